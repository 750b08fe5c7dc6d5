#include <libxml/xmlversion.h>

/* Debian builds libxml2 with ICU, and its header then declares ICU's types a second time beside those of Foundation's own
   ICU, which does not compile where both are imported. Only the tail of a struct that is never made here depends on it. */
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
