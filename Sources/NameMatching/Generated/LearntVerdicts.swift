enum LearntVerdicts {
  static let table: StaticString = """
    arabic arabic native bias -0.26 letter 0.2 vowel 0.17 silentVowel 0.17 lackingVowel 0.02 weakLetter 0.19 likeConsonant 0.15 lackingConsonant 0.11 start 0.12 endVowel 0.54 endConsonant 0.19 shortness 0.86 density 0.19 cheapest 0.13 inflections 0.34 patterns 1.16
    + و ا 0.66 ف 1.02 وو -0.31 وي 0.74
    + س ز 0.88 ش 1.67
    + ا ي 0.35 اي -0.26
    + ه ح -0.21
    + ي اي -0.3 ج 0.56 ر 1.85 ل 1.46
    + ت ط 0.41 د 0.49
    + د ض 0.32
    + ز ظ 0.45
    + ج غ 1.29
    + ق ك -0.22
    + ر ير 0.44
    + ل لي 0.72
    + م ام 0.46
    + ن ني 0.65 ان 0.56
    + و -inside 0.72 -end 0.41 -native-beside-vowel -0.47
    + ا -inside -0.33 -after-vowel 0.53 -start 0.27 -end 0.35 -native-inside -0.34
    + ع -native-inside 1.91 -native-beside-vowel 0.78 -native-start 0.86 -native-end 0.96
    + ه -end-after-vowel 0.64 -native-end -0.38
    + ي -native-end 0.49
    + اي -before-vowel 1.22
    + ح -native-inside 0.72 -native-beside-vowel 1.04 -native-start 1.23 -native-end 0.54
    + ف -native-end 1.04
    + ت -native-end -0.22
    + د -native-beside-vowel 1.32 -native-end -0.37
    + ض -native-beside-vowel 1.96
    + ال -native-inside 0.85
    + م -native-start 0.97 -native-end -0.21
    + ن -after-vowel 1.5 -end-after-vowel 0.76 -native-start 1.07
    + ان -inside 1.61
    ^ س ص 0.6
    ^ ا اي -0.38
    ^ ه ح -0.21
    ^ م ام 1.34
    ^ ا -start 0.27
    ^ ع -native-start 0.78
    ^ ح -native-start 1.14
    ^ م -native-start 0.89
    ^ ن -native-start 1.06
    $ و ي 0.35
    $ ا ي -0.51
    $ ب بي 0.43
    $ ن ني 0.28
    $ و -end 0.32
    $ ا -end 0.35 -native-end 0.39
    $ ع -native-end 0.38
    $ ه -end 0.39 -end-after-vowel 0.64 -native-end 1.47
    $ ي -end 1.02 -native-end 0.49
    $ ح -native-end 0.54
    $ ت -native-end 1.74
    $ م -native-end -0.38
    $ ن -end-after-vowel 0.76
    $ ان -inside 0.45
    ~ - و 0.54 ي 0.84
    ~ ا ا -0.26 و 0.48
    ~ و و -0.31 ي 0.32
    ? - و 0.72 ي -0.24
    arabic arabic bias -0.22 letter 0.44 otherConsonant 0.22 lackingConsonant 0.25 start 0.04 liberties 0.15 shortness 1.41 cheapest 0.32 inflections 0.87
    + و ا 1.01 ي 1.39 ب -0.26 ف -0.46 ڤ -0.46 ار -0.2 م -0.24 وا 0.58
    + س ت 0.75 ث -0.51 ز 0.24 ك 0.4 ش 0.27 ر -0.83 اس 0.45 م -1.14
    + ا ي 1.06 اي 0.32
    + ه ت 0.57 ج 0.52 خ -0.43
    + ي ج -0.26 ر 1.09 ل 0.51
    + ب بي 0.54 ت 0.2
    + ت د 1.64 ك 0.34 م -0.77 ن -0.47
    + ط د 0.33
    + ث ز -0.24
    + د دي 0.82
    + ز ج -0.2 ش 0.83
    + ج ق 0.92 چ -0.68 ك 1.66
    + غ ك 1.48
    + خ ش -0.46
    + چ ك -0.71
    + ك ر 0.39 ل 0.38 ن 0.53
    + ش شي 0.39
    + ر ير 0.71 ري 1.52
    + ل لي 0.74 ال 0.7
    + م ام 1.05
    + ن ني 0.72 ان 0.83
    + ين ان 0.46
    + وي في -0.42
    + وا فا -0.24
    + ء -end-after-vowel 0.36
    + و -before-vowel 1.29 -among-vowels 0.6 -end 0.65 -end-after-vowel 0.62 -native-inside 0.47 -native-end 0.51
    + س -after-vowel 0.45 -before-vowel 0.77 -start-before-vowel 0.37 -end 0.38 -end-after-vowel 0.7
    + ا -after-vowel 0.44 -start 0.49 -end 1.08 -end-after-vowel 0.42 -double 0.36 -native-end 0.7
    + ه -before-vowel 0.38 -among-vowels 1.3 -start-before-vowel 0.83 -native-end 0.3
    + ي -before-vowel 0.83 -start-before-vowel 0.42 -end 0.65 -native-inside 0.48 -native-end 0.34
    + اي -before-vowel 1.24 -among-vowels 0.47 -start-before-vowel 0.98
    + ب -among-vowels 0.6 -start-before-vowel 0.29 -end-after-vowel 0.47
    + ف -after-vowel 0.29 -among-vowels 0.43 -start-before-vowel 0.28 -end-after-vowel 0.46 -native-beside-vowel 0.41
    + ت -among-vowels -0.54 -start-before-vowel 0.44 -end-after-vowel 0.44 -native-beside-vowel 0.38
    + ط -inside -0.25 -before-vowel 0.42
    + ث -end 0.48
    + د -inside 0.54 -before-vowel 0.6 -start-before-vowel 0.58 -end-after-vowel 0.47
    + ز -inside -0.52 -before-vowel 0.61 -among-vowels 0.76 -end 0.36 -end-after-vowel 0.4
    + ج -after-vowel 0.6 -before-vowel 0.59 -among-vowels 0.33
    + غ -inside 0.56 -after-vowel 0.99 -before-vowel 0.85 -among-vowels 0.38 -start 0.25 -end 0.4
    + گ -inside -0.61 -after-vowel -0.35
    + خ -after-vowel 0.66 -start-before-vowel -0.41 -end-after-vowel 0.49
    + ق -start 0.58
    + ك -inside -0.47 -after-vowel 0.83 -before-vowel 0.72 -among-vowels 0.34 -end-after-vowel 0.3
    + ش -inside 0.23 -after-vowel 0.31 -among-vowels 0.66 -start 0.37 -start-before-vowel 0.74
    + دي -among-vowels 0.21
    + ر -inside -0.99 -end 0.99 -end-after-vowel 0.31
    + ير -inside 0.86
    + ري -before-vowel 0.39 -among-vowels 1.82 -start-before-vowel 0.57
    + ل -after-vowel 0.55 -before-vowel 0.5 -among-vowels -0.22 -end 0.48 -double 0.23
    + ال -inside 0.62 -after-vowel 0.31
    + م -after-vowel 0.49 -start 0.53 -end 0.35 -end-after-vowel 0.44
    + ن -inside 0.38 -after-vowel 0.58 -among-vowels -0.46 -start-before-vowel 0.23 -end 0.58 -end-after-vowel 0.38 -double 0.36
    + ان -inside 1.02 -start 0.69
    + او -start-before-vowel 0.35
    + هي -among-vowels 1.35
    + ول -inside 1.22 -start -0.29
    + كو -among-vowels 0.21
    + كا -among-vowels 0.3
    + يتش -inside 0.41
    ^ و ا 0.55 ف -0.46 او 0.42 يو 0.37
    ^ س ت 0.69 ز 0.86 ك 0.51
    ^ ه ت 0.95 ج 0.53 ر 0.56 ها 0.21
    ^ ي اي 0.51 ج -0.6
    ^ ب ف 0.86
    ^ ت د 0.21
    ^ د ر 0.6
    ^ ج خ 0.44 ك 0.46
    ^ ژ ش 0.32
    ^ غ ك 0.37
    ^ خ ك 0.22
    ^ ك ش 1.3 تش 0.36
    ^ ش تش 0.25
    ^ ر ار 0.92
    ^ ل ال 1.21
    ^ م ام 0.44 ن 0.56
    ^ ن ان 0.89
    ^ وي في -0.42
    ^ وا فا -0.24
    ^ بر بير 0.26
    ^ س -start-before-vowel 0.37
    ^ ا -start 0.45
    ^ ه -start-before-vowel 0.79
    ^ ي -start-before-vowel 0.42 -native-inside 0.48
    ^ اي -start-before-vowel 0.98
    ^ ب -start 0.32 -start-before-vowel 0.29
    ^ ف -start-before-vowel 0.21
    ^ ت -start-before-vowel 0.44
    ^ د -start-before-vowel 0.58
    ^ غ -start 0.25
    ^ خ -start-before-vowel 0.27
    ^ ق -start 0.58
    ^ ك -start 0.63
    ^ ش -start 0.37 -start-before-vowel 0.74
    ^ ري -start-before-vowel 0.57
    ^ م -start 0.53
    ^ ن -start-before-vowel 0.23
    ^ ان -start 0.69
    ^ او -start-before-vowel 0.35
    ^ ول -start 0.39
    $ و ا 1.9 ي 0.57 ف 0.54 وي 1.05 او 0.28 يو 0.9 وف 0.23 وا 0.49
    $ س ش 0.99 اس 1.02
    $ ا ي 0.9 اي 1.61
    $ ه ت -0.64
    $ ي ج 0.83 ل 1.05
    $ ب بي 0.76 با 0.62
    $ ز ش 0.41 تس -0.29
    $ غ ك 0.23
    $ ش تش 0.45
    $ ر ير 0.28
    $ ل لي 0.55
    $ م ما 1.01
    $ ن ني 1.62
    $ ء -end-after-vowel 0.33
    $ و -end 0.98 -end-after-vowel 0.62 -native-end 0.51
    $ س -end 0.3 -end-after-vowel 0.37
    $ ا -end 0.73 -end-after-vowel 0.75 -native-end 0.68
    $ ه -end 0.52 -end-after-vowel 0.6 -native-end 0.3
    $ ي -end 0.72 -native-end 0.34
    $ اي -before-vowel 0.53 -among-vowels 0.3
    $ ب -end 0.48 -end-after-vowel 0.47
    $ ف -end-after-vowel 0.46
    $ ت -end 0.77 -end-after-vowel 0.45
    $ د -end 0.25 -end-after-vowel 0.47
    $ ز -end 0.4 -end-after-vowel 0.39
    $ غ -end 0.39
    $ خ -end-after-vowel 0.48
    $ ك -end 0.74 -end-after-vowel 0.3
    $ ر -end 0.98 -end-after-vowel 0.29
    $ ير -inside 0.21
    $ ري -among-vowels 0.46
    $ ل -end 0.48
    $ ال -inside 0.66
    $ م -end 0.35 -end-after-vowel 0.44
    $ ن -end 0.69 -end-after-vowel 0.37
    $ يتش -inside 0.23
    ~ - ا 0.35 و 1.13
    ~ ا ا 0.32 و 0.38 ي 0.31
    ~ و ي 0.69
    ? - و 0.31
    latin latin bias 0.02 letter 0.38 vowel 0.26 lackingVowel 0.01 weakLetter 0.15 doubling 0.46 likeConsonant 0.16 otherConsonant 0.22 lackingConsonant 0.05 start 0.09 endVowel 0.02 shortness 0.65 cheapest 0.32
    + a yna -0.58 an -0.76 zan -0.88 i -0.36 hi 0.5 on -0.33 in 0.23 ic 0.29 us 0.3 he 0.28
    + y o -0.64 j -0.49 g -0.89 i -0.29 er 0.29
    + n d 0.24 p -0.28 l -0.32 m -0.97
    + e an 0.34 o 1.59 i 0.37 en -0.46
    + an u -0.23 un -0.58 in -0.36 or 0.21 us -0.26
    + o u 0.45 eo 0.85 oh -0.34 ou -0.36 wa 0.36 ri 0.24
    + z c -0.82 ts -0.61 h -0.56 j -1.24 d -0.85 g -0.57
    + b v -0.94 t -0.31 g -0.2 p -0.94 w -0.53 m -0.38
    + v f 0.62 u -0.69 w -0.31
    + c t -0.74 ts -0.31 q -0.23 j -0.27 g -0.28 dz -0.57 tz -0.35
    + t s -0.26 ts -0.45 d 0.41
    + s x -0.39 d -0.55 m 0.2 sz -0.34
    + h ch -0.24 k -0.4 j -0.39 x -0.81
    + ch j -0.57 x -0.26 dz -0.31 ak 0.35
    + k q -0.39 x -0.41 cz -0.63 ko 0.28 ck -0.66 ng 0.24
    + q g -0.43
    + j i -0.45 dz -0.47 sch -0.79
    + d g -0.57
    + g chi -0.7
    + i u 0.47 hi 0.52 ia 0.79 eo 0.28 ha 0.37 awa 0.28
    + f p -0.58 u -0.37
    + p be -0.33
    + u eo 0.32 ou -0.43 eu -0.52 oo -0.69 su 0.56 in 0.22 ha 0.3 awa 0.54
    + hi ha 0.8
    + ia eu -0.84
    + w ff -0.33
    + l r -1.19
    + r rz -0.65
    + wa wna -0.2
    + na ic -0.37 ich -1.1
    + on un 0.92
    + un eon 0.86
    + ka ku 0.28
    + in ank -0.25
    + yeo yu 0.25
    + chi ti -0.2 gi -0.27
    + fu hu -0.81
    + ja ya -0.36
    + er ro 0.35 ur -0.51
    + el ul -0.27
    + ba pa -0.43
    + ki ga 0.2
    + a -inside 0.62 -after-vowel 0.38 -before-vowel 0.59 -start 0.57 -end-after-vowel 0.34
    + y -before-vowel 0.52 -among-vowels 0.42 -end 0.39
    + n -before-vowel 0.28 -end-after-vowel 0.71
    + e -inside 0.67 -before-vowel 0.92 -start 0.73 -start-before-vowel 0.29 -end 0.95 -end-after-vowel 0.31
    + an -inside 0.53 -after-vowel 0.5
    + o -inside 0.53 -before-vowel 0.76 -start 0.79 -end 1.2
    + z -before-vowel -0.2 -end-after-vowel 0.36 -double -0.32
    + zan -among-vowels -0.38
    + b -before-vowel 0.45 -start-before-vowel 0.23
    + v -before-vowel 0.36 -start-before-vowel 0.22
    + c -after-vowel -0.21 -before-vowel 0.57 -start-before-vowel 0.52 -end 0.37 -double 0.21
    + t -inside 0.33 -after-vowel 0.53 -before-vowel 0.39 -end 0.85 -end-after-vowel 0.44 -double 0.39
    + s -inside -0.22 -after-vowel 0.5 -start 0.21 -end-after-vowel 1.09
    + ts -inside 0.23 -double 0.24
    + h -inside -0.37 -among-vowels 0.67 -start-before-vowel 0.44 -end-after-vowel -0.2 -double -0.3
    + ch -after-vowel 0.54 -double 0.26
    + j -after-vowel 0.24 -before-vowel 0.34 -double 0.67
    + d -inside 0.5 -after-vowel 0.27 -before-vowel 0.23 -start-before-vowel 0.3 -end 0.6 -end-after-vowel 0.44 -double -0.32
    + g -after-vowel 0.38 -before-vowel 0.77 -start-before-vowel 0.46 -end 0.23
    + i -inside 0.88 -after-vowel 0.65 -double 0.22
    + f -after-vowel 0.3 -among-vowels 0.37 -start 0.55 -start-before-vowel 0.52 -end 0.2 -end-after-vowel 0.43 -double -0.38
    + p -after-vowel 0.51 -before-vowel 0.31 -among-vowels 0.23 -start 0.25 -start-before-vowel 0.45
    + u -after-vowel 0.24 -before-vowel 1.18 -among-vowels 0.3
    + w -before-vowel 0.62 -among-vowels -0.31 -start 0.31 -end-after-vowel 0.64
    + ek -inside -0.38
    + ko -among-vowels 0.25 -start-before-vowel 0.42
    + l -before-vowel 1.06 -among-vowels 0.27 -start-before-vowel 0.23 -end-after-vowel 0.57
    + m -before-vowel 0.85 -among-vowels 0.45 -start 0.29 -start-before-vowel 0.81 -end-after-vowel 0.6
    + oh -inside 0.32
    + ou -before-vowel 0.53
    + r -after-vowel 0.76 -before-vowel 0.61 -among-vowels 1.02 -end-after-vowel 0.64 -double 0.49
    + ss -double 0.38
    + ow -inside -0.55
    + ov -after-vowel 0.24
    + wa -start-before-vowel 0.39
    + na -among-vowels 1.06 -start-before-vowel 0.59 -double 0.42
    + va -start-before-vowel 0.68
    + on -inside 1.07
    + ka -start-before-vowel 0.29
    + io -before-vowel 0.28
    + in -inside -0.2 -after-vowel 0.69
    + owa -inside -0.34
    + shi -after-vowel 0.88
    + si -among-vowels 0.43
    + yo -start-before-vowel 0.24
    + iow -before-vowel -0.2
    + se -among-vowels 0.94 -start-before-vowel 0.86
    + ge -among-vowels -0.23
    + ha -among-vowels 0.68
    + sch -start 0.3
    + ck -after-vowel 0.44
    + en -inside -0.35
    + no -among-vowels 0.62
    + ell -inside 0.77
    + ic -inside 0.72
    + es -inside 0.21
    + ro -among-vowels 0.35
    + to -among-vowels 0.53
    + ar -inside 0.33
    + ich -inside 0.56
    + or -inside 0.49
    + de -among-vowels 0.27
    + mi -among-vowels 0.28
    + gu -among-vowels 0.26
    + us -inside -0.21
    + gi -among-vowels 0.23
    + ki -among-vowels 0.6
    + ev -inside 0.3
    + ra -before-vowel -0.37 -among-vowels 0.33
    + ma -among-vowels 0.3
    + as -inside 0.31
    + mo -among-vowels 0.22
    + ett -inside 0.28
    + la -before-vowel -0.38 -among-vowels -0.38
    + ta -among-vowels 0.52 -start-before-vowel 0.45
    + ley -before-vowel 0.2
    + pa -start-before-vowel 0.21
    + ga -among-vowels 0.33
    + da -among-vowels 0.2
    + ri -among-vowels 0.2
    + ak -inside 0.87
    + ina -inside 0.41
    ^ a e -0.6 an 0.2 o -0.36 he 0.27
    ^ y j -0.49
    ^ n l -0.56 m 0.47
    ^ e i -0.22
    ^ o oh -0.33 ou -0.36
    ^ z c -0.99 ts -0.37 h 0.5 j -0.56
    ^ b p -0.57 m -0.46
    ^ v f 0.39 w -0.31
    ^ c t -0.29 s 0.36 ts -0.31 ch 0.31 k -0.25 q -0.5 j -0.58 dz -0.48
    ^ t d -0.5
    ^ s x -0.39 sz -0.22
    ^ h ch 0.36 k -0.29 j 1.26 f -0.21
    ^ ch j -0.57 dz -0.4
    ^ k q -0.39 x -0.33 g -0.41
    ^ q g -0.23
    ^ j dz -0.47
    ^ g chi -0.7
    ^ i hi 0.27
    ^ p be -0.34 ba -0.35
    ^ u su 0.3
    ^ yeo yu 0.28
    ^ chi ti -0.2
    ^ fu hu -0.81
    ^ ja ya -0.36
    ^ ba pa -0.32
    ^ a -start 0.56
    ^ e -start 0.67 -start-before-vowel 0.29
    ^ o -start 0.73
    ^ b -start-before-vowel 0.23
    ^ c -start-before-vowel 0.44
    ^ s -start 0.21
    ^ h -start -0.49 -start-before-vowel 0.4
    ^ ch -start 0.29
    ^ d -start-before-vowel 0.69
    ^ g -start-before-vowel 0.46
    ^ f -start 0.54 -start-before-vowel 0.38
    ^ p -start 0.25 -start-before-vowel 0.42
    ^ w -start 0.31
    ^ ko -start-before-vowel 0.42
    ^ m -start 0.24 -start-before-vowel 0.75
    ^ wa -start-before-vowel 0.39
    ^ na -start-before-vowel 0.59
    ^ va -start-before-vowel 0.63
    ^ ka -start-before-vowel 0.29
    ^ yo -start-before-vowel 0.24
    ^ se -start-before-vowel 0.51
    ^ sch -start 0.3
    ^ ta -start-before-vowel 0.45
    ^ pa -start-before-vowel 0.21
    $ a y -0.61 yna -0.58 e 0.65 an 1.54 o 0.69 us 0.2
    $ y j -0.49
    $ n m -0.97
    $ e o 1.02 i 0.26 us 0.26
    $ o eo 0.39 ou -0.62
    $ z ts -0.26 h -0.26
    $ v f -0.54 u -0.21 w -0.31
    $ c s 0.62 ts -0.31
    $ t d -0.38
    $ s x 0.45 sz -0.34 ss -0.27
    $ h j -0.61 g -0.74
    $ k x 0.27 kow 0.36 ck -0.49
    $ j i -0.45
    $ i ia 0.47 awa 0.23
    $ u eo 0.2 ou 0.35 eu -0.39 oo -0.75
    $ w ff -0.33
    $ wa wna -0.2
    $ na ic -0.35 ich -1.1
    $ on un 0.57
    $ un eon 0.26
    $ chi ti -0.2
    $ ja ya -0.36
    $ a -end-after-vowel 0.38
    $ y -end 0.71
    $ n -end-after-vowel 0.59
    $ e -end-after-vowel 0.48
    $ an -after-vowel 0.32
    $ o -end 0.9
    $ c -end 0.33
    $ t -end 0.63 -end-after-vowel 0.51 -double 0.23
    $ s -end 0.42
    $ ch -inside 0.4
    $ d -end 0.47
    $ i -end 1.01
    $ f -end-after-vowel 0.33
    $ u -end 0.26
    $ w -end-after-vowel 0.65
    $ ek -inside -0.35
    $ l -end-after-vowel 0.57 -double 0.23
    $ m -end-after-vowel 0.41
    $ ou -before-vowel 0.46
    $ r -end-after-vowel 0.25
    $ ow -inside 1.84
    $ ov -inside 1.92
    $ wa -among-vowels -0.67
    $ na -double 0.71
    $ io -before-vowel 0.65
    $ zi -before-vowel 0.29
    $ in -inside 1.19
    $ owa -inside -0.34
    $ ic -inside 0.53
    $ ro -among-vowels 0.34
    $ ich -inside 0.53
    $ us -inside 0.46
    $ ki -among-vowels 0.29
    $ os -inside -0.28
    $ ta -among-vowels 0.27
    $ ley -before-vowel 0.2
    $ ri -among-vowels 0.33
    $ ina -inside 0.38
    ~ - a 0.79 e 0.22 i 0.95 u 1.03 y 0.91
    ~ a e 0.3 i 0.43 o 0.37 y 0.33
    ~ e e 0.31 o -0.93 y 0.21
    ~ i o 0.32 u 0.54
    ~ o o -0.3 y -0.88
    ~ y y 0.54
    ? - a 0.75 i 0.35 o 0.54 y 0.56
    cyrillic cyrillic bias 0.42 letter 0.36 silentVowel 0.14 doubling 0.1 likeConsonant 0.36 otherConsonant 0.35 lackingConsonant 0.29 start 0.1 endVowel 0.12 endConsonant 0.07 cheapest 0.11
    + а е 0.55 и 1.29 л -0.6 м -0.48 н -0.77 о 0.23 р -0.62 у 0.92 ы 0.35 э 0.58 ю 1.17 ћ 0.26 ма 0.34 оу 1.03 еи 0.66 ти 0.26
    + б в -1.57 г 0.38 д 0.33 к 0.33 л 0.42 м 0.4 н 0.34 п -0.56 р -0.24 с -0.55 т 0.43 ф 0.43 ш -0.66
    + в е 0.2 з 0.76 и 0.26 к -0.3 л -0.84 м -0.3 н -0.82 о -0.69 п 0.29 р 0.37 с 0.63 т 0.44 у -0.38 ф -0.46 ш -0.47
    + г ж -0.73 к 0.84 л 0.27 м 0.44 н 0.29 о 0.24 с 0.29 т 0.43 у 0.43 ф 0.61 х 0.22 дж -0.45
    + д з -0.45 к 0.86 л 0.42 м 0.53 н 0.47 с 1.06 т -0.34 ф 0.33 ц 0.83 ч -0.29 ђ -0.68
    + е и 0.56 л 0.31 о 0.32 у 1.08 ы 0.55 ю 0.65 ма 0.28 оу 0.8 ель 0.3
    + ж з 1.12 и 0.5 р -0.98 с 0.97 ц 0.74 ч -0.34 ш 1.44 џ -0.76 дж -0.35
    + з л 0.27 н 0.25 р -0.46 с -0.22 т -0.26 ц 0.29 ч 0.22 ш 0.68
    + и л -1.16 м 0.21 н 0.23 о 0.6 т 0.34 у 0.57 ф 0.28 х 0.68 ч 0.25 э 0.71 ю 0.22 я 0.67 ђ 0.23 џ 0.51 ма 0.27
    + к м 0.43 н 0.26 п 0.29 р 0.62 с 1.29 т 1.61 ф 0.3 х 0.21 ц 0.72 ч 1.06 ак 1.27
    + л м 0.59 н 0.56 о -0.38 п -0.23 т 0.37 ф 0.3 љ -0.59
    + м н -0.3 п 0.3 р 0.71 с 0.75 т 0.67 ф 0.31 х 0.29 ма 0.31
    + н т 0.59 ф -1.41 ш -1.07 њ -0.62 ль 0.48
    + о у 0.44 ф -0.24 ы 0.81 э 1.15 ю 0.98 я 0.42 ко 0.32 ма 0.34 ки 0.29 оу 0.21 еи 1.09 на 0.32
    + п т 0.29 ф -1.85
    + р т 0.72 ф 0.24 х 0.31 ш -0.41
    + с т 0.95 х 0.23 ц 0.31 ч 1.16 ш 0.34 щ -0.8 ћ 0.51 дз 1.48 ак 0.73 на 0.29
    + т ф -1.95 ц -1.11 ч -0.39 ак 0.4
    + у х 0.49 ы 0.31
    + ф х 0.6
    + х ш 0.67 ь 0.26 кс 0.53
    + ц дз 1.0
    + ч ш 0.53 џ -0.76 дж -0.35 ак 0.45
    + ь ль 0.34
    + э я 0.46
    + ю дж -1.0
    + я еи 0.46
    + ђ дж -0.97
    + џ дж -0.55
    + ич на -1.86
    + а -after-vowel 1.36 -before-vowel 0.8 -among-vowels 0.23 -end-after-vowel 0.65
    + б -before-vowel 0.38 -start-before-vowel 0.35 -double -0.59
    + в -after-vowel -1.33 -before-vowel 1.16 -among-vowels 0.68 -start 0.2 -start-before-vowel 0.25
    + г -after-vowel 0.93 -before-vowel 1.14 -among-vowels 0.6 -start 0.51 -start-before-vowel -0.29 -end-after-vowel 0.73 -double 0.69
    + д -inside -0.57 -after-vowel 0.57 -before-vowel 0.42 -among-vowels -0.95 -start 0.46 -start-before-vowel 0.22 -end 0.49 -end-after-vowel 0.77 -double 0.34
    + е -after-vowel 0.33 -before-vowel 1.46 -end 0.47 -double -0.48
    + ж -before-vowel 0.77 -start-before-vowel -0.32 -end 0.54
    + з -inside -0.49 -before-vowel -0.21 -end-after-vowel 0.76
    + и -inside 1.85 -after-vowel 1.61 -before-vowel 0.83 -among-vowels -0.37 -end 1.63 -end-after-vowel 0.42
    + к -after-vowel 0.47 -before-vowel 0.3 -start 0.41 -start-before-vowel 1.02 -end 1.02 -end-after-vowel -0.28 -double 0.76
    + л -among-vowels -1.8 -end-after-vowel -0.37
    + м -after-vowel 0.92 -end-after-vowel 0.87
    + н -after-vowel 0.44 -before-vowel 0.54 -among-vowels -0.71 -start-before-vowel 0.22 -end-after-vowel 0.45 -double 1.02
    + о -inside -0.62 -before-vowel 0.76 -start 0.26 -start-before-vowel 0.39 -end-after-vowel 0.63 -double 0.3
    + п -before-vowel 0.28 -end 0.36 -end-after-vowel 0.23 -double -0.34
    + р -among-vowels -1.01 -start-before-vowel 0.27 -end -0.54 -end-after-vowel -0.65
    + с -after-vowel 0.81 -before-vowel 0.86 -start 0.33 -end 1.79 -end-after-vowel 0.74 -double 0.36
    + т -inside 0.46 -among-vowels 0.32 -end 0.47 -end-after-vowel 0.42
    + у -inside 0.29 -after-vowel 0.7 -before-vowel 1.02 -start 0.64 -start-before-vowel 0.3 -end 0.63
    + ф -after-vowel 0.73 -start 0.97 -start-before-vowel 0.83 -end-after-vowel 0.39
    + х -after-vowel 1.49 -among-vowels 0.26 -start -0.55 -start-before-vowel 0.83 -end -0.38
    + ц -inside 0.74 -after-vowel 0.64 -before-vowel 1.5 -start -0.35 -end 0.62 -end-after-vowel 0.6
    + ч -after-vowel -0.64 -before-vowel -0.29 -end-after-vowel 0.33
    + ш -after-vowel -0.42 -before-vowel 0.23 -end-after-vowel 1.02
    + ъ -inside 0.43
    + ы -inside -0.42 -before-vowel 0.83
    + ь -before-vowel 0.73
    + э -after-vowel 0.47 -before-vowel 0.8 -start 0.39 -end 0.29 -end-after-vowel 0.32
    + ю -after-vowel 0.34 -before-vowel 0.7 -start 0.68
    + я -after-vowel 1.19 -start 0.24
    + ћ -end-after-vowel 0.39
    + ль -after-vowel -0.4
    + ма -before-vowel -0.38 -start-before-vowel 0.29
    + ии -double 0.66
    + ев -after-vowel 0.23
    + дж -start -1.3
    + оу -before-vowel 1.05 -start-before-vowel 0.21
    + ель -inside 0.27
    + ти -among-vowels -0.57
    + ак -inside 0.32
    + еу -before-vowel 0.31
    + на -before-vowel -1.03 -among-vowels -0.37 -start-before-vowel 0.22
    ^ а и 0.31 у 0.81 ю 0.35 я 1.72
    ^ б г 0.21 ф 0.22
    ^ в л 0.23 у -0.38
    ^ г ж 0.5 к 0.23 р 0.21 ф 0.48 дж -0.42
    ^ д к -0.27 с 0.29 т -1.22 ф 0.22 ч -0.33 ђ -0.33
    ^ ж з 0.42 и -0.43 с 0.42 х -0.22 ц 0.3 ч -0.24 ш 1.2
    ^ з с 0.54 ц -0.25 ш 0.41
    ^ и у 0.69 х 0.44 ч 0.49 џ 0.4 дж -0.28
    ^ к м 0.26 н 0.26 т 0.5 ф 0.2 х 0.59 ц -0.31 ч 0.38 ш 0.5 ак 0.62
    ^ л п -0.53
    ^ м н -0.65 ма 0.42
    ^ о ю 0.36
    ^ п ф -0.52
    ^ с т 0.33 ц 0.87 ч 0.24 щ -0.58
    ^ т ф -0.76 ц -0.71
    ^ у х 0.41 ю 0.96
    ^ ф х 0.64
    ^ х ч 0.43 ш 0.61
    ^ ц ч -0.25
    ^ ч ш 1.27 џ -0.76
    ^ ю дж -1.0
    ^ ђ дж -0.97
    ^ џ дж -0.55
    ^ б -start-before-vowel 0.35
    ^ г -start 0.51 -start-before-vowel 0.71
    ^ д -start 0.46 -start-before-vowel 0.22
    ^ ж -start-before-vowel -0.32
    ^ к -start 0.41 -start-before-vowel 0.97
    ^ н -start-before-vowel 0.22
    ^ о -start 0.26 -start-before-vowel 0.39
    ^ р -start-before-vowel 0.27
    ^ с -start 0.33
    ^ у -start 0.64 -start-before-vowel 0.3
    ^ ф -start 0.97 -start-before-vowel 0.8
    ^ х -start -0.55 -start-before-vowel 0.73
    ^ ц -start -0.35
    ^ ч -start-before-vowel 0.26
    ^ э -start 0.39
    ^ ю -start 0.68
    ^ я -start 0.24
    ^ ма -start-before-vowel 0.29
    ^ дж -start -1.3
    ^ оу -start-before-vowel 0.21
    ^ на -start-before-vowel 0.22
    $ а и 0.22 о 0.33 у 1.06 э 0.85 ћ 0.26 оу 0.36 еи 0.49 на -0.65
    $ б в -0.77
    $ в н 0.26 у -0.38 ф -0.72
    $ г к -0.64
    $ е и 0.51 о 0.89 я 0.82 ель 0.41
    $ з с -0.3
    $ и о 0.71 у 0.91 э 0.58 я 0.5
    $ к с 0.76 ак 0.45
    $ н о -0.21 р -0.31
    $ о я 0.94 оу 0.51
    $ с ч 0.58 ћ 0.48
    $ т ц 0.5
    $ ц ч 0.25
    $ ич на -1.86
    $ а -end-after-vowel 0.65
    $ г -end -0.32 -end-after-vowel 0.47
    $ д -end-after-vowel 0.72
    $ ж -end 0.47
    $ з -end-after-vowel 0.74
    $ и -end 1.19 -end-after-vowel 0.56
    $ к -end 0.83 -end-after-vowel 1.07
    $ л -end-after-vowel -0.37
    $ м -end-after-vowel 0.73
    $ н -double 0.34
    $ о -end-after-vowel 0.63
    $ п -end 0.36 -end-after-vowel 0.22
    $ р -end 0.43 -end-after-vowel -0.65
    $ с -end 0.3 -end-after-vowel 0.21
    $ т -end 1.01 -end-after-vowel 0.63 -double 0.45
    $ у -end 0.63
    $ ф -end-after-vowel 0.39
    $ х -end 0.23 -end-after-vowel 0.89
    $ ц -end 0.59 -end-after-vowel 0.6
    $ ч -end-after-vowel 0.26
    $ ш -end 0.39 -end-after-vowel 0.91
    $ э -end-after-vowel 0.31
    $ ћ -end-after-vowel 0.39
    $ оу -before-vowel 0.28
    $ на -before-vowel -0.88 -among-vowels -0.95
    ~ - - 0.34 а 0.77 е 0.72 о 1.08 у 1.24 э 1.61 ю 1.25 я 1.65
    ~ а е 0.78 и 0.75 о 0.48 у 0.92 ы 0.35 э 0.58 ю 1.17
    ~ е и 0.58 о 1.19 у 1.08 ы 0.55 ю 0.65
    ~ и о 0.42 у 0.57 э 0.71 ю 0.28
    ~ о о 0.21 у 0.44 ы 0.81 э 1.16 ю 0.91 я 0.42
    ~ у ы 0.31
    ~ э я 0.46
    ? - - 0.23 а 0.56 е 0.2 о 0.99 у 1.28 э 1.03 ю 0.26 я 0.35
    arabic latin bias 1.09 letter 0.48 vowel 0.51 silentVowel 0.5 lackingVowel 0.55 weakLetter 0.38 doubling 1.05 likeConsonant 0.41 otherConsonant 0.62 lackingConsonant 0.69 start 0.14 endVowel 0.25 endConsonant 0.14 shortness 0.51
    + و a 0.45 e 0.66 v -0.4 i 0.31 hi 0.29 oo -0.31 ow 0.31 wa 0.6 on 0.88 au -0.46
    + س z 0.99 c -0.2 x 0.95 sz -0.22 ce -0.37
    + ا e 0.26 o 0.22 i 1.11 u 0.44 na 0.53
    + ع a -0.53 e 0.44 o -0.74 i -0.67 u -0.3
    + ه y 0.9 e 0.54 t -0.27 r 0.79 ya 0.28
    + ي a 0.46 o -0.34 j -0.54 u 0.54 ee -0.36
    + اي a 1.04 i -0.31 ye 0.48
    + ح a -1.22 ch -0.36 hi -0.32
    + ب pp -0.37
    + ف w -0.25 ff -0.37
    + ڤ v -0.25
    + ط t -0.24 d -0.32
    + ث c -0.46 t 0.92 s -0.86
    + د t 0.86
    + ذ t -0.79 d -0.84
    + ز s 0.31 ss -0.52 za -0.28
    + ج z -1.05 c 0.26 g -0.2 dz -1.3 ge -0.28
    + ژ z 0.23
    + غ q -0.63
    + خ h -0.67 j 0.27 g 0.53
    + ق c -0.51 k -0.69 g -0.65 ka -0.5
    + چ c -0.62
    + ك c 0.36 q 0.44 g 1.49 ck 0.43
    + ش s 0.33 sz -0.33 ss 0.63 sha -0.24
    + ض z -1.18 d -0.61
    + دي d 0.63
    + ر r 0.22 rr 0.39
    + تس c -0.57 t -0.21
    + ص s -0.33
    + اس s 0.7
    + تش z -0.57 ch 0.25
    + ل a -0.37 lle 0.24
    + يل ill 0.28
    + ال l 0.76 el 0.93 ul 0.82
    + م n -0.47
    + ما m 0.33
    + الم m -0.28
    + ن m -0.84 in 0.58
    + ني n 1.15
    + ان on 0.65 un 0.6 in 1.0 ann 0.27
    + ون an 1.13
    + وو u 0.22
    + وي u 0.9 wa 0.46
    + او w 0.34
    + يو o 0.37
    + يي e 0.71 i 0.26
    + في v 0.43
    + بر ber 0.3
    + و -inside -0.22 -end 0.26
    + س -end 0.47 -end-after-vowel 0.22
    + ا -inside -0.7 -start 0.71 -end -0.3
    + ع -native-beside-vowel -1.99 -native-start -1.12
    + ه -after-vowel 0.5 -end 0.89 -end-after-vowel 0.24
    + ي -inside -0.42
    + اي -before-vowel 0.95
    + ح -native-inside 0.33
    + با -start-before-vowel 0.41
    + ف -inside 0.26
    + ت -inside 0.32 -before-vowel -0.21 -among-vowels 0.64
    + د -after-vowel -0.49
    + ز -inside -0.29
    + غ -start-before-vowel 0.25
    + ش -inside 0.38 -start 0.49
    + دي -before-vowel 0.64
    + دا -start-before-vowel 0.52
    + ير -inside 0.86 -after-vowel 0.24
    + ار -inside -0.61
    + ري -among-vowels 1.33
    + اس -start 0.63
    + م -start 0.4
    + ام -inside -0.5
    + مو -before-vowel 0.59
    + ن -end 0.27
    + ين -inside 0.93
    + ان -inside 1.31 -after-vowel 0.53
    + ون -inside -0.43
    + ها -among-vowels 1.53 -start-before-vowel 0.36
    + وي -among-vowels 0.24
    + او -start-before-vowel 0.27
    + يو -among-vowels 0.32
    + وف -inside 0.64
    + وا -before-vowel 0.46 -start-before-vowel 0.4
    + جو -start-before-vowel -0.23
    + هي -among-vowels 0.54
    + ول -inside 1.23
    + اند -inside 0.44
    + ويل -before-vowel 0.84
    + -inside a -0.53
    + -after-vowel a 0.29
    + -before-vowel a 0.35
    + -start a 0.23
    + -end a 0.3
    + -after-vowel y -0.23
    + -before-vowel y 1.02
    + -end y 0.53
    + -end-after-vowel y -0.21
    + -double n 0.38
    + -inside e -0.64
    + -after-vowel e 0.21
    + -start e 0.65
    + -inside an 0.89
    + -after-vowel an 0.43
    + -start an 0.56
    + -inside o -0.31
    + -end o 0.54
    + -double z -0.42
    + -before-vowel b -0.58
    + -after-vowel c -1.1
    + -before-vowel c 0.97
    + -among-vowels c 0.78
    + -start-before-vowel c 0.39
    + -inside t 0.23
    + -before-vowel t 0.62
    + -among-vowels t 0.25
    + -start t 0.22
    + -end t 0.34
    + -double t 0.45
    + -after-vowel s 0.86
    + -before-vowel s -0.59
    + -end s 0.33
    + -end-after-vowel s 0.62
    + -inside h -0.26
    + -after-vowel h 0.31
    + -before-vowel h 0.62
    + -among-vowels h 0.91
    + -start-before-vowel h 0.66
    + -end h 0.22
    + -end-after-vowel h 0.57
    + -inside ch 0.46
    + -after-vowel ch 0.85
    + -start k -0.38
    + -double k 0.7
    + -before-vowel j -0.87
    + -after-vowel d 0.49
    + -before-vowel d 0.29
    + -start d 0.43
    + -start-before-vowel d 0.26
    + -end-after-vowel d 0.48
    + -double d 0.27
    + -after-vowel g -0.28
    + -among-vowels g 0.49
    + -double g 0.26
    + -inside i -0.83
    + -after-vowel i 0.21
    + -before-vowel i 1.04
    + -end i -0.45
    + -end-after-vowel i 0.29
    + -after-vowel p 0.25
    + -inside u -0.59
    + -before-vowel u 0.98
    + -double u 0.46
    + -among-vowels hi 0.86
    + -before-vowel w 1.12
    + -start w 0.67
    + -start-before-vowel w 0.61
    + -end-after-vowel w 0.86
    + -after-vowel l 0.3
    + -among-vowels eo 0.76
    + -before-vowel ou -0.6
    + -end-after-vowel r 0.4
    + -double ss 0.5
    + -before-vowel eu 0.51
    + -among-vowels eu 0.75
    + -double oo 0.39
    + -start-before-vowel wa 0.51 na 0.29 va -0.28
    + -inside on -0.51
    + -after-vowel on 0.79
    + -inside un 0.22
    + -before-vowel io 0.63
    + -inside in 0.94
    + -after-vowel in 0.54
    + -inside owa 0.6 ova -0.46
    + -after-vowel ova 0.26 shi 0.68
    + -start shi 0.38
    + -inside yn 0.52
    + -after-vowel chi 0.46
    + -among-vowels ya 0.44 se 0.57
    + -after-vowel gh -0.76
    + -double ll 1.34
    + -inside en -0.28
    + -among-vowels ye 0.39
    + -inside al 0.42
    + -start al 0.57
    ^ و o 1.14 v -0.4 u 0.63 wa -0.38
    ^ س c 0.31 s 0.42 sz -0.28
    ^ ا a 0.57 e -0.72 i -1.18 u 0.42
    ^ ع a -0.53 e -0.62 o -0.39 u -0.26
    ^ ه a 1.96 y 0.42 e 0.95 t 1.11 h 0.47 r 0.79
    ^ ي e 0.59 i 1.89
    ^ اي a 0.96 y 1.16 e -0.77 i -0.61 ye 0.63
    ^ ح h 0.29 hi -0.36
    ^ ب b 0.38 p 0.6
    ^ ف v 0.42 f 0.39 w 0.45 ph 0.79
    ^ ت t 0.46
    ^ د t 0.29
    ^ ز s 1.55 za -0.49
    ^ ج c 0.22 j 0.58 g 0.7 ge 0.27
    ^ ژ z 0.42
    ^ غ g 0.32
    ^ خ h -0.24 ch 0.44 j 0.46
    ^ ق c -0.4 k 0.68 g 0.3 ka -0.37
    ^ ك c 0.53 k 0.58
    ^ ش c 0.39 ch 0.67 sha -0.24
    ^ ر er 1.18
    ^ ص s 0.34
    ^ اس s 0.69
    ^ تش c 0.71
    ^ شي si 0.42
    ^ ال l 0.45 el -0.37 ul 0.71
    ^ م m 0.49
    ^ ما m -0.61
    ^ ن n 0.37 in 0.41 ne 0.43 en 0.78
    ^ ان in -0.69
    ^ او o -0.51 u -0.61 w 0.39
    ^ يو u -0.21
    ^ في vi 0.48
    ^ فا va 0.84
    ^ بر ber 0.28
    ^ كا ca 0.21
    ^ عب ab -0.22
    ^ ا -start 0.69
    ^ ع -native-start -1.12
    ^ با -start-before-vowel 0.41
    ^ غ -start-before-vowel 0.4
    ^ ش -start 0.49
    ^ دا -start-before-vowel 0.51
    ^ اس -start 0.63
    ^ م -start 0.4
    ^ ها -start-before-vowel 0.36
    ^ او -start-before-vowel 0.27
    ^ وا -start-before-vowel 0.37
    ^ جو -start-before-vowel -0.23
    ^ -start a 0.23
    ^ -double a -0.44
    ^ -start e 0.65 an 0.56
    ^ -start-before-vowel c 0.39
    ^ -start t 0.22
    ^ -start-before-vowel h 0.66
    ^ -start k -0.38 d 0.43
    ^ -start-before-vowel d 0.26
    ^ -start w 0.67
    ^ -start-before-vowel w 0.61 wa 0.51 na 0.29 va -0.28
    ^ -start shi 0.38 al 0.57
    $ و e 0.64 o 0.36 v 0.94 u 0.48 ou 0.58 ow 0.84 wa 1.19 au 0.21
    $ س z 0.71 s 0.35
    $ ا a 0.61 e 1.8 o 1.46 i 0.77 u 1.33
    $ ه a -0.72 e -0.72 r -0.6 ya -0.26
    $ ي a -0.23 e 1.29 j 0.5 i 0.2 u 0.29 ey 0.24 ie -0.31 ee -0.36
    $ اي a 0.57 i 1.69
    $ ف v 0.53
    $ ت tt 0.51
    $ د t -1.26
    $ ز s -0.43 se -0.39
    $ ج g 0.33 ge -0.28
    $ خ ch -0.57
    $ ق k -0.55
    $ ك c -0.2
    $ ش s 0.7
    $ دي d 0.96
    $ ر er -0.23
    $ ل le -0.37
    $ يل ell 0.26
    $ ما m 1.03
    $ ن n 0.5 en 0.26
    $ ني n 1.53
    $ ان on 0.5 un 0.88 in 0.33 ann 0.55
    $ ون an 0.5
    $ او o 0.6
    $ وف ov 0.26
    $ و -end 0.26
    $ س -end 0.47 -end-after-vowel 0.22
    $ ا -end -0.3
    $ ه -end 0.89 -end-after-vowel 0.24
    $ ن -end 0.27
    $ ان -inside 0.37 -after-vowel 0.25
    $ وف -inside 0.49
    $ وا -among-vowels -0.29
    $ ويل -before-vowel 0.61
    $ -end a 0.3 y 0.53
    $ -end-after-vowel y -0.21
    $ -double n 0.68
    $ -inside an 0.36
    $ -after-vowel an 0.25
    $ -end o 0.54 t 0.31
    $ -end-after-vowel t 0.62
    $ -double t 0.31
    $ -end s 0.24
    $ -end-after-vowel s 0.9
    $ -end h 0.2
    $ -end-after-vowel h 0.42
    $ -after-vowel ch 0.46
    $ -end-after-vowel d 0.48
    $ -end i -0.45
    $ -end-after-vowel i 0.29 w 0.86
    $ -inside ek -1.08
    $ -before-vowel ou 1.09
    $ -end-after-vowel r 0.4
    $ -inside on -0.5
    $ -before-vowel io 0.5
    $ -inside in 0.29 owa 0.59 ova -0.34
    $ -among-vowels ya 0.81
    $ -double ll 0.52
    ~ - a -0.22 i 0.57 u 0.74 y 0.62
    ~ ا e 0.51 i 0.58 o 0.32 u 0.62
    ~ و - 0.97 a -0.27 e 0.74 i 0.46 y 0.34
    ~ ي a 0.6 e -0.2 u 0.59
    ? - a -0.32 i 0.25 u -0.43 y 0.33
    ? ا - 0.83
    ? و - 0.34
    arabic cyrillic bias 1.11 letter 0.48 vowel 0.24 silentVowel 0.37 lackingVowel 0.45 weakLetter 0.26 likeConsonant 0.37 otherConsonant 0.43 lackingConsonant 0.72 start 0.21 endVowel 0.41 endConsonant 0.15 differences 0.02 shortness 0.1
    + و а 0.39 е 0.51 и 0.56 э 0.25
    + س д -0.34 з 0.27 к 1.34 т 0.46 ц 0.7 ч 0.83 ш 0.73 ак 0.72
    + ا и 0.82 о 0.68 у 0.83 ь 0.73 я -0.36 оу 0.79 еи -0.29
    + ع а -0.38 е 0.72 и 0.46 э 0.77
    + ه а 0.25 е 0.38 и 0.36 р 1.55 у 0.78 ф 0.85 я 0.32
    + ي а 0.52 ж 1.16 о 0.28 у 0.41 х 1.35 ь -0.28 ю 1.06 я 0.52 џ 0.5
    + اي а 0.66 и -0.31 о 0.56
    + ح а -0.66 о 0.49 у 0.35 ф 0.35
    + ب в -1.28 п 0.31
    + ف у -0.36 ю 0.52
    + ت д -0.35 ц -0.48
    + ط д -0.63 т -0.22
    + ث к 0.32 с -0.99 т -1.07 ф -0.4
    + د т 0.68
    + ز ж -0.26 з -0.22 ц -0.26 ч 0.86 дз -0.32
    + ج ж -0.47 и 0.55 к 2.1 с 0.8 х 1.08 ч -0.82 ђ -0.65 џ -0.72 дз -0.56 ак 0.89
    + غ и 0.38 к 0.51 х 0.61
    + خ г 0.56 и 0.89 к -0.96
    + ق г -0.63 к -0.3
    + چ ш 0.68
    + ك г 1.14 д 1.16 с 2.38 т 1.54 х -0.76 ц 0.57 ч 0.57 ш 0.48
    + ش ж 1.57 з 0.56 к 0.71 с 0.48 х -0.38 ц 0.4 ч 0.56 кс 0.86
    + ض д -0.37
    + ر е 0.53 р 0.31
    + ظ з -0.45 с 0.84
    + تس з 0.36 с 0.79 ц -0.95 ч 0.6 дз 0.65
    + ص с -0.34
    + اس с 0.49
    + تش к 0.93 с 1.7 х 0.51 ц 0.87 ш 1.01 ћ -0.26
    + ل л 0.21 ль 0.45
    + يل и 0.3
    + ال л 0.4 ель 0.38
    + م н -0.35
    + ما м 1.34
    + الم м 0.33
    + ن м -0.72
    + ني н 0.4
    + وو а 0.51
    + او а 1.33 е 0.52 и 0.81 о -0.21 ю 0.21
    + يو а 0.93 е -0.29 и 1.34 о 0.25 у 0.33 ю -0.6
    + يي е -0.42 и 0.51
    + كو о 0.54
    + كس с 0.83 ш -0.37
    + ء -end-after-vowel 0.47
    + و -inside 1.08 -before-vowel 1.51 -start-before-vowel 0.51 -end -0.34
    + س -among-vowels -0.46 -end 0.46 -end-after-vowel 0.28
    + ا -after-vowel 0.89 -end 0.49
    + ع -native-start -1.51
    + ه -inside 0.97 -after-vowel 0.31 -among-vowels 0.44 -start 0.89 -start-before-vowel 0.85 -end 1.27 -end-after-vowel 0.22
    + ي -inside 1.2 -after-vowel 1.08 -before-vowel -0.45 -start-before-vowel -0.88 -end 0.92 -end-after-vowel 0.68 -double -1.13
    + اي -before-vowel 0.75 -start-before-vowel -0.58
    + ب -inside 0.36 -after-vowel -0.21 -end 0.39
    + ف -inside 0.5 -start 0.39
    + ت -inside -0.56 -before-vowel -1.13 -among-vowels 0.39 -end 0.55 -end-after-vowel 0.65
    + د -inside 0.8 -after-vowel -0.22 -start 0.21 -end 0.36
    + ز -inside -0.4 -after-vowel 0.2 -among-vowels -0.22 -end 0.87 -end-after-vowel 0.62
    + ج -inside 1.08 -after-vowel 0.61 -before-vowel 0.45 -among-vowels 0.61 -start-before-vowel -0.37
    + غ -inside 0.84 -after-vowel 0.75 -end-after-vowel -0.37
    + خ -end-after-vowel 0.42
    + ك -after-vowel -0.58 -before-vowel 0.93 -start 0.28 -start-before-vowel 0.36 -end 0.88 -end-after-vowel 0.3
    + ش -inside 0.7 -before-vowel 0.57 -among-vowels 0.91 -start 0.4 -end 0.71 -end-after-vowel 0.84
    + دي -before-vowel 0.42
    + دا -start-before-vowel 0.27
    + ر -end 0.89
    + ير -inside -0.35
    + ري -among-vowels 0.41
    + اس -start 0.39
    + ل -start 0.24
    + يل -inside 0.21
    + م -after-vowel 0.62 -start 0.22 -end-after-vowel 0.24
    + ن -start 0.73 -end 0.49 -double 0.87
    + ين -inside -0.65
    + ان -inside 1.05 -after-vowel 0.74
    + ها -among-vowels 1.33
    + وو -double 0.27
    + او -before-vowel 0.95
    + وف -inside 0.64
    + يي -double 0.58
    + ول -inside -0.66
    + ويل -before-vowel 0.69
    + كا -among-vowels 0.54
    + يتش -inside 0.53
    + -inside а -0.48
    + -after-vowel а 0.61
    + -among-vowels а 0.65
    + -start-before-vowel а 0.44
    + -end а -0.93
    + -end-after-vowel а 0.23
    + -double а 0.2
    + -before-vowel б 0.34 в 0.92
    + -start-before-vowel в -0.24
    + -end-after-vowel в 0.29
    + -inside г 0.24
    + -after-vowel г 0.56
    + -before-vowel г 0.94
    + -among-vowels г -0.68
    + -start г 0.41
    + -start-before-vowel г -0.49
    + -end г 0.48
    + -double г 0.63
    + -inside д 0.53
    + -after-vowel д 1.14
    + -before-vowel д -1.1
    + -start д 0.3
    + -end д -0.33
    + -double д 0.99
    + -inside е -0.55
    + -start е 0.66
    + -end е 0.3
    + -end-after-vowel е 0.35
    + -double е 0.43
    + -before-vowel ж 0.77 з 0.24
    + -inside и -0.72
    + -after-vowel и 0.32
    + -before-vowel и 1.16
    + -among-vowels и 0.72
    + -start и 0.47
    + -end-after-vowel и -0.33
    + -double и 0.33
    + -after-vowel к 0.46
    + -before-vowel к -0.21
    + -among-vowels к 0.62
    + -start к 0.27
    + -end к 0.42
    + -end-after-vowel к -1.51
    + -double к 0.97
    + -after-vowel л 0.79
    + -before-vowel л -1.13
    + -start-before-vowel л -0.6
    + -after-vowel н -0.82
    + -end-after-vowel н 0.27
    + -double н 0.75
    + -after-vowel о 0.21
    + -end о -0.44
    + -double о 0.26
    + -start п -0.42
    + -after-vowel р 0.81 с 0.65
    + -before-vowel с 0.42
    + -among-vowels с 0.24
    + -end с 1.25
    + -end-after-vowel с 0.98
    + -after-vowel т 0.33
    + -before-vowel т 0.49
    + -end т 0.47
    + -double т 0.63
    + -inside у -0.31
    + -before-vowel у 1.65
    + -start у 0.58
    + -after-vowel х 0.77
    + -before-vowel х -0.23
    + -among-vowels х -0.47
    + -end-after-vowel х 0.63
    + -before-vowel ц 0.85
    + -end ц 0.82
    + -double ц 0.58
    + -after-vowel ч -0.9
    + -end-after-vowel ч 0.45
    + -double ч 0.4
    + -end-after-vowel ш 0.71
    + -inside ъ -0.36 ы -0.65
    + -before-vowel ы 0.79
    + -end ы 0.56
    + -before-vowel ь 0.81
    + -inside э -0.26
    + -start э 0.68
    + -end э 0.37
    + -inside ю -0.7
    + -start ю 0.68
    + -inside я -0.24
    + -after-vowel я 0.54 ль 0.47 дж 0.29
    + -before-vowel еи 0.22
    + -double ти 0.53
    ^ و а 0.73 и 0.51 о 1.69 ю 0.88
    ^ س з 0.21 к 0.48 с 0.49 ш 0.51
    ^ ا а 0.52 е -0.39 и -0.58 о -0.54 э -0.28 я 2.32
    ^ ع а -0.24 е 0.31 и -0.33 э 0.43
    ^ ه а 1.59 е 0.4 р 0.71 т 0.91 ф 0.68 я 0.25
    ^ ي е 0.63 и 0.57 х 0.48 э 0.53
    ^ اي е -0.41 и -0.31 э -0.48
    ^ ح г -0.23
    ^ ب б 0.53 п 0.49
    ^ ف в 0.67 у 0.23 ф 0.46
    ^ ت т 0.8
    ^ ط т 0.31
    ^ د т 0.4
    ^ ز ж 0.56 з -0.22 с 1.6 ц -0.26
    ^ ج г 0.74 ж -0.47 и -0.22 к 1.22 х 1.17 ч -0.68 џ -0.65
    ^ غ г 0.43
    ^ گ г 0.24
    ^ خ х 0.26
    ^ ق г 0.21 к 0.22
    ^ ك к 0.48 с 0.86 т 0.4 х 1.01 ч 1.0 ак 1.34
    ^ ش ж 0.74 к 0.68 с -0.21 х 1.36 ч 0.5
    ^ اس с 0.21
    ^ تش к 0.53 с 0.45 ш 0.57
    ^ ل л 0.21
    ^ ال л 0.3
    ^ م м 0.46
    ^ الم м 0.24
    ^ ن н 0.5
    ^ او а 0.24 о -0.27 у -0.36 ю 0.62
    ^ يو а 0.23 е -0.56 у -0.48 ю -0.57
    ^ كو ко 0.3
    ^ و -start-before-vowel 0.51
    ^ ع -native-start -1.51
    ^ ه -start 0.86 -start-before-vowel 1.15
    ^ ي -start-before-vowel -0.88
    ^ اي -start-before-vowel -0.58
    ^ ف -start 0.39
    ^ د -start 0.21
    ^ ج -start-before-vowel -0.38
    ^ ك -start 0.28 -start-before-vowel 0.36
    ^ ش -start 0.4
    ^ دا -start-before-vowel 0.26
    ^ اس -start 0.39
    ^ ل -start 0.24
    ^ م -start 0.22
    ^ ن -start 0.73
    ^ -start-before-vowel а 0.44
    ^ -double а -0.37
    ^ -start-before-vowel в -0.24
    ^ -start г 0.41
    ^ -start-before-vowel г -0.49
    ^ -start д 0.3 е 0.66 и 0.47
    ^ -double и -0.36
    ^ -start к 0.27
    ^ -start-before-vowel л -0.6
    ^ -start п -0.42 у 0.58 э 0.68 ю 0.68
    $ و а 0.63 в 0.59 е 0.35 и 0.97
    $ س з 0.46 к 0.77 ц 0.48 ч 0.85
    $ ا а 0.25 е 1.37 и 1.02 о 1.32 у 1.12 э 1.43 я -0.31 еи 0.34
    $ ه а -0.46 е -0.54 и -0.4 о 0.25 я -0.23
    $ ي а -0.6 е 0.95 о 0.39 ь 2.17 э 0.44 я 0.33
    $ اي и 1.46
    $ ف у -0.79
    $ ث т -0.6
    $ ز з -0.21 с -0.37 ц -0.26 ш 0.41
    $ ج г 0.32 и 0.63
    $ ق к -0.3
    $ ك с 0.53
    $ ش с 1.15
    $ ر е 0.3
    $ تش с 0.37 ћ -0.26
    $ ما м 0.63
    $ ن н 0.37
    $ ني н 0.39
    $ او о 0.23
    $ يي и -0.38
    $ كو ко 0.37
    $ ء -end-after-vowel 0.47
    $ و -end -0.34
    $ س -end 0.46 -end-after-vowel 0.28
    $ ا -end 0.49
    $ ه -end 1.27 -end-after-vowel 0.22
    $ ي -end 0.92 -end-after-vowel 0.68
    $ ب -end 0.39
    $ ت -end 0.55 -end-after-vowel 0.65
    $ د -end 0.36
    $ ز -end 0.87 -end-after-vowel 0.62
    $ غ -end-after-vowel -0.37
    $ خ -end-after-vowel 0.42
    $ ك -end 0.88 -end-after-vowel 0.3
    $ ش -end 0.71 -end-after-vowel 0.84
    $ ر -end 0.89
    $ ير -inside -0.6
    $ ري -among-vowels 0.26
    $ يل -inside -0.74
    $ م -end-after-vowel 0.24
    $ ن -end 0.49
    $ ين -inside 0.32
    $ ان -after-vowel 0.49
    $ يو -before-vowel 0.73
    $ وف -inside 0.39
    $ ويل -before-vowel 0.44
    $ كا -among-vowels 0.42
    $ يتش -inside 0.44
    $ -end-after-vowel а 0.21 в 0.26
    $ -end г 0.45 д 0.62 и -0.23
    $ -end-after-vowel и -0.35
    $ -double и 0.33
    $ -end-after-vowel к -1.43 н 0.21
    $ -double н 1.12
    $ -end о -0.65 с 0.98
    $ -end-after-vowel с 0.88
    $ -end т 0.89
    $ -end-after-vowel т 0.85
    $ -double т 0.82
    $ -end-after-vowel х 0.44
    $ -end ц 0.6
    $ -end-after-vowel ч 0.44 ш 0.47
    $ -end ы 0.4 ь 0.31
    $ -end-after-vowel э -0.21 я 0.7
    $ -after-vowel ль 0.77
    $ -before-vowel еи 0.2
    ~ - а 0.46 и 0.94 о 0.28 у 0.68 ы 0.23 э 0.33 ю 0.56 я 0.57
    ~ ا - 1.13 е 0.65 и 0.91 о 0.45 у 0.71 ю 0.97 я -0.36
    ~ و - 1.09 а 0.88 е 0.75 и 0.65 э 0.25
    ~ ي - 0.53 а 1.29 о 0.69 у 0.75 ю -0.41 я -0.69
    ? - и 0.66 ы 0.34 я -0.29
    ? ا - 1.1
    ? و - 0.93
    ? ي - 0.83
    cyrillic latin bias 0.85 letter 0.47 vowel 0.38 silentVowel 0.37 lackingVowel 0.41 weakLetter 0.49 doubling 0.65 likeConsonant 0.4 otherConsonant 0.6 lackingConsonant 0.55 start 0.13 endVowel 0.2 endConsonant 0.11 shortness 1.1 density 0.12
    + а y -0.2 an 0.42 zan 1.38 s 0.94 q 0.44 sz -0.69
    + б an 0.67 q -0.25
    + в e 0.27 v 0.35 c -0.51 h 0.32 cz -0.5
    + д a 0.79 zan 0.69 s 0.51 q 0.33 u 0.21 hi -0.4 w 0.41
    + ж a 0.55 an 1.0 zan 0.62 t -0.79 q 0.73 u 0.2 dz 0.45 w 0.21 eu -0.2 na -0.82
    + з ch 0.44 ou -0.53 ss -0.37
    + к n -1.11 ts -0.25
    + л y -0.42 q -1.16
    + м yna 0.26 e -0.63 b 0.43 k -0.29 x 0.66 d -0.24 i -0.22 own 0.44
    + н t -0.23 j -0.59 d -0.94 g -0.95
    + о e -0.41 o -0.21 z -0.22 b 0.26 g 0.4 f -0.69 wna 0.39
    + п g -0.34
    + р yna -0.54 c -0.22 s 0.4 ch -0.6 j -0.26
    + с i -0.23 f -0.27
    + т k 0.21 x 0.91 d -0.79 r 0.66
    + у yna -0.34 b 0.26 d -0.41
    + ф o -0.6 zan -0.48 ch 0.22 x 0.84 d -0.3 g -0.82 hi -0.24 dz -0.49 l -0.23 ou -0.72
    + х ch -0.23 x -0.38 i -0.28
    + ц y 0.2 t -0.43 kow -0.25
    + ч e -1.13 o -1.13 zan -0.22 x 0.37 kow -0.75 l -0.38 ss -0.72 wn -0.55
    + ш a 0.45 an 0.39 v -0.23 s 0.45 k -0.21 q 0.4 hi -0.4 sz 0.68
    + щ t -0.26 ts -0.47
    + ъ y -0.29 j -0.39
    + ы a 0.45 n -1.14 an 0.48 zan 0.27 s 0.56 ch 0.2 u -0.25 ia 0.24 dz -0.3
    + ю e -0.4
    + я q -0.45 dz -0.35
    + џ n -0.21 t 0.25 ek -0.84
    + ль y 0.21 t -1.01 ch 0.2
    + дз q -0.38
    + ки o -0.39 v 0.26 t 0.38 i 0.24
    + ьк o -0.45 h 0.25 i -0.4
    + ии ch -0.49 f -0.34
    + ев o 0.41
    + дж z -0.21
    + оу an 0.32
    + дзу n -0.21
    + еу t -0.35
    +  n -0.47 an 0.29 an -0.26 ov -0.66 z -0.25 ts -0.45 j -1.32 o -0.43 an 0.3 h -0.5 ch -0.23 n -0.33 j -0.56 h 0.2 s -0.53 zan -0.22 zan 0.3 w 0.42 zan -0.34 an 0.21 v -1.12 b 0.3 an -0.29 an -0.75 z -0.28 ch -1.18 h 0.78 a -0.61 dz -0.2 a -0.56 v -0.26 v -0.27
    + а -before-vowel 0.29 -start -0.26 -end -0.28
    + б -after-vowel 0.31 -before-vowel 0.26 -end 0.3
    + в -double 0.6
    + д -before-vowel 0.63 -start -0.27
    + ж -before-vowel 0.32
    + з -end-after-vowel 0.33 -double -0.29
    + м -before-vowel 0.67
    + н -inside -0.26 -after-vowel 0.3
    + о -before-vowel -0.28 -end 0.36 -end-after-vowel 0.66
    + п -inside -0.39 -after-vowel -0.39
    + р -inside -0.29 -before-vowel -0.25 -start-before-vowel 0.75 -double -0.39
    + с -double 0.34
    + т -start -0.41 -double -0.33
    + ф -after-vowel 0.4 -before-vowel -0.42 -among-vowels -0.81 -start-before-vowel -0.29
    + ц -end -0.28 -end-after-vowel 0.27 -double -0.45
    + ч -inside -0.77 -after-vowel -0.2 -end-after-vowel -0.27 -double -0.22
    + ш -after-vowel 0.41 -before-vowel 0.83 -start -0.2 -end -0.29
    + щ -start-before-vowel 0.48
    + ы -before-vowel 0.36
    + ь -start-before-vowel 0.22
    + э -before-vowel 0.45
    + я -start 0.22
    + љ -inside 0.6
    + њ -inside -0.38
    + ль -after-vowel 0.23 -end-after-vowel 0.24
    + ии -after-vowel 0.57
    + еи -inside 0.27
    + ти -inside 0.22
    + дзу -among-vowels 0.33
    + еу -before-vowel 0.58 -among-vowels -0.23 -start-before-vowel 0.27
    +  -inside 0.66 -inside 0.23 -inside 0.32 -after-vowel 0.27 -start-before-vowel -0.4 -among-vowels 0.48 -among-vowels 0.37 -before-vowel 0.52 -among-vowels 0.8 -inside 0.26 -inside -0.28 -after-vowel -0.67 -double 0.34 -among-vowels 0.29 -after-vowel -0.91 -among-vowels 0.29 -inside 0.45 -start 0.39 -start-before-vowel 0.21 -inside 0.6 -inside 0.42 -before-vowel 0.32 -start-before-vowel 0.82 -among-vowels 0.48 -double 0.47 -inside -0.27 -inside -0.58 -inside -0.83 -inside -0.69
    + -before-vowel a 0.42
    + -among-vowels a -0.24
    + -end a 0.74
    + -double a 0.39 y -0.28
    + -start n 0.34
    + -end-after-vowel n -0.27
    + -among-vowels yna -0.41
    + -start-before-vowel yna -0.22
    + -inside e 0.3
    + -after-vowel e 0.21
    + -inside an 0.3
    + -end an 0.76
    + -before-vowel o 0.37 z 0.26
    + -inside zan -0.8
    + -after-vowel zan 0.98
    + -before-vowel zan 1.14
    + -end zan -0.2
    + -end-after-vowel zan 0.34
    + -double zan -0.4
    + -after-vowel b 0.7
    + -before-vowel b -0.92
    + -start b 0.24
    + -end b 0.51
    + -before-vowel v 0.35
    + -among-vowels v -0.38
    + -start-before-vowel v -0.2
    + -end-after-vowel c 0.47
    + -double c 0.54
    + -after-vowel t 0.4
    + -among-vowels t -0.37
    + -end-after-vowel t 0.32
    + -double t 0.68
    + -inside s -0.67
    + -after-vowel s 0.48
    + -before-vowel s 0.35
    + -among-vowels s 0.23
    + -double h 0.2
    + -inside ch -0.43
    + -after-vowel ch -0.53
    + -before-vowel ch 0.65
    + -start ch -0.34
    + -end-after-vowel ch 0.93
    + -end k 0.24
    + -double k 0.33
    + -inside q -0.25
    + -after-vowel q 0.63
    + -before-vowel q 0.24 j 0.23
    + -after-vowel x 0.48
    + -before-vowel x 0.31
    + -start-before-vowel x 0.3
    + -end-after-vowel x 0.23
    + -before-vowel d 0.44
    + -end d 0.45
    + -after-vowel g 0.24
    + -inside p 0.32 u -0.3
    + -end u -0.41
    + -inside hi -0.63
    + -after-vowel ia 0.37
    + -before-vowel dz 0.54
    + -end-after-vowel w 0.53
    + -before-vowel r -0.35
    + -double sz -0.77
    + -among-vowels ov -0.25
    + -before-vowel nka -0.24
    ^ а zan 0.21 ia 0.26 w 1.02
    ^ б zan 0.78
    ^ в c -0.35
    ^ д an 0.33 zan -0.43
    ^ з ch 0.74 d 0.41 g -0.33
    ^ л y -0.23 n 0.2 j -0.22
    ^ м e -0.54 ch 0.38 k -0.37 x 0.54 d 0.26 i 0.26 own 0.74
    ^ н e -0.35 d -0.21 g -0.99
    ^ о z 0.63
    ^ р ch -0.57 q 0.42 j -0.34
    ^ с x 1.02 i 0.39
    ^ т yna -0.67 x 0.75
    ^ у b 0.39
    ^ ф o -0.6 zan -0.33 b -0.24 x 1.05 l -0.22 ou -0.4
    ^ х ch -0.42
    ^ ч yna 0.27 e -0.37 o -0.36 x 0.56 kow -0.63 ss -0.72 wn -0.55
    ^ ш a 0.29 an 0.2
    ^ ы a 0.42 zan 0.34 dz 0.52
    ^ я q -0.45
    ^ ль t 0.21
    ^ ии ch -0.4
    ^ ев o 0.37
    ^  an -0.26 j 0.45 b 0.49 s -0.48 an -0.24 g 0.46
    ^ а -start -0.26 -double -0.5
    ^ д -start -0.27
    ^ р -start-before-vowel 0.5
    ^ т -start -0.41
    ^ ф -start-before-vowel -0.44
    ^ ш -start -0.2
    ^ щ -start-before-vowel 0.47
    ^ ь -start-before-vowel 0.21
    ^ я -start 0.22
    ^ еу -start-before-vowel 0.25
    ^  -start-before-vowel -0.4 -start 0.39 -start-before-vowel 0.21 -start-before-vowel 0.82
    ^ -start n 0.34
    ^ -start-before-vowel yna -0.22
    ^ -start b 0.24
    ^ -start-before-vowel v -0.2
    ^ -double s -0.7
    ^ -start ch -0.34
    ^ -start-before-vowel x 0.3
    $ а an 1.11 s 1.28 ia 1.01 w -0.46 sz -0.66 ow 0.75
    $ б hi 0.49 sz -0.26
    $ д zan 0.79 s 0.93 w 0.42
    $ ж a 0.63 an 0.58 eu 0.21 na -0.41
    $ з ch -0.41
    $ л q -1.02
    $ н e -0.28
    $ о z 0.35 i 0.24 wna 0.39
    $ р yna -0.38 s 0.21
    $ с x -0.2 i 0.42
    $ т r 0.41
    $ ф zan -0.47 g -0.48
    $ ч yna 0.37
    $ ш a 0.55 an 0.78 hi 1.15 sz -0.49
    $ ы a 1.06 zan 1.1 s -0.35
    $ ль t -0.53
    $ дз q -0.25
    $ ии ch 0.21
    $ дзу n -0.21
    $ еу t -0.33
    $  n -0.47 ov -0.42 z -0.44 o -0.34 an -0.71 ch -0.58 n -0.39 b -0.24 zan -0.42 an 0.82 zan -0.42 eo 0.33 z -0.43 ch -1.23 h 0.34 k 0.38 wa -0.23 h 0.26
    $ а -end -0.28
    $ б -end 0.3
    $ з -end-after-vowel 0.33
    $ о -end 0.36 -end-after-vowel 0.66
    $ с -after-vowel -0.24
    $ ц -end -0.28 -end-after-vowel 0.27
    $ ч -end-after-vowel -0.27
    $ ш -end -0.29
    $ э -before-vowel 0.3
    $ љ -inside 0.53
    $ ль -end-after-vowel 0.24
    $ ии -after-vowel 0.44
    $ еи -inside 0.3
    $ ти -inside 0.25
    $ еу -before-vowel 0.58
    $  -inside 0.26 -before-vowel 0.56 -inside 0.33 -after-vowel -0.23 -double -0.23 -among-vowels 0.25 -inside -0.26 -inside -0.66 -inside -0.71 -inside -0.66
    $ -end-after-vowel n -0.27
    $ -end an 0.4 zan -0.2
    $ -end-after-vowel zan 0.29
    $ -end b 0.24
    $ -end-after-vowel c 0.38 t 0.26 ch 0.81
    $ -end k 0.24 d 0.31 hi -0.25
    $ -end-after-vowel w 0.37
    $ -double sz -0.76
    $ -before-vowel nka -0.31
    $ -among-vowels nka -0.21
    ~ - - -1.52 а 0.78 е 0.73 о 0.58 у 0.39 ы -0.42 э 0.51 ю 0.58 я 0.52
    ~ a е 0.36 и 0.8 у 0.48
    ~ e - -0.3 а 0.73 о 0.74 у 0.26 ю -0.37 я 0.26
    ~ i - 0.53 а 0.45 е 0.56 о 0.64 у 0.51
    ~ o а 0.48 и 0.35 у -0.34 ы 0.2 ю 0.33 я 0.21
    ~ u а 0.45 е 0.48 и 0.27 о 0.62 ы -0.25 э 0.24 ю -0.3
    ~ y - 0.45 я 0.29
    ? - - -0.5 а 0.54 е 0.52 и 0.2 о 0.25 у 0.37 ы -0.33 э 0.31 ю 0.52
    ? o - 0.42
    ? u - 0.33
    greek latin bias 1.22 letter 0.53 vowel 0.42 silentVowel 0.5 lackingVowel 0.54 weakLetter 0.41 doubling 0.36 likeConsonant 0.27 otherConsonant 0.44 lackingConsonant 0.6 start 0.19 endVowel 0.38 endConsonant 0.23 shortness 0.83 density 0.1
    + α e 1.1 o 0.3 zan 0.54 ss -0.87
    + β n -0.44
    + γ t 0.2
    + ε a 1.4 zan 0.75 u 0.2 oh -0.85
    + ζ a 0.58
    + η a 0.6 e 0.42
    + θ k 0.86
    + λ j -0.53 x 0.65
    + μ n -1.1 b 0.22 k -0.48 d 0.73
    + ν z 0.78 q 0.44
    + ξ an 0.83 j 0.94
    + ρ k 0.82 d 0.26
    + σ b 0.36 s -0.63 d 1.32
    + τ b -0.38
    + υ n 0.5 an -0.31 zan -0.66 d 1.58 w 0.26
    + χ q 0.37
    + ψ n 0.23 d 1.06 cz -0.61
    + ω a -1.65 o -0.22
    + ντ j -0.96
    + ου a 0.21 e 0.49 ts 1.56 j -0.37
    + γι y -0.35 x 0.27
    + ουλ ts 1.07
    + γου k 0.31
    + ωτ e 0.27
    +  t 0.71 x 0.38 an 0.56 q 0.29 ch 0.28 ch 0.65 k -0.44 b 0.2 v 0.82 v 0.54 c 0.68 t 1.01 e -0.32 ts 0.24 zan 1.13 v 0.53 ts -0.55 hi -0.27 rz 1.32 ch 1.89 e 1.19 f 1.2 dz 0.74
    + β -before-vowel 1.07
    + γ -after-vowel 0.34
    + ζ -inside 0.35
    + η -end 0.44
    + ξ -before-vowel 0.89 -end 0.84
    + π -after-vowel 0.98 -start-before-vowel 0.57 -end-after-vowel 0.28
    + υ -end-after-vowel 0.79
    + ψ -after-vowel 0.56
    + ω -after-vowel -0.5 -end 0.43
    + ησ -before-vowel 1.21
    + ει -double 0.62
    +  -start-before-vowel 0.78 -inside 0.56 -among-vowels 1.06 -among-vowels 0.46 -double 1.06 -before-vowel 0.48 -double -0.3 -inside -0.46 -inside 0.49 -double 0.43 -before-vowel 0.97 -among-vowels 0.66
    + -inside a -0.68
    + -after-vowel a 0.3
    + -before-vowel a 0.65
    + -start a -0.41
    + -end a 0.79
    + -before-vowel y -1.16
    + -inside n -1.38
    + -after-vowel n -0.3
    + -among-vowels n 0.38
    + -start-before-vowel n -0.77
    + -inside e 1.05
    + -after-vowel e 0.72
    + -before-vowel e -0.67
    + -end e 0.26
    + -before-vowel an 0.34
    + -inside o 0.59
    + -end o 0.24
    + -inside zan -0.2
    + -after-vowel zan -0.66
    + -before-vowel zan 0.32
    + -among-vowels zan 0.61
    + -after-vowel b -0.38
    + -before-vowel b -0.63 v 0.6
    + -end-after-vowel v 0.41
    + -double v -0.76
    + -among-vowels c -0.92 t -1.25
    + -start t 0.3
    + -end-after-vowel t 0.62
    + -double t 0.74
    + -inside ts 0.52
    + -among-vowels ts 0.83
    + -double ts -0.33 h -0.63
    + -after-vowel ch -0.76
    + -before-vowel ch -0.66 k -0.71
    + -end-after-vowel k 0.93
    + -inside q -0.67
    + -among-vowels q -0.37
    + -inside i 0.49
    + -after-vowel i 0.46
    + -before-vowel u 0.4
    + -inside dz 1.38
    + -after-vowel dz 0.82
    + -among-vowels ko 1.07
    + -start-before-vowel ko 0.84
    + -before-vowel eo 0.35
    ^ α a 0.56 e 0.97 ts -1.0
    ^ γ t 0.68
    ^ ε a -0.54
    ^ κ y 0.88 h 0.73 p 0.43
    ^ μ b 0.55 k 0.31 d 0.65
    ^ ν z 0.86 q 0.62
    ^ ξ an 0.47 k 0.32
    ^ ρ k 0.54 d 1.39
    ^ σ b 0.48 d 0.39
    ^ υ an -0.31 zan -0.45 d 1.13 w 0.35
    ^ χ q 0.39
    ^ ψ n 0.71 d 0.81 ia 0.74
    ^ ντ x 0.58
    ^ μπ h 0.38
    ^ γι y -0.28
    ^ δη v 0.49
    ^ κη c 0.89
    ^  z 0.45 rz 1.09
    ^ π -start-before-vowel -0.33
    ^ -start a -0.41
    ^ -start-before-vowel n -0.77
    ^ -start t 0.3
    ^ -start-before-vowel ko 0.84
    $ α a 0.29 e 1.54 ts 1.53
    $ β zan -0.21
    $ γ t 0.67
    $ ε o 0.41 zan 0.46
    $ ζ a 2.61
    $ η a 1.42 ts 0.28
    $ θ k -0.33
    $ ξ an 0.49 k 0.49 j 0.55
    $ ρ k 1.02
    $ ψ ia 0.88
    $ ω o -0.39 zan 0.85 j 1.06
    $ δη v 0.76
    $ κη c 0.6
    $ γου k -0.48
    $ ει k 0.57
    $  t 0.92 kow 0.4 v -0.35 zan -0.28 dz 1.0
    $ η -end 0.44
    $ ξ -end 0.84
    $ π -end-after-vowel 0.28
    $ υ -end-after-vowel 0.79
    $ ω -end 0.43
    $  -inside -0.91
    $ -end a 1.35
    $ -end-after-vowel a 1.72 v 0.38 t 0.48
    $ -end ts -0.84 q -0.22
    $ -inside dz -0.91
    $ -after-vowel dz 0.56
    ~ - α -0.43 ε 0.43 ι 0.43 ο 1.16 ω 0.57
    ~ a - -1.54 ε 0.27 η 0.3 ι 0.62 ο 0.63 ω -0.88
    ~ e - 0.67 α 0.57 η -0.33 ι -0.6 ο -0.56
    ~ i - 0.82 α -0.47 ε 0.4 ο 0.49
    ~ o - 0.64 ε 0.92 ι 0.56 υ 0.31
    ~ u α 0.21 ε 0.49 υ -0.37
    ~ y - 0.77
    ? - α 0.77 ε 0.44 η 1.05 ω 0.38
    ? e - -0.88
    ? i - 0.2
    hebrew latin bias 0.73 letter 0.47 vowel 0.18 silentVowel 0.54 lackingVowel 0.56 weakLetter 0.6 doubling 0.47 likeConsonant 0.3 otherConsonant 0.45 lackingConsonant 0.82 start 0.11 endVowel 0.16 endConsonant 0.03 differences 0.16 shortness 0.9
    + א an 1.65 b 2.26 h -0.48 hi 0.54
    + ב a 0.43
    + ה a 0.71 e 0.87 an 0.89 b 1.12
    + ו a 0.86
    + ז a 0.95 h 0.33
    + ח ts 1.1
    + י t 0.64
    + כ y -0.27 an -0.31 ch 1.2
    + ל n 1.53 ts -0.56 k -0.27 q 0.21
    + מ yna 1.59 k 1.06
    + נ o 0.29 k 0.77 x 0.24
    + ס k -0.31
    + ע a 0.8 n 0.24 b -0.42 ch 0.72
    + פ k 0.5 x -0.26
    + צ n 0.78 v 0.43
    + ק q -0.27
    + ר n 1.14 z 0.51 b -0.22
    + ת zan -0.64
    + מנ q 0.91
    + אנ a 1.29
    + או y 0.78
    + וב a 0.28 b 0.4 p 0.57
    + לי a 0.51 y 0.27 an 0.24 ia 0.28
    + קו v 1.42
    + עב x -0.22
    +  u -0.22 ia 0.5 e 1.4 an 0.46 s 0.57 e 0.22 v 0.34 s 1.15 e 0.44 x 0.43 b 0.77 ch -0.31 zan 0.32 e -0.24 z -0.27 z 0.22 e 0.35 b 0.83 n 0.63 o 0.62 ch -0.22 c 0.55 c 0.37 b 0.53 dz 0.27 s 0.5 c 0.21 q 0.68 v 0.33 q -0.3 o -0.3 j 0.31 a 0.57 n 0.52 b 0.45 x 1.11 n 0.34 q 0.66 y -0.31 y 0.7 e -0.69 an 0.52 c 0.79 d -0.23 w 0.43
    + א -inside -0.44 -before-vowel -1.73
    + ב -inside -0.29 -end -0.29
    + ג -double 0.38
    + ה -inside -0.44 -after-vowel -0.51 -before-vowel 0.29 -end-after-vowel -0.2
    + ז -inside 0.35
    + כ -start-before-vowel 0.31
    + ל -double 0.77
    + מ -inside -1.07 -end-after-vowel 0.41
    + נ -before-vowel 0.87
    + ע -after-vowel 0.38 -before-vowel 0.32 -end-after-vowel 0.22
    + פ -inside 0.5 -after-vowel 1.02
    + ר -end-after-vowel 0.31
    + ת -after-vowel -0.4 -double -0.21
    + מנ -after-vowel -0.72 -double 0.4
    + אנ -inside -0.97 -after-vowel -0.4
    + וב -inside 0.43 -before-vowel -0.45
    + יי -before-vowel 0.23
    + וו -before-vowel 0.55
    + לי -before-vowel 0.28
    + וי -before-vowel -0.23
    + קס -before-vowel 1.33
    + יינ -before-vowel 0.49
    + עב -after-vowel 0.44
    + קוב -before-vowel 0.47
    +  -start-before-vowel 0.61 -inside 0.47 -inside 0.86 -inside 0.21 -inside -0.31 -after-vowel -0.28 -before-vowel 0.34 -double 0.46 -before-vowel 1.09 -among-vowels 0.99 -among-vowels 0.95 -before-vowel 0.2 -inside -0.34 -before-vowel 0.26 -before-vowel 0.79 -before-vowel 0.7 -double 0.34 -inside 0.74 -before-vowel 0.48 -double 0.53 -inside -0.73 -inside -0.27 -inside -1.97 -start 0.7 -before-vowel 0.7 -start-before-vowel 0.62 -before-vowel 0.64 -after-vowel 0.87 -start-before-vowel 0.3 -start-before-vowel 0.7 -among-vowels -0.33 -among-vowels 0.96 -among-vowels 0.45 -among-vowels 0.65 -inside 0.4 -after-vowel 0.93 -start-before-vowel 0.26 -inside 0.36 -inside 0.22 -start-before-vowel 0.58
    + -after-vowel a 0.54
    + -among-vowels a -0.26
    + -start a 0.81
    + -start-before-vowel a 0.27
    + -end-after-vowel a 1.04
    + -after-vowel y 0.93
    + -before-vowel y 0.44
    + -start y 0.67 n 0.57
    + -inside yna 0.89
    + -after-vowel yna 0.5
    + -before-vowel yna 1.31
    + -end yna 0.33
    + -end-after-vowel yna -0.38
    + -inside e 0.43
    + -start e 0.83
    + -end e 0.3
    + -inside an 0.66
    + -after-vowel an -0.67
    + -start an 0.35
    + -start-before-vowel an 0.47
    + -end an 0.62
    + -end-after-vowel an -0.25
    + -double an 0.38
    + -start o 0.21
    + -inside z -1.02 zan 0.2
    + -before-vowel zan 0.94
    + -inside b 0.37
    + -after-vowel b 0.23
    + -before-vowel b -0.71
    + -start b 0.45
    + -start-before-vowel b -0.43
    + -end b 0.74
    + -inside c 0.86
    + -after-vowel c 0.78
    + -before-vowel c 0.7
    + -end-after-vowel c 0.3
    + -inside t 0.29
    + -after-vowel t 0.59
    + -start t 0.89
    + -end-after-vowel t -0.65
    + -inside s 0.7
    + -after-vowel s 0.46
    + -end s 0.52
    + -double s -0.26
    + -inside ts 0.83
    + -after-vowel ts -0.57
    + -before-vowel ts 0.21
    + -end ts 0.8
    + -after-vowel h 0.41
    + -start h 0.4
    + -inside ch 1.05
    + -start ch 0.44
    + -start-before-vowel ch 0.35
    + -after-vowel k 0.31
    + -end k 0.66
    + -inside q 0.78
    + -before-vowel q 0.41
    + -start j 0.37
    + -inside x 1.05 d 0.21
    + -end-after-vowel d 0.8
    + -inside i 0.92
    + -after-vowel i 0.31
    + -start i 0.84
    + -inside u -0.46
    ^ א e 2.21 b 0.33
    ^ ה a -0.42 e 1.08 b -0.22 h 0.54
    ^ ו a 0.38 s 1.54
    ^ ז an 1.62 p -0.3
    ^ ח ts 0.58
    ^ כ an -0.31 ch -0.21
    ^ ל n 1.04 ts 0.49 q 0.22
    ^ מ yna -1.05
    ^ נ o 0.41 k -0.29
    ^ ע an 0.28 b -0.56 ch 0.45
    ^ פ z 0.33 v 0.97 x 0.43
    ^ צ n -0.25
    ^ ר n 0.74 z 0.29 b -0.22
    ^ אנ a 0.56 b 0.64 kow -0.42
    ^ בר ch 0.48
    ^ וב a 1.2 an 0.91 p -0.66
    ^ לי a 0.37 y 1.05
    ^ שט t 0.39
    ^ עב ts -0.45
    ^  a 1.52 o 0.31 e 0.26 z -0.27 j 1.39 c 1.64 q -0.3 c 1.67 ts 0.92 j 2.07 n -0.24 n -0.31 y 0.79 cz 0.7 r 0.37
    ^ כ -start-before-vowel 0.31
    ^  -start-before-vowel 0.54 -start 0.7 -start-before-vowel 0.5 -start-before-vowel 0.49
    ^ -start a 0.81
    ^ -start-before-vowel a 0.27
    ^ -start y 0.67 n 0.57 e 0.83 an 0.35
    ^ -start-before-vowel an 0.47
    ^ -double an 0.69
    ^ -start o 0.21 b 0.45
    ^ -start-before-vowel b -0.43
    ^ -start t 0.89 h 0.4 ch 0.44
    ^ -start-before-vowel ch 0.35
    ^ -start j 0.37 i 0.84
    $ א an 0.86 b 0.34
    $ ה e -0.48 an 0.88 b 1.05
    $ ז p 0.76
    $ ח ts -0.22
    $ כ y -0.27
    $ ל k -0.23
    $ מ yna -0.24
    $ נ o 0.36 k 1.38
    $ אנ b 0.27 kow 1.16
    $ וב b 0.91
    $ לי y -0.67
    $ עב ts 0.71
    $  s 3.28 s 0.54 e 0.44 e 0.53 e 1.33 c 0.78 s 0.72 s 0.35 q 1.42 c -0.21 y -0.31 j 2.49 t 1.53 c 1.42 g 0.59
    $ ב -end -0.29
    $ ג -double 0.37
    $ ה -end-after-vowel -0.2
    $ מ -end-after-vowel 0.41
    $ ע -end-after-vowel 0.22
    $ פ -after-vowel -0.27
    $ ר -end-after-vowel 0.31
    $ וו -before-vowel -0.5
    $ וי -before-vowel 0.41
    $ עב -after-vowel 0.2
    $  -inside -0.34 -before-vowel 0.66 -inside 0.33 -inside -0.61 -after-vowel -0.28 -inside 1.03 -double 0.49 -double 0.62 -inside 0.68 -inside 0.35 -inside -0.6
    $ -end yna 0.26
    $ -end-after-vowel yna -0.44
    $ -end e 1.86
    $ -end-after-vowel e 0.94
    $ -end an 0.3
    $ -end-after-vowel an -0.25
    $ -end b 0.68
    $ -end-after-vowel c 0.3 t 0.54
    $ -end s 0.34 ts 0.75 k 0.51
    $ -end-after-vowel d 0.64
    ~ - ו 0.54 י 0.48
    ~ a ו -0.4 י 0.2
    ~ e - -0.38 ו 0.89
    ~ i - 1.15
    ~ u - -0.2 י 0.4
    ~ y - 0.73
    ? - ו 1.12 י 0.31
    ? a - -0.53
    ? e - -0.43
    ? o - 0.29
    ? u - -0.3
    ? y - 0.61
    hangul latin bias 1.59 letter 0.36 vowel 0.56 silentVowel 0.49 lackingVowel 0.44 weakLetter 0.59 doubling 0.68 likeConsonant 0.62 otherConsonant 0.56 lackingConsonant 0.6 endVowel 0.09
    + ᄀ v -0.56 j 0.3 x 0.33 g 0.41 i 0.47 f 0.65 p 0.25 dz 0.45 w -0.31 kow -1.36 ko 0.67 m 0.57
    + ᄁ v 0.61 k 0.68
    + ᄂ n -0.36 e -0.57 an 0.43 r -1.39 sh 0.82
    + ᄅ q -0.22 x 0.27 d 0.22 f -0.28 hi 0.48 dz -0.5 kow -0.32 ko -0.5 m 0.33
    + ᄇ q 0.26 x 0.5 g 0.3 i 0.29 u 0.23 hi -0.57 w -0.51 cz 0.7 eo -0.64
    + ᄈ zan 0.82 h -0.83
    + ᄋ o -0.28 v -0.23 ch -0.78 kow -0.59
    + ᄌ b 0.36 c 0.6 ts 0.54 eo -0.73
    + ᄍ yna 1.08 b -0.73 c -1.11 s -0.87 sz -0.67
    + ᄎ n 0.45 zan 0.62 b 0.87 c 0.29 k 0.25
    + ᄏ c -0.44
    + ᄐ a -0.26 zan 0.36 sh 0.79
    + ᄑ zan 0.82 c 0.58 k -0.55
    + ᄒ a 0.56 y -0.31 n 0.32 e 0.49 an 0.45 s -0.33 ts -0.29 k -0.28 eo 0.22
    + ᅢ a 0.34 v 0.42 c -0.22 k 0.43 m -1.75
    + ᅣ k -0.72
    + ᅥ c -1.27 h 0.77
    + ᅦ a 0.37 c -1.79 k -1.07 eo -0.83
    + ᅧ q 0.57 j -0.27 d -0.32 i 0.43 ek -0.29 cz 0.41
    + ᅨ o -0.61 k -0.43
    + ᅩ o 0.72
    + ᅪ v 0.56 q 0.55 d 0.3 i 0.36 p 0.23 u 0.79 w 0.55 ek -0.35 m -0.25
    + ᅬ g -0.36
    + ᅭ g -0.23 f -0.45
    + ᅯ an -0.39 o -1.33 ch -0.46 k 0.68
    + ᅴ n -0.78 e -0.33 v -1.1
    + ᅵ a 0.4 an 0.36 o -0.62 oh -1.52
    + ᆨ dz 0.68
    + ᆯ p 0.55 ia -0.66 dz -0.23
    + ᆷ e 0.45 v 0.46 ou 0.26
    + ᆺ zan 0.33
    + ᆼ s -0.7
    + ᆾ zan 0.72
    + 야 q 0.31
    + ᆯᄅ p -0.61 cz -0.29
    + 나 oon 0.27
    + 유 p 0.61
    + 와 u -0.23
    + 우 n 0.78
    + 위 sh 0.26 un -0.37
    + 르 m 0.44
    + 코 m 0.72
    + 으 ov 0.29
    + 씨 m 0.35
    +  cz 0.22 v -0.62 on -0.22 a -0.23 cz 0.5 eu 0.36 c 0.28 h 0.96 e 0.33 d -0.44 g 0.33 eo 0.28 ts 0.22 an 0.57 oh 0.23 p 0.33 g 0.28 i 0.42 f 0.6 m 0.99 m -0.39 j -0.45 d -0.74 j -0.22 dz -0.39 cz -0.26 a -0.31 c -0.5 p -0.55 o -0.31 ek -0.37 cz 0.35 m 0.23 v -0.78 eo -1.13 oh -1.61 e 0.86 cz -0.44 yna 0.56 yna 0.62 ts 0.33 va 0.49 d -0.35 m -1.16 p 0.54
    + ᄀ -after-vowel -0.3 -before-vowel 0.6 -start-before-vowel 0.33
    + ᄁ -end-after-vowel 0.6 -double 0.32
    + ᄂ -double -0.63
    + ᄌ -double 0.79
    + ᄎ -before-vowel -0.39 -end -0.23
    + ᄐ -after-vowel -0.21 -before-vowel -0.61 -start -0.56 -end -0.41 -end-after-vowel 0.33
    + ᄒ -double 0.87
    + ᅢ -after-vowel 0.62
    + ᅦ -end-after-vowel 0.34
    + ᅧ -double 0.84
    + ᅪ -after-vowel 0.97 -before-vowel -0.59 -double 0.22
    + ᅭ -before-vowel 0.56
    + ᅯ -before-vowel 0.7
    + ᅳ -start-before-vowel 0.46
    + ᆨ -before-vowel 1.2
    + ᆷ -before-vowel 0.49
    + 르 -before-vowel 0.45
    + ᅧᆼ -among-vowels 0.99
    + 에 -inside 0.88
    + 으 -after-vowel 0.24
    +  -before-vowel -0.35 -among-vowels 0.93 -among-vowels 0.28 -double 0.74 -after-vowel 0.58 -among-vowels 0.48 -inside 0.9 -among-vowels 0.72 -among-vowels 0.52 -among-vowels 0.41 -inside 0.9 -before-vowel 0.41 -end -1.48
    + -before-vowel yna -0.37
    + -among-vowels e 0.45 an 0.25
    + -start-before-vowel an 0.28
    + -before-vowel o -0.4 v 0.62
    + -start-before-vowel v -0.35
    + -before-vowel c 0.3
    + -among-vowels c 0.86 s 0.33 ts 1.05 h -0.3 ch 0.27 k 0.29
    + -start-before-vowel k 0.93
    + -after-vowel q 0.57
    + -before-vowel q 0.82
    + -among-vowels q -0.55
    + -end q 0.8
    + -inside j 0.94 p -1.2
    + -after-vowel p 1.68
    + -before-vowel p 1.28
    + -among-vowels p -0.31 u 0.36
    + -inside dz -0.26
    + -after-vowel dz 0.64
    + -before-vowel dz 0.29
    + -after-vowel ek 0.75
    + -inside cz -0.27 ko -0.3
    + -after-vowel ko 1.19
    + -before-vowel ko 0.34
    + -inside m -0.63
    + -after-vowel m 1.0
    + -before-vowel m 0.64
    + -end m 0.22
    + -after-vowel eo -0.47
    + -among-vowels eo -0.39
    + -after-vowel oh -0.8 ou 0.35
    + -end-after-vowel ou -0.84
    + -after-vowel sh -0.26
    + -start-before-vowel zo 0.32 ow 0.41
    + -among-vowels ov 0.35 wn 0.28
    + -start-before-vowel wa 0.23
    + -among-vowels oon -0.59 ka 0.42
    + -after-vowel zi 0.4
    + -among-vowels owa -0.23
    ^ ᄁ e -0.38 c -0.3 k -0.61
    ^ ᄂ n 0.57
    ^ ᄈ t 0.46 s 0.46 h -1.29
    ^ ᄊ an -0.27
    ^ ᄋ o -0.28 v -0.26
    ^ ᄌ a -0.52 zan 0.43 c -0.26 s 0.23
    ^ ᄍ yna -0.56 c -1.24 s -0.59
    ^ ᄎ b -0.72 c 0.95
    ^ ᄐ a -0.47 zan -0.98 k 0.29
    ^ ᄑ zan 0.27 k 0.44
    ^ ᄒ a -0.37 y 0.88 ts 0.46
    ^ ᅢ a 0.31 v -0.86 c -0.22 k -0.28
    ^ ᅣ k -0.72
    ^ ᅥ h -0.53
    ^ ᅦ c -0.31
    ^ ᅧ woo -0.22
    ^ ᅨ o -0.61
    ^ ᅩ o -0.25
    ^ ᅪ v 0.22
    ^ ᅯ an -0.89 o -0.36 v 0.84
    ^ ᅴ n -0.77 e -0.33
    ^ ᆷ e 0.49 v -0.23
    ^ ᆺ zan -0.2
    ^ ᆼ c -0.24
    ^ 나 oon 0.25
    ^ 우 n 0.62
    ^  on -0.22 a -0.44 k 0.78 ka 0.27 a 0.22 c -0.34 a -0.31 v -0.55 e 1.06 yna 0.28 h 0.36 yna -0.37
    ^ ᄀ -start-before-vowel 1.51
    ^ ᄌ -double -0.27
    ^ ᄐ -start -0.29
    ^ ᅳ -start-before-vowel 0.41
    ^ -start-before-vowel an 0.28 v -0.35 k 0.93 zo 0.32 ow 0.41 wa 0.23
    $ ᄀ q 0.5 j 0.98 x 0.24 d 0.78 g 0.89 u -0.56 dz 0.2 ko 0.31 m 0.65
    $ ᄁ m -0.43
    $ ᄂ r -1.39 sh 0.58
    $ ᄅ q 0.7 j -0.34 d 0.58 p 1.07 u -0.39 dz 0.56 kow 0.94 ko -1.23 m 0.49
    $ ᄆ oh 0.49
    $ ᄇ q 0.58 d 0.94 p 0.24 dz 0.78 w 0.27 eo -0.59
    $ ᅧ g -0.25 f -0.72 ek -0.56 ko 0.4
    $ ᅪ d -0.78 ko -0.37 na 0.6
    $ ᅬ ko -0.41
    $ ᅭ x 0.27
    $ ᅵ oh -1.24 r 0.51
    $ ᆨ dz -0.29
    $ ᆯ p -0.28 cz -0.33
    $ ᆷ ou 0.84 io 0.33
    $ 유 p 0.74
    $ 와 u -0.23
    $ 위 oh -0.36 un 0.28
    $  on -0.22 d -0.44 g -0.24 m -0.5 eo 0.29 ka 0.56 m -0.31 m -0.78 j -0.45 q 0.22 m -0.37 eo 0.93 oh -1.49 p 0.31
    $ ᄁ -end-after-vowel 0.6
    $ ᄎ -end -0.23
    $ ᄐ -end -0.41 -end-after-vowel 0.33
    $ ᅦ -end-after-vowel 0.34
    $ ᅭ -before-vowel 0.95
    $ 키 -inside -0.22
    $ 으 -after-vowel -1.12
    $  -among-vowels 0.62 -inside -0.35 -end -1.48
    $ -end q 0.59
    $ -end-after-vowel dz 0.51
    $ -end m 0.2
    $ -end-after-vowel eo -0.82 ou 0.97
    ~ - - -3.05 ᄋ 1.35 ᅡ 1.49 ᅢ 0.36 ᅩ 0.27 ᅮ 0.2 ᅱ 0.67 ᅲ 0.25 ᅵ 0.53
    ~ a ᅢ -0.73 ᅣ 0.33 ᅥ -0.43 ᅦ 0.42 ᅧ 0.47 ᅩ 0.45 ᅮ 0.31 ᅯ -0.31 ᅰ -1.36 ᅳ 0.67 ᅵ 0.61
    ~ e - 0.93 ᅣ 0.24 ᅧ 0.35 ᅨ -0.27 ᅬ -0.65 ᅮ 0.25 ᅰ -0.32 ᅱ -0.56 ᅲ -0.73 ᅳ -0.51 ᅵ 0.23
    ~ i - 1.28 ᄋ -0.22 ᅡ 0.44 ᅢ -0.27 ᅣ -0.55 ᅥ -0.29 ᅦ 0.24 ᅧ -0.32 ᅨ -0.38 ᅩ -0.41 ᅭ 0.4 ᅮ -0.4 ᅱ -0.29
    ~ o ᅡ 0.26 ᅣ 0.5 ᅦ 0.3 ᅧ 0.49 ᅪ 0.23 ᅬ -0.57 ᅭ -0.51 ᅯ -0.38 ᅲ 0.6
    ~ u - 0.27 ᄋ -0.48 ᅡ 0.55 ᅥ 0.3 ᅧ 0.36 ᅩ 0.23 ᅪ 0.79 ᅯ 0.55 ᅱ -0.35 ᅵ -0.25
    ~ y - 1.09 ᄋ -0.34 ᅲ -1.05
    ? - ᄋ 0.41 ᅡ 0.47 ᅢ 0.67 ᅦ 0.23 ᅩ 0.96 ᅪ 0.37 ᅮ 0.67 ᅳ -0.35 ᅵ 0.6
    ? a - 0.23
    ? i - -0.63
    ? o - 0.53
    ? u - -0.31
    ? y - 0.28
    katakana latin bias 1.34 letter 0.68 vowel 0.35 silentVowel 0.37 lackingVowel 0.34 weakLetter 0.55 doubling 0.37 likeConsonant 0.66 otherConsonant 0.44 lackingConsonant 0.47 start 0.14 endVowel 0.17 endConsonant 0.13 shortness 0.84 density 0.45
    + ゙ a 1.07 y 0.27 yna 0.22 zan 0.57 b 0.44 c 0.56 k 0.44 ss 0.63 na 0.76
    + ゚ woo -0.23 zo 0.61
    + ァ ia 0.85 dz -0.33 wna 0.77 na 0.92
    + ィ a 0.5 y -0.35 e 0.27 an 0.59 h 0.65 ss 0.36 woo 0.2 oo 0.27 na 0.23 si 0.94
    + イ yna 0.52
    + ゥ a 0.89 y 0.29 n 0.24 yna -0.56 z 0.75 d 0.68 eo -0.27 zow 0.48 wna -0.65 na 0.36
    + ウ k -0.45 j -0.33 d -0.27 i 0.25 f -0.38
    + エ cz 0.56 eo 0.24
    + ォ z -0.29 cz -0.42 l 0.21 m -0.62 eo -1.23
    + オ t 0.76 s 0.82 h -0.28 p 0.34
    + カ g 0.45 i -0.23 p -0.59 u 0.59 hi 0.51 na -0.71 ha 1.13
    + キ a -1.02 k -0.26 q 0.28 j 0.23 d -0.26 p -0.31 yeo 0.81
    + ク i 0.23 u 0.27
    + ケ z 0.75 c 0.4 cz 0.54 ko 0.76 l 0.29 m 0.42 woo 0.41 wa 0.65 na -1.03
    + コ ch 0.48 q 0.9 x 0.32 eo 0.21
    + サ s 0.59 ts 0.52 f 0.33 ko -0.25
    + シ ts -0.3
    + ス e -0.5 an -0.49 na -0.52
    + セ q -0.46
    + ソ q -0.6 g 0.48 f -0.33 p -0.36 hi 0.23 ow -0.21 ka 0.99
    + タ an -0.68 t -0.23 h -1.27 ch -0.37 q -0.27 ko -0.2 bb 0.96
    + チ n 0.26 e -0.25 q 0.23 dz 0.75 oo 0.2 un 0.7
    + ッ ko -0.34
    + ツ f -0.35 cz 0.61 l -0.32 eo 0.53
    + テ c 0.42 w 0.27 sh 0.24 oo 0.81 wa 0.34 chi 1.24
    + ヌ eo 0.26 woo -0.42 na -0.41 nka 0.84
    + ハ i -0.32
    + フ z -0.6 zo -0.22 ov -0.88 own 0.32
    + ヘ oh 0.96 ou 0.53 r 0.25
    + ミ z -0.28
    + ム yna -0.91 f 0.38 zow 0.86 zo 1.59 ow 0.91 ov 0.3 own 0.73
    + メ q -0.51
    + モ q -0.24
    + ヤ j 0.6
    + ユ an -0.39
    + ル wa -0.26
    + ー ek -0.21
    + パ wna 0.25
    + デ ch 0.28
    + ジ su -0.41
    + ティ q 0.49
    + ガ x 0.24
    + ソン ss 0.32 eu 0.6
    + ゙ー oo 0.51 su 0.94
    + ゙ュ s 0.44 q 0.42
    + ディ q -0.59 g 0.29 zi 0.27
    + ヴァ cz 0.22 ko -0.49 eu 0.26 su 0.35
    + ザ sh -0.35 ss -0.27
    + ジュ g 0.76 u 0.87 hi 0.32 ha 0.53
    + ター q -0.32 j -0.22 g 0.24
    + ット a 0.55 t 0.38 m 0.42 zow 0.44
    + ゼ cz -0.22
    + ーノ zo 1.06 ov 0.29 own 0.39
    + リー y 0.28 yna -0.32 zan -0.21 own 0.4
    +  q -0.25 i 0.31 s -0.59 h -0.4 l 0.27 t 0.98 s 0.24 s -0.31 q -0.46 zo -0.28 ow -0.27 ek 0.44 c -0.29 na -0.56 ia 0.53 rr -0.26 na 0.21 b -0.79 ko -0.49 pp 0.38 t 0.51 t -0.38 h -0.37 zan -0.24 p 0.24 zow 1.04 ov 1.08 g 0.6 g 1.0 i 0.22 yna -0.56 g 0.52 p -0.22 i -0.33 na -0.41 yna -0.37 zow 0.7 zo 1.38 own 0.75 s -0.32 h -0.33 b -0.59 oh 0.37 ou 0.69 s 0.73 ko -0.28 g 0.55 wna 0.21 hi 0.34 ov 0.22 own 0.83 rz 0.65 sz 0.54 woo -0.31 rz 0.23 u 0.53 hi 0.2 ss -0.23 own 0.49 oh 1.08 ge 0.4 u 0.41 an -0.23 oh 0.6 u 0.31 cz 0.21 t 0.74 k -0.41 h -0.53 ch -0.4 cz -0.29 g 0.54 u 0.35 zow 0.65 zo 0.38 ov 1.04 cz 0.52 m -0.22 yo 0.51 hi 0.28 ia 0.53
    + ゙ -inside 0.46 -after-vowel -1.06 -before-vowel -0.72 -end 0.51
    + ゚ -inside -0.26 -after-vowel -0.29 -before-vowel -0.42 -end 0.7 -double 0.27
    + ァ -double 0.4
    + ィ -inside 0.2 -after-vowel -0.27 -end-after-vowel 0.29
    + ゥ -before-vowel -0.3 -end 0.9
    + エ -double 0.8
    + オ -inside -0.85 -after-vowel -0.77 -before-vowel -0.32
    + カ -inside -0.28 -end -0.29
    + キ -end-after-vowel -0.24
    + ケ -inside -1.51 -after-vowel 0.22 -before-vowel -1.37 -among-vowels -0.6 -start -0.31 -end-after-vowel 0.3
    + コ -inside 0.66 -after-vowel 0.41
    + サ -start -0.4
    + ス -before-vowel -1.77 -end-after-vowel 0.26
    + ソ -inside -0.86 -double 0.33
    + タ -after-vowel -0.43 -end -0.54 -double 0.62
    + チ -end 0.26 -end-after-vowel 0.49
    + ツ -start -0.22
    + テ -after-vowel -0.22
    + ト -start-before-vowel 0.35
    + ヌ -before-vowel 0.45 -start -0.59
    + ネ -among-vowels 0.23
    + フ -double -0.48
    + ヘ -double 0.31
    + ホ -before-vowel 0.52
    + ミ -among-vowels 0.24
    + ム -end-after-vowel -0.21 -double 0.34
    + モ -after-vowel 0.26
    + ユ -before-vowel 0.63
    + リ -before-vowel 0.26
    + ー -before-vowel 0.22 -start-before-vowel 0.3
    + ゙ィ -inside 0.25
    + ティ -among-vowels 0.37
    + グ -inside 0.41
    + ベ -inside 1.04
    + ガ -after-vowel 0.3
    + ゙ェ -before-vowel -0.62
    + ヴァ -start-before-vowel 0.51
    + ズ -before-vowel 0.63 -among-vowels 0.55
    + リー -inside 0.44
    +  -after-vowel -0.28 -double 0.2 -among-vowels 0.23 -inside 0.25 -before-vowel 0.77 -double 0.8 -inside 0.21 -inside -0.26 -after-vowel -0.85 -inside -0.92 -start 0.34 -before-vowel 0.24 -before-vowel 0.23 -inside 0.54 -after-vowel 0.28 -inside 0.44 -start-before-vowel 0.52 -among-vowels 0.33 -before-vowel -0.33 -start-before-vowel 0.25 -after-vowel -0.29 -inside 0.26 -after-vowel 0.73 -before-vowel -0.28 -inside -0.25 -start-before-vowel 0.21 -inside 0.21 -inside 0.54
    + -inside a 0.89
    + -before-vowel a 0.69
    + -end a 1.05
    + -inside y 1.04
    + -before-vowel y 0.82
    + -end y 0.4
    + -before-vowel n 0.36
    + -end n 0.35
    + -inside yna 0.38
    + -end yna 0.41
    + -inside e 0.69
    + -before-vowel e 0.47
    + -inside an 0.65
    + -after-vowel an 0.37
    + -inside o 0.36
    + -before-vowel o 0.42
    + -inside z 0.43
    + -before-vowel z 0.55
    + -start z -0.23
    + -end z 0.67
    + -inside zan 0.41
    + -among-vowels zan 0.41
    + -start b 0.27
    + -start-before-vowel b 0.41
    + -before-vowel v 0.34
    + -after-vowel c 0.36
    + -start-before-vowel c 0.28
    + -end-after-vowel c 0.23
    + -inside j 0.97
    + -before-vowel j 0.38
    + -end j 0.97
    + -after-vowel x 0.39
    + -before-vowel g 0.31 i 0.97
    + -end i 0.41
    + -inside f 0.5
    + -after-vowel f 0.54
    + -before-vowel p 0.25 u 0.35
    + -start u 0.32
    + -inside hi 0.5
    + -after-vowel ia 0.39
    + -start ia 0.53
    + -inside kow 0.26 sz 1.1 sh 0.24
    + -before-vowel sh 0.31
    + -after-vowel ss 0.44
    + -among-vowels ss -0.24
    + -inside woo 0.59
    + -before-vowel woo 0.75
    + -start-before-vowel eu 0.38
    + -inside oo 0.23
    + -before-vowel oo 0.44
    + -after-vowel zow 0.35
    + -before-vowel zo 0.93
    + -inside ov -0.2
    + -after-vowel ov 0.49
    + -inside own 0.97 wa 0.29
    + -before-vowel wa 0.42
    + -among-vowels wa 0.47
    + -after-vowel wna -0.35
    + -end wna -0.36
    + -end-after-vowel wna -0.49
    + -before-vowel na 0.41
    + -end na 0.47
    + -end-after-vowel na 0.36
    + -after-vowel va 0.32
    + -inside in -0.21 fu 0.25
    ^ ゙ an 1.48 b 0.39 c -0.3 k 0.75 ss 0.33
    ^ ゚ an 0.72
    ^ ァ ia -0.26 w -0.4 kow -0.34 ek -0.42
    ^ ィ an -0.64
    ^ イ yna 0.32
    ^ ウ j -0.33 i -0.25
    ^ エ cz 0.32 m -0.21 eo 0.57
    ^ ォ z -0.53 l 1.31
    ^ オ s 0.49 h -0.58 q 0.76 i 0.28
    ^ カ i -0.22 u 0.95 hi 0.32
    ^ キ q 0.2 j 0.59 x -0.74 d 0.33 yeo 0.41 ya 0.68
    ^ ケ z 0.69 c 0.39 ko 0.54 l 0.21 eo 0.48 wa 0.38
    ^ コ q 0.75 cz 0.48 ko 0.75 l -0.21
    ^ サ s 0.2 ts 0.55 h 0.45
    ^ シ t 0.57 ts 0.25
    ^ セ q -0.46
    ^ ソ g -0.62
    ^ タ t -0.31 s -0.56 ts 0.25 ch -0.61 bb -0.23
    ^ チ yna 0.23
    ^ ッ l 0.36
    ^ ツ cz 0.62 l -0.39 m 0.48 eo 0.67
    ^ ナ yna 0.7
    ^ ヌ cz 0.2 l 0.41
    ^ フ zow -0.54 zo -0.49
    ^ ヘ oh -0.72 sz -0.39
    ^ ム yna 0.22 zow -0.32 zo -0.22 ov 0.24 own -0.57
    ^ ャ q 0.67
    ^ ー ek 0.26
    ^ デ t 0.22
    ^ ジ c 0.6
    ^ ガ q 0.3
    ^ ソン eu 0.44
    ^ ゙ー su 0.29
    ^ ゙ュ s 0.54
    ^ ディ g 0.24
    ^ ヴァ cz -0.21
    ^ ザ q -0.27 ss -0.27
    ^ マン ch -0.23
    ^ ット cz 0.21
    ^  i 0.44 l 0.4 h 0.76 zo -0.58 ow -0.27 ia 0.41 c -0.59 ko -0.49 pp 0.22 t 0.47 ch 0.23 h -0.48 ch 0.42 zow 0.31 ov 0.41 g 0.44 g 0.34 yna 0.27 eo 0.24 owa 0.24 yna 0.36 zo -0.54 ank 0.4 an 0.52 oh 0.47 r 0.44 ti 0.39 g 0.25 u -0.23 oh 0.29 rz -0.4 own -0.58 oh 0.28 u 0.38 oh 0.52 t 0.64 eon 0.23 ch -0.26 u -0.25 oon 0.24 cz 0.47 ova 0.4 yo 0.74
    ^ ケ -start -0.32
    ^ サ -start -0.41
    ^ ツ -start -0.22
    ^ ト -start-before-vowel 0.34
    ^ ヌ -start -0.59
    ^ ョ -double 0.97
    ^ ー -start-before-vowel 0.3
    ^ ヴァ -start-before-vowel 0.47
    ^  -start 0.34 -start-before-vowel 0.46 -start-before-vowel 0.25 -start-before-vowel 0.21
    ^ -start z -0.23 b 0.27
    ^ -start-before-vowel b 0.41 c 0.28
    ^ -start u 0.32 ia 0.53
    ^ -start-before-vowel eu 0.38
    $ ゙ a 0.6 n -0.3 yna 0.46 an 1.44 zan 0.33 b 0.44 c 0.49 k -0.78 sh 0.35 na 1.79
    $ ゚ na -0.25
    $ ァ ia 1.34 dz 2.59 w 1.36 kow 0.39 ek 0.37 na 0.41
    $ ィ a -0.6 yna 1.27 zan 0.38 b 0.41 sh 0.51 ss 0.38 na 0.56
    $ ゥ a 0.41 c 0.56 na 0.66
    $ ウ j 0.53 i 0.31
    $ オ t 0.46 s 0.51
    $ カ g 0.59 u 0.47 ha -0.44
    $ キ k 2.12 q 0.63 j 0.41 d 0.64 yeo 0.69
    $ ケ l -0.37 eo 0.8 woo 0.3 na 0.32
    $ コ ko -0.35
    $ サ t 0.77 s 1.02 h 1.32
    $ ス an -0.33 na -0.22
    $ ソ g 0.89 hi -0.59 ow -0.73 ka 0.72
    $ タ t 0.63 ko -0.66 bb 0.67
    $ チ a 0.82 e 0.3 an 0.46 wa 0.4 un 0.39
    $ テ z 0.27 woo 0.26 na 0.62 chi 0.47
    $ ヌ l -0.46 wa 0.34 na 0.56
    $ フ zow 0.97 zo 0.46
    $ ヘ oh 0.88 ou 0.9
    $ ミ na 0.92
    $ ム yna -0.94 zow 1.17 zo 1.09 ow 0.92 ov 0.24 own 0.56
    $ ヨ j 0.27
    $ ー kow 0.38 ek 0.79
    $ ジ c 0.28
    $ ザ ss -0.27
    $ ジュ g 0.25 hi 0.29
    $ ター j -0.22
    $ リー a 0.43 yna -0.27 b -0.3 na 0.22 yu -0.31
    $  j -0.27 l 0.47 t 0.48 ow -0.27 ow -0.31 ia 1.22 w -0.53 ek 0.28 na -0.56 ia 0.64 rr -0.26 na -0.32 na -0.21 pp -0.22 t 0.67 zow 0.23 ov 0.25 g 0.39 g 0.28 s 0.21 na -0.49 yna -0.75 zow 0.3 zo 0.27 an 0.48 oh 0.31 ti 0.31 ts 0.3 hi 0.26 ov 0.93 own 0.45 oh 0.33 sz 0.22 hi 0.28 oh 0.41 ge 0.98 oon 0.49 zow 0.43 yo 0.37 ia 0.23
    $ ゙ -end 0.51
    $ ゚ -end 0.7
    $ ァ -double 0.32
    $ ィ -end-after-vowel 0.29
    $ ゥ -end 0.9
    $ カ -end -0.29
    $ キ -end-after-vowel -0.24 -double 0.38
    $ ケ -end-after-vowel 0.3
    $ ス -end-after-vowel 0.26
    $ タ -end -0.54
    $ チ -end 0.26 -end-after-vowel 0.49
    $ ネ -among-vowels 0.23
    $ フ -double 0.51
    $ ム -end-after-vowel -0.21
    $ ョ -double 0.35
    $ ジ -before-vowel 0.31
    $ グ -inside 0.33
    $ ベ -inside 1.0
    $ ブ -inside -0.34
    $ ヴァ -before-vowel 0.33
    $ ズ -among-vowels -0.28
    $ ット -before-vowel 0.87
    $ リー -inside 0.6
    $  -after-vowel -0.28 -double 0.23 -inside 0.37 -before-vowel 0.59 -inside -0.61 -after-vowel 0.26
    $ -end a 0.85 n 0.33 yna 0.24 c 0.51
    $ -end-after-vowel j 0.61
    $ -end wna -0.36
    $ -end-after-vowel wna -0.49
    $ -end na 0.7
    $ -end-after-vowel na 0.52
    ~ - ァ 0.35 ア 0.93 ィ 0.81 イ 0.74 ゥ 0.63 ウ 0.75 ェ 0.48 エ 0.55 オ 1.12 ヤ 0.62 ュ 0.59 ユ 0.51 ヨ 0.21 ワ 0.29 ー 0.43
    ~ a - 0.35 ア 0.22 イ -0.25 ウ 0.35 ェ 0.27 エ 0.25 オ 0.27 ヤ 0.63 ー -0.38
    ~ e - 0.48 ィ 0.27 イ -0.48 ヤ 0.36 ュ 0.2 ユ -0.27 ョ 0.39 ー -0.29
    ~ i - 0.43 ァ -0.25 ィ 0.22 エ -0.26 ヤ -0.34 ヨ -0.21 ー 0.25
    ~ o ァ 0.24 ア -0.49 エ -0.6 ヨ 0.21 ー 0.27
    ~ u オ 0.42 ャ 0.24 ョ 0.81 ワ 0.34
    ~ y - -0.63 ウ 0.24 エ -0.68 ヤ 0.47 ユ 0.7 ヨ 0.79
    ? - - 0.59 ァ 0.36 ィ 0.64 イ 0.52 ウ 1.04 ォ 0.46 ャ 0.56 ヤ -0.21 ュ 0.73 ョ 0.53 ワ 1.09 ー 0.42
    ? o - 0.35
    ? u - -0.26
    arabic hebrew bias 2.03 letter 0.56 vowel 0.41 silentVowel 0.2 weakLetter 0.33 doubling 0.65 likeConsonant 0.12 otherConsonant 0.52 lackingConsonant 0.93 start 0.3 endVowel 1.16 endConsonant 0.25 differences 0.37
    + و א 1.89 ב 0.38 ה 0.48 י 0.73 ע 0.97 פ 0.48 או 0.86 וב 0.98 וו 0.26
    + س ג 1.36 ז 0.73 ק 1.36
    + ا ה 0.56 ו 0.59 י 1.01 נ 0.83 ע -0.3 יי 0.73
    + ع א -0.5 ה 0.55 י 0.21 ע -0.73 או 0.35
    + ه ג 0.35 ו 0.69 ח -0.21 ט 0.42 י 0.35 ע 0.56 פ 0.4 ר 1.18
    + ي א 1.32 ג 0.36 ה 1.14 ו 0.6 ז 0.68 ח 0.83 ע -0.5 אי 0.46
    + اي ה 0.51 י -0.53
    + ح א 0.31 ו 0.23 ח -0.26 י 1.05
    + ب ו -1.37 מ 0.7
    + پ ב 0.63
    + ف ב -0.52 ו 0.23 וו -0.31
    + ت ד 1.74 צ -1.14
    + ط ת 0.56
    + ث ט -0.41 ס -1.08
    + د ט 1.52 ת 0.8
    + ز ש 1.13
    + ج ח 0.82 ס 0.57 ק 2.43
    + غ ה 0.51 ו 1.1 י 1.52 ק 0.94
    + خ ג 0.84 י 0.77 ק 0.35
    + ق ג 0.65
    + چ ש 0.23
    + ك ג 2.21 ח 1.53 ס 1.53 צ 1.07
    + ش ה -1.38 ז 1.22 ס 1.9 צ 1.04 ק 0.58 קס 0.38
    + ر ה 1.08 י 1.13 ר 0.24
    + ظ ס 0.26
    + تس ז 0.32 ס 0.35 צ -1.19
    + ص ז 0.94
    + تش ס 1.11 ק 0.73
    + شي ג 0.51 שי 0.37
    + ل י 1.14
    + يل י 1.4 ל 0.43
    + م נ -2.26
    + ما מ 1.15
    + ن א 0.53 ה 1.1
    + ني נ 0.74
    + ان נ 0.25
    + وو ו 0.67
    + وي וו -0.3
    + او א 1.51 י 0.73
    + يو א 1.39 י 0.99
    + في ווי -0.23
    + فا ו 0.43
    + كو כ 0.86 ק 1.24
    + كا ש 0.72
    + كس ס 0.3
    + ء -end-after-vowel 0.58
    + و -inside 0.59 -before-vowel 0.28 -among-vowels 1.17 -start 0.28 -start-before-vowel 0.23 -end 0.53
    + س -after-vowel 0.57 -end 0.69 -end-after-vowel -0.73
    + ا -after-vowel 0.77 -start 1.09 -end 1.02 -end-after-vowel 0.67
    + ع -native-start -1.66
    + ه -after-vowel -0.23 -before-vowel 1.09 -start 1.17 -end 0.91 -end-after-vowel 0.77 -native-end 0.22
    + ي -inside -0.24 -after-vowel 0.9 -before-vowel 1.8 -start-before-vowel 0.25 -end 0.57 -end-after-vowel 0.65 -double -0.4
    + اي -before-vowel 1.65 -start-before-vowel 0.71
    + ب -before-vowel 0.23 -among-vowels -1.78 -start 0.63 -end-after-vowel 0.45
    + ف -start 0.43 -start-before-vowel 0.46
    + ت -inside -2.73 -among-vowels 0.32 -end 0.73 -end-after-vowel 1.0
    + د -inside 0.37 -after-vowel 0.56 -end-after-vowel -1.87
    + ز -inside -1.25 -before-vowel 0.37 -among-vowels -1.31 -end -0.42
    + ج -inside 0.67 -after-vowel 0.35 -before-vowel 0.27 -end 0.53
    + غ -after-vowel 0.97
    + خ -end-after-vowel 0.38
    + ك -after-vowel -1.69 -before-vowel 1.7 -among-vowels 1.28 -start-before-vowel 1.27 -end 0.47
    + ش -inside 0.44 -after-vowel 0.28 -before-vowel 0.59 -end 0.52 -end-after-vowel 0.75
    + ر -inside -2.12 -after-vowel -2.28 -end 1.38
    + ير -inside 0.23
    + ري -among-vowels 0.41
    + تش -after-vowel 0.89
    + يل -inside -0.87
    + م -after-vowel 0.33
    + ن -inside 0.35 -before-vowel 0.66 -among-vowels 0.22 -start-before-vowel 0.55 -end -1.39 -double 0.63
    + ين -inside -1.9
    + ان -inside 0.56 -after-vowel 0.31
    + ها -among-vowels 1.35
    + وو -double 0.42
    + وي -before-vowel 0.73
    + او -before-vowel 1.28
    + يو -before-vowel 0.71 -start-before-vowel 0.29
    + وا -start-before-vowel 0.3
    + يي -double 0.82
    + ويل -before-vowel 0.3
    + -inside א 0.71
    + -after-vowel א 1.7
    + -before-vowel א 0.43
    + -among-vowels א -0.5
    + -start א 0.58
    + -start-before-vowel א 1.2
    + -end א 1.16
    + -end-after-vowel א 0.71
    + -inside ב 1.01
    + -after-vowel ב 0.21
    + -start ב 0.56
    + -end-after-vowel ב -1.19
    + -inside ג 0.38
    + -after-vowel ג 0.66
    + -end ג 0.47
    + -inside ד 0.63
    + -after-vowel ד 1.13
    + -before-vowel ד 0.5
    + -start ד 1.33
    + -end ד 0.42
    + -end-after-vowel ד 0.46
    + -double ד 0.36
    + -after-vowel ה 0.75
    + -before-vowel ה 0.51
    + -among-vowels ה -0.43
    + -start ה 1.19
    + -start-before-vowel ה 0.49
    + -end ה 0.89
    + -end-after-vowel ה 0.98
    + -before-vowel ו 1.44
    + -start ו 0.66
    + -end ו 0.28
    + -double ו 0.39
    + -after-vowel ז 0.34
    + -end ז 0.26
    + -after-vowel ח 0.49
    + -before-vowel ח -0.61
    + -start ח 0.3
    + -inside ט 0.47
    + -after-vowel ט 0.21
    + -before-vowel ט 0.52
    + -end-after-vowel ט 0.63
    + -double ט 0.24
    + -inside י 0.58
    + -start י 0.81
    + -double י 0.52
    + -inside כ 0.28
    + -end-after-vowel כ 0.25
    + -inside ל -0.76
    + -after-vowel ל 0.96
    + -before-vowel ל 0.57
    + -start ל 0.69
    + -start-before-vowel ל -0.66
    + -inside מ 0.4
    + -start מ 0.47
    + -end-after-vowel מ 0.22
    + -after-vowel נ -1.41
    + -end נ 0.6
    + -end-after-vowel נ 0.62
    + -double נ 1.14
    + -inside ס 0.27
    + -after-vowel ס 0.41
    + -before-vowel ס 0.48
    + -end ס 0.8
    + -inside ע 0.28
    + -start ע 0.82
    + -inside פ 0.5
    + -after-vowel פ 0.7
    + -double פ 0.26
    + -inside צ 0.5
    + -end צ 0.66
    + -inside ק 0.38
    + -after-vowel ק 0.2
    + -before-vowel ק -0.55
    + -start ק 0.5
    + -end ק -0.26
    + -after-vowel ר 0.57
    + -start ר 0.24
    + -end ר 0.4
    + -end-after-vowel ר -0.63
    + -inside ש 0.63
    + -before-vowel ש 0.43
    + -end ש 0.27
    + -end-after-vowel ש 0.43
    + -inside ת 0.53
    + -before-vowel ת 0.21
    + -end ת 0.22
    + -end-after-vowel ת 0.38
    + -inside אנ 0.73
    + -after-vowel אנ 0.83
    + -start אנ 0.53
    + -before-vowel או 1.43
    + -double וו 1.61
    ^ و א 0.93 ב 1.1 או 0.69
    ^ س ג 0.47 ז 0.21 ק 0.83 ש 0.66
    ^ ا ה 2.36 ו 0.44 י -0.98 ע 0.6
    ^ ع א -0.5 ה 0.36 ע -0.65
    ^ ه א 0.95 ג 0.31 ו 0.4 ח -0.21 ט 0.27 י -1.0 ע 0.45 פ 0.4 ר 0.23
    ^ ي ג 0.51 ה 1.07 אי 0.84
    ^ اي ה 0.5 י 0.97
    ^ ح ח -0.26
    ^ ب ב 0.83 פ 0.42
    ^ پ ב 0.35
    ^ ف ב 2.23 ו -0.57 פ 0.49 וו 0.45
    ^ ت ד -0.42 ת 0.46
    ^ ط ט 0.38
    ^ د ט 0.32
    ^ ز ס 1.25 ש 0.37
    ^ ج י -0.31 ק 0.85
    ^ غ ג 0.36 י 0.41 ק -0.38
    ^ خ ג 0.42
    ^ ك ג -0.26 ח 0.69 ס 0.47 ק 0.49
    ^ ش ז 0.46 ס 0.92 צ 0.45
    ^ ر ה 0.46
    ^ تش ס 0.4 ש 0.43
    ^ ال ל 1.9
    ^ م מ 0.59
    ^ ان נ 1.49
    ^ او א 0.62 ו 0.78
    ^ يو א 0.41 ו 0.35
    ^ في וי -0.25
    ^ فا ו -0.78
    ^ كا כ 0.3
    ^ و -start 0.28 -start-before-vowel 0.23
    ^ ا -start 1.05
    ^ ع -native-start -1.66
    ^ ه -start 1.02
    ^ ي -start-before-vowel 0.25
    ^ اي -start-before-vowel 0.71
    ^ ب -start 0.62
    ^ ف -start 0.42 -start-before-vowel 0.45
    ^ ك -start-before-vowel 1.11
    ^ ن -start-before-vowel 0.54
    ^ يو -start-before-vowel 0.29
    ^ -start א 0.58
    ^ -start-before-vowel א 1.2
    ^ -start ב 0.56 ד 1.33 ה 1.19
    ^ -start-before-vowel ה 0.49
    ^ -start ו 0.66
    ^ -double ו 0.31
    ^ -start ח 0.3 י 0.81 ל 0.69
    ^ -start-before-vowel ל -0.66
    ^ -start מ 0.47
    ^ -double נ 0.32
    ^ -start ע 0.82 ק 0.5 ר 0.24 אנ 0.53
    $ و א -0.4 י 0.4 או 0.56 וב 0.6
    $ س ג 0.37 ז 0.39 צ 1.86 ק 0.4 ש 0.69
    $ ا א 0.27 ו 0.69 י 0.69 נ 0.24 יי 0.39
    $ ه ה 0.86 י -0.42 ר 0.43
    $ ي א -0.37 ג 1.24 ה 0.46 ו -0.44 י 0.29 אי 0.42
    $ اي י -0.53
    $ ف ב -0.52
    $ ت ת 0.55
    $ د ט -0.52
    $ ز ש -0.28
    $ ج י 0.84 ק 0.3
    $ غ י 0.54
    $ ك ג 0.44 ס 0.36
    $ ش ס 0.59
    $ ر ה -0.21
    $ تش ס 0.42 צ -0.31
    $ شي ש 0.53
    $ يل י 0.53
    $ ما מ 0.71
    $ ن ה 0.66 נ 0.62
    $ ني נ 0.73
    $ ان נ 0.52
    $ او ו 0.24
    $ كو כ 0.27 ק 0.68
    $ كا ק 1.0
    $ كس ס 0.56
    $ ء -end-after-vowel 0.58
    $ و -end 0.53
    $ س -end 0.69 -end-after-vowel -0.73
    $ ا -end 1.02 -end-after-vowel 0.67
    $ ه -end 0.91 -end-after-vowel 0.77 -native-end 0.22
    $ ي -end 0.57 -end-after-vowel 0.65
    $ ب -end-after-vowel 0.45
    $ ت -end 0.73 -end-after-vowel 1.0
    $ د -end-after-vowel -1.87
    $ ز -end -0.42
    $ ج -end 0.53
    $ خ -end-after-vowel 0.38
    $ ك -end 0.47
    $ ش -end 0.52 -end-after-vowel 0.75
    $ ر -end 1.38
    $ تش -after-vowel 0.28
    $ يل -inside 0.73
    $ ن -end -1.39
    $ ين -inside 0.55
    $ ويل -before-vowel 0.25
    $ -end א 1.15
    $ -end-after-vowel א 0.67 ב -1.2
    $ -end ג 0.44 ד 0.31
    $ -end-after-vowel ד 0.41
    $ -end ה 1.39
    $ -end-after-vowel ה 0.79
    $ -end ו 0.27 ט 0.59
    $ -end-after-vowel ט 0.59
    $ -double י 0.54
    $ -end-after-vowel כ 0.25 מ 0.22
    $ -end נ 0.55
    $ -end-after-vowel נ 0.6
    $ -end ס 1.95 צ 0.62 ק -0.43 ר 0.39
    $ -end-after-vowel ר -0.63
    $ -end ש 0.26
    $ -end-after-vowel ש 0.43 ת 0.38
    $ -after-vowel אנ 0.41
    $ -before-vowel או 0.66
    ~ - ו 2.13 י 1.0
    ~ ا ו 0.74
    ~ و - 1.47 י 0.89
    ~ ي - 0.83 ו 0.8
    ? - ו 0.95
    ? ا - -0.26
    ? و - 1.45
    arabic hangul bias 1.71 letter 0.53 vowel 0.63 silentVowel 0.32 lackingVowel 0.83 weakLetter 0.51 doubling 1.35 likeConsonant 0.71 otherConsonant 0.49 lackingConsonant 0.57 start 0.27 endVowel 0.27
    + و ᄆ 2.27 ᄋ 0.89 ᄑ 1.19 ᄒ -2.03 ᅡ 1.57 ᅢ 0.41 ᅥ -0.27 ᅦ 1.06 ᅧ 1.03 ᅪ 0.68 ᅬ -0.57 ᅭ -0.34 ᅯ 0.47 ᅱ -0.88 ᅲ -0.29 ᅳ -0.34 ᅵ 0.51 ᆨ 1.11 와 1.5 노 -1.22
    + س ᄀ 0.76 ᄊ 0.72 ᄌ 0.58 ᄎ 1.56 ᄏ 1.62 ᆨ 0.57
    + ا ᅢ -0.41 ᅣ -1.08 ᅥ -0.69 ᅦ 0.94 ᅧ 0.7 ᅨ 0.57 ᅩ 0.3 ᅪ -0.71 ᅭ 0.32 ᅮ 1.29 ᅱ -0.45 ᅲ 0.55 ᅳ -0.22 ᅵ 1.08 이 0.39 오 0.82 우 1.59 에 -0.68
    + ع ᄋ -0.64 ᅡ -0.58 ᅩ -0.49 ᅵ 0.29 이 0.37 오 -0.42 아 -0.49 에 0.36
    + ه ᄃ -0.57 ᄅ 0.47 ᄉ 0.55 ᄐ -0.23 ᅥ 0.24 ᅦ -0.51 ᅩ 0.43 ᅪ 0.21 ᅵ 0.59 야 1.16 아 -0.4 에 0.52
    + ي ᄀ 1.17 ᄅ 0.3 ᄋ 0.45 ᄌ 1.6 ᄒ 0.72 ᅡ 0.4 ᅢ -0.24 ᅦ -0.23 ᅧ -0.24 ᅨ -0.5 ᅩ 0.82 ᅪ 0.33 ᅮ 0.55 ᅯ 0.59 ᅰ -0.43 ᅲ 0.3 ᅳ 1.01 ᅴ 0.37 이 -0.31 아 -0.76 우 0.86 에 -0.21
    + اي ᅡ 1.09 ᅢ -0.68 ᅥ 0.68 ᅦ 0.38 ᅧ 0.28 ᅳ 0.42 ᅵ -0.47 이 0.33 아 0.7
    + ح ᄒ -0.2
    + ب ᄆ 1.05 ᄇ 0.34 ᄑ 0.44 ᆸ 0.35
    + پ ᄇ 0.23
    + ف ᄆ 0.7 ᄇ -0.44 ᄋ 1.47
    + ت ᄃ 1.53 ᄊ -0.54 ᄌ 1.22 ᄎ -0.99 ᆯ 0.49
    + ط ᄃ 0.65 ᄐ -0.43
    + ث ᄉ -1.08
    + د ᄌ -1.35 ᄐ 0.66
    + ز ᄊ 0.37 ᄌ -0.43 ᄎ 0.36 ᄐ -0.53 ᅡ 0.66
    + ج ᄀ 0.57 ᄉ 0.51 ᄋ 0.47 ᄌ -0.25 ᄎ 0.23 ᄏ 1.1 ᅵ 0.24
    + غ ᄌ 0.54 ᆨ 0.24
    + گ ᄀ 0.37
    + خ ᄀ 0.55 ᄉ 0.76 ᄒ -0.9 카 -0.87
    + ق ᄀ 1.06 ᄏ -1.7 ᆨ -1.35 카 -0.37
    + چ ᄌ -0.71
    + ك ᄀ 1.68 ᄉ 1.94 ᄊ -0.99 ᄌ 1.17 ᄎ 1.54 ᄏ -0.47 ᄒ 0.5 ᆨ 0.22
    + ش ᄉ 0.71 ᄊ 0.2 ᄋ 0.65 ᄌ 2.01 ᄏ 0.67 ᄒ -0.99 ᅡ 0.38
    + ر ᄅ 0.62 ᄋ 1.0 ᅥ -0.69 ᅦ 0.61 ᅵ 0.94 ᆯ -0.32 르 0.27
    + ار ᅡ -2.81 ᅵ 0.27
    + ظ ᄉ 0.22 ᄌ 0.25
    + تس ᄉ 0.54 ᄊ -1.67 ᄌ 0.74 ᄎ -1.08
    + ص ᄉ -0.64
    + اس ᄉ 0.47
    + تش ᄉ 1.18 ᄌ 0.42 ᄎ -0.25 ᄏ 0.84
    + ل ᄂ 0.99 ᄆ 0.33 ᄋ -0.42 ᄏ 0.26 ᄐ 0.2 ᆫ -0.53 스 0.45
    + ما ᄆ 0.29 ᆷ 1.17
    + الم ᄆ -0.6
    + ن ᄂ -0.34 ᄅ 1.04 ᅦ 0.48 ᅵ 0.32 ᆫ 0.72 ᆷ -0.55 ᆼ -0.77
    + ني ᄂ -0.23 ᆫ 1.42
    + ان ᅯᆫ 0.26
    + ون ᅡ 0.22 노 0.33
    + وي ᅳ 0.65 와 -0.92
    + او ᄒ 0.37 ᅮ 0.54 ᅳ 0.44
    + يو ᄋ -0.54 ᅧ 0.27 ᅩ 0.3 ᅮ 0.51 ᅲ -1.63 ᅳ 0.69 여 0.6
    + وف ᅩ 0.41
    + نغ ᆼ -3.45
    + و -after-vowel -1.48 -before-vowel 0.69 -end 0.26 -double 0.36
    + س -before-vowel 1.48 -end 1.14 -end-after-vowel 0.31
    + ا -after-vowel 0.23 -before-vowel 0.39 -end-after-vowel 0.34
    + ه -before-vowel 0.61 -start 0.42 -start-before-vowel 1.22 -end-after-vowel 0.2
    + ي -after-vowel 0.78 -before-vowel -0.95 -end-after-vowel 0.83 -double 0.64
    + اي -before-vowel -0.65 -start-before-vowel 0.47
    + با -start-before-vowel 0.38
    + ف -before-vowel -1.07 -among-vowels -0.27 -end -0.6
    + ت -inside 0.33 -among-vowels 0.98
    + د -start -0.59 -end-after-vowel 0.25
    + ز -before-vowel -0.25 -end -0.5
    + ج -inside 0.59 -after-vowel 0.54 -end-after-vowel 0.85
    + غ -after-vowel -0.21 -start-before-vowel 0.23 -end-after-vowel 1.02
    + خ -end-after-vowel 0.61
    + ك -after-vowel -1.3 -end-after-vowel 0.53
    + ش -inside 0.27 -before-vowel 0.21 -start 0.21
    + دي -before-vowel 0.45
    + دا -start-before-vowel 0.29
    + ير -inside -0.27
    + ور -inside 0.29
    + ري -among-vowels 1.35
    + اس -start 0.47
    + تش -after-vowel 0.86
    + شي -among-vowels -0.6
    + ن -after-vowel 0.78 -end 0.5
    + ين -inside -0.2
    + ان -inside 0.8 -after-vowel 0.61
    + ها -among-vowels 1.11
    + او -before-vowel 0.87
    + يو -before-vowel 0.82
    + وف -inside 0.94
    + هي -among-vowels 0.27
    + ول -inside 0.57 -start 0.4
    + ويل -before-vowel 0.53
    + -among-vowels ᄀ 0.72
    + -start-before-vowel ᄀ 0.36
    + -before-vowel ᄃ -0.61
    + -among-vowels ᄃ 0.95
    + -start-before-vowel ᄃ 0.41
    + -among-vowels ᄅ 1.43
    + -start-before-vowel ᄅ 0.2
    + -among-vowels ᄆ 0.2
    + -start-before-vowel ᄆ 0.35
    + -among-vowels ᄇ 0.41
    + -before-vowel ᄉ 0.63
    + -among-vowels ᄉ 1.74
    + -start-before-vowel ᄉ 1.2
    + -among-vowels ᄊ 0.35
    + -before-vowel ᄋ -0.54
    + -start-before-vowel ᄋ -0.24
    + -before-vowel ᄌ 1.01
    + -among-vowels ᄌ 0.36
    + -before-vowel ᄎ 0.72
    + -among-vowels ᄎ 1.16 ᄏ 1.5
    + -before-vowel ᄐ 0.24
    + -among-vowels ᄐ 1.43 ᄑ -1.03
    + -start-before-vowel ᄑ -1.2
    + -before-vowel ᄒ 1.45
    + -start-before-vowel ᄒ 0.85
    + -inside ᅡ -0.47
    + -after-vowel ᅡ 0.79
    + -before-vowel ᅡ 0.49
    + -end ᅡ 0.42
    + -inside ᅢ -0.6
    + -after-vowel ᅢ 0.35
    + -before-vowel ᅢ 1.19
    + -end ᅢ 0.58
    + -after-vowel ᅣ -1.76
    + -inside ᅥ 0.85
    + -after-vowel ᅥ -1.06
    + -end ᅥ 0.82
    + -inside ᅦ -1.03
    + -after-vowel ᅦ 0.34
    + -end ᅦ 0.38
    + -inside ᅧ 0.36 ᅩ -0.46
    + -after-vowel ᅩ 0.39
    + -before-vowel ᅩ 0.91
    + -after-vowel ᅪ 0.36
    + -inside ᅬ 0.49 ᅭ -0.3 ᅮ 0.63
    + -after-vowel ᅮ -0.24
    + -before-vowel ᅮ 1.33
    + -end ᅮ 0.63
    + -after-vowel ᅯ -0.62 ᅰ -1.02
    + -inside ᅱ 0.27 ᅲ -0.66 ᅳ -0.22
    + -before-vowel ᅳ 1.55
    + -end ᅳ -0.24
    + -after-vowel ᅵ 1.2
    + -before-vowel ᅵ 1.1
    + -among-vowels ᅵ 0.36
    + -end ᅵ -0.46
    + -end-after-vowel ᅵ 0.21
    + -after-vowel ᆨ 1.32
    + -end-after-vowel ᆨ -0.76
    + -after-vowel ᆫ -2.18
    + -end-after-vowel ᆫ 0.28
    + -after-vowel ᆯ 1.62
    + -end-after-vowel ᆯ 0.98
    + -after-vowel ᆼ -0.85 ᆯᄅ 1.27
    + -start-before-vowel 나 0.46 우 0.9 노 0.49
    ^ و ᄆ 0.25 ᄇ -0.69 ᄑ 0.38 오 0.84 우 0.32
    ^ س ᄉ 0.75 ᄏ 0.24
    ^ ا 이 -1.15 나 0.43 우 0.46 에 -0.88
    ^ ع ᄋ -0.45 오 -0.49 아 -0.49
    ^ ه ᄉ 0.28 ᄐ 0.44 ᄒ 0.31 아 1.24 에 0.3
    ^ ي ᄋ -0.28 ᄌ 0.27 ᄒ 0.39 이 1.57
    ^ اي 아 0.69
    ^ ح ᄒ -0.2
    ^ ب ᄆ 0.36 ᄇ 0.24 ᄑ 0.43
    ^ ف ᄆ 0.39 ᄇ -0.44 ᄋ 0.63
    ^ ت ᄃ -0.71 ᄐ 0.77
    ^ ط ᄐ -0.43
    ^ د ᄐ 0.53
    ^ ز ᄉ 1.35 ᄌ 1.21
    ^ ج ᄀ 1.76 ᄌ -0.25 ᄏ 0.9
    ^ غ ᄀ 0.73
    ^ گ ᄀ 0.49
    ^ ق ᄀ 0.26 ᄏ 0.61
    ^ ك ᄀ -0.5 ᄉ 0.44 ᄎ 0.61 ᄒ 0.41
    ^ ش ᄌ 0.89 ᄎ 1.39 ᄒ 0.47 시 0.29
    ^ ر ᄅ 0.27 ᄋ 0.68
    ^ ص ᄉ 0.74
    ^ اس ᄉ 0.26
    ^ تش ᄉ 0.3 ᄌ -0.51
    ^ ل ᄅ -0.35 ᄋ 0.63
    ^ م ᄆ 0.33
    ^ ما ᄆ 0.2
    ^ يو ᄋ -1.02
    ^ ا -start-before-vowel -0.58
    ^ ه -start 0.41 -start-before-vowel 0.49
    ^ اي -start-before-vowel 0.47
    ^ با -start-before-vowel 0.37
    ^ غ -start-before-vowel 0.21
    ^ دا -start-before-vowel 0.28
    ^ اس -start 0.41
    ^ -start-before-vowel ᄀ 0.36 ᄃ 0.41 ᄅ 0.2 ᄆ 0.35 ᄉ 1.2 ᄋ -0.24 ᄑ -1.2 ᄒ 0.85 나 0.46 우 0.9 노 0.49
    $ و ᅭ -0.87 ᅳ 0.36 와 0.51
    $ ا ᅣ -0.65 ᅥ 1.03 ᅦ 0.64 ᅩ 1.48 ᅪ -1.06 ᅳ -0.41 ᅵ 0.97 이 0.62 오 0.59 아 0.26 에 0.47
    $ ه ᅡ -0.84 ᅦ -0.85 ᅩ 0.42 ᅵ 0.4
    $ ي ᅢ 1.49 ᅥ 0.55 ᅦ 0.42 ᅨ 0.92 ᅩ 0.22 ᅪ 0.24 ᅮ -1.37 ᅳ 1.2 이 -0.31 에 0.21
    $ اي ᅵ 0.94
    $ ب ᆸ 0.99
    $ ز ᅡ 0.63
    $ ك ᆨ 1.08
    $ ر ᅥ -0.69 ᅦ 0.47 ᅳ 0.38 ᅵ 0.56 ᆯ 0.99 르 -0.2
    $ م ᆫ -0.21
    $ ما ᆷ 0.93
    $ ن ᆫ 0.22 ᆼ -0.45
    $ ني ᆫ 1.2
    $ او ᅩ -0.69
    $ يو ᅳ 0.4
    $ وف ᅩ 0.24
    $ نغ ᆼ -2.47
    $ و -end 0.26
    $ س -end 1.14 -end-after-vowel 0.31
    $ ا -end-after-vowel 0.34
    $ ه -end-after-vowel 0.2
    $ ي -end-after-vowel 0.83
    $ ف -end -0.6
    $ د -end-after-vowel 0.25
    $ ز -end -0.5
    $ ج -end-after-vowel 0.85
    $ غ -end-after-vowel 1.02
    $ خ -end-after-vowel 0.61
    $ ك -end-after-vowel 0.53
    $ ري -among-vowels 0.24
    $ ن -end 0.5
    $ ين -inside -0.44
    $ ان -inside 0.65 -after-vowel 0.42
    $ وف -inside 0.71
    $ ويل -before-vowel 0.45
    $ -end ᅡ 0.39 ᅢ 0.47 ᅥ 0.72 ᅮ 0.63 ᅵ -0.66
    $ -end-after-vowel ᅵ 0.2 ᆨ 0.8 ᆫ 0.28 ᆯ 0.87
    ~ - ᄋ 0.74 ᅢ 0.61 ᅣ 0.32 ᅥ 0.26 ᅦ -0.26 ᅧ 0.31 ᅨ 0.28 ᅪ 0.45 ᅮ -1.2 ᅯ -0.62 ᅰ -1.02 ᅲ -1.03 ᅳ -0.33 ᅴ 0.41 ᅵ 0.61
    ~ ا - 0.79 ᅢ -0.84 ᅣ -1.05 ᅦ 1.29 ᅧ 1.12 ᅨ 0.77 ᅩ 0.54 ᅪ -0.66 ᅭ 0.71 ᅮ 1.96 ᅲ 0.62 ᅳ 0.71 ᅴ 0.79 ᅵ 0.59
    ~ و ᅡ 1.57 ᅢ 0.41 ᅣ 0.23 ᅥ -0.27 ᅦ 1.07 ᅧ 1.03 ᅪ 0.69 ᅬ -0.57 ᅭ -0.34 ᅯ 0.47 ᅱ -0.88 ᅲ -0.29 ᅵ 0.51
    ~ ي - 0.42 ᄋ -0.31 ᅡ 0.55 ᅢ -0.24 ᅣ -0.88 ᅥ 0.31 ᅦ -0.23 ᅨ -0.5 ᅩ 1.19 ᅪ 0.33 ᅮ 1.1 ᅯ 0.59 ᅰ -0.43 ᅲ -1.34 ᅴ 0.37
    ? - ᅡ 0.86 ᅢ 0.54 ᅣ -1.13 ᅥ -0.53 ᅩ 0.84 ᅪ 0.56 ᅬ 0.51 ᅲ -0.54 ᅵ 1.0
    ? ا - 0.42
    ? و - 0.82
    ? ي - 0.74
    cyrillic hangul bias 1.95 letter 0.39 vowel 0.57 silentVowel 0.38 lackingVowel 0.55 weakLetter 0.14 doubling 0.34 likeConsonant 0.62 otherConsonant 0.43 lackingConsonant 0.42 start 0.11 endVowel 0.12 endConsonant 0.06
    + а ᄋ 0.3 ᅢ -0.39 ᅣ -0.61 ᅦ 0.31 ᅧ 0.53 ᅨ 0.86 ᅩ 0.42 ᅪ -0.88 ᅭ 0.29 ᅮ 1.05 ᅲ 0.5 ᅳ 0.21 ᅵ 0.48 이 -1.37 오 0.68 우 1.01
    + б ᄅ -0.24 ᄏ 0.24 ᄑ 0.75 ᄒ -0.29
    + в ᄅ -0.32 ᄇ -0.26 ᄋ -0.26 ᄑ -0.54 ᅩ -0.23 우 -0.72
    + г ᄅ -0.81 ᄆ -0.86 ᄉ -0.6 ᄌ -0.64 ᄎ 0.37 ᄏ -0.59 ᆨ 0.56 ᆼ -1.97 키 -1.01
    + д ᄉ -0.47 ᄋ -1.23 ᄌ -1.35 ᄎ 0.42 ᄏ 0.66 ᄐ 0.71
    + е ᅡ 0.52 ᅢ 0.23 ᅣ 0.32 ᅧ 0.24 ᅨ -0.35 ᅩ 1.25 ᅬ -0.78 ᅮ 0.26 ᅯ 0.51 ᅰ -0.45 ᅲ 0.71 ᅳ 0.78 ᅵ 0.3 이 0.64 오 0.88 요 -0.45 아 0.52 우 0.48 여 0.57
    + ж ᄀ 0.27 ᄋ -1.16 ᄌ -0.44 ᄎ 0.41
    + з ᄌ -0.37 ᄎ 0.96
    + и ᄀ 0.99 ᄅ -0.37 ᄋ -0.23 ᄌ 1.2 ᅡ 1.06 ᅢ 0.81 ᅥ 0.29 ᅦ 0.22 ᅧ 0.39 ᅨ -0.39 ᅩ 0.93 ᅮ 1.01 ᅱ -0.32 ᅲ -0.4 ᅳ 0.31 ᅴ 0.55 ᆫ -2.62 이 -0.28 우 1.24 에 0.25
    + к ᄀ 1.2 ᄂ 0.25 ᄅ 0.3 ᄉ 1.31 ᄊ -0.58 ᄌ 0.86 ᄎ 1.36 ᄏ -0.48 ᄐ 0.25 ᄒ 0.39 ᆼ 0.33
    + л ᄂ 0.4 ᄆ 0.23 ᄋ 0.48 ᄏ 0.22 ᆫ 0.21 ᆼ 0.31
    + м ᄀ 0.27 ᄂ -0.61 ᄅ 0.35 ᄉ 0.26 ᄋ 0.34 ᄏ 0.27 ᆫ -0.71
    + н ᄂ -0.48 ᄃ 0.25 ᄅ 0.52 ᄆ 0.47 ᄉ -0.71 ᄋ -0.81 ᄏ 0.34 ᄐ 0.24 ᆷ -1.09 ᆼ -2.01
    + о ᄒ 0.66 ᅡ 0.89 ᅢ 0.36 ᅣ 0.42 ᅥ -0.21 ᅦ 0.88 ᅧ -0.22 ᅨ -0.26 ᅮ 0.51 ᅯ 0.59 ᅲ 0.89 ᅳ -0.82 ᅵ 0.75 ᆨ 0.49 ᆫ -0.27 나 0.38 아 0.74
    + п ᄇ 1.24
    + р ᄀ 0.27 ᄃ -0.82 ᄅ 0.4 ᄆ 0.28 ᄉ 0.36 ᄋ 1.1 ᄌ -0.23 ᄏ 0.58 ᄑ 0.25 ᅥ -1.82 ᅳ 0.36 ᆫ 0.46 ᆼ 0.41 시 0.23
    + с ᄀ -0.28 ᄂ 0.25 ᄊ 0.99 ᄋ -0.35 ᄌ 0.8 ᄎ 1.63 ᄏ 0.23 ᄐ 0.22 ᄒ -0.64 ᆨ 0.39 ᆫ 0.2
    + т ᄀ 0.21 ᄂ 0.4 ᄃ 1.19 ᄅ 0.3 ᄆ 0.37 ᄇ 0.21 ᄉ -0.87 ᄊ 0.42 ᄌ -0.4 ᄎ -0.83 ᄏ 0.76 ᅵ 0.26 ᆯ 0.27 ᆺ -0.52 이 -2.06
    + у ᄇ -0.32 ᄋ 0.32 ᄑ -0.69 ᄒ -0.25 ᅡ 0.62 ᅥ 0.29 ᅧ 0.36 ᅪ -0.29 ᅭ 0.56 ᅮ -0.23 ᅲ -0.51 ᅵ -0.59 ᆨ 0.21 오 -0.2 우 -0.27
    + х ᄀ 1.42 ᄆ -1.01 ᄉ 1.3 ᄋ 0.51 ᄌ 0.98 ᄎ 0.63 ᄏ -0.3 ᆼ 0.25
    + ц ᄀ -1.43 ᄉ 0.46 ᄊ 0.4 ᄌ 0.68 ᄎ -0.36 ᄏ 0.85 ᄐ -0.98
    + ч ᄉ 0.4 ᄊ 0.26 ᄌ -0.56 ᄏ 0.38 ᄐ 0.38
    + ш ᄀ 0.22 ᄉ -0.59 ᄋ -0.91 ᄌ 1.51 ᄎ 0.91 ᄏ 0.26
    + щ ᄉ -0.41
    + ы ᅡ -0.31 ᅵ -0.58
    + ь ᅡ 0.3 ᅵ -0.2
    + э ᅡ 0.67 ᅢ -0.45 ᅨ 0.29 ᅩ 0.57 ᅪ -0.51 ᅳ 0.61 ᅵ 0.52 아 0.81 에 -0.28
    + ю ᄋ 0.42 ᅥ 0.32 ᅧ 0.44 ᅮ -0.37 ᅲ -0.34 ᅳ 0.48 ᅵ 0.37 요 -0.29 유 -0.45 우 0.73
    + я ᄋ 0.25 ᄌ 0.67 ᅡ 0.26 ᅢ -0.36 ᅧ 0.28 ᅨ -0.25 ᅳ -0.53 ᅵ -0.35 아 -0.8
    + ђ ᄌ -0.74
    + џ ᄌ -0.48 ᄒ 0.25
    + ль ᄅ 0.75 ᄋ 0.37 스 0.22
    + дз ᄉ 0.89 ᄌ -0.56 ᄎ 0.29 ᄐ 0.42
    + ки ᆨ 0.46
    + ьк ᄏ -0.34
    + оу ᅥ 0.53
    + цу ᄉ 0.56
    + еи ᅡ 0.74
    + ти ᅵ 0.37
    + ак ᄀ 0.38 ᄏ 1.11
    + дзи ᄌ 0.51
    + еу ᅩ -0.56
    + а -after-vowel 0.36 -before-vowel 0.92 -start-before-vowel 0.8 -double -0.68
    + б -before-vowel 0.24 -among-vowels -0.69
    + в -before-vowel 0.3 -among-vowels -0.38
    + г -after-vowel 0.64 -before-vowel -0.57 -start 0.42 -end -1.11 -end-after-vowel 0.96 -double -0.38
    + д -inside 0.3 -after-vowel -0.76 -before-vowel 0.26 -end -0.66 -end-after-vowel 0.38 -double 0.2
    + е -inside -0.93 -after-vowel 0.32 -before-vowel 0.35 -end -0.28 -end-after-vowel 0.31
    + ж -before-vowel 0.47
    + з -after-vowel -0.52 -before-vowel -0.41
    + и -inside 1.53 -after-vowel 0.75 -before-vowel -0.37 -start-before-vowel -0.47 -end -0.56
    + к -after-vowel 0.55 -before-vowel -0.92 -end 0.39 -double 1.3
    + л -before-vowel 0.51
    + м -after-vowel 0.33 -before-vowel 0.25 -among-vowels 0.23 -end-after-vowel 0.31 -double 0.48
    + н -after-vowel -0.78 -among-vowels 0.29 -double 0.59
    + о -inside -0.54 -after-vowel 0.36 -before-vowel 0.38 -among-vowels 0.68 -start-before-vowel 0.25 -double -0.36
    + р -after-vowel -2.66 -before-vowel 1.83 -end-after-vowel -1.94 -double -0.59
    + с -before-vowel 0.42 -end 0.75 -end-after-vowel 0.97
    + т -before-vowel 0.33 -start-before-vowel 0.21 -end-after-vowel -0.55
    + у -after-vowel 0.59
    + ф -after-vowel 0.38 -among-vowels 0.23 -end-after-vowel -0.71 -double -0.48
    + х -after-vowel 0.69 -before-vowel -0.51 -end -0.33 -end-after-vowel 0.73
    + ц -after-vowel -0.28 -end -0.59 -end-after-vowel 0.33 -double 0.25
    + ч -inside -0.47 -after-vowel 0.28 -end-after-vowel 0.73 -double 0.48
    + ш -after-vowel 0.34 -end-after-vowel -0.5
    + ь -before-vowel 0.86
    + э -after-vowel 0.22 -start-before-vowel 0.21 -end-after-vowel 0.37
    + ю -inside -0.38 -before-vowel 0.36
    + я -before-vowel -0.21 -end-after-vowel 0.66
    + ћ -end-after-vowel 0.57
    + ль -after-vowel -0.42
    + ма -among-vowels 0.39
    + дз -inside 0.32
    + ии -double 0.35
    + дж -after-vowel 0.34
    + оу -before-vowel 0.41
    + еи -before-vowel 0.6 -start-before-vowel 0.24
    + ак -inside 0.31
    + на -among-vowels 0.29
    + -before-vowel ᄀ 0.27
    + -start-before-vowel ᄀ 0.84
    + -before-vowel ᄂ -0.39
    + -start-before-vowel ᄂ 0.22
    + -before-vowel ᄃ -2.19
    + -among-vowels ᄃ -0.98
    + -start-before-vowel ᄃ 0.25
    + -before-vowel ᄅ -0.41
    + -among-vowels ᄅ -0.75
    + -start-before-vowel ᄅ -0.57
    + -among-vowels ᄇ -0.78
    + -before-vowel ᄉ 0.91
    + -among-vowels ᄉ 0.85 ᄋ 0.64
    + -start-before-vowel ᄋ -0.34
    + -before-vowel ᄌ 1.49
    + -among-vowels ᄌ 1.15
    + -start-before-vowel ᄌ 0.48
    + -before-vowel ᄎ 0.61
    + -among-vowels ᄎ 0.68
    + -start-before-vowel ᄎ 0.3
    + -before-vowel ᄏ 0.57
    + -among-vowels ᄏ 1.34
    + -before-vowel ᄐ -0.37
    + -among-vowels ᄐ -0.69 ᄑ 0.52
    + -start-before-vowel ᄑ 0.25
    + -before-vowel ᄒ 1.69
    + -among-vowels ᄒ 1.67
    + -start-before-vowel ᄒ 1.35
    + -inside ᅡ 1.07
    + -after-vowel ᅡ 0.79
    + -before-vowel ᅡ 1.21
    + -among-vowels ᅡ -0.83
    + -end ᅡ 0.4
    + -inside ᅢ -0.72
    + -after-vowel ᅢ -0.28
    + -before-vowel ᅢ 0.66
    + -end ᅢ 0.79
    + -after-vowel ᅣ 0.44 ᅥ 0.56
    + -end ᅥ 0.23
    + -end-after-vowel ᅥ -1.31
    + -inside ᅦ -0.43
    + -after-vowel ᅦ 0.53
    + -before-vowel ᅦ 0.93
    + -end ᅦ 0.57
    + -inside ᅩ -2.03
    + -after-vowel ᅩ 0.67
    + -before-vowel ᅩ 1.15
    + -end ᅩ 0.54
    + -after-vowel ᅪ 0.27
    + -inside ᅮ -1.41
    + -before-vowel ᅮ 1.28
    + -end ᅮ 0.23
    + -end-after-vowel ᅮ -0.68
    + -after-vowel ᅱ 0.27
    + -inside ᅲ -0.73 ᅳ -0.38
    + -after-vowel ᅳ 1.36
    + -before-vowel ᅳ 0.43
    + -end ᅳ -0.22
    + -before-vowel ᅵ 0.95
    + -end ᅵ -0.28
    + -after-vowel ᆨ 1.14
    + -end-after-vowel ᆨ -0.56
    + -after-vowel ᆫ -1.37 ᆯ 1.59
    + -end-after-vowel ᆯ -0.28 ᆷ -1.24 ᆸ -1.1 ᆺ -0.93
    + -after-vowel ᆼ 1.14
    + -end-after-vowel ᆼ 0.45
    + -among-vowels 나 0.27
    + -start-before-vowel 나 0.64
    + -before-vowel 오 0.74
    + -start-before-vowel 오 0.26 요 0.34
    + -among-vowels 와 0.23
    + -before-vowel 우 1.13
    + -inside ᅡᄏ 0.46
    + -start-before-vowel 스 0.23
    + -among-vowels 노 0.24 키 0.28
    ^ а ᄋ 0.25 오 0.53 우 0.56 에 0.31
    ^ б ᄆ 0.35 ᄇ 0.32 ᄑ 0.29
    ^ в ᄆ -0.57 ᄇ -0.26 ᄋ -0.26 ᄒ -0.36
    ^ г ᄀ 0.92 ᄌ -0.83 ᄏ 0.22 ᄒ -0.43
    ^ д ᄌ -1.02 ᄐ 0.54
    ^ е 오 0.41 아 0.43 우 0.23
    ^ ж ᄉ 0.86 ᄋ -1.18 ᄌ 0.57 ᄎ 0.39
    ^ з ᄉ 1.19 ᄌ 0.51
    ^ и ᄀ 0.51 ᄋ 0.32 ᄌ 0.49 우 0.29 에 0.29
    ^ к ᄀ -0.5 ᄆ 0.2 ᄉ 0.58 ᄌ -0.27 ᄒ 0.57
    ^ л ᄂ -0.59 ᄅ -0.26 ᄋ -0.4
    ^ м ᄆ 0.35
    ^ о 에 0.27
    ^ р ᄅ 0.33 ᄋ 0.25
    ^ с ᄉ 0.34 ᄊ -0.34 ᄌ -0.29 ᄏ 0.43 ᄒ -0.91
    ^ т ᄃ -0.56 ᄉ 0.28 ᄌ -0.79 ᄏ 0.26
    ^ у ᄆ -0.25 ᄒ -0.28
    ^ ф ᄇ 0.54
    ^ х ᄀ 0.97 ᄉ 0.6 ᄋ 0.47 ᄌ 0.66 ᄎ 0.67 ᄏ -0.33
    ^ ц ᄀ -1.39 ᄉ 0.45 ᄌ -0.44
    ^ ч ᄌ -0.56
    ^ ш ᄉ 0.44 ᄌ 0.72 ᄎ 1.47 ᄒ 0.3
    ^ э 아 0.77 에 -0.28
    ^ ю ᄋ 0.2 유 -0.45 우 0.28
    ^ я ᄋ 0.34 ᄌ 0.21 아 0.77
    ^ ђ ᄌ -0.6
    ^ џ ᄌ -0.48
    ^ дж ᄌ 0.51
    ^ ак ᄀ 0.35 ᄏ 0.27
    ^ дзи ᄌ 0.25
    ^ а -start-before-vowel 0.53 -double -0.97
    ^ г -start 0.41
    ^ и -start-before-vowel -0.47
    ^ о -start-before-vowel 0.24 -double -0.93
    ^ т -start-before-vowel 0.21
    ^ еи -start-before-vowel 0.24
    ^ -start-before-vowel ᄀ 0.84 ᄂ 0.22 ᄃ 0.25 ᄅ -0.57 ᄋ -0.34 ᄌ 0.48 ᄎ 0.3 ᄑ 0.25 ᄒ 1.35 나 0.64 오 0.26 요 0.34 스 0.23
    $ а ᅢ 0.68 ᅣ -0.52 ᅦ -0.29 ᅩ 0.46 ᅪ -0.26 ᅮ 0.42 ᅳ -0.41 ᅵ -0.67 오 -0.29 아 0.3
    $ б ᆸ 0.3
    $ е ᅡ 0.36 ᅢ 0.26 ᅥ -0.25 ᅨ -0.3 ᅮ 0.56 ᅳ -0.53 ᅵ -0.56
    $ и ᅥ 0.52 ᅦ 0.73 ᅨ -0.28 ᅩ 0.4 ᅮ 0.34 ᅱ -0.63 ᅴ -0.2 이 -0.27 우 0.48
    $ м ᆫ -0.75
    $ н ᆷ -1.09 ᆼ -1.01
    $ о ᅡ 0.57 ᅥ 0.33 ᅭ -0.5 ᅮ 0.34 ᅳ 0.27
    $ п ᆸ 0.27
    $ р ᅥ -0.47 ᅳ 0.25 ᆫ 0.24
    $ у ᅡ 0.24 ᅩ -0.62 ᅮ -0.23 ᅲ -1.14 ᅵ -0.36 오 -0.48 우 0.21
    $ э ᅦ -0.28 ᅵ 0.2 에 -0.28
    $ я ᅡ -0.28 ᅥ 0.26 ᅦ 0.32 ᅵ 0.26 아 0.42
    $ ки ᆨ 0.38
    $ оу ᅩ -0.69
    $ еи ᅡ 0.21
    $ ти ᅵ -0.55
    $ еу ᅩ -0.74
    $ г -end -1.11 -end-after-vowel 0.96
    $ д -end -0.66 -end-after-vowel 0.38
    $ е -end -0.28 -end-after-vowel 0.31
    $ и -end -0.56
    $ к -end 0.39
    $ л -double 0.21
    $ м -end-after-vowel 0.31
    $ р -end-after-vowel -1.94
    $ с -end 0.75 -end-after-vowel 0.97 -double -0.62
    $ т -end-after-vowel -0.55 -double 0.22
    $ ф -end-after-vowel -0.71
    $ х -end -0.33 -end-after-vowel 0.73
    $ ц -end -0.59 -end-after-vowel 0.33
    $ ч -end-after-vowel 0.73
    $ ш -end-after-vowel -0.5
    $ э -end-after-vowel 0.37
    $ я -end-after-vowel 0.66
    $ ћ -end-after-vowel 0.57
    $ ль -after-vowel 0.21
    $ ии -double 0.22
    $ еи -before-vowel 0.21
    $ -end ᅢ 0.76
    $ -end-after-vowel ᅥ -1.31
    $ -end ᅦ 0.68 ᅩ 0.38
    $ -end-after-vowel ᅮ -0.68
    $ -end ᅳ -0.22 ᅵ -0.44
    $ -end-after-vowel ᆷ -1.37 ᆼ 0.42
    ~ - - 0.58 ᄋ 1.34 ᅡ 1.18 ᅢ -0.99 ᅣ 0.48 ᅥ -0.57 ᅦ 0.65 ᅩ -0.63 ᅪ 0.27 ᅮ -1.12 ᅱ 0.27 ᅲ -0.3 ᅳ -0.22 ᅵ 0.33
    ~ а - 0.93 ᅢ -0.39 ᅣ -0.61 ᅦ 0.31 ᅧ 0.53 ᅨ 0.86 ᅩ 0.42 ᅪ -0.88 ᅭ 0.29 ᅮ 1.05 ᅲ 0.5 ᅳ 0.21 ᅵ 0.48
    ~ е ᅡ 1.05 ᅢ 0.24 ᅣ 0.33 ᅧ 0.24 ᅨ -0.35 ᅩ 0.78 ᅬ -0.76 ᅭ -0.45 ᅮ 0.26 ᅯ 0.51 ᅰ -0.45 ᅲ 0.71 ᅳ 0.78 ᅵ 0.34
    ~ и - 0.75 ᄋ -0.28 ᅡ 1.06 ᅢ 0.81 ᅥ 0.29 ᅦ 0.22 ᅧ 0.39 ᅨ -0.39 ᅩ 0.93 ᅮ 1.01 ᅱ -0.32 ᅲ -0.4 ᅳ 0.31 ᅴ 0.55
    ~ о - 0.81 ᅡ 0.98 ᅢ 0.36 ᅣ 0.42 ᅥ 0.32 ᅦ 0.88 ᅧ -0.22 ᅨ -0.26 ᅮ 0.51 ᅯ 0.95 ᅲ 0.91 ᅳ -0.82 ᅵ 0.81
    ~ у - 0.86 ᄋ -0.21 ᅡ 0.62 ᅥ 0.29 ᅧ 0.36 ᅪ -0.29 ᅭ 0.56 ᅮ -0.23 ᅲ -0.51 ᅵ -0.59
    ~ ы ᅡ -0.31 ᅵ -0.58
    ~ э - 0.98 ᄋ -0.37 ᅡ 0.67 ᅢ -0.45 ᅨ 0.29 ᅩ 0.57 ᅪ -0.51 ᅳ 0.61 ᅵ 0.52
    ~ ю - 0.39 ᄋ -0.25 ᅥ 0.32 ᅧ 0.44 ᅮ -0.37 ᅲ -0.34 ᅳ 0.48 ᅵ 0.37
    ~ я - 1.03 ᅡ 0.26 ᅢ -0.36 ᅧ 0.28 ᅨ -0.25 ᅳ -0.53 ᅵ -0.35
    ? - ᄋ -0.21 ᅡ -0.36 ᅢ 1.97 ᅣ 0.29 ᅥ 0.69 ᅦ 0.76 ᅩ 1.14 ᅮ 0.59 ᅳ -0.26 ᅵ 0.41
    ? и - 0.54
    ? о - 0.47
    ? э - 0.45
    other other bias 0.84 letter 0.57 vowel 0.47 silentVowel 0.37 lackingVowel 0.63 weakLetter 0.52 likeConsonant 0.29 otherConsonant 0.4 lackingConsonant 0.62 start 0.1 endVowel 0.28 endConsonant 0.01 differences 0.35
    """
}
