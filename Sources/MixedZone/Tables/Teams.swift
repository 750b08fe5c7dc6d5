/// Clubs, colleges and makers whose names look like those of people, from general knowledge; others are known by their
/// last word.
extension PlacesTable {
    static let teams = """
        # Colleges named after people
        Abilene Christian, Austin Peay, Bob Jones, Boston College, Brigham Young, Carnegie Mellon, Charleston Southern, Florida Gulf Coast
        Francis Marion, George Fox, George Mason, George Washington, Georgia Southern, Georgia Tech, Gardner-Webb, Grand Canyon, Holy Cross
        James Madison, John Brown, John Carroll, Johns Hopkins, Kennesaw State, Louisiana Tech, Loyola Marymount, Martin Luther, Mary Washington
        Morgan State, Notre Dame, Oral Roberts, Robert Morris, Sacred Heart, Sam Houston, Sam Houston State, Seton Hall, Stephen F. Austin
        Stony Brook, Texas Tech, Virginia Tech, Wake Forest, William & Mary, William and Mary
        # Football
        Alloa Athletic, Aston Villa, Bayern Munich, Boca Juniors, Borussia Dortmund, Borussia Mönchengladbach, Celta Vigo, Crystal Palace
        Dinamo Zagreb, Dynamo Kyiv, Eintracht Frankfurt, Hamilton Academical, Hertha Berlin, Inter Milan, Leyton Orient, Nottingham Forest
        Paris Saint-Germain, Partick Thistle, Preston North End, Raith Rovers, Rapid Vienna, Real Betis, Real Madrid, Real Sociedad
        Red Star Belgrade, River Plate, San Lorenzo, Sparta Prague, Sporting Lisbon, St Johnstone, St Mirren, Steaua Bucharest, Sturm Graz
        Torquay United, Vitesse Arnhem, Werder Bremen
        # Motor racing and cycling
        Alfa Romeo, AlphaTauri, Alpha Tauri, Aston Martin, Caterham, Ferrari, Force India, Lamborghini, Maserati, McLaren, Mercedes, Minardi
        Movistar, Porsche, Racing Point, Red Bull, Renault, Sauber, Soudal Quick-Step, Team Sky, Toro Rosso
        """
}
