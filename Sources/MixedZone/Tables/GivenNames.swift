/// Given names from all over the world as English-language sports pages print them. A name stands in one list
/// only: `female`, `male`, or `either` when both are usual. The two long lists are in the files next to this one.
enum GivenNamesTable {
    /// Names borne by women and men alike.
    static let either = """
        Addison Adi Aimable Aki Alex Alexis Amandeep Amani Andrea Anele Ange Angel Anh Arden Ariel Aries Ash Ashley Aubrey Ayanda Ayomide
        Bailey Bellamy Bin Birhane Blair Blake Bo Boitumelo Brook
        Cam Campbell Carey Caris Carroll Casey Celestine Ceri Chandra Charley Charlie Cheng Cherop Chidera Chihiro Chris Cory Courtenay Courtney
        Dakota Dallas Damola Dana Dani Dara Darby Dayo Deniz Devyn Dominique Drew
        Ebele Eden Ekene Ellery
        Farai Fei Feng Fran Frankie
        Gabriele Gal Gurmeet
        Han Hao Harmeet Harpreet Hayden Hilary Hillary Hiromi Hui Hunter Hyun
        Idowu Ife Inge Itsuki Itumeleng Izumi
        Jackie Jacky Jamie Jean Jessie Jian Jie Jin Jo Joan Jody Jordan Jordyn Jules Jung
        Kabelo Kamsi Kaoru Karabo Kari Kasey Katlego Katsumi Kaya Kazumi Keala Kealoha Kehinde Kei Kelley Kelly Kendal Kendall Kerry Ketema
        Kgomotso Kim Kiran Kris Krishna Kristen Kudzai Kun
        Laurence Laurie Lavern Lebogang Lebohang Lee Lei Leigh Lesego Leslie Lian Lin Lindsay Linh Lior Loren Lou Luca
        Maki Mandeep Manjeet Manjit Manpreet Marion Masami Mel Meng Michal Michele Mika Ming Minh Mizuki Mo Modeste Morgan Mpho Mulu
        Nagisa Nana Nao Nega Neo Nhlanhla Nicky Nicola Nikita Nikola Ning Nitzan Noam Noor Nyasha
        Ola Oratile Ori
        Palmer Paris Pat Peyton Phoenix Ping Prosper
        Qi Quinn
        Rahel Reabetswe Reese Rei Remy Ren Rikki Riley Rinat Robin Rotem Rowan Rufaro Rui Rupinder
        Sacha Sage Sam Sandy Sanele Sasa Saša Sascha Sasha Satsuki Seung Shahar Shan Shannon Shea Simi Simone Sky Skyler Sonam Storm Sung Sydney
        Tal Tapiwa Tatum Taylor Tebogo Temi Temitope Terry Thando Thanh Tobi Tobiloba Tolo Toni Tory Tosin Toyin Tracy Tsegay Tshegofatso Tsubasa
        Tui Tumi Tyler
        Val Viv Vivian
        Wei Wen
        Xi Xiaoping Xin
        Yan Yannick Yarden Yi Yifan Yinka Yong Yu Yuan Yuki Yun Yuri Yuval
        Zhen Zhi Zion Ziv Zohar Zola
        """

    /// Names of boys and men.
    static let male = maleAToK + "\n" + maleLToZ
}
