extension GivenNamesTable {
    /// Names of girls and women.
    static let female = """
        Aaliyah Abbey Abbie Abby Abeba Abebech Abena Aberu Abigail Ackelia Ada Adaeze Adanaca Adaobi Addy Adela Adéla Adélaïde Adele Adèle Adeline
        Adesuwa Adhiambo Adina Aditi Adjoa Adriana Adrianna Adrienne Ae-ran Ae-sook Afia Agata Agate Agatha Ágatha Agathe Agne Agnė Agnes Agnès
        Ágnes Agnese Agneta Agnetha Agnieszka Agniya Agoritsa Ai Aicha Aïcha Aida Aidana Aiga Aigerim Aigul Aija Aikaterini Aiko Aila Aileen Ailsa
        Aimee Aimi Aina Ainagul Aine Áine Ainhize Ainhoa Aino Aino-Kaisa Airi Airine Airinė Aisha Aishwarya Aisling Aiste Aistė Aisulu Aita Ajee
        Ajee' Ajla Akane Akanksha Akemi Akiko Akinyi Akmaral Akosua Aksana Akua Alana Alanna Alayna Alba Alberta Albina Aleen Aleia Alejandra
        Aleksa Aleksandra Aleksandrina Alemitu Alena Alessandra Alessia Alesya Alevtina Alexa Alexandra Alexandria Alexandrina Alexandrine Alexane
        Alexia Alia Aliaksandra Aliann Alice Alicia Alicja Aliisa Alina Aline Alisa Alisha Alison Alissa Aliya Aliyah Alizee Alizée Alla Allegra
        Alli Allie Allison Allysa Allyson Alma Almaz Almudena Almuth Alohi Alsu Altelia Alysha Alyson Alyssa Ama Amaia Amálie Amanda Amandine
        Amane Amantle Amarachi Amber Ambra Ame Ameera Amel Amelia Amelie Amélie Ameliina Ami Amie Amina Amna Amornrat Amparo Amy Ana Ana-Liese
        Ana-Maria Ana-Paula Anabel Anahí Anahit Anais Anaïs Anamaria Anannya Ananya Anastacia Anastasia Anastasiia Anastasija Anastasiya Anastazja
        Anat Anca Anchalem Andela Anđela Andie Andreea Andreia Andrenette Andressa Andri Anel Aneta Anete Anett Anette Anežka Anfisa Angela Ángela
        Ángeles Angelica Angelika Angeliki Angelina Angelique Angélique Angharad Angie Ani Ania Aniela Anika Aniko Anikó Anita Aníta Anja Anjali
        Anjana Anju Anjum Anke Ankita Ann Ann-Sofie Anna Anna-Karin Anna-Leena Anna-Lena Anna-Maria Annabel Annabelle Annalena Annalisa Annamari
        Annastasia Annbjørg Anne Anne-Grethe Anne-Laure Anne-Mari Anne-Marie Anne-Sophie Annegret Anneke Annelie Annelies Anneliese Annemari
        Annemarie Annemiek Annet Annett Annette Annichen Annick Annie Anniek Anniina Annika Annimari Annu Anouk Anri Ans Anthea Anthonique
        Antigoni Antim Antje Antoanela Antoaneta Antoinette Antonella Antonia Antónia Antonietta Antonina Anuradha Anush Anushka Anwen Anžela
        Anzhela Anzhelika Anzhelina Aoife Aparecida Aparna Apolline April Apurvi Arabella Araceli Arantxa Arantza Archana Aretha Arezoo Ariadna
        Ariana Ariane Arianna Ariarne Arina Armelle Armine Arna Aroha Arpita Arundhati Arwen Åsa Asami Asdis Ásdís Åse Asel Aselefech Asha
        Ashalata Ashete Ashlee Ashleigh Ashling Ashlyn Ashwini Asinia Askale Asli Aslı Asma Asmae Aspasia Assel Assia Asta Astri Astrid Asuka
        Atawhai Atefeh Athanasia Athina Athing Atieno Atsede Atsuko Aud Audra Audrey Aulani Aurelie Aurélie Auriole Aurora Aurore Austėja Austra
        Autumn Ava Avani Avneet Avril Awuor Axelle Axumawit Aya Ayaka Ayako Ayame Ayami Ayana Ayano Ayantu Aybüke Aycan Ayelén Ayelet Ayelu Ayla
        Aynalem Aynur Ayse Ayşe Aysun Ayten Ayumi Azadeh Azahara Azam Azize Azmera Azucena Azumi Azusa
        Babalwa Babita Bahar Bahareh Bahya Baiba Bára Barbara Bárbara Bärbel Barbora Basma Batya Baylee Bea Beata Beáta Beate Beatie Beatrice
        Béatrice Beatrix Beatriz Beca Becca Becci Becky Bedatu Begona Begoña Belaynesh Belen Belén Belinda Bella Benedetta Benedicte Bénédicte
        Benedikte Bente Berenice Bérénice Berhane Berit Bernadett Bernadette Bernice Berta Bertha Bess Beste Beth Bethan Bethanie Bethany Betsy
        Bettina Betty Bev Beverley Beverly Beyonce Bhagyashree Bhavani Bhavna Bhawana Bia Bianca Bibiane Bich Biljana Billie Bilyana Bingjiao
        Bingjie Binyuan Birgit Birgitta Birgitte Birthe Birtukan Birutė Bismah Björg Blanca Blandine Blanka Blathnaid Bláthnaid Blessing Bo-bae
        Bo-mi Bo-ram Bodil Boglarka Boglárka Bogumiła Bojana Bolade Bongiwe Bonnie Bori Borislava Bosena Bouchra Boutheina Bożena Božena Brandee
        Brandi Brandy Branka Branwen Breanna Brehanna Brenda Brenna Bria Briana Brianna Brid Bríd Bridget Bridgett Bridgette Bridie Brie Brigid
        Brigita Brigitta Brigitte Brionna Brit Brita Britany Britney Britt Britta Brittany Brittney Bronte Bronwen Bronwyn Brooke Brynn Bryony
        Bukola Bunmi Burcu Busanan Buse Busenaz Busisiwe Busra Büşra Buze
        Caihong Caitlin Caitlyn Caixia Călina Calli Camelia Camila Camilla Camille Camryn Candace Candice Cansu Caoimhe Capucine Cara Caridad
        Carien Carina Carine Carla Carlijn Carlota Carlotta Carly Carmel Carmen Carmina Carol Carola Carole Carolin Carolina Caroline Carolyn
        Carrie Carys Cassandra Cassandre Cassidy Cassie Caster Catalina Caterina Caterine Catherine Cathrine Cathryn Cathy Catia Cátia Catriona
        Catríona Cecelia Cecile Cécile Cecilia Cecilie Cecily Celeste Celestina Celia Célia Celina Celine Céline Ceren Cerys Chae-young Chahinez
        Chaima Chamari Chandrika Chang-ok Changning Chantal Chantel Chantelle Chari Charity Charlene Charlène Charli Charline Charlotta Charlotte
        Charmaine Chauntae Chava Chebet Chelangat Chelsea Chelsey Chemutai Chepkoech Chepngetich Cheptoo Cherie Cherono Cherry Cheryl Cheyenne
        Chia-ling Chiaki Chiara Chie Chieko Chiemi Chiharu Chika Chikako Chinyere Chioma Chipo Chisato Chitra Chiyo Chizuko Chloe Chloé Chrisann
        Chrissie Christa Christabel Christania Christel Christelle Christiane Christie Christin Christina Christine Christy Chrysopigi Chrysoula
        Chunlai Chunlan Chunxiu Chunyan Ciara Ciera Cierra Cindy Cinzia Claire Clara Clare Clarissa Clarisse Claudette Claudia Cláudia Claudie
        Claudine Clemence Clémence Clementine Clémentine Cleo Cleopatra Clio Cliona Clíona Clodagh Clotilde Colbie Coleen Colette Colleen
        Conceição Concepción Concetta Concha Conchita Connie Constance Constantina Constanze Consuelo Cora Coral Coralie Cordelia Corina Corinna
        Corinne Corlia Cornelia Cressida Cristiana Cristina Crystal Csenge Csilla Cydney Cydonie Cynthia Cyréna Cyrielle
        Dace Dafna Dafne Dagmar Daimí Daina Daisy Daiva Dalal Dalia Dalila Dalilah Damayanthi Dandan Daniela Danièle Daniella Danielle Danijela
        Danique Danka Danniel Danuta Daphne Darcey Daria Dariga Dariya Darlene Darya Dawanna Dawn Deanna Dearbhla Deb Debbie Debbie-Ann Debora
        Débora Deborah Debra DeeDee Deedee Deepa Deepika Deepthi Deirdre Delanie Delfine Delia Delilah Delphine Delyth Demi Denia Denisa Denise
        Dera Derartu Dervla Derya Desiree Desislava Despina Destinee Destiny Devi Dezerea Dhanalakshmi Diana Diāna Diane Dianne Didem Dijana
        Dilara Dilek Dilfuza Dilini Dilnoza Dimitra Dina Dinah Dinara Dineo Dinknesh Dione Dipa Dipika Diribe Dita Divya Doaa Dobrinka Doina Dolly
        Dolores Dominika Donata Dongdong Donna Dora Dóra Dorcas Dorcus Doreen Doris Dorit Dorota Dorothea Dorothee Dorothy Dörte Dovile Dovilė
        Draga Dragana Dragica Dubravka Dulce Dušica Dutee Dwi Dzinara
        Eabha Ebba Ebony Ebrar Eda Edeltraud Edie Edina Edinanci Edita Edith Edna Edurne Edwige Edyta Eefje Eeva Efrat Efstathia Efthymia Efua
        Egle Eglė Eija Eiko Eila Eileen Eilidh Eilis Éilis Eilish Eimear Einat Eirini Eirlys Ejegayehu Ejgayehu Eka Ekaterina Ekaterini Ekta
        Elaheh Elaina Elaine Elana Elavenil Eleanor Eleftheria Elen Elena Eleni Eleonora Eleri Elfenesh Elfi Elfriede Elham Elif Elin Elina Elinor
        Elisa Elisabeta Elisabeth Élisabeth Elisabetta Elisângela Elisavet Elise Élise Eliska Eliška Elissa Eliza Elizabeth Elizaveta Elke Ella
        Elle Ellen Ellen-Marie Ellie Ellina Ellinor Elly Elmarie Elmira Elnaz Elodie Élodie Eloise Éloïse Els Elsa Elsie Elske Elspeth Eluned Elva
        Elvan Elvira Elyse Elysia Elza Elzbieta Elżbieta Emanuela Emanuelle Emel Emelie Emer Emere Emese Emi Emiko Emilia Emilie Émilie Emilija
        Emily Emma Emmaculate Emmaline Emmanuela Emmanuelle Emme Emmi Emőke Encarna Encarnación Eniko Enikő Enni Enxi Epp Eri Erica Érica Erika
        Eriko Erin Erina Erzsébet Ese Esi Esme Esmee Esmée Esperanza Esra Estefania Estefanía Estela Estelle Ester Esther Estie Eszter Etenesh
        Eteri Ethel Etiene Etsuko Etta Eugenia Eugénie Eulalia Eun-hee Eun-ji Eun-ju Eun-jung Eun-kyung Eun-young Eunice Eva Éva Evaline Evangelia
        Eve Eveliina Evelin Evelyn Evelyne Évelyne Everlyne Evgenia Evgeniia Evgeniya Evi Evie Ewa Ewelina Eygló Ezgi
        Fa'atuai Fabiana Fabienne Fabiola Faina Faith Falilat Fancy Fang Fani Fanni Fanny Fantasia Fantine Fantu Farah Farida Farnaz Farzaneh
        Fatemeh Faten Fatiha Fatima Fátima Fatima-Zahra Fatma Fatoumata Favour Fay Faye Fayza Federica Feifei Felicity Femke Fenna Fern Fernanda
        Feryal Feyse Ffion Fiammetta Fidelma Filippa Filomena Fiona Fionnuala Firuza Flaminia Flavia Flávia Flavie Flo Floortje Flora Flore
        Florence Florencia Florentina Floria Floriane Florie Folake Folashade Forough Fotini Fouzia Franca Frances Francesca Franciela Francisca
        Francoise Françoise Franziska Freda Frederique Frédérique Fredrika Freweyni Freya Frida Frieda Friederike Fröydis Frøydis Fumie Fumika
        Fumiko Funmi Funmilayo Fuyuko Fyness
        Ga-eul Ga-ram Gabby Gabi Gabija Gabriela Gabriella Gabrielle Gaelle Gaëlle Gaia Gail Galefele Galina Galit Gamze Garbine Garbiñe Garima
        Gayane Gayanthika Gayatri Gayle Geeta Geetha Geisa Gela Gelete Gemma Genet Genevieve Geneviève Genzebe Georgeta Georgia Georgiana Georgie
        Georgina Geovana Geraldine Gerda Gerlinde Germaine Gertrud Gertrude Gesa Gesine Gete Ghada Ghislaine Ghizlane Giada Gianna Giedrė Gillian
        Gina Ginevra Ginger Ginny Gintare Gintarė Gioia Giorgia Giovanna Gisela Gisele Giselle Giulia Giuliana Giuseppina Gizem Gladys Glenda
        Gloria Glynis Golnaz Golnoush Gomathi Gordana Goreti Gotytom Grace Gracie Graciela Graciete Grainne Gráinne Grazia Graziella Grazyna
        Grażyna Greetje Greta Gretchen Grete Greysia Grit Gro Gry Guadalupe Gudaf Gudbjorg Guðbjörg Guðný Gudrun Guizhi Gül Gulcan Gülcan Guldana
        Güler Gulmira Gulnara Gulnaz Gülsah Gulshat Gulzhan Gunay Gunhild Gunilla Gunta Guohong Guri Gurjit Guro Guteni Gwen Gwendoline Gwendolyn
        Gwenllian Gwladys Gwyneth Györgyi Gyulnara
        Habiba Hae-jin Hae-ran Hafdís Hafsa Haftamnesh Hagar Hailey Haiyan Hajar Hajnalka Hala Haley Halimah Halina Hallie Hana Hanaa Hanae Hanane
        Hande Hania Hanieh Haniyeh Hanna Hanna-Maria Hannah Hanne Hannelie Hannelore Hansini Harika Harmanpreet Harmilan Harriet Harriett Haruka
        Haruko Haruna Hasna Hassiba Hatice Hatsuko Hattie Haven Hawi Hayat Hayley Hazel Heather Heba Hedaya Hedda Hedvig Heena Heidemarie Heidi
        Heidrun Heike Heili Heini Helalia Heledd Helen Helena Helene Hélène Helga Heli Helinä Helle Hellen Heloise Héloïse Hema Henna Henrieta
        Henrietta Henriette Henrike Hermione Hessa Hestrie Hettie Hiba Hideko Hidilyn Hikari Hila Hilda Hilde Hildegard Hildigunnur Hilkka Hima
        Himani Himari Hinako Hind Hinemoa Hiral Hiroko Hirut Hisako Hitomi Hiwot Hoa Holli Hollie Holly Honami Hong Hongmei Hongyan Honoka
        Honorine Hope Hortense Houda Hrafnhild Hripsime Hristina Huda Huia Huihsien Huihua Huijun Huiqin Huong Huriana Hyang-mi Hye-gyong Hye-jin
        Hye-kyung Hye-rim Hye-song Hyo-joo Hyo-jung Hyun-hee Hyun-ju Hyun-jung Hyun-sook
        I-ching Ibolya Ibtissam Ichika Ida Idalys Idoia Ieva Ifeoma Ifeyinwa Iga Iida Ikuko Ikumi Ilana Ilaria Ildiko Ildikó Ileana Ilham Ilka
        Ilke Ilona Ilse Ilze Iman Imane Imelda Imke Immaculate Imogen In-bee In-gee In-kyung Ina Inara Inbar India Indira Indre Indrė Ineke Ines
        Inès Inés Inês Inese Inessa Ineta Inga Ingeborg Inger Ingrid Ingrida Ingunn Ingvild Ingvill Inka Inkeri Inmaculada Inna Ioana Ioanna
        Iolanta Iona Ionela İpek Irada Irati Ireen Irem İrem Irena Irene Iria Irina Irini Iris Irit Irja Irma Irvette Iryna Isabel Isabell
        Isabella Isabelle Iseult Ishita Isilda Isla Isobel Itziar Iva Ivana Ivanka Ivanna Ivet Iveta Ivett Ivette Ivona Ivonne Ivy Iwalani Iwona
        Izabela Izzy
        Ja-young Jaana Jacinta Jackline Jacqueline Jacqui Jada Jade Jadranka Jadwiga Jahanara Jaide Jamie-Lee Jamila Jamuna Jana Jane Janeek
        Janelle Janet Janeth Janice Janie Janieve Janina Janine Jarmila Jaroslava Jasmin Jasmine Jasna Javeria Jayanthi Jayla Jayne Jazmin Jazmín
        Jazmine Jeanette Jeanne Jeannie Jeannine Jearl Jebet Jebiwott Jekaterina Jelagat Jelena Jeļena Jemima Jemma Jen Jenna Jenni Jennie
        Jennifer Jenny Jenoah Jepchirchir Jepkemoi Jepkorir Jepkosgei Jeptoo Jerop Jess Jessica Jéssica Jhulan Ji-hee Ji-hyun Ji-na Ji-sun Ji-won
        Ji-yai Ji-young Jia Jiahui Jiajia Jiali Jiaxin Jiayu Jill Jillian Jilna Jimena Jin-hee Jin-young Jing Jingjing Jinglan Jingru Jip Jirina
        Jiřina Jitka Jo-Anne Joana Joanna Joanne Jocelyn Jocelyne Jodi Jodie Joelle Joëlle Joetta Johanna Johanne Jolanda Jolanta Jolien Jonna
        Jorien Josefa Josefin Josefina Josefine Josephine Josette Joshna Josiane Josie Josphine Jovana Joy Joyce Joyciline Juana Juanita Jucilene
        Judit Judith Judy Juli Julia Júlia Juliana Juliane Julianna Julianne Julie Juliet Julieta Juliette June Junelle Jung-eun Jung-min Jung-ok
        Junko Junxia Jurate Jūratė Justine Justyna Jutamas Jutta Jwala Jyothi Jyoti
        Kadri Kaede Kaela Kahmari Kaho Kahurangi Kaia Kaija Kaila Kailani Kaire Kaisa Kaitlin Kaitlyn Kaiulani Kaja Kajsa Kaleigh Kalena Kaley
        Kaliese Kalliopi Kalpana Kaltoum Kamalpreet Kamila Kamilla Kamshat Kana Kanae Kanako Kanchan Kanna Kanyarat Kaori Kara Karakat Karen
        Karima Kariman Karin Karina Karine Karissa Karita Karla Karlie Karlijn Karlygash Karnam Karolin Karolina Karolína Karoline Karsta Karuna
        Kashieka Kassidy Kasumi Kat Kata Katalin Katarina Katarína Katarzyna Kate Katee Katelyn Katelynn Katerina Kateřina Katharina Katharine
        Katherine Kathleen Kathrin Kathryn Kathy Katie Katinka Katja Katri Katrin Katrina Katrine Katsiaryna Katy Kavita Kavitha Kawthar Kay Kaye
        Kayla Kaylee Kayleigh Kaylin Kayo Kayoko Kazuko Keana Keara Keeley Keely Keiko Keila Keilani Keira Keisha Kelani Kelita Kellie Kelly-Ann
        Kellyn Kelsey Kemi Kenadie Kendra Keni Kenza Keren Keri Kerri Kerrie Kersti Kerstin Kerttu Keshia Ketevan Keti Keturah Keyi Khadija
        Khadijatou Khaoula Khara Khatuna Khrystyna Khushbir Kia Kiana Kidsan Kie Kiera Kiira Kiko Kimberley Kimberly Kimia Kine Kineke Kinga Kira
        Kiri Kirsi Kirsten Kirsti Kirstie Kirstin Kirsty Kiyoko Kiyomi Kjersti Klara Klára Klaudia Klavdiya Koharu Komaki Komal Koneru Konomi
        Konstantina Konstanze Kori Korinne Kornelia Kortnee Kotone Kotryna Kreeta Krissy Krista Kristi Kristiane Kristiina Kristin Kristina
        Kristine Kristīne Kristy Kristyna Kristýna Krisztina Krystal Krystyna Ksenia Ksenija Kseniya Kubra Kübra Kuftu Kukka Kum-ok Kumiko
        Kunjarani Kura Kurumi Kutre Květoslava Kyla Kylie Kyndall Kyoko Kyōko Kyra Kyriaki Kyung-hee Kyung-mi
        Lacey Laci Lada Ladina Laetitia Laëtitia Laia Laila Laima Laine Lajja Lakeisha Lakshmi Lale Laleh Lalita Lalla Lamia Lan Lanae Lanfang
        Lani Laoise Lara Larisa Larissa Larysa LaShawn Lashawn Lashawnda Lashinda Latai LaTasha Latasha Latifa Latisha Latonya LaToya Latoya Lauma
        Laura Laure Laurel Lauren Laurène Lauryn Lavanya Lavinia Laxmi Layan Lea Léa Leah Leann Leanna Leanne Leena Lefki Leila Leïla Leilani
        Leire Lejla Lela Lembe Lemlem Lena Léna Leni Lenka Leona Leonie Léonie Leonor Leonora Leontien Lerato Lesila Lesley Lesya Letesenbet
        Leticia Letícia Letitia Letizia Levern Lexi Leyla Li Lia Liane Libby Licia Lidia Lidija Lidiya Lieke Liesbet Liesbeth Liesel Lieselot Liga
        Līga Lihi Lihua Liina Liis Liisa Liisi Lijiao Lijie Lili Lilia Lilian Liliana Liliane Lilit Liliya Liliyana Lillian Lilly Lily Limor Lina
        Līna Linda Linde Lindiwe Lindsey Lindy Linet Ling Lingling Lingwei Linn Linnea Linnéa Linoy Linsey Lioubov Liping Liqin Lirong Lisa
        Lisanne Lisbeth Lise Lisette Litia Liudmila Liudmyla Liv Liveta Livia Livvy Lixin Liyan Liz Liza Lizelle Lizzie Lizzy Ljiljana Ljubica
        Llinos Loes Lois Lola Lolita Lolo Lonah Lonneke Lora Loraine Lore Loredana Lorena Lorenza Loreta Loretta Lori Lorna Lornah Lorraine
        Lorrane Losalini Losena Lotta Lotte Lottie Louane Louisa Louise Loukia Lourdes Lovisa Lovlina Lowri Lu Lubna Ľubomíra Lubov Lucero Luchia
        Lucia Lucía Luciana Lucie Lucienne Lucile Lucille Lucimar Lucinda Lucrezia Lucy Lucyna Ludivine Ludmila Ludmiła Ludovica Luisa Luísa Luise
        Luiza Lulu Lulwa Luminita Luminița Lurdes Lusine Luz Lydia Lydiah Lykke Lyndsay Lynette Lynn Lynna Lynne Lynsey Lyubov Lyudmila Lyudmyla
        Maaike Maaret Maarika Maarit Maata Mabel Macarena Machiko Machteld Macie Mackenzie Macy Madalina Mădălina Madara Maddalena Maddie Maddison
        Maddy Madelein Madeleine Madeline Madelyn Madhuri Madina Madison Madoka Mae Maebh Maelle Maëlle Maeva Maëva Maeve Magali Magda Magdalena
        Magdalini Magdalyne Magdolna Maggi Maggie Magnhild Maha Mahboobeh Mahin Mahina Mahsa Mai Maia Maialen Maider Maija Maike Maiken Maiko
        Maire Máire Mairead Máiréad Mairi Maisie Maite Maja Majida Maka Makayla Makelesi Makenzie Makereta Makiko Malaika Malavika Malena Malene
        Malgorzata Małgorzata Malia Maliheh Malika Malin Mallory Malwina Mamata Mami Mamitu Mana Manal Manami Manasi Mandy Manika Manisha Manju
        Manon Manuela Manyu Mao Mapaseka Mara Marama Marcela Marcella Marcia Márcia Mared Mareike Maren Marestella Margaret Margarete Margarida
        Margarita Margaryta Margaux Margery Margherita Margie Margielyn Margit Margitta Margot Margrethe Margrit Marguerite Marharyta Mari
        Mari-Liis Maria María Mária Maria-Grazia Maria-José Mariah Mariam Marian Mariana Marianna Marianne Maribel Maricarmen Maricica Marie
        Marie-Amélie Marie-Claire Marie-France Marie-Jose Marie-José Marie-Josee Marie-Josée Marie-Laure Marie-Laurence Marieke Mariella Marielle
        Marietjie Marietta Mariia Marija Marijana Marika Mariko Marileidy Marilyn Marina Marine Mariola Marione Marisa Mariska Marisol Marissa
        Maristella Marit Marita Mariya Mariyam Marizanne Marja-Liisa Marjaana Marjan Marjo Marjorie Marjut Marketa Markéta Marleen Marlen Marlén
        Marlena Marlene Marlène Marlies Marloes Marsha Marta Márta Märta Marte Martha Martina Martine Martyna Marusa Maruša Marwa Mary Maryam
        Maryia Maryna Maryse Masako Masoumeh Matea Mathilde Matilda Matilde Matleena Matylda Maud Maude Maureen Maurine Maurren Mausam Mausami
        Maxine May Maya Mayar Mayra Mayu Mayuka Mayuko Mayumi Mazoon McKayla Mckayla McKenna Mckenna Meabh Meena Meenakshi Meg Megan Megertu
        Meghan Meghana Megumi Mei Meifeng Meike Meiying Melaine Melanie Mélanie Melany Mele Meleane Melike Melina Mélina Melinda Méline Melisa
        Melissa Mélissa Meliz Melody Meltem Mengni Mengyu Menna Merania Merav Mercè Mercedes Mercy Mercyline Mere Meredith Merel Mererid
        Merewairita Meriem Merieme Merle Merlene Merve Meryem Meselech Meseret Mesert Meskerem Mestawet Mette Mhairi Mi-hyun Mi-jung Mi-ok Mi-ran
        Mi-sook Mia Michaela Michaiah Michela Michelle Michelle-Lee Michiko Micol Midori Mie Mieke Mieko Mihaela Miho Mikaela Mikako Mikayla Miki
        Mikiah Miku Mila Milada Milagros Milana Milcah Milda Mildred Milena Milica Militsa Millicent Millie Milly Miluše Mimi Mimori Min-hee
        Min-ji Min-jung Mina Minako Minami Mindy Minette Minna Minnie Minttu Minxia Minzhi Mio Mira Mirabai Miranda Mireia Mireille Mirela Mirella
        Miren Miriam Mirja Mirjam Mirjana Mirka Mirna Miroslava Miroslawa Mirosława Mirren Mirte Misaki Misako Misato Misty Misugu Mithali Mitsuko
        Miu Miwa Miyabi Miyako Miyo Miyu Miyuki Mizuho Moa Moana Modesta Modupe Moe Moira Mojca Moldir Mollie Molly Momoka Momoko Momone Mona
        Mona-Lisa Monali Monica Mónica Mônica Monicah Monika Mónika Monique Monserrat Montserrat Moonika Morag Moran Morgane Motoko Mouma Mouna
        Muireann Muriel Murielle Myra Myriam Myrtle Myung-sook
        Na-rae Na-yeon Nada Nadeen Nadeesha Nadege Nadège Nadezda Naděžda Nadezhda Nadia Nadine Nadiya Nadja Nadzeya Nafi Nafissatou Nagore Nahid
        Nahida Naiara Naide Naíde Naima Najat Najla Najma Najmeh Nalani Nami Namrata Nan Nanako Nanami Nancy Nandini Nani Nanna Naoko Naom Naomi
        Nare Narges Nargis Nargiza Narine Naroa Narumi Naseem Nasim Nasrin Nastaran Nastasia Nastassia Nastasya Nastia Natalee Natalia Natàlia
        Natália Natalie Nataliia Natalija Nataliya Natallia Natalliah Natalya Natasa Nataša Natasha Natella Nathalia Nathalie Natia Natoya Natsuki
        Natsuko Natsumi Naumi Nava Nawal Naz Nazanin Nazaret Nazlı Nazym Neda Neelam Neele Neeru Neetu Negar Neha Neide Nel Nele Nélida Nell
        Nellie Nelly Nelvin Nerea Neringa Nerys Nesrin Nessa Nesthy Netsanet Nevena Nevin Nevriye Nezha Ngahuia Ngaire Ngan Ngozi Nguyet Nhung Nia
        Niamh Nichole Nickeisha Nicol Nicole Nicoleta Nicoletta Nicolette Nida Nidhi Nieves Nigar Nigina Nika Nikhat Niki Nikki Nikole Nikoleta
        Nikolett Nikolia Nikoline Nilani Nilay Niloufar Nimali Nimmi Nina Nino Nirmala Nisha Nitchaon Nitu Nitya Nivedita Njeri Nkechi Nkiru Nneka
        Nnenna Noa Nobuko Nodira Nodoka Noelani Noelia Noelle Noemi Noémi Noemie Noémie Noga Nollaig Nolwazi Nompumelelo Nomsa Nomvula Nonna
        Nontokozo Noora Nooralotta Nootcharin Nora Nóra Norah Noraseela Noreen Noriko Norma Nosipho Nouf Nour Noura Nouran Nouria Novella Novlene
        Noya Nozomi Ntombi Ntombifuthi Ntombizodwa Nuala Nur Nurcan Nuria Núria Nyambura
        Oana Oanh Oarabile Oceane Océane Octavia Odette Odile Ofra Oksana Oktawia Olaia Olatz Oleksandra Olena Olesia Olesya Olga Olha Olimpia
        Olive Olivea Olivera Olivia Oliwia Oluchi Oluwakemi Olwen Ombretta Omolara Ondřejka Ons Oona Oonagh Opal Ophelia Ophelie Ophélie Orathai
        Orit Orla Órla Orlaith Orlane Orly Orphée Orsolya Osleidys Osnat Otilia Ottavia Ottilia Otylia Oumaima Outi Oya Oyesade Ozge Özge Ozlem
        Özlem
        Paige Paisley Päivi Palesa Pallavi Paloma Pam Pamela Panagiota Pandelela Pania Panipak Paola Paraskevi Parisa Parneet Parul Parvaneh
        Pascale Pascalia Patience Patricia Patrícia Patrizia Patrycja Patsy Patti Paula Paulette Paulina Pauline Pavla Pavlína Paz Pearl Peggy
        Peijing Pelageya Pelin Penelope Peninah Penny Peres Perine Perle Pernilla Pernille Perpetua Perrine Peruth Petra Petronella Petya Philes
        Philippa Phillipa Phoebe Phuong Phupu Phyllis Pia Piia Pilar Pilvi Pinar Pınar Pinki Pippa Piret Pirjo Piroska Poliana Polina Polly
        Polyxeni Pooja Poonam Poovamma Poppy Pornpawee Portia Prachi Pramila Pranathi Pranitha Pratima Precious Preeja Preeti Prerna Prisca
        Priscah Priscilla Priti Priya Priyanka Proscovia Prudence Puanani Puck Punam Purificación Purity Purnima Purvasha Pushpa
        Qian Qiaoyan Qieyang Qing Qingfeng Qingling Qingquan Qiuping Qiuxia Quanera Quanesha Qun Quyen
        Rabab Rababe Rabia Rachael Rachel Rachele Rada Radhika Radina Radka Radmila Rae Rael Raelene Raevyn Rafaela Rafailina Raffaella Ragini
        Ragna Ragne Ragnheiður Ragnhild Raheleh Rahi Rahma Raija Raijieli Raisa Raíssa Rajani Rajeshwari Rakhima Ralitsa Ramona Rana Randi Raneem
        Rani Rania Ranim Ranomi Raphaëlle Raquel Rasa Rasha Rasheeda Rashmi Ratchanok Raven Rawan Rawinda Raymonde Rayssa Reagan Rebeca Rebecca
        Rebekah Reem Reet Reetta Refiloe Regan Regina Regine Régine Reiko Reimi Reka Réka Rekha Remedios Remona Rena Renata Renate Renee Renée
        Rénelle Renu Renuka Reremoana Reshma Resi Reyhaneh Rhian Rhiannon Rhoda Rhona Rhonda Rhyan Riana Rianne Ricarda Rie Riho Riikka Riin
        Riitta Rika Rikako Rikenette Rikke Riko Rim Rimantė Rimma Rina Rino Riona Ríona Risa Ristananna Rita Ritika Ritsuko Ritu Ritva Rivka Rkia
        Roberta Robyn Rochelle Rocio Rocío Roisin Róisín Rokia Romana Romina Romy Rona Roneisha Rong Ronit Ronja Roos Roosa Rosa Rosalba Rosalía
        Rosália Rosalie Rosalind Rosalyn Rosana Rosangela Rosângela Rosanna Rosanne Rosaria Rosario Rose Roseanna Roseanne Rosefline Roselyne
        Rosemarie Rosemary Roshni Rosi Rosibel Rosie Rosina Roslyn Rosmarie Rossella Rouguy Rowena Roxana Roxane Roxanne Roya Roza Ruahei Ruby
        Ruchi Rudo Ruixue Rukia Rukiye Rumana Rumeshika Rumi Runa Ruolin Ruqaya Ruriko Rushell Rushmi Rusila Ruslana Ruta Rūta Rutendo Ruth Ruti
        Rutuja Ruxandra Růžena Ryoko Rypsime
        Saana Saara Sabina Sabine Sabita Sabrina Sachi Sachiko Sachini Sada Sade Sadhbh Sadie Sae Saeideh Safaa Safia Sahar Saida Saija Saina Saki
        Sakshi Sala Salima Salina Sally Salma Salome Salomé Salote Saltanat Salwa Samaneh Samantha Samara Samira Sana Sanaa Sanda Sandi Sandra
        Sandrine Sangeeta Sania Sanita Sanja Sanna Sanne Sanri Santhi Sanxing Sanya Saoirse Saori Sapna Sara Sarah Sarah-Jane Sareh Sari Sarit
        Sarita Saritaben Sarka Šárka Sashalee Saskia Satoko Satomi Satu Savannah Savatheda Savita Sawako Saya Sayaka Sayako Sayuri Scarlett
        Schillonie Se-ri Se-young Seda Sedigheh Seema Ségolène Seiko Seina Selai Selam Selena Selina Selly Sema Sembo Semoy Semoya Senbera Senbere
        Senga Sentayehu Seo-hyun Seon-ok Sepideh Serafima Seren Serena Setsuko Seul-ki Sevatheda Sevda Severine Séverine Sevil Sevinj Sha'Carri
        Shadi Shaikha Shaili Shaimaa Shaiza Shakera Shalonda Shamier Shamma Shani Shania Shanieka Shaniqua Shanique Shanti Shaquana Shaquilla
        Shari Sharmila Sharon Shashalee Shauna Shaunae Shavonte Shawnti Shayla Sheena Sheila Shelby Shelley Shelly Shelly-Ann Shenjie Sheree
        Shereefa Sheri Shericka Sherifa Sherika Sherone Sherri Sherrie Sherry Sheryl Sheyla Shian Shiann Shiao-yu Shichang Shiefer Shiho Shikha
        Shilpa Shilpi Shino Shiny Shiori Shira Shiri Shirin Shirley Shitaye Shiying Shizuka Shlomit Shobha Shoko Sholpan Shona Shonagh Shraddha
        Shreya Shreyasi Shuang Shujun Shure Shuying Shweta Sian Siân Sibel Sidra Sieglinde Sienna Sierra Sifan Sigal Sigita Signe Sigrid Sigridur
        Sigríður Siham Sijia Sikki Sile Síle Silja Silje Silke Silvana Silvia Sílvia Silvija Simona Simranjeet Sina Sindhu Sindija Sinead Sinéad
        Sini Siniva Sinta Sintija Siobhan Siobhán Sioned Siri Sirkka Sisilia Sissel Siti Siv Sivan Siwan Siyu Skye Skylar Slađana Slavica Sloane
        Slobodanka Smadar Smita Smriti Sneha Snezana Snežana Snezhana So-hee So-yeon Sofia Sofía Sofie Sofiya Sofya Soheila Solange Soledad Solène
        Solenne Solfrid Solveig Somayeh Sonata Song-hui Songül Sonia Sonja Sonya Soo-jin Soo-nyung Sophia Sophie Sorana Soraya Sorayya Sorcha
        Souad Soukaina Soumaya Soumya Soundarya Spyridoula Srabani Sraboni Sri Sriyani Stacey Stacie Stacy Stamatia Stanislava Stanislawa
        Stanisława Staša Stavroula Stefania Stefanie Steffi Stefka Steliana Stella Štěpánka Steph Stephanie Stéphanie Stephenie Stephenie-Ann
        Stina Stine Styliani Su-wei Subha Sudaporn Sudha Sue Suk-hi Sulu Suman Sumaya Sumiko Sumire Summer Sun-hee Sun-young Suné Sunette
        Sung-hyun Suni Sunisa Sunita Supanich Supavadee Supitcha Surekha Sureyya Süreyya Susan Susana Susanna Susannah Susanne Susanthika Susen
        Sushila Sushma Susi Susie Sutume Suzanne Suzie Suzuka Suzuko Suzy Svenja Svetla Svetlana Svitlana Svyatlana Swantje Swapna Swati Sybil
        Sylvaine Sylvia Sylvie Sylwia Synne Synnøve Szandra Szilvia
        Tabea Tabitha Tadelech Tadu Tahani Tahlia Taime Taina Taisia Taisiya Takako Tali Talia Talitha Taliyah Tamaki Tamami Tamar Tamara Tamari
        Tamika Tamila Tammy Tamsin Táňa Tania Tanisha Tanja Tanya Tara Tarah Taraneh Tarja Taru Tasha Tathia Tatiana Tatiane Tatjana Tatsiana
        Tatyana Tausi Tawanda Tayler Tazuko Tea Tecla Tegan Tegla Tejaswini Telma Tenaya Teodora Tera Teresa Tereza Teri Tersia Tess Tessa Tetiana
        Tetyana Teuila Thais Thaís Thaisa Thaísa Thandeka Thandi Thao Thea Thelma Theodora Theres Theresa Therese Thérèse Þórdís Thuli Thuy Tia
        Tiana Tianhua Tianmei Tianna Tiffany Tigist Tigst Tiia Tiina Tiiu Tilda Tilly Timea Tímea Timna Tina Tinatin Tineke Ting Tingting Tintu
        Tirfi Tirhas Tiril Tirunesh Tirza Tissanna Titilayo Tiziana Tjasa Tjaša Togzhan Toktam Tomoe Tomoka Tomoko Tomomi Tone Tonja Tonje Tonya
        Tora Tori Torrie Torunn Toshiko Tove Tracey Tracie Trang Treasa Tricia Triin Trijntje Trina Trine Trinidad Trinity Trish Trisha
        Triyaningsih Trudy Truus Tsehay Tsige Tsitsi Tsvetana Tsvetelina Tugba Tuğba Tuğçe Tuija Tünde Turid Türkan Tuuli Tuva Tuyen Tynia Tynica
        Tyra Tzipora Tzu-ying
        Udeshika Udomporn Ujjwala Uju Uliana Uljana Ulla Ulrika Ulrike Ulviyya Ulyana Uma Ume Umida Ümmü Un-ju Un-ok Una Úna Unaisi Unn Unni
        Urmila Ursina Urska Urška Ursula Úrsula Urszula Uschi Usha Uta Ute
        Vaida Vaimaila Vaishali Vaishnavi Vala Valarie Valary Valentina Valentīna Valentine Valentyna Valeria Valerie Valérie Valeriia Valeriya
        Vandana Vanesa Vanessa Vanja Varsha Varvara Vashti Vasilena Vasiliki Vasilisa Vasiti Veera Veerle Velma Vendula Venera Venetia Venla Vera
        Věra Veranika Verena Verity Veronica Verónica Veronicah Veronika Veronique Véronique Věroslava Vesna Vibeke Vicki Vickie Vicky Vicoty
        Victoire Victoria Vidhya Vidya Vigdis Viivi Vijaya Vikki Viktoria Viktória Viktorie Viktoriia Viktorija Viktoriya Vilde Vineeta Vinesh
        Viniana Viola Violet Violeta Virag Virág Virginia Virginie Virna Virpi Vismaya Visnja Višnja Vita Vitalina Vitoria Vitória Vittoria
        Viviana Viviane Vivien Vivienne Viyaleta Vlasta Voula
        Wadeline Wafa Waganesh Wahine Wai-sze Waimarie Wairimu Wakana Wambui Wanda Wanjiku Wanjiru Warda Wassana Weili Wejdan Wencke Wenda Wendy
        Wenxiu Wenyan Werkinesh Werkwuha Weronika Whitney Widad Wided Wiebke Wiktoria Wilhelmina Wilma Winfred Winifred Winnie Winny Wioletta
        Workenesh Workitu Worknesh Wude Wyomia
        Xanthi Xénia Xia Xiang Xiangrong Xiaohong Xiaojie Xiaojuan Xiaolin Xiaoling Xiaomei Xiaoxia Xiaoxuan Xiaoyan Xiaoying Ximena Xinyi Xiomara
        Xiujuan Xiuli Xiuting Xuan Xue Xuechun Xueli Xuerui
        Ya-ching Yaara Yael Yafit Yaime Yaimé Yalemzerf Yana Yanet Yaneth Yanfeng Yanica Yanina Yanmei Yanni Yanqing Yara Yarelis Yargelis
        Yarisleidis Yarisley Yaroslava Yasemin Yashaswini Yasmeen Yasmin Yasmina Yasmine Yawen Yayla Yayoi Ye-ji Ye-won Yebrgual Yehudit
        Yekaterina Yelena Yeliz Yelizaveta Yelyzaveta Yen Yenenesh Yenisey Yeo-jeong Yeon-jae Yeon-koung Yesenia Yeshi Yetunde Yevgeniya Yihan
        Yilin Ying Yinghui Yingli Yingying Yipsi Yixuan Ylva Yngvild Yoana Yoko Yōko Yolanda Yolande Yong-ok Yongli Yoo-jin Yoon-hee Yordanka
        Yoshie Yoshiko Yoshimi Yousra Yu-na Yuanmin Yue Yuehua Yufei Yui Yuiko Yuina Yujie Yuka Yukari Yukie Yukiko Yuko Yūko Yulan Yulia Yuliana
        Yuliia Yulimar Yuliya Yumeka Yumi Yumika Yumiko Yumileidi Yun-hee Yuna Yuni Yunxia Yuqing Yurie Yurika Yuriko Yuru Yuting Yuvika Yuxin
        Yuzuki Yvette Yvonne
        Zahra Zainab Zakia Zandra Zanele Żaneta Zara Zarema Zarina Zarrina Zaynab Zdena Zdeňka Zdravka Zehra Zeina Zeinab Zeineba Zelda Zeliha
        Zeljka Željka Zemfira Zena Zenebech Zenia Zeritu Zeynep Zhadyra Zhanna Zhansaya Zhaoxu Zhazira Zhenxia Zhihong Zhilin Zhixin Zhuldyz Zige
        Zihan Zinaida Zineb Zintle Zinzi Ziporah Zita Živa Zivile Živilė Zixuan Zlata Zodwa Zoe Zoé Zoë Zofia Zohra Zohreh Zoi Zoila Zorana Zorka
        Zoulikha Zoya Zsanett Zsofia Zsófia Zsuzsa Zsuzsanna Zubaida Zulaikha Zulema Zulfira Zulfiya Zuri Zuzana Zuzanna
        """
}
