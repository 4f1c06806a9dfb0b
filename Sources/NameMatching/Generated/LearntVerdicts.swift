// Written by scripts/learn-verdicts; not edited by hand.
//
// Learnt from pairs of spellings of one name and from names near to one another that are two, those that several
// scripts tell apart: given and family names of Wikidata (CC0), places of GeoNames (CC BY 4.0), and Arabic renderings
// of Latin names. Logistic regression for each pair of scripts; letters that differ in fewer than ten names, or weigh
// less than 0.15 beside their kind, have no weight of their own. Weights of letters are tenths.

enum LearntVerdicts {
  /// The weights in the form that VerdictTable.init(_:units:) describes.
  static let table: StaticString = """
    arabic arabic bias -0.27 letter 0.49 vowel 0.52 silentVowel 0.31 weakLetter 0.47 doubling 0.18 likeConsonant 0.32 otherConsonant 0.49 lackingConsonant 0.54 start 0.12 endVowel 0.08 liberties 0.32 shortness 1.94 syllables 0.8 glides 1.3 inflections 2.4
    + و ا 5 ي 8 ف -3 ڤ -6 ك 2 وو -4 او -5 يو -3 وف 2 وا -2
    + س ي -2 ب -2 ف -2 ت 7 ز 4 ج 3 چ -2 ك 4 ش 2 ر -4 ص -4 اس 2 تش 3 ل 3 م -4
    + ا اي 2 ك -2 ل 2 م 2 ن -2 يو 2 يي -2
    + ه ت 5 ج 3 خ -4 ك 2 ش -3 ها -4
    + ي اي -2 ج -2 ك 2 ر 12 ل 9 او 2 يي -4
    + ب پ -4 بي 2 با -2 ف 3 غ 2 ك 4 ل 2 م 3 ن 2
    + با پا -3
    + ف د -2 م -4
    + ت د 14 ك 3 ر 3 ل 3 م -2
    + ط د 3
    + ث ته -2
    + د ج -11 ك 2 دي 5 ل 3 م 3
    + ز ژ -6 ش 7 ر 2 ص -5 تش -5 كس 2
    + ج ژ -4 گ -3 ق 5 چ -12 ك 8 ر -2 تش -3 ن 2
    + ژ ش -5
    + غ خ -2 ق -3 ك 11 ر -3 م 2
    + گ ق -6 ك -6
    + خ ش -5
    + ق ك -3
    + چ ك -7 ش -7
    + ك ر 3 تس -7 ل 2 م -4 ن 5
    + ش ل -2 م 2 ن 3 كس -4
    + ر ور 2 ري 11 م -4
    + ل يل -3 لي 4 ال 6 ن -2
    + م ما -3 ام 3 ن 2
    + ن ين -3 ني 7 ان 3
    + وي في -6
    + وا فا -4
    + بو پو -3
    + نگ نج -3
    + بر بير -4
    + بور پور -2
    + اند ند -8
    + ء -end-after-vowel 2
    + و -inside -3 -before-vowel 4 -end 7 -end-after-vowel 5 -native-end 3
    + س -inside -2 -before-vowel 4 -among-vowels -3 -start-before-vowel 2 -end-after-vowel 4 -double -3 -native-beside-vowel -2 -native-end -2
    + ا -inside -6 -start 3 -end 6 -native-inside -6 -native-end 3
    + ه -inside -7 -after-vowel -3 -before-vowel -3 -among-vowels 5 -start-before-vowel 4 -end -2 -native-end 2
    + ي -inside -4 -after-vowel -4 -start-before-vowel 4 -end 2 -end-after-vowel -3 -double -5 -native-inside 3 -native-end 2
    + اي -before-vowel 6 -among-vowels 2 -start-before-vowel 8
    + ب -inside -2 -after-vowel -2 -before-vowel -3 -among-vowels 3 -start-before-vowel 2 -end-after-vowel 4 -native-beside-vowel 3
    + ف -after-vowel 2 -start -3 -end-after-vowel 2 -native-beside-vowel 3
    + ت -among-vowels -4 -start-before-vowel 4 -end 2 -end-after-vowel 2 -native-beside-vowel 2
    + ط -before-vowel 3
    + ث -end 3
    + د -inside -2 -after-vowel -2 -before-vowel 3 -start-before-vowel 4 -end-after-vowel 2 -native-inside -8 -native-beside-vowel -2
    + ز -inside -2 -after-vowel -2 -before-vowel 3 -among-vowels 4 -end 4 -end-after-vowel 4 -native-beside-vowel -4
    + ج -inside -4 -after-vowel 5 -start -6 -end 2
    + غ -inside 2 -after-vowel 3 -before-vowel 5 -start 2 -end 2 -end-after-vowel 2
    + گ -inside -8 -after-vowel -3 -start-before-vowel -4
    + خ -after-vowel 2 -before-vowel 2 -end-after-vowel 2
    + ق -start 5 -end-after-vowel 2
    + ك -inside -4 -after-vowel 6 -among-vowels 2 -end-after-vowel -5 -double -2
    + ش -among-vowels 5 -start 3 -start-before-vowel 5
    + ر -inside -7 -after-vowel -2 -before-vowel -3 -end 7 -end-after-vowel 2 -double -2 -native-inside -4 -native-end -2
    + ير -inside 6
    + ري -before-vowel 3 -among-vowels 11 -start-before-vowel 4 -native-beside-vowel -2
    + ص -start 2
    + ل -after-vowel 2 -before-vowel 3 -among-vowels -3 -start-before-vowel -2 -double 4
    + ال -after-vowel 2 -native-start -3
    + م -inside -7 -after-vowel 2 -start 3 -start-before-vowel -3 -end 3 -end-after-vowel 3
    + ن -among-vowels -4 -start-before-vowel 3 -end 5
    + ان -inside 6 -start 4
    + هي -before-vowel -5 -among-vowels 7
    + ول -inside 6 -start -3
    ^ و ا 5 ف -7 ڤ -2 وي -3 او 3
    ^ س ف -3 ت 4 ث -3 ز 5 ج -2 ك 4 ش -4 تش -3 م -4
    ^ ا ي -5 اي -9
    ^ ه ت 7 ج 4 ك 2 ر 3
    ^ ي اي 2 ج -8
    ^ ب با -3 ف 5
    ^ ف ڤ -2 د -3
    ^ ت ث -4
    ^ د دي 2 ر 3
    ^ ج غ 2 ق 2 چ -3 ك 4
    ^ ژ ش 2
    ^ غ ك 3
    ^ خ ك 2
    ^ ق ك 2
    ^ چ ك -7
    ^ ك ش 7 تش 2 م 2
    ^ ر ار 4
    ^ ل ال 8
    ^ م ما -8 ام 2 ن 2
    ^ ن ين 2 ان 5
    ^ وي في -3
    ^ جا غا -2
    ^ س -start-before-vowel 2
    ^ ا -start 3
    ^ ه -start-before-vowel 4
    ^ ي -start-before-vowel 4 -native-inside 4
    ^ اي -start-before-vowel 7
    ^ ب -start-before-vowel 2
    ^ ف -start -3
    ^ ت -start-before-vowel 4
    ^ د -start-before-vowel 4
    ^ ج -start -2
    ^ غ -start 2
    ^ گ -start-before-vowel -4
    ^ خ -start-before-vowel 2
    ^ ق -start 5
    ^ ك -start 4
    ^ ش -start 3 -start-before-vowel 5
    ^ ري -start-before-vowel 4
    ^ ص -start 2
    ^ ل -start-before-vowel -2
    ^ م -start 3 -start-before-vowel -3
    ^ ن -start-before-vowel 3
    ^ ان -start 5
    $ و ا 13 ف 3 وي 5 يو 4 وا -2
    $ س ت 2 ز -2 ك 7 ش 4 اس 5 تش 4
    $ ا ي 6 اي 7 ل 2
    $ ه ت -3 ها 3
    $ ي ج 5 ر 3 ل 8 يي -2
    $ ب با 5
    $ ز ش 2 تس -2
    $ غ خ 2 ك 2
    $ ك تش -2
    $ ش تش 3
    $ ل يل -3 لي 4 ال -5
    $ م ما 7 ن -2
    $ ن ين -3 ني 9 ان -5
    $ ين ان -15
    $ نغ نج -2
    $ اند ند -2
    $ ء -end-after-vowel 2
    $ و -end 8 -end-after-vowel 5 -native-end 3
    $ س -end-after-vowel 3 -native-end -2
    $ ا -end 6 -native-end 3
    $ ه -end 5 -end-after-vowel 2 -native-end 2
    $ ي -end 3 -end-after-vowel -3 -native-end 2
    $ اي -before-vowel 4
    $ ب -end 3 -end-after-vowel 4
    $ ف -end-after-vowel 2
    $ ت -end 4 -end-after-vowel 2
    $ ث -end 2
    $ د -end-after-vowel 2
    $ ز -end 3 -end-after-vowel 4
    $ ج -end 2
    $ غ -end 2
    $ خ -end-after-vowel 2
    $ ك -end 3 -end-after-vowel -5
    $ ر -end 7 -end-after-vowel 2 -native-end -2
    $ ير -inside 2
    $ ري -before-vowel 2 -among-vowels 3
    $ ل -end 5
    $ ال -inside 5
    $ م -end 3 -end-after-vowel 7
    $ ن -end 5 -end-after-vowel 4
    $ هي -among-vowels 2
    ~ - ا 13 و 13 ي 8
    ~ ا ا 2 و -2
    ~ و و -5 ي 5
    ~ ي ي -4
    >ا و ي 2 ف -2 وي 4
    >ا س ش -4 ص 2
    >ا ي ج 3 ر 3 ل -2
    >ا د ر 5
    >ا ج ك 4
    >ا غ ك 4
    >ا ق ك -2
    >ا ك ش 4 تش -2 ن 2
    >ا ر ير 4 ري 2 ن 2
    >ا ل يل 7 لي -2
    >ا م ن 2
    >ا ن ين 5 ني 5
    >ا نغ نج -2
    >ا س - 6
    >ا ب - 3
    >ا ف - 3
    >ا د - 3
    >ا غ - 2
    >ا ر - 6
    >ا ري - 4
    >ا م - 4
    >ا ن - 7
    >ا هي - 4
    >ب و وف 3
    >ب ل يل -5
    >ب ن ين -2
    >ب ا - 3
    >ب ه - 3
    >ب اي - 3
    >ب ك - -2
    >ب ر - 2
    >ب ل - 4
    >ب ول - 2
    >ت و وي 3 وف 2
    >ت س ز -3 ش 2
    >ت ا ي 3 اي 2
    >ت ي اي -2
    >ت ن ين -2
    >ت س - 3
    >ت ا - 3
    >ت ه - -5
    >ت ي - 3
    >ت ز - 3
    >ت ك - 2
    >ت ر - 2
    >ت ري - 2
    >ت ل - 2
    >ت ن - -3
    >ت ان - 2
    >ج و ا -5 ي 4 يو -2
    >ج ا ي -2
    >ج ي اي -2
    >ج ن ين -5
    >ج و - 2
    >ج ي - 2
    >د و ي 2 او -5
    >د ا ي -5 اي 2
    >د ي اي 2 ر 2
    >د ر ري 2
    >د ل يل -2
    >د ن ين -3
    >د و - 7
    >د س - 2
    >د ه - 3
    >د ت - -2
    >د ز - -2
    >د ر - 3
    >د ل - 2
    >د ال - -2
    >د ان - 2
    >ر و ي 5 ف -2 او 2
    >ر س ز -2
    >ر ا ي 7
    >ر ي ج 3 ل 3 يي 2
    >ر ت ث -3 د 2
    >ر ج ك -2
    >ر ش تش -4
    >ر ل يل 4
    >ر م ن 3
    >ر ن ين 5 ني -3
    >ر اند ند -3
    >ر و - 11
    >ر س - 5
    >ر ا - 4
    >ر ه - 5
    >ر ي - 8
    >ر اي - 5
    >ر ب - 3
    >ر ف - -2
    >ر ث - 2
    >ر د - 3
    >ر ج - 2
    >ر غ - 2
    >ر ك - 4
    >ر ش - 3
    >ر ل - 3
    >ر ال - 2
    >ز ا ي -4
    >ز ي - 2
    >س و ا 3
    >س ا ي 3
    >س ت ط -2
    >س ل يل -2
    >س ن ين -3
    >س اند ند 3
    >س و - 4
    >س ي - 4
    >س اي - -2
    >س ب - 2
    >س ت - 2
    >س ط - -2
    >س ك - 7
    >س ر - 2
    >س ل - -3
    >س ن - 4
    >ش و ا -3 ي 2
    >ش ل يل -2
    >ش ن ين -3
    >ش و - 4
    >ش ا - 5
    >ش ي - 5
    >غ و ا -2 - 3
    >غ ا - 7
    >غ ي - 6
    >ف و ا 3 ي 2
    >ف ا ي 2
    >ف ي اي 2 ر -2
    >ف ن ين -2
    >ف و - 6
    >ف ا - 6
    >ف ه - 2
    >ف ي - 3
    >ف اي - 2
    >ف ر - 2
    >ف ري - -2
    >ف ل - 2
    >ف ال - 2
    >ق ا - -2
    >ك و ا 6 ي 5
    >ك ا ي 7 اي 2
    >ك ي اي 2 ل 2
    >ك ن ين -4
    >ك و - 5
    >ك س - 4
    >ك ا - 3
    >ك ي - 4
    >ك اي - 2
    >ك ر - 3
    >ك ال - 3
    >ك ن - 2
    >ك ول - 2
    >ل و ا 4 ي -4 ف 4 وي 2
    >ل س ز -4
    >ل ا ي 5 اي 4
    >ل م ما -2
    >ل ن ين -5
    >ل س - 5
    >ل ا - 4
    >ل اي - 3
    >ل ب - 3
    >ل ف - 3
    >ل ط - 3
    >ل د - 8
    >ل ك - 4
    >ل ر - 2
    >ل ير - -2
    >ل م - -2
    >ل ن - 2
    >م و ا 3
    >م س ز -3
    >م ا ي 4
    >م ي اي 3
    >م ل يل -3
    >م ن ين -2
    >م ين ان 2
    >م و - 5
    >م ه - 3
    >م ي - 3
    >م اي - 4
    >م ز - 3
    >م ك - 2
    >م ر - -3
    >م ير - 2
    >م ان - 2
    >ن و ا 2 وف -6
    >ن س ت 2
    >ن ا ي -2
    >ن ي ج 3 يي 2
    >ن ت ط -2 د 3
    >ن ز تس -2
    >ن ج غ 2
    >ن بر بير -2
    >ن و - 6
    >ن س - 3
    >ن ا - 6
    >ن ي - 6
    >ن ت - 7
    >ن د - 9
    >ن ز - 2
    >ن ج - 3
    >ن غ - 4
    >ن گ - -3
    >ن ك - 7
    >ن ر - 2
    >ن ن - 2
    >ه و ا -3
    >ه ا ي -5 اي 2
    >ه ل يل -3
    >ه ن ين -2
    >ه و - -3
    >ه ي - -5
    >و و ا -11 ي -5 ف -5
    >و س ت 2 ش 2 ص 2
    >و ا ي -10
    >و ه ت 3
    >و ي اي -2
    >و ت د 4
    >و ز ش 2
    >و ج ك 4
    >و غ ك 3
    >و ر ير 2 ار -6
    >و ل يل 4 ال -3
    >و م ما 2 ن 3
    >و ن ين 4 ان 2
    >و ين ان -2
    >و بر بير 3
    >و س - 8
    >و ا - -4
    >و ه - 3
    >و اي - 3
    >و ت - 5
    >و د - 5
    >و ز - 4
    >و ج - 2
    >و غ - 4
    >و ك - -3
    >و ر - 4
    >و ري - 4
    >و ل - 2
    >و م - 2
    >و ن - 7
    >ي و ا 5 ي -3 ف -4 وي -3
    >ي س ت 4 ث 2 ز -4 ك 4 ش 2 اس 2 تش 3
    >ي ا ي -2
    >ي ي ر -4
    >ي ب با 3 ف 4
    >ي ت ط 2 ث 2 د 3
    >ي د ر 4
    >ي ج خ -2
    >ي خ ك -2
    >ي ك تس -3 ل -2 ن 2
    >ي ر ن 2
    >ي ل يل -4 لي 3 ن 2
    >ي م ام 2 ن 5
    >ي ن ين -3 ني 3
    >ي نغ نج 2
    >ي و - 8
    >ي س - 7
    >ي ا - 5
    >ي ب - 4
    >ي ف - 6
    >ي ت - 6
    >ي د - 8
    >ي ز - 6
    >ي غ - 5
    >ي ك - 3
    >ي ش - 2
    >ي ر - 8
    >ي ري - 4
    >ي ل - 2
    >ي م - 3
    >ي ن - 8
    >گ و - -3
    >گ ا - -6
    <ا و ي 2 ب -4 ڤ -3 او -3
    <ا س ت 3 ز -2 ش 3 اس 4
    <ا ه ت 3
    <ا ي اي -2 ج -2
    <ا ب بي 5
    <ا ت د 5
    <ا ث ز -2
    <ا د ر 4
    <ا ج غ -4 خ -3 ك 3
    <ا غ ك 5
    <ا خ ك 3
    <ا ق ك 2
    <ا ك تس -3
    <ا ر ري 6 م -2
    <ا ل يل 3 لي 6
    <ا م ام 5 ن 5
    <ا ن ين 2
    <ا ين ان 4
    <ا و - 5
    <ا س - 3
    <ا ه - 7
    <ا ي - 2
    <ا اي - 4
    <ا ب - 6
    <ا ف - 7
    <ا د - 5
    <ا ز - 3
    <ا ج - 2
    <ا غ - 3
    <ا خ - 2
    <ا ق - 2
    <ا ك - 2
    <ا ش - 3
    <ا ير - 4
    <ا ري - 2
    <ا ل - -2
    <ا ال - 4
    <ا م - 3
    <ا ن - 3
    <ا ان - 3
    <ا ول - 2
    <ب و ا 2
    <ب س ز -2
    <ب ا ي 2
    <ب و - -3
    <ب س - 5
    <ب ه - 2
    <ب ر - 3
    <ب م - 2
    <ت و او 2
    <ت س ش -3 اس -5
    <ت ا ي 2
    <ت ي ل 2
    <ت ن ان -2
    <ت غو جو -2
    <ت س - 7
    <ت ا - 5
    <ت اي - 3
    <ت ب - 2
    <ت غ - -2
    <ت ك - 2
    <ت ش - 2
    <ت ر - 3
    <ت ري - 2
    <ت ل - 3
    <ت ن - 7
    <ت ان - 2
    <ث ي - -2
    <ج ا ي -2
    <ج ن ين -2
    <ج د - -14
    <خ ي - -2
    <د و ا -4
    <د ا اي 2
    <د ي اي -5 ل 2
    <د ر ار -3
    <د وي في -3
    <د و - 3
    <د ا - 3
    <د ه - 2
    <د ج - 3
    <د ك - 2
    <د ل - 2
    <د ن - 6
    <ر و ا 6 ي -8 ب 2 ف 2 يو -3 وف 4
    <ر ا ي 7
    <ر ه ت 2 ها -2
    <ر ي اي -3 يي -2
    <ر ت ط 3
    <ر غ ك -3
    <ر ق ك 4
    <ر م ما -2
    <ر ن ين 3
    <ر وا فا 3
    <ر اند ند -3
    <ر و - 4
    <ر س - 3
    <ر ا - 6
    <ر ب - 6
    <ر ت - 4
    <ر د - 8
    <ر ز - -3
    <ر ج - 3
    <ر غ - 5
    <ر گ - 2
    <ر ك - 5
    <ر ر - 2
    <ر ل - 3
    <ر م - 2
    <ر ن - 5
    <ر هي - 2
    <ز ن ين -3
    <ز و - 5
    <ز ا - 3
    <ز ي - 3
    <ز ت - -2
    <ز ن - 3
    <س و ا 3 او 4
    <س ا ي 2
    <س ي ر 2
    <س ن ين -2 ان -3
    <س وي في 2
    <س ا - 4
    <س اي - 3
    <س ب - 2
    <س ف - -2
    <س د - 3
    <س غ - 4
    <س ر - 6
    <س ري - 3
    <س ل - 2
    <س م - -3
    <س ن - 2
    <ش و ا -2
    <ش ا ي 4
    <ش و - 5
    <ش ا - -7
    <ش ي - -5
    <ش ن - 2
    <غ ا ي 2
    <غ بر بير -2
    <غ ي - 4
    <غ ن - 2
    <ف ي اي -2
    <ف و - -2
    <ف س - 2
    <ف ا - 2
    <ف ي - 4
    <ف ل - 2
    <ك و او 4 يو 2
    <ك س ش -2
    <ك ا ي 5 اي -2
    <ك م ما -2
    <ك ن ين -2
    <ك و - 2
    <ك ا - 3
    <ك ي - 2
    <ك اي - -2
    <ك ت - 2
    <ك د - 2
    <ك ر - -2
    <ك ري - 2
    <ك م - 3
    <ك ن - 3
    <ل ي اي 3 ج 2
    <ل ج غ -2
    <ل و - 5
    <ل س - 6
    <ل ا - 6
    <ل ه - -2
    <ل ي - 5
    <ل اي - 2
    <ل ب - 7
    <ل ف - 2
    <ل ت - 7
    <ل د - 5
    <ل ج - 2
    <ل غ - 2
    <ل خ - 2
    <ل ك - 7
    <ل ش - -3
    <ل ري - 2
    <ل م - -2
    <م و ي 3 يو 2
    <م س ش 2
    <م ا اي -3
    <م ي اي -2 ل 2
    <م و - -2
    <م س - 2
    <م ه - -4
    <م اي - 2
    <م ت - 4
    <م د - 2
    <م ر - 6
    <ن و ا -5
    <ن س ز -2
    <ن ا يو -2
    <ن ي اي 2 ر 3
    <ن ج غ -2
    <ن م ما -2
    <ن س - 3
    <ن ا - -2
    <ن ه - -3
    <ن ي - -3
    <ن ت - 4
    <ن ج - -3
    <ن غ - 2
    <ن ر - 4
    <ن ري - 3
    <ن ل - 2
    <ن م - 2
    <ه ي - 2
    <ه د - -3
    <ه ن - -2
    <و و ا -4 ي -2 ف -4 وف -6
    <و س ت 2 ز 5 ش 4 ص -2
    <و ا ي 2
    <و ه ت 3 ر 2
    <و ي اي 2 ج -2 ر 2
    <و ب بي -3 با -4 ف 3
    <و ت د 4
    <و د ر 2
    <و ج غ -3
    <و ژ ش -2
    <و غ ك 5
    <و خ ك 3
    <و ك ش 3 ر 2 م 2
    <و ش تش -2
    <و ر ير 2 ار 2
    <و ل يل 4 لي 3
    <و م ن 3
    <و ن ين 3 ني -3 ان 2
    <و ين ان 2
    <و س - 4
    <و ا - 2
    <و ف - -4
    <و ز - 2
    <و غ - 2
    <و ك - 6
    <و ير - 3
    <و ال - 4
    <و ان - 3
    <ي و او 2 يو 2
    <ي س ث -2 ز 2 ك -2 ش 3
    <ي ا ي -8
    <ي ه ت 3
    <ي ي ل -2
    <ي ب ف 2
    <ي ت د 2
    <ي د ر 3
    <ي ز ش 3
    <ي ج غ -2 ك 5
    <ي خ ك -2
    <ي ك ش 4 تش -3
    <ي ش تش -3
    <ي ر ار 3 ن 2
    <ي ل ال 3 ن 3
    <ي م ما -2 ام 3 ن 3
    <ي ن ين 2 ان 3
    <ي ين ان 3
    <ي بر بير 2
    <ي و - 3
    <ي ب - 7
    <ي ف - 2
    <ي ت - 3
    <ي د - 2
    <ي ز - 5
    <ي ج - 4
    <ي غ - 2
    <ي ق - 2
    <ي ك - 6
    <ي ش - 3
    <ي ل - 4
    <ي ال - 5
    <ي ن - -3
    <ي ان - 4
    <پ ي - -3
    <گ ن ين -5
    arabic arabic native bias -0.11 letter 0.27 vowel 0.33 silentVowel 0.32 lackingVowel 0.03 weakLetter 0.65 likeConsonant 0.55 otherConsonant 0.4 lackingConsonant 0.44 start 0.11 endVowel 0.51 endConsonant 0.11 shortness 1.22 density 0.68 syllables 0.8 glides 1.3 inflections 2.4 patterns 0.96
    + و ا 2 ي 4 ب 7 ف 9 وو -4 وي 5 او 4 وف 6
    + س ش 8 اس 7
    + ا ي 3 اي 2
    + ه ح -4 ت -6 ها -4
    + ي اي -5 ج 3 ر 11 ل 11 يي -2
    + ب بي -4 با 3
    + ت ط 2 ث -3 د -2
    + د دي 6
    + ز ش -7 ض -7 ظ 2
    + ج غ 6 ق 6
    + غ ق 2
    + ق ك -4
    + ش تش 4
    + ر ير 4 ار 5 ري 6
    + ل يل -8 لي 7 ال -2
    + م ام 4
    + ن ني 7 ان 3
    + ين ان 10
    + وي في -8
    + ء -end-after-vowel 2 -native-end 2
    + و -inside 2 -before-vowel 3 -end 3 -native-beside-vowel -2
    + س -after-vowel 3 -end 2 -end-after-vowel -4
    + ا -inside -8 -start 4 -end 4 -native-inside -6 -native-beside-vowel -3 -native-end -2
    + ع -native-inside 10 -native-beside-vowel 4 -native-start 6 -native-end 5
    + ه -inside -7 -before-vowel 6 -start-before-vowel 2 -end-after-vowel 2 -native-end -5
    + ي -end 2
    + اي -before-vowel 10
    + ح -native-inside -2 -native-beside-vowel 2 -native-start 5 -native-end 2
    + ب -after-vowel -14 -start 3 -start-before-vowel -4 -native-beside-vowel 8 -native-start 6 -native-end 4
    + ف -native-end 4
    + ت -end 2 -native-beside-vowel 6 -native-end 2
    + د -before-vowel -17 -end 2 -native-inside -2 -native-beside-vowel 2 -native-end -13
    + ز -end 4 -native-beside-vowel 8
    + ج -native-inside 5
    + ق -native-beside-vowel -2
    + ض -native-beside-vowel 11
    + ر -native-inside 5
    + ظ -native-inside 5
    + ل -native-beside-vowel -3 -native-end 5
    + ال -inside 2 -native-inside 5
    + م -start 6 -native-inside 3 -native-beside-vowel 2 -native-start 7
    + ن -after-vowel 5 -end-after-vowel 4 -native-start 7 -native-end -5
    + ان -inside 10
    + لع -native-inside 11
    ^ و او 5
    ^ س ص -4 اس 6
    ^ ا ي -5 اي -4
    ^ ه ها -4
    ^ ي اي 8
    ^ ح ش 7
    ^ ج غ 4
    ^ ق ك 2
    ^ ل ال -4
    ^ م ما -8 ام 8
    ^ ن ان 6
    ^ ا -start 4
    ^ ع -native-inside 6 -native-start 5
    ^ ه -start-before-vowel 2
    ^ ح -native-inside 8 -native-start 5
    ^ ب -start 3 -native-start 6
    ^ م -start 6 -native-start 7
    ^ ن -native-start 7
    $ و ي 3 وف 4
    $ ا ي -6
    $ ه ح 2 ت -6
    $ ي ر -3 ل 3
    $ ب بي 3 با 6
    $ د دي 6
    $ ر ري 4
    $ م ما 6
    $ ن ين -4 ني 4 ان -11
    $ ء -end-after-vowel 2
    $ س -end 2 -end-after-vowel -4
    $ ا -end 4 -native-end 2
    $ ع -native-end 5
    $ ه -end 4 -end-after-vowel 5 -native-end 10
    $ ي -end 4
    $ اي -before-vowel 3
    $ ح -native-end 2
    $ ب -native-end 4
    $ ف -native-end 3
    $ ت -end 2 -native-end 9
    $ د -end 2 -native-end 3
    $ ز -end 4
    $ م -native-end -3
    $ ن -end-after-vowel 4 -native-end -6
    $ ان -inside 5
    ~ - ا 8 و 10 ي 12
    ~ ا ا 2 و 5
    ~ و ي 4
    ~ ي ي -2
    ? - و 5 ي -4
    >ا ي ل 3
    >ا د ض -10
    >ا ز ظ 3
    >ا ق ك -4
    >ا ل يل -4
    >ا ن ني 4
    >ا ء - -7
    >ا و - 3
    >ا ع - -2
    >ا ه - 2
    >ا ت - 4
    >ا د - 3
    >ا ل - 6
    >ا م - 6
    >ا ن - 10
    >ب ا ي 7
    >ب و - -2
    >ب ي - 6
    >ب د - 2
    >ج و - -2
    >ح ا - 4
    >د و - 2
    >د ع - 2
    >د ه - 3
    >د ي - 7
    >د ال - 3
    >ر ا ي 4 اي 4
    >ر و - 4
    >ر ا - 10
    >ر ي - 2
    >ر اي - 4
    >ر ح - 6
    >س و - -4
    >س ع - 2
    >ش ا - -2
    >ش ع - 7
    >ع ا - -2
    >ف ع - 4
    >ف ي - 12
    >ك ي - -4
    >ل ا ي -5
    >ل ه ح 3
    >ل و - 5
    >ل ا - 9
    >ل ع - -2
    >ل ه - 7
    >ل ي - 3
    >ل ح - 10
    >ل ق - 3
    >ل م - 2
    >م ا ي 8
    >م ه ح -3
    >م و - -2
    >م ع - 4
    >م ه - 3
    >م ي - 4
    >م ت - 4
    >م د - 5
    >ن ا ي 6
    >ن ه - 2
    >و ل يل 4
    >و ن ين -6
    >و ا - -4
    >و ع - 2
    >و ح - 2
    >و د - 3
    >ي س ز 2
    >ي ل لي -3
    >ي و - 7
    >ي ا - 6
    >ي ه - 9
    >ي ب - -2
    >ي ف - 3
    >ي ت - 3
    >ي م - 3
    >ي ن - 2
    <ا س ص -7
    <ا ه ح -3
    <ا ت ط 3
    <ا ق ك -4
    <ا ل يل 6
    <ا و - 7
    <ا ع - -7
    <ا ه - 3
    <ا ي - 5
    <ا د - 4
    <ا ق - 5
    <ا ض - 6
    <ا ن - 4
    <ب و - -3
    <ب ع - 6
    <ب ي - 6
    <ت ا - 4
    <ت ي - -2
    <ج ا - -2
    <ح م - 7
    <د ا ي 7
    <د و - 7
    <د ا - 3
    <د ع - -4
    <د ي - 2
    <ر ا ي 14
    <ر و - 5
    <ر ع - -3
    <ر ي - -2
    <ر ح - -2
    <ر د - 6
    <ز ع - 3
    <س ا ي 7
    <س ي - -5
    <س ح - 7
    <س م - 3
    <ش ا - -8
    <ف و ي -11
    <ف ي يي 3
    <ف و - 5
    <ف ا - -3
    <ف ع - 6
    <ق ا - -4
    <ك ا - 10
    <ك ي - 2
    <ل و ا -2 - 2
    <ل ع - 8
    <ل د - 3
    <م ا ي 4
    <م و - -7
    <م ا - -2
    <م ع - -3
    <م ح - 4
    <م ظ - 3
    <ن و - 10
    <ن ح - 7
    <ن م - 2
    <ه ع - -2
    <ه ي - 13
    <و ع - 2
    <و ح - -5
    <ي ه ح -3
    <ي د ض 4
    <ي ق ك 3
    <ي ن ين 7
    <ي و - 6
    <ي ح - 6
    <ي ز - 2
    <ي م - -3
    latin latin bias 0.06 letter 0.38 vowel 0.47 silentVowel 0.09 weakLetter 0.38 doubling 0.46 likeConsonant 0.24 otherConsonant 0.41 lackingConsonant 0.4 start 0.03 endVowel 0.02 shortness 0.78 syllables 0.8
    + a n 3 yna -4 e -5 an -8 zan -12 b 4 v 2 t 3 k -2 d 2 g 2 p -2 l 2 yeo 4 yo 3 ey 2 ye -4 ee 5
    + y e 2 o -2 b 2 v 2 t 2 k 6 j -9 d 4 g -7 i -7 u -4 ia 3 l 2 m 3 r -2 ie -4 ee -6
    + n o 2 b 7 t -2 h 2 k 4 q -8 j 2 d 4 g 3 f 3 w 3 m -4 r -4 ic 2
    + e g 2 i 4 u -4 ia -3 l 2 ou -2 oo 4 yeo 2 yo 2 ai -3
    + o b 2 v -2 c -2 t 3 k 3 d 2 i 6 p -2 m -7 ou -2 r 2 yu 3 au -4 ie 3 iu -2
    + z b 3 c -9 t 5 s 4 ts -9 k 3 j -6 x -2 d -13 g -4 p -2 w 2 l 3 m 6 r -2 sh 7 zow -3 tt 2 ce 3 sch -4 es 4
    + b v -4 t -2 s 3 h -2 j 3 d 3 i 2 u 2 l -3 m -5 r 4 pp 3
    + v t -3 s 3 k -15 d -2 i 2 f 9 p 2 u -7 w -6 l -2 r 2 wa 2
    + c t -11 ts -6 h 3 k 5 q -2 x -3 d 4 g 6 f -4 p -5 u 2 dz -4 w 2 l 3 m 2 sh -2 ss -6 na -2 ka 2 ge -3 qu 4 tch -4
    + t s -8 ts -3 k 2 d 9 g 4 i -4 w 6 ss -2
    + s k 3 j 5 x -2 g 4 i 3 f 3 p 2 u -9 w 2 l -3 m -6 rz -2 sz -4 ss -6 za 8 ce 2
    + ts ch -4
    + h ch -2 k 6 x -8 f 2 p 3 w 4 m 4
    + ch q -2 j -4 x -5 dz -3 sz -7 ha 3
    + k q -5 j 13 d -2 g 8 i -2 p 3 u -2 w 4 ek 3 cz -11 ko 6 l 5 m 6 r 3
    + q g -4 m -7 ka -2 gh -5
    + j g -6 i -4 u 2 dz -8 w -3 l -5 m 2 sh 4 ge 5 sch -6 le 2
    + x sh -3 ss 3 kh -8 sch -2
    + d p -3 u -3 w 2 m 5 r 3
    + g i 2 f 2 p 3 u -2 dz -6 w -4 m 5 r 4 sh 3 ka 6 ck 2
    + i hi 8 l 2 m 2 r -4 yeo 2 yo 3 ye 4 ee -6
    + f p 2 u -4 w 4 m 6 r 2 th -2 ph -5
    + p u -3 w 2 l -4 m -6 bb 4
    + u l -2 ou -5 eu -5 oo -7 su 10 yeo 4 yo 4 ai 3
    + hi oh 4
    + w m 6 r 4
    + cz tch -2
    + l m 2 r -5
    + m r 5
    + oh ha 2
    + r rz -4
    + eu ie 3
    + ow ov -3
    + wa wna -5 on 2 no 4
    + on un 8
    + un eon 10
    + ank yn 2
    + za se 2
    + yeo yu 4
    + chi ti -3
    + fu hu -9
    + ja ya -6
    + ne en 4
    + ie ai 3
    + a -inside -4 -among-vowels 3 -end 13 -end-after-vowel 8 -double -6
    + y -after-vowel 6 -before-vowel 5 -among-vowels 7 -start 2 -end-after-vowel 6 -double -5
    + n -after-vowel -11 -among-vowels -9 -start -4 -start-before-vowel 3 -end -3
    + e -inside -4 -after-vowel -5 -before-vowel 3 -start 3 -end-after-vowel 2 -double 9
    + o -inside -2 -after-vowel -2 -before-vowel 4 -among-vowels -6 -start 5 -end 9 -end-after-vowel 2 -double 2
    + z -inside -2 -before-vowel -6 -among-vowels -7 -end-after-vowel 5 -double -3
    + b -inside 2 -after-vowel -5 -before-vowel -4 -among-vowels -8 -start-before-vowel 2
    + v -before-vowel 4 -among-vowels -4 -start-before-vowel 3 -end-after-vowel -2
    + c -inside -4 -after-vowel -11 -before-vowel 2 -among-vowels -9 -start 6 -start-before-vowel 4 -end 2 -end-after-vowel 5 -double 3
    + t -after-vowel 2 -before-vowel -8 -among-vowels -12 -start -3 -start-before-vowel 2 -end 2 -end-after-vowel 6 -double 5
    + s -inside -7 -after-vowel -9 -before-vowel 2 -start 2 -start-before-vowel -2 -end 5 -double -2
    + ts -inside 2 -after-vowel -5 -double 3
    + h -inside -2 -after-vowel 2 -before-vowel -5 -among-vowels 4 -start -3 -start-before-vowel 2 -end-after-vowel 4 -double -7
    + ch -inside -5 -after-vowel -3 -start -5 -double -3
    + k -inside -4 -before-vowel -5 -among-vowels -3 -start-before-vowel 3 -end-after-vowel -8
    + q -before-vowel -4 -among-vowels 5
    + j -inside -4 -before-vowel -2 -among-vowels -2 -start-before-vowel 2 -end -2 -end-after-vowel -2 -double 6
    + x -before-vowel -11 -among-vowels -5
    + d -inside -7 -after-vowel -3 -before-vowel -11 -among-vowels -11 -start-before-vowel 4 -end 4
    + g -after-vowel -2 -before-vowel 2 -start-before-vowel 2 -end -9 -double -3
    + i -inside -3 -after-vowel 5 -before-vowel -4 -start 2 -end 7 -end-after-vowel 5
    + f -after-vowel 3 -start 2 -start-before-vowel 7 -end 2 -end-after-vowel 8 -double -4
    + p -after-vowel 2 -start-before-vowel 5 -end-after-vowel 2 -double 3
    + u -inside -9 -before-vowel 2 -among-vowels 7 -start 5 -end 3 -end-after-vowel 3
    + w -after-vowel -6 -before-vowel -2 -among-vowels -9 -start 2 -end-after-vowel 5
    + l -after-vowel -21 -among-vowels -17 -end-after-vowel 4 -double -2
    + m -after-vowel -3 -before-vowel 4 -among-vowels -3 -start 3 -start-before-vowel 2 -end-after-vowel 4 -double -2
    + r -before-vowel -2 -among-vowels -7 -start-before-vowel -7 -end -4 -end-after-vowel 3 -double 3
    + ow -inside 11
    + wn -after-vowel -2
    + wa -before-vowel -6 -start-before-vowel 5
    + na -before-vowel -4 -among-vowels 6 -start-before-vowel 4
    + va -start-before-vowel 6
    + on -inside 2 -double -3
    + ka -before-vowel -5 -start-before-vowel 5
    + io -before-vowel 7 -start-before-vowel 2
    + in -inside 2 -after-vowel 5
    + owa -inside 3
    + ova -inside 4 -after-vowel 2
    + se -among-vowels 6 -start-before-vowel 7
    ^ a y 2 e -6 an 5 o -6 b 2 t 2 k -3 i -13 u -7 ou -8
    ^ y b 2 k 3 i 2 r -4
    ^ n t 5 s 3 k 3 j 2 d 2 g 2 p 2 w 2 l -2 m 5
    ^ e o 2 i -12 u -9 ai -2
    ^ o i -4 oh -3 ou -3 au -5
    ^ z c -8 ts -4 h 6 ch -3 j -4 g 4 r -2 sh 3
    ^ b v 2 t 2 h -4 k 3 j 2 g 4 f -2 m -7 r 2
    ^ v g -2 f 2 p 2 u -3 m 2
    ^ c s -7 h 4 k -2 q -4 j -8 g 3 p -2 dz -3 l 2 sch 2
    ^ t s 2 h 5 j -4 d -8 f 2 p 2 w 3 l 2 m -2 r -2
    ^ s ch -3 k 2 j 2 i 2 f 2 w 2 l 2 m 7 r 2 sz -3 za 3
    ^ ts ch -2
    ^ h ch 3 j 11 x -7 f -4 p 2 l 2
    ^ ch k -3 q -2 j -3 g -5 dz -4
    ^ k j 3 g -6 p 2 ko 3 qu 4
    ^ q j -2
    ^ j g 3
    ^ d g 2
    ^ g p 2 m 2 r 2
    ^ i u -6 hi 2 yo 2 ye -2
    ^ f p 2 w 2 m 2 r 2
    ^ p m -3 r 2
    ^ u woo -2 su 4
    ^ w m 2
    ^ l m 2 r -8
    ^ yeo yu 3
    ^ fu hu -5
    ^ a -double 3
    ^ y -start 2
    ^ n -start -2 -start-before-vowel 3
    ^ o -start 5 -double -9
    ^ b -start-before-vowel 2
    ^ v -start-before-vowel 3
    ^ c -start 5 -start-before-vowel 5
    ^ t -start -3 -start-before-vowel 2
    ^ s -start 2 -start-before-vowel -2
    ^ h -start -4 -start-before-vowel 3
    ^ ch -start -2
    ^ k -start -2 -start-before-vowel 3 -double 2
    ^ j -double 5
    ^ d -start-before-vowel 5
    ^ g -start-before-vowel 2
    ^ i -start 2 -double -2
    ^ f -start 2 -start-before-vowel 6
    ^ p -start-before-vowel 5
    ^ u -start 5
    ^ w -start 2
    ^ m -start 3 -start-before-vowel 2
    ^ r -start-before-vowel -7
    ^ wa -start-before-vowel 6
    ^ na -start-before-vowel 3
    ^ va -start-before-vowel 6
    ^ ka -start-before-vowel 4
    ^ se -start-before-vowel 6
    $ a y -7 yna -6 e 8 an 23 o 10 k 3 i 2 u 6 ou 3 ey 3 ie 5
    $ y e 5 o 6 i -4 u -2 ie -6 ee -4
    $ n k -2 w -2 m -11 r 4
    $ e o 9 i 7 u 2 ia 8 ou 3 io 2 ya 3
    $ o i 3 eo 3 ou -6 ie 2
    $ z c -2 t 3 ts -3 h -3 j -2 d 2 g 4 m 3 ss -2
    $ b v -2 p -2
    $ v s 3 f -2 wa 5
    $ c t 4 s 7 k -2 g -2
    $ t h -4 d -9
    $ s ch 7 x 5 sz -3 ss -2 za 2
    $ h j -5 g -8 r -11
    $ ch x -2
    $ k x 2 u -2 kow 3 r -4
    $ j i -3
    $ g ka 3
    $ i ia 10 ou 2 ey -3 ee -2
    $ u eo 2 ou 4 eu -4 oo -5 su 2
    $ w ff -2
    $ ow ov -2
    $ wa wna -5
    $ na nka -2
    $ on un 3
    $ un eon 2
    $ in ne -4
    $ a -end 12 -end-after-vowel 7 -double 3
    $ y -end 10
    $ n -end 2 -end-after-vowel 11
    $ e -end-after-vowel 6 -double 2
    $ o -end 5 -end-after-vowel 2 -double 2
    $ z -end -4 -end-after-vowel 4
    $ v -end-after-vowel -2
    $ c -end 2 -end-after-vowel 4
    $ t -end 3 -end-after-vowel 7 -double 3
    $ s -end -8 -end-after-vowel 4
    $ h -end -4 -end-after-vowel 3
    $ ch -inside 2
    $ k -end-after-vowel -8
    $ j -end -3 -end-after-vowel 3
    $ d -end 3 -end-after-vowel 7 -double 2
    $ g -end -9
    $ i -end 5 -end-after-vowel 5
    $ f -end 2 -end-after-vowel 6 -double 6
    $ p -double 2
    $ u -end 5 -end-after-vowel 3
    $ w -end-after-vowel 5
    $ l -end-after-vowel 8 -double 6
    $ m -end-after-vowel 4
    $ r -end -5 -end-after-vowel 2
    $ ow -inside 12
    $ ov -inside 17
    $ wa -before-vowel 2 -among-vowels 3
    $ na -before-vowel -4 -double 5
    $ on -double -4
    $ ka -before-vowel -7
    $ io -before-vowel 7
    $ zi -before-vowel 3
    $ in -inside 7 -after-vowel -3
    $ owa -inside 2
    $ ova -inside 15
    $ zy -among-vowels 2
    ~ - a 9 e 6 i 12 o 9 u 9 y 15
    ~ a i 4 u 3 y 3
    ~ e e 5 o 3 u 2 y 3
    ~ i o 6 u 2
    ~ o o -2 u -2 y 3
    ~ u y 4
    ~ y y 5
    ? - - -7 a 4 e 5 i 4 o 3 u 2 y 7
    >a a i 2
    >a y e -3 s -2 g -2 i -2
    >a n s -2 g 2 l 2 r -9
    >a e i -8
    >a z c 6 t 3 ts 5 h 3 d -2 g 2 l 3 sh 3
    >a b v 3 k 2 p 2 w 2 l 2 m -3 r 3
    >a v s 2 f 4 u -2 l -2
    >a c t -2 d 2
    >a t s -5 h 2 k 2 d 5 g 2 l 3 r 2
    >a s ch -3 l 2 sz 2
    >a h g -2 w 3 m 2 r 4
    >a ch g 3
    >a k j 2 d 2 g 4 w 2 ek 3 l 4 m 2 r -2
    >a q g -3
    >a j g -3 i -3
    >a d g -3 w 2 l 2 m 2
    >a g m 2
    >a i u 3 hi 3
    >a l r 2
    >a m r 2
    >a yeo yo -4
    >a y - 2
    >a n - 2
    >a e - 6
    >a b - -2
    >a v - -3
    >a t - 3
    >a s - 19
    >a h - 7
    >a ch - 3
    >a k - 6
    >a d - 4
    >a g - 2
    >a i - 4
    >a f - 3
    >a u - 9
    >a w - 3
    >a l - 10
    >a m - 7
    >a r - 10
    >a na - 5
    >a in - 2
    >a se - 2
    >b a e 2 an 4 o -4 u 3 ou 2
    >b e o 4 i -4
    >b i u 2 ia -2
    >b u oo 2
    >b a - 4
    >b y - 2
    >b e - 3
    >b o - 4
    >b h - 4
    >b j - 2
    >b i - -6
    >b u - 4
    >b l - 5
    >b r - 5
    >c a y 2 e 2 o 8 u 2
    >c e u -2 ia 2
    >c z s -2 h -8
    >c c k 2
    >c k g 2
    >c j i -3
    >c a - 4
    >c y - -6
    >c e - 3
    >c o - 6
    >c z - -6
    >c s - -8
    >c u - 4
    >c l - 2
    >c in - -3
    >d a y 2 an 6 i 2 ou -3
    >d y e 2
    >d e o 4 i -2 ia 2
    >d o u 4 eo 3 oh 2
    >d z s -6
    >d i ia 3
    >d a - 7
    >d y - 4
    >d e - 2
    >d o - -3
    >d z - -4
    >d b - -3
    >d h - -8
    >d i - 10
    >d w - 3
    >d l - 3
    >d r - 2
    >d ow - 2
    >d na - 2
    >d zi - -4
    >d in - 3
    >e a e -3
    >e y j -3 i -2
    >e n m 2 r 3
    >e e o 2
    >e o i 2 u 5
    >e z s -4 ts -2 j -2 g -4 m 2
    >e b p 4
    >e v u -3 wa -2
    >e c t -2 s -2
    >e t d 5
    >e s x 6 ss 2
    >e h g 2 r 3
    >e k g -8
    >e j i -3
    >e i u -2
    >e f u -2
    >e r rz -2
    >e on un 11
    >e a - 5
    >e y - 3
    >e n - 2
    >e o - -4
    >e b - -3
    >e c - -2
    >e t - -3
    >e s - 7
    >e ch - -4
    >e d - 2
    >e g - 3
    >e i - 4
    >e f - 5
    >e u - 9
    >e w - 5
    >e l - 6
    >e r - 9
    >e wa - 2
    >e in - 4
    >e ova - -3
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
    >g y e 3 j 3 i 4
    >g e i 3
    >g s d 3 sz 3
    >g h ch 5 j 4 g 5 r 2
    >g ch j -2
    >g k g -3
    >g i u -2 ia 2
    >g u oo 3
    >g r rz 2
    >g yeo yo 4 yu 4
    >g a - 8
    >g y - 10
    >g e - 10
    >g o - 6
    >g b - 2
    >g t - 2
    >g s - 10
    >g h - 6
    >g ch - 3
    >g j - 8
    >g i - 9
    >g u - 3
    >g l - -3
    >g m - 8
    >g r - 5
    >g na - 2
    >g in - 2
    >h a e 3 an 7 o 2 i 2 u -7 eu -2 yo 2 ye 4 ee 2
    >h y e 2
    >h e o -4 u -3
    >h o i 2 u -7 ou -3 au 2
    >h j i 2
    >h i ye 2
    >h u eo -2 oo -2
    >h on un -5
    >h un eon -3
    >h yeo yo -2 yu -5
    >h a - 3
    >h y - 7
    >h n - 2
    >h e - -2
    >h o - 7
    >h t - 3
    >h j - 6
    >h i - 9
    >h u - 2
    >h w - 6
    >h m - 3
    >h r - 4
    >h wa - 2
    >h in - 3
    >i a y 3 an 6 o 5 u -2
    >i y j -2
    >i n t 2 s -3 l 3 m 3 r 3
    >i e o 3 i 2
    >i o ou 2
    >i z s -3
    >i b v -3
    >i c j 4
    >i t d 3
    >i s d -6
    >i ch j 4
    >i k r 3
    >i q g -3
    >i g ck -2
    >i a - 3
    >i y - -11
    >i n - 6
    >i e - 3
    >i z - 2
    >i v - 2
    >i t - 6
    >i s - 8
    >i h - 3
    >i ch - 3
    >i k - 3
    >i j - -7
    >i g - 2
    >i f - 4
    >i u - 4
    >i l - 7
    >i m - 7
    >i wa - 5
    >i na - 5
    >i se - 3
    >j a an 2 o 3 i 3 u 4
    >j e o 3 i 4
    >j o i 2 u 2 eo 2 ou -2
    >j i u 3
    >j on un 2
    >j un eon 2
    >j a - 2
    >j y - -2
    >j e - 3
    >j i - 5
    >j u - 8
    >k a y -3 e 6 an 5 o 2 u 8
    >k y j 3 i -2
    >k e o 3 i 7 u 3
    >k o ou -4
    >k s sz 3
    >k k g -3
    >k i u 4
    >k a - 4
    >k y - 3
    >k e - 9
    >k o - 2
    >k s - 3
    >k h - 8
    >k j - 3
    >k g - 3
    >k i - 6
    >k u - 7
    >k ov - -4
    >k ova - -5
    >l a an -5 ey 2
    >l y e 2
    >l n b 3
    >l e o 3 ia 4
    >l o u 2 eo 3 au 3
    >l t d 3
    >l j i -3 l -3
    >l i u -3 ey 3
    >l u ou -2
    >l a - -3
    >l y - -5
    >l e - 7
    >l o - 3
    >l z - 4
    >l s - 10
    >l h - 12
    >l ch - 2
    >l k - -3
    >l j - -3
    >l i - 8
    >l u - 2
    >l w - 2
    >l m - 6
    >l r - 2
    >l ow - 2
    >l ov - 2
    >l na - 2
    >l ka - 5
    >l io - 2
    >m a e -2 an 9 o 2 i 6 u 2
    >m y j 2
    >m e o -4 i -2 ou -3
    >m o u -7 ou -2
    >m i u 3 ia -3
    >m u ou -2 oo -3
    >m on un -8
    >m y - 3
    >m e - 8
    >m o - 6
    >m z - 4
    >m b - 3
    >m s - 3
    >m h - 2
    >m ch - 3
    >m j - -2
    >m i - 8
    >m u - 2
    >m w - -13
    >m r - 3
    >m on - 2
    >m in - 2
    >n a y -4 an -2 o 5 i 5 u 3 ou 2 ie 2
    >n y i -2 ie 3
    >n n d 2
    >n e o 2 i 2
    >n o i 4 u 5 ou 3
    >n z s 3 ts -2 d 6
    >n c t 2 s -2 k 2 g 2
    >n t d 4
    >n s sz 2
    >n h g -5
    >n ch j -2
    >n k g 4 ek 2
    >n q g -2
    >n j g 5
    >n d g 4
    >n i u -9 ia 2
    >n u ou -2
    >n yeo yo -2
    >n a - 10
    >n y - 3
    >n n - 2
    >n o - 10
    >n z - 7
    >n t - 7
    >n s - 5
    >n ts - 2
    >n h - 9
    >n ch - 5
    >n k - 4
    >n d - 5
    >n g - 8
    >n i - 9
    >n u - 7
    >n r - 2
    >n ow - 4
    >n ov - 5
    >n na - 9
    >n ka - 5
    >n io - 4
    >n zi - 3
    >n owa - 2
    >n ova - 3
    >o y i -2
    >o n s 3 k 4 m 2
    >o e u -4
    >o o u -7
    >o z s -2
    >o b v -3
    >o v ff -2
    >o c t -2 s 2 k -2
    >o t s -2 d 4
    >o s x 5 m 2 sz -2
    >o h ch 2 g -3 f 2 r 2
    >o k j 2 g 3
    >o j i -3
    >o g r 2
    >o w ff -2
    >o r rz -3
    >o wa wna -5
    >o a - -2
    >o y - 3
    >o e - -2
    >o z - -2
    >o t - 6
    >o s - 11
    >o h - -11
    >o k - 10
    >o j - 4
    >o i - 2
    >o f - 3
    >o p - 4
    >o u - -3
    >o w - -2
    >o l - 6
    >o m - 6
    >o r - 7
    >o wa - -16
    >p a e 5 an 3 o -2
    >p e o 3 i 3 u -2
    >p u ou -3
    >p a - 6
    >p e - 3
    >p s - 9
    >p h - -2
    >p ch - -5
    >p k - 2
    >r a e 4 o 4 zan -4 i 5 u -5 ou 3 ie 2
    >r y ie 2
    >r n m 2
    >r e o 4 i 2 u 2 ia 3 io 2
    >r o i 3 u 4 oh -2
    >r z s -2 ts -2
    >r c s -3 qu 2
    >r t d 3
    >r s ss 2
    >r h g -2
    >r k g 2
    >r j i 2
    >r i u 4 ia 7 ey -2
    >r ow ov 2
    >r on un -4
    >r in ne 3
    >r ne en 2
    >r a - 8
    >r y - 6
    >r n - 3
    >r e - 11
    >r o - 9
    >r z - -2
    >r t - 12
    >r s - 10
    >r h - 3
    >r ch - 2
    >r d - 6
    >r i - 11
    >r f - 2
    >r u - 9
    >r w - 2
    >r l - 7
    >r m - 6
    >r ow - 5
    >r ov - 8
    >r na - 6
    >r on - 4
    >r ka - 2
    >r io - 2
    >r zi - 2
    >r in - 8
    >r ova - 7
    >s a e 2 an 5 o 5 i -5 u 5 ou 3 eu 3
    >s y o -3
    >s e o 2 u 4 ia 2
    >s o u -4 eo -4 ou -2
    >s z s 2 h -7
    >s c s 2 k -7
    >s t h 2 ch 2 p 2
    >s s ch 2
    >s h ch -6 j -3
    >s ch j -2
    >s i u 3
    >s u eo 5 oo -4
    >s on un 3
    >s un eon 2
    >s a - 8
    >s y - -5
    >s e - 9
    >s o - 5
    >s t - 13
    >s h - 4
    >s i - 3
    >s u - 5
    >s w - 2
    >s l - 4
    >s m - -4
    >s ov - 5
    >s on - 14
    >s ka - 12
    >s io - -3
    >s ova - 4
    >t a e -2 an 6 o 8 i -2
    >t y e 4 i 2
    >t e o 4
    >t o u -3 ou -3
    >t z t 2 s -4
    >t h ch 3
    >t i u 2 ia 5
    >t a - 5
    >t e - 8
    >t o - 4
    >t z - 6
    >t s - -6
    >t ts - 2
    >t i - 6
    >t u - 9
    >t w - 3
    >t r - 5
    >t on - 5
    >t io - -2
    >t in - 10
    >t ova - 2
    >u n l 2
    >u e o -3 i -3
    >u z c -3 ts -2 j -2 g -3
    >u b p -2
    >u c t -2 s -2 j 2
    >u k j 2
    >u m r 2
    >u r rz -3
    >u a - -2
    >u n - 5
    >u t - 5
    >u s - 10
    >u h - -5
    >u ch - 5
    >u j - 5
    >u g - 2
    >u p - 4
    >u l - 7
    >u m - 3
    >u r - 4
    >v a an 3 i 2
    >v e o 2 i -4
    >v a - 6
    >v s - -2
    >v i - 3
    >v l - -7
    >v na - 9
    >v in - 2
    >v ova - 2
    >w a o 3 i 4
    >w y i 2
    >w a - 2
    >w e - -2
    >w s - 3
    >w h - 3
    >w i - -4
    >w in - -3
    >x i - 2
    >y a e -4 o 4 i -6 u 4
    >y e o 4 i -2 u 4
    >y o u -3 ou -3
    >y z ts -2 g -6
    >y c t -2 k -4
    >y s sz -2
    >y u oo -3
    >y on un 4
    >y o - 3
    >y j - -2
    >y i - -7
    >y ova - -3
    >z a e -2 o 2 u 3
    >z o u 3
    >z h j -2
    >z ank yn -3
    >z a - 3
    >z y - -3
    >z e - 2
    >z o - -6
    >z s - -3
    >z h - -5
    >z j - -5
    >z i - -2
    >z u - 3
    >z w - -3
    >z ov - -3
    >z in - -3
    <a a e -2
    <a y s 2 k 3 d 2 i -4
    <a n b 4 t 2 s 5 h -2 k 4 d 2 w 3 m 11 r -8
    <a e i 5
    <a o u -3
    <a z c -3 h 3 d 3 m 2 sh 2
    <a b v -3 h 3 g 3 w 2 m 4
    <a v g 2
    <a c t 7 j 3 d 2
    <a t s 2 h 4 k 4 d 7 w 4 m 5
    <a s h 3 k 2 x -4 d -2 m -7 r 2 sz 3 ss -3
    <a h k 2 j 4 f 4 w 5 l -2 m 3 r 7
    <a ch j 2 g 2
    <a k q 2 j 5 g 6 m 2 qu -3
    <a q g -3
    <a j g -2 i -4
    <a d g 3 w 2 m 2
    <a i ey -2
    <a f p 3
    <a u ou -3
    <a w m 4
    <a l r -7
    <a m r 3
    <a in ank -4
    <a a - 2
    <a y - 4
    <a n - 5
    <a e - 2
    <a o - 5
    <a z - 4
    <a b - 11
    <a v - 6
    <a c - 4
    <a t - 2
    <a s - 3
    <a h - 6
    <a ch - 7
    <a k - 4
    <a q - 2
    <a j - 8
    <a d - 10
    <a g - 2
    <a i - 5
    <a f - 6
    <a p - 2
    <a u - 12
    <a w - 7
    <a l - 4
    <a m - 9
    <a r - 9
    <a ow - -2
    <a ov - -10
    <a on - 2
    <a zi - -5
    <a in - -12
    <b a e -4 o -7 i -6 u -8
    <b y i -2
    <b n m -7
    <b u ou -3
    <b a - 3
    <b e - 3
    <b b - -6
    <b d - 2
    <b i - 4
    <b u - 3
    <b m - 3
    <b r - 6
    <b na - -2
    <c a e 3 an 3 o 4 i 7 u 6
    <c y i -2
    <c e i 3
    <c o u 4
    <c t ts -3
    <c i u 2
    <c a - 7
    <c e - 2
    <c o - 2
    <c t - -9
    <c s - -2
    <c ts - -4
    <c k - -2
    <c i - 7
    <c u - 5
    <c m - 2
    <c r - 2
    <d a e -7 an 10 i 3 ou -2
    <d y i -2
    <d n l 2
    <d e o -2 i -5 u 3
    <d o i -4 eo -2 ou -3
    <d z s -4
    <d i u 3 hi 2 ey -3
    <d l r 2
    <d a - 7
    <d e - 6
    <d o - 2
    <d b - -2
    <d d - -4
    <d g - 2
    <d u - 6
    <d w - 3
    <d l - 4
    <d r - 4
    <d wa - 2
    <e y e 4 j 3
    <e n t -3 l 3 m 6
    <e e i 3
    <e o ou -3
    <e z ts -2 d 3 g 4
    <e b v 2 t 2 h 3 f 2 p 3 l -4
    <e v f 3
    <e c t 3 s -3 k 2 j -2
    <e s x -4 sz -2 ss 4
    <e h k 2 j -2 w 2 r 2
    <e k g 5 qu 4
    <e j i -4
    <e d g 3
    <e f p 2
    <e l r -2
    <e y - -5
    <e n - 2
    <e e - 7
    <e o - 5
    <e b - 5
    <e v - 3
    <e c - 3
    <e t - 3
    <e h - 2
    <e k - 4
    <e j - -8
    <e d - 7
    <e g - 3
    <e i - 6
    <e f - 5
    <e p - 3
    <e u - 4
    <e l - 13
    <e m - 2
    <e r - 7
    <e ow - 2
    <e on - 4
    <e in - 5
    <f y i -2
    <f e i -2
    <f u ou -2
    <f a - -3
    <f e - 3
    <f f - -2
    <f l - -3
    <g a e 2 an -2 o 3 u 2
    <g e o 2
    <g o u 3 ou -3
    <g v u -2
    <g on un -5
    <g un eon 5
    <g a - 3
    <g n - 5
    <g e - 6
    <g o - 3
    <g k - 5
    <g d - 2
    <g i - 4
    <g u - 3
    <g na - 3
    <g in - 3
    <h a e -4 i -2
    <h e o -9 i -5
    <h o u 2 ou -4
    <h z s 2
    <h c t 3 k -10 g 3
    <h t d -6
    <h i u 2
    <h u ou -2
    <h a - 14
    <h n - 3
    <h e - 4
    <h o - 8
    <h t - 2
    <h s - 3
    <h h - -4
    <h k - -10
    <h d - 3
    <h g - 4
    <h i - 12
    <h u - 3
    <h w - 2
    <h l - -7
    <h r - 2
    <i a e -7 an 5
    <i y e -5 g -5
    <i n s -5 k 4 d 2 l -2 m 6 r 3
    <i e o -3 i 6 u -2
    <i o oh -6 ou -3
    <i z t -4 j -2 d -3
    <i b p -4 m -2
    <i v f 2 u -3
    <i c t -2 s -2 k 7 sh 2
    <i t j -8 d 2
    <i s ch 3 k 2 j 3 x -2 m 3 ss -2
    <i h ch 4 k 2 r -2
    <i ch j -2
    <i k j 2 g 2 ek 2 l 2 m 2 r 2
    <i q g 2
    <i j g -2 sh 4 sch -2
    <i u ou 6
    <i l r -3
    <i a - 5
    <i y - -15
    <i n - 3
    <i e - -6
    <i o - 9
    <i b - 6
    <i v - 4
    <i c - 3
    <i t - 5
    <i s - -6
    <i ch - 5
    <i k - 6
    <i q - 2
    <i j - 6
    <i g - 4
    <i f - 4
    <i p - 2
    <i u - 5
    <i w - 5
    <i l - 12
    <i m - 11
    <i r - 3
    <i ov - -3
    <i in - 2
    <j a o 2
    <j o u 2 ou -4
    <j fu hu -3
    <j a - 3
    <j e - 3
    <j o - 3
    <j k - 7
    <j j - 5
    <j d - -4
    <j i - 3
    <k a e 3 an 2 o 6 c -2 i 4 u 5
    <k y i -2
    <k e i 4
    <k o u 4 ou -4
    <k z c -3 ts -3 h -2
    <k s sz -2 ss -2
    <k i u 3
    <k u eo 2 ou -3 woo -2 oo -2
    <k yeo yu -2
    <k a - 13
    <k n - -2
    <k o - 8
    <k c - -9
    <k ch - 2
    <k k - 2
    <k i - 5
    <k u - 8
    <k l - -7
    <k wa - 5
    <k na - 4
    <l a e 3 o 5 i -3 u -5
    <l y e 4 i -2
    <l e o 8 i 6
    <l o u 2
    <l c s -2 k -6
    <l s sz -2
    <l i u -2 ee -2
    <l u eo -2 ou -2 eu -3 oo -2
    <l a - 14
    <l y - 2
    <l e - 8
    <l o - 6
    <l b - 2
    <l c - 2
    <l t - 6
    <l ch - 2
    <l k - 5
    <l d - 5
    <l g - 4
    <l i - 6
    <l f - 3
    <l u - 11
    <l w - 4
    <l l - -4
    <l r - 6
    <l se - 3
    <m a e 2 u -7
    <m y i 2
    <m n m -5
    <m e o 3 i -8 ia 3
    <m o i -3 ou -5
    <m j i 2
    <m u ou -2
    <m a - 7
    <m e - 9
    <m o - 4
    <m t - 2
    <m s - 4
    <m h - -4
    <m ch - 3
    <m k - 6
    <m d - -3
    <m g - 2
    <m i - 4
    <m f - 3
    <m m - -6
    <m r - 10
    <m ka - 2
    <m se - 2
    <n a o 3 i -3 u -11 ou 2 eu -2 yeo 4 yo 2 ey -2 ye -2
    <n y o -3 i -3 ia 2
    <n e o 3 u -9 io -5 yeo 2 yo 2
    <n o i 3 ou 3
    <n j i -3
    <n i u 5 hi 2 ia 9 yeo 2
    <n u eu -3 yeo 3
    <n yeo yo 2 yu 2
    <n a - 7
    <n n - -3
    <n e - 10
    <n o - 9
    <n t - 2
    <n s - 4
    <n k - 3
    <n d - 3
    <n g - 4
    <n i - 9
    <n f - 2
    <n u - -4
    <n r - 5
    <n na - 3
    <n ka - 2
    <o a e 4 o 3
    <o y e 6 t 4 i 2
    <o n z 2 t 2 m 7
    <o e o 2 i 4
    <o z ts -2
    <o c t 5 s 4 k -2 j 2
    <o t k 4 d 2 r 2
    <o s h 2 ss 2
    <o h ch 2 g -2 r 4
    <o k j 2 ek -4 r 4
    <o j g 3
    <o i ye 2
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
    <o d - 2
    <o g - 2
    <o i - 9
    <o u - 4
    <o w - 3
    <o l - 7
    <o m - 3
    <o r - 10
    <o ov - -7
    <o on - 3
    <o in - 2
    <o se - 2
    <p n m -5
    <p a - 6
    <p o - 2
    <p s - 3
    <p p - -3
    <p u - 2
    <p r - -2
    <r a e 5 o 7 i 2 u 6
    <r y e 2 o -3 i -3
    <r e o 6 u 2 ai 3
    <r o u 4 ou 2
    <r c k -5
    <r t d 2
    <r h g -5
    <r ch k -4
    <r g ka 2
    <r i hi 2 ye 2
    <r a - 10
    <r e - 2
    <r o - 7
    <r t - 2
    <r s - 2
    <r h - 2
    <r k - 4
    <r d - 5
    <r g - 4
    <r i - 10
    <r f - 9
    <r u - 7
    <r l - -2
    <r m - 2
    <r r - -3
    <r wa - 2
    <r na - 3
    <r ka - 2
    <s a e 9 an 4 o 6 i 8 u 7 ou 2 yo 2
    <s y i 2
    <s n r 2
    <s e o 4 u -6 ia 2
    <s o i 4 u 2
    <s v u -2
    <s c t 3
    <s i u 3 hi 2 ye 3
    <s ow ov 2
    <s a - 14
    <s n - 2
    <s e - 5
    <s o - 11
    <s z - -2
    <s b - -2
    <s t - 2
    <s h - -4
    <s k - 7
    <s d - 6
    <s i - 8
    <s p - 2
    <s u - 8
    <s w - 2
    <s l - -3
    <s m - 3
    <s r - 5
    <s wa - 4
    <s va - 4
    <s ka - 2
    <s io - 5
    <s in - 2
    <t a an 6 o 3 i 3 u -4
    <t y i -2
    <t n t 2
    <t e o 2 i 2 u 3 io 2
    <t o u -4 ou -5
    <t c t 4 k -2
    <t f u -2
    <t on un -3
    <t a - 10
    <t y - 2
    <t e - 7
    <t o - 6
    <t t - -6
    <t s - 6
    <t ch - 2
    <t k - 5
    <t i - 6
    <t u - 4
    <t l - 5
    <t wa - 2
    <u a e 3 o -6 i -4
    <u y e 2 o 2 i 2
    <u e i 5
    <u o u 5
    <u z s 3 ts 7 h -3 d -3
    <u b p -2
    <u s x -3 ss -2
    <u h ch -7
    <u ch j -4
    <u k g 2
    <u q g -2
    <u j g 5
    <u a - 6
    <u t - -3
    <u s - -8
    <u h - -3
    <u k - 2
    <u j - 5
    <u d - 2
    <u g - 2
    <u i - -2
    <u f - 2
    <u u - -4
    <u l - 2
    <u r - 3
    <v a o 3
    <v e o -2 i -6 yo -3
    <v a - 2
    <v e - 5
    <v o - 4
    <v l - 2
    <w k g -6
    <w e - 4
    <w s - 2
    <w h - 3
    <y a o 2 i 2 u 2
    <y o u 2 ou -3
    <y z s -2 h -2
    <y t d 2
    <y s ss -2
    <y h g 5
    <y k g -8
    <y a - 4
    <y y - -3
    <y n - 3
    <y e - -2
    <y o - 6
    <y b - 2
    <y h - 8
    <y k - 2
    <y j - -6
    <y g - 5
    <y i - 7
    <y u - 6
    <y l - 3
    <y m - 9
    <y r - 5
    <z a i 4
    <z e i -2
    <z o ou -3
    <z a - 2
    <z z - -2
    <z t - -4
    <z s - -3
    <z d - -5
    <z na - -2
    cyrillic cyrillic bias 0.46 letter 0.38 vowel 0.25 silentVowel 0.26 lackingVowel 0.12 weakLetter 0.59 doubling 0.31 likeConsonant 0.5 otherConsonant 0.53 lackingConsonant 0.4 start 0.07 endVowel 0.19 endConsonant 0.12 shortness 0.2 syllables 0.8
    + а в 3 г 2 е 4 и 6 л -6 м -6 н 3 р 2 с -2 т 2 у 9 ы 2 э 5 ю 10 ћ 3 ии -3 оу 7 еи 3
    + б в -12 г 4 д 3 з 2 и 2 к 4 л 6 м 4 н 3 р -3 с -7 т 4 у 2 ф 4 х -2 ш -8
    + в г -2 д 4 е 2 з 5 и 3 к 3 л -10 м -2 н -2 о -7 п 3 р 3 с 6 т 4 у -6 ф -4 ш 2
    + г д 2 ж -9 з 2 к 8 л 3 м 5 н 3 о 3 п 2 с 3 т 3 у 5 ф 6 х 5 ђ 2 џ -2 дж -7
    + д з -5 и -11 к 3 л 5 м 5 н 4 о 3 р -5 с 12 т -6 ф 3 ц 8 ч 2 ш 2 ђ -3
    + е и 3 л 3 о -2 с 2 у 9 ы 3 э -2 ю 3 я -4 оу 6
    + ж з 9 л -10 р -8 с 8 ц 7 ч -3 ш 16 ь 3 џ -7 дз 4 дж -5
    + з к 2 л 3 н 3 р -3 с 2 т -4 х 2 ц 3 ч 3 ш 7 ђ -18 дз 2
    + и к 2 л -17 м 3 н -4 с -2 т 4 у 5 ф 2 х 9 ц -2 ы -2 э 6 ю 2 я 8 ћ 2 џ 2 дз -2 ии -2 дж 4
    + к м 4 н -3 п 3 р 5 с 13 т 16 ф 4 ц 6 ч 13 ћ 2 џ 4 ак 13
    + л м 6 н 6 о -6 п -3 с 4 у -3 ф 4 х 2 ч 2 ш 3 я -5 љ -6
    + м н -4 о -7 п 3 р 7 с 8 т 6 ф 3 х 3 ч -4
    + н о -2 р -3 с 3 т 7 у 2 ф -17 ш -4 я 2 њ -10
    + о р -2 т 2 у 4 ф -3 ы 6 э 9 ю 9 ко 4 оу 2 еи 9  -9
    + п р -3 с 2 т 3 у -4 ф -23
    + р с -4 т 7 у 4 ф 3 х 3 ш -4 я -3
    + с т 7 у -8 х 4 ц 3 ч 12 ш 5 щ -9 я -5 ћ 7 џ 2 дз 15 кс -3 ак 7
    + т ф -17 ц -11 ч -2 ћ -6 ак 5
    + у х 5 э 5 я 3
    + ф х 7
    + х ш 6 ь 5 џ 3 дж -2 кс 4
    + ц ч 3 ћ -3 дз 10 ак 3
    + ч ш 8 щ -2 ь 4 ћ -2 џ -7 дж -5 ак 4
    + ш кс -2
    + ь ль 2 ии -3
    + э ю 2 я 3
    + ю дж -8
    + ђ џ -2 дж -13
    + љ ль -9
    + џ дж -8
    + а -inside -14 -after-vowel 3 -before-vowel 3 -among-vowels 3 -start -6 -end 6 -end-after-vowel 3 -double -3
    + б -after-vowel 2 -before-vowel 4 -start 2 -start-before-vowel 4 -double -6
    + в -after-vowel -21 -before-vowel 8 -start 2 -end-after-vowel -2
    + г -after-vowel 7 -before-vowel 9 -among-vowels 3 -start 3 -start-before-vowel -7 -end 6 -end-after-vowel 9 -double 7
    + д -inside -11 -after-vowel 6 -among-vowels -11 -start 5 -start-before-vowel 4 -end 2 -end-after-vowel 9 -double 3
    + е -inside -7 -before-vowel 12 -among-vowels -2 -start -3 -start-before-vowel 2 -end 8 -end-after-vowel 2 -double -10
    + ж -inside -4 -start-before-vowel -4 -end 2
    + з -inside -4 -before-vowel -7 -among-vowels 2 -end-after-vowel 9 -double 4
    + и -inside 4 -after-vowel 2 -among-vowels -11 -start -2 -start-before-vowel -3 -end 10
    + к -before-vowel -6 -among-vowels -4 -start 4 -start-before-vowel 10 -end 4 -end-after-vowel 2 -double 4
    + л -inside 2 -after-vowel 3 -before-vowel -3 -among-vowels -22
    + м -after-vowel 10 -among-vowels -8 -start-before-vowel 5 -end 4 -end-after-vowel 9
    + н -after-vowel -4 -before-vowel 4 -among-vowels -21 -start-before-vowel 5 -end-after-vowel 5 -double 10
    + о -inside -12 -after-vowel -3 -before-vowel 6 -among-vowels 2 -start 2 -start-before-vowel 4 -end -4 -end-after-vowel 6 -double 5
    + п -before-vowel 3 -among-vowels -2 -start-before-vowel 2 -end 5 -end-after-vowel 2 -double -2
    + р -before-vowel -3 -among-vowels -16 -start-before-vowel 3 -end -6 -end-after-vowel -7 -double -2
    + с -inside -2 -after-vowel 2 -start 4 -start-before-vowel 2 -end 12 -end-after-vowel 3 -double 3
    + т -inside 2 -before-vowel -4 -start-before-vowel -2 -end 5 -end-after-vowel 7 -double 5
    + у -inside -2 -after-vowel 4 -before-vowel 7 -start 6 -start-before-vowel 3 -end 6
    + ф -after-vowel 7 -before-vowel -2 -among-vowels 2 -start 10 -start-before-vowel 10 -end 3 -end-after-vowel 6 -double -2
    + х -after-vowel 13 -among-vowels 3 -start -4 -start-before-vowel 8 -end -4 -end-after-vowel -3
    + ц -inside 7 -after-vowel 5 -before-vowel 11 -start -2 -end 5 -end-after-vowel 6
    + ч -inside -4 -after-vowel -9 -before-vowel -4 -among-vowels 2 -start-before-vowel 4 -end 3 -end-after-vowel 2 -double 4
    + ш -inside 2 -after-vowel -2 -before-vowel -5 -start 2 -start-before-vowel -2 -end-after-vowel 11
    + ъ -end -2
    + ы -inside -7 -after-vowel -3 -before-vowel 5
    + ь -inside -4 -before-vowel 2
    + э -after-vowel 2 -before-vowel 7 -start 5 -end 2 -end-after-vowel 4
    + ю -after-vowel 5 -before-vowel 6 -start 7
    + я -after-vowel 11 -start 3
    + ћ -end-after-vowel 3
    + дз -after-vowel 3
    + ии -double 2
    + дж -start -12
    + оу -before-vowel 13 -start-before-vowel 3
    + ак -double 7
    + еу -before-vowel 2
    ^ а в 2 е -5 и 4 о -4 у 7 э -3 ю 3 я 19 ии 3
    ^ б в -4 г 2 д 2 к 2 л 2 ф 3 х 2
    ^ в з 5 л 3 м -6 п 2 р 2 ю 4
    ^ г д 2 ж 2 м 2 п 2 р 2 с 2 у 2 ф 5 ђ 2
    ^ д к -3 м 2 р 3 с 3 т -13 ф 2 ч -3 ђ -4
    ^ е и 2 у 2 ю 2
    ^ ж з 4 и -4 р -8 с 4 х -2 ц 3 ш 12 џ -2 дж 3
    ^ з с 3 х 2 ц -3 ш 4 дз 3
    ^ и л -2 о 2 т 2 у 6 х 5 ч 6 ю -7 я 4 дж -6
    ^ к л 2 м 3 н 5 п 2 с 2 т 6 ф 2 х 8 ц -8 ч 6 ш 7 џ 3 ак 6
    ^ л м 2 н -4 п -7 љ -3 ль -3
    ^ м н -4 п 2 т 2 ма 3
    ^ н р 2 с 2 ф 2
    ^ о у -4 ю 4 я 2 оу -4
    ^ п р 2 ф -6
    ^ р х 2 ш 2
    ^ с т 4 ц 11 щ -6
    ^ т ф -7 ц -3 ч 2
    ^ у х 4 ю 12
    ^ ф х 7
    ^ х ч 6 ш 8 џ 3
    ^ ц ч -2 ш 2
    ^ ч ш 14 џ -5
    ^ э я 2
    ^ ю дж -8
    ^ ђ дж -2
    ^ а -start -6 -start-before-vowel -3 -double -3
    ^ б -start 2 -start-before-vowel 4
    ^ в -start 2
    ^ г -start 3 -start-before-vowel 13
    ^ д -start 5 -start-before-vowel 4
    ^ е -start -3 -start-before-vowel 2
    ^ ж -start-before-vowel -4
    ^ и -start -2 -start-before-vowel -4
    ^ к -start 4 -start-before-vowel 9
    ^ м -start-before-vowel 5
    ^ н -start-before-vowel 5
    ^ о -start 2 -start-before-vowel 4 -double 3
    ^ п -start-before-vowel 2
    ^ р -start-before-vowel 3
    ^ с -start 4 -start-before-vowel 2
    ^ т -start-before-vowel -2
    ^ у -start 6 -start-before-vowel 3
    ^ ф -start 9 -start-before-vowel 10
    ^ х -start -4 -start-before-vowel 8
    ^ ц -start -2
    ^ ч -start-before-vowel 4
    ^ ш -start 2 -start-before-vowel -2
    ^ э -start 5
    ^ ю -start 7
    ^ я -start 3
    ^ ии -double 2
    ^ дж -start -12
    ^ оу -start-before-vowel 3
    $ а и 3 л 2 о 7 у 10 э 8 ю 2 я -4 ћ 3 ии -9 оу 3 еи 4
    $ б в -6
    $ в и 3 н 2 с 3 у -2 ф -9
    $ г к -7
    $ д к -4 р 2
    $ е и 4 о 8 я 9 ель 3
    $ ж и 2 ш -3
    $ з с -5
    $ и о 5 у 6 ч 5 э 5 я 5 ћ 2
    $ к р -4 с 8 ц 5 ч 2 ш -4 ак 5
    $ л о -5 я -5 ль -4
    $ м н -4
    $ н о -4 р -6
    $ о р -3 у -8 э -4 ю -11 я 8 ко 2 оу 3 еу -8
    $ с ч 7 ћ 4
    $ т ц 4
    $ ц ч 2
    $ ч ш -2
    $ ы ии -3
    $ ь ии -4
    $ а -end 2 -end-after-vowel 3
    $ в -end-after-vowel -2
    $ г -end -3 -end-after-vowel 8 -double 2
    $ д -end -5 -end-after-vowel 6
    $ е -end -6 -end-after-vowel 2
    $ ж -end 2
    $ з -end -2 -end-after-vowel 9
    $ и -end 6
    $ к -end 6
    $ м -end-after-vowel 9
    $ о -end-after-vowel 6
    $ п -end 2 -end-after-vowel 2 -double -3
    $ р -end 3 -end-after-vowel -7
    $ с -end-after-vowel 4
    $ т -end 5 -end-after-vowel 9
    $ у -end 6
    $ ф -end 2 -end-after-vowel 5 -double 3
    $ х -end-after-vowel 14
    $ ц -end 4 -end-after-vowel 6
    $ ч -end 5
    $ ш -end 3 -end-after-vowel 9
    $ ь -end -7
    $ э -end-after-vowel 3
    $ я -end -4 -end-after-vowel -4
    $ ћ -end-after-vowel 3
    $ ии -double -8
    $ дж -after-vowel 2
    $ оу -before-vowel 2
    ~ - - 6 а 9 е 5 и 4 о 8 у 11 э 15 ю 13 я 15
    ~ o о -9
    ~ а е 6 и 4 о 3 у 9 ы 2 э 5 ю 10
    ~ е и 4 о 9 у 9 ы 3 э -2 ю 3 я -3
    ~ и и -2 у 5 ы -2 э 6 ю 2 я -10
    ~ о о 2 у 4 ы 6 э 9 ю 8
    ~ у э 5 я 3
    ~ э ю 2 я 3
    ? - - 3 о 8 у 12 ы -2 э 9 ю 4 я 3
    >а а я 4
    >а б в -7 н -2 п -4 р 2
    >а в н 2 р 2
    >а г к 4
    >а д к 5 н -2 р 4 ц 2
    >а е и -10
    >а з р 2 с 3 ц -2 ш 3
    >а и у 8 х 2 э -2 я 3
    >а к н 4 р 2 с 7 т 2 х -4 ц 5
    >а л н 3 р 2 ль -2
    >а м н 6 р 2 ма -7
    >а н р 7 с 2
    >а о у 3
    >а п ф -8
    >а р с 2
    >а с ч -4 ш 2 дз 3 кс 4
    >а т ф -4 ц 3
    >а ц ч 2 дз 5
    >а ч ш -6
    >а в - -4
    >а г - 6
    >а д - -4
    >а е - 10
    >а з - 3
    >а и - 5
    >а к - 12
    >а м - 5
    >а н - -2
    >а о - 2
    >а п - 2
    >а с - 11
    >а т - 2
    >а ф - 3
    >а ц - -2
    >а ш - 4
    >а э - 4
    >а ю - 2
    >а я - -3
    >б а и -2 о -6 у -7 я 4 еи 4
    >б е и -3 о 10 у -2 я 2
    >б и о 3
    >б о у 3
    >б а - 7
    >б е - 6
    >б и - 9
    >б л - 2
    >б у - 4
    >б ь - 3
    >в а е -2 и 5 о -5 э -2 еи 4
    >в е и -4 о 6
    >в о у -2
    >в а - 15
    >в г - 2
    >в е - -2
    >в и - 7
    >в к - 3
    >в н - 5
    >в о - -4
    >в у - 2
    >в ъ - 2
    >в ь - 4
    >в ии - 4
    >г а и 3 о -6 у -15 э 3
    >г е и -7 о 3 у 3
    >г и о 3
    >г о у 3
    >г а - 8
    >г е - 8
    >г р - 4
    >д а е 5 и 3 у -7 э 3
    >д е у -2
    >д ж з 4 и 5 р -9
    >д и о -8 у 2 э -6
    >д л ль 3
    >д о оу -3
    >д а - 7
    >д в - -3
    >д г - 4
    >д е - 2
    >д ж - 23
    >д з - -2
    >д и - 2
    >д к - 5
    >д н - -5
    >д о - 10
    >д с - 2
    >д у - 3
    >д ь - -2
    >д ю - 3
    >д ии - 3
    >е б в -4
    >е г к -2 х -2
    >е д р 3 т 2
    >е ж ш -3
    >е з р -6 с -2
    >е и о -5 у -10
    >е л н 2
    >е м н 5
    >е н п -3 р 4
    >е о у 7
    >е р с 2
    >е с т 2 ц 2 ш -2 кс 5
    >е а - 3
    >е б - -2
    >е в - 3
    >е г - 4
    >е д - 3
    >е з - 2
    >е и - 4
    >е к - 2
    >е л - -2
    >е н - -2
    >е о - -3
    >е р - -3
    >е с - 10
    >е т - -8
    >е у - -7
    >е ц - 5
    >е ш - 4
    >ж а е -6 и -10 о 4 у 3
    >ж е и -2 о 6
    >ж о у 5
    >ж у ю 3
    >ж а - 3
    >ж о - 2
    >ж у - -3
    >з а е -3 и 3 о -7 у 3
    >з е и -3 у -2
    >з о у 4
    >з а - 6
    >з е - -5
    >з и - 4
    >з у - 2
    >з ю - 2
    >и а е 3 о 8 у 6 э -2 я -4
    >и в ф 2
    >и г к -4 х 4
    >и д к -5 т 3
    >и е и 3 о -5 я 2
    >и з с -8 ц 3 ш -3
    >и и о -6 у -15 я 14
    >и к н 6 с -2 ц 3 ч -2 ћ -2 ак 2
    >и л н 2 ль -2
    >и о у 5 я 9
    >и с т 2 ш -2
    >и ч ш 6
    >и а - 14
    >и б - 2
    >и в - 4
    >и г - 5
    >и д - 5
    >и з - 4
    >и к - 7
    >и л - -3
    >и н - 12
    >и о - 5
    >и п - -3
    >и с - 8
    >и у - 5
    >и ц - 5
    >и ч - 11
    >и ш - 2
    >и я - 8
    >к а е 3 и -4 о -8 оу 4 еи 2
    >к е и 2 о 9
    >к и о -5 э 3
    >к к с 2
    >к о э 2 оу 5
    >к а - 21
    >к в - 3
    >к г - 2
    >к е - 6
    >к и - 11
    >к л - 2
    >к о - 5
    >к р - 2
    >к с - 7
    >к т - -8
    >к ф - 2
    >к х - 2
    >к ь - 2
    >к ю - -2
    >к ии - 8
    >л а е 7 и 5 о -10 у -6 ю -4
    >л е и 2 о 14 у 2
    >л и о 6 я -6
    >л л о -4
    >л о у -6 ю 3 я -3
    >л ь ль 2 ии -4
    >л э я -2
    >л а - 6
    >л в - 4
    >л д - 3
    >л з - 3
    >л и - 7
    >л к - 11
    >л о - -5
    >л с - 8
    >л т - 2
    >л у - -6
    >л х - 2
    >л э - -3
    >л ю - -7
    >л я - 3
    >л ии - 2
    >м а и 12 у -10 я 8 еи -5
    >м е и -3 о 6
    >м и о 6 я 2
    >м у ю 2
    >м а - 12
    >м е - 4
    >м з - 13
    >м и - 6
    >м о - 4
    >м с - 5
    >м у - 5
    >м х - 4
    >м э - 2
    >н а и 3 о 3 у 5 я 5 еи -2
    >н г к 2 х 5
    >н д к 7 с 2 т 5 ц 4
    >н е и 5 о 4 у -5
    >н з с -3
    >н и о 3 у 4 я 4
    >н к с 2 ц 5
    >н о у -6
    >н с т -5
    >н а - 14
    >н г - -7
    >н д - 9
    >н е - 2
    >н з - 6
    >н и - 11
    >н к - 13
    >н о - 4
    >н с - 13
    >н т - 5
    >н у - 5
    >н х - 3
    >н ц - 8
    >н ш - -2
    >н ы - -2
    >н ь - 5
    >н э - 4
    >н я - -4
    >н ии - -3
    >о б в -6
    >о г к 4 х 2
    >о д р -3
    >о ж з 6 с 3
    >о з с -7 ш 2
    >о и у 2
    >о к с 4 х -3
    >о л р -6 ль -4
    >о н ф -13
    >о с ц 4 дз 2
    >о а - -6
    >о в - 10
    >о г - 2
    >о е - 3
    >о з - 2
    >о и - 5
    >о к - 3
    >о л - 2
    >о м - 6
    >о н - -5
    >о п - 2
    >о р - 3
    >о с - 14
    >о т - -8
    >о ф - -7
    >о ш - -5
    >о э - 2
    >о я - 2
    >п а е 6 и -3 о -7 у 3 э -3 я 4
    >п е о 4 у 3 я -2
    >п о у -8
    >п а - 8
    >п е - 4
    >п и - 2
    >п к - 3
    >п л - 3
    >п о - 3
    >п с - 8
    >п у - 2
    >п х - -5
    >р а и 8 о 3 у 4 ы 2 э -2 еи 6
    >р б р 2
    >р г к -7 х -3
    >р д т 4
    >р е и 6 о 9 ю 4
    >р и о 5 э 8
    >р к н 3
    >р л ль -3
    >р н р 2
    >р о ы 4 э 3 ю 2 я -7 оу -4 еи 2
    >р с ц 2
    >р т ц -4
    >р ы ии 4
    >р а - 15
    >р б - 2
    >р в - -2
    >р г - 9
    >р д - 4
    >р е - 11
    >р ж - 4
    >р з - 10
    >р и - 12
    >р к - 16
    >р л - 4
    >р м - -6
    >р н - 2
    >р о - 6
    >р п - 2
    >р с - 15
    >р т - 6
    >р у - 2
    >р х - 5
    >р ц - 6
    >р ш - 12
    >р ы - 12
    >р ь - -4
    >р ю - 5
    >р ии - 9
    >р оу - 2
    >с а о -4 у 4
    >с е и 4 о 7 у 2
    >с и о 4 э 2
    >с к с 3
    >с о у -3
    >с с т 3
    >с у ю 5
    >с а - 6
    >с в - 2
    >с е - 4
    >с и - 4
    >с к - 12
    >с л - 3
    >с о - -6
    >с т - 11
    >с у - 4
    >с х - -2
    >с ии - -3
    >т а е -2 и 8 э 3 я -3 оу 2
    >т е и -2 о 15 ю -3
    >т и о 5 у 3
    >т о у -6 э 2 я 2
    >т а - 7
    >т е - 4
    >т и - 11
    >т к - 7
    >т л - 2
    >т р - 3
    >т с - 6
    >т х - 2
    >т ч - 5
    >т ы - -3
    >т ь - 6
    >т э - 2
    >у а э -3
    >у г к -2
    >у д к 2
    >у л ль -3
    >у м н 2
    >у с ч 2
    >у а - 4
    >у е - -5
    >у л - 4
    >у м - 3
    >у н - 5
    >у р - 2
    >у с - 8
    >у ч - 2
    >у ш - -3
    >у э - 3
    >ф а е 13 и 2 у -3
    >ф е и 3 о 4 у -2
    >ф о у 3
    >ф а - 3
    >ф е - 6
    >ф и - -2
    >ф о - 4
    >ф р - 3
    >ф у - 2
    >х а е 3 и -5 о -2 у -10 э -2 еи 4
    >х е и 3
    >х о у -3 оу -4
    >х а - 9
    >х е - 7
    >х и - -5
    >х у - 5
    >х ь - 4
    >ц а е -5
    >ц е - 8
    >ц и - 4
    >ч а е -13
    >ч е о -8
    >ч а - 3
    >ч е - -4
    >ч ж - -4
    >ч х - -5
    >ш а е -4 и 2 о -5
    >ш е и 3 о -4
    >ш о у 3
    >ш а - 6
    >ш е - -9
    >ш и - -2
    >ш у - 3
    >ь в ф -2
    >ь г к -2
    >ь е о -6
    >ь д - 6
    >ь е - 5
    >ь о - 2
    >ь ц - 2
    >э и - -6
    >э к - -2
    >э л - 2
    >э н - 7
    >э с - 2
    >я н - 6
    <а б г 2 н 2 п -8 х -4
    <а в д 2 м 4 н 2 с 2 т 2
    <а г к 2 н 2 с 2 х -5
    <а д з -3 к 2 м 2 р 2 с 3 т 7
    <а ж з 3 с 4 ш 4 дж 3
    <а з ц -4 ш 5 дз -3
    <а к л -4 м 2 н -7 р 2 с 9 т 3 х 5 ч 2 ак 3
    <а л м 3
    <а м н 12 р 2 т 2
    <а н с -2
    <а о у -3
    <а п ф 2
    <а р ш -3
    <а с т 4 х 3 ц 6 ч 5 ш 5 дз 4 кс 5
    <а т ф -11
    <а ф х 3
    <а х ч 2 ш -6
    <а ч ш -6
    <а б - 3
    <а в - 14
    <а д - -3
    <а е - 5
    <а ж - -6
    <а з - 14
    <а и - 10
    <а к - 3
    <а л - -2
    <а м - 6
    <а о - 7
    <а р - 8
    <а с - 3
    <а т - 6
    <а у - 4
    <а ф - 3
    <а х - 6
    <а ч - 2
    <а ш - 10
    <а ы - 2
    <а ии - 9
    <б а е -2 и 2 о 2 у -2 э -7
    <б е и -4 о -3
    <б и о 6
    <б л ль -2
    <б о у -2
    <б а - 7
    <б б - -6
    <б г - 3
    <б д - 2
    <б е - 4
    <б и - 8
    <б м - 3
    <б н - 3
    <б о - 2
    <б р - 4
    <б у - 3
    <б ш - 2
    <б ь - 3
    <в а е -4 и 3 о -4
    <в е и -2 о -6
    <в и о -5
    <в а - 6
    <в д - 2
    <в е - 6
    <в и - -2
    <в к - -5
    <в о - 6
    <в т - -2
    <в ш - -8
    <г а и 2 о 2 э -4 я -3
    <г е и 7 о 2
    <г л ль -4
    <г о у -3
    <г а - -2
    <г в - -7
    <г г - -2
    <г е - 4
    <г и - 4
    <г н - 7
    <г у - 3
    <д а и 8 о 6 у 6 я 3
    <д е и -4 у 2
    <д и у 5 э -2
    <д л ль -4
    <д о у 5 э 2
    <д у ю 3
    <д а - 11
    <д г - 3
    <д д - -4
    <д е - 4
    <д и - 8
    <д н - 18
    <д о - 4
    <д р - -5
    <д у - 2
    <д э - 3
    <е б п 5 р 2 т 2 ф 2
    <е в з 4
    <е г ж -2 х -5
    <е д з -2 к 8 н 2 с 2 т 2 ч 3
    <е ж з 9 с 3 ц 2 ш 2 дж -3
    <е з с -3 ц -2
    <е к с -2 т 2 х 5
    <е л н -3 т 2 ь 2 ль 11
    <е м н 5
    <е н р 2
    <е с ц -7 ш 5
    <е т ф -7 ц 3
    <е х ч -3
    <е ц ч 2
    <е ч ш 3
    <е а - 8
    <е б - 2
    <е в - 8
    <е г - 2
    <е ж - 2
    <е з - 5
    <е к - 8
    <е л - 8
    <е м - 3
    <е н - 2
    <е п - 2
    <е р - 6
    <е с - 4
    <е у - -3
    <е ф - -2
    <е х - -3
    <е ц - 2
    <е ч - 6
    <е ш - 3
    <е ь - 4
    <е ии - 2
    <ж д ч -9
    <з а о -5
    <з е и -7 о -5
    <з о у 3
    <з е - 4
    <з и - 6
    <з о - -3
    <и а е -12 о 5 у 6 э 2
    <и б в -3 п 2
    <и в р 2
    <и г к -2 х -4
    <и д к 3 ч -2
    <и е и -6
    <и ж ш 2
    <и з дз 6
    <и и дж -2
    <и к р 2 с -9 т 2 х 2 ц -2 ч -6 ак 4
    <и л н -2 р -4 ль 6
    <и м н -13 р 2 с 5
    <и о у -3 э 2
    <и с х -2 ч 2 ш -8 дз 6 кс 3
    <и т ц -6 ч -6
    <и ч ш 3
    <и а - -2
    <и б - 4
    <и в - 3
    <и г - 3
    <и д - 8
    <и е - 2
    <и ж - 4
    <и к - 13
    <и л - 8
    <и м - 2
    <и н - 13
    <и о - 8
    <и п - 2
    <и р - 6
    <и с - 6
    <и у - 11
    <и ф - 5
    <и ц - 6
    <и ш - 2
    <и ы - 3
    <и э - 8
    <к а е -7 о 5 э 2 я -3 еи -4
    <к е и 9 о 5 у 4
    <к и о 4 у 5 э 4 ю 2
    <к к с 3
    <к л ль -5
    <к о у 4 ю 2
    <к с ц 3 ш -3
    <к ч ш 3
    <к а - 2
    <к и - 8
    <к к - -5
    <к н - 11
    <к о - 8
    <к т - 2
    <к у - 6
    <к ц - -2
    <к ч - 2
    <к ш - 7
    <к ю - 4
    <л а е 7 и 4 о 3 э 4 ю 2 я 2
    <л в у 4
    <л г к 2
    <л е и 8 о 7 у 3 ю 2
    <л и о 6 у 4 э -3 я 2
    <л о у 6 ю 2 оу -3
    <л у ы 4
    <л а - 11
    <л б - 2
    <л в - 2
    <л д - 5
    <л е - 5
    <л и - 16
    <л к - 2
    <л л - -4
    <л о - 4
    <л п - 3
    <л р - 3
    <л т - 10
    <л у - 9
    <л ф - 6
    <л х - 4
    <л ы - -3
    <л э - 7
    <л ю - 5
    <м а и 8 о -5 у 3 я 5
    <м е и -3 о -5 у 2 я 4
    <м и у 3 э 2 я 3
    <м л ль -3
    <м о у -8
    <м с ш 3
    <м а - 9
    <м г - -4
    <м д - 8
    <м е - 7
    <м з - -2
    <м и - 4
    <м к - 2
    <м м - -5
    <м н - 4
    <м о - 3
    <м с - 2
    <м т - 11
    <м у - 7
    <м ф - 3
    <м х - 2
    <м ц - 7
    <м ш - 4
    <м ь - -2
    <м ю - -5
    <м я - 5
    <н а и 4 о 9 у 2 э -4 я -3 ии 2 еи 7
    <н е и 5 о 6 у -2
    <н и у 6 я 7
    <н н р 3
    <н о у -3 э 3 я 3 оу -2
    <н а - 8
    <н д - 5
    <н е - 3
    <н и - 13
    <н к - -4
    <н н - -3
    <н о - 9
    <н р - 6
    <н с - 2
    <н т - 6
    <н ф - 2
    <н х - -2
    <н ъ - 3
    <н ь - -2
    <н э - -5
    <н ю - 2
    <н я - 2
    <о б р 2
    <о г х -5
    <о д к 6
    <о е и -4
    <о ж и -5 с 2 дж 3
    <о з с 3
    <о и л 4 дж -6
    <о к н 3 р 4 с 4 т 4 х 3 ак -2
    <о л ь -2 ль 2
    <о м н 6
    <о с т 5 ш 8
    <о а - 7
    <о г - 3
    <о д - 2
    <о е - -2
    <о ж - -3
    <о з - 2
    <о и - 16
    <о к - 16
    <о л - 4
    <о м - 4
    <о н - 6
    <о о - -9
    <о р - 5
    <о с - 8
    <о т - 6
    <о у - 6
    <о ц - 2
    <о ь - 2
    <п а и 2
    <п е и 3 о -6
    <п о у 2
    <п с ш -9
    <п а - -4
    <п е - 2
    <п и - -2
    <п п - -5
    <п с - 2
    <р а е 9 и 3 о 7 у 6 э -2 ю 3 я 5 еи 3
    <р в ф 3
    <р г к -5
    <р д к 3 т 2
    <р е и -3 у -2 ю 7
    <р и о -3 э 3 ю 5
    <р к х -4
    <р о у -3 э -2 оу 3
    <р а - 14
    <р б - 3
    <р в - -2
    <р г - 8
    <р е - 9
    <р и - 5
    <р к - 4
    <р н - 5
    <р о - 6
    <р р - -6
    <р т - 11
    <р у - 7
    <р ф - 6
    <р х - 5
    <р ы - 2
    <р ю - 4
    <с а е 7 и 4 о 2 у -3 э 7 еи 5
    <с е и 10 о 2 у -3 ю 2
    <с и о 4 у 2 э -2
    <с к с 5
    <с л ль -4
    <с н р 2
    <с о у 5 ы 2 ю 2
    <с а - 10
    <с е - 5
    <с и - 11
    <с н - 7
    <с о - 8
    <с п - 2
    <с р - 3
    <с с - -19
    <с т - 2
    <с у - 6
    <с х - 3
    <с ю - 2
    <с я - 2
    <т а и 5 о 6 у -2 я -2
    <т е и 3 с 2 у 2
    <т и э 4
    <т к т 2
    <т о у 5 оу 6
    <т р с 2
    <т с т 2 ш 3 кс 2
    <т а - 5
    <т г - 2
    <т е - 10
    <т и - 11
    <т к - 2
    <т л - 2
    <т н - 11
    <т о - 3
    <т с - 11
    <т т - -9
    <т у - 8
    <т х - 3
    <т ш - 2
    <т э - 2
    <у а е -3 о -4
    <у г к -5
    <у ж ш 4 дж 5
    <у з с 2 дз -2
    <у к с 3 ц 2
    <у с ц -5
    <у х дж -2
    <у ц дз 7
    <у а - 6
    <у г - 3
    <у е - 2
    <у ж - 2
    <у к - 7
    <у о - -3
    <ф а е 2 о 3
    <ф л ль -6
    <ф о у 5
    <ф е - 5
    <ф и - 2
    <ф о - -9
    <ф ф - -4
    <х е - 3
    <х и - 7
    <х н - 4
    <ц и - 3
    <ц т - -8
    <ч и - -5
    <ч т - -7
    <ш а о -3 у -5
    <ш и - 3
    <э у ю 2
    <ю ь - 3
    <я а и 3 э 2 - 2
    <я и - -6
    <я ь - -7
    arabic latin bias 0.92 letter 0.4 vowel 0.79 silentVowel 0.46 lackingVowel 0.48 weakLetter 0.36 doubling 0.78 likeConsonant 0.52 otherConsonant 0.55 lackingConsonant 0.62 start 0.09 endVowel 0.35 endConsonant 0.11 shortness 0.6 density 0.32
    + ء a -2
    + و y -4 e 2 o -2 v -5 i 4 oo -2 ow 3 wa 3 on 5 au -4
    + س e -2 z 4 c -5 k -3 x 3 ce -3
    + ا a -3 y -5 e 3 o -2 i 5 na 2
    + ع a -5 o -6 i -5 u -3
    + ه y 3 e 3 w 2 r 4 ya -2
    + ي a 2 e -2 o -2 j -6 d -2 i -3 ee -3
    + اي a 4 i -2
    + ح a -4 ch -2 hi -2
    + ب bb -2 pp -2
    + ف b -2 v -2 h -3 u -2 w -3 ph -2 ff -3
    + ط t -3 d -2
    + ث t 2 s -3 d 2
    + د k -2 l -2
    + ذ t -3 d -3
    + ز z -2 c -2 za -3 se -2
    + ج y -2 z -4 g -3 dz -5 ge -3
    + ژ j -4
    + غ h -2 q -4
    + گ k -4
    + خ h -4 ch -3 x -2
    + ق c -3 k -7 q -2 g -7 ka -4
    + چ c -2 g -2
    + ك c 2 t -2 g 8
    + ش c 2 s 2 h -2 ch -3 k -2 x 2 ss 3 sch -2 sha -2
    + ض z -7 d -6
    + دي d 2
    + ر k 2 i -2 r -2 rr 2
    + ظ z -3 za -3
    + تس c -2
    + ص s -4
    + اس s 4
    + تش z -2
    + ل a -2 n 2 l -2
    + يل ill 2
    + ال el 3 ul 3
    + م n -3 k 2 m -2 r -2 mm -2
    + الم m -2
    + ن n -2 k 2 m -3 r 2 in 2
    + ني n 6
    + ان on 3 un 2 in 5 ann 2
    + ون an 3 no 2
    + وي wa 2
    + او o 2
    + عب ab -2
    + و -end 2
    + س -end 2
    + ا -inside -3 -after-vowel -2 -start 6 -native-inside -5
    + ع -native-beside-vowel -9 -native-start -8 -native-end -2
    + ه -after-vowel 2 -among-vowels -2 -start-before-vowel -3 -end 5
    + ي -inside -4 -start 2 -native-inside -2
    + اي -before-vowel 7
    + با -start-before-vowel 2
    + ت -inside 2 -among-vowels 5
    + د -start-before-vowel -2
    + غ -start-before-vowel 2
    + ش -before-vowel -3 -start 2
    + دي -before-vowel 3
    + دا -start-before-vowel 2
    + ر -after-vowel -2 -before-vowel -2
    + ير -inside 4
    + ور -inside -2
    + ري -among-vowels 8
    + اس -start 3
    + لي -native-beside-vowel -2
    + مو -before-vowel 3
    + ن -end 2
    + ين -inside 6
    + ان -inside 9 -after-vowel 2
    + ها -among-vowels 8 -start-before-vowel 2
    + يو -among-vowels 2
    + وف -inside 3
    + وا -before-vowel 3 -among-vowels 2 -start-before-vowel 2
    + جو -start-before-vowel -2
    + هي -among-vowels 2
    + ول -inside 6
    + اند -inside 2 -native-inside -2
    + ويل -before-vowel 4
    + -inside a -6
    + -after-vowel a 2
    + -start a 2
    + -inside y 2
    + -before-vowel y 7
    + -end y 2
    + -end-after-vowel y -3
    + -double y -3 n 2
    + -inside e -8
    + -start e 5
    + -end e -2
    + -inside an 4
    + -after-vowel an 2
    + -start an 2
    + -end o 2
    + -double z -3
    + -before-vowel b -2
    + -after-vowel c -6
    + -before-vowel c 4
    + -among-vowels c 2
    + -start c -3
    + -start-before-vowel c 2
    + -before-vowel t 3
    + -end t 2
    + -inside s -4
    + -after-vowel s 5
    + -before-vowel s -3
    + -end-after-vowel s 6
    + -inside h -2
    + -after-vowel h 3
    + -before-vowel h 3
    + -among-vowels h 5
    + -start-before-vowel h 4
    + -end-after-vowel h 2
    + -inside ch 2
    + -after-vowel ch 3
    + -before-vowel k -2
    + -start k -2
    + -double k 3
    + -before-vowel q -2 j -3 x -4
    + -among-vowels x -4
    + -after-vowel d 2
    + -end-after-vowel d 3
    + -after-vowel g -2
    + -among-vowels g 3
    + -inside i -7
    + -after-vowel i 2
    + -before-vowel i 8
    + -end i -3
    + -inside u -4
    + -after-vowel u 2
    + -before-vowel u 4
    + -among-vowels hi 3
    + -before-vowel w 4
    + -start w 2
    + -start-before-vowel w 3
    + -end-after-vowel w 4
    + -among-vowels eo 2
    + -before-vowel eu 2
    + -among-vowels eu 2
    + -double oo 2
    + -inside ov -5
    + -start-before-vowel wa 2
    + -inside on -4
    + -before-vowel io 3
    + -inside in 6
    + -after-vowel in 2
    + -inside owa 2 ova -5
    + -after-vowel ova -2
    + -among-vowels ya 3
    + -after-vowel gh -5 ck -3
    + -double ll 5
    + -inside en -2
    + -start al 2
    ^ و u 2 wa -5
    ^ س k -3
    ^ ا e -16 i -12 u -2
    ^ ع e -3 o -2 i -2 u -2
    ^ ه a 9 y 2 e 3 t 4 r 4
    ^ ي ye -3
    ^ اي a 5 y 4 e -9 i -9 ye 2
    ^ ح ch -2 hi -2
    ^ ب p 2
    ^ ف h -2
    ^ ز s 7 za -3
    ^ ج z -3 j 2 g 2 dz -2
    ^ ژ j -3
    ^ خ h -2 j 2
    ^ ق c -3 k 2 ka -3
    ^ ك c 2 qu 2
    ^ ش x 2
    ^ ر er 4
    ^ اس s 2
    ^ ال l 2 el -2 ul 2
    ^ ما m -4
    ^ الم m -2
    ^ ن en 2
    ^ ان in -5
    ^ او o -8 u -5
    ^ يو u -2
    ^ في vi 2
    ^ فا va 4
    ^ عب ab -2
    ^ ا -start 6
    ^ ع -native-start -8
    ^ ه -start-before-vowel -3
    ^ ي -start 3
    ^ با -start-before-vowel 2
    ^ د -start-before-vowel -2
    ^ غ -start-before-vowel 2
    ^ ش -start 2
    ^ دا -start-before-vowel 2
    ^ اس -start 3
    ^ ها -start-before-vowel 2
    ^ وا -start-before-vowel 2
    ^ جو -start-before-vowel -2
    ^ -start a 2
    ^ -double a -3
    ^ -start e 5 an 2 c -3
    ^ -start-before-vowel c 2 h 4
    ^ -start k -2
    ^ -double i -3
    ^ -start w 2
    ^ -start-before-vowel w 3 wa 2
    ^ -start al 2
    $ و v 3 ow 4 wa 4
    $ س z 3 c 3
    $ ا y -4 e 7 o 6 u 4
    $ ع i -2
    $ ه a -8 e -6 r -3 ya -2
    $ ي a 2 ie -3
    $ اي i 6
    $ د t -6
    $ ز s -5 ss -2 se -3
    $ ج g 2
    $ خ ch -4
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
    $ ان un 2 in 2 ann 2
    $ ون an 2
    $ او o 2
    $ يي i -2
    $ و -end 2
    $ س -end 2
    $ ع -native-end -2
    $ ه -end 5
    $ ن -end 2
    $ ان -inside 2
    $ وف -inside 2
    $ ويل -before-vowel 3
    $ -end y 2
    $ -end-after-vowel y -3
    $ -double n 2
    $ -end e -2
    $ -after-vowel an 2
    $ -end o 2
    $ -end-after-vowel s 6 h 2
    $ -after-vowel ch 2
    $ -end-after-vowel d 3
    $ -end i -3
    $ -end-after-vowel w 4
    $ -inside ek -3
    $ -before-vowel ou 3
    $ -end-after-vowel r 3
    $ -inside on -4
    $ -before-vowel io 2
    $ -inside owa 2 ova -5
    $ -after-vowel ova -2
    $ -among-vowels ya 3
    $ -double ll 2
    ~ - e 2 i 3 u 4 y 6
    ~ ا a -2 e 2 i 2 u 2 y -4
    ~ و - 5 a -3 e 2 i 4 o -3 y -4
    ~ ي - -2 a 2 e -3 i -2 o -3
    ? - e -2 i 2 u -2 y 4
    ? ا - 4
    ? و - 3
    ? ي - -2
    arabic cyrillic bias 0.84 letter 0.4 vowel 0.51 silentVowel 0.41 lackingVowel 0.45 weakLetter 0.29 doubling 0.02 likeConsonant 0.48 otherConsonant 0.43 lackingConsonant 0.66 start 0.12 endVowel 0.44 endConsonant 0.14 shortness 0.25 density 0.33
    + و а 2 е 2 и 2 м -2 о -2 я -2 оу -2
    + س к 7 с -2 т 2 х -2 ц 3 ч 4 ш 4 ћ 2
    + ا а -3 б -2 е 3 и 5 у 4 ь 3 э -2 я -4 оу 2 еи -4
    + ع а -4 е 3 о -2 э 2
    + ه г -3 р 8 т 2 у 2 ф 4
    + ي а 5 е -2 ж 3 и -3 х 5 ь -3 ю 3 я -3 ти 2
    + اي ь 6 э -3
    + ح а -3 г -2 х -2
    + ب в -7 п 2
    + ف в -2 у -3
    + ڤ в -2
    + ت л -3 ф -4 ц -2 ч -3
    + ط д -3 т -3
    + ث д -2 с -5 т -12
    + د т 2
    + ز ж -3 з -3 с -3 ц -3 ч 3 ш -2 дз -4
    + ج ж -5 и 3 к 11 с 6 х 7 ч -4 ђ -3 џ -4 дз -6 ак 3
    + ژ ж -2
    + غ ж -4 и 2 ф 2 х 2
    + خ к -5 х -2
    + ق г -5 к -3
    + چ ш 2
    + ك г 6 д 5 с 12 т 6 х -4 ш 2
    + ش ж 8 к 4 х -2 ч 2 кс 2
    + ض д -3 з -6
    + ر а -4 е 2 и -4 л -4 р -3 у -3
    + ظ з -4 с 2
    + تس с 2 ц -8 ч 2 дз 2
    + ص с -4
    + تش к 5 с 7 х 2 ц 3 ш 6
    + ل л -2 м -3 р -3 ль 2
    + م в 2 л 2 м -2 н -2 р -5
    + ما м 5
    + ن к 2 м -2 н -3 њ -3
    + وي у -4
    + او а 4 в -2 и 2 ю 2 оу -3
    + يو а 2 е -4 и 4 у 2 ю -7
    + يي е -3
    + كو о 2
    + كس с 2
    + ء -end-after-vowel 3
    + و -inside 11 -before-vowel 10 -start-before-vowel 2 -end -2
    + س -after-vowel -2 -end 4 -end-after-vowel 2
    + ا -after-vowel 7 -end 3
    + ع -native-beside-vowel -5 -native-start -7
    + ه -inside 4 -after-vowel 2 -among-vowels 3 -start 4 -start-before-vowel 7 -end 8
    + ي -inside 12 -after-vowel 5 -before-vowel -3 -start-before-vowel -8 -end 7 -end-after-vowel 2 -double -5
    + اي -before-vowel 4 -start-before-vowel -2
    + ب -after-vowel -2
    + ف -inside 2 -start 2
    + ت -inside -4 -before-vowel -5 -among-vowels 2 -end 4 -end-after-vowel 5
    + ط -inside -2
    + ث -end -3
    + د -inside 4 -end 3 -end-after-vowel 2
    + ز -end 5 -end-after-vowel 3
    + ج -inside 5 -after-vowel 2 -before-vowel 4 -among-vowels 2 -start-before-vowel -2 -end 2
    + غ -inside 4 -after-vowel 5 -end-after-vowel -2
    + خ -end-after-vowel 2
    + ق -end 2
    + ك -before-vowel 6 -start-before-vowel 2 -end 5 -end-after-vowel 2
    + ش -inside 2 -before-vowel 3 -among-vowels 4 -start 2 -end 4 -end-after-vowel 4
    + دي -before-vowel 2
    + ر -after-vowel -6 -before-vowel -4 -end 5
    + ري -among-vowels 2
    + اس -inside -2 -start 2
    + ال -native-inside -4
    + م -after-vowel 3
    + ن -start 3 -end 2 -double 2
    + ين -inside -3
    + ان -inside 3 -start -2
    + ها -among-vowels 7
    + وي -among-vowels -2
    + او -before-vowel 6
    + وف -inside 2
    + ول -inside -2
    + ويل -before-vowel 3
    + كا -among-vowels 3
    + يتش -inside 2
    + -inside а -5
    + -after-vowel а 6
    + -among-vowels а 2
    + -end а -7
    + -before-vowel в 5
    + -start-before-vowel в -2
    + -after-vowel г 2
    + -before-vowel г 4
    + -among-vowels г -3
    + -start-before-vowel г -5
    + -end г 2
    + -double г 2
    + -inside д 2
    + -after-vowel д 5
    + -before-vowel д -4
    + -double д 4
    + -inside е -6
    + -before-vowel е -2
    + -start е 3
    + -end е 2
    + -double е 2
    + -before-vowel ж 2
    + -among-vowels з -2
    + -double з 2
    + -inside и -6
    + -after-vowel и 4
    + -before-vowel и 7
    + -among-vowels и 3
    + -start и 2
    + -end и -3
    + -double и 4
    + -after-vowel к 2
    + -before-vowel к -2
    + -among-vowels к 2
    + -end-after-vowel к -6
    + -double к 6
    + -after-vowel л 2
    + -before-vowel л -4
    + -start-before-vowel л -2
    + -after-vowel н -4
    + -end-after-vowel н 2
    + -double н 5
    + -end о -3
    + -after-vowel р 3
    + -among-vowels р -4
    + -end-after-vowel р -2
    + -after-vowel с 3
    + -end с 7
    + -end-after-vowel с 8
    + -before-vowel т 2
    + -end т 3
    + -double т 3
    + -inside у -4
    + -before-vowel у 9
    + -start у 2
    + -start-before-vowel у -4
    + -after-vowel х 2
    + -before-vowel х -2
    + -among-vowels х -2
    + -end-after-vowel х 3
    + -before-vowel ц 3
    + -end ц 3
    + -after-vowel ч -3
    + -end-after-vowel ч 2
    + -double ч 2
    + -end-after-vowel ш 4
    + -inside ъ -2 ы -4
    + -before-vowel ы 4
    + -end ы 3
    + -before-vowel ь 7
    + -end ь 2
    + -start э 2
    + -inside ю -3
    + -start ю 3
    + -after-vowel я 3 ль 2
    ^ و а 2 ю 3
    ^ س е -3 к 3 ш 2
    ^ ا е -11 и -16 о -3 э -3 я 11
    ^ ه а 8 е 2 р 4 т 4 у 2 ф 4 э 2
    ^ ي х 2 я -8
    ^ اي а 2 е -4 и -10 э -4
    ^ ح г -3
    ^ ف в 3
    ^ ث т -2
    ^ د т 2
    ^ ز ж 2 с 7
    ^ ج г 3 и -2 к 6 с 2 х 7 ч -4 ђ -2 џ -3
    ^ ژ ж -2
    ^ ك д 2 с 3 т 3 х 4 ч 2 ак 5
    ^ ش ж 3 к 3 с -2 х 3 ч 2
    ^ تش к 4 с 2 х 3 ш 2
    ^ ن м -2
    ^ او а 2 о -6 у -5 ю 2 оу -3
    ^ يو е -3 у -2 ю -2
    ^ و -start-before-vowel 2
    ^ ع -native-start -7
    ^ ه -start 4 -start-before-vowel 7
    ^ ي -start-before-vowel -8
    ^ اي -start-before-vowel -2
    ^ ف -start 2
    ^ ج -start-before-vowel -2
    ^ ك -start-before-vowel 2
    ^ ش -start 2
    ^ اس -start 2
    ^ ن -start 3
    ^ ان -start -2
    ^ -start-before-vowel в -2 г -5
    ^ -start е 3 и 2
    ^ -double и -3
    ^ -start-before-vowel л -2
    ^ -start у 2
    ^ -start-before-vowel у -4
    ^ -start э 2 ю 3
    $ و а 3 и 5 э -2 ю -2 оу -2
    $ س к 3 ц 2 ч 3
    $ ا е 7 о 7 у 4 э 5
    $ ه а -5 е -6
    $ ي а -2 ь 10
    $ اي и 5
    $ ب п -3
    $ ف у -2
    $ ث т -4
    $ ز с -5
    $ ج и 4
    $ خ и 3
    $ ك с 3 х -5
    $ ش с 5 х -2 ч -2
    $ تش с 2
    $ م н -3
    $ ما м 3
    $ يي и -3
    $ ء -end-after-vowel 3
    $ و -end -2
    $ س -end 4 -end-after-vowel 2
    $ ا -end 3
    $ ه -end 8
    $ ي -end 7 -end-after-vowel 2
    $ ت -end 4 -end-after-vowel 5
    $ ث -end -3
    $ د -end 3 -end-after-vowel 2
    $ ز -end 5 -end-after-vowel 3
    $ ج -end 2
    $ غ -end-after-vowel -2
    $ خ -end-after-vowel 2
    $ ق -end 2
    $ ك -end 5 -end-after-vowel 2
    $ ش -end 4 -end-after-vowel 4
    $ ر -end 5
    $ ير -inside -2
    $ يل -inside -2
    $ ن -end 2
    $ ان -inside -2
    $ يو -before-vowel 3
    $ ويل -before-vowel 2
    $ يتش -inside 2
    $ -end а -2 г 2 д 3
    $ -double и 2
    $ -end-after-vowel к -6
    $ -double н 3
    $ -end о -3 с 6
    $ -end-after-vowel с 7
    $ -end т 3
    $ -end-after-vowel т 2
    $ -double т 2
    $ -end-after-vowel х 2
    $ -end ц 2
    $ -end-after-vowel ч 2 ш 3
    $ -end ы 2
    $ -end-after-vowel э -2 я 2
    $ -after-vowel ль 3
    ~ - а 3 е 2 и 7 у 5 э 2 ю 3 я 4
    ~ ا - 10 а -2 и 6 у 2 э -4 ю 3 я -4
    ~ و - 7 а 3 е 2 и 2 о -3 у -4 я -2
    ~ ي - 4 а 7 е -6 и -2 у 2 ю -4 я -4
    ? - и 3 о -2 ы 2 я -2
    ? ا - 7
    ? و - 8
    ? ي - 5
    latin cyrillic bias 0.88 letter 0.51 vowel 0.63 silentVowel 0.38 lackingVowel 0.52 weakLetter 0.57 doubling 0.7 likeConsonant 0.58 otherConsonant 0.58 lackingConsonant 0.6 start 0.12 endVowel 0.28 endConsonant 0.08 shortness 1.91 density 0.11
    + a а -3 е 2 и 3 о 4 у 3 еи -2  -2
    + y ы -2
    + n л 2 њ -2
    + e а 4 е -3 и 2 о 2 ь -2
    + o а 2 в -2 е 4 и 3 н -2 о -3 еу -6
    + z ж -2 з -2 с 3 ц -2 дз -3
    + b в -4 п -2
    + v у -5
    + c д -4 к 3 т -3 х 2 ц -2 ч -2 ак 2
    + t ф -2 ц -4 ч -3
    + s з -4 с -2 щ -3
    + ts ц -2
    + h г -3
    + ch ш -3
    + k к -2 х 3 ц -2 ьк -2
    + q г -2
    + j ж -4 и -4 к 2 х 7 ч -4 ю -2 дз -5
    + x с -2
    + g д -4 ж -6 х 2 ч -2 дж -6
    + i а 3 е 3 и -3 о 2 у 2 ь -2 я -2 ии 4
    + u а 2 в -6 о 2 у -2 ю -3
    + w у -5 ю -3
    + l љ -3 ль 2
    + m н -3
    + ou у -3
    + r н 2 я -2
    + rz ж -2
    + sz с -3
    + oo у -2
    + yo е -2
    + chi ти -3
    + se з -2
    + th ф -4
    + kh х -2
    + ce с -3
    + ff ф -2
    + au о -5
    + ee и -2
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
    + t -inside -2 -after-vowel 2
    + s -end 2 -end-after-vowel 6
    + ts -after-vowel -2
    + h -among-vowels 2 -start-before-vowel 5 -end-after-vowel 2
    + k -start -2
    + j -before-vowel -3 -among-vowels -3 -start-before-vowel -2 -end-after-vowel 2
    + g -inside -3
    + i -after-vowel 4 -before-vowel 4 -end -2
    + u -before-vowel 2
    + ia -before-vowel 2
    + w -after-vowel -2
    + ek -inside 2
    + cz -inside -2
    + l -after-vowel -2
    + m -end-after-vowel 2
    + wa -among-vowels 3
    + na -start-before-vowel 2
    + on -inside 3
    + ova -inside 4 -after-vowel 2
    + yo -start-before-vowel -2
    + ya -among-vowels 2
    + ha -before-vowel 2 -among-vowels 4
    + gh -after-vowel -3
    + ul -after-vowel -2
    + ic -inside 2
    + es -inside 3
    + de -start-before-vowel 2
    + mi -among-vowels 3
    + us -inside -5
    + as -inside -3
    + os -inside -2
    + ak -inside 2
    + -before-vowel а 3
    + -end а 9
    + -double а 2
    + -among-vowels в -2
    + -inside е 3
    + -end е 2
    + -before-vowel ж -3 з -2
    + -inside и -2
    + -after-vowel и 5
    + -before-vowel и 6
    + -end и -2
    + -double и -3
    + -after-vowel к 3
    + -before-vowel к -2
    + -after-vowel н 2
    + -among-vowels н -2
    + -end-after-vowel н 3
    + -double н 3
    + -after-vowel о 2
    + -before-vowel с 2
    + -end-after-vowel с 5
    + -after-vowel у 3
    + -start-before-vowel х 2
    + -before-vowel ы 4
    + -inside ь -3
    + -end ь 2
    + -after-vowel э 3
    + -before-vowel ю 2
    + -end-after-vowel я 4
    + -double ии -2
    ^ a я 4
    ^ y и 3
    ^ z с 2
    ^ c д -2 с 2 т -2 ак 3
    ^ t ч -3
    ^ s з 3
    ^ ch х 7
    ^ k г -2 х 3
    ^ j ж -2 х 7
    ^ x с -2
    ^ g д -2 ж -2 х 2 ђ -2
    ^ u ю 2
    ^ sz с -2
    ^ au о -2
    ^ a -double -2
    ^ e -start-before-vowel -2
    ^ h -start-before-vowel 4
    ^ k -start -2
    ^ j -start-before-vowel -3
    ^ yo -start-before-vowel -2
    ^ de -start-before-vowel 2
    ^ -double о -2
    ^ -start-before-vowel х 2
    $ a е 4 и -4 о 8 э 3 я -3
    $ y ь 2
    $ e и 4 о 4
    $ o а 3 е 2 н -2 еу -3
    $ v у -4
    $ c с 2
    $ ch х -2
    $ k ки 2
    $ j ч -2
    $ i е 2 о 2 ь 5 ии -2
    $ u а 4 и 4
    $ l ль -2
    $ chi ти -2
    $ se з -2
    $ er е -4
    $ ce с -3
    $ ck к -2
    $ au о -2
    $ ey и -4
    $ ie е 2 и -2
    $ es з -2
    $ o -end -2
    $ s -end 2 -end-after-vowel 6
    $ h -end-after-vowel 2
    $ j -end-after-vowel 2
    $ i -end -2
    $ ia -before-vowel 2
    $ m -end-after-vowel 2
    $ on -inside 2
    $ io -before-vowel 2
    $ ova -inside 4 -after-vowel 2
    $ us -inside -5
    $ as -inside -3
    $ os -inside -2
    $ -end а 7 е 2 и -2
    $ -end-after-vowel н 2 с 5
    $ -end ь -2
    $ -end-after-vowel я 3
    $ -double ии -2
    ~ - - -6 а 9 е 4 у 2 э 3 я 4
    ~ a a -2 а -3 и 3 о -2 у 3 э -2
    ~ e - -4 а 4 е -3 о 2
    ~ i - 3 а 3 и -2 о 2 у 2 я -2
    ~ o - -3 а 2 е -2 и 3 о -3 у -3
    ~ u а 2 о 2 у -2 ю -3
    ~ y - 2 и -2 ы -2 ю -2
    ? - - -2 а 4 е 3 и 2 ы 3
    ? a - 3
    ? e - -2
    ? i - 3
    ? o - 3
    ? u - 2
    ? y - 3
    latin greek bias 1.53 letter 0.53 vowel 0.57 silentVowel 0.51 lackingVowel 0.54 weakLetter 0.36 doubling 0.28 likeConsonant 0.4 otherConsonant 0.48 lackingConsonant 0.52 start 0.17 endVowel 0.27 endConsonant 0.1 shortness 0.92 density 0.17
    + a α -4 ε 6 ω -2 ει -5
    + y ζ -5 ο -2 υ -2 ω -2
    + n ν -3 ρ 2 τ -2
    + e α 8 ε -3 η -3 ι 2 υ -3 αι -3
    + an α 5
    + o α 2 ε 2 ι 6 ο -3 ω -2
    + z ζ -3 τ -4
    + b β -2 ο -2 π -2 τ -3
    + v π -2
    + c α -3 γ -3 σ -5 φ -2 χ 2
    + t θ 2 κ -3 σ -2 τ -2
    + s ζ 2 θ -2 κ -3 ρ -2 σ -3
    + h μ -2 π -7 φ -6
    + ch σ 6
    + k γ 2 κ -2 ρ -2 χ 4
    + q κ -2
    + j ζ -2 ι -3 κ 2 χ 6 γι 3
    + x ζ -3
    + d λ -2
    + g ζ -3 κ 2 τ 2 χ 2 τζ -3
    + i η -2 ι -3 ο 4
    + f υ -9
    + u α 3 ε 3 ο 3 υ -3 ου -2
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
    + ne ε 2 ν 4
    + en ν -2
    + ey ι -2
    + ill γ -3
    + al η -9 ο -2
    + es η -4 ησ -3
    + and αντ 6
    + re ρ 5
    + ei ε 2
    + nd ντ 3
    + gi τζ -2
    + a -after-vowel 2 -before-vowel 3 -end -3 -double -2
    + y -before-vowel 2
    + n -after-vowel -4
    + e -before-vowel -3
    + an -inside -2
    + t -end -2
    + s -before-vowel 4
    + h -inside -3 -after-vowel 5 -before-vowel 4 -start-before-vowel 3 -end -4 -end-after-vowel 2
    + ch -after-vowel 2
    + j -after-vowel 2
    + x -among-vowels -5
    + g -after-vowel -2 -start-before-vowel -2
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
    + on -inside 3
    + un -after-vowel 2
    + ka -before-vowel -2
    + in -inside 2 -after-vowel 2
    + ova -inside 2
    + ja -among-vowels 3
    + tt -double 4
    + ha -before-vowel 3 -among-vowels -2
    + ph -after-vowel -4
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
    + or -inside -2
    + and -inside -3
    + de -start-before-vowel 2
    + mi -among-vowels 2
    + gu -among-vowels 2
    + gi -among-vowels -5
    + ra -before-vowel -2
    + ma -among-vowels 4
    + as -inside -2
    + pa -start-before-vowel -3
    + ak -inside 3
    + -inside α -3
    + -before-vowel α 5
    + -start-before-vowel α -3
    + -end α 3
    + -end-after-vowel α 2
    + -before-vowel β -5
    + -inside γ -3
    + -after-vowel γ -2
    + -among-vowels γ 2
    + -start-before-vowel γ -2
    + -inside ε 6
    + -after-vowel ε 3
    + -before-vowel ε -2
    + -start-before-vowel ε -2
    + -before-vowel ζ 2
    + -start-before-vowel ζ -3
    + -end η -2
    + -start-before-vowel θ -4
    + -after-vowel ι -4
    + -before-vowel ι 3
    + -after-vowel κ -3
    + -double κ 2
    + -before-vowel λ 2
    + -end-after-vowel λ 2
    + -double λ -4
    + -among-vowels μ -2
    + -after-vowel ν -3
    + -among-vowels ν -4
    + -end-after-vowel ν 6
    + -double ν 9
    + -end ο -3
    + -double ο -2
    + -end π -2
    + -after-vowel ρ -4
    + -among-vowels ρ 2
    + -end-after-vowel ρ -3
    + -double ρ 3
    + -after-vowel σ -3
    + -before-vowel σ -4
    + -double σ 2
    + -inside τ -2
    + -after-vowel τ 2
    + -among-vowels τ -2
    + -start τ -4
    + -start-before-vowel τ 3
    + -end τ -3
    + -double τ 3
    + -end-after-vowel φ -2
    + -among-vowels ω -2
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
    ^ c φ -3 χ 2
    ^ s ζ 3 κ -4
    ^ h μ -3 φ -2
    ^ ch σ 2 χ 6
    ^ k τ -2 χ 2
    ^ j γ 2 χ 4 γι 2
    ^ d λ -2
    ^ g τζ -2
    ^ i α -4
    ^ w ε -7
    ^ au ο -2
    ^ ab α -2
    ^ and αντ 5
    ^ g -start-before-vowel -2
    ^ i -start 2
    ^ m -start-before-vowel -3
    ^ na -start-before-vowel 2
    ^ de -start-before-vowel 2
    ^ pa -start-before-vowel -3
    ^ -start-before-vowel α -3 γ -2 ε -2 ζ -3 θ -4
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
    $ j σ -3
    $ d τ -3
    $ g γκ 3
    $ i υ 2
    $ l σ -3 υ -4
    $ sz σ -3
    $ na ν 4
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
    $ -end-after-vowel λ 2 ν 5
    $ -end ο -3
    $ -end-after-vowel ρ -3 σ 2
    $ -end τ -3
    $ -end-after-vowel φ -2
    $ -inside γκ -5
    ~ - - -5 ε 3 ο 2 ω 2
    ~ a - -2 α -4 ε 2 ο 2 ω -2
    ~ e α 5 ε -2 η -4 υ -3
    ~ i - 4 η -2 ι -3 ο 4
    ~ o ε 2 ι 6 ο -2 ω -2
    ~ u α 3 ε 3 υ -3
    ~ y - 2 ε 2 ο -2 υ -2 ω -2
    ? - α 5 ε 2 ο -3 ω -2
    ? e - -5
    ? y - 2
    latin hebrew bias 1.37 letter 0.53 vowel 0.86 silentVowel 0.47 lackingVowel 0.55 weakLetter 0.67 doubling 0.35 likeConsonant 0.64 otherConsonant 0.52 lackingConsonant 0.84 start 0.16 endVowel 0.2 endConsonant 0.02 differences 0.15 shortness 0.73 density 0.14
    + a א -2 ה 4 ו -3 י 5 ע -5
    + y יי -4
    + n ט -3 מ -2
    + e א 6 ב -3 ה 3 ע -3
    + an א 2 נ 2
    + o א 7 ו -2 או 4
    + z ד -3 ס 4 צ -2 ש -4
    + b פ -4
    + v ב -3 ז -3 מ -3 פ 2
    + c ג 4 ז -3 ס -3 פ -4 צ -3
    + t ש -3
    + s ט -3 פ -3
    + ts צ -3
    + h א 3 פ 2
    + ch ח -2 ש -2
    + k ה -3 ס -2
    + q ק -2
    + j ג 6 ח 3
    + d ז -4 ט -2
    + g ד -4 ק 2
    + i א 10 ו 3 י -3 ע -3
    + f ב -3
    + p ה -3 ק -3
    + u א 3 י -2 או 2
    + w א 2 ו 2
    + l ו -2 ט -3
    + m י 2 נ -4
    + ou ו -2
    + r ב -3 ט -5 ל -3 נ -4
    + sz ס -3
    + ow וב -2
    + na ה 2
    + un נ 4
    + in נ 4
    + si ש -3
    + se ז -3
    + pp פ -4
    + tt ט 3
    + ha ח -2
    + er ה -2 י 3
    + ce ג 2 ס -2
    + sha ש -2
    + gh י -3
    + ph פ -2
    + ll ל 4
    + le ל -2
    + lle י -4
    + ye י 2
    + ul ו -7
    + ann נ 2
    + vi ווי -2
    + ca ק -2
    + ai יי -3
    + es ה -3 ז -3
    + to ל -3
    + gu ג -2
    + je ג 2
    + me מ -3
    + is י 3
    + ki ק 2
    + ev ב -2
    + bar ב -2
    + as ה -3
    + ta ת -2
    + mar מר 3
    + a -inside -2 -before-vowel -4 -end -4
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
    + k -start -5 -end -4
    + d -end-after-vowel -2
    + g -inside -3 -after-vowel -3 -start-before-vowel -3 -double 3
    + i -inside -4 -end-after-vowel 2 -double 2
    + u -inside 2
    + ia -before-vowel 2
    + w -before-vowel 2
    + l -among-vowels -3
    + eo -before-vowel 4
    + wna -after-vowel -2
    + na -start-before-vowel 2
    + in -inside 3
    + ova -inside -3 -after-vowel -2
    + yo -before-vowel 2
    + ja -before-vowel 2
    + ya -among-vowels 4
    + se -before-vowel -3 -among-vowels 3
    + ha -before-vowel 3
    + rr -double -3
    + gh -after-vowel -2
    + qu -among-vowels -2
    + ne -before-vowel 2 -double 2
    + en -inside 2
    + ie -before-vowel 2
    + el -inside -2 -after-vowel -2
    + al -inside -5 -start 2
    + jo -start-before-vowel 2
    + ai -before-vowel 3
    + es -inside -3 -after-vowel 2
    + te -before-vowel -3
    + and -inside -4
    + re -among-vowels 2
    + gu -among-vowels 2
    + me -among-vowels 3
    + us -after-vowel 2
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
    + -after-vowel ד 2
    + -before-vowel ד 4
    + -start ה 4
    + -end ה 5
    + -inside ו 7
    + -after-vowel ו -3
    + -start ו 2
    + -end ו 3
    + -double ו 5
    + -inside ח -5
    + -after-vowel ט -2
    + -before-vowel ט 3
    + -inside י 3
    + -before-vowel י -3
    + -end י 4
    + -double י 3
    + -inside ל 3
    + -after-vowel ל 3
    + -end-after-vowel ל 2
    + -after-vowel מ 2
    + -start מ 4
    + -start-before-vowel מ -2
    + -end-after-vowel מ -2
    + -inside נ 3
    + -end נ 3
    + -end-after-vowel נ 3
    + -double נ -3
    + -inside ס 2
    + -end ס 4
    + -inside פ 2
    + -end צ 2
    + -inside ק 2
    + -among-vowels ק -2
    + -after-vowel ר -3
    + -inside ש 3
    + -before-vowel ת 2
    + -inside אנ 4
    + -after-vowel אנ 4
    + -start אנ 4
    + -inside וב -2
    + -start קר -3
    ^ a ה 6
    ^ y י -2
    ^ e א -10 ה 4 ע 2
    ^ an נ 5
    ^ o או -7
    ^ z ס 2
    ^ b פ -2
    ^ v ב 3 ו -3
    ^ c ג 4 ק 3
    ^ t ד -4
    ^ h א 2 י -2 פ 2
    ^ ch כ 2
    ^ k ס -2
    ^ q ק -2
    ^ j ג 5 ח 3 י -2
    ^ i א 2 ע -4 אי -5
    ^ f ב -3 פ 2
    ^ p ה -3 ק -3
    ^ u א 3 ו 2 או -2
    ^ w ב 4 ו -3
    ^ m ט -2
    ^ sz ס -3
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
    ^ ra ר -4
    ^ ma מ -3
    ^ bo ב 2
    ^ bar ב -2
    ^ mar מר 3
    ^ h -start 2
    ^ g -start-before-vowel -3
    ^ na -start-before-vowel 2
    ^ al -start 2
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
    ^ -start אנ 4 קר -3
    $ a ה -5 יי 2
    $ y י -2
    $ e א 2 ה -4 י 4
    $ o א -2
    $ c ס 2
    $ t ת -2
    $ s ט -3 צ 3
    $ k ה -3
    $ d ט -3
    $ g ה 2
    $ i אי 2
    $ w ב -2
    $ m נ -3
    $ oo ו -3
    $ na ה 2 נ 15
    $ un נ 3
    $ in נ 3
    $ ya י 2
    $ ha ה 3
    $ er ה -2 י 2
    $ ll ל -3
    $ ne נ 3
    $ en נ 2
    $ ca ק 2
    $ al ל -2
    $ es ה -3 ז -2
    $ ar ר -2
    $ is י 2
    $ ev ב -2
    $ ra ר 8
    $ ma מ 4
    $ la ל 4
    $ man מנ 2
    $ ta ש -2 ת 2
    $ ay יי -2
    $ a -end -4
    $ an -after-vowel -2
    $ z -end -3
    $ t -end -2 -end-after-vowel 2
    $ h -end -12
    $ k -end -4
    $ d -end-after-vowel -2
    $ i -end-after-vowel 2
    $ eo -before-vowel 2
    $ wna -after-vowel -2
    $ on -inside -2
    $ io -before-vowel 3
    $ ova -inside -4 -after-vowel -2
    $ ha -before-vowel 2
    $ er -inside 3
    $ ne -double 2
    $ el -inside 2 -after-vowel -2
    $ es -inside 2
    $ as -inside -3
    $ -end-after-vowel א 2
    $ -end ה 8
    $ -end-after-vowel ה 2
    $ -end ו 2 י 3
    $ -end-after-vowel ל 2
    $ -end נ 2
    $ -end-after-vowel נ 2
    $ -end ס 3 צ 2
    $ -after-vowel אנ 3
    ~ - - -2 ו 4 י 4
    ~ a - -2 ו -3 י 2
    ~ e - -2
    ~ i - 7 ו 3 י -3
    ~ o - -2 ו -3
    ~ u י -2
    ~ y - 5
    ? - ו 10 י 4
    ? a - -5
    ? o - 5
    ? y - 3
    latin hangul bias 1.72 letter 0.37 vowel 0.59 silentVowel 0.44 lackingVowel 0.53 weakLetter 0.49 doubling 0.21 likeConsonant 0.64 otherConsonant 0.5 lackingConsonant 0.58 endVowel 0.04 unseen 0.24
    + a ᅡ -3 ᅢ -3 ᅣ 3 ᅥ -2 ᅦ 2 ᅧ 2 ᅩ 5 ᅮ 2 ᅯ -4 ᅰ -5 ᅳ 3 ᅵ 3
    + y ᄅ -2 ᄌ -2 ᅡ 2
    + n ᄂ -4 ᄅ -2 ᄆ 2 ᄏ 2 ᆷ -11
    + e ᅨ -2 ᅪ -2 ᅮ -4 ᅰ -3 ᅲ -3 ᅳ -3 ᅵ 3
    + an ᅡ 2 ᆫ 2
    + o ᅡ 3 ᅢ 2 ᅧ 2 ᅩ -2 ᅬ -4 ᅯ -4 ᅲ 3 ᅳ 4 ᅵ 5 ᆨ -2
    + z ᄉ 3 ᄌ -2 ᄎ -3 ᄐ -4
    + v ᄇ -3
    + c ᄀ 3 ᄊ 2 ᄎ -2 ᄏ 4 ᅡ -2 ᅢ -6 ᆨ -3
    + t ᄃ 10 ᄌ -4 ᄎ -4 ᆺ -2
    + s ᄉ -2 ᄊ 2 ᄌ -4 ᆺ -2
    + h ᅳ -4
    + ch ᄀ 2 ᄉ 4 ᄍ -2 ᄒ -3
    + k ᄀ 8 ᄁ -2 ᄊ -3 ᄋ 2 ᄎ -2 ᄏ -2 ᄒ -2 ᆨ 2
    + q ᄀ -2
    + j ᄀ 3 ᄅ -2 ᄌ -2 ᄏ 2 ᅵ -6
    + x ᄀ -3 ᄋ -3 ᄒ -6
    + d ᄌ -5 ᄐ 5
    + g ᄋ -4 ᄌ -14 ᄏ 2 ᄒ -4 ᆨ -4
    + i ᄋ -3 ᅡ 4 ᅢ -4 ᅥ -5 ᅨ -3 ᅩ 3 ᅬ -2 ᅰ -2 ᅱ -2 ᅵ -3
    + f ᄇ -6 ᄑ -2
    + p ᄇ 3
    + u ᅡ 2 ᅦ 2 ᅩ 2 ᅪ 2 ᅮ -2 ᅱ -4 ᅵ 3
    + hi ᅳ 3
    + ia ᅡ -2 ᅧ -2
    + dz ᄌ -2
    + w ᄆ -4 ᄇ -6 ᄋ -2
    + cz ᄎ -3
    + l ᄅ -3 ᆫ -2
    + m ᄀ 2 ᄇ -2 ᄋ 2 ᄏ 2 ᆫ -5
    + eo ᅮ 2
    + ou ᅭ -2 ᅮ -2 ᅲ -2
    + r ᄉ -5 ᄋ 3 ᅥ -4 ᅳ -2
    + ow ᅩ 2
    + wa ᅪ -2
    + io ᅧ -2 ᅮ -2
    + in ᅵ 2
    + shi 시 2
    + yu ᄋ -3 ᅧ -2
    + hu ᄒ -2
    + tt ᄐ 5
    + th ᄉ -4
    + kh ᄎ -2
    + rr ᄅ 2
    + er ᅥ -2 ᅦ 2 ᅵ 3
    + ck ᄏ 3 ᆨ 2
    + ll ᆯ -5
    + le ᆯ -5
    + mm ᄆ 2
    + ne ᆫ 3
    + en ᅦ 2
    + ie ᅵ 3
    + ai ᅨ -2
    + ur ᅥ -2
    + to ᆫ -2
    + tch ᄎ -2
    + ar ᅡ 4
    + iu ᅩ -2 ᅮ -2 ᅲ -2
    + tu ᄉ -2
    + ji ᄌ -2
    + gu ᄀ -2
    + je ᅨ -2
    + is ᅡ -2
    + gi ᄌ -2
    + di ᄌ -2
    + ng ᄋ -3
    + ra ᄅ 5
    + ju ᅲ -4
    + ta ᄃ 3
    + ga ᄌ -2
    + da ᆼ -4
    + ak ᅡᄏ 5
    + he ᅥ -3 ᅵ -2
    + awa ᅩ 2
    + ol ᆯ -4
    + a -after-vowel -2 -before-vowel 4 -start-before-vowel 3
    + y -end-after-vowel 3
    + n -double 7
    + e -end -2 -end-after-vowel 3
    + c -end-after-vowel 2 -double 5
    + t -end-after-vowel 2
    + s -double -4
    + h -after-vowel 5 -before-vowel -3 -end-after-vowel 3
    + ch -inside 3
    + k -end-after-vowel -3 -double 5
    + j -after-vowel 2
    + d -after-vowel -3 -end-after-vowel 3
    + g -end -5
    + i -double 2
    + u -after-vowel 3 -before-vowel -3
    + w -before-vowel 5
    + ko -start-before-vowel 3
    + eo -before-vowel 3
    + r -after-vowel -4 -before-vowel 4 -end-after-vowel -4
    + zi -among-vowels 2
    + ova -after-vowel -2
    + si -among-vowels -2
    + ti -before-vowel 2
    + hu -before-vowel -2
    + ja -among-vowels 3
    + ya -among-vowels 3
    + ha -before-vowel 2
    + rr -double 3
    + ck -after-vowel 4
    + ye -among-vowels 2
    + es -inside 2
    + to -before-vowel -3
    + mi -start-before-vowel -2
    + re -among-vowels 3
    + ba -among-vowels 2
    + gi -double -2
    + ng -after-vowel -9
    + la -before-vowel 3
    + da -among-vowels -3
    +  -end -5 -inside -3 -end -3 -end-after-vowel -3
    + -among-vowels ᄅ 3
    + -before-vowel ᄋ 2
    + -among-vowels ᄏ 6
    + -start-before-vowel ᄒ 5
    + -inside ᅡ 2
    + -after-vowel ᅡ 2
    + -before-vowel ᅡ 4
    + -end ᅡ 6
    + -inside ᅩ -4
    + -after-vowel ᅩ 5
    + -before-vowel ᅩ 6
    + -inside ᅮ -2
    + -end ᅮ 2 ᅲ 2
    + -inside ᅳ -4
    + -after-vowel ᅳ 2
    + -before-vowel ᅳ 3
    + -inside ᅵ -5
    + -after-vowel ᅵ 3
    + -before-vowel ᅵ 4
    + -end ᅵ 3
    + -after-vowel ᆨ -6
    + -among-vowels ᆨ -2
    + -after-vowel ᆫ -4
    + -end-after-vowel ᆯ -5 ᆷ -3
    + -after-vowel ᆸ -2
    + -end-after-vowel ᆸ -3
    ^ y ᄌ -2 ᄒ -2
    ^ o ᄋ -2
    ^ z ᄐ -5
    ^ c ᄉ 2 ᄊ 2 ᄌ -3
    ^ t ᄀ -2 ᄃ -3 ᄌ -4
    ^ s ᄊ -3 ᄌ 3 ᄎ -3
    ^ ch ᄌ -2
    ^ k ᄀ -4 ᄎ -2 ᄏ 2
    ^ j ᄀ 2 ᄅ -2 ᄉ -2
    ^ d ᄌ -2
    ^ g ᄋ -3 ᄌ -6 ᄒ -4
    ^ i ᄋ -3
    ^ f ᄒ 2
    ^ w ᄆ -4 ᄇ -2
    ^ l ᄂ -2
    ^ r ᄉ -5
    ^ ha ᄒ 2
    ^ gu ᄀ -2
    ^ gi ᄌ -2
    ^ ng ᄋ -2
    ^ ra ᄅ 4
    ^ ga ᄌ -2
    ^ a -start-before-vowel 4
    ^ ko -start-before-vowel 2
    ^ mi -start-before-vowel -2
    ^ -start-before-vowel ᄒ 5
    $ a ᅥ 3 ᅦ 2 ᅨ 2 ᅵ 5
    $ n ᆷ -2
    $ e ᅡ 2 ᅩ 4 ᅮ 3 ᅳ -6 ᅵ 3
    $ an ᆫ 3
    $ o ᅡ 3 ᅥ 3 ᅭ -2 ᅮ 4 ᅵ 2 ᆨ -2
    $ c ᆨ -3
    $ s ᆺ -2
    $ j ᅵ -2
    $ d ᅳ -2
    $ i ᅨ -4 ᅩ 2 ᅮ -2 ᅱ -2 ᅳ 2
    $ u ᅥ -3 ᅩ -3
    $ hi ᅳ -2
    $ ia ᅥ 2
    $ l ᆫ 2
    $ m ᆫ -4
    $ r ᆯ 2 르 2
    $ ow ᅩ 2
    $ er ᅥ -2
    $ ll ᆯ -2
    $ le ᆯ -2
    $ no 노 3
    $ ee ᅵ -2
    $ ei ᅵ -2
    $ y -end-after-vowel 3
    $ e -end -2 -end-after-vowel 3
    $ c -end-after-vowel 2
    $ t -end-after-vowel 2
    $ h -end-after-vowel 3
    $ ch -inside 2
    $ k -end-after-vowel -3
    $ d -end-after-vowel 3
    $ g -end -5
    $ ia -before-vowel 3
    $ r -end-after-vowel -4
    $ ova -after-vowel -2
    $ shi -after-vowel -5
    $ si -among-vowels -2
    $ ja -among-vowels 2
    $ ya -among-vowels 3
    $ ha -before-vowel 4
    $ rr -double 2
    $ ck -after-vowel 3
    $ to -before-vowel -3
    $  -end -5 -end -3 -end-after-vowel -3
    $ -end ᅡ 5 ᅮ 2 ᅵ 2
    $ -end-after-vowel ᆨ -5 ᆯ 2 ᆷ -3 ᆸ -2
    ~ - - -21 ᄋ 4 ᅡ 9 ᅮ 2 ᅵ 3
    ~ a ᅡ -3 ᅢ -4 ᅣ 3 ᅥ -2 ᅦ 2 ᅧ 2 ᅩ 4 ᅮ 2 ᅯ -4 ᅰ -5 ᅲ -2 ᅳ 3 ᅵ 3
    ~ e - 2 ᅨ -2 ᅪ -2 ᅬ -2 ᅰ -3 ᅱ -2 ᅲ -4 ᅳ -3 ᅵ 3
    ~ i - 8 ᄋ -3 ᅡ 3 ᅢ -4 ᅥ -6 ᅧ -5 ᅨ -4 ᅬ -2 ᅭ 2 ᅮ -3 ᅰ -2 ᅱ -2
    ~ o - 2 ᅡ 3 ᅢ 2 ᅧ 2 ᅬ -4 ᅭ -3 ᅯ -4 ᅳ 4 ᅵ 5
    ~ u - 2 ᅡ 2 ᅦ 2 ᅩ 2 ᅪ 2 ᅮ -2 ᅱ -4 ᅵ 3
    ~ y - 6 ᄋ -4 ᅡ 2
    ? - - -3 ᅡ 3 ᅩ 5 ᅱ -2 ᅵ 2
    ? a - 3
    ? i - -2
    ? u - -2
    ? y - 4
    latin katakana bias 1.59 letter 0.64 vowel 0.54 silentVowel 0.48 lackingVowel 0.55 weakLetter 0.61 doubling 0.38 likeConsonant 0.88 otherConsonant 0.44 lackingConsonant 0.54 start 0.16 endVowel 0.15 endConsonant 0.12 shortness 0.67 density 0.7
    + a ゙ 5 ア 3 ェ 2 サ 2 ョ 2 ー 5
    + y エ -3
    + n ニ -4 ヌ -2 ネ -2 ノ -3 リ -2 ロ -2 ン -2 ー 4
    + e ゚ -4 イ 2 ケ 3 ャ -3 ュ -2 ン -2
    + an ア 3
    + o ゙ 4 ウ 3 ョ -2 ン -3 ー 3
    + z シ -2 ス -3 ッ -2 ツ -2
    + b ハ 6 フ -2 ヘ 2
    + v ヘ -4 ホ -4
    + c カ 3 キ 5 ケ -2 サ -3 シ -3 ッ -2 ツ -2
    + t チ -4 ッ -2 ツ -3 テ 3 ト 3 ー -2 ット 4
    + s サ -4 シ -3 セ -3 ソ -4 ッ -4 シュ 4 ズ -3
    + h ウ 3 ヒ 5 フ -4 ヘ 2 ホ -2 ュ 2 ー -3
    + k キ 3 ク 5 ケ -2 コ -2
    + q カ -2 コ -2 チ -3
    + j イ -3 ジ -2
    + x シ -2
    + d シ -2 タ 4 ト 2 デ 8
    + g イ -2 ク 3 ケ -3 コ -2 シ -4 ヒ -2 ギ 10
    + i ゚ -2 ア -2 オ 2 ゙ィ 3
    + p ッ -3 ハ 4  -5
    + u ゙ -2 オ 2 ュ -3 ョ 2 ゙ュ 5
    + ia ア 2 ヤ -2
    + w フ -3 ワ -2 ヴ 2
    + ko コ -3
    + l ッ 4 ラ 4 リ 3 レ -2 ロ 3 ー 5
    + m マ 5 ン -3
    + ou ウ -2 ー -2
    + r ア -5 シ -2 ラ 2 リ 9 ル 6 レ -3
    + rz シ -2
    + ss ス 2
    + eu イ -4
    + zo ソ -2
    + na ナ -2 ノ -3
    + ka カ -3
    + shi シ -2
    + si シ -3
    + yeo ヨ 2
    + yo ユ 2
    + yu ヨ 3
    + chi キ 4 チ -3
    + ti チ -2
    + hu ヒ -3 フ -2
    + ja ャ -2 ヤ -2
    + tt タ 3 テ 5 ト 2
    + th サ -2 シ -2 ス -2
    + ha ヘ 2
    + rr リ 2
    + er ア -2 ー -2
    + ce セ -2
    + sch シ -2
    + ck カ 4 ク 2
    + qu キ -2
    + ll ラ 2 リ -2
    + le リ 2 レ -2
    + ne ナ -4 ヌ -3
    + au ー -5
    + no ーノ -2
    + ie エ -2
    + ee ー -2
    + vi ヒ -5
    + co カ 3
    + ca カ -4
    + al ア 2
    + ro ラ 3 レ 4
    + te タ 3
    + to タ 5
    + re ア -4 ラ 2 リ 5
    + ba ヘ 2
    + gu ケ -2
    + mb ム -2
    + gi キ 4
    + ng ン 2
    + do ト 3
    + ra ラ -2 ロ 2
    + ma モ 2
    + mo モ -2
    + ett テ 2
    + la ロ 2
    + man マ 3 マン 4
    + ta タ -2
    + mar マ 3
    + ter ター -2
    + car カ 3
    + ze セ -2
    + ga コ -2
    + da タ 2 テ 4
    + lo ラ 2
    + ri ラ 2 リ 2 レ 3
    + he ハ 2 ヘ -2
    + son ソン 2
    + ina ナ 2
    + a -inside 4 -after-vowel -7 -before-vowel -3 -end 4
    + y -inside -3 -after-vowel -2 -before-vowel -3 -end 3
    + n -double 2
    + e -inside 2 -after-vowel -3 -among-vowels -2 -end-after-vowel 2
    + o -before-vowel -2 -end 6
    + b -double 4
    + c -inside -4 -after-vowel -2
    + t -end-after-vowel -2
    + s -before-vowel -3 -double 3
    + h -inside -6 -before-vowel -5 -end-after-vowel 2
    + ch -inside 4 -after-vowel 2
    + k -start -2
    + j -before-vowel -6 -among-vowels -2 -end-after-vowel 2
    + x -end-after-vowel -3
    + d -inside -2 -after-vowel 2 -end -6 -double 2
    + g -after-vowel -2 -end -2 -double 3
    + i -end 2 -end-after-vowel 3
    + hi -before-vowel 2 -start-before-vowel 2
    + ia -before-vowel 3
    + w -before-vowel 3 -start -3
    + l -after-vowel -3
    + eo -before-vowel 3
    + oh -inside 2
    + ou -before-vowel -2
    + eu -before-vowel 4
    + zo -before-vowel 3
    + na -before-vowel 2 -start-before-vowel 2
    + on -inside 2
    + io -before-vowel 2
    + zi -among-vowels 2
    + in -inside 3
    + shi -after-vowel 2
    + hu -before-vowel 2 -start-before-vowel 3
    + ya -before-vowel 2 -among-vowels 2
    + ha -before-vowel 2
    + er -inside 4
    + gh -after-vowel -3
    + lle -double 3
    + en -inside 2
    + ey -before-vowel 2
    + ie -before-vowel 3
    + ye -before-vowel 3
    + ee -double 3
    + el -inside 2 -start 2
    + ul -inside 2
    + al -start 3
    + jo -before-vowel 2
    + ai -before-vowel 3
    + es -inside 3
    + or -inside 3
    + de -start-before-vowel 3
    + mi -among-vowels 2
    + ba -among-vowels 2
    + us -inside 3
    + ju -before-vowel 2
    + as -inside 2
    + ay -before-vowel 2
    + ol -inside 3
    + uk -inside 2
    + -inside ゙ 5
    + -before-vowel ゙ 3
    + -end ゙ 5
    + -before-vowel ゚ 4
    + -start-before-vowel ア 3
    + -inside ィ 4
    + -before-vowel ィ 2
    + -inside イ 2 ゥ 3
    + -before-vowel ゥ 2
    + -inside ウ 3
    + -after-vowel ウ -2
    + -before-vowel ウ 2
    + -end ウ 6
    + -inside ェ 2
    + -before-vowel ェ -2
    + -start-before-vowel エ 2
    + -inside ス 2
    + -end ス 2
    + -inside ト -2 ュ 2
    + -before-vowel ュ 4 リ 2
    + -inside ロ 2 ン -2
    + -end ン -2
    + -before-vowel ー 3
    + -end ー 3  -2
    ^ a イ 4 サ 2
    ^ y イ 3
    ^ n ヌ -2 ノ -2
    ^ e イ -2
    ^ an ア 2
    ^ o オ -2
    ^ b ハ 4 ヒ 2 フ 2
    ^ v ウ -2 フ 7
    ^ c キ 5 ク 2 ケ -2 サ -2
    ^ t チ -2 テ 3 ト 2
    ^ s シ 2 ス 5 セ -5
    ^ h ウ 2 ヒ 3 ヘ 2
    ^ ch ケ 2
    ^ k ク 3 ケ 2
    ^ x シ -3
    ^ d タ -2 デ 3
    ^ g カ 2 ク 3 ケ -3
    ^ f フ 4
    ^ p ハ 4 ホ 2
    ^ u ウ -2 ユ -2
    ^ ia ア 2
    ^ w フ 3
    ^ l リ -2
    ^ m マ -3
    ^ r ア 2 ラ -2 ロ -2
    ^ sh シ 3
    ^ io オ 2
    ^ yu ヨ 2
    ^ chi キ 4
    ^ le リ -3
    ^ au オ -2
    ^ co カ 3
    ^ ab ア -2
    ^ to タ 2
    ^ re リ -2
    ^ ba ヘ 2 バ 2
    ^ me マ 2
    ^ gi キ 2
    ^ ma メ -2
    ^ la ロ -2
    ^ man マ 2
    ^ ta テ 2
    ^ mar マ 3
    ^ car カ 3
    ^ lo レ -2
    ^ he ハ 2
    ^ k -start -2
    ^ hi -start-before-vowel 2
    ^ w -start -3
    ^ na -start-before-vowel 2
    ^ hu -start-before-vowel 2
    ^ el -start 2
    ^ al -start 3
    ^ de -start-before-vowel 2
    ^ -start-before-vowel ア 3 エ 2
    $ a ゙ 2 ァ -3 イ 4 サ -2 ー 8
    $ y ー -5
    $ n ナ 5 ニ 10 ヌ 3
    $ e ゙ -4 ア 4
    $ o ゙ 2 ョ -2 ン -2 ー 3
    $ z ス 4
    $ v フ -4
    $ c カ 2
    $ t テ 2 ット -2
    $ s サ 9 ソ 2 シュ 3 ズ -3
    $ h フ -2
    $ k カ 2 キ 4 ク -5 ケ 4
    $ d タ 2 ト -4 ル -3
    $ g カ 2 ヒ -3 ギ 2
    $ i ゙ 2
    $ u ー 3 ゙ュ 3
    $ w フ -3
    $ l ラ 3 リ 3 ー 2
    $ m マ 3 ミ 2
    $ ou ー 2
    $ r ア -5 ラ 4 リ 4 ル 6
    $ er ア -2 ゙ー -2
    $ ce ス -2
    $ ck カ 2
    $ ll ラ 2
    $ ne ナ 4 ヌ -3
    $ au ー -4
    $ no ナ 3 ーノ -2
    $ ie ー -2
    $ co カ 2
    $ or ー -2
    $ re ア -3
    $ ng ク 2
    $ ra レ 2
    $ man マン 5
    $ ri リ -3
    $ son ソン 2
    $ a -end 4
    $ y -end 3
    $ e -end-after-vowel 2
    $ o -end 6
    $ t -end-after-vowel -2
    $ h -end-after-vowel 2
    $ j -end-after-vowel 2
    $ x -end-after-vowel -3
    $ d -end -6
    $ g -end -2
    $ i -end 2 -end-after-vowel 3
    $ ia -before-vowel 2
    $ l -double 3
    $ ou -before-vowel -2
    $ io -before-vowel 3
    $ ha -before-vowel 3
    $ er -inside 4
    $ en -inside 2
    $ ie -before-vowel 3
    $ el -inside 2
    $ -end ゙ 4 ウ 3 オ 2 ン -2 ー 2  -2
    ~ - ア 3 ィ 3 イ 2 ゥ 3 ウ 4 エ 2 オ 4 ュ 2 ー 3
    ~ a - 4 ア 3 ェ 2 ョ 2
    ~ e - 3 イ -2 ャ -3 ュ -2 ー -2
    ~ i - 4 ィ 2 エ -3 ヤ -2
    ~ o ョ -2
    ~ u オ 2 ョ 2
    ~ y エ -3 ユ 2 ヨ 4
    ? - - 4 ィ 4 イ 2 ゥ 2 ウ 4 ュ 3 ワ 2 ー 3
    ? a - 2
    ? i - 3
    ? o - 5
    arabic hebrew bias 1.58 letter 0.55 vowel 0.81 silentVowel 0.35 lackingVowel 0.13 weakLetter 0.41 doubling 0.59 likeConsonant 0.47 otherConsonant 0.51 lackingConsonant 0.83 start 0.25 endVowel 0.98 endConsonant 0.26 differences 0.42 shortness 0.02 density 0.17
    + و א 13 ו -3 מ -3 ע 3 או 5 וב 6
    + س ג 5 ס -2 ק 8
    + ا א -2 ה 8 נ 4 ע -4 יי 3
    + ع א -2 ה 2 ו -4 ע -9
    + ه ו 2 ט 2 י -4 ע 2 ר 7
    + ي א 9 ג 3 ה 8 ו 2 ז 2 ח 3 י -3 כ -2 ע -5 אי 3
    + اي א -2 ה 2 י -6
    + ح ח -3 י 3
    + ب ו -5 מ 3
    + ف ב -5 ל -2 וו -3
    + ت ד 3 צ -11
    + ط ט -3
    + ث ט -8 ס -3
    + د ט 2 ל -8
    + ز ז -2 ס -8 צ -4 ש 2
    + ج ג -3 י 4 ס 2 ק 9
    + غ ה 2 ו 5 י 9 ק -2
    + گ ג -2
    + خ ג 2 י 3
    + ق ק -6
    + ك ג 8 ח 4 כ -4 ס 8 צ 4
    + ش ה -5 ז 2 ס 9 צ 3 ק 3
    + ر ה 3 י 4 ר -3
    + ظ ז -4
    + تس צ -8
    + ص ז 2 ס -4
    + اس ס -3
    + تش ג 2 ז -5 כ 2 ס 4 ק 4
    + شي ג 2
    + ل י 6 ל -2
    + يل י 8 ל 3
    + ال ו -3 ל -2
    + م נ -10 ר -7
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
    + س -after-vowel 3 -among-vowels -4 -end 4 -end-after-vowel -5 -double -5
    + ا -inside -3 -after-vowel 2 -start 5 -end 4 -end-after-vowel 2 -native-inside -12
    + ع -native-beside-vowel -13 -native-start -11
    + ه -before-vowel 4 -start 5 -end 4 -end-after-vowel 4
    + ي -inside -5 -after-vowel 3 -before-vowel 10 -end 4 -end-after-vowel 2 -double -7 -native-inside -7
    + اي -before-vowel 8 -start-before-vowel 2
    + ب -among-vowels -5 -start -2 -end -2 -end-after-vowel 3
    + ف -start 2 -start-before-vowel 2
    + ت -inside -17 -among-vowels 2 -end 5 -end-after-vowel 6
    + د -inside 2 -after-vowel 2 -end-after-vowel -7
    + ز -inside -4 -among-vowels -5 -end -4
    + ج -inside 2 -before-vowel 2 -end 3
    + غ -after-vowel 4
    + خ -end-after-vowel 2
    + ك -after-vowel -5 -before-vowel 9 -among-vowels 6 -start-before-vowel 8 -end 2
    + ش -before-vowel 3 -end 2 -end-after-vowel 3
    + دي -native-beside-vowel -3
    + ر -inside -6 -after-vowel -10 -end 8
    + ري -among-vowels 2
    + تش -after-vowel 4
    + يل -inside -3
    + ال -native-inside -6
    + ن -before-vowel 3 -start-before-vowel 3 -end -6
    + ين -inside -7
    + ان -inside 3
    + ها -among-vowels 5
    + وي -before-vowel 2
    + او -before-vowel 4 -start-before-vowel -6
    + يو -before-vowel 3
    + يي -double 2
    + -inside א 4
    + -after-vowel א 10
    + -before-vowel א 2
    + -among-vowels א -2
    + -start א 2
    + -start-before-vowel א 6
    + -end א 5
    + -end-after-vowel א 3
    + -inside ב 4
    + -start ב 2
    + -end-after-vowel ב -4
    + -after-vowel ג 4
    + -end ג 2
    + -inside ד 4
    + -after-vowel ד 6
    + -before-vowel ד 2
    + -start ד 8
    + -end ד 2
    + -end-after-vowel ד 2
    + -double ד 2
    + -inside ה 2
    + -after-vowel ה 3
    + -among-vowels ה -5
    + -start ה 5
    + -end ה 7
    + -end-after-vowel ה 6
    + -before-vowel ו 7
    + -start ו 3
    + -before-vowel ח -2 ט 2
    + -end-after-vowel ט 4
    + -inside י 3
    + -after-vowel י -2
    + -start י 2
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
    + -inside פ 2
    + -after-vowel פ 2
    + -inside צ 2
    + -end צ 2
    + -inside ק 2
    + -before-vowel ק -2
    + -start ק 2
    + -end ק -3
    + -after-vowel ר 3
    + -before-vowel ר -4
    + -end ר 2
    + -end-after-vowel ר -4
    + -inside ש 2
    + -after-vowel ש -6
    + -before-vowel ש 2
    + -end-after-vowel ש 2
    + -inside ת 2
    + -end-after-vowel ת 2
    + -inside אנ 2
    + -after-vowel אנ 5
    + -start אנ 2
    + -before-vowel או 6
    + -double וו 11
    ^ و א 4 ב 6 ע 2 או 3
    ^ س ג 2 ק 4 ש 2
    ^ ا ה 12 י -14 ע 2
    ^ ع א -4
    ^ ه א 4 ט 2 י -6 ר 2
    ^ ي ה 4 אי 3
    ^ اي א -3 ה 2 י 3
    ^ ف ב 10 ו -5 פ 2
    ^ ت ד -3
    ^ ز ס 4
    ^ ج י -7 ס 2 ק 5
    ^ غ י 2 ק -4
    ^ ك כ -2 ס 2
    ^ ش ס 4 ק 2
    ^ ر ה 2
    ^ اس ס -3
    ^ تش ס 2 ק 2
    ^ ال ל 7
    ^ ان נ 5
    ^ او א 3 ו 2
    ^ في וי -2
    ^ فا ו -4
    ^ كا ק -4
    ^ عب עב -2
    ^ ا -start 4
    ^ ع -native-start -11
    ^ ه -start 4
    ^ اي -start-before-vowel 2
    ^ ب -start -2
    ^ ف -start 2 -start-before-vowel 2
    ^ ك -start-before-vowel 6
    ^ ن -start-before-vowel 3
    ^ او -start-before-vowel -6
    ^ -start א 2
    ^ -start-before-vowel א 6
    ^ -start ב 2 ד 8 ה 5 ו 3 י 2 ל 3
    ^ -start-before-vowel ל -2
    ^ -start מ 2 ע 2 ק 2 אנ 2
    $ و א -2 י 2 או 2 וב 3
    $ س צ 7 ק 3 ש 3
    $ ا ה -7 י -3
    $ ه א -5 ה 4 י -3
    $ ي ג 4 ה 4 אי 2
    $ اي י -2
    $ ت ת 2
    $ ث ט -4 ס 2
    $ د ט -5
    $ ز ש -3
    $ ج י 4
    $ غ י 2
    $ ك ג 2 כ -2 ס 3 צ 2
    $ ش ס 2
    $ تس צ -4
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
    $ ب -end -2 -end-after-vowel 3
    $ ت -end 5 -end-after-vowel 6
    $ د -end-after-vowel -7
    $ ز -end -4
    $ ج -end 3
    $ خ -end-after-vowel 2
    $ ك -end 2
    $ ش -end 2 -end-after-vowel 3
    $ ر -end 8
    $ يل -inside 2
    $ ن -end -6
    $ -end א 5
    $ -end-after-vowel א 3 ב -4
    $ -end ג 2 ד 2
    $ -end-after-vowel ד 2
    $ -end ה 9
    $ -end-after-vowel ה 5
    $ -end ט 2
    $ -end-after-vowel ט 3
    $ -double י 2
    $ -end נ 3
    $ -end-after-vowel נ 3
    $ -end ס 10 צ 2 ק 4
    $ -end-after-vowel ר -4 ש 2
    $ -after-vowel אנ 2
    $ -before-vowel או 2
    ~ - ו 17 י 8
    ~ ا - 3 ו 2 י -2
    ~ و - 10 ו -4
    ~ ي - 7 ו 2 י -3
    ? - ו 6
    ? ا - -2
    ? و - 11
    ? ي - 2
    arabic hangul bias 1.11 letter 0.45 vowel 0.81 silentVowel 0.35 lackingVowel 0.8 weakLetter 0.51 doubling 1.74 likeConsonant 0.57 otherConsonant 0.54 lackingConsonant 0.49 start 0.16 endVowel 0.06 shortness 0.29 density 0.17
    + و ᄆ 11 ᄇ -5 ᄋ -2 ᄑ 4 ᄒ -7 ᅡ 7 ᅥ -4 ᅦ 4 ᅧ 6 ᅩ -3 ᅪ 3 ᅬ -6 ᅭ -3 ᅮ -2 ᅯ 3 ᅰ -9 ᅱ -6 ᅲ -3 ᅳ -4 ᆨ 3 와 6 우 -3 노 -6
    + س ᄆ -10 ᄉ -2 ᄊ 2 ᄌ 4 ᄎ 8 ᄏ 7 ᅵ -8
    + ا ᅡ -4 ᅢ -6 ᅣ -9 ᅥ -5 ᅦ 5 ᅧ 3 ᅨ 3 ᅩ 3 ᅪ -7 ᅮ 8 ᅱ -3 ᅵ 6 이 -4 나 2 오 3 우 5 에 -4
    + ع ᄋ -3 ᅡ -3 ᅩ -3 오 -3 아 -4 우 -3
    + ه ᄀ -2 ᄃ -2 ᄅ 3 ᄉ 3 ᄏ -4 ᄐ -2 ᄒ -2 ᅡ -2 ᅣ -3 ᅦ -5 ᅵ 2 ᆼ -3 야 2
    + ي ᄀ 4 ᄋ -2 ᄌ 11 ᄒ 2 ᅡ 2 ᅣ -3 ᅦ -2 ᅧ -3 ᅨ -3 ᅩ 3 ᅭ -2 ᅮ 2 ᅯ 2 ᅰ -2 ᅳ 5 ᅴ 2 ᅵ -3 우 2
    + اي ᅡ 4 ᅢ -4 ᅥ 2 ᅦ 2 ᅳ 2 ᅵ -2 아 2 에 -2
    + ح ᄌ -8 ᄒ -2
    + ب ᄆ 5
    + ف ᄆ 4 ᄇ -5 ᄋ 12 ᄑ -2
    + ت ᄃ 11 ᄉ -10 ᄊ -2 ᄌ 5 ᄎ -8 ᄐ -2 ᅡ -4 ᆺ -2
    + ط ᄃ 2 ᄐ -3
    + ث ᄉ -2
    + د ᄅ -3 ᄌ -8 ᄐ 2 ᅳ -9
    + ز ᄌ -3 ᄐ -2 ᅡ 2
    + ج ᄀ 4 ᄉ 2 ᄊ -5 ᄋ 6 ᄌ -3 ᄏ 6
    + ژ ᄌ -3
    + غ ᄋ -10 ᄏ 2 ᆨ 2 ᆼ -2
    + خ ᄉ 2 ᄒ -7 카 -4
    + ق ᄀ 3 ᄏ -9 ᆨ -5 카 -2
    + چ ᄌ -4
    + ك ᄀ 13 ᄁ 2 ᄉ 9 ᄊ -3 ᄌ 5 ᄎ 7 ᄏ -5 ᄒ 2 ᆨ 3
    + ش ᄋ 2 ᄌ 9 ᄏ 2 ᄒ -11
    + ر ᄃ -5 ᄅ -2 ᄉ -2 ᄋ 8 ᄏ 2 ᅥ -3 ᅩ -3 ᅳ -2 ᅵ -4
    + تس ᄊ -13 ᄌ 2 ᄎ -12
    + ص ᄉ -5
    + اس ᄉ 2
    + تش ᄉ 3 ᄎ -3 ᄏ 3
    + ل ᄂ 7 ᄅ 3 ᄉ 2 ᄋ 3 ᄏ 2 ᄐ 2 ᅩ -4 ᆫ -3 ᆯ -2 ᆯᄅ -2
    + م ᄂ -3 ᄆ -3 ᄋ 2 ᄏ 2
    + ما ᆷ 5
    + الم ᄆ -2
    + ن ᄂ -6 ᄅ 4 ᄏ 2 ᆷ -5 ᆼ -20
    + ني ᄂ -2 ᆫ 8
    + وي ᅳ 2
    + او ᅮ 2 ᅳ 2 오 -3
    + يو ᄋ -5 ᅮ 3 ᅲ -13 ᅳ 2
    + وف ᅩ 3
    + جو 요 -3
    + ء -end-after-vowel 2
    + و -inside -7 -after-vowel -6 -before-vowel 5 -end 2 -double 3
    + س -before-vowel 8 -end 6 -end-after-vowel 2
    + ا -inside -3 -before-vowel 2 -start-before-vowel -2 -end-after-vowel 2
    + ع -native-beside-vowel -6
    + ه -start 2 -start-before-vowel 6
    + ي -after-vowel 3 -before-vowel -8 -end-after-vowel 4 -double 5
    + اي -before-vowel -3 -start-before-vowel 3
    + ب -end -2
    + با -start-before-vowel 2
    + ف -before-vowel -3 -among-vowels -2 -end -3
    + ت -before-vowel 2 -among-vowels 6 -end-after-vowel 4
    + د -start -2 -end-after-vowel 5
    + ز -before-vowel -2 -end -3
    + ج -inside 2 -after-vowel 2 -end -11 -end-after-vowel 5
    + غ -start-before-vowel -5 -end -17 -end-after-vowel 5
    + خ -end-after-vowel 3
    + ك -after-vowel -5 -end-after-vowel 4
    + دي -before-vowel 2
    + دا -among-vowels -5
    + ر -after-vowel -23 -before-vowel 3
    + ار -inside -3
    + ور -inside 2
    + ري -among-vowels 7
    + اس -start 2
    + تش -after-vowel 3
    + شي -among-vowels -2
    + ل -before-vowel 2 -end-after-vowel 2
    + ال -inside 2
    + ما -start-before-vowel -5
    + ن -after-vowel 4 -end 2
    + ان -inside 4 -after-vowel 3
    + ون -inside 2
    + ها -among-vowels 6
    + او -before-vowel 6
    + يو -before-vowel 3
    + وف -inside 5
    + ول -inside 4
    + ويل -before-vowel 3
    + -among-vowels ᄀ 3
    + -start-before-vowel ᄀ 2
    + -before-vowel ᄃ -3
    + -among-vowels ᄃ 5
    + -start-before-vowel ᄃ 2
    + -among-vowels ᄅ 6
    + -start-before-vowel ᄆ 2
    + -among-vowels ᄇ 2 ᄉ 6
    + -start-before-vowel ᄉ 7
    + -among-vowels ᄋ -2
    + -start-before-vowel ᄋ -3
    + -before-vowel ᄌ 5 ᄎ 3
    + -among-vowels ᄎ 5 ᄏ 9 ᄐ 7 ᄑ -3
    + -start-before-vowel ᄑ -4
    + -before-vowel ᄒ 8
    + -start-before-vowel ᄒ 4
    + -inside ᅡ -5
    + -after-vowel ᅡ 6
    + -before-vowel ᅡ 2
    + -end ᅡ 4
    + -inside ᅢ -4
    + -before-vowel ᅢ 5
    + -end ᅢ 3
    + -inside ᅣ -2
    + -after-vowel ᅣ -6
    + -inside ᅥ 2
    + -after-vowel ᅥ -5
    + -before-vowel ᅥ -2
    + -end ᅥ 4
    + -inside ᅦ -8
    + -after-vowel ᅦ 2
    + -end ᅦ 2
    + -inside ᅧ 2
    + -after-vowel ᅨ -5
    + -inside ᅩ -4
    + -after-vowel ᅩ 2
    + -before-vowel ᅩ 5
    + -after-vowel ᅪ 2
    + -among-vowels ᅪ 2
    + -inside ᅮ 3
    + -after-vowel ᅮ -6
    + -before-vowel ᅮ 5
    + -end ᅮ 3
    + -end-after-vowel ᅮ -8
    + -after-vowel ᅯ -5 ᅰ -5
    + -inside ᅲ -7 ᅳ -4
    + -after-vowel ᅳ -5
    + -before-vowel ᅳ 7
    + -after-vowel ᅵ 8
    + -before-vowel ᅵ 5
    + -end ᅵ -3
    + -after-vowel ᆨ 6
    + -end-after-vowel ᆨ -2
    + -after-vowel ᆫ -7 ᆯ 11
    + -end-after-vowel ᆯ 6 ᆷ -7 ᆸ -5
    + -after-vowel ᆼ -2 ᆯᄅ 5
    + -start-before-vowel 나 2
    + -before-vowel 우 2
    + -start-before-vowel 우 5 노 2
    + -among-vowels 으 2
    ^ و ᄇ -3 ᄋ -2 ᄒ -8 오 4 우 2
    ^ س ᄊ -4 ᄌ 2
    ^ ا 이 -11 나 2 에 -6
    ^ ع ᄋ -2 오 -3 아 -4
    ^ ه ᄀ -3 ᄃ 2 ᄉ 2 ᄏ -4 ᄐ 2 야 2 아 3
    ^ ي ᄋ -2 ᄌ 2
    ^ اي 아 2
    ^ ب ᄆ 2 ᄇ 2 ᄑ 3
    ^ ف ᄆ 3 ᄋ 6
    ^ ت ᄃ -9 ᄎ 2
    ^ د ᄌ -3 ᄐ 2
    ^ ز ᄉ 5 ᄌ 4
    ^ ج ᄀ 8 ᄋ 2 ᄏ 3
    ^ ژ ᄌ -3
    ^ غ ᄀ 3
    ^ گ ᄀ 2
    ^ خ ᄉ 2
    ^ ق ᄀ 2 ᄏ 2 카 -3
    ^ ك ᄀ -8 ᄉ 3 ᄎ 2 ᄏ -2 ᄒ 2
    ^ ش ᄉ -3 ᄌ 4 ᄎ 7 ᄒ 2
    ^ ر ᄋ 5
    ^ ص ᄉ 4
    ^ تش ᄌ -5
    ^ ل ᄅ -6 ᄋ 2
    ^ الم ᄆ -3
    ^ يو ᄋ -6
    ^ جو 요 -3
    ^ ا -start-before-vowel -8
    ^ ه -start 2 -start-before-vowel 4
    ^ اي -start-before-vowel 3
    ^ با -start-before-vowel 2
    ^ د -start -2
    ^ غ -start-before-vowel -5
    ^ ما -start-before-vowel -5
    ^ -start-before-vowel ᄀ 2 ᄃ 2 ᄆ 2 ᄉ 7 ᄋ -3 ᄑ -4 ᄒ 4 나 2 우 5 노 2
    $ و ᅡ 2 ᅭ -3 ᅳ 3 와 2
    $ ا ᅡ -2 ᅥ 4 ᅦ 3 ᅩ 7 ᅵ 2 이 4 나 -3 오 3
    $ ه ᅡ -5 ᅦ -5 ᆼ -3
    $ ي ᅢ 5 ᅮ -5 ᅳ 6 ᅵ -2
    $ اي ᅵ 3
    $ ب ᆸ 4
    $ ز ᅡ 2
    $ ق ᆨ -6
    $ ك ᆨ 5
    $ ر ᅥ -5 ᅦ 2 ᅳ 2 ᅵ 4 ᆯ 3
    $ ما ᆷ 4
    $ ن ᆼ 8
    $ ني ᆫ 6
    $ او ᅩ -4
    $ وف ᅩ 2
    $ ء -end-after-vowel 2
    $ و -end 2
    $ س -end 6 -end-after-vowel 2
    $ ا -end-after-vowel 2
    $ ي -end-after-vowel 4 -double -3
    $ ب -end -2
    $ ف -end -3
    $ ت -end-after-vowel 4
    $ د -end-after-vowel 5
    $ ز -end -3
    $ ج -end -11 -end-after-vowel 5
    $ غ -end -17 -end-after-vowel 5
    $ خ -end-after-vowel 3
    $ ك -end-after-vowel 4
    $ دا -among-vowels -5
    $ ري -among-vowels 2
    $ تش -after-vowel 2
    $ شي -among-vowels -5
    $ ل -end-after-vowel 2
    $ ن -end 2
    $ ين -inside -2
    $ ان -inside 3 -after-vowel 2
    $ وف -inside 3
    $ ويل -before-vowel 3
    $ -end ᅡ 4 ᅢ 2 ᅥ 3 ᅮ 3
    $ -end-after-vowel ᅮ -8
    $ -end ᅵ -4
    $ -end-after-vowel ᆨ 3 ᆯ 5 ᆷ -7
    ~ - ᄋ 6 ᅢ 3 ᅥ 2 ᅦ -2 ᅨ -4 ᅪ 2 ᅮ -6 ᅯ -5 ᅰ -5 ᅲ -5 ᅳ -5 ᅴ 2 ᅵ 5
    ~ ا - 5 ᅡ -3 ᅢ -10 ᅣ -9 ᅥ -3 ᅦ 7 ᅧ 4 ᅨ 3 ᅩ 3 ᅪ -7 ᅭ 2 ᅮ 10 ᅰ -3 ᅱ -3 ᅲ 2 ᅳ 3 ᅴ 2 ᅵ 4
    ~ و ᅡ 7 ᅥ -4 ᅦ 4 ᅧ 6 ᅩ -3 ᅪ 3 ᅬ -6 ᅭ -3 ᅮ -2 ᅯ 3 ᅰ -9 ᅱ -6 ᅲ -3 ᅳ -2
    ~ ي - 3 ᄋ -3 ᅡ 2 ᅣ -3 ᅦ -2 ᅧ -2 ᅨ -3 ᅩ 4 ᅭ -2 ᅮ 4 ᅯ 2 ᅰ -2 ᅲ -12 ᅴ 2 ᅵ -3
    ? - ᅡ 9 ᅢ 2 ᅣ -5 ᅥ -2 ᅩ 6 ᅪ 2 ᅮ 4 ᅳ 2 ᅵ 7
    ? و - 2
    ? ي - 5
    cyrillic hangul bias 1.47 letter 0.4 vowel 0.65 silentVowel 0.42 lackingVowel 0.61 weakLetter 0.35 doubling 0.43 likeConsonant 0.62 otherConsonant 0.45 lackingConsonant 0.44 start 0.09 endVowel 0.1
    + а ᅡ -4 ᅢ -5 ᅣ -4 ᅥ -3 ᅦ 3 ᅨ 4 ᅩ 2 ᅪ -6 ᅮ 6 ᅲ 2 이 -11 오 4 우 4
    + б ᄑ 3
    + в ᄇ -3 ᄋ -3 ᄑ -5 우 -3
    + г ᄅ -3 ᄆ -2 ᄉ -2 ᄌ -4 ᄏ -7 ᆨ 2 ᆼ -11
    + д ᄉ -2 ᄋ -3 ᄌ -9 ᄏ 3 ᄐ 3 ᅳ -2
    + е ᄋ -2 ᅡ 3 ᅢ 3 ᅥ -2 ᅨ -2 ᅩ 8 ᅬ -6 ᅰ -4 ᅲ 3 ᅳ 4 ᅵ 2 이 3 오 3 요 -5 에 -2
    + ж ᄅ -8 ᄋ -6 ᄌ -3 ᄎ 2
    + з ᄆ -2 ᄌ -4 ᄎ 3
    + и ᄀ 3 ᄅ -2 ᄋ -5 ᄌ 5 ᅡ 7 ᅢ 4 ᅨ -4 ᅩ 4 ᅮ 5 ᅱ -2 ᅲ -4 ᅴ 2 ᅵ -3 ᆫ -7 이 -2 우 4
    + к ᄀ 10 ᄉ 6 ᄌ 3 ᄎ 7 ᄏ -5 ᄒ 3 ᆫ -3
    + л ᄂ 3 ᄅ 5 ᄆ 2 ᄉ 2 ᄋ 7 ᄏ 2 ᆫ 2 ᆼ 3
    + м ᄂ -2 ᄅ 2 ᄆ -2 ᄒ -5 ᆫ -3
    + н ᄂ -5 ᄅ 3 ᄆ 2 ᄉ -2 ᄋ -3 ᄎ -2 ᄏ 2 ᆷ -9 ᆼ -20
    + о ᄅ -4 ᅡ 6 ᅢ 2 ᅥ -2 ᅦ 4 ᅧ -2 ᅩ -3 ᅪ -3 ᅮ 4 ᅯ 4 ᅲ 5 ᅳ -9 ᅵ 3
    + п ᄇ 6
    + р ᄃ -3 ᄅ -2 ᄋ 8 ᄏ 2 ᅥ -14 ᆫ 2 ᆼ 2
    + с ᄉ -3 ᄊ 4 ᄋ -2 ᄌ 4 ᄎ 7 ᄏ 2 ᄒ -5 ᅡ -2 ᆨ 2
    + т ᄃ 9 ᄉ -10 ᄊ 2 ᄋ -3 ᄌ -3 ᄎ -8 ᄏ 4 ᅥ -3 ᆺ -3
    + у ᄇ -2 ᄑ -4 ᄒ -2 ᅡ 2 ᅨ -2 ᅩ -2 ᅭ 3 ᅮ -2 ᅲ -4 오 2 우 -2
    + ф ᄉ 3 ᄑ -2
    + х ᄀ 7 ᄆ -3 ᄉ 7 ᄋ 4 ᄌ 5 ᄎ 3 ᄏ -4
    + ц ᄀ -9 ᄉ 2 ᄊ 2 ᄌ 2 ᄍ -2 ᄎ -3 ᄏ 3 ᄐ -5
    + ч ᄃ -2 ᄌ -2 ᅵ -3
    + ш ᄉ -6 ᄋ -3 ᄌ 6 ᄎ 4
    + щ ᄉ -3
    + ъ ᅥ -3
    + ы ᅵ -5
    + ь ᅵ -5
    + э ᅡ 4 ᅢ -4 ᅦ -2 ᅩ 2 ᅪ -2 ᅮ -2 ᅰ -2 ᅳ 2 ᅵ 3 아 2 에 -2
    + ю ᅭ 2 ᅮ -3 ᅱ -5 ᅲ -2 ᅳ 2 유 -3 우 2
    + я ᄌ 3 ᅢ -4 ᅦ -2 ᅨ -2 ᅩ -2 ᅳ -2 ᅵ -4 아 -5
    + ђ ᄀ -2 ᄃ -2 ᄌ -5
    + њ ᄂ -3
    + ћ ᄎ -2
    + џ ᄌ -3
    + ль ᄅ 3 ᄋ 3 ᆯ -2 ᆯᄅ -2
    + дз ᄉ 3 ᄌ -6
    + ки ᆨ 2
    + ьк ᄏ -2
    + дж ᄌ -2
    + оу ᅥ 2
    + еи ᅡ 3
    + ти ᅵ 3
    + ак ᄏ 4
    + еу ᅩ -3 ᅭ -8
    + а -before-vowel 5 -start-before-vowel 4 -double -4
    + б -among-vowels -2
    + в -among-vowels -2
    + г -after-vowel 2 -before-vowel -3 -start 2 -end -7 -end-after-vowel 5
    + д -after-vowel -3 -end -2 -end-after-vowel 5
    + е -inside -6 -among-vowels -2 -end -2
    + з -before-vowel -6
    + и -inside 8 -after-vowel 5 -before-vowel -4 -end -2
    + к -after-vowel 2 -before-vowel -2 -end 2 -end-after-vowel 3 -double 8
    + л -before-vowel 2 -double 3
    + м -end-after-vowel 2 -double 3
    + н -after-vowel -7 -double 4
    + о -before-vowel 2 -among-vowels 2 -double -2
    + р -after-vowel -21 -before-vowel 9 -end-after-vowel -13 -double -3
    + с -end 5 -end-after-vowel 6 -double 2
    + т -double -3
    + у -after-vowel 2
    + ф -after-vowel 2 -end-after-vowel -2 -double -3
    + х -after-vowel 3 -before-vowel -5 -end -2 -end-after-vowel 5
    + ц -end -4 -end-after-vowel 2 -double 2
    + ч -inside -3 -end-after-vowel 4 -double 2
    + ь -inside -4 -before-vowel 4
    + э -end-after-vowel 2
    + ю -inside -2
    + я -before-vowel -2 -end-after-vowel 4
    + ћ -end-after-vowel 3
    + ма -among-vowels 2
    + ии -double 2
    + еи -before-vowel 2
    + на -among-vowels 2
    + -start-before-vowel ᄀ 5
    + -before-vowel ᄃ -6
    + -among-vowels ᄃ -4
    + -before-vowel ᄅ -3
    + -among-vowels ᄅ -5
    + -start-before-vowel ᄅ -3
    + -among-vowels ᄇ -2
    + -before-vowel ᄉ 4
    + -among-vowels ᄉ 8
    + -before-vowel ᄊ 2
    + -among-vowels ᄋ 3
    + -start-before-vowel ᄋ -2
    + -before-vowel ᄌ 5
    + -among-vowels ᄌ 5
    + -start-before-vowel ᄌ 4
    + -before-vowel ᄎ 2
    + -among-vowels ᄎ 2
    + -start-before-vowel ᄎ 2
    + -before-vowel ᄏ 2
    + -among-vowels ᄏ 6 ᄐ -4
    + -before-vowel ᄒ 9
    + -among-vowels ᄒ 7
    + -start-before-vowel ᄒ 9
    + -inside ᅡ 4
    + -after-vowel ᅡ 4
    + -before-vowel ᅡ 5
    + -among-vowels ᅡ -7
    + -end ᅡ 3
    + -inside ᅢ -3
    + -before-vowel ᅢ 3
    + -end ᅢ 2
    + -after-vowel ᅣ 2 ᅥ 2
    + -before-vowel ᅥ 2
    + -end-after-vowel ᅥ -6
    + -inside ᅦ -4
    + -after-vowel ᅦ 2
    + -before-vowel ᅦ 3
    + -end ᅦ 4
    + -inside ᅩ -9
    + -after-vowel ᅩ 2
    + -before-vowel ᅩ 7
    + -end ᅩ 2
    + -inside ᅮ -7
    + -after-vowel ᅮ -2
    + -before-vowel ᅮ 6
    + -end-after-vowel ᅮ -3
    + -after-vowel ᅯ -7
    + -inside ᅲ -7
    + -before-vowel ᅲ 2
    + -inside ᅳ -3
    + -after-vowel ᅳ 4
    + -before-vowel ᅳ 2
    + -end ᅳ -2
    + -inside ᅵ -3
    + -after-vowel ᅵ 2
    + -before-vowel ᅵ 6
    + -end ᅵ -3
    + -after-vowel ᆨ 4
    + -end-after-vowel ᆨ -2
    + -after-vowel ᆫ -4 ᆯ 9
    + -end-after-vowel ᆷ -4 ᆸ -7 ᆺ -7
    + -after-vowel ᆼ 4
    + -end-after-vowel ᆼ 2
    + -start-before-vowel 나 2
    + -before-vowel 오 2
    + -start-before-vowel 오 2
    + -before-vowel 우 3
    + -inside ᅡᄏ 2
    ^ а 오 2 우 2
    ^ б ᄆ 2 ᄇ 3 ᄑ 2
    ^ г ᄀ 5 ᄌ -4 ᄒ -3
    ^ д ᄋ -4 ᄌ -4 ᄐ 2
    ^ е 요 -3 여 -2
    ^ ж ᄅ -8 ᄉ 3 ᄋ -6 ᄌ 2
    ^ з ᄉ 5 ᄌ 2
    ^ и ᄀ 2 ᄌ 2
    ^ к ᄀ -7 ᄉ 4 ᄊ -3 ᄒ 3
    ^ л ᄅ -7
    ^ н ᄉ -3 ᄋ -3
    ^ р ᄋ 4
    ^ с ᄀ -2 ᄊ -2 ᄋ -3 ᄒ -6
    ^ т ᄃ -6 ᄌ -4
    ^ у ᄒ -2
    ^ ф ᄇ 2
    ^ х ᄀ 5 ᄉ 5 ᄋ 3 ᄌ 4 ᄎ 4 ᄏ -2
    ^ ц ᄀ -6 ᄌ -4 ᄍ -2
    ^ ч ᄌ -4
    ^ ш ᄌ 4 ᄎ 7
    ^ щ ᄉ -3
    ^ э 아 2
    ^ ю 유 -2
    ^ я 아 3
    ^ ђ ᄀ -2 ᄌ -3
    ^ џ ᄌ -2
    ^ а -start-before-vowel 3 -double -4
    ^ г -start 2
    ^ о -double -5
    ^ -start-before-vowel ᄀ 5 ᄅ -3 ᄋ -2 ᄌ 4 ᄎ 2 ᄒ 9 나 2 오 2
    $ а ᅡ -2 ᅢ 2 ᅣ -2 ᅦ -3 ᅩ 4 ᅮ 2 ᅳ -4 ᅵ -3
    $ е ᅡ 2 ᅮ 2 ᅳ -2
    $ и ᅥ 2 ᅦ 3 ᅨ -2 ᅩ 2 ᅮ 2 ᅱ -2 ᅵ -2
    $ м ᆫ -2
    $ н ᆷ -2
    $ о ᅡ 3 ᅭ -3
    $ р ᅥ -5 ᆯ 2
    $ т ᆺ -2
    $ у ᅥ -2 ᅩ -2 ᅲ -5
    $ я 아 2
    $ оу ᅩ -2
    $ еу ᅩ -4
    $ г -end -7 -end-after-vowel 5
    $ д -end -2 -end-after-vowel 5
    $ е -end -2
    $ и -end -2
    $ к -end 2 -end-after-vowel 3
    $ м -end-after-vowel 2
    $ р -end-after-vowel -13
    $ с -end 5 -end-after-vowel 6 -double -3
    $ ф -end-after-vowel -2
    $ х -end -2 -end-after-vowel 5
    $ ц -end -4 -end-after-vowel 2
    $ ч -end-after-vowel 4
    $ э -end-after-vowel 2
    $ я -end-after-vowel 4
    $ ћ -end-after-vowel 3
    $ -end ᅡ 2 ᅢ 2
    $ -end-after-vowel ᅥ -6
    $ -end ᅦ 5 ᅮ -2
    $ -end-after-vowel ᅮ -3
    $ -end ᅵ -3
    $ -end-after-vowel ᆨ -2 ᆯ -2 ᆷ -5 ᆸ -2 ᆼ 2
    $ -among-vowels 나 -2
    ~ - - 3 ᄋ 8 ᅡ 8 ᅢ -4 ᅣ 2 ᅥ -3 ᅦ 4 ᅩ -3 ᅮ -10 ᅯ -6 ᅲ -3
    ~ а - 4 ᄋ -2 ᅡ -4 ᅢ -5 ᅣ -4 ᅥ -3 ᅦ 3 ᅨ 4 ᅩ 2 ᅪ -6 ᅮ 6 ᅲ 2
    ~ е ᄋ 2 ᅡ 6 ᅢ 3 ᅥ -2 ᅨ -2 ᅩ 4 ᅬ -6 ᅭ -8 ᅰ -4 ᅲ 3 ᅳ 4 ᅵ 2
    ~ и - 6 ᅡ 7 ᅢ 4 ᅨ -4 ᅩ 4 ᅮ 5 ᅱ -2 ᅲ -4 ᅴ 2 ᅵ -3
    ~ о - 2 ᅡ 6 ᅢ 2 ᅦ 4 ᅧ -2 ᅩ -2 ᅪ -2 ᅮ 4 ᅯ 4 ᅲ 5 ᅳ -9 ᅵ 3
    ~ у - 3 ᅡ 2 ᅨ -2 ᅩ -2 ᅭ 3 ᅮ -2 ᅲ -4
    ~ ы ᅵ -5
    ~ э - 4 ᅡ 4 ᅢ -4 ᅦ -2 ᅩ 2 ᅪ -2 ᅮ -2 ᅰ -2 ᅳ 2 ᅵ 3
    ~ ю ᅭ 2 ᅮ -3 ᅱ -5 ᅲ -2 ᅳ 2
    ~ я - 5 ᄋ -4 ᅢ -4 ᅦ -2 ᅨ -2 ᅩ -2 ᅳ -2 ᅵ -4
    ? - ᅢ 6 ᅥ 2 ᅦ 2 ᅩ 6 ᅮ 2 ᅲ -2 ᅵ 2
    ? а - 2
    ? и - 4
    ? о - 3
    ? э - 2
    ? я - -2
    other other bias 1.01 letter 0.61 lackingVowel 0.3 likeConsonant 0.2 otherConsonant 0.4 lackingConsonant 0.43 start 0.19 endVowel 0.5 endConsonant 0.02 differences 0.8 shortness 0.19 density 0.1
    """
}
