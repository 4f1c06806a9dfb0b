// Written by scripts/learn-verdicts; not edited by hand.
//
// Learnt from pairs of spellings of one name and from names near to one another that are two, those that several
// scripts tell apart: given and family names of Wikidata (CC0), places of GeoNames (CC BY 4.0), and Arabic renderings
// of Latin names. Logistic regression for each pair of scripts; letters that differ in fewer than ten names, or weigh
// less than 0.15 beside their kind, have no weight of their own.

enum LearntVerdicts {
  /// The weights in the form that VerdictTable.init(_:units:) describes.
  static let table: StaticString = """
    arabic arabic bias -0.26 letter 0.45 silentVowel 0.08 otherConsonant 0.3 lackingConsonant 0.35 start 0.04 unseen 0.48 liberties 0.16 shortness 1.54 cheapest 0.18 inflections 1.01
    + و ا 1.15 ي 1.55 ف -0.43 ڤ -0.63 ت 0.18 ك 0.16 دي 0.25 ر -0.59 ار -0.33 يل 0.32 م -0.39 ما 0.29 ام 0.22 ين 0.46 وي 0.29 وا 0.81
    + س ب 0.29 ف -1.35 ت 1.1 ث -0.28 ز 0.41 ك 0.28 ش 0.38 ر -1.32 اس 0.69 ل 0.29 م -1.24 ن -0.24 ين -0.8 ان 0.2
    + ا ي 1.14 اي 0.44 ر 0.17 شي 0.22 م 0.26 مو 0.37 ن 0.21 ني 0.28 بو -0.65 يتش 0.32
    + ه ب 0.26 ت 0.89 ج 0.72 خ -0.47 ك 0.26 ر 0.47
    + ي ت 0.18 ج -0.21 ك 0.19 ر 1.36 ل 0.63 م -0.32 وف 0.23
    + ب بي 0.76 ف 0.31 ت 0.29 ك -0.25 ر -0.3 م 0.29
    + پ ف -0.49
    + ف ك 0.48 م -1.6
    + ت ث 0.24 د 2.18 ز 0.16 ك 0.4 ر 0.27 م -1.14 ن -0.7 ان 0.24 يو 0.22 اند 0.16 ند 0.22 كو -0.9 كا 0.25
    + ط د 0.66
    + ث ز -0.24
    + د ك -0.17 دي 0.97 ر 0.32 ل 0.28 يل 0.38 م 0.3
    + ز ش 1.14 م 0.16
    + ج ژ -0.24 خ 0.23 ق 1.06 چ -0.93 ك 2.02
    + غ ك 1.91 ر -0.39
    + خ ش -0.63
    + چ ك -0.96
    + ك ش 0.17 ر 0.64 تش -0.18 ل 0.49 م -0.32 ما -2.1 ن 0.7
    + ش شي 0.6 ن 0.16
    + ر ير 0.8 ار 0.28 ور 0.5 ري 1.9 ل -0.71 لي 0.41 ال 0.16 م 0.18 ان -0.42 ون 0.21 ول -0.64
    + ار يل 0.57 ال -0.3
    + اس يتش 0.19
    + ل لي 0.9 ال 0.69 م 0.29
    + يل ون 0.2
    + ال ين 0.21
    + م ام 1.29 ن 0.34
    + ن ني 0.61 ان 0.89
    + ين ان 0.44 وف 0.17
    + وي في -0.57
    + وا فا -0.33
    + فيل ويل -0.24
    + ء -end-after-vowel 0.4
    + و -before-vowel 1.26 -among-vowels 0.81 -start 0.42 -end 0.78 -end-after-vowel 0.79 -native-inside 0.64 -native-beside-vowel 0.17 -native-end 0.69
    + س -after-vowel 0.66 -before-vowel 0.93 -among-vowels -0.88 -start 0.27 -start-before-vowel 0.52 -end 0.35 -end-after-vowel 0.73 -native-beside-vowel -0.78 -native-end -0.17
    + ا -inside 0.24 -after-vowel 0.63 -start 0.7 -end 1.05 -end-after-vowel 0.54 -double 0.54 -native-inside 0.35 -native-end 0.91
    + ه -before-vowel 0.53 -among-vowels 1.58 -start-before-vowel 1.12 -native-end 0.46
    + ي -inside 0.2 -before-vowel 0.98 -start-before-vowel 0.57 -end 0.46 -double -0.25 -native-inside 0.75 -native-end 0.49
    + اي -before-vowel 1.47 -among-vowels 0.66 -start-before-vowel 1.35
    + ب -after-vowel 0.25 -among-vowels 0.87 -start-before-vowel 0.36 -end-after-vowel 0.69 -native-beside-vowel 0.74
    + ف -after-vowel 0.48 -among-vowels 0.62 -start 0.26 -start-before-vowel 0.39 -end -0.38 -end-after-vowel 0.58 -native-beside-vowel 0.74
    + ت -inside 0.19 -after-vowel 0.21 -before-vowel 0.3 -among-vowels -0.89 -start-before-vowel 0.62 -end-after-vowel 0.21 -native-beside-vowel 0.56
    + ط -inside -0.26 -before-vowel 0.64
    + ث -end 0.56
    + د -inside 0.59 -before-vowel 0.83 -among-vowels 0.34 -start-before-vowel 0.76 -end 0.19 -end-after-vowel 0.49 -double 0.17 -native-beside-vowel 0.27
    + ز -inside -0.68 -after-vowel -0.75 -before-vowel 0.82 -among-vowels 1.11 -end 0.56 -end-after-vowel 0.52 -native-beside-vowel -0.66
    + ج -after-vowel 0.79 -before-vowel 0.74 -among-vowels 0.42 -end 0.43
    + غ -inside 0.74 -after-vowel 1.06 -before-vowel 1.14 -among-vowels 0.61 -start 0.38 -end 0.64 -end-after-vowel 0.34
    + گ -inside -0.84 -after-vowel -0.44 -start-before-vowel -0.84
    + خ -after-vowel 0.91 -before-vowel 0.61 -start-before-vowel -0.63 -end-after-vowel 0.6 -native-inside -0.52
    + ق -start 0.8 -end-after-vowel 0.25
    + چ -after-vowel -0.67
    + ك -inside -0.47 -after-vowel 1.06 -before-vowel 1.06 -among-vowels 0.38 -end-after-vowel 0.29
    + ش -inside 0.35 -after-vowel 0.48 -among-vowels 0.95 -start 0.55 -start-before-vowel 0.97 -native-beside-vowel 0.29
    + دي -among-vowels 0.25
    + دا -among-vowels 0.23
    + ر -inside -1.03 -after-vowel 0.44 -start-before-vowel -0.16 -end 1.2 -end-after-vowel 0.38 -native-inside -0.72 -native-end -0.42
    + ير -inside 1.07 -after-vowel 0.39
    + ار -inside 0.17
    + ري -before-vowel 0.58 -among-vowels 2.22 -start-before-vowel 0.79 -native-beside-vowel -0.33
    + ص -inside 0.34 -start 0.5
    + تش -after-vowel 0.33
    + ل -after-vowel 0.67 -before-vowel 0.66 -end 0.68 -double 0.57
    + ال -inside 0.84 -after-vowel 0.43 -native-start 0.87
    + م -inside -2.06 -after-vowel 0.63 -start 0.67 -end 0.5 -end-after-vowel 0.55 -double 0.49
    + ما -start-before-vowel 0.16
    + ام -inside 0.24
    + مو -among-vowels 0.18
    + ن -inside 0.67 -after-vowel 0.88 -before-vowel 0.19 -among-vowels -0.36 -start-before-vowel 0.37 -end 0.62 -end-after-vowel 0.47 -double 0.51
    + ان -inside 1.3 -start 0.89
    + وي -before-vowel -0.56
    + او -before-vowel 1.07 -start-before-vowel 0.55
    + وا -among-vowels 0.15
    + هي -among-vowels 1.92
    + ول -inside 1.7 -start -0.39
    + ويل -before-vowel 0.17
    + كو -before-vowel -0.23 -among-vowels 0.24 -start-before-vowel 0.16
    + كا -among-vowels 0.35 -start-before-vowel 0.19
    + يتش -inside 0.43
    ^ و ا 0.76 ي 0.3 ف -0.63 ڤ -0.6 او 0.61 يو 0.55
    ^ س ف -1.38 ت 0.83 ز 1.01 ك 0.65 م -1.71
    ^ ه ب 0.26 ت 1.11 ج 0.71 ك 0.23 ر 0.68 ها 0.3
    ^ ي اي 0.51 ج -0.81 ر 0.47
    ^ ب ف 0.92
    ^ ت د 0.24 ك 0.26
    ^ ط د 0.39
    ^ د دي 0.67 ر 0.81
    ^ ز ش 0.17
    ^ ج ژ -0.24 غ 0.18 خ 0.56 ق 0.34 چ -0.93 ك 0.51
    ^ ژ ش 0.56
    ^ غ ق 0.15 ك 0.45
    ^ خ ك 0.59
    ^ چ ك -0.96
    ^ ك ش 1.64 تش 0.49
    ^ ش تش 0.18
    ^ ر ار 1.25
    ^ ل لي 0.22 ال 1.67
    ^ م ام 0.57 ن 0.8
    ^ ن ين 0.34 ني 0.39 ان 1.11
    ^ وي في -0.57
    ^ وا فا -0.33
    ^ غو جو 0.24
    ^ بر بير 0.3
    ^ فيل ويل -0.24
    ^ و -start 0.42
    ^ س -start 0.21 -start-before-vowel 0.52
    ^ ا -start 0.63
    ^ ه -start-before-vowel 1.12
    ^ ي -start-before-vowel 0.57 -native-inside 0.64
    ^ اي -start-before-vowel 1.35
    ^ ب -start 0.4 -start-before-vowel 0.36
    ^ ف -start 0.26 -start-before-vowel 0.28
    ^ ت -start-before-vowel 0.62
    ^ د -start-before-vowel 0.76
    ^ غ -start 0.38
    ^ گ -start-before-vowel -0.84
    ^ خ -start-before-vowel 0.44
    ^ ق -start 0.8
    ^ ك -start 1.0
    ^ ش -start 0.55 -start-before-vowel 0.97
    ^ ر -start-before-vowel -0.16
    ^ ري -start-before-vowel 0.79
    ^ ص -start 0.5
    ^ م -start 0.67
    ^ ما -start-before-vowel 0.16
    ^ ن -start-before-vowel 0.37
    ^ ان -start 0.89
    ^ او -start-before-vowel 0.55
    ^ ول -start 0.59
    ^ كو -start-before-vowel 0.16
    ^ كا -start-before-vowel 0.19
    $ و ا 2.12 ي 0.67 ف 0.73 ين 0.31 وي 1.3 او 0.29 يو 1.12 وف 0.42 وا 0.67
    $ س ك 0.21 ش 1.03 اس 1.38 ين -0.42
    $ ا ي 0.92 اي 1.8
    $ ه ت -0.85 خ 0.27 ر -0.32
    $ ي ج 0.97 ل 1.4
    $ ب بي 0.7 با 0.91
    $ د ر -0.72
    $ ز ش 0.46 تس -0.34
    $ ج خ 0.57
    $ غ خ 0.54 ك 0.29
    $ خ ك 0.21
    $ ك ش -0.18 تش 0.4
    $ ش تش 0.61
    $ ر ير 0.26
    $ ل لي 0.55
    $ م ما 1.36 ن 0.2
    $ ن ني 1.85
    $ وا فا -0.33
    $ ء -end-after-vowel 0.4
    $ و -end 1.19 -end-after-vowel 0.75 -native-end 0.69
    $ س -end 0.22 -end-after-vowel 0.36 -native-end -0.17
    $ ا -end 1.01 -end-after-vowel 0.9 -native-end 0.91
    $ ه -end 0.77 -end-after-vowel 0.78 -native-end 0.46
    $ ي -end 0.96 -native-end 0.49
    $ اي -before-vowel 0.68 -among-vowels 0.42
    $ ب -end 0.79 -end-after-vowel 0.66
    $ ف -end -0.43 -end-after-vowel 0.57
    $ ت -end 0.91 -end-after-vowel 0.69
    $ ث -end 0.53
    $ د -end 0.31 -end-after-vowel 0.49
    $ ز -end 0.35 -end-after-vowel 0.52
    $ ج -end 0.43
    $ غ -end 0.35 -end-after-vowel 0.27
    $ خ -end-after-vowel 0.58
    $ ق -end-after-vowel 0.24
    $ ك -end 1.0 -end-after-vowel 0.29
    $ ر -end 1.19 -end-after-vowel 0.36 -native-end -0.42
    $ ير -inside 0.18
    $ ري -before-vowel 0.38 -among-vowels 0.55
    $ ل -end 0.67
    $ ال -inside 0.82
    $ م -end 0.48 -end-after-vowel 0.54
    $ ن -end 0.79 -end-after-vowel 0.42
    $ هي -among-vowels 0.57
    $ كو -before-vowel -0.23
    $ يتش -inside 0.25
    ~ - ا 0.44 و 1.31 ي 0.23
    ~ ا ا 0.44 و 0.51 ي 0.47
    ~ و ي 0.88
    ? - ا -0.15 و 0.29
    arabic arabic native bias -0.2 letter 0.27 vowel 0.26 silentVowel 0.47 lackingVowel 0.08 weakLetter 0.45 doubling 0.05 likeConsonant 0.31 otherConsonant 0.3 lackingConsonant 0.35 start 0.01 endVowel 0.47 endConsonant 0.14 shortness 1.06 inflections 0.28 patterns 1.21
    + و ا 0.71 ي 0.32 ب 1.23 ف 1.09 وو -0.47 وي 1.03 او 0.25 يو 0.21 وف 1.56
    + س ز 1.05 ش 2.03 ص -0.4 اس 1.16
    + ا ي 0.45
    + ع الع -0.18
    + ه ح -0.49 ت -0.87 ها -0.81
    + ي اي -0.44 ج 0.37 ر 2.01 ل 1.59
    + ح ش -0.34
    + ب بي -0.17 با 0.53
    + ت ط 0.34 ث 0.8 د -0.19
    + د ذ 0.34 ض 0.41 دي 1.2
    + ز ض -0.81 ظ 0.64
    + ج غ 1.47 خ 1.13 ق 0.85 ك 0.63
    + غ ق 1.11
    + ق ك -0.43
    + ش تش 1.32
    + ر ير 0.63 ار 0.49 ري 1.0
    + ل لي 1.0 ال 0.23
    + م ام -0.2
    + ن ين 0.15 ني 0.89 ان 0.42
    + ين ان 1.49
    + و -inside 0.64 -before-vowel 0.8 -end 0.78 -native-inside -0.15 -native-beside-vowel -0.64 -native-end 0.32
    + ا -inside -0.41 -after-vowel 0.6 -start 0.55 -end 0.56 -native-inside -0.32 -native-end -0.2
    + ع -native-inside 1.73 -native-beside-vowel 0.79 -native-start 0.96 -native-end 0.52
    + ه -inside -0.67 -after-vowel -0.19 -before-vowel 1.28 -start-before-vowel 0.79 -end -0.25 -end-after-vowel 0.4 -native-end -0.9
    + ي -before-vowel -0.42 -native-inside 0.49 -native-end 0.85
    + اي -before-vowel 1.01
    + ح -native-inside 0.87 -native-beside-vowel 1.03 -native-start 1.45 -native-end 0.65
    + ب -start 1.17 -native-beside-vowel -0.4 -native-start 1.33
    + ف -native-end 1.08
    + ت -native-end -0.66
    + د -before-vowel -1.33 -native-inside -0.45 -native-beside-vowel 1.42 -native-end -1.19
    + ز -native-beside-vowel 1.37
    + ق -native-beside-vowel -0.23
    + ض -native-beside-vowel 2.27 -native-start 1.57
    + ر -after-vowel 0.91 -native-inside 0.86
    + ري -among-vowels -0.18
    + ظ -native-inside 1.99
    + ل -native-beside-vowel -0.8
    + ال -inside 0.82 -native-inside 1.01 -native-start -0.42
    + م -start 1.14 -native-inside 0.88 -native-beside-vowel 0.45 -native-start 1.1 -native-end 0.5
    + ن -after-vowel 1.79 -end-after-vowel 0.96 -native-start 1.36 -native-end -0.66
    + ان -inside 2.01
    + لع -native-inside 1.23
    ^ س ز 0.32 ص 0.81 اس 1.04
    ^ ا ي -0.57 اي -0.53
    ^ ع الع -0.18
    ^ ه ح -0.22
    ^ ي اي 0.98
    ^ ح ش 2.02
    ^ ت ط 0.82
    ^ ج غ 0.63
    ^ ل ال -0.2
    ^ م ام 2.37
    ^ ن ان 1.72
    ^ ا -start 0.55
    ^ ع -native-inside 1.72 -native-start 0.9
    ^ ه -start-before-vowel 0.79
    ^ ح -native-start 1.46
    ^ ب -start 1.14 -native-start 1.33
    ^ ض -native-start 1.57
    ^ م -start 1.14 -native-start 1.1
    ^ ن -native-start 1.28
    $ و ي 0.6 ف -0.16 وي 0.8
    $ س ز 0.27
    $ ا ي -0.76
    $ ه ح 0.22 ت -0.87
    $ ب بي 0.81
    $ ت د 0.38
    $ د دي 1.2
    $ ق ك -0.43
    $ ر ري 0.74
    $ ل لي -0.17
    $ م ما 1.45
    $ ن ني 0.35 ان -0.17
    $ و -end 0.39 -native-end 0.32
    $ ا -end 0.56 -native-end 0.83
    $ ع -native-end 0.94
    $ ه -end 0.46 -end-after-vowel 1.46 -native-end 2.13
    $ ي -end 1.24 -native-end 0.85
    $ اي -before-vowel 0.54
    $ ح -native-end 0.43
    $ ف -native-end 0.64
    $ ت -native-end 2.43
    $ د -native-end 0.34
    $ م -native-end -0.91
    $ ن -end-after-vowel 0.96 -native-end -0.89
    $ ان -inside 0.6
    ~ - ا 0.41 و 1.11 ي 0.98
    ~ ا و 0.77 ي 0.45
    ~ و و -0.47 ي 0.46
    ? - ا -0.18 و 0.62 ي -0.65
    latin latin bias 0.24 letter 0.37 vowel 0.29 weakLetter 0.32 doubling 0.48 likeConsonant 0.26 otherConsonant 0.35 lackingConsonant 0.35 start 0.04 endVowel 0.02 unseen 0.11 shortness 0.68 cheapest 0.19
    + a yna -0.9 an -1.16 o 0.18 zan -1.18 i -0.52 u -0.26 hi 0.43 ou 0.22 wa -0.32 na 0.16 on -0.56 in 0.27 yeo 0.28 yu 0.24 ne 0.15 en -0.19 co 0.2 ic 0.35 ab -0.26 al -0.18 ro 0.17 ur 0.19 iu 0.2 ich 0.33 us 0.26 di 0.18 ett 0.32 ta 0.15 da -0.18 ak 0.18 he 0.26
    + y o -0.73 j -0.76 g -1.28 i -0.32 u -0.22 sh -0.27 na -0.28 er 0.29 el 0.3 gi -0.45 la -0.22
    + n b -0.18 d 0.33 i -0.21 p -0.46 l -0.42 m -0.93 r -0.4 sh 0.2 ka -0.28 is -0.47 ng 0.24 la -0.38
    + e an 0.39 o 1.81 i 0.32 u 0.18 ko -0.27 un 0.2 shi 0.23 hu -0.31 en -0.84 as 0.32 mo -0.41 ta 0.38 ina 0.22
    + an c -0.18 u -0.4 un -0.86 in -0.56 or 0.28 us -0.41 as -0.2 ak 0.33 ing -0.28
    + o c -0.42 t -0.31 u 0.44 eo 1.06 oh -0.52 ou -0.39 wa 0.22 na 0.23 on -0.38 ka 0.2 in 0.33 shi 0.2 ha 0.22 en 0.23 to -0.23 ki 0.22 ev 0.22 ra 0.2 ri 0.33
    + z c -1.07 t -0.54 s -0.24 ts -0.89 h -0.87 k 0.17 j -1.88 x -0.48 d -1.31 g -0.6 w -0.24 jo -0.29
    + zan g -0.82
    + b v -1.15 c -0.24 t -0.45 d -0.3 g -0.31 p -1.51 w -0.85 l -0.32 m -0.47 se 0.15 ph -0.32 ma -0.82 pa -0.25 po 0.16
    + v g -0.16 f 0.51 u -1.08 w -0.49 m -0.21
    + c t -1.15 s -0.31 ts -0.49 k -0.17 q -0.45 x -0.36 d -0.31 g -0.55 f -0.19 dz -0.87 m 0.15 ge -0.93 tz -0.7 li -0.26 ga 0.22
    + t s -0.4 ts -0.71 k -0.21 d 0.73 g 0.18 f -0.72 cz -0.59 l -0.19 m 0.18 na 0.18 st -0.17 har 0.23
    + s j -0.19 x -0.65 d -0.77 g 0.15 l -0.41 m 0.32 r -0.33 sz -0.41 ss -0.18 ha -0.21 er 0.15 ich 0.32 de -0.27 us 0.41 mo 0.16 la -0.24 da -0.47
    + h ch -0.47 k -0.6 q -0.42 j -0.57 x -1.25 g -0.38 f -0.26 w -0.18 m 0.19 r 0.22 ak 0.2
    + ch j -0.89 x -0.47 p 0.16 dz -0.5 si -0.51 ak 0.4
    + k q -0.65 j 0.26 x -0.53 g 0.28 cz -0.97 ko 0.46 ha 0.2 ck -1.22 ng 0.32
    + q j -0.35 g -0.7
    + j i -0.7 dz -0.73 r -0.29 sh -0.29 sch -1.36
    + d g -0.73 i -0.18 f -0.2 se 0.18 ne 0.16
    + g i 0.2 dz -0.77 l -0.25 m 0.23 na -0.75 chi -1.04
    + i u 0.56 hi 0.44 ia 0.93 ek -0.17 eo 0.45 oh 0.16 ow 0.16 ov 0.19 na 0.15 in -0.18 yeo 0.24 yo 0.16 ha 0.28 sch -0.17 en 0.24 ell 0.15 al 0.18 ro -0.23 us 0.42 as 0.2 os 0.21 ta 0.22 da 0.2 awa 0.33 go 0.17
    + f p -0.85 u -0.59 hu -0.63 th -0.31 ba -0.58
    + p u -0.69 m 0.16 r -0.16 ber -0.35 ab -0.2 be -0.5 ba -0.21
    + u eo 0.34 ou -0.5 woo -0.32 eu -0.57 oo -0.71 su 0.83 na 0.15 in 0.28 ya 0.32 ha 0.29 er 0.19 al 0.2 ai 0.7 to 0.23 de -0.41 ba 0.2 ei 0.22 me 0.18 di -0.19 as 0.25 li -0.16 ay 0.21 awa 0.42 uk -0.65
    + hi ha 0.66 ma 0.18
    + ia eu -1.09
    + w m 0.3 r 0.17 ff -0.63 or 0.19
    + ko chi 0.38 ro 0.25
    + l m 0.26 r -1.32
    + m ng -0.39
    + ou in 0.56
    + r rz -0.56
    + ow ov -0.28 ank -0.36
    + ov au -0.22 kov 0.16
    + wa wna -0.31 na 0.17 yeo 0.31 yo 0.16 no 0.27 mi 0.33 me 0.17 ki 0.3 ma 0.16 ta 0.36
    + na ka 0.23 ic -0.54 ich -1.34 ra 0.23
    + va ff -0.24
    + on un 1.0 er 0.2
    + un eon 1.04
    + ka chi 0.21 ja 0.33 ya 0.17 no -0.27 mi 0.22 ma 0.17 ta 0.18 ku 0.4
    + zi ji -0.76
    + in ank -0.38 er 0.25 ak 0.24
    + shi ya 0.28 ji 0.15 zu 0.2 ta 0.29
    + si sha 0.35 mo 0.17
    + yeo yu 0.21
    + yo to 0.33
    + chi ti -0.31 gi -0.41 ku 0.19
    + fu hu -1.25 ha 0.19
    + hu ha -0.18 uk -0.35
    + ja ya -0.56 ki 0.19
    + ya mi 0.24 ta -0.15
    + ha mo 0.24 ku -0.2
    + er en 0.16 ro 0.61 ur -0.77
    + ck ich 0.22
    + le no -0.21
    + en ng -0.8
    + au al -0.47
    + no ki 0.25
    + el ul -0.45 ley 0.39
    + ul al -0.26
    + co ki 0.21 ng -0.29 go -0.2
    + ic ski 0.2
    + al ar -0.53
    + ro ur 0.28 or 0.15 har 0.49
    + te ma -0.25
    + ar ra -0.24 ol -0.22
    + tsu da 0.18
    + ji ga -0.3
    + or ra -0.36
    + be mi -0.21
    + mi ma 0.25 man -0.27 ta 0.24
    + re la -0.18
    + ba pa -0.72
    + is as 0.17
    + us as -0.43
    + ki ju 0.2 ga 0.29
    + ra ma 0.27 la -1.16 mar 0.17
    + ma ta 0.31 ri 0.32
    + bo po -0.65
    + os uk 0.3
    + la li -0.22
    + man ton 0.18
    + bu po -0.39
    + a -inside 0.74 -after-vowel 0.47 -before-vowel 0.72 -start 0.85 -end-after-vowel 0.4
    + y -after-vowel 0.25 -before-vowel 0.63 -among-vowels 0.5 -start 0.2 -end 0.52
    + n -inside -0.23 -start -0.2 -end -0.35 -end-after-vowel 0.42
    + e -inside 0.75 -before-vowel 1.07 -start 0.91 -start-before-vowel 0.46 -end 0.7 -end-after-vowel 0.19
    + an -inside -0.16
    + o -inside 0.75 -before-vowel 1.02 -among-vowels 0.28 -start 1.04 -end 1.58
    + z -after-vowel -0.25 -before-vowel -1.27 -end -0.21 -end-after-vowel 0.16 -double -0.44
    + zan -among-vowels -2.45
    + b -inside 0.16 -after-vowel -0.57 -among-vowels -0.33 -start -0.4 -double -0.23
    + v -before-vowel 0.21 -among-vowels -0.16
    + c -inside -0.44 -after-vowel -0.65 -before-vowel 0.19 -start-before-vowel 0.43 -end 0.31 -double 0.3
    + t -inside -0.25 -end 0.59 -end-after-vowel 0.18 -double 0.42
    + s -inside -0.82 -before-vowel -0.98 -start-before-vowel -0.46 -end 0.31 -end-after-vowel 0.83
    + ts -after-vowel -0.84 -double 0.22
    + h -inside -0.67 -after-vowel -0.37 -before-vowel -0.36 -among-vowels 0.54 -start-before-vowel 0.31 -end -0.36 -end-after-vowel -0.38 -double -0.54
    + ch -inside -0.6 -start -0.51
    + k -inside -0.22 -before-vowel -0.32 -start -0.24 -start-before-vowel -0.17 -end-after-vowel -0.5
    + j -inside -0.35 -after-vowel -0.2 -among-vowels -0.38 -start-before-vowel -0.19 -end -0.65 -double 0.7
    + x -before-vowel -0.98 -among-vowels -0.45
    + d -after-vowel -0.51 -before-vowel -0.2 -among-vowels -0.39 -start -0.35 -start-before-vowel 0.19 -end 0.5 -end-after-vowel 0.16 -double -0.45
    + g -after-vowel -0.24 -before-vowel 0.46 -among-vowels 0.26 -start -0.4 -start-before-vowel 0.33 -end -0.35 -end-after-vowel -0.73
    + i -inside 1.07 -after-vowel 0.9 -before-vowel 0.45 -among-vowels 0.21 -end-after-vowel 0.41 -double 0.38
    + f -inside -0.2 -after-vowel 0.16 -among-vowels 0.21 -start 0.59 -start-before-vowel 0.42 -end 0.24 -end-after-vowel 0.41 -double -0.28
    + p -inside -0.16 -after-vowel 0.37 -before-vowel 0.16 -start-before-vowel 0.27
    + u -after-vowel 0.35 -before-vowel 1.33 -among-vowels 0.55 -start 0.28 -end 0.22
    + hi -among-vowels 0.37
    + w -before-vowel 0.46 -among-vowels -0.78 -start 0.29 -end-after-vowel 0.62
    + ek -inside -1.2
    + ko -before-vowel -0.24 -start-before-vowel 0.29
    + l -after-vowel -0.29 -before-vowel 0.72 -end-after-vowel 0.32
    + m -after-vowel -0.25 -before-vowel 0.64 -start 0.23 -start-before-vowel 0.76 -end-after-vowel 0.43
    + oh -inside 0.33
    + ou -before-vowel 0.77
    + r -after-vowel 0.4 -among-vowels 0.91 -start -0.18 -start-before-vowel -0.17 -end -0.22 -end-after-vowel 0.32 -double 0.52
    + sz -after-vowel -0.21
    + eu -start-before-vowel 0.27
    + su -among-vowels 0.18
    + ow -inside -1.0
    + ov -inside -0.87
    + own -inside -0.62
    + wa -start-before-vowel 0.49
    + na -before-vowel -1.01 -among-vowels 0.76 -start-before-vowel 0.48
    + va -start-before-vowel 0.7
    + on -inside 0.59 -double -0.35
    + un -inside -0.28
    + ka -before-vowel -1.09 -among-vowels -0.6
    + io -before-vowel 0.4 -start-before-vowel 0.24
    + zi -before-vowel -0.51
    + in -inside -0.87 -after-vowel 0.65
    + owa -inside -0.7
    + ova -inside -0.69
    + shi -after-vowel 0.48 -start 0.16
    + si -among-vowels 0.24
    + zy -among-vowels -0.8
    + za -before-vowel -0.41
    + yo -start-before-vowel 0.41
    + iow -before-vowel -0.42
    + chi -after-vowel -0.44 -start -0.65
    + ti -among-vowels -0.2
    + se -among-vowels 0.76 -start-before-vowel 0.75
    + ge -among-vowels -0.59
    + ha -among-vowels 0.6
    + er -inside -0.25
    + ce -among-vowels -0.38
    + sch -start 0.19
    + ck -after-vowel 0.23
    + qu -before-vowel -0.45
    + le -among-vowels -0.31
    + ne -among-vowels -0.58
    + en -inside -1.15
    + no -among-vowels 0.4
    + el -inside -0.62 -start -0.53
    + ul -inside -0.77
    + ell -inside 0.36
    + ill -inside -0.27
    + vi -among-vowels -0.31
    + ic -inside 0.23
    + ab -inside -0.5 -start -0.18
    + al -inside -0.32 -start -0.61
    + es -inside -0.4
    + ur -inside -0.37
    + to -before-vowel -0.65 -among-vowels 0.16
    + ar -inside 0.18
    + tu -among-vowels -1.06
    + zu -among-vowels -0.24
    + ich -inside 0.34
    + mi -among-vowels -0.45 -start-before-vowel -0.24
    + re -before-vowel -0.37
    + ba -among-vowels -0.17
    + me -among-vowels -0.3
    + is -inside -0.81
    + osz -inside -0.18
    + us -inside -1.13 -after-vowel -0.41
    + di -before-vowel -0.49 -among-vowels -0.66
    + ki -among-vowels 0.39
    + the -after-vowel -0.26
    + ng -after-vowel -0.34
    + do -before-vowel -0.29
    + ev -inside 0.2
    + ra -before-vowel -0.81
    + ma -start-before-vowel -0.22
    + ju -among-vowels 0.18
    + os -inside -0.77
    + la -before-vowel -1.33 -among-vowels -2.16
    + li -among-vowels -0.47
    + ta -before-vowel -0.41 -among-vowels 0.27 -start-before-vowel 0.32
    + har -start-before-vowel -0.35
    + od -inside -0.39
    + pa -among-vowels -0.37
    + lo -among-vowels -0.27
    + ri -among-vowels -0.24
    + ak -inside 0.69
    + awa -inside 0.15
    + ol -inside -0.32 -start -1.06
    + bu -among-vowels -0.3
    + son -before-vowel 0.17
    + ina -inside 0.29
    + po -start-before-vowel -0.35
    + uk -inside -0.35
    ^ a e -0.57 an 0.63 o -0.28 na 0.16 ki 0.17 he 0.25
    ^ y j -0.76 g -0.52 i 0.15
    ^ n t -0.26 l -0.85 m 0.77
    ^ e o 0.35 i -0.21 hu 0.15 ha 0.2
    ^ o oh -0.45 ou -0.47
    ^ z c -1.21 s 0.23 ts -0.45 h 0.94 j -0.74 d 0.39 jo -0.38
    ^ b v 0.22 c -0.25 f 0.17 p -0.58 w -0.28 m -0.61 ph -0.34 ma -0.46 pa -0.32
    ^ v f 0.44 u -0.38 w -0.49
    ^ c s 0.39 ts -0.49 ch 0.44 k -0.16 q -0.68 j -0.96 g -0.18 f -0.21 dz -0.69
    ^ t k -0.28 d -0.83 st -0.17
    ^ s h -0.18 j 0.19 x -0.65 m 0.17 ss 0.19
    ^ h ch 0.52 k -0.39 j 1.66 x -0.74 f -0.33 w -0.21 r 0.15
    ^ ch j -0.44 x -0.36 dz -0.65
    ^ k q -0.38 x -0.42 g -0.68 m -0.19
    ^ q j -0.43
    ^ j dz -0.73 r -0.32
    ^ d g 0.26
    ^ g w -0.28 chi -1.04
    ^ i hi 0.32
    ^ f hu -0.5
    ^ p be -0.51 ba -0.58
    ^ u woo -0.32 su 0.42
    ^ l r -1.29
    ^ wa yu -0.44 ta 0.25
    ^ ka ki 0.16
    ^ yeo yu 0.41
    ^ chi ti -0.31 gi -0.5
    ^ fu hu -1.25
    ^ hu ha -0.26
    ^ ja ya -0.56
    ^ ya ta -0.38
    ^ ha ku -0.21
    ^ co gu -0.19
    ^ mi ma 0.2
    ^ ba pa -0.52
    ^ ki ju 0.2
    ^ ra mar 0.17
    ^ a -start 0.83
    ^ y -start 0.2
    ^ n -start -0.17
    ^ e -start 0.81 -start-before-vowel 0.46
    ^ o -start 1.02
    ^ b -start -0.4
    ^ c -start-before-vowel 0.38
    ^ s -start-before-vowel -0.46
    ^ h -start -0.82 -start-before-vowel 0.31
    ^ k -start -0.3 -start-before-vowel -0.17
    ^ j -start-before-vowel -0.28 -double 0.82
    ^ d -start -0.35 -start-before-vowel 0.56
    ^ g -start -0.4 -start-before-vowel 0.33
    ^ f -start 0.59 -start-before-vowel 0.37
    ^ p -start-before-vowel 0.27
    ^ u -start 0.28
    ^ w -start 0.29
    ^ ko -start-before-vowel 0.29
    ^ m -start 0.23 -start-before-vowel 0.76
    ^ r -start -0.18 -start-before-vowel -0.17
    ^ eu -start-before-vowel 0.27
    ^ wa -start-before-vowel 0.49
    ^ na -start-before-vowel 0.48
    ^ va -start-before-vowel 0.7
    ^ io -start-before-vowel 0.19
    ^ shi -start 0.16
    ^ yo -start-before-vowel 0.41
    ^ chi -start -0.65
    ^ se -start-before-vowel 0.6
    ^ sch -start 0.19
    ^ el -start -0.53
    ^ ab -start -0.18
    ^ al -start -0.61
    ^ mi -start-before-vowel -0.24
    ^ ma -start-before-vowel -0.22
    ^ ta -start-before-vowel 0.32
    ^ har -start-before-vowel -0.35
    ^ ol -start -1.06
    ^ po -start-before-vowel -0.35
    $ a y -0.73 yna -0.9 e 0.65 an 2.2 o 0.74 ou 0.17 in 0.16 ic 0.28 ich 0.31
    $ y j -0.75 i -0.25 er 0.23
    $ n k 0.17 m -1.5 is -0.39
    $ e an 0.21 o 1.24 i 0.25 us 0.29 ina 0.19
    $ an in -0.24 er 0.3
    $ o u -0.28 ko 0.27 eo 0.47 ou -0.69
    $ z c -0.21 ts -0.37 h -0.3 g 0.52
    $ b v -0.4
    $ v f -0.88 u -0.3 w -0.49
    $ c t 0.5 s 0.83 ts -0.42 k 0.15
    $ t d -0.62
    $ s x 0.7 sz -0.52 sh 0.23 ss -0.4 us 0.4
    $ h ch -0.27 j -0.82 x -0.54 g -1.15
    $ k q -0.19 x 0.42 kow 0.65 ck -0.84
    $ q g -0.39
    $ j i -0.7
    $ g na -0.84
    $ i u 0.19 ia 0.66 ow 0.16 ov 0.16 us 0.38 awa 0.28
    $ u eo 0.32 ou 0.46 eu -0.49 oo -0.83 awa 0.33
    $ w ff -0.59
    $ kow ek 0.24
    $ ko ro 0.25
    $ m ng -0.33
    $ ow ov -0.28
    $ wa wna -0.31
    $ na nka -0.29 ic -0.51 ich -1.34
    $ va ff -0.27
    $ on un 0.63
    $ un eon 0.27
    $ chi ti -0.31
    $ hu uk -0.35
    $ ja ya -0.51
    $ en ng -0.81
    $ el ley 0.33
    $ a -end 0.24 -end-after-vowel 0.53
    $ y -end 0.92
    $ n -end-after-vowel 0.45 -double 0.2
    $ e -end-after-vowel 0.49
    $ o -end 0.92
    $ z -end -0.77
    $ c -end 0.31
    $ t -end 0.32 -end-after-vowel 0.25 -double 0.29
    $ s -end -0.17
    $ h -end -0.3
    $ ch -inside 0.59
    $ k -end-after-vowel -0.5
    $ j -end -0.48 -end-after-vowel -0.58
    $ d -end 0.2 -double 0.23
    $ g -end -0.29 -end-after-vowel -0.22
    $ i -end 1.45 -end-after-vowel 0.26
    $ f -end 0.16 -end-after-vowel 0.34
    $ p -end-after-vowel -0.18
    $ u -end 0.2
    $ w -end-after-vowel 0.56
    $ ek -inside -0.98
    $ ko -among-vowels -0.44
    $ l -end-after-vowel 0.51 -double 0.5
    $ m -end-after-vowel 0.24
    $ ou -before-vowel 0.65
    $ r -end -0.17
    $ ow -inside 2.49
    $ ov -inside 2.33
    $ wa -among-vowels -0.93
    $ na -before-vowel -1.01 -double 0.87
    $ on -inside -0.38 -double -0.71
    $ ka -before-vowel -1.09 -among-vowels -0.65
    $ io -before-vowel 1.02
    $ zi -before-vowel 0.4
    $ in -inside 1.41
    $ owa -inside -0.7
    $ ova -inside -0.52
    $ shi -after-vowel 0.19
    $ zy -among-vowels 0.19
    $ chi -after-vowel -0.87
    $ ne -among-vowels -0.42
    $ no -among-vowels 0.21
    $ ic -inside 0.4
    $ ro -among-vowels 0.26
    $ ur -inside -0.52
    $ to -among-vowels -0.16
    $ ich -inside 0.34
    $ mi -among-vowels -0.2
    $ us -inside 0.3
    $ ki -among-vowels 0.19
    $ os -inside -0.83
    $ ta -among-vowels 0.15
    $ ri -among-vowels 0.25
    $ son -before-vowel 0.16
    $ ina -inside 0.27
    ~ - a 0.95 e 0.46 i 0.97 u 1.28 y 1.16
    ~ a a 0.37 e 0.4 i 0.66 o 0.51 y 0.58
    ~ e e 0.5 i 0.21 o -0.96 u 0.3 y 0.28
    ~ i o 0.57 u 0.69
    ~ o o -0.28 y -0.95
    ~ y y 0.63
    ? - a 0.79 e 0.17 i 0.4 o 0.62 y 0.58
    cyrillic cyrillic bias 0.44 letter 0.36 vowel 0.07 silentVowel 0.17 lackingVowel 0.03 weakLetter 0.03 doubling 0.15 likeConsonant 0.4 otherConsonant 0.41 lackingConsonant 0.35 start 0.1 endVowel 0.13 endConsonant 0.06 shortness 0.01 cheapest 0.06
    + а б 0.16 в 0.22 е 0.57 и 1.14 л -0.91 м -0.71 н -0.78 о 0.25 п -0.28 р -0.76 т 0.25 у 0.89 ы 0.43 э 0.56 ю 1.26 ћ 0.31 ль 0.18 ко -0.19 ма 0.47 ки 0.17 ии -0.38 ев -0.27 оу 1.2 ель 0.25 еи 0.7 ти 0.36 на -0.19
    + б в -1.67 г 0.52 д 0.47 е 0.22 з 0.2 и 0.22 к 0.45 л 0.58 м 0.54 н 0.46 п -0.57 р -0.35 с -0.76 т 0.61 у 0.26 ф 0.58 х -0.15 ш -1.03 ль 0.15 ма 0.16 ти 0.16
    + в г -0.19 д 0.27 е 0.29 з 0.74 и 0.34 к -0.45 л -1.15 м -0.38 н -1.08 о -1.03 п 0.41 р 0.48 с 0.87 т 0.6 у -0.45 ф -0.41 ш -0.74
    + г д 0.25 ж -0.85 з 0.27 к 0.94 л 0.38 м 0.6 н 0.42 о 0.36 п 0.23 р -0.22 с 0.38 т 0.61 у 0.61 ф 0.79 х 0.23 џ -0.54 дж -0.53
    + д е 0.2 з -0.6 и -0.18 к 0.93 л 0.57 м 0.71 н 0.61 о 0.26 п 0.25 р -0.19 с 1.35 т -0.24 ф 0.45 х 0.17 ц 1.11 ч -0.33 ђ -0.89 ль 0.22
    + е и 0.55 л 0.45 о 0.37 у 1.09 ы 0.64 ю 0.67 я -0.23 ма 0.4 ев -0.21 оу 1.02 ель 0.35 ти 0.19
    + ж з 1.22 и 0.61 л -1.08 р -1.04 с 1.16 ц 1.01 ч -0.42 ш 1.58 ь 0.44 џ -0.73 дж -0.41
    + з к 0.34 л 0.38 м 0.18 н 0.37 п 0.2 р -0.67 с -0.23 т -0.4 х 0.25 ц 0.34 ч 0.33 ш 0.79 ђ -1.72
    + и л -1.42 м 0.32 н 0.34 о 0.52 с -0.26 т 0.46 у 0.52 ф 0.42 х 0.8 э 0.71 ю 0.24 я 0.87 ђ 0.25 џ 0.53 ль -0.85 ма 0.39 дз -0.25 ев 0.18 ель 0.27 ак 0.23 на -0.16
    + к л -0.22 м 0.54 н 0.28 п 0.41 р 0.8 с 1.34 т 1.86 ф 0.42 х 0.2 ц 0.72 ч 1.18 ћ 0.17 џ 0.42 ль 0.26 ак 1.4 на 0.35
    + л м 0.79 н 0.68 о -0.48 п -0.28 с 0.26 т 0.52 у -0.2 ф 0.42 х 0.19 ч 0.2 ь -0.23 э 0.15 я -0.41 љ -0.69 ма 0.17 ак 0.35 на 0.21
    + м н -0.32 п 0.42 р 0.92 с 0.98 т 0.89 ф 0.41 х 0.39 ч -0.22 ль 0.18 ма 0.39
    + н п 0.21 т 0.76 у 0.26 ф -1.85 х 0.28 ц -0.2 ш -1.48 я 0.26 њ -0.73 ль 0.64 ма 0.24 ти 0.15 ак -1.06
    + о р -0.15 т 0.3 у 0.43 ф -0.39 ы 0.96 э 1.24 ю 1.07 я 0.38 ко 0.45 ма 0.49 ки 0.43 оу 0.19 еи 1.39 ти 0.22 на 0.43  -0.48
    + п с 0.26 т 0.42 у -0.31 ф -2.2
    + р с -0.2 т 0.95 ф 0.36 х 0.38 ш -0.53 я -0.35 ти 0.17 на 0.18
    + с т 1.04 у -0.93 х 0.3 ц 0.31 ч 1.29 ш 0.36 щ -1.02 я -0.64 ћ 0.68 дз 1.83 кс 0.18 ак 0.95 на 0.39
    + т ф -2.26 ц -1.19 ч -0.48 ћ -0.67 ль 0.27 ко 0.17 дж 0.16 ак 0.57 на 0.26
    + у х 0.64 ы 0.36 э 0.52
    + ф х 0.71 ль 0.22 ев 0.3
    + х ш 0.72 ь 0.38 дж -0.2 кс 0.75 ак 0.22
    + ц ч 0.18 ћ -0.2 дз 1.33 ак 0.35
    + ч ш 0.52 ь 0.55 ћ -0.16 џ -0.89 дз 0.15 дж -0.46 ак 0.67
    + ы ю 0.3
    + ь ль 0.39 ии 0.26
    + э я 0.46 ти 0.15 на -0.21
    + ю дж -1.18
    + я еи 0.75
    + ђ дж -1.13
    + љ ль -0.77
    + џ дж -0.65
    + ко ма 0.2 ти 0.18 на -0.17
    + ма ки 0.25
    + ич на -2.07
    + а -after-vowel 1.44 -before-vowel 0.87 -among-vowels 0.3 -start -0.19 -end-after-vowel 0.73
    + б -after-vowel 0.25 -before-vowel 0.53 -among-vowels 0.25 -start 0.27 -start-before-vowel 0.46 -double -0.71
    + в -after-vowel -1.78 -before-vowel 1.32 -among-vowels 0.75 -start 0.26 -start-before-vowel 0.32
    + г -inside -0.17 -after-vowel 1.05 -before-vowel 1.3 -among-vowels 0.64 -start 0.56 -start-before-vowel -0.83 -end 0.15 -end-after-vowel 0.8 -double 0.78
    + д -inside -0.65 -after-vowel 0.67 -before-vowel 0.46 -among-vowels -1.15 -start 0.58 -start-before-vowel 0.3 -end 0.63 -end-after-vowel 0.83 -double 0.38
    + е -inside 0.26 -after-vowel 0.38 -before-vowel 1.54 -among-vowels -0.24 -start -0.17 -start-before-vowel 0.28 -end 0.5 -end-after-vowel 0.17 -double -0.59
    + ж -inside -0.35 -before-vowel 0.84 -start-before-vowel -0.31 -end 0.74
    + з -inside -0.6 -among-vowels 0.27 -start-before-vowel 0.21 -end-after-vowel 0.88 -double 0.47
    + и -inside 1.73 -after-vowel 1.55 -before-vowel 0.85 -among-vowels -0.45 -end 1.66 -end-after-vowel 0.48 -double 0.16
    + к -after-vowel 0.53 -before-vowel 0.35 -start 0.46 -start-before-vowel 1.1 -end 1.13 -end-after-vowel 0.4 -double 0.81
    + л -after-vowel 0.19 -before-vowel -0.2 -among-vowels -2.21 -end-after-vowel -0.46
    + м -after-vowel 1.19 -before-vowel 0.23 -among-vowels -0.23 -start-before-vowel 0.21 -end 0.72 -end-after-vowel 1.0 -double 0.19
    + н -after-vowel 0.44 -before-vowel 0.75 -among-vowels -0.85 -start-before-vowel 0.31 -end-after-vowel 0.46 -double 1.03
    + о -inside -0.61 -before-vowel 0.79 -among-vowels 0.49 -start 0.31 -start-before-vowel 0.53 -end-after-vowel 0.77 -double 0.29
    + п -before-vowel 0.42 -among-vowels -0.2 -start-before-vowel 0.27 -end 0.53 -end-after-vowel 0.3 -double -0.24
    + р -before-vowel -0.2 -among-vowels -1.22 -start-before-vowel 0.35 -end -0.84 -end-after-vowel -0.69
    + с -after-vowel 0.9 -before-vowel 0.95 -start 0.43 -end 1.94 -end-after-vowel 0.66 -double 0.38
    + т -inside 0.54 -among-vowels 0.46 -start 0.19 -start-before-vowel -0.23 -end 0.6 -end-after-vowel 0.5
    + у -inside 0.33 -after-vowel 0.86 -before-vowel 1.12 -start 0.84 -start-before-vowel 0.45 -end 0.82
    + ф -after-vowel 0.92 -among-vowels -0.19 -start 1.22 -start-before-vowel 0.98 -end 0.3 -end-after-vowel 0.53 -double -0.2
    + х -after-vowel 1.69 -before-vowel -0.22 -among-vowels 0.27 -start -0.66 -start-before-vowel 0.8 -end -0.52 -end-after-vowel -0.32
    + ц -inside 1.05 -after-vowel 0.75 -before-vowel 1.83 -start -0.42 -end 0.88 -end-after-vowel 0.79
    + ч -inside -0.17 -after-vowel -0.77 -before-vowel -0.36 -start-before-vowel 0.33 -end 0.37 -end-after-vowel 0.51 -double 0.2
    + ш -inside 0.24 -after-vowel -0.47 -before-vowel 0.24 -among-vowels 0.24 -start 0.18 -start-before-vowel -0.25 -end-after-vowel 1.24
    + ъ -inside 0.63
    + ы -inside -0.46 -before-vowel 1.05 -end 0.2
    + ь -before-vowel 0.81
    + э -inside 0.25 -after-vowel 0.49 -before-vowel 0.86 -start 0.51 -end 0.32 -end-after-vowel 0.4
    + ю -after-vowel 0.49 -before-vowel 0.91 -start 0.84 -end 0.19
    + я -after-vowel 1.47 -before-vowel 0.22 -start 0.34 -double 0.25
    + ђ -start-before-vowel 0.19
    + ћ -end-after-vowel 0.54
    + џ -start-before-vowel 0.28
    + ль -after-vowel -0.52
    + ко -among-vowels 0.31 -start-before-vowel 0.26
    + ма -before-vowel -0.57 -start-before-vowel 0.37
    + ки -among-vowels 0.24
    + ии -double 0.7
    + ев -inside -0.22 -after-vowel 0.3 -start -1.04
    + дж -after-vowel 0.16 -start -1.47
    + оу -before-vowel 1.33 -start-before-vowel 0.3
    + ель -inside 0.35
    + ти -before-vowel 0.28 -among-vowels -0.83 -start-before-vowel 0.21
    + ак -inside 0.4 -double 0.53
    + еу -before-vowel 0.41 -start-before-vowel 0.23
    + на -before-vowel -1.17 -among-vowels -0.29 -start-before-vowel 0.3
    ^ а в 0.24 е -0.16 и 0.38 о -0.16 т 0.16 у 1.09 ю 0.44 я 2.15 ма 0.21 ии 0.27 на 0.43
    ^ б в 0.25 г 0.27 д 0.21 к 0.2 л 0.21 м 0.17 п -0.16 ф 0.29 х 0.25 ш 0.16
    ^ в з 0.7 к 0.26 л 0.39 м -0.26 н 0.24 п 0.21 р 0.17 у -0.45 ш 0.28 ю 0.38
    ^ г д 0.19 ж 0.71 з 0.15 к 0.16 л 0.16 м 0.22 п 0.2 р 0.33 с 0.21 т 0.2 у 0.24 ф 0.61 дж -0.52
    ^ д к -0.39 п 0.16 р 0.37 с 0.35 т -1.5 ф 0.29 ч -0.42 ђ -0.43
    ^ е и 0.21 о -0.16 у 0.23 ю 0.19
    ^ ж з 0.57 и -0.6 р -0.9 с 0.46 х -0.33 ц 0.4 ч -0.27 ш 1.43 џ -0.32 дж 0.17
    ^ з с 0.59 х 0.21 ц -0.28 ш 0.55
    ^ и о 0.3 т 0.19 у 0.95 х 0.5 ч 0.74 ю -0.16 я -0.18 ђ 0.2 џ 0.39 дж -0.32 на 0.19
    ^ к л 0.29 м 0.35 н 0.36 п 0.24 т 0.59 ф 0.27 х 0.68 ц -0.36 ч 0.45 ш 0.72 џ 0.3 ак 0.79
    ^ л м 0.2 н -0.19 п -0.79 р 0.18 љ -0.69
    ^ м н -0.8 п 0.18 с 0.17 т 0.16 ф 0.2 х 0.15 ма 0.67
    ^ н р 0.18 с 0.24 т 0.18
    ^ о у -0.16 ю 0.46
    ^ п р 0.21 ф -0.58
    ^ р х 0.24 ш 0.26
    ^ с т 0.45 ц 1.05 ч 0.21 щ -0.69 я -0.74
    ^ т ф -0.89 ц -0.83
    ^ у х 0.53 ю 1.35
    ^ ф х 0.83
    ^ х ч 0.57 ш 0.72 џ 0.18
    ^ ц ч -0.28 ш 0.16 ћ -0.2
    ^ ч ш 1.57 џ -0.89
    ^ э я 0.35
    ^ ю дж -1.18
    ^ ђ дж -1.13
    ^ џ дж -0.65
    ^ а -start -0.19
    ^ б -start 0.27 -start-before-vowel 0.46
    ^ в -start 0.26
    ^ г -start 0.56 -start-before-vowel 1.42
    ^ д -start 0.58 -start-before-vowel 0.3
    ^ е -start -0.17 -start-before-vowel 0.28
    ^ ж -start-before-vowel -0.31
    ^ з -start-before-vowel 0.21
    ^ к -start 0.46 -start-before-vowel 1.08
    ^ м -start-before-vowel 0.21
    ^ н -start-before-vowel 0.31
    ^ о -start 0.31 -start-before-vowel 0.53
    ^ п -start-before-vowel 0.27
    ^ р -start-before-vowel 0.35
    ^ с -start 0.43
    ^ т -start 0.19 -start-before-vowel -0.23
    ^ у -start 0.84 -start-before-vowel 0.45
    ^ ф -start 1.11 -start-before-vowel 0.98
    ^ х -start -0.66 -start-before-vowel 0.8
    ^ ц -start -0.42
    ^ ч -start-before-vowel 0.33
    ^ ш -start 0.18 -start-before-vowel -0.25
    ^ э -start 0.51
    ^ ю -start 0.84
    ^ я -start 0.34
    ^ ђ -start-before-vowel 0.19
    ^ џ -start-before-vowel 0.28
    ^ ко -start-before-vowel 0.26
    ^ ма -start-before-vowel 0.37
    ^ ии -double 0.19
    ^ ев -start -1.04
    ^ дж -start -1.47
    ^ оу -start-before-vowel 0.3
    ^ ти -start-before-vowel 0.21
    ^ еу -start-before-vowel 0.23
    ^ на -start-before-vowel 0.3
    $ а и 0.18 л 0.25 н -1.08 о 0.3 р -1.31 у 1.26 э 1.05 ю 0.28 ћ 0.31 ии -0.38 оу 0.45 еи 0.58 ти 0.19 на -0.9
    $ б в -1.04 п -0.76
    $ в и 0.21 н 0.46 у -0.45 ф -0.86
    $ г к -0.85
    $ д к -0.28 р 0.37
    $ е и 0.55 о 0.98 я 1.26 оу 0.4 ель 0.57
    $ ж и 0.3
    $ з с -0.33
    $ и о 0.73 р 0.19 у 1.05 х -0.29 ч 0.74 э 0.75 я 0.5 ев 0.18 дж 0.61 ель 0.19
    $ к р -0.35 с 0.98 т 0.16 ц 0.87 ак 0.58
    $ л н 0.15 о -0.31 р 0.26 ь 0.19 я -0.52
    $ м р 0.16
    $ н о -0.32 р -0.41 ль 0.16
    $ о р -0.29 у -0.16 э -0.27 ю -0.25 я 1.1 ко 0.2 ии -0.48 оу 0.59 ти 0.18 еу -0.17
    $ р с 0.23 ль -0.57
    $ с ч 0.74 ћ 0.64 ак 0.17 на 0.33
    $ т ц 0.72
    $ ц ч 0.35
    $ ч ћ -0.16 дж 0.16
    $ ь ль 0.32
    $ ич на -2.07
    $ а -end-after-vowel 0.73
    $ г -end -0.39 -end-after-vowel 0.65 -double 0.18
    $ д -end-after-vowel 0.9
    $ ж -end 0.54
    $ з -end -0.16 -end-after-vowel 0.85
    $ и -end 1.08 -end-after-vowel 0.4
    $ к -end 0.89 -end-after-vowel 0.25
    $ л -end-after-vowel -0.46
    $ м -end-after-vowel 0.98
    $ н -double 0.55
    $ о -end-after-vowel 0.76
    $ п -end 0.34 -end-after-vowel 0.28 -double -0.55
    $ р -end 0.64 -end-after-vowel -0.69
    $ с -end 0.23 -end-after-vowel 0.31
    $ т -end 0.89 -end-after-vowel 0.57 -double 0.48
    $ у -end 0.8
    $ ф -end 0.3 -end-after-vowel 0.52 -double 0.49
    $ х -end 0.22 -end-after-vowel 1.57
    $ ц -end 0.64 -end-after-vowel 0.75
    $ ч -end 0.53 -end-after-vowel 0.17
    $ ш -end 0.48 -end-after-vowel 0.9
    $ э -end-after-vowel 0.4
    $ ю -end 0.16
    $ ћ -end-after-vowel 0.54
    $ ль -after-vowel 0.17
    $ ко -among-vowels -0.2
    $ ма -among-vowels -0.86
    $ ки -among-vowels 0.24
    $ ев -inside 0.23 -after-vowel 0.17
    $ дж -after-vowel 0.37
    $ оу -before-vowel 0.32
    $ ель -inside 0.25
    $ ти -among-vowels 0.21
    $ еу -before-vowel 0.23
    $ на -before-vowel -0.98 -among-vowels -1.16
    ~ - - 0.34 а 0.83 е 0.77 и 0.16 о 1.21 у 1.26 э 1.8 ю 1.39 я 1.8
    ~ o о -0.48
    ~ а е 0.72 и 0.86 о 0.44 у 0.89 ы 0.43 э 0.56 ю 1.26
    ~ е и 0.55 о 1.1 у 1.09 ы 0.64 ю 0.67 я -0.23
    ~ и о 0.4 у 0.52 э 0.71 ю 0.32 я -0.24
    ~ о о 0.19 у 0.43 ы 0.96 э 1.25 ю 0.95 я 0.38
    ~ у ы 0.36 э 0.52
    ~ ы ю 0.3
    ~ э я 0.46
    ? - - 0.33 а 0.56 е 0.21 о 1.06 у 1.3 э 1.21 ю 0.29 я 0.48
    arabic latin bias 1.17 letter 0.48 vowel 0.48 silentVowel 0.36 lackingVowel 0.52 weakLetter 0.38 doubling 0.96 likeConsonant 0.4 otherConsonant 0.63 lackingConsonant 0.66 start 0.15 endVowel 0.22 endConsonant 0.14 shortness 0.32
    + ء a -0.15
    + و a 0.72 e 0.72 an -0.37 v -0.43 i 0.45 hi 0.44 oo -0.29 ow 0.24 wa 0.6 on 1.12 au -0.43 ar 0.21 ak 0.18
    + س a -0.57 n -0.87 e -1.17 an 0.16 z 1.11 c -0.29 k -1.79 x 1.25 l -0.69 m 0.21 sz -0.24 ce -0.38
    + ا y -1.78 e 0.3 an -0.28 o 0.28 s -0.41 i 1.19 u 0.47 na 0.61 ova -1.19
    + ع a -0.53 e 0.58 o -0.73 i -0.6 u -0.32
    + ه y 1.19 e 0.58 t -0.19 r 0.98 ya 0.43
    + ي a 0.51 o -0.39 t -0.8 h 0.62 k -0.6 j -0.58 u 0.63 in -0.53 chi 0.69 ee -0.34 awa 0.44
    + اي a 1.13 y 0.17 i -0.28 ye 0.65
    + ح a -1.69 ch -0.37 i 0.15 hi -0.32
    + ب pp -0.38
    + بي p 0.38
    + ف v -0.16 h -1.01 u -1.1 w -0.32 m -0.47 ph -0.19 ff -0.38
    + ڤ v -0.35
    + ت a -0.4 n 0.23 e 0.16 h 0.16 k 0.23 m 0.17 r 0.2
    + ط t -0.24 d -0.46
    + ث z -0.68 c -0.66 t 1.12 s -0.92 ss 0.18
    + د a -0.45 t 1.11 g -0.96 l -0.42 r -0.29 st 0.17
    + ذ t -0.95 d -0.95
    + ز a 0.16 n 0.2 e 0.22 s 0.3 x 0.72 i -0.46 ss -0.53 za -0.37
    + ج z -0.97 c 0.29 g -0.2 dz -1.32 sh -0.29 ge -0.28
    + ژ z 0.26 j -1.13
    + غ k -0.33 q -0.79
    + خ h -0.88 k -0.27 j 0.27 x -0.82 g 0.57 ka -0.16
    + ق c -0.52 k -0.67 g -0.63 ka -0.55
    + چ c -0.75 g -1.1
    + ك n 0.42 c 0.35 k 0.17 q 0.55 x 0.48 g 1.7 l 0.29 m 0.34 ck 0.48
    + ش s 0.35 sz -0.26 ss 0.76 shi 0.64 sch -0.19 sha -0.24
    + ض z -1.2 d -0.59
    + دي d 0.79
    + ر e 0.34 t 0.17 k 0.35 r 0.21 rr 0.38
    + ور r 0.46 ra 0.44 ri 0.5
    + ري r -0.97 or 0.23
    + ظ z -0.19 za -0.63
    + تس z 0.19 c -0.7 t -0.31
    + ص c -0.17 s -0.32 ss 0.17 si -0.19
    + اس s 0.81
    + تش z -0.58 ch 0.26 j -0.3 cz -0.35 m 0.16
    + شي i -1.19 si 0.17
    + ل a -0.58 d 0.28 ll 0.16 le 0.2 lle 0.28
    + يل ill 0.31
    + لي a 0.18 lo -0.25
    + ال p -0.89 l 0.85 el 1.06 ul 0.95
    + م a -0.19 n -0.7
    + ما m 0.43
    + الم m -0.32
    + ن t 0.2 l 0.18 m -1.16 in 0.63
    + ني n 1.2
    + ان n -0.33 on 0.7 un 0.65 in 1.09 ann 0.22
    + ون an 1.44 no 0.84
    + ها a -0.56
    + وو u 0.34
    + وي u 1.16 w -0.61 eu 0.18 wa 0.9
    + او a -0.22 e 0.32 o 0.2 u 0.24 w 0.41 ow 0.2 ov -0.27
    + يو a 0.23 e -0.48 o 0.49 i 0.29
    + وف v 0.54
    + يي e 0.97 i 0.44
    + في v 0.61
    + بر ber 0.31
    + هي h 0.39 hu 0.43
    + غا ka 0.25 ja 0.86
    + كو a 0.16 ka 0.31 ki 0.5
    + يتش a 0.21
    + ء -end-after-vowel 0.18
    + و -inside -0.28 -end 0.32
    + س -after-vowel -0.43 -among-vowels -0.38 -start-before-vowel 0.18 -end 0.63 -end-after-vowel 0.31
    + ا -inside -0.87 -start 0.79 -end -0.31
    + ع -native-beside-vowel -2.41 -native-start -1.14
    + ه -after-vowel 0.68 -end 1.02 -end-after-vowel 0.26
    + ي -inside -0.33 -start 0.34 -start-before-vowel 0.26 -end -0.54
    + اي -before-vowel 1.13 -start-before-vowel 0.25
    + ح -native-inside 0.5 -native-beside-vowel -0.55
    + ب -end 0.33
    + با -start-before-vowel 0.59
    + ف -inside 0.43 -after-vowel -0.24
    + ت -inside 0.47 -after-vowel -0.35 -before-vowel -0.24 -among-vowels 0.91
    + د -after-vowel -0.64 -start 0.17 -native-beside-vowel -0.94
    + ز -inside -0.37 -before-vowel 0.2
    + غ -start-before-vowel 0.33 -end-after-vowel -0.18
    + خ -after-vowel 0.19 -start-before-vowel 0.43
    + ق -before-vowel 0.39 -start 0.39 -end-after-vowel 0.24
    + ك -after-vowel -0.36 -end 0.35
    + ش -inside 0.5 -start 0.69
    + دي -before-vowel 0.89 -among-vowels 0.31
    + دا -start-before-vowel 0.71
    + ير -inside 1.07 -after-vowel 0.39
    + ار -inside -0.89
    + ري -among-vowels 1.67
    + اس -inside 0.24 -start 0.83
    + شي -among-vowels 0.29
    + لي -among-vowels 0.27
    + م -start 0.52 -end 0.22
    + ام -inside -0.72 -start 0.38
    + مو -before-vowel 0.86 -among-vowels 0.31
    + ن -end 0.38
    + ين -inside 1.16
    + ان -inside 1.56 -after-vowel 0.74
    + ون -inside -0.61
    + ها -among-vowels 1.76 -start-before-vowel 0.49
    + وي -before-vowel 0.2 -among-vowels 0.33
    + او -start-before-vowel 0.41
    + يو -before-vowel 0.15 -among-vowels 0.57 -start-before-vowel 0.3
    + وف -inside 0.84
    + وا -before-vowel 0.66 -among-vowels 0.23 -start-before-vowel 0.53
    + يي -double -0.2
    + شه -inside 0.66
    + جو -start-before-vowel -0.23
    + هي -among-vowels 0.78 -start-before-vowel 0.2
    + ول -inside 1.62 -start 0.54
    + اند -inside 0.67
    + ويل -before-vowel 1.11
    + كو -among-vowels 0.21
    + كا -among-vowels 0.22
    + يتش -inside 0.25
    + -inside a -0.39
    + -after-vowel a 0.49
    + -before-vowel a 0.46
    + -start a 0.38
    + -end a 0.5
    + -double a 0.29
    + -inside y 0.18
    + -after-vowel y -0.24
    + -before-vowel y 1.31
    + -end y 0.76
    + -end-after-vowel y -0.4
    + -double n 0.43
    + -inside e -0.47
    + -after-vowel e 0.44
    + -before-vowel e 0.21
    + -start e 0.87
    + -end e 0.23
    + -end-after-vowel e 0.26
    + -double e -0.48
    + -inside an 1.16
    + -after-vowel an 0.65
    + -start an 0.74
    + -inside o -0.34
    + -end o 0.68
    + -double z -0.37
    + -after-vowel b -0.42
    + -before-vowel b -0.6
    + -after-vowel c -1.2
    + -before-vowel c 1.21
    + -among-vowels c 1.08
    + -start-before-vowel c 0.54
    + -end-after-vowel c 0.51
    + -double c 0.26
    + -inside t 0.37
    + -before-vowel t 0.89
    + -among-vowels t 0.37
    + -start t 0.35
    + -end t 0.42
    + -double t 0.59
    + -inside s -0.73
    + -after-vowel s 1.12
    + -before-vowel s -0.57
    + -end s 0.39
    + -end-after-vowel s 0.6
    + -inside ts -0.77 h -0.28
    + -after-vowel h 0.35
    + -before-vowel h 0.64
    + -among-vowels h 1.05
    + -start h 0.18
    + -start-before-vowel h 0.73
    + -end h 0.28
    + -end-after-vowel h 0.66
    + -double h 0.25
    + -inside ch 0.59
    + -after-vowel ch 1.15
    + -inside k -0.34
    + -start k -0.36
    + -end-after-vowel k 0.26
    + -double k 0.84
    + -before-vowel q -0.81 j -1.01 x -0.4
    + -among-vowels x -2.1
    + -inside d 0.3
    + -after-vowel d 0.57
    + -before-vowel d 0.43
    + -among-vowels d 0.23
    + -start d 0.53
    + -start-before-vowel d 0.38
    + -end d 0.16
    + -end-after-vowel d 0.57
    + -double d 0.31
    + -inside g -0.24
    + -after-vowel g -0.24
    + -before-vowel g 0.3
    + -among-vowels g 0.69
    + -end g 0.29
    + -double g 0.34
    + -inside i -0.79
    + -after-vowel i 0.24
    + -before-vowel i 1.29
    + -end i -0.35
    + -end-after-vowel i 0.47
    + -double i 0.27
    + -inside p -0.16
    + -after-vowel p 0.35
    + -before-vowel p 0.36
    + -among-vowels p 0.44
    + -inside u -0.44
    + -after-vowel u 0.19
    + -before-vowel u 1.22
    + -end u -0.15
    + -end-after-vowel u 0.35
    + -double u 0.65
    + -among-vowels hi 1.19
    + -after-vowel w 0.25
    + -before-vowel w 1.49
    + -start w 0.86
    + -start-before-vowel w 0.71
    + -end-after-vowel w 1.04
    + -start-before-vowel ko 0.19
    + -after-vowel l 0.43
    + -among-vowels eo 1.15
    + -before-vowel ou -0.55
    + -among-vowels ou 0.2
    + -after-vowel r 0.34
    + -end-after-vowel r 0.5
    + -double ss 0.73
    + -start-before-vowel woo 0.75
    + -before-vowel eu 0.85
    + -among-vowels eu 1.03
    + -double oo 0.57
    + -inside ov -0.35
    + -start-before-vowel wa 0.66
    + -after-vowel wna 0.63
    + -start-before-vowel na 0.43 va -0.31
    + -inside on -0.4
    + -after-vowel on 1.12
    + -inside un 0.38
    + -double oon 0.34
    + -before-vowel ka 0.27 io 0.86
    + -inside in 1.21
    + -after-vowel in 0.81
    + -inside owa 0.74 ova -0.47
    + -after-vowel ova 0.36 shi 0.96
    + -start shi 0.55
    + -among-vowels si -0.19
    + -inside yn 0.77
    + -start-before-vowel yo 0.21
    + -after-vowel chi 0.66
    + -among-vowels ti 0.22 ja -0.34 ya 0.5 se 0.85
    + -start-before-vowel se 0.32
    + -inside gh 0.38
    + -after-vowel gh -0.73
    + -double ll 1.52
    + -inside en -0.31
    + -start-before-vowel no 0.48
    + -double no 0.41
    + -among-vowels ye 0.54
    + -start-before-vowel ye -0.42
    + -inside el 0.18 al 0.65
    + -start al 0.67
    + -among-vowels ri 0.16
    ^ و e 0.49 o 1.47 v -0.36 u 0.93 ou 0.17 wa -0.38
    ^ س z 0.17 c 0.45 s 0.48 sz -0.35
    ^ ا a 0.65 e -0.68 i -1.11 u 0.61 na 0.43
    ^ ع a -0.53 e -0.78 o -0.41 i -0.16 u -0.33
    ^ ه a 2.34 y 0.54 e 1.07 t 1.4 h 0.54 r 1.0
    ^ ي a 0.54 e 0.86 h 0.37 i 2.24 ye -0.2
    ^ اي a 1.18 y 1.49 e -0.72 i -0.58 ye 0.89
    ^ ح h 0.38 ch -0.52 hi -0.42
    ^ ب b 0.45 v 0.45 p 0.69
    ^ ف v 0.54 h -1.01 f 0.49 w 0.61 ph 1.0
    ^ ت t 0.54 d -0.16
    ^ ط d 0.46
    ^ د t 0.3
    ^ ز s 1.87 za -0.47 se 0.63
    ^ ج z -0.97 c 0.29 j 0.65 g 0.79 dz -0.47 ge 0.41
    ^ ژ z 0.57 j -1.13
    ^ غ g 0.38
    ^ خ h -0.23 ch 0.66 k 0.43 j 0.61 g 0.68
    ^ ق c -0.43 k 0.82 g 0.41 ka -0.34
    ^ چ c -0.56
    ^ ك c 0.64 k 0.64 g -0.28 qu 0.75
    ^ ش c 0.47 ch 0.8 sz -0.43 sha -0.24
    ^ ر r 0.18 er 1.58
    ^ ص s 0.45
    ^ اس s 0.81
    ^ تش z -0.45 c 1.0 ch -0.19
    ^ شي si 0.6
    ^ ل l 0.16 le 0.19
    ^ ال p -0.89 l 0.6 el -0.36 ul 0.92
    ^ م m 0.58
    ^ ما m -0.59
    ^ الم m -0.16
    ^ ن n 0.43 k -0.24 m 0.24 in 0.57 ne 0.57 en 1.1
    ^ ان in -0.67
    ^ وي wa -0.18
    ^ او o -0.48 u -0.58 w 0.5
    ^ يو u -0.24
    ^ في vi 0.6
    ^ فا va 0.97
    ^ بر ber 0.32
    ^ هي hu 0.41
    ^ كا ca 0.26
    ^ عب ab -0.23
    ^ س -start-before-vowel 0.18
    ^ ا -start 0.77
    ^ ع -native-start -1.14
    ^ ي -start 0.86 -start-before-vowel 0.26
    ^ اي -start-before-vowel 0.25
    ^ با -start-before-vowel 0.59
    ^ د -start 0.17
    ^ غ -start-before-vowel 0.61
    ^ خ -start-before-vowel 0.43
    ^ ق -start 0.39
    ^ ش -start 0.68
    ^ دا -start-before-vowel 0.7
    ^ اس -start 0.83
    ^ م -start 0.52
    ^ ام -start 0.38
    ^ ها -start-before-vowel 0.49
    ^ او -start-before-vowel 0.41
    ^ يو -start-before-vowel 0.3
    ^ وا -start-before-vowel 0.48
    ^ جو -start-before-vowel -0.23
    ^ هي -start-before-vowel 0.2
    ^ -start a 0.38
    ^ -double a -0.42
    ^ -start e 0.87 an 0.74
    ^ -start-before-vowel c 0.54
    ^ -start t 0.35 h 0.18
    ^ -start-before-vowel h 0.73
    ^ -start k -0.36 d 0.53
    ^ -start-before-vowel d 0.38
    ^ -double i -0.52
    ^ -start w 0.86
    ^ -start-before-vowel w 0.71 ko 0.19 woo 0.75
    ^ -double oo 0.23
    ^ -start-before-vowel wa 0.66 na 0.43 va -0.31
    ^ -start shi 0.55
    ^ -start-before-vowel yo 0.21 se 0.32 no 0.48 ye -0.42
    ^ -start al 0.67
    $ و a 0.31 e 0.84 o 0.43 v 1.22 i 0.21 u 0.52 ou 0.69 oo -0.29 ow 1.0 wa 1.6 au 0.31
    $ س z 0.92 c 1.45 s 0.4
    $ ا a 0.63 y -1.67 e 1.83 o 1.71 i 0.39 u 1.74 ova -1.19
    $ ع a -0.42 i -0.6
    $ ه a -0.72 e -0.72 t -0.94 r -0.84 ya -0.4
    $ ي a 0.81 e 1.35 j 0.65 i 0.22 u 0.41 ey 0.33 ie -0.29 ee -0.34 awa 0.44
    $ اي a 0.83 e 0.66 i 2.14
    $ ب p 0.23
    $ ف v 0.65 w -0.16 ff -0.2
    $ ت tt 0.59
    $ ث s -0.66
    $ د t -1.56
    $ ز a 0.16 s -0.4 ss -0.69 za 0.62 se -0.46
    $ ج g 0.38 ge -0.28
    $ خ ch -0.55
    $ ق k -0.59
    $ ك c -0.2 g 0.27
    $ ش s 0.81 sch -0.19
    $ دي d 1.23
    $ ر er -0.2
    $ تس z -0.62 t 0.46
    $ شي si 0.19
    $ ل l 0.19 ll 0.25 le -0.36
    $ يل ell 0.3 ill -0.19
    $ ال l 0.43 el -0.25
    $ ما m 1.33
    $ ن n 0.56 en 0.34
    $ ني n 1.87
    $ ان on 0.59 un 1.16 in 0.36 ann 0.66
    $ ون an 0.59
    $ او o 0.82
    $ يو u 0.44
    $ وف ov 0.32
    $ يي i -0.39
    $ كا ca 0.28
    $ ء -end-after-vowel 0.18
    $ و -end 0.32
    $ س -end 0.63 -end-after-vowel 0.31
    $ ا -end -0.31
    $ ه -end 1.02 -end-after-vowel 0.26
    $ ي -end -0.54
    $ اي -before-vowel 0.22
    $ ب -end 0.33
    $ غ -end-after-vowel -0.18
    $ ق -end-after-vowel 0.24
    $ ك -end 0.35
    $ دي -before-vowel 0.29
    $ ير -inside 0.18
    $ ري -among-vowels 0.22
    $ م -end 0.22
    $ ن -end 0.38
    $ ين -inside 0.17
    $ ان -inside 0.46 -after-vowel 0.34
    $ ون -inside 0.29
    $ ها -among-vowels 0.29
    $ وف -inside 0.66
    $ وا -among-vowels -0.44
    $ ويل -before-vowel 0.78
    $ -end a 0.5 y 0.76
    $ -end-after-vowel y -0.4
    $ -double n 0.88
    $ -end-after-vowel e 0.25
    $ -inside an 0.48
    $ -after-vowel an 0.37
    $ -end o 0.68
    $ -end-after-vowel c 0.51
    $ -end t 0.37
    $ -end-after-vowel t 0.9
    $ -double t 0.45
    $ -end s 0.28
    $ -end-after-vowel s 1.05
    $ -end h 0.25
    $ -end-after-vowel h 0.44
    $ -inside ch 0.38
    $ -after-vowel ch 0.58
    $ -end-after-vowel k 0.26 d 0.57
    $ -end g 0.29 i -0.35
    $ -end-after-vowel i 0.47
    $ -end u -0.15
    $ -end-after-vowel u 0.31 w 1.04
    $ -inside ek -1.46
    $ -end-after-vowel l -0.2
    $ -before-vowel eo 0.22 ou 1.47
    $ -end-after-vowel r 0.5
    $ -after-vowel sz 0.39
    $ -among-vowels eu 0.57
    $ -inside ov -0.25
    $ -after-vowel wna 0.63
    $ -inside on -0.43
    $ -before-vowel io 0.69
    $ -inside in 0.35 owa 0.74 ova -0.25
    $ -after-vowel shi 0.3 chi 0.21
    $ -among-vowels ya 1.13
    $ -double ll 0.71
    $ -inside en -0.4
    ~ - a -0.33 i 0.58 o 0.17 u 0.73 y 0.56
    ~ ا - 0.21 e 0.52 i 0.57 o 0.33 u 0.64 y -0.27
    ~ و - 1.19 a -0.27 e 0.81 i 0.7 y 0.59
    ~ ي a 0.67 e -0.19 u 0.66
    ? - a -0.27 i 0.4 o 0.46 u -0.42 y 0.42
    ? ا - 1.45
    ? و - 0.78
    ? ي - 0.38
    arabic cyrillic bias 1.26 letter 0.5 silentVowel 0.33 lackingVowel 0.46 weakLetter 0.27 likeConsonant 0.38 otherConsonant 0.45 lackingConsonant 0.71 start 0.21 endVowel 0.43 endConsonant 0.14
    + و а 0.63 е 0.67 и 0.82 э 0.62 оу 0.16
    + س д -0.49 ж 0.21 з 0.26 к 1.42 т 0.52 х -0.68 ц 0.7 ч 0.94 ш 0.8 щ -0.15 ћ 0.77 ак 1.0
    + ا е 0.3 и 1.31 о 1.19 у 1.25 ь 1.05 э 0.18 ю 0.49 оу 1.45
    + ع а -0.41 е 0.94 и 0.68 э 1.08
    + ه а 0.21 г -0.19 е 0.52 и 0.58 о 0.18 р 1.81 у 0.9 ф 1.1 э 0.26 я 0.45
    + ي а 1.01 ж 1.49 о 0.57 у 0.83 х 1.76 ч -0.35 ь -0.38 э 0.26 ю 1.29 я 0.72 џ 0.84 ти 0.79
    + اي а 1.2 е 0.24 о 1.24 ь 2.13 э 0.18 ю 0.66 я 0.86
    + ح а -0.94 и 0.65 к -0.16 м 0.34 о 0.6 у 0.43 ф 0.42 х -0.18 ь 0.28 ма 0.25
    + ب в -1.48 г 0.29 п 0.32
    + ف в -0.19 г 0.32 у -0.34 ю 0.65
    + ڤ в -0.45
    + ت д -0.33 и 0.28 к 0.31 н -0.73 р 0.23 ф -1.99 х 0.16 ц -0.65 ч -1.59 ма 0.18
    + ط д -0.79 т -0.23
    + ث д -0.39 к 0.47 р 0.34 с -1.19 т -1.06 ф -0.53 ц 0.24
    + د р -0.34 с 0.17 т 0.89 ф 0.48
    + ذ д 0.39
    + ز д 0.18 ж -0.26 з -0.23 ц -0.24 ч 1.23 ш -0.31 дз -0.35
    + ج ж -0.5 з 0.49 и 0.64 к 2.35 с 1.09 т 0.43 х 1.13 ц -0.17 ч -0.86 ђ -0.64 џ -0.77 дз -0.59 ак 1.27
    + ژ ж -0.23
    + غ ж -0.95 и 0.42 к 0.71 ф 0.79 х 0.73
    + خ г 0.72 и 1.04 к -1.07 х -0.15 ч 0.49 ь -0.72
    + ق г -0.64 к -0.3
    + چ к 0.53 ш 0.89
    + ك г 1.33 д 1.4 р 0.26 с 2.69 т 1.93 х -0.65 ц 0.71 ч 0.62 ш 0.66 ћ 0.3 ки 0.42 кс 0.58
    + ش ж 1.81 з 0.66 к 0.81 с 0.5 х -0.45 ц 0.56 ч 0.68 кс 1.18 ак 0.53
    + ض д -0.44 з -0.99
    + دي д 0.66
    + دا а 0.18
    + ر г -0.16 е 0.53 н 0.62 р 0.32
    + ار а -1.0
    + ظ з -0.45 с 1.2 дз 0.43
    + تس д 0.26 ж 0.16 з 0.55 к 0.19 с 0.91 ц -0.99 ч 0.85 дз 0.91
    + ص з -0.18 с -0.34
    + اس с 0.68
    + تش к 1.12 с 2.05 х 0.42 ц 1.15 ш 1.09 ћ -0.27
    + شي ти -0.78
    + ل е 0.21 и 0.16 л 0.21 р 0.47 ь -0.2 ль 0.48
    + يل и 0.37
    + ال е 0.47 и -0.25 л 0.56 с -0.39 э -0.59 ль 0.39 ель 0.56
    + م в 0.79 и -0.36 н -0.22 р -2.42
    + ما м 1.73
    + الم м 0.46
    + ن к 0.42 м -0.73 н 0.16 р 0.62 с 0.42 њ -0.86
    + ني н 0.53
    + وو а 0.95 у 0.41
    + او а 2.2 в -0.51 е 1.0 и 1.42 ю 0.28
    + يو а 1.51 и 2.28 о 0.42 у 0.36
    + يي и 0.89
    + غا я 0.4
    + كو а 0.24 о 0.77
    + كس с 1.19 ш -0.51
    + عب б 0.18
    + ء -end-after-vowel 0.54
    + و -inside 1.11 -before-vowel 1.66 -start-before-vowel 0.65 -end -0.41
    + س -before-vowel 0.19 -among-vowels -0.71 -end 0.55 -end-after-vowel 0.34
    + ا -after-vowel 0.97 -start 0.21 -end 0.55 -double 0.19
    + ع -native-beside-vowel -1.45 -native-start -1.52
    + ه -inside 1.26 -after-vowel 0.34 -before-vowel 0.16 -among-vowels 0.44 -start 1.08 -start-before-vowel 0.82 -end 1.43 -end-after-vowel 0.27
    + ي -inside 1.28 -after-vowel 1.37 -before-vowel -0.47 -among-vowels -0.27 -start-before-vowel -0.94 -end 0.99 -end-after-vowel 0.85 -double -1.01
    + اي -before-vowel 0.96 -start-before-vowel -0.78
    + ح -native-inside 0.15 -native-beside-vowel -0.2 -native-start -0.19
    + ب -inside 0.57 -after-vowel -0.19 -end 0.58 -end-after-vowel 0.24
    + با -among-vowels -0.29 -start-before-vowel 0.3
    + ف -inside 0.72 -after-vowel -0.19 -start 0.58 -end 0.27
    + ت -inside -0.54 -before-vowel -1.43 -among-vowels 0.55 -end 0.64 -end-after-vowel 0.73
    + ط -inside -0.93 -end-after-vowel 0.37
    + ث -end -1.52 -end-after-vowel 0.18
    + د -inside 1.01 -after-vowel -0.21 -start 0.34 -end 0.43 -double 0.27
    + ز -inside -0.49 -after-vowel 0.32 -among-vowels -0.34 -end 1.04 -end-after-vowel 0.83
    + ج -inside 1.38 -after-vowel 0.86 -before-vowel 0.6 -among-vowels 0.73 -start-before-vowel -0.34 -end 0.2 -end-after-vowel 0.39
    + غ -inside 1.16 -after-vowel 0.9 -before-vowel 0.27 -start 0.32 -start-before-vowel 0.18 -end-after-vowel -0.34
    + خ -before-vowel 0.53 -end-after-vowel 0.56
    + ق -before-vowel 0.18 -end 0.69 -end-after-vowel 0.24
    + ك -after-vowel -0.67 -before-vowel 1.07 -among-vowels 0.28 -start 0.44 -start-before-vowel 0.51 -end 1.11 -end-after-vowel 0.42
    + ش -inside 0.99 -before-vowel 0.48 -among-vowels 1.2 -start 0.6 -end 0.95 -end-after-vowel 1.05
    + دي -before-vowel 0.66
    + دا -start-before-vowel 0.41
    + ر -end 1.12
    + ير -inside -0.33
    + ور -inside -0.37
    + ري -among-vowels 0.58
    + اس -start 0.56
    + تش -inside 0.24 -after-vowel 0.46
    + ل -start 0.37
    + يل -inside 0.45
    + ال -inside 0.25
    + م -after-vowel 0.87 -among-vowels -0.38 -start 0.35 -end-after-vowel 0.35
    + ام -inside 0.15 -start 0.23
    + مو -before-vowel 0.74
    + ن -after-vowel 0.17 -start 0.98 -end 0.68 -double 1.17
    + ين -inside -0.71
    + ان -inside 1.37 -after-vowel 0.99 -start -0.72
    + ها -among-vowels 1.49 -start-before-vowel 0.45
    + وو -double 0.42
    + وي -before-vowel 0.36 -among-vowels -1.24
    + او -before-vowel 1.14 -start-before-vowel 0.16
    + يو -start-before-vowel 0.19
    + وف -inside 0.91
    + وا -start-before-vowel 0.26
    + يي -double 0.86
    + فا -among-vowels -0.28
    + هي -before-vowel 0.49
    + ول -inside -0.75
    + اند -inside 0.38
    + ويل -before-vowel 0.96
    + كا -among-vowels 0.76
    + يتش -inside 0.76
    + -inside а -0.36
    + -after-vowel а 0.72
    + -before-vowel а 0.21
    + -among-vowels а 0.83
    + -start а 0.21
    + -start-before-vowel а 0.63
    + -end а -1.11
    + -end-after-vowel а 0.33
    + -double а 0.3
    + -before-vowel б 0.52
    + -after-vowel в -0.18
    + -before-vowel в 1.25
    + -start в 0.59
    + -start-before-vowel в -0.16
    + -end-after-vowel в 0.41
    + -inside г 0.37
    + -after-vowel г 0.83
    + -before-vowel г 1.15
    + -among-vowels г -0.72
    + -start г 0.6
    + -start-before-vowel г -0.56
    + -end г 0.67
    + -end-after-vowel г 0.42
    + -double г 0.62
    + -inside д 0.69
    + -after-vowel д 1.28
    + -before-vowel д -1.28
    + -among-vowels д 0.29
    + -start д 0.39
    + -start-before-vowel д -0.15
    + -end д -0.46
    + -end-after-vowel д 0.19
    + -double д 1.07
    + -inside е -0.49
    + -after-vowel е 0.16
    + -among-vowels е 0.44
    + -start е 0.89
    + -end е 0.38
    + -end-after-vowel е 0.48
    + -double е 0.54
    + -before-vowel ж 0.98
    + -end ж 0.5
    + -before-vowel з 0.31
    + -end-after-vowel з 0.22
    + -inside и -0.65
    + -after-vowel и 0.38
    + -before-vowel и 1.31
    + -among-vowels и 0.92
    + -start и 0.66
    + -end-after-vowel и -0.37
    + -double и 0.39
    + -after-vowel к 0.7
    + -before-vowel к -0.19
    + -among-vowels к 0.8
    + -start к 0.41
    + -end к 0.61
    + -end-after-vowel к -1.71
    + -double к 1.0
    + -after-vowel л 1.03
    + -before-vowel л -1.35
    + -start-before-vowel л -0.55
    + -end-after-vowel л 0.31
    + -after-vowel м 0.41 н -0.83
    + -end-after-vowel н 0.38
    + -double н 0.77
    + -after-vowel о 0.23
    + -end о -0.45
    + -double о 0.31
    + -after-vowel п 0.3
    + -among-vowels п 0.26
    + -start п -0.47
    + -after-vowel р 1.12
    + -among-vowels р -2.43
    + -inside с 0.27
    + -after-vowel с 0.85
    + -before-vowel с 0.62
    + -among-vowels с 0.35
    + -end с 1.47
    + -end-after-vowel с 1.09
    + -double с 0.16
    + -inside т 0.37
    + -after-vowel т 0.52
    + -before-vowel т 0.72
    + -end т 0.47
    + -double т 0.67
    + -inside у -0.42
    + -after-vowel у -0.36
    + -before-vowel у 1.69
    + -start у 0.67
    + -start-before-vowel у -1.03
    + -end у 0.17
    + -double у 0.45
    + -after-vowel х 1.04
    + -before-vowel х -0.23
    + -among-vowels х -0.53
    + -start-before-vowel х 0.16
    + -end-after-vowel х 0.78
    + -before-vowel ц 1.16
    + -among-vowels ц 0.29
    + -end ц 1.09
    + -double ц 0.73
    + -after-vowel ч -1.26
    + -among-vowels ч 0.46
    + -end ч 1.26
    + -end-after-vowel ч 0.63
    + -double ч 0.55
    + -before-vowel ш 0.31
    + -start-before-vowel ш 0.22
    + -end-after-vowel ш 0.82
    + -inside ъ -0.45 ы -0.69
    + -before-vowel ы 0.96
    + -end ы 0.75
    + -inside ь -0.52
    + -before-vowel ь 0.85
    + -inside э -0.31
    + -before-vowel э -0.18
    + -among-vowels э -0.17
    + -start э 0.9
    + -end э 0.48
    + -inside ю -0.62
    + -before-vowel ю 0.68
    + -start ю 0.88
    + -inside я -0.22
    + -after-vowel я 0.67
    + -end я -0.19
    + -end-after-vowel я -0.24 ћ 0.21
    + -after-vowel ль 0.53 дж 0.44
    + -before-vowel еи 0.33
    + -double ти 0.66
    ^ و а 1.03 е 0.28 и 0.79 о 2.16 ю 1.25
    ^ س з 0.45 к 0.53 с 0.6 т 0.42 ч 0.22 ш 0.63 щ -0.15
    ^ ا а 0.64 у 0.25 я 2.63
    ^ ع е 0.5 и -0.47 э 0.6
    ^ ه а 1.97 г 0.21 е 0.53 р 0.9 т 1.32 у 0.67 ф 0.87 э -0.21 я 0.33
    ^ ي а 0.36 е 0.87 и 0.71 у 0.57 х 0.62 э 0.77 џ 0.59
    ^ اي а 0.36 о 0.46 ю 0.48 я 0.59
    ^ ح а 0.45 г -0.2 о 0.38 у 0.27 ф 0.32 х -0.18
    ^ ب б 0.66 в 0.2 п 0.61
    ^ ف в 0.8 у 0.36 ф 0.59
    ^ ت д -0.71 т 0.94
    ^ ط т 0.41
    ^ د т 0.57
    ^ ز ж 0.8 з -0.17 с 2.07 ц -0.24 ш 0.73
    ^ ج г 0.95 ж -0.5 и -0.2 к 1.5 с 0.26 х 1.37 ч -0.79 ђ -0.2 џ -0.69
    ^ ژ ж -0.23
    ^ غ г 0.57 ф 0.54 х 0.53
    ^ گ г 0.37
    ^ خ г 0.23 х 0.37
    ^ ق г 0.31 к 0.38
    ^ چ ш 0.58
    ^ ك д 0.53 к 0.6 с 1.04 т 0.51 х 1.3 ц -0.18 ч 1.4 ш 0.22 ак 1.8
    ^ ش ж 0.93 з 0.38 к 0.92 х 1.84 ч 0.48 щ 0.36
    ^ ر е 0.61 р 0.32
    ^ تس с 0.51
    ^ ص с 0.28
    ^ اس с 0.24
    ^ تش к 0.67 с 0.48 х 1.01 ш 0.77
    ^ ل л 0.33
    ^ ال л 0.43
    ^ م м 0.59
    ^ ما м 0.2
    ^ الم м 0.32
    ^ ن м -0.84 н 0.62
    ^ او а 0.38 в -0.51 и 0.68 ю 0.9
    ^ يو а 0.38 о 0.27
    ^ كو ко 0.49
    ^ عب б 0.18
    ^ و -start-before-vowel 0.65
    ^ ع -native-start -1.52
    ^ ه -start 1.02 -start-before-vowel 1.34
    ^ ي -start -0.21 -start-before-vowel -0.94
    ^ اي -start-before-vowel -0.78
    ^ ح -native-start -0.19
    ^ با -start-before-vowel 0.29
    ^ ف -start 0.58
    ^ د -start 0.34
    ^ ج -start-before-vowel -0.37
    ^ غ -start 0.31 -start-before-vowel 0.18
    ^ ك -start 0.44 -start-before-vowel 0.51
    ^ ش -start 0.59
    ^ دا -start-before-vowel 0.41
    ^ اس -start 0.56
    ^ ل -start 0.37
    ^ م -start 0.35
    ^ ام -start 0.23
    ^ ن -start 0.98
    ^ ان -start -0.72
    ^ ها -start-before-vowel 0.45
    ^ او -start-before-vowel 0.16
    ^ يو -start-before-vowel 0.19
    ^ وا -start-before-vowel 0.26
    ^ -start а 0.21
    ^ -start-before-vowel а 0.63
    ^ -double а -0.4
    ^ -start в 0.59
    ^ -start-before-vowel в -0.16
    ^ -start г 0.6
    ^ -start-before-vowel г -0.56
    ^ -start д 0.39
    ^ -start-before-vowel д -0.15
    ^ -start е 0.89 и 0.66
    ^ -double и -0.37
    ^ -start к 0.41
    ^ -start-before-vowel л -0.55
    ^ -start п -0.47 у 0.67
    ^ -start-before-vowel у -1.03 х 0.16 ш 0.22
    ^ -start э 0.9 ю 0.88
    $ و а 0.61 в 0.71 е 0.44 и 1.18 о 0.15
    $ س з 0.63 к 1.06 с 0.17 ц 0.69 ч 1.15 ћ 0.74
    $ ا а 0.25 е 1.53 и 0.71 о 1.56 у 1.46 э 1.93 еи 0.58
    $ ع а -0.41
    $ ه а -0.37 г 0.61 е -0.57 и -0.63 о 0.36 у 0.23 э -0.26 я -0.33
    $ ي е 0.94 о 0.59 ь 2.58 э 0.42 я 0.48
    $ اي и 1.92
    $ ح х -0.18
    $ ف в 0.2 у -1.02
    $ ت т 0.16
    $ ث т -0.55
    $ ز з -0.15 с -0.25 ц -0.26 ш 0.64
    $ ج г 0.47 и 0.78 к 0.17
    $ غ и 0.52
    $ گ г 0.16
    $ خ и 0.63 х -0.15
    $ ق к -0.3
    $ ك г 0.34 с 0.65 х -1.58 ки 0.42
    $ ش с 1.53 х -0.45 ч -0.19
    $ دي д 0.65
    $ ر е 0.41
    $ تس ц -0.18
    $ تش с 0.47 ш 0.67 ћ -0.27
    $ يل и 0.23
    $ م н -1.18
    $ ما м 0.78
    $ ن н 0.43
    $ ني н 0.55
    $ او о 0.34
    $ يو а 0.24 и 0.35 у 0.17
    $ كو ко 0.44
    $ ء -end-after-vowel 0.54
    $ و -end -0.41
    $ س -end 0.55 -end-after-vowel 0.34
    $ ا -end 0.55
    $ ه -end 1.43 -end-after-vowel 0.27
    $ ي -end 0.99 -end-after-vowel 0.85
    $ ب -end 0.58 -end-after-vowel 0.24
    $ ف -end 0.27
    $ ت -end 0.64 -end-after-vowel 0.73
    $ ط -end-after-vowel 0.37
    $ ث -end -1.52 -end-after-vowel 0.18
    $ د -end 0.43
    $ ز -end 1.04 -end-after-vowel 0.83
    $ ج -end 0.2 -end-after-vowel 0.39
    $ غ -end-after-vowel -0.34
    $ خ -end-after-vowel 0.56
    $ ق -end 0.69 -end-after-vowel 0.24
    $ ك -end 1.11 -end-after-vowel 0.42
    $ ش -end 0.95 -end-after-vowel 1.05
    $ ر -end 1.12
    $ ير -inside -0.79
    $ ري -among-vowels 0.39
    $ يل -inside -0.97
    $ م -end-after-vowel 0.35
    $ ن -end 0.68
    $ ين -inside 0.56
    $ ان -inside -0.17 -after-vowel 0.61
    $ ها -among-vowels 0.26
    $ يو -before-vowel 0.99
    $ وف -inside 0.54
    $ ويل -before-vowel 0.59
    $ كا -among-vowels 0.56
    $ يتش -inside 0.63
    $ -end а 0.26
    $ -end-after-vowel а 0.29 в 0.37
    $ -end г 0.64
    $ -end-after-vowel г 0.38
    $ -double г 0.71
    $ -end д 0.89
    $ -end-after-vowel д -0.18
    $ -end е 0.26
    $ -end-after-vowel е 0.23
    $ -end ж 0.5
    $ -end-after-vowel з 0.22
    $ -end и -0.23
    $ -end-after-vowel и -0.41
    $ -double и 0.39
    $ -end-after-vowel к -1.65 л 0.31 н 0.3
    $ -double н 1.5
    $ -end о -0.76 с 1.07
    $ -end-after-vowel с 0.94
    $ -end т 1.18
    $ -end-after-vowel т 1.13
    $ -double т 1.15
    $ -end у 0.17
    $ -end-after-vowel х 0.52
    $ -end ц 0.8
    $ -end-after-vowel ч 0.61 ш 0.55
    $ -end ы 0.55 ь 0.45
    $ -end-after-vowel э -0.28
    $ -end я -0.39
    $ -end-after-vowel я 0.94 ћ 0.18
    $ -after-vowel ль 1.06
    $ -before-vowel еи 0.3
    $ -double ти 0.48
    ~ - - 0.22 а 0.44 и 0.94 о 0.31 у 1.12 ы 0.3 э 0.34 ю 0.59 я 0.65
    ~ ا - 1.14 е 0.93 и 0.85 о 0.55 у 0.89 ы 0.57 ю 1.44
    ~ و - 1.2 а 1.27 е 1.24 и 1.03 э 0.62
    ~ ي - 0.49 а 1.73 о 1.37 у 1.18 э 0.25
    ? - и 0.69 у 0.28 ы 0.48 э 0.4 я -0.3
    ? ا - 1.24
    ? و - 0.98
    ? ي - 0.9
    latin cyrillic bias 0.98 letter 0.49 vowel 0.29 silentVowel 0.28 lackingVowel 0.34 weakLetter 0.47 doubling 0.52 likeConsonant 0.35 otherConsonant 0.54 lackingConsonant 0.48 start 0.13 endVowel 0.21 endConsonant 0.1 unseen 0.09 shortness 0.82 density 0.47
    + a б -0.35 е 0.43 и 1.44 н -0.27 о 1.08 у 0.43 ы -0.17 ма 0.19 ии -0.7 ич 0.23  -0.61
    + y г -0.18 е 1.04 к 0.15 л 0.16 р 0.19 т 0.16 у -0.31 э 0.2 на -0.36
    + n б 0.19 в -0.29 д 0.39 з 0.21 к 0.27 л 0.45 м -0.43 р 0.43 с 0.26 ш -0.2 њ -0.82
    + e а 0.85 и 0.7 о 0.46 р 0.17 у 0.21 ы 0.42 ь -0.51 я 0.39 оу 0.23 ти 0.16
    + an а -0.2 и 0.23 к -0.26 о -0.19 ак 0.36
    + o а 0.65 б -0.31 е 1.09 и 0.8 н -0.74 у 0.82 ы 0.37 ю 0.59 я 0.25 ма 0.23 еу -0.7 на 0.22
    + z г 0.21 с 0.62 т 0.16 дз -0.54 дж -0.48
    + b в -1.35 к 0.18 л 0.16 м -0.46 н 0.19 о -0.49 п -0.83 р -0.2 у -0.17 ф -0.24
    + v б -0.69 о -0.23 с 0.19 у -1.18 ф 0.4
    + c г 0.16 д -0.78 к 0.42 т -0.53 ф -0.48 х 0.81 ц -0.22 ч -0.16 ш -0.29 џ -0.28 ко 0.19 ак 0.58
    + t и 0.23 л 0.2 м 0.17 н -0.39 р 0.22 ф -0.96 ц -1.17 ч -1.26
    + s в 0.31 д -0.7 ж -0.63 з -0.38 к 0.16 л -0.23 м 0.23 н 0.29 р 0.15 ц -0.57 ч 0.18 щ -0.98
    + ts ц -0.16 ч -0.49
    + h б -0.22 г -0.4 ж 0.18 л 0.16 м -0.27 о 0.5 р 0.22 с -0.76 ф -0.29 ак 0.16
    + ch г -0.28 х -0.17 ш -0.28 щ -0.43 џ -0.29
    + k д 0.18 л -0.17 м -0.17 н 0.27 р 0.35 с 0.23 т 0.22 ф -0.28 х 0.9 ц -1.07 ко 0.22 ки 1.01
    + q г -0.42 ц -0.49
    + j г -0.18 д -0.17 ж -0.54 и -0.43 с 0.47 т 0.18 х 0.92 ц -0.42 ч -1.0 ь -0.22 ю -0.7 џ -0.18 дз -0.65
    + x с -0.15 х -0.39 ш -0.26
    + d б 0.22 г -0.24 з -0.33 и -0.18 к -0.19 н -0.48 р 0.27 ђ -0.29 џ -0.23
    + g д -1.45 ж -1.09 и -0.23 о -0.16 р 0.18 х 0.58 ц -0.3 ч -1.03 ђ -0.24 џ -0.37 ко 0.26 дж -0.65
    + i а 0.7 е 0.51 к -0.18 л -0.45 о 0.44 т -0.26 у 0.41 ь -0.38 я -0.15 ии 0.96 оу 0.19 на -0.6
    + f а -0.18 б 0.19 к 0.18 н -0.16 п -0.9 т -0.19 х -0.22 ев 0.2
    + p б -0.36 о -0.31 т 0.25 ф -0.5
    + u а 0.52 в -1.41 г 0.16 е 0.57 и 0.37 о 0.6 с 0.49 ы -0.34 ю -0.23 я -0.22
    + hi ма 0.16
    + ia е 0.33 и 0.16
    + dz д -0.57 ч -0.23 џ -0.24
    + w г 0.18 е -0.17 м 0.16 р 0.16 у -0.42 ш -0.16 ю -0.33
    + l в -0.43 и -0.17 н 0.18 я -0.23 љ -0.92 ль 0.22
    + m к 0.31 л 0.22 н -1.26 с 0.27 ма 0.23
    + eo и 0.18 еи -0.17
    + oh х 0.23
    + ou о 0.21 у -0.29
    + r а -0.28 ж -0.55 м 0.23 н 0.38 т 0.26 ф -0.18 ш 0.42
    + rz ж -0.49 р 0.61 ш -0.56
    + sz с -0.45 щ -0.45
    + sh ж 0.6 ч 0.21
    + ss з -0.35
    + eu е 0.35 э 0.36
    + oo а 0.15
    + ow и 0.18 о -0.32
    + ov а 0.19
    + wa в -0.31 у 0.2 ма 0.16 ки 0.27
    + na н -0.43 о 0.17
    + va в -0.54
    + on н -0.34 о -0.64 на 0.33
    + ka а -0.26 о 0.2
    + io и -0.34
    + in а 0.31 е 0.15 н 0.15 о 0.17
    + ova а 0.21 у -0.29
    + shi я 0.16 дзи 0.18
    + si г -0.23
    + yeo а 0.24 е 0.7 и 0.23
    + yo е -0.2 и 0.2 ю 0.38 я 0.33 ко -0.31
    + chi ђ -0.38 ко 0.21 ти -0.6
    + se з -0.45
    + pp б -0.37 п -0.58
    + tt т 0.16
    + th з -0.75 с -0.42 ф -1.2
    + ge ж -0.59 и -0.15 ко 0.2
    + er а 0.16 е 0.15 р -0.54
    + ce е 0.28 с -0.27
    + sch ч 0.16
    + ff в -0.38 ф -0.68
    + ck и 0.17
    + qu к -0.15
    + ll р 0.21
    + en а -0.22 е -0.16 и 0.21 н -0.38
    + au о -0.41
    + no н 0.23
    + ey и -0.32
    + ie е -0.24 я 0.19
    + ye е -0.2 я 0.17
    + ee е -1.54 о 0.19
    + el е 0.29 л -1.82 э 0.17 я 0.2
    + ill и -0.55
    + vi о -0.41
    + co о 0.16
    + ca к 0.3
    + ic а 0.21 на -0.41
    + al и 0.21 о -0.37
    + jo г 0.2 ки 0.25
    + ai е 0.28 э -0.21
    + es е -0.91 з -0.52 с -1.4
    + ro р 0.73
    + ur р 0.27
    + te е -0.25
    + to т 0.2 ма 0.16 ти 0.48
    + tz ц -0.16
    + st д 0.16 щ -0.31
    + ar а -1.0 ы -0.49
    + iu ю -0.23
    + tsu дзи 0.34 дзу 0.46
    + tu цу -0.16
    + sk к -0.28
    + ky ьки -0.15
    + ji ко 0.19
    + zu дзу -0.22
    + or и 0.16 у -0.34
    + be б -0.27 п 0.15
    + de д -0.4 о 0.2 т -0.16
    + re о -0.31 р -1.07
    + gu ко 0.16
    + je ко 0.24
    + is и -0.65 н -0.28 с -0.16
    + us с 0.17
    + gi и -0.17 ко 0.26
    + di д 0.21 о 0.17 ти -0.17
    + ki и -0.16 ма -0.28
    + do д 0.23 т 0.32
    + tis т -0.24
    + ra а -0.77 н -0.16 у -0.3
    + ma а 0.15
    + ju ко 0.28 ки 0.19
    + bo б -0.67
    + as с 0.19
    + os с -0.28
    + la е -0.15 и -0.38 о 0.18 ль 0.25 ма 0.16
    + li в -0.64
    + ta т 0.2 я -0.24
    + ga ма 0.15
    + ri и -0.31
    + ak е -0.15 к 0.2
    + awa у 0.19
    + ol л -0.3 о -0.72
    + go е -0.21 ко -0.29
    + ina е 0.2 о 0.2
    + a -after-vowel -0.34 -before-vowel 0.58 -start -0.27 -end -0.3
    + y -after-vowel 0.15 -before-vowel 0.26 -among-vowels 0.23 -end 0.27 -end-after-vowel -0.34
    + n -start -0.18 -double 0.78
    + e -inside -0.72 -before-vowel 0.69
    + o -inside -0.26 -before-vowel 0.32 -start 0.15
    + z -end-after-vowel 0.34 -double -0.33
    + b -end-after-vowel -0.18
    + c -inside -0.16 -before-vowel 0.74 -double 0.5
    + t -inside -0.18 -after-vowel 0.49 -before-vowel -0.31 -end 0.21
    + s -inside -0.16 -end 0.34 -end-after-vowel 0.65
    + ts -inside -0.34 -after-vowel -0.34
    + h -inside -0.31 -among-vowels 0.28 -start-before-vowel 0.72 -end -0.15 -double -0.31
    + ch -inside 0.16 -double 0.39
    + k -start -0.4 -end 0.32
    + j -after-vowel 0.17 -before-vowel -0.23 -among-vowels -0.61 -start-before-vowel -0.34 -end -0.45 -end-after-vowel 0.38
    + x -before-vowel 0.17 -among-vowels -0.32
    + d -inside 0.49 -among-vowels -0.15 -end-after-vowel 0.23 -double -0.4
    + g -inside -0.61 -start 0.16 -start-before-vowel -0.16 -end 0.17
    + i -after-vowel 0.4 -before-vowel 0.72 -end -0.32 -end-after-vowel -0.16
    + f -after-vowel 0.37 -start-before-vowel 0.51 -end-after-vowel -0.17
    + p -after-vowel -0.27 -end-after-vowel -0.27
    + u -before-vowel 0.34
    + hi -among-vowels 0.31 -start-before-vowel 0.35
    + ia -before-vowel 0.84
    + w -after-vowel -1.12 -among-vowels -0.71
    + ek -inside 0.55
    + cz -inside -0.43
    + ko -before-vowel -0.29
    + l -after-vowel -0.28 -before-vowel -0.51
    + m -after-vowel 0.4 -end-after-vowel 0.54
    + eo -before-vowel -0.15
    + r -end-after-vowel -0.71
    + sh -inside 0.21 -after-vowel -0.33
    + oo -double 0.39
    + su -among-vowels 0.24 -start-before-vowel 0.19
    + zo -before-vowel 0.28
    + ow -inside 0.24
    + ov -inside 0.38
    + wa -among-vowels 0.68
    + na -before-vowel 0.35 -among-vowels -0.19 -start-before-vowel 0.59
    + on -inside 0.87
    + un -inside 0.37
    + ka -among-vowels 0.24
    + io -before-vowel 0.26 -start-before-vowel -0.15
    + in -inside 0.36 -after-vowel 0.46
    + ova -after-vowel 0.3
    + shi -after-vowel 0.23
    + yo -start-before-vowel -0.41
    + ja -among-vowels 0.78
    + ya -among-vowels 0.56
    + se -start-before-vowel -0.15
    + ha -before-vowel 0.73 -among-vowels 1.11
    + er -inside 0.34
    + sch -inside -0.36
    + gh -inside 0.49 -after-vowel -0.58
    + lle -double 0.43
    + au -start-before-vowel 0.24
    + no -among-vowels 0.39
    + ye -among-vowels 0.23
    + el -inside 0.23 -after-vowel -0.52
    + ul -inside 0.25 -after-vowel -1.02
    + ann -after-vowel 0.45
    + ill -inside 0.39
    + vi -among-vowels 0.37
    + ca -among-vowels 0.43
    + ic -inside 0.65
    + al -start 0.53
    + ai -start-before-vowel 0.33
    + es -inside 0.74
    + ro -among-vowels 0.2
    + ur -inside 0.16
    + to -among-vowels 0.69
    + st -after-vowel -0.17
    + ar -inside -0.2
    + iu -before-vowel -0.35
    + sk -after-vowel -0.15
    + or -inside 0.63 -after-vowel 0.15
    + and -inside -0.23
    + de -before-vowel 0.43 -among-vowels 0.29 -start-before-vowel 0.79
    + mi -among-vowels 1.04
    + re -start-before-vowel 0.24 -double 0.61
    + me -before-vowel -0.16 -among-vowels 0.17
    + is -inside -0.29
    + us -inside -1.07
    + di -before-vowel 0.25
    + ra -before-vowel -0.36 -among-vowels -0.29
    + as -inside -0.88
    + os -inside -0.68
    + ett -inside 0.23
    + ta -among-vowels 0.18
    + ak -inside 1.1
    + ol -inside 0.18
    + bu -start-before-vowel -0.34
    + son -before-vowel 0.16
    + ina -inside 0.17
    +  -end -0.53 -end-after-vowel -0.39
    + -inside а -0.29
    + -after-vowel а 0.59
    + -before-vowel а 0.48
    + -among-vowels а -0.19
    + -end а 0.65
    + -double а 0.43 б -0.52
    + -start в 0.18
    + -start-before-vowel в -0.33
    + -end-after-vowel в -0.39
    + -after-vowel г -0.35
    + -before-vowel г -0.3
    + -among-vowels г -0.48
    + -start г -0.26
    + -start-before-vowel г -0.34
    + -end г 0.21
    + -inside д 0.29
    + -after-vowel д 0.22
    + -among-vowels д -0.26
    + -start-before-vowel д -0.17
    + -end-after-vowel д -0.5
    + -inside е 0.35
    + -after-vowel е 0.33
    + -end е 0.78 ж 0.24
    + -inside и -0.76
    + -after-vowel и 0.99
    + -before-vowel и 1.23
    + -start и -0.2
    + -end и -0.36
    + -end-after-vowel и 0.38
    + -double и -0.19
    + -after-vowel к 1.0
    + -before-vowel к -1.76
    + -start к 0.29
    + -start-before-vowel к 0.17
    + -end к 0.64
    + -before-vowel л 0.37
    + -among-vowels л -0.69
    + -start-before-vowel л -0.3
    + -double л 0.18
    + -after-vowel м 0.19
    + -before-vowel м -0.22
    + -start-before-vowel м -0.38
    + -end-after-vowel м 0.45
    + -double м 0.45
    + -after-vowel н 0.5
    + -before-vowel н -0.2
    + -among-vowels н -0.87
    + -end-after-vowel н 0.59
    + -double н 0.84
    + -inside о -0.93
    + -after-vowel о 0.79
    + -before-vowel о 0.35
    + -among-vowels о 0.42
    + -start о -0.17
    + -double о 0.15
    + -start-before-vowel п -0.17
    + -double п -0.25
    + -after-vowel р -0.17
    + -before-vowel р -0.31
    + -end р 0.36
    + -end-after-vowel р 0.31
    + -double р 0.25
    + -inside с -0.8
    + -after-vowel с -1.0
    + -before-vowel с 0.96
    + -start с -0.58
    + -start-before-vowel с 0.16
    + -end-after-vowel с 0.99
    + -after-vowel т -0.26
    + -before-vowel т 0.19
    + -start-before-vowel т -0.15
    + -end т 0.29
    + -double т 0.48
    + -inside у -0.64
    + -after-vowel у 0.92
    + -end-after-vowel у -0.23 ф -0.26
    + -after-vowel х 0.52
    + -start-before-vowel х 0.46
    + -end х 0.15
    + -end-after-vowel х 0.23
    + -before-vowel ц 0.73
    + -end ц 0.34
    + -after-vowel ч 0.28
    + -before-vowel ч -0.17
    + -end-after-vowel ш 0.18
    + -inside ъ 0.42 ы -0.59
    + -before-vowel ы 1.19
    + -inside ь -0.89
    + -end ь 0.35
    + -after-vowel э 0.6
    + -start э -0.21
    + -end э 0.26
    + -before-vowel ю 0.52
    + -end ю 0.36
    + -end-after-vowel я 0.74
    + -before-vowel ко -0.26
    + -start-before-vowel ма 0.21
    + -before-vowel ки -0.58
    + -double ии -0.63
    + -inside ель 0.18
    + -before-vowel еи 0.19
    + -among-vowels ти -0.38
    + -before-vowel на -0.22
    ^ a б -0.37 и 0.17 э 0.25 я 1.39 еи 0.39
    ^ y и 0.75 ю 0.63
    ^ n м -0.33
    ^ e е 0.27 и -0.54 э 0.17
    ^ o ю 0.37 оу -0.32
    ^ z с 0.65 ч -0.73
    ^ b г 0.21 м -0.63 п -0.74
    ^ v б -0.17 у 0.15 ф -0.36
    ^ c г 0.15 д -0.39 к 0.16 с 0.6 т -0.73 ф -0.2 х 0.59 ц -0.22 ч -0.16 ш 0.37 џ -0.26 ак 0.76
    ^ t д -0.39 ф -0.37 ц -0.2 ч -1.37
    ^ s з 0.85 ш 0.21
    ^ ts ц -0.16
    ^ h б 0.15 к 0.15 р 0.17 с -0.75 у 0.49 ф -0.32
    ^ ch х 1.51 ш 0.74 џ -0.33
    ^ k г -1.01 к 0.18 х 0.83
    ^ q г -0.3 ц -0.49
    ^ j ж -0.54 и -0.18 к -0.36 х 1.29 ц -0.47 ю -0.38 џ -0.2 дз -0.53
    ^ x с -0.67
    ^ d б 0.15 г -0.21
    ^ g г 0.33 д -0.51 ж -0.59 и -0.35 к -0.24 х 0.82 ц -0.32 ђ -0.87 џ -0.21 дж -0.65
    ^ i а 0.54 е 0.46 я -0.28 ии -0.31
    ^ f ф 0.19 х -0.2
    ^ p б -0.34 л -0.15 ф -0.2
    ^ u а 0.5 в -0.27 е 0.34 и 0.48 ю 0.77
    ^ dz д -0.28 ч -0.2 џ -0.17
    ^ w у -0.41 ю 0.49
    ^ l н -0.31 љ -0.57
    ^ m н 0.15 т -0.3
    ^ ou у 0.36
    ^ r ж -0.47
    ^ sz с -0.66
    ^ sh ж 0.42
    ^ eu е 0.18 э -0.2
    ^ yo е -0.2
    ^ yu е 0.17
    ^ chi ђ -0.38
    ^ ya е 0.25
    ^ th ф -0.59
    ^ ph ф 0.17
    ^ qu к 0.85
    ^ ne н 0.22
    ^ au о -0.41
    ^ ye е -0.2
    ^ co ко 0.27
    ^ jo е -0.27
    ^ ai э -0.26
    ^ es с 0.21
    ^ te т 0.21
    ^ st щ -0.19
    ^ be п 0.15
    ^ gi и -0.19
    ^ ki ко -0.34
    ^ ju ко 0.19
    ^ go ко -0.32
    ^ a -start -0.27 -double -0.4
    ^ n -start -0.18
    ^ o -start 0.15
    ^ h -start-before-vowel 0.36
    ^ k -start -0.4
    ^ j -start-before-vowel -0.5
    ^ g -start 0.16 -start-before-vowel -0.16
    ^ f -start-before-vowel 0.49
    ^ hi -start-before-vowel 0.34
    ^ su -start-before-vowel 0.19
    ^ na -start-before-vowel 0.45
    ^ io -start-before-vowel -0.16
    ^ yo -start-before-vowel -0.45
    ^ se -start-before-vowel -0.15
    ^ au -start-before-vowel 0.24
    ^ al -start 0.53
    ^ ai -start-before-vowel 0.33
    ^ de -start-before-vowel 0.79
    ^ re -start-before-vowel 0.24
    ^ bu -start-before-vowel -0.34
    ^ -start в 0.18
    ^ -start-before-vowel в -0.33
    ^ -start г -0.26
    ^ -start-before-vowel г -0.34 д -0.17
    ^ -start и -0.2 к 0.29
    ^ -start-before-vowel к 0.17 л -0.3 м -0.38
    ^ -start о -0.17
    ^ -double о -0.57
    ^ -start-before-vowel п -0.17
    ^ -start с -0.58
    ^ -start-before-vowel с 0.16 т -0.15 х 0.46
    ^ -start э -0.21
    ^ -start-before-vowel ма 0.21
    $ a е 1.27 и -0.37 н -0.28 о 1.59 э 1.05 я -0.37 ии -0.68 еи 0.88 ич 0.23 на -0.19
    $ y а -0.38 ь 0.89 ю -0.2 ии -0.21
    $ e и 0.97 о 1.26 я 0.59
    $ o а 0.61 е 0.67 н -0.85 ю -0.16 ии -0.26 еу -0.55
    $ z с -0.42
    $ b в -0.18
    $ v у -1.08 ф -0.18
    $ c к -0.17 с 0.78 ц -0.22 ч -0.16 ак 0.17
    $ t д -0.47 ц 0.36 ти 0.26
    $ ts ц -0.16 ч -0.45
    $ h г -0.43 о 0.33
    $ ch х -0.17 ш 0.46
    $ k х -0.21 ки 0.69
    $ j и -0.19 ч -0.47
    $ d т -0.17
    $ g г 0.57 к -0.87
    $ i а 0.94 е 0.94 о 0.27 ь 2.0 ии -0.38
    $ u а 1.28 в -0.39 и 1.33 о -0.4 с 0.45 ю 0.35
    $ ia е 0.36 и 0.16
    $ w с 0.15 у -0.42 ю -0.33
    $ ko ки 0.25
    $ m н -0.38
    $ ou о -0.27 у -0.16
    $ ss ш -0.23
    $ eu е -0.43
    $ ow о -0.22
    $ ov а 0.16
    $ wa в -0.31
    $ na н -0.39
    $ va в -0.47
    $ io е 0.43 и 0.23
    $ in и -0.15
    $ ova у -0.29
    $ chi ти -0.54
    $ se з -0.54
    $ tt т -0.22
    $ ge ж -0.4
    $ er е -1.03
    $ ce с -0.6
    $ ff в -0.43 ф -0.21
    $ ck к -0.22
    $ ll л 0.33
    $ en а -0.25
    $ au о -0.39
    $ no н 0.22
    $ ey и -0.32
    $ ie е 0.84 и -0.3 я 0.62
    $ el е 0.19
    $ co ко 0.33
    $ ca к 0.26
    $ ic а 0.19 на -0.36
    $ es з -0.5 с -1.51
    $ ro р 0.44
    $ to т 0.58
    $ tz ц -0.16
    $ tu цу -0.16
    $ zu дзу -0.22
    $ is н -0.33
    $ gi ки 0.16
    $ di д 0.3
    $ ki ко 0.32
    $ do д 0.22 т 0.21
    $ ra р 0.24
    $ la ль 0.16
    $ ta т 0.17
    $ lo л -0.2
    $ a -end -0.3
    $ y -end 0.27 -end-after-vowel -0.34
    $ n -double 0.29
    $ an -after-vowel 0.19
    $ z -end-after-vowel 0.34
    $ b -end-after-vowel -0.18
    $ t -end 0.21
    $ s -end 0.34 -end-after-vowel 0.65
    $ h -end -0.15
    $ ch -after-vowel -0.31
    $ k -end 0.32
    $ j -end -0.45 -end-after-vowel 0.38
    $ d -end-after-vowel 0.23
    $ g -end 0.17
    $ i -end -0.32 -end-after-vowel -0.16
    $ f -end-after-vowel -0.17
    $ p -end-after-vowel -0.27
    $ ia -before-vowel 0.57
    $ ek -inside 0.29
    $ m -end-after-vowel 0.54
    $ r -end-after-vowel -0.71
    $ su -among-vowels 0.19
    $ zo -before-vowel 0.35
    $ ow -inside 0.21
    $ ov -inside 0.34
    $ wa -among-vowels 0.23
    $ na -before-vowel 0.31 -among-vowels -0.33
    $ on -inside 0.38
    $ io -before-vowel 0.72
    $ ova -inside -0.24 -after-vowel 0.26
    $ ha -before-vowel 0.34
    $ er -inside 0.46
    $ no -among-vowels 0.24
    $ ill -inside 0.16
    $ ca -among-vowels 0.2
    $ ic -inside 0.31
    $ es -inside -0.26 -after-vowel -0.22
    $ te -double -0.32
    $ de -before-vowel 0.16
    $ mi -among-vowels 0.3
    $ is -inside -0.39
    $ us -inside -1.24
    $ as -inside -0.92
    $ os -inside -0.65
    $ ri -among-vowels 0.17
    $ son -before-vowel 0.16
    $ ina -inside 0.17
    $  -end -0.53 -end-after-vowel -0.39
    $ -end а -0.17
    $ -end-after-vowel в -0.39 д -0.5
    $ -end е 0.41 и -0.36
    $ -end-after-vowel и 0.32
    $ -double и -0.23
    $ -end к 0.32
    $ -end-after-vowel м 0.34 н 0.26
    $ -end р 0.18
    $ -end-after-vowel р 0.31 с 0.92
    $ -end т 0.32
    $ -end-after-vowel у -0.23 ф -0.26 х 0.2
    $ -end ц 0.25 ы 0.23 ь -0.24 э 0.17 ю 0.15
    $ -end-after-vowel я 0.31
    $ -before-vowel ко -0.26
    $ -double ии -0.59
    $ -inside ель 0.15
    $ -before-vowel на -0.24
    $ -among-vowels на -0.33
    ~ - - -2.27 а 1.1 е 0.76 и 0.27 о 0.39 э 0.53 ю 0.46 я 0.66
    ~ a - 0.36 a -0.61 е 0.48 и 0.92 у 0.51 ы -0.17 ю 0.15 я 0.15
    ~ e - -0.21 а 0.78 о 1.01 ы 0.18 ю -0.57
    ~ i - 0.71 а 0.7 е 0.67 о 0.54 у 0.6
    ~ o - 0.17 а 0.61 и 0.62 у -0.58 ы 0.37 ю 0.36 я 0.25
    ~ u а 0.52 е 0.57 и 0.37 о 0.78 ы -0.34 ю -0.23 я -0.22
    ~ y - 0.81 а 0.22 о 0.3 э 0.17 ю -0.48 я 0.53
    ? - - -0.98 i -0.19 а 0.53 е 0.68 и 0.3 о 0.25 у 0.3 ы 0.4 э 0.3 ю 0.49
    ? a - 0.34
    ? e - 0.27
    ? i - 0.31
    ? o - 0.68
    ? u - 0.38
    ? y - 0.51
    latin greek bias 1.89 letter 0.54 vowel 0.32 silentVowel 0.36 lackingVowel 0.48 weakLetter 0.29 doubling 0.44 likeConsonant 0.26 otherConsonant 0.35 lackingConsonant 0.42 start 0.19 endVowel 0.22 endConsonant 0.19 unseen 0.64 density 0.47
    + a ε 1.01 η 0.43 ι 0.48 ο 0.29 ρ -0.83 σ 0.17 τ 0.18 υ 0.25 ω -0.37 ου 0.24 γκ -0.87 ων 0.15 ει -0.67
    + y γ -0.35 ζ -1.16 ι -0.16 ο 0.15
    + n α 0.19 λ 0.31 μ 0.2 ρ 0.42 τ -0.47 ντ -0.9 ου 0.19
    + e α 1.09 η -0.21 ι 0.28 ο -0.44 σ 0.16 υ -1.35 ω 0.45 ου 0.52 γκ -1.06 αι -0.39
    + an α 0.6 η -0.9 ι -0.73 ο 0.53 σ -0.7 τ -0.56 ου -1.12
    + o α 0.51 ε 0.63 ι 0.61 λ 0.16 σ 0.18 ω -0.19
    + z ζ -0.18 ι 0.24 σ 0.42 τ -1.08
    + b β -0.15 μ 0.22 π -0.59 ρ 0.2 τ 0.15 χ 0.19 γκ 0.21
    + v μ 0.17 ρ 0.18 υ -0.31 φ 0.44
    + c α -1.03 γ -0.8 ζ -0.2 ι -0.29 ν 0.15 ρ -0.78 σ -0.59 φ -0.45 χ 0.62 τζ 0.17
    + t β -0.74 θ 0.62 ι 0.15 κ -1.8 ν 0.15 ρ 0.21 σ -1.3 χ -0.6 γκ 0.16
    + s ζ 0.31 θ -0.54 κ -1.45 λ 0.2 μ 0.18 ν 0.2 ο 0.3 ρ 0.23 τ 0.17 υ 0.57 ντ -0.54 ου 0.15
    + h γ -0.15 ζ -0.48 κ 0.18 μ -0.42 ν 0.18 π -2.44 φ -0.65 ου 0.17
    + ch κ -0.87 σ 0.99 φ 0.2 χ 0.16
    + k ι 0.23 κ 0.23 μ 0.16 ν -0.47 ξ -0.2 ρ 0.48 σ 0.47 τ 0.17 χ 1.13 γι 0.21
    + q κ -0.36
    + j γ 0.76 ζ -0.24 ι -0.52 κ 0.29 σ -0.22 τ 0.18 χ 1.42 γι 0.53
    + d α 0.2 θ -0.28 λ -0.82 μ 0.23 ν 0.32 τ 0.37 ου 0.21
    + g ζ -0.68 ι 0.21 κ 0.49 σ 0.17 τ 0.79 χ 0.85 ου 0.23 γκ 0.15 τζ -0.49
    + i α -0.79 ε 0.16 κ 0.2 λ 0.17 ν -0.63 ο 0.5 σ -0.28 τ 0.2 υ 0.16 ω 0.59 κο 0.16
    + f ο -2.23 υ -0.77
    + p α 0.24 β 0.3 ε -0.21 ρ 0.2 τ 0.29 φ 0.24 μπ -0.16
    + u α 0.53 ε 0.62 ι 0.28 κ 0.27 ο 1.45 υ -0.29
    + hi γκ -0.19
    + ia α 0.23 ε 0.16 η -1.03 ο 0.17 ησ 0.23
    + dz γ -0.16 λ 0.15
    + w β -0.28 γ 0.32 ε -2.06 μ 0.17 ο 0.31 υ 0.59
    + ko α -0.56 κ -0.5
    + l β -0.37 ι 0.24 κ 0.25 μ 0.19 ν 0.34 ρ 0.24 σ -0.75 ου -1.52 τζ -1.93
    + m β 0.21 κ 0.31 λ 0.33 ν 0.22 ο -0.37 ρ 0.26 σ 0.18 μπ 0.31
    + ou α -0.38 ο 1.56
    + r ι 0.18 λ 0.21 μ 0.21 ν 0.4 σ -1.03 χ 0.23
    + sh ρ -2.18 σ -0.89
    + ss ρ 0.17 σ -0.21
    + eu ε -0.18
    + oo ε 0.15
    + zo ο -1.31
    + ow α 0.2 ι 0.25
    + ov ι 0.65 οσ 0.17
    + na α 0.22 ε 0.17 ν 0.38 ο 0.17
    + va ε 0.22 φ 0.42
    + on ι 0.21 κ 0.33 ρ 0.25 ω -0.93 ων 0.33
    + un ε 0.16
    + ka α -0.66 ι 0.27 κ 0.26 ο 0.16
    + io η 0.3 ι 0.17 ο -0.36 ω -0.16
    + in α 0.43 ε -1.6 ι -0.37 κ 0.17 ο 0.17 ου 0.4 γκ 0.15 οσ 0.3 αντ 0.3
    + si ρ 0.17
    + za σ 0.15
    + chi κο 0.2
    + ti ι 0.17
    + se ζ 0.44 ν -1.27 ου -0.17
    + th δ -0.76 τ -1.2
    + ha ι 0.23
    + kh χ 0.26
    + er ε 0.51 ι 0.18 ο 0.15 ρ 0.55
    + ce σ -0.35
    + sch ζ -0.34 σ 0.19
    + gh ι 0.3
    + ff σ 0.33
    + qu κ -0.21 χ 0.29
    + ll λ 0.47
    + le λ 0.41
    + mm μ 0.68
    + ne ε 0.85 ι 0.24 ν 0.96 τ -1.12
    + en ι 0.28 ν -0.35 ου 0.24
    + au ο 0.31
    + ey ε 0.41 ι -0.31
    + ie α 0.37 η 0.18 ι 0.74 ου 0.2
    + ye ε 0.21
    + ee ι -0.16 ου 0.19
    + el α 0.17 ε 0.22 λ 0.2 ο 0.24 ουλ -1.35
    + ill γ -0.74
    + ca κ 0.23
    + ab π 0.19
    + al α 0.29 η -1.5 ι 0.25 ο -0.51
    + jo κ 0.16 ου -0.54
    + ai ε 0.25
    + es ζ -0.58 η -0.63 σ 0.19 ου -1.49 ησ -0.26
    + ro ι 0.22
    + te τ 0.37
    + to α 0.17 ι -1.16
    + tch σ 0.15
    + ar α 0.25 ε 0.28 ι 0.39 ρ 0.22
    + or α -0.91 ι 0.21
    + and αντ 0.93
    + de ε 0.35 σ 0.39
    + re α 0.33 ρ 1.63
    + ba ο 0.21
    + ei ε 1.13 ο 0.18
    + me σ 0.17
    + nd ντ 0.71
    + is ο 0.16 ρ -1.34 οσ 0.28
    + us ο 0.27 οσ 0.28
    + gi ι -0.54 τζ -0.29 κο 0.21
    + di ο 0.17 ου -0.42
    + ng ν 0.18
    + do ε 0.27
    + ra ι 0.18 ρ -0.41
    + ma α 0.2 ι 0.2 μ 0.21 ο 0.17
    + bo ου -1.11
    + as σ 0.16
    + mo α 0.15 ε -1.93 ι -1.07
    + os α 0.21 ι 0.18 ησ 0.18
    + la α 0.2 ι -0.31 λ -1.2 ο 1.04 ουλ 0.23
    + li ο 0.15
    + ta α 0.22 ο 0.22 τ -0.28
    + ga κ 0.2
    + ri α 0.17 ρ 0.23 ου 0.17 γκ 0.17
    + ak λ 0.16 ο 0.15 χ 0.22
    + awa ι 0.15
    + ol ι 0.17 λ -0.85
    + son οσ 0.23
    + ina ε 0.16 οσ 0.2
    + a -after-vowel -0.94 -before-vowel 1.06 -start 0.16
    + y -before-vowel 0.53 -among-vowels 0.18 -end 0.33
    + n -after-vowel 0.25
    + yna -inside 0.24
    + e -before-vowel 0.36
    + an -inside 0.43
    + o -end 0.27
    + b -start 0.35
    + v -among-vowels -0.49
    + t -inside 0.36 -end-after-vowel 0.2 -double -0.54
    + s -before-vowel 0.83 -end 0.3
    + h -after-vowel 1.08 -before-vowel 0.25 -start-before-vowel 0.45 -end-after-vowel 0.44
    + ch -after-vowel 0.6
    + j -after-vowel 0.66 -before-vowel -0.31 -end-after-vowel 0.46
    + x -among-vowels -1.31
    + d -start-before-vowel 0.4 -end 0.28 -end-after-vowel 0.28
    + g -inside 0.28 -after-vowel 0.61
    + i -inside -1.11 -after-vowel -0.89 -start 0.45 -end 0.68 -end-after-vowel 0.28 -double 0.42
    + f -start-before-vowel -0.22
    + p -after-vowel 0.23 -before-vowel 0.58
    + u -inside -0.72 -end 0.17
    + hi -before-vowel 1.31
    + ia -before-vowel 0.49
    + w -after-vowel -0.91
    + ek -inside 0.39 -after-vowel 0.19
    + eo -before-vowel 0.35
    + oh -inside 0.21
    + ou -before-vowel 0.42
    + sh -inside -0.3
    + ss -double 0.61
    + eu -start-before-vowel -1.02
    + ow -inside 0.33
    + ov -inside 0.34
    + na -among-vowels 0.63 -start-before-vowel 0.95
    + on -inside 0.7 -after-vowel 0.62
    + un -after-vowel 0.72
    + ka -among-vowels 0.15
    + zi -among-vowels 0.41
    + in -inside 0.33 -after-vowel 0.66
    + ova -inside 0.41 -after-vowel 0.51
    + ti -before-vowel -0.35 -among-vowels -0.48
    + ja -among-vowels 0.83
    + ya -among-vowels 0.37
    + se -among-vowels 0.56
    + pp -double 0.38
    + tt -double 1.19
    + th -start -0.44
    + ha -before-vowel 1.05 -among-vowels -0.45 -start-before-vowel 0.15
    + er -inside 0.24
    + gh -after-vowel -2.01
    + qu -among-vowels 0.45 -start-before-vowel 0.77
    + le -before-vowel 0.56
    + lle -double 0.81
    + ne -before-vowel 0.29
    + en -inside 0.19
    + ey -before-vowel 0.2
    + ee -double -0.55
    + ul -after-vowel -1.43
    + ell -inside 1.04
    + ill -inside 0.63
    + vi -among-vowels 0.3
    + co -start-before-vowel -0.39
    + ca -start-before-vowel 0.38
    + al -inside -0.31
    + es -inside 0.4 -after-vowel 0.47
    + te -before-vowel -0.34 -among-vowels -0.44 -double 0.44
    + st -inside -1.06
    + ar -inside 1.04
    + iu -before-vowel 0.67
    + sk -after-vowel -0.29
    + de -start-before-vowel 0.88
    + mi -among-vowels 0.85
    + gu -among-vowels 0.7
    + ei -start-before-vowel 0.4
    + is -inside 0.26
    + gi -among-vowels -2.51
    + di -among-vowels 0.22
    + ki -among-vowels 0.24
    + ra -before-vowel 0.26
    + ma -among-vowels 1.25 -start-before-vowel -0.37
    + ju -among-vowels 0.28
    + as -inside -0.8
    + ta -start-before-vowel 0.19
    + ay -before-vowel 0.17
    + pa -start-before-vowel -1.23
    + ri -among-vowels 0.21
    + ak -inside 1.2
    + -inside α -0.3
    + -before-vowel α 0.37
    + -start α -0.55
    + -start-before-vowel α -0.29
    + -end α 1.09
    + -end-after-vowel α 0.33
    + -before-vowel β -1.86
    + -among-vowels β -0.22
    + -inside γ -0.57
    + -before-vowel γ 0.21
    + -among-vowels γ 0.56
    + -start-before-vowel γ -0.21
    + -end γ -0.18
    + -double γ -0.16
    + -inside ε 1.2
    + -after-vowel ε 0.6
    + -before-vowel ε -0.32
    + -among-vowels ε 0.18
    + -start-before-vowel ε -0.51
    + -end ε 0.29
    + -before-vowel ζ 0.18
    + -start-before-vowel ζ -1.07
    + -inside η 0.44
    + -start η 0.27
    + -before-vowel θ 0.17
    + -start-before-vowel θ -1.35
    + -inside ι 0.22
    + -after-vowel ι -1.04
    + -before-vowel ι 0.47
    + -among-vowels ι 0.26
    + -after-vowel κ -1.04
    + -before-vowel κ -0.67
    + -among-vowels κ 0.27
    + -end κ 0.39
    + -double κ 0.3
    + -after-vowel λ 0.17
    + -before-vowel λ 0.79
    + -among-vowels λ 0.16
    + -end-after-vowel λ 0.25
    + -double λ -0.91
    + -among-vowels μ -1.28
    + -after-vowel ν -0.3
    + -before-vowel ν 0.2
    + -among-vowels ν -0.98
    + -start ν 0.35
    + -end-after-vowel ν 0.94
    + -double ν 1.13
    + -inside ο 0.29
    + -after-vowel ο -0.22
    + -among-vowels ο 0.74
    + -end ο -0.27
    + -double ο -0.56 π -0.56
    + -after-vowel ρ -0.96
    + -before-vowel ρ -0.29
    + -among-vowels ρ 0.27
    + -start-before-vowel ρ -0.78
    + -end-after-vowel ρ -0.93
    + -double ρ 0.45
    + -before-vowel σ -0.51
    + -end σ 0.27
    + -end-after-vowel σ 0.65
    + -double σ 0.27
    + -inside τ -0.55
    + -after-vowel τ 0.5
    + -before-vowel τ 0.16
    + -start-before-vowel τ 0.71
    + -end-after-vowel τ -0.43
    + -double τ 0.17
    + -start φ -0.44
    + -after-vowel χ 0.31
    + -inside ω 0.87
    + -after-vowel ω 0.34
    + -among-vowels ω -0.36
    + -before-vowel ου 0.41
    + -inside γκ -1.16 οσ 1.21
    + -after-vowel οσ 0.39
    + -before-vowel κο -0.7
    + -among-vowels κο 1.39
    + -start-before-vowel κο 0.81
    + -among-vowels δη 0.42
    ^ a α 0.26 ε 0.85 ο -0.68 γκ 0.16
    ^ y γ 0.24 ζ -0.16 ι 0.31 υ 0.15
    ^ n ν 0.74 ντ 0.24
    ^ e α -0.45 η 0.16 ι -0.5 ο -1.47
    ^ o α -0.84 υ 0.31
    ^ z ζ -0.18 σ 0.95
    ^ b β 0.52 π 1.08 χ 0.18
    ^ v φ 0.74
    ^ c γ 0.21 κ 0.44 σ 0.27 τ 0.47 χ 0.64
    ^ t κ 0.18 τ 0.59
    ^ s ζ 0.65 κ -1.73
    ^ h ζ 0.18 μ 0.17 π 0.17 φ -0.59
    ^ ch κ -0.97 σ 0.59 χ 1.28
    ^ k κ 0.37 χ 0.55
    ^ q γ -0.2 κ 0.45
    ^ j γ 0.68 ζ -0.24 ι -0.34 κ 0.23 σ 0.27 χ 0.98 γι 0.39
    ^ d λ -1.36 τ 0.23
    ^ g γ 0.54 ζ -0.17 κ 0.29 τ 0.17 χ 0.54 γκ 0.22 τζ -0.49
    ^ i α -1.62 ε 0.25
    ^ p π 0.27 φ 0.28
    ^ u α 0.21 ι 0.16 κ 0.23
    ^ w β -0.28 ο 0.23 φ 0.31 ου 0.6
    ^ l κ 0.16 λ 0.4
    ^ m μ 0.92 μπ 0.2
    ^ na ν 0.47
    ^ va φ 0.2
    ^ ya α 0.47
    ^ se ζ 0.5 ν 0.17
    ^ er ρ 0.21
    ^ ce σ 0.31
    ^ qu κ 0.55 χ 0.25
    ^ ne ν 0.34
    ^ au ο -0.25
    ^ el λ 0.43
    ^ ab α -0.55
    ^ al α 0.29
    ^ te τ 0.21
    ^ and αντ 0.94
    ^ de δη 0.19
    ^ re ε 0.19 ρ 0.27
    ^ gu γ 0.19
    ^ me μ 0.33
    ^ gi τζ -0.22
    ^ a -start 0.16
    ^ b -start 0.34
    ^ h -start-before-vowel -0.23
    ^ d -start-before-vowel 0.37
    ^ i -start 0.39
    ^ f -start-before-vowel -0.31
    ^ eu -start-before-vowel -0.2
    ^ na -start-before-vowel 0.75
    ^ th -start -0.5
    ^ ha -start-before-vowel 0.15
    ^ qu -start-before-vowel 0.64
    ^ co -start-before-vowel -0.39
    ^ ca -start-before-vowel 0.38
    ^ de -start-before-vowel 0.8
    ^ ei -start-before-vowel 0.25
    ^ ma -start-before-vowel -0.37
    ^ ta -start-before-vowel 0.19
    ^ pa -start-before-vowel -1.23
    ^ -start α -0.55
    ^ -start-before-vowel α -0.29 γ -0.21 ε -0.51 ζ -1.07
    ^ -start η 0.27
    ^ -start-before-vowel θ -1.35
    ^ -start ν 0.35
    ^ -double ο 0.32
    ^ -start-before-vowel ρ -0.78 τ 0.71
    ^ -start φ -0.44
    ^ -start-before-vowel κο 0.81
    $ a α 0.25 ε 1.13 η -0.75 ι 0.18 ο 1.55 ρ -1.01 γκ -1.15 ει 0.81
    $ y γ 0.43 η -0.69 ι -0.16
    $ n ν 0.82
    $ e α 0.16 ε 0.33 η 0.45 ι 0.22 αι 0.47
    $ an α 1.5 ι 0.18
    $ o α 1.38 ε 0.22 ι 0.16 σ 0.15 υ 0.95 ω -0.19
    $ z σ -0.16
    $ b β 0.58
    $ v υ 0.22
    $ c σ 0.63
    $ t θ 0.2
    $ s σ 0.22 υ -0.22
    $ h ι 0.4
    $ ch σ 0.94
    $ k ξ 0.33
    $ j ι -0.16 σ -0.69
    $ d θ -0.43 τ -0.62
    $ g κ 0.44 γκ 0.89
    $ i α -0.59 ε 0.67 η -0.24 ι 0.35 υ 0.7
    $ u α 0.86 ι 0.48 κ 0.41 ο 0.38
    $ ia η -1.03
    $ w φ -0.35
    $ l λ 0.48 σ -0.92
    $ m μ 0.28
    $ ou α 0.25 ο -0.17
    $ sz σ -0.38
    $ sh σ -0.96
    $ ss σ 0.36
    $ eu ε -0.17
    $ ov οσ 0.17
    $ na ν 0.92
    $ va φ 0.51
    $ on ων 0.16
    $ un α 0.28
    $ ka α -0.78 κ 0.19
    $ in α 0.17
    $ se ζ -0.39
    $ tt τ 0.17
    $ th τ -0.49
    $ rr ρ -0.49
    $ er ε -0.8
    $ ce σ -0.35
    $ sch σ 0.51
    $ ll λ -0.28
    $ ne ν -0.15
    $ en ε 0.41
    $ au ο -0.25
    $ ey ε 0.18 η -0.35 ι -0.3
    $ ie η -0.27 ι -0.21
    $ el λ -0.73
    $ al ο 0.27
    $ es η -0.63
    $ de σ 0.21
    $ nd ντ -0.15
    $ is οσ 0.25
    $ us ο 0.26
    $ ng ν 0.18
    $ ra ρ -0.68
    $ os ησ 0.18
    $ la λ 0.39
    $ ta τ -0.42
    $ son οσ 0.21
    $ ina οσ 0.19
    $ y -end 0.33
    $ yna -inside 0.2
    $ an -inside 0.29
    $ o -end 0.27
    $ t -end-after-vowel 0.2
    $ s -end 0.3
    $ h -end-after-vowel 0.44
    $ j -end-after-vowel 0.46
    $ d -end 0.28 -end-after-vowel 0.28
    $ i -end 0.68 -end-after-vowel 0.28 -double 0.17
    $ u -end 0.17
    $ hi -before-vowel 0.37
    $ ia -before-vowel 0.53
    $ ek -inside 0.35
    $ sh -inside 0.27
    $ ow -inside 0.26
    $ ov -inside 0.26
    $ na -among-vowels 0.41
    $ on -inside 0.16 -after-vowel -0.57
    $ un -after-vowel 0.29
    $ in -inside 0.16
    $ ova -inside 0.19 -after-vowel 0.49
    $ ja -among-vowels 0.24
    $ tt -double 0.3
    $ ha -before-vowel 0.18
    $ er -inside 0.19
    $ lle -double 0.21
    $ ne -before-vowel -0.19
    $ en -inside 0.17
    $ no -among-vowels 0.77
    $ ey -before-vowel 0.59
    $ ie -before-vowel -0.43
    $ ee -double 0.2
    $ ell -inside 0.16
    $ al -inside 0.21
    $ es -inside -0.76 -after-vowel -0.22
    $ te -before-vowel -1.27
    $ mi -among-vowels 0.24
    $ ma -among-vowels 0.42
    $ as -inside -1.09
    $ -end α 0.65
    $ -end-after-vowel α 1.33
    $ -end γ -0.29 ε 0.22 η -0.25
    $ -end-after-vowel ι 0.39
    $ -end κ 0.22
    $ -end-after-vowel ν 0.17
    $ -end ο -0.75
    $ -end-after-vowel ρ -0.93 σ -0.31
    $ -end τ -0.38
    $ -end-after-vowel τ -0.43
    $ -inside γκ -1.16 οσ -0.84
    $ -before-vowel κο -0.76
    ~ - - -1.39 α -0.36 ε 0.86 ι 0.31 ο 0.71 ω 0.47
    ~ a - -0.65 ε 0.41 η 0.45 ι 0.59 ο 0.6 υ 0.26 ω -0.83
    ~ e - 0.41 α 0.84 η -0.2 ο -0.45 υ -1.24 ω 0.45
    ~ i - 0.97 ε 0.55 η -0.21 ο 0.79 υ 0.25 ω 0.58
    ~ o - 0.57 α 0.47 ε 0.98 ι 0.73 υ 0.16 ω -0.19
    ~ u - -0.55 α 0.53 ε 0.62 ι 0.28 ο -0.23 υ -0.29
    ~ y - 0.87 α 0.53 ε 0.43 ι -0.16 ο 0.36
    ? - α 0.84 ε 0.63 η 0.56
    ? a - -0.23
    ? e - -0.58
    ? o - 0.47
    ? y - 0.73
    latin hebrew bias 1.41 letter 0.49 vowel 0.39 silentVowel 0.62 lackingVowel 0.64 weakLetter 0.76 doubling 0.18 likeConsonant 0.51 otherConsonant 0.62 lackingConsonant 0.86 start 0.15 endVowel 0.1 endConsonant 0.05 differences 0.04 shortness 0.26
    + a ב 0.2 ה 0.19 ו 1.42 ח 0.17 י 1.99 נ 0.17 ס -0.6 ע -0.61 ר 0.25 וב 0.19 יי 0.59
    + y א 0.44 ג -0.49 נ 0.15 ר 0.2 יי -0.36
    + n ט -2.02 ס -0.26 ר 0.21
    + e א 0.54 ה 0.5 ו 0.57 י 0.96 כ -0.47 ע -0.83
    + an א 0.46 ו 0.26 נ 0.18
    + o א 1.0 י 0.17 ל 0.18 נ 0.15 ע 0.17 לי 0.21 ווי 0.23
    + z ד -1.49 ט -0.26 ס 1.01 צ -0.25 ר -0.51 ש -0.78
    + zan נ 0.21
    + b ג -0.45 פ -1.44
    + v ב -0.37 ו -0.44 מ 0.19 פ 0.94
    + c ג 1.36 ז -1.59 ח -0.33 י -0.73 ס -0.73 צ -0.37
    + t ב 0.19 ד 1.1 ל 0.16 צ 0.42 ק -0.21 ר 0.2 נד -0.42
    + s ז 0.33 צ 0.43 ק -0.39 ר 0.17 אל 0.22 לי 0.16
    + ts צ -0.44
    + h א 0.65 ג -0.44 ו -0.27 כ -0.51 פ 0.31
    + ch ה -0.62 ח -0.26 צ 0.36 ק -1.41 ש -0.3
    + k ג 0.75 ה -1.31 ח 0.59 י -0.17 כ 0.25 נ 0.26 ס -0.68 ר 0.16
    + q ק -0.24
    + j ג 1.23 ח 0.79 י -0.31 ק 0.22 ש 0.33
    + x ח -0.21 קס -0.19
    + d ט -0.27 נ 0.16 פ -0.63 טר -0.73
    + g ד -1.97 ז 0.41 ח 0.23 ק 0.89 ר 0.27 קו 0.18
    + i א 1.41 ה 0.18 ו 0.3 ט -0.66 ל 0.27 נ 0.23 ס 0.2 ע -1.0 ק 0.15 ר -0.77 אי -0.36
    + f ב -1.67 ה -0.15 ר 0.17 ת -0.64 וו -0.21
    + p ב 0.78 ה -1.5 ט 0.26 ל 0.19 מ 0.22 ר 0.16
    + u א 0.38 י 0.32 או 0.56
    + w א 0.72 ב 0.2 ה -0.65
    + ek כ 0.69
    + cz צ -0.44
    + ko כ 0.28
    + l ד -0.5 ו -1.48 נ 0.21 פ 0.17 ר 0.32
    + m י -1.46 נ -1.59 ק 0.19 ר 0.19
    + ou ו -0.24
    + r ב -2.13 ו -0.99 ל -2.4 נ -2.36 ס 0.18
    + sz ס -0.41 ש -0.31
    + ss ז 0.34 ש -0.17
    + oo י 0.24
    + zo ו -0.37
    + ow וב -0.31
    + ov ל -0.61
    + wa ד 0.26 מ 0.41 וו 0.28
    + na ה 0.8
    + va מ 0.18
    + on ו 0.2
    + un א 0.25 י 0.2 נ 0.83
    + ka ה 0.28 ח 0.69 י 0.15 כ 0.28 ק -0.17
    + zi י -0.4
    + in ו 0.22 נ 0.89
    + ova ה 0.35 י -0.43
    + shi ש 0.24
    + si ש 0.35
    + yn י 0.39
    + za א -0.27
    + yeo י 0.26
    + yo א -0.81 י -0.23
    + chi ג 0.6
    + ti ת 0.75
    + ya א -0.33 י 0.39
    + se ז -0.31
    + pp פ -0.44
    + tt ט 0.53 ת -0.37
    + th ט -1.53
    + ge ז 0.29 ח 0.19 י -0.27 קו 0.2
    + ha ה -0.3 ח -0.37
    + er ה -0.25 י 0.87
    + ce ג 0.72 ס -0.25 צ 0.47 ש -0.34
    + sch ז 0.42
    + sha ש -0.2
    + gh ו -0.16 י -0.87
    + ph פ -0.19
    + qu ק 0.21
    + ll ל 0.45
    + le ל -0.15
    + lle י -1.44
    + ne א 0.25 ה 0.49
    + en א 0.26
    + no ו 0.28 נ 0.26
    + ye י 0.53
    + el ל -0.15
    + ul ו -2.4
    + ann נ 0.44
    + ell ל 0.25
    + vi וי -0.19 ווי -0.19
    + co כ 0.26 ק 0.45
    + ca כ 0.26 ק -0.27 ש 0.33
    + al ו 0.25
    + ai יי -0.16
    + es ה -1.03 ז -0.43 ס -0.2
    + ur ר 0.32
    + to ד -0.34 ט 0.16 ל -1.38 קו -0.45
    + tch צ 0.17
    + ar א 0.28 ר 0.16
    + ji ק 0.16 קו 0.17
    + or ו -0.4
    + de ו 0.15 ט 0.23 ס -0.38
    + mi מ -0.23 מנ -0.54
    + ba ו -0.52 פ -0.82
    + je ג 0.6
    + me מ -0.26
    + mb מ -0.53
    + is א -0.55 י 0.17 ש 0.82
    + gi ג 0.25 י -0.45 ק 0.2
    + ki ק 0.82
    + ng ו -0.93
    + ot ו 0.44
    + do ט 0.43
    + ev ב -0.44 י 0.18
    + ra ר 0.22
    + ma י 0.2
    + bo ב 0.47
    + bar ב -0.52
    + as ה -0.79
    + mo ה 0.42
    + os ו 0.29
    + li ו 0.16 ל 0.6 ר 0.19
    + man מ 0.25
    + ta ד 0.22 ט 0.4 ש -0.58 ת -0.18
    + ay ו 0.37
    + ley לי 0.31
    + mar מר 0.37
    + od ט 0.21
    + ga א 0.18 י -0.27 ק 0.19 קו 0.18
    + da ד -0.2 ט 0.35 ס -0.43 טר 0.19
    + lo לי 0.17
    + ri ו 0.17
    + ak ו 0.15 ל 0.2
    + a -inside -0.38 -after-vowel -0.21 -before-vowel -0.98 -start 0.24
    + y -inside -0.21 -before-vowel -0.24 -end-after-vowel 0.38
    + n -double 0.46
    + e -inside -0.5 -after-vowel -0.28 -before-vowel 0.22
    + an -after-vowel -0.29
    + o -inside 0.21 -among-vowels -0.36 -end 0.16
    + z -among-vowels 0.46
    + b -before-vowel -0.51
    + v -start-before-vowel 0.36
    + c -end 0.18 -double 0.86
    + t -inside -1.61 -before-vowel -1.04 -end-after-vowel 0.39
    + s -before-vowel 1.11
    + ts -inside -0.17
    + h -after-vowel 0.4 -before-vowel 0.43 -start 0.49 -end-after-vowel 0.23 -double -0.33
    + ch -inside 0.7 -after-vowel 1.05
    + k -inside -0.69 -after-vowel -0.36 -start -1.96 -end -1.01 -double 0.7
    + x -end-after-vowel -0.33
    + d -after-vowel -0.19 -among-vowels -0.35 -start-before-vowel 0.27 -end 0.22 -end-after-vowel -0.86 -double 0.29
    + g -inside -1.92 -after-vowel -0.63 -end -0.41 -double 0.68
    + i -inside -0.48 -after-vowel -0.23 -start 0.26 -end-after-vowel 0.52 -double 0.58
    + p -among-vowels 0.24 -start 0.29 -end-after-vowel -0.44
    + u -inside 0.31 -before-vowel -0.4 -end 0.24
    + hi -before-vowel 0.48
    + ia -before-vowel 0.57 -start-before-vowel -0.45
    + w -before-vowel 0.61
    + ek -inside 0.56
    + ko -before-vowel -0.34
    + m -after-vowel 0.42
    + eo -before-vowel 1.37
    + ou -before-vowel 0.41
    + sz -after-vowel 0.32
    + sh -inside -0.62
    + ss -double 0.3
    + eu -before-vowel 0.52
    + ow -inside -0.23
    + wna -after-vowel -0.54
    + na -before-vowel 0.6 -start-before-vowel 0.83
    + on -inside 0.45 -after-vowel 0.21
    + un -inside 0.32 -after-vowel 0.61
    + io -before-vowel -0.63
    + in -inside 1.13
    + owa -inside -0.25
    + ova -inside -0.28 -after-vowel -0.26
    + yn -inside 0.32
    + yo -before-vowel 0.48
    + ti -before-vowel 0.44 -double 0.61
    + ja -before-vowel 0.89 -among-vowels 0.52 -start-before-vowel 0.53
    + ya -among-vowels 1.02 -start-before-vowel 0.15
    + se -before-vowel -1.38 -among-vowels 0.97
    + ha -before-vowel 0.33
    + er -inside -0.54
    + sch -inside -1.39
    + ff -double 0.33
    + ck -after-vowel 0.35
    + qu -before-vowel 0.63 -among-vowels -0.92 -start-before-vowel 0.35
    + le -before-vowel 0.47
    + ne -before-vowel 0.78 -among-vowels -0.17 -start-before-vowel 0.32 -double 0.5
    + en -inside 0.83
    + au -before-vowel 0.51
    + ie -before-vowel 0.4
    + el -inside -0.58 -after-vowel -1.05
    + ell -inside -0.33
    + ill -inside 0.49
    + vi -among-vowels 0.2
    + co -start-before-vowel 0.4
    + ic -after-vowel 0.16
    + al -inside -1.74 -start 0.83
    + jo -before-vowel 0.53 -start-before-vowel 0.63
    + ai -before-vowel 0.52
    + es -inside -0.38 -after-vowel 0.77
    + ro -before-vowel 0.23
    + te -before-vowel -0.48 -start-before-vowel 0.4
    + to -among-vowels 0.37
    + ar -start 0.43
    + iu -before-vowel 0.27
    + ji -before-vowel 0.38
    + and -inside -2.17
    + be -before-vowel 0.26 -start-before-vowel 0.29
    + de -start-before-vowel 0.55
    + re -among-vowels 0.97
    + gu -among-vowels 0.81
    + je -before-vowel 0.24 -start-before-vowel 0.26
    + me -among-vowels 1.1
    + is -inside 0.4
    + osz -inside 0.37
    + us -inside 0.46 -after-vowel 0.79
    + gi -double 0.33
    + di -among-vowels 0.33
    + ki -double 0.3
    + ma -among-vowels 0.6 -start-before-vowel 0.31
    + as -inside 0.35
    + os -inside 0.55
    + li -start-before-vowel 0.18
    + ay -before-vowel 0.3
    + od -after-vowel 0.15
    + ku -among-vowels 0.57
    + pa -start-before-vowel 0.73
    + -after-vowel א 0.91
    + -among-vowels א -0.58
    + -start א 0.74
    + -start-before-vowel א 0.32
    + -end א 0.32
    + -end-after-vowel א 0.73
    + -double א -0.23
    + -after-vowel ב 0.8
    + -before-vowel ב 0.36
    + -start ב 0.82 ג 0.68
    + -inside ד 0.8
    + -after-vowel ד 0.64
    + -before-vowel ד 1.26
    + -end ד 0.29
    + -end-after-vowel ד -0.3
    + -start ה 0.72
    + -end-after-vowel ה -0.22
    + -inside ו 0.49
    + -after-vowel ו -0.62
    + -before-vowel ו 0.31
    + -start ו 0.46
    + -start-before-vowel ו 0.52
    + -end ו 0.72
    + -end-after-vowel ו -0.16
    + -double ו 0.55
    + -inside ח -1.29
    + -before-vowel ח -0.26
    + -start-before-vowel ח -0.45
    + -inside ט 0.17
    + -after-vowel ט -1.19
    + -before-vowel ט 0.91
    + -among-vowels ט 0.21
    + -after-vowel י 0.22
    + -before-vowel י -0.75
    + -start י 0.51
    + -start-before-vowel י -0.17
    + -end י 0.81
    + -double י 0.27
    + -start כ 0.32
    + -end כ 0.39
    + -inside ל 0.82
    + -after-vowel ל 0.91
    + -before-vowel ל 0.82
    + -start-before-vowel ל 0.23
    + -end-after-vowel ל 0.4
    + -after-vowel מ 0.49
    + -among-vowels מ -0.24
    + -start מ 1.01
    + -start-before-vowel מ -1.07
    + -end מ -0.18
    + -end-after-vowel מ -1.31
    + -inside נ 0.79
    + -after-vowel נ 0.44
    + -start-before-vowel נ 0.19
    + -end נ 0.68
    + -end-after-vowel נ 0.34
    + -double נ -0.6
    + -inside ס 0.7
    + -after-vowel ס -0.65
    + -before-vowel ס -0.45
    + -among-vowels ס 0.34
    + -end ס 0.91
    + -end-after-vowel ס -0.23
    + -before-vowel ע 0.15
    + -start ע 0.3
    + -inside פ 0.95
    + -start פ 0.35
    + -start-before-vowel פ 0.36
    + -after-vowel צ 0.32
    + -end צ 0.76
    + -inside ק 0.74
    + -before-vowel ק 0.42
    + -among-vowels ק -1.28
    + -start-before-vowel ק 0.35
    + -after-vowel ר -0.35
    + -among-vowels ר 0.5
    + -start ר 0.38
    + -start-before-vowel ר -0.48
    + -inside ש 0.69
    + -start ש 0.29
    + -end ש -0.57
    + -end-after-vowel ש 0.43
    + -before-vowel ת 0.44
    + -end ת 0.32
    + -end-after-vowel ת 0.75
    + -inside אנ 1.24
    + -after-vowel אנ 0.44
    + -start אנ 0.93
    + -inside וב -0.55
    + -start-before-vowel קו -1.85
    ^ a ה 1.68 ו 0.33 י 0.49
    ^ y א 0.25 יי 0.3
    ^ e א -0.53 ה 1.41 כ 0.34 ע 0.8
    ^ an א 0.39 נ 1.68
    ^ o ו 0.94 ע -0.16 או -0.38
    ^ z ס 0.88 צ -0.26 ש 0.53
    ^ b פ -0.59
    ^ v ב 1.17 ו -0.44 פ -0.18 וו 0.42
    ^ c ג 1.02 ח 0.2 ס 0.75 צ -0.24 ק 0.55 ש -0.46
    ^ t ד -1.12 ת 0.15
    ^ s ז 0.17 ס 0.22 צ -0.28 ק -0.45 ש -0.18
    ^ h ג 0.34 ו 0.23 י -0.46 כ 0.36 פ 0.33
    ^ ch ה 0.24 ז -0.48 ח 0.35 כ 0.72 ש 0.71
    ^ k ג -0.45 ח 0.27 כ -0.22 ס -0.92
    ^ q ג 0.23 ק -0.46
    ^ j ג 0.9 ז 0.32 ח 0.56 י -0.31
    ^ x ש 0.44
    ^ g ג 0.2 ז 0.2 ח 0.2 ק 0.25
    ^ i א 0.42 ע -1.12 אי -0.53
    ^ f ב -1.84 פ 0.37 ת -0.73
    ^ p ה -1.79
    ^ u א 1.18 ו 0.76 י 0.74 או -0.83
    ^ w א 0.41 ב 1.0 ה -0.69 ו -0.15
    ^ m מ 0.51
    ^ ou א 0.24
    ^ r ה 0.43
    ^ sz ס -0.56 ש -0.31
    ^ na ה 0.23 נ -0.17
    ^ va ו -0.87
    ^ un נ 0.15
    ^ ka ה 0.45 ח 0.41 כ -0.5
    ^ in נ 0.19
    ^ shi ש -0.28
    ^ si ש -0.21
    ^ chi ג 0.2
    ^ ti ת 0.27
    ^ ja ח 1.05
    ^ ya א 1.01 ה 0.63 י -0.27
    ^ se ז -0.31
    ^ ha ח -0.2
    ^ er ר 1.13
    ^ ce ג 0.2 ס -0.25
    ^ sch ז 0.2
    ^ gh ו -0.29
    ^ ph פ -0.19
    ^ qu ק 0.98
    ^ le ל -0.15
    ^ ne נ -0.15
    ^ en נ 0.51
    ^ ye י -0.2
    ^ el ל 1.53
    ^ ann נ 0.53
    ^ ell ל 0.61
    ^ vi וי -0.19
    ^ ca ש 0.25
    ^ al א -0.36 ל 1.81
    ^ es ס 0.64
    ^ ur ר 0.22
    ^ ar ר 1.84
    ^ re ר -0.2
    ^ ba ו 0.23 פ -0.84
    ^ gu ג -0.45
    ^ je ג 0.7
    ^ me מ -0.26
    ^ is א 0.25 ש 0.5
    ^ ev ב 0.94
    ^ ra ר -0.31
    ^ bo ב 0.76
    ^ bar ב -0.7
    ^ mo ה 0.36
    ^ la ל -0.19
    ^ li ל -0.23
    ^ man מנ 0.27
    ^ ta ש 0.18 ת -0.32
    ^ mar מר 0.54
    ^ car קר 0.22
    ^ a -start 0.24 -double 0.53
    ^ v -start-before-vowel 0.34
    ^ c -double 0.54
    ^ h -start 0.42
    ^ k -start 0.26
    ^ d -start-before-vowel 0.26
    ^ i -start 0.26
    ^ p -start 0.27
    ^ ia -start-before-vowel -0.45
    ^ na -start-before-vowel 0.76
    ^ ja -start-before-vowel 0.51
    ^ ya -start-before-vowel 0.15
    ^ qu -start-before-vowel 0.3
    ^ ne -start-before-vowel 0.32
    ^ co -start-before-vowel 0.37
    ^ al -start 0.81
    ^ jo -start-before-vowel 0.59
    ^ te -start-before-vowel 0.37
    ^ ar -start 0.43
    ^ be -start-before-vowel 0.28
    ^ de -start-before-vowel 0.52
    ^ je -start-before-vowel 0.25
    ^ di -start-before-vowel 0.43
    ^ ma -start-before-vowel 0.3
    ^ li -start-before-vowel 0.18
    ^ pa -start-before-vowel 0.62
    ^ -start א 0.74
    ^ -start-before-vowel א 0.32
    ^ -start ב 0.82 ג 0.68 ה 0.72 ו 0.46
    ^ -start-before-vowel ו 0.52
    ^ -double ו 0.66
    ^ -start-before-vowel ח -0.45
    ^ -start י 0.51
    ^ -start-before-vowel י -0.17
    ^ -double י 0.24
    ^ -start כ 0.32
    ^ -start-before-vowel ל 0.23
    ^ -start מ 1.01
    ^ -start-before-vowel מ -1.07 נ 0.19
    ^ -double נ 0.26
    ^ -start ע 0.3 פ 0.35
    ^ -start-before-vowel פ 0.36 ק 0.35
    ^ -start ר 0.38
    ^ -start-before-vowel ר -0.48
    ^ -start ש 0.29 אנ 0.93
    ^ -start-before-vowel קו -1.85
    $ a ה -0.23 ו 0.78 י 0.49 ס -0.62 ע -0.3 ר 0.18 יי 0.91
    $ e א 0.87 ה -0.61 ו 0.78 י 0.76 ע 0.6
    $ o א -0.72 ע 0.16 או 0.33 ווי 0.23
    $ z ס -0.23
    $ v ב -0.37
    $ c ס 0.7 צ -0.37
    $ t ד -0.35 ת -0.2
    $ s ז 0.18 צ 1.15
    $ ts צ 0.24
    $ h ו 0.19 י 0.7
    $ ch ח -0.26 ש 0.42
    $ k ג 0.29 ה -1.49
    $ j י 0.26
    $ x ס 0.41 קס -0.19
    $ d ט -1.0
    $ g ה 0.63 ק 0.16
    $ i א 0.35 ה 0.17 ו 0.29 ט -0.92 אי 0.79
    $ p ב 0.16
    $ u א 0.53 י 0.91 או 0.56
    $ w ב -0.93 ו -0.15
    $ m י 0.58 נ -0.8
    $ ou ו 0.16
    $ sz ס 0.41
    $ oo ו -0.24
    $ zo ו -0.71
    $ ow וב -0.31
    $ na ה 0.54 נ 3.03
    $ va ו 0.37
    $ on ו -0.35
    $ un נ 0.91
    $ ka ה -0.22 כ 0.42 ק -0.17
    $ in נ 0.82
    $ ova ה 0.35
    $ shi ש 0.19
    $ ja ח 0.2
    $ ya י 1.02
    $ se ז -0.27
    $ tt ת 0.34
    $ th ט -1.59
    $ ha ה 1.08
    $ er ה -0.61 י 0.43
    $ ce ג 0.24 ס -0.25 צ 0.47
    $ gh י 0.34
    $ ff פ -0.31
    $ le ל 0.26
    $ mm מ -0.19
    $ ne נ 0.61
    $ en נ 0.31
    $ no ו -0.2 נ 0.26
    $ ye י 0.32
    $ el ל -0.15
    $ ill י 0.23
    $ co כ 0.22 ק 0.34
    $ ca כ 0.25 ק 0.96
    $ al ל -0.36
    $ ai יי -0.16
    $ es ה -1.08 ז -0.51
    $ ur ר 0.21
    $ to ד -0.37 ט 0.16
    $ ar ר -0.15
    $ re ר -0.2
    $ gu ג 0.34
    $ is י 0.7 ש 0.43
    $ us ו -0.19
    $ gi ג 0.24
    $ ki ק 0.41
    $ ev ב -0.44
    $ ra ר 2.26
    $ ma מ 1.3
    $ as ה 0.18
    $ os ו -0.18
    $ la ל 1.31
    $ li ל 0.27
    $ man מנ 0.42
    $ ta ט 0.4 ש -0.79 ת 0.89
    $ da ד -0.2 ט 0.18
    $ y -end-after-vowel 0.38
    $ n -double 0.43
    $ an -after-vowel -0.67
    $ o -end 0.16
    $ c -end 0.18
    $ t -end-after-vowel 0.39
    $ h -end-after-vowel 0.23
    $ ch -inside 0.38 -after-vowel -0.55
    $ k -end -1.01
    $ x -end-after-vowel -0.33
    $ d -end 0.22 -end-after-vowel -0.86
    $ g -end -0.41 -double 0.2
    $ i -end-after-vowel 0.52
    $ p -end-after-vowel -0.44
    $ u -end 0.24
    $ hi -before-vowel 0.21
    $ ia -before-vowel -0.71
    $ ek -inside -0.74
    $ ko -before-vowel 0.59
    $ eo -before-vowel 0.69
    $ ou -before-vowel -0.6
    $ sz -after-vowel -0.21
    $ eu -before-vowel 0.23
    $ wna -after-vowel -0.54
    $ na -before-vowel 0.2
    $ on -inside -0.51
    $ un -after-vowel 0.2
    $ io -before-vowel 1.3
    $ in -inside 0.3
    $ owa -inside -0.51
    $ ova -inside -0.51 -after-vowel -0.3
    $ yn -inside 0.22
    $ ti -before-vowel 0.27 -double 0.25
    $ ja -before-vowel 0.57
    $ ya -among-vowels 0.36
    $ se -among-vowels 0.35
    $ ha -before-vowel 0.95
    $ er -inside 1.16
    $ ce -before-vowel 0.64
    $ gh -after-vowel 0.37
    $ ne -among-vowels -0.45 -double 0.56
    $ en -inside -0.42
    $ el -inside 0.96
    $ ell -inside 0.68
    $ ic -inside 0.25
    $ al -inside 0.71
    $ ai -before-vowel 0.46
    $ es -inside 0.64 -after-vowel 0.32
    $ te -before-vowel -0.19
    $ tz -after-vowel -0.18
    $ ji -before-vowel 0.33
    $ and -inside 0.19
    $ mi -among-vowels 0.49
    $ re -among-vowels 0.18
    $ me -among-vowels 0.24
    $ is -inside -0.34
    $ osz -inside 0.16
    $ us -inside 0.22 -after-vowel 0.51
    $ ki -double 0.21
    $ as -inside -0.95
    $ -end א 0.31
    $ -end-after-vowel א 0.57
    $ -end ג -0.34
    $ -end-after-vowel ד -0.37
    $ -end ה 1.55
    $ -end-after-vowel ה 0.91
    $ -end ו 0.26
    $ -end-after-vowel ו -0.16
    $ -end י 0.66
    $ -double י 0.23
    $ -end כ 0.34
    $ -end-after-vowel ל 0.31
    $ -end מ -0.19
    $ -end-after-vowel מ 0.46
    $ -end נ 0.37 ס 0.49
    $ -end-after-vowel ס 0.16
    $ -end צ 0.58 ש 0.51
    $ -end-after-vowel ש 0.39
    $ -end ת 0.19
    $ -end-after-vowel ת 0.56
    $ -after-vowel אנ 1.04
    ~ - - -1.19 ו 0.47 י 0.49
    ~ a ו -0.72
    ~ e - -0.44 ו 0.8 י -0.3
    ~ i - 1.18 ו 0.52
    ~ o י 0.62
    ~ u י 0.32
    ~ y - 1.11 ו -0.37
    ? - ו 1.1 י 0.22
    ? a - -0.43
    ? e - -0.33
    ? i - -0.41
    ? o - 0.62
    ? y - 0.92
    latin hangul bias 2.13 letter 0.41 vowel 0.48 silentVowel 0.33 lackingVowel 0.36 weakLetter 0.52 doubling 0.84 likeConsonant 0.58 otherConsonant 0.49 lackingConsonant 0.53 endVowel 0.03 endConsonant 0.02 unseen 0.95
    + a ᄀ 0.23 ᄃ 0.15 ᄉ -0.43 ᄋ -0.18 ᅢ 0.15 ᅣ 0.27 ᅦ 0.48 ᅧ 0.7 ᅨ 0.47 ᅪ 0.18 ᅮ 0.82 ᅰ -1.23 ᅳ 0.82 ᅵ 0.64 유 0.23 스 0.18 ᅧᆼ 0.23 키 0.15
    + y ᄃ 0.2 ᄆ 0.2 ᄋ 0.23 ᄌ -0.66 ᄎ -0.32 ᄐ -0.46 ᄒ 0.39 ᅩ 0.19 ᅲ -0.43 ᅳ -0.18
    + n ᄀ 0.33 ᄂ -0.39 ᄃ 0.19 ᄆ 0.42 ᄇ 0.15 ᄋ -0.34 ᄎ 0.16 ᄒ 0.2 ᆷ -1.22 ᆼ 0.58 시 -0.28
    + e ᄆ 0.16 ᅢ -0.19 ᅣ 0.24 ᅥ 0.21 ᅨ -0.34 ᅩ 0.24 ᅪ -0.16 ᅬ 0.33 ᅭ -0.33 ᅮ -0.45 ᅯ 0.17 ᅰ -0.34 ᅲ -1.09 ᅳ -0.19 ᅵ 0.46 ᆯ 0.35 ᆼ 0.21 시 0.17
    + an ᄀ -0.6 ᅡ 0.76 ᅥ 0.58 ᅩ 0.16 ᆫ 0.73 ᅡᄏ 0.16
    + o ᅡ 0.54 ᅢ 0.34 ᅣ 0.67 ᅦ 0.28 ᅧ 0.21 ᅪ 0.23 ᅬ -0.54 ᅮ 0.37 ᅯ -0.25 ᅲ 0.93 ᅳ 0.18 ᅵ 0.15 ᆨ -0.2 ᆫ -0.31 이 0.3 나 0.31 시 0.26 ᅡᄏ 0.19 에 -0.43
    + z ᄅ -0.31 ᄉ 0.74 ᄌ -0.17 ᄍ -0.23 ᄎ -0.41 ᄐ -0.76
    + b ᄀ -0.29 ᄋ -0.53 ᄒ 0.18
    + v ᄇ -0.24 ᄉ -0.46 ᄑ -0.41 ᅰ -0.42
    + c ᄀ 1.0 ᄇ -0.52 ᄊ 0.42 ᄌ 0.48 ᄏ 0.59 ᅡ -1.03 ᅢ -1.66 ᆨ -0.45
    + t ᄀ -0.6 ᄃ 1.48 ᄅ 0.17 ᄆ 0.25 ᄉ -0.42 ᄊ -0.38 ᄌ -0.82 ᄎ -0.81 ᄒ -0.17 ᅵ 0.18 ᆺ -0.58 스 -0.25
    + s ᄂ 0.2 ᄃ -0.27 ᄉ 0.47 ᄊ 0.84 ᄌ -0.32 ᄎ -0.5 ᅩ 0.39 ᅳ -0.22 ᆫ 0.18 ᆼ 0.16 이 0.2 츠 0.2
    + ts ᄉ -0.37 ᄎ -0.28
    + h ᄀ 0.32 ᄅ 0.23 ᄆ 0.19 ᄉ 0.79 ᄋ -0.2 ᄎ -0.35 ᄏ -0.49 ᅲ -1.23 ᆼ 0.57 ᅡᄏ 0.17
    + ch ᄀ 0.81 ᄆ 0.17 ᄉ 1.4 ᄌ 0.48 ᄍ -0.45 ᄏ -1.08 ᄒ -0.71 ᅵ 0.2 시 -0.22
    + k ᄀ 1.18 ᄁ -0.45 ᄂ 0.27 ᄃ 0.17 ᄅ 0.41 ᄆ 0.37 ᄉ -0.48 ᄌ 0.2 ᄎ -0.69 ᄏ -0.17 ᄐ 0.31 ᄒ -0.61 ᆨ 0.45 ᆫ 0.22 ᆼ 0.28 나 -0.56 시 -0.32
    + q ᄀ -0.17 ᄌ -0.29 ᄒ -0.27 ᆼ -0.29
    + j ᄀ 0.75 ᄅ -0.88 ᄉ -0.48 ᄌ -0.19 ᄒ 0.38 ᅵ -1.39
    + x ᄀ -1.48 ᄋ -0.98 ᄎ -0.36 ᄒ -0.63
    + d ᄉ 0.16 ᄋ -0.36 ᄌ -0.88 ᄎ -0.15 ᄐ 1.19 ᅳ -0.93
    + g ᄀ 0.59 ᄃ -0.44 ᄉ 0.16 ᄋ -0.4 ᄌ -2.05 ᄏ -0.58 ᄒ -1.18 ᅵ -0.42 ᆨ -0.4 키 -0.59
    + i ᄐ -0.48 ᅡ 0.72 ᅢ -0.44 ᅥ -0.16 ᅦ 0.23 ᅧ 0.69 ᅨ 0.22 ᅩ 0.19 ᅬ -0.31 ᅰ -0.31 ᅲ 0.77 ᅳ 0.33 ᅴ -0.24 이 -0.19 나 0.2 오 0.21 스 0.16 ᅧᆼ 0.37 코 0.18
    + f ᄀ -0.42 ᄇ -0.54 ᄒ -0.23
    + p ᄇ 0.82
    + u ᄋ 0.42 ᅡ 0.82 ᅢ 0.25 ᅣ -0.21 ᅥ 0.37 ᅦ 0.18 ᅧ 0.37 ᅩ 0.17 ᅪ 0.71 ᅯ 0.43 ᅰ -0.38 ᅱ -0.53 시 0.19 스 0.23 ᅧᆼ 0.44
    + hi ᅦ -0.19 ᅳ 0.64 오 0.16
    + ia ᅦ -0.17 ᅨ -0.39
    + dz ᄀ -0.47
    + w ᄃ 0.22 ᄅ -0.22 ᄆ -0.42 ᄇ -1.17 ᄋ -0.21 ᄑ -0.16 ᅩ -0.24
    + cz ᄎ -0.54
    + ko ᅩ 0.46 키 0.16
    + l ᄂ -0.52 ᄅ -0.29 ᄋ -0.81 ᆨ 0.24 ᆫ -0.35 ᆼ 0.15
    + m ᄀ 0.32 ᄅ 0.22 ᄆ 0.33 ᄇ -0.96 ᄉ -0.49 ᄋ 0.16 ᄏ 0.23 ᄐ -0.16 ᆫ -0.92 ᆼ -0.2
    + eo ᅡ -0.43 ᅣ -0.16 ᅮ 0.91
    + ou ᅩ 0.32 ᅭ -0.54 ᅮ -0.39 ᅲ -0.33
    + r ᄀ 0.16 ᄂ -0.23 ᄅ 0.57 ᄆ 0.21 ᄉ -1.74 ᄋ 0.65 ᄐ 0.19 ᄒ -1.16 ᅥ -1.45 ᅳ -1.16 ᆫ 0.16 ᆯ 0.31 ᆼ 0.16 나 0.15 카 0.16
    + rz ᄉ -0.59
    + sz ᄉ 0.33
    + sh ᄀ -0.63 ᄎ -0.91 ᅥ -0.87 시 -1.23
    + ss ᄉ 0.53 ᄌ -1.72
    + eu ᅡ 0.43 ᅵ 0.15
    + oo ᅩ -0.47 ᅲ -0.24
    + su ᅵ 0.15 시 0.16 스 0.4
    + zo ᅥ -0.48
    + ow ᅩ 0.5
    + wa ᅪ -0.21 와 -0.16 키 0.37
    + na ᄂ 0.49 ᆫ -0.33 ᆼ 0.17 오 0.26 카 0.23 노 0.18 ᅧᆼ 0.17
    + on ᅧᆼ 0.16
    + un ᅵ -0.39
    + eon ᆼ 0.24 ᅧᆼ 0.18
    + ka 이 0.2 요 0.2 코 -0.35
    + io ᅧ -0.64 ᅮ -0.23 ᅲ -0.15 ᅵ 0.69
    + zi ᄍ -0.3
    + in ᅥ 0.25 ᅵ 0.83
    + ova ᅳ 0.36
    + shi 시 0.36
    + si ᅵ 0.36
    + za ᅡ 0.37
    + yo ᅧ 0.23 ᅲ 0.47 여 0.48 스 0.18
    + yu ᄋ -0.53 ᅧ -0.29 위 -0.19
    + chi ᅵ 0.26
    + fu 오 0.15
    + hu ᅲ 0.42 오 0.16 우 -0.59
    + ja ᄌ -0.19 ᅡ -0.3
    + ya ᅣ -0.29 ᅨ 0.41 ᅩ -0.73 야 0.22 스 0.22
    + tt ᄐ 0.95
    + th ᄉ -1.02
    + ha ᄒ 0.21 이 0.27 야 0.16 나 0.19 오 0.16
    + kh ᄎ -0.8 ᄒ -0.27
    + rr ᄅ 0.4
    + er ᄅ 0.28 ᅥ -0.31 ᅦ 0.76 ᅨ 0.27 ᅩ 0.19 ᅵ 0.58 코 0.17
    + sha ᅡ 0.32
    + ph ᄐ -0.23
    + ck ᄏ 0.56 ᆨ 0.54
    + qu ᄌ -0.84
    + ll ᆯ -1.14
    + le ᆯ -1.27
    + mm ᄆ 0.69
    + ne ᆫ 0.79 시 0.19
    + en ᄂ 0.24 ᅦ 0.27 ᅩ 0.19 ᅳ 0.23
    + au ᅲ -0.15
    + no ᆫ 0.16 시 -0.56
    + ie ᅦ 0.39 ᅧ -0.33 ᅵ 0.78
    + ee ᅴ 0.15
    + el ᅡ 0.22 ᅩ 0.21 ᅳ -0.65
    + al ᅡ -1.22
    + jo ᅨ -0.46
    + ai ᅢ -0.39 ᅥ -0.38 ᅨ -0.47
    + es ᅦ 0.38
    + ro ᅧ -0.15 ᆼ -0.51
    + ur ᅥ -0.65
    + to ᆫ -0.85 야 0.2
    + tz ᄎ -0.24
    + tch ᄎ -0.41
    + ar ᅡ 0.29 ᅥ -0.35 ᅩ 0.21
    + iu ᅩ -0.73 ᅮ -0.23 ᅲ -0.39
    + tu ᄉ -0.86 ᄐ 0.21
    + ky ᄀ 0.75
    + ji ᄀ 0.16 오 0.22
    + or ᅥ 0.19 ᅩ -0.43
    + mi 이 0.25 시 0.2
    + re ᅳ 0.34
    + gu ᄀ -0.24
    + ei ᅦ 0.16 ᅬ -0.25 ᅱ -0.23 ᅲ 0.16
    + je ᄌ -0.18 ᅨ -0.54
    + me ᄆ 0.37
    + nd ᆫ 0.33
    + is ᄉ -0.73 ᅵ -0.3
    + gi ᄌ -0.48
    + di ᄌ -0.6
    + ng ᄂ -0.55 ᄋ -0.93 ᆨ -1.47 ᆫ -1.09 나 0.22
    + ot ᅵ 0.17
    + ra ᄅ 1.3 ᅧ 0.63
    + ma ᄆ 0.18 ᅯ 0.4 ᅵ 0.2 이 0.23 야 0.16 나 0.18 카 0.19 와 0.29 스 0.19
    + ju ᅮ -1.35 ᅲ -0.39
    + as ᅵ 0.2
    + os ᅮ -0.37
    + man ᅥ 0.17 ᅧᆼ 0.2
    + ta ᄃ 1.1 ᄉ 0.22 ᅮ -0.58 이 0.34 야 0.17 나 0.22 오 0.17
    + mar ᄅ 0.18
    + ku ᄀ 0.24
    + pa ᄇ 0.44
    + ga ᄌ -0.64 ᄏ 0.18
    + da ᄃ 0.76 ᅥ 0.16 ᅵ -0.64 ᆼ -1.22
    + ri ᄀ 0.15 ᄅ 0.41
    + ak ᄏ 0.18 ᅥ -0.22 ᅡᄏ 0.66
    + he ᅥ -0.31 ᅵ -0.64 에 -0.52
    + awa ᅩ 0.74 ᅵ 0.21
    + ol ᅩ -0.35 ᆯ -0.78
    + a -after-vowel -0.42 -before-vowel 0.9 -start 0.41 -start-before-vowel 0.41
    + y -before-vowel 0.43 -end-after-vowel 0.49
    + n -double -0.33
    + e -end -0.87 -end-after-vowel 0.41
    + o -before-vowel 0.24 -among-vowels 0.37 -start 0.28
    + v -end-after-vowel -0.22
    + c -end-after-vowel 0.36 -double 0.93
    + t -after-vowel -0.27
    + s -start-before-vowel -0.36
    + h -after-vowel 0.64 -before-vowel -0.32 -start-before-vowel 0.26 -end -0.19 -end-after-vowel 0.24 -double -0.32
    + ch -inside 0.37
    + k -after-vowel -0.27 -before-vowel -0.29 -end-after-vowel -1.02 -double 0.95
    + j -after-vowel 0.67 -end-after-vowel -0.16
    + d -after-vowel -1.42 -end-after-vowel 0.18
    + g -after-vowel 0.33 -end -0.47
    + i -after-vowel -0.63 -end 0.16 -double 0.78
    + p -after-vowel -0.27 -end-after-vowel -0.25
    + u -after-vowel 1.09 -before-vowel -0.4 -start -0.47 -end 0.16 -double 0.47
    + hi -among-vowels 0.26 -start-before-vowel 0.19
    + ia -before-vowel 0.32
    + w -before-vowel 0.66
    + ko -start-before-vowel 0.73
    + eo -before-vowel 1.42
    + oh -inside 0.19
    + ou -before-vowel 0.18
    + r -after-vowel -0.94 -before-vowel 1.2 -end-after-vowel -1.27
    + ov -inside 0.15
    + na -among-vowels 0.24 -double -0.36
    + va -among-vowels -0.4
    + ka -among-vowels 0.21
    + io -before-vowel 0.53 -start-before-vowel -0.27
    + zi -among-vowels 0.96
    + owa -inside 0.46
    + ova -inside 0.4
    + shi -after-vowel 0.37
    + si -among-vowels -0.41
    + yo -among-vowels 0.15
    + yu -start-before-vowel 0.18
    + ti -before-vowel 0.83
    + hu -before-vowel -0.26
    + ja -among-vowels 1.22
    + ya -among-vowels 0.7
    + se -among-vowels 0.18
    + pp -double 0.22
    + ha -before-vowel 0.7 -among-vowels -0.38 -start-before-vowel 0.28
    + rr -double 0.95
    + er -inside 0.16
    + ck -after-vowel 0.94
    + en -inside -0.5 -after-vowel 0.22
    + no -among-vowels 0.26 -double 0.16
    + ie -before-vowel 0.53
    + ye -among-vowels 0.5
    + ee -double -0.6
    + ab -inside 0.23
    + al -start -0.16
    + jo -before-vowel 0.83
    + es -inside 1.15
    + ro -among-vowels 0.18
    + ur -inside 0.16
    + to -among-vowels 0.9
    + tz -after-vowel 0.15
    + iu -before-vowel -0.32
    + mi -among-vowels 0.18
    + re -among-vowels 1.43
    + ba -among-vowels 0.8
    + ei -among-vowels 0.31
    + osz -inside 0.44
    + gi -double -0.77
    + ma -among-vowels 0.21 -start-before-vowel -0.5
    + mo -among-vowels 0.3
    + la -before-vowel 1.08
    + ta -among-vowels 0.17 -start-before-vowel -0.29
    + pa -start-before-vowel 0.51
    + da -among-vowels -0.46
    + lo -start-before-vowel 0.47
    + ri -among-vowels 0.21
    + ol -inside 0.15
    + bu -start-before-vowel 0.25
    +  -end -1.74 -inside -0.71 -end -0.95 -end-after-vowel -0.78
    + -before-vowel ᄃ -0.42
    + -start-before-vowel ᄃ 0.23
    + -among-vowels ᄅ 0.59
    + -before-vowel ᄆ 0.16
    + -among-vowels ᄆ 0.22
    + -start-before-vowel ᄆ 0.28
    + -before-vowel ᄇ -0.9
    + -among-vowels ᄇ -0.47
    + -start-before-vowel ᄇ -0.2 ᄉ 0.26
    + -before-vowel ᄋ 0.79 ᄌ 0.26
    + -among-vowels ᄌ 0.64 ᄏ 1.47 ᄐ -0.37
    + -before-vowel ᄒ -0.24
    + -among-vowels ᄒ -0.46
    + -start-before-vowel ᄒ 1.0
    + -inside ᅡ 0.57
    + -after-vowel ᅡ 0.78
    + -before-vowel ᅡ 0.89
    + -among-vowels ᅡ -0.73
    + -end ᅡ 1.03
    + -end-after-vowel ᅡ 0.35
    + -inside ᅢ 0.54 ᅥ 0.19 ᅩ -1.57
    + -after-vowel ᅩ 2.19
    + -before-vowel ᅩ 1.27
    + -among-vowels ᅩ -0.55
    + -end ᅩ 0.26
    + -among-vowels ᅪ 0.43
    + -inside ᅮ -0.58
    + -after-vowel ᅮ 0.76
    + -before-vowel ᅮ 0.19
    + -end ᅮ 0.33
    + -inside ᅱ -0.26
    + -after-vowel ᅱ 0.53
    + -inside ᅲ -0.16
    + -end ᅲ 0.6
    + -inside ᅳ -0.25
    + -after-vowel ᅳ 1.16
    + -before-vowel ᅳ 0.89
    + -inside ᅵ -0.42
    + -after-vowel ᅵ 0.96
    + -before-vowel ᅵ 1.1
    + -end ᅵ 0.36
    + -after-vowel ᆫ -1.17 ᆯ 0.51
    + -end-after-vowel ᆯ -0.9
    + -after-vowel ᆷ -0.6
    + -end-after-vowel ᆷ -1.06
    + -after-vowel ᆸ -0.3
    + -end-after-vowel ᆸ -0.55
    + -after-vowel ᆼ -0.88
    + -among-vowels 이 0.23 야 0.25
    + -start-before-vowel 나 -0.32
    + -among-vowels 오 0.16
    + -start-before-vowel 요 0.26 유 0.36
    + -before-vowel 시 0.41
    + -start-before-vowel 시 0.15
    + -among-vowels 카 0.24
    + -inside ᅡᄏ 0.26
    + -among-vowels 스 -0.54
    + -start-before-vowel 스 0.16
    + -among-vowels 노 0.35
    + -inside ᅧᆼ 0.41
    + -among-vowels 코 -0.16
    + -start-before-vowel 코 0.15
    + -among-vowels 에 -0.26
    + -start-before-vowel 에 0.24
    + -among-vowels 키 0.28
    + -start-before-vowel 키 0.17
    ^ a ᄋ -0.25 나 0.28 유 0.15
    ^ y ᄅ -0.17 ᄉ -0.17 ᄋ -0.29 ᄌ -0.64 ᄒ -0.74
    ^ n ᄂ 0.47 ᄉ -0.33 ᄋ -0.4
    ^ o 에 0.28
    ^ z ᄉ 0.3 ᄌ -0.17 ᄍ -0.23 ᄎ 0.28 ᄐ -1.56
    ^ b ᄆ -0.24 ᄇ 0.28 ᄋ -0.68
    ^ v ᄇ -0.24 ᄋ -0.48 ᄑ 0.18
    ^ c ᄀ 0.31 ᄉ 1.09 ᄊ 0.67 ᄌ -0.36
    ^ t ᄀ -0.79 ᄃ -0.52 ᄊ -0.27 ᄌ -1.36 ᄎ -0.61 ᄒ -0.22
    ^ s ᄃ -0.2 ᄊ -0.81 ᄌ 1.31 ᄎ -0.57
    ^ ts ᄌ -0.36
    ^ h ᄀ -0.27 ᄅ 0.19 ᄉ -0.35 ᄏ -0.49 ᄒ 0.33
    ^ ch ᄀ 0.28 ᄍ 0.64 ᄏ -0.72 ᄐ -0.21 ᄒ 0.18
    ^ k ᄀ -0.35 ᄁ 0.34 ᄃ 0.15 ᄌ -0.18 ᄎ -0.76 ᄏ 0.39
    ^ q ᄀ 0.43 ᄌ -0.45 ᄏ 0.15
    ^ j ᄀ 0.48 ᄋ -0.36 ᄌ -0.19 ᄒ -0.15
    ^ x ᄒ -0.63
    ^ d ᄋ -0.43 ᄌ -0.42
    ^ g ᄋ -0.52 ᄌ -1.03 ᄒ -1.54
    ^ i 이 -0.19
    ^ f ᄀ -0.48 ᄇ -0.18 ᄒ 0.23
    ^ p ᄇ -0.19
    ^ u ᄋ 0.48
    ^ w ᄃ 0.19 ᄆ -0.78 ᄇ -0.17 ᄋ 0.53 ᄑ 0.43 ᄒ -0.63
    ^ l ᄂ -0.61 ᄅ -0.29 ᄋ -0.21
    ^ m ᄀ 0.21 ᄆ 0.19 ᄇ -0.39 ᄐ -0.22
    ^ r ᄅ 0.28 ᄉ -1.17 ᄋ -0.49
    ^ sz ᄉ -0.25
    ^ sh ᄎ -0.98
    ^ su 스 0.36
    ^ wa 와 -0.16
    ^ na ᄂ 0.38
    ^ ka 요 0.2
    ^ zi ᄍ -0.3
    ^ yo 요 0.21
    ^ yu 위 -0.19
    ^ chi ᄌ -0.21
    ^ fu 오 0.15
    ^ hu ᄒ -0.15
    ^ ja ᄌ -0.19
    ^ ya ᄋ 0.4
    ^ ha ᄒ 0.85 나 0.18
    ^ er ᄅ 0.46
    ^ qu ᄏ 0.45
    ^ en ᄂ 0.22
    ^ no 노 0.31
    ^ to 야 0.18
    ^ ky ᄀ 0.33
    ^ ji ᄌ -0.41
    ^ ba ᄇ 0.16
    ^ gu ᄀ -0.29
    ^ me ᄆ 0.26
    ^ is ᄉ 0.27
    ^ gi ᄌ -0.65
    ^ ng ᄋ -0.49
    ^ ra ᄅ 1.1
    ^ ta ᄃ 0.43 ᄉ -0.34
    ^ mar ᄅ 0.18
    ^ ku ᄀ 0.16
    ^ pa ᄇ 0.43
    ^ ga ᄌ -0.83
    ^ da ᄃ -0.22
    ^ ak ᄏ 0.72
    ^ he 에 -0.52
    ^ a -start 0.41 -start-before-vowel 1.28
    ^ o -start 0.28
    ^ c -double -0.34
    ^ s -start-before-vowel -0.36
    ^ h -start 0.28 -start-before-vowel 0.26
    ^ k -double -0.42
    ^ u -start -0.47
    ^ hi -start-before-vowel 0.19
    ^ ko -start-before-vowel 0.7
    ^ io -start-before-vowel -0.27
    ^ yu -start-before-vowel 0.18
    ^ ha -start-before-vowel 0.28
    ^ al -start -0.16
    ^ ma -start-before-vowel -0.5
    ^ ta -start-before-vowel -0.29
    ^ pa -start-before-vowel 0.49
    ^ lo -start-before-vowel 0.47
    ^ bu -start-before-vowel 0.25
    ^ -start-before-vowel ᄃ 0.23 ᄆ 0.28 ᄇ -0.2 ᄉ 0.26 ᄒ 1.0 나 -0.32 요 0.26 유 0.36 시 0.15 스 0.16 코 0.15 에 0.24 키 0.17
    $ a ᅡ 0.46 ᅢ 0.34 ᅣ 0.29 ᅥ 0.96 ᅦ 0.98 ᅨ 0.89 ᅩ 0.31 ᅪ -0.34 ᅮ 0.51 ᅳ 0.45 ᅵ 1.03
    $ y ᅳ -0.2
    $ n ᆷ -1.22 스 -0.16
    $ e ᅡ 0.57 ᅢ -0.29 ᅣ 0.2 ᅥ 0.26 ᅩ 1.54 ᅮ 1.09 ᅰ 0.49 ᅳ -1.07 ᅵ 0.45
    $ an ᅡ 0.2 ᆫ 1.0
    $ o ᅡ 0.69 ᅣ 0.41 ᅥ 1.07 ᅪ 0.23 ᅬ 0.85 ᅭ -0.32 ᅮ 0.74 ᅯ -0.3 ᅲ -0.24 ᆨ -0.57 ᆫ -0.32 이 0.19
    $ c ᆨ -0.81
    $ t ᆺ -0.47
    $ s ᅩ 0.38 ᅳ -0.35
    $ h ᆼ -0.27
    $ j ᅵ -0.64
    $ g ᅵ -0.42 ᆨ 0.31
    $ i ᅢ 0.25 ᅣ 0.52 ᅥ 0.32 ᅦ -0.31 ᅨ -0.92 ᅩ 0.32 ᅮ 0.27 ᅱ -0.48 ᅳ 0.25 ᅴ -0.24
    $ u ᅥ -0.68 ᅩ -0.32 ᅪ 0.23 ᅳ -0.34
    $ hi ᅳ -0.37
    $ ia ᅣ 0.2 ᅥ 0.87 ᅦ 0.3
    $ ko ᅩ 0.26 키 0.15
    $ l ᆫ 0.15
    $ m ᆫ -0.59
    $ ou ᅲ -0.25
    $ r ᆯ 0.8 르 0.6
    $ su 스 -0.21
    $ ow ᅩ 0.53
    $ wa ᅪ -0.21 키 0.31
    $ na ᆫ -0.36
    $ ka 코 -0.38
    $ io ᅮ 0.5 ᅵ 0.45
    $ in ᅵ 0.24
    $ ova ᅳ 0.34
    $ si ᅵ 0.16
    $ er ᅥ -0.39 ᅵ -0.33 코 0.17
    $ ll ᆯ -0.88
    $ le ᆯ -0.39
    $ no ᆫ 0.16 노 0.52
    $ ey ᅵ -0.74
    $ ie ᅥ 0.43 ᅦ 0.29
    $ ee ᅴ 0.18 ᅵ -0.5
    $ el ᅳ -0.65
    $ ai ᅢ -0.39
    $ es ᅦ 0.18
    $ iu ᅩ -0.25 ᅮ -0.46
    $ or ᅥ -0.3 ᅩ 0.35
    $ ei ᅬ -0.3 ᅱ -0.26 ᅵ -0.63
    $ is ᅡ -0.61 ᅵ -0.31
    $ ng ᆨ 0.67 ᆫ -1.03
    $ he ᅥ 0.28 ᅵ 0.19
    $ awa ᅩ 0.32 ᅵ 0.19
    $ y -end-after-vowel 0.49
    $ n -double 0.18
    $ e -end -0.87 -end-after-vowel 0.41
    $ v -end-after-vowel -0.22
    $ c -end-after-vowel 0.36
    $ h -end -0.19 -end-after-vowel 0.24
    $ ch -inside 0.55
    $ k -end-after-vowel -1.02
    $ j -end-after-vowel -0.16
    $ d -end-after-vowel 0.18
    $ g -end -0.47
    $ i -end 0.16
    $ p -end-after-vowel -0.25
    $ u -end 0.16
    $ ia -before-vowel 1.08
    $ eo -before-vowel 0.21
    $ ou -before-vowel 0.16
    $ r -end-after-vowel -1.27
    $ na -double -0.36
    $ io -before-vowel 0.29
    $ shi -after-vowel -1.36
    $ ti -before-vowel 0.74
    $ hu -before-vowel 0.38
    $ ja -among-vowels 0.59
    $ ya -among-vowels 0.86
    $ ha -before-vowel 1.35
    $ rr -double 0.2
    $ gh -after-vowel 0.27
    $ ck -after-vowel 0.25
    $ en -inside -0.71
    $ ie -before-vowel 0.25
    $ ye -among-vowels 0.25
    $ es -inside 0.19 -after-vowel -0.5
    $ to -among-vowels 0.26
    $ ba -among-vowels 0.16
    $ gi -double 0.22
    $ da -among-vowels -0.49
    $  -end -1.74 -end -0.95 -end-after-vowel -0.78
    $ -end ᅡ 0.79
    $ -end-after-vowel ᅡ 0.23
    $ -end ᅩ 0.26
    $ -end-after-vowel ᅮ 0.66
    $ -end ᅲ 0.36 ᅵ 0.42
    $ -end-after-vowel ᆨ -0.59 ᆯ 0.65 ᆷ -1.06 ᆸ -0.26
    $ -among-vowels 이 0.23 나 -0.27 오 0.16 스 -0.22
    $ -inside ᅧᆼ 0.22
    $ -among-vowels 코 -0.27 에 0.25 키 0.24
    ~ - - -2.55 ᄋ 0.89 ᅡ 1.47 ᅢ 0.52 ᅥ 0.33 ᅨ -0.15 ᅬ 0.19 ᅮ 0.4 ᅱ 0.53 ᅵ 0.65
    ~ a - 0.37 ᄋ 0.27 ᅢ -0.45 ᅣ 0.27 ᅦ 0.48 ᅧ 0.72 ᅩ 0.22 ᅪ 0.2 ᅮ 0.53 ᅰ -1.23 ᅳ 0.82 ᅵ 0.68
    ~ e - 0.61 ᄋ -0.31 ᅡ 0.26 ᅢ -0.18 ᅥ 0.24 ᅧ 0.34 ᅨ -0.33 ᅩ 0.17 ᅪ -0.23 ᅬ -0.51 ᅮ 0.37 ᅯ 0.17 ᅰ -0.34 ᅱ -0.48 ᅲ -0.77 ᅳ -0.25 ᅵ 0.38
    ~ i - 1.52 ᄋ -0.19 ᅡ 0.58 ᅢ -0.42 ᅣ -0.34 ᅦ 0.46 ᅧ -0.3 ᅨ -0.64 ᅩ -0.3 ᅬ -0.31 ᅭ 0.15 ᅮ -0.42 ᅰ -0.31 ᅳ 0.33 ᅴ -0.24
    ~ o - 0.66 ᄋ -0.46 ᅡ 0.55 ᅣ 0.67 ᅥ 0.16 ᅦ 0.29 ᅧ 0.35 ᅪ 0.24 ᅬ -0.54 ᅭ -0.43 ᅮ -0.17 ᅯ -0.22 ᅲ 0.36 ᅳ 0.22 ᅵ 0.21
    ~ u - 0.5 ᅡ 0.82 ᅢ 0.25 ᅣ -0.21 ᅥ 0.37 ᅦ 0.18 ᅧ 0.37 ᅩ 0.17 ᅪ 0.71 ᅯ 0.43 ᅰ -0.38 ᅱ -0.53
    ~ y - 1.32 ᄋ -0.29 ᅡ 0.34 ᅣ -0.29 ᅦ 0.21 ᅨ -0.58 ᅩ -0.4 ᅭ -0.98 ᅲ -1.01
    ? - - -1.16 ᅡ 0.51 ᅢ 0.18 ᅩ 1.24 ᅪ 0.46 ᅮ 0.42 ᅱ -0.4 ᅲ 0.47 ᅳ -0.22 ᅵ 0.61
    ? a - 0.31
    ? e - 0.29
    ? i - -0.27
    ? o - 0.63
    ? u - -0.4
    ? y - 0.39
    latin katakana bias 1.6 letter 0.66 vowel 0.24 silentVowel 0.25 lackingVowel 0.29 weakLetter 0.49 doubling 0.38 likeConsonant 0.57 otherConsonant 0.41 lackingConsonant 0.45 start 0.16 endVowel 0.16 endConsonant 0.15 shortness 0.51 density 0.62
    + a ゙ 1.08 ァ 0.2 ア 0.23 イ 0.16 ェ 0.64 エ 0.17 ォ 0.18 オ 0.81 サ 0.56 ス -0.19 ナ -0.34 ニ 0.17 ハ -0.23 ヤ 0.52 ョ 0.41 リ 0.17 ル 0.24 レ -0.23 ン 0.16 ー 0.9 グ 0.22 ヴィ 0.25
    + y ゙ 0.27 ュ -0.2 リ 0.62
    + n ア -0.21 ナ 0.71 ニ -0.28 ヌ -0.28 ネ -0.28 ノ -0.31 ン 0.86 ー 1.38
    + e ゙ 0.48 ゚ -0.24 ア 0.2 ィ 0.29 イ 0.62 ケ 0.63 ュ 0.28 ー 0.49 ゙ェ 0.52
    + an ア 1.27
    + o ゙ 0.92 ゚ 0.42 ァ 0.46 ア -0.36 ウ 0.76 エ -0.34 コ 0.19 ソ 0.56 ナ 0.2 ホ -0.48 ャ 0.27 ラ 0.17 ル -0.25 ン -0.91 ー 0.69 ド -0.25
    + z ス -0.28 セ 0.28 ソ -0.4 チ -0.27 ッ -0.17
    + zan ン 0.31
    + b ウ -0.26 ッ 0.2 ハ 0.79 ヘ 0.32 プ -1.12
    + v ウ -0.23 ス 0.25 ハ -0.45 フ 0.32 ヘ -0.58 ホ -1.2 ワ -0.4
    + c カ 0.79 キ 0.84 ケ -0.25 コ -0.21 サ -1.4 シ -0.25 ッ -0.17 ツ -0.18 ン 0.19
    + t タ 0.34 チ -0.76 ツ -1.25 テ 0.48 ト 0.46 ン -0.43 ー -0.62 ット 1.28
    + s ゙ -0.64 サ -0.23 ス 0.27 セ -0.19 ソ -0.4 チ -0.25 ッ -0.33 ツ -0.57 ー 0.42 シュ 0.58
    + ts テ 0.42 ト 0.32
    + h ゙ 0.31 ウ 0.77 オ 0.29 ハ 0.27 ヒ 0.45 フ -0.35 ュ 0.62 ワ 0.6 ー -0.31
    + ch ケ 0.46 コ 0.36 シ 0.62 セ 0.39 ハ -0.4 ヒ -0.33 フ -0.44 ホ -0.25
    + k カ 0.4 キ 0.66 ク 0.55 コ -0.65 ッ 0.44 ヒ -0.54 ン -0.31 ゴ -0.23
    + q カ -0.55 ク -0.26 コ -0.65 チ -1.12
    + j ィ -0.29 イ -0.46 チ -0.19 ヨ -0.23 ジ -0.17 ギ 0.26
    + x キ -0.37 シ -0.4 ス -0.65 チ 0.17
    + d シ -0.42 タ 0.77 ツ -0.6 テ 0.3 ト 0.9 メ -0.39 ー 0.38 デ 1.13
    + g イ -0.78 カ 0.36 キ 0.44 ク 0.56 ケ -0.34 コ -0.18 シ -0.37 ッ 0.18 ヒ -0.39 フ -0.62 ー 0.46 ギ 1.53
    + i ゚ -0.15 ァ 0.57 シ 0.24 ト -0.3 ニ 0.8 ョ 0.27 レ 0.17 ワ 0.24 ー 0.29 ゙ィ 0.72
    + f ヒ -0.54
    + p ッ -0.33 ハ 0.61 ホ 0.52 ー 0.22  -1.94
    + u ゚ -0.26 イ 0.27 オ 0.58 ク 0.27 ス 0.49 ヌ 0.42 フ -0.69 ャ 0.26 ユ -0.45 ョ 0.75 ワ 0.52 ン 0.21 ゙ュ 1.22
    + ia ヤ -0.44
    + dz セ 0.23
    + w フ -0.58 ホ 0.25 ュ -0.51 ワ -0.32 ン -0.16 ヴ 0.67
    + cz チ -0.28 ツ -0.19
    + ko コ -0.17
    + l ウ -0.43 ク 0.22 ッ 0.69 ユ -0.32 ラ 0.52 リ 0.29 レ -0.87 ロ 0.76 ー 0.74
    + m マ 1.28 ミ 0.44 モ 0.21 ル -0.4
    + eo ョ 0.17
    + ou ウ -0.2 ー -0.17
    + r ア -1.2 シ -0.53 ッ 0.37 ラ 0.73 リ 1.48 ル 0.82 ロ 0.32 ン -0.23
    + rz シ -0.54
    + sz シ -0.39 セ -0.47 ソ 0.16
    + ss ス 0.48
    + woo ウ 0.19
    + eu イ -0.27 ウ 0.17 ユ 0.34
    + oo ュ 0.22 ー 0.28
    + ow ワ -0.41
    + na ノ -0.65
    + va ァ -0.47
    + un ゙ 0.23
    + eon ン 0.54
    + ka コ 0.35 ハ 0.33
    + io ユ 0.16 ヨ -0.37
    + zi ィ -0.25 シ 0.65
    + in ィ 0.35 ー 0.5
    + ova ゙ 0.2
    + shi セ 0.6
    + si ゙ -0.45 シ -0.17
    + za サ 0.44
    + yo ユ 0.61
    + yu ヨ 1.03
    + chi キ 0.7 チ -0.25
    + ti シ -0.64 チ -0.21
    + hu ハ 0.22 ヒ -0.44 フ -0.17 ユ 0.59 ヨ 0.66
    + ja ア -0.61 ハ -0.19 ャ -0.33 ヤ -0.25 ガ -0.47
    + ya ア -0.31
    + pp ハ 0.53 ヒ 0.16 ヘ 0.23
    + tt タ 0.71 テ 0.94 ト 0.4 ット 0.48
    + th サ -0.17 シ -0.49 ス -0.21 ソ -0.37 テ 0.26
    + ge コ 0.15
    + ha ゙ 0.45 カ 0.72 ヘ 0.37 ョ -0.21 ラ 0.69
    + kh ハ -0.46 ホ -0.5
    + rr リ 0.85 レ 0.17
    + er ゙ 0.35 ア -0.64 ェ -0.19 エ -0.27 ロ 0.5 ー -0.25 ゙ー -0.29
    + ce サ -0.2 セ -0.17
    + sch シ -0.29 チ 0.29
    + ck カ 1.17 ク 0.42 ケ -0.29
    + qu キ -0.49 ケ -0.17
    + ll シ -0.41 ラ 0.44 リ -0.37 ロ 0.37
    + le ラ 0.17 リ 0.19 ル -0.25 レ -0.17
    + lle ル 0.24
    + mm マ 0.38
    + ne ナ -0.23 ヌ -0.45 ノ 0.38
    + en ェ 0.24
    + au オ -0.4 ー -0.39
    + no ナ 0.65 ネ -0.21 ーノ -0.23
    + ie エ -0.22 ー 0.29
    + ye エ -0.84
    + el ゚ 0.27 エ 0.17 レ 0.39
    + vi ヒ -0.46
    + ber バー 0.44
    + co カ 0.79
    + ca カ -0.28 コ -0.28 サ -0.16
    + ab ア -0.51
    + al ァ -0.28 ア 0.28 ャ 0.17
    + jo ホ -0.29 ユ 0.26
    + ro ラ 1.12 レ 1.31
    + ur ゙ -0.19
    + te タ 0.71
    + to タ 1.28
    + ar ア -0.59 ャ 0.24
    + iu ウ 0.24
    + tu タ 0.55 ツ -0.15
    + ji キ 0.61 チ -0.32
    + ich イ 0.42 コ 0.54
    + be ホ -0.29
    + mi メ 0.46
    + re ア -0.71 ラ 0.68 リ 1.43 ロ 0.6
    + gu キ 0.33 ケ -0.24 フ -0.16
    + je エ -0.7
    + me マ 0.46 ミ 0.6 ム 0.27
    + nd ン -1.42
    + mb ム -0.83
    + is ワ -0.33
    + us ー 0.44
    + gi キ 1.21 ヒ -0.55
    + di ヤ -0.16
    + ki シ -0.16
    + the タ 0.4 テ 0.28
    + ng ン 0.43
    + do ト 1.06
    + ra ャ -0.53 レ 0.22 ロ 0.82
    + ma メ 0.68 モ 0.6
    + ju ュ -0.28
    + bo ポ -0.75
    + as ア 0.37
    + mo メ 0.42
    + os オ 0.22
    + ett テ 0.56 ト 0.26
    + la ゙ 0.15 ヤ -0.5 ロ 0.56
    + li ニ -0.48 レ 0.55
    + man マ 1.18 マン 0.59
    + ta テ 0.48
    + ay イ -0.24
    + mar マ 0.95
    + ter テ 0.27 ター -0.21
    + car カ 0.79
    + ze サ -0.2
    + kar カ 0.25
    + ga コ -0.3 ハ -0.61
    + da タ 0.8 テ 1.14
    + lo ヨ -0.2 ラ 0.49 レ -0.47
    + ri ラ 1.02 リ 0.4 レ 1.43
    + he ハ 0.38 ヘ -0.2
    + awa ワ 0.19
    + ing カ 0.19
    + fr フ 0.29
    + bu ゙ 0.19 プ -0.2 ブ 0.19
    + go ケ -0.2 ホ -0.3
    + son ソ 0.19 ン 0.45 ソン 0.56
    + ton ト 0.34
    + ina ナ 0.68
    + mir マ 0.3
    + a -inside 0.48 -after-vowel -0.9 -before-vowel -0.4 -start-before-vowel 0.24 -end 0.51
    + y -inside -0.18 -after-vowel -0.28 -before-vowel -0.39 -end 1.1 -end-after-vowel -0.31
    + n -double 0.26
    + e -inside 0.38 -end-after-vowel 0.51
    + an -after-vowel 0.38
    + o -inside 0.24 -before-vowel -0.2 -start 0.2 -end 0.96
    + z -end-after-vowel 0.26
    + b -double 0.83
    + c -inside -1.02 -after-vowel -0.95 -before-vowel -0.19 -start -0.44
    + t -after-vowel 0.34 -end -0.21
    + s -inside -0.39 -before-vowel -1.28 -end 0.25 -double 0.36
    + ts -after-vowel 0.16
    + h -inside -1.16 -after-vowel 0.22 -before-vowel -0.94 -end 0.16 -end-after-vowel 0.48
    + ch -inside 1.04 -after-vowel 0.75
    + k -after-vowel -0.18 -start -0.53 -end-after-vowel -0.23 -double -0.18
    + q -before-vowel -0.47
    + j -inside -0.25 -after-vowel 0.31 -before-vowel -1.89 -end-after-vowel 0.4
    + x -among-vowels -0.7 -end-after-vowel -0.45
    + d -inside -0.41 -after-vowel 0.71 -start 0.19 -double 0.47
    + g -after-vowel -0.28 -end -0.46 -double 0.72
    + i -inside 0.18 -before-vowel -0.59 -start -0.21 -end 0.3 -end-after-vowel 0.63 -double 0.44
    + f -start-before-vowel 0.29 -end-after-vowel 0.32
    + p -start -0.16 -end 0.28 -end-after-vowel -0.18 -double -0.16
    + u -before-vowel 0.18 -start 0.44 -end 0.27
    + hi -before-vowel 0.8 -start-before-vowel 0.65
    + ia -before-vowel 1.19
    + w -before-vowel 0.78 -start -0.57
    + kow -among-vowels 0.23
    + ko -start-before-vowel 0.31
    + l -after-vowel -1.39 -end 0.36 -double -0.15
    + m -double 0.29
    + eo -before-vowel 0.68
    + oh -inside 0.81
    + ou -before-vowel -0.63 -among-vowels 0.33
    + r -end-after-vowel -0.27
    + sz -after-vowel 0.47
    + woo -start-before-vowel 0.38
    + eu -before-vowel 0.6
    + zo -before-vowel 0.77 -among-vowels 0.54
    + wa -among-vowels 0.54
    + na -before-vowel 0.65 -start-before-vowel 0.59
    + va -among-vowels -0.38
    + on -inside 0.48
    + un -inside 0.36
    + ka -before-vowel -0.24
    + io -before-vowel 0.56
    + zi -before-vowel 0.19 -among-vowels 0.94
    + in -inside 0.76
    + owa -inside 0.28
    + ova -inside 0.31 -after-vowel 0.25
    + shi -after-vowel 0.88
    + si -before-vowel -0.6
    + yn -inside 0.35
    + za -before-vowel 0.3
    + hu -before-vowel 0.44 -start-before-vowel 0.84
    + ja -among-vowels 0.15
    + ya -before-vowel 1.09 -among-vowels 1.27 -start-before-vowel 0.17
    + se -double -0.19
    + th -after-vowel 0.32
    + ha -before-vowel 0.57
    + er -inside 0.84
    + gh -after-vowel -0.27
    + ph -after-vowel 0.23
    + qu -among-vowels 0.19
    + le -before-vowel -0.42 -start-before-vowel 0.32
    + lle -double 0.71
    + ne -among-vowels 0.37
    + en -inside 0.64
    + ey -before-vowel 0.94
    + ie -before-vowel 0.54
    + ye -before-vowel 0.87
    + ee -double 0.9
    + el -inside 0.73 -after-vowel -0.57 -start 0.56
    + ul -inside 0.4 -after-vowel -0.37
    + ca -start-before-vowel 0.16
    + ic -inside 0.22
    + al -start 0.82
    + jo -before-vowel 0.57 -among-vowels 0.25
    + ai -before-vowel 1.12
    + es -inside 0.8 -after-vowel 0.33
    + ro -before-vowel 0.36
    + ur -inside 0.35
    + te -before-vowel -0.36 -start-before-vowel 0.17
    + tz -after-vowel -0.31
    + ar -start 0.15
    + sk -after-vowel -0.39
    + ji -before-vowel 0.31
    + ich -inside 0.23
    + or -inside 1.01
    + de -among-vowels -0.67 -start-before-vowel 0.76
    + mi -among-vowels 0.85
    + re -among-vowels 0.18 -start-before-vowel 0.21
    + ba -among-vowels 0.57
    + ei -before-vowel 0.26
    + je -start-before-vowel 0.51
    + me -among-vowels 0.41
    + is -inside 0.31 -after-vowel -0.23
    + us -inside 0.81
    + di -among-vowels 0.16 -start-before-vowel 0.31
    + pou -among-vowels 0.59
    + the -after-vowel 0.8
    + ng -start -0.34
    + ot -inside 0.15
    + do -among-vowels 0.36 -start-before-vowel 0.23
    + kse -after-vowel 0.24
    + ra -among-vowels 0.29
    + ju -before-vowel 0.74
    + as -inside 0.45
    + os -inside 0.36
    + ett -after-vowel 0.34
    + la -before-vowel -0.26 -start-before-vowel 0.51
    + ta -among-vowels -0.21
    + ay -before-vowel 0.7
    + ga -start-before-vowel 0.32
    + da -start-before-vowel 0.42
    + ol -inside 0.55
    + bu -start-before-vowel 0.37
    + ina -inside 0.4
    + po -before-vowel 0.34
    + uk -inside 0.76
    +  -end -0.25 -end -0.61
    + -inside ゙ 1.04
    + -before-vowel ゙ 0.73
    + -end ゙ 1.07
    + -inside ゚ 1.32
    + -before-vowel ゚ 0.94
    + -end ゚ 0.42
    + -before-vowel ァ 0.45
    + -end ァ 0.46
    + -inside ア 0.8
    + -start-before-vowel ア 0.33
    + -end ア 0.31
    + -inside ィ 0.83
    + -before-vowel ィ 0.41
    + -inside イ 0.74
    + -after-vowel イ 0.5
    + -start-before-vowel イ -0.18
    + -inside ゥ 0.4
    + -before-vowel ゥ 0.78
    + -inside ウ 0.4
    + -after-vowel ウ -0.36
    + -before-vowel ウ 0.73
    + -start ウ -0.48
    + -start-before-vowel ウ -0.17
    + -end ウ 0.77
    + -end-after-vowel ウ 0.3
    + -double ウ 0.29
    + -inside ェ 0.59
    + -before-vowel ェ -0.15
    + -among-vowels ェ 0.33
    + -inside エ -0.22
    + -start-before-vowel エ 0.4
    + -inside ォ 0.27 オ -0.23
    + -after-vowel オ 0.66
    + -start-before-vowel オ 0.3
    + -double オ 0.39
    + -start ク -0.24
    + -inside ス 0.67
    + -before-vowel ス 0.62
    + -end ス 0.93
    + -after-vowel セ 0.19
    + -before-vowel タ 0.41 チ 0.5
    + -end チ 0.2
    + -inside ッ 0.44
    + -after-vowel ッ 0.35
    + -before-vowel テ 0.44
    + -start テ 0.18
    + -inside ト -0.38
    + -end ト -0.46
    + -end-after-vowel ト -0.25
    + -inside ナ -0.5
    + -after-vowel ナ 0.2
    + -start ナ 0.34
    + -inside モ 0.67 ャ 0.26
    + -before-vowel ャ 0.19
    + -after-vowel ヤ 0.37
    + -among-vowels ヤ -0.26
    + -inside ュ 0.55
    + -before-vowel ュ 1.02
    + -inside ョ 0.27
    + -before-vowel ョ 0.42
    + -after-vowel ラ 0.41
    + -inside リ -0.32
    + -before-vowel リ 0.84
    + -inside ル -0.24
    + -after-vowel ル -0.15
    + -inside レ -0.44
    + -after-vowel レ 0.25
    + -inside ロ 0.79
    + -before-vowel ワ 0.38
    + -among-vowels ワ 0.41
    + -inside ン -0.67
    + -after-vowel ン -0.31
    + -end ン -0.6
    + -end-after-vowel ン -0.45
    + -inside ー 0.32
    + -before-vowel ー 0.66
    + -end ー 0.48
    + -end-after-vowel ー 0.24
    + -start ヴ -0.19 ド -0.24
    + -inside グ -0.53 ディ 0.16
    + -start ギ 0.22
    + -end  -0.54
    ^ a イ 1.75 エ 0.35 オ -0.31 サ 1.1 ハ -0.22 ヤ 0.26
    ^ y イ 0.48 シ 0.27
    ^ n ナ -0.47 ニ -0.16 ヌ -0.47 ネ -0.39 ノ -0.39
    ^ e ア 0.25 イ -0.56 ケ 0.34 ヤ 0.4
    ^ an ア 0.28
    ^ o ア 0.29
    ^ z サ -0.24 シ 0.41 チ -0.53
    ^ b ハ 0.48 ヒ 0.38 フ 0.33 ホ 0.72
    ^ v ウ -0.62 ヒ 0.4 フ 1.39 ホ -0.56
    ^ c カ -0.16 キ 0.54 ク 0.4 ケ -0.72 シ 0.46 ツ -0.42
    ^ t タ -0.35 チ -0.59 テ 0.83 ト 0.27
    ^ s シ 0.42 ス 0.59 セ -1.15 ソ 0.23 チ -0.22 ズ 0.67
    ^ h ウ 0.32 オ 0.57 ハ -0.27 ヒ 0.55 フ 0.32 ヘ 0.32 ワ 0.29
    ^ ch ケ 0.49 コ 0.24 シ 0.43 ハ 0.26 ヒ 0.36 フ -0.31
    ^ k ク 0.43 ケ 0.27
    ^ q カ 0.36 ク 0.5 コ -0.39
    ^ j チ 0.21 ヨ -0.4 ジ -0.17
    ^ x シ -0.4
    ^ d シ 0.2 タ -0.54 デ 0.32
    ^ g イ -0.22 カ 0.35 キ -0.31 ク 0.71 ケ -0.83 コ -0.59 ヒ 0.27 フ -0.58
    ^ i ア 0.34 シ 0.42 ニ 0.4 ワ 0.31
    ^ f ヒ -0.39 フ 0.45
    ^ p ハ 0.63 フ -0.47 ヘ 0.23 ホ 0.63
    ^ u イ 0.27 オ -0.16 ユ -0.6
    ^ hi シ -0.21
    ^ ia ア 0.73 ヤ -0.15
    ^ w ハ 0.23 ヒ 0.15 フ 0.68 ホ 0.2
    ^ l ウ 0.22 ラ -0.68 リ -0.46 レ -0.36 ロ 0.19
    ^ m マ -0.62 メ -0.25 モ -0.52
    ^ ou ウ 0.39
    ^ r ア 0.97 ラ -0.62 リ -0.37 ロ -0.68
    ^ sz ス -0.32
    ^ sh シ 0.82
    ^ eu イ 0.77 ユ -0.15
    ^ na ナ 0.15 ノ 0.44
    ^ ka カ 0.24
    ^ io オ 0.83
    ^ shi セ 0.32
    ^ za サ 0.25
    ^ yo ヤ -0.34 ユ 0.32
    ^ yu ヨ 0.42
    ^ chi キ 0.95 チ -0.22
    ^ ti タ 0.38
    ^ fu フ 0.23
    ^ hu ハ -0.29 フ -0.17 ユ 0.27
    ^ ja シ -0.25 ハ 0.16 ヤ -0.25
    ^ th タ -0.32 テ -0.2
    ^ ha ヘ 0.17
    ^ ce サ 0.34 ス 0.22 セ -0.17
    ^ sch シ 0.33 チ 0.59
    ^ gh キ -0.23
    ^ qu ケ 0.76
    ^ le リ -0.54 ル -0.25 レ -0.17
    ^ ne ナ 0.66 ノ 0.16
    ^ au オ -0.42
    ^ no ナ 0.23
    ^ ie エ 0.22
    ^ ye エ -0.48
    ^ vi ヒ -0.46
    ^ ber バー -0.21
    ^ co カ 0.77
    ^ ca ケ -0.27 コ 0.72
    ^ ab ア -0.89
    ^ al ア 0.28
    ^ jo ユ 0.2
    ^ ai エ -0.37
    ^ ro ラ 0.43 レ 0.32
    ^ te タ 0.55
    ^ to タ 0.44
    ^ ar ア 0.53
    ^ tu タ -0.2
    ^ ji キ 0.26 チ -0.39
    ^ be ホ 0.22 ベ 0.19
    ^ re ア 0.43 リ -0.79
    ^ ba ヘ 0.55 バ 0.5
    ^ gu キ 0.61 ケ 0.55 フ -0.17 グ 0.54
    ^ ei イ 0.62
    ^ me マ 0.78 ム 0.31
    ^ gi キ 0.43
    ^ di ディ 0.54
    ^ ki シ -0.22
    ^ the タ 0.39
    ^ ng ク -0.39
    ^ ra レ 0.29 ロ 0.17
    ^ ma マ 0.25 メ -0.6 モ -0.18
    ^ ju フ -0.16
    ^ la レ -0.3 ロ -0.71 ワ 0.29
    ^ li ニ -0.49
    ^ man マ 0.51
    ^ ta タ 0.2 テ 0.4
    ^ ay イ 0.44 エ -0.18
    ^ mar マ 0.93
    ^ car カ 0.75
    ^ pa ホ -0.22 パ 0.25
    ^ kar カ 0.18
    ^ ga ケ -0.3 コ 0.15 ハ 0.32
    ^ da タ -0.21 テ -0.26 ダ 0.24
    ^ lo ラ -0.25 レ -0.68
    ^ ri ラ 0.22 レ -0.21
    ^ he シ -0.25 ハ 0.3 ヘ -0.15
    ^ ing カ 0.2
    ^ bu ブ 0.27
    ^ go ケ -0.47
    ^ son ソン 0.59
    ^ a -start-before-vowel 0.35
    ^ o -start 0.2
    ^ c -start -0.44
    ^ k -start -0.58
    ^ d -start 0.19
    ^ i -start -0.21
    ^ f -start-before-vowel 0.26
    ^ p -start -0.16
    ^ u -start 0.44
    ^ hi -start-before-vowel 0.64
    ^ w -start -0.57
    ^ ko -start-before-vowel 0.31
    ^ woo -start-before-vowel 0.38
    ^ oo -double 0.66
    ^ na -start-before-vowel 0.56
    ^ hu -start-before-vowel 0.77
    ^ ya -start-before-vowel 0.17
    ^ le -start-before-vowel 0.31
    ^ el -start 0.55
    ^ ca -start-before-vowel 0.16
    ^ al -start 0.8
    ^ te -start-before-vowel 0.17
    ^ ar -start 0.15
    ^ de -start-before-vowel 0.71
    ^ re -start-before-vowel 0.21
    ^ je -start-before-vowel 0.51
    ^ di -start-before-vowel 0.36
    ^ ng -start -0.38
    ^ do -start-before-vowel 0.19
    ^ la -start-before-vowel 0.49
    ^ ga -start-before-vowel 0.24
    ^ da -start-before-vowel 0.42
    ^ bu -start-before-vowel 0.36
    ^ -start-before-vowel ア 0.33 イ -0.18
    ^ -start ウ -0.48
    ^ -start-before-vowel ウ -0.17 エ 0.4 オ 0.3
    ^ -start ク -0.24 テ 0.18 ナ 0.34 ヴ -0.19 ド -0.24 ギ 0.22
    $ a ゙ 0.57 ァ -0.29 ア 0.4 イ 1.64 ェ 0.28 オ 0.79 サ -0.71 ャ 0.48 ヤ -0.2 ー 1.75
    $ y ゙ 0.37 ュ 0.29 ー -0.17
    $ n ナ 1.68 ニ 2.97 ヌ 1.48 ネ 0.23 ー 0.38
    $ e ゙ -0.47 ゚ 0.31 ア 1.69 ャ 0.52 ー 0.26
    $ o ゙ 0.48 ウ 0.2 オ 0.42 ャ 0.39 ン -0.86 ー 0.87
    $ z ゙ 0.18 サ 0.3 シ 0.21 ス 1.2 チ 0.19
    $ v ウ 0.36 フ -0.16 ワ 0.16
    $ c カ 0.69 キ 0.62 ク 0.43
    $ t タ 0.88 テ 0.73 ット -0.44
    $ s ゙ 0.31 サ 2.5 シ 0.64 ス 0.39 セ 0.19 ソ 0.98 ー 0.25 シュ 0.8 ズ -0.31
    $ h ハ -0.2 フ -0.39 ュ 0.42 ー 0.47
    $ ch ケ 0.45 シ 0.21 ヒ -0.33
    $ k カ 0.94 キ 1.28 ケ 1.62 ン -0.39
    $ q ク -0.29
    $ j イ -0.29 ー -0.31
    $ d タ 1.0 ト -0.8 ル -0.91 デ 0.76
    $ g カ 1.27 キ 0.27 ケ 0.35 コ 0.27 ヒ -1.12 ギ 0.65
    $ i ゙ 0.83 ア 0.4 イ 0.32 ヤ 0.2 ワ 0.35 ゙ィ 0.43
    $ f フ 0.46
    $ u ゙ 0.26 ア 0.33 ウ 0.55 フ -0.54 ャ 0.36 ュ 0.3 ワ 0.47 ー 0.85 ゙ュ 0.75
    $ ia ャ 0.21
    $ w フ -0.55 ワ 0.19 ー 0.35
    $ ko コ -0.17
    $ l ク 0.15 ラ 1.3 リ 0.77 ロ 0.24 ー 0.41
    $ m マ 0.92 ミ 0.97 ン 0.41
    $ ou ウ 0.64 ー 0.82
    $ r ア -1.2 ラ 1.25 リ 1.29 ル 0.9 ロ 0.75
    $ sz ス 0.3
    $ oo ー 0.23
    $ su ス 0.38
    $ wa ワ 0.2
    $ na ナ 0.17 ネ 0.41 ノ 1.12
    $ eon ン 0.7
    $ ka カ -0.17
    $ io オ 0.18 ス -0.18
    $ ova ゙ 0.18
    $ shi セ 0.18
    $ za サ -0.29
    $ chi シ 0.2 チ -0.25
    $ ti タ 0.41 チ -0.21
    $ ja ア -0.69
    $ ya ル -0.19
    $ se ゼ -0.21
    $ tt タ 0.31 テ 0.28 ト 0.21
    $ th ス -0.21 タ 0.61
    $ ge コ 0.3
    $ er ゙ 0.33 ア -0.66 ェ -0.51 エ -0.35 ロ 0.27 ー -0.25 ゙ー -0.29
    $ ce ス -0.25
    $ ph フ 0.18
    $ ck カ 0.65 キ 0.22 ク -0.18 ケ 0.74
    $ ll ラ 0.38
    $ le ラ 0.83 ル -0.25 レ -0.17
    $ lle レ -0.17
    $ ne ナ 1.45 ヌ -0.45
    $ au オ 0.3 ー -0.39
    $ no ナ 1.14 ーノ -0.23
    $ ie ー -0.22
    $ ber バー -0.21
    $ co カ 0.87
    $ ca コ 0.42
    $ ai イ 0.37
    $ ro レ 0.33
    $ te タ 0.48
    $ to タ 0.38
    $ tu タ 0.3
    $ ky キ 0.31
    $ ji キ 0.24
    $ or ー -0.46
    $ re ア -0.71 ラ 0.45 リ 0.21
    $ ei イ 0.57
    $ me マ 0.42
    $ nd ン -1.42
    $ mb ム -0.29
    $ us ー 0.37
    $ gi キ 0.33
    $ di ディ 0.39
    $ ng ク 0.56
    $ do ト 0.49
    $ ra ラ 0.16 レ 0.96 ロ 0.71
    $ ma マ 0.63 メ 0.59 モ 0.45
    $ as ア 0.24
    $ ett ト 0.34
    $ man マ 0.31 マン 0.93
    $ ta テ 0.58
    $ ter ター -0.21
    $ ga コ 0.25
    $ da タ 0.28 テ 0.37 ダ 0.62
    $ lo ラ 0.34
    $ ri ラ 0.51 レ 0.17
    $ son ン 0.31 ソン 0.4
    $ ton ト 0.22
    $ ina ナ 0.16
    $ mir マ 0.2
    $ a -end 0.51
    $ y -end 1.1 -end-after-vowel -0.31
    $ n -double 0.34
    $ e -end-after-vowel 0.51
    $ o -end 0.96
    $ z -end-after-vowel 0.26
    $ t -end -0.21
    $ s -end 0.25 -double 0.51
    $ h -end 0.16 -end-after-vowel 0.48
    $ ch -inside 0.27
    $ k -end-after-vowel -0.23
    $ j -end-after-vowel 0.4
    $ x -end-after-vowel -0.45
    $ g -end -0.46
    $ i -end 0.3 -end-after-vowel 0.63 -double 0.24
    $ f -end-after-vowel 0.32
    $ p -end 0.28 -end-after-vowel -0.18
    $ u -end 0.27
    $ hi -before-vowel 0.21
    $ ia -before-vowel 0.61
    $ kow -among-vowels 0.23
    $ l -end 0.36 -double 0.92
    $ eo -before-vowel 0.18
    $ ou -before-vowel -0.71
    $ r -end-after-vowel -0.27
    $ sz -after-vowel 0.18
    $ eu -before-vowel 0.21
    $ oo -double 0.87
    $ zo -before-vowel 0.53
    $ ov -inside 0.18
    $ wa -among-vowels 0.22
    $ na -before-vowel 0.39
    $ on -inside 0.38
    $ ka -before-vowel -0.24
    $ io -before-vowel 0.79
    $ in -inside 0.51
    $ owa -inside 0.16
    $ ova -after-vowel 0.21
    $ shi -after-vowel 0.22
    $ si -before-vowel 0.32
    $ za -before-vowel 0.23
    $ hu -before-vowel 0.51
    $ ja -among-vowels -0.28
    $ ya -before-vowel 0.39
    $ ha -before-vowel 1.17
    $ er -inside 0.98
    $ gh -after-vowel -0.27
    $ lle -double 0.42
    $ en -inside 0.57
    $ ey -before-vowel 0.22
    $ ie -before-vowel 1.07
    $ ee -double -0.32
    $ el -inside 0.42
    $ ic -inside 0.56
    $ al -inside -0.33
    $ jo -before-vowel 0.48
    $ ai -before-vowel 0.3
    $ es -inside -0.61 -after-vowel 0.2
    $ ji -before-vowel 0.25
    $ ich -inside 0.37
    $ or -inside 0.16
    $ mi -among-vowels 0.23
    $ je -before-vowel 0.51
    $ is -after-vowel -0.68
    $ do -among-vowels 0.2
    $ ju -before-vowel 0.48
    $ os -inside 0.34
    $ ay -before-vowel -0.18
    $ ol -inside 0.33
    $ ina -inside 0.2
    $ po -before-vowel 0.29
    $  -end -0.25 -end -0.61
    $ -end ゙ 0.78 ァ 0.53 ア 0.23 ウ 0.26 オ 0.74 ス -0.27
    $ -end-after-vowel ス 0.52
    $ -end ト -0.46
    $ -end-after-vowel ト -0.3
    $ -end ン -0.6
    $ -end-after-vowel ン -0.45
    $ -end ー 0.59
    $ -end-after-vowel ー 0.51
    $ -inside グ -0.53
    $ -end  -0.54
    ~ - ァ 0.46 ア 0.7 ィ 0.87 イ 0.65 ゥ 0.97 ウ 0.68 ェ 0.56 エ 0.38 ォ 0.23 オ 0.83 ヤ 0.41 ュ 0.79 ユ 0.22 ー 0.41
    ~ a - 0.77 ァ 0.2 ア 0.23 ウ 0.26 ェ 0.42 エ 0.37 ォ 0.18 オ 0.4 ヤ 0.52 ョ 0.41
    ~ e - 0.39 ア 0.17 ィ 0.3 イ -0.4 ウ 0.5 ュ 0.28 ユ -0.32 ョ 0.28 ー -0.27
    ~ i - 0.62 ア 0.28 ィ 0.24 ェ 0.16 エ -0.39 ヤ -0.49 ユ 0.24 ョ 0.16 ヨ -0.36 ワ 0.24 ー 0.55
    ~ o - 0.18 ァ 0.46 ア -0.28 エ -0.38 ャ 0.27 ュ 0.32 ー 0.4
    ~ u - 0.22 イ 0.27 オ 0.58 ャ 0.26 ユ -0.45 ョ 0.75 ワ 0.52
    ~ y - -0.51 ア -0.29 エ -0.76 オ 0.32 ユ 0.58 ヨ 0.76
    ? - - 0.31 ァ 0.48 ア 0.51 ィ 0.56 イ 0.42 ゥ 0.2 ウ 0.84 ェ -0.32 ォ 0.42 ャ 0.49 ュ 0.74 ョ 0.56 ワ 0.77 ー 0.39
    ? a - 0.38
    ? i - 0.49
    ? o - 0.76
    ? y - 0.28
    arabic hebrew bias 2.03 letter 0.56 vowel 0.3 silentVowel 0.29 weakLetter 0.53 doubling 1.04 likeConsonant 0.16 otherConsonant 0.57 lackingConsonant 1.04 start 0.24 endVowel 1.0 endConsonant 0.22 differences 0.21
    + و א 1.85 ב 0.46 ד 0.17 ה 0.34 י 0.96 מ -1.41 ע 1.14 פ 0.66 ת 0.36 או 0.85 וב 1.2 וו 0.3
    + س ג 1.78 ז 0.85 כ 0.52 צ 0.31 ק 1.63 ש 0.15 קס 0.34
    + ا ה 0.61 ו 0.78 ח 0.3 י 1.22 נ 1.14 ע -0.48 או 0.85 יי 0.84
    + ع א -0.48 ה 0.66 ו -0.45 ע -1.17 או 0.45
    + ه ג 0.54 ו 0.7 ח -0.23 ט 0.62 י 0.33 כ 0.52 ע 0.62 פ 0.6 ר 1.55 ת 0.27 יי 0.64
    + ي א 1.38 ג 0.32 ה 1.13 ו 1.03 ז 0.97 ח 1.17 ע -0.79 אי 0.45
    + اي א -0.19 ה 0.63 י -0.39
    + ح א 0.27 ה -0.16 ו 0.25 ח -0.28 י 1.21
    + ب ו -1.84 מ 0.98 וו 0.55
    + پ ב 0.95
    + ف א 0.34 ב -0.57 ו 0.4 וו -0.34
    + ت ד 2.12 ס 0.24 צ -1.25 ת 0.19
    + ط ד 0.23 ת 0.82
    + ث ט -0.54 ס -1.36 ק 0.16 ש 0.33
    + د ט 1.82 ת 1.15
    + ذ ד 0.19 ט 0.32
    + ز ס -0.26 ש 1.39
    + ج ז 0.2 ח 1.06 כ 0.35 ס 0.73 צ 0.51 ק 2.88 ש 0.44
    + ژ ז 0.57 ס 0.58
    + غ ה 0.7 ו 1.45 ז 0.57 ח 0.57 י 1.83 ק 1.31
    + خ ג 1.16 ה 0.61 י 1.0 ק 0.55
    + ق ג 0.82 כ 0.44 ק -0.19
    + چ ס 0.4 צ 0.41 ק -0.4 ש 0.31
    + ك ג 2.68 ח 1.99 כ -0.22 ס 1.97 צ 1.29 ש 0.44
    + ش ה -1.1 ז 1.66 ס 2.17 צ 1.27 ק 0.82 קס 0.59
    + ض ד 0.24
    + ر ה 1.43 י 1.45 נ 0.34 ר 0.24
    + ار ל 0.27 בר 0.16
    + ظ ז -0.16 ס 0.39
    + تس ז 0.48 ס 0.54 צ -1.28
    + ص ז 1.44 ש 0.53
    + اس ל 0.36
    + تش ג 1.03 ז -1.07 כ 0.89 נ 0.36 ס 1.46 צ 0.22 ק 1.0
    + شي ג 0.78 י 0.19 ש 0.23 שי 0.29
    + ل י 1.36 ר 0.22
    + يل י 1.66 ל 0.58
    + لي ר 0.15
    + ال ו 0.3 ר -2.01
    + م ל 0.21 נ -2.8
    + ما ו 0.25 י 0.21 מ 1.53
    + الم מ 0.23
    + ام ר 0.28
    + ن א 0.78 ה 1.43
    + ني נ 1.01
    + ان נ 0.27
    + وو א 0.5 ו 1.09 י 0.21
    + وي ו 0.54 מ 0.21
    + او א 1.78 ו 0.2 י 1.21 ע 0.42
    + يو א 1.58 י 1.63
    + وف ה 0.24
    + في וי 0.23 ווי -0.28
    + فا ו 0.64 מ 0.54
    + كو כ 1.18 ק 1.59
    + كا כ 0.36 ש 0.94
    + كس ס 0.35 ש 0.98
    + عب ב 0.23 עב -0.19
    + ء -end-after-vowel 0.59
    + و -inside 0.61 -before-vowel 0.28 -among-vowels 1.55 -start 0.45 -start-before-vowel 0.36 -end 0.87 -double 0.18
    + س -after-vowel 0.72 -end 0.78 -end-after-vowel -0.83 -double -1.63
    + ا -after-vowel 0.84 -start 1.33 -end 1.33 -end-after-vowel 1.0 -double 0.35
    + ع -native-beside-vowel -2.92 -native-start -2.14
    + ه -inside -0.15 -after-vowel -0.37 -before-vowel 1.17 -among-vowels 0.19 -start 1.36 -end 0.92 -end-after-vowel 0.83 -native-end 0.2
    + ي -inside -0.35 -after-vowel 1.05 -before-vowel 1.89 -start 0.5 -start-before-vowel 0.41 -end 0.69 -end-after-vowel 0.9 -double -0.58
    + اي -before-vowel 1.87 -start-before-vowel 1.02
    + ب -before-vowel 0.28 -among-vowels -2.44 -start 0.83 -end -1.09 -end-after-vowel 0.58
    + ف -inside 0.28 -before-vowel 0.21 -start 0.6 -start-before-vowel 0.62 -end-after-vowel 0.27
    + ت -inside -3.11 -among-vowels 0.39 -end 0.81 -end-after-vowel 1.23
    + ط -end-after-vowel 0.15
    + د -inside 0.49 -after-vowel 0.72 -start-before-vowel 0.24 -end 0.22 -end-after-vowel -2.29 -double 0.24
    + ز -inside -1.69 -after-vowel 0.22 -before-vowel 0.52 -among-vowels -1.73 -end -0.38 -end-after-vowel 0.25
    + ج -inside 0.92 -after-vowel 0.5 -before-vowel 0.43 -end 0.72 -end-after-vowel 0.23
    + غ -after-vowel 1.28
    + گ -after-vowel -0.53
    + خ -inside 0.18 -start-before-vowel 0.23 -end-after-vowel 0.53
    + ك -after-vowel -2.24 -before-vowel 2.14 -among-vowels 1.53 -start 0.22 -start-before-vowel 1.54 -end 0.64 -end-after-vowel 0.16
    + ش -inside 0.55 -after-vowel 0.39 -before-vowel 0.81 -start 0.21 -end 0.69 -end-after-vowel 0.96
    + دي -before-vowel 0.19
    + ر -inside -3.06 -after-vowel -2.52 -end 1.63
    + ير -inside 0.26
    + ري -among-vowels 0.51
    + اس -start 0.18
    + تش -after-vowel 1.18
    + يل -inside -1.23
    + ال -inside 0.26
    + م -after-vowel 0.42
    + ن -inside 0.46 -before-vowel 0.85 -among-vowels 0.28 -start-before-vowel 0.73 -end -1.64 -double 0.77
    + ين -inside -2.42
    + ان -inside 0.69 -after-vowel 0.41
    + ها -among-vowels 1.52 -start-before-vowel 0.17
    + وو -double 0.64
    + وي -before-vowel 0.96
    + او -before-vowel 1.67 -among-vowels 0.28
    + يو -before-vowel 0.91 -among-vowels 0.39 -start-before-vowel 0.49
    + وف -inside 0.16
    + وا -start-before-vowel 0.43
    + يي -double 0.98
    + شه -inside 0.18
    + ول -inside 0.19
    + اند -inside 0.15
    + ويل -before-vowel 0.41
    + -inside א 0.68
    + -after-vowel א 1.73
    + -before-vowel א 0.36
    + -among-vowels א -0.79
    + -start א 0.52
    + -start-before-vowel א 1.39
    + -end א 1.36
    + -end-after-vowel א 0.87
    + -double א 0.48
    + -inside ב 1.35
    + -after-vowel ב 0.3
    + -start ב 0.74
    + -end-after-vowel ב -1.67
    + -inside ג 0.51
    + -after-vowel ג 0.79
    + -before-vowel ג 0.2
    + -start ג 0.28
    + -end ג 0.61
    + -inside ד 0.7
    + -after-vowel ד 1.44
    + -before-vowel ד 0.64
    + -start ד 1.59
    + -end ד 0.49
    + -end-after-vowel ד 0.6
    + -double ד 0.44
    + -inside ה -0.16
    + -after-vowel ה 0.87
    + -before-vowel ה 0.7
    + -among-vowels ה -0.55
    + -start ה 1.39
    + -start-before-vowel ה 0.56
    + -end ה 0.75
    + -end-after-vowel ה 1.01
    + -before-vowel ו 1.88
    + -start ו 0.93
    + -start-before-vowel ו 0.25
    + -end ו 0.54
    + -double ו 0.53
    + -inside ז 0.16
    + -after-vowel ז 0.47
    + -end ז 0.33
    + -after-vowel ח 0.72
    + -before-vowel ח -0.5
    + -start ח 0.46
    + -inside ט 0.6
    + -after-vowel ט 0.27
    + -before-vowel ט 0.67
    + -start ט 0.19
    + -end ט -0.38
    + -end-after-vowel ט 0.82
    + -double ט 0.21
    + -inside י 0.65
    + -among-vowels י 0.25
    + -start י 1.08
    + -start-before-vowel י 0.38
    + -end י 0.5
    + -double י 0.54
    + -inside כ 0.41
    + -start כ 0.3
    + -end-after-vowel כ 0.36
    + -inside ל -1.06
    + -after-vowel ל 1.21
    + -before-vowel ל 0.71
    + -start ל 0.89
    + -start-before-vowel ל -0.7
    + -end-after-vowel ל 0.2
    + -inside מ 0.51
    + -after-vowel מ -0.3
    + -start מ 0.62
    + -end-after-vowel מ 0.3
    + -after-vowel נ -1.54
    + -end נ 0.75
    + -end-after-vowel נ 0.76
    + -double נ 1.21
    + -inside ס 0.37
    + -after-vowel ס 0.55
    + -before-vowel ס 0.63
    + -end ס 0.67
    + -inside ע 0.22
    + -after-vowel ע -0.19
    + -start ע 0.95
    + -inside פ 0.61
    + -after-vowel פ 0.95
    + -end-after-vowel פ 0.21
    + -double פ 0.27
    + -inside צ 0.69
    + -before-vowel צ 0.18
    + -end צ 0.87
    + -end-after-vowel צ 0.16
    + -inside ק 0.5
    + -after-vowel ק 0.27
    + -before-vowel ק -0.71
    + -among-vowels ק 0.18
    + -start ק 0.66
    + -end ק -0.28
    + -inside ר -0.16
    + -after-vowel ר 0.7
    + -among-vowels ר 0.17
    + -start ר 0.34
    + -end ר 0.52
    + -end-after-vowel ר -0.64
    + -inside ש 0.86
    + -after-vowel ש -2.0
    + -before-vowel ש 0.6
    + -start ש 0.23
    + -end ש 0.37
    + -end-after-vowel ש 0.58
    + -inside ת 0.75
    + -before-vowel ת 0.29
    + -end ת 0.29
    + -end-after-vowel ת 0.53
    + -inside אנ 0.92
    + -after-vowel אנ 1.11
    + -start אנ 0.71
    + -before-vowel או 1.65
    + -double וו 1.78
    + -before-vowel אי 0.8
    ^ و א 1.25 ב 1.48 י 0.41 ע 0.64 פ 0.32 או 0.99
    ^ س ג 0.59 ז 0.33 צ 0.65 ק 1.08 ש 0.82
    ^ ا ה 2.57 ו 0.67 ח 0.28 י -0.72 נ 0.21 ע 0.82
    ^ ع א -0.79 ה 0.45 ו 0.87 י 0.16 ע -0.42
    ^ ه א 0.94 ג 0.48 ו 0.45 ח -0.23 ט 0.4 י -1.31 ע 0.5 פ 0.59 ר 0.33
    ^ ي ג 0.82 ה 1.42 ו 0.36 ע -0.79 אי 1.13
    ^ اي א -0.16 ה 0.62 י 1.21
    ^ ح ח -0.28
    ^ ب ב 0.82 ו 0.78 פ 0.5
    ^ پ ב 0.52
    ^ ف ב 2.89 ו -0.63 פ 0.52 וו 0.65
    ^ ت ד -0.58 ת 0.62
    ^ ط ט 0.56
    ^ ث ט 0.54
    ^ د ט 0.45 ת 0.23
    ^ ز ס 1.74 ש 0.52
    ^ ج ג 0.3 ח 0.2 י -0.34 ס 0.57 ק 0.89
    ^ ژ ס 0.55
    ^ غ ג 0.42 ה 0.17 ו 0.2 ח 0.25 י 0.57 ק -0.52
    ^ گ ג 0.48
    ^ خ ג 0.59
    ^ ق ג 0.18 ק -0.19
    ^ ك ג -0.35 ח 0.87 כ -0.22 ס 0.6 ק 0.55
    ^ ش ה 0.71 ז 0.59 ס 1.19 צ 0.62 ק 0.23
    ^ ر ה 0.63
    ^ ص ש 0.35
    ^ تش ס 0.55 ק 0.24 ש 0.64
    ^ شي ש 0.25
    ^ ال ל 2.4
    ^ م מ 0.67
    ^ ن א 0.17 נ 0.19
    ^ ان נ 1.99
    ^ او א 0.69 ו 1.12 י 0.17 ע 0.41
    ^ يو א 0.46 ו 0.53
    ^ في וי -0.28
    ^ فا ו -0.85
    ^ كو ק 0.47
    ^ كا כ 0.4 ק -0.18 ש 0.53
    ^ عب ב 0.23 עב -0.19
    ^ و -start 0.44 -start-before-vowel 0.36
    ^ ا -start 1.28
    ^ ع -native-start -2.14
    ^ ه -start 1.19
    ^ ي -start 0.5 -start-before-vowel 0.41
    ^ اي -start-before-vowel 1.02
    ^ ب -start 0.82
    ^ ف -start 0.59 -start-before-vowel 0.62
    ^ د -start-before-vowel 0.24
    ^ خ -start-before-vowel 0.23
    ^ ك -start 0.22 -start-before-vowel 1.34
    ^ ش -start 0.21
    ^ اس -start 0.18
    ^ ن -start-before-vowel 0.71
    ^ ها -start-before-vowel 0.17
    ^ وو -double 0.15
    ^ يو -start-before-vowel 0.49
    ^ وا -start-before-vowel 0.42
    ^ -start א 0.52
    ^ -start-before-vowel א 1.39
    ^ -start ב 0.74 ג 0.28 ד 1.59 ה 1.39
    ^ -start-before-vowel ה 0.56
    ^ -start ו 0.93
    ^ -start-before-vowel ו 0.25
    ^ -double ו 0.45
    ^ -start ח 0.46 ט 0.19
    ^ -double ט 0.19
    ^ -start י 1.08
    ^ -start-before-vowel י 0.38
    ^ -double י 0.17
    ^ -start כ 0.3 ל 0.89
    ^ -start-before-vowel ל -0.7
    ^ -start מ 0.62
    ^ -double נ 0.44
    ^ -start ע 0.95 ק 0.66 ר 0.34 ש 0.23 אנ 0.71
    $ و א -0.52 י 0.7 או 0.69 וב 0.83
    $ س ג 0.47 ז 0.54 צ 2.4 ק 0.53 ש 0.91
    $ ا א 0.18 ה -0.21 ו 0.58 י -0.61 נ 0.38 ע -0.27 יי 0.67
    $ ه א -0.97 ה 0.93 ו 0.21 י -0.74 ר 0.55
    $ ي א -0.25 ג 1.7 ה 0.52 ו 0.32 י 0.3 אי 0.45
    $ اي י -0.39
    $ ح ה 0.72
    $ ف ב -0.57
    $ ت ת 0.67
    $ د ט -0.69
    $ ز ס 0.35 ש -0.37
    $ ج י 1.18 ק 0.38
    $ غ ה 0.32 י 0.69 ק 0.26
    $ گ ג 0.4
    $ خ ג 0.28 י 0.48
    $ ق ג 0.34 ק -0.19
    $ ك ג 0.54 כ -0.22 ס 0.44 צ 0.74
    $ ش ס 0.69 צ 0.24
    $ ر ה -0.34
    $ تس צ -0.6
    $ تش ס 0.56 צ -0.34 ש 0.57
    $ شي ש 0.74 שי 0.26
    $ ل י 0.26
    $ يل י 0.72
    $ ال ל -0.19
    $ ما מ 0.95
    $ ن ה 0.85 נ 0.62
    $ ني נ 1.0
    $ ان נ 0.6
    $ او ו 0.4
    $ يو ו 0.26
    $ وف ה 0.24 וב 0.21
    $ فا ו 0.38
    $ كو כ 0.36 ק 0.88
    $ كا ק 1.37
    $ كس ס 0.82
    $ ء -end-after-vowel 0.59
    $ و -end 0.87
    $ س -end 0.78 -end-after-vowel -0.83
    $ ا -end 1.33 -end-after-vowel 1.0
    $ ه -end 0.92 -end-after-vowel 0.83 -native-end 0.2
    $ ي -end 0.69 -end-after-vowel 0.9
    $ اي -before-vowel 0.36
    $ ب -end -1.09 -end-after-vowel 0.58
    $ ف -end-after-vowel 0.27
    $ ت -end 0.81 -end-after-vowel 1.23
    $ ط -end-after-vowel 0.15
    $ د -end 0.22 -end-after-vowel -2.29
    $ ز -end -0.38 -end-after-vowel 0.25
    $ ج -end 0.72 -end-after-vowel 0.23
    $ خ -end-after-vowel 0.53
    $ ك -end 0.64 -end-after-vowel 0.16
    $ ش -end 0.69 -end-after-vowel 0.96
    $ ر -end 1.63
    $ تش -after-vowel 0.35
    $ يل -inside 1.13
    $ ن -end -1.64
    $ ين -inside 0.93
    $ ان -inside 0.21 -after-vowel 0.22
    $ او -among-vowels 0.22
    $ يو -before-vowel 0.17
    $ ويل -before-vowel 0.34
    $ -end א 1.34
    $ -end-after-vowel א 0.81 ב -1.7
    $ -end ג 0.57 ד 0.34
    $ -end-after-vowel ד 0.55
    $ -end ה 1.52
    $ -end-after-vowel ה 0.74
    $ -end ו 0.52 ז 0.33 ט 0.87
    $ -end-after-vowel ט 0.76
    $ -double י 0.7
    $ -end-after-vowel כ 0.36 ל 0.19 מ 0.3
    $ -end נ 0.69
    $ -end-after-vowel נ 0.75
    $ -end ס 2.48
    $ -end-after-vowel ס -0.19 פ 0.21
    $ -end צ 0.82 ק -0.55 ר 0.5
    $ -end-after-vowel ר -0.65
    $ -end ש 0.37
    $ -end-after-vowel ש 0.58
    $ -end ת 0.26
    $ -end-after-vowel ת 0.53
    $ -inside אנ 0.26
    $ -after-vowel אנ 0.55
    $ -before-vowel או 0.8
    ~ - ו 2.27 י 1.15
    ~ ا - 0.26 ו 0.93 י 0.19
    ~ و - 1.56 י 1.2
    ~ ي - 0.98 ו 1.22
    ? - ו 0.92
    ? ا - -0.38
    ? و - 1.48
    ? ي - 0.3
    arabic hangul bias 1.73 letter 0.54 vowel 0.44 silentVowel 0.33 lackingVowel 0.86 weakLetter 0.5 doubling 1.27 likeConsonant 0.73 otherConsonant 0.53 lackingConsonant 0.64 start 0.25 endVowel 0.25 endConsonant 0.02
    + و ᄆ 2.68 ᄋ 0.97 ᄑ 1.61 ᄒ -1.73 ᅡ 2.17 ᅢ 0.74 ᅣ 0.26 ᅦ 1.53 ᅧ 1.31 ᅪ 0.89 ᅬ -0.5 ᅭ -0.24 ᅯ 0.69 ᅱ -0.61 ᅲ -0.17 ᅳ -0.21 ᅵ 1.06 ᆨ 1.31 ᆫ 0.19 와 1.91 노 -1.67
    + س ᄀ 1.05 ᄉ 0.2 ᄊ 1.08 ᄌ 0.59 ᄎ 1.77 ᄏ 1.98 ᄒ 0.24 ᆨ 0.76
    + ا ᄋ 0.34 ᅢ -0.34 ᅣ -0.83 ᅥ -0.63 ᅦ 1.05 ᅧ 0.98 ᅨ 0.84 ᅩ 0.51 ᅪ -0.64 ᅭ 0.52 ᅮ 1.7 ᅰ -0.47 ᅱ -0.33 ᅲ 0.89 ᅴ 0.5 ᅵ 1.42 이 0.87 나 0.55 오 1.2 요 0.42 우 2.26 에 -0.61
    + ع ᄋ -0.82 ᅡ -0.66 ᅢ 0.21 ᅦ 0.25 ᅩ -0.84 ᅮ 0.18 ᅳ 0.21 ᅵ 0.42 이 0.53 오 -0.46 아 -0.5 우 -0.32 에 0.43
    + ه ᄀ 0.27 ᄃ -1.04 ᄅ 0.59 ᄉ 0.74 ᄋ 0.36 ᄎ 0.23 ᄐ -0.28 ᅢ 0.57 ᅥ 0.29 ᅦ -0.62 ᅩ 0.59 ᅪ 0.29 ᅳ 0.18 ᅵ 0.86 야 1.17 아 0.17 에 0.81
    + ي ᄀ 1.48 ᄅ 0.44 ᄋ 0.49 ᄌ 1.84 ᄒ 1.04 ᅡ 0.64 ᅣ -0.47 ᅥ 0.18 ᅦ -0.21 ᅨ -0.35 ᅩ 1.26 ᅪ 0.6 ᅮ 0.78 ᅯ 0.85 ᅰ -0.35 ᅱ -0.16 ᅲ 0.57 ᅳ 1.07 ᅴ 0.47 이 -0.22 아 0.39 우 1.42 에 -0.17
    + اي ᄋ 0.41 ᅡ 1.69 ᅢ -0.65 ᅥ 0.95 ᅦ 0.56 ᅧ 0.44 ᅨ 0.25 ᅩ 0.26 ᅮ 0.23 ᅳ 0.62 ᅴ 0.55 ᅵ -0.33 이 0.54 아 1.03
    + ح ᄉ 0.31 ᄌ -1.65 ᄒ -0.2 ᅲ 0.45 ᅳ 0.17
    + ب ᄆ 1.35 ᄇ 0.39 ᄑ 0.49 ᆸ 0.41
    + پ ᄇ 0.32
    + ف ᄆ 0.93 ᄇ -0.48 ᄋ 1.87 ᄑ -0.16 ᄒ -0.17 ᆼ 0.17
    + ت ᄂ 0.15 ᄃ 1.7 ᄅ 0.33 ᄆ 0.48 ᄊ -0.74 ᄌ 1.57 ᄎ -1.06 ᄏ 0.19 ᅳ 0.2 ᅵ 0.25 ᆯ 0.72 ᆺ -0.16 카 0.3
    + ط ᄃ 0.91 ᄐ -0.44
    + ث ᄃ -0.35 ᄉ -1.17 ᄎ 0.38 ᄏ 0.64 ᄐ 0.3
    + د ᄅ -1.69 ᄆ 0.27 ᄌ -1.42 ᄎ 0.39 ᄏ 0.2 ᄐ 0.82 ᅳ -1.95
    + ز ᄉ 0.54 ᄊ 0.54 ᄌ -0.44 ᄎ 0.45 ᄐ -0.8 ᄒ 0.2 ᅡ 0.77
    + ج ᄀ 0.56 ᄉ 0.66 ᄊ 0.27 ᄋ 0.62 ᄌ -0.26 ᄎ 0.27 ᄏ 1.21 ᄒ 0.18 ᅵ 0.35
    + غ ᄌ 0.75 ᄎ 0.16 ᄏ 0.27 ᆨ 0.28
    + گ ᄀ 0.38
    + خ ᄀ 0.82 ᄉ 0.89 ᄌ 0.31 ᄒ -1.09 카 -1.09
    + ق ᄀ 1.22 ᄎ 0.17 ᄏ -1.82 ᆨ -0.45 카 -0.16
    + چ ᄉ 0.43 ᄌ -0.73 ᄎ -0.22
    + ك ᄀ 1.84 ᄁ 0.44 ᄂ 0.47 ᄅ 0.84 ᄆ 0.63 ᄉ 2.31 ᄊ -0.98 ᄌ 1.49 ᄎ 1.8 ᄏ -0.46 ᄒ 0.69 ᅢ 0.25
    + ش ᄉ 0.79 ᄊ 0.3 ᄋ 0.9 ᄌ 2.43 ᄏ 0.91 ᄒ -1.06 ᅡ 0.5 ᅵ 0.47
    + ض ᄃ 0.26
    + ر ᄀ 0.23 ᄅ 0.65 ᄆ 0.34 ᄋ 0.98 ᄌ 0.28 ᄐ 0.56 ᅡ 0.23 ᅥ -0.74 ᅦ 0.57 ᅩ -1.3 ᅵ 1.11 ᆫ 0.28 ᆯ -0.5 시 -3.45 카 0.16 르 0.25 키 0.35
    + ار ᅡ -3.37 ᅩ 0.36 ᅵ 0.35 ᅧᆼ 0.24
    + ور ᅡ 0.2 ᅵ 0.26
    + ظ ᄉ 0.33 ᄌ 0.38
    + تس ᄉ 0.75 ᄊ -1.8 ᄌ 0.96 ᄎ -1.17
    + ص ᄉ -0.65
    + اس ᄉ 0.67
    + تش ᄉ 1.4 ᄊ 0.58 ᄌ 0.49 ᄎ -0.26 ᄏ 1.07 ᄒ 0.42
    + شي ᅵ 0.61
    + ل ᄂ 1.31 ᄃ 0.22 ᄆ 0.44 ᄋ -0.28 ᄏ 0.33 ᄐ 0.26 ᄒ 0.21 ᅡ 0.17 ᅦ 0.16 ᅩ -1.58 ᆫ -0.72 ᆯ -0.16 ᆼ 0.19 ᆯᄅ -0.16 스 0.46 코 0.32
    + يل ᅡ 0.21 ᅩ 0.15 ᅵ 0.17
    + لي ᅵ 0.21
    + ال ᄉ 0.17 ᄌ 0.17 ᅡ 0.26 ᅳ 0.21 ᅧᆼ 0.16
    + م ᄀ 0.41 ᄏ 0.2 ᆫ -0.15 이 0.3
    + ما ᄆ 0.37 ᅵ 0.2 ᆷ 1.42
    + الم ᄆ -0.32
    + ن ᄂ -0.34 ᄅ 1.31 ᄆ 0.47 ᄉ 0.35 ᄌ 0.27 ᄐ 0.37 ᅦ 0.61 ᅵ 0.33 ᆫ 0.67 ᆷ -0.43 ᆼ -0.87 스 0.21
    + ني ᄂ -0.33 ᆫ 1.66
    + ان ᅡ 0.16 ᆼ 0.16 ᅯᆫ 0.36
    + ون ᅡ 0.23 ᅳ 0.21 ᅵ 0.19 노 0.45
    + وي ᅳ 0.99 와 0.93
    + او ᄒ 0.56 ᅮ 0.63 ᅳ 0.63 오 -0.44
    + يو ᄋ -0.32 ᅡ 0.16 ᅥ 0.23 ᅧ 0.31 ᅩ 0.45 ᅮ 0.7 ᅲ -1.44 ᅳ 0.99 여 0.78
    + وف ᅩ 0.52
    + نغ ᆫ 0.16 ᆼ -3.71
    + نج ᆼ -3.48
    + غو ᄏ 0.23
    + جو 요 -1.2
    + فا ᅪ 0.31
    + غا 카 -1.38
    + ند ᆫ 0.19
    + كو 오 0.26
    + و -after-vowel -1.86 -before-vowel 0.72 -among-vowels 0.24 -start 0.28 -end 0.36 -double 0.33
    + س -before-vowel 1.88 -end 1.28 -end-after-vowel 0.17
    + ا -after-vowel 0.33 -before-vowel 0.47 -start -0.15 -end-after-vowel 0.48
    + ه -before-vowel 0.65 -start 0.54 -start-before-vowel 1.48 -end -0.16
    + ي -after-vowel 1.11 -before-vowel -0.98 -start 0.26 -end-after-vowel 1.08 -double 0.79
    + اي -before-vowel -0.53 -start-before-vowel 0.64
    + ح -native-beside-vowel 0.21
    + ب -end -0.72
    + با -start-before-vowel 0.46
    + ف -before-vowel -1.21 -among-vowels -0.56 -end -0.41
    + ت -inside 0.41 -before-vowel 0.21 -among-vowels 1.19 -start-before-vowel 0.18
    + ط -before-vowel 0.22
    + د -start -0.56 -end-after-vowel 0.19
    + ز -before-vowel -0.48 -end -0.5
    + ج -inside 0.77 -after-vowel 0.63 -end-after-vowel 1.05
    + غ -after-vowel -0.4 -start-before-vowel 0.3 -end-after-vowel 1.25
    + گ -after-vowel -0.35
    + خ -inside 0.26 -end-after-vowel 0.77
    + ق -start 0.23
    + ك -after-vowel -1.09 -end-after-vowel 0.6
    + ش -inside 0.23 -after-vowel 0.18 -before-vowel 0.25 -start 0.26
    + دي -before-vowel 0.47 -among-vowels 0.26
    + دا -start-before-vowel 0.34
    + ر -before-vowel 0.26
    + ير -inside -0.56 -after-vowel 0.28
    + ور -inside 0.31
    + ري -among-vowels 1.53
    + اس -start 0.59
    + تش -inside 0.18 -after-vowel 0.8
    + شي -among-vowels -0.3
    + ل -before-vowel 0.22
    + لي -among-vowels 0.16
    + ال -inside 0.18
    + م -start 0.22
    + ما -among-vowels 0.16 -start-before-vowel -2.86
    + مو -before-vowel 0.38
    + ن -after-vowel 0.91 -end 0.6
    + ين -inside -0.18
    + ان -inside 0.7 -after-vowel 0.71
    + ون -inside 0.23
    + ها -among-vowels 1.18
    + او -before-vowel 0.89 -double 0.28
    + يو -before-vowel 1.14
    + وف -inside 1.1
    + وا -among-vowels 0.31
    + هي -among-vowels 0.41
    + ول -inside 0.45 -start 0.49
    + ويل -before-vowel 0.64
    + كو -among-vowels 0.21
    + -before-vowel ᄀ 0.24
    + -among-vowels ᄀ 0.84
    + -start-before-vowel ᄀ 0.46
    + -before-vowel ᄃ -0.74
    + -among-vowels ᄃ 1.15
    + -start-before-vowel ᄃ 0.52
    + -among-vowels ᄅ 1.61
    + -start-before-vowel ᄅ 0.27
    + -among-vowels ᄆ 0.26
    + -start-before-vowel ᄆ 0.44
    + -among-vowels ᄇ 0.52
    + -before-vowel ᄉ 0.77
    + -among-vowels ᄉ 1.83
    + -start-before-vowel ᄉ 1.37
    + -among-vowels ᄊ 0.5
    + -before-vowel ᄋ -0.56
    + -among-vowels ᄋ 0.23
    + -start-before-vowel ᄋ -0.23
    + -before-vowel ᄌ 1.27
    + -among-vowels ᄌ 0.44
    + -before-vowel ᄎ 0.94
    + -among-vowels ᄎ 1.42 ᄏ 1.71
    + -start-before-vowel ᄏ 0.25
    + -before-vowel ᄐ 0.29
    + -among-vowels ᄐ 1.63 ᄑ -1.49
    + -start-before-vowel ᄑ -1.61
    + -before-vowel ᄒ 1.77
    + -among-vowels ᄒ 0.52
    + -start-before-vowel ᄒ 1.08
    + -inside ᅡ -0.49
    + -after-vowel ᅡ 0.8
    + -before-vowel ᅡ 0.57
    + -among-vowels ᅡ 0.25
    + -end ᅡ 0.45
    + -inside ᅢ -0.62
    + -after-vowel ᅢ 0.5
    + -before-vowel ᅢ 1.41
    + -end ᅢ 0.73
    + -inside ᅣ -0.4
    + -after-vowel ᅣ -1.92
    + -inside ᅥ 0.69
    + -after-vowel ᅥ -1.37
    + -end ᅥ 0.96
    + -end-after-vowel ᅥ 0.24
    + -inside ᅦ -0.99
    + -after-vowel ᅦ 0.26
    + -before-vowel ᅦ 0.2
    + -end ᅦ 0.39
    + -inside ᅧ 0.47 ᅨ 0.28 ᅩ -0.59
    + -after-vowel ᅩ 0.58
    + -before-vowel ᅩ 1.0
    + -after-vowel ᅪ 0.44
    + -among-vowels ᅪ 0.57
    + -inside ᅬ 0.63 ᅮ 0.24
    + -after-vowel ᅮ -0.64
    + -before-vowel ᅮ 1.48
    + -end ᅮ 0.62
    + -end-after-vowel ᅮ -2.43
    + -after-vowel ᅯ -0.74 ᅰ -1.22
    + -inside ᅱ 0.3 ᅲ -0.69
    + -before-vowel ᅲ 0.73
    + -end ᅲ 0.23
    + -inside ᅳ -0.23
    + -after-vowel ᅳ -0.17
    + -before-vowel ᅳ 1.84
    + -end ᅳ -0.34
    + -inside ᅴ 0.32
    + -after-vowel ᅴ 0.2 ᅵ 1.37
    + -before-vowel ᅵ 1.18
    + -among-vowels ᅵ 0.58
    + -end ᅵ -0.47
    + -end-after-vowel ᅵ 0.29
    + -after-vowel ᆨ 1.34
    + -end-after-vowel ᆨ -1.08
    + -after-vowel ᆫ -2.76
    + -end-after-vowel ᆫ 0.28
    + -after-vowel ᆯ 1.7
    + -end-after-vowel ᆯ 0.95 ᆷ -2.27 ᆸ -1.21
    + -after-vowel ᆺ -2.81
    + -end-after-vowel ᆺ 0.48
    + -after-vowel ᆼ -1.2
    + -end-after-vowel ᆼ 0.21
    + -among-vowels 야 0.15
    + -after-vowel ᆯᄅ 1.51
    + -start-before-vowel 나 0.55
    + -among-vowels 요 0.23
    + -start-before-vowel 요 0.23
    + -before-vowel 우 0.36
    + -start-before-vowel 우 1.1 노 0.61
    ^ و ᄆ 0.33 ᄇ -0.74 ᄑ 0.47 ᄒ -2.03 오 1.14 우 0.46
    ^ س ᄉ 0.71 ᄊ -1.09 ᄏ 0.28 ᄒ 0.18
    ^ ا 이 -1.16 나 0.54 오 0.27 우 0.59 에 -0.61
    ^ ع ᄋ -0.53 이 0.19 오 -0.55 아 -0.5 우 -0.32
    ^ ه ᄃ 0.65 ᄅ 0.24 ᄉ 0.35 ᄐ 0.63 ᄒ 0.37 야 1.06 아 1.4 에 0.55
    ^ ي ᄀ 0.23 ᄌ 0.36 ᄒ 0.53 이 1.8 아 0.17 에 0.83
    ^ اي 아 1.0
    ^ ح ᄒ -0.2
    ^ ب ᄆ 0.46 ᄇ 0.29 ᄑ 0.56
    ^ ف ᄆ 0.52 ᄇ -0.48 ᄋ 0.78 ᄑ -0.16
    ^ ت ᄃ -0.73 ᄌ 0.36 ᄎ 0.87 ᄐ 0.84
    ^ ط ᄃ 0.2 ᄐ -0.44
    ^ د ᄌ -0.32 ᄐ 0.68
    ^ ز ᄉ 1.64 ᄌ 1.43
    ^ ج ᄀ 1.94 ᄌ -0.26 ᄎ 0.21 ᄏ 1.16 ᄒ 0.17
    ^ غ ᄀ 0.8
    ^ گ ᄀ 0.54
    ^ خ ᄀ 0.18 ᄉ 0.73 ᄒ 0.21
    ^ ق ᄀ 0.24 ᄏ 0.92 카 -0.79
    ^ چ ᄎ 0.51
    ^ ك ᄀ -0.51 ᄉ 0.51 ᄌ -0.36 ᄎ 0.75 ᄒ 0.57
    ^ ش ᄋ 0.18 ᄌ 1.04 ᄎ 1.62 ᄒ 0.71 시 0.45
    ^ ر ᄅ 0.31 ᄋ 0.96
    ^ تس ᄎ -0.64
    ^ ص ᄉ 1.03
    ^ اس ᄉ 0.35
    ^ تش ᄉ 0.36 ᄌ -0.59 ᄎ -0.26
    ^ ل ᄅ -0.37 ᄋ 0.71
    ^ م ᄆ 0.45
    ^ ما ᄆ 0.23
    ^ الم ᄆ -0.57
    ^ ن ᄂ 0.21
    ^ او ᄒ 0.26
    ^ يو ᄋ -1.11 여 0.28
    ^ جو 요 -1.2
    ^ كو 오 0.26
    ^ و -start 0.28 -double 0.27
    ^ ا -start -0.15 -start-before-vowel -0.6
    ^ ه -start 0.52 -start-before-vowel 0.46
    ^ ي -start 0.26
    ^ اي -start-before-vowel 0.64
    ^ با -start-before-vowel 0.45
    ^ ت -start-before-vowel 0.18
    ^ د -start -0.58
    ^ غ -start-before-vowel 0.27
    ^ ق -start 0.22
    ^ ش -start 0.19
    ^ دا -start-before-vowel 0.33
    ^ اس -start 0.51
    ^ م -start 0.21
    ^ ما -start-before-vowel -2.86
    ^ ول -start 0.41
    ^ -start-before-vowel ᄀ 0.46 ᄃ 0.52 ᄅ 0.27 ᄆ 0.44 ᄉ 1.37 ᄋ -0.23 ᄏ 0.25 ᄑ -1.61 ᄒ 1.08 나 0.55 요 0.23 우 1.1 노 0.61
    $ و ᅡ 0.25 ᅦ 0.16 ᅪ 0.31 ᅭ -0.61 ᅳ 0.3 ᆨ 0.21 와 0.62
    $ ا ᅡ 0.19 ᅢ 0.91 ᅣ -0.63 ᅥ 1.77 ᅦ 0.89 ᅩ 2.0 ᅪ -0.78 ᅮ 0.16 ᅳ -0.39 ᅵ -0.33 이 0.94 나 -1.04 오 0.82 우 0.18 에 0.61
    $ ه ᅡ -0.99 ᅦ -0.99 ᅩ 0.58 ᅵ 0.53 에 0.21
    $ ي ᅡ 0.21 ᅢ 1.8 ᅥ 0.41 ᅦ 0.37 ᅨ 1.0 ᅩ 0.26 ᅪ 0.42 ᅮ -1.35 ᅳ 1.45 ᅴ -0.26 ᅵ 0.17 이 -0.22
    $ اي ᅵ 1.05
    $ ب ᆸ 1.29
    $ ت ᅳ 0.2 ᆺ -0.16
    $ ز ᅡ 0.75
    $ غ ᆨ 0.21
    $ ق ᆨ -1.2 카 0.21
    $ ك ᆨ 1.24
    $ ش 시 -0.22
    $ ر ᅡ 0.16 ᅥ -0.74 ᅦ 0.61 ᅳ 0.5 ᅵ 0.59 ᆫ 0.2 ᆯ 1.3 르 -0.22
    $ ل ᅡ 0.17 ᆫ 0.38 ᆯ -0.16 스 0.36
    $ م ᆫ -0.38
    $ ما ᆷ 1.11
    $ ن ᅵ 0.23 ᆫ 0.21 ᆷ -0.58 ᆼ -0.63
    $ ني ᆫ 1.34
    $ ان ᅡ 0.16 ᆼ 0.16
    $ ون ᅡ 0.22 ᅳ 0.21
    $ او ᅩ -0.48 ᅮ 0.31
    $ يو ᅮ 0.21 ᅳ 0.55
    $ وف ᅩ 0.27
    $ نغ ᆼ -3.03
    $ و -end 0.36
    $ س -end 1.28 -end-after-vowel 0.17
    $ ا -end-after-vowel 0.48
    $ ه -end -0.16
    $ ي -end-after-vowel 1.08 -double -0.77
    $ ب -end -0.72
    $ ف -end -0.41
    $ د -end-after-vowel 0.19
    $ ز -end -0.5
    $ ج -end-after-vowel 1.05
    $ غ -end-after-vowel 1.25
    $ خ -end-after-vowel 0.77
    $ ك -end-after-vowel 0.6
    $ دي -before-vowel 0.27
    $ ير -inside 0.62
    $ ري -among-vowels 0.24
    $ تش -after-vowel 0.58
    $ شي -among-vowels -1.65
    $ ن -end 0.6
    $ ين -inside -0.86
    $ ان -inside 0.79 -after-vowel 0.45
    $ ها -among-vowels 0.69
    $ وف -inside 0.84
    $ ويل -before-vowel 0.55
    $ -end ᅡ 0.43 ᅢ 0.59 ᅥ 0.86
    $ -end-after-vowel ᅥ 0.18
    $ -end ᅮ 0.62
    $ -end-after-vowel ᅮ -2.43
    $ -end ᅲ 0.23 ᅳ -0.21 ᅵ -0.67
    $ -end-after-vowel ᅵ 0.29 ᆨ 0.86 ᆫ 0.28 ᆯ 0.83 ᆷ -2.27 ᆺ 0.45 ᆼ 0.21
    ~ - ᄋ 0.71 ᅡ -0.18 ᅢ 0.63 ᅣ 0.42 ᅥ 0.38 ᅦ -0.27 ᅧ 0.39 ᅨ 0.36 ᅪ 0.59 ᅭ 0.36 ᅮ -0.72 ᅯ -0.74 ᅰ -1.22 ᅱ 0.18 ᅲ -1.28 ᅳ -0.34 ᅴ 0.52 ᅵ 0.6
    ~ ا - 0.75 ᅢ -0.59 ᅣ -0.82 ᅥ 0.38 ᅦ 1.46 ᅧ 1.69 ᅨ 1.11 ᅩ 0.75 ᅪ -0.6 ᅭ 1.18 ᅮ 2.42 ᅯ 0.27 ᅰ -0.2 ᅱ 0.19 ᅲ 1.01 ᅳ 1.15 ᅴ 1.05 ᅵ 1.03
    ~ و ᅡ 2.17 ᅢ 0.74 ᅣ 0.53 ᅦ 1.53 ᅧ 1.31 ᅪ 0.89 ᅬ -0.5 ᅭ -0.24 ᅯ 0.69 ᅱ -0.61 ᅲ -0.17 ᅵ 1.06
    ~ ي - 0.19 ᄋ -0.22 ᅡ 0.83 ᅣ -0.35 ᅥ 0.48 ᅦ -0.21 ᅧ 0.26 ᅨ -0.35 ᅩ 1.79 ᅪ 0.6 ᅮ 1.5 ᅯ 0.85 ᅰ -0.35 ᅲ -1.23 ᅳ 0.52 ᅴ 0.47
    ? - ᅡ 0.82 ᅢ 0.76 ᅣ -1.18 ᅥ -0.34 ᅩ 0.89 ᅪ 0.6 ᅬ 0.65 ᅭ -0.96 ᅮ 0.26 ᅱ 0.31 ᅲ -0.69 ᅳ -0.21 ᅵ 0.94
    ? ا - 0.51
    ? و - 0.81
    ? ي - 0.66
    cyrillic hangul bias 1.95 letter 0.4 vowel 0.58 silentVowel 0.34 lackingVowel 0.56 weakLetter 0.04 doubling 0.34 likeConsonant 0.51 otherConsonant 0.41 lackingConsonant 0.38 start 0.16 endVowel 0.13 endConsonant 0.08 unseen 0.36
    + а ᄋ 0.4 ᄏ 0.15 ᄐ 0.2 ᅢ -0.42 ᅣ -0.63 ᅦ 0.32 ᅧ 0.59 ᅨ 1.06 ᅩ 0.42 ᅪ -0.89 ᅬ 0.23 ᅭ 0.41 ᅮ 1.11 ᅱ 0.19 ᅲ 0.63 ᅳ 0.39 ᅴ 0.16 ᅵ 0.53 ᆨ 0.21 ᆫ -0.54 이 -1.69 오 0.8 카 0.2 우 1.26 ᅧᆼ 0.19 에 -0.16
    + б ᄀ 0.23 ᄂ 0.22 ᄅ -0.44 ᄋ 0.22 ᄌ 0.18 ᄏ 0.3 ᄑ 1.05 ᄒ -0.52 ᆼ 0.21
    + в ᄂ 0.16 ᄃ 0.16 ᄅ -0.55 ᄆ -0.15 ᄇ -0.25 ᄋ -0.25 ᄏ 0.17 ᄐ 0.22 ᄑ -0.62 ᄒ -0.19 ᅩ -0.38 ᅮ 0.21 ᅳ 0.28 우 -0.96
    + г ᄅ -1.16 ᄆ -0.8 ᄉ -0.75 ᄋ -0.3 ᄌ -0.68 ᄎ 0.52 ᄐ 0.23 ᆨ 0.95 ᆼ -1.98 키 -1.2
    + д ᄀ 0.3 ᄅ 0.22 ᄆ 0.23 ᄇ 0.18 ᄉ -0.52 ᄊ 0.29 ᄋ -1.61 ᄌ -1.28 ᄎ 0.61 ᄏ 0.92 ᄐ 1.1 ᅳ -1.11 ᆫ 0.16
    + е ᄋ -0.24 ᅡ 0.56 ᅢ 0.22 ᅣ 0.43 ᅦ -0.17 ᅧ 0.25 ᅨ -0.37 ᅩ 1.31 ᅪ 0.23 ᅬ -0.85 ᅮ 0.29 ᅯ 0.55 ᅰ -0.53 ᅲ 0.9 ᅳ 0.87 ᅵ 0.29 ᆯ 0.31 이 0.83 오 1.09 요 -0.46 아 0.59 우 0.63 여 0.81 으 0.6
    + ж ᄀ 0.39 ᄅ -1.64 ᄉ 0.25 ᄋ -1.45 ᄌ -0.36 ᄎ 0.62 ᄒ 0.28 ᅵ 0.72
    + з ᄆ -0.99 ᄊ 0.21 ᄋ 0.15 ᄌ -0.31 ᄎ 1.41 ᄏ 0.29 ᄐ 0.19
    + и ᄀ 1.26 ᄅ -0.56 ᄋ -0.33 ᄌ 1.38 ᄎ 0.29 ᄒ 0.75 ᅡ 1.11 ᅢ 0.96 ᅣ 0.27 ᅥ 0.31 ᅦ 0.21 ᅧ 0.41 ᅨ -0.44 ᅩ 1.07 ᅮ 1.08 ᅱ -0.38 ᅲ -0.47 ᅳ 0.32 ᅴ 0.62 ᆫ -2.88 이 -0.29 카 0.21 우 1.56 코 0.23 에 0.22
    + к ᄀ 1.21 ᄁ 0.35 ᄂ 0.35 ᄅ 0.37 ᄉ 1.61 ᄊ -0.6 ᄌ 1.07 ᄎ 1.61 ᄏ -0.41 ᄐ 0.33 ᄒ 0.5 ᆫ -1.66 ᆼ 0.51
    + л ᄀ 0.16 ᄂ 0.58 ᄆ 0.29 ᄉ 0.24 ᄊ 0.15 ᄋ 0.56 ᄏ 0.27 ᄐ 0.22 ᅵ 0.19 ᆫ 0.27 ᆼ 0.37 카 0.25
    + м ᄀ 0.35 ᄂ -0.91 ᄃ 0.21 ᄅ 0.49 ᄇ 0.37 ᄉ 0.34 ᄋ 0.48 ᄏ 0.34 ᄐ 0.25 ᄒ -1.64 ᆫ -0.88
    + н ᄂ -0.39 ᄃ 0.32 ᄅ 0.7 ᄆ 0.68 ᄇ 0.2 ᄉ -0.54 ᄋ -1.26 ᄎ 0.15 ᄏ 0.48 ᄐ 0.33 ᄑ 0.23 ᆷ -1.03 ᆼ -1.65 이 0.22 카 0.29 키 0.17
    + о ᄒ 1.09 ᅡ 0.91 ᅢ 0.47 ᅣ 0.56 ᅥ -0.3 ᅦ 1.1 ᅧ -0.24 ᅨ -0.33 ᅪ -0.25 ᅮ 0.53 ᅯ 0.71 ᅲ 1.07 ᅳ -0.88 ᅵ 0.97 ᆨ 0.67 ᆫ -0.44 나 0.48 시 0.18 아 0.93 르 -1.67 ᅧᆼ 0.23 에 -0.23 키 0.24
    + п ᄆ 0.2 ᄇ 1.53 ᄐ 0.2
    + р ᄀ 0.33 ᄃ -1.23 ᄅ 0.41 ᄆ 0.38 ᄇ 0.26 ᄉ 0.5 ᄋ 1.44 ᄌ -0.45 ᄏ 0.78 ᄐ 0.19 ᄑ 0.33 ᄒ 0.2 ᅡ 0.2 ᅥ -1.73 ᅳ 0.53 ᆨ 0.2 ᆫ 0.56 ᆯ 0.53 ᆼ 0.52 나 0.19 시 0.31 카 0.27 ᅡᄏ 0.18 츠 0.22 키 0.24
    + с ᄂ 0.32 ᄅ -0.21 ᄆ 0.2 ᄊ 1.31 ᄋ -0.21 ᄌ 1.1 ᄎ 2.03 ᄏ 0.22 ᄐ 0.34 ᄒ -0.67 ᅵ 0.2 ᆨ 0.54 ᆫ 0.27 ᆺ 0.19 ᆼ 0.2 야 0.17 ᆯᄅ -0.81 아 -0.68 우 0.18
    + т ᄀ 0.34 ᄂ 0.49 ᄃ 1.27 ᄅ 0.4 ᄆ 0.48 ᄇ 0.28 ᄉ -0.96 ᄊ 0.58 ᄋ -1.79 ᄌ -0.36 ᄎ -0.78 ᄏ 1.02 ᅥ -1.38 ᅩ 0.17 ᅵ 0.34 ᆯ 0.41 ᆺ -0.49 ᆼ 0.21 이 -2.88
    + у ᄆ 0.31 ᄇ -0.33 ᄋ 0.37 ᄑ -0.88 ᅡ 0.74 ᅣ 0.22 ᅥ 0.36 ᅧ 0.47 ᅩ -0.19 ᅪ -0.32 ᅬ 0.16 ᅭ 0.71 ᅮ -0.23 ᅯ 0.29 ᅱ -0.19 ᅲ -0.57 ᅳ -0.2 ᅵ -0.86 ᆨ 0.32 나 0.27 오 -0.23 우 -0.28
    + ф ᄉ 0.21 ᄋ 0.21 ᄑ -0.16
    + х ᄀ 1.84 ᄆ -0.98 ᄉ 1.59 ᄋ 0.64 ᄌ 1.23 ᄎ 0.71 ᄐ 0.18 ᅵ 0.19 ᆼ 0.38
    + ц ᄀ -1.36 ᄃ 0.22 ᄉ 0.75 ᄊ 0.64 ᄌ 0.75 ᄎ -0.21 ᄏ 1.16 ᄐ -1.27 ᆨ 0.16 ᆺ -0.36
    + ч ᄀ -0.69 ᄃ -0.87 ᄉ 0.62 ᄊ 0.39 ᄌ -0.46 ᄏ 0.5 ᄐ 0.53 ᄒ 0.17 ᅵ -0.33
    + ш ᄀ 0.3 ᄉ -0.51 ᄊ 0.28 ᄋ -1.26 ᄌ 1.95 ᄎ 1.07 ᄏ 0.38 ᄐ 0.18 ᅵ 0.36 ᆫ -0.72
    + щ ᄉ -0.24
    + ъ ᅥ -0.16
    + ы ᅡ -0.41 ᅦ 0.24 ᅵ -0.63 이 -0.32 우 0.23
    + ь ᄌ -0.27 ᅡ 0.51 ᅦ 0.27 이 0.39
    + э ᄋ -0.16 ᅡ 0.71 ᅢ -0.46 ᅦ -0.21 ᅨ 0.4 ᅩ 0.73 ᅪ -0.7 ᅮ -0.23 ᅰ -0.25 ᅳ 0.76 ᅵ 0.56 아 0.88 에 -0.29
    + ю ᄋ 0.55 ᅡ 0.16 ᅥ 0.42 ᅧ 0.57 ᅮ -0.42 ᅱ -1.13 ᅲ -0.35 ᅳ 0.63 ᅵ 0.46 요 -0.2 유 -0.46 우 1.0 위 0.51
    + я ᄋ 0.27 ᄌ 0.9 ᅡ 0.27 ᅢ -0.44 ᅦ -0.16 ᅧ 0.28 ᅨ -0.3 ᅩ -0.64 ᅪ 0.16 ᅳ -0.8 ᅵ -0.44 나 -1.07 아 -0.81
    + ђ ᄀ -0.57 ᄌ -0.89 ᄒ 0.31
    + њ ᄂ -0.79
    + ћ ᄀ -1.36 ᄉ 0.25 ᄎ -0.16
    + џ ᄀ -0.24 ᄌ -0.45 ᄒ 0.37
    + ль ᄂ 0.15 ᄃ 0.2 ᄅ 0.98 ᄋ 0.55 ᆫ 0.19 ᆯ -0.16 ᆼ 0.26 ᆯᄅ -0.16 스 0.34
    + ко ᅵ -0.71 ᆫ -0.52 이 0.23 오 0.19 키 0.24
    + ма ᅡ 0.19 ᅥ 0.39 ᅩ 0.19 ᅵ 0.21 나 0.26 시 0.18
    + дз ᄉ 1.23 ᄌ -0.54 ᄎ 0.41 ᄐ 0.66
    + ки ᄀ 0.28 ᄏ 0.26 ᆨ 0.72
    + ьк ᄏ -0.43
    + дж ᄌ -0.16
    + оу ᅡ 0.19 ᅥ 0.71 ᅩ 0.25 ᅯ 0.4
    + цу ᄉ 0.93
    + ель ᅮ 0.17 ᅵ 0.19
    + еи ᅡ 0.9
    + ти ᄌ 0.24 ᅥ 0.34 ᅵ 0.58 카 0.21
    + ак ᄀ 0.62 ᄉ 0.47 ᄌ 0.48 ᄎ 0.31 ᄏ 1.56 ᅧᆼ 0.15
    + дзи ᄌ 0.66
    + еу ᅩ -0.69 ᅭ -2.08
    + на 오 0.23 카 0.18
    + а -inside -0.16 -after-vowel 0.52 -before-vowel 1.02 -start-before-vowel 0.9 -end -0.23 -double -0.71
    + б -before-vowel 0.33 -among-vowels -1.08
    + в -before-vowel 0.57 -among-vowels -0.31 -end-after-vowel 0.18
    + г -after-vowel 0.92 -before-vowel -0.63 -among-vowels 0.24 -start 0.56 -end -1.09 -end-after-vowel 1.19 -double -0.44
    + д -inside 0.47 -after-vowel -0.96 -before-vowel 0.37 -among-vowels 0.2 -end -1.02 -end-after-vowel 0.48 -double 0.29
    + е -inside -1.18 -after-vowel 0.48 -among-vowels -0.8 -start-before-vowel 0.33 -end -0.34 -end-after-vowel 0.41
    + ж -before-vowel 0.51
    + з -after-vowel -0.78 -before-vowel -0.44 -end-after-vowel -0.17
    + и -inside 1.8 -after-vowel 0.78 -before-vowel -0.33 -among-vowels 0.25 -start-before-vowel -0.75 -end -0.84 -end-after-vowel -0.16 -double -0.18
    + к -after-vowel 0.81 -before-vowel -1.4 -start-before-vowel 0.16 -end 0.55 -double 1.58
    + л -before-vowel 0.68 -among-vowels 0.24 -end-after-vowel 0.19 -double 0.25
    + м -after-vowel 0.51 -before-vowel 0.36 -among-vowels 0.34 -end-after-vowel 0.46 -double 0.63
    + н -after-vowel -0.58 -among-vowels 0.43 -start-before-vowel -0.24 -end-after-vowel 0.15 -double 0.58
    + о -inside -0.87 -after-vowel 0.42 -before-vowel 0.47 -among-vowels 0.99 -start-before-vowel 0.32 -end -0.19 -end-after-vowel 0.17 -double -0.48
    + п -before-vowel 0.2
    + р -after-vowel -2.68 -before-vowel 2.33 -among-vowels 0.24 -end 0.19 -end-after-vowel -2.02 -double -0.69
    + с -after-vowel 0.24 -before-vowel 0.55 -among-vowels 0.25 -start-before-vowel -0.29 -end 0.82 -end-after-vowel 1.21
    + т -after-vowel 0.22 -before-vowel 0.46 -among-vowels 0.18 -start-before-vowel 0.28 -end-after-vowel -0.54 -double -0.19
    + у -after-vowel 0.76
    + ф -after-vowel 0.61 -before-vowel 0.25 -among-vowels 0.36 -start 0.24 -end-after-vowel -0.79 -double -0.63
    + х -after-vowel 0.95 -before-vowel -0.46 -end -0.44 -end-after-vowel 0.85
    + ц -after-vowel -0.39 -start 0.36 -end -0.64 -end-after-vowel 0.46 -double 0.28
    + ч -inside -0.42 -after-vowel 0.44 -before-vowel 0.17 -end-after-vowel 1.02 -double 0.66
    + ш -after-vowel 0.53 -before-vowel 0.22 -end 0.26 -end-after-vowel -0.53
    + ы -end 0.26
    + ь -before-vowel 1.04
    + э -after-vowel 0.28 -before-vowel 0.22 -among-vowels 0.34 -start-before-vowel 0.25 -end 0.17 -end-after-vowel 0.44
    + ю -inside -0.47 -after-vowel 0.32 -before-vowel 0.49
    + я -before-vowel -0.27 -start-before-vowel 0.34 -end-after-vowel 0.77
    + ћ -end-after-vowel 0.74
    + ль -after-vowel -0.53
    + ма -among-vowels 0.52 -start-before-vowel 0.17
    + дз -inside 0.47 -after-vowel 0.28
    + ки -among-vowels 0.27
    + ии -double 0.48
    + дж -inside -0.15 -after-vowel 0.47
    + оу -before-vowel 0.57
    + цу -among-vowels 0.2
    + еи -before-vowel 0.75 -start-before-vowel 0.34
    + ак -inside 0.45
    + на -among-vowels 0.41
    + -before-vowel ᄀ 0.4
    + -start-before-vowel ᄀ 1.05
    + -before-vowel ᄂ -0.45
    + -among-vowels ᄂ 0.2
    + -start-before-vowel ᄂ 0.33
    + -before-vowel ᄃ -2.68
    + -among-vowels ᄃ -0.78
    + -start-before-vowel ᄃ 0.38
    + -before-vowel ᄅ -0.56
    + -among-vowels ᄅ -0.61
    + -start-before-vowel ᄅ -0.8
    + -among-vowels ᄆ -0.18
    + -start-before-vowel ᄆ 0.23
    + -among-vowels ᄇ -1.19
    + -start-before-vowel ᄇ 0.19
    + -before-vowel ᄉ 1.02
    + -among-vowels ᄉ 1.02
    + -before-vowel ᄊ 0.76
    + -among-vowels ᄊ 0.23 ᄋ 0.78
    + -start-before-vowel ᄋ -0.3
    + -before-vowel ᄌ 1.87
    + -among-vowels ᄌ 1.52
    + -start-before-vowel ᄌ 0.58
    + -before-vowel ᄎ 0.97
    + -among-vowels ᄎ 1.04
    + -start-before-vowel ᄎ 0.42
    + -before-vowel ᄏ 0.83
    + -among-vowels ᄏ 1.83
    + -before-vowel ᄐ -0.6
    + -among-vowels ᄐ -0.71
    + -start-before-vowel ᄐ 0.21
    + -among-vowels ᄑ 0.81
    + -start-before-vowel ᄑ 0.35
    + -before-vowel ᄒ 2.0
    + -among-vowels ᄒ 2.08
    + -start-before-vowel ᄒ 1.5
    + -inside ᅡ 1.43
    + -after-vowel ᅡ 0.92
    + -before-vowel ᅡ 1.51
    + -among-vowels ᅡ -0.74
    + -end ᅡ 0.44
    + -inside ᅢ -1.01
    + -after-vowel ᅢ -0.32
    + -before-vowel ᅢ 0.73
    + -end ᅢ 0.94
    + -after-vowel ᅣ 0.58
    + -inside ᅥ 0.23
    + -after-vowel ᅥ 0.89
    + -before-vowel ᅥ 0.8
    + -end ᅥ 0.41
    + -end-after-vowel ᅥ -1.33
    + -inside ᅦ -0.42
    + -after-vowel ᅦ 0.67
    + -before-vowel ᅦ 0.96
    + -end ᅦ 0.61
    + -end-after-vowel ᅦ -0.22
    + -inside ᅩ -2.66
    + -after-vowel ᅩ 0.99
    + -before-vowel ᅩ 1.18
    + -end ᅩ 0.73
    + -end-after-vowel ᅩ 0.17
    + -after-vowel ᅪ 0.38
    + -among-vowels ᅪ -0.68
    + -inside ᅬ 0.18 ᅮ -1.8
    + -before-vowel ᅮ 1.46
    + -end ᅮ 0.32
    + -end-after-vowel ᅮ -0.77
    + -after-vowel ᅯ -1.66 ᅱ 0.38
    + -inside ᅲ -0.8 ᅳ -0.39
    + -after-vowel ᅳ 1.53
    + -before-vowel ᅳ 0.74
    + -end ᅳ -0.22
    + -inside ᅵ 0.2
    + -before-vowel ᅵ 1.21
    + -among-vowels ᅵ 0.2
    + -end ᅵ -0.36
    + -after-vowel ᆨ 1.33
    + -among-vowels ᆨ 0.16
    + -end-after-vowel ᆨ -0.65
    + -after-vowel ᆫ -1.94 ᆯ 1.88
    + -end-after-vowel ᆯ -0.3
    + -after-vowel ᆷ 0.32
    + -end-after-vowel ᆷ -1.29 ᆸ -0.99
    + -after-vowel ᆺ 0.18
    + -end-after-vowel ᆺ -0.84
    + -after-vowel ᆼ 1.57
    + -end-after-vowel ᆼ 0.63
    + -before-vowel 이 -0.22 나 -0.24
    + -among-vowels 나 0.35
    + -start-before-vowel 나 0.84
    + -before-vowel 오 1.06
    + -start-before-vowel 오 0.29 요 0.44
    + -among-vowels 카 0.24
    + -start-before-vowel 카 0.16
    + -among-vowels 와 0.34
    + -before-vowel 우 1.43
    + -inside ᅡᄏ 0.65
    + -start-before-vowel 스 0.34
    + -among-vowels 노 0.36
    + -inside ᅧᆼ 0.2
    + -among-vowels 코 0.25 키 0.38
    + -start-before-vowel 키 0.16
    ^ а ᄋ 0.33 ᄏ 0.15 오 0.61 카 0.2 우 0.67 에 0.38
    ^ б ᄆ 0.51 ᄇ 0.46 ᄋ 0.15 ᄑ 0.3 ᄒ 0.23
    ^ в ᄆ -0.74 ᄇ -0.25 ᄋ -0.25 ᄑ 0.24 ᄒ -0.47
    ^ г ᄀ 1.06 ᄌ -1.12 ᄏ 0.36 ᄒ -0.41
    ^ д ᄉ 0.31 ᄋ -1.86 ᄌ -1.27 ᄏ 0.27 ᄐ 0.7
    ^ е 오 0.54 요 -0.2 아 0.56 우 0.31 여 -0.42
    ^ ж ᄅ -1.65 ᄉ 1.07 ᄋ -1.48 ᄌ 0.69 ᄎ 0.6 ᄒ 0.16
    ^ з ᄉ 1.55 ᄌ 0.59
    ^ и ᄀ 0.63 ᄋ 0.45 ᄌ 0.57 ᄒ 0.44 우 0.34 에 0.38
    ^ к ᄀ -0.41 ᄅ 0.18 ᄆ 0.26 ᄉ 0.72 ᄊ -0.82 ᄌ -0.46 ᄏ 0.16 ᄒ 0.75
    ^ л ᄂ -0.89 ᄅ -0.25 ᄋ -0.5
    ^ м ᄆ 0.43 ᄏ 0.19
    ^ н ᄅ 0.17 ᄆ 0.23 ᄉ -1.1
    ^ о 에 0.4
    ^ п ᄇ -0.39
    ^ р ᄃ 0.15 ᄅ 0.45 ᄌ 0.22
    ^ с ᄀ -0.7 ᄂ 0.2 ᄉ 0.53 ᄊ -0.57 ᄋ -0.56 ᄌ -0.39 ᄏ 0.59 ᄒ -1.13
    ^ т ᄂ 0.19 ᄃ -0.46 ᄉ 0.44 ᄌ -1.05 ᄏ 0.34
    ^ у ᄆ -0.24 ᄇ 0.21 ᄋ 0.18 ᄑ 0.36 오 0.29 우 -0.16
    ^ ф ᄇ 0.75 ᄉ 0.18 ᄋ 0.21 ᄑ -0.16
    ^ х ᄀ 1.21 ᄉ 0.68 ᄋ 0.58 ᄌ 0.86 ᄎ 0.93 ᄏ -0.35
    ^ ц ᄀ -1.36 ᄉ 0.65 ᄌ -0.36
    ^ ч ᄉ 0.17 ᄌ -0.46 ᄒ 0.16
    ^ ш ᄉ 0.45 ᄊ -0.36 ᄋ -0.19 ᄌ 0.87 ᄎ 1.83 ᄒ 0.45
    ^ щ ᄉ -0.52
    ^ э 아 0.98 에 -0.29
    ^ ю ᄋ 0.24 요 -0.47 유 -0.46 우 0.3
    ^ я ᄋ 0.45 ᄌ 0.27 요 -0.21 아 0.98
    ^ ђ ᄀ -0.59 ᄌ -0.71 ᄒ 0.31
    ^ џ ᄌ -0.45 ᄒ 0.37
    ^ дж ᄌ 0.54
    ^ ак ᄀ 0.54 ᄏ 0.33
    ^ дзи ᄌ 0.28
    ^ а -start-before-vowel 0.52 -double -1.3
    ^ г -start 0.55
    ^ е -start-before-vowel 0.29
    ^ и -start-before-vowel -0.75
    ^ к -start-before-vowel 0.16
    ^ н -start-before-vowel -0.24
    ^ о -start-before-vowel 0.31 -double -0.94
    ^ с -start-before-vowel -0.29
    ^ т -start-before-vowel 0.28
    ^ ф -start 0.24
    ^ э -start-before-vowel 0.21
    ^ я -start-before-vowel 0.32
    ^ ма -start-before-vowel 0.17
    ^ еи -start-before-vowel 0.34
    ^ -start-before-vowel ᄀ 1.05 ᄂ 0.33 ᄃ 0.38 ᄅ -0.8 ᄆ 0.23 ᄇ 0.19 ᄋ -0.3 ᄌ 0.58 ᄎ 0.42 ᄐ 0.21 ᄑ 0.35 ᄒ 1.5 나 0.84 오 0.29 요 0.44 카 0.16 스 0.34 키 0.16
    $ а ᅢ 0.93 ᅣ -0.69 ᅦ -0.42 ᅩ 0.49 ᅪ -0.36 ᅮ 0.55 ᅳ -0.75 ᅵ -0.85 이 -0.28 오 -0.45 아 0.32 에 0.21
    $ б ᆸ 0.47
    $ в ᅳ 0.17
    $ е ᅡ 0.42 ᅢ 0.27 ᅥ -0.25 ᅦ -0.17 ᅨ -0.42 ᅩ -0.35 ᅭ 0.18 ᅮ 0.76 ᅳ -0.77 ᅵ -0.75
    $ и ᅢ 0.16 ᅥ 0.72 ᅦ 0.97 ᅨ -0.37 ᅩ 0.45 ᅮ 0.42 ᅱ -0.64 ᅴ -0.35 이 -0.25 우 0.62
    $ м ᆫ -1.01
    $ н ᆷ -1.03 ᆼ -1.11
    $ о ᅡ 0.69 ᅥ 0.41 ᅪ 0.25 ᅭ -0.55 ᅮ 0.4 ᅳ 0.36 ᆨ -0.21 ᆫ -0.54 키 0.2
    $ п ᆸ 0.36
    $ р ᅥ -0.53 ᅳ 0.36 ᆫ 0.29 ᆯ 0.17 키 0.16
    $ с ᆨ 0.25
    $ т ᆺ -0.49
    $ у ᅡ 0.3 ᅥ -0.7 ᅩ -0.74 ᅪ 0.22 ᅮ -0.23 ᅲ -1.16 ᅵ -0.52 오 -0.64 우 0.28
    $ ш ᅵ 0.28
    $ э ᅢ 0.18 ᅦ -0.29 ᅮ 0.3 ᅵ 0.28 에 -0.29
    $ ю ᅲ -0.35 ᅵ -0.52
    $ я ᅡ -0.33 ᅥ 0.4 ᅦ 0.46 ᅵ 0.39 아 0.58
    $ ль ᆯ -0.16
    $ ко 키 0.23
    $ ки ᆨ 0.58
    $ оу ᅩ -0.75
    $ еи ᅡ 0.28
    $ ти ᅵ -0.81
    $ еу ᅩ -0.97
    $ а -end -0.23
    $ в -end-after-vowel 0.18
    $ г -end -1.09 -end-after-vowel 1.19 -double -0.37
    $ д -end -1.02 -end-after-vowel 0.48
    $ е -end -0.34 -end-after-vowel 0.41
    $ з -end-after-vowel -0.17
    $ и -end -0.84 -end-after-vowel -0.16
    $ к -end 0.55
    $ л -end-after-vowel 0.19 -double 0.29
    $ м -end-after-vowel 0.46
    $ н -end-after-vowel 0.15 -double -0.28
    $ о -end -0.19 -end-after-vowel 0.17
    $ р -end 0.19 -end-after-vowel -2.02
    $ с -end 0.82 -end-after-vowel 1.21 -double -0.62
    $ т -end-after-vowel -0.54 -double 0.36
    $ ф -end-after-vowel -0.79
    $ х -end -0.44 -end-after-vowel 0.85
    $ ц -end -0.64 -end-after-vowel 0.46
    $ ч -end-after-vowel 1.02
    $ ш -end 0.26 -end-after-vowel -0.53
    $ ы -end 0.26
    $ э -end 0.17 -end-after-vowel 0.44
    $ я -end-after-vowel 0.77
    $ ћ -end-after-vowel 0.74
    $ ль -after-vowel 0.31
    $ ко -among-vowels -0.2
    $ ма -among-vowels 0.21
    $ ки -among-vowels 0.19
    $ ии -double 0.42
    $ дж -after-vowel 0.18
    $ еи -before-vowel 0.29
    $ -end ᅢ 0.91 ᅥ 0.25
    $ -end-after-vowel ᅥ -1.33
    $ -end ᅦ 0.77
    $ -end-after-vowel ᅦ -0.23
    $ -end ᅩ 0.48
    $ -end-after-vowel ᅩ 0.17 ᅮ -0.78
    $ -end ᅳ -0.22 ᅵ -0.54
    $ -end-after-vowel ᆯ -0.17 ᆷ -1.52 ᆸ -0.79 ᆼ 0.59
    $ -among-vowels 야 0.3 나 -0.18 와 0.19
    $ -before-vowel 우 0.45
    $ -among-vowels 코 0.17 키 0.17
    ~ - - 0.75 ᄋ 1.26 ᅡ 1.17 ᅢ -1.0 ᅣ 0.64 ᅥ -0.92 ᅦ 0.6 ᅩ -0.88 ᅪ 0.37 ᅮ -1.28 ᅯ -1.66 ᅱ 0.38 ᅲ -0.33 ᅳ -0.22 ᅵ 0.45
    ~ а - 1.06 ᅢ -0.42 ᅣ -0.63 ᅦ 0.32 ᅧ 0.59 ᅨ 1.06 ᅩ 0.42 ᅪ -0.89 ᅬ 0.23 ᅭ 0.41 ᅮ 1.11 ᅱ 0.19 ᅲ 0.63 ᅳ 0.39 ᅴ 0.16 ᅵ 0.53
    ~ е ᅡ 1.05 ᅢ 0.23 ᅣ 0.45 ᅦ -0.17 ᅧ 0.25 ᅨ -0.37 ᅩ 0.87 ᅪ 0.25 ᅬ -0.83 ᅭ -0.46 ᅮ 0.29 ᅯ 0.55 ᅰ -0.53 ᅲ 0.9 ᅳ 0.87 ᅵ 0.34
    ~ и - 0.74 ᄋ -0.29 ᅡ 1.11 ᅢ 0.96 ᅣ 0.27 ᅥ 0.31 ᅦ 0.21 ᅧ 0.41 ᅨ -0.44 ᅩ 1.07 ᅮ 1.08 ᅱ -0.38 ᅲ -0.47 ᅳ 0.32 ᅴ 0.62
    ~ о - 0.96 ᅡ 1.0 ᅢ 0.47 ᅣ 0.56 ᅥ 0.34 ᅦ 1.1 ᅧ -0.24 ᅨ -0.33 ᅪ -0.19 ᅬ 0.18 ᅮ 0.53 ᅯ 1.11 ᅲ 1.1 ᅳ -0.88 ᅵ 1.04
    ~ у - 1.07 ᄋ -0.28 ᅡ 0.74 ᅣ 0.22 ᅥ 0.36 ᅧ 0.47 ᅩ -0.19 ᅪ -0.32 ᅬ 0.16 ᅭ 0.71 ᅮ -0.23 ᅯ 0.29 ᅱ -0.19 ᅲ -0.57 ᅳ -0.2 ᅵ -0.86
    ~ ы - 0.26 ᅡ -0.41 ᅦ 0.24 ᅵ -0.63
    ~ э - 1.18 ᄋ -0.36 ᅡ 0.71 ᅢ -0.46 ᅦ -0.21 ᅨ 0.4 ᅩ 0.73 ᅪ -0.7 ᅮ -0.23 ᅰ -0.25 ᅳ 0.76 ᅵ 0.56
    ~ ю - 0.51 ᄋ -0.43 ᅡ 0.16 ᅥ 0.42 ᅧ 0.57 ᅮ -0.42 ᅱ -1.13 ᅲ -0.35 ᅳ 0.63 ᅵ 0.46
    ~ я - 1.16 ᅡ 0.27 ᅢ -0.44 ᅦ -0.16 ᅧ 0.28 ᅨ -0.3 ᅩ -0.64 ᅪ 0.16 ᅳ -0.8 ᅵ -0.44
    ? - ᄋ -0.23 ᅡ -0.53 ᅢ 2.61 ᅣ 0.44 ᅥ 0.79 ᅦ 0.94 ᅩ 1.45 ᅪ -0.68 ᅬ 0.29 ᅮ 0.67 ᅳ -0.23 ᅵ 0.29
    ? а - 0.16
    ? е - 0.61
    ? и - 0.64
    ? о - 0.55
    ? у - 0.15
    ? э - 0.56
    ? я - -0.23
    other other bias 0.68 letter 0.55 vowel 0.53 silentVowel 0.45 lackingVowel 0.71 weakLetter 0.63 likeConsonant 0.34 otherConsonant 0.46 lackingConsonant 0.72 start 0.1 endVowel 0.31 endConsonant 0.03 differences 0.29 shortness 0.59
    """
}
