extension GivenNamesTable {
    /// Names of boys and men, L to Z.
    static let maleLToZ = """
        Lachie Lachlan Ladipo Ladislav Ladji Laércio Lahiru Lajos Lakshman Lakshya Lalit Lalonde Lalu Lamar LaMarcus Lamecha Lamine Lamont Lampros
        Lance Lander Lando Landon Lane Langi Lansford Larbi Larry Lars LaSalle Lasha LaShon Lasith Lasse Lassi Laszlo László Latario Laurens
        Laurent Lauri Lauris Laurynas Lausii Lautaro LaVar Lavrenty Lawrence Lawson Lazar Lázaro Lazaros Leaname Leander Leandro LeBron Lech
        Leevan Leford Lefteris Leiataua Leif Leighton Leinier Lelisa Lemi Len Lennart Lennox Lenny Leo Léo Leon Léon Leonard Leonardo Leone Leonel
        Leonid Leonidas Leonti Leopold Leopoldo Leoš Lepani Lerone Leroy Les LeShawn Lester Leszek Letlhogonolo Letsile Leul Leule Lev Levan
        Levent Levente Levi Levon Levy Lewis Liam Liang Libor Lieuwe Linas Lincoln Lindani Lineu Linford Lino Linus Lionel Lisandro Liván Livio
        Ljubo Ljubomir Llew Lloyd Llyr Lode Logan Loic Loïc Loïs Lokesh Long Longlong Lonnie Lonzo Loránd Lóránt Lorcan Lorcán Lorenz Lorenzo
        Lorik Lorne Lote Lotfi Lothar Louis Loukas Lovro Lowell Lubomir Lubomír Lubos Luboš Luc Lucas Lucian Luciano Lucien Lucio Ludek Luděk
        Ludger Ludovic Ludovico Ludvig Ludwick Ludwig Lui Luigi Luis Luís Luiz Luka Lukas Lukáš Lukasz Łukasz Luke Lukman Lungi Lusanda Luther
        Lutho Lutz Luuk Luvo Lwazi Lyle Lyndon Lythe Lyubomir
        Ma'a Ma'afu Maamar Maarten Machel Maciej Mack Macklin Macsen Madan Mads Maël Magnar Magne Magnus Magnús Magomed Mahadevan Mahdi Mahela
        Mahendra Mahesh Mahmood Mahmoud Mahmut Maicel Maicon Maika Mairis Mait Majed Majid Makar Makazole Makhlouf Makis Makoa Makoto Maksat
        Maksim Maksym Maksymilian Malachi Malachy Malakai Malcolm Malietau Malik Malte Mamadou Mammad Mamoru Mamuka Manabu Manasa Mandla Manel
        Manfred Manihera Manish Manny Manoel Manoj Manolo Manrico Mansoor Mansour Mansur Mantas Manu Manuel Manus Maor Marais Marat Marc Marcel
        Marcelinho Marcelino Marcell Marcello Marcellus Marcelo Marcin Márcio Marco Marcos Marcus Marek Margus Mariano Marijus Marilson Marílson
        Marin Mario Mário Marios Maris Māris Marius Mariusz Mariyan Mark Márk Markku Marko Markos Markus Marlon Marnix Marnus Maroine Marouan
        Marques Marquez Marquis Marquise Marshall Mart Märt Marten Mårten Martí Martial Martin Martín Martins Mārtins Mārtiņš Marton Márton Marty
        Martyn Martynas Maru Marvin Marwan Masaaki Masahiko Masahiro Masahito Masakazu Masaki Masanori Masao Masaru Masashi Masataka Masato
        Masatoshi Masaya Masayoshi Masayuki Mashari Mashrafe Mason Masoud Massimiliano Massimo Mat Matan Mate Máté Matej Matěj Mateo Mateus
        Mateusz Matevz Matevž Matheus Mathew Mathias Mathieu Mathijs Mathis Matias Matías Matija Matjaz Matjaž Matouš Mats Matt Matteo Matthäus
        Matthew Matthias Matthieu Matthijs Matti Mattia Mattias Matty Matus Matúš Matvei Matvey Mátyás Maurice Mauricio Maurício Maurits Maurizio
        Mauro Maverick Max Maxence Maxim Maxime Maximilian Máximo Maxwell Mayank Maykel Mazen Mbaye Mbulaeni Meba Médéric Mees Mehari Mehdi Mehidy
        Mehmed Mehmet Mehran Mehrdad Meirion Melchor Melvin Melvyn Menachem Mengistu Menno Merab Merga Merhawi Merih Merijn Merlin Merritt Mert
        Mervyn Mesfin Messaoud Mesud Mesut Mete Metehan Metin Metkel Metuisela Meurig Meysam Mhlengi Micah Michael Michaël Michail Michał Michalis
        Micheal Micheál Mícheál Michel Michinari Mick Mickael Mickaël Mickey Mieczysław Miel Miguel Mihai Mihail Mihajlo Mihaly Mihály Mihkel
        Mihovil Mihran Miika Mijo Mikael Mikaele Mikal Mikalai Mike Mikel Mikey Mikhail Mikheil Mikita Mikk Mikkel Mikko Miklos Miklós Mikola
        Mikolaj Mikołaj Miks Mikuláš Milad Milan Milán Milanko Milenko Miles Milind Milivoj Miljan Milkha Milo Milorad Milos Miloš Miloslav Miłosz
        Miloud Mils Miltiadis Milton Miltos Milutin Min-ho Min-jae Min-jun Min-kyu Min-seok Min-woo Mindaugas Mingliang Miodrag Miran Mircea Mirco
        Mirko Mirnes Miro Miroslav Miroslaw Mirosław Miruts Mirza Misael Misbah-ul-Haq Mitch Mitchel Mitchell Mitja Mitsuaki Mitsugi Mitsuhiro
        Mitsunori Mitsuo Mitsuru Mladen Moacir Moala Modesto Modou Modris Moein Mogens Mogos Mohamad Mohamed Mohammad Mohammadreza Mohammed
        Mohcine Mohd Mohinder Mohit Mohsen Mohsin Moisés Mojtaba Mominul Momir Moncef Mondo Montell Monty Moon-hwan Morio Moritz Morne Morné
        Morris Morten Morteza Mortimer Mose Moses Moshe Mosinet Mossie Mostafa Motoki Motonari Motti Mouhcine Moukheld Moulay Mounir Mourad Mousa
        Moussa Mstislav Mthobisi Muamer Muammer Mubarak Mücahit Muhammad Muhammed Muhammet Muhd Muhsin Mukesh Mukhlid Mukhtar Muktar Mukul
        Mulugeta Mumin Muneyuki Mungo Munyaradzi Murad Murali Muralikumar Murat Murdo Murdoch Murray Murtagh Mus'ab Musa Musaeb Mushfiqur Mussaeb
        Mustafa Mustafizur Mutassa Mutaz Muttiah Mwangi Mychal Mykhailo Mykola Mykolas Mykyta Myles Myroslav Myung-bo Myung-jun Mzwandile
        Nabil Nacer Nadav Nader Nadir Naftali Nagendra Nahashon Nahuel Naif Naim Nainoa Naipolioni Nairo Najib Nam Namig Naohiro Naoki Naoto Naoya
        Naoyuki Napolioni Narain Narciso Narender Narendra Naresh Narve Nasser Nassim Nat Nate Nathan Nathaniel Nathon Natnael Navdeep Naveen
        Navid Navjot Nayef Nazar Nazim Ndamukong Ndiaye Ndiku Nduka Neal Nebojsa Nebojša Necati Ned Nedim Nedžad Neeraj Negash Nehe Neil Nektarios
        Nelinho Nelson Nélson Nemanja Nenad Nepia Nerijus Nesta Nestor Néstor Netanel Neville Neymar Ngani Ngoni Ngonidzashe Ngugi Niall Nic
        Nicanor Nicholas Nick Nicklas Niclas Nico Nicolaas Nicolae Nicolas Nicolás Nicolino Nicolo Nicolò Nicu Niek Niels Nigel Nihat Nijat Nijel
        Nikhil Nikica Niklas Niko Nikolai Nikolaj Nikolaos Nikolay Nikos Nilesh Nils Nima Nimrod Nir Nishad Nissim Nitesh Nitin Nixon Nizar
        Njoroge Njuguna Nkosinathi Nnamdi Noah Noboru Nobuaki Nobuharu Nobuhiro Nobuo Nobutaka Nobuya Nobuyoshi Nobuyuki Nodar Noé Noel Noël Nolan
        Norair Norbert Norberto Nordine Norihiro Norio Noritaka Noriyuki Norman Normunds Norris Noureddine Nourredine Novak Nuno Nurbek Nuri
        Nurlan Nurmagomed Nurmakhan Nursultan Nurullah Nuwan Nwankwo
        O'Neal Obadele Obafemi Obi Obinna Ochieng Octavian Octavio Odd Oddvar Odean Odhiambo Odion Odysseas Ofentse Ofer Ofir Ofisa Ogheneakpobo
        Ogho-Oghene Ognjen Ognyan Oguz Oğuz Oğuzhan Ohad Oisin Oisín Okan Okkert Oktay Okubay Olaf Olafur Ólafur Olalekan Olapade Olav Olavi
        Oldrich Oldřich Ole Oleg Oleh Oleksandr Oleksii Oleksiy Oles Olexandr Olímpio Oliver Olivér Olivier Olli Ollie Olu Oluf Olumide Olusegun
        Olusoji Oluwaseun Olzhas Om Omar Omer Ömer Omid Omondi Omri Ondrej Ondřej Onesmus Onesphore Onkabetse Onur Onyeka Onyok Opeti Oran Oren
        Orest Oreste Oriol Orjan Ørjan Orkhan Orkun Orlando Osama Osamu Oscar Óscar Oshane Osian Oskar Oskari Oskars Osman Osmond Ossi Ostap
        Osvaldo Oswald Oswaldo Ota Otabek Otakar Otar Otávio Otha Othman Othmane Othmar Otieno Otis Ott Ottavio Ottmar Otto Ottó Oumar Ousmane
        Oussama Ovidiu Owab Owain Owen Oystein Øystein Oyvind Øyvind Ozan Özgür Özkan
        Paavo Pablo Paco Paddy Padraic Pádraic Padraig Pádraig Paea Pál Pål Palle Panagiotis Panayiotis Pankaj Pantelis Panu Paolo Papa Pape
        Papiss Paradorn Paras Paraskevas Parker Parminder Parsa Parth Parupalli Pascal Pascual Pasi Pasquale Pathum Patrice Patricio Patrick
        Patrik Patriz Patrizio Patryk Patxi Pau Paul Paulinho Paulino Paulo Pauric Pavel Pāvels Pavlo Pavlos Pavol Pawan Pawel Paweł Paxton Payam
        Peadar Peder Pedro Peer Peiman Pekka Pelle Peng Pengfei Pentti Pepe Pepê Per Percival Percy Pere Periklis Pero Perry Pertti Perttu Petar
        Pete Peter Péter Peter-John Pēteris Petr Petri Petro Petros Petru Petter Petteri Peyman Phelim Phil Philemon Philip Philipp Philippe
        Philippos Phillip Phineas Phong Pierce Pierluigi Piero Pierpaolo Pierre Pierre-Ambroise Pierre-Antoine Pierre-Louis Pierre-Yves Piers Piet
        Pieter Pieter-Jan Pieter-Steph Pietro Pim Pio Piotr Piri Piripi Pirmin Pita Pita-Gus Pius Piyush Plácido Plamen Platon Pontus Porfirio
        Porter Poul Pouria Poutasi Pouya Povilas Prabhu Pradeep Prajnesh Prakash Pramod Pranav Prannoy Prasad Prashant Prateek Praveen Pravin
        Preben Predrag Přemysl Preston Priit Primo Primoz Primož Pritam Prithvi Priyank Prodromos Proinsias Prys Przemyslaw Przemysław Pule Pulkit
        Pullela Puripol Pyotr Pyrros Pyry
        Qiang Qiangsheng Qingyuan Quan Quang Quentin Quincy Quinito Quinton Quinzinho Quique Quoc
        Rabah Rabii Rabindra Rachid Rade Radek Radik Radim Radko Radomir Radomír Radoslav Radoslaw Radosław Radostin Radouane Radovan Radu Rafa
        Rafael Rafaël Rafal Rafał Rafer Raffaele Raffaello Rafik Rafis Ragab Raghu Raghuram Ragnar Raheem Rahsaan Rahul Rai Raido Raigo Raimo
        Raimondo Raimonds Raimundo Rainer Raivis Raj Rajat Rajeev Rajesh Raji Rajinder Rajiv Rajko Rajon Raju Rajyavardhan Rakesh Ralf Ralph Ram
        Ramakant Ramaldo Ramazan Ramesh Rami Ramil Ramin Ramires Ramiro Ramkumar Ramnaresh Ramolefi Ramon Ramón Ramsay Ramūnas Ramy Ramzi Ranald
        Randall Randhir Randolph Randy Rangana Rangi Ranjit Ranko Raphael Raphaël Raphinha Rares Rareș Rashad Rashawn Rashed Rasheed Rashid
        Rashidi Rašid Rasim Rasmus Rasoul Rassie Rastislav Rasul Ratko Raul Raúl Rauno Ravi Ravichandran Ravil Ravinder Ravindra Rawiri Ray Rayan
        Rayane Raymond Razvan Răzvan Recep Reda Redouane Reece Reed Rees Reg Reggie Reginald Regis Régis Reijo Reima Reinaldo Reinder Reiner
        Reinhard Reinhold Reinis Remco Remi Rémi Remigijus Remigiusz Rémy Renan Renat Renato Renaud Rene René Renny Rens Renward Renzo Reo Reuben
        Revaz Rewi Rex Rexy Reza Rezső Rhett Rhodri Rhonex Rhun Rhydian Rhys Riad Rian Ricard Ričardas Ricardinho Ricardo Riccardo Rich Richard
        Richie Rick Rickey Ricky Rico Rida Ridha Ridouane Rieko Rigoberto Rihards Rik Riku Rimantas Rimas Rinaldo Rintaro Rintje Rinus Rishabh
        Rishod Risto Ristomatti Ritesh Riyad Riyadh Riza Rıza Roald Rob Robbie Robby Robelis Robert Róbert Robertas Roberto Roberts Robson Rocco
        Rocky Rod Roddy Roderick Rodgers Rodion Rodney Rodolfo Rodolphe Rodrigo Rodrigue Roel Roelof Rogelio Roger Rogério Rogers Rohan Rohit
        Rohtash Rok Roland Rolandas Rolands Rolf Romain Roman Román Romano Romario Romário Romas Romel Romelu Romolo Romualdas Rómulo Ron Ronald
        Ronaldinho Ronaldo Ronan Rónán Rondell Roneil Ronen Ronnie Ronny Roope Roosevelt Roque Rory Roscoe Rosen Roshan Ross Rostislav Rostyslav
        Rotimi Roustam Rouven Rouzbeh Rovman Rovshan Rowdy Roxbert Roy Royston Ruaidhri Ruairi Ruairí Ruairidh Ruan Ruaraidh Ruben Rubén Rúben
        Rudi Rüdiger Rudolf Rudy Rufus Ruggero Ruiting Rumen Runar Rune Ruofeng Rupeni Rupert Rupesh Ruprecht Rusheen Ruslan Russ Russell Rustam
        Rustambek Rustem Rüştü Rusty Ruswahl Rutger Ruud Ruy Ryan Ryder Rynell Ryo Ryohei Ryoichi Ryoji Ryoki Ryoma Ryosuke Ryota Ryotaro Ryoya
        Ryszard Rytis Ryu Ryuichi Ryuji Ryunosuke Ryusei Ryuta Ryutaro Ryuzo
        Saad Saadi Saber Sabir Sabri Saburo Sabyr Sachin Sadaharu Sadegh Sadio Sadiq Saeed Saeid Saer Sagi Sagiv Sahil Sai Saia Saïd Saif Sajad
        Sajan Sajjad Sakari Sakaria Saku Salah Salar Saleh Salem Salih Salim Salman Salomon Salvador Salvatore Saman Samaresh Samat Sameh Sami
        Samir Samisoni Samit Samiuela Sammy Samppa Samresh Samson Samu Samuel Samuele Samuli Sanaila Sanath Sandeep Sander Sandesh Sandile Sandis
        Sandor Sándor Sandro Sang-ho Sang-hyuk Sang-hyun Sang-su Sanjay Sanjeev Sanju Santeri Santi Santiago Santosh Sanzhar Sarath Sardar Sardara
        Sarfaraz Sargis Sarunas Sarūnas Šarūnas Sarvesh Sasan Sathish Satish Satnam Satoru Satoshi Sattar Satwiksairaj Saul Saúl Saulius Saurabh
        Saurav Sava Saveliy Savely Saverio Savino Savio Savo Savva Savvas Sawyer Sayed Sbu Schalk Scott Se-hoon Sead Seamus Séamus Sean Seán Séan
        Seb Sebastian Sebastián Sebastiano Sebastião Sebastien Sébastien Seddik Sedrick Sefa Sefanaia Segun Seigo Seiichi Seiichiro Seiji Seilala
        Seita Seiya Sékou Selcuk Selçuk Selemon Selim Semen Semih Semir Semisi Semyon Senad Senthil Sepp Seppo Serdar Serge Sergei Sergej Sergey
        Serghei Sergi Sergio Sérgio Sergiu Serhat Serhii Serhiy Serik Serikzhan Serkan Servando Server Sesethu Seta Seth Seun Seung-gyu Seung-hoon
        Seung-hwan Seung-kyu Seung-min Seung-woo Seung-yong Severino Severo Seydou Seye Seyi Shaaban Shachar Shadab Shadrack Shafiq Shaheen Shahid
        Shahin Shahram Shahrokh Shai Shakhobidin Shakib Shalom Shalva Shane Shankar Shaojie Shaquane Shaquille Sharad Sharath Shardul Shashank
        Shashi Shaun Shavez Shavkat Shawn Shay Sheldon Sherif Sherman Sherwin Sherzod Shigekazu Shigeki Shigeo Shigeru Shigeyuki Shijie Shikhar
        Shimon Shimpei Shimron Shin Shingo Shinichi Shinichiro Shinji Shinjiro Shinnosuke Shinpei Shinsuke Shintaro Shinya Shinzo Shiro Shiva
        Shivam Shivnarine Shivpal Shivraj Shizhong Shkodran Shlomi Shlomo Shmuel Sho Shoaib Shogo Shohei Shoichi Shoji Shoma Shota Shotaro Shoya
        Shreyas Shubhankar Shubman Shuhei Shuichi Shuji Shun Shungo Shunichi Shunpei Shunsuke Shunta Shunya Shuo Shura Shusaku Shusuke Shuya
        Si-woo Siale Siamak Siaosi Siarhei Siavash Sibusiso Sid Siddarth Siddhanth Sidharth Sidnei Sidney Sieb Siebe Siegfried Sietse Sifiso
        Sigbjørn Sigmund Sigurd Sigurdur Sigurður Siim Sikhumbuzo Sikiru Silas Sileshi Silvan Silvano Silvestre Silvio Sílvio Silviu Simas Simen
        Simeon Simion Simo Simon Simón Simphiwe Sinan Sindre Sinisa Siniša Sion Siôn Sione Sior Siosaia Siphiwo Sipho Siraj Sireli Sisay Sitaleki
        Sitiveni Siva Sixten Siya Siyabonga Sizwe Sjaak Sjoerd Sjur Slaven Slavko Slawomir Sławomir Slobodan Smiljan Snorre Snorri Sócrates
        Sofiane Sohei Soheil Sohrab Solomon Somdev Somluck Somrak Sonatane Sonny Sonny-Bill Sony Soo-man Soren Søren Sorin Sosene Soslan Sota
        Sotirios Sotiris Soufiane Souleymane Soumyajit Sourav Spencer Spike Spiros Spyridon Spyros Srđan Srdjan Sreejesh Sreesanth Srikanth
        Srinivas Sriram Staffan Stamatis Stan Stanislas Stanislau Stanislav Staņislavs Stanislaw Stanisław Stanko Stanley Stavros Steeve Stef
        Stefan Štefan Stefano Stefanos Steffan Steffen Stein Stelian Stelios Sten Stepan Štěpán Stephan Stephane Stéphane Stephanus Stephen
        Stephon Sterling Stetson Stevan Steve Steven Stevie Stewart Stig Stijn Stipe Stirling Stjepan Stoyan Strahinja Struan Stuart Sture
        Stylianos Subhash Subrata Sudhir Sufian Suguru Sukhwinder Sükrü Suleiman Suleyman Süleyman Sulley Sultan Sumeet Sumit Sumith Sundar Sunday
        Sunder Sune Sung-ho Sung-hun Sung-jae Sung-min Sung-yueng Sunil Supachai Suraj Surender Surendra Suresh Surya Suryakumar Suryo Sushil
        Susumu Svein Sveinn Sven Sverre Svetoslav Sviatoslav Svyatoslav Swen Sylvain Sylvère Szabolcs Szczepan Szilárd Szilveszter Szymon
        Taane Taavi Taco Tad Tadahito Tadanari Tadanobu Tadao Tadas Tadashi Tadeáš Tadej Tadese Tadesse Tadeusz Tadhg Tadija Tae-hee Tae-hwan
        Tae-uk Tae-yong Tafadzwa Tagir Taha Tahar Taher Taichi Taiga Taihei Taika Taiki Taine Taisei Taishi Taiwo Tajay Tajinder Tajinderpal
        Takaaki Takafumi Takahiko Takahiro Takahito Takamasa Takanobu Takanori Takao Takashi Takayuki Takeharu Takehide Takehiko Takehiro Takehisa
        Takehito Takele Takeo Takeru Takeshi Takudzwa Takuma Takumi Takuro Takuto Takuya Talal Talgat Tam Tama Tamas Tamás Tamati Tamer Tamerlan
        Tamim Tamir Tamirat Tamotsu Tana Tanel Taneli Taner Tanerau Tangata Tanguy Taniela Taniora Tanner Tao Taoufik Tapani Tapio Taras Tarek
        Tareq Tarik Tarık Tariku Tariq Tarjei Tarmo Taro Tarun Taskin Tate Tatenda Tatsuhiko Tatsunori Tatsuo Tatsuro Tatsuya Taufa'ao Taufik
        Tavis Tawera Tayo Tebalu Ted Teddese Teddy Teemu Teerasil Teifion Teijo Tejaswin Tejinder Tekle Teko Telahun Telê Télesphore Telmo Temba
        Temirlan Temur Temuri Tendai Teodor Teodoro Teófilo Teppo Terence Terje Tero Terrance Terrell Terrelle Terrence Tesfa Tesfalem Tesfaye
        Tetsu Tetsuharu Tetsuo Tetsuya Teun Tevin Tevita Teymur Thabang Thabiso Thabo Thad Thaddeus Thanasis Thanassis Thane Thang Thapelo
        Thatcher Themba Themistoklis Theo Théo Theodor Theodore Theodoros Theodosios Théophile Theunis Thewodros Thiago Thibau Thibaud Thibault
        Thibaut Thierry Thijmen Thijs Thilo Thinh Thisara Thodoris Thomas Thongchai Thor Þór Thoralf Thorben Thorbjørn Thord Thore Þorsteinn
        Thorsten Thulani Thure Tiaan Tiago Tianfeng Tianlang Tiberiu Tibor Tien Tien-chen Tiernan Tiesj Tigran Tihomir Tiidrek Tiit Tijjani Tijs
        Tikhon Tilahun Till Tilman Tilo Tim Timmy Timo Timoci Timofei Timofey Timotej Timothée Timothy Timur Tinashe Tino Tipene Tito Titouan
        Titus Tiziano Tjerk Toan Tobias Toby Todd Todor Toghrul Togrul Tohru Toivo Tokuji Tola Tolga Tolosa Tom Tomas Tomás Tomáš Tomasi Tomass
        Tomasz Tomé Tomer Tomi Tomislav Tommaso Tommi Tommy Tomo Tomoaki Tomohiko Tomohiro Tomoki Tomonari Tomonori Tomos Tomoya Tomoyuki Toms
        Tonči Tongai Tõnis Tontowi Tõnu Tony Toomas Topi Topias Torben Torbjörn Torbjørn Tord Torgeir Torgny Torjus Tormod Tornike Toroitich
        Torquil Torrance Torri Torstein Torsten Toru Toshiaki Toshihiko Toshihiro Toshikazu Toshiki Toshimitsu Toshinari Toshio Toshiro Toshiya
        Toshiyuki Toufik Toussaint Trae Traian Travane Traves Travis Travon Trayvon Trefor Trell Tremaine Trent Trenton Trevin Trevor Trey Treyvon
        Tripp Tristan Tristram Troels Trofim Trond Trott Troy Truett Truls Trung Tryfon Trygve Tsegaye Tshepo Tsuneo Tsutomu Tsuyoshi Tsvetan Tua
        Tuan Tucker Tudor Tugay Tunahan Tuncay Tunde Tung Tunji Tuomas Tuomo Turgay Turki Turlough Tushar Tuukka Ty Tyce Tye Tyge Tymofiy
        Tymoteusz Tyquan Tyquendo Tyreek Tyreke Tyrese Tyrone Tyson Tyus Tzvi
        Ubaldo Uchenna Udai Uday Udo Udodi Ueli Uffe Ufuk Ugo Ugur Uğur Ui-jo Uku Uldis Ulf Uli Ulises Ulrich Ulrik Ultan Ulugbek Ulysse Umar
        Umberto Umesh Umit Ümit Umut Unai Upul Urbano Urho Uri Uriah Uriel Uros Uroš Urs Usain Usheoritse Usman Uwe Uzi
        Vaclav Václav Vadim Vadym Vadzim Vaea Vagif Vágner Vahan Vahid Vaidas Vaidotas Väinö Valdas Valdir Valdis Valdo Valentin Valentín
        Valentino Valentyn Valère Valeri Valerii Valerio Valeriu Valeriy Valery Vali Valon Valtteri Vanč Vanderlei Vangelis Vardan Varlam Varun
        Vasco Vashon Vasil Vasile Vasileios Vasili Vasilii Vasilije Vasilios Vasilis Vasiliy Vasily Vassili Vassilis Vassiliy Vasyl Vaughan Vaughn
        Vavřinec Vazha Vedad Vedran Vegard Veikko Veit Veli Veli-Matti Velimir Veljo Venanzio Venedikt Veniamin Venkatesan Venkatesh Venuste
        Vénuste Vern Vernon Vesa Veselin Vésteinn Vetle Viachaslau Viacheslav Vic Vicente Victor Víctor Vid Vidar Viet Viggo Vijay Vijender Vikas
        Vikram Vikrant Viktar Viktor Vilém Vilhelm Vilhjálmur Vilho Vili Viliame Vilimoni Vilius Villads Ville Vilmos Vinay Vince Vincent Vincenzo
        Vinh Vinicius Vinícius Vinod Viorel Vipin Viral Virat Virdhawal Virender Virgil Virgile Virgilijus Virgilio Vishal Vishnu Vishwanathan
        Viswanathan Vit Vít Vital Vitali Vitalii Vitaliy Vitaly Vitezslav Vítězslav Vito Vitold Vitor Vítor Vittorio Vivek Vjekoslav Vlad Vladan
        Vladik Vladimir Vladimír Vladislav Vladislavs Vladlen Vlado Vladyslav Vlastimil Vlatko Vojislav Vojtech Vojtěch Volkan Volker Volodymyr
        Vouria Vsevolod Vugar Vuk Vusi Vusumuzi Vyacheslav Vytautas
        Wacław Wade Wael Wagner Wahab Wahid Waisake Waisale Waisea Waldemar Wale Waleed Walid Wallace Wally Walt Walter Walther Wanindu Wannes
        Waqar Warren Warwick Waseem Wasim Wataru Wayde Wayne Wei-feng Weibin Weibo Weidong Weiguang Weijun Weiliang Weldon Wellesley Wellington
        Wenbin Wendel Wendelin Wendell Wenhao Wenjun Werner Wes Wescley Wesley Wiaan Wieslaw Wiesław Wietse Wijan Wiktor Wikus Wilbert Wilbur
        Wilco Wilf Wilfred Wilfried Wilhelm Will Willard Willem Willi William Willie Willis Willy Wilmar Wilson Wim Winston Wiremu Wirimai Wissam
        Wit Witold Wladyslaw Władysław Wlodzimierz Włodzimierz Wojciech Wolf Wolfgang Wolfram Wondwosen Woo-jin Woo-ram Woo-suk Woo-yeong
        Woo-young Woodrow Woody Worku Wout Wouter Wriddhiman Wyatt Wyclife Wycliff Wycliffe Wyn Wynne
        Xabi Xabier Xaver Xavi Xavier Xherdan Xiaobo Xiaodong Xiaofeng Xiaogang Xiaojun Xiaolong Xiaopeng Xinglong Xinliang Xolani Xuejun Xusheng
        Yaakov Yacine Yafeng Yaghoub Yago Yahya Yair Yakov Yakubu Yanis Yaniv Yanko Yann Yannis Yanwei Yaogong Yaoguang Yared Yariv Yaroslav Yaşar
        Yash Yashasvi Yasin Yasir Yasmani Yasser Yassin Yassine Yasuaki Yasuhiko Yasuhiro Yasuhito Yasunari Yasunori Yasuo Yasushi Yasutaka
        Yasuyuki Yauhen Yaw Yaya Yazid Yefim Yegor Yehoshua Yehuda Yeldos Yelisey Yemane Yemaneberhan Yenew Yeray Yerbolat Yerdos Yerlan Yerry
        Yerzhan Yevgen Yevgeni Yevgeniy Yevgeny Yevhen Yevhenii Yevheniy Yiannis Yigal Yigit Yiğit Yigrem Yihunilign Yijian Yıldıray Yilun Yiming
        Yiorgos Yishai Yisrael Yitzhak Yngve Yoann Yoav Yochai Yoel Yoelmis Yogesh Yogeshwar Yohan Yohandri Yohanes Yohann Yohannes Yohei Yoichi
        Yoji Yomif Yonatan Yong-dae Yong-gyu Yong-hyung Yong-jae Yong-soo Yong-sung Yongbo Yonghui Yongmin Yoni Yoo-shin Yordan Yorick Yosef
        Yoshiaki Yoshihide Yoshihiko Yoshihiro Yoshihito Yoshikazu Yoshiki Yoshimasa Yoshinobu Yoshinori Yoshio Yoshitaka Yoshiyuki Yossi Yosuke
        Yosvany Yota Yotam Yotham Youcef Yougui Younes Younés Youness Young-cho Young-gwon Young-ho Young-jo Young-jun Young-min Young-pyo Younis
        Younus Youqun Yousef Yousif Youssef Youssri Yowlys Yudai Yudong Yugo Yuhao Yuichi Yuichiro Yuji Yukihiro Yukinori Yukio Yukiya Yulian Yuma
        Yun-chul Yuniel Yunier Yunus Yupun Yura Yurii Yuriy Yury Yusei Yushi Yussuf Yusuf Yusuke Yuta Yutaka Yutaro Yuto Yuvraj Yuya Yuzo Yuzuru
        Yuzvendra Yvan Yves Yvon
        Zabit Zablon Zac Zacarías Zach Zacharia Zachariah Zachary Zachery Zack Zafer Zaheer Zahi Zaidu Zaire Zak Zakaria Zakes Zakhar Zakhele
        Zalán Žan Zander Zane Zarck Žarko Zaur Zaven Zaza Zbigniew Zbynek Zbyněk Zbyszek Zdenek Zdeněk Zdeno Zdravko Zdzislaw Zdzisław Zé Zebulon
        Zeev Zekarias Zeke Zeki Zelimkhan Zeljko Željko Zemenfes Zeno Zenon Zeping Zersenay Zhakhongir Zhandong Zhanibek Zhanle Zharnel Zhassulan
        Zhengwei Zhenhai Zhenye Zhigang Zhiqiang Zhiwei Zhiyi Zhizhen Ziad Zico Zied Ziga Žiga Zigismunds Zigmund Zijie Zinedine Zinédine Živko
        Zlatan Zlatko Zoltan Zoltán Zoran Zoubir Zouhair Zsolt Zsombor Zurab Zvi Zviad Zvonimir Zvonko Zydrunas Žydrūnas Zygmunt
        """
}
