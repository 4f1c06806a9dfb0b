// Written by scripts/learn-verdicts; not edited by hand.
//
// Learnt from pairs of spellings of one name and from names near to one another that are two, those that several
// scripts tell apart: given and family names of Wikidata (CC0), places of GeoNames (CC BY 4.0), and Arabic renderings
// of Latin names. Logistic regression for each pair of scripts; letters that differ in fewer than ten names, or weigh
// less than 0.15 beside their kind, have no weight of their own. Weights of letters are tenths.

enum LearntVerdicts {
  /// The weights in the form that VerdictTable.init(_:units:) describes.
  static let table: StaticString = """
    arabic arabic bias -0.04 letter 0.51 vowel 0.57 silentVowel 0.32 lackingVowel 0.01 weakLetter 0.48 doubling 0.3 likeConsonant 0.3 otherConsonant 0.56 lackingConsonant 0.6 start 0.15 endVowel 0.05 liberties 0.88 shortness 1.88 syllables 0.8 glides 1.3 inflections 2.4
    + و س 2 ا 4 ي 7 ب 2 ڤ -6 ك 2 وو -6 او -4 يو -4 وف 2
    + س ي -2 ب -2 ف -2 ت 9 ز 5 ج 4 چ -2 ك 7 ش 2 ر -3 ص -4 اس 2 تش 3 ل 4 م -4
    + ا ف -2 ك -2 ل 2 م 2 ن -3 يو 2
    + ه ت 5 ج 2 ش -3 ها -4
    + ي اي -2 ج -2 ك 2 ش 3 ر 11 ل 9 او 3 يي -4
    + ب پ -4 بي 3 با -2 ف 3 ك 2 ل 2 م 3 ن 2
    + با پا -3
    + ف د -2 م -3
    + ت د 13 ك 3 ر 3 ل 2 م -3
    + د ذ -2 ج -11 ر 2 ل 4 م 2
    + ذ ز -4
    + ز ج 2 ژ -5 ش 5 ص -4 تش -6 كس 3
    + ج ژ -5 گ -3 ق 3 چ -13 ك 7 تش -4
    + ژ ش -4
    + غ ق -3 ك 11 ر -3 م 2
    + گ ق -5 ك -4
    + خ ش -4
    + ق ك -3
    + چ ك -7 ش -6 تش -2
    + ك ش 4 ر 3 تس -7 ل 2 م -5 ن 5
    + ش ل -2 م 3 ن 2 كس -4
    + ر ار 2 ور 2 ري 8 م -4
    + ل يل -3 لي 2 ال 5 ن -3
    + م ما -3 الم 3 ام 4 ن 2
    + ن ين -2 ني 6 ان 3
    + وي او -2 في -6
    + وا فا -4
    + بو پو -3
    + نگ نج -3
    + غو جو 2
    + بر بير -4
    + اند ند -9
    + ء -end-after-vowel 2
    + و -inside -3 -before-vowel 4 -among-vowels -2 -start 2 -end 6 -end-after-vowel 5 -native-inside -3 -native-end 2
    + س -inside -3 -before-vowel 3 -among-vowels -2 -start-before-vowel 2 -end-after-vowel 3 -double -3 -native-beside-vowel -2
    + ا -inside -6 -start 3 -start-before-vowel -2 -end 6 -end-after-vowel 2 -double 2 -native-inside -7 -native-end 4
    + ه -inside -7 -after-vowel -6 -before-vowel -3 -among-vowels 6 -start-before-vowel 4 -end -2
    + ي -inside -5 -after-vowel -4 -before-vowel 5 -start-before-vowel 2 -end 4 -double -5 -native-inside 3 -native-end 2
    + اي -before-vowel 6 -among-vowels 2 -start-before-vowel 8
    + ب -inside -2 -after-vowel -2 -before-vowel -3 -among-vowels 4 -start-before-vowel 2 -end 3 -end-after-vowel 4 -native-beside-vowel 2
    + ف -start -3 -end-after-vowel 2 -native-beside-vowel 2
    + ت -among-vowels -5 -start-before-vowel 4 -end 2 -native-beside-vowel 2
    + ط -before-vowel 3
    + ث -end 2
    + د -after-vowel -3 -before-vowel 4 -start-before-vowel 3 -native-inside -8
    + ز -inside -3 -after-vowel -3 -before-vowel 3 -among-vowels 4 -end 5 -end-after-vowel 3
    + ج -inside -4 -after-vowel 4 -start -6
    + غ -after-vowel 2 -before-vowel 4 -among-vowels 2 -end 2 -end-after-vowel 2
    + گ -inside -7 -after-vowel -3 -start-before-vowel -4
    + خ -after-vowel 2 -before-vowel 2 -start-before-vowel -2 -end-after-vowel 2
    + ق -start 5 -end-after-vowel 3
    + ك -inside -3 -after-vowel 6 -among-vowels 2 -end-after-vowel -5
    + ش -inside -2 -after-vowel 2 -among-vowels 4 -start 3 -start-before-vowel 5 -native-beside-vowel 2
    + ر -inside -11 -after-vowel -4 -before-vowel -3 -end 6 -double -2 -native-inside -3 -native-end -2
    + ير -inside 3 -native-inside 2
    + ري -before-vowel 2 -among-vowels 11 -start-before-vowel 5
    + ص -start 2
    + ل -after-vowel 4 -before-vowel 2 -among-vowels -2 -start-before-vowel -3 -double 3
    + ال -after-vowel 2
    + م -inside -7 -after-vowel 2 -start 3 -start-before-vowel -4 -end 2 -end-after-vowel 2 -native-beside-vowel -2
    + ن -among-vowels -4 -start-before-vowel 2 -end 4 -native-end -3
    + ان -inside 8 -start 4
    + هي -before-vowel -4 -among-vowels 6
    + ول -inside 7
    ^ و ا 5 ف -10 ڤ -2 وي -3 او 3 يو 3
    ^ س ف -3 ت 4 ث -3 ز 5 ج -2 ك 2 ش -5 اس -2 تش -3 م -3
    ^ ا ي -5 اي -9
    ^ ه ت 7 ج 3 ر 3
    ^ ي اي 3 ج -9 ل -2
    ^ ب با -2 ف 6
    ^ ف د -3
    ^ ت ث -5
    ^ ث ز 2
    ^ د ر 3
    ^ ز ج -2
    ^ ج خ 3 چ -5 ك 3
    ^ ژ ش 3
    ^ ق ك 3
    ^ چ ك -7
    ^ ك ش 7 م 2
    ^ ر ار 3 ل -3
    ^ ل ال 8
    ^ م ما -7 ن 2
    ^ ن ان 3
    ^ وي في -3
    ^ وا فا -2
    ^ غو جو 2
    ^ جا غا -2
    ^ و -start 2
    ^ س -start-before-vowel 2
    ^ ا -start 3 -start-before-vowel -2
    ^ ه -start-before-vowel 4
    ^ ي -start-before-vowel 2 -native-inside 4
    ^ اي -start-before-vowel 7
    ^ ب -start-before-vowel 2
    ^ ف -start -3
    ^ ت -start-before-vowel 4
    ^ د -start-before-vowel 3
    ^ ج -start -3
    ^ گ -start-before-vowel -4
    ^ ق -start 5
    ^ ك -start 2
    ^ ش -start 3 -start-before-vowel 5
    ^ ري -start-before-vowel 5
    ^ ص -start 2
    ^ ل -start-before-vowel -3
    ^ م -start 3 -start-before-vowel -4
    ^ ن -start-before-vowel 2
    ^ ان -start 5
    ^ ول -start 2
    $ و ا 12 ي -2 ف 3 وي 4 يو 3
    $ س ت 2 ك 7 ش 4 اس 5 تش 4
    $ ا ي 7 اي 6 ل 2
    $ ه ت -3 ر -2
    $ ي ج 6 ل 6
    $ ب با 2
    $ ت د 2
    $ ز ش 2
    $ ج غ -2
    $ غ ك 3
    $ خ ك 2
    $ ق ك 2
    $ ر ار -2 ن -2
    $ ل لي 3 ال -4
    $ م ما 7 ن -2
    $ ن ين -3 ني 8 ان -7
    $ ين ان -14
    $ وا فا -2
    $ ء -end-after-vowel 2
    $ و -end 8 -end-after-vowel 4 -native-end 2
    $ س -end-after-vowel 2
    $ ا -end 5 -end-after-vowel 3 -native-end 4
    $ ه -end 3
    $ ي -end 2 -native-end 2
    $ اي -before-vowel 3 -among-vowels 2
    $ ب -end 5 -end-after-vowel 4
    $ ف -end-after-vowel 2
    $ ت -end 4 -end-after-vowel 2
    $ ث -end 2
    $ ز -end 3 -end-after-vowel 3
    $ غ -end 2
    $ خ -end-after-vowel 2
    $ ق -end-after-vowel 3
    $ ك -end 4 -end-after-vowel -5
    $ ر -end 6 -native-end -2
    $ ري -before-vowel 2 -among-vowels 3
    $ ل -end 4
    $ ال -inside 3
    $ م -end 2 -end-after-vowel 5
    $ ن -end 4 -end-after-vowel 3 -native-end -3
    ~ - ا 12 و 13 ي 8
    ~ و و -4 ي 4
    ~ ي ي -4
    ? - و -2
    >ا و ي 2 ب 2 وي 2
    >ا س ش -3
    >ا ي ج 5 ر 4
    >ا د ر 4
    >ا ج ك 3
    >ا غ ك 4
    >ا ك ش 3 ن 2
    >ا ر ير 3 ن 2
    >ا ل يل 7 لي -2
    >ا م ن 2
    >ا ن ين 6 ني 3
    >ا نغ نج -2
    >ا جا غا 2
    >ا ه - -4
    >ا ب - 3
    >ا ف - 3
    >ا د - 3
    >ا ج - 2
    >ا غ - 3
    >ا ك - -2
    >ا ر - 4
    >ا ري - 2
    >ا ل - -2
    >ا م - 3
    >ا ن - 7
    >ا هي - 2
    >ب و وف 3
    >ب ي ل 2
    >ب ل يل -4
    >ب ن ين -2
    >ب و - 3
    >ب ا - 3
    >ب ه - 2
    >ب اي - 4
    >ب ت - 2
    >ب ك - -3
    >ب ر - 2
    >ب ل - 4
    >ب ال - 2
    >ب ن - 2
    >ت س ز -3 ش 3
    >ت ا ي 3
    >ت ي اي -2
    >ت ر ير -2
    >ت و - 2
    >ت س - 3
    >ت ا - 4
    >ت ه - -4
    >ت ز - 3
    >ت ر - 2
    >ت ير - 2
    >ت ل - 2
    >ت ن - -3
    >ج و ا -3 ي 4 يو -2
    >ج ا ي -2
    >ج ن ين -4
    >ج و - 2
    >د و او -2
    >د ا ي -5 اي 2
    >د ر ري 2
    >د ل يل -3
    >د ن ين -3
    >د و - 7
    >د س - 2
    >د ا - -2
    >د ز - -2
    >ر و ا 2 ي 3 ف -3 وف 2
    >ر س ز -2 ك -2
    >ر ا ي 7
    >ر ي ل 2
    >ر ت ث -4
    >ر ل يل 4
    >ر م ما -2 ن 3
    >ر ن ين 5 ني -2
    >ر اند ند -2
    >ر و - 10
    >ر س - 5
    >ر ا - 4
    >ر ه - 5
    >ر ي - 6
    >ر اي - 5
    >ر ب - 4
    >ر ف - -2
    >ر د - 2
    >ر ج - 2
    >ر ق - 2
    >ر ك - 5
    >ز ا ي -3
    >ز ي اي -3
    >ز ه - -2
    >س ا ي 3
    >س ل يل -3
    >س ن ين -3
    >س اند ند 3
    >س و - 2
    >س ي - 4
    >س ب - 2
    >س ت - 2
    >س ك - 7
    >س ال - 2
    >س ن - 3
    >ش و ا -4
    >ش ا ي -2
    >ش ل يل -3
    >ش ن ين -2
    >ش و - 4
    >ش ا - 3
    >ش ي - 3
    >ش ت - 2
    >غ و - 3
    >غ ا - 5
    >ف و ا 2 ي 3
    >ف ي ر -2
    >ف ن ين -2
    >ف و - 4
    >ف ا - 6
    >ف ه - 2
    >ف ر - 2
    >ف ري - -2
    >ف ال - 2
    >ك و ا 7 ي 6 او 2
    >ك ا ي 5 اي 2
    >ك ي اي 3
    >ك ن ين -3
    >ك و - 6
    >ك س - 4
    >ك ا - 4
    >ك اي - 3
    >ك ر - 3
    >ك ل - 2
    >ك ال - 2
    >ك ن - 2
    >ك ول - 3
    >ل و ا 3 ي -5 ف 3 وف 2
    >ل س ز -5
    >ل ا ي 4 اي 4
    >ل ي اي -2
    >ل ن ين -5
    >ل س - 4
    >ل ا - 3
    >ل ه - -2
    >ل ي - -2
    >ل اي - 3
    >ل ب - 3
    >ل ت - 2
    >ل د - 8
    >ل غ - 2
    >ل ك - 3
    >ل ر - 2
    >ل ير - -3
    >ل م - -2
    >م و ا 2 وي 2
    >م س ز -3
    >م ا ي 4
    >م ي اي 2
    >م ل يل -3
    >م ن ين -2
    >م و - 4
    >م ا - 2
    >م اي - 2
    >م ب - -2
    >م ز - 3
    >م ك - 3
    >م ال - 2
    >م ان - 3
    >ن و ا 3 او -2 وف -4
    >ن س ت 3 ز -2
    >ن ا ي -2
    >ن ي اي -3
    >ن ز تس -2
    >ن ج غ 2 ك -2
    >ن بر بير -2
    >ن و - 6
    >ن ا - 6
    >ن ه - 2
    >ن ي - 5
    >ن ت - 7
    >ن د - 9
    >ن ز - 2
    >ن ج - 4
    >ن غ - 3
    >ن گ - -3
    >ن ك - 6
    >ن ر - 2
    >ن ير - -2
    >ن ن - 2
    >ه و ا -3 ي 2
    >ه ا ي -4 اي 2
    >ه ل يل -2
    >ه و - -2
    >ه ي - -5
    >و و ا -11 ي -5 ف -5
    >و س ت 2
    >و ا ي -8
    >و ه ت 4
    >و ي اي -2 ل 2
    >و ت د 2
    >و ز ش 2
    >و ج ك 2
    >و غ ك 3
    >و ق ك -2
    >و ر ير 2 ار -5 ري 2 ن 2
    >و ل يل 4 ال -3
    >و م ن 3
    >و ن ين 3 ني 2 ان 4
    >و ين ان -2
    >و نغ نج 2
    >و بر بير 2
    >و س - 7
    >و ا - -3
    >و ه - 4
    >و اي - 4
    >و ت - 3
    >و د - 4
    >و ز - 4
    >و غ - 2
    >و ك - -2
    >و ر - 4
    >و ري - 5
    >و ل - 5
    >و م - 3
    >و ن - 6
    >ي و ا 4 ي -3 ب 2 ف -2 وي -3
    >ي س ت 4 ث 2 ز -4 ك 5 ش 2 اس 2 تش 2
    >ي ا ي -3
    >ي ي ر -3
    >ي ب ف 4
    >ي ت ط 2 ث 2 د 3
    >ي د ر 4
    >ي ز ش 3
    >ي ج خ -2 ك 2
    >ي خ ك -4
    >ي ق ك 2
    >ي ك تس -3 ل -2
    >ي ل يل -3 لي 2 ن 2
    >ي م ام 2 ن 4
    >ي ن ين -3 ان -2
    >ي نغ نج 2
    >ي و - 7
    >ي س - 5
    >ي ا - 4
    >ي ه - 2
    >ي ب - 4
    >ي ف - 6
    >ي ت - 6
    >ي د - 7
    >ي ز - 6
    >ي غ - 5
    >ي ك - 4
    >ي ش - 3
    >ي ر - 7
    >ي ري - 4
    >ي ل - 3
    >ي م - 3
    >ي ن - 8
    >گ و - -2
    >گ ا - -6
    <ا و ي 3 ب -4 ڤ -4 وي 2 او -4
    <ا س ت 3 ز -3 ش 4 اس 2
    <ا ه ت 3 ر 2
    <ا ي اي -2 ج 2
    <ا ب بي 5
    <ا ت د 4 م -2
    <ا ث ز -2
    <ا د ر 3
    <ا ج غ -3 خ -3 ك 3
    <ا غ ك 5
    <ا خ ك 2
    <ا ق ك 2
    <ا ك تس -3
    <ا ر ير -2 ري 5 ل 2 م -2
    <ا ل يل 4 لي 4 ال 2
    <ا م ام 5 ن 4
    <ا ن ين 2
    <ا ين ان 5
    <ا و - 5
    <ا س - 4
    <ا ه - 5
    <ا ي - 3
    <ا اي - 3
    <ا ب - 6
    <ا ف - 7
    <ا د - 6
    <ا ز - 4
    <ا غ - 3
    <ا ش - 3
    <ا ير - 3
    <ا ري - 3
    <ا ال - 3
    <ا م - 2
    <ا ن - 2
    <ا ان - 2
    <ا ول - 3
    <ب و ا 2
    <ب س ز -3
    <ب و - -5
    <ب س - 5
    <ب ه - 2
    <ب ر - 2
    <ب ل - 2
    <ب م - 2
    <ت و يو -2
    <ت س ش -2 اس -3
    <ت ي اي 2 ل 2
    <ت ن ين -3
    <ت س - 7
    <ت ا - 2
    <ت ي - 3
    <ت اي - 3
    <ت ب - 3
    <ت د - -2
    <ت ك - 2
    <ت ر - 3
    <ت ري - 2
    <ت ل - 3
    <ت ن - 7
    <ت ان - 2
    <ج ا ي -2
    <ج ن ين -2
    <ج ا - 2
    <ج ي - -2
    <ج د - -14
    <ج ر - 2
    <ج ن - 2
    <خ ي - -2
    <د و ا -4 ي 2
    <د ا اي 2
    <د ي اي -2 ل 2
    <د ر ار -2
    <د ن ين -2
    <د وي في -3
    <د و - 4
    <د ا - 3
    <د اي - 2
    <د ل - 4
    <د ن - 6
    <ر و ا 4 ي -7 يو -2 وف 4
    <ر ا ي 6
    <ر ه ت 2 ها -2
    <ر ي اي -3
    <ر ب ف 2
    <ر غ ك -4
    <ر ق ك 3
    <ر م ما -2
    <ر وا فا 4
    <ر و - 4
    <ر س - 3
    <ر ا - 6
    <ر ي - -3
    <ر اي - 2
    <ر ب - 7
    <ر ت - 4
    <ر د - 8
    <ر ز - -4
    <ر ج - 4
    <ر غ - 5
    <ر گ - 2
    <ر ك - 5
    <ر ش - 2
    <ر ر - 2
    <ر ل - 3
    <ر م - 2
    <ر ن - 6
    <ز و ا 2
    <ز ن ين -3
    <ز و - 3
    <ز ا - 2
    <ز ت - -2
    <ز ن - 2
    <س و ا 3 او 4
    <س ا ي 2 اي -2
    <س ن ين -2
    <س ا - 3
    <س ي - 2
    <س د - 2
    <س غ - 2
    <س ر - 6
    <س ري - 3
    <س ل - 2
    <س م - -2
    <س ن - 4
    <ش و ا -2
    <ش ا ي 2
    <ش و - 6
    <ش ا - -7
    <ش ي - -3
    <غ ن ين 2
    <غ بر بير -2
    <غ ي - 4
    <غ ن - 2
    <ف و ا -2
    <ف ي اي -3
    <ف و - -3
    <ف س - 2
    <ف ا - 2
    <ف ل - 2
    <ف ن - 2
    <ف ول - 4
    <ك و ا -2 او 3
    <ك ا ي 5
    <ك م ما -2
    <ك ن ين -2
    <ك و - 4
    <ك س - 2
    <ك ا - 3
    <ك ي - 3
    <ك ت - 2
    <ك د - 3
    <ك ر - -2
    <ك ل - -2
    <ك م - 3
    <ك ن - 4
    <ل و ا -2
    <ل س ز -3
    <ل ا ي 2
    <ل ي اي 2
    <ل ج غ -2
    <ل م ما -2
    <ل و - 3
    <ل س - 7
    <ل ا - 6
    <ل ه - -2
    <ل ي - 5
    <ل اي - 2
    <ل ب - 7
    <ل ف - 2
    <ل ت - 7
    <ل د - 4
    <ل غ - 2
    <ل خ - 2
    <ل ك - 8
    <ل ش - -2
    <ل ر - 2
    <ل ري - 2
    <ل م - -2
    <م و ي 3
    <م ي اي -2 ل 2
    <م و - -2
    <م س - 4
    <م اي - 3
    <م ت - 2
    <م ر - 4
    <ن و ا -4 ي 3
    <ن س ز -2
    <ن ا يو -2
    <ن ي ر 2 ل 2
    <ن م ما -2
    <ن وا فا 2
    <ن س - 2
    <ن ه - -2
    <ن ت - 5
    <ن غ - 2
    <ن ر - 3
    <ن ري - 3
    <ن ل - 3
    <ه ي يي 2
    <ه ا - -2
    <ه ن - -3
    <و و ا -4 ف -7 وف -5
    <و س ت 3 ز 4 ك 2 ش 5
    <و ا ي 2
    <و ه ت 3 ر 2
    <و ي اي 2 ر 2 ل -2
    <و ب بي -2 با -4 ف 4
    <و ت د 3
    <و د ر 2
    <و ژ ش -2
    <و غ ك 4
    <و خ ك 3
    <و ك ش 4 ر 2 م 2
    <و ر ار 3
    <و ل يل 3
    <و م ن 3
    <و ن ين 2 ني -2 ان 2
    <و س - 3
    <و ا - 2
    <و ي - 2
    <و ب - 2
    <و ف - -5
    <و ز - 3
    <و ك - 4
    <و ير - 3
    <و ري - 2
    <و ال - 4
    <و ان - 2
    <ي و يو 3
    <ي س ز 2 ش 4
    <ي ا ي -7
    <ي ه ت 2
    <ي ي ل -2
    <ي ب ف 2 ر -2
    <ي ت د 2
    <ي ز ش 3
    <ي ج ك 6
    <ي خ ك -2
    <ي ق ك 2
    <ي ك ش 3 تش -4
    <ي ش تش -2 م 2
    <ي ر ار 2 ل 2 ن 2
    <ي ل يل 2 ال 3 ن 3
    <ي م ام 3 ن 3
    <ي ن ان 4
    <ي ين ان 3
    <ي بر بير 2
    <ي و - 2
    <ي ب - 8
    <ي ت - 4
    <ي د - 3
    <ي ز - 7
    <ي ج - 6
    <ي غ - 2
    <ي ق - 2
    <ي ك - 7
    <ي ش - 3
    <ي ل - 6
    <ي ال - 6
    <ي ن - -2
    <ي ان - 5
    <گ ن ين -5
    arabic arabic native bias -0.16 letter 0.3 vowel 0.24 silentVowel 0.25 weakLetter 0.48 likeConsonant 0.44 otherConsonant 0.4 lackingConsonant 0.48 start 0.16 endVowel 0.66 endConsonant 0.2 shortness 1.49 density 0.7 syllables 0.8 glides 1.3 inflections 2.4 patterns 0.85
    + و ا 6 ي 4 ب 10 ف 7 او 2 وف 6
    + س ش 9 ص -6
    + ا ي 4
    + ه ح -5 ت -6 ها -4
    + ي اي -4 ج 8 ر 16 ل 9 يي -2
    + ب بي -6 با 2
    + ت ط -3 د -5
    + د ض 3
    + ز ش -6 ض -2 ظ -3
    + ج غ 6 ق 9
    + غ ق 7
    + ق ك -6
    + ش تش 6
    + ر ير 3 ار 4 ري 5
    + ل يل -6 لي 5 ال -3
    + م ام 5
    + ن ني 7
    + ين ان 10
    + و -before-vowel 5 -end 5 -native-beside-vowel -7
    + ا -inside -10 -start 2 -end 3 -native-inside -2 -native-end -3
    + ع -native-inside 7 -native-beside-vowel 6 -native-start 4 -native-end 7
    + ه -inside -7 -before-vowel 5 -start-before-vowel 3 -end -3 -end-after-vowel 4 -native-end -7
    + ي -inside -2 -before-vowel -2 -native-inside -4 -native-end -3
    + اي -before-vowel 6
    + ح -native-inside 3 -native-beside-vowel 2 -native-start 6 -native-end 2
    + ب -start 4 -native-beside-vowel 4 -native-start 11 -native-end 6
    + ف -native-beside-vowel 4 -native-end 3
    + ت -after-vowel 2 -end 2 -native-inside 7
    + د -after-vowel 3 -before-vowel -18 -native-beside-vowel 8 -native-end -13
    + ز -native-beside-vowel 13
    + ق -native-beside-vowel -3
    + ش -native-beside-vowel 4
    + ض -native-beside-vowel 12
    + ري -before-vowel 3
    + ظ -native-inside 6
    + ل -native-beside-vowel -3
    + ال -native-inside 5 -native-start 2
    + م -start 3 -native-inside 3 -native-beside-vowel 3 -native-start 7
    + ن -after-vowel 5 -end-after-vowel 3 -native-start 8 -native-end -5
    + ان -inside 9
    + لع -native-inside 14
    ^ ا ي -6 اي -3
    ^ ع الع -2
    ^ ي اي 7
    ^ ح ش 8
    ^ ج غ 3
    ^ ق ك 2
    ^ ل ال -4
    ^ م ما -8 ام 8
    ^ ن ان 7
    ^ ا -start 2
    ^ ع -native-start 3
    ^ ه -start-before-vowel 3
    ^ ح -native-start 6
    ^ ب -start 3
    ^ م -start 3 -native-start 7
    ^ ن -native-start 8
    $ و وف 4
    $ ا ي -9
    $ ه ت -6
    $ ن ين -2 ني 4 ان -6
    $ ء -native-end 6
    $ و -native-end -2
    $ ا -end 3 -native-end 2
    $ ع -native-end 6
    $ ه -end-after-vowel 6 -native-end 10
    $ ي -end 5 -native-end -3
    $ ح -native-end 2
    $ ب -native-end 6
    $ ف -native-end 3
    $ ت -end 2 -native-end 8
    $ د -native-end 4
    $ م -native-end -4
    $ ن -end-after-vowel 2 -native-end -5
    $ ان -inside 4
    ~ - ا 7 و 9 ي 10
    ~ ا و 8
    ~ و و -3 ي 2
    ~ ي ي -2
    ? - ا -4 و 4
    >ا د ض -11
    >ا ز ظ 4
    >ا ن ني 3
    >ا ء - -2
    >ا ه - 2
    >ا ت - 5
    >ا د - 4
    >ا ل - 3
    >ا ن - 8
    >ب ا ي 6
    >ب و - -3
    >ب د - 3
    >ج ع - 4
    >ج ي - -3
    >ح ا - 4
    >د و ا -3
    >د ا ي 2
    >د ع - 4
    >د ه - 3
    >د ي - 7
    >د ال - 4
    >ر ا ي 2 - 11
    >ر ه - 2
    >ر ح - 5
    >ز ه - 6
    >س و - -3
    >س ا - 2
    >س ي - -2
    >ش ع - 4
    >ش ي - -2
    >ع ا - -2
    >ف ع - 4
    >ف ي - 9
    >ك ي - -3
    >ل ا ي -4
    >ل و - 2
    >ل ع - -2
    >ل ه - 8
    >ل ي - 8
    >ل ح - 8
    >ل ق - 5
    >ل ش - 8
    >م ا ي 7
    >م ع - 7
    >م ه - 5
    >م د - 4
    >ن ا ي 7 - -4
    >ن ع - -2
    >ن ي - 4
    >و ل يل 5
    >و ن ين -6
    >و ع - 3
    >و د - 7
    >ي و ف 5
    >ي س ز 3
    >ي ل لي -3
    >ي ن ان 4
    >ي و - 5
    >ي ا - 3
    >ي ه - 8
    >ي ب - -4
    >ي ف - 4
    >ي د - 3
    >ي م - 3
    <ا و - 3
    <ا ع - -7
    <ا ه - 4
    <ا د - 4
    <ا ق - 6
    <ا ض - 6
    <ا م - -3
    <ا ن - 3
    <ب ا - 3
    <ب ع - 7
    <ب ي - 3
    <ت ا - 6
    <ت ي - 2
    <ح م - 2
    <د ا ي 6
    <د و - 6
    <د ا - 5
    <د ع - -2
    <د ي - 3
    <ر ا ي 12
    <ر م ما 2
    <ر و - 6
    <ر ع - -7
    <ر ح - -2
    <ر د - 5
    <س ي - -8
    <س ح - 8
    <ف ا - -6
    <ف ع - 10
    <ف ي - -3
    <ك ا - 9
    <ل و ا -7
    <ل ا ي 2
    <ل و - 3
    <ل ع - 6
    <ل د - 3
    <م و - -7
    <م ا - -3
    <م ي - 2
    <م ح - 4
    <ن و - 12
    <ه ي - 15
    <و ع - 3
    <ي د ض 4
    <ي و - 7
    <ي ع - -5
    <ي ح - 6
    <ي ب - -2
    <ي د - 7
    <ي م - -3
    latin latin bias 0.05 letter 0.38 vowel 0.46 silentVowel 0.08 weakLetter 0.36 doubling 0.46 likeConsonant 0.22 otherConsonant 0.42 lackingConsonant 0.4 start 0.03 shortness 0.73 syllables 0.8
    + a n 3 yna -4 e -4 an -8 zan -12 b 3 v 2 t 3 k -2 d 2 g 2 p -2 yeo 4 yo 4 ey 2 ye -3 ee 6
    + y b 2 c -2 t 2 k 5 j -8 d 4 g -8 i -8 u -4 ia 3 l 2 m 3 r -2 ie -4 ee -6
    + n o 2 b 7 k 4 q -9 j 2 d 3 g 2 f 3 w 3 m -3 r -3
    + e t 2 i 4 u -4 ia -3 l 2 ou -2 oo 3 yeo 2 yo 2 ai -5
    + o b 2 v -2 c -2 t 3 k 3 d 2 i 5 p -3 m -7 eo -2 ou -2 r 2 yu 3 au -4 ie 3
    + z b 2 c -10 t 4 s 3 ts -9 h 3 k 3 j -6 x -2 d -13 g -4 p -2 w 2 l 4 m 6 r -2 sh 6 zow -3 ce 2 sch -5 es 3
    + b v -4 c 2 t -2 s 3 h -2 j 3 d 3 l -4 m -4 r 4 pp 2
    + v t -3 s 4 k -14 i 2 f 9 p 2 u -7 w -6 m -2 r 2 wa 3
    + c t -10 ts -6 h 3 k 5 q -2 x -3 d 5 g 5 f -4 p -5 u 2 dz -4 w 2 l 3 m 2 ss -5 ka 2 ge -3 qu 4 tch -4
    + t s -7 ts -3 h -2 q -2 d 9 g 3 i -4 w 6 ss -2
    + s k 3 j 5 g 4 i 3 f 3 p 2 u -9 m -6 sz -4 ss -7 za 8 th 2 ce 4
    + ts ch -3
    + h k 5 j -2 x -8 f 2 p 2 w 3 m 4
    + ch q -2 j -4 x -5 dz -3 sz -6 ha 3
    + k q -4 j 13 x 4 d -2 g 8 i -2 p 3 u -2 w 4 ek 3 cz -11 ko 6 l 5 m 5 r 2
    + q g -3 m -7 gh -5
    + j g -5 i -4 dz -8 w -2 l -5 m 2 sh 3 ge 4 sch -6 le 2
    + x sh -3 ss 3 kh -8 sch -2
    + d p -3 u -4 w 2 m 5 r 3
    + g i 3 f 2 p 2 u -2 dz -6 w -3 m 5 r 3 sh 2 ka 7 ck 2
    + i hi 8 m 2 r -4 yeo 2 yo 2 ye 4 ee -6
    + f p 4 u -4 w 4 m 7 r 3 ph -5
    + p u -3 w 2 l -4 m -6 bb 3
    + u l -2 ou -5 eu -5 oo -6 su 11 yeo 4 yo 3 ai 3
    + hi oh 3
    + w m 6 r 3
    + kow ek 3
    + l m 2 r -5
    + m r 5
    + oh ha 2
    + r rz -4
    + eu ie 3
    + ow ov -3
    + wa wna -5 on 2 no 4
    + on un 8
    + un eon 9
    + za se 2
    + yeo yo 2 yu 4
    + chi ti -3
    + fu hu -9
    + ja ya -6
    + ne en 4
    + ie ai 3
    + a -inside -5 -among-vowels 2 -end 13 -end-after-vowel 8 -double -5
    + y -after-vowel 6 -before-vowel 5 -among-vowels 8 -start 2 -end-after-vowel 6 -double -5
    + n -after-vowel -11 -among-vowels -9 -start -3 -start-before-vowel 3 -end -3
    + e -inside -4 -after-vowel -5 -before-vowel 3 -start 3 -end-after-vowel 2 -double 10
    + o -inside -2 -after-vowel -2 -before-vowel 3 -among-vowels -6 -start 5 -end 10 -end-after-vowel 2 -double 2
    + z -inside -2 -before-vowel -5 -among-vowels -6 -end-after-vowel 5 -double -3
    + b -inside 2 -after-vowel -6 -before-vowel -3 -among-vowels -7
    + v -before-vowel 3 -among-vowels -5 -start-before-vowel 3 -end-after-vowel -2
    + c -inside -4 -after-vowel -11 -before-vowel 2 -among-vowels -9 -start 5 -start-before-vowel 5 -end 2 -end-after-vowel 5 -double 3
    + t -after-vowel 3 -before-vowel -7 -among-vowels -13 -start -3 -start-before-vowel 2 -end 2 -end-after-vowel 6 -double 6
    + s -inside -7 -after-vowel -9 -before-vowel 2 -start 2 -start-before-vowel -2 -end 5
    + ts -inside 2 -after-vowel -4 -double 3
    + h -after-vowel 2 -before-vowel -4 -among-vowels 4 -start -3 -start-before-vowel 3 -end-after-vowel 4 -double -7
    + ch -inside -5 -after-vowel -2 -start -3 -double -2
    + k -inside -4 -before-vowel -5 -among-vowels -4 -start-before-vowel 2 -end -2 -end-after-vowel -8
    + q -before-vowel -4 -among-vowels 5
    + j -inside -4 -after-vowel -2 -before-vowel -2 -among-vowels -2 -start-before-vowel 2 -end -3 -end-after-vowel -2 -double 5
    + x -before-vowel -11 -among-vowels -5
    + d -inside -6 -after-vowel -3 -before-vowel -11 -among-vowels -11 -start-before-vowel 6 -end 4
    + g -after-vowel -3 -before-vowel 2 -start-before-vowel 2 -end -9 -double -3
    + i -inside -3 -after-vowel 4 -before-vowel -3 -end 6 -end-after-vowel 5
    + f -after-vowel 3 -among-vowels 2 -start 2 -start-before-vowel 8 -end 2 -end-after-vowel 9 -double -4
    + p -after-vowel 2 -start-before-vowel 5 -end-after-vowel 3 -double 2
    + u -inside -8 -before-vowel 2 -among-vowels 6 -start 4 -end 3
    + w -after-vowel -7 -before-vowel -2 -among-vowels -10 -start 2 -end-after-vowel 5
    + l -after-vowel -21 -among-vowels -18 -end-after-vowel 5
    + m -after-vowel -3 -before-vowel 4 -among-vowels -3 -start 3 -start-before-vowel 3 -end-after-vowel 4 -double -3
    + r -before-vowel -2 -among-vowels -7 -start-before-vowel -6 -end -5 -end-after-vowel 3 -double 3
    + ow -inside 12
    + ov -after-vowel 2
    + wa -before-vowel -6 -start-before-vowel 5
    + na -before-vowel -4 -among-vowels 7 -start-before-vowel 4
    + va -start-before-vowel 7
    + on -inside 3
    + ka -before-vowel -4 -start-before-vowel 5
    + io -before-vowel 7 -start-before-vowel 2
    + in -inside 2 -after-vowel 6
    + owa -inside 3
    + ova -inside 5 -after-vowel 3
    + se -among-vowels 7 -start-before-vowel 7
    ^ a y 3 e -6 an 6 o -7 k -3 i -13 u -8 ou -11
    ^ y n -2 k 3 g -2 u 2 r -4
    ^ n t 5 s 4 k 3 j 2 d 2 g 2 p 2 w 2 l -3 m 6
    ^ e o 2 i -11 u -10 ai -3
    ^ o i -4 oh -2 ou -3 au -3
    ^ z c -8 s 2 ts -3 h 7 j -4 d 2 g 4 r -2 sh 3
    ^ b v 3 t 2 h -3 k 3 j 2 g 4 f -2 m -8 r 2
    ^ v g -2 f 2 p 2 u -3
    ^ c t 3 s -5 h 4 k -2 q -4 j -8 g 2 p -2 dz -3 qu 2
    ^ t s 3 h 5 j -4 d -7 f 2 p 2 w 3 l 2 m -2 r -2
    ^ s ch -2 k 2 j 2 x -2 d 2 g 2 f 2 w 2 l 2 m 7 r 2 sz -3 ss 2 za 2
    ^ ts ch -2
    ^ h ch 6 j 13 x -7 f -3 p 2 w -2 l 2
    ^ ch k -3 q -2 j -4 g -6 dz -4
    ^ k j 3 x 2 g -6 p 2 ko 3 qu 2
    ^ j g 3 m 2 kh 2
    ^ d g 3
    ^ g p 2 m 2 r 2
    ^ i u -6 hi 2 ye -2
    ^ f p 3 w 2 m 2 r 2
    ^ p m -3
    ^ u woo -2 su 5
    ^ w m 2
    ^ l m 2 r -8
    ^ yeo yu 3
    ^ fu hu -5
    ^ a -double 2
    ^ y -start 2
    ^ n -start -2 -start-before-vowel 2
    ^ o -start 5 -double -8
    ^ v -start-before-vowel 3
    ^ c -start 5 -start-before-vowel 5
    ^ t -start -3 -start-before-vowel 2
    ^ s -start 2 -start-before-vowel -2
    ^ h -start -3 -start-before-vowel 3
    ^ k -start-before-vowel 2 -double 2
    ^ j -double 5
    ^ d -start-before-vowel 5
    ^ g -start-before-vowel 2
    ^ i -double -2
    ^ f -start 2 -start-before-vowel 6
    ^ p -start-before-vowel 5
    ^ u -start 4
    ^ w -start 2
    ^ m -start 3 -start-before-vowel 3
    ^ r -start-before-vowel -6
    ^ wa -start-before-vowel 6
    ^ na -start-before-vowel 2
    ^ va -start-before-vowel 7
    ^ ka -start-before-vowel 5
    ^ se -start-before-vowel 6
    $ a y -5 yna -7 e 8 an 24 o 10 k 3 i 2 u 6 ou 3 ey 3 ie 4
    $ y e 6 o 6 i -4 u -2 ie -6 ee -4
    $ n w -2 m -11 r 4
    $ e o 10 i 6 u 2 ia 9 ou 3 io 2 ya 3
    $ o i 4 eo 4 ou -6 ie 2
    $ z c -2 t 3 ts -3 h -2 j -2 d 2 g 5 m 3 ss -2
    $ b v -3 p -2 l 2
    $ v s 3 f -2 u -3 wa 6
    $ c t 5 s 8 k -2 g -2
    $ t d -9
    $ s ch 6 x 5 w 2 sz -4 za 2
    $ h j -5 g -9 r -10
    $ ch x -2
    $ k x 2 u -2 kow 4 r -4
    $ j i -3
    $ d g 2
    $ g ka 3
    $ i ia 9 ou 3 ey -4
    $ u eo 2 ou 4 eu -3 oo -4 su 2
    $ w ff -2
    $ kow ek 3
    $ ow ov -2
    $ wa wna -5
    $ on un 3
    $ un eon 3
    $ in ne -4
    $ ne en 2
    $ a -end 12 -end-after-vowel 7 -double 2
    $ y -end 10
    $ n -end 2 -end-after-vowel 11
    $ e -end-after-vowel 6 -double 2
    $ o -end 6 -end-after-vowel 2 -double 2
    $ z -end -4 -end-after-vowel 4
    $ v -end-after-vowel -2
    $ c -end 2 -end-after-vowel 4
    $ t -end 3 -end-after-vowel 7 -double 3
    $ s -end -7 -end-after-vowel 3
    $ h -end -4 -end-after-vowel 2
    $ ch -inside 2
    $ k -end -2 -end-after-vowel -8
    $ j -end -3 -end-after-vowel 3
    $ d -end 3 -end-after-vowel 7 -double 3
    $ g -end -8
    $ i -end 5 -end-after-vowel 4
    $ f -end 2 -end-after-vowel 6 -double 6
    $ p -double 2
    $ u -end 5
    $ w -end-after-vowel 5
    $ l -end-after-vowel 8 -double 6
    $ m -end-after-vowel 4
    $ r -end -6 -end-after-vowel 2
    $ ow -inside 12
    $ ov -inside 17
    $ wa -before-vowel 2 -among-vowels 3
    $ na -before-vowel -4 -double 6
    $ on -double -3
    $ ka -before-vowel -8
    $ io -before-vowel 8
    $ zi -before-vowel 3
    $ in -inside 7 -after-vowel -3
    $ owa -inside 2
    $ ova -inside 15 -after-vowel 2
    $ zy -among-vowels 2
    ~ - a 8 e 6 i 12 o 8 u 8 y 14
    ~ a i 4 o -2 u 3 y 3
    ~ e e 5 o 3 u 3 y 2
    ~ i o 6 u 2
    ~ o o -2 u -2 y 3
    ~ u y 4
    ~ y y 5
    ? - - -6 a 4 e 5 i 4 o 3 u 2 y 7
    >a a i 2
    >a y e -3 g -2 i -2
    >a n s -2 g 2 l 2 r -8
    >a e i -8
    >a o u -2
    >a z c 6 t 3 ts 5 h 4 d -3 g 3 l 3 sh 3
    >a b v 3 k 2 p 2 w 2 m -3 r 2
    >a v s 2 f 4 u -2 l -2 wa 2
    >a c t -3 d 2
    >a t s -5 h 2 d 6 g 2 w 2 l 2 r 2
    >a s ch -4 l 3 r 2
    >a h g -2 w 3 r 5
    >a ch g 3
    >a k j 2 d 2 g 4 w 2 l 4 m 2 r -2
    >a q g -3
    >a j g -3 i -3
    >a d g -3 w 2 l 2 r 2
    >a g m 2
    >a i u 3 hi 3
    >a w m 2
    >a l m 2 r 2
    >a m r 2
    >a na nka 3
    >a yeo yo -4
    >a y - 2
    >a n - 2
    >a e - 5
    >a b - -3
    >a v - -2
    >a t - 2
    >a s - 19
    >a h - 7
    >a ch - 3
    >a k - 5
    >a j - 2
    >a d - 4
    >a g - 2
    >a i - 4
    >a f - 3
    >a u - 9
    >a w - 3
    >a l - 9
    >a m - 7
    >a r - 10
    >a na - 5
    >a in - 2
    >a se - 2
    >b a an 3 o -3 ou 2
    >b e o 4 i -5
    >b o u 2
    >b u oo 2
    >b a - 3
    >b y - 2
    >b e - 3
    >b o - 4
    >b h - 5
    >b j - 2
    >b i - -7
    >b u - 5
    >b l - 5
    >b r - 4
    >c a e 2 o 8
    >c e u -2
    >c z s -2 h -10
    >c c k 2
    >c k g 2
    >c j i -3
    >c a - 3
    >c y - -6
    >c e - 4
    >c o - 5
    >c z - -7
    >c s - -8
    >c ch - 2
    >c u - 4
    >c l - 3
    >c in - -3
    >d a an 7 o 2 u -2 ou -3
    >d y e 2 i -2
    >d e o 4
    >d o u 4 eo 3
    >d z s -6 j -2
    >d i ia 2
    >d u ou -2 oo -2
    >d a - 7
    >d y - 2
    >d e - 3
    >d o - -3
    >d z - -3
    >d b - -3
    >d h - -8
    >d i - 9
    >d w - 3
    >d l - 4
    >d r - 2
    >d ow - 3
    >d na - 2
    >d zi - -3
    >d in - 3
    >e a e -3
    >e y j -3 i -2
    >e n m 3 r 3
    >e e o 2
    >e o u 5
    >e z s -4 ts -2 j -2 g -4 m 2
    >e v u -3 wa -2
    >e c t -2 s -3
    >e t d 5
    >e s x 6 ss 2
    >e h g 2 r 4
    >e k g -7
    >e j i -3
    >e f p 2 u -2
    >e r rz -2
    >e on un 11
    >e a - 5
    >e y - 3
    >e o - -4
    >e b - -3
    >e v - -2
    >e c - -2
    >e t - -2
    >e s - 7
    >e ch - -4
    >e d - 3
    >e g - 2
    >e i - 4
    >e f - 5
    >e u - 11
    >e w - 5
    >e l - 6
    >e r - 9
    >e wa - 2
    >e in - 4
    >e ova - -4
    >e se - 2
    >f a e -2 o -3 i 2
    >f e io -2
    >f i ee 2
    >f a - 4
    >f e - 5
    >f j - -2
    >f i - 5
    >f l - 2
    >f r - 5
    >f in - 2
    >g a e 2 an 2 o 3 i 2 u 2
    >g y e 3 j 3 i 3
    >g e i 4
    >g s d 2 sz 3
    >g h ch 5 j 5 g 5
    >g ch j -2
    >g k g -3
    >g i u -2 ia 2
    >g u eu 3
    >g yeo yo 4 yu 4
    >g a - 8
    >g y - 10
    >g n - 2
    >g e - 9
    >g o - 6
    >g b - 2
    >g t - 2
    >g s - 10
    >g h - 6
    >g ch - 2
    >g j - 7
    >g i - 8
    >g w - 2
    >g l - -2
    >g m - 8
    >g r - 6
    >g na - 2
    >g in - 2
    >h a e 2 an 6 u -8 eu -3 yo 2 ye 4 ee 2
    >h e o -5 u -4
    >h o i 2 u -7 ou -3 au 2
    >h j i 2
    >h i ye 2
    >h u eo -2 oo -2
    >h on un -4
    >h un eon -2
    >h yeo yo -2 yu -5
    >h a - 2
    >h y - 7
    >h n - 2
    >h e - -2
    >h o - 8
    >h t - 2
    >h s - -2
    >h j - 5
    >h i - 9
    >h w - 7
    >h m - 3
    >h r - 4
    >h wa - 2
    >h in - 3
    >i a y 3 an 6 o 4 u -2
    >i y n 2 j -2
    >i n t 2 s -3 l 3 m 2 r 3
    >i e o 3 i 2
    >i z s -3 h 2
    >i b v -3 d -2
    >i c j 3
    >i t d 3 m 2
    >i s d -5 m 2
    >i h k -2
    >i ch j 4
    >i k r 3
    >i q g -3
    >i j i -2
    >i g ck -2
    >i yeo yo -2
    >i a - 3
    >i y - -12
    >i n - 5
    >i e - 2
    >i z - 3
    >i v - 2
    >i t - 6
    >i s - 8
    >i h - 3
    >i ch - 3
    >i k - 2
    >i j - -8
    >i g - 3
    >i f - 4
    >i u - 5
    >i l - 7
    >i m - 6
    >i wa - 5
    >i na - 5
    >i ova - -2
    >i se - 3
    >j a an 2 o 3 i 3 u 4
    >j e o 3 i 4
    >j o i 2 u 2 eo 2 ou -2
    >j i u 2
    >j on un 2
    >j un eon 2
    >j a - 3
    >j y - -2
    >j e - 2
    >j i - 5
    >j u - 8
    >j ov - 4
    >k a y -4 e 6 an 6 o 2 u 8
    >k y j 3 i -2
    >k e o 3 i 7 u 4
    >k o ou -3
    >k s sz 3
    >k k g -3
    >k i u 4
    >k a - 4
    >k y - 3
    >k e - 8
    >k o - 3
    >k s - 4
    >k h - 7
    >k j - 4
    >k g - 2
    >k i - 5
    >k u - 7
    >k ov - -4
    >k ova - -5
    >l a an -5
    >l y e 2
    >l n b 3
    >l e o 3 ia 5
    >l o u 2 eo 2 ou 2
    >l t d 3
    >l j i -3 l -3
    >l i u -3 ey 3
    >l u ou -3
    >l a - -3
    >l y - -5
    >l e - 7
    >l o - 3
    >l z - 5
    >l s - 10
    >l h - 8
    >l ch - 2
    >l k - -3
    >l j - -4
    >l i - 8
    >l u - 2
    >l w - 2
    >l m - 5
    >l r - 3
    >l ow - 2
    >l ov - 2
    >l na - 3
    >l ka - 5
    >l io - 2
    >m a e -2 an 10 i 4
    >m y j 2 i -2
    >m e o -3 i -2 u -2 ou -3
    >m o u -7 ou -2
    >m i u 3 ia -3
    >m u ou -2 oo -3
    >m on un -8
    >m y - 3
    >m e - 7
    >m o - 6
    >m z - 4
    >m b - 4
    >m s - 4
    >m h - 2
    >m ch - 3
    >m j - -2
    >m i - 7
    >m u - 2
    >m w - -13
    >m r - 3
    >m on - 2
    >m in - 3
    >n a y -4 an -2 o 5 i 5 u 3 ou 2 ie 2
    >n y i -2 ie 2
    >n n d 2
    >n e o 2 i 2
    >n o i 4 u 4 ou 3
    >n z s 3 ts -2 d 6
    >n c t 2 s -2 k 2 g 2
    >n t d 3
    >n s sz 2
    >n h g -6
    >n ch j -2
    >n k g 4 i -2 ek 2
    >n q g -2
    >n j g 4
    >n d g 4
    >n i u -9 ia 2
    >n u ou -2
    >n a - 11
    >n y - 3
    >n n - 2
    >n o - 10
    >n z - 7
    >n t - 8
    >n s - 6
    >n ts - 2
    >n h - 9
    >n ch - 6
    >n k - 3
    >n d - 5
    >n g - 9
    >n i - 8
    >n u - 8
    >n w - 2
    >n l - 2
    >n r - 3
    >n ow - 5
    >n ov - 6
    >n na - 8
    >n ka - 5
    >n io - 4
    >n zi - 3
    >n in - -2
    >n owa - 2
    >n ova - 3
    >o y i -2
    >o n k 4 m 3
    >o e u -4
    >o o u -6
    >o z s -2
    >o b v -3
    >o v ff -2
    >o c s 2 k -3
    >o t s -2 d 3
    >o s x 4 sz -2
    >o h ch 2 g -2 f 2 r 3
    >o k j 2 g 4
    >o j i -3
    >o g r 2
    >o w ff -2
    >o r rz -3
    >o wa wna -5
    >o yeo yo -3
    >o a - -2
    >o y - 2
    >o e - -2
    >o z - -2
    >o t - 6
    >o s - 11
    >o h - -11
    >o k - 10
    >o j - 3
    >o g - 2
    >o f - 3
    >o p - 5
    >o u - -3
    >o w - -2
    >o l - 6
    >o m - 6
    >o r - 7
    >o wa - -16
    >o on - 6
    >p a e 5 an 3 o -2
    >p e o 3 i 4
    >p u ou -3
    >p a - 6
    >p e - 3
    >p s - 9
    >p h - -2
    >p ch - -6
    >p k - 2
    >r a e 4 o 4 zan -4 i 6 u -5 ou 3 ie 2
    >r n m 2
    >r e o 4 i 2 ia 3 io 2
    >r o i 3 u 4 oh -2 ie 2
    >r z s -2 ts -2
    >r c t 2 s -3 qu 2
    >r t d 2
    >r s ss 2
    >r h g -2
    >r k g 2
    >r q g 2
    >r j i 2
    >r i u 4 ia 8 ey -2
    >r u ou -2
    >r ow ov 2
    >r on un -4
    >r in ank 3
    >r ne en 2
    >r a - 8
    >r y - 7
    >r n - 3
    >r e - 11
    >r o - 9
    >r z - -2
    >r b - 2
    >r t - 12
    >r s - 10
    >r h - 4
    >r ch - 2
    >r d - 7
    >r i - 11
    >r f - 2
    >r u - 8
    >r w - 2
    >r l - 7
    >r m - 5
    >r ow - 5
    >r ov - 9
    >r na - 6
    >r on - 4
    >r ka - 5
    >r io - 2
    >r zi - 2
    >r in - 8
    >r ova - 7
    >s a e 2 an 6 o 3 i -5 u 4 ou 3 eu 3
    >s y o -3
    >s e u 5
    >s o u -3 eo -4 ou -2
    >s z s 2 h -8
    >s c s 2 k -6
    >s t h 2 ch 2 p 2
    >s s ch 2
    >s h ch -7 j -3
    >s ch j -2
    >s i u 3
    >s u eo 5 oo -3
    >s on un 3
    >s un eon 2
    >s a - 8
    >s y - -5
    >s e - 10
    >s o - 6
    >s t - 12
    >s h - 5
    >s i - 3
    >s u - 5
    >s w - 2
    >s l - 4
    >s m - -4
    >s ov - 4
    >s on - 12
    >s ka - 11
    >s io - -3
    >s ova - 4
    >t a e -2 an 5 o 7 i -2
    >t y e 4 i 3
    >t e o 4 i 2
    >t o u -3 ou -3
    >t z s -4 h 2
    >t i u 3 ia 6
    >t u ou -2
    >t a - 5
    >t e - 8
    >t o - 4
    >t z - 6
    >t s - -5
    >t ts - 2
    >t i - 6
    >t u - 9
    >t w - 3
    >t r - 4
    >t on - 4
    >t io - -2
    >t in - 9
    >u n l 2
    >u e o -3 i -3
    >u z s -2 ts -2 j -2 g -3
    >u c t -3 s -2 j 3
    >u s sz -2
    >u k j 2
    >u r rz -3
    >u n - 5
    >u t - 4
    >u s - 9
    >u h - -4
    >u ch - 4
    >u j - 5
    >u g - 2
    >u f - 2
    >u p - 3
    >u l - 6
    >u m - 3
    >u r - 6
    >v a an 2 i 2
    >v e o 2 i -3
    >v a - 6
    >v o - 2
    >v s - -2
    >v i - 3
    >v l - -8
    >v na - 9
    >v in - 2
    >v ova - 2
    >w a o 3 i 4
    >w y i 3
    >w a - 3
    >w e - -2
    >w h - 3
    >w i - -4
    >w in - -3
    >x i - 2
    >y a e -4 an 2 o 4 i -6 u 4
    >y e o 4 i -3 u 4
    >y o u -3 ou -3
    >y z ts -2 g -6
    >y c t -2 s -2 k -4
    >y s sz -3
    >y j i -2
    >y u oo -2
    >y on un 4
    >y j - -2
    >y i - -7
    >y ova - -3
    >z a e -2 o 3 u 2
    >z y i -2
    >z o u 3
    >z h j -2
    >z a - 2
    >z y - -3
    >z e - 2
    >z o - -7
    >z s - -3
    >z h - -5
    >z j - -5
    >z i - -3
    >z u - 3
    >z ov - -3
    >z on - 4
    >z in - -3
    <a a e -2
    <a y s 3 k 2 d 2 i -3
    <a n b 4 t 2 s 5 h -2 k 4 d 2 w 3 m 11 r -7
    <a e i 5
    <a o u -2
    <a z c -3 h 2 d 3 g -2 m 2 sh 2
    <a b v -2 h 3 d 2 g 3 w 2 m 3
    <a v g 2
    <a c t 7 s 2 j 3
    <a t s 2 h 4 ch 2 k 3 d 8 w 4 m 5
    <a s h 3 k 2 x -4 d -3 m -7 sz 3 ss -3
    <a h k 2 j 4 f 4 w 5 l -2 m 3 r 7
    <a ch j 3
    <a k q 2 j 5 g 7 m 2 qu -3
    <a q g -3
    <a j i -4
    <a d g 4 w 2 m 2
    <a i ey -2
    <a f p 3
    <a u ou -2
    <a w m 4
    <a l r -7
    <a m r 3
    <a in ank -4
    <a y - 3
    <a n - 5
    <a o - 5
    <a z - 5
    <a b - 12
    <a v - 6
    <a c - 4
    <a t - 2
    <a s - 3
    <a h - 6
    <a ch - 8
    <a k - 3
    <a q - 2
    <a j - 8
    <a d - 10
    <a g - 3
    <a i - 4
    <a f - 6
    <a p - 2
    <a u - 11
    <a w - 8
    <a l - 4
    <a m - 9
    <a r - 9
    <a ow - -2
    <a ov - -10
    <a on - 2
    <a zi - -6
    <a in - -13
    <b a e -6 o -7 i -6 u -7
    <b y i -2
    <b n m -8
    <b u ou -2
    <b a - 4
    <b e - 3
    <b b - -6
    <b d - 2
    <b i - 4
    <b u - 3
    <b m - 3
    <b r - 6
    <b na - -2
    <c a e 3 an 3 o 3 i 7 u 8
    <c y i -2
    <c e i 3
    <c o u 4
    <c t ts -3
    <c i u 2
    <c fu hu 2
    <c a - 7
    <c e - 2
    <c o - 2
    <c t - -10
    <c s - -2
    <c ts - -5
    <c k - -2
    <c i - 8
    <c u - 5
    <c m - 2
    <c r - 2
    <d a e -7 an 10 i 3 ou -4 ee 2
    <d y i -2
    <d n l 2
    <d e o -2 i -5
    <d o i -4 eo -2 ou -3
    <d z s -4
    <d i u 3 hi 2
    <d l r 2
    <d a - 6
    <d e - 6
    <d b - -2
    <d s - -4
    <d d - -5
    <d g - 2
    <d u - 4
    <d w - 2
    <d l - 4
    <d r - 4
    <d wa - 3
    <e y e 3 j 4
    <e n t -3 d 2 l 2 m 6
    <e e i 3
    <e o ou -3
    <e z ts -2 d 3 g 4
    <e b v 2 t 2 h 4 f 2 p 3 l -4 m 2
    <e v f 3
    <e c t 4 s -3 k 2
    <e t d -2
    <e s x -4 ss 4
    <e h k 3 j -3 g -2 f 2 w 2 r 2
    <e ch x -2
    <e k g 6 l 2 qu 3
    <e j i -4
    <e d g 3
    <e f p 2
    <e l r -2
    <e y - -5
    <e n - 2
    <e e - 6
    <e o - 5
    <e b - 5
    <e v - 3
    <e c - 3
    <e t - 2
    <e h - 2
    <e k - 4
    <e j - -8
    <e d - 6
    <e g - 3
    <e i - 5
    <e f - 5
    <e p - 2
    <e u - 5
    <e l - 13
    <e m - 3
    <e r - 7
    <e ow - 2
    <e on - 5
    <e in - 5
    <f y i -2
    <f e i -2
    <f a - -3
    <f e - 2
    <f f - -2
    <f l - -2
    <g a e 2 o 4 u 2
    <g e o 2
    <g o u 3 ou -3
    <g on un -5
    <g un eon 4
    <g a - 3
    <g n - 7
    <g e - 6
    <g o - 3
    <g k - 5
    <g d - 2
    <g i - 4
    <g u - 3
    <g na - 4
    <g in - 2
    <g se - 2
    <h a e -5 i -2
    <h e o -8 i -5
    <h o oh -2 ou -4
    <h z s 2
    <h c t 3 k -10 g 2
    <h t d -6
    <h i u 2
    <h u ou -2
    <h a - 14
    <h n - 3
    <h e - 3
    <h o - 7
    <h t - 2
    <h s - 3
    <h h - -5
    <h k - -10
    <h d - 3
    <h g - 4
    <h i - 11
    <h u - 3
    <h w - 3
    <h l - -7
    <h r - 2
    <i a e -6 an 7
    <i y e -4 g -6
    <i n s -5 k 4 l -2 m 6 r 3
    <i e o -3 i 6 u -2
    <i o oh -6 ou -3
    <i z t -4 ts -2 h 2 j -2 d -3
    <i b p -3 l -2
    <i v f 2 p 2 u -3
    <i c t -2 s -2 k 7 sh 2
    <i t j -7 l 2
    <i s ch 3 j 2 x -2 l 2 m 3 ss -2
    <i ts ch -2
    <i h ch 3 g 3 r -2
    <i k g 3 ek 2 l 2 m 2 r 2 qu 2
    <i j g -2 sh 3 sch -2
    <i d r 2
    <i u ou 6
    <i l r -3
    <i a - 5
    <i y - -14
    <i n - 3
    <i e - -7
    <i o - 9
    <i z - 2
    <i b - 7
    <i v - 4
    <i c - 2
    <i t - 5
    <i s - -6
    <i ch - 5
    <i k - 5
    <i q - 2
    <i j - 6
    <i g - 4
    <i i - -2
    <i f - 3
    <i p - 2
    <i u - 6
    <i w - 4
    <i l - 9
    <i m - 12
    <i r - 4
    <i ov - -3
    <i on - 2
    <j a o 3
    <j o u 2 ou -3
    <j fu hu -3
    <j a - 3
    <j e - 2
    <j o - 3
    <j k - 7
    <j j - 5
    <j d - -4
    <j i - 3
    <k a e 3 an 3 o 5 i 4 u 5
    <k y i -2
    <k e i 4
    <k o u 3 ou -3
    <k z c -3 ts -4 h -2
    <k s ch -2 sz -2 ss -2
    <k i u 3
    <k u eo 2 ou -2 oo -2
    <k yeo yu -2
    <k a - 13
    <k n - -2
    <k o - 8
    <k c - -10
    <k ch - 2
    <k k - 2
    <k i - 6
    <k u - 8
    <k l - -7
    <k r - 2
    <k wa - 5
    <k na - 4
    <l a e 2 o 5 i -3 u -6
    <l y e 3 i -2
    <l e o 8 i 7 u -2
    <l o u 2 ou 2
    <l c s -2 k -6
    <l s sz -2
    <l i u -2
    <l u eo -2 ou -2 eu -4 oo -2
    <l a - 14
    <l y - 3
    <l e - 8
    <l o - 6
    <l b - 2
    <l c - 2
    <l t - 5
    <l ch - 2
    <l k - 5
    <l d - 5
    <l g - 4
    <l i - 6
    <l f - 4
    <l u - 10
    <l w - 4
    <l l - -5
    <l r - 6
    <l se - 3
    <m a u -7
    <m y i 2
    <m n m -6
    <m e o 3 i -7 ia 3
    <m o i -3 ou -4
    <m j i 2
    <m i u 2
    <m u ou -2
    <m l r 2
    <m a - 7
    <m e - 10
    <m o - 4
    <m t - 2
    <m s - 4
    <m h - -3
    <m ch - 3
    <m k - 6
    <m d - -4
    <m i - 4
    <m f - 4
    <m l - -2
    <m m - -6
    <m r - 9
    <m na - 2
    <n a y -2 o 3 i -3 u -11 ou 2 eu -2 yeo 3 yo 2 ye -2
    <n y o -3 i -3 ia 2
    <n e o 3 u -9 io -5 yeo 2 yo 2
    <n o i 3 ou 3
    <n s ch 2
    <n j i -3
    <n i u 5 hi 2 ia 8 yeo 2 ey 2
    <n u eu -3 yeo 3
    <n yeo yu 2
    <n a - 8
    <n n - -4
    <n e - 9
    <n o - 9
    <n t - 2
    <n s - 4
    <n k - 3
    <n d - 3
    <n g - 5
    <n i - 10
    <n f - 2
    <n u - -4
    <n r - 5
    <n wa - 2
    <n na - 3
    <n ka - 2
    <o a e 2 an 3 o 3
    <o y e 6 t 4 i 3
    <o n z 2 t 3 m 7
    <o e o 3 i 4
    <o z ts -2 h 2 d 7
    <o c t 6 s 4 k -3 j 2
    <o t k 5 d 2 m 2
    <o s h 2 ch 2 ss 2
    <o h j 2 g -2 r 3
    <o ch j -2
    <o k j 2 ek -4 r 3
    <o j g 3
    <o i ye 4
    <o a - 2
    <o y - 8
    <o n - 2
    <o o - -2
    <o c - 2
    <o t - 6
    <o s - 6
    <o ts - 2
    <o h - 2
    <o ch - 2
    <o k - 8
    <o j - 6
    <o d - 3
    <o g - 2
    <o i - 9
    <o u - 4
    <o w - 3
    <o l - 7
    <o m - 2
    <o r - 9
    <o ov - -7
    <o on - 3
    <o in - 2
    <o se - 2
    <p n m -5
    <p a - 5
    <p o - 2
    <p s - 3
    <p p - -3
    <p u - 2
    <p r - -2
    <r a e 5 o 6 i 3 u 5
    <r y e 2 o -3 i -4
    <r e o 6 u 3 ai 2
    <r o u 4 eo -2
    <r c k -5
    <r t d 2
    <r h g -5
    <r ch k -3
    <r g ka 2
    <r i hi 2
    <r u ou -2
    <r a - 10
    <r o - 7
    <r t - 2
    <r h - 3
    <r k - 4
    <r d - 5
    <r g - 4
    <r i - 9
    <r f - 8
    <r u - 7
    <r l - -2
    <r m - 2
    <r r - -3
    <r wa - 2
    <r na - 3
    <r ka - 2
    <r se - 2
    <s a e 8 an 4 o 6 i 8 u 7 ou 2 yo 2
    <s y o -2 i 2
    <s n r 2
    <s e o 5 u -7 ia 2
    <s o i 3 u 2 ou -2
    <s v u -2
    <s c t 5
    <s i u 3 hi 2 ye 3
    <s a - 15
    <s n - 2
    <s e - 5
    <s o - 11
    <s z - -2
    <s b - -2
    <s t - 2
    <s h - -5
    <s k - 7
    <s d - 7
    <s i - 7
    <s p - 2
    <s u - 8
    <s w - 2
    <s l - -3
    <s m - 2
    <s r - 5
    <s wa - 5
    <s va - 5
    <s ka - 2
    <s io - 4
    <s in - 2
    <t a e -2 an 6 o 2 i 4 u -4
    <t y i -2
    <t e i 2 u 4 io 2
    <t o u -4 ou -4
    <t c t 4 k -2
    <t f u -2
    <t on un -3
    <t a - 11
    <t e - 7
    <t o - 7
    <t t - -6
    <t s - 6
    <t ch - 2
    <t k - 4
    <t i - 7
    <t f - 2
    <t u - 4
    <t l - 6
    <t wa - 2
    <u a e 3 o -6 i -4
    <u y e 2 o 2 i 2
    <u e i 3
    <u o u 5
    <u z s 3 ts 7 h -4 d -5
    <u b p -2
    <u c t -2 j 3
    <u s ch 2 x -3 ss -2
    <u h ch -7 j -3
    <u ch j -3
    <u k g 2
    <u q g -2
    <u j g 5
    <u a - 6
    <u t - -3
    <u s - -9
    <u h - -3
    <u k - 2
    <u j - 5
    <u d - 2
    <u g - 2
    <u i - -2
    <u u - -4
    <u l - 2
    <u r - 3
    <u in - 2
    <v a o 3
    <v e o -2 i -6 yo -2
    <v a - 2
    <v e - 5
    <v o - 5
    <w k g -6
    <w e - 2
    <w s - 2
    <w h - 5
    <w k - 3
    <y a i 2
    <y o u 3 ou -3
    <y z s -2 h -2
    <y t d 2
    <y s ss -2
    <y h g 5
    <y k g -7
    <y a - 5
    <y y - -4
    <y n - 3
    <y e - -2
    <y o - 6
    <y b - 2
    <y h - 8
    <y k - 2
    <y j - -6
    <y g - 6
    <y i - 7
    <y p - 2
    <y u - 6
    <y l - 6
    <y m - 8
    <y r - 5
    <z a i 3
    <z e i -2
    <z o ou -3
    <z z - -2
    <z t - -4
    <z s - -3
    <z d - -5
    <z na - -2
    cyrillic cyrillic bias 0.46 letter 0.38 vowel 0.24 silentVowel 0.24 lackingVowel 0.1 weakLetter 0.58 doubling 0.3 likeConsonant 0.48 otherConsonant 0.53 lackingConsonant 0.4 start 0.07 endVowel 0.18 endConsonant 0.12 shortness 0.12 syllables 0.8
    + а в 3 е 3 и 6 л -5 м -6 н 2 р 2 с -2 т 2 у 9 э 5 ю 10 ћ 3 ии -3 оу 6 еи 4
    + б в -10 г 4 д 4 и 2 к 4 л 5 м 4 н 3 р -3 с -7 т 4 у 2 ф 4 ш -8
    + в г -2 д 3 е 2 з 5 и 3 к 3 л -10 м -2 н -2 о -8 п 3 р 3 с 6 т 4 у -6 ф -4 ш 2 ю 2
    + г д 2 ж -7 з 2 к 8 л 3 м 4 н 4 о 2 п 2 с 3 т 4 у 5 ф 7 х 4 ђ 3 дж -7
    + д з -6 и -12 к 5 л 5 м 5 н 4 о 3 п 2 р -5 с 13 т -5 ф 3 ц 9 ч 3 ђ -4 ак 2
    + е и 3 л 3 о -2 с 2 у 9 ы 3 э -2 ю 4 я -4 ии 2 оу 6
    + ж з 9 и 3 л -10 р -7 с 7 х 2 ц 7 ч -4 ш 15 ь 4 џ -7 дз 4 дж -5
    + з к 2 л 2 н 3 р -3 т -3 х 2 ц 5 ч 3 ш 7 ђ -19
    + и к 2 л -19 м 2 н -5 с -2 т 4 у 5 ф 3 х 10 ц -3 ы -2 э 5 ю 2 я 8 ћ 2 џ 2 дз -2 ии -2 дж 4
    + к м 4 н -4 п 4 р 5 с 15 т 17 ф 3 ц 9 ч 14 ђ -10 ћ 4 џ 5 ак 13
    + л м 6 н 6 о -6 п -3 с 2 у -2 ф 4 х 2 ч 2 ш 2 я -5 љ -5 ль 2
    + м н -3 о -8 п 3 р 7 с 8 т 6 ф 3 х 3 ч -4 ш 2
    + н о -2 р -2 с 3 т 7 у 2 ф -16 х 2 ш -4 њ -9
    + о р -2 т 2 у 4 ф -2 ы 6 э 9 ю 9 ко 4 еи 8 еу -2  -8
    + п р -3 с 2 т 3 у -4 ф -22
    + р с -4 т 6 у 3 ф 3 х 3 ш -4 я -3
    + с т 8 у -9 х 3 ц 3 ч 12 ш 6 щ -9 я -5 ћ 9 дз 15 кс -2 ак 9
    + т ф -17 ц -9 ћ -6 ак 5
    + у х 5 э 4 я 2
    + ф х 7
    + х ч 5 ш 9 ь 5 џ 3 дж -2 кс 7
    + ц ч 2 щ 2 ћ -2 дз 11 ак 3
    + ч ш 8 ь 4 ћ -2 џ -6 дж -5 ак 6
    + ы ю 2
    + ь ии -3
    + э ю 2 я 2
    + ю дж -8
    + ђ џ -2 дж -13
    + љ ль -9
    + џ дж -8
    + а -inside -14 -after-vowel 4 -before-vowel 3 -among-vowels 6 -start -6 -end 5 -end-after-vowel 4 -double -3
    + б -after-vowel 2 -before-vowel 4 -start 2 -start-before-vowel 4 -double -6
    + в -after-vowel -22 -before-vowel 8 -among-vowels -2 -start 2 -end-after-vowel -2
    + г -inside 2 -after-vowel 7 -before-vowel 10 -among-vowels 4 -start 3 -start-before-vowel -8 -end 2 -end-after-vowel 9 -double 8
    + д -inside -11 -after-vowel 6 -among-vowels -11 -start 5 -start-before-vowel 3 -end 3 -end-after-vowel 9 -double 3
    + е -inside -7 -before-vowel 12 -among-vowels -2 -start -3 -end 8 -end-after-vowel 2 -double -10
    + ж -inside -4 -start-before-vowel -3 -end 2
    + з -inside -6 -before-vowel -4 -among-vowels 2 -end-after-vowel 9 -double 3
    + и -inside 5 -after-vowel 2 -among-vowels -11 -start -3 -start-before-vowel -3 -end 10
    + к -before-vowel -4 -among-vowels -6 -start 5 -start-before-vowel 10 -end 3 -end-after-vowel 2 -double 5
    + л -inside 2 -after-vowel 2 -before-vowel -4 -among-vowels -25
    + м -after-vowel 10 -among-vowels -9 -start-before-vowel 4 -end 4 -end-after-vowel 9
    + н -after-vowel -4 -before-vowel 4 -among-vowels -23 -start-before-vowel 5 -end-after-vowel 4 -double 12
    + о -inside -11 -after-vowel -3 -before-vowel 7 -among-vowels 2 -start-before-vowel 5 -end -4 -end-after-vowel 6 -double 5
    + п -before-vowel 3 -among-vowels -2 -start 2 -start-before-vowel 2 -end 5 -end-after-vowel 2 -double -2
    + р -after-vowel -2 -before-vowel -4 -among-vowels -15 -start-before-vowel 4 -end -6 -end-after-vowel -8 -double -3
    + с -inside -2 -among-vowels -2 -start 4 -start-before-vowel 2 -end 12 -end-after-vowel 3 -double 4
    + т -before-vowel -5 -start-before-vowel -3 -end 5 -end-after-vowel 8 -double 5
    + у -inside -2 -after-vowel 4 -before-vowel 7 -start 6 -start-before-vowel 4 -end 6
    + ф -after-vowel 7 -among-vowels 3 -start 10 -start-before-vowel 10 -end 2 -end-after-vowel 6 -double -2
    + х -after-vowel 14 -among-vowels 3 -start -3 -start-before-vowel 8 -end -4 -end-after-vowel -3
    + ц -inside 6 -after-vowel 6 -before-vowel 12 -start -2 -end 5 -end-after-vowel 6
    + ч -inside -3 -after-vowel -9 -before-vowel -4 -among-vowels 2 -start-before-vowel 4 -end 4 -end-after-vowel 2 -double 3
    + ш -inside 2 -before-vowel -5 -start 2 -start-before-vowel -3 -end-after-vowel 12
    + ъ -end -2
    + ы -inside -7 -before-vowel 6 -end 2
    + ь -inside -2 -before-vowel 3
    + э -after-vowel 3 -before-vowel 7 -start 5 -end 2 -end-after-vowel 3
    + ю -after-vowel 4 -before-vowel 7 -start 7
    + я -after-vowel 12 -start 2
    + ђ -start-before-vowel 2
    + ћ -end-after-vowel 4
    + дз -inside -2 -after-vowel 2
    + ии -double 2
    + дж -start -12
    + оу -before-vowel 12 -start-before-vowel 3
    + ак -double 8
    + еу -before-vowel 2 -start-before-vowel 2
    ^ а в 2 е -5 и 4 о -5 у 7 э -2 ю 3 я 19 ии 2
    ^ б в -2 г 2 д 2 к 2 л 2 ф 2 х 2
    ^ в з 4 л 3 м -6 п 2 ю 4
    ^ г д 2 ж 5 м 2 п 2 р 2 с 2 у 2 ф 5 ђ 3
    ^ д к -2 р 3 с 4 т -12 ф 2 ч -3 ђ -4
    ^ е и 3 у 2
    ^ ж з 5 и -4 р -7 с 4 ц 3 ч -3 ш 12 џ -3 дж 3
    ^ з с 4 х 2 ц -3 ч 2 ш 4
    ^ и о 2 т 2 у 6 х 7 ч 7 ю -9 я 3 дж -6
    ^ к л 3 м 3 н 5 п 2 р 2 с 3 т 6 ф 2 х 7 ц -5 ч 6 ш 6 џ 4 ак 5
    ^ л м 2 н -4 п -7 р 2 љ -3 ль -4
    ^ м н -4 т 2 ма 3
    ^ н р 2 с 2 ф 2 ш 2
    ^ о у -4 ю 4
    ^ п р 2 ф -5
    ^ р х 2 ш 2
    ^ с т 4 ц 7 щ -6
    ^ т ф -8 ц -3 ч 4
    ^ у х 5 ю 10
    ^ ф х 8
    ^ х ч 11 ш 10 џ 3
    ^ ц ч -2
    ^ ч ш 14 џ -5
    ^ э я 2
    ^ ю дж -8
    ^ ђ џ -2 дж -2
    ^ а -start -6 -start-before-vowel -4 -double -2
    ^ б -start 2 -start-before-vowel 4
    ^ в -start 2
    ^ г -start 3 -start-before-vowel 15
    ^ д -start 5 -start-before-vowel 3
    ^ е -start -3
    ^ ж -start-before-vowel -4
    ^ и -start -3 -start-before-vowel -4
    ^ к -start 5 -start-before-vowel 9
    ^ м -start-before-vowel 4
    ^ н -start-before-vowel 5
    ^ о -start-before-vowel 5 -double 3
    ^ п -start 2 -start-before-vowel 2
    ^ р -start-before-vowel 4
    ^ с -start 4 -start-before-vowel 2
    ^ т -start-before-vowel -3
    ^ у -start 6 -start-before-vowel 4
    ^ ф -start 9 -start-before-vowel 10
    ^ х -start -3 -start-before-vowel 8
    ^ ц -start -2
    ^ ч -start-before-vowel 4
    ^ ш -start 2 -start-before-vowel -3
    ^ э -start 5
    ^ ю -start 7
    ^ я -start 2
    ^ ђ -start-before-vowel 2
    ^ дж -start -12
    ^ оу -start-before-vowel 3
    ^ еу -start-before-vowel 2
    $ а и 2 л 2 о 8 у 10 э 9 ю 2 я -4 ћ 3 ии -7 оу 3 еи 3
    $ б в -7
    $ в и 2 н 2 с 3 у -2 ф -9
    $ г к -8
    $ д к -2 р 2
    $ е и 5 о 8 я 9 оу 2 ель 3
    $ ж и 2 ш -2
    $ з с -5 ш 2
    $ и о 6 у 6 ч 5 э 5 я 6 ћ 2
    $ к р -4 с 9 т 2 ц 6 ч 3 ш -3 ак 5
    $ л о -5 я -6 ль -4
    $ м н -2
    $ н о -4 р -7
    $ о р -3 у -7 э -5 ю -11 я 8 оу 3 еу -7
    $ с ч 7 ш -2 ћ 5 ак 2
    $ т ц 4
    $ ц ч 2
    $ ч ш -2 ь 4
    $ ы ии -3
    $ ь ии -3
    $ а -end 2 -end-after-vowel 4
    $ в -end-after-vowel -2
    $ г -end 2 -end-after-vowel 9 -double 2
    $ д -end -4 -end-after-vowel 6
    $ е -end -5 -end-after-vowel 2
    $ з -end -2 -end-after-vowel 9
    $ и -end 6
    $ к -end 7
    $ м -end-after-vowel 9
    $ н -double 2
    $ о -end-after-vowel 6
    $ п -end 3 -end-after-vowel 2 -double -4
    $ р -end 4 -end-after-vowel -8
    $ с -end-after-vowel 4
    $ т -end 5 -end-after-vowel 10
    $ у -end 6
    $ ф -end 2 -end-after-vowel 5 -double 3
    $ х -end-after-vowel 16
    $ ц -end 4 -end-after-vowel 6
    $ ч -end 5
    $ ш -end 3 -end-after-vowel 9
    $ ь -end -7
    $ э -end-after-vowel 3
    $ я -end -4 -end-after-vowel -4
    $ ћ -end-after-vowel 4
    $ ии -double -8
    $ дж -after-vowel 3
    $ оу -before-vowel 3
    ~ - - 5 а 9 е 5 и 4 о 8 у 10 ы -3 э 15 ю 12 я 15
    ~ o о -8
    ~ а е 6 и 4 о 3 у 9 э 5 ю 10
    ~ е и 4 о 9 у 9 ы 3 э -2 ю 4 я -3
    ~ и и -2 у 5 э 5 ю 2 я -10
    ~ о у 4 ы 6 э 9 ю 8
    ~ у э 4 я 2
    ~ ы ю 2
    ~ э ю 2 я 2
    ? - - 2 а 2 о 8 у 12 ы -2 э 9 ю 4 я 3
    >а а я 4
    >а б в -7 н -2 п -4 р 2
    >а в н 2 р 2
    >а г к 3
    >а д к 4 р 4
    >а е и -9
    >а з с 3 ц -2 ш 3
    >а и у 9 х 2 я 3
    >а к н 4 р 2 с 6 т 2 х -3 ц 5 ш 3
    >а л н 3 р 2 ль -3
    >а м н 6 р 2 ма -7
    >а н р 7 с 2
    >а о у 4
    >а п ф -8
    >а р с 2
    >а с ч -3 ш 2 дз 4 кс 4
    >а т ф -4 ц 2
    >а ц ч 2 дз 5
    >а ч ш -6
    >а в - -4
    >а г - 5
    >а д - -4
    >а е - 10
    >а з - 3
    >а и - 5
    >а к - 12
    >а м - 5
    >а н - -2
    >а о - 2
    >а п - 2
    >а с - 10
    >а т - 3
    >а у - 2
    >а ф - 4
    >а ц - -3
    >а ш - 5
    >а э - 4
    >а ю - 2
    >а я - -3
    >б а и -2 о -5 у -7 я 5 еи 4
    >б е и -3 о 10 у -3
    >б и о 2
    >б о у 2 э 2
    >б а - 8
    >б е - 6
    >б и - 9
    >б л - 2
    >б у - 4
    >б ь - 2
    >в а е -5 и 5 о -5 э -2 еи 4
    >в е и -4 о 6
    >в о у -2
    >в а - 15
    >в г - 3
    >в е - -2
    >в и - 7
    >в к - 3
    >в н - 5
    >в о - -5
    >в у - 2
    >в ь - 4
    >в ии - 4
    >г а и 3 о -7 у -14 э 2
    >г е и -7 о 2 у 3
    >г и о 3
    >г о у 2
    >г у ю -2
    >г а - 7
    >г е - 7
    >г и - 2
    >г р - 4
    >г ь - -8
    >д а е 5 и 3 у -7 э 2
    >д е у -2
    >д ж з 4 и 7 р -9
    >д и о -7 э -6
    >д л ль 3
    >д о оу -3
    >д а - 7
    >д в - -3
    >д г - 3
    >д е - 2
    >д ж - 23
    >д з - 2
    >д и - 2
    >д к - 6
    >д о - 10
    >д с - 2
    >д у - 4
    >д ь - -2
    >д ю - 3
    >д ии - 3
    >е б в -4
    >е г к -2 х -2
    >е д р 3 т 2
    >е ж ш -3
    >е з р -6 с -3
    >е и о -5 у -11
    >е л н 2
    >е м н 6
    >е н п -3 р 5
    >е о у 7
    >е р с 2
    >е с т 2 ц 2 кс 6
    >е а - 3
    >е б - -2
    >е в - 3
    >е г - 4
    >е д - 3
    >е и - 4
    >е к - 3
    >е н - -2
    >е о - -3
    >е р - -3
    >е с - 10
    >е т - -7
    >е у - -7
    >е ц - 5
    >е ш - 5
    >ж а е -5 и -10 о 4 у 3
    >ж е и -2 о 6
    >ж о у 5
    >ж у ю 3
    >ж а - 4
    >ж о - 2
    >ж у - -2
    >з а е -4 и 3 о -7 у 3
    >з е и -3 у -2
    >з о у 6
    >з а - 6
    >з е - -5
    >з у - 2
    >и а е 2 о 7 у 7 э -2 я -4
    >и г к -3 х 4
    >и д к -6 т 3
    >и е и 3 о -3
    >и з с -7 ц 2 ш -2
    >и и о -5 у -15 ч 2 я 14
    >и к н 6 ц 2 ћ -2 ак 2
    >и л н 2 ль -2
    >и н р 2
    >и о у 5 я 10
    >и с т 3 ћ 2
    >и х ч 2 ш -4
    >и ч ш 6
    >и а - 14
    >и б - 2
    >и в - 4
    >и г - 5
    >и д - 5
    >и з - 4
    >и к - 7
    >и л - -3
    >и м - -2
    >и н - 12
    >и о - 4
    >и п - -2
    >и с - 8
    >и у - 5
    >и ц - 5
    >и ч - 11
    >и я - 8
    >к а е 3 и -4 о -10 оу 3
    >к е и 3 о 9
    >к и о -5 э 3
    >к к с 2
    >к о оу 5
    >к а - 20
    >к в - 3
    >к г - 2
    >к е - 6
    >к и - 12
    >к л - 2
    >к о - 4
    >к с - 7
    >к т - -8
    >к ф - 2
    >к х - 2
    >к ь - 2
    >к ю - -3
    >к ии - 9
    >л а е 6 и 5 о -10 у -6 э -2 ю -4
    >л е и 2 о 14 у 2
    >л и о 4 я -5
    >л л о -4
    >л о у -5 я -3
    >л ь ль 2 ии -4
    >л а - 5
    >л в - 4
    >л д - 3
    >л з - 3
    >л и - 8
    >л к - 12
    >л о - -4
    >л с - 9
    >л т - 2
    >л у - -7
    >л х - 3
    >л э - -3
    >л ю - -6
    >л я - 4
    >м а и 13 у -10 я 8 еи -4
    >м е и -3 о 7 у 2
    >м и о 6 я 2
    >м у ю 2
    >м а - 13
    >м е - 4
    >м з - 12
    >м и - 6
    >м о - 5
    >м с - 5
    >м у - 6
    >м х - 4
    >м э - 2
    >н а и 4 о 2 у 5 я 3 еи -3
    >н г к 2 х 3
    >н д к 7 с 2 т 5 ц 3
    >н е и 6 о 4 у -5
    >н з с -2
    >н и о 4 у 5 я 4
    >н к с 2 ц 5
    >н о у -6 э 2
    >н с т -5
    >н а - 14
    >н г - -8
    >н д - 10
    >н з - 5
    >н и - 11
    >н к - 13
    >н о - 3
    >н с - 13
    >н т - 5
    >н у - 5
    >н х - 3
    >н ц - 9
    >н ш - -2
    >н ы - -2
    >н ь - 5
    >н э - 4
    >н я - -4
    >н ии - -3
    >о б в -7
    >о г к 5
    >о д р -3
    >о ж з 6 с 4
    >о з с -6 ш 2
    >о к с 4 х -2
    >о л р -6 ль -4
    >о н ф -13
    >о с ц 5 дз 2
    >о а - -5
    >о в - 9
    >о г - 2
    >о е - 3
    >о з - 2
    >о и - 5
    >о к - 4
    >о л - 2
    >о м - 5
    >о н - -5
    >о п - 2
    >о р - 3
    >о с - 14
    >о т - -8
    >о ф - -7
    >о ш - -6
    >о э - 2
    >о я - 3
    >п а е 6 и -3 о -8 у 3 э -3 я 4
    >п е о 5 у 3
    >п о у -8
    >п а - 8
    >п е - 4
    >п и - 2
    >п к - 3
    >п л - 3
    >п о - 2
    >п с - 8
    >п у - 2
    >п х - -5
    >р а и 9 о 2 у 4 э -2 оу 4 еи 6
    >р б р 2
    >р г к -6 х -3
    >р д т 4
    >р е и 5 о 9 у 2 ю 3
    >р и о 3 э 8
    >р к н 2 т 2 ч 2
    >р л ль -2
    >р н р 2
    >р о ы 4 э 3 ю 2 я -7 оу -4 еи 2
    >р с ц 2
    >р т ц -4
    >р ы ии 4
    >р а - 14
    >р б - 2
    >р в - -3
    >р г - 8
    >р д - 3
    >р е - 10
    >р ж - 4
    >р з - 9
    >р и - 12
    >р к - 16
    >р л - 4
    >р м - -7
    >р н - 2
    >р о - 7
    >р п - 2
    >р с - 16
    >р т - 6
    >р у - 3
    >р х - 5
    >р ц - 6
    >р ш - 12
    >р ы - 12
    >р ь - -4
    >р ю - 5
    >р дз - -2
    >р ии - 10
    >р оу - 3
    >с а о -5 у 5
    >с е и 4 о 7
    >с и о 5 э 2
    >с к с 2
    >с о у -3 я 3
    >с с т 3
    >с у ю 4
    >с а - 7
    >с е - 4
    >с и - 4
    >с к - 12
    >с л - 3
    >с о - -5
    >с т - 10
    >с у - 5
    >с х - -2
    >с ии - -3
    >т а е -2 и 7 о -2 э 2 я -3 оу 2
    >т е и -2 о 14
    >т и о 4 э 2
    >т о у -6 э 2 я 2
    >т а - 7
    >т е - 4
    >т и - 11
    >т к - 7
    >т р - 2
    >т с - 6
    >т х - 2
    >т ц - 2
    >т ч - 5
    >т ь - 6
    >т э - 2
    >у г х 2
    >у д к 2
    >у к ч 2
    >у л ль -4
    >у м н 2
    >у с ч 2
    >у а - 4
    >у е - -6
    >у л - 5
    >у м - 3
    >у н - 5
    >у с - 9
    >у т - 2
    >у ч - 2
    >у ш - -3
    >у э - 3
    >ф а е 12 у -3
    >ф е и 3 о 4 у -2
    >ф о у 3
    >ф а - 4
    >ф е - 7
    >ф о - 4
    >ф р - 3
    >ф у - 2
    >х а е 2 и -5 о -4 у -10 э -3 еи 4
    >х е и 3
    >х о у -3 оу -4
    >х а - 8
    >х е - 6
    >х и - -5
    >х у - 3
    >х ь - 3
    >ц а е -5
    >ц е - 8
    >ц и - 4
    >ч а е -13 - 3
    >ч е - -4
    >ч ж - -4
    >ч х - -5
    >ш а е -4 о -6
    >ш е и 2 о -4
    >ш а - 6
    >ш е - -9
    >ш к - 2
    >ш у - 4
    >ь в ф -2
    >ь е о -5
    >ь о я 2
    >ь д - 6
    >ь е - 5
    >ь о - 2
    >ь ц - 2
    >э и - -5
    >э л - 2
    >э н - 7
    >я н - 7
    <а б в -3 г 2 п -7 х -4
    <а в д 2 м 4 н 2 р -2 с 2 т 2
    <а г к 2 н 2 с 2 х -5
    <а д к 4 м 2 р 2 с 4 т 7
    <а ж з 3 и 2 с 4 ш 3 дж 3
    <а з м 2 ц -4 ш 4 дз -2
    <а и х 3
    <а к л -4 м 2 н -8 с 9 т 3 х 5 ц -2 ч 2 ак 3
    <а л м 3
    <а м н 11 р 2 т 2
    <а н с -2
    <а о у -3
    <а п ф 2
    <а р ш -4
    <а с т 4 х 4 ц 6 ч 5 ш 5 дз 4 кс 4
    <а т ф -10 ч 3
    <а ф х 3
    <а х ч 4 ш -7
    <а ч ш -7
    <а б - 2
    <а в - 14
    <а д - -3
    <а е - 5
    <а ж - -6
    <а з - 12
    <а и - 9
    <а к - 3
    <а л - -2
    <а м - 5
    <а о - 7
    <а р - 9
    <а с - 2
    <а т - 6
    <а у - 4
    <а ф - 3
    <а х - 6
    <а ч - 2
    <а ш - 9
    <а ы - 2
    <а ии - 9
    <б а е -2 и 2 у -2 э -7
    <б е и -3 о -3
    <б и о 6
    <б л ль -2
    <б а - 6
    <б б - -6
    <б г - 3
    <б д - 2
    <б е - 3
    <б и - 7
    <б м - 3
    <б н - 3
    <б о - 2
    <б р - 4
    <б у - 3
    <б ь - 3
    <в а е -5 и 3 о -4
    <в е и -2 о -7
    <в и о -4
    <в а - 7
    <в д - 2
    <в е - 7
    <в к - -5
    <в о - 6
    <в ш - -9
    <г а и 2 о 3 э -3 я -3
    <г е и 7 о 2
    <г л ль -4
    <г о у -4
    <г а - -2
    <г в - -6
    <г г - -2
    <г е - 4
    <г и - 3
    <г н - 7
    <г у - 3
    <д а и 6 о 5 у 6 я 2
    <д е и -4 у 2
    <д и у 5 э -2
    <д л ль -5
    <д о у 5 э 2
    <д у ю 3
    <д а - 10
    <д г - 2
    <д д - -4
    <д е - 4
    <д и - 8
    <д н - 19
    <д о - 4
    <д р - -5
    <д у - 2
    <д ь - 2
    <д э - 3
    <е б п 5 р 2 т 2 ф 2
    <е в з 4 м 3
    <е г ж -2 к 2 т 2 х -5
    <е д з -2 к 9 н 2 т 3 ч 3
    <е ж з 9 р -4 с 2 ш 2 дж -3
    <е з с -3
    <е к т 3 х 6
    <е л н -3 т 2 ь 3 ль 11
    <е м н 6
    <е н р 3
    <е с т -2 х 3 ц -6 ш 5
    <е т ф -6 ц 3 ч 3
    <е ц ч 2
    <е ч ш 3
    <е а - 8
    <е б - 3
    <е в - 9
    <е г - 2
    <е е - -2
    <е ж - 3
    <е з - 2
    <е к - 9
    <е л - 6
    <е м - 2
    <е о - 2
    <е п - 2
    <е р - 5
    <е с - 4
    <е у - -2
    <е ф - -2
    <е х - -3
    <е ц - 3
    <е ч - 6
    <е ш - 4
    <е ь - 4
    <е ии - 2
    <ж д ч -9
    <з а о -5
    <з е и -6 о -5
    <з о у 3
    <з е - 4
    <з и - 7
    <з о - -3
    <и а е -11 о 5 у 6
    <и б в -3 п 2
    <и в р 2
    <и г ж 3 к -2 ф 2 х -3
    <и д к 4 т -2
    <и е и -5
    <и ж ш 2
    <и з с -2 дз 6
    <и и дж -2
    <и к р 2 с -9 т 2 х 2 ц -3 ч -5 ак 4
    <и л н -2 р -4 ль 6
    <и м н -11 с 5
    <и о у -4
    <и р с 2
    <и с ч 3 ш -7 дз 6 кс 3
    <и т ц -7 ч -7
    <и ц дз 3
    <и ч ш 3
    <и б - 4
    <и в - 3
    <и г - 4
    <и д - 8
    <и е - 3
    <и ж - 4
    <и з - -4
    <и к - 12
    <и л - 9
    <и м - 2
    <и н - 11
    <и о - 8
    <и п - 2
    <и р - 6
    <и с - 6
    <и т - 2
    <и у - 12
    <и ф - 7
    <и ц - 5
    <и ч - -2
    <и ш - 2
    <и ы - 3
    <и э - 8
    <к а е -6 о 6 э 2 я -4 еи -4
    <к е и 9 о 5 у 3
    <к и о 3 у 5 э 4 ю 2
    <к к с 3
    <к л ль -5
    <к о у 4 ю 2
    <к с ц 2 ш -3
    <к ч ш 4
    <к и - 7
    <к к - -5
    <к н - 11
    <к о - 8
    <к т - 2
    <к у - 6
    <к ч - 3
    <к ш - 7
    <к ю - 3
    <л а е 7 и 3 о 3 э 4 ю 2
    <л б в 3
    <л в у 5
    <л г к 2
    <л е и 8 о 7 у 3 ю 2
    <л и о 6 у 4 э -4 я 3
    <л о у 6 ю 2 оу -3
    <л у ы 4
    <л а - 11
    <л д - 6
    <л е - 5
    <л и - 16
    <л к - 2
    <л л - -4
    <л о - 4
    <л п - 3
    <л р - 2
    <л т - 10
    <л у - 8
    <л ф - 6
    <л х - 4
    <л ш - 2
    <л э - 6
    <л ю - 5
    <м а и 8 о -5 у 3 я 5
    <м е и -2 о -5 у 2 я 5
    <м и о 2 у 3 э 2 я 4
    <м л ль -3
    <м о у -8
    <м с ш 3
    <м а - 8
    <м г - -4
    <м д - 9
    <м е - 7
    <м з - -2
    <м и - 3
    <м к - 3
    <м м - -5
    <м н - 4
    <м о - 6
    <м т - 11
    <м у - 7
    <м ф - 3
    <м х - 2
    <м ц - 6
    <м ш - 5
    <м ь - -2
    <м ю - -4
    <м я - 5
    <н а е 2 и 4 о 10 у 2 э -4 я -3 ии 2 еи 7
    <н е и 5 о 7 у -3
    <н и у 5 ю -4 я 6
    <н о у -2 э 4 ю 2 я 4 оу -3
    <н у ю 2
    <н а - 7
    <н г - 2
    <н д - 5
    <н е - 4
    <н и - 12
    <н к - -4
    <н н - -5
    <н о - 8
    <н р - 5
    <н с - 2
    <н т - 6
    <н у - -2
    <н ф - 3
    <н х - -3
    <н ъ - 2
    <н ь - -3
    <н э - -4
    <н ю - 2
    <н я - 3
    <о б р 2
    <о в ф -2
    <о г х -3
    <о д к 6 с 2 т -2
    <о е и -4
    <о ж и -5 с 2 дж 2
    <о з с 4
    <о и џ -3 дж -6
    <о к н 2 р 3 с 4 т 4 х 3 ц 3 ак -2
    <о м н 6
    <о с т 5 ш 9
    <о ч дж -2
    <о а - 7
    <о г - 3
    <о д - 2
    <о е - -3
    <о ж - -3
    <о з - 3
    <о и - 15
    <о к - 16
    <о л - 4
    <о м - 3
    <о н - 6
    <о о - -9
    <о р - 6
    <о с - 8
    <о т - 6
    <о у - 5
    <о ц - 2
    <о ь - 2
    <п а и 2
    <п е и 3 о -6
    <п о у 2
    <п с ш -9
    <п а - -3
    <п е - 2
    <п и - -2
    <п п - -5
    <п с - 2
    <р а е 9 и 4 о 7 у 6 ы 2 ю 3 я 5 еи 3
    <р в ф 4
    <р г к -5
    <р д к 4 т 2
    <р е и -4 ю 6
    <р и о -5 э 3 ю 6
    <р к х -4
    <р о у -2 э -2 оу 3
    <р а - 13
    <р б - 3
    <р в - -3
    <р г - 7
    <р д - 2
    <р е - 8
    <р и - 5
    <р к - 4
    <р м - 2
    <р н - 5
    <р о - 5
    <р р - -5
    <р т - 12
    <р у - 7
    <р ф - 6
    <р х - 5
    <р ш - 3
    <р ю - 4
    <с а е 8 и 3 о 3 у -3 э 7 еи 5
    <с е и 10 о 2 у -3 ю 2
    <с и о 4 у 2 э -2
    <с к с 5
    <с л ль -5
    <с н п 2 р 3
    <с о у 5
    <с а - 10
    <с г - 2
    <с е - 5
    <с и - 10
    <с н - 6
    <с о - 8
    <с п - 3
    <с р - 3
    <с с - -19
    <с т - 3
    <с у - 7
    <с х - 3
    <с э - 2
    <с ю - 2
    <с я - 2
    <т а и 5 о 5 у -2 э -2
    <т е и 4 с 2 у 2
    <т и о 4 э 3
    <т о у 4 оу 6
    <т р с 2
    <т с т 3 ш 2
    <т а - 5
    <т г - 2
    <т е - 9
    <т и - 10
    <т к - 3
    <т л - 2
    <т н - 10
    <т о - 3
    <т с - 11
    <т т - -10
    <т у - 9
    <т х - 3
    <т ш - 3
    <т ь - 3
    <у а е -3 о -5
    <у г к -5
    <у ж ш 4 дж 5
    <у з дз -2
    <у к с 3 ц 2
    <у с ц -5
    <у х дж -2
    <у ц дз 6
    <у а - 7
    <у г - 3
    <у ж - 3
    <у к - 7
    <у о - -3
    <ф а е 2 о 4
    <ф л ль -5
    <ф о у 6
    <ф и - 2
    <ф о - -9
    <ф ф - -4
    <х а о -2
    <х е - 2
    <х и - 8
    <х н - 4
    <ц и - 2
    <ц т - -8
    <ч и - -5
    <ч т - -9
    <ш а о -3 у -5
    <ш е о -9
    <ш и - 3
    <ш ц - 3
    <э у ю 2 - 2
    <ю ь - 3
    <я а и 3 э 2 - 3
    <я и - -9
    <я ь - -8
    arabic latin bias 0.95 letter 0.39 vowel 0.78 silentVowel 0.42 lackingVowel 0.45 weakLetter 0.35 doubling 1.04 likeConsonant 0.5 otherConsonant 0.53 lackingConsonant 0.62 start 0.08 endVowel 0.35 endConsonant 0.1 shortness 0.51 density 0.36
    + و y -4 e 2 o -2 v -3 i 3 oo -2 ow 3 wa 4 on 4 au -3
    + س n -2 e -2 z 4 c -2 k -3 x 3 ce -2
    + ا a -3 y -5 e 3 o -2 i 5 na 2
    + ع a -5 o -5 i -4 u -2
    + ه a 2 y 4 e 4 w 2 r 4
    + ي a 2 o -3 j -4 d -2 i -3 u 2 chi 2 ee -3
    + اي a 4 i -2 ye 2
    + ح a -4 hi -2
    + ب pp -2
    + ف b -2 v -2 h -3 u -2 w -2 ph -2 ff -3
    + ت m 2
    + ط t -3 d -2
    + ث t 2 s -4 d 2
    + د t 2 l -2
    + ذ t -4 d -4
    + ز c -2 za -3 se -2
    + ج y -2 z -4 g -2 dz -5 ge -3
    + ژ j -4
    + غ q -4
    + گ k -4
    + خ h -4 ch -3 x -2
    + ق c -3 k -7 g -7 ka -3
    + چ c -2 g -2
    + ك c 2 t -2 g 7 m 2 ck 2
    + ش c 2 s 2 h -2 ch -2 k -2 ss 3 sch -2 sha -2
    + ض z -7 d -5
    + دي d 2
    + ر k 2 i -2 r -2 rr 2
    + ظ z -2 za -3
    + تس c -2
    + ص s -4
    + اس s 4
    + تش z -2
    + شي sh 2
    + ل a -2 l -2
    + يل ill 2
    + ال el 3 ul 4
    + م n -3 m -2 r -3 mm -2
    + الم m -2
    + ن n -2 k 2 m -3 r 2 in 3
    + ني n 7
    + ان on 3 un 3 in 5 ann 2
    + ون an 4 no 2
    + وي wa 3
    + او o 2
    + عب ab -2
    + و -end 2
    + س -end 2
    + ا -inside -3 -after-vowel -2 -start 6 -native-inside -5
    + ع -native-beside-vowel -9 -native-start -8
    + ه -after-vowel 2 -start-before-vowel -3 -end 5
    + ي -inside -4 -native-inside -2
    + اي -before-vowel 6
    + با -start-before-vowel 2
    + ف -among-vowels -2
    + ت -inside 2 -among-vowels 3
    + غ -start-before-vowel 2
    + ش -before-vowel -3 -start 2
    + دي -before-vowel 3
    + دا -start-before-vowel 3
    + ر -after-vowel -2 -before-vowel -2
    + ير -inside 5
    + ور -inside -2
    + ري -among-vowels 9
    + اس -start 3
    + لي -native-beside-vowel -2
    + مو -before-vowel 2
    + ن -end 2
    + ين -inside 6
    + ان -inside 9 -after-vowel 2
    + ها -among-vowels 8 -start-before-vowel 2
    + يو -among-vowels 2
    + وف -inside 3
    + وا -before-vowel 2 -among-vowels 2 -start-before-vowel 2
    + شه -inside 2
    + هي -among-vowels 2
    + ول -inside 6
    + اند -inside 2 -native-inside -2
    + ويل -before-vowel 4
    + -inside a -5
    + -after-vowel a 2
    + -before-vowel y 7
    + -end y 2
    + -end-after-vowel y -3
    + -double y -2 n 3
    + -inside e -7
    + -start e 5
    + -end e -2
    + -inside an 5
    + -after-vowel an 2
    + -start an 2
    + -end o 2
    + -double z -3
    + -before-vowel b -2
    + -after-vowel c -6
    + -before-vowel c 4
    + -among-vowels c 3
    + -start c -3
    + -start-before-vowel c 2
    + -before-vowel t 3
    + -end t 2
    + -inside s -4
    + -after-vowel s 5
    + -before-vowel s -3
    + -end s 2
    + -end-after-vowel s 6
    + -after-vowel h 2
    + -before-vowel h 4
    + -among-vowels h 5
    + -start-before-vowel h 4
    + -end-after-vowel h 3
    + -inside ch 2
    + -after-vowel ch 4
    + -before-vowel k -2
    + -start k -2
    + -double k 4
    + -before-vowel q -2 j -4 x -4
    + -among-vowels x -4
    + -after-vowel d 2
    + -end-after-vowel d 3
    + -after-vowel g -2
    + -among-vowels g 2
    + -inside i -6
    + -after-vowel i 2
    + -before-vowel i 8
    + -end i -3
    + -end-after-vowel p -2
    + -inside u -4
    + -after-vowel u 2
    + -before-vowel u 5
    + -double u 2
    + -among-vowels hi 3
    + -before-vowel w 5
    + -start w 3
    + -start-before-vowel w 3
    + -end-after-vowel w 4
    + -among-vowels eo 3
    + -end-after-vowel r 2
    + -double ss 2
    + -start-before-vowel woo 2
    + -before-vowel eu 2
    + -among-vowels eu 2
    + -inside ov -4
    + -start-before-vowel wa 2
    + -after-vowel wna 2
    + -inside on -3
    + -after-vowel on 3
    + -before-vowel io 4
    + -inside in 7
    + -after-vowel in 2
    + -inside owa 3 ova -4
    + -after-vowel shi 2
    + -start shi 2
    + -inside yn 2
    + -after-vowel chi 2
    + -among-vowels ya 3 se 2
    + -after-vowel gh -4 ck -3
    + -double ll 9
    + -inside en -2
    + -among-vowels ye 2
    + -start al 3
    + -before-vowel ro -2 ra -2
    ^ و v -2 u 2 wa -5
    ^ ا e -17 i -12 u -2
    ^ ع e -3 o -2 u -2
    ^ ه a 10 y 2 e 3 t 4 r 4
    ^ ي j -2
    ^ اي a 5 y 4 e -8 i -9 ye 2
    ^ ح hi -2
    ^ ب p 2
    ^ ف h -2 ph 2
    ^ ز s 7 za -3
    ^ ج z -3 j 2 g 2 dz -2
    ^ ژ j -3
    ^ غ k -2
    ^ خ h -2 j 2
    ^ ق c -3 k 2 ka -2
    ^ ك c 2 qu 2
    ^ ش s -2 ch 3
    ^ ض d -2
    ^ ر er 4
    ^ اس s 2
    ^ تش z -2 c 2 ch -2
    ^ ال l 2 el -2 ul 3
    ^ ما m -5
    ^ الم m -2
    ^ ن en 2
    ^ ان in -5
    ^ او o -8 u -4
    ^ في vi 2
    ^ فا va 4
    ^ عب ab -2
    ^ ا -start 6
    ^ ع -native-start -8
    ^ ه -start-before-vowel -3
    ^ ي -start 2
    ^ با -start-before-vowel 2
    ^ غ -start-before-vowel 2
    ^ ش -start 2
    ^ دا -start-before-vowel 2
    ^ اس -start 3
    ^ ها -start-before-vowel 2
    ^ وا -start-before-vowel 2
    ^ جو -start-before-vowel -2
    ^ -double a -3
    ^ -start e 5 an 2 c -3
    ^ -start-before-vowel c 2 h 4
    ^ -start k -2
    ^ -double i -3
    ^ -start w 3
    ^ -start-before-vowel w 3 woo 2 wa 2
    ^ -start shi 2 al 3
    $ و v 4 ow 4 wa 5
    $ س z 3 c 3
    $ ا y -4 e 7 o 6 u 5
    $ ع i -2
    $ ه a -9 e -6 t -3 r -2
    $ ي a 2 ie -3
    $ اي i 7
    $ ت tt 2
    $ ث s -2
    $ د t -7
    $ ز s -5 ss -2 se -2
    $ خ ch -3
    $ ق k -2
    $ ك c -3
    $ ش s 2
    $ دي d 3
    $ ر rr -2 er -2
    $ تس z -2
    $ ل le -5
    $ م n -4
    $ ما m 4
    $ ن ne -2
    $ ني n 7
    $ ان un 3 in 2 ann 2
    $ ون an 2
    $ او o 2
    $ يي i -2
    $ و -end 2
    $ س -end 2
    $ ه -end 5
    $ ن -end 2
    $ ان -inside 2
    $ وف -inside 2
    $ ويل -before-vowel 3
    $ -end y 2
    $ -end-after-vowel y -3
    $ -double n 2
    $ -end e -2
    $ -inside an 2
    $ -end o 2 t 2
    $ -end-after-vowel t 3 s 6 h 3
    $ -after-vowel ch 2
    $ -end-after-vowel d 3
    $ -end i -3
    $ -end-after-vowel w 4
    $ -inside ek -3
    $ -before-vowel ou 3
    $ -end-after-vowel r 3
    $ -after-vowel wna 2
    $ -inside on -4
    $ -before-vowel io 2
    $ -inside owa 2 ova -4
    $ -among-vowels ya 3
    $ -double ll 2
    ~ - e 3 i 4 u 5 y 6
    ~ ا a -2 e 3 i 3 u 2 y -3
    ~ و - 5 a -4 e 2 i 3 o -3 y -4
    ~ ي a 2 e -3 i -2 o -3 u 2
    ? - e -2 i 2 y 4
    ? ا - 4
    ? و - 2
    ? ي - -2
    arabic cyrillic bias 0.93 letter 0.38 vowel 0.53 silentVowel 0.42 lackingVowel 0.46 weakLetter 0.27 doubling 0.02 likeConsonant 0.47 otherConsonant 0.41 lackingConsonant 0.65 start 0.11 endVowel 0.43 endConsonant 0.15 density 0.37
    + و а 3 и 2 м -2 о -2 оу -2
    + س к 9 с -2 т 2 ц 3 ч 4 ш 4 ћ 2 ак 2
    + ا а -3 е 3 и 6 у 4 ь 3 э -2 я -4 оу 2 еи -4
    + ع а -4 е 3 э 3
    + ه г -2 е 2 р 8 у 2 ф 4 э 2
    + ي а 5 е -2 ж 4 и -3 х 6 ь -2 ю 3 я -3 ти 2
    + اي ь 5 э -2
    + ح а -3 г -2 х -2
    + ب в -7 п 2
    + ف в -2 у -3
    + ڤ в -2
    + ت л -3 ф -3 ц -2 ч -3
    + ط д -3 т -3
    + ث д -2 с -5 т -12 ф -2
    + د т 2
    + ز ж -3 з -3 с -2 т -2 ц -3 ч 2 ш -2 дз -3
    + ج ж -5 и 3 к 12 с 3 х 7 ч -5 ђ -3 џ -4 дз -5 ак 3
    + ژ ж -2
    + غ ж -3 и 2 ф 2 х 2
    + خ к -4 х -2
    + ق г -4 к -4
    + چ ш 2
    + ك г 5 д 5 с 14 т 6 х -5 ц 2 ч 2
    + ش ж 8 к 4 х -2 ч 2 кс 3
    + ض д -3 з -6
    + ر а -4 е 3 и -4 л -4 р -3 у -3
    + ظ з -4 с 2
    + تس с 3 ц -8 ч 2 дз 2
    + ص с -4
    + تش к 4 с 8 х 2 ц 3 ш 5
    + شي ти -2
    + ل л -2 м -3 р -3 ль 2
    + يل и 2
    + م в 2 л 2 м -2 н -2 р -5
    + ما м 5
    + الم м 2
    + ن к 2 м -2 н -3 њ -4
    + وي у -4
    + او а 4 и 2 ю 2 оу -3
    + يو а 3 е -4 и 4 ю -7
    + يي е -3
    + كو о 2
    + كس с 2
    + ء -end-after-vowel 2
    + و -inside 11 -before-vowel 11 -start-before-vowel 2 -end -2
    + س -after-vowel -2 -end 3 -end-after-vowel 2
    + ا -after-vowel 7 -end 3
    + ع -native-beside-vowel -5 -native-start -7
    + ه -inside 4 -after-vowel 2 -among-vowels 2 -start 4 -start-before-vowel 7 -end 8
    + ي -inside 12 -after-vowel 4 -before-vowel -2 -start-before-vowel -8 -end 7 -end-after-vowel 3 -double -5
    + اي -before-vowel 4 -start-before-vowel -2
    + ب -after-vowel -2
    + ف -inside 2 -start 2
    + ت -inside -3 -before-vowel -5 -among-vowels 2 -end 4 -end-after-vowel 4
    + ط -inside -2
    + ث -end -3
    + د -inside 4 -end 3
    + ز -end 5 -end-after-vowel 3
    + ج -inside 5 -after-vowel 2 -before-vowel 2 -among-vowels 2 -start-before-vowel -4
    + غ -inside 4 -after-vowel 4 -end-after-vowel -2
    + خ -end-after-vowel 2
    + ق -end 2
    + ك -after-vowel -2 -before-vowel 6 -start-before-vowel 2 -end 4
    + ش -inside 2 -before-vowel 2 -among-vowels 4 -start 2 -end 3 -end-after-vowel 4
    + دي -before-vowel 2
    + ر -after-vowel -6 -before-vowel -4 -end 5
    + ري -among-vowels 2
    + اس -start 2
    + ال -native-inside -4
    + م -after-vowel 3
    + مو -before-vowel 2
    + ن -start 3 -end 2 -double 3
    + ين -inside -3
    + ان -inside 3
    + ها -among-vowels 7
    + وي -among-vowels -2
    + او -before-vowel 6
    + وف -inside 2
    + يي -double 2
    + ول -inside -2
    + ويل -before-vowel 3
    + كا -among-vowels 3
    + يتش -inside 2
    + -inside а -4
    + -after-vowel а 5
    + -among-vowels а 2
    + -end а -8
    + -double а 2
    + -before-vowel б 2
    + -double б -2
    + -before-vowel в 5
    + -after-vowel г 3
    + -before-vowel г 5
    + -among-vowels г -3
    + -start г 2
    + -start-before-vowel г -5
    + -end г 2
    + -double г 4
    + -inside д 3
    + -after-vowel д 6
    + -before-vowel д -4
    + -start д 2
    + -double д 5
    + -inside е -5
    + -before-vowel е -3
    + -start е 3
    + -end е 2
    + -double е 2
    + -before-vowel ж 4
    + -among-vowels з -2
    + -inside и -5
    + -after-vowel и 3
    + -before-vowel и 7
    + -among-vowels и 3
    + -start и 2
    + -end и -3
    + -double и 4
    + -after-vowel к 2
    + -before-vowel к -2
    + -end к 2
    + -end-after-vowel к -6
    + -double к 7
    + -after-vowel л 2
    + -before-vowel л -4
    + -start-before-vowel л -2
    + -after-vowel н -4
    + -double н 7
    + -end о -3
    + -after-vowel р 4
    + -among-vowels р -4
    + -end-after-vowel р -2
    + -after-vowel с 3
    + -before-vowel с 2
    + -end с 8
    + -end-after-vowel с 7
    + -before-vowel т 2
    + -end т 4
    + -double т 4
    + -inside у -4
    + -before-vowel у 10
    + -start у 2
    + -start-before-vowel у -4
    + -after-vowel х 4
    + -among-vowels х -2
    + -end-after-vowel х 3
    + -before-vowel ц 3
    + -end ц 3
    + -double ц 2
    + -after-vowel ч -3
    + -end ч 3
    + -end-after-vowel ч 2 ш 3
    + -inside ы -4
    + -before-vowel ы 4
    + -end ы 3
    + -before-vowel ь 7
    + -start э 2
    + -end э 2
    + -inside ю -3
    + -start ю 3
    + -after-vowel я 2 ль 3
    + -double ти 2
    ^ و а 2 ю 3
    ^ س к 3 ш 2
    ^ ا е -11 и -16 о -2 э -3 я 10
    ^ ه а 8 е 2 р 4 т 4 у 2 ф 3 э 2
    ^ ي х 2 я -8
    ^ اي е -4 и -10 э -4
    ^ ح г -2
    ^ ب п 2
    ^ ف в 3
    ^ ث т -2
    ^ ز ж 2 с 7
    ^ ج г 4 и -2 к 7 х 7 ч -3 ђ -2 џ -3
    ^ ژ ж -2
    ^ ك д 2 с 4 т 2 х 3 ч 3 ак 5
    ^ ش ж 3 к 3 с -3 х 4 ч 2
    ^ تش к 2 с 3 х 2 ш 3
    ^ ن м -2
    ^ او о -6 у -6 ю 2 оу -3
    ^ يو е -3 у -2 ю -2
    ^ و -start-before-vowel 2
    ^ ع -native-start -7
    ^ ه -start 3 -start-before-vowel 7
    ^ ي -start-before-vowel -8
    ^ اي -start-before-vowel -2
    ^ ف -start 2
    ^ ج -start-before-vowel -4
    ^ ك -start-before-vowel 2
    ^ ش -start 2
    ^ اس -start 2
    ^ ن -start 3
    ^ ان -start -2
    ^ -start г 2
    ^ -start-before-vowel г -5
    ^ -start д 2 е 3 и 2
    ^ -double и -3
    ^ -start-before-vowel л -2
    ^ -start у 2
    ^ -start-before-vowel у -4
    ^ -start э 2 ю 3
    $ و а 3 в 2 е 2 и 4 э -2
    $ س к 3 ц 2 ч 3 ћ 2
    $ ا е 7 о 7 у 4 э 6
    $ ه а -5 е -7 р 2
    $ ي а -2 ь 11
    $ اي и 5
    $ ب п -3
    $ ف у -4
    $ ث т -4
    $ ز с -5
    $ ج и 3
    $ خ и 2
    $ ك с 3 х -5
    $ ش с 5 х -2 ч -2
    $ تش с 2 ш 2
    $ م н -3
    $ ما м 3
    $ يي и -2
    $ ء -end-after-vowel 2
    $ و -end -2
    $ س -end 3 -end-after-vowel 2
    $ ا -end 3
    $ ه -end 8
    $ ي -end 7 -end-after-vowel 3
    $ ت -end 4 -end-after-vowel 4
    $ ث -end -3
    $ د -end 3
    $ ز -end 5 -end-after-vowel 3
    $ غ -end-after-vowel -2
    $ خ -end-after-vowel 2
    $ ق -end 2
    $ ك -end 4
    $ ش -end 3 -end-after-vowel 4
    $ ر -end 5
    $ ير -inside -2
    $ يل -inside -2
    $ ن -end 2
    $ ان -inside -2
    $ يو -before-vowel 3
    $ ويل -before-vowel 2
    $ كا -among-vowels 2
    $ يتش -inside 2
    $ -end а -2 г 2
    $ -double г 2
    $ -end д 2 и -2
    $ -double и 2
    $ -end-after-vowel к -6
    $ -double н 4
    $ -end о -4 с 6
    $ -end-after-vowel с 7
    $ -end т 4
    $ -end-after-vowel т 3
    $ -double т 3
    $ -end-after-vowel х 2
    $ -end ц 2
    $ -end-after-vowel ч 2 ш 3
    $ -end ы 2
    $ -end-after-vowel я 3
    $ -after-vowel ль 3
    ~ - а 2 е 2 и 7 у 6 э 2 ю 3 я 4
    ~ ا - 9 а -2 и 6 у 3 э -4 ю 3 я -4
    ~ و - 7 а 4 и 2 о -3 у -4
    ~ ي - 4 а 7 е -6 и -2 у 2 ю -4 я -4
    ? - и 4 о -2 ы 2 я -2
    ? ا - 6
    ? و - 8
    ? ي - 5
    latin cyrillic bias 0.9 letter 0.5 vowel 0.65 silentVowel 0.37 lackingVowel 0.53 weakLetter 0.57 doubling 0.7 likeConsonant 0.59 otherConsonant 0.56 lackingConsonant 0.6 start 0.12 endVowel 0.28 endConsonant 0.08 shortness 1.7 density 0.03
    + a а -4 е 2 и 3 о 4 у 3 еи -2  -2
    + y ы -2
    + n к 2 л 2 њ -2
    + e а 4 е -3 и 2 ь -2
    + o а 3 в -2 е 5 и 3 н -2 о -3 еу -6
    + z ж -2 з -2 с 3 дз -2
    + b в -4 п -2
    + v у -5
    + c д -3 к 3 т -3 ц -2 ч -2 ак 2
    + t ф -2 ц -4 ч -3
    + s з -3 с -2 щ -3
    + ts ц -2
    + h г -3 с -2
    + k к -2 х 3 ц -2
    + q г -2
    + j ж -4 и -4 к 2 х 7 ч -4 ю -2 дз -5
    + x с -2
    + g д -4 ж -5 ч -2 дж -5
    + i а 3 е 2 и -3 о 2 у 2 я -2 ии 4
    + u а 3 в -6 о 2 с 2 у -2 ю -3
    + w у -5 ю -3
    + l љ -3 ль 2
    + m н -3
    + ou у -3
    + r н 2 я -2
    + sz с -2
    + sh ж 2
    + oo у -2
    + yeo е 2
    + yo е -2
    + chi ти -3
    + se з -2
    + th ф -3
    + kh х -2
    + ce с -2
    + ff ф -2
    + au о -5
    + ey и -2
    + ill и -2
    + es е -2 з -2
    + ro р 2
    + tu цу -2
    + a -after-vowel -2 -before-vowel 2
    + y -before-vowel 2
    + n -double 5
    + e -inside -9 -before-vowel 8 -start-before-vowel -2 -double -3
    + o -before-vowel 3 -end -2
    + c -before-vowel 2
    + s -end 2 -end-after-vowel 6
    + ts -after-vowel -2
    + h -among-vowels 2 -start-before-vowel 5 -end-after-vowel 2
    + k -start -2
    + j -before-vowel -3 -among-vowels -3 -start-before-vowel -3
    + g -inside -2
    + i -after-vowel 4 -before-vowel 4 -end -2
    + u -before-vowel 3
    + ia -before-vowel 2
    + w -after-vowel -2
    + ek -inside 2
    + cz -inside -2
    + l -after-vowel -2
    + m -end-after-vowel 2
    + wa -among-vowels 3
    + na -start-before-vowel 2
    + on -inside 3
    + ova -inside 5 -after-vowel 2
    + ya -among-vowels 2
    + ha -before-vowel 2 -among-vowels 4
    + gh -after-vowel -3
    + ul -after-vowel -2
    + ic -inside 2
    + es -inside 3
    + to -among-vowels 2
    + de -start-before-vowel 3
    + mi -among-vowels 3
    + us -inside -5
    + as -inside -3
    + os -inside -2
    + ak -inside 2
    + -before-vowel а 4
    + -end а 9
    + -double а 2
    + -among-vowels в -2
    + -inside е 3
    + -end е 2
    + -before-vowel ж -2
    + -inside и -2
    + -after-vowel и 4
    + -before-vowel и 6
    + -end и -2
    + -double и -3
    + -after-vowel к 3
    + -before-vowel к -2
    + -after-vowel н 3
    + -among-vowels н -2
    + -end-after-vowel н 3
    + -double н 3
    + -inside о -2
    + -after-vowel о 2
    + -before-vowel с 2
    + -end-after-vowel с 5
    + -after-vowel у 3
    + -start-before-vowel х 2
    + -before-vowel ы 4
    + -inside ь -3
    + -end ь 2
    + -after-vowel э 2
    + -before-vowel ю 2
    + -end-after-vowel я 4
    + -double ии -2
    ^ a я 4
    ^ y и 3
    ^ e и -2
    ^ z с 2
    ^ b п -2
    ^ c д -2 с 3 т -2 ак 2
    ^ t ч -3
    ^ s з 3
    ^ h с -2
    ^ ch х 7 ш 2
    ^ k г -2 х 3
    ^ j ж -2 х 7
    ^ x с -2
    ^ g д -2 ж -2 х 2 ђ -2 дж -2
    ^ u ю 2
    ^ sz с -2
    ^ qu к 2
    ^ au о -2
    ^ e -start-before-vowel -2
    ^ h -start-before-vowel 4
    ^ k -start -2
    ^ j -start-before-vowel -4
    ^ al -start 2
    ^ de -start-before-vowel 3
    ^ -double о -2
    ^ -start-before-vowel х 2
    $ a е 5 и -4 о 7 э 3 я -3 еи 2
    $ y ь 2 ии -2
    $ e и 4 о 3
    $ o а 3 е 2 н -2 еу -3
    $ z с -2
    $ v у -4
    $ c с 2
    $ ch х -3
    $ k ки 2
    $ j ч -2
    $ i е 2 о 2 ь 6 ии -3
    $ u а 4 и 4
    $ l ль -2
    $ chi ти -2
    $ se з -2
    $ er е -4
    $ ce с -2
    $ ck к -2
    $ au о -2
    $ ey и -5
    $ ie е 2 и -2
    $ es з -2
    $ o -end -2
    $ s -end 2 -end-after-vowel 6
    $ h -end-after-vowel 2
    $ i -end -2
    $ ia -before-vowel 2
    $ m -end-after-vowel 2
    $ on -inside 2
    $ io -before-vowel 2
    $ ova -inside 5 -after-vowel 2
    $ us -inside -5
    $ as -inside -3
    $ os -inside -2
    $ -end а 7 е 2 и -2
    $ -end-after-vowel н 2 с 5
    $ -end ь -2
    $ -end-after-vowel я 3
    $ -double ии -2
    ~ - - -6 а 9 е 4 э 3 я 4
    ~ a a -2 а -4 и 3 у 3 э -2
    ~ e - -5 а 4 е -3
    ~ i - 3 а 3 и -2 о 2 у 2 я -2
    ~ o - -3 а 3 и 3 о -4 у -4
    ~ u а 3 о 2 у -2 ю -3
    ~ y - 2 и -2 ы -2 ю -2
    ? - - -2 а 4 е 3 и 2 ы 3 ю 2
    ? a - 3
    ? e - -3
    ? i - 4
    ? o - 3
    ? u - 3
    ? y - 3
    latin greek bias 1.55 letter 0.52 vowel 0.59 silentVowel 0.52 lackingVowel 0.55 weakLetter 0.37 doubling 0.28 likeConsonant 0.42 otherConsonant 0.45 lackingConsonant 0.52 start 0.15 endVowel 0.27 endConsonant 0.1 shortness 0.75 density 0.14
    + a α -4 ε 6 ω -2 ει -5
    + y ζ -5 ω -2
    + n ν -3 ρ 2 τ -2
    + e α 8 ε -3 η -3 υ -3 αι -3
    + an α 5
    + o α 2 ε 2 ι 6 ο -3 ω -2
    + z ζ -3 τ -4
    + b β -2 ο -2 π -2 τ -3
    + v π -2
    + c α -3 γ -4 σ -5 φ -2 χ 2
    + t θ 2 κ -3 σ -2 τ -2
    + s ζ 2 θ -2 κ -3 ρ -2 σ -3
    + h μ -2 π -7 φ -6
    + ch σ 6
    + k γ 2 κ -2 ρ -2 σ 2 χ 4
    + q κ -2
    + j ζ -2 ι -3 κ 2 σ -2 χ 6 γι 3
    + x ζ -3
    + d λ -2
    + g ζ -3 κ 2 τ 2 χ 2 τζ -3
    + i η -2 ι -3 ο 4
    + f υ -9
    + u α 3 ε 2 ι -2 ο 3 υ -3 ου -2
    + w β -4 ε -7
    + l ε -2 ζ -3 λ -3 σ -2 υ -4
    + m μ -2
    + ou α -3 ο 4
    + r κ -3 ν -5
    + sz σ -2
    + ss σ -3
    + eu ε -2
    + zo ο -2
    + on ω -2 ων 2
    + se ν -3
    + th δ -3
    + ce σ -3
    + gh ι -4
    + ll λ 2
    + mm μ 2
    + ne ε 2 ν 5
    + en ν -2
    + au ο 2
    + ey ι -2
    + al η -8
    + es η -4 ησ -3
    + and αντ 6
    + re ρ 5
    + ei ε 3
    + nd ντ 3
    + gi τζ -2
    + a -after-vowel 2 -before-vowel 3 -end -3 -double -2
    + y -before-vowel 2
    + n -after-vowel -4
    + e -before-vowel -3
    + an -inside -2
    + t -end -2
    + s -before-vowel 4
    + h -inside -4 -after-vowel 5 -before-vowel 3 -start-before-vowel 3 -end -4 -end-after-vowel 2
    + ch -after-vowel 2
    + j -after-vowel 2
    + x -among-vowels -5
    + g -after-vowel -2
    + i -inside -3 -start 2 -end 3
    + hi -before-vowel 4
    + ia -before-vowel -2
    + w -after-vowel -3
    + ek -inside 2
    + m -start-before-vowel -3
    + ss -double 2
    + eu -start-before-vowel -2
    + na -among-vowels 2 -start-before-vowel 3
    + va -before-vowel -3
    + on -inside 4 -after-vowel 2
    + un -after-vowel 2
    + ka -before-vowel -2
    + in -inside 2 -after-vowel 2
    + ova -inside 2
    + ja -among-vowels 3
    + tt -double 4
    + ha -before-vowel 3 -among-vowels -2
    + ph -after-vowel -4
    + qu -start-before-vowel 2
    + le -before-vowel 2
    + lle -double 2
    + no -among-vowels -4
    + ee -double -2
    + ul -after-vowel -4
    + ell -inside 3
    + ill -inside 2
    + ur -inside -3
    + te -before-vowel -2
    + to -among-vowels -4
    + st -inside -2
    + ar -inside 4
    + iu -before-vowel 2
    + sk -after-vowel -2
    + and -inside -3
    + de -start-before-vowel 3
    + mi -among-vowels 2
    + gu -among-vowels 2
    + gi -among-vowels -5
    + ra -before-vowel -2
    + ma -among-vowels 5
    + as -inside -2
    + pa -start-before-vowel -3
    + ak -inside 3
    + -inside α -3
    + -before-vowel α 5
    + -start-before-vowel α -3
    + -end α 4
    + -end-after-vowel α 2
    + -before-vowel β -5
    + -inside γ -3
    + -after-vowel γ -2
    + -start-before-vowel γ -2
    + -inside ε 5
    + -after-vowel ε 2
    + -before-vowel ε -2
    + -start-before-vowel ζ -3
    + -end η -2
    + -start-before-vowel θ -4
    + -after-vowel ι -5
    + -before-vowel ι 3
    + -after-vowel κ -3
    + -double κ 2
    + -before-vowel λ 2
    + -end-after-vowel λ 2
    + -double λ -5
    + -among-vowels μ -3
    + -after-vowel ν -3
    + -among-vowels ν -4
    + -end-after-vowel ν 5
    + -double ν 8
    + -end ο -3 π -2
    + -after-vowel ρ -3
    + -end-after-vowel ρ -3
    + -double ρ 3
    + -after-vowel σ -3
    + -before-vowel σ -3
    + -double σ 2
    + -inside τ -2
    + -after-vowel τ 2
    + -among-vowels τ -2
    + -start τ -4
    + -start-before-vowel τ 3
    + -end τ -3
    + -double τ 3
    + -end-after-vowel φ -2
    + -before-vowel ου 2
    + -inside γκ -4 οσ 5
    + -after-vowel οσ 2
    + -among-vowels κο 5
    + -start-before-vowel κο 3
    + -among-vowels δη 2
    + -inside αντ -5
    + -among-vowels δω -3
    + -start-before-vowel οι 2
    ^ a ε 2 ο -3
    ^ e ι -2 ο -2
    ^ o α -2
    ^ z σ 3
    ^ b β 2 π 2
    ^ v φ 2
    ^ c χ 2
    ^ s ζ 3 κ -3
    ^ h μ -3
    ^ ch σ 2 χ 6
    ^ k τ -2 χ 2
    ^ j γ 2 ι -2 κ 2 χ 4 γι 2
    ^ d λ -2
    ^ i α -4
    ^ au ο -2
    ^ ab α -2
    ^ and αντ 5
    ^ i -start 2
    ^ m -start-before-vowel -3
    ^ na -start-before-vowel 2
    ^ de -start-before-vowel 2
    ^ pa -start-before-vowel -3
    ^ -start-before-vowel α -3 γ -2 ζ -3 θ -4
    ^ -start τ -4
    ^ -start-before-vowel τ 3 κο 3 οι 2
    $ a ε 3 η -4 ι 3 ο 4
    $ y η -2
    $ e η 2 ι -2 ο 2 υ -3
    $ an α 4
    $ o α 3 υ 2
    $ c κ -2
    $ s σ -2 υ -3
    $ ch σ 3
    $ j σ -2
    $ d τ -3
    $ g γκ 4
    $ i υ 2
    $ u α 2
    $ l σ -2 υ -4
    $ sz σ -3
    $ na ν 4
    $ on κ -2
    $ se ζ -2
    $ rr ρ -3
    $ er ε -3
    $ ce σ -2
    $ ck κ -2
    $ ll λ -2
    $ ne ν -2
    $ ey η -2 ι -2
    $ es η -4
    $ nd ντ -2
    $ a -end -3
    $ t -end -2
    $ h -end -4 -end-after-vowel 2
    $ i -end 3
    $ hi -before-vowel 2
    $ ia -before-vowel -2
    $ ou -before-vowel -2
    $ na -among-vowels 2
    $ on -inside 2
    $ ka -before-vowel -2
    $ no -among-vowels -3
    $ es -inside -4
    $ te -before-vowel -4
    $ ma -among-vowels 2
    $ as -inside -3
    $ mo -among-vowels -2
    $ -end α 3
    $ -end-after-vowel α 4
    $ -end η 2
    $ -end-after-vowel λ 2 ν 4
    $ -end ο -3
    $ -end-after-vowel ρ -3 σ 2
    $ -end τ -3
    $ -end-after-vowel φ -2
    $ -inside γκ -5
    ~ - - -5 ε 4 ο 2 ω 2
    ~ a - -2 α -4 ε 2 ο 2 ω -2
    ~ e α 5 ε -2 η -5 υ -3
    ~ i - 4 η -3 ι -3 ο 4
    ~ o ε 2 ι 6 ο -2 ω -2
    ~ u α 3 ε 2 ι -2 υ -3
    ~ y - 2 ε 2 ω -2
    ? - α 6 ε 2 ο -3 ω -2
    ? e - -5
    ? y - 2
    latin hebrew bias 1.41 letter 0.52 vowel 0.87 silentVowel 0.47 lackingVowel 0.56 weakLetter 0.67 doubling 0.33 likeConsonant 0.65 otherConsonant 0.5 lackingConsonant 0.82 start 0.16 endVowel 0.19 endConsonant 0.02 differences 0.19 shortness 0.58 density 0.07
    + a א -2 ה 4 ו -3 י 6 ע -5
    + y יי -4
    + n ט -3 מ -2
    + e א 7 ב -3 ה 3 ע -4
    + an א 2 נ 2
    + o א 7 ו -2 או 3
    + z ד -3 ס 4 צ -2 ש -4
    + b פ -4
    + v ב -3 ז -3 מ -3 פ 2
    + c ג 4 ז -3 ס -3 פ -4 צ -3
    + t צ 2 ש -3
    + s ט -3 פ -3
    + ts צ -2
    + h א 3 ו -2 פ 2
    + ch ח -2
    + k ה -3 ס -2
    + q ק -2
    + j ג 6 ח 3
    + d ז -4 ט -2
    + g ד -4 ק 2
    + i א 10 ו 3 י -3 ע -3
    + f ב -3
    + p ה -3 ק -3
    + u א 4 ה -2 י -2 או 2
    + w א 2 ו 2
    + cz צ -2
    + l ו -2 ט -3
    + m נ -4
    + ou ו -2
    + r ב -3 ט -5 ל -3 נ -4
    + sz ס -3
    + ow וב -2
    + na ה 2
    + un נ 4
    + in נ 4
    + ova ה 2
    + si ש -3
    + se ז -3
    + pp פ -3
    + tt ט 3
    + ha ח -2
    + er ה -2 י 3
    + ce ג 2 ס -2
    + sha ש -2
    + gh י -3
    + ll ל 5
    + le ל -2
    + lle י -4
    + ye י 2
    + ul ו -7
    + ann נ 2
    + ca ק -2
    + ai יי -3
    + es ה -3 ז -3
    + to ל -3
    + ar ר 2
    + gu ג -2
    + je ג 2
    + me מ -3
    + is י 3
    + ki ק 2
    + ev ב -2
    + ra ר 2
    + bar ב -2
    + as ה -2
    + ta ת -2
    + mar מר 3
    + a -inside -2 -before-vowel -4 -end -5
    + y -among-vowels -3
    + n -double 3
    + e -inside -3 -after-vowel -3
    + o -inside 3
    + z -end -3
    + c -double 4
    + t -inside -4 -before-vowel -2 -end -2 -end-after-vowel 2
    + s -before-vowel 5
    + h -inside -4 -after-vowel 2 -before-vowel 3 -start 2 -end -12
    + ch -inside 3 -after-vowel 4
    + k -start -5 -end -3
    + d -end-after-vowel -2
    + g -inside -3 -after-vowel -3 -start-before-vowel -3 -double 2
    + i -inside -3 -end-after-vowel 2
    + p -end-after-vowel -2
    + u -inside 2
    + ia -before-vowel 2
    + w -before-vowel 2
    + l -among-vowels -3
    + eo -before-vowel 5
    + wna -after-vowel -2
    + na -start-before-vowel 3
    + io -before-vowel 2
    + in -inside 4
    + ova -inside -3
    + yo -before-vowel 2
    + ja -before-vowel 3
    + ya -among-vowels 4
    + se -before-vowel -3 -among-vowels 3
    + ha -before-vowel 3
    + rr -double -3
    + gh -after-vowel -2
    + qu -among-vowels -2
    + ne -before-vowel 2 -double 2
    + en -inside 3
    + ie -before-vowel 2
    + el -inside -2 -after-vowel -2
    + al -inside -5 -start 2
    + jo -start-before-vowel 2
    + ai -before-vowel 3
    + es -inside -2 -after-vowel 2
    + te -before-vowel -3
    + and -inside -4
    + re -among-vowels 2
    + gu -among-vowels 2
    + me -among-vowels 3
    + us -inside 2 -after-vowel 2
    + ng -after-vowel -3 -start -4
    + mo -start-before-vowel -2
    + os -inside 2
    + pa -start-before-vowel 2
    + he -start-before-vowel -3
    + ol -start -3
    + -after-vowel א 4
    + -among-vowels א -2
    + -start א 4
    + -start-before-vowel א 2
    + -end-after-vowel א 3
    + -after-vowel ב 2
    + -start ב 3 ג 2
    + -inside ד 2
    + -before-vowel ד 4
    + -start ה 4
    + -end ה 5
    + -inside ו 7
    + -after-vowel ו -3
    + -start ו 2
    + -end ו 3
    + -double ו 4
    + -inside ח -5
    + -after-vowel ט -2
    + -before-vowel ט 3
    + -inside י 3
    + -before-vowel י -3
    + -end י 4
    + -double י 2
    + -inside ל 3
    + -after-vowel ל 3
    + -start מ 4
    + -start-before-vowel מ -2
    + -end-after-vowel מ -3
    + -inside נ 3
    + -end נ 3
    + -end-after-vowel נ 2
    + -double נ -4
    + -inside ס 2
    + -end ס 5
    + -end-after-vowel ס -2
    + -inside פ 2
    + -end צ 2
    + -inside ק 2
    + -among-vowels ק -3
    + -after-vowel ר -3
    + -inside ש 3 אנ 4
    + -after-vowel אנ 2
    + -start אנ 3
    + -inside וב -2
    + -start קר -3
    ^ a ה 6
    ^ e א -10 ה 4
    ^ an נ 5
    ^ o או -7
    ^ z ס 2
    ^ b פ -2
    ^ v ב 3 ו -3
    ^ c ג 4 ק 3
    ^ t ד -4
    ^ h א 2 י -2 פ 2
    ^ ch כ 2 ש 3
    ^ k ס -2
    ^ q ק -2
    ^ j ג 5 ח 3
    ^ i א 2 ע -3 אי -4
    ^ f ב -3 פ 2
    ^ p ה -3 ק -3
    ^ u א 3 ו 2 או -2
    ^ w ב 3 ו -3
    ^ m ט -2
    ^ sz ס -2
    ^ na נ -3
    ^ va ו -3
    ^ ka כ -2
    ^ si ש -4
    ^ ja ח 2
    ^ ya א 2
    ^ er ר 3
    ^ qu ק 2
    ^ ne נ -3
    ^ ye י -2
    ^ el ל 4
    ^ al ל 5
    ^ ar ר 5
    ^ re ר -3
    ^ gu ג -2
    ^ je ג 2
    ^ ev ב 2
    ^ ra ר -5
    ^ ma מ -3
    ^ bo ב 2
    ^ bar ב -2
    ^ mar מר 4
    ^ h -start 2
    ^ g -start-before-vowel -3
    ^ na -start-before-vowel 2
    ^ al -start 2
    ^ jo -start-before-vowel 2
    ^ mo -start-before-vowel -2
    ^ pa -start-before-vowel 2
    ^ he -start-before-vowel -3
    ^ ol -start -3
    ^ -start א 4
    ^ -start-before-vowel א 2
    ^ -start ב 3 ג 2 ה 4 ו 2
    ^ -double ו 2
    ^ -start מ 4
    ^ -start-before-vowel מ -2
    ^ -start אנ 3 קר -3
    $ a ה -5 יי 2
    $ e א 2 ה -4 י 4
    $ o א -2
    $ t ת -2
    $ s ט -3 צ 3
    $ k ה -3
    $ d ט -3
    $ g ה 2
    $ i אי 2
    $ u י 2
    $ w ב -2
    $ m נ -3
    $ oo ו -3
    $ na ה 2 נ 15
    $ un נ 3
    $ in נ 3
    $ ova ה 2
    $ ya י 2
    $ ha ה 3
    $ er ה -2 י 2
    $ ll ל -4
    $ ne נ 3
    $ en נ 2
    $ ca ק 2
    $ es ה -3 ז -2
    $ ar ר -2
    $ is י 2
    $ ev ב -2
    $ ra ר 8
    $ ma מ 4
    $ la ל 4
    $ man מנ 2
    $ ta ת 2
    $ ay יי -2
    $ a -end -5
    $ an -after-vowel -2
    $ z -end -3
    $ t -end -2 -end-after-vowel 2
    $ h -end -12
    $ k -end -3
    $ d -end-after-vowel -2
    $ i -end-after-vowel 2
    $ p -end-after-vowel -2
    $ eo -before-vowel 2
    $ wna -after-vowel -2
    $ on -inside -2
    $ io -before-vowel 3
    $ ova -inside -4
    $ ja -before-vowel 2
    $ ha -before-vowel 3
    $ er -inside 3
    $ ne -double 2
    $ el -inside 2 -after-vowel -2
    $ es -inside 2
    $ as -inside -3
    $ -end-after-vowel א 2
    $ -end ה 9
    $ -end-after-vowel ה 3
    $ -end ו 2 י 3 נ 2 ס 3 צ 2
    $ -end-after-vowel ת -2
    $ -after-vowel אנ 3
    ~ - - -2 ו 4 י 4
    ~ a - -3 ו -3
    ~ e - -2
    ~ i - 7 ו 3 י -3
    ~ o - -2 ו -3
    ~ u י -2
    ~ y - 5 י -2
    ? - ו 10 י 3
    ? a - -5
    ? o - 6
    ? y - 2
    latin hangul bias 1.96 letter 0.34 vowel 0.65 silentVowel 0.46 lackingVowel 0.55 weakLetter 0.51 doubling 0.14 likeConsonant 0.66 otherConsonant 0.46 lackingConsonant 0.57 endVowel 0.05 unseen 0.12
    + a ᄋ -2 ᅡ -3 ᅢ -2 ᅣ 2 ᅦ 2 ᅧ 2 ᅨ 2 ᅩ 4 ᅮ 2 ᅯ -3 ᅰ -5 ᅳ 3 ᅵ 3
    + y ᄅ -2 ᅡ 2
    + n ᄂ -4 ᄏ 2 ᆷ -10
    + e ᅢ -2 ᅥ 2 ᅨ -2 ᅪ -2 ᅮ -4 ᅰ -3 ᅲ -3 ᅳ -3 ᅵ 2
    + an ᅡ 2 ᅥ 2 ᆫ 2
    + o ᅡ 3 ᅢ 2 ᅣ 2 ᅧ 2 ᅩ -2 ᅬ -4 ᅭ -2 ᅯ -4 ᅲ 2 ᅳ 4 ᅵ 5
    + z ᄉ 2 ᄌ -2 ᄍ -2 ᄎ -3 ᄐ -4
    + b ᄅ -2
    + v ᄇ -2 ᄑ -2
    + c ᄀ 3 ᄊ 2 ᄏ 3 ᅡ -2 ᅢ -5 ᆨ -3
    + t ᄃ 10 ᄌ -5 ᄎ -4 ᆺ -2
    + s ᄉ -2 ᄊ 2 ᄌ -5 ᄎ -2 ᅩ 2 ᆺ -2
    + h ᅲ -2 ᅳ -4 ᅵ -2 ᆼ 2
    + ch ᄀ 2 ᄉ 6 ᄒ -4
    + k ᄀ 9 ᄆ 2 ᄊ -3 ᄋ 2 ᄎ -3 ᄏ -2 ᄒ -2 ᆨ 3
    + q ᄀ -2
    + j ᄀ 4 ᄅ -2 ᄌ -2 ᄏ 2 ᅵ -6
    + x ᄀ -3 ᄋ -3 ᄒ -6
    + d ᄌ -5 ᄐ 5
    + g ᄋ -3 ᄌ -13 ᄏ 2 ᄒ -3 ᆨ -4
    + i ᄋ -3 ᅡ 5 ᅢ -4 ᅥ -4 ᅧ 2 ᅨ -3 ᅩ 4 ᅬ -2 ᅰ -2 ᅳ 2 ᅴ -2 ᅵ -3
    + f ᄇ -5
    + p ᄇ 3
    + u ᅡ 3 ᅥ 2 ᅦ 2 ᅪ 2 ᅮ -2 ᅱ -4 ᅵ 3
    + hi ᅳ 4
    + ia ᅡ -2
    + w ᄆ -3 ᄇ -6 ᄋ -2
    + cz ᄎ -3
    + l ᄂ -3 ᄅ -3 ᄋ -6 ᆫ -2
    + m ᄀ 2 ᄇ -2 ᄋ 2 ᄏ 2 ᆫ -5
    + eo ᅮ 2
    + ou ᅭ -2 ᅮ -2 ᅲ -2
    + r ᄉ -5 ᄋ 2 ᅥ -4 ᅳ -2
    + sh ᅥ -3
    + ss ᄉ 2
    + su 스 2
    + ow ᅩ 2
    + wa ᅪ -2 와 -2
    + on ᆫ -2
    + io ᅧ -2 ᅮ -2
    + in ᅵ 3
    + shi 시 2
    + yu ᄋ -3 ᅧ -2
    + hu ᄒ -2
    + tt ᄐ 4
    + th ᄉ -4
    + kh ᄎ -2
    + er ᅦ 2 ᅵ 3
    + ck ᄏ 2 ᆨ 3
    + qu ᄌ -2
    + ll ᆯ -5
    + le ᆯ -5
    + mm ᄆ 2
    + ne ᆫ 4
    + ie ᅵ 2
    + ai ᅢ -2
    + ur ᅥ -2
    + ar ᅡ 3
    + iu ᅩ -3 ᅮ -2 ᅲ -2
    + tu ᄉ -2
    + gu ᄀ -2
    + je ᅨ -2
    + ng ᄋ -3
    + ra ᄅ 6
    + ju ᅲ -4
    + ta ᄃ 3
    + ga ᄌ -2
    + da ᄃ 2 ᆼ -3
    + ak ᅡᄏ 5
    + he ᅥ -3 ᅵ -3
    + awa ᅩ 2
    + ol ᆯ -3
    + a -after-vowel -2 -before-vowel 5 -start 2 -start-before-vowel 3 -double -2
    + y -end-after-vowel 3
    + n -double 6
    + e -end -2 -end-after-vowel 2
    + c -double 6
    + s -double -4
    + h -after-vowel 4 -before-vowel -3 -end-after-vowel 2
    + ch -inside 3
    + k -end-after-vowel -3 -double 4
    + j -after-vowel 2
    + d -after-vowel -3
    + g -end -5
    + i -double 2
    + u -after-vowel 3 -before-vowel -3
    + w -before-vowel 5
    + ko -start-before-vowel 2
    + eo -before-vowel 3
    + r -after-vowel -4 -before-vowel 4 -end-after-vowel -4
    + io -before-vowel 2
    + zi -among-vowels 2
    + ova -after-vowel -2
    + ti -before-vowel 2
    + hu -before-vowel -3
    + ja -among-vowels 4
    + ya -among-vowels 3
    + ha -before-vowel 5
    + rr -double 2
    + ck -after-vowel 3
    + ll -double -2
    + jo -before-vowel 2
    + es -inside 2
    + to -before-vowel -3
    + mi -start-before-vowel -2
    + re -among-vowels 4
    + ba -among-vowels 2
    + gi -double -2
    + ng -after-vowel -9
    + la -before-vowel 3
    + da -among-vowels -2
    +  -end -5 -inside -3 -end -3 -end-after-vowel -3
    + -among-vowels ᄅ 3
    + -before-vowel ᄋ 3
    + -among-vowels ᄋ -2 ᄏ 5
    + -start-before-vowel ᄒ 5
    + -inside ᅡ 2
    + -after-vowel ᅡ 2
    + -before-vowel ᅡ 4
    + -among-vowels ᅡ -2
    + -end ᅡ 6
    + -inside ᅩ -4
    + -after-vowel ᅩ 5
    + -before-vowel ᅩ 6
    + -inside ᅮ -2
    + -end ᅮ 2
    + -inside ᅳ -4
    + -after-vowel ᅳ 2
    + -before-vowel ᅳ 2
    + -inside ᅵ -4
    + -after-vowel ᅵ 3
    + -before-vowel ᅵ 4
    + -end ᅵ 3
    + -after-vowel ᆨ -4
    + -end-after-vowel ᆨ -2
    + -after-vowel ᆫ -4 ᆯ 2
    + -end-after-vowel ᆯ -6 ᆷ -3 ᆸ -2
    + -inside ᅡᄏ 2 ᅧᆼ 2
    ^ y ᄒ -2
    ^ o ᄋ -2
    ^ z ᄐ -5
    ^ v ᄋ -2
    ^ c ᄀ 2 ᄉ 4 ᄊ 2 ᄌ -2
    ^ t ᄀ -2 ᄃ -3 ᄌ -5 ᄎ -2
    ^ s ᄊ -4 ᄌ 4 ᄎ -3
    ^ k ᄀ -3 ᄎ -2 ᄏ 2
    ^ j ᄀ 3 ᄉ -2 ᄋ -2
    ^ d ᄌ -2
    ^ g ᄀ 2 ᄋ -3 ᄌ -6 ᄒ -4
    ^ i ᄋ -3
    ^ w ᄆ -4 ᄇ -2 ᄒ -2
    ^ l ᄂ -3 ᄋ -3
    ^ r ᄉ -5 ᄋ -2
    ^ su 스 2
    ^ ha ᄒ 3
    ^ gu ᄀ -2
    ^ gi ᄌ -2
    ^ ng ᄋ -2
    ^ ra ᄅ 4
    ^ ta ᄃ 2
    ^ ga ᄌ -2
    ^ a -start 2 -start-before-vowel 4
    ^ ko -start-before-vowel 2
    ^ mi -start-before-vowel -2
    ^ -start-before-vowel ᄒ 5
    $ a ᅥ 3 ᅦ 2 ᅨ 2 ᅵ 5
    $ n ᆷ -2
    $ e ᅡ 2 ᅩ 4 ᅮ 4 ᅳ -6 ᅵ 2
    $ an ᆫ 3
    $ o ᅡ 2 ᅥ 4 ᅭ -2 ᅮ 3 ᅵ 2 ᆨ -2
    $ c ᆨ -3
    $ j ᅵ -2
    $ i ᅨ -5 ᅩ 3 ᅱ -3 ᅳ 2
    $ u ᅥ -3 ᅩ -3 ᅳ -2
    $ hi ᅳ -2
    $ ia ᅥ 3
    $ m ᆫ -4
    $ r ᆯ 2 르 2
    $ ow ᅩ 2
    $ on ᆫ -2
    $ er ᅥ -3
    $ ll ᆯ -2
    $ le ᆯ -2
    $ no 노 2
    $ ey ᅵ -2
    $ ee ᅵ -2
    $ ei ᅵ -2
    $ y -end-after-vowel 3
    $ e -end -2 -end-after-vowel 2
    $ h -end-after-vowel 2
    $ k -end-after-vowel -3
    $ g -end -5
    $ ia -before-vowel 4
    $ r -end-after-vowel -4
    $ ova -after-vowel -2
    $ shi -after-vowel -5
    $ si -among-vowels -2
    $ ti -before-vowel 2
    $ ja -among-vowels 2
    $ ya -among-vowels 3
    $ ha -before-vowel 4
    $ to -before-vowel -3
    $  -end -5 -end -3 -end-after-vowel -3
    $ -end ᅡ 5
    $ -end-after-vowel ᅮ 2
    $ -end ᅵ 2
    $ -end-after-vowel ᆨ -4 ᆷ -3 ᆸ -2
    ~ - - -21 ᄋ 4 ᅡ 9 ᅮ 3 ᅵ 3
    ~ a ᄋ -2 ᅡ -3 ᅢ -3 ᅣ 2 ᅥ -2 ᅦ 2 ᅧ 2 ᅩ 3 ᅮ 2 ᅯ -3 ᅰ -5 ᅳ 3 ᅵ 3
    ~ e - 2 ᅢ -2 ᅥ 2 ᅨ -2 ᅪ -2 ᅬ -2 ᅮ -2 ᅰ -3 ᅱ -2 ᅲ -3 ᅳ -3
    ~ i - 8 ᄋ -3 ᅡ 3 ᅢ -4 ᅥ -4 ᅧ -3 ᅨ -4 ᅬ -2 ᅮ -3 ᅰ -2 ᅳ 2 ᅴ -2
    ~ o - 2 ᅡ 3 ᅢ 2 ᅣ 2 ᅧ 2 ᅬ -4 ᅭ -4 ᅮ -2 ᅯ -4 ᅳ 4 ᅵ 5
    ~ u - 2 ᅡ 3 ᅥ 2 ᅦ 2 ᅪ 2 ᅮ -2 ᅱ -4 ᅵ 3
    ~ y - 6 ᄋ -4 ᅡ 2
    ? - - -3 ᅡ 3 ᅩ 5 ᅵ 3
    ? a - 4
    ? i - -2
    ? u - -2
    ? y - 4
    latin katakana bias 1.42 letter 0.62 vowel 0.53 silentVowel 0.45 lackingVowel 0.54 weakLetter 0.61 doubling 0.34 likeConsonant 0.84 otherConsonant 0.45 lackingConsonant 0.56 start 0.14 endVowel 0.17 endConsonant 0.12 shortness 0.76 density 0.56
    + a ゙ 5 ェ 3 オ 2 サ 4 ョ 2 ー 5
    + y エ -3 リ 2
    + n ニ -4 ヌ -3 ネ -2 ノ -3 リ -2 ン -2 ー 5
    + e ゚ -5 ケ 3 ャ -2 ン -2
    + an ア 3
    + o ゙ 5 ウ 2 ソ 2 ョ -2 ン -2 ー 3
    + z シ -2 ス -3 チ -2 ッ -2 ツ -2
    + b ハ 6 フ -3 ヘ 2
    + v ヘ -5 ホ -5
    + c カ 2 キ 5 ケ -3 サ -2 シ -3 ッ -2 ツ -2
    + t チ -4 ッ -2 ツ -3 テ 2 ト 3 ット 4
    + s サ -3 シ -2 セ -4 ソ -5 ッ -3 シュ 4 ズ -3
    + h ウ 3 ヒ 4 ホ -2 ュ 4 ワ 2 ー -2
    + ch シ 4
    + k キ 3 ク 5 ケ -2 コ -2
    + q カ -2 コ -2 チ -3
    + j イ -3 ジ -2
    + x シ -2
    + d タ 4 ト 2 デ 8
    + g イ -2 カ 2 ク 3 ケ -3 コ -2 シ -2 ヒ -2 ギ 9
    + i ゚ -2 ィ -2 オ 2 シ 2 ニ 3 ョ 2 ー 2 ゙ィ 3
    + p ッ -4 ハ 4  -5
    + u ゙ -2 オ 2 ュ -3 ユ -2 ョ 3 ゙ュ 4
    + ia ヤ -2
    + w フ -4 ワ -2 ヴ 3
    + ko コ -3
    + l ッ 3 ラ 3 レ -3 ロ 3 ー 3
    + m マ 6
    + ou ウ -2
    + r ア -6 ラ 3 リ 9 ル 5 レ -4
    + rz シ -2
    + ss ス 2
    + eu イ -2
    + zo ソ -2
    + na ナ -2 ノ -3
    + ka カ -2
    + shi シ -2
    + si シ -3
    + yeo ヨ 2
    + yo ユ 2
    + yu ヨ 4
    + chi キ 3 チ -3
    + ti チ -2
    + hu ヒ -4 フ -2
    + ja ャ -2 ヤ -2
    + tt タ 3 テ 5 ト 2
    + th サ -2 シ -2 ス -2 ソ -2
    + ha ゙ 2 カ 2
    + rr リ 2
    + er ア -2 ー -2
    + sch シ -2
    + ck カ 4 ク 2
    + qu キ -2
    + ll ラ 2 リ -3
    + le リ 2 レ -2
    + ne ナ -4 ヌ -3
    + au ー -5
    + no ナ 2 ーノ -2
    + ie エ -2
    + ee ー -2
    + vi ヒ -5
    + co カ 3
    + ca カ -4 コ -2
    + ro ラ 3 レ 4
    + te タ 3
    + to タ 5
    + re ア -4 ラ 2 リ 6
    + ba ヘ 2
    + me マ 2
    + mb ム -3
    + gi キ 4
    + ng ン 2
    + do ト 3
    + ra ロ 2
    + mo モ -2
    + ett テ 2
    + la ロ 2
    + li レ 2
    + man マ 4 マン 4
    + ta タ -2 テ 2
    + mar マ 3
    + ter ター -2
    + car カ 3
    + ze セ -2
    + ga コ -2
    + da タ 2 テ 4
    + lo ラ 2
    + ri ラ 2 リ 3 レ 4
    + he ハ 2 ヘ -2
    + son ソン 3
    + ina ナ 2
    + a -inside 4 -after-vowel -7 -before-vowel -3 -end 4
    + y -inside -3 -after-vowel -2 -before-vowel -3 -end 4
    + n -double 3
    + e -inside 2 -after-vowel -3 -among-vowels -2 -end-after-vowel 2
    + o -inside 2 -before-vowel -3 -end 7
    + b -double 4
    + c -inside -4 -after-vowel -2
    + t -end-after-vowel -2
    + s -before-vowel -3 -end 2 -double 3
    + h -inside -6 -before-vowel -6 -end-after-vowel 2
    + ch -inside 4 -after-vowel 2
    + k -start -2
    + j -before-vowel -6 -among-vowels -2 -end-after-vowel 2
    + x -end-after-vowel -3
    + d -inside -2 -after-vowel 3 -end -7
    + g -after-vowel -2 -end -2 -double 4
    + i -end 2 -end-after-vowel 3
    + hi -before-vowel 2 -start-before-vowel 2
    + ia -before-vowel 4
    + w -before-vowel 4 -start -3
    + l -after-vowel -3
    + eo -before-vowel 4
    + oh -inside 2
    + ou -before-vowel -2
    + eu -before-vowel 3
    + zo -before-vowel 3
    + na -before-vowel 2 -start-before-vowel 2
    + on -inside 2
    + io -before-vowel 2
    + zi -among-vowels 2
    + in -inside 3
    + shi -after-vowel 2
    + hu -before-vowel 2 -start-before-vowel 3
    + ya -before-vowel 2 -among-vowels 2
    + ha -before-vowel 3
    + er -inside 5
    + gh -after-vowel -3
    + lle -double 3
    + en -inside 2
    + ey -before-vowel 2
    + ie -before-vowel 3
    + ye -before-vowel 4
    + ee -double 3
    + el -inside 2 -start 2
    + al -start 3
    + jo -before-vowel 2
    + ai -before-vowel 3
    + es -inside 3
    + or -inside 3
    + de -start-before-vowel 2
    + mi -among-vowels 2
    + is -inside 2
    + us -inside 3
    + the -after-vowel 2
    + ju -before-vowel 2
    + as -inside 2
    + ay -before-vowel 2
    + ol -inside 3
    + uk -inside 2
    + -inside ゙ 5
    + -before-vowel ゙ 3
    + -end ゙ 5
    + -before-vowel ゚ 3
    + -inside ア 2
    + -start-before-vowel ア 3
    + -inside ィ 4
    + -before-vowel ィ 2
    + -inside ゥ 3
    + -before-vowel ゥ 2
    + -inside ウ 3
    + -after-vowel ウ -2
    + -before-vowel ウ 2
    + -end ウ 5
    + -before-vowel ェ -2
    + -start-before-vowel エ 2
    + -double オ 2
    + -inside ス 4
    + -end ス 4
    + -before-vowel タ 2
    + -inside ッ 2 モ 2 ュ 2
    + -before-vowel ュ 4 リ 3
    + -inside ロ 2 ン -2
    + -end ン -2
    + -inside ー 2
    + -before-vowel ー 3
    + -end ー 2  -2
    ^ a イ 6 サ 4
    ^ y イ 2
    ^ n ヌ -3 ノ -2
    ^ b ハ 4 ヒ 2
    ^ v ウ -2 フ 7
    ^ c キ 4 ク 2 ケ -3 サ -2 シ 3
    ^ t チ -2 テ 2
    ^ s シ 2 ス 5 セ -5 ズ 2
    ^ h ウ 2 ヒ 3
    ^ ch シ 3
    ^ k ク 2
    ^ x シ -3
    ^ d タ -2 デ 2
    ^ g ク 3 ケ -3 コ -2
    ^ f フ 3
    ^ p ハ 4
    ^ u ユ -2
    ^ ia ア 2
    ^ w フ 2
    ^ l ラ -2 リ -2
    ^ m マ -3
    ^ r ア 2 ラ -2 ロ -2
    ^ sh シ 4
    ^ io オ 2
    ^ yu ヨ 2
    ^ chi キ 4
    ^ le リ -3
    ^ au オ -2
    ^ co カ 3
    ^ ab ア -2
    ^ to タ 2
    ^ re リ -2
    ^ ba ヘ 2 バ 3
    ^ gu キ 2
    ^ me マ 3
    ^ gi キ 2
    ^ ma メ -2
    ^ man マ 2
    ^ ta テ 2
    ^ mar マ 3
    ^ car カ 3
    ^ lo レ -2
    ^ k -start -2
    ^ hi -start-before-vowel 2
    ^ w -start -3
    ^ na -start-before-vowel 2
    ^ hu -start-before-vowel 3
    ^ el -start 2
    ^ al -start 3
    ^ de -start-before-vowel 2
    ^ -start-before-vowel ア 3 エ 2
    $ a ゙ 2 ァ -3 イ 4 オ 2 サ -3 ー 8
    $ y ー -6
    $ n ナ 5 ニ 12 ヌ 4
    $ e ゙ -4 ア 4
    $ o ン -2 ー 4
    $ z ス 5
    $ v フ -4
    $ t タ 2
    $ s サ 8 ソ 2 シュ 3 ズ -3
    $ k カ 2 キ 3 ク -6 ケ 4
    $ d タ 2 ト -4 ル -3 デ 2
    $ g カ 3 ヒ -3 ギ 2
    $ i ゙ 2
    $ u ー 3 ゙ュ 3
    $ w フ -3
    $ l ラ 3 リ 2
    $ m マ 3 ミ 2 ン 2
    $ ou ー 2
    $ r ア -5 ラ 4 リ 4 ル 6 ロ 2
    $ er ア -2 ゙ー -2
    $ ce ス -2
    $ ck カ 2
    $ le ラ 2
    $ ne ナ 4 ヌ -3
    $ au ー -4
    $ no ナ 3
    $ ie ー -2
    $ co カ 2
    $ or ー -2
    $ re ア -4
    $ ra レ 2 ロ 2
    $ ma マ 2
    $ man マン 5
    $ da ダ 2
    $ ri リ -3
    $ son ソン 2
    $ a -end 4
    $ y -end 4
    $ e -end-after-vowel 2
    $ o -end 7
    $ t -end-after-vowel -2
    $ s -end 2
    $ h -end-after-vowel 2
    $ j -end-after-vowel 2
    $ x -end-after-vowel -3
    $ d -end -7
    $ g -end -2
    $ i -end 2 -end-after-vowel 3
    $ ia -before-vowel 2
    $ l -double 2
    $ ou -before-vowel -2
    $ oo -double 2
    $ on -inside 2
    $ io -before-vowel 2
    $ ha -before-vowel 4
    $ er -inside 4
    $ en -inside 2
    $ ie -before-vowel 3
    $ el -inside 2
    $ -end ゙ 5 ウ 3 オ 2 ン -2 ー 2  -2
    ~ - ア 4 ィ 3 イ 2 ゥ 3 ウ 4 エ 2 オ 3 ュ 3 ー 4
    ~ a - 4 ェ 2 ョ 2
    ~ e - 3 イ -3 ャ -2
    ~ i - 5 エ -3 ヤ -2 ー 2
    ~ o ョ -2 ー 2
    ~ u オ 2 ユ -2 ョ 3
    ~ y エ -3 ユ 2 ヨ 4
    ? - - 5 ァ 2 ィ 4 ゥ 2 ウ 4 ェ -2 ヤ -2 ュ 4 ワ 2 ー 4
    ? a - 2
    ? i - 4
    ? o - 6
    ? y - 2
    arabic hebrew bias 1.68 letter 0.53 vowel 0.82 silentVowel 0.36 lackingVowel 0.13 weakLetter 0.43 doubling 0.57 likeConsonant 0.48 otherConsonant 0.48 lackingConsonant 0.81 start 0.25 endVowel 0.98 endConsonant 0.23 differences 0.45 density 0.11
    + و א 13 ו -3 י 2 מ -3 ע 3 או 5 וב 6
    + س ג 6 ס -2 ק 7
    + ا א -2 ה 8 נ 4 ע -4 יי 3
    + ع א -2 ה 2 ו -4 ע -10
    + ه ו 2 י -3 ע 2 פ 2 ק -5 ר 5
    + ي א 9 ג 3 ה 8 ז 3 ח 3 י -3 ע -3 אי 2
    + اي א -2 ה 2 י -7
    + ح ח -2 י 3
    + ب ו -5 מ 3
    + ف ב -5 ל -2 וו -3
    + ت ד 2 צ -11
    + ط ט -3
    + ث ט -8 ס -5
    + د ט 2 ל -8
    + ز ז -2 ס -8 צ -4
    + ج ג -3 ח 2 י 3 ס 2 ק 9
    + غ ה 2 ו 5 י 8 ק -2
    + گ ג -2
    + خ ג 2 י 3
    + ق ק -6
    + ك ג 8 ח 4 כ -4 ס 7 צ 4
    + ش ה -5 ז 3 ס 9 צ 3 ק 2
    + ر ה 4 י 4 ר -3
    + ظ ז -5
    + تس צ -8
    + ص ז 2 ס -4
    + اس ס -3
    + تش ג 2 ז -4 כ 2 ס 4 ק 3
    + شي ג 2
    + ل י 6 ל -2
    + يل י 7 ל 3
    + ال ו -3 ל -2
    + م נ -9 ר -7
    + ما מ 4
    + ن א 2 ה 5 נ -3
    + وو ו 2
    + وي וו -3
    + او א 6
    + يو א 5 י 2
    + يي י -2
    + كو כ 3 ק 4
    + كا ש 2
    + كس ש 2
    + عب עב -4
    + ء -end-after-vowel 2
    + و -inside 8 -among-vowels 4 -end 2
    + س -after-vowel 3 -before-vowel 2 -among-vowels -4 -end 4 -end-after-vowel -5 -double -5
    + ا -inside -3 -after-vowel 2 -start 5 -end 4 -end-after-vowel 2 -native-inside -12
    + ع -native-beside-vowel -14 -native-start -11
    + ه -before-vowel 4 -start 5 -end 4 -end-after-vowel 4
    + ي -inside -4 -after-vowel 3 -before-vowel 10 -end 4 -end-after-vowel 2 -double -7 -native-inside -8
    + اي -before-vowel 8 -start-before-vowel 2
    + ب -among-vowels -5 -end -2 -end-after-vowel 2
    + ف -start 2 -start-before-vowel 2
    + ت -inside -16 -among-vowels 2 -end 5 -end-after-vowel 6
    + د -inside 2 -after-vowel 3 -end-after-vowel -7
    + ز -inside -4 -among-vowels -5 -end -4
    + ج -inside 3 -end 2
    + غ -after-vowel 4
    + ك -after-vowel -5 -before-vowel 9 -among-vowels 6 -start-before-vowel 8 -end 2
    + ش -inside 2 -before-vowel 3 -end 2 -end-after-vowel 3
    + دي -native-beside-vowel -3
    + ر -inside -6 -after-vowel -10 -end 8
    + ري -among-vowels 2
    + تش -after-vowel 4
    + يل -inside -3
    + ن -before-vowel 3 -start-before-vowel 3 -end -6
    + ين -inside -7
    + ان -inside 3
    + ها -among-vowels 5
    + وي -before-vowel 2
    + او -before-vowel 4 -start-before-vowel -6
    + يو -before-vowel 3
    + يي -double 3
    + -inside א 4
    + -after-vowel א 10
    + -before-vowel א 2
    + -among-vowels א -2
    + -start א 2
    + -start-before-vowel א 6
    + -end א 5
    + -end-after-vowel א 2
    + -inside ב 4
    + -start ב 3
    + -end-after-vowel ב -4
    + -after-vowel ג 3
    + -end ג 2
    + -inside ד 4
    + -after-vowel ד 5
    + -before-vowel ד 2
    + -start ד 8
    + -end ד 3
    + -end-after-vowel ד 2
    + -after-vowel ה 3
    + -among-vowels ה -5
    + -start ה 5
    + -end ה 7
    + -end-after-vowel ה 6
    + -before-vowel ו 7
    + -start ו 2
    + -before-vowel ח -2 ט 2
    + -end-after-vowel ט 3
    + -inside י 3
    + -after-vowel י -2
    + -start י 3
    + -double י 4
    + -inside ל -2
    + -after-vowel ל 4
    + -before-vowel ל 3
    + -start ל 3
    + -start-before-vowel ל -2
    + -inside מ 2
    + -start מ 2
    + -after-vowel נ -7
    + -end נ 3
    + -end-after-vowel נ 3
    + -double נ 6
    + -after-vowel ס 2
    + -before-vowel ס 2
    + -end ס 7
    + -start ע 2
    + -inside פ 3
    + -after-vowel פ 2
    + -inside צ 2
    + -end צ 2
    + -inside ק 2
    + -before-vowel ק -2
    + -start ק 2
    + -end ק -2
    + -inside ר 2
    + -after-vowel ר 3
    + -before-vowel ר -4
    + -end ר 2
    + -end-after-vowel ר -4
    + -inside ש 3
    + -after-vowel ש -6
    + -before-vowel ש 2
    + -end-after-vowel ש 2
    + -inside ת 2 אנ 3
    + -after-vowel אנ 3
    + -start אנ 2
    + -before-vowel או 6
    + -double וו 12
    ^ و א 4 ב 4 ע 2 או 2
    ^ س ג 2 ק 4 ש 2
    ^ ا ה 12 י -15 ע 2
    ^ ع א -4 ו 2
    ^ ه א 4 י -6 פ 2 ק -5
    ^ ي ה 4 ע -4 אי 3
    ^ اي א -3 ה 2 י 3
    ^ ف ב 10 ו -5 פ 2
    ^ ت ד -2
    ^ ز ס 5
    ^ ج י -6 ק 6
    ^ غ י 2 ק -4
    ^ ك ח 2 כ -2 ס 2
    ^ ش ס 4
    ^ ر ה 2
    ^ اس ס -3
    ^ ال ל 8
    ^ ان נ 5
    ^ او א 3 ו 2
    ^ يو א 2
    ^ في וי -2
    ^ فا ו -4
    ^ كا ק -4
    ^ عب עב -2
    ^ ا -start 5
    ^ ع -native-start -11
    ^ ه -start 4
    ^ اي -start-before-vowel 2
    ^ ب -start -2
    ^ ف -start 2 -start-before-vowel 2
    ^ ك -start-before-vowel 7
    ^ ن -start-before-vowel 3
    ^ او -start-before-vowel -6
    ^ -start א 2
    ^ -start-before-vowel א 6
    ^ -start ב 3 ד 8 ה 5 ו 2 י 3 ל 3
    ^ -start-before-vowel ל -2
    ^ -start מ 2 ע 2 ק 2 אנ 2
    $ و א -2 י 2 או 2 וב 2
    $ س ג 2 צ 7 ק 2 ש 3
    $ ا ה -7 י -3
    $ ه א -4 ה 4 י -3 ר 2
    $ ي ג 4 ה 4
    $ اي י -2
    $ ت ת 2
    $ ث ט -3
    $ د ט -4
    $ ز ש -3
    $ ج י 2
    $ غ י 3
    $ ك ג 2 כ -2 ס 2 צ 3
    $ ش ס 2
    $ تس צ -3
    $ تش ס 2
    $ يل י 3 ל -5
    $ ال ל -3
    $ ما מ 3
    $ ن ה 3
    $ كو ק 2
    $ كا ק 3
    $ كس ס 2
    $ ء -end-after-vowel 2
    $ و -end 2
    $ س -end 4 -end-after-vowel -5
    $ ا -end 4 -end-after-vowel 2
    $ ه -end 4 -end-after-vowel 4
    $ ي -end 4 -end-after-vowel 2
    $ ب -end -2 -end-after-vowel 2
    $ ت -end 5 -end-after-vowel 6
    $ د -end-after-vowel -7
    $ ز -end -4
    $ ج -end 2
    $ ك -end 2
    $ ش -end 2 -end-after-vowel 3
    $ ر -end 8
    $ يل -inside 2
    $ ن -end -6
    $ -end א 5
    $ -end-after-vowel א 2 ב -4
    $ -end ג 2 ד 2
    $ -end-after-vowel ד 2
    $ -end ה 9
    $ -end-after-vowel ה 5
    $ -end ט 2
    $ -end-after-vowel ט 3
    $ -double י 2
    $ -end נ 3
    $ -end-after-vowel נ 3
    $ -end ס 10 צ 2 ק 4 ר 2
    $ -end-after-vowel ר -4 ש 2
    $ -after-vowel אנ 2
    $ -before-vowel או 2
    ~ - ו 17 י 9
    ~ ا - 3 ו 2 י -2
    ~ و - 10 ו -4 י 2
    ~ ي - 7 י -3
    ? - ו 6 י -2
    ? ا - -2
    ? و - 11
    ? ي - 2
    arabic hangul bias 1.27 letter 0.42 vowel 0.86 silentVowel 0.37 lackingVowel 0.85 weakLetter 0.52 doubling 1.43 likeConsonant 0.59 otherConsonant 0.49 lackingConsonant 0.48 start 0.15 endVowel 0.06 density 0.11
    + و ᄆ 12 ᄇ -3 ᄑ 4 ᄒ -7 ᅡ 7 ᅥ -3 ᅦ 4 ᅧ 6 ᅩ -3 ᅪ 3 ᅬ -6 ᅭ -4 ᅮ -2 ᅯ 3 ᅱ -6 ᅲ -3 ᅳ -3 ᆨ 4 오 -2 와 6 우 -3 노 -5
    + س ᄀ 2 ᄆ -10 ᄉ -2 ᄊ 3 ᄌ 4 ᄎ 9 ᄏ 7 ᅵ -7
    + ا ᅡ -4 ᅢ -6 ᅣ -10 ᅥ -4 ᅦ 6 ᅧ 3 ᅨ 3 ᅩ 3 ᅪ -7 ᅮ 8 ᅰ -4 ᅱ -4 ᅲ 2 ᅵ 7 이 -3 나 2 오 3 우 6 에 -4
    + ع ᄋ -3 ᅡ -3 ᅩ -3 오 -3 아 -4 우 -2
    + ه ᄀ -2 ᄃ -2 ᄉ 2 ᄏ -4 ᄐ -2 ᄒ -2 ᅡ -3 ᅣ -3 ᅦ -4 ᅵ 2 ᆼ -3 야 3 에 2
    + ي ᄀ 5 ᄋ -2 ᄌ 9 ᄒ 2 ᅡ 2 ᅣ -4 ᅥ 2 ᅦ -2 ᅧ -2 ᅨ -3 ᅩ 3 ᅭ -2 ᅮ 2 ᅯ 2 ᅰ -2 ᅳ 6 ᅴ 2 ᅵ -3 우 2
    + اي ᅡ 4 ᅢ -4 ᅥ 2 ᅦ 2 ᅳ 2 ᅵ -2 아 2 에 -2
    + ح ᄌ -6 ᄒ -2
    + ب ᄆ 4 ᄑ 2
    + ف ᄆ 2 ᄇ -4 ᄋ 7 ᄒ -2
    + ت ᄃ 12 ᄉ -10 ᄊ -3 ᄌ 5 ᄎ -8 ᄐ -2 ᅡ -4 ᆯ 2
    + ط ᄃ 3 ᄐ -4
    + ث ᄉ -4
    + د ᄅ -3 ᄌ -8 ᄐ 2 ᅳ -7
    + ز ᄌ -4 ᅡ 3
    + ج ᄀ 5 ᄉ 2 ᄊ -5 ᄋ 2 ᄌ -2 ᄏ 7
    + ژ ᄌ -2
    + غ ᄌ 2 ᆨ 2
    + گ ᄀ 2
    + خ ᄀ 2 ᄉ 2 ᄒ -6 카 -4
    + ق ᄀ 4 ᄏ -9 ᆨ -5
    + چ ᄌ -4
    + ك ᄀ 15 ᄁ 2 ᄅ 2 ᄆ 2 ᄉ 9 ᄊ -3 ᄌ 5 ᄎ 7 ᄏ -5 ᄒ 2 ᆨ 3
    + ش ᄉ 2 ᄋ 2 ᄌ 10 ᄏ 2 ᄒ -10
    + ر ᄃ -5 ᄅ -2 ᄉ -2 ᄋ 6 ᄏ 3 ᅥ -2 ᅦ 2 ᅩ -3 ᅳ -2 ᅵ -3
    + تس ᄊ -12 ᄌ 3 ᄎ -11
    + ص ᄉ -5
    + اس ᄉ 2
    + تش ᄉ 3 ᄎ -2 ᄏ 3
    + ل ᄂ 4 ᄋ -3 ᅩ -4 ᆫ -3 ᆯ -2 ᆯᄅ -2
    + م ᄂ -2 ᄆ -3 ᄋ 2 ᄏ 2
    + ما ᆷ 5
    + الم ᄆ -3
    + ن ᄂ -6 ᄅ 3 ᄏ 2 ᆷ -2 ᆼ -21
    + ني ᄂ -2 ᆫ 7
    + وي ᅳ 2
    + او ᅮ 3 ᅳ 2 오 -4
    + يو ᄋ -5 ᅧ 2 ᅮ 3 ᅲ -12 ᅳ 2
    + وف ᅩ 2
    + و -inside -7 -after-vowel -6 -before-vowel 7 -end 2 -double 3
    + س -before-vowel 8 -end 6 -end-after-vowel 2
    + ا -inside -4 -before-vowel 2 -end-after-vowel 2
    + ه -start 2 -start-before-vowel 6
    + ي -after-vowel 2 -before-vowel -7 -end-after-vowel 4 -double 5
    + اي -before-vowel -2 -start-before-vowel 2
    + ب -end -2
    + با -start-before-vowel 2
    + ف -before-vowel -4 -among-vowels -2 -end -2
    + ت -before-vowel 2 -among-vowels 5
    + د -start -2
    + ز -end -3
    + ج -inside 2 -after-vowel 2 -end -11 -end-after-vowel 3
    + غ -start-before-vowel -5 -end -17 -end-after-vowel 4
    + خ -end-after-vowel 2
    + ك -after-vowel -5 -end-after-vowel 3
    + دي -before-vowel 2
    + دا -among-vowels -5
    + ر -after-vowel -22 -before-vowel 2
    + ار -inside -3
    + ور -inside 2
    + ري -among-vowels 7
    + اس -start 2
    + تش -after-vowel 3
    + شي -among-vowels -2
    + ل -before-vowel 2
    + ال -inside 2
    + ما -start-before-vowel -5
    + ن -after-vowel 4 -end 2
    + ان -inside 4 -after-vowel 3
    + ون -inside 2
    + ها -among-vowels 7
    + او -before-vowel 5
    + يو -before-vowel 3
    + وف -inside 5
    + ول -inside 4
    + ويل -before-vowel 3
    + -among-vowels ᄀ 3
    + -start-before-vowel ᄀ 2
    + -before-vowel ᄃ -3
    + -among-vowels ᄃ 4
    + -start-before-vowel ᄃ 2
    + -among-vowels ᄅ 7
    + -start-before-vowel ᄆ 2
    + -before-vowel ᄉ 2
    + -among-vowels ᄉ 5
    + -start-before-vowel ᄉ 7
    + -among-vowels ᄋ -3
    + -start-before-vowel ᄋ -3
    + -before-vowel ᄌ 5
    + -among-vowels ᄌ 2
    + -before-vowel ᄎ 4
    + -among-vowels ᄎ 5 ᄏ 8 ᄐ 7 ᄑ -3
    + -start-before-vowel ᄑ -4
    + -before-vowel ᄒ 8
    + -start-before-vowel ᄒ 4
    + -inside ᅡ -5
    + -after-vowel ᅡ 7
    + -before-vowel ᅡ 2
    + -end ᅡ 4
    + -inside ᅢ -3
    + -before-vowel ᅢ 5
    + -end ᅢ 3
    + -inside ᅣ -2
    + -after-vowel ᅣ -7
    + -inside ᅥ 3
    + -after-vowel ᅥ -5
    + -end ᅥ 4
    + -inside ᅦ -8
    + -after-vowel ᅦ 4
    + -end ᅦ 2
    + -inside ᅧ 2
    + -after-vowel ᅨ -5
    + -inside ᅩ -3
    + -after-vowel ᅩ 2
    + -before-vowel ᅩ 5
    + -after-vowel ᅪ 2
    + -among-vowels ᅪ 2
    + -inside ᅮ 3
    + -after-vowel ᅮ -5
    + -before-vowel ᅮ 6
    + -end ᅮ 3
    + -end-after-vowel ᅮ -9
    + -after-vowel ᅯ -4 ᅰ -4
    + -inside ᅲ -7 ᅳ -3
    + -after-vowel ᅳ -4
    + -before-vowel ᅳ 6
    + -after-vowel ᅵ 9
    + -before-vowel ᅵ 6
    + -end ᅵ -3
    + -after-vowel ᆨ 7 ᆫ -7 ᆯ 12
    + -end-after-vowel ᆯ 6 ᆷ -9 ᆸ -5
    + -after-vowel ᆺ -9 ᆼ -2 ᆯᄅ 6
    + -start-before-vowel 나 3
    + -before-vowel 우 2
    + -start-before-vowel 우 5 노 3
    + -among-vowels 으 2
    ^ و ᄇ -3 ᄒ -9 오 2
    ^ س ᄊ -3
    ^ ا 이 -11 나 2 우 2 에 -7
    ^ ع ᄋ -2 오 -3 아 -4 우 -2
    ^ ه ᄀ -2 ᄏ -4 야 3 아 4
    ^ ي ᄋ -2 ᄌ 2 이 6 에 2
    ^ اي 아 2
    ^ ب ᄆ 2 ᄇ 2 ᄑ 2
    ^ ف ᄆ 2 ᄋ 3 ᄒ -2
    ^ ت ᄃ -9
    ^ د ᄌ -3 ᄐ 2
    ^ ز ᄉ 7 ᄌ 6
    ^ ج ᄀ 9 ᄏ 4
    ^ ژ ᄌ -2
    ^ غ ᄀ 4
    ^ گ ᄀ 2
    ^ خ ᄉ 2
    ^ ق ᄀ 2 카 -2
    ^ ك ᄀ -8 ᄉ 3 ᄎ 3 ᄏ -2 ᄒ 2
    ^ ش ᄉ -2 ᄌ 5 ᄎ 5 ᄒ 2
    ^ ر ᄋ 3
    ^ ص ᄉ 2
    ^ تش ᄌ -5
    ^ ل ᄅ -4
    ^ الم ᄆ -3
    ^ يو ᄋ -6
    ^ ا -start-before-vowel -8
    ^ ه -start 2 -start-before-vowel 4
    ^ اي -start-before-vowel 2
    ^ با -start-before-vowel 2
    ^ د -start -2
    ^ غ -start-before-vowel -5
    ^ اس -start 2
    ^ ما -start-before-vowel -5
    ^ -start-before-vowel ᄀ 2 ᄃ 2 ᄆ 2 ᄉ 7 ᄋ -3 ᄑ -4 ᄒ 4 나 3 우 5 노 3
    $ و ᅡ 2 ᅭ -4 ᅳ 3 와 2
    $ ا ᅡ -2 ᅢ 3 ᅥ 5 ᅦ 3 ᅩ 7 이 3 나 -2 오 3
    $ ه ᅡ -5 ᅦ -5
    $ ي ᅡ 2 ᅢ 5 ᅦ 2 ᅮ -5 ᅳ 5 ᅵ -2
    $ اي ᅵ 3
    $ ب ᆸ 4
    $ ز ᅡ 3
    $ ق ᆨ -6
    $ ك ᆨ 5
    $ ش 시 -2
    $ ر ᅥ -4 ᅦ 2 ᅵ 4 ᆯ 3 르 -2
    $ ما ᆷ 4
    $ ن ᆷ -3 ᆼ 6
    $ ني ᆫ 6
    $ او ᅩ -3
    $ و -end 2
    $ س -end 6 -end-after-vowel 2
    $ ا -end-after-vowel 2
    $ ي -end-after-vowel 4 -double -3
    $ ب -end -2
    $ ف -end -2
    $ ز -end -3
    $ ج -end -11 -end-after-vowel 3
    $ غ -end -17 -end-after-vowel 4
    $ خ -end-after-vowel 2
    $ ك -end-after-vowel 3
    $ دا -among-vowels -5
    $ ير -inside 2
    $ تش -after-vowel 2
    $ شي -among-vowels -5
    $ ن -end 2
    $ ين -inside -2
    $ ان -inside 3 -after-vowel 2
    $ ها -among-vowels 2
    $ وف -inside 3
    $ ويل -before-vowel 2
    $ -end ᅡ 4 ᅢ 3 ᅥ 4 ᅮ 3
    $ -end-after-vowel ᅮ -9
    $ -end ᅵ -4
    $ -end-after-vowel ᆨ 2 ᆯ 5 ᆷ -9
    ~ - ᄋ 6 ᅢ 4 ᅣ -2 ᅥ 2 ᅨ -4 ᅩ -2 ᅪ 2 ᅮ -6 ᅯ -4 ᅰ -4 ᅲ -5 ᅳ -4 ᅵ 5
    ~ ا - 6 ᅡ -3 ᅢ -10 ᅣ -10 ᅥ -2 ᅦ 8 ᅧ 5 ᅨ 4 ᅩ 3 ᅪ -7 ᅭ 2 ᅮ 11 ᅰ -3 ᅱ -3 ᅲ 2 ᅳ 3 ᅴ 2 ᅵ 5
    ~ و ᅡ 7 ᅥ -3 ᅦ 4 ᅧ 6 ᅩ -3 ᅪ 3 ᅬ -6 ᅭ -4 ᅮ -2 ᅯ 3 ᅱ -6 ᅲ -3 ᅳ -2
    ~ ي - 4 ᄋ -3 ᅡ 2 ᅣ -4 ᅥ 2 ᅦ -2 ᅨ -3 ᅩ 4 ᅭ -2 ᅮ 5 ᅯ 2 ᅰ -2 ᅲ -12 ᅴ 2 ᅵ -3
    ? - ᅡ 10 ᅢ 3 ᅣ -6 ᅥ -2 ᅩ 7 ᅪ 2 ᅮ 4 ᅳ 2 ᅵ 9
    ? ي - 5
    cyrillic hangul bias 1.78 letter 0.37 vowel 0.71 silentVowel 0.45 lackingVowel 0.65 weakLetter 0.34 doubling 0.35 likeConsonant 0.64 otherConsonant 0.4 lackingConsonant 0.42 start 0.08 endVowel 0.1
    + а ᅡ -4 ᅢ -4 ᅣ -6 ᅥ -2 ᅦ 4 ᅧ 2 ᅨ 4 ᅩ 2 ᅪ -6 ᅮ 8 ᅲ 2 ᅵ 2 이 -12 오 4 우 4
    + б ᄑ 3
    + в ᄇ -2 ᄋ -2 ᄑ -5 우 -3
    + г ᄅ -3 ᄆ -2 ᄉ -2 ᄌ -3 ᄏ -7 ᆨ 2 ᆼ -10
    + д ᄉ -2 ᄋ -3 ᄌ -9 ᄏ 3 ᄐ 3
    + е ᄋ -2 ᅡ 3 ᅢ 2 ᅨ -2 ᅩ 8 ᅬ -6 ᅯ 2 ᅰ -3 ᅲ 3 ᅳ 4 이 2 오 3 요 -4 에 -2
    + ж ᄅ -7 ᄋ -6 ᄌ -4
    + з ᄆ -2 ᄌ -4 ᄎ 4
    + и ᄀ 4 ᄅ -2 ᄋ -4 ᄌ 6 ᅡ 8 ᅢ 3 ᅨ -3 ᅩ 4 ᅮ 6 ᅱ -2 ᅲ -3 ᅳ 2 ᅴ 3 ᅵ -3 ᆫ -8 이 -2 우 4
    + к ᄀ 11 ᄉ 6 ᄌ 4 ᄎ 6 ᄏ -5 ᄒ 2 ᆫ -3
    + л ᄅ 3 ᆼ 2
    + м ᄅ 2 ᄆ -2 ᄒ -4 ᆫ -2
    + н ᄂ -5 ᄅ 2 ᄆ 2 ᄉ -2 ᄋ -3 ᄎ -2 ᄏ 2 ᆷ -8 ᆼ -21
    + о ᄅ -4 ᅡ 7 ᅦ 4 ᅧ -3 ᅨ -2 ᅩ -3 ᅪ -2 ᅭ -2 ᅮ 3 ᅯ 3 ᅲ 4 ᅳ -9 ᅵ 3 ᆨ 2 아 2
    + п ᄇ 6
    + р ᄃ -3 ᄅ -2 ᄋ 7 ᄏ 2 ᅥ -14 ᆫ 2 ᆼ 2
    + с ᄉ -3 ᄊ 4 ᄌ 4 ᄎ 8 ᄏ 3 ᄒ -4 ᆨ 2
    + т ᄂ 2 ᄃ 10 ᄉ -10 ᄊ 2 ᄋ -3 ᄌ -3 ᄎ -8 ᄏ 4 ᅥ -2 ᅵ 2 ᆺ -3
    + у ᄇ -2 ᄑ -4 ᄒ -2 ᅡ 2 ᅩ -3 ᅭ 2 ᅮ -2 ᅲ -5 오 -2
    + ф ᄑ -2
    + х ᄀ 7 ᄆ -2 ᄉ 7 ᄋ 3 ᄌ 4 ᄎ 2 ᄏ -3
    + ц ᄀ -8 ᄌ 3 ᄎ -4 ᄏ 3 ᄐ -4
    + ч ᄃ -2 ᄌ -2
    + ш ᄉ -6 ᄋ -3 ᄌ 7 ᄎ 4
    + щ ᄉ -2
    + ъ ᅥ -3
    + ы ᅵ -5
    + ь ᅵ -5
    + э ᅡ 5 ᅢ -4 ᅦ -2 ᅩ 2 ᅪ -2 ᅮ -2 ᅰ -2 ᅳ 2 ᅵ 2 아 3 에 -3
    + ю ᅮ -3 ᅱ -5 ᅲ -2 ᅳ 2 유 -3 우 2
    + я ᄌ 3 ᅢ -5 ᅨ -2 ᅩ -2 ᅳ -2 ᅵ -3 아 -5
    + ђ ᄀ -2 ᄌ -4
    + њ ᄂ -2
    + ћ ᄀ -6 ᄎ -2
    + џ ᄌ -3
    + ль ᄅ 2 ᆯ -2 ᆯᄅ -2
    + дз ᄉ 4 ᄌ -5
    + ки ᆨ 2
    + ьк ᄏ -2
    + дж ᄌ -2
    + оу ᅥ 2
    + еи ᅡ 3
    + ти ᅵ 2
    + ак ᄏ 4
    + дзи ᄌ 2
    + еу ᅩ -3 ᅭ -8
    + а -before-vowel 6 -start-before-vowel 5 -double -4
    + б -among-vowels -2
    + в -among-vowels -3
    + г -after-vowel 2 -before-vowel -3 -start 2 -end -6 -end-after-vowel 5
    + д -after-vowel -3 -end -2 -end-after-vowel 2
    + е -inside -6 -among-vowels -2 -end -2
    + з -before-vowel -5
    + и -inside 8 -after-vowel 5 -before-vowel -3 -end -2
    + к -after-vowel 2 -before-vowel -2 -end 2 -end-after-vowel 2 -double 7
    + л -before-vowel 2
    + м -before-vowel 2 -double 2
    + н -after-vowel -6 -double 4
    + о -inside -2 -before-vowel 2 -among-vowels 2 -double -2
    + р -after-vowel -21 -before-vowel 9 -end-after-vowel -14 -double -3
    + с -end 5 -end-after-vowel 6 -double 2
    + т -end-after-vowel -3 -double -2
    + у -after-vowel 2
    + ф -end-after-vowel -4 -double -3
    + х -after-vowel 3 -before-vowel -5 -end-after-vowel 4
    + ц -end -4 -end-after-vowel 2 -double 2
    + ч -inside -4 -end-after-vowel 3
    + ш -end-after-vowel -2
    + ь -inside -4 -before-vowel 4
    + э -end-after-vowel 2
    + ю -inside -2
    + я -before-vowel -2 -end-after-vowel 4
    + ћ -end-after-vowel 2
    + ма -among-vowels 2
    + ии -double 2
    + оу -before-vowel 2
    + еи -before-vowel 2
    + на -among-vowels 2
    + -start-before-vowel ᄀ 5
    + -before-vowel ᄂ -2 ᄃ -6
    + -among-vowels ᄃ -4
    + -before-vowel ᄅ -2
    + -among-vowels ᄅ -5
    + -start-before-vowel ᄅ -2
    + -among-vowels ᄇ -2
    + -before-vowel ᄉ 5
    + -among-vowels ᄉ 8
    + -before-vowel ᄊ 2
    + -among-vowels ᄋ 3
    + -start-before-vowel ᄋ -2
    + -before-vowel ᄌ 7
    + -among-vowels ᄌ 4
    + -start-before-vowel ᄌ 2
    + -before-vowel ᄎ 2
    + -among-vowels ᄎ 3
    + -before-vowel ᄏ 2
    + -among-vowels ᄏ 6 ᄐ -4
    + -before-vowel ᄒ 9
    + -among-vowels ᄒ 8
    + -start-before-vowel ᄒ 9
    + -inside ᅡ 4
    + -after-vowel ᅡ 5
    + -before-vowel ᅡ 5
    + -among-vowels ᅡ -8
    + -end ᅡ 3
    + -inside ᅢ -2
    + -before-vowel ᅢ 3
    + -end ᅢ 3
    + -after-vowel ᅣ 2 ᅥ 2
    + -before-vowel ᅥ 2
    + -end-after-vowel ᅥ -6
    + -inside ᅦ -4
    + -after-vowel ᅦ 3
    + -before-vowel ᅦ 4
    + -end ᅦ 5
    + -inside ᅩ -9
    + -after-vowel ᅩ 2
    + -before-vowel ᅩ 7
    + -end ᅩ 2
    + -among-vowels ᅪ -2
    + -inside ᅮ -7
    + -before-vowel ᅮ 7
    + -end-after-vowel ᅮ -3
    + -after-vowel ᅯ -6
    + -inside ᅲ -6 ᅳ -3
    + -after-vowel ᅳ 5
    + -end ᅳ -2
    + -inside ᅵ -2
    + -after-vowel ᅵ 2
    + -before-vowel ᅵ 6
    + -end ᅵ -3
    + -after-vowel ᆨ 7
    + -end-after-vowel ᆨ -3
    + -after-vowel ᆫ -4 ᆯ 10
    + -end-after-vowel ᆯ -2 ᆷ -5 ᆸ -7 ᆺ -6
    + -after-vowel ᆼ 5
    + -end-after-vowel ᆼ 2
    + -start-before-vowel 나 3
    + -before-vowel 오 2
    + -start-before-vowel 오 2 요 2
    + -before-vowel 우 5
    + -inside ᅡᄏ 2
    + -among-vowels 키 2
    ^ а 오 2 우 2
    ^ б ᄇ 2 ᄑ 2
    ^ в ᄆ -2 ᄒ -2
    ^ г ᄀ 5 ᄌ -3 ᄒ -4
    ^ д ᄋ -4 ᄌ -4 ᄐ 2
    ^ е 요 -3
    ^ ж ᄅ -7 ᄉ 4 ᄋ -6 ᄌ 2
    ^ з ᄉ 5 ᄌ 2
    ^ и ᄀ 2 ᄌ 2
    ^ к ᄀ -7 ᄉ 3 ᄊ -3 ᄒ 2
    ^ л ᄂ -2 ᄅ -5 ᄋ -2
    ^ н ᄉ -3 ᄋ -3
    ^ р ᄋ 2
    ^ с ᄀ -2 ᄋ -2 ᄎ 2 ᄏ 2 ᄒ -5
    ^ т ᄃ -6 ᄌ -4
    ^ у ᄒ -2
    ^ х ᄀ 5 ᄉ 4 ᄋ 2 ᄌ 3 ᄎ 2 ᄏ -2
    ^ ц ᄀ -5 ᄌ -3
    ^ ч ᄌ -4
    ^ ш ᄉ 2 ᄌ 4 ᄎ 7
    ^ щ ᄉ -3
    ^ э 아 3
    ^ ю 요 -2 유 -2
    ^ я 아 3
    ^ ђ ᄀ -2 ᄌ -3
    ^ џ ᄌ -2
    ^ дж ᄌ 2
    ^ а -start-before-vowel 3 -double -4
    ^ г -start 2
    ^ о -double -5
    ^ -start-before-vowel ᄀ 5 ᄅ -2 ᄋ -2 ᄌ 2 ᄒ 9 나 3 오 2 요 2
    $ а ᅡ -2 ᅢ 3 ᅣ -3 ᅦ -3 ᅩ 4 ᅮ 2 ᅳ -3 ᅵ -3
    $ е ᅡ 2 ᅮ 2 ᅵ -2
    $ и ᅥ 2 ᅦ 3 ᅨ -2 ᅩ 2 ᅮ 2 ᅱ -3 ᅵ -2 우 2
    $ м ᆫ -3
    $ н ᆷ -2
    $ о ᅡ 3 ᅭ -2
    $ р ᅥ -3
    $ т ᆺ -2
    $ у ᅥ -2 ᅩ -3 ᅲ -5 오 -2
    $ ки ᆨ 2
    $ оу ᅩ -2
    $ еу ᅩ -4
    $ г -end -6 -end-after-vowel 5
    $ д -end -2 -end-after-vowel 2
    $ е -end -2
    $ и -end -2
    $ к -end 2 -end-after-vowel 2
    $ р -end-after-vowel -14
    $ с -end 5 -end-after-vowel 6 -double -5
    $ т -end-after-vowel -3
    $ ф -end-after-vowel -4
    $ х -end-after-vowel 4
    $ ц -end -4 -end-after-vowel 2
    $ ч -end-after-vowel 3
    $ ш -end-after-vowel -2
    $ э -end-after-vowel 2
    $ я -end-after-vowel 4
    $ ћ -end-after-vowel 2
    $ -end ᅡ 2 ᅢ 3
    $ -end-after-vowel ᅥ -6
    $ -end ᅦ 5 ᅩ 2 ᅮ -2
    $ -end-after-vowel ᅮ -3
    $ -end ᅵ -2
    $ -end-after-vowel ᆨ -2 ᆷ -5 ᆸ -3 ᆼ 2
    $ -before-vowel 우 2
    ~ - - 2 ᄋ 8 ᅡ 9 ᅢ -3 ᅣ 2 ᅥ -3 ᅦ 5 ᅩ -3 ᅮ -9 ᅯ -6 ᅲ -3
    ~ а - 4 ᄋ -2 ᅡ -4 ᅢ -4 ᅣ -6 ᅥ -2 ᅦ 4 ᅧ 2 ᅨ 4 ᅩ 2 ᅪ -6 ᅮ 8 ᅲ 2 ᅵ 2
    ~ е - -2 ᄋ 2 ᅡ 6 ᅢ 2 ᅨ -2 ᅩ 4 ᅬ -6 ᅭ -8 ᅯ 2 ᅰ -3 ᅲ 3 ᅳ 4
    ~ и - 6 ᅡ 8 ᅢ 3 ᅨ -3 ᅩ 4 ᅮ 6 ᅱ -2 ᅲ -3 ᅳ 2 ᅴ 3 ᅵ -3
    ~ о - 2 ᅡ 7 ᅦ 4 ᅧ -3 ᅨ -2 ᅩ -3 ᅪ -2 ᅮ 3 ᅯ 4 ᅲ 4 ᅳ -9 ᅵ 3
    ~ у - 3 ᄋ -3 ᅡ 2 ᅩ -3 ᅭ 2 ᅮ -2 ᅲ -5
    ~ ы ᅵ -5
    ~ э - 4 ᅡ 5 ᅢ -4 ᅦ -2 ᅩ 2 ᅪ -2 ᅮ -2 ᅰ -2 ᅳ 2 ᅵ 2
    ~ ю ᅮ -3 ᅱ -5 ᅲ -2 ᅳ 2
    ~ я - 5 ᄋ -5 ᅢ -5 ᅨ -2 ᅩ -2 ᅳ -2 ᅵ -3
    ? - ᅢ 7 ᅥ 2 ᅦ 2 ᅩ 6 ᅪ -2 ᅮ 3 ᅲ -2 ᅵ 2
    ? а - 2
    ? и - 4
    ? о - 3
    ? я - -2
    other other bias 1.07 letter 0.62 lackingVowel 0.31 likeConsonant 0.2 otherConsonant 0.4 lackingConsonant 0.42 start 0.17 endVowel 0.5 endConsonant 0.01 differences 0.85 density 0.11
    """
}
