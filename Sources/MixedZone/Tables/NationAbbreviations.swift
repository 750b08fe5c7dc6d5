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
}
