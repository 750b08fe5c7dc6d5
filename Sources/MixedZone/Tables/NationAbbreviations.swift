/// Short forms of nations in the result lists of agencies (`2 M Marsh (GB) 6.52; 3 L Weir (Fr) 6.60`), besides the codes.
enum NationAbbreviationsTable {
    /// `code | short forms`, as printed in brackets.
    static let rows = """
        ALG | Alg
        ARG | Arg
        AUS | Aus, Aust
        AUT | Aut, Austr
        BEL | Bel, Belg
        BLR | Bela, Blr
        BRA | Bra, Braz
        BUL | Bul, Bulg
        CAN | Can
        CHN | Chn, China
        CRO | Cro
        CUB | Cub
        CZE | Cz, Cze, Czech, Cz Rep
        DEN | Den
        ESP | Sp, Spa
        EST | Est
        ETH | Eth
        FIN | Fin
        FRA | Fr, Fra
        FRG | W Ger, WGer
        GBR | GB, Gb, Eng, Scot, Sco, Wal, UK
        GDR | E Ger, EGer
        GER | Ger
        GRE | Gr, Gre
        HUN | Hun, Hung
        IRL | Ir, Ire, Irl
        ISR | Isr
        ITA | It, Ita
        JAM | Jam, Ja
        JPN | Jap, Jpn
        KAZ | Kaz
        KEN | Ken
        KOR | Kor, S Kor
        LAT | Lat
        LTU | Lith, Lit
        MAR | Mor
        MEX | Mex
        NED | Hol, Neth, Ned, NL
        NGR | Nig, Nga
        NOR | Nor
        NZL | NZ
        POL | Pol
        POR | Por, Port
        QAT | Qat
        ROU | Rom, Rou
        RSA | SA, S Africa, RSA
        RUS | Rus, Russ
        SLO | Slo, Slov
        SUI | Swi, Switz, Sui
        SVK | Svk, Slovak
        SWE | Swe, Swed
        TUR | Tur
        UGA | Uga
        UKR | Ukr
        URS | USSR, Sov
        USA | US, USA, U.S
        YUG | Yug
        ZIM | Zim
        """

    /// `code letters of the flag`, where the code does not begin with them.
    static let flags = """
        ALG DZ, AND AD, ANG AO, ANT AG, ARU AW, AUT AT, BAH BS, BAN BD, BAR BB, BIH BA, BIZ BZ, BLR BY, BOT BW, BRN BH, BRU BN, BUL BG, BUR BF
        CAM KH, CAY KY, CGO CG, CHA TD, CHI CL, CHN CN, CMR CM, COD CD, COK CK, CPV CV, CRC CR, CRO HR, DEN DK, DMA DM, DOM DO, ESA SV, EST EE
        FIJ FJ, GAM GM, GBR GB, GBS GW, GEQ GQ, GER DE, GRE GR, GRN GD, GUA GT, GUI GN, GUY GY, HAI HT, HON HN, INA ID, IND IN, IRI IR, IRL IE
        IRQ IQ, ISL IS, ISR IL, ISV VI, IVB VG, JAM JM, JPN JP, KAZ KZ, KEN KE, KGZ KG, KOR KR, KOS XK, KSA SA, KUW KW, LAT LV, LBA LY, LBN LB
        LCA LC, LES LS, LTU LT, MAD MG, MAR MA, MAS MY, MAW MW, MDA MD, MDV MV, MEX MX, MGL MN, MKD MK, MLT MT, MNE ME, MON MC, MOZ MZ, MRI MU
        MTN MR, MYA MM, NCA NI, NED NL, NEP NP, NGR NG, NIG NE, NZL NZ, OMA OM, PAK PK, PAN PA, PAR PY, PHI PH, PLE PS, PNG PG, POL PL, POR PT
        PRK KP, PUR PR, RSA ZA, SAM WS, SEN SN, SEY SC, SGP SG, SKN KN, SLE SL, SLO SI, SMR SM, SOL SB, SRB RS, SRI LK, SUD SD, SUI CH, SUR SR
        SVK SK, SWE SE, SWZ SZ, TAN TZ, TGA TO, TOG TG, TPE TW, TTO TT, TUN TN, TUR TR, UAE AE, UKR UA, URU UY, VAN VU, VIE VN, VIN VC, ZAM ZM
        ZIM ZW, ARM AM, BEN BJ, BER BM, BHU BT, BDI BI, CAN CA, CAF CF, COL CO, COM KM, ESP ES, FIN FI, FSM FM, GUM GU, LBR LR, PLW PW, SOM SO, TKM TM, TUV TV
        """
}
