/// Given names that are borne in English-speaking countries above all, and nations where they are rare: who is meant by
/// `the Argentine` where nobody's nation is known yet.
enum EnglishNamesTable {
    static let given = """
        Abigail Aidan Aimee Alan Alastair Alfie Alice Alison Amber Amy Andrew Angus Annabel Archie Ashley Barry Becky Ben Beth Bethany Bill Billy
        Bobby Brad Bradley Brandon Brenda Brett Brian Brooke Bruce Bryan Cameron Carl Carly Carol Chad Charlie Charlotte Chelsea Chloe Chris
        Christopher Claire Clive Cody Colin Connor Courtney Craig Daisy Dale Darren Darryl Dave David Dawn Dean Debbie Denise Dennis Derek Donna
        Doug Douglas Duncan Dwayne Dylan Eddie Edward Eileen Eilidh Eleanor Ellie Elliott Emily Emma Eric Ethan Evan Ewan Fay Fiona Fraser Freddie
        Gareth Garry Gary Gavin Gemma Geoff George Georgia Gillian Glenn Grace Graham Grant Greg Hannah Harriet Harry Hayley Hazel Heather Helen
        Holly Howard Hugh Iain Ian Isla Jack Jackie Jade Jake James Jamie Jason Jeff Jenna Jennifer Jenny Jeremy Jess Jessica Jill Jim Jimmy Joanna
        Joanne Jodie Joe Joey John Johnny Jonathan Jordan Josh Joshua Joyce Judy Julie Justin Karen Kate Katie Kayla Kayleigh Keith Kelly Kelsey Ken
        Kenneth Kerry Kevin Kieran Kim Kirsty Kyle Larry Lauren Lee Leslie Lewis Liam Linda Lindsay Lindsey Lloyd Logan Lorraine Louise Lucy Luke
        Mandy Margaret Mark Martin Mary Mason Matt Matthew Meg Megan Melissa Michael Michelle Mick Mike Molly Morgan Nancy Natasha Nathan Neil Nick
        Nicola Nigel Norman Oliver Olivia Owen Paige Pam Patrick Paul Pauline Penny Perry Pete Peter Phil Philip Poppy Rachel Ralph Ray Rebecca
        Rhys Richard Rick Ricky Rob Robbie Robert Rod Roger Ron Ronnie Rory Ross Ruby Russell Ruth Ryan Sally Sam Samantha Sandra Sarah Scott Sean
        Shannon Sharon Shaun Shelly Simon Sophie Stacey Stan Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Tanya Ted Terry Thomas Tim Toby
        Todd Tom Tommy Tony Tracey Tracy Travis Trevor Troy Tyler Vicky Vincent Wayne Wendy Wesley Will William Zach Zoe
        """

    /// Nations of other names.
    static let elsewhere = """
        ALB ALG AND ARG ARM AUT AZE BEL BIH BLR BOL BRA BUL CHI CHN COL CRC CRO CUB CYP CZE DEN DOM ECU EGY ESA ESP EST FIN FRA GEO GER GRE GUA HON
        HUN INA IND IRI IRQ ISL ISR ITA JOR JPN KAZ KGZ KOR KOS KSA KUW LAT LBN LIE LTU LUX MAR MDA MEX MGL MKD MNE NCA NED NEP NOR PAK PAN PAR PER
        POL POR PRK QAT ROU RUS SLO SRB SUI SVK SWE SYR THA TJK TKM TPE TUN TUR UAE UKR URU UZB VEN VIE
        """
}
