// Written by scripts/learn-letter-costs from pairs of spellings; not edited by hand.

enum LearntCosts {
  /// The costs in the form that SpellingModel.init(table:) describes.
  static let table: StaticString = """
    arabic arabic 100
    ء و 610
    ا ع 186 ه 197 اي 237 ي 290 و 312 ح 428 ظ 512 ل 538 ج 563 ك 567 ق 578 ر 582 ث 591 ف 594 س 597 م 604 ب 608 ت 617 چ 630 يي 649
    ب پ 110 با 195 بي 198 اب 303 ف 376 و 487 ص 496 ح 528 ش 559 س 575 ه 587 ي 622 د 625 ڤ 626 وا 630 م 633
    ت ط 62 ث 196 ته 226 يت 256 د 357 ه 359 س 386 چ 411 ي 549 ر 558 ز 597 ج 639
    ث ته 45 ز 288 ط 321 س 324 ص 624
    ج ژ 40 غ 84 گ 99 خ 173 چ 257 ي 267 ق 297 ك 357 ز 419 ه 497 ح 522 ش 523 ع 542 س 582 م 595 د 598 تش 648
    ح ه 107 ش 356 خ 402 و 522 ر 584
    خ ك 222 ش 240 ه 298 گ 353 غ 372 چ 378 ق 421 ي 537 س 585
    د ض 177 دي 236 ذ 297 دا 337 ط 363 ر 476 گ 502 ه 559 م 562 ق 563 ي 580 ف 598 ك 620 ن 623 ش 634 ل 639
    ذ ز 221 ظ 625
    ر ير 210 ور 215 ار 253 ري 282 ي 405 ژ 433 ل 500 ق 530 ه 530 غ 548 م 559 ن 564 ش 580 ز 605 و 609 س 644
    ز ظ 126 س 173 ژ 227 تس 229 ض 288 ش 331 ص 374 ي 604 ه 614 تش 645
    س ص 137 اس 239 ش 244 سا 335 ك 390 چ 431 ق 487 ط 533 ه 551 م 558 ي 559 غ 600
    ش تش 139 چ 206 ژ 254 ك 349 ص 473 ه 499 ق 507 ع 520 ي 541 م 544 كس 551
    ص م 500 و 600
    ض ل 505 ظ 579
    ظ گ 350
    ع الع 54 ه 415 ي 489 و 543 ل 611
    غ گ 38 ق 171 ك 326 ژ 364 ه 498 ي 580 ل 613 و 632
    ف و 199 ڤ 251 پ 296 م 561 ي 575 ن 597
    ق ك 136 گ 141 ن 578 م 593 ي 647
    ك كا 261 تش 274 كو 311 گ 376 چ 377 ه 583 م 616 ن 635
    ل يل 145 لي 202 ال 253 ي 354 ن 585 و 626 گ 640
    م ما 166 الم 203 ام 222 ن 370 ه 601 ي 613
    ن ين 139 ني 179 ان 242 ون 290 ي 509 ه 512
    ه ها 175 ي 237 و 392
    و وو 179 وي 206 او 224 ڤ 229 يو 232 وف 262 ي 343 پ 629
    ي يي 150 اي 180 گ 532
    چ تش 38
    ژ گ 327
    ين ان 254
    ما مون 629
    بي پي 101
    وي في 144
    نغ نگ 1 نج 62
    نگ نج 68
    بو پو 137
    غو جو 88 گو 112
    با پا 64
    بر بير 116
    فا وا 104
    جا غا 95
    بور پور 40
    اند ند 161
    ينغ ينگ 18
    جر غر 50
    _ - inside 103
    ء - end 59 native-beside-vowel 192 native-end 28
    ا - inside 183 beside-vowel 253 start 330 end 313 double 210 native-inside 182 native-beside-vowel 329 native-end 227
    ب - inside 321 beside-vowel 485 start 354 end 338 double 396 native-inside 448 native-beside-vowel 323 native-start 293 native-end 241
    ت - inside 266 beside-vowel 344 start 414 end 250 double 304 native-inside 646 native-beside-vowel 303 native-end 225 native-double 384
    ث - end 468
    ج - inside 379 beside-vowel 320 start 404 end 388 native-inside 392
    ح - native-inside 373 native-beside-vowel 265 native-start 350 native-end 196
    خ - inside 259 beside-vowel 473 start 362 native-inside 228 native-beside-vowel 397
    د - inside 293 beside-vowel 344 start 356 end 253 native-inside 299 native-beside-vowel 355 native-end 490
    ر - inside 420 beside-vowel 428 start 438 end 435 double 224 native-inside 269 native-beside-vowel 472 native-end 379
    ز - inside 412 beside-vowel 391 start 428 end 270 double 642 native-beside-vowel 234 native-end 448
    س - inside 412 beside-vowel 349 start 421 end 288 double 265 native-inside 645 native-beside-vowel 331 native-end 303
    ش - inside 557 beside-vowel 470 start 402 end 486 native-inside 314 native-beside-vowel 294 native-start 204
    ص - inside 241 beside-vowel 469 start 333 end 229 native-beside-vowel 418
    ض - native-inside 249 native-beside-vowel 288 native-start 293 native-end 174
    ط - inside 358 beside-vowel 306 native-beside-vowel 265
    ظ - native-inside 187 native-start 196
    ع - native-inside 164 native-beside-vowel 162 native-start 228 native-end 186
    غ - inside 572 beside-vowel 321 start 445 end 374 native-end 369
    ف - inside 331 beside-vowel 461 start 362 end 416 native-inside 609 native-beside-vowel 309 native-end 331
    ق - beside-vowel 308 start 310 end 297 native-inside 309 native-beside-vowel 315 native-start 78
    ك - inside 390 beside-vowel 398 start 446 end 334 double 142
    ل - inside 473 beside-vowel 376 start 446 end 512 double 180 native-inside 585 native-beside-vowel 442 native-double 222
    م - inside 382 beside-vowel 478 start 417 end 389 double 183 native-inside 440 native-beside-vowel 325 native-start 270 native-end 333
    ن - inside 409 beside-vowel 361 start 370 end 393 double 266 native-start 131 native-end 361 native-double 217
    ه - inside 153 beside-vowel 189 start 363 end 150 double 265 native-inside 240 native-beside-vowel 344 native-end 184
    و - inside 206 beside-vowel 259 start 330 end 354 double 511 native-inside 262 native-beside-vowel 285 native-start 224 native-end 202
    ي - inside 145 beside-vowel 293 start 374 end 230 double 287 native-inside 209 native-end 317
    پ - inside 436 beside-vowel 468 start 349
    چ - beside-vowel 433 start 470
    ژ - beside-vowel 283 end 320
    ڤ - start 370
    گ - inside 311 beside-vowel 413 start 349 end 340 native-end 244
    ال - inside 430 beside-vowel 373 start 289 native-inside 300 native-start 125
    اي - beside-vowel 285 start 410 native-beside-vowel 230
    ان - inside 435 beside-vowel 513 start 369 native-beside-vowel 272
    ير - inside 467 native-inside 243
    شه - beside-vowel 111
    وو - double 643
    هه - double 372
    لع - native-inside 131
    كو - start 643
    هير - start 347
    شهه - beside-vowel 93 start 7
    يري - inside 342 beside-vowel 445
    ضلع - native-start 0
    ول - inside 465 beside-vowel 448 start 259
    شهر - inside 126 beside-vowel 91 start 21
    مد - start 89 native-inside 172
    arabic latin 100
    _ _ 19
    ء a 300
    ا a 7 e 146 u 190 o 215 i 230 ha 352 h 475 c 524 y 533
    ب b 2 p 27 bb 36 pp 54 be 97 ba 116 v 390
    ت t 12 tt 32 te 122 d 539 z 589 n 600 m 615
    ث th 17 t 305 c 325 s 332 z 340
    ج j 8 g 58 ge 62 c 164 z 285 y 495 d 502 h 591
    ح h 9 ha 30 a 425 p 479 g 534 b 562 i 576
    خ kh 0 x 91 j 117 ch 148 h 212 g 276 k 321 p 508 s 540
    د d 5 dd 38 de 86 t 352 g 555
    ذ z 156 t 229 d 252
    ر r 6 rr 20 er 56 re 100 ar 117 ur 195 y 601 l 636
    ز z 24 zz 43 s 133 x 342 c 540 v 614 d 635
    س s 17 ss 28 ce 59 c 118 z 286 x 355 t 602 k 609
    ش sh 1 sch 39 ch 50 x 70 s 135 c 199 sc 298 k 414 j 447 z 480
    ص s 75 c 276 z 345 r 516
    ض d 128 z 132
    ط t 69 d 391 h 526 i 538
    ظ z 67 d 292
    ع a 102 u 159 o 182 e 185 i 191 h 428
    غ gh 4 g 6 q 360 k 517 h 525 j 561 r 638
    ف f 5 ph 21 v 35 ff 51 w 145 p 524 d 620
    ق q 22 k 142 g 179 c 241 b 556 m 573 s 585 a 595 d 644
    ك k 9 ck 21 c 50 qu 50 q 106 ch 132 g 239 x 442
    ل l 6 ll 36 lle 88 le 111 el 115 r 523 d 547 x 549 s 555 n 590 t 633 z 634
    م m 10 mm 43 me 110 am 183 ma 189 c 527 n 561 k 610
    ن n 3 nn 3 en 37 ne 40 in 111 an 156 m 532 t 598
    ه h 13 ah 73 ha 157 a 162 e 170 t 238 r 316 x 421 i 465 j 472 y 503 s 536 q 542 p 543 g 558 u 561
    و w 2 o 12 u 17 ou 21 oo 49 ow 78 v 81 au 105 e 321 a 525 l 532 y 546 h 568
    ي i 14 y 16 e 51 iy 60 ie 62 ee 66 ey 73 ei 79 ay 94 ai 117 j 139 a 236 hi 318 u 327 o 463 l 530 h 540
    پ p 2 b 581
    چ ch 31 c 214 q 267 j 350 g 412 t 536
    ژ z 117 j 205 g 242 r 483
    ڤ v 111
    گ g 35 n 479 k 498 j 529 u 569
    ال el 72 ul 90 il 158 l 422 u 465 e 488 d 495 m 609 ur 639
    تش ch 40 c 46 q 332 z 379 j 409 p 491 s 540
    ين in 16 en 31
    لي ley 26 l 412
    اي i 122 e 137 y 153 a 263
    ما ma 12 m 137
    ان an 8 n 444
    يي i 280 e 377 y 454 j 507
    بي be 43 l 593
    ير er 52
    يل el 33 ell 33
    وي u 339
    دا d 507
    نغ n 496
    بو bo 7 bu 32
    وو u 194 o 319
    لع l 338
    في vi 19 v 425 f 499
    غو m 567
    ري r 574
    با ba 7
    دي de 54 d 443
    كو co 2 ko 23 ku 28
    كا ca 0 ka 4
    اس s 361
    ني n 237
    بر ber 47 g 598
    بير ber 36
    تس z 138 c 190 t 414
    فا w 433
    وا wa 1 w 430
    يري g 407
    ور or 14 ur 30 r 571
    ون on 11 un 12 o 426
    ول l 580
    وف ov 13 v 545
    الع a 262 l 361 u 361
    اند and 10
    ند nd 41
    اب b 484
    او o 96 u 123 a 454 w 460 y 517 j 549
    ينغ ing 8
    غر w 435
    مد b 533 a 548
    الم m 284
    ها ha 36 h 246
    يو u 169 o 352 e 497
    ام m 495
    ست st 1
    تو to 12
    يتش ic 1
    كي ki 14
    كس x 5
    مان man 2
    مار mar 2
    مي mi 17
    رو ro 16
    شي shi 27
    كوف kov 26
    يف ev 83
    سون son 2
    عب ab 67
    هو ho 26
    تون ton 12
    مون mon 15
    دو do 8
    سو su 21
    _ - inside 98
    ء - end 12 native-end 8
    ا - start 388 end 523 double 377 native-inside 608 native-beside-vowel 475 native-end 359
    ب - start 585 end 481
    ت - inside 401 beside-vowel 523 start 560 end 617 native-end 500
    ج - start 532 end 529 native-inside 437 native-beside-vowel 461
    ح - native-inside 434 native-beside-vowel 328 native-start 377 native-end 365
    خ - inside 411 beside-vowel 378 start 343
    د - inside 539 beside-vowel 539 start 546 end 436 double 279
    ذ - start 228
    ر - inside 558 beside-vowel 620 end 606 native-beside-vowel 600
    ز - inside 454 beside-vowel 495 end 529 native-beside-vowel 458
    س - inside 541 beside-vowel 541 start 525 end 478 native-end 441
    ش - beside-vowel 461 start 517 native-beside-vowel 391 native-start 293
    ص - inside 336
    ض - native-beside-vowel 365
    ط - native-beside-vowel 351
    ظ - native-beside-vowel 302
    ع - native-beside-vowel 129 native-start 191 native-end 125
    غ - start 563 end 574
    ف - inside 583 beside-vowel 618 start 621 end 494 native-start 351 native-end 419
    ق - beside-vowel 491 start 413 end 356 native-inside 306 native-beside-vowel 445 native-start 322
    ك - inside 521 end 480 double 347
    ل - inside 530
    م - inside 607 start 585 native-beside-vowel 569 native-start 570
    ن - inside 506 start 502 end 518 native-end 626
    ه - inside 598 beside-vowel 361 start 498 end 254 native-end 293
    و - start 502 end 466 native-end 357
    ي - inside 486 beside-vowel 628 start 438 end 580 native-inside 539 native-end 500
    پ - beside-vowel 476 start 505
    چ - start 402
    ژ - beside-vowel 128
    گ - start 449 end 464
    ال - inside 609 beside-vowel 495 start 518 native-start 146
    تش - beside-vowel 434 start 490
    ين - inside 501 beside-vowel 486 native-inside 428
    اي - beside-vowel 340 start 511 native-beside-vowel 449
    ما - beside-vowel 568 start 529
    ان - inside 407 beside-vowel 513
    يي - double 551
    بي - beside-vowel 472 native-beside-vowel 490
    ير - inside 521 beside-vowel 438
    يل - inside 575 beside-vowel 531 native-beside-vowel 95
    شه - beside-vowel 24
    دا - start 442 native-beside-vowel 477
    نگ - start 86
    بو - start 567
    پو - start 230
    ار - inside 515
    يت - inside 622
    لع - native-inside 231
    غو - native-beside-vowel 119
    گو - start 313
    ري - beside-vowel 557 start 561 native-start 287
    با - beside-vowel 584 start 485
    دي - beside-vowel 478 start 594 native-beside-vowel 444
    سا - start 556
    كو - beside-vowel 554 start 523
    كا - beside-vowel 491
    اس - inside 547 start 405
    بر - inside 428 beside-vowel 471 start 456
    شهه - start 0
    تس - beside-vowel 454
    وا - beside-vowel 438
    يري - inside 285
    پا - beside-vowel 201 start 205
    ور - inside 475
    ضلع - native-start 0
    ون - inside 467
    بور - beside-vowel 421
    پور - beside-vowel 202
    ول - inside 528 start 244
    جو - beside-vowel 436 start 485
    شهر - start 0
    وف - inside 522 beside-vowel 334
    الع - native-start 344
    اند - inside 455
    او - start 428
    جر - start 447
    غر - start 342
    مد - start 201 native-inside 417
    الم - native-start 543
    ها - beside-vowel 389
    يو - beside-vowel 518 start 494
    ام - inside 504 start 311
    - _ inside 59
    - a inside 134 beside-vowel 124 start 355 end 294 double 68
    - b beside-vowel 416 start 441 end 461 double 534
    - c inside 343 beside-vowel 250 start 350 end 412 double 62
    - d inside 207 beside-vowel 262 start 230 end 182 double 243
    - e inside 98 beside-vowel 97 start 234 end 66 double 320
    - f beside-vowel 453 start 569 end 553 double 327
    - g inside 276 beside-vowel 234 start 472 end 463 double 70
    - h inside 178 beside-vowel 121 start 416 end 133 double 129
    - i inside 129 beside-vowel 222 start 346 end 384 double 114
    - j inside 147 beside-vowel 168 start 446 end 311 double 52
    - k inside 302 beside-vowel 444 start 385 end 425 double 39
    - l beside-vowel 275 start 378 end 306 double 173
    - m beside-vowel 449 start 531 end 394 double 541
    - n inside 485 beside-vowel 397 start 430 end 306 double 593
    - o inside 172 beside-vowel 233 start 524 end 420 double 426
    - p inside 226 beside-vowel 358 start 393 end 266 double 256
    - q end 296 double 32
    - r inside 277 beside-vowel 442 start 531 end 388 double 399
    - s inside 370 beside-vowel 287 start 472 end 192 double 131
    - t inside 345 beside-vowel 406 start 509 end 186 double 171
    - u inside 119 beside-vowel 142 start 510 end 343 double 99
    - v beside-vowel 415 start 371 end 529
    - w inside 98 beside-vowel 217 start 265 end 580 double 106
    - x beside-vowel 279 end 16
    - y inside 214 beside-vowel 187 start 343 end 324 double 16
    - z inside 127 beside-vowel 234 start 622 end 272 double 272
    - ou beside-vowel 190
    - ch inside 260 beside-vowel 300 start 347 double 36
    - ov inside 364
    - ha beside-vowel 253 start 390
    - va beside-vowel 231 start 391 double 131
    - gh beside-vowel 99 start 549
    - al start 585
    arabic cyrillic 100
    _ _ 1
    ا а 20 э 59 я 140 еи 161 о 167 е 214 у 221 и 223 ъ 368 ю 515
    ب б 3 п 23 бб 44 пп 57 ба 119 бе 159 в 317 н 585
    ت тт 7 т 9 те 142 ц 210 ф 462 д 491
    ث т 32 с 260 ф 376 з 392 д 496
    ج дж 2 џ 7 ђ 36 ж 45 г 86 ге 98 дз 100 х 159 ч 166 и 213 я 420 д 494 з 507 к 542
    ح х 55 ха 78 г 164 а 300 э 331 я 337
    خ х 30 ж 224 к 336 г 365 л 455
    د д 6 дд 37 де 192 т 344 н 592
    ذ з 110 т 325
    ر р 5 рр 32 ер 37 ар 172 ра 200 ж 377 е 415
    ز з 20 ц 76 дз 101 с 110 ж 199 ш 241 ь 431 о 472
    س с 11 сс 51 з 121 ш 139 ц 167 сь 208 се 244 ч 259 к 507 ж 510 т 519 и 599
    ش ш 12 ч 105 щ 158 х 194 ћ 319 с 321 ц 363 т 366 ж 427 к 501 е 578
    ص с 36 з 344
    ض з 112 д 174
    ط т 87 д 302
    ظ з 63
    ع а 134 ъ 193 у 206 о 223 э 235 и 265 г 417 е 443 л 498
    غ г 12 ж 329 х 466 к 488 д 581 и 611
    ف ф 4 в 31 фф 63 у 308 д 629
    ق к 75 г 91 в 405 л 483
    ك к 18 кк 59 ьки 75 х 170 ц 219 г 351 ч 394 ки 418
    ل л 2 ль 32 лл 40 љ 244 с 511 ш 548 р 549 и 610 з 620
    م м 3 мм 37 ма 126 му 136 н 455 ч 494 д 596 и 608
    ن н 1 нн 12 ен 49 ин 122 њ 266 м 539 ш 583
    ه х 23 г 163 е 188 а 192 э 225 я 230 т 373 ь 417 о 454 и 488 р 508 п 514 м 560 н 560
    و о 12 у 22 ю 55 в 67 оу 79 ау 125 е 196 а 235 ъ 318 ы 352 и 425 л 484 я 510 ф 584 г 592
    ي и 14 е 40 еи 73 э 91 аи 120 ии 130 ь 153 я 163 ие 169 ы 173 а 246 ю 371 у 400 о 434 ж 436 ел 501
    پ п 19
    چ ч 11 щ 45 ж 209 т 388 д 445
    ژ ж 7
    ڤ в 68
    گ г 47 к 345
    ال аль 83 л 286 у 329 з 446 г 496 с 590
    تش ћ 1 ч 61 щ 184 џ 228 ш 242 х 250 ц 254 т 280 к 477 с 520
    ين ин 19 ен 36 к 569
    لي ли 23 ле 38 л 270 и 549
    اي еи 60 э 81 и 122 е 207 а 252 о 352 ж 436 л 583
    ما ма 12
    ان ан 6 эн 34 ен 99 н 349 к 436
    يي э 149 и 185 е 227
    بي бе 55
    ير ерр 41 ер 50 е 220 р 497
    يل ел 31 елл 31 ель 85 л 516 и 541 к 603
    وي уэ 52 ви 73 у 330
    نغ нг 37 н 173 б 441
    نگ н 341
    بو б 294
    ار ар 28 а 413 р 455 к 555
    وو у 105 о 159
    يت э 399 е 408 и 454
    في ви 32 в 374
    نج н 325
    غو го 45 г 317 е 373
    ري ры 45 рри 62 ф 472 е 493 б 530 р 552
    دي д 455
    كو ко 1 ку 12 к 435 о 448 м 518
    كا ка 32 г 549
    اس с 295 и 548
    ني њ 99 н 238
    بر бр 23 бер 55
    بير бер 13
    تس ц 23 т 472
    فا ва 22
    وا ва 36
    پا р 330
    ته т 181
    جا я 128 е 339
    ور ор 13 р 519
    ون он 20
    ول л 423
    جو ю 62 о 339 е 412 л 420
    وف ов 50 ова 141
    الع а 261
    اند анд 33 а 504
    ند нд 84 анд 88 н 490
    اب а 543
    او о 80 у 107 э 339 а 421
    جر г 347
    غر гр 3
    ها ха 23 е 292 а 339 э 361
    يو ю 4 ью 54 е 199 у 257 о 326 я 327 ь 398 а 542
    ام м 427
    ست ст 32
    تو то 7 т 476
    يتش н 380
    كي кии 148 ч 393 к 411 р 501
    كس ш 424
    مان ман 3
    مار мар 1
    مي ми 15 к 555
    رو ро 15 р 376 н 540
    شي си 66 и 590
    يف в 283
    سون сон 10
    عب аб 83
    هو ю 215 у 333 о 367
    تون тон 10
    مون мон 35
    دو до 39 а 561
    يان ян 5
    يا ья 0 я 3 ия 13
    فر фр 14
    تسو цу 36
    يام ям 15
    عبد абд 1
    تا та 26
    كار кар 10
    هار хар 1
    مو му 23 мо 23
    اكا ака 1
    يوس ии 55
    يه е 174
    هي хи 31
    ييه ье 0
    بار бар 30
    فو фу 23
    طون тон 3
    سك ски 10
    ماك мак 14
    فير вер 0
    _ - inside 119
    ء - end 11 native-end 9
    ا - start 442 end 388 native-beside-vowel 275 native-end 213
    ب - beside-vowel 606 end 344 native-inside 429
    ت - inside 248 beside-vowel 305 end 209 double 162 native-end 177
    ج - beside-vowel 411 start 371 end 385 native-beside-vowel 252
    ح - native-inside 182 native-beside-vowel 275 native-start 354
    خ - beside-vowel 471 start 334
    د - inside 480 beside-vowel 473 end 265 native-inside 359 native-end 498
    ر - inside 363
    ز - beside-vowel 436 start 371 end 451 native-beside-vowel 385
    س - beside-vowel 532 end 285
    ش - beside-vowel 462
    ص - beside-vowel 142
    ط - inside 316 beside-vowel 589
    ع - native-beside-vowel 175 native-start 246
    غ - beside-vowel 268 end 371
    ف - end 551
    ق - start 238 end 224 native-start 98
    ك - beside-vowel 633
    ل - inside 514 beside-vowel 643
    م - end 527 native-start 371
    ن - inside 472
    ه - beside-vowel 164 start 202 end 228 native-end 283
    و - inside 609 start 475 end 467
    ي - inside 510 beside-vowel 404 start 547 end 497 native-beside-vowel 517
    ژ - start 443
    ڤ - beside-vowel 175
    گ - beside-vowel 245
    ال - inside 442 start 311 native-start 152
    ين - inside 341
    اي - start 380
    ان - inside 579 beside-vowel 583 start 374
    يي - native-double 301
    ير - inside 519
    يل - inside 427 native-beside-vowel 36
    شه - beside-vowel 61
    نگ - inside 116
    پو - start 34
    ار - inside 505
    في - start 579
    ري - beside-vowel 556 start 455
    دي - beside-vowel 446 start 610
    اس - inside 450 start 305
    تس - beside-vowel 469
    فا - start 512
    وا - beside-vowel 303
    پا - beside-vowel 163
    ور - inside 508
    الع - native-start 68
    اند - inside 386
    ند - native-inside 223
    او - start 393
    مد - native-inside 258
    الم - native-start 260
    ها - beside-vowel 254
    يو - beside-vowel 537
    ام - inside 452
    ست - beside-vowel 415
    تو - beside-vowel 572
    مي - beside-vowel 605
    رو - beside-vowel 418
    يف - start 86
    عب - native-start 340
    هو - native-beside-vowel 105
    - _ inside 110
    - а inside 128 beside-vowel 240 start 455 end 212 double 59
    - б beside-vowel 585 start 575
    - в beside-vowel 212 start 286 end 518 double 143
    - г inside 353 beside-vowel 336 start 499 double 68
    - д inside 334 beside-vowel 412 start 358 end 320 double 311
    - е inside 113 beside-vowel 271 end 102 double 142
    - ж beside-vowel 295
    - з beside-vowel 311 end 447 double 87
    - и inside 158 beside-vowel 274 start 416 end 444 double 263
    - к beside-vowel 418 start 505 end 319 double 313
    - л beside-vowel 342 start 304 end 595
    - м beside-vowel 566
    - н beside-vowel 434 end 412 double 608
    - о inside 210 beside-vowel 257 start 511 end 380 double 147
    - п inside 157 beside-vowel 439 start 360 end 347 double 332
    - р beside-vowel 505 end 532
    - с beside-vowel 424 start 478 end 364 double 366
    - т beside-vowel 463 start 567 end 411 double 310
    - у inside 126 beside-vowel 183 start 459 end 566 double 114
    - х inside 363 beside-vowel 192 start 570 end 276 double 49
    - ц beside-vowel 234 end 278 double 92
    - ч beside-vowel 242 end 475 double 73
    - ш beside-vowel 414 end 399 double 126
    - ъ inside 25 beside-vowel 21 end 87
    - ы inside 151 beside-vowel 139 end 78
    - ь inside 208 beside-vowel 57 end 60
    - э inside 157 beside-vowel 61 start 353 end 188
    - ю inside 135 beside-vowel 283 end 200 double 101
    - я inside 200 beside-vowel 293 end 207 double 130
    - њ beside-vowel 287
    arabic hangul 100
    _ _ 0
    ا 애 19 ᅢ 26 아 28 야 48 에 83 ᅡ 93 ᅥ 139 ᅣ 165 이 188 ᅩ 242 ᄋ 261 ᅪ 293 ᅱ 297 ᅦ 359 ᅮ 389 ᅵ 390 ᅳ 460
    ب ᄇ 28 ᄑ 56 ᆸ 94 ᅮ 383
    ت ᆺ 12 트 26 ᄐ 79 ᄃ 204 ᄎ 213 ᆼ 229 ᄉ 336
    ث ᄉ 88 ᄐ 648
    ج ᄌ 7 ᄀ 116 ᄏ 377
    ح ᄒ 1 하 35
    خ ᄒ 10 ᄏ 114
    د ᄃ 2 드 14 트 53 ᆺ 145 ᄌ 245
    ر ᅳᄅ 8 ᄅ 29 ᅦ르 37 ᅥ 39 르 70 ᅦ 387 ᅵ 442 바 647
    ز 스 8 ᄍ 19 ᄉ 101 ᄌ 120 ᄎ 253 ᅳ 310 ᅦ 328
    س 스 10 ᄉ 16 사 79 ᄎ 203 ᄊ 218 ᄌ 334
    ش 슈 0 ᄎ 46 ᄉ 58 시 79 ᄒ 259
    ص ᄉ 44
    ط ᄐ 2
    ع ᅡ 140 ᅩ 180 ᄉ 260
    غ 그 0 ᄀ 49 ᄏ 286 ᅵ 331
    ف ᄑ 3 프 3 ᄇ 63 ᆸ 120
    ق ᄀ 26 ᄁ 49 ᄏ 76 ᆨ 95 ᄆ 243
    ك 크 1 ᄏ 19 ᆨ 72 ᄀ 76 ᄁ 144
    ل ᆯ 0 ᅳᆯᄅ 0 ᆯᄅ 16 ᄅ 102 ᅳᆯ 152 ᄋ 264 ᅮ 297 ᄉ 398
    م ᆷ 52 ᄆ 54 ᄂ 404 ᆯ 411
    ن ᆫ 6 ᄂ 50 ᅦᆫ 62 나 118 ᆼ 160 ᆷ 330 ᄐ 419 ᅡ 474
    ه ᄒ 8 ᅡ 80 ᅦ 232 ᅳ 292 ᅮ 311 ᄋ 343
    و ᅮ 40 오 43 ᅩ 55 ᅥ 102 ᅯ 109 ᅱ 109 우 112 ᅬ 148 ᅰ 152 ᄇ 163 ᄋ 165 ᅲ 183 ᅧ 210 ᅭ 217 ᆼ 308 ᅳ 397 ᄆ 445 ᅵ 455
    ي ᅦ이 19 ᅦ 43 이 50 ᅵ 54 ᅥ 59 ᅨ 62 에 91 ᄋ 125 야 137 ᅢ 141 ᅡ 234 ᅳ 251 ᆨ 252 ᆸ 258 ᅵᄋ 299 ᅲ 305 ᄌ 443 ᄏ 465 ᅮ 471
    پ ᄑ 4
    چ ᄎ 11 ᄌ 94
    ژ ᄌ 36
    گ ᄀ 3 ᄒ 198
    ال ᅦ 167
    تش ᄎ 1 ᄌ 72 ᄀ 163
    لي ᆯ리 6
    اي ᅢ 25 에 30 이 69 ᅵ 267
    ما 마 4 매 16 ᄆ 287 아 647
    ان ᅥᆫ 47 ᅡᆫ 52 ᅡᆼ 70
    ير ᅥ 27
    يل ᄀ 189
    وي ᅰ 5 위 49
    دا 다 1
    نغ ᆼ 6
    نگ ᆼ 8
    ار ᅥ 121 ᅡ 309
    وو ᅩ 100
    في 비 0
    نج ᆼ 6
    غو 고 17 ᄀ 133
    ري ᅳ리 24 레 29 리 30
    با 바 3
    دي 데 0 디 36
    سا 사 19
    كو 쿠 43 코 47
    كا 카 2 가 88
    ني 니 0 네 0
    تس ᄍ 0 ᄎ 32
    وا ᅪ 0 와 1 ᅯ 18
    ته ᄉ 95
    جا 가 13 ᅣ 55
    غا 가 21
    ور ᅯ 0 ᅩ 155
    ون ᅥᆫ 22
    جو 주 7 ᅭ 70
    ند ᆫᄃ 50
    او 오 11 우 60 ᅩ 276
    الم ᄆ 4
    ها 하 0
    يو 유 0 ᅲ 2 ᅧ 12 ᅵ오 21 ᅨ 23 ᅬ 30 요 41 ᅭ 59 ᅩ 189 ᅮ 259
    تو 토 7 도 40
    كي 키 2 케 12 기 104
    مي 메 1 미 37 ᄆ 291
    رو 로 1 루 82 ᄂ 215
    شي 시 9
    عب ᅡᆸ 0
    هو 호 51
    دو 도 46
    سو 소 1 스 24
    يا ᅣ 18 야 29 ᅡ 199
    تسو 츠 11 쓰 22
    تا 타 1 다 83
    مو 무 6 모 32
    يه ᅣ 30 ᅦ 81
    هي 히 21
    فو 후 3
    نا 나 8
    نو 노 1 누 22
    زو 조 0 즈 4
    را 라 1
    جي 지 0
    تشي 치 38
    زا 자 0
    تي 티 26
    اوا ᅡ와 0
    تر 트ᄅ 0
    غي 기 9
    شو 쇼 82
    لا ᆯ라 0
    ناج 나ᄀ 1
    سي 세 0
    _ - inside 5
    ا - start 538
    ب - start 407 end 275
    د - beside-vowel 569 end 179
    ر - beside-vowel 213 native-beside-vowel 258
    ك - end 307
    ه - end 75
    و - beside-vowel 512 double 414
    گ - beside-vowel 210
    ال - native-start 167
    ين - inside 430
    دا - beside-vowel 276
    دي - beside-vowel 195
    وا - beside-vowel 329
    پا - start 56
    شي - beside-vowel 271
    يا - beside-vowel 286
    تا - beside-vowel 290
    - _ inside 86
    - ᄃ beside-vowel 438
    - ᄅ beside-vowel 579 start 266
    - ᄇ beside-vowel 471
    - ᄉ beside-vowel 395
    - ᄋ beside-vowel 63 start 110
    - ᄐ beside-vowel 439
    - ᄑ beside-vowel 371 start 377
    - ᄒ beside-vowel 277 start 451
    - ᅡ inside 148 beside-vowel 167 end 408
    - ᅢ inside 149
    - ᅣ inside 190
    - ᅥ inside 66 beside-vowel 112
    - ᅦ inside 82 beside-vowel 205 end 109
    - ᅨ inside 107 beside-vowel 75
    - ᅩ inside 300 beside-vowel 202 end 383
    - ᅭ inside 153
    - ᅮ inside 223 beside-vowel 231 end 250
    - ᅲ inside 98
    - ᅳ inside 154 beside-vowel 148 end 60
    - ᅵ inside 162 beside-vowel 188 end 239
    - ᆨ beside-vowel 104 end 209
    - ᆫ beside-vowel 205 end 439
    - ᆯ beside-vowel 432 end 364
    - ᆷ end 156
    - ᆺ beside-vowel 27
    - 씨 beside-vowel 1
    arabic katakana 100
    _ _ 1
    ء ー 241
    ا ア 25 エ 58 ゙ャ 59 ャ 61 ァ 119 イ 123 ォ 123 ゙ァ 135 ヤ 149 オ 150 ー 176 ナ 226 ゙ 329 ワ 335 カ 358 ェ 368 ョ 383 サ 418 ヌ 426 ッ 429 ハ 437 ュ 486 ィ 506
    ب プ 4 ブ 11 ベ 15 バ 34 ペ 56 ヒ 90 パ 99 ホ 173 シ 407 オ 410
    ت ット 19 ト 25 テ 62 タ 119 ッ 223 ツ 234 チ 275 サ 325 ー 506 ル 534 ス 549
    ث サ 44 ス 78 セ 121 シ 122 ト 143 テ 149 タ 193 ソ 252
    ج ジェ 7 ジャ 34 ジ 38 グ 44 ケ 81 ク 171 イ 174 カ 188 チ 230 キ 258 ヒ 319 ハ 438 シ 457 フ 477
    ح ハ 34 フ 131 ホ 167 ヘ 236 ア 274 シ 281 ヒ 295 コ 319 ァ 322 ー 326 ゙ 364
    خ ハ 0 ホ 66 ヒ 122 フ 183 ク 198 ヘ 209 カ 213 シ 214
    د ッド 3 ド 14 デ 38 ダ 42 ト 120 シ 204 ッ 322 ル 346 タ 431 ィ 446 テ 464 ー 487
    ذ サ 30
    ر ー 19 ール 21 ル 35 ャー 54 レ 63 ゙ー 99 ァー 99 ラ 101 ア 151 リ 159 ゙ル 200 ロ 313 ェ 353 エ 357 ァ 362 ャ 485 テ 497 ゙ 508
    ز ツ 19 ズ 20 サ 30 ゼ 38 セ 69 ス 70 シ 142 ュ 353 ゙ 384 エ 390
    س ス 18 セ 44 サ 72 ズ 97 シュ 109 ソ 188 ツ 258 シ 264 チ 349 イ 452 ィ 514 ト 564 ル 584
    ش シュ 31 シ 85 チ 86 ヒ 131 ク 278 ス 288 ェ 342 ハ 383
    ص ソ 56 ス 81 サ 124 ォ 140 セ 148 シ 162 ゙ 397
    ض サ 35 テ 139
    ط テ 24 タ 25 ト 76 ソ 179 ゙ 402
    ظ サ 156 ス 160 セ 179
    ع ア 89 エ 154 オ 206 ウ 244 イ 249 ャ 294 ー 372
    غ グ 40 ガ 83 ケ 134 キ 159 シ 203 ク 228 コ 313 イ 319 ー 335 ニ 348 ヒ 365 ゙ 456
    ف ヴ 3 フ 4 ファ 60 ウ 239 ヘ 295 メ 361 ヒ 378 ハ 485
    ق カ 31 ク 42 コ 47 キ 166 ッ 235 ー 395
    ك ック 17 ク 19 ケ 21 カ 96 キ 125 ヒ 316 ツ 333 コ 426 ッ 457 ハ 505
    ل ル 17 ール 52 レ 73 ラ 107 リ 185 ロ 289 ウ 306 シ 411 ー 443 イ 467 ッ 489 タ 534
    م ム 3 メ 57 マ 71 ミ 113 モ 125 ン 229 シ 480 イ 535 ー 540 ス 568
    ن ン 13 ネ 84 ヌ 94 ナ 127 ニ 165 ノ 384 キ 449 ェ 543 リ 551 ム 560 ル 581
    ه ヘ 48 ハ 96 ア 124 フ 131 ヒ 169 ー 219 ヤ 223 エ 236 ェ 260 ナ 274 ゙ 313 ホ 324 ラ 336 ャ 361 イ 395
    و ュー 21 ォ 22 オ 27 ョ 31 ウ 33 ュ 69 ゥ 82 ゙ョ 86 ワ 156 ー 196 ゙ 197 ホ 262 ッ 275 ユ 322 ヨ 331 ノ 341 フ 387 ハ 404 エ 425 ャ 431 イ 435 ア 446 ヒ 449 ゚ 475 ン 495 ロ 497
    ي イ 14 ィー 56 エ 64 ィ 77 ェ 90 ヤ 147 ゙ェ 170 ゙ 189 ィッ 191 ゙ー 222 ァ 291 ー 304 ゙ィ 332 シ 334 ニ 355 ユ 367 ュ 379 ワ 396 キ 397 ネ 408 ゚ 429 リ 443 ヌ 447 レ 459 ケ 465 ウ 484 ア 494 ャ 508 ル 648
    پ ハ 111 フ 153 ヘ 165 ヒ 245
    چ チ 2 シ 193
    ژ シ 70
    ڤ ウ 107
    گ ケ 39 カ 126 ク 140 ヒ 203 コ 226 キ 232
    ال ゥル 49 リ 197 ル 201 ゥ 239 レ 263 ッ 281 ラ 335 テ 348 チ 354
    تش チ 10 シ 147 ヒ 166
    ين ノ 319 ニ 390 ン 446
    لي リ 16 リー 37 レ 38 ル 171 イ 266 ヨ 281 ラ 281 ロ 355 エ 364 ー 416 ゙ 451
    اي イ 36 エ 45 ユ 161 ー 209 ア 295 ィ 347 ク 409
    ما マ 5 メ 254 ミ 328 モ 328 ム 386 ウ 388
    ان アン 26 ン 250 ニ 313 ナ 415
    يي イ 81 ヤ 102 エ 107
    بي ビー 1 ビ 5 ベ 7 ピ 17 ペ 17
    ير ー 73 レ 325 ル 378
    يل エル 36 ル 201 リ 360 ラ 394
    وي ウェ 19 ウィ 57 ヴィ 65 エ 178 ワ 199 ヘ 265
    دا ダ 36 カ 286
    نغ ン 87 ク 340
    نگ ン 157
    بو ボ 16 ブ 21 ポ 31 ヘ 214
    ار レ 310 ー 441 ル 454
    وو ウ 28 オ 51
    يت イ 263 エ 295 リ 335
    في ヴィ 13 ヴェ 14 ビ 17 フェ 70 ヘ 137 ハ 286 ウ 341
    نج ン 195
    غو グ 26 ゴ 42 ヨ 79 キ 131
    گو コ 0
    ري リー 16 リ 17 レ 27 ラ 262 ェ 266 ロ 349
    با バ 8 パ 49 ホ 90
    دي ディ 10 デ 26 チ 232
    سا サ 1
    كو コ 1 ク 37 カ 201 マ 319
    كا カ 18 キャ 45 コ 254 タ 372
    اس ス 180
    ني ニー 1 ニ 5 ネ 20 ノ 244 ケ 328 ナ 345 ン 448
    بر バー 4
    بير バー 42
    تس ツ 2 チ 244
    فا バ 12 ヴァ 20 ファ 21 ワ 78
    وا ワ 6 ァ 139 ア 205 ハ 290 ラ 316
    پا ハ 78 ゚ 89
    ته テ 59 シ 90 ス 97
    جا ジャ 0 ガ 8 ヤ 48 ユ 68 ハ 229
    غا ガ 52
    ور ー 149 ル 267 ア 349 ハ 364
    ون ン 354 イ 434
    ول ゥ 191 ル 244 ラ 319
    جو ジョ 0 ヨ 5 ゴ 10 ジュ 55 ユ 57 ホ 171 ク 263
    وف フ 177
    الع ア 86
    ند ンド 1 ント 118 ン 282
    او オ 42 ウ 86 ユ 98 ホ 221 ー 404 ゙ 410
    الم ム 84
    ها ハ 15 ア 149 ホ 151 リ 316
    يو ユ 18 ヨ 42 オ 135 ウ 164 ヤ 211 ゥ 222 ー 367
    ام ミ 264 ム 312
    ست スト 13 ステ 15
    تو ト 37 ソ 164 タ 204 ツ 216
    كي キ 10 キー 19 ケ 32 カ 222 モ 270 ヒ 271 ク 297 シ 365
    مان マン 26
    مي ミ 28 メ 55 マ 202 ム 272 ニ 281
    رو ロ 2 ロウ 10 ルー 21 ロー 31 ル 75 ホ 196 ラ 202
    شي シ 18 チ 79
    يف フ 180
    سون ソン 11
    عب アブ 9 ア 242
    هو ホ 18 フ 57 オ 185 ハ 194 ウ 207 ア 279
    تون トン 15
    دو ド 4 ア 335
    سو ソ 9 ス 58 サ 175
    يا ヤ 3 ア 350
    فر ハ 200
    تسو ツ 4 ス 252
    عبد ア 77
    تا タ 18 ト 170 テ 210 サ 241
    مو モ 2 ム 30 マ 181
    يه エ 71 ヤ 80
    هي ヒ 31 ヘ 34 エ 128 ハ 154 イ 183
    فو フォ 24 フ 40 ホ 171
    طون ト 62
    ماك マ 143
    نا ナ 24 ノ 350 ン 394
    نو ノ 4 ヌ 14 ーノ 26 ン 467
    زو ゾ 3 ズ 20
    را ラ 23 レ 199 ロ 212 ル 222 ハ 372
    جي ジェ 5 ケ 10 ジ 28 ギ 100 ヘ 102 チ 155 エ 205 カ 258 ヒ 267
    تشي チ 29 キ 55 シ 161
    زا ザ 20 サ 62
    تي ティ 7 テ 24 ティー 35 チ 40 タ 111
    تر ター 13 タ 264
    غي ゲ 3 ギ 13
    لا ラ 2 ワ 202 ヤ 252 ロ 328 レ 335 ス 439
    سي シ 14 セ 26 シー 77 チ 149 サ 260 キ 318 ス 365
    لو ロ 5 ロー 35 ル 81
    شا シャ 14
    در ダー 1
    ستا スタ 4
    تشا チャ 1
    زي ジー 39
    برا ブラ 0
    _ - inside 117
    ء - end 52 native-end 8
    ا - inside 304 start 496 end 286 native-inside 196 native-start 594 native-end 567
    ب - start 421 end 207 native-start 38
    ت - inside 199 beside-vowel 499 end 214
    ث - beside-vowel 482
    ج - end 335
    ح - native-inside 282 native-beside-vowel 37 native-end 251
    خ - beside-vowel 164 start 132
    د - inside 192 beside-vowel 342 start 491 end 358
    ر - inside 335 beside-vowel 474 end 511
    ز - beside-vowel 390 start 300 end 388 native-beside-vowel 282 native-end 375
    س - start 593 end 423 native-end 238
    ط - beside-vowel 306 end 134
    ع - native-inside 101 native-beside-vowel 8 native-start 242
    غ - inside 377 beside-vowel 648 end 273
    ف - beside-vowel 595
    ق - beside-vowel 88 native-beside-vowel 138 native-start 84
    ك - end 345
    ل - inside 476 start 562 double 221
    م - end 466 native-inside 327 native-start 359
    ن - beside-vowel 614
    ه - inside 283 beside-vowel 236 end 47 native-end 92
    و - inside 155 end 486 double 393 native-inside 122
    ي - inside 376 beside-vowel 598 start 484 end 266 double 308
    گ - inside 187 beside-vowel 230
    ال - native-inside 247 native-start 205
    ين - inside 506
    لي - beside-vowel 361
    اي - beside-vowel 139 native-beside-vowel 85
    ان - inside 386
    وي - beside-vowel 316
    ري - start 321
    با - native-beside-vowel 171
    كو - start 367
    كا - beside-vowel 495
    اس - start 330
    وا - beside-vowel 292
    پا - start 0
    ول - inside 298 start 211
    او - beside-vowel 226 start 273
    مد - native-inside 115
    ها - beside-vowel 208
    يو - beside-vowel 340
    ست - inside 321
    مي - beside-vowel 456
    رو - beside-vowel 431 start 359
    سو - beside-vowel 459
    يا - native-beside-vowel 210
    يام - beside-vowel 184
    تا - beside-vowel 435
    مو - beside-vowel 398
    يه - inside 129
    هي - beside-vowel 283
    نا - start 386
    لا - beside-vowel 473
    سي - beside-vowel 445
    - _ inside 56
    - ゙ inside 135 beside-vowel 139 end 113
    - ゚ inside 212 beside-vowel 199 end 169
    - ァ inside 110 beside-vowel 351
    - ア inside 137 beside-vowel 126 start 623 end 276 double 65
    - ィ inside 65 beside-vowel 119 end 252
    - イ inside 181 beside-vowel 174 end 266
    - ゥ inside 96 beside-vowel 56 end 134
    - ウ inside 108 beside-vowel 143 start 392 end 94 double 171
    - ェ inside 28 beside-vowel 17 end 75
    - エ inside 89 beside-vowel 82 start 475 end 137
    - ォ inside 337 beside-vowel 232
    - オ inside 257 beside-vowel 269 end 334
    - カ start 525
    - キ beside-vowel 413 start 447
    - ク inside 517 end 361
    - ケ inside 321 start 406
    - シ beside-vowel 470 start 510
    - ス inside 446 start 490 end 272
    - ッ inside 15 beside-vowel 33
    - ツ beside-vowel 287
    - テ inside 408 beside-vowel 489
    - ト inside 311 end 330
    - ナ end 532
    - ニ inside 332 beside-vowel 467
    - ヌ end 47
    - ネ inside 119 end 258
    - ハ inside 417 beside-vowel 374
    - フ inside 374 beside-vowel 491 start 602 end 354
    - ホ inside 370 beside-vowel 201 start 409
    - マ start 538
    - ャ inside 146 beside-vowel 203
    - ヤ beside-vowel 135
    - ュ inside 219 beside-vowel 335 end 91
    - ョ inside 195 beside-vowel 99
    - ラ inside 442 beside-vowel 379
    - リ beside-vowel 420
    - ル beside-vowel 529 start 449 end 459
    - ワ beside-vowel 237
    - ン inside 222 beside-vowel 242 end 571
    - ー inside 37 beside-vowel 32 end 58
    - ゙ー beside-vowel 106
    latin latin 100
    a yna 182 ka 222 ova 233 ah 294 e 295 ina 312 o 364 y 385 ha 396 ay 400 i 437 u 468 na 536 ar 573
    b be 247 p 279 v 353 ba 454 ab 472 w 554 m 577 f 623
    c ts 87 ch 181 k 271 t 309 j 327 ce 366 qu 369 z 391 q 408 s 515 g 541
    d t 285 z 355 de 357 dd 363 do 376 ch 455 j 566 gy 593 s 620
    e ie 262 i 281 ey 350 o 360 er 451 ev 483 u 491 y 581 s 594
    f ph 167 ff 278 th 312 ho 461 de 476 v 485 h 498 p 501 u 533
    g k 260 h 313 gh 355 q 378 j 395 ch 470 ka 512 y 550 ki 594
    h kh 157 ch 163 x 183 j 383 z 396 o 460 sh 478 ha 516 hi 519 u 535 k 571 s 588
    i y 191 j 204 ee 209 yi 335 hi 336 iy 414 ie 453 ey 467 o 505 u 516 ay 548 in 553 or 562 ar 600
    j dz 185 ch 224 y 232 sch 246 kh 396 z 410 x 437 k 451 be 460 ev 466 sh 510 t 552 s 625
    k kow 151 cz 240 q 293 ge 328 ki 345 qu 345 ch 373 ck 391 kov 413 zyn 568
    l ll 287 lin 303 le 347 el 381 r 536
    m mm 299 n 355 me 362 ma 392 mar 449 am 469 mi 491 p 593
    n ne 186 nn 192 en 351 an 411 r 517 nd 539 y 587
    o ou 145 oo 173 oh 203 u 246 na 316 ow 345 au 441 y 482 w 630
    p ph 297 pp 335 be 357 ur 541
    q gh 119 ch 286 s 544
    r er 312 re 347 rr 383 ar 457 ll 494 ro 534 ur 548 ab 559
    s sch 144 sz 176 ss 178 se 210 sh 249 z 261 x 302 ch 342 th 430 ce 446 co 489 ca 493 t 632
    t cin 87 th 133 te 263 tt 295 de 348 ch 357 x 374 to 458 z 596 st 607
    u woo 127 oo 137 uu 154 ou 161 w 295 v 459 y 516 wa 548
    v w 191 ff 314 va 343 vi 355
    w ou 369 ff 422
    x kh 55 ks 197 sh 257 y 492
    y ye 254 ie 486 yu 501 ai 527
    z zow 76 ts 233 ch 320 zz 378 ze 446 sch 447
    ou oh 156 ow 174 oo 215 au 311
    sh sch 18 sy 48 ch 166 th 239 st 333
    en an 218 in 227 ne 247 on 267 ing 295 un 332
    an on 258 am 287 un 333 in 447 de 456
    er ar 252 or 413 ur 450
    ll ell 196
    ch kh 82 sch 123 qu 221 cz 235 tj 235
    le ley 203
    ma man 242 me 254
    in ian 96 ing 239 un 439 am 443
    on eon 30 son 154 un 160
    be ba 364 mi 407
    ov ow 47 ev 174
    ee ui 37
    ey ei 88
    to toh 35 do 115
    ha ho 323
    ko koh 13 co 158
    ba va 258
    ki kij 118 ka 372
    ay ei 301
    el ell 209 ul 379
    ar or 387
    sch zh 16
    ka ho 445
    man mon 120
    mi me 265
    va wa 85
    qu ku 145
    shi si 1
    kov kow 28
    ev ew 0 ow 317
    bo bu 289
    wa ho 401
    ow own 82
    un oon 37 eun 62 eon 133
    na nka 62 ich 586
    kow ek 11
    ong ung 74
    za zy 126
    tsu tu 151
    chi ti 62
    fu hu 266
    cza czy 17
    ja ya 135
    gy ky 248
    lan lin 29
    gw kw 0
    yu yeo 176
    hye hy 5
    _ - inside 116
    a - inside 479 beside-vowel 448 start 545 end 258 double 182
    b - inside 531 beside-vowel 614 start 601 end 423
    c - inside 575 beside-vowel 504 start 368 end 344 double 239
    d - inside 426 beside-vowel 419 start 418 end 301
    e - inside 548 beside-vowel 232 start 260 end 267
    f - beside-vowel 493 start 303 end 314
    g - inside 458 beside-vowel 359 start 522 end 429 double 354
    h - inside 445 beside-vowel 276 start 387 end 157 double 455
    i - inside 387 beside-vowel 332 start 452 end 315 double 296
    j - inside 321 beside-vowel 251 start 333 end 265 double 293
    k - inside 467 beside-vowel 624 end 420
    l - beside-vowel 438 start 462 end 555
    m - beside-vowel 497 start 466 end 379
    n - inside 318 start 405
    o - inside 498 beside-vowel 466 start 291 end 440
    p - inside 465 beside-vowel 480 start 484 end 409
    q - double 72
    r - beside-vowel 551 start 585 end 496
    s - inside 495 beside-vowel 363 start 551 end 154
    t - inside 342 beside-vowel 365 start 564 end 278
    u - inside 499 beside-vowel 340 start 496 end 398 double 408
    v - beside-vowel 557 start 187
    w - beside-vowel 420 start 363 end 516
    x - beside-vowel 158 end 92
    y - beside-vowel 263 start 326 end 371 double 423
    z - inside 486 beside-vowel 424 start 470 end 227
    ou - beside-vowel 511
    sh - beside-vowel 473 start 489
    en - inside 436 beside-vowel 422
    an - inside 353 beside-vowel 332 start 500
    er - inside 473 beside-vowel 464 start 356
    ll - double 328
    ch - inside 238 beside-vowel 442 start 472
    le - beside-vowel 444 start 380
    ma - beside-vowel 442 start 520
    in - inside 391
    tt - double 285
    ne - beside-vowel 374
    kh - start 366
    th - beside-vowel 312 start 232
    on - inside 334 beside-vowel 479
    be - beside-vowel 354 start 383
    nn - double 224
    st - inside 371 beside-vowel 463
    ov - inside 447
    ck - beside-vowel 369
    hi - beside-vowel 547
    ee - double 365
    ey - beside-vowel 367
    ie - beside-vowel 340
    to - beside-vowel 410
    ha - beside-vowel 430 start 493
    ko - start 562
    vi - beside-vowel 460 start 259
    co - start 160
    de - beside-vowel 413 start 211
    nd - beside-vowel 448
    ic - inside 495
    ba - beside-vowel 424 start 476 double 158
    ge - beside-vowel 461
    ca - beside-vowel 322 start 328
    te - beside-vowel 363 start 400 double 378
    oo - double 364
    ki - beside-vowel 560
    ur - inside 377
    ay - beside-vowel 454 start 371
    ah - inside 404 beside-vowel 406
    au - beside-vowel 346 start 332
    el - inside 444 beside-vowel 415 start 437
    ar - inside 457
    sch - inside 168
    or - inside 459
    ka - beside-vowel 498
    re - beside-vowel 452 start 332 double 318
    man - beside-vowel 391 start 321
    mar - start 123
    mi - beside-vowel 583
    ro - beside-vowel 553 start 383
    iy - beside-vowel 359
    and - inside 367
    pp - double 381
    va - beside-vowel 403
    qu - beside-vowel 228
    ph - start 281
    lle - double 273
    shi - beside-vowel 447 start 375
    ul - inside 423 beside-vowel 409
    ber - beside-vowel 182 start 162
    am - inside 376 beside-vowel 344
    ei - beside-vowel 497
    bo - beside-vowel 606
    wa - beside-vowel 314 start 499
    ow - inside 358 beside-vowel 318
    son - beside-vowel 249 start 334
    ab - start 407
    me - beside-vowel 310 start 485
    ho - beside-vowel 432
    bu - beside-vowel 388
    ton - beside-vowel 254
    mm - double 396
    ce - beside-vowel 272
    mon - beside-vowel 217 start 190
    ku - beside-vowel 414
    do - beside-vowel 537 start 571
    un - inside 571 beside-vowel 550 start 355
    ai - beside-vowel 443
    gh - beside-vowel 218
    il - inside 381 beside-vowel 338
    su - beside-vowel 612
    own - inside 406 beside-vowel 303
    na - beside-vowel 234 start 403 double 461
    owa - inside 176
    ova - inside 155 beside-vowel 10 double 0
    iow - beside-vowel 146
    yn - inside 559
    zy - beside-vowel 504
    ian - beside-vowel 305
    oon - double 109
    zan - beside-vowel 62
    zi - beside-vowel 504
    se - beside-vowel 352 start 312
    it - inside 408 beside-vowel 478
    zit - beside-vowel 6
    ta - beside-vowel 478
    al - inside 558 beside-vowel 393 start 355
    la - beside-vowel 598
    latin cyrillic 100
    _ _ 14
    a а 20 я 123 э 132 ъ 147 еи 154 о 222 е 283 и 294 ья 304 он 468 у 492 ы 506
    b б 19 п 371 в 445
    c ц 3 ч 7 ћ 13 к 90 дж 170 с 189 џ 225 т 290 ж 391 ш 408 х 436
    d д 5 дз 249 ђ 255 дж 307 т 391 нд 476 ж 517 ч 546
    e э 38 е 47 и 281 а 283 ье 290 я 318 о 338 ья 387 ия 449 ен 466 еи 501 ии 511 у 595
    f ф 6 х 455 в 471
    g г 22 дж 105 ђ 118 ж 149 к 252 џ 267 ъ 389 х 452 н 479 ь 500 дз 508 ц 521
    h х 42 г 166 ю 269 ь 340 о 350 у 357 ха 390 ћ 635
    i и 14 ы 144 ии 217 аи 223 еи 276 е 351 а 361 ь 371 ия 441 ю 461 хи 463 я 518 э 536
    j дзе 0 дж 10 ж 58 и 91 џ 127 ю 157 ь 162 ч 243 дз 253 х 290 ц 430 г 447 ии 484
    k к 10 ьки 65 г 360 х 436 ч 477 ц 521
    l л 3 ль 13 љ 95 лл 275 ель 363 ли 440
    m м 2 н 432
    n н 8 њ 214 нн 417 ь 488 нг 545 м 581
    o оо 22 о 33 оу 89 у 150 еу 214 е 218 а 377 и 384 ы 431 он 433 э 474 ю 484
    p п 8 б 377 пп 386 ф 587
    q к 130 ћ 164 г 176 ц 303
    r р 5 ш 315 ж 333 ра 370
    s с 12 ш 78 сь 79 з 98 сс 398 щ 410 ы 529
    t т 19 д 196 ц 342 тт 367 те 465 ч 491 ф 544
    u у 25 ю 88 ью 209 в 211 и 286 а 287 ы 356 о 390 ие 470
    v в 4 ва 300 ф 328 у 408 б 555
    w в 42 у 75 ва 330 уэ 372 ш 477
    x кс 36 с 168 х 198 дж 198 ч 215 ш 221
    y ы 32 и 72 аи 141 ю 142 ии 219 ь 303 е 317 я 371 ие 417 дж 419 еи 608
    z з 33 ж 76 ц 84 дз 151 с 304 ш 424 ч 441 ф 580
    ou у 47 оу 93 ау 141 ю 148 ов 287 о 321 а 398
    sh щ 23 ш 35 се 48 ж 101
    en эн 8 ен 15 ан 261 ин 276 ян 296
    an ан 23 эн 84 ян 126 ен 159 он 329 н 445 ин 465
    er ье 2 ер 4 е 361 ар 386 р 407
    ll лл 1 ль 75 л 147 љ 199 ли 374 и 459
    ch ч 0 х 68 џ 98 ш 102 ћ 142 щ 165 к 180 те 180 ц 217 дж 264
    le ле 4 л 104 ль 175 ли 365
    ss с 140 сс 327 ш 364 з 513
    ma ма 28 ман 229 мо 245 м 435
    in ин 25 ен 186 эн 285 и 543
    tt тт 10 т 209
    ne н 129 ин 317 ь 351
    kh х 110 г 395 к 453
    th т 39 ф 214 з 244 с 357 д 459
    on он 19 ан 205 ен 236 о 444
    be бе 31 б 257 ба 337
    nn н 228
    st ст 37 щ 262
    ov ов 0 ау 108 ова 170 оу 215
    ck к 47 кк 55
    hi хи 41 си 332 и 459 я 468
    ee и 149 е 274
    ey еи 251 аи 258 и 273 е 408
    rr р 260
    sc щ 73 ш 375 с 528
    ie ье 45 е 101 и 108 ия 217 я 253 аи 335
    to тоу 3 то 35 те 280 та 282 до 354 т 435
    ha ха 2 га 63 го 176 ге 219 я 243 а 279 е 327 х 340 э 369 эи 648
    ko коу 2 ко 9 ка 220 ки 393
    vi ви 54 в 380
    co ко 35 ку 113 ка 250 к 332 о 445
    ff фф 20 ф 200 в 277
    de де 46 д 225
    nd нд 131 нн 226 н 476
    ic ич 0 н 461
    ba ба 5 бе 232
    ge ге 36 дж 96 ж 145 џ 207
    ca ка 88
    te те 1 та 236 т 255
    oo у 51 о 321
    ki ки 4 кии 43 ьки 78 ко 327 ка 345
    ur ур 51 ер 122 ар 309 ор 354 р 446
    ay еи 5 э 265 е 303 и 371 а 397
    ah а 194 о 241 я 280
    au о 170 ов 235
    el ел 18 ель 56 елл 207 аль 220 л 333
    ar ар 38 ор 136 ер 204 р 265 ы 336
    sch щ 0 ж 1 ш 13 ч 223 а 366
    or ор 12 ер 199 ар 240 о 440
    ka ка 10 кии 223 ко 229 ха 259 ки 318
    re ре 23 р 134 ра 197 ро 258 э 431
    man ман 2 мон 68 ма 103
    mar мар 35 ма 205
    mi ми 32 м 394
    ro ро 3 ра 222 р 370
    and анд 36 ан 295
    pp пп 6 п 329
    va ва 27 в 330
    qu ку 17 к 105
    ph ф 33
    lle ль 41 лл 116 ле 133 л 389
    ell елл 16 ель 17 ел 38
    shi си 3
    ber бер 2
    am ям 150 ан 266 ен 333 ин 416
    kov ков 1
    ei аи 118
    ev ев 0 ау 219 ов 225 оу 323
    bo бо 44 ба 254 бе 311 б 489
    wa ва 44 уэ 166 в 453
    ow ов 3 оу 57 ау 87 ова 120
    son сон 2
    ab аб 1
    ing инг 0 ин 155 н 379
    me ме 1 ми 206 ма 260 м 262
    ho хо 0 го 39 ха 133 е 284 о 291 г 456
    bu бу 1 ба 155 бе 223
    ton тон 1
    mm мм 7 м 326
    dd д 325
    ce се 43 с 177
    mon мон 1 ман 90
    bb бб 70 б 336
    ku ку 28
    do до 5
    un ен 236 ан 261 он 333
    ai еи 84 е 189 э 299
    zz ц 227
    gh г 90 х 213 ф 348
    il ан 421 л 528
    ley ли 10
    na на 1 ья 75 до 366 н 459
    owa ова 0 ов 176
    kow ков 0
    si си 31 ш 349 з 506 с 568
    ova ова 0 а 132 ов 145
    cz ч 4 ц 231
    ye ье 1 е 112 и 423
    yn ин 34
    ong он 84 ен 155 ан 206 н 229
    ung ен 226 н 267
    za за 19 дза 28 а 442
    zy и 324
    tsu цу 0
    tu цу 1 та 224 т 355
    ts ць 1 ц 5 ч 188 т 458
    dz дз 5 џ 26 дж 77 ч 273 ж 339 д 366 г 462
    ian ян 0 ан 194 ен 248 а 416
    zan ан 183
    zi з 372 и 519
    se се 38 зе 45 з 271 ш 422 с 426 е 476
    chi ти 44 ки 131 и 396
    ti ти 31 те 344 т 446
    sz щ 35 ш 50 с 53 сь 194 з 399
    it н 433 и 472
    ich на 19
    fu фу 3
    hu фу 2 гу 3 ха 142 ю 148
    czy и 229
    oh оу 158 о 212 у 227 е 300 х 303
    ew ью 4 ев 17 ю 207
    ui еи 139 и 211
    ze е 233 се 279 з 380
    ja ья 0 я 7 ха 119 ия 161 а 306 е 347
    ya я 8 ья 25 ия 96 е 372
    ta та 17 т 323 те 334 то 343
    ina ина 2 ин 187
    gy ђ 39 д 174
    ky ьки 0 кии 11 ки 121 к 465
    lan ян 155
    lin лин 23
    uu у 319
    ek к 339
    al аль 43 ел 300 о 485 д 513
    sy се 168 си 303
    zyn ин 72
    he ге 37 ха 94 э 179 х 255 го 264 е 275
    tj ч 4
    yu ю 27 е 492
    zh ж 14 дж 190
    kij кии 0 ки 185
    yi и 213
    hy х 264
    ra ра 1
    ju ю 40
    la ла 46
    ia ия 11 я 40
    yo е 46
    li ли 48
    da да 62
    je е 15
    mo мо 35
    ji дзи 0
    ga га 38
    vna вич 104
    kin кин 2
    bar бар 8
    mu му 1
    zu дзу 0
    gu гу 49
    mc мак 8
    har хар 11
    jur юр 0
    iu ю 178
    yev ев 5
    jan ян 3
    ski ски 11
    tch ч 14
    lo ло 42
    yan ян 4
    ol ол 1
    awa ава 7
    tan тан 1
    ows овс 7
    vic вич 8
    go го 61
    tz ц 15
    fr фр 1
    dze дзе 3
    men мен 4
    ovi ови 1
    uk ук 1
    wi ви 6
    ri ри 20
    sa са 2
    jo е 147 ю 637
    ru ру 32
    pa па 68
    ry ри 69
    _ - inside 74
    a - inside 532 beside-vowel 218 start 468 end 376 double 179
    b - inside 485 end 313
    c - beside-vowel 507 start 472 end 561 double 283
    d - inside 340 beside-vowel 520 start 475 end 271
    e - inside 505 beside-vowel 227 start 243 end 149
    f - beside-vowel 534 start 469 end 403
    g - inside 439 beside-vowel 361 start 439 end 183 double 181
    h - inside 472 beside-vowel 221 start 327 end 276
    i - inside 579 beside-vowel 224 start 411 end 499 double 345
    j - inside 5 beside-vowel 201 start 371 end 316 double 356
    k - beside-vowel 627 start 573 end 352 double 357
    l - beside-vowel 453 start 545
    m - beside-vowel 543 start 623
    n - start 576
    o - inside 502 beside-vowel 305 start 430 end 478
    p - inside 575 beside-vowel 498 start 612 end 326
    q - start 267 end 136
    r - inside 249 beside-vowel 571 start 586 end 447
    s - inside 570 beside-vowel 437 end 130
    t - inside 379 beside-vowel 531 end 135
    u - inside 528 beside-vowel 310 end 449 double 396
    v - start 405
    w - inside 38 beside-vowel 292 start 444 end 423
    x - beside-vowel 303 end 23
    y - inside 589 beside-vowel 494 end 440
    z - end 415
    ou - beside-vowel 251
    sh - inside 371 beside-vowel 405
    en - inside 461
    an - inside 419
    er - inside 517
    ll - double 373
    ch - inside 177 beside-vowel 319 double 155
    le - beside-vowel 576
    in - beside-vowel 427
    tt - double 379
    ne - beside-vowel 415 double 212
    on - inside 404
    be - beside-vowel 414
    st - beside-vowel 306
    ck - beside-vowel 456
    hi - start 340 double 288
    ee - double 446
    ha - beside-vowel 420 start 465
    de - beside-vowel 361 start 322
    ic - inside 509
    ba - double 174
    te - beside-vowel 465 start 295 double 218
    ki - beside-vowel 479 start 553
    ur - inside 508
    ay - beside-vowel 447
    ah - inside 262
    el - inside 541
    ar - inside 422 start 426
    sch - inside 224
    ka - beside-vowel 516
    re - double 104
    mi - beside-vowel 434
    iy - beside-vowel 505
    pp - double 388
    qu - beside-vowel 189 start 308
    ph - beside-vowel 274 start 285
    lle - double 255
    ell - inside 310
    shi - beside-vowel 487
    ber - beside-vowel 350
    am - inside 377 double 63
    ev - start 327
    wa - beside-vowel 314
    ab - start 408
    me - beside-vowel 560
    ho - beside-vowel 407 start 350 double 89
    bu - start 358
    do - beside-vowel 430
    un - inside 529 start 207
    gh - beside-vowel 3
    il - inside 444
    su - beside-vowel 444
    own - inside 1
    na - beside-vowel 387 start 372
    owa - inside 83
    si - beside-vowel 577
    ova - inside 100 beside-vowel 1 double 46
    cz - inside 21
    tu - beside-vowel 424
    ts - inside 57 beside-vowel 73 start 70
    ian - beside-vowel 364
    zi - beside-vowel 442
    se - beside-vowel 585
    sz - beside-vowel 257
    it - inside 426
    ich - inside 303
    oh - inside 293
    ze - beside-vowel 481
    ja - beside-vowel 260
    ya - beside-vowel 343
    ta - beside-vowel 474
    ina - inside 382
    ky - beside-vowel 460
    lin - beside-vowel 281
    ek - beside-vowel 384
    al - inside 387 start 241
    he - beside-vowel 345 start 334
    tj - inside 108
    kw - start 101
    yu - beside-vowel 495 start 205
    zh - beside-vowel 232
    - _ inside 98
    - а beside-vowel 548 start 472 end 324 double 532
    - б start 600
    - в beside-vowel 531 start 403
    - г beside-vowel 526 start 543
    - д start 555 end 641
    - е inside 364 start 502 end 485
    - ж beside-vowel 212 start 592 end 170
    - з beside-vowel 434 end 476
    - и inside 531 beside-vowel 425 start 608 end 510
    - к beside-vowel 599 start 623 end 591
    - л beside-vowel 523
    - м beside-vowel 518 end 446
    - н beside-vowel 597 end 633
    - о beside-vowel 263 end 580
    - п beside-vowel 625 start 505 end 374
    - р beside-vowel 596 end 515
    - с beside-vowel 545 start 585 end 388
    - т end 527
    - у inside 454 beside-vowel 372 end 539 double 174
    - ф beside-vowel 604 start 530 end 523
    - х beside-vowel 484 end 311
    - ц double 173
    - ч inside 395 beside-vowel 371 start 97 end 556
    - ш beside-vowel 485 start 495 end 352 double 168
    - ъ inside 161 beside-vowel 31 end 64
    - ы inside 402 beside-vowel 82 end 70
    - ь inside 68 beside-vowel 172 end 3
    - э inside 571 beside-vowel 537 start 438
    - ю beside-vowel 289 end 246
    - я end 275
    - ль beside-vowel 478
    - ан inside 431 beside-vowel 328
    - лл double 557
    - ма start 501
    - он inside 499
    - ст beside-vowel 541
    - ко beside-vowel 434 start 523
    - ка beside-vowel 309
    - еи beside-vowel 327
    - то beside-vowel 416
    - ии double 401
    - дз beside-vowel 400
    - ен inside 531
    - ов inside 472
    - ха beside-vowel 364
    - бе start 429
    - ия beside-vowel 391
    - нд beside-vowel 561
    - ви beside-vowel 519
    - се start 386
    - си beside-vowel 602
    - ва start 514
    - ки start 444
    - ин inside 458 beside-vowel 441
    - те beside-vowel 457
    - фр start 466
    - ле beside-vowel 454
    - ау beside-vowel 450
    - де beside-vowel 449 start 294
    - ли beside-vowel 556 double 378
    - ми beside-vowel 523 double 457
    - ман beside-vowel 313
    - ор inside 463
    - та beside-vowel 450 start 450
    - анд inside 237 start 216
    - аль start 202
    - мо start 398
    - ью beside-vowel 431
    - го beside-vowel 445
    - ски inside 450
    - сь inside 441
    latin greek 104
    _ _ 2
    a α 22 ει 175 ε 290 η 385 ο 409 ω 471
    b μπ 10 β 68 π 162
    c κ 115 τζ 116 τσ 121 σ 168 χ 274 γ 324 τ 369 φ 429 α 522
    d δ 0 ντ 84 τ 252
    e ε 39 η 148 αι 167 ι 253 α 290 ω 353 ο 393 υ 411 κ 498
    f φ 2 υ 198 θ 344
    g γ 18 γκ 22 τζ 84 ζ 279 κ 317 χ 431 ι 483
    h χ 60 ζ 407 ι 443 γ 450 φ 461 η 473 σ 616
    i ι 23 η 65 ει 107 υ 116 ε 349 α 416 ω 449 γ 510 ο 538 λο 647
    j τζ 0 ι 56 γι 72 ζ 102 χ 198 γ 264 σ 411
    k κ 15 χ 281 β 498 γ 513
    l λ 28 υ 518 σ 541 ρ 582 ου 623
    m μ 11 ν 482 β 496
    n ν 11 γ 306 τ 599
    o ω 18 ο 45 α 313 υ 406 ε 527 η 570 ι 610
    p π 4 ψ 93 φ 437
    q κ 110
    r ρ 9 σ 532 ν 555 τ 613
    s σ 28 ζ 201 υ 329 θ 464 α 644
    t τ 8 θ 117 π 549 α 599
    u ου 34 υ 79 ο 256 α 357 ε 379 ι 428 ω 605
    v β 0 υ 175 φ 181
    w γου 0 β 55 ου 112 φ 163 γ 292 ο 316
    x ξ 14 χ 219 τ 477
    y γι 57 ι 100 υ 108 γ 182 ζ 219 η 292 ε 437 α 551
    z ζ 109 σ 210 θ 366 τ 391 χ 436
    ou ου 20 ο 373
    sh σ 168 ζ 290
    en εν 10 ν 382 ε 448
    an αν 39 α 380
    er ερ 47 ε 221 ρ 320
    ll λ 105 γ 308 ι 415
    ch χ 5 τσ 12 κ 173 σ 231
    le λε 48 λ 275 ουλ 648
    ss σ 286
    ma μα 27
    in ιν 76
    tt τ 207
    ne ν 177
    kh χ 7
    th θ 3 τ 234 δ 343
    on ων 0
    nn ν 136
    st στ 2
    ck κ 29
    hi ι 184 η 289
    ee ι 197
    ey η 277 ι 355
    rr ρ 169
    ie ι 221
    to το 35
    ha χα 0 α 312
    ko κο 35
    vi βι 4
    co κο 45
    ff φ 152
    de δη 10 ε 446 σ 515
    nd ντ 87
    ic ι 333
    ge ζ 266
    ca α 404
    te τ 284 ι 486
    ki κη 5 κι 30
    ur ρ 285
    ah α 309
    au ω 36 ο 177
    el ελ 59 λ 384 ε 419
    ar αρ 4 ο 532
    sch σ 126
    or ωρ 0
    ka κα 75 α 510
    re ρ 185
    man μαν 17
    mar μαρ 10
    mi μι 2
    ro ρο 79 τ 469 ρ 482
    iy ι 160
    and ανδ 1 αντ 11
    pp π 212
    va βα 0 φ 297
    qu κ 40 χ 95
    ph φ 6
    lle λ 107 γ 247
    ul υλ 118
    am α 446
    ei ε 397
    ev ευ 47
    ab α 405
    me μ 254 σ 463
    ho ο 264
    mm μ 110
    ce σ 198
    do δω 0
    un α 347
    zz ζ 161
    gh ι 278
    il λ 332
    na ν 328
    si ι 394
    dz γ 294
    zi ζη 0
    se ζ 198 ου 639
    ti τη 18
    sz σ 54
    hu υ 114
    oh ο 210
    ui ι 350
    ja α 190
    ta τ 475
    al ο 335 λ 440
    he ε 111 η 222 ο 430 ι 458
    yi γι 1
    hy ι 229
    ks ξ 1
    ra ρ 350 ε 464
    la λα 20 λ 259
    li λι 18 λη 68
    je ζ 14
    mo μο 48
    gu γ 183
    lo λο 4
    fr φρ 39
    wi β 195
    ri ρη 0 ρι 38 ρ 463
    sa ζ 385 σ 440 α 480
    pa πα 35
    ry ι 316
    _ - inside 122
    a - beside-vowel 488 start 579
    b - start 421
    c - inside 346 end 289
    d - start 422 end 226 double 140
    e - inside 580 beside-vowel 280 start 389 end 139
    f - start 362 end 346
    g - inside 249 beside-vowel 466 start 566 double 117
    h - beside-vowel 393 start 399 end 339
    i - beside-vowel 273 start 400 end 327 double 284
    j - inside 73 beside-vowel 272 end 162
    n - beside-vowel 504 start 391
    o - beside-vowel 416 start 476 end 485
    p - inside 158 beside-vowel 444
    q - beside-vowel 267
    s - beside-vowel 474 end 218 double 410
    t - inside 441 end 75
    u - beside-vowel 262 end 590
    x - beside-vowel 403 end 92
    y - end 387
    ou - beside-vowel 420
    sh - inside 85
    an - inside 568
    le - beside-vowel 476 double 238
    ma - beside-vowel 377
    in - beside-vowel 294
    ne - double 99
    th - start 313
    ee - double 144
    ey - beside-vowel 154
    ha - beside-vowel 306
    de - start 189
    ca - start 576
    te - beside-vowel 333 double 125
    ay - beside-vowel 508
    ah - inside 372
    pp - double 297
    qu - beside-vowel 0 start 2
    ell - inside 279
    am - inside 372
    ei - start 167
    ev - inside 287
    wa - start 271
    ho - beside-vowel 233
    do - beside-vowel 500
    il - inside 289
    na - start 242
    ova - inside 80 beside-vowel 139
    zi - beside-vowel 294
    se - beside-vowel 427 double 313
    ti - beside-vowel 552
    it - inside 438
    ich - inside 151
    ja - beside-vowel 195
    ya - beside-vowel 328
    ta - beside-vowel 485
    ek - beside-vowel 150
    al - inside 385
    eun - beside-vowel 157
    he - beside-vowel 285
    yi - beside-vowel 334
    ra - beside-vowel 435
    ju - beside-vowel 42
    la - beside-vowel 399
    ia - beside-vowel 448
    li - start 268
    go - beside-vowel 354
    fr - start 477
    sa - beside-vowel 325
    pa - start 426
    - _ inside 155
    - α inside 273 beside-vowel 283 start 313 end 311
    - β beside-vowel 525 end 316 double 145
    - γ inside 242 beside-vowel 323 start 138 end 277 double 401
    - δ beside-vowel 490
    - ε inside 465 beside-vowel 281 start 544
    - ζ beside-vowel 529
    - η inside 359 start 271 end 374
    - θ beside-vowel 310 start 306 end 616
    - ι inside 452 beside-vowel 166 start 614 end 426 double 519
    - κ beside-vowel 453 end 471 double 361
    - λ beside-vowel 565 end 334 double 202
    - μ beside-vowel 458
    - ν beside-vowel 417 end 344 double 132
    - ο inside 484 beside-vowel 344 start 398 end 419 double 267
    - π beside-vowel 610 double 184
    - ρ beside-vowel 312 double 256
    - σ beside-vowel 396 end 231 double 390
    - τ inside 254 beside-vowel 420 start 206 end 426 double 273
    - υ beside-vowel 267
    - χ beside-vowel 374 start 413
    - ω inside 287 beside-vowel 225
    - γκ inside 614
    - οσ inside 197 beside-vowel 183
    - εν inside 262
    - κο beside-vowel 421
    - ιο beside-vowel 313
    - οι beside-vowel 506 start 3
    - κογ beside-vowel 0
    latin hebrew 100
    _ _ 0
    a א 16 ע 28 ה 41 יי 129 ח 221 י 268 ו 372 ז 593
    b ב 14 מ 342 ד 545 פ 550 ג 579
    c צ 74 ק 100 ג 174 ס 188 כ 368 ש 375 ט 428 ז 454
    d ד 4 ג 467 דו 478 ט 510 ז 555 פ 573
    e ע 72 ה 86 א 93 י 127 אי 138 כ 242 ו 260
    f פ 18 ת 438 ב 521
    g ג 23 ק 235 ז 338 ה 366 ח 427 י 571 נ 589
    h ח 29 ה 71 כ 241 ג 280 ו 281 י 321 א 414 פ 420
    i י 38 אי 72 א 310 ו 392 ע 399 ה 468 ג 587 ורה 627 לו 648
    j י 70 ג 71 ח 126 ז 162 צ 347
    k ק 29 כ 94 ג 238 ח 364 ת 467 ב 525 ה 553 נ 590
    l ל 6
    m מ 6 כ 452 נ 567 ב 605
    n נ 5 י 554
    o ו 48 או 60 א 154 ע 278 ה 338 י 415 ח 476
    p פ 11 ב 354 ה 557
    q ג 111 ק 156 צ 227
    r ר 5 ה 342 ל 579
    s ס 14 ש 46 ז 114 צ 287 י 584 ג 609
    t ט 30 ת 45 ד 225 צ 289 ה 515
    u ו 34 או 82 א 155 י 190 ה 445 מ 574 ב 579 ס 587
    v וו 65 ב 86 ו 116 פ 278
    w ו 26 וו 42 ב 175 א 443
    x קס 27 ח 140 ש 175 כ 181 ס 268 ה 311
    y י 43 יי 52 א 393 ג 544 ו 561
    z ז 18 צ 125 ס 246 ש 307 ד 434 ג 604
    ou ו 71 א 250
    sh ש 18
    en נ 29
    an אנ 1 נ 14 א 348
    er ר 22 י 412 ה 435
    ll ל 14
    ch צ 27 כ 29 ח 39 ש 82 ק 169 ג 180 י 415
    le ל 18
    ss ס 62 ש 220 ז 286
    ma מה 2 מא 35 מ 42
    in ינ 70 נ 182 י 465
    tt ט 60 ת 102
    ne נ 23
    kh כ 31 ח 42 ג 648
    th ת 20 ט 101
    on ונ 57 נ 318 ו 367
    be ב 70 ע 275
    nn נ 2
    st סט 8 שט 19 ס 473
    ov וב 0 ב 238
    ck ק 2
    hi ה 284 י 315
    ee י 78
    ey י 220
    rr ר 25
    ie י 84
    to טו 73 ת 254 ל 435
    ha הא 23 ח 25 ה 104
    ko קו 154 ק 184
    vi ווי 6 בי 54 וי 57 ו 376
    co קו 84 כ 125 ק 251 ר 362
    ff פ 83 ב 345
    de ד 80
    nd נ 426
    ic יצ 76 י 439
    ba ב 50 ו 419
    ge ג 96 ח 156 ז 183
    ca ק 138 כ 141 ש 282 ג 316 ס 391
    te ט 68 ת 130 טי 173
    oo ו 29
    ki קי 23 ק 372
    ur ור 42 ר 273 א 406
    ay יי 65 י 196
    ah ח 104 ה 113 א 209
    au או 39 ו 190
    el אל 7 ל 20 א 473
    ar אר 21 ר 51 א 298
    sch ש 2 ז 212
    or ור 18 ו 295 ר 301
    ka כ 90 ק 124 ח 270 ה 354
    re ר 47
    man מנ 23 מ 188
    mar מר 24
    mi מי 6 מ 307
    ro רו 21 ר 221
    iy י 152
    and נד 15
    pp פ 102
    va ב 86 ו 144 מ 394
    qu ק 51 ח 140
    ph פ 29
    lle ל 8 י 210
    ell ל 46
    shi שי 0 ש 111
    ul ל 430 ו 463
    ber בר 35
    am מ 74
    kov קוב 0
    ei יי 11 י 313
    ev יב 36 ב 47
    bo בו 21 ב 184
    wa וו 100 ו 208 ד 330
    ow וב 89 ו 199
    son סונ 0
    ab עב 70 ב 299
    ing ינג 69
    me מ 33
    ho ח 177 ה 322 ו 331
    bu ב 201
    ton טונ 1
    mm מ 64
    dd ד 153
    ce ס 76 ג 78 צ 79 ש 184
    bb ב 114
    ku קו 43 ק 403
    do דו 40 ד 372
    un ונ 68 נ 205
    ai יי 84 א 242 י 378
    zz צ 106 ז 204
    gh ג 90 י 207 ו 295
    il ל 215
    su ס 368
    ley לי 53
    na נה 1 נ 103 ה 253
    kow ק 176
    si שי 90 ש 146
    ova ה 129 י 296
    cz צ 0 ש 198
    ye י 112
    za ז 90 צ 244 ס 446
    ts צ 45 ט 304
    dz ג 176 ז 383
    ian י 343
    se זה 75 ז 79 ס 146 ש 153 צ 240
    chi ג 153
    ti ת 281 ט 442
    sz ש 44 ס 91
    hu ה 214 י 316
    oh ו 154 ה 278
    ew ב 113
    ui י 371
    ze ז 75 צ 256 ס 272
    ja ח 101 י 162 ג 205 ה 241 ז 247 א 265
    ya י 261 ה 273 א 328
    ta ת 118 ט 125 ש 257 ל 476
    ina ינה 32 נ 312
    gy ג 231 ד 239
    ky ק 311
    lin לינ 60
    koh כ 12
    uu ו 101
    ek כ 75 ק 182
    al אל 8 ל 55 ו 380 א 421
    sy ש 152
    he ח 59 ה 124 א 316 י 348
    yu ו 302
    zh ז 100
    yi י 170
    ks ק 366
    ra רה 1 ר 61
    ju ו 324
    la ל 96
    ia ה 234 י 401
    li לי 18 ל 227
    da דה 16 ד 86
    je ג 64 ז 69 י 110
    mo מו 38 מ 132
    ji י 256
    ga ג 99 י 502
    kin קינ 3
    bar בר 63 ב 233
    mu מ 336
    gu ג 145
    mc מ 139
    har הר 58 ה 282
    ski סקי 8
    tch צ 7
    lo לו 48 ל 191
    ol ול 0 ו 448
    go גו 48 ג 410 ק 549
    tz צ 1
    fr פר 14
    dze דזה 0 ג 319
    ovi ו 641
    uk ק 413
    wi ו 353 י 389
    ri רי 2 ר 253
    sa ס 104 ש 135 צ 196 ז 215 ת 275 ה 363 י 472
    ru ר 265
    pa פ 86
    ry י 249
    _ - inside 79
    a - inside 163 beside-vowel 250 start 404 double 228
    b - start 628 end 270
    c - beside-vowel 449 start 456 end 301 double 76
    d - inside 342 beside-vowel 390 start 382 end 324
    e - inside 82 beside-vowel 170 end 101
    f - start 555 end 345
    g - beside-vowel 436 start 418 end 303 double 131
    h - inside 483 beside-vowel 204 start 259 end 168
    i - inside 338 beside-vowel 302 end 391 double 79
    j - inside 0 beside-vowel 116 end 144
    k - inside 381 start 406 end 383 double 198
    m - end 524
    n - beside-vowel 620 start 470
    o - inside 389 beside-vowel 235 start 541 end 358
    p - beside-vowel 431 start 389 end 148
    r - inside 72 end 533
    s - inside 436 beside-vowel 367 end 124
    t - inside 489 beside-vowel 592 end 252
    u - inside 216 beside-vowel 337 end 343
    v - start 246
    w - inside 59 start 252
    x - inside 222 beside-vowel 260 end 42
    y - beside-vowel 390 end 429
    z - start 524 end 417
    ou - beside-vowel 282
    sh - inside 271 beside-vowel 465
    en - inside 340
    er - inside 337
    ll - double 228
    ch - inside 179 beside-vowel 297 double 161
    le - beside-vowel 424
    ma - beside-vowel 493
    tt - double 588
    ne - beside-vowel 304 start 287 double 17
    on - inside 342 beside-vowel 416
    be - beside-vowel 313
    st - beside-vowel 443
    ck - beside-vowel 441
    ee - double 171
    ey - beside-vowel 350
    ie - beside-vowel 234
    to - beside-vowel 310
    ha - beside-vowel 229
    ko - beside-vowel 325
    co - start 293
    de - start 297
    ic - inside 362 beside-vowel 236
    ge - double 192
    te - beside-vowel 352 start 225 double 58
    oo - double 219
    ah - inside 218
    au - beside-vowel 475
    el - inside 349
    ar - inside 491 start 259
    sch - inside 133
    ka - beside-vowel 459
    re - beside-vowel 315
    iy - beside-vowel 280
    and - start 365
    qu - beside-vowel 91 start 309
    ul - beside-vowel 392
    ber - beside-vowel 405
    am - inside 392
    ev - inside 295
    ow - inside 232
    ab - inside 438
    me - beside-vowel 341
    ho - beside-vowel 344
    ce - beside-vowel 287
    ku - beside-vowel 275
    do - beside-vowel 382
    un - inside 404 beside-vowel 213
    gh - beside-vowel 219
    il - inside 335 double 383
    su - beside-vowel 433
    na - beside-vowel 293 start 287
    owa - inside 58
    si - beside-vowel 537
    ova - inside 31 beside-vowel 27 double 1
    ye - start 392
    yn - inside 412
    nka - beside-vowel 228
    tu - beside-vowel 273
    ts - inside 270 beside-vowel 368
    ian - beside-vowel 299
    zi - beside-vowel 317
    se - beside-vowel 315 start 397
    ti - beside-vowel 438
    sz - beside-vowel 119
    it - inside 341
    hu - double 161
    ze - beside-vowel 381
    ja - beside-vowel 202 start 331
    ya - beside-vowel 420 start 417
    ky - beside-vowel 300
    ek - inside 319 beside-vowel 155
    al - inside 480 beside-vowel 466 start 289
    sy - beside-vowel 361
    eun - beside-vowel 163
    he - beside-vowel 314 start 220
    yu - beside-vowel 294
    yi - beside-vowel 487
    ra - beside-vowel 497
    ju - beside-vowel 258
    la - beside-vowel 482
    ia - beside-vowel 332
    yo - beside-vowel 134
    li - start 358
    da - start 394
    ji - beside-vowel 231
    ga - beside-vowel 342
    bar - start 250
    gu - beside-vowel 353
    iu - start 160 double 73
    tch - inside 62
    go - beside-vowel 427
    fr - start 517
    ri - double 336
    jo - beside-vowel 227 start 324
    pa - start 234
    ry - double 252
    - _ inside 11
    - א inside 396 beside-vowel 139 start 245 end 122 double 234
    - ב beside-vowel 409 start 405 end 369
    - ג start 287 end 194
    - ד inside 427 beside-vowel 366 start 501 end 272
    - ה inside 383 beside-vowel 222 start 205 end 258
    - ו inside 243 beside-vowel 280 start 190 end 261 double 175
    - ז inside 590 start 376
    - ח inside 102 beside-vowel 194 start 317
    - ט inside 448 beside-vowel 353 start 528 end 552
    - י inside 256 beside-vowel 183 start 342 end 356 double 140
    - כ start 334 end 286
    - ל inside 433 beside-vowel 443 start 450 end 474 double 325
    - מ inside 463 beside-vowel 358 start 354 end 275
    - נ inside 419 beside-vowel 432 end 329 double 322
    - ס inside 508 beside-vowel 309 start 579 end 308
    - ע inside 248 beside-vowel 38 start 82
    - פ inside 272 start 446 end 481
    - צ inside 456 beside-vowel 400 end 476
    - ק inside 449 beside-vowel 525 start 470 end 481
    - ר inside 380 beside-vowel 400 start 405 end 488
    - ש inside 242 start 517 end 262
    - ת inside 339 beside-vowel 214 start 395 end 201
    - אנ inside 307 beside-vowel 208 start 250
    - וס inside 236 beside-vowel 162
    latin hangul 100
    _ _ 122
    a 아 70 ᅪ 88 ᅢ 121 ᅥ 121 ᅡ 124 ᅯ 183 ᅣ 192 애 204 ᄋ 210 ᅦ이 239 에 289 ᅰ 320 나 395 야 399 자 399 오 405 ᅱ 468 ᅧ 496
    b ᄇ 13 ᄑ 121 ᆸ 148 비 185 보 354 ᄆ 407
    c 크 64 ᄊ 79 ᄎ 87 ᄌ 98 치 153 츠 185 ᆨ 194 ᄀ 238 ᄏ 259 ᄍ 286 ᆺ 310 ᄉ 358 지 409
    d ᄃ 4 드 68 트 104 디 179 도 228 ᄌ 246 ᆺ 283 르 296 ᄐ 369 다 402 ᄋ 472
    e ᅢ 59 ᅰ 80 ᅬ 89 ᅥ 90 ᅦ 109 에 121 ᅯ 124 ᅳ 163 ᅨ 178 ᄋ 245 ᅦ이 292 ᅡ 314 아 339 ᅪ 390 ᆨ 406 ᅧ 414 ᅮ 416 ᅵ 434 이 441 ᆯ 454 ᅣ 517 ᅲ 538
    f 프 4 ᄑ 8 ᄇ 63 호 219 후 302 ᆸ 412 ᄒ 467
    g ᆼ 1 ᄀ 33 그 163 ᆨ 241 ᄌ 292 크 325 키 434 ᄋ 460 ᆯ 568
    h ᄒ 37 ᄀ 342 호 343 슈 351 우 370 씨 381 ᆼ 406 쿠 433 가 439 고 466 ᄉ 473 시 479 ᅬ 484 ᄋ 526
    i 이 10 ᅵ 34 ᅳ 108 ᅴ 133 ᅨ 143 ᅧ 168 ᅥ 188 ᅵᄋ 325 ᅬ 349 루 354 ᅦ 359 에 365 아 367 ᅣ 371 위 386 ᆨ 402 ᄋ 404 ᅢ 407 ᅱ 408 ᅮ 429 지 430 히 440 ᅲ 489
    j ᄌ 7 저 20 ᅧ 134 이 138 지 143 조 152 ᄀ 178 요 197 주 292 ᄍ 367 ᄋ 382 ᄎ 386
    k ᆨ 6 크 45 ᄀ 67 ᄏ 71 ᄁ 81 그 184 ᅦ이 299 고 432 ᄎ 480 ᄌ 501
    l ᆯᄅ 0 ᅳᆯᄅ 15 ᆯ 18 ᄅ 66 ᆯ리 120 유 255 라 274 우 300 요 311 나 314 ᄋ 319 로 354 ᄂ 374 ᅳᆯ 390
    m ᆷ 2 ᄆ 47 미 125 마 294 매 336 ᆫ 410
    n ᆫ 3 ᄂ 24 ᆷ 233 ᆼ 239 니 403 ᄋ 405 ᄅ 406 ᅬ 429 네 442
    o ᅥ 26 ᅯ 46 ᅩ 57 오 67 ᅭ 89 ᅬ 158 ᅮ 167 아 298 ᆨ 324 노 387 ᅪ 446 ᅲ 463 ᅡ 466 ᅱ 478 ᅢ 481
    p ᆸ 3 ᄑ 34 ᄇ 73 프 146 바 360 ᅵ 548
    q ᄎ 0 치 8 ᄀ 91 크 180 ᄌ 357 ᄒ 422 ᆼ 426 ᄉ 465
    r 르 1 ᄅ 33 ᅳᄅ 94 루 187 요 206 라 260 ᆯ 308 ᅥ 334 시 378 ᅧ 398 ᄋ 414 ᅮ 469
    s ᄉ 9 ᄊ 34 스 64 서 129 슈 146 즈 275 시 276 ᆺ 295 아 345 츠 381 타 416 ᅳ 454 ᄎ 469 ᄌ 487 ᅥ 487
    t ᄐ 13 티 37 트 38 ᄃ 67 ᆺ 74 도 127 타 186 ᄌ 240 ᄎ 240 토 275 ᆾ 303 츠 305 ᅳᆯ 322 ᆯ 337 ᄊ 395 ᄉ 471 ᄀ 514 ᆨ 553
    u ᅮ 28 ᅱ 53 우 75 ᅳ 77 ᅥ 106 ᅲ 117 오 175 ᅩ 193 ᅡ 280 ᅪ 292 ᅰ 311 ᅯ 356 ᅧ 381 위 391 ᆨ 418 ᅬ 437 ᅣ 448 ᅴ 480 ᅨ 487
    v 프 1 ᄇ 69 ᅰ 245 ᄋ 278 비 295 ᄆ 381 ᆸ 397
    w 무 20 프 23 ᄋ 55 ᄆ 229 오 249 루 270 우 294 와 314 ᄇ 345 하 356 ᅪ 416 ᄒ 644
    x ᄉ 9 ᄒ 105 우 173 시 223 스 302 ᄎ 346 ᄀ 419
    y 요 25 여 31 ᅧ 39 이 86 ᄋ 124 ᅭ 131 유 153 ᅵ 307 위 325 ᅱ 363
    z ᄍ 6 ᄌ 81 즈 110 스 189 ᄎ 269 츠 292 ᄐ 295 시 349
    ou ᅮ 6 ᅩ 11 ᅭ 23 ᅲ 84 오 111 우 204
    sh ᄉ 10 시 127 슈 131 사 305 ᄊ 310 ᅥ 401 ᄎ 430 ᄌ 487
    en ᅥᆫ 37 ᅦᆫ 99 ᅢ 111 ᅥ 121 ᆫ 142 ᅳ 148 ᅵ 216 ᆷ 259 에 266 ᅬ 302 ᅩ 303 ᅧ 315 ᅮ 322 ᅯ 361 ᅦ 367 ᅡᆼ 375 ᅡ 400 ᆼ 421 ᄂ 479
    an ᅪ 43 ᅡᆫ 45 ᅡ 49 안 80 애 124 ᅥᆫ 146 아 180 ᆫ 182 ᅥ 265 ᆷ 267 ᅡᆼ 275 ᅦᆫ 298 ᅢ 368 ᅮ 408 ᅧ 456 ᅮᆫ 568
    er ᅦ르 0 ᅥ 1 에 17 이 154 ᅨ 192 ᅦ 200 ᅧ 302
    ll ᆯᄅ 47 ᆯ 264
    ch ᄎ 4 지 55 ᄌ 85 크 105 치 127 히 152 ᄍ 161 시 162 조 247 ᄀ 259 ᄉ 261 자 278 ᄊ 309 ᄏ 322 하 343 ᄒ 349 ᅥ 392 ᅳ 411 ᄐ 435 ᆨ 437
    le 레 0 ᆯ라 44 아 153 르 165 ᆯ 233
    ss 스 68 ᄊ 87 ᄉ 126
    ma 마 4 매 8 무 110 미 159 로 183 ᅯ 228 ᄆ 280
    in ᅵ 106 ᅥᆫ 244 ᅦᆫ 290 이 315 ᅳ 322 ᅧ 361 ᅥ 378 ᅢ 435
    tt ᆺ 0 트 0 ᄐ 7
    ne 네 0 ᆫ 151 니 184 나 208 노 208 ᄂ 278
    kh ᄏ 136 ᄀ 158 ᄎ 276 ᄒ 302
    th ᄐ 27 트 82 스 85 ᄉ 185 ᄎ 204 ᄃ 289 ᄌ 317 ᄅ 358
    on ᅯᆫ 1 ᅥᆫ 58 ᆫ 245 ᅬ 352
    be 메 0 ᄇ 90
    nn 니 90 ᆫ 340
    ck 크 0 ᆨ 105 ᄏ 177
    hi 히 86 슈 176 야 252 우 273 이 277 시 296 ᅵ 307 ᆨ 400 ᄒ 482
    ee ᅴ 53 ᅵ 117
    ey ᅦ이 113 ᅵ 137
    sc 슈 17
    ie ᅨ 51 ᅥ 131 ᅧ 132 ᅦ 174 야 175 ᅡ 329 ᅵ 332
    to 토 21 도 69 소 146 ᄐ 280 ᆫ 455
    ha 하 2 ᄒ 63 바 292 ᅡ 317
    ko 코 63 고 65 쿠 214 ᄀ 234 ᅩ 430
    vi 위 0 비 0
    co 조 51 코 109 ᄉ 224
    ff 프 0 ᄑ 133
    de 데 0 드 41 ᄃ 79 디 153
    nd ᆫ 431
    ic 지 188 ᅵ 391
    ba ᄇ 58 바 90 비 131
    ge ᄀ 73 가 197 그 217 지 249
    ca 케 15 카 59 자 68 ᄌ 240
    te 데 5 타 119 ᄐ 218
    oo ᅮ 7 ᅲ 8 오 87
    ki 키 44 기 48 크 187 치 274 지 289 ᄏ 400 ᄌ 424 ᅵ 467
    ur ᅥ 170
    ay ᅦ이 65 ᅡᄋ 83 ᅢ 215
    ah 아 65
    au ᅭ 84 오 150 ᅲ 165 ᅮ 222 ᅩ 236
    ar 르 53 아 73 ᅡ 217 ᅢ 222 ᅯ 222 ᅥ 292
    sch 슈 0 ᄉ 105 ᄌ 240
    or ᅩ 216 ᅯ 237 ᅥ 253 ᆯ 321
    ka 카 2 가 44 키 196 자 203 ᄀ 444
    re 레 2 르 3 ᅳ리 38 이 79 ᄅ 104
    man 매 133
    mar 마 83
    mi 미 0 비 225
    ro 로 23 호 142 노 149
    iy ᅵ 368
    pp ᄈ 0 프 127 ᄑ 227 ᆸ 258
    va 와 0 프 0 바 0 ᅪ 18 무 54
    qu ᄀ 125 ᄏ 129 ᄌ 169 ᄎ 182
    ph ᄑ 5 ᄇ 302 ᆸ 326
    shi 스 0 시 2 세 82 사 108 지 193 ᆯ 327 ᆼ 381
    ul ᅳᆯ 2 ᆯ 159
    am ᆷ 407 ᆫ 451
    ei ᅦ이 73 ᅱ 104 ᅬ 129 ᅵ 146 이 171 ᅲ 198 ᅢ 201 ᆯ 359 ᅥ 400
    bo 보 12 바 31 ᄆ 372
    wa ᅪ 1 와 2 바 79 프 168 후 211 마 230 ᄀ 356 ᄒ 368
    ing ᆼ 5 ᅧᆼ 73 ᅥᆼ 123 ᅥᆫ 303
    me 메 1 무 139 미 183 ᄆ 197 ᆷ 379
    ho 호 14 ᅭ 82 ᄁ 137 하 142 ᄒ 148 가 151 후 311
    bu 부 37 무 143 ᅯ 259 ᄆ 283
    mm ᄆ 146
    ce ᄎ 173 세 177
    ku 그 71 쿠 90 고 165 ᄀ 176 ᄏ 236
    do 도 15 ᄃ 406
    un ᅳᆫ 2 ᅮᆫ 30 ᅥᆫ 74 우 177 ᅳ 232 ᆫ 297 ᅬ 356
    ai 애 6 ᅱ 54 ᅬ 69 ᅢ 74 ᅨ 120 ᅥ 283
    zz ᄎ 123 ᄌ 198
    gh 그 175 ᄀ 345
    il 일 14 ᅳᄅ 109 ᆯ 407
    su 수 24 스 61 슈 126 쓰 151 소 167 ᅮ 278 ᅱ 281 ᅢ 419
    na 나 40 네 161 ᄂ 203 라 251 ᆫ 336 ᄅ 369
    eon ᅥᆫ 0
    si 시 2 쓰 26 사 91 슈 111 스 229 ᅵ 239 ᅳ 403 ᆼ 415 ᄉ 423
    ova ᅥ 126
    cz 치 0 ᄎ 179
    ye ᅨ 0 예 0 ᅧ 29 여 57 야 83 아 273
    yn ᅵ 596
    ong ᅥᆼ 2 ᅩᆼ 2 ᆼ 6 ᅮᆼ 32 ᅡᆼ 270 ᆨ 400
    ung ᆼ 8 ᅮᆼ 16 ᅥᆼ 81
    za 자 90 사 228 시 623
    zy 슈 0
    tsu 츠 0 쓰 13
    tu 츠 0 쓰 11 사 50 드 66 토 83 타 112 ᄐ 186 ᄉ 363
    ts ᄎ 56 ᄍ 156 ᄌ 245 치 263
    dz ᄌ 7 ᄀ 382
    ian ᅣ 10 ᅥᆫ 22 ᅦᆫ 30 ᅡ 106 ᅧ 255
    oon ᅮᆫ 31
    zi 자 13 지 32 즈 90 시 154 치 203
    se 세 0 세ᄋ 3 ᄉ 14 시 74 스 121 사 233 ᅢ 285 ᅦ 388
    chi 즈 3 지 5 치 12 츠 52 자 77 기 128 히 136 그 144 ᄀ 175 ᄌ 219 ᅵ 251 ᄎ 254
    ti 치 1 티 24 ᄎ 51 지 117 ᄉ 356
    sz ᄉ 5 스 58 슈 64 시 120
    it ᆾ 0 ᅳᄐ 69
    woo 우 1
    fu 후 40
    hu 후 29 ᄒ 111 ᅮ 142 호 279 우 283 ᄋ 356
    czy 치 0
    oh ᅭ 60 오 107 ᅩ 120 ᅬ 223
    ew ᅲ 146
    ui ᅴ 0 위 90 ᅨ 97 ᅬ 108 ᅦ이 114 ᅱ 127 ᅥ 138 ᅰ 142 ᅮ 198 이 249 ᅲ 303 ᅢ 315
    ze ᅨ 161 세 189
    ja ᄌ 5 자 5 야 26 아 145 ᅣ 173 카 194 하 310
    ya 야 0 예 32 ᅣ 127 ᄋ 174 아 193 이 237 ᄐ 332 ᆸ 341
    ta 타 1 ᄐ 42 다 42 ᄃ 79 토 182 스 211 시 294 ᄌ 335 ᄎ 341
    gy ᄀ 268 ᄌ 342 ᄃ 425
    ky 겨 1 키 84 ᄀ 258 ᄏ 384
    lan 라 58 ᅵ 122
    lin 리 0 르 5
    koh 고 12 코 42
    uu ᅲ 66 ᅮ 190
    ek 프 218
    al 우 198
    sy ᄉ 31
    eun ᅳ 0 은 30 ᅣ 140 ᆫ 172
    he 하 212 아 251 ᄒ 300
    toh 토 21
    gw ᄀ 28
    kw ᄀ 22
    yu ᅧ 0 위 3 ᅲ 7 유 9 ᄋ 99 오 103 우 145 아 209
    zh ᄌ 1 지 39 주 55 ᄎ 156 치 206 가 260
    kij 키 0
    yi 이 52 유 140 야 191 리 205 지 230 ᅵ 242 기 647
    hye 혜 1
    hy ᄒ 343
    yeo 여 1 ᅧ 6
    ra 라 7 ᄅ 55 하 242 ᅧ 280
    ju 주 1 유 100 위 105 ᅲ 107 후 215 우 239 ᅮ 380 루 641
    la ᆯ라 0 와 1 라 14 리 29 이 192 나 199 ᄅ 248 ᆯ 381 ᄋ 422
    ia ᅣ 0 ᅨ 2 ᅧ 70 ᅡ 101 ᅥ 348 ᅮ 383
    yo ᅭ 0 요 3 여 6 ᅧ 7 유 90
    li 리 0 ᆯ리 0 이 102 유 186 ᅨ 302
    da 다 2 ᄃ 43 타 240 ᅧ 343 ᆼ 354 ᅥ 356 ᅩ 380
    je 저 0 제 0 즈 35 ᅨ 38 ᄌ 207
    mo 모 46 노 135 무 178 메 573
    ji 지 5 ᄀ 36 기 117 ᄌ 125 그 157 가 180 이 194
    ga 가 3 ᄀ 145 지 251 ᅨ 256 ᅥ 354 ᄌ 362 ᅡ 418
    kin 지 123
    mu 무 16 모 137
    zu 주 25 즈 45 ᄍ 53 조 94 자 105 ᄌ 364
    gu 구 0 ᄀ 68 고 124 주 232 ᅯ 303
    mc 매 6
    har 하 21
    iu 유 29 ᅮ 37 ᅭ 62 ᅲ 91 ᅩ 101 ᅱ 215
    jan 자 0 야 63 ᅡ 291
    tch ᄐ 0 치 0
    lo 로 46 노 115 ᄅ 256 ᄂ 330
    yan ᅣ 1 야 45
    ol ᆯ 0
    awa 로 0 ᅡ와 0
    tan 타 11 다 82
    vic 비 0
    go 고 0 요 157 ᅨ 241
    tz 츠 0 ᄎ 110
    men 매 23 모 52 마 182
    uk ᆨ 92
    wi 위 0 ᅱ 1 비 21
    ri 리 1 ᅳ리 16 ᅳᄅ 78 르 162 이 162 ᄅ 337
    sa 사 6 시 97 자 159 ᄉ 190 ᅡ 345 ᅥ 360
    jo 조 0 요 48 ᅧ 92 주 94 호 124 ᅨ 129 에 156 ᅭ 174 ᄌ 391
    ru 루 1 르 6 유 20 야 26 ᅧ 168 ᄉ 173 ᄅ 192 ᄋ 227
    pa 비 119 ᄇ 153 바 170 ᄑ 261
    ry 리 72 ᄅ 93
    _ - inside 1
    a - beside-vowel 177 start 328 double 167
    b - end 385
    c - beside-vowel 492 start 577 end 218 double 20
    d - beside-vowel 564 start 454 end 212
    e - beside-vowel 234 end 387
    f - beside-vowel 387 start 541
    g - beside-vowel 364 end 316 double 345
    h - beside-vowel 309 start 280 end 65 double 517
    i - beside-vowel 183 end 473 double 106
    j - beside-vowel 513 start 586 end 49
    k - beside-vowel 564 end 454 double 191
    n - inside 20 beside-vowel 453 start 537
    o - beside-vowel 448 start 561
    p - start 608 end 383
    r - beside-vowel 448
    s - beside-vowel 446 end 185
    t - end 81
    u - beside-vowel 209 start 539 end 324
    v - beside-vowel 306
    w - beside-vowel 185 start 559
    y - end 317 double 232
    ou - beside-vowel 349
    sh - inside 83
    en - inside 441 beside-vowel 400
    an - inside 529 beside-vowel 423
    ch - inside 204
    ma - beside-vowel 454
    st - beside-vowel 296
    ck - beside-vowel 311
    hi - beside-vowel 463 double 18
    ee - double 392
    rr - double 204
    ie - beside-vowel 373
    ha - beside-vowel 146 start 490
    ko - start 453
    ba - beside-vowel 362
    ah - double 44
    sch - inside 53
    ka - start 386
    mi - start 501
    qu - beside-vowel 15
    shi - beside-vowel 202
    am - inside 494
    ei - beside-vowel 504
    son - beside-vowel 201 double 53
    ho - beside-vowel 376 start 534 double 168
    bu - start 366
    ai - beside-vowel 265
    gh - inside 305
    il - inside 432
    su - start 502
    na - start 409
    owa - inside 0
    si - beside-vowel 225
    ova - inside 2 beside-vowel 0
    ye - beside-vowel 419
    ong - beside-vowel 444
    za - beside-vowel 395
    ts - inside 45 beside-vowel 166 start 239
    ian - beside-vowel 433
    zi - beside-vowel 221
    se - beside-vowel 303
    sz - beside-vowel 142
    it - inside 339
    hu - beside-vowel 335
    ui - start 271
    ze - beside-vowel 347
    ja - beside-vowel 238
    ya - beside-vowel 357
    lan - beside-vowel 198
    ek - beside-vowel 481
    tj - inside 172
    kw - double 84
    yi - beside-vowel 446
    ra - beside-vowel 404
    ju - beside-vowel 424
    la - start 301
    ia - beside-vowel 116
    da - beside-vowel 490
    ji - beside-vowel 433
    ga - beside-vowel 306
    tch - inside 88
    lo - start 531
    awa - inside 250
    go - beside-vowel 154
    fr - start 350
    uk - double 85
    - _ inside 23
    - ᄀ start 572
    - ᄅ start 450
    - ᄇ beside-vowel 576 start 588
    - ᄋ beside-vowel 177 start 116
    - ᄎ start 508
    - ᄑ start 427
    - ᄒ beside-vowel 562 start 524
    - ᅡ beside-vowel 563
    - ᅢ inside 472
    - ᅥ inside 553
    - ᅦ end 599
    - ᅨ inside 539
    - ᅩ inside 504
    - ᅪ inside 428
    - ᅬ inside 227
    - ᅭ inside 281
    - ᅮ end 482
    - ᅯ beside-vowel 534
    - ᅲ inside 232
    - ᅳ inside 166 beside-vowel 94 end 266
    - ᆨ beside-vowel 243 end 212
    - ᆫ beside-vowel 547
    - ᆯ beside-vowel 304 end 157
    - ᆷ beside-vowel 487 end 476
    - ᆸ beside-vowel 53 end 237
    - ᆼ beside-vowel 570 end 613
    - 와 beside-vowel 315 start 318
    - 시 beside-vowel 464
    - 아 beside-vowel 217 start 358
    - 스 beside-vowel 246
    - 미 beside-vowel 467
    - 사 beside-vowel 449
    - ᅵᄋ beside-vowel 438
    - 토 beside-vowel 328
    - 이 beside-vowel 272
    - 드 beside-vowel 356
    - 프 start 248
    - 에 beside-vowel 358 start 616
    - 라 beside-vowel 354
    - 오 beside-vowel 255 start 401
    - 씨 beside-vowel 82
    - 유 beside-vowel 314
    - 코 beside-vowel 319
    - 치 beside-vowel 462
    - 가 beside-vowel 436
    - 하 start 293
    - 다 beside-vowel 311
    - ᅡᆫ beside-vowel 447
    - ᅦ이 beside-vowel 285
    - 우 beside-vowel 119
    - 호 start 424
    - 트 beside-vowel 302
    - 위 beside-vowel 362
    - 조 beside-vowel 404
    - 디 beside-vowel 304
    - 기 start 386
    - ᆯ라 beside-vowel 78
    - 주 beside-vowel 293
    latin katakana 100
    _ _ 0
    a ア 37 ャ 72 ァ 100 エ 128 ァー 168 イ 185 ー 219 ッ 302 オ 323 ェ 331 ャー 337 ォ 368 ョ 387 サ 395 ヤ 423 ゥ 464
    b ビ 11 ブ 29 バ 172 プ 197 ボ 209 ポ 245 ベ 249 ッ 296 ピ 647
    c ッ 22 ッチ 25 チ 32 シ 96 ク 105 ック 115 ツ 118 ジ 134 ジョ 163 ジュ 174 カ 205 キ 381 ケ 409 サ 418 ス 440 ー 478
    d ド 3 デ 32 ッド 47 ダ 56 ディ 108 ト 157 ッ 177 ジ 190 ット 274 ツ 345 ル 357 ー 375 ズ 417 ウ 497
    e ェ 1 エ 57 ペ 136 ー 142 ョ 242 ア 254 イ 296 ィー 355 ッ 367 キー 375 ゥ 389 セ 421 オ 428 ュ 495 ユ 495 ィ 502 ウ 527
    f フ 5 フォ 72 ファ 83 フェ 91 プ 395 ヒ 412 ホ 449
    g ジャ 9 グ 30 ギ 43 ガ 80 ジ 118 ジョ 131 ク 137 キ 201 ゲ 221 ッ 237 ヒ 239 ゴ 254 ー 324 リ 417 イ 463
    h ヒ 169 フ 195 ー 201 ハ 212 ウ 241 ホ 285 ヘ 292 シュ 330 ギ 360 オ 372 ワ 377 グ 379 シ 500
    i イ 34 ィ 70 ニ 136 ィー 162 ー 205 ィッ 277 ワ 284 ピ 300 ッ 327 シ 345 ジ 363 ティ 379 ョ 380 ヨ 415 ウィ 420 ユ 425 ア 461 ヤ 473 キ 494
    j ジュ 1 ジョ 26 イ 122 ジ 191 チ 210 ヨ 210 ョ 217 ー 281 ユ 364 ィ 382 ッ 449 ュ 471
    k ケ 0 ク 22 ック 124 ギ 132 ッ 169 キ 181 カ 185 グ 273 ジ 398 ヒ 430 ワ 488
    l ル 13 ラ 115 ール 115 ッ 125 リ 132 ウ 329 ー 338 レ 342 ロ 394 ユ 437
    m ム 7 ミ 94 ン 159 マ 162 メ 220 モ 494
    n ン 10 ニ 47 ノ 62 ヌ 73 ナ 223 ーノ 223 ネ 261 ー 277 ウ 489 リ 549 オ 577
    o オ 20 ョ 45 ォ 59 ーノ 113 ノ 149 ポ 152 ー 208 ウ 240 ゥ 326 ッ 449 ック 450 ワ 468 ェ 481 エ 529 ン 530 ア 540
    p プ 0 ピ 14 ポ 17 ペ 24 ッ 84 パ 120 ボ 127 ビ 148 ジェ 215 ブ 321 ェ 488 フ 514 ル 530
    q ゴ 137 グ 172 ガ 173 ク 179 カ 262 チ 264 キ 279 ッ 352
    r ー 40 ル 45 ール 47 リ 148 ラ 179 ア 314 ロ 378 レ 380 ッ 388 シ 459
    s ス 15 ソ 17 シュ 50 ズ 55 ッ 132 ゾ 178 サ 228 シ 229 ザ 250 シャ 320 ツ 396 セ 438 ジ 442
    t ト 12 ット 24 ッ 82 テ 98 タ 107 ティ 163 ド 170 チ 189 ール 259 ツ 374 サ 400 ー 422 ント 430
    u ュー 1 ウ 22 ュ 26 ゥ 28 ヌ 64 ウェ 148 ー 179 ョ 196 ユ 235 ゙ 262 イ 274 オ 318 ッ 339 プ 372 ワ 391 グ 429 ア 442 フ 453
    v ヴィ 2 ヴ 23 フ 31 ヴェ 32 ベ 37 ヴァ 56 ウ 94 ブ 113 ボ 141 バ 206 ウェ 222 ビ 254 ワ 285
    w ウェ 34 ウ 46 ヴェ 80 フ 83 ヴ 124 ヴァ 124 ー 149 ワ 177 ホ 218 ブ 281 ゥ 311 ュ 449 ラ 496
    x ック 42 ク 57 シ 64 シャ 144 ザ 163 キ 283 ス 312 チ 317 ハ 372 ー 404 フ 412
    y ョ 21 ユ 29 イ 54 ヨ 66 ィ 92 ー 121 ィッ 138 ィー 150 ュ 286 ヤ 311 ワ 422 リ 429
    z ゾ 1 ツ 9 ズ 53 ジョ 184 ス 191 シュ 215 ザ 245 ジ 254 ゼ 256 チ 275 ッ 284 ソ 407 ー 500
    ou ウ 51 ー 82 ュー 101 ュ 279
    sh シ 2 シュ 9 シャ 75 ャ 238 ョ 334
    en ン 119 アン 134 ニ 275 エ 307 ナ 308 ネ 370 ム 426 ェ 445
    an アン 56 ァー 163 ン 197 ア 235 ャ 290 ニ 341
    er アー 0 ー 2 エル 27 ャー 55 ァー 55 エ 121 ル 176 ェ 180 ア 269 ール 271 ッ 311 ラ 363 ャ 390
    ll ール 36 ル 43 ラ 103 リ 115 ジ 174 ヨ 233 ヤ 264 ロ 307 レ 379 イ 410 ア 444
    ch チャ 0 チ 4 ジェ 13 ヒ 26 ジョ 31 シュ 62 シャ 64 ック 93 ジュ 114 シ 134 ジ 135 ク 152 ケ 160 ハ 191 フ 196 ホ 206 コ 221 ョ 240 ヘ 318 ェ 361
    le レ 3 ール 57 ル 90 リー 106 ラ 171 リ 223
    ss ス 125 ソ 159 セ 201 サ 219 ズ 247 シ 278
    ma マ 15 メ 58 モ 150 ム 369
    in ィー 125 ン 203 イ 256 ー 274 ニ 366 ノ 373 ィ 454
    tt ット 4 ティ 85 ト 101 タ 168 テ 278 チ 301
    ne ネ 2 ヌ 24 ナ 127 ン 181 ノ 214 ニー 229 ニ 239
    kh カ 141 ク 166 ハ 189 ホ 219 フ 242
    th サ 0 ス 0 ザ 0 テ 34 ティ 43 ト 49 シ 61 ソ 71 ット 82 セ 93 タ 111 ジ 117 ツ 262
    on ョン 33 ン 195 ーノ 258 オ 356 アン 379 ー 399 ニ 435
    be ベ 1 ビ 71 ボ 109 バ 120 ブ 216
    nn ニ 102 ン 146 ネ 175 ナ 205 ノ 216
    st スト 22 ステ 56 スタ 59
    ov ヴァ 67 フ 122 ヴィ 126 ヴ 168 ワ 232 ウ 366
    ck ック 11 ケ 113 ク 130 カ 208
    hi ヒ 17 ィッ 89 シャ 186 イ 238 ー 425
    ee ィー 18 ー 21
    ey ー 69 ィー 100 イ 120 リー 132
    rr リ 160 レ 184 ロ 257 ヘ 276 ー 278 ル 350
    sc シ 221
    ie ィー 0 エ 60 ー 104 ェ 229 ネ 323 ィ 406 ア 411
    to ト 10 スト 123 ド 136 ティ 250 テ 346 タ 391
    ha ハ 3 ヘ 24 ガ 134 ホ 145 ア 221 ャ 235 ダ 239 ケ 328 ラ 388
    ko コ 6 ゴ 106 ケ 299
    vi ビー 0 ヴィ 1 ヴァ 19 ビ 22 ウィ 41
    co コ 5 ジョ 71 カ 187 ソ 242 ヨ 247 ク 289
    ff フ 3 ファ 36 フォ 123 フェ 177
    de ジェ 0 デ 1 ド 83 ディ 92 ダ 164
    nd ンド 1 ント 123 ン 202
    ic ィッ 67 ッ 228 チ 326 イ 339 ク 348
    ba バ 1 ベ 34 バー 82 ボ 107 ヴァ 114 ペ 125
    ge ジャ 0 ジー 0 ゲ 1 ジョ 5 ジェ 28 ジュ 30 ジ 57 ゴ 60 ヘ 66 グ 124 ガ 140 ク 311 ケ 641
    ca キャ 0 ジャ 1 カ 5 ジェ 10 チャ 85 ケ 106 コ 221 サ 247 ハ 357
    te テ 2 ティー 86 タ 127 デ 142 ティ 145 ト 173 ステ 213 ツ 266 チ 303 ー 391
    oo ュ 65 ー 95 ッ 166 ゥ 272 オ 309
    ki キ 1 キー 64 ギ 66 ジ 249 カ 287 シ 435
    ur ゥル 27 ー 125 ール 166 ル 299 ラ 319 ア 360 フ 409
    ay イ 88
    ah ア 225 ァ 271
    au オ 75 ー 142 ォ 190 ウ 265
    el エル 9 ゥル 116 ル 132 ッ 210 エ 227 リ 296 ェ 310 ラ 412
    ar ール 117 ー 155 ャ 247 ア 268 ル 307 ァ 363 レ 387
    sch シ 0 シュ 0 シャ 3 チ 81 ュ 101 ジ 133 ス 316
    or ー 98 ル 175 ォ 266 ア 339
    ka カ 30 キャ 102 キー 155 ケ 185 ガ 243 ハ 359 コ 368 キ 370 ク 389
    re レ 4 ジェ 23 ール 49 リー 75 ル 109 ラ 141 ア 148 リ 149 ロ 200
    man マン 3 マ 39
    mar マル 37 マ 107
    mi ミ 1 メ 319
    ro ロ 1 ロウ 28 ロー 43 レ 165 ラ 215 ホ 326
    and ンド 55
    pp ッ 0 ピ 99 プ 107 パ 121
    va バ 0 ヴァ 0 ワ 18 ファ 42 ウェ 59 ヴィ 93 ァ 185 フ 200 ヴ 238
    qu ク 3 ケ 14 キ 52 ック 54 グ 73 カ 212
    ph ピ 0 フ 1 ファ 2 フェ 36 ヴ 119
    lle ジェ 0 レ 24 ユ 72 ル 90
    ell エル 43 ル 101 リ 228 ラ 241 ェ 270
    shi シー 0 シ 1 セ 228
    ul ゥル 0 ル 179 ール 207 ー 358
    ber ベル 0 バー 12 ベ 32 バ 83
    am アン 135 ム 181 ン 394
    kov ェ 144 コ 198
    ei イ 44 ー 315
    ev ヴ 114
    bo ボ 2 ベ 77 ポ 90 バ 144 ブ 184
    wa ァ 1 ウェ 1 ワ 4 ヴァ 27 ヮ 29 ウォ 48 ユ 251
    ow ウ 103 フ 136 ロー 143 ワ 254 ー 331
    son ソン 0 ゾ 118 ソ 240 ン 452
    ab アブ 33 ビ 214 ア 314 ッ 314
    ing グ 103 ン 111
    me メ 31 ミ 124 ム 150 マ 163 モ 170
    ho ホ 31 ハ 121 フ 215 ヘ 216 オ 248 ョ 286 ー 336
    bu ブ 1 バ 11 ベ 95 ボ 117
    ton トン 27 ト 146
    mm ミ 121 マ 136 ム 145 メ 155
    dd ッド 0 ド 11 デ 40 ダ 52 ディ 60
    ce ジャ 2 ジェ 4 チェ 27 ス 28 セ 48 ケ 192 シ 263 チ 278
    mon モ 124
    bb ブ 13 ベ 15 ビ 15 ボ 52
    ku ク 48 グ 110 カ 234
    do ド 1 ジョ 78 ダ 125
    un ン 262 アン 314 ウ 386 ニ 421
    ai ェ 239 イ 276 エ 282
    zz ツ 6 ズ 23 ジ 153
    gh ガ 0 ュー 0 ゲ 0 ゴ 6 ギ 8 ヒ 138 グ 145 フ 188 ー 228
    il ル 139 ィ 212 エル 220 レ 377 リ 406 ウ 432 ー 461 イ 647
    su ス 9 ソ 65 シュ 117 ュ 192 サ 225
    ley リー 0
    na ナ 5 ネ 209 チ 304 ヌ 327 ン 337 ノ 401
    owa ワ 0
    si シ 1 ジー 20 シー 38 ジ 136 サ 153 セ 319
    ova ヴァ 0 ワ 3 フ 93 バ 129
    cz チ 3 ツ 115 テ 213
    ye ジェ 33 ョ 45 ヨ 72 エ 183 イ 190 ェ 196
    yn ン 152
    ong ン 52
    ung ン 2
    za ザ 1 サ 83 ジャ 89
    zy ジ 0 シ 222
    tsu ツ 3
    tu トゥ 11 ツ 13 シャ 26 タ 129
    ts ツ 40 チ 175 ト 308 ス 424
    dz ジ 0 ジョ 17
    ian ャー 53 アン 85 ア 225 ン 275
    oon ン 103
    zan サ 155
    zi ジー 4 ジ 40 シ 338
    se セ 3 ソ 32 ゼ 82 ス 102 シー 113 ズ 114 ザ 130 ゙ェ 203 サ 245 シ 303 ジ 305 ェ 324
    chi チ 1 ジ 32 キー 43 キ 89 シ 116 ヒ 147
    ti ティ 3 チ 24 ティー 65 チャ 165 シ 288 タ 342
    sz シュ 30 ソ 52 シ 68 ス 102 サ 153 セ 159
    it ィッ 150 ット 159 ワ 242 ッ 265 ト 265 テ 380
    woo ウ 1
    ich シュ 54 コ 194 シ 265
    fu フ 89 ファ 120 ヴ 169
    hu ヒ 3 フ 62 ホ 113 ハ 139 ユ 145 ヨ 280 ウ 341
    czy チ 0
    oh オ 105 ウ 196 ー 269
    ew ュー 60 ュ 130 ユ 179 ー 260
    ui ウィ 76 イ 95 ュ 304
    ze ゼ 0 ジェ 20 ザ 28 ズ 93 セ 116 ェ 166 ジ 191
    ja ヤ 0 ジェ 3 ジャ 24 ャー 33 チャ 69 ャ 71 ア 130 ハ 137 ジ 164 チ 338 ー 377 イ 389
    ya ヤ 1 ャ 104 ャー 128 ア 204
    ta タ 4 テ 58 ター 69 デ 94 ダ 172 ト 430
    ina ナ 125
    gy ギ 7 キ 56 ジ 85 ケ 158 ョ 223
    ky キー 0 ゲ 64 キ 66 ギ 93
    lan ラ 145
    lin リー 0 リ 239
    uu ウ 218
    ek ク 123 ック 219 ッ 239
    al アル 7 ゥル 52 ール 142 ャ 372 ル 374 ア 381 ー 458
    sy シー 0 シ 36
    eun ウン 6 ン 138
    he ヘ 6 ホ 72 ハ 97 エ 186 ヒ 192 フ 218 ア 357 シ 382 イ 403
    cin キ 103 ー 240
    tj チ 0 ティ 14
    gw グ 40 ク 151
    kw グ 46
    yu ユ 30 ュ 78 ョ 102 ヨ 170 ウ 368
    zh チ 2 ジ 75
    kij キー 0 キ 90
    yi イ 53
    hye ヘ 0 ネ 15 ヒ 54
    hy ヒ 18 ョ 283
    yeo ョ 16 ヨ 41
    ks ック 152 ク 335
    ra ラ 3 レイ 46 レ 89 ロ 244 ハ 402 ル 459
    ju ジャ 0 ジュ 10 ユ 60 ュ 83 フ 181
    la ワ 0 ラ 5 レ 88 ロ 165 リー 210 ヤ 222 リ 383 ル 425
    ia ャー 70 ャ 82 ア 138 ヤ 156 ァ 270
    yo ヨ 7 ョ 92 ユ 146 ヤ 220
    li リ 1 リー 92 レ 285 ラ 408 イ 448
    da ダ 0 デ 50 ダー 93 ド 157 タ 199
    je ジャ 0 ジー 0 ジョ 1 ジェ 33 ェ 96 エ 106 ジ 130 ヘ 166 ヤ 228
    mo モ 6 マ 160 メ 189 ム 329
    ji ジ 0 ジー 27 チ 130 ヒ 166 イ 334
    ga ガ 6 ゲ 18 ゴ 64 カ 199 ハ 316
    kin キ 110
    bar バー 9 バ 18
    mu ム 28 モ 142 マ 154
    zu ジュ 1 ズ 25 ザ 66
    gu グ 17 ゴ 58 ガ 71 ゲ 77 ギ 109 ク 266
    mc マク 3 マ 20
    har ハ 38
    iu ュー 0 ュ 37 ユ 150 ウ 185
    jan ジャ 0 ヤ 1 アン 79
    ski シ 301
    tch チ 0 チャ 0 テ 37
    lo ロー 1 ロ 4 ラ 194 ヨ 293 レ 388
    yan アン 98 ヤ 160
    ol ル 199 ール 268 リ 272
    tan タ 26 ター 64
    go ゴ 1 ゲ 94 ユ 223 ヨ 240 ホ 314
    tz ッツ 0 ツ 7
    dze ジェ 0 ゼ 2
    men メ 126
    ovi ビ 0 ヴィ 2
    uk ク 187
    wi ウィ 8 ヴィ 10 ビ 76 ィ 200 ド 217 イ 358
    ri リ 4 リー 71 レ 187 ジ 235 ラ 409 イ 445
    sa サ 2 シャ 60 ザ 78 セ 119 ジャ 194 ソ 315 ャ 392
    jo ジョ 3 ジュ 5 ヨ 8 ジャ 13 ホ 35 ョ 51 ユ 238 ェ 320
    ru ルー 7 ゥル 11 ル 19 ラ 90 ロ 275
    pa パ 4 ペ 41 ポ 81 ファ 125 バ 171
    ry リー 59 リ 68
    _ - inside 2
    a - beside-vowel 400 start 420 end 408 double 483
    b - inside 320 start 571 end 134 double 273
    c - inside 583 beside-vowel 348 start 407 end 329 double 217
    d - inside 202 beside-vowel 387 start 346 end 227 double 257
    e - inside 160 beside-vowel 167 start 232 end 78 double 429
    f - beside-vowel 514 start 507 end 388
    g - inside 100 beside-vowel 202 start 545 end 19 double 193
    h - inside 375 beside-vowel 268 start 355 end 128
    i - inside 138 beside-vowel 176 start 629 end 150 double 194
    j - beside-vowel 334 start 590 end 163
    k - inside 342 beside-vowel 509 start 332 end 481 double 287
    l - double 163
    m - double 180
    n - beside-vowel 442 start 369 double 371
    o - inside 180 beside-vowel 182 end 162
    p - inside 209 beside-vowel 395 start 444 end 218
    q - beside-vowel 333 start 334
    r - inside 297 beside-vowel 558 start 545 end 450 double 93
    s - inside 511 beside-vowel 336 start 630 end 172 double 229
    t - inside 514 end 147 double 443
    u - inside 136 beside-vowel 214 end 188
    v - start 388
    w - beside-vowel 265 start 506
    x - beside-vowel 149 end 70
    y - inside 118 beside-vowel 484 end 252 double 230
    z - beside-vowel 481 end 323
    ou - beside-vowel 84
    sh - inside 267
    en - inside 358 beside-vowel 343
    an - inside 585
    er - inside 298 start 254
    ch - inside 315 beside-vowel 267
    le - beside-vowel 440
    ma - beside-vowel 561 start 501
    in - inside 369
    ne - double 287
    th - beside-vowel 355
    on - inside 316
    be - beside-vowel 371
    nn - double 518
    st - beside-vowel 424
    ov - inside 435
    ck - beside-vowel 461
    hi - beside-vowel 277
    ee - double 47
    ey - beside-vowel 356
    rr - double 369
    ie - beside-vowel 261
    ha - beside-vowel 120
    ko - beside-vowel 493 start 441
    co - start 318
    ff - double 455
    de - start 245
    ic - inside 268 beside-vowel 357
    ba - beside-vowel 379 double 138
    ca - start 390
    te - beside-vowel 337
    oo - double 64
    ki - beside-vowel 535
    ur - inside 339 beside-vowel 511
    ah - inside 289
    au - beside-vowel 288
    el - inside 344 beside-vowel 324 start 310
    ar - inside 477 start 401
    sch - inside 325
    or - inside 480
    ka - beside-vowel 391
    re - start 393
    mar - start 272
    mi - beside-vowel 517
    ro - beside-vowel 443
    iy - beside-vowel 289
    pp - double 258
    qu - beside-vowel 217 start 282
    ph - start 201
    lle - double 422
    shi - beside-vowel 343
    ul - inside 247 beside-vowel 251
    am - inside 383
    ei - beside-vowel 471
    ev - inside 399
    wa - beside-vowel 367
    ab - start 346
    ho - beside-vowel 222 start 413
    dd - double 236
    ce - beside-vowel 340
    un - inside 418
    gh - inside 150 beside-vowel 27
    il - inside 317 beside-vowel 210
    su - beside-vowel 408
    na - beside-vowel 431 start 356
    owa - inside 78
    si - beside-vowel 285
    ova - inside 137 beside-vowel 5 double 30
    ye - beside-vowel 322
    yn - inside 297
    ong - beside-vowel 393
    ung - inside 329 beside-vowel 351
    zy - beside-vowel 72
    nka - beside-vowel 171
    tu - beside-vowel 360
    ts - inside 229 beside-vowel 167 start 124
    oon - double 401
    zi - beside-vowel 165
    se - beside-vowel 398 start 475
    sz - inside 338 beside-vowel 233
    it - inside 466
    woo - start 179
    ich - inside 384
    hu - beside-vowel 188
    zit - beside-vowel 103
    oh - inside 318
    ui - beside-vowel 149
    ze - beside-vowel 460
    ja - beside-vowel 371
    ya - beside-vowel 388
    ta - beside-vowel 515
    ina - inside 428
    ky - beside-vowel 268
    lan - beside-vowel 483
    ek - beside-vowel 296
    al - inside 461 start 279
    eun - beside-vowel 259
    he - beside-vowel 315
    yi - beside-vowel 48
    hye - start 319
    ks - beside-vowel 346
    ra - beside-vowel 385
    ju - beside-vowel 274
    la - beside-vowel 408 start 294 double 371
    ia - beside-vowel 276
    li - start 338
    je - beside-vowel 147
    ji - beside-vowel 346 double 47
    ga - beside-vowel 378
    bar - start 204
    zu - beside-vowel 224
    gu - beside-vowel 313
    iu - beside-vowel 512 start 258 double 28
    ski - beside-vowel 142
    ol - inside 286
    go - beside-vowel 394
    tz - beside-vowel 262
    men - beside-vowel 310
    uk - inside 312
    wi - beside-vowel 330
    ri - beside-vowel 472
    sa - beside-vowel 412
    jo - beside-vowel 287
    pa - start 335
    ry - beside-vowel 326
    - _ inside 264
    - ア inside 471 start 208 end 402 double 351
    - ィ beside-vowel 433
    - イ inside 168 beside-vowel 211 start 392
    - ゥ inside 87 beside-vowel 125
    - ウ inside 134 beside-vowel 124 end 75
    - エ beside-vowel 548 start 352
    - ォ inside 406 beside-vowel 432 end 402
    - オ inside 260 beside-vowel 310 start 543 end 524 double 35
    - ク end 511
    - コ end 599
    - サ inside 583
    - ス inside 381 beside-vowel 474 end 183
    - チ inside 354 beside-vowel 488
    - ッ inside 108 beside-vowel 106
    - ツ beside-vowel 517
    - ト inside 520 end 484
    - ナ end 545
    - ニ beside-vowel 538
    - ヌ beside-vowel 284
    - ネ inside 430 beside-vowel 587
    - ハ inside 536
    - フ end 547
    - ホ start 588
    - マ start 598 end 558
    - ミ inside 319 beside-vowel 429
    - ム end 548
    - モ inside 353
    - ャ beside-vowel 447
    - ヤ beside-vowel 135
    - ュ inside 381 beside-vowel 476 end 350
    - ョ inside 524
    - ラ inside 404
    - リ beside-vowel 478
    - ル beside-vowel 555 end 548
    - レ inside 536
    - ロ inside 529
    - ヮ beside-vowel 93
    - ワ beside-vowel 503
    - ン inside 480 end 513
    - ー inside 66 beside-vowel 57 end 131
    - ド beside-vowel 496
    - プ inside 382
    - シュ beside-vowel 351
    - ゙リ inside 489
    - ステ inside 351
    - ール beside-vowel 381
    - ゙ラ inside 414
    - ウィ beside-vowel 261
    - ヴィ inside 368
    - ンド inside 269
    - ゲ inside 214 start 304
    - キー beside-vowel 323
    - ウェ beside-vowel 328 start 389
    - ゼ inside 253 beside-vowel 236
    - ッド beside-vowel 174
    cyrillic cyrillic 100
    а я 191 ия 194 э 201 о 206 еи 210 е 243 га 257 ка 266 аи 273 ья 288 у 292 ха 297 ье 315 ра 319 ау 329 и 341 ю 353 на 361 ге 417 ел 446 ь 481
    б бб 107 в 268 па 376 п 612
    в у 78 ве 256 фф 262 ф 265 ва 323 ви 410 ш 537
    г х 167 к 272 га 316 дж 327 ге 356 гу 388 ж 398 ха 406 ђ 419 ки 469 ц 512
    д дд 170 дз 178 де 268 ц 275 т 338 да 348 до 354 ђ 413 ж 479 з 534 р 577 ч 631
    е э 48 ье 114 ие 141 ио 183 я 198 еу 243 ер 246 ет 250 и 256 о 264 ре 284 еи 290 ъ 329 те 355 у 373 ь 377 ве 404 ен 419 ия 424 ю 451
    ж дж 190 х 214 дзи 262 џ 294 ч 324 ер 330 дз 335 ъ 388 и 392 з 442 р 443 ш 446 с 479
    з с 154 зе 199 ц 205 дз 225 за 267 се 360 ш 371
    и ы 76 ь 194 ии 197 аи 207 дж 256 ия 258 э 262 ие 262 еи 263 ю 264 ус 269 ъ 275 ье 287 хи 288 о 349 сон 364 я 377 џ 383 у 396 ль 412 ови 413 лл 428 ян 461 ге 477 х 513 к 584 ч 591
    к кк 77 ка 199 х 260 лав 262 ц 293 ч 324 ко 327 ха 387 ку 395 са 412 ш 467 с 476 ки 504
    л ль 52 лл 96 љ 130 ла 205 ле 249 ол 256 ел 285 ли 288 лу 288 ло 322 лен 322 сь 626 ш 648
    м мм 103 ма 229 мо 314 мин 316 н 324 ми 346 ме 388 ь 480
    н нн 96 нг 112 на 237 ан 265 њ 294 но 320 ен 335 он 368 ш 400 нд 421 ин 428 ф 494 о 600 с 649
    о оу 72 оо 147 у 184 уа 225 ау 227 хо 232 ью 258 он 277 ко 322 го 348 ор 375 я 412 ан 415 ол 421 ии 456 э 467 п 578 ъ 638
    п пп 229 па 315 ф 388 по 396 ш 537 у 551
    р ер 231 ра 271 ре 286 ро 300 ль 313 ры 322 ри 345 ар 364 ур 381 ру 391 ш 494
    с сь 62 сс 119 ц 178 ш 191 ч 338 кс 413 са 427 се 475 т 550 х 557
    т тт 120 ц 188 та 257 ф 259 те 290 ч 313 ць 318 ти 364 ћ 395
    у ю 99 ью 231 ва 317 ы 321 ук 332 оу 363 гу 382 ви 453 х 526
    ф фф 128 х 471 ч 535
    х дж 251 ч 254 кс 306 ха 320 ку 348 ш 354 хо 357 га 393
    ц ць 0 ћ 127 тс 166 ч 274 га 362
    ч ћ 153 дж 195 ш 229 џ 295 си 307 дз 600
    ш щ 223 са 338 кс 352 ка 379 ти 425
    щ шч 0 ст 177
    ъ э 187 ы 259
    ы вич 179 ии 189 хи 231 э 392
    ь ии 279 ле 336 ен 386 я 639
    э еи 168 еу 214 ге 284 ре 294 аи 307 ев 356 ю 358 ха 358 ер 368 я 385
    ю иу 1 ью 80 ио 217 я 288 ии 336 аи 615
    я ья 23 иа 39 ия 104 ина 189 ка 191 на 267 еи 316 ие 326 да 335 си 374 ва 389 ио 571
    ђ џ 238 дж 276 дз 299
    љ ль 2
    џ чж 5 дж 302
    ль лл 129 ле 173 ли 199
    дж чж 60 дз 123
    ер эр 37 ерр 72 вер 134 гер 134 ор 250 па 254 ар 277 ур 292 ре 629
    ан эн 101 ян 123 он 171 ен 177 анд 188 то 276 ин 301 ка 319 ев 319
    лл льд 124 ли 245
    ма мо 138 ман 154 му 158 мак 200 ме 233
    он сон 167 ен 197 ян 278
    ар ор 139 хар 164 ур 248 эр 638
    нн нд 167
    ст ста 197 сте 251
    ко ка 131 ку 233 ки 258 ор 259 ло 269
    оу ов 59 ова 114 ев 142
    ка кая 24 ина 181 ья 198 га 223 кии 237 ку 240 на 271 ки 321
    ян иан 31 ен 193 нг 238 ин 319
    еи эи 53 аи 182 ии 189 ью 250
    то тоу 37 та 170 ви 321
    ен эн 43 янь 84 ин 181
    ов ау 65 ова 67 ава 162 ев 180 ови 191 ва 320
    ха га 102 хо 147 хи 166 ге 191 го 208
    бе бер 193 ве 208 ба 238
    ия ья 0 ииа 6 иа 48
    ви ве 181
    се зе 48 за 192 си 233 са 235
    си ши 125 хи 226 ки 227 сь 253 са 297 зе 304
    ва уа 59 ба 134 ве 225
    ел ель 5 елл 95 ло 259
    ки кии 1 ьки 244
    аи эи 636
    ин ын 0 инь 39 инг 69 ина 127
    ра ро 154 ре 197 ру 244
    те та 150 ти 263
    ле ля 57 ли 193 ла 229
    до на 114 да 144 де 205 та 218
    ау ев 65 ова 75
    де дзе 71 да 264
    ие ье 20 ге 232 ет 288
    мар мер 171
    ли лю 177 ри 240
    ми ме 110
    ман мен 104 мон 131
    ор гор 63 ур 169
    та да 329
    бер бар 105
    ро ре 154 ру 164 ри 356
    му мо 56
    кар хар 132
    аль ель 96 ол 123
    хар гар 59
    кии кая 178
    рри ры 33 ри 105
    го хо 126 га 153 ге 252
    хи ги 107
    бар бор 102
    ге хе 49 ги 89 га 226
    ры ри 13
    ова ава 17
    уэ ве 54
    сь ьс 6
    ба бо 167 па 233
    ев еу 15 ева 23
    ла ля 78 ло 116 лу 167
    ков коу 0
    на ич 121 но 204
    га гу 119
    ур юр 119
    ре ри 143
    лин лен 114
    ло лав 45
    ава лав 645
    мен мин 52
    ич ић 21 ын 25
    ук юк 74
    ри ру 239
    са за 152
    па по 132 пе 177
    за дза 12 зе 134
    лу лю 144
    хо уа 73
    гор гар 94
    ста сте 174
    гер хер 88
    ган хан 59
    иен янь 0
    ед эд 9
    _ - inside 80
    а - beside-vowel 425 start 262 end 393 double 241
    б - beside-vowel 632
    в - beside-vowel 335 start 296
    г - beside-vowel 340 start 389 end 306 double 157
    д - inside 279 beside-vowel 472 start 591 end 199
    е - inside 517 start 367 end 162 double 210
    ж - beside-vowel 259 start 304
    з - beside-vowel 310 end 324
    и - inside 290 beside-vowel 292 start 390 end 323
    к - beside-vowel 499 start 591 end 273
    л - beside-vowel 469 end 476
    м - end 565
    н - start 497 end 472
    о - beside-vowel 356 start 460 end 496
    п - inside 211 end 418
    р - inside 196 beside-vowel 646 start 510 end 284
    с - inside 469 beside-vowel 511 start 400 end 230
    т - inside 307 beside-vowel 286 end 199
    у - inside 287 beside-vowel 460
    ф - beside-vowel 419 start 425 end 513
    х - inside 276 beside-vowel 250 start 284 end 208
    ц - beside-vowel 325 end 286 double 174
    ч - beside-vowel 280 double 126
    ш - beside-vowel 310 start 436 end 264 double 71
    щ - beside-vowel 402
    ъ - inside 423 beside-vowel 220 end 226
    ы - inside 323 beside-vowel 179 end 196
    ь - inside 173 beside-vowel 130 end 116
    э - inside 547 beside-vowel 415 start 296 end 247 double 172
    ю - inside 286 start 508 end 312
    я - inside 486 end 339
    ћ - beside-vowel 253
    џ - start 305
    ль - beside-vowel 380
    дж - beside-vowel 401 start 143
    ер - inside 475
    ан - inside 422 beside-vowel 366 start 349
    ма - beside-vowel 384
    он - inside 502
    ар - inside 461
    ст - beside-vowel 469
    ко - beside-vowel 363
    ка - beside-vowel 342
    ян - inside 519 start 340
    еи - beside-vowel 466
    ии - double 311
    дз - start 217
    ен - inside 487
    ха - beside-vowel 378
    ия - beside-vowel 438
    ви - start 356
    се - start 336 double 302
    си - beside-vowel 405
    ва - beside-vowel 457 start 345
    ел - beside-vowel 468
    ин - inside 504 start 258
    ра - beside-vowel 320
    те - start 316
    ле - beside-vowel 406
    до - start 420
    ья - beside-vowel 253
    де - beside-vowel 432 start 392
    ие - beside-vowel 478
    мар - start 296
    ли - beside-vowel 403
    ми - beside-vowel 395 start 435
    ман - beside-vowel 325
    ор - beside-vowel 229
    та - beside-vowel 419 start 360 double 239
    бер - beside-vowel 172 start 194
    ро - beside-vowel 392 start 395
    анд - inside 150 start 141
    аль - start 281
    елл - inside 459 beside-vowel 174
    ку - start 507
    ью - beside-vowel 301
    мон - beside-vowel 289
    го - beside-vowel 352
    ге - beside-vowel 260 start 353
    ры - beside-vowel 379
    ова - inside 385
    уэ - beside-vowel 300
    ски - inside 459
    ев - inside 434 start 312
    ла - beside-vowel 379 double 288
    кс - beside-vowel 202
    ти - beside-vowel 461 start 540
    да - start 367
    на - beside-vowel 334
    га - beside-vowel 378
    вич - beside-vowel 360
    гу - start 367
    ур - inside 512
    ре - beside-vowel 444 start 302
    лин - beside-vowel 461
    еу - beside-vowel 270
    ол - inside 393
    ина - inside 392
    ич - inside 487
    ри - beside-vowel 465
    са - beside-vowel 511 double 173
    ру - beside-vowel 362
    па - beside-vowel 360 start 399
    ме - beside-vowel 325
    лу - start 379
    лав - beside-vowel 96
    пе - start 282
    сла - beside-vowel 243
    хо - beside-vowel 394
    по - beside-vowel 313 start 540 double 154
    но - beside-vowel 466 double 220
    тер - beside-vowel 255
    тин - beside-vowel 345
    бен - start 249
    ган - start 636
    ус - inside 594
    cyrillic hangul 100
    _ _ 0
    а 아 34 애 35 ᅢ 89 ᅥ 96 오 113 ᅣ 177 ᅡ 182 야 240 이 334 에 334 ᅩ 352 ᅱ 372 ᅦ 467
    б 브 1 ᄇ 10 ᆸ 139 프 190 ᄆ 268 ᄑ 345
    в 프 0 브 0 웨 17 워 23 비 82 ᄇ 122 바 142 무 205 하 208 ᄋ 210 ᆸ 210 우 230 ᆼ 371
    г 그 6 ᄀ 8 크 124 히 151 키 210 ᄒ 234 ᅳ 397 ᄌ 409
    д 드 2 트 36 ᄃ 45 ᆺ 189 데 252 지 277 ᄌ 283
    е 여 24 애 26 예 27 요 36 ᅥ 47 ᅨ 50 ᅬ 73 에 86 ᅢ 87 ᅦ 87 ᅭ 97 ᅵ오 108 ᅥᆨ 121 레 223 ᅧ 239 ᆸ 253 오 296 ᆨ 330 ᅡ 438 ᅳ 440 ᄋ 461 크 631
    ж 여 1 서 2 ᄌ 68 예 91 ᄅ 156 지 225 ᄒ 238 ᄋ 308
    з ᄌ 16 즈 40 스 219 ᄉ 267 ᅵ 360
    и 이 19 ᅵ 39 일 139 ᅥᆨ 152 으 152 ᅳ 174 ᅦ 192 니 200 여 201 ᅨ 241 ᆯ리 250 에 254 ᆸ 283 아 286 ᅱ 304 ᆨ 328 ᅧ 341 시 344 ᆯ 366 ᅥ 411 ᄋ 444 ᄉ 462
    к 크 1 ᆨ 57 ᄏ 59 ᄀ 133 ᄁ 163
    л ᆯᄅ 0 ᅳᆯᄅ 9 ᆯ 52 ᆯ리 72 우 73 ᅥᆯ 129 ᄅ 218 라 288
    м ᅥᆷ 0 ᆷ 22 ᄆ 41 름 44 마 99 미 359 ᆫ 451
    н ᆫ 10 ᄂ 15 ᆼ 24 예 275 ᆷ 306 니 329 ᅥᆫ 348
    о ᅯ 8 오 27 ᅩ 66 ᅭ 86 ᅥ 97 ᄁ 175 ᅮ 177 아 314 ᆨ 335 ᄋ 358 ᆼ 398
    п ᆸ 16 ᄑ 28 프 32 ᄇ 73
    р 르 1 어 19 ᄅ 39 루 205 ᆯ 232 ᅥ 304
    с ᄉ 8 스 26 ᄊ 136 슈 177 즈 184 ᄒ 236 시 271 세 296 ᄌ 354 ᄋ 512
    т 트 2 ᄐ 85 스 111 ᆺ 115 ᄃ 146 티 150 도 166 타 173 ᅢ 279 츠 294 ᄉ 379 서 570
    у ᅮ 4 ᅩ 68 우 83 프 86 웨 120 ᅳ 124 ᅲ 161 위 179 ᅱ 208 오 242 ᅥ 266 ᆯᄅ 317 ᄋ 331
    ф ᄑ 2 프 3 비 143 ᆸ 154
    х 흐 7 ᄒ 21 히 68 크 75
    ц ᄍ 4 태 5 츠 33 ᄎ 49 ᄀ 144 ᆺ 168 ᄌ 231 ᄉ 292 ᄐ 395
    ч ᄎ 32 ᄌ 70 지 97 치 118 츠 201 시 239 ᄉ 364
    ш 슈 0 시 36 스 41 ᄉ 44 ᄊ 127 ᄎ 229
    щ 슈 0
    ъ ᅥ 138 ᅳ 223 ᅵ 283
    ы ᅵ 204 ᅳ 220 ᅡ 249 ᆫ 337
    ь ᅵᄋ 29 ᆫ 376
    э ᅢ 58 ᅦ 66 ᅥ 79 에 81 ᅡ 265 ᄋ 298 이 323 ᆯ 396 ᄒ 406
    ю ᅲ 0 유 6 ᅱ 14 워 18 위 20 요 91 ᅮ 125 주 136 ᅧ 213 ᅥ 261 ᅩ 374
    я 야 40 ᅣ 62 아 94 일 97 ᅡ 255 ᅢ 256 이 265 ᄋ 306 ᅦ 318 요 647
    ђ ᄌ 37 지 65 ᄀ 172
    љ ᄅ 124
    њ ᄂ 75
    ћ 치 0 ᄎ 76 ᄀ 175
    џ ᄌ 1 지 120
    ль 우 0 ᆯ리 0 예 0 ᆯ 1
    дж ᄌ 2 지 44
    ер ᅦ르 0 ᅥ 1 르 14 ᅦ 158
    ан 애 1 ᅡᆼ 27 ᅥᆫ 32 ᅡᆫ 40 안 41 ᆫ 116
    лл ᆯᄅ 0 ᆯ 76
    ма 마 1 매 37 미 138
    он ᅩᆼ 12 ᅥᆫ 32 ᅥᆼ 81 ᆫ 271 ᆼ 301
    ар 아 30 ᅥ 126 ᅡ 239
    тт ᄐ 0 ᆺ 0
    нн ᄂ 131
    сс ᆺ 0 스 23 ᄉ 48
    ко 코 8 고 28
    оу 구 0 오 26 ᅩ 83 ᅮ 144
    ка 카 7 가 56 코 66 야 133
    ян ᅡᆼ 51
    рр ᄅ 98
    еи ᅦ이 14 ᅨ 49 ᅱ 52 ᅥ 55 이 99 ᅢ 108 ᅡ 289
    то 토 61 도 83
    ии 지 0 리 9 이 21 여 54 ᅵ 74
    дз ᄌ 10
    ен ᅧᆼ 7 ᅥᆫ 13 ᅦᆫ 34 안 44 ᅥᆼ 75 ᆫ 128 ᆷ 184
    ов ᅩ프 0
    ха 하 0 해 8 호 81 바 84 카 106
    бе 베 44
    ия ᅣ 88 ᅵ 228
    нд ᆫᄃ 0 ᆫ드 18
    аб 압 0
    ви 위 0 비 5
    се 쇼 0 세 8 사 113
    си 시 0 샤 44 사 103 치 151 ᄎ 283
    мм ᄆ 1
    ва 와 0 프 0 ᅪ 5 바 19 호 47 마 125
    ел ᅥᆯ 0
    ки 키 1 기 44
    фф 프 0 ᄑ 17
    аи ᅢ 45
    ин 으 12 ᅥᆼ 73 ᅧᆼ 107 ᆫ 254
    кк ᄏ 36
    ра 라 8 로 87 레 133
    те 타 20 테 25
    ле ᆯ리 0 레 0 ᆯ레 26 ᅢ 134
    до 도 5 더 23
    ья ᅣ 0 야 0
    цу 쓰 0 츠 20
    ям ᅥᆷ 0
    ау 아 176
    ьд ᄃ 135
    де 더 0 데 8
    ие 예 0 ᅨ 10 ᅧ 25 여 33
    мар 마 78
    ли 리 0 ᆯ리 0 여 0 이 28 ᆯᄅ 48
    ми 미 36 히 56 메 103
    сон 슨 0
    ор ᅯ 26 ᅥ 147 ᅩ 185
    та 타 0 트 15 다 61 더 63 토 111 스 143 ᄃ 261
    ро 로 1 호 12
    му 모 0 무 41
    кар 카 23
    аль ᅥᆯ 0
    хар 해 0
    кии 키 0
    мо 모 2 노 48 무 53
    ку 구 5 쿠 22 ᄀ 158
    ью ᅲ 24 ᅮ 83
    го 고 17 호 40 구 75
    хи 히 2 ᅵ 138
    ье 에 0 예 0
    эн ᅥᆫ 0 ᅥᆼ 3 ᅦᆫ 9 문 33 ᅡᆫ 144 ᆫ 241 ᅦ 297
    ге 아 7 게 21
    ры 리 20
    уэ 웨 0 에 59
    фу 후 5
    нг ᆼ 2
    сь 스 6
    мак 맥 0
    вер 버 0
    ба 바 0 배 0
    ла 와 0 ᆯ라 0 라 62
    кс ᄉ 183
    ти 저 0 처 0 치 6 티 46 지 73 시 112
    да 더 1 다 3 도 86 ᄃ 196
    на 나 1 ᆫ 254
    дзи 지 1 디 27 ᄌ 77 ᄀ 83
    га 가 0 하 32 크 50
    бо 보 37
    дзу 즈 3
    гу 구 0 고 24 ᄀ 96
    ур 우 45
    ре 레 0 리 57
    еу ᅭ 0
    ло 로 0 ᆯ로 0
    инг ᅧᆼ 56 ᆼ 85
    ава 로 0
    тан 타ᄂ 0
    дзе 제 0 ᄌ 15
    бу 부 0
    ук 크 26 ᄏ 121
    оо 오 0
    ри 리 0 레 154
    са 사 11 시 66 소 85 자 130
    ру 루 10 ᄅ 199 ᅳ리 629
    па 바 51 파 62
    ме 메 6 매 42 미 57
    за 자 0
    лу 로 0 루 0
    пе 배 0 페 0
    хо 호 1 ᅥ 4
    но 노 1
    тер 터 44
    тоу 토 78
    уа ᅮ아 0 ᅪ 1 아 5 와 28 ᅡ 116
    гор 고 8
    ет ᅦ 77
    ве 무 0 비 0 워 0 웨 0 베 0 오 44
    дза 자 3
    лю 루 0
    зе 자 0 제 0 세 8
    мин 민 36
    ги 기 0 히 16 지 55 ᄒ 170
    иа ᅣ 0 야 1 아 55
    ган 하 0 한 11
    хан 한 0
    инь ᅳᆫ 0 ᆷ 18 ᆫ 24
    иу ᅲ 0 위 14 유 38 ᅮ 166
    ус ᄉ 259
    эр 워 0 ᅥ 77
    чж ᄌ 3 지 52
    ля ᆯ라 0
    ьс 스 0
    гар 해 0
    ио ᅵ오 0 예 29 요 37 여 54 조 62 ᄋ 97
    ши 스 51 시 52
    янь ᆫ 0 ᅦᆫ 0 부 0 ᆷ 30 ᅥᆫ 68
    эи ᅦ이 0 위 0 이 54 ᅢ 67 ᅱ 84
    тс 츠 0 ᄎ 61
    ын 은 0
    хе 혀 2
    _ - inside 10
    а - beside-vowel 243 start 327 double 482
    б - beside-vowel 506
    в - beside-vowel 515 end 357
    г - start 516 double 123
    д - beside-vowel 454 end 260
    е - end 194
    з - beside-vowel 203
    и - beside-vowel 345 end 202 double 325
    к - beside-vowel 568 end 223 double 112
    л - start 381
    о - inside 511 double 331
    р - beside-vowel 532 end 451
    с - end 322 double 495
    т - beside-vowel 486 end 193
    у - inside 246 beside-vowel 131 end 387
    х - beside-vowel 177 end 145
    ц - start 162 end 243 double 117
    ч - beside-vowel 496
    ш - end 649
    ъ - inside 72 beside-vowel 14
    ь - inside 91 beside-vowel 124 end 19
    э - beside-vowel 391
    ю - inside 400
    я - inside 412 beside-vowel 224
    ль - beside-vowel 281
    ар - inside 342
    ко - beside-vowel 477
    еи - beside-vowel 69
    ии - double 217
    ха - beside-vowel 176
    си - start 303
    аи - beside-vowel 276
    де - start 237
    ор - inside 255
    аль - start 105
    хи - beside-vowel 297
    да - start 109
    на - double 182
    гу - start 241
    ру - beside-vowel 307
    по - double 9
    лю - start 412
    иа - beside-vowel 220
    ган - beside-vowel 17
    эи - beside-vowel 206
    - _ inside 154
    - ᄀ beside-vowel 437
    - ᄅ start 358
    - ᄇ beside-vowel 435 start 328
    - ᄋ beside-vowel 304 start 216
    - ᄎ beside-vowel 559
    - ᄐ beside-vowel 543
    - ᄒ beside-vowel 308 start 345
    - ᅥ beside-vowel 457
    - ᅦ inside 451 beside-vowel 534 end 539
    - ᅧ inside 140
    - ᅨ inside 94 beside-vowel 313
    - ᅬ beside-vowel 61
    - ᅮ end 343
    - ᅲ inside 340
    - ᅳ inside 406
    - ᆨ beside-vowel 249 end 172
    - ᆫ beside-vowel 367 end 555
    - ᆯ end 382
    - ᆷ beside-vowel 367 end 236
    - ᆸ end 430
    - ᆺ end 191
    - ᆯᄅ beside-vowel 370
    - 아 beside-vowel 251 start 177
    - 스 beside-vowel 116
    - 르 beside-vowel 316
    - 나 beside-vowel 227
    - 사 beside-vowel 420
    - ᅵᄋ beside-vowel 188
    - 토 beside-vowel 420
    - 이 beside-vowel 255
    - 드 beside-vowel 111
    - 에 beside-vowel 145 start 494
    - 라 beside-vowel 461
    - 오 beside-vowel 462 start 410
    - 씨 beside-vowel 56
    - ᅳᆯ inside 349
    - 다 beside-vowel 375
    - 크 beside-vowel 268
    - 우 beside-vowel 157
    - 호 start 206
    - 트 beside-vowel 158
    - 조 beside-vowel 214
    - 디 beside-vowel 234
    - 주 beside-vowel 168
    - 그 beside-vowel 112
    - 수 start 198
    - 워 beside-vowel 161
    - 화 beside-vowel 160
    - 으 beside-vowel 112 start 93
    - 여 start 126
    - 예 beside-vowel 153 start 136
    - 안 beside-vowel 85
    - 더 beside-vowel 240
    - 윤 beside-vowel 90
    """
}
