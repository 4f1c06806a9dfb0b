// Written by scripts/learn-letter-costs; not edited by hand.
//
// Learnt from pairs of spellings of one name: given and family names of Wikidata (CC0) in many scripts, places of
// GeoNames (CC BY 4.0) in Arabic scripts, and Arabic renderings of Latin names. Expectation–maximisation over units
// of one to three letters gives the costs, gradient descent on what an index ranks above a true spelling sharpens
// them, and what saves less than 30 beside its letters, or costs 480 and more, is left out.

enum LearntCosts {
  /// The costs in the form that SpellingModel.init(table:) describes.
  static let table: StaticString = """
    arabic arabic 100
    _ - inside 100
    ء و 380 س 390 - end-after-vowel 40 native-beside-vowel 100 native-end 20
    ا ع 170 ه 200 اي 220 ي 290 و 310 ح 430 - inside 190 after-vowel 270 start 340 end 330 end-after-vowel 300 double 130 native-inside 200 native-beside-vowel 430 native-end 230
    ب پ 130 بي 200 با 200 ف 380 اب 380 ڤ 450 و 460 - inside 350 after-vowel 430 before-vowel 460 among-vowels 400 start 340 start-before-vowel 390 end 300 end-after-vowel 360 double 230 native-beside-vowel 330 native-start 290 native-end 300
    ت ط 70 ث 200 ه 290 د 370 س 400 - inside 260 after-vowel 300 before-vowel 460 start 370 start-before-vowel 440 end 260 end-after-vowel 300 double 380 native-inside 290 native-beside-vowel 300 native-end 200
    ث ته 50 ذ 220 ز 290 ط 310 س 330 - end 360 native-end 300
    ج ژ 80 غ 90 گ 100 خ 180 ق 240 ي 270 چ 310 ز 340 ك 370 ه 450 - inside 400 after-vowel 250 before-vowel 380 among-vowels 360 start 420 end 370 end-after-vowel 340 native-inside 290
    ح ه 110 ش 330 خ 420 - native-inside 220 native-beside-vowel 290 native-start 420 native-end 200
    خ ش 210 ك 220 ه 300 گ 310 غ 360 چ 400 ق 460 - inside 270 after-vowel 330 before-vowel 330 start 290 start-before-vowel 300 end-after-vowel 330 native-inside 170 native-beside-vowel 410
    د ض 170 ذ 200 دي 280 ط 340 دا 350 ر 460 - inside 300 after-vowel 310 before-vowel 380 start 310 start-before-vowel 420 end 250 end-after-vowel 360 double 240 native-inside 310 native-beside-vowel 280 native-end 340
    ذ ز 250 ه 390 - native-beside-vowel 300
    ر ير 190 ار 240 ور 270 ري 300 ي 410 ه 440 ژ 460 - inside 390 after-vowel 410 end 400 end-after-vowel 430 double 220 native-inside 290 native-beside-vowel 430 native-end 370
    ز ظ 130 س 180 تس 220 ژ 260 ض 270 ش 330 ص 370 - inside 340 before-vowel 310 among-vowels 370 end 240 end-after-vowel 340 double 160 native-beside-vowel 190 native-end 230
    س ص 130 ش 230 اس 240 چ 350 ك 370 - inside 370 after-vowel 320 before-vowel 400 start 400 start-before-vowel 430 end 340 end-after-vowel 260 double 390 native-beside-vowel 420 native-end 320
    ش تش 140 ژ 220 چ 240 شي 250 ك 330 ق 480 - inside 390 after-vowel 420 among-vowels 450 start 400 start-before-vowel 400 native-inside 320 native-beside-vowel 300 native-start 220
    ص - inside 200 before-vowel 300 start 300 start-before-vowel 360 end-after-vowel 220 native-beside-vowel 350
    ض ظ 180 - native-inside 250 native-beside-vowel 310 native-start 110 native-end 200
    ط - inside 350 before-vowel 320 native-beside-vowel 260
    ظ گ 380 - native-inside 170 native-start 360
    ع الع 60 ي 450 - native-inside 160 native-beside-vowel 150 native-start 220 native-end 30
    غ گ 40 ق 180 ك 330 ژ 360 - inside 430 after-vowel 280 before-vowel 350 among-vowels 420 start 460 end 360 end-after-vowel 260
    ف ڤ 150 و 210 پ 300 - inside 340 after-vowel 430 among-vowels 390 start-before-vowel 340 end 330 end-after-vowel 430 native-inside 380 native-beside-vowel 320 native-start 270 native-end 350
    ق ك 140 گ 180 - after-vowel 340 before-vowel 310 start 280 start-before-vowel 380 end 280 end-after-vowel 270 native-inside 300 native-beside-vowel 310 native-start 90
    ك تش 270 چ 320 گ 350 - inside 390 after-vowel 370 before-vowel 350 start 310 end 280 double 180
    ل يل 140 لي 200 ال 270 ي 350 - inside 440 after-vowel 390 before-vowel 390 among-vowels 370 start-before-vowel 450 end 420 double 190 native-inside 480 native-beside-vowel 470 native-end 330 native-double 250
    م ما 170 الم 210 ام 230 مو 360 ن 440 - after-vowel 460 start 360 end 420 end-after-vowel 350 double 200 native-inside 360 native-beside-vowel 340 native-start 280 native-end 350
    ن ين 130 ني 190 ان 200 ون 290 - inside 360 after-vowel 330 among-vowels 460 start 340 start-before-vowel 450 end 410 end-after-vowel 380 double 260 native-start 120 native-end 410 native-double 220
    ه ها 180 ي 230 و 360 - inside 150 after-vowel 140 before-vowel 170 among-vowels 320 start-before-vowel 340 end 170 end-after-vowel 150 double 330 native-inside 240 native-beside-vowel 360 native-end 200
    و وو 180 ڤ 210 وي 210 او 230 يو 250 وف 270 وا 290 ي 340 - inside 210 after-vowel 230 before-vowel 300 among-vowels 450 start 450 start-before-vowel 310 end 350 end-after-vowel 390 double 390 native-inside 230 native-beside-vowel 270 native-start 270 native-end 230
    ي يي 150 اي 170 - inside 140 after-vowel 460 before-vowel 300 start-before-vowel 300 end 230 end-after-vowel 470 double 310 native-inside 210 native-end 330
    پ - inside 380 after-vowel 330 among-vowels 370 start 350 start-before-vowel 400
    چ تش 30 - after-vowel 420 before-vowel 450 start 470 start-before-vowel 350
    ژ گ 330 - before-vowel 220 end-after-vowel 190
    ڤ - among-vowels 350 start-before-vowel 390
    گ - inside 240 after-vowel 320 before-vowel 440 among-vowels 430 start 350 start-before-vowel 360 end 480 native-end 240
    ال - inside 390 after-vowel 360 start 310 native-inside 340 native-start 120
    اي - before-vowel 290 among-vowels 300 start-before-vowel 440 native-beside-vowel 240
    ين ان 260
    بي پي 140
    ان - inside 420 start 380 native-beside-vowel 300
    ير - inside 420 after-vowel 440 native-inside 260
    شه - after-vowel 170
    وي في 190
    بو پو 100
    نغ نگ 30 نج 50
    نگ نج 90
    هه - double 380
    غو گو 70 جو 90
    وا فا 110
    با پا 110
    بر بير 110
    شهه - after-vowel 90 start 0
    هي - before-vowel 310 among-vowels 310
    ري - before-vowel 420 among-vowels 360 start-before-vowel 380 double 240 native-beside-vowel 330 native-start 390
    جا غا 90
    لع - native-inside 120
    بور پور 50
    شهر - inside 130 start 0
    ول - inside 460 after-vowel 440 start 210
    ضل - native-start 0
    اند ند 160
    جر غر 60
    فيل ويل 80
    ينغ ينگ 100
    latin latin 160
    _ - inside 120
    a yna 260 e 330 an 340 o 360 zan 390 y 410 - inside 380 after-vowel 370 before-vowel 290 among-vowels 430 start 360 start-before-vowel 450 end 300 end-after-vowel 340 double 230
    b v 420 - inside 280 before-vowel 370 double 310
    c ts 140 ch 240 k 300 q 320 s 320 t 330 j 370 z 440 x 480 - before-vowel 480 start 370 start-before-vowel 460 end 260 end-after-vowel 390 double 360
    d t 320 z 380 g 450 - inside 430 after-vowel 400 start 390 start-before-vowel 220 end 260 end-after-vowel 310 double 200
    e i 260 o 360 - inside 290 after-vowel 270 before-vowel 380 among-vowels 470 start 310 start-before-vowel 450 end 200 end-after-vowel 280 double 170
    f p 260 v 340 - inside 260 after-vowel 390 among-vowels 420 start 380 start-before-vowel 340 end 190 end-after-vowel 200 double 210
    g k 260 q 270 h 330 j 420 z 430 - after-vowel 310 before-vowel 330 end 440 end-after-vowel 230 double 320
    h ch 220 z 250 j 340 u 340 x 360 y 400 - inside 260 after-vowel 220 before-vowel 220 among-vowels 430 start 320 start-before-vowel 470 end 280 end-after-vowel 130 double 430
    i j 200 y 230 hi 340 ia 340 u 430 - inside 330 after-vowel 310 before-vowel 250 among-vowels 330 start-before-vowel 310 end 380 end-after-vowel 400 double 310
    j dz 210 y 220 x 350 ch 360 q 480 - inside 100 after-vowel 470 before-vowel 230 among-vowels 250 start-before-vowel 300 end 330 end-after-vowel 170 double 160
    k kow 150 ek 220 q 250 cz 280 x 330 ko 410 - inside 310 after-vowel 230 start 310 double 370
    l - before-vowel 360 among-vowels 450 start-before-vowel 380 end-after-vowel 310 double 270
    m n 430 - after-vowel 400 before-vowel 360 among-vowels 440 start 330 start-before-vowel 440 end-after-vowel 360 double 270
    n - inside 290 start 150 end 330 end-after-vowel 380 double 250
    o eo 230 oh 230 ou 240 u 320 - inside 460 before-vowel 340 among-vowels 360 start 300 start-before-vowel 330 end 240 double 280
    p - inside 330 after-vowel 470 start-before-vowel 470 end-after-vowel 260 double 180
    q - among-vowels 240 double 150
    r rz 370 - after-vowel 310 before-vowel 420 among-vowels 460 end 320 end-after-vowel 330 double 220
    s sz 150 sh 200 ss 200 x 250 z 290 - inside 410 after-vowel 420 before-vowel 280 end 120 end-after-vowel 280 double 390
    t ts 290 - inside 370 after-vowel 350 before-vowel 380 end 390 end-after-vowel 240 double 210
    u woo 100 eu 200 ou 230 w 260 oo 290 su 330 eo 350 v 460 - after-vowel 320 before-vowel 140 among-vowels 410 end 350 double 150
    v w 140 - start-before-vowel 270 double 440
    w - after-vowel 380 before-vowel 410 start 410 end-after-vowel 470 double 230
    x z 460 - before-vowel 280 among-vowels 130
    y - after-vowel 340 before-vowel 280 among-vowels 260 start 220 start-before-vowel 290 end 290 end-after-vowel 270 double 140
    z zow 140 ts 340 zo 370 - before-vowel 370 end 300 end-after-vowel 350 double 250
    ow ov 80 own 250 - inside 360 after-vowel 370
    wn - after-vowel 470
    wa wna 90 - before-vowel 440 among-vowels 440 start-before-vowel 450
    na nka 170 - before-vowel 290 among-vowels 480 start-before-vowel 470 double 320
    ov - inside 380 after-vowel 330
    va - start-before-vowel 230
    on un 180 - inside 430 double 210
    un oon 120 eon 200
    ek kow 30
    ka - before-vowel 310 start-before-vowel 480
    ts - inside 380 after-vowel 240 double 180
    ch - inside 280 after-vowel 400 start 400 double 260
    io - before-vowel 380 start-before-vowel 340
    zi - before-vowel 230
    in ank 110 - inside 400 after-vowel 370
    owa - inside 220 after-vowel 320
    ova - inside 220 after-vowel 10
    shi si 60
    ank yn 20
    zy za 450 - among-vowels 260
    yeo yo 40 yu 70
    iow - before-vowel 130
    chi ti 90
    fu hu 360
    ja ya 160
    se - among-vowels 400 start-before-vowel 370
    arabic latin 110
    _ _ 20 - inside 100
    ء a 280 e 450 - end-after-vowel 20
    ا a 10 e 140 u 200 i 230 o 240 na 410 yo 430 - start 390 double 320
    ب b 10 p 20 bb 30 pp 60 v 440 - end 460
    ت t 10 tt 30 - inside 470 among-vowels 470
    ث th 10 s 310 z 320 t 330 c 340 ss 420
    ج j 10 g 50 ge 70 c 160 dz 210 z 310 rz 440
    ح h 30 ha 30 hu 60 hi 120 oh 180 ch 270
    خ kh 0 j 120 x 130 ch 140 h 220 g 240 ka 410 k 420 - after-vowel 280 start-before-vowel 270
    د d 0 t 420 - start 400 end-after-vowel 430
    ذ za 220 z 230 d 240 t 240
    ر r 10 rr 20 er 60
    ز z 30 za 120 s 150 se 150 sz 280 cz 290 ss 340 x 360 - inside 450 before-vowel 430
    س s 10 ss 30 ce 60 c 120 sz 190 z 280 x 350 - end 470 end-after-vowel 470
    ش sh 10 sch 30 ch 50 sha 60 x 70 s 140 shi 170 sz 190 c 240 ss 260 cz 330 - inside 470 start 340
    ص s 80 ss 100 si 170 c 280 - inside 290 before-vowel 340 start-before-vowel 280
    ض d 150 z 190 zi 220 za 280
    ط t 60 d 370 ss 440 - before-vowel 400 start-before-vowel 350
    ظ z 90 za 180 d 310
    ع a 140 u 210 e 220 o 220 i 260 ou 260 y 480
    غ gh 0 g 10 q 390 - start-before-vowel 460 end-after-vowel 460
    ف f 10 ph 30 v 40 ff 60 w 140 - inside 460 start 460 end 320
    ق q 30 g 160 k 170 ka 230 c 250 - after-vowel 350 before-vowel 350 start 370 end 350 end-after-vowel 340
    ك k 10 ck 10 c 50 qu 60 q 120 g 300 x 370 - end 430
    ل l 10 ll 60 le 90 lle 90 - double 400
    م m 10 mm 50 - start 430 end 450
    ن n 10 ne 30 en 40 in 100 - end 420
    ه h 20 a 190 e 190 ya 220 r 290 t 320 x 410 y 460 - after-vowel 310 end 430 end-after-vowel 190 double 280
    و u 10 w 10 o 20 ou 20 ow 60 oo 60 v 90 au 90 wa 100 woo 190 e 310 on 370 no 470 - start 320 end 430
    ي i 10 y 30 e 40 ey 50 ie 60 ye 70 ee 70 j 130 a 240 u 300 chi 300 yn 460 - start 310 start-before-vowel 450
    پ p 0 - after-vowel 340 start 400 start-before-vowel 360
    چ ch 10 c 210 chi 220 q 230 j 370 t 420 g 430 - after-vowel 250 start-before-vowel 340
    ژ z 120 j 180 g 240 - before-vowel 160
    ڤ v 110 w 220 p 360
    گ g 30 - before-vowel 440 among-vowels 380
    ال el 90 ul 100 l 330
    اي i 120 e 150 y 150 ye 170 a 260 yn 370 hi 420 in 460 - before-vowel 390
    تش ch 30 c 50 cz 120 q 300 sz 340 j 360 rz 360 z 410 na 440
    ين - inside 450 double 250
    ما m 150
    يي i 200 e 330 y 360
    ان ann 40 un 150 in 170 on 190 zan 310 - inside 400 after-vowel 480
    ير - inside 450 after-vowel 410 double 380
    شه - inside 210 after-vowel 110
    يل ell 30 ill 40
    ني n 290
    دا - start-before-vowel 410
    وي wa 170 eu 170 u 320 w 400 - among-vowels 470
    پو - start-before-vowel 350
    نگ - start 130
    شي shi 0 chi 100 si 110 ti 340 sh 360 zi 400
    وو woo 50 u 170 wa 170
    في vi 20 v 400
    يو yeo 110 u 170 o 330
    وا w 330 - before-vowel 440 among-vowels 410 start-before-vowel 460
    دي d 410 - before-vowel 430
    با - start-before-vowel 470
    نج - inside 440
    ها - among-vowels 310
    بر ber 50
    شهه - after-vowel 0 start 0
    تس z 180 c 190 cz 200 t 360 dz 370
    او ow 40 o 100 u 120 ou 130 oh 290 ov 300 hu 330 w 400
    فا va 10 w 460
    هي hu 230 h 470 - before-vowel 300
    ون oon 50 an 410 no 420
    مو - before-vowel 420
    ري - among-vowels 440
    پا - among-vowels 300
    اس s 360 x 420 - start 340
    غا ja 360
    اب sh 390
    لع l 350
    جو yo 260 - start-before-vowel 450
    ام - start 450
    بور - among-vowels 340 start-before-vowel 420
    شهر - start 0
    وف ov 10 ow 90 v 440 - inside 460
    الع a 310 l 430 n 440
    ول zi 450 - inside 450 start 270
    اند - inside 370 start 290
    ند - inside 380
    الم m 290
    ويل - before-vowel 330 among-vowels 170
    كو co 0
    كا ca 10
    يتش ic 0
    كس x 0
    عب ab 80
    - inside _ 90 a 140 d 180 e 130 g 310 h 180 i 150 j 300 k 370 l 390 m 430 o 190 p 200 s 420 t 350 u 120 v 190 w 120 y 230 z 350 on 350 un 410 ek 340 an 400 ts 400 ch 280 in 400 own 170 owa 260 ova 200 shi 130 yn 330 cz 160 gh 230 al 420
    - after-vowel a 120 b 420 c 360 d 160 e 120 g 160 h 100 i 190 j 150 k 420 l 310 p 260 r 460 s 340 t 430 u 320 w 330 y 340 z 430 on 320 an 460 ch 360 in 350 sz 390 wna 230 ova 60 shi 380 chi 330 gh 110 al 330
    - before-vowel a 130 b 400 c 230 d 420 e 140 g 420 h 120 i 250 j 250 l 420 p 430 q 290 s 350 t 460 u 110 w 260 x 60 y 180 eo 240 zo 350 ka 370 ou 210 io 280 zy 310 ti 450 eu 210
    - among-vowels a 450 c 340 d 470 g 430 h 250 j 400 p 380 t 440 x 350 y 140 hi 310 ye 100 eo 210 ou 280 zi 410 si 420 yo 320 ti 450 eu 120 ja 400 ya 190 se 370
    - start a 420 d 120 e 280 h 190 k 310 l 190 p 290 r 270 t 380 w 150 y 280 z 440 an 370 shi 270 gh 450 al 150
    - start-before-vowel c 420 d 440 g 470 h 440 l 370 v 430 w 280 x 280 wa 400 na 380 ko 470 hi 460 va 340 ye 260 no 290 yo 360 se 420 woo 140
    - end a 390 c 100 d 200 e 80 g 440 h 200 i 470 j 310 k 420 m 370 n 330 o 400 q 180 r 390 s 140 t 190 u 360 x 190 y 330
    - end-after-vowel b 420 c 390 d 230 e 90 h 120 i 330 j 360 k 430 l 460 m 400 p 400 r 400 s 220 t 170 u 380 w 300 x 0 y 320 z 470
    - double a 80 c 60 d 30 e 290 f 470 g 60 h 130 i 100 j 80 k 40 m 430 n 50 p 250 q 40 r 470 t 130 u 110 v 150 x 160 y 30 z 50 wa 40 va 80 oo 350 ye 0 ek 200 no 230 ss 470 chi 190 ja 110 oon 200 ll 250
    cyrillic latin 140
    _ _ 0 - inside 110
    а a 10 u 210 o 230 e 240 ova 270 i 420 - before-vowel 200 among-vowels 110 start-before-vowel 180 end 310 double 300
    б b 10 bb 270
    в v 10 w 20 u 260 ff 300 b 450 - among-vowels 440 start 250 start-before-vowel 470
    г g 10 h 90 q 280 - end 410
    д d 0 c 310 dz 340 - inside 380
    е e 20 ye 70 yo 70 jo 120 ie 140 yeo 160 er 190 ai 200 eu 220 a 230 o 230 u 280 i 290 ce 340 io 360 ia 410 ya 420 es 440 y 450 yu 450 el 450 - inside 420 after-vowel 430 among-vowels 290 end 390 end-after-vowel 390
    ж sch 0 z 40 rz 90 j 100 ge 180 sh 190 g 200 h 400 - before-vowel 190 end 120
    з z 30 s 150 se 180 es 210 th 430 ss 470 - inside 250 after-vowel 430 before-vowel 190 end 420
    и i 10 y 50 j 80 ee 90 ie 110 ey 110 e 260 u 260 gh 380 a 440 ill 450 chi 460 - after-vowel 410 before-vowel 360 start-before-vowel 410 end-after-vowel 350 double 360
    к k 20 ck 40 c 50 q 50 qu 50 x 460 - after-vowel 410 start 410 end 400
    л l 0 ll 140 le 180 - double 410
    м m 0 mm 330 - after-vowel 390 end 310 end-after-vowel 450 double 290
    н n 0 ne 160 ic 450 m 470 - after-vowel 390 end-after-vowel 460 double 290
    о o 10 au 140 a 240 oo 340 ou 360 u 370 e 390 h 440 co 450 - after-vowel 390 among-vowels 390 double 170
    п p 0 pp 370 - double 370
    р r 0 rr 270 ro 400 rz 410 ur 440 - end 240 double 400
    с s 10 ss 110 ce 110 c 140 sz 160 z 190 x 340 th 400 - before-vowel 430 end-after-vowel 430 double 410
    т t 0 tt 190 te 190 c 330 to 440 - end 470 double 370
    у u 30 w 90 oo 90 ou 100 o 220 v 280 woo 330 h 370 - after-vowel 400 double 180
    ф f 10 ph 80 ff 200 th 220 h 340 gh 360 v 430 - double 440
    х h 10 kh 40 ch 50 j 130 x 180 oh 370 g 400 k 410 c 450 - after-vowel 400 before-vowel 310 start-before-vowel 470 end 370 end-after-vowel 330
    ц ts 30 tz 30 c 40 z 40 cz 120 q 300 t 320 tt 410 j 450 - before-vowel 340 end 450 double 220
    ч ch 0 cz 0 c 30 tch 50 j 210 ts 240 x 270 sch 290 dz 310 q 400 z 400 t 420 - after-vowel 220 before-vowel 450
    ш sh 0 sch 10 sz 20 s 90 ch 90 rz 140 x 180 c 370 ss 390 - after-vowel 350 end-after-vowel 420
    щ sch 10 sh 20 cz 30 sz 140 ch 200 st 280 s 290 c 390
    ъ a 250 e 370 - inside 170 before-vowel 0 end 30
    ы y 50 i 160 zy 280 u 360 ie 370 o 400 ar 420 e 460 - inside 460 before-vowel 70 end 100
    ь j 40 i 130 y 200 le 210 e 310 l 340 ye 350 h 390 - inside 190 before-vowel 100 end 50
    э e 50 a 150 ai 200 eu 300 el 430 - after-vowel 390 among-vowels 250 start-before-vowel 470 end 430 double 270
    ю yu 50 w 70 u 80 iu 80 y 180 yo 260 j 290 io 310 o 360 ou 390 h 430 - before-vowel 290 end 390
    я ya 0 ja 20 ia 30 a 140 ie 240 e 310 ye 360 yo 370 y 470 - end-after-vowel 250
    ђ g 160 dz 200 d 220 j 350
    љ l 170 j 290
    њ n 180
    ћ c 10
    џ dz 80 j 160 ch 220 ge 250 c 260 g 260 d 360
    ль l 20
    ко co 10
    ма m 390
    дз z 100 j 120
    ки k 330
    ьк k 30
    ии i 130 y 150
    ев yev 0
    дж j 0 g 120
    кс x 0
    оу o 120
    цу tsu 0 tu 30
    ськ sk 20
    ьки ky 60
    ель el 50
    еи a 250
    ти chi 110
    ак c 100
    дзи ji 0
    дзу zu 40
    ич na 160
    еу o 240
    на ich 90
    - inside _ 130 d 300 g 300 h 190 j 0 p 440 t 280 w 70 sh 390 on 410 un 440 ek 360 ts 70 ch 230 owa 230 ova 210 cz 90 sch 260 or 440 es 250 gh 220 ic 440 and 470 ill 430 ul 460
    - after-vowel a 180 d 450 e 250 f 460 g 110 h 60 i 290 j 230 m 410 p 410 t 340 y 290 ts 70 ch 430 in 390 sz 230 wna 140 ova 30 st 330 or 360 es 240 gh 120 ann 270 sk 380 ul 250 ar 420
    - before-vowel a 430 c 230 e 170 g 470 h 150 i 260 j 180 o 200 s 340 u 110 x 20 y 250 na 340 zo 280 io 270 ia 440 za 420 be 380 ha 430 de 360 qu 90
    - among-vowels a 460 c 450 h 240 j 190 x 210 y 410 wa 410 ye 390 su 400 zit 130 ja 280 ya 340 ha 270 ge 470 ca 320 mi 370 to 470
    - start d 390 g 460 h 180 k 420 l 330 n 180 v 410 w 350 z 420 an 440 ts 90 ph 330 al 340
    - start-before-vowel f 420 h 180 j 200 o 290 q 360 v 410 na 390 hi 410 io 220 yo 320 su 470 ja 420 ie 370 re 460 ai 290 ge 440 de 260 au 350 ber 370
    - end c 240 d 110 e 120 g 100 h 200 j 200 k 460 p 290 q 40 r 320 s 130 t 150 x 110 y 460
    - end-after-vowel d 220 e 170 g 300 h 80 j 270 m 420 p 400 q 230 s 170 t 100 x 10 y 340 z 330
    - double a 120 c 190 d 240 g 150 h 300 i 300 j 280 k 260 n 130 u 220 y 340 z 230 oo 410 ch 140 ova 70 re 130 ba 380 te 210 lle 250
    greek latin 120
    _ _ 0 - inside 210
    α a 20 an 140 e 200 ya 240 u 250 ab 340 un 370 au 400 o 410 ou 440 - inside 290 after-vowel 330 before-vowel 150 start-before-vowel 220 end 290 end-after-vowel 270
    β v 10 b 60 w 80 - before-vowel 440 end-after-vowel 450 double 200
    γ g 10 y 100 gu 210 q 230 w 230 ill 230 j 260 lle 290 dz 310 c 400 h 430 - inside 290 after-vowel 260 before-vowel 460 among-vowels 240 start-before-vowel 220 end 220 double 340
    δ d 0 th 360 - inside 430 among-vowels 430
    ε e 10 eu 120 en 200 a 210 ee 240 er 250 ey 270 ye 290 ne 310 ei 310 re 320 i 340 u 340 ai 440 de 440 o 450 el 450 - inside 380 after-vowel 370 before-vowel 240 among-vowels 210 start-before-vowel 220 end 430
    ζ je 0 j 70 z 70 se 150 s 210 g 280 ge 280 y 380 es 390 h 440 - before-vowel 340 start-before-vowel 470
    η i 100 e 130 es 180 y 240 ie 240 ey 240 io 340 j 350 h 400 a 410 al 430 - inside 360 start 200 end 350
    θ th 10 t 190 f 350 z 390 s 460 - before-vowel 250 start-before-vowel 320
    ι i 20 y 50 ie 80 j 150 ee 150 ey 190 e 240 gh 310 u 340 si 370 h 450 zi 450 - inside 470 after-vowel 390 before-vowel 280 among-vowels 130 end-after-vowel 340
    κ k 20 c 30 ck 40 qu 80 q 140 u 230 g 360 es 430 on 440 - after-vowel 450 before-vowel 330 end 430 double 370
    λ l 10 ll 80 lle 160 le 280 el 390 - before-vowel 440 end-after-vowel 470 double 210
    μ m 10 mm 70 me 240 - among-vowels 430 double 360
    ν n 10 ne 60 na 220 en 350 se 410 - after-vowel 350 among-vowels 330 start 420 end-after-vowel 260 double 160
    ξ x 0 k 270 - among-vowels 430
    ο o 10 au 80 ou 280 a 330 al 340 w 390 zo 400 u 410 - inside 420 after-vowel 400 before-vowel 320 among-vowels 350 start-before-vowel 80 end 430 double 260
    π p 10 b 390 - after-vowel 380 end 350 double 220
    ρ r 0 rr 140 re 220 er 320 - after-vowel 420 before-vowel 420 double 260
    σ s 10 ss 60 sch 100 ce 100 sz 110 z 120 ch 130 c 170 j 370 es 380 me 440 de 460 - after-vowel 380 before-vowel 260 end 420 end-after-vowel 220 double 310
    τ t 10 tt 110 d 270 te 280 c 380 g 430 z 430 - inside 200 after-vowel 410 among-vowels 440 start 280 start-before-vowel 360 end 330 double 270
    υ y 70 u 90 v 120 i 150 f 220 o 260 s 360 w 380 - after-vowel 320
    φ f 10 ph 10 w 170 v 190 ff 200 va 390 p 460
    χ h 10 ch 10 kh 50 qu 130 j 180 x 260 c 340 k 370 g 470 - after-vowel 300 start-before-vowel 420
    ψ p 90
    ω au 10 o 60 on 310 io 310 e 450 i 450 - inside 290 after-vowel 340 among-vowels 220
    ντ d 10 nd 60
    μπ b 10 mb 20
    ου u 20 w 30 ou 30
    ησ is 0 isz 20 es 100
    γκ g 20
    οσ osz 0 us 150 - inside 200 after-vowel 220
    γι y 0 j 40
    ων on 30
    τσ c 10
    τζ j 20 gi 100 g 140 c 180
    κο - among-vowels 300 start-before-vowel 320
    δη de 30 di 30
    κη ki 0
    ιο - before-vowel 230
    αι e 240
    ουλ oul 0
    που pou 0
    αντ and 10
    γου w 0
    θε the 0
    ει a 210
    γγ ng 0
    ωτ ot 0
    δω do 0
    τησ tis 0
    ευ ev 0
    ικο - after-vowel 0
    ξε kse 40
    οι - start-before-vowel 140
    - inside _ 200 c 370 g 350 j 100 p 160 t 460 w 70 sh 70 on 350 ek 260 an 440 sz 180 ova 120 yna 130 st 330 es 180 ell 340 ill 310 ar 460 al 400
    - after-vowel a 470 g 150 h 80 i 330 j 150 n 460 p 450 q 80 on 300 un 170 ek 150 ch 360 in 300 ova 80 es 130 sk 220 ul 450
    - before-vowel a 460 b 450 e 250 h 120 j 350 p 360 s 160 y 300 hi 390 eo 330 ou 440 ia 430 le 380 ie 440 ey 260 ne 270 ha 450 ra 450 te 300 qu 20 iu 230
    - among-vowels o 330 x 310 y 360 na 470 zi 220 no 410 ti 460 ja 130 ya 280 se 330 ma 370 ha 340 mi 340 qu 70 ju 80 gu 210
    - start b 400 d 230 i 360 th 300
    - start-before-vowel d 390 f 330 h 80 na 210 no 200 eu 260 ai 150 de 210 ca 460 qu 40 ei 140
    - end c 170 d 80 e 100 f 260 i 410 j 260 o 450 r 220 s 140 t 130 u 440 y 390
    - end-after-vowel d 270 e 210 h 110 i 320 j 170 s 340 t 120 x 80 y 280
    - double d 120 g 400 i 280 t 470 z 230 ss 360 se 240 tt 350 ee 180 te 70 lle 220 pp 320
    hebrew latin 100
    _ _ 0 - inside 10
    א a 10 e 70 u 130 ya 140 o 180 i 200 ou 210 an 260 h 300 is 300 ar 350 w 370 un 380 al 380 za 400 en 410 y 420 ne 440 ur 440 - inside 440 after-vowel 350 among-vowels 190 start 360 start-before-vowel 130 end 400 end-after-vowel 60 double 290
    ב b 0 bb 30 v 60 ev 70 w 150 bo 160 bar 250 ff 320 p 430 - after-vowel 400 before-vowel 460 among-vowels 450 start 360 end-after-vowel 460
    ג g 10 je 70 j 80 ce 110 gi 130 gu 140 c 170 dz 180 q 190 chi 250 k 390 h 400 - start 340 end 400
    ד d 0 wa 400 t 450 - inside 450 after-vowel 360 before-vowel 340 end 380 end-after-vowel 310
    ה h 0 a 30 ha 40 e 80 ya 120 ova 170 er 240 na 250 ka 270 x 300 as 300 es 310 ne 340 mo 340 ch 360 re 410 g 430 r 440 o 460 - inside 380 among-vowels 180 start 220 start-before-vowel 390 end 230 end-after-vowel 340
    ו o 10 u 20 w 20 oo 60 ou 60 v 70 va 140 ot 280 gh 310 e 350 zo 350 no 350 or 350 a 380 on 390 os 400 ul 410 ba 430 us 440 h 450 al 470 - inside 290 after-vowel 260 before-vowel 450 start 320 start-before-vowel 310 end 350 end-after-vowel 380 double 200
    ז z 10 se 60 es 100 je 120 s 130 j 170 rz 240 ge 240 sch 270 ss 320 g 360 ch 400 c 440 - start 330
    ח kh 10 h 20 ch 50 ha 60 ja 90 j 110 x 150 ge 150 qu 160 ka 310 a 360 g 400 k 410 c 440 e 460 - inside 200 after-vowel 280 before-vowel 170 start 240 start-before-vowel 350
    ט t 10 ett 20 tt 30 ts 270 - inside 430 before-vowel 370 among-vowels 370
    י i 10 y 20 ee 40 j 50 ye 50 ya 80 e 120 gh 170 ill 210 u 240 a 250 lle 250 h 300 the 310 ova 330 is 330 chi 360 zi 430 yn 430 er 430 un 470 - inside 340 after-vowel 160 before-vowel 270 start 440 start-before-vowel 310 end 360 double 170
    כ ch 10 kh 10 ka 100 ca 100 co 110 ek 120 k 130 x 220 ko 230 c 260 e 290 h 320 - inside 240 start 350 end 220
    ל l 0 ll 10 le 30 ell 30 el 30 al 70 la 70 lle 80 li 240 ill 390 to 460 - inside 390 after-vowel 420 before-vowel 400 start-before-vowel 410 end-after-vowel 340 double 450
    מ m 10 mm 30 me 50 ma 70 mb 320 wa 400 man 400 va 420 b 460 - inside 390 after-vowel 390 among-vowels 450 start 330 end 430 end-after-vowel 250
    נ n 0 an 20 en 20 ne 30 ann 40 na 60 un 130 in 230 zan 320 - inside 350 after-vowel 410 start-before-vowel 470 end 400 end-after-vowel 350 double 340
    ס ss 0 s 10 ce 40 es 50 sz 100 z 150 c 180 x 190 - inside 410 after-vowel 420 before-vowel 360 among-vowels 360 end 340 end-after-vowel 210
    ע a 80 e 110 o 150 i 350 - inside 160 after-vowel 180 before-vowel 100 among-vowels 100 start 240 start-before-vowel 10
    פ p 0 f 10 ph 30 ff 50 pp 70 v 310 h 440 - inside 290 start 450 start-before-vowel 450 end-after-vowel 360
    צ tz 0 ch 30 tch 40 z 50 c 60 ts 70 cz 70 ce 80 q 180 t 210 s 230 j 380 - after-vowel 340 end 340
    ק k 0 ck 10 c 50 qu 60 q 90 ca 100 co 230 ki 230 g 470 - inside 410 after-vowel 460 before-vowel 440 among-vowels 430 start 400 start-before-vowel 430 end 420
    ר r 0 rr 0 er 20 ar 30 re 40 ra 60 ur 150 - inside 340 after-vowel 380 among-vowels 440 start 360 start-before-vowel 430 end-after-vowel 330
    ש sh 0 sch 10 sha 40 sz 50 s 80 ch 100 shi 110 cz 180 x 190 is 190 si 220 ce 230 ss 310 ca 310 ta 320 c 370 j 380 z 400 - inside 240 start 450 end 330 end-after-vowel 260
    ת th 0 t 40 the 70 ta 90 tt 110 ti 200 za 300 as 340 w 370 f 460 - inside 260 before-vowel 180 start-before-vowel 330 end 190 end-after-vowel 240
    מנ man 10
    אנ - inside 310 after-vowel 220 start 260
    בר ber 10 bar 40
    או o 50 u 110
    וב ov 0 ow 50
    יי ei 20 ay 20 ai 40 y 90 a 130
    וו w 10 v 20 wa 40
    אל el 10
    לי ley 10
    אי i 70
    קו co 0
    מר mar 20
    וי vi 30
    נד and 10
    שט st 0
    קס x 30
    טר ter 0
    יינ ein 10
    הר har 10
    שי shi 10
    עב ab 40
    קר car 40
    זה ze 50
    היי hei 40
    קוב kov 0
    בנ ben 10
    ווי vi 30
    - inside _ 130 a 120 d 360 e 80 i 400 j 50 k 400 o 220 t 370 u 240 w 40 x 220 y 260 sh 280 on 310 un 340 ek 200 ts 280 ch 210 in 420 owa 190 ova 110 yn 430 er 340 en 280 sch 200 es 210 ic 390 ell 310 el 360 and 300 ill 330 sk 430 al 340 tch 90 is 370 os 320 as 200 osz 110 ot 420 us 260
    - after-vowel a 120 d 320 e 230 g 320 h 60 i 280 j 140 m 400 on 440 un 210 ek 150 an 350 ts 370 ch 220 sz 170 wna 130 ova 50 nka 250 er 470 st 460 ck 460 es 150 gh 110 ic 230 ul 430 tz 430 is 360 od 170 us 280
    - before-vowel a 360 b 420 c 430 e 130 h 160 j 220 o 330 s 160 u 240 w 250 x 140 y 190 na 260 ko 270 hi 440 ye 220 eo 160 ka 390 ou 350 io 210 ia 290 yo 150 ti 410 eu 250 ja 120 ya 440 se 190 le 400 be 350 ie 230 ne 270 ai 330 ha 190 ge 450 te 360 ro 370 qu 40 au 450 ber 420 ce 200 je 120 tu 230 iu 270 jo 140 ji 170
    - among-vowels o 110 p 460 z 440 su 370 ja 130 ya 230 se 220 ne 420 ma 450 re 290 ha 380 mi 340 qu 150 vi 450 to 330 me 230 ku 310 gu 250 di 390 pou 20
    - start a 460 c 430 h 80 i 470 k 340 p 230 v 350 w 100 z 330 and 390 ul 350 ar 280 al 250 ng 440
    - start-before-vowel d 430 v 280 y 440 na 200 ye 410 ja 270 ya 430 be 360 ne 260 ma 440 co 320 de 250 te 250 qu 140 je 360 iu 170 jo 260 bar 270 pa 260 di 250 li 390 kar 380 pan 300 do 330
    - end c 120 d 150 e 100 j 100 k 420 r 140 s 90 t 150 u 320 x 240 y 300
    - end-after-vowel d 450 e 130 f 350 g 350 h 90 i 280 j 200 p 130 t 140 x 40 y 430 z 390
    - double a 80 c 50 d 60 g 60 h 280 i 190 k 430 n 60 u 210 ova 0 ss 460 ti 230 hu 190 ee 160 ne 50 ff 410 te 270 ki 150 gi 150
    hangul latin 140
    _ _ 130 - inside 10
    ᄀ g 10 q 30 ji 50 gu 50 k 60 j 180 chi 220 ky 230 ku 230 qu 270 ga 280 c 320 ch 340 dz 400 ka 420 ko 460 h 470
    ᄁ k 200
    ᄂ n 90 na 230 l 320 en 430
    ᄃ d 0 da 60 t 90 ta 150 de 390 - among-vowels 430
    ᄅ r 10 l 60 ra 100 rr 170 la 310 lo 330 ri 360 er 400 na 420 n 440 y 470 - before-vowel 420 among-vowels 460
    ᄆ m 20 mm 110 w 160 ma 240 me 280 b 350 v 390 bo 440
    ᄇ b 10 v 50 ba 50 p 100 f 110 w 240 pa 240
    ᄈ pp 0
    ᄉ x 0 s 10 ss 110 sz 120 sch 180 th 210 ch 230 c 240 z 270 tu 280 rz 300 the 310 sha 360 h 420 ti 420 ta 430
    ᄊ s 140 c 150 t 220 la 260
    ᄋ w 40 y 60 yu 110 u 130 l 200 r 230 v 250 ya 270 a 290 j 300 x 350 ng 370 eu 380 la 410 - before-vowel 170 among-vowels 90 start-before-vowel 80
    ᄌ z 30 dz 30 j 40 ja 40 c 80 ch 90 ji 90 chi 190 qu 230 je 270 t 280 gi 290 d 310 ca 320 ts 350 di 350 q 390 s 390 g 420 jo 420 ga 420 gu 450 k 460 sh 470 ta 480 - among-vowels 410
    ᄍ z 40 zi 100 ch 160 ts 200 c 280
    ᄎ q 0 ch 20 c 30 tz 50 tch 100 cz 110 t 190 ts 230 z 240 qu 240 chi 280 kh 320 x 330 ti 340 j 380 k 480
    ᄏ qu 70 k 80 c 110 ck 140 ku 310 q 350 ak 370 - among-vowels 440
    ᄐ t 0 tch 0 tt 30 ta 30 tu 160 d 280 z 320 ch 430
    ᄑ ph 0 p 10 f 30 ff 30 v 140 w 160 va 170 pp 170 b 240 - among-vowels 480 start-before-vowel 430
    ᄒ h 10 hu 50 ha 70 f 100 x 130 ch 290 kh 290 q 400 w 400 j 410 y 450 - start-before-vowel 470
    ᅡ a 10 ia 140 ar 160 i 250 sha 250 o 330 e 340 za 350 is 380 eu 420 u 440 an 450 - inside 410 after-vowel 410 before-vowel 260 among-vowels 220 end 320 end-after-vowel 400
    ᅢ e 60 ai 80 ei 110 a 190 ar 290 se 330 c 340 i 380 an 420 - inside 300
    ᅣ ja 0 ia 20 ya 60 eu 200 a 220 eo 400 e 420 o 420 u 420 i 430
    ᅥ eo 0 he 60 e 70 er 80 ia 120 o 130 u 140 ur 150 a 170 zo 200 or 230 ie 240 i 260 an 370 ai 370 da 380 as 410 r 420 ak 420 sh 430 in 460
    ᅦ e 10 ia 180 er 240 ie 260 es 320 en 330 a 340 i 390 ei 400 hi 410 se 450 - before-vowel 290
    ᅧ yeo 0 jo 20 yo 50 yu 60 ou 120 ia 140 ie 160 i 200 io 270 ro 280 a 300 e 340 u 340 ra 390 in 420
    ᅨ ye 10 ie 60 ia 80 je 110 a 180 jo 180 i 190 e 230 ya 260 ai 270 er 290
    ᅩ o 10 ou 130 u 160 ow 190 awa 240 au 270 or 280 iu 350 e 360 oo 400 ol 410 ko 430 - after-vowel 380 before-vowel 260 among-vowels 370
    ᅪ va 0 wa 40 a 170 u 250 o 310 e 340 - among-vowels 240
    ᅬ o 150 ai 160 ei 170 eu 180 e 240 i 330 u 440 - inside 200
    ᅭ jo 0 yo 10 oh 90 o 120 ou 140 io 220 au 250 iu 250
    ᅮ u 10 oo 50 ou 140 iu 140 o 220 io 240 e 300 au 300 su 380 eo 390 a 450 yu 460 - after-vowel 390 before-vowel 450 end 420 end-after-vowel 290
    ᅯ o 140 e 160 ma 230 a 280 ar 280 u 340
    ᅰ e 110 v 220 i 380 a 410 u 420
    ᅱ i 100 ei 100 u 130 a 410 - after-vowel 220 before-vowel 230
    ᅲ yu 10 ju 80 iu 80 ou 110 ei 130 hu 140 oo 160 au 160 u 170 io 170 yo 270 o 360 y 380 i 390 j 470 - inside 210 end 400
    ᅳ eu 0 hi 70 ova 90 u 100 i 140 e 220 re 360 es 360 s 390 a 420 si 450 r 470 - inside 70 after-vowel 250 before-vowel 170 end 40
    ᅴ ee 20 i 50
    ᅵ i 10 y 120 ei 130 ee 140 ie 180 ey 180 he 260 chi 280 e 300 si 340 a 360 j 360 er 380 io 400 ch 440 in 480 - inside 470 after-vowel 390 before-vowel 400 end 270
    ᆨ k 20 ck 120 o 220 g 320 c 330 - after-vowel 170 among-vowels 330 end-after-vowel 170
    ᆫ n 0 ne 160 an 240 on 310 m 390 nd 460 to 470
    ᆯ l 20 le 260 ll 280 ol 320 t 390 r 400 e 420 - after-vowel 240 among-vowels 190 end-after-vowel 170
    ᆷ m 10 n 250 - among-vowels 470
    ᆸ p 20 b 190 - after-vowel 130 end-after-vowel 260
    ᆺ tt 0 t 120 d 290 c 300
    ᆼ ng 0 n 340 da 380 h 390 ro 390 shi 440 q 450
    ᆾ t 80
    이 i 40
    야 ya 10
    ᆯᄅ l 20
    나 na 0
    오 o 0
    요 yo 10
    유 yu 30
    시 shi 20
    ᅡᄋ a 220
    카 ka 0
    와 wa 30
    아 a 0
    우 woo 0 u 20
    여 yeo 0 yo 150
    ᅡᄏ ak 10
    위 yu 40
    ᅯᆫ on 60
    스 su 60
    쓰 tsu 20
    노 no 30
    르 r 20
    ᅧᆼ ing 0
    코 ko 20
    츠 tsu 0
    에 e 0
    키 ki 0
    으 eu 10
    씨 - before-vowel 0 among-vowels 10
    - inside _ 0 j 90 ts 390 ch 110 owa 110 ova 80 es 300 tch 130 osz 140
    - after-vowel a 470 g 280 h 160 j 150 u 420 ek 460 shi 350 en 440 ck 220 es 270 gh 220 tz 240
    - before-vowel a 140 h 110 o 230 r 360 s 190 u 120 w 50 y 270 eo 360 io 330 ia 120 si 280 ti 240 hu 170 ie 270 ha 100 je 280 iu 410 jo 340 la 150
    - among-vowels f 430 o 450 ye 310 zi 140 ja 230 ya 390 ey 290 re 430 ba 340 ai 160 au 130 to 330 ei 140
    - start d 330 h 220 ts 260 ng 290 fr 370
    - start-before-vowel a 60 ko 350 bu 380 pa 390 lo 450
    - end h 220 s 150
    - end-after-vowel c 250 d 250 e 160 g 30 h 70 i 330 j 100 p 450 t 140 y 180
    - double c 40 h 300 i 240 k 50 n 200 u 140 y 60 hi 220 rr 240 pp 290 gi 290
    katakana latin 130
    _ _ 0 - inside 240
    ゙ i 160 e 190 ha 190 u 200 o 210 ova 240 a 260 bu 340 y 350 er 380 s 390 un 400 si 400 ur 400 ul 410 h 420 z 430 zi 450 - inside 170 before-vowel 120 end 170
    ゚ e 100 i 100 el 330 er 360 u 380 y 390 en 390 a 410 ha 430 o 440 - inside 380 before-vowel 130 end 220
    ァ wa 0 a 120 e 210 va 240 er 280 al 320 ar 370 u 390 i 420 o 460 an 470 - before-vowel 220 end 290
    ア a 10 ia 40 re 170 e 250 r 290 an 300 er 300 ab 300 al 340 ar 350 as 380 u 390 ann 400 i 440 ou 450 - inside 370 start-before-vowel 110 end 430 double 390
    ィ y 20 i 70 j 240 zi 240 e 260 yn 350 in 360 d 460 - inside 230 before-vowel 200 end-after-vowel 180
    イ i 30 y 30 ei 90 j 110 eu 110 ai 130 ay 140 a 170 gh 190 ich 200 is 230 ill 320 e 360 in 380 u 440 g 460 - inside 430 after-vowel 300 before-vowel 280 start-before-vowel 230
    ゥ u 20 oo 170 ul 230 w 260 a 340 e 340 o 350 - inside 100 before-vowel 200
    ウ w 20 woo 20 u 40 eu 70 ou 80 iu 120 v 150 h 230 o 250 l 390 th 390 us 400 - inside 230 after-vowel 230 before-vowel 340 among-vowels 100 end 70 end-after-vowel 100 double 270
    ェ e 10 a 150 ai 220 el 220 er 230 en 260 es 330 jo 380 se 390 o 420 - inside 400 before-vowel 250 among-vowels 170
    エ e 40 ie 90 er 150 ai 240 el 250 ay 300 a 390 en 410 - after-vowel 450 start-before-vowel 100
    ォ o 50 al 180 zo 230 a 240 or 310 ar 310 w 330 - inside 380 before-vowel 410 end 440
    オ o 20 io 30 au 170 eu 320 iu 320 h 330 u 360 a 370 on 410 os 420 ol 420 - inside 460 after-vowel 290 start 420 start-before-vowel 350 end 360 end-after-vowel 370 double 90
    カ ka 30 ca 70 q 100 car 110 g 140 co 160 c 170 k 190 ck 190 kar 260 ha 290 ing 330 h 470
    キ ki 0 gu 50 chi 60 ky 70 qu 90 c 100 k 110 gi 110 gh 160 ck 250 g 280 ji 310 x 370 q 380
    ク x 0 qu 10 ku 10 k 20 c 50 q 150 g 180 ck 180 hu 400 ng 420
    ケ k 20 qu 30 gu 50 gh 80 ck 110 ch 160 ga 190 ca 230 go 230 e 260 g 280 ce 290 c 310 - inside 440
    コ co 10 ko 30 ich 120 q 200 ge 220 ch 260 ca 260 ga 260 ku 340 go 350 ka 360 g 380 - after-vowel 460
    サ s 40 th 40 za 190 ss 190 the 210 a 220 ce 260 x 320 ca 320 z 330 ze 340
    シ dz 0 sh 20 shi 20 si 30 ch 40 c 60 ja 60 x 70 sch 70 g 90 z 120 sz 120 rz 130 th 130 s 140 chi 150 the 170 zi 200 d 230 ll 260 ss 280 ti 320 ski 330 he 330 y 350 hi 350 ji 350 i 370 ki 390 h 450 k 450 ta 450 r 460
    ス s 10 su 10 ss 40 z 50 th 50 ce 60 sz 100 isz 220 qu 350 de 420 x 430 io 470 - inside 280 before-vowel 230 end 260 end-after-vowel 350
    セ se 0 the 20 ze 20 dz 30 ce 40 z 200 shi 260 s 280 sz 280 ss 280 x 340 ch 350 e 420 - after-vowel 400
    ソ zo 20 s 70 th 90 ss 170 co 230 son 260 sz 310 o 360 z 370
    タ ta 20 tu 60 th 90 the 90 d 110 te 130 to 160 tt 170 ti 210 da 230 t 250 - before-vowel 400
    チ ch 0 tch 10 c 20 sch 30 ti 50 chi 60 cz 100 j 150 ji 150 ts 190 th 210 t 220 x 220 q 270 z 280 na 330 di 330 son 380 - before-vowel 450 end 370
    ッ ss 0 c 40 k 50 t 60 p 80 s 130 z 130 oo 130 ck 130 l 140 d 160 g 260 tz 290 b 300 i 330 r 350 q 370 o 380 u 380 ts 380 a 390 j 440 - inside 120 after-vowel 130
    ツ tz 0 tsu 0 ts 10 z 40 tu 50 c 130 cz 190 th 290 es 340 d 390 t 410 - before-vowel 410
    テ te 10 tch 50 the 60 tt 80 ta 100 th 120 ett 120 da 120 t 140 ter 190 ts 400 d 460 - before-vowel 470 start 440
    ト to 0 t 10 d 190 tt 200 do 260 ett 290 ton 310 ts 350 - inside 400 end-after-vowel 440
    ナ na 20 ina 100 ne 150 no 230 n 240 me 370 - after-vowel 360 start 450
    ニ n 50 i 210 ann 360 - before-vowel 440
    ヌ ne 80 n 90 u 190
    ネ ne 0 na 250 n 360 no 370 - inside 450
    ノ no 0 na 290 ne 340 n 390
    ハ va 10 ha 10 bu 20 har 60 p 80 he 80 b 100 kh 110 hu 120 ch 130 ja 160 pp 180 h 190 v 250 x 310 ga 350 w 460 ra 460 ka 470 - inside 470 among-vowels 250
    ヒ p 0 hi 0 bb 0 b 20 h 80 ch 80 hu 90 vi 110 chi 130 v 180 pp 200 gi 200 ji 260 g 270 x 380 w 430 f 450 k 470
    フ f 10 ff 20 ph 30 fu 40 hu 40 v 100 w 140 h 160 kh 190 ju 240 ch 270 gu 370 b 380 p 430 x 430 fr 450 ur 470
    ヘ p 20 he 40 ba 90 h 130 ha 130 v 140 pp 140 ge 160 b 180 je 260 re 410
    ホ h 30 jo 70 po 120 kh 140 be 150 ch 200 ba 210 pa 230 b 270 w 270 p 290 v 290 go 330 f 470
    マ ma 10 man 70 mm 100 m 110 me 120 mar 150 mir 270
    ミ mi 10 m 160 me 170 mm 190
    ム m 10 me 90 mm 130 mb 200
    メ me 0 ma 150 mm 200 mo 210 mi 300 m 320 d 460
    モ mo 20 ma 190 mm 230 me 340 m 380 - inside 340 start-before-vowel 320
    ャ a 40 ja 80 ia 90 sha 110 e 180 ar 210 u 300 al 320 an 340 as 380 o 390 ra 410 er 450 - inside 400 before-vowel 210
    ヤ ya 0 ja 60 ia 200 yo 250 je 260 di 270 la 270 ye 280 gi 310 e 340 a 390 ng 430 y 440 - after-vowel 210 among-vowels 200
    ュ yu 10 ch 20 u 30 h 50 ju 70 oo 80 e 200 y 230 w 250 z 320 ur 330 su 350 j 450 o 470 - inside 320 before-vowel 240 end 120
    ユ yu 0 ju 0 y 90 hu 110 lle 120 iu 120 eu 130 yo 140 jo 220 io 260 j 270 ng 340 ll 360 u 420 l 470 - start-before-vowel 380
    ョ yo 0 jo 0 yeo 10 yu 40 eo 80 o 130 io 180 u 200 ha 230 sh 390 e 420 - before-vowel 330
    ヨ yo 0 jo 10 yeo 20 yu 120 io 210 go 250 ye 260 hu 270 ll 290 lo 340 j 410
    ラ la 0 ra 30 le 70 lle 110 ll 180 re 180 lo 180 l 190 r 210 ro 270 ri 290 ell 350 ha 410 - after-vowel 460 end-after-vowel 470
    リ ri 10 li 30 rr 90 r 100 ll 100 l 110 le 130 re 140 lin 290 ell 320 ill 320 y 350 - before-vowel 460
    ル ll 0 l 10 r 20 le 60 lle 70 ell 250 d 330 rz 350 ill 420 - among-vowels 380
    レ re 0 le 40 lle 40 la 100 ra 150 ro 200 ri 290 rr 300 lo 320 r 330 l 340 li 370 man 400 el 450 - after-vowel 460
    ロ ro 0 lo 10 la 170 ra 250 ll 270 rr 320 re 320 r 350 l 380 er 420 - inside 450
    ヮ - before-vowel 210
    ワ wa 20 va 30 awa 40 la 120 w 130 owa 140 ow 190 v 230 ova 230 is 250 h 270 i 360 y 420 u 430 - inside 460 before-vowel 250 among-vowels 220
    ン n 10 ng 30 m 100 oon 110 eon 190 zan 330 nka 370 son 440
    ー r 30 ey 40 er 60 ee 60 y 70 ou 70 w 80 u 90 ie 90 e 110 or 110 a 130 i 150 oo 150 gh 150 au 160 o 210 h 220 j 250 n 300 x 320 rr 340 g 360 l 360 in 370 d 390 ill 390 us 390 t 400 ul 400 ot 400 ol 420 p 430 s 450 ek 450 - inside 40 after-vowel 30 before-vowel 50 among-vowels 40 end 180 end-after-vowel 80
    ヴ v 0 w 10
    ド d 0 do 0
    プ p 0
    ゙ィ i 160
    ダ da 20
    パ pa 20
    デ de 0 d 40
    ジ gi 0 ji 30 j 40
    ティ ti 30
    グ g 0 gu 20
    バ ba 30
    ベ be 10
    ブ b 0 bu 20
    ガ ga 0
    ゙ェ e 100
    ポ po 0
    ボ bo 0
    ゴ go 0
    シュ s 70
    ソン son 20
    ゙ー er 70
    ゲ ge 0
    ゙ュ u 110
    ディ di 40
    ヴィ vi 10
    ヴァ va 10
    ザ za 10
    ズ s 100
    ジョ jo 0
    ギ gi 0 g 90
    バー ber 50
    ジュ ju 20
    ター ter 50
    マン man 10
    ット tt 20 t 80
    ゼ se 80
    ーノ no 40
    リー ley 10
    - inside _ 20 a 150 c 300 d 190 e 170 h 390 i 160 j 80 o 130 p 280 q 100 t 370 u 70 w 150 y 70 on 410 un 340 ts 130 ch 240 oh 300 in 350 owa 160 ova 110 shi 260 yn 270 er 350 en 380 sch 160 or 320 es 210 gh 140 ic 360 el 470 ur 280 ul 130 al 380 uk 290 ich 70 is 260 os 340 as 310 ot 390 isz 170 us 240 ol 260 sky 140 ina 400
    - after-vowel a 350 c 360 d 220 e 150 f 420 g 100 h 60 i 140 j 320 p 330 t 360 u 240 w 340 y 430 ek 440 an 390 ts 180 ch 300 sz 250 wna 190 ova 20 shi 370 th 330 st 420 es 130 gh 60 ph 340 sk 260 ul 180 tz 240 is 270 the 130 kse 100 ett 140
    - before-vowel a 360 c 320 h 330 j 450 o 80 q 260 u 50 w 50 x 20 y 160 wa 320 na 290 hi 430 ye 40 eo 70 zo 50 io 260 ia 360 zi 380 si 230 za 120 eu 40 hu 160 ya 250 be 390 ie 230 ey 300 ai 350 ha 140 ro 360 qu 0 ei 410 je 90 ju 210 jo 130 ji 210 ga 250 ay 310 po 220 he 380
    - among-vowels e 460 h 320 x 280 wa 420 zo 290 ou 250 zi 190 kow 190 ja 420 ya 340 se 400 ne 450 re 400 ba 390 ra 460 mi 400 qu 120 me 370 jo 230 di 460 pou 20 do 400 son 330
    - start d 220 h 190 k 230 n 350 p 300 u 440 w 180 ts 160 el 220 ar 460 al 260 ng 150
    - start-before-vowel a 140 f 470 h 300 v 370 na 340 ko 430 hi 280 ka 450 hu 220 woo 220 le 440 re 330 co 420 de 210 ca 440 te 360 mar 420 qu 220 bu 340 je 310 iu 160 ji 370 lin 360 di 240 do 340 la 360 ga 400 car 220 da 340
    - end a 180 c 180 e 70 f 440 g 220 h 180 i 110 l 350 n 430 o 120 p 230 q 50 r 190 s 110 t 240 u 50 x 120 y 280
    - end-after-vowel c 360 d 170 e 70 f 330 g 330 h 50 i 100 j 150 p 330 r 360 s 420 t 110 x 100 z 300
    - double a 110 b 30 c 150 d 30 g 40 h 230 i 180 j 320 k 270 l 170 m 70 n 60 p 320 r 90 s 130 u 360 y 130 z 330 hi 220 oo 90 ova 100 se 300 ee 110 ne 300 lle 240 au 70 ji 70
    """
}
