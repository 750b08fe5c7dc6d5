#include <libxml/xmlversion.h>

/* Debian builds libxml2 with ICU, and its header then declares ICU's types a second time beside those of Foundation's own
   ICU, which does not compile where both are imported. Only the tail of a struct that is never made here depends on it. */
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

/* `xmlFree` is a variable that could be changed, which Swift does not let a concurrent program read. Nothing here does. */
static inline void freeXMLString(xmlChar *text) { xmlFree(text); }
