extension GivenNamesTable {
    /// Names of boys and men, A to K.
    static let maleAToK = """
        Aad Aamir Aapo Aaro Aaron Aarón Aasmund Aatu Abay Abbas Abdalaati Abdalelah Abdallah Abdel Abdelaati Abdelatif Abdelaziz Abdelhadi
        Abdelhak Abdelhakim Abdelilah Abdelkader Abdelkarim Abdellah Abdelmajid Abdelmalik Abdelrahman Abderrahim Abderrahman Abderrahmane
        Abderrazak Abdessalam Abdi Abdiel Abdihakem Abdihakim Abdihakin Abdinasir Abdirahman Abdou Abdoulaye Abdul Abdulaziz Abdulkareem Abdulla
        Abdullah Abdulrahman Abdulrashid Abe Abebe Abedi Abejoye Abel Abelardo Abera Abhijit Abhilash Abhimanyu Abhinav Abhishek Abílio Abner
        Abraham Abram Abu Abubaker Achanta Achille Achilleas Achim Achraf Ackeem Adalbert Adam Ádám Adán Adane Adão Addisu Ade Adebayo Adegoke
        Adekunle Adel Adelbert Adem Ademar Adewale Adham Adhemar Adil Adilson Adílson Aditya Admir Adnan Adri Adrian Adrián Adriano Adrien Adugna
        Afanasy Afonso Afshin Agim Agostino Agris Agustín Ahmad Ahmed Ahmet Aibek Aidan Aidar Aiden Aigars Aílton Ainārs Ainius Ainsley Aisake
        Aisam-ul-Haq Aitor Aivar Aivaras Aivis Ajay Ajinkya Ajit Akani Akash Akeem Akheem Akhil Aki-Petteri Akifumi Akihiko Akihiro Akihito
        Akii-Bua Akim Akinori Akintunde Akio Akira Akito Akmal Akoni Akos Ákos Akram Akshay Akshdeep Aku Akuila Akzhol Al Ala Alaa Alae Alafoti
        Alain Alan Alapati Alar Alasdair Alassane Alastair Alban Albert Alberto Albie Albrecht Alcides Aldair Aldis Aldo Aldric Alec Aled Aleem
        Alef Aleh Alejandro Alejo Aleksandar Aleksander Aleksandr Aleksandrs Aleksei Aleksey Aleksi Alemayehu Alen Ales Aleš Alesana Alessandro
        Alessio Alexander Alexandr Alexandre Alexandros Alexandru Alexei Alexey Alf Alfie Alfio Alfons Alfonso Alfred Alfredo Algirdas Algo Ali
        Aliakbar Aliaksandr Aliaksei Alibek Alim Alin Alireza Alisher Alistair Alister Aljany Aljaž Allan Allen Allodin Almat Alois Aloïs Alon
        Alonso Alonzo Aloys Alper Alperen Alphonce Alpin Altin Alun Alvaro Álvaro Alvin Alzarri Amaan Amadeo Amadou Aman Amanaki Amangeldy Amanuel
        Amar Amara Amare Amarjit Amaro Amaury Ambati Ambroise Ambrose Amedeo Ameer Amer Américo Amichai Amin Amine Amir Amirhossein Amit Amiya
        Amjad Amlan Ammar Amoj Amos Amr Amund Anand Anandan Anaru Anas Anaso Anastas Anastasios Anatole Anatoli Anatolii Anatoliy Anatoly Andamlak
        Anđelko Ander Anders Anderson Andi Andile Andon Andra Andras András Andraz Andraž Andre André Andreas Andrei Andrej Andrejs Andrén Andres
        Andrés Andreu Andrew Andrey Andrii Andrija Andris Andrius Andriy Andrus Andrzej Andy Aneurin Ángel Angelo Angelos Angus Aníbal Aniceto
        Aniket Anil Anıl Anirban Anirudh Anis Anish Ankit Ankur Anoop Anouar Anshuman Antal Antanas Ante Antero Anthime Anthony Antoine Anton
        Antonello Antoni Antonin Antonín Antonio António Antônio Antonios Antonis Antony Ants Antti Antuan Antwon Anup Anurag Anwar Anze Anže
        Aodhan Aodhán Aonghus Aparama Api Apirana Apisai Apostolos Ara Aram Aras Arash Arata Aravinda Arben Archibald Archie Ard Arda Ardeshir
        Ardie Ari Arie Arik Ariki Arild Aristotelis Arjan Arjen Arjun Arjuna Arkadi Arkadiusz Arkadiy Arkady Arman Armand Armando Armas Armel
        Armin Armindo Arnaldo Arnau Arnaud Arnd Arne Arnis Arnold Arnór Arnoud Arokia Aron Arpad Árpád Arrigo Arsalan Arsen Arseni Arsenio Arseniy
        Arshad Arsi Artavazd Artem Artemi Arthur Artiom Artjoms Arto Artsiom Arttu Artur Arturas Artūras Arturo Artūrs Artyom Aruldas Arun Arūnas
        Arvid Arvind Arvo Asa Asaeli Asaf Asafa Asamoah Asbel Asbjørn Asefa Asen Asgeir Ashenafi Ashish Ashkan Ashok Ashraf Ashton Ashwin Asier
        Asipeli Askar Aslak Aslan Aslanbek Asmir Asrat Assaf Assefa Assem Asset Aston Atanas Atanu Atef Athanasios Atis Atle Ato Atsbeha Atsuki
        Atsushi Attila Attilio Atul Atunaisa Aubin Audun Augustine Augusto Aurelien Aurélien Aurelio Aurélio Aurimas Austin Avard Avi Aviad
        Avichai Avinash Aviram Avishai Avner Avraham Avtandil Awet Axar Axel Ayad Ayal Ayanleh Ayele Ayhan Ayman Ayo Ayodele Ayoub Ayoze Aytaç
        Ayyasamy Azamat Azeddine Azhar Azharuddin Aziz Azizbek Azizulhasni Azzedine
        Babacar Babajide Babar Babatunde Baboloki Bader Badou Badr Bafana Bagus Bair Bajrang Bakary Bakhodir Bakhtiyar Balazs Balázs Balbir Baldev
        Balint Bálint Balraj Balu Balwinder Bantihun Baptiste Barak Barclay Baris Barış Barna Barnabas Barnabás Barnaby Barney Barra Barrie Barry
        Barselius Bart Barthélémy Bartholomew Bartley Bartlomiej Bartłomiej Bartosz Baruch Bas Bashir Basil Bassam Bastiaan Bastien Batuhan Batyr
        Baudouin Bauke Baurzhan Baxter Bayapo Bayisa Bayo Bazu Beau Beauden Bechir Bedřich Bedwyr Behdad Behnam Behrouz Behzad Beibut Beka Bekele
        Bekim Bekzat Bekzod Bela Béla Belal Belay Belete Belkacem Ben Ben-Youssef Benard Beñat Bence Benedek Benedict Benedikt Bengt Beniamino
        Benito Benjamin Benjamín Benji Bennett Benni Benny Benoit Benoît Benson Bent Beppe Berehanu Berend Berihu Berik Berk Berkay Bernard
        Bernardo Bernd Bernhard Bernie Bernt Bershawn Bert Bertie Bertland Bertram Bertrand Berwyn Besnik Bethwell Bhavesh Bheki Bhogeswar
        Bhupinder Bhuvneshwar Biagio Biao Bijan Bilal Bill Billy Biniam Biniyam Biodun Birger Birhanu Birk Birkir Bishan Bjarne Bjarte Bjoern
        Bjorn Björn Bjørn Blagoje Blagoy Blaine Blaise Blaz Blaž Błażej Bleddyn Bo-Göran Boaz Bob Boban Bobby Bode Bodo Bogdan Bogusław Bohdan
        Bohumil Bohuslav Bojan Bolat Bong-ju Bongani Bongmusa Boniface Boone Boonsak Børge Boris Borislav Borja Borna Borys Boštjan Botond Boualem
        Boubacar Boudewijn Boyan Brad Braden Bradford Bradley Brady Braheme Brahim Bralon Bram Brandin Brandon Branimir Branislav Branko Brannon
        Braulio Bráulio Brayan Brayden Brendan Brendán Brendon Brennan Brent Bret Břetislav Brett Breyton Brian Brice Brigston Brimin Brock Brodie
        Bronislaw Bronisław Brooks Bruce Bruno Bryan Bryce Bryn Bryson Buddy Bülent Bum-keun Bum-soo Bünyamin Burak Burhan Burkhard Busang Butch
        Buvaisar Byron Byung-chul Byung-ho Byung-hoo Byung-hyun Byung-ki
        Cade Cadel Caeleb Cailean Caio Cale Caleb Calle Callum Calum Calvin Cameron Camilo Caner Caolan Caolán Carl Carl-Gustav Carlão Carles
        Carlinhos Carlo Carlon Carlos Carlton Carmelo Carmine Carson Carsten Carter Carwyn Casper Cássio Cassius Catalin Cătălin Cathal Cecil
        Čedomir Cedric Cédric Cees Célestin Célio Cem Cemal Cengiz Cenk Cesar César Cesare Cezary Chad Chadic Chadwick Chafik Chaim Chakir Chala
        Chalew Chaminda Chan-ho Chan-young Chanathip Chandan Chandler Chang-ho Chang-woo Changhong Chao Chaopeng Charalambos Charles Chas Chase
        Chavaughn Cheikh Chelimo Chema Chenglong Chengpeng Cheruiyot Cheslin Chester Chet Chetan Cheteshwar Chibuike Chidi Chidozie Chikara Chima
        Chinedu Chirag Chitharesan Chong Choukri Christen Christer Christian Christodoulos Christof Christoffer Christoph Christophe Christopher
        Christos Chu-han Chuck Chukwudi Chukwuebuka Chukwuemeka Chul-soo Chun-han Chunjiang Churandy Cian Ciaran Ciarán Cícero Cihan Cillian
        Ciprian Cipriano Ciro Claas Claes Clarence Clark Claude Claudinei Claudio Claus Clay Clayton Cledwyn Clem Clemens Clement Clément Cliff
        Clifford Clint Clinton Clive Clodoaldo Clyde Cody Coen Colby Cole Colin Coll Collen Collins Colm Colmán Colton Colum Conall Conan Conner
        Connor Conor Conrad Conseslus Constant Constantin Cooper Cor Corentin Corey Cormac Cornal Cornel Cornelius Corrado Cosimo Cosmas Cosmin
        Costantino Costel Craig Cravon Crispin Cristhian Cristian Cristiano Cristóbal Crockett Csaba Csanád Ctirad Cüneyt Curt Curtis Curtly
        Cuthbert Cyprian Cyril Cyrille
        Daan Dae-hee Dae-hoon Dae-sung Dafydd Dag Dai Daichi Daigo Daijiro Daiki Dainis Dainius Daire Dáire Dairon Daisuke Daithi Dáithí Daiya Dak
        Dakotah Dale Daley Dalibor Daljit Dalton Damarius Dámaso Damian Damiano Damien Damir Damjan Damon Dan Danas Daniel Dániel Daniele Daniil
        Danijel Danil Danila Danilo Daniyar Danko Danny Danylo Dapeng Darcy Daren Darijo Dario Darío Darius Dariush Dariusz Darko Darnell Darragh
        Darrell Darren Darryl Darvin Darvis Daryl Daryll DaShawn Dathan Dattu Daulet Dauren Davante Dave Davi David Dávid Davide Davidson Davis
        Dāvis Davit Davor Davy Dawei Dawid Dawit Dawson Daxue Dayan Dayán Dayron Dean DeAndre Deandre Debebe Dechasa Declan Deco Dedric Deepak
        Deian Deion Deividas Dejan Dejene Deji Dele Delong Demario Demba Demek Demetrio Demetrius Demir Demish Demyan Denes Dénes Deni Denílson
        Denis Dennis Denny Denys Denzel Deon Derara Dereje Derek Deren Deresse Derick Dermot Derrick Des Deshaun DeShawn Desisa Desmond Detlef Dev
        Devarajan Devaughn Devendra Devin Devon Devonte Dewald Dewi Dexter Deyan Dezhu Dezső Dhanraj Dharambir Dhruv Diarmaid Diarmuid Dick Dickie
        Dickson Didi Didier Didrik Diederik Diego Dieter Dietmar Dietrich Dieudonne Dieudonné Dilip Dillon Dilshan Dilshat Dilshod Dimas Dimitar
        Dimitri Dimitrije Dimitrios Dimitris Dimuth Dinesh Dino Diogo Dion Diriba Dirk Divyansh Djabir Djamel Djilali Dmitri Dmitrii Dmitrijs
        Dmitriy Dmitry Dmytro Do-hoon Dogan Doğan Domagoj Domantas Domen Domenico Domingo Domingos Dominic Dominik Don Donal Dónal Donald Donatas
        Donatien Donato Donavan Dong Dong-gook Dong-hyun Dong-jin Dong-soo Dong-won Dong-young Dongpeng Donn Donnacha Donncha Donny Donovan Dontae
        Doo-ri Dorian Dorin Dorinel Doron Doru Doug Dougal Dougie Douglas Douwe Dragan Dragiša Dragoljub Dragomir Dragoș Dragutin Drake Draymond
        Drazen Dražen Dricus Dries Driss Drissa Dror Du-ri Duane Duc Dudi Dudley Dudu Dugald Duje Dumitru Duncan Dung Dusan Dušan Dustin Dvir
        Dwain Dwayne Dwight Dwyane Dyfed Dylan Dzianis Dzmitry
        Eachann Eamon Eamonn Éamonn Éanna Earl Easton Eben Eberhard Ebuka Eckhard Ed Eddie Eddy Edenilson Eder Edgar Edgaras Edgardo Edgars
        Edílson Edin Edison Ediz Edmond Edmund Edoardo Edoghene Edouard Édouard Edson Edu Eduard Eduardo Edvard Edvin Edvinas Edward Edwin Eelco
        Eero Eetu Efe Efim Efraín Efren Egide Egidijus Egidio Egil Egils Egoitz Egon Egor Ehsan Ehud Eidur Eiður Eifion Eiichi Eiji Eike Eilif
        Einar Einars Eino Eirik Eissa Eisuke Eitan Eivind Ejowvokoghene Ekrem El-Hadji El-Hassan El-Mahdi Elad Eladio Elano Elazar Elchin Eldar
        Eldon Eleftherios Elgan Eli Elia Elias Elías Eliezer Elijah Elio Eliran Elis Eliseo Eliud Elkanah Elkhan Elliot Elliott Ellis Elmar Elmer
        Elmo Elnur Éloi Elroy Elton Elvin Elvis Emanuel Emanuele Emeka Emerson Émerson Emiel Emil Emile Émile Emilian Emiliano Émilien Emilio
        Emilis Emin Emirhan Emlyn Emmanouil Emmanuel Emmett Emmitt Emory Emrah Emre Emrys Emyr Enda Endre Eneko Enes Engelbert Engin Ennio Enric
        Enrico Enrique Enzo Eoghan Eoin Epke Eran Erasmo Erben Ercan Erdal Erdem Erdinç Eren Erfan Ergo Erhan Erhard Eric Éric Erich Erick Erik
        Ēriks Erkan Erki Erkki Erland Erling Ermal Erman Ermanno Ernâni Ernest Ernesto Ernie Ernő Ernst Eroni Erriyon Errol Ersin Erskine Ersun
        Ertuğrul Erwan Erwin Esa Esam Esayas Eshetu Esko Esmaeil Esmail Espen Essa Esteban Estêvão Etene Ethan Etienne Étienne Etonia Ettore
        Eufemio Eugene Eugène Eugenio Eugeniusz Eul-yong Eumir Eusebio Evaldas Evan Evandro Evangelos Evans Evert Everton Éverton Evgeni Evgenii
        Evgeniy Evgeny Evgueni Ewald Ewan Ewen Eyal Eyob Eyvind Ezekiel Ezequiel Ezio Ezra
        Fa'amatuainu Fabian Fabián Fabiano Fabien Fabio Fábio Fabrice Fabricio Fabrizio Facundo Fadi Faf Fahad Fahd Faisal Fakhar Falk Fanis Faraj
        Fares Farhad Farid Faris Farouk Farshad Farzan Farzin Fathi Fatih Fatos Faustin Fausto Fawaz Fawzi Fayez Fearchar Feargal Fearghal
        Federico Fedor Fedrick Felice Felipe Felix Félix Femi Fenglei Ferdi Ferdinand Ferdinando Ferenc Fergal Fergus Ferhat Fermin Fermín Fernand
        Fernando Ferran Festus Fethi Feyisa Fiachra Fidel Fikile Fikre Fikret Fikru Filbert Filip Filipe Filipo Filipp Filippo Finidi Finlay
        Finley Finn Fintan Fionn Firas Fita Fitzroy Flavien Flavio Flávio Fletcher Florent Florian Florin Floris Floyd Flynn Fodé Forrest Foster
        Fotis Fouad Francesc Francesco Francis Francisco Franciszek Franck Franco Francois François Franjo Frank Franklin Frankline Frans
        Frantisek František Franz Fraser Frazer Fred Freddie Freddy Frederic Frédéric Frederick Frederico Fredrick Fredrik Freek Frenkie Friedrich
        Frithjof Fritz Frode Fryderyk Fuguang Fuhai Fulvio Fumiaki Fumihiko Fumio Fumiya Furkan Fyodor
        Gabe Gabin Gable Gabor Gábor Gabriel Gadi Gael Gaël Gaetan Gaétan Gaëtan Gaetano Gagan Gaizka Galal Galen Galo Galymzhan Ganesh Gareth
        Garfield Garin Garret Garrett Garrison Garry Garth Gary Gaspard Gaston Gaurav Gautam Gaute Gauthier Gavin Gavril Gaz Gbenga Gearoid
        Gearóid Gebhard Gebre Gebregziabher Gebrselassie Gediminas Geir Geirmund Gelindo Gellért Gene Genki Gennadi Gennadiy Gennady Gennaro Genta
        Geoff Geoffrey Geoffroy Geordie Georg George Georges Georgi Georgii Georgios Georgiy Georgy Geraint Gerald Gérald Gerard Gérard Gerardo
        Gerben Gerd Gergely Gergő Gerhard Germain German Germán Gernot Gerold Gerrit Gerry Gerson Gert Gert-Jan Getachew Getaneh Gethin Gevorg
        Geza Géza Ghasem Ghazi Gheorghe Ghirmay Ghislain Gholamreza Gi-sung Gia Giacomo Giampaolo Giampiero Gian Gian-Carlo Giancarlo Gianfranco
        Gianluca Gianluigi Gianmarco Gianni Giannis Gianpaolo Gica Gidamis Gideon Giedrius Gift Giga Gijs Gil Gilad Gilbert Gilberto Giles Gilles
        Gillespie Gilmar Gilson Gino Gintaras Gints Giordano Giorgi Giorgio Giorgos Giovane Giovani Giovanni Girma Girmay Girolamo Gisle Gísli
        Giuliano Giulio Giuseppe Gjermund Gleb Glen Glenn Glenroy Glyn Gocha Godfrey Godwin Gokhan Gökhan Gokulnath Goncalo Gonçalo Gonzalo Gopal
        Gopi Gopichand Goran Göran Gorazd Gordon Gorka Görkem Goro Goronwy Gösta Gottfried Götz Graeme Graham Granit Grant Graziano Greg Grega
        Gregg Gregoire Grégoire Gregor Gregorio Gregory Grégory Griff Grigori Grigorii Grigorios Grigoris Grigoriy Grigory Grover Gruff Gruffudd
        Grzegorz Guang Guangzu Gudakesh Gudjon Guðjón Gudmund Gudmundur Guðmundur Guga Guglielmo Guido Guilhem Guilherme Guillaume Guillermo
        Guiyuan Gulveer Gunārs Gunde Güngör Gunnar Gunner Gunter Günter Gunther Günther Guntis Guoqiang Guosheng Guowei Guoxing Guram Gurbachan
        Gurpreet Gurvinder Gus Gustaf Gustav Gustave Gustavo Gustaw Guto Guus Güven Guy Guye Gwendal Gwilym Gwyn Gwynfor Gylfi Gyorgy György Gyula
        Haakon Haavard Habib Habtamu Hachim Hadi Hadley Hafthor Haftu Hagos Hai Haibin Haibo Haidar Haider Haifeng Haijun Haile Hailemariam Hailu
        Haimar Haimro Haiqing Haitao Haitham Haiyang Haji Hajime Hak-sun Hakan Håkan Hakeem Hakim Hakkı Hakon Håkon Hal Halil Halis Halit Halldór
        Haluk Halvard Halvor Hamad Hamada Hamdi Hamed Hamid Hamid-Reza Hamidreza Hamilton Hamish Hamit Hamza Hani Hank Hannes Hanno Hanns Hannu
        Hanoch Hans Hans-Erik Hans-Georg Hans-Joachim Hans-Jörg Hans-Jürgen Hans-Peter Hansle Hanuman Hany Hao-ching Haochen Haralabos Harald
        Haralds Harbhajan Hardik Harel Harendra Hari Haris Harish Haritz Harjeet Harley Harm Harold Haroun Harri Harrie Harris Harrison Harry
        Harsh Harsha Hartmut Hartwig Haruki Haruto Harvey Hasan Hasely Hashem Hashim Hassan Hassane Hatem Havard Håvard Hayate Hayato Hayk Hayle
        Hayri Hazem Heath Hector Hee-chan Hefin Heidar Heiki Heikki Heiko Heiner Heinrich Heinz Heitor Helder Hélder Helge Hélio Helmut Hemant
        Hemi Henare Hendra Hendrick Hendrik Henk Hennadiy Hennie Henning Henok Henri Henrik Henrikh Henrique Henry Henryk Heorhiy Herb Herbert
        Heribert Herman Hermann Hernan Hernán Hernando Hernâni Herschelle Herve Hervé Hesam Heung-min Hezekiel Hibiki Hicham Hidayet Hidde Hideaki
        Hidekazu Hideki Hideo Hidetaka Hidetoshi Hideyuki Hieu Hika Hilaire Hilario Hilmar Hiram Hirofumi Hirohito Hiroki Hiromasa Hiromichi
        Hironori Hiroshi Hirotaka Hiroto Hirotsugu Hiroyasu Hiroyuki Hisanori Hisashi Hisato Hisham Hiskel Hitesh Hitoshi Hjalmar Ho-sung Hoani
        Hobbs Hocine Holden Holger Homer Hone Hongbin Hongbo Hongjun Hongwei Horace Horacio Horácio Hörður Horst Hosea Hoskins Hossam Hossein
        Houari Houcine Houston Howard Hristo Hrvoje Hryhoriy Hubert Hugh Hughie Hugo Hugues Humberto Humphrey Hunegnaw Husain Huseyin Hüseyin
        Hussain Hussein Huub Huw Hyeon-jun Hyeon-woo Hynek Hyuk-jae Hyun-jin Hyun-soo Hyun-woo Hyung-jun Hyung-taik Hywel
        Iader Iain Ian Iancu Ianis Iason Ibai Ibraheem Ibrahim İbrahim Ibrahima Ichiro Ido Idris Idriss Idrissa Iestyn Ieuan Ifan Ifeanyi Ifor
        Ignacio Ignas Ignatius Igor Igors Ihab Ihaia Ihar Ihor Ihsan Iiro Iivo Ikaika Ike Ikechukwu Iker Ilan Ilari Ildar Ilfat Ilhan İlhan Ilia
        Ilias Ilie Ilija Iliya Ilkka Illia Illtyd Illya Ilmari Ilya Ilyas İlyas Imad Imanol Imran Imre Imrich In-beom In-sung Inácio Inaki Iñaki
        Inderjeet Indulis Ingemar Ingo Ingvar Inigo Iñigo Innes Innokenty Inzamam Ioan Ioane Ioannis Iolo Ion Ionel Ionut Ionuț Iorwerth Iosif Ira
        Irakli Ireneusz Irfan Irvin Irving Isaac Isaiah Isaias Isak Isam Isamu Isaquias Ishan Ishant Isiah Isidro Isikeli Islam Ismael Ismaël
        Ismail İsmail Ismo Israel Issa Issam Issei Issey Istvan István Itai Itamar Itay Itzhak Iurii Ivailo Ivan Iván Ivano Ivar Ivars Ivaylo
        Ivica Ivo Ivor Iwan Iyowuna
        Ja-cheol Jaafar Jaak Jaakko Jaan Jaap Jabari Jacek Jack Jackson Jacob Jacobo Jacobus Jacopo Jacques Jadel Jaden Jae-bum Jae-duck Jae-hyuk
        Jae-sung Jae-woo Jae-yong Jagbir Jagdish Jago Jahanbakhsh Jahangir Jaheel Jai Jaílson Jaime Jaipal Jair Jairo Jairus Jaka Jake Jakhongir
        Jakob Jakov Jakub Jalal Jaleen Jamaal Jamal Jamar JaMarcus Jamarcus Jameel Jameis Jamel James Jamial Jamol Jan Ján Jan-Erik Jan-Willem
        Janek Janez Jang-woo Jani Janis Jānis Jann Janne Jannie Jannik Jannis Janos János Janusz Jaouad Japheth Jaque Jared Jaret Jari Jarion
        Jarkko Jarmil Jarmo Jarome Jaromir Jaromír Jaroslav Jaroslaw Jarosław Jarred Jarrett Jarrod Jarryd Jarvis Jasem Jaskaran Jason Jaspal
        Jasper Jasprit Jassim Jasur Jatin Javad Javed Javi Javid Javier Javon Jay Jayant Jayden Jaydev Jaylen Jayson Jean-Baptiste Jean-Bernard
        Jean-Charles Jean-Christophe Jean-Claude Jean-Denis Jean-Francois Jean-François Jean-Guy Jean-Jacques Jean-Louis Jean-Luc Jean-Marc
        Jean-Marie Jean-Michel Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jed Jeev Jeff Jefferson Jeffery Jeffrey Jehlani Jehue Jeje Jelle Jem
        Jemal Jenő Jens Jensen Jeppe Jerad Jere Jered Jereem Jeremiah Jeremie Jérémie Jeremy Jérémy Jericho Jermaine Jernej Jeroen Jerome Jérôme
        Jerónimo Jerrod Jerry Jerzy Jesper Jesse Jesualdo Jesus Jesús Jeswin Jethro Jevaughn Ji-hoon Ji-sung Jiahao Jiajun Jialong Jianbo Jianguo
        Jianhui Jianjun Jianli Jianlian Jianming Jianqiang Jianxin Jianye Jide Jike Jim Jimi Jimmy Jimoh Jin-ho Jin-il Jin-soo Jin-su Jin-sung
        Jindrich Jindřich Jingang Jinson Jiri Jiří Jiro Jitendra Jitu Joachim Joakim Joao João Joaquim Joaquin Joaquín Joav Jochem Jochen Joe Joel
        Joël Joelmir Joep Joerg Joey Joffrey Johan Johann Jóhann Johannes John Johnathan Johnnie Johnny Johnson Jomel Jon Jón Jona Jonah Jonas
        Jonatan Jônatas Jonathan Jonathon Jong-kil Jong-oh Jong-soo Joni Jonny Jonty Joo-ho Joon-ho Joonas Joost Jordi Jorg Jörg Jorge Jorgen
        Jørgen Joris Jorma Jørn Jorrit Jos Josaia Jose José Josef Josep Joseph Josh Joshua Josia Josiah Josip Josphat Jost Jostein Josu Josua
        Josué Jouni Jovan Joze Jože Jozef Józef József Juan Juan-Antonio Juan-Carlos Juanjo Jude Juergen Juha Juhani Juho Jukka Julen Julian
        Julián Julien Julio Júlio Julius Juma Jumpei Jun Jun-ho Jun-hwan Jung-ho Jung-hoon Jung-hwan Jung-jin Jung-soo Junhui Junichi Junichiro
        Juninho Junji Junpei Junya Jure Jurgen Jürgen Jurgis Jurģis Juri Jüri Jurij Juris Jurre Jurriën Jussi Justas Justin Justo Juvenal Jyrki
        Kaan Kaarel Kaarlo Kacper Kade Kaden Kadir Kadrian Kagiso Kahlil Kai Kaino Kainoa Kairat Kaito Kajetan Kaká Kakha Kakhaber Kalani Kaleb
        Kaleo Kalev Kalevi Kalidou Kalin Kalipus Kalle Kalolo Kamal Kamalani Kamau Kamel Kamil Kanat Kang-in Kanta Kanu Kapil Kapono Karan Karanja
        Kareem Karel Kári Karim Karl Karl-Erik Karl-Heinz Kārlis Karol Karolis Karoly Károly Karri Karstein Karsten Karthik Kartik Karun Kashinath
        Kaspar Kasper Kassym Katsuhiko Katsuya Kaur Kaustubh Kaveh Kawhena Kawika Kayode Kazimierz Kazuaki Kazuhiko Kazuhiro Kazuhito Kazuki
        Kazuma Kazunari Kazunori Kazuo Kazushi Kazushige Kazuto Kazutoshi Kazuya Kazuyoshi Kazuyuki Keanu Kebede Kee-chung Keegan Keenan Kees
        Keigo Keiichi Keiichiro Keiji Keijiro Keion Keir Keiran Keisuke Keita Keitaro Keith Kekoa Kelechi Kelkile Kellen Kelvin Kemal Kemar
        Kemarley Kemoy Ken Ken'ichi Kenan Kenenisa Kengo Kenichi Keniti Kenji Kenjiro Kennedy Kenneth Kenny Kensley Kensuke Kent Kenta Kentaro
        Kento Kenton Kenzo Keola Keoni Kerem Kermit Keron Keshav Keshorn Keston Kęstutis Ketil Kev Kevin Kévin Keyshawn Keyvan Kgosi Khadzhimurat
        Khairul Khaled Khalid Khalidou Khalifa Khalil Khamis Khanh Khoi Khosro Khotso Khulile Khvicha Ki-hyeon Ki-jung Kibet Kibiwot Kibiwott
        Kibrom Kidambi Kidane Kien Kieran Kieron Kiichi Kilian Killian Kimani Kimi Kimmo Kimo Kini Kion Kipchoge Kipchumba Kipkemboi Kipketer
        Kipkirui Kiplagat Kiplangat Kiprono Kiprop Kiprotich Kiprugut Kipruto Kipsang Kiptanui Kiptoo Kirani Kiril Kirill Kirk Kirwa Kiryl Kishane
        Kisho Kishore Kit Kittiphan Kiyoshi Kiyoto Kjartan Kjeld Kjell Kjetil Klaas Klaas-Jan Klas Klaus Kléber Klemen Klemens Kliment Knut Koa
        Kobe Kobus Koen Kofi Kohei Koichi Koichiro Koji Kojo Koki Kokichi Kola Kolade Kolbeinn Koldo Kolo Kolton Komeil Konrad Konstadinos
        Konstantin Konstantine Konstantinos Koos Koray Kornel Kornél Kosei Kosmas Kostas Kostiantyn Kostyantyn Kosuke Kota Kotaro Kouhei Kouki
        Kozo Kraigg Krasimir Kristaps Krister Kristers Kristian Kristijan Kristjan Kristján Kristof Kristóf Kristoffer Krisztian Krisztián Krum
        Krunal Krunoslav Krystian Kryštof Krzysztof Kuba Kuda Kuldeep Kuldip Kuma Kumar Kunal Kunihiko Kunio Kunlavut Kunle Kunpeng Kürşat Kurt
        Kurtley Kusal Kwabena Kwadwo Kwaku Kwame Kwang-hyun Kwang-su Kwasi Kweku Kyle Kyler Kyohei Kyosuke Kyoung-hoon Kyoung-hun Kyree Kyriakos
        Kyrie Kyrylo Kyung-ju Kyung-soo
        """
}
