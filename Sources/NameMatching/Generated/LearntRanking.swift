// Written by scripts/learn-letter-costs; not edited by hand.
//
// Learnt from searches for Arabic spellings of the same names, by the costs of letters: which of the names found are
// spellings of the one looked for. What weighs little is left out.

enum LearntRanking {
  /// The weights in the form that RankingWeights.init(table:script:units:) describes.
  static let table: StaticString = """
    any 16
    total 135
    surplus -408
    difference -512
    short -1743
    shortTotal 103
    long 681
    longTotal -81
    _ - 144 after ه -466 after ي 304 after ب -585 after ت 300 after د -141 after ز 191 after گ 163 after م -195 after ن 199 before و 203 before ا -194 before ع -141 before ح 343 before ت 293 before د 549 before گ -144 before ق -375 before ك 133 before ص 194 before ل -265 before ن 196
    ء و -542
    و ا -311 start 763 end 662
    و ه start -336 end 214
    و ي -244 start 250 end 160
    و ب 352 start 154
    و ف start -288 end 281
    و ڤ -391
    و ار -414
    و وو -206 end -277
    و وي -238 start -509
    و او -450 start 719 end 168
    و يو -375 start 325 end 281
    و وا -472 start -716 end 653
    و - start -430 end 202 after س -455 after ا 115 after ه -292 after ي 350 after ح -238 after ف -181 after ط -199 after د 281 after ج -558 after ژ -399 after غ -429 after ق 241 after ك -225 after ش 549 after ر 288 after ل 196 after م -280 after ن 84 before و -1155 before س -188 before ا 320 before ف -486 before د 234 before ز 369 before ژ -402 before خ -219 before ق 282 before ك -216 before ش 397 before ص 296 before ل 217 before م -490
    س ي -239 start -240
    س ت start 280 end -317
    س ث -307 start 304 end 131
    س ز -255 start 1022 end -175
    س چ start 475
    س ك -173 end 298
    س ش -230
    س ص -497
    س - after ا -28 after ي -84 after ف 187 after د -190 after ك -97 after ش -407 after ل 162 after م 220 after ن 429 before و 298 before ب 268 before ت 214 before د 218 before ز -448 before ك -465 before ش -1175 before ر 339 before م 262 before ن 469
    ا ع -497 start -289 end 163
    ا ه start 698 end -730
    ا ي -190 start -549
    ا اي start -755 end 561
    ا ح -705 start -339
    ا ور -318
    ا - -244 start 242 end 226 after و -297 after س -162 after ع -255 after ه -382 after ح 330 after پ -214 after ت -126 after ط 255 after ث -622 after د 205 after ج -128 after گ 242 after ك -141 after ر 170 after ظ 151 after ل 195 after ن 187 before ء 529 before ع 224 before ه -548 before ح -209 before ب -416 before ط -423 before ز -165 before غ 644 before ق 568 before چ -349 before ش -355 before ظ 188 before ص 297 before م -216 before ن -120
    ع الع 174 start 173
    ع - 184 start -146 after و -187 after س 411 after ا -241 after ب 540 after ف 373 after ت -197 after ط -856 after ج 451 after ش 570 after ر -171 after ل 177 after ن -665 before ا -670 before ه 140 before ب 488 before ف 176 before ت 243 before ط 323 before ز 172 before ج 192 before ك -770 before ش 138 before ر -279 before ل 377 before م -475 before ن 150
    ه ي 580 start 457 end -829
    ه ح -488 end 361
    ه ت 231 start 473 end -1236
    ه ج -194
    ه خ start -339 end 337
    ه ر start 176 end -217
    ه ها start -403 end 338
    ه - 199 after س -327 after ا -217 after ع -342 after ي -231 after ح 214 after پ 231 after ف -236 after ت -261 after ث -287 after د -276 after ز -217 after ج 158 after ژ -417 after گ -187 after خ -141 after ق 323 after چ -362 after ك -264 after ش 325 after ر 590 after ظ 425 after ص 414 after م 624 after ن -208 before و -199 before ي 194 before ت 190 before د 171 before ر 317
    ي اي -451 start 383 end 148
    ي ج start -1006 end 378
    ي ر -258 start 150
    ي ل start -586 end 219
    ي م -401
    ي وف 158 end 148
    ي يي -219 start -411 end -180
    ي يتش -584 end -619
    ي - -157 start 266 after و -112 after ه -202 after ي -555 after ح -164 after ب -344 after ت -173 after ج -237 after غ 211 after ر 342 after ص 205 after ل -165 after ن 238 before و -815 before س -136 before ع 189 before ه 240 before ي -349 before ح -344 before ب -136 before ف 246 before ڤ -149 before ت 286 before ط 169 before ز 265 before غ 325 before ق -424 before ص 267 before ل 249 before ن -256
    اي ح -447 start -447
    اي - 404 start -150 after و 199 after ع -384 after ه -356 after ي -630 after ف 243 after ت 163 after ر 312 after ل 223 after م 152 after ن -193 before و 282 before ي 462 before ت -174 before ر 134 before م -392 before ن -373
    ح ش -371 start 164 end -562
    ح - after و 228 after س -313 after ا -187 after ي 151 after ب 174 after ج -331 after ك -554 after ر 194 after ل 582 after م -166 before و -450 before س 130 before د 152 before ش -450 before ر 147 before ل -316 before م 193
    ب پ -309
    ب بي -250 start 172 end 468
    ب با -183 start -392 end 780
    ب ف start 416
    ب وا -372 start -372
    ب - 228 end -266 after ا 216 after ي -116 after ل 243 before و -241 before ب 343 before ف -802 before ر 382 before ل 247 before ن 174
    پ ف -247 start -255
    پ - 202
    بي ال -295 start -296
    بي ويل -209 start -211
    با پا 204 end 285
    ف ڤ -228 end -188
    ف - start -74 end 344 after و 438 after ه -349 after ل 279 before و -459 before س -176 before ا 470 before ي -196
    اب د 209
    ت ط -429 end -156
    ت ث start -544
    ت د 169 start -389 end -701
    ت ض -824
    ت - 169 start 298 end -203 after و -352 after س 286 after ا -137 after ع 148 after ب 281 after ف -171 after غ -295 after ق 346 after ر -193 after ل -148 after م 489 after ن -122 before و -492 before ي 334 before ب 176 before ف -267 before ز -428 before ك 298 before ش -1140 before ر 314 before ل 530 before م 314 before ن 826
    ط د start 130
    ط - 199 after س -147 after ل 187 before ن -193
    ث ته -207 end 333
    ث ذ -193 end 157
    ث ز -394 end -326
    ث ص -894
    ث - 188
    د ذ start -457 end -146
    د ض -393 start -181 end 152
    د دي end 213
    د ر end -199
    د - 176 end -145 after و 180 after س -204 after ج 206 after ق -371 after ش -307 after ر -152 after ل 444 after م -413 after ن 216 before و 321 before ا 203 before ه 202 before ي -146 before ب 343 before ف -390 before ت -503 before د -437 before ج -904 before ش -199 before ر 401 before ل 411 before م 241 before ن 521
    ذ ز -297 start -384
    ذ ظ -763
    ز ج start -526 end 337
    ز ژ -570
    ز ش -190
    ز ض -536
    ز ظ -374 start -142
    ز تس start -377 end -365
    ز ص -500
    ز - 265 after و 154 after س -689 after ا 330 after ت 222 after ج -534 after غ 133 after گ 158 after ش 135 after ر 240 after ل -291 after م 210 after ن -240 before و -154 before ي 645 before ك -280
    ج ژ -442 start 245 end -172
    ج غ -503 start 275
    ج گ end 202
    ج خ -372 end 735
    ج ق start -203
    ج چ 461
    ج ك -305 start 233 end 205
    ج تش -235
    ج يتش -153
    ج - after و 310 after ق -520 after ل -130 before و -136 before ا 278 before د 161 before ك -348 before ر 462 before ل -293 before م 467 before ن -480
    ژ ش 224 start 391
    ژ - 219
    غ ق -440 start -323 end 208
    غ ك start -234
    غ - 184 start -188 after و -370 after ي 517 after ف -235 after ر -196 after ن 291 before س 282 before ا 175 before ت -279 before ر 314 before ل -217 before ن -588
    گ ك -160 start -239 end -368
    گ ري -443 end -445
    گ - start 260 after ا 154 after ي -355 after ل -362 before ه 195 before ت -375 before ز 143 before گ -194 before چ -168
    خ ك -367 start 263 end 191
    خ ش -194 start 474 end -280
    خ - 473 start 186 after ر -252 before س 160 before ت -320
    ق ك -527 start 369 end 205
    ق - 508 end 303 after ا 186 after ر 198 before س 135 before د -396
    چ ك end 237
    چ ش start -166
    چ تش start -142 end -163
    چ - 364
    ك ش -440 start 748 end -196
    ك تش -491 start 375 end -260
    ك - 160 start -239 end 187 after و 175 after س -481 after ك 270 after ش -387 after ر 270 after ل 242 before س -633 before ا 338 before ك -371 before ر 400 before ل 485 before م 251 before ن -600
    ش تش -380 start -247
    ش شي 181 end 137
    ش - 368 start 202 after و -207 after ا 334 after ي 231 after ت -466 after د -203 before ي 389 before ت -317 before ن -519
    ض ظ -204
    ض - 575 before ر 179
    ر ير end -49
    ر ار 284 end -158
    ر ور 175 start 164
    ر ري end 460
    ر - end 340 after س -499 after ه -300 after ت 189 after د 193 after ر -388 before و -314 before س -242 before ي -275 before ت 261 before د 205 before ز -276 before ك -171 before ش -352 before ر 228 before م 272 before ن 275
    ير - 595 end -216 after ه -351 after ت -291 after ش 278 after ن 228 before و 388
    ري - 694 end 201 after و 175 after ا 269 after ي 350 after ف -241 after ر -168 before ا 217 before ف -346 before د -201
    ظ - start -406 after ن 140 before ه -424 before ر 171
    ص - 408 end -192 after ا -224 after غ 362 before ل 364
    ل يل start 525 end -349
    ل ال -233 start 441
    ل - 92 end 204 after س -179 after ي -322 after ح -414 after غ -372 after ك 145 after ر 411 after ل 192 before و -126 before س 184 before ه -265 before ي 217 before ف 254 before د 327 before ك -315 before ر 168 before ل -200 before م -262
    لي وف 227 end 226
    ال ان -401
    ال - end 387 after و -238 after ي 200 after ب -628 after د 166 after م 190 after ن -278 before و 403 before ه 321 before ي 985 before ت 334 before ث -299 before ذ 292 before ز -648 before غ -316 before خ -172 before ق -154 before ش -125 before ر -169 before ص -370 before ل -228
    م ما -377 start -171 end 1205
    م الم 558
    م ام start 343 end -403
    م ن 276
    م - 183 after و -282 after ي -308 after ل 176 before ع 174 before ي 180 before ح -154 before ب 232 before ق -484 before ر -201 before ل -496 before ن 133
    ما - -341 end -422 after ي -413
    ن ين start 290
    ن ني -224 end 722
    ن ان 180 start 594
    ن - 260 start 470 after س 270 after ا 300 after ه -398 after ت -295 after ك 230 after م -419 before ا 177 before ه 154 before ي 191 before ب 309 before ف -260 before ت 386 before د 508 before ز 159 before غ 166 before گ -361 before ك 403 before ظ 210 before ل -625 before م -1063
    ين ان end -462
    ان - 322 start 299 end 368 after س -447 after ي 134 after ژ -406 after ر 180 before و 176 before ي 224 before ت -374 before د -202 before ژ -406
    وي في -158 start 154 end 514
    وي - -1212 after س -537 after گ -424 after ر -358 before ت -931 before ك -427
    وا فا start -182
    شه - 387 end 235 after ي 320
    نغ نج end 163
    نگ نج 373
    غو جو -351 start -306
    بر بير end 292
    هي - 349 end 286 after و 279 before م 144 before ن -406
    جا غا -394
    لع - 154
    شهر - -424 start -440 end -486
    ول - 525 start 405 after ي -208 before و -182 before ي 225 before ق 200
    ضل - -380 start -380 before ع -380
    جر غر -287 start -193 end -436
    كو - -189 start -295 before ب -342
    """
}
