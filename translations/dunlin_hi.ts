<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
    <context>
        <name>AgreementWords</name>
        <message>
            <source>Settlement agreed: %1</source>
            <translation>समझौता तय हुआ: %1</translation>
        </message>
        <message>
            <source>Plan changed: %1</source>
            <translation>किस्त योजना बदली: %1</translation>
        </message>
        <message>
            <source>Plan agreed: %1</source>
            <translation>किस्त योजना तय हुई: %1</translation>
        </message>
        <message>
            <source>Arrangement kept</source>
            <translation>करार निभाया गया</translation>
        </message>
        <message>
            <source>Plan broken</source>
            <translation>किस्त योजना टूटी</translation>
        </message>
        <message>
            <source>Settlement void: a part was missed</source>
            <translation>समझौता रद्द: एक हिस्सा नहीं आया</translation>
        </message>
        <message>
            <source>Settlement expired</source>
            <translation>समझौते का प्रस्ताव समाप्त</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>करार रद्द</translation>
        </message>
        <message>
            <source>Approved: %1</source>
            <translation>स्वीकृत: %1</translation>
        </message>
        <message>
            <source>Not approved: %1</source>
            <translation>अस्वीकृत: %1</translation>
        </message>
        <message>
            <source>Sent for approval: %1</source>
            <translation>स्वीकृति के लिए भेजा: %1</translation>
        </message>
        <message>
            <source>Bankruptcy: contact stopped</source>
            <translation>दिवालिया: संपर्क बंद</translation>
        </message>
        <message>
            <source>Deceased: contact stopped</source>
            <translation>मृत्यु: संपर्क बंद</translation>
        </message>
        <message>
            <source>Has an attorney: contact stopped</source>
            <translation>वकील नियुक्त: संपर्क बंद</translation>
        </message>
        <message>
            <source>Asked to cease: contact stopped</source>
            <translation>संपर्क रोकने को कहा: संपर्क बंद</translation>
        </message>
        <message>
            <source>Breathing space: contact stopped</source>
            <translation>राहत अवधि: संपर्क बंद</translation>
        </message>
        <message>
            <source>Handle with care: contact stopped</source>
            <translation>सावधानी से पेश आएँ: संपर्क बंद</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>सुरक्षा समाप्त</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>व्यक्ति अलग किया गया</translation>
        </message>
        <message>
            <source>Linked to another person</source>
            <translation>दूसरे व्यक्ति से जोड़ा गया</translation>
        </message>
        <message>
            <source>Co-debtor %1</source>
            <translation>सह-देनदार %1</translation>
        </message>
        <message>
            <source>Guarantor %1</source>
            <translation>गारंटर %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>व्यक्ति %1</translation>
        </message>
        <message>
            <source>To do: remind of the promise</source>
            <translation>करना है: वादे की याद दिलाएँ</translation>
        </message>
        <message>
            <source>To do: an instalment was missed</source>
            <translation>करना है: एक किस्त नहीं आई</translation>
        </message>
        <message>
            <source>To do: answer the dispute</source>
            <translation>करना है: विवाद का उत्तर दें</translation>
        </message>
        <message>
            <source>Strategy: to be worked</source>
            <translation>रणनीति: काम करना है</translation>
        </message>
        <message>
            <source>Strategy: message queued</source>
            <translation>रणनीति: संदेश कतार में</translation>
        </message>
        <message>
            <source>Strategy: said with another account</source>
            <translation>रणनीति: दूसरे खाते के साथ बताया गया</translation>
        </message>
        <message>
            <source>Strategy: marked</source>
            <translation>रणनीति: चिह्नित</translation>
        </message>
        <message>
            <source>Strategy: held</source>
            <translation>रणनीति: रोका गया</translation>
        </message>
        <message>
            <source>Strategy: escalated</source>
            <translation>रणनीति: आगे बढ़ाया गया</translation>
        </message>
        <message>
            <source>Strategy: penalty added</source>
            <translation>रणनीति: दंड जोड़ा गया</translation>
        </message>
        <message>
            <source>To do: money announced did not come</source>
            <translation>करना है: घोषित पैसा नहीं आया</translation>
        </message>
        <message>
            <source>Instalment missed: %1</source>
            <translation>किस्त नहीं आई: %1</translation>
        </message>
        <message>
            <source>Announced money will not come</source>
            <translation>घोषित पैसा नहीं आएगा</translation>
        </message>
        <message>
            <source>Payment announced: %1</source>
            <translation>भुगतान घोषित: %1</translation>
        </message>
        <message>
            <source>last part %1</source>
            <translation>अंतिम हिस्सा %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>देय %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 तक</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>%1 के लिए</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>%1 द्वारा</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>स्वीकृत</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>स्वीकृति के लिए भेजा</translation>
        </message>
    </context>
    <context>
        <name>AmountExpression</name>
        <message>
            <source>full</source>
            <translation>पूरा</translation>
        </message>
        <message>
            <source>all</source>
            <translation>सब</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>शेष</translation>
        </message>
        <message>
            <source>past due</source>
            <translation>अतिदेय</translation>
        </message>
        <message>
            <source>due</source>
            <translation>देय</translation>
        </message>
        <message>
            <source>pastdue</source>
            <translation>अतिदेय</translation>
        </message>
        <message>
            <source>half</source>
            <translation>आधा</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCommand</name>
        <message>
            <source>Next request</source>
            <translation>अगला अनुरोध</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>पिछला अनुरोध</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>स्वीकृत करें</translation>
        </message>
        <message>
            <source>Decline, with a reason</source>
            <translation>कारण सहित अस्वीकार करें</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>खाता खोलें</translation>
        </message>
        <message>
            <source>Go to the approvals</source>
            <translation>स्वीकृतियों पर जाएँ</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>स्वीकृतियाँ</translation>
        </message>
    </context>
    <context>
        <name>ApprovalWords</name>
        <message numerus="yes">
            <source>Settlement, %Ln payment(s)</source>
            <translation>
                <numerusform>समझौता, %Ln भुगतान</numerusform>
                <numerusform>समझौता, %Ln भुगतान</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan changed, %Ln payment(s)</source>
            <translation>
                <numerusform>किस्त योजना बदली, %Ln भुगतान</numerusform>
                <numerusform>किस्त योजना बदली, %Ln भुगतान</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan, %Ln payment(s)</source>
            <translation>
                <numerusform>किस्त योजना, %Ln भुगतान</numerusform>
                <numerusform>किस्त योजना, %Ln भुगतान</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes in by %2; then %3 of the claim is forgiven. When a part is missed all of it is owed again, less what was paid.</source>
            <translation>%2 तक %1 आते हैं; फिर दावे के %3 माफ़ होते हैं। कोई हिस्सा छूटे तो भुगतान घटाकर पूरा फिर देय होगा।</translation>
        </message>
        <message>
            <source>%1 comes in by %2; %3 stays open after that.</source>
            <translation>%2 तक %1 आते हैं; उसके बाद %3 बाकी रहते हैं।</translation>
        </message>
        <message>
            <source>%1 comes in by %2; then the account is paid off.</source>
            <translation>%2 तक %1 आते हैं; फिर खाता चुक जाता है।</translation>
        </message>
        <message>
            <source>Interest let go</source>
            <translation>ब्याज छोड़ा</translation>
        </message>
        <message>
            <source>Costs let go</source>
            <translation>लागत छोड़ी</translation>
        </message>
        <message>
            <source>Fees let go</source>
            <translation>शुल्क छोड़ा</translation>
        </message>
        <message>
            <source>No interest accrues from %1 to %2.</source>
            <translation>%1 से %2 तक ब्याज नहीं लगता।</translation>
        </message>
        <message>
            <source>No interest is asked for until %1.</source>
            <translation>%1 तक ब्याज नहीं माँगा जाता।</translation>
        </message>
        <message>
            <source>No interest accrues from %1 on.</source>
            <translation>%1 से ब्याज नहीं लगता।</translation>
        </message>
        <message>
            <source>No interest is asked for any more.</source>
            <translation>अब ब्याज नहीं माँगा जाता।</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>बिना ब्याज के दिन</translation>
        </message>
        <message>
            <source>The claim is lowered by %1; %2 is owed then.</source>
            <translation>दावा %1 घटता है; तब %2 देय रहता है।</translation>
        </message>
    </context>
    <context>
        <name>ArrangementCommand</name>
        <message>
            <source>New arrangement: promise, plan or settlement</source>
            <translation>नया करार: वादा, किस्त योजना या समझौता</translation>
        </message>
    </context>
    <context>
        <name>ArrangementWords</name>
        <message>
            <source>a collector</source>
            <translation>वसूली कर्मी</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>वरिष्ठ वसूली कर्मी</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>पर्यवेक्षक</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>प्रबंधक</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>अनुपालन अधिकारी</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>प्रशासक</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>लेखा परीक्षक</translation>
        </message>
        <message>
            <source>It runs to %1; %2 may agree up to %3 months.</source>
            <translation>यह %1 तक चलती है; %2 %3 महीने तक तय कर सकते हैं।</translation>
        </message>
        <message>
            <source>It has an instalment of %1; %2 may agree %3 or more.</source>
            <translation>इसमें %1 की किस्त है; %2 %3 या अधिक तय कर सकते हैं।</translation>
        </message>
        <message>
            <source>%1 would settle %2; %3 may accept %4 (%5) or more.</source>
            <translation>%1 से %2 निपटेगा; %3 %4 (%5) या अधिक स्वीकार कर सकते हैं।</translation>
        </message>
        <message>
            <source>Nobody in this office may approve that: agree on something else.</source>
            <translation>इस कार्यालय में कोई इसे स्वीकृत नहीं कर सकता: कुछ और तय करें।</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>two of those who may decide, or a list of them and one more</extracomment>
            <translation>%1 या %2</translation>
        </message>
        <message>
            <source>%1 decides.</source>
            <extracomment>who: "A supervisor or a manager"</extracomment>
            <translation>निर्णय: %1।</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>साप्ताहिक</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>हर दो सप्ताह</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>मासिक</translation>
        </message>
        <message>
            <source>Last day of the month</source>
            <translation>महीने का अंतिम दिन</translation>
        </message>
        <message>
            <source>On each payday</source>
            <translation>हर वेतन दिवस पर</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), settled %1, %2 forgiven</source>
            <translation>
                <numerusform>%Ln भुगतान, %1 को निपटा, %2 माफ़</numerusform>
                <numerusform>%Ln भुगतान, %1 को निपटा, %2 माफ़</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) until %1, %2 stays open</source>
            <translation>
                <numerusform>%1 तक %Ln भुगतान, %2 बाकी</numerusform>
                <numerusform>%1 तक %Ln भुगतान, %2 बाकी</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), done %1</source>
            <translation>
                <numerusform>%Ln भुगतान, %1 को पूरा</numerusform>
                <numerusform>%Ln भुगतान, %1 को पूरा</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), paid off %1</source>
            <translation>
                <numerusform>%Ln भुगतान, %1 को चुकता</numerusform>
                <numerusform>%Ln भुगतान, %1 को चुकता</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %Ln account(s)</source>
            <translation>
                <numerusform>%Ln खाते पर</numerusform>
                <numerusform>%Ln खातों पर</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %Ln payment(s)</source>
            <translation>
                <numerusform>%1, %Ln भुगतान में</numerusform>
                <numerusform>%1, %Ln भुगतानों में</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>number of payments, amount of each</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Sent for approval: %1 by %2</source>
            <translation>स्वीकृति के लिए भेजा: %1, %2 तक</translation>
        </message>
        <message>
            <source>Settlement agreed: %1 by %2</source>
            <translation>समझौता तय हुआ: %1, %2 तक</translation>
        </message>
        <message>
            <source>Plan agreed: %1 by %2</source>
            <translation>किस्त योजना तय हुई: %1, %2 तक</translation>
        </message>
        <message>
            <source>Promise agreed: %1 by %2</source>
            <translation>वादा तय हुआ: %1, %2 तक</translation>
        </message>
        <message>
            <source>It is due on %1; %2 may take promises up to %3 ahead.</source>
            <translation>यह %1 को देय है; %2 %3 आगे तक के वादे ले सकते हैं।</translation>
        </message>
        <message>
            <source>It is a promise of %1; %2 may take %3 or less.</source>
            <translation>यह %1 का वादा है; %2 %3 या कम ले सकते हैं।</translation>
        </message>
        <message>
            <source>It lets go of interest until %1; %2 may let go of %3.</source>
            <translation>यह %1 तक ब्याज छोड़ता है; %2 %3 छोड़ सकते हैं।</translation>
        </message>
        <message>
            <source>It lets go of interest without an end; %1 may let go of %2.</source>
            <translation>यह बिना अंत ब्याज छोड़ता है; %1 %2 छोड़ सकते हैं।</translation>
        </message>
        <message>
            <source>%1 would be let go today; %2 may let go of %3 or less.</source>
            <translation>आज %1 छूटेगा; %2 %3 या कम छोड़ सकते हैं।</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>स्वीकृति चाहिए।</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>पुष्टि से यह उनकी कतार में जाता है; तब तक कुछ तय नहीं।</translation>
        </message>
        <message>
            <source>This looks like more than can be paid. Ask how things are first, and take only what is affordable.</source>
            <translation>यह जितना चुकाया जा सके उससे अधिक लगता है। पहले स्थिति पूछें, और वही लें जो वहन हो सके।</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (from %2 of this office).</source>
            <translation>ऐसे 100 में लगभग %1 वादे निभाए जाते हैं (इस कार्यालय के %2 से)।</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (by judgement).</source>
            <translation>ऐसे 100 में लगभग %1 वादे निभाए जाते हैं (अनुमान से)।</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%2 पर %1</translation>
        </message>
        <message>
            <source>Likelier: %1 (about %2 of 100).</source>
            <translation>अधिक संभावित: %1 (100 में लगभग %2)।</translation>
        </message>
    </context>
    <context>
        <name>BankReasons</name>
        <message>
            <source>The reference has %1</source>
            <translation>संदर्भ में %1 है</translation>
        </message>
        <message>
            <source>The end-to-end id has %1</source>
            <translation>एंड-टू-एंड पहचान में %1 है</translation>
        </message>
        <message>
            <source>The text has %1</source>
            <translation>पाठ में %1 है</translation>
        </message>
        <message>
            <source>The payer's bank account paid this account before</source>
            <translation>भुगतानकर्ता के बैंक खाते से इस खाते पर पहले भुगतान हुआ है</translation>
        </message>
        <message>
            <source>The payer has the debtor's name</source>
            <translation>भुगतानकर्ता का नाम देनदार का है</translation>
        </message>
        <message>
            <source>The account is in %1</source>
            <translation>खाता %1 में है</translation>
        </message>
        <message>
            <source>Nothing of it is open</source>
            <translation>उसमें कुछ बाकी नहीं</translation>
        </message>
        <message>
            <source>The amount is what is open</source>
            <translation>राशि वही है जो बाकी है</translation>
        </message>
        <message>
            <source>The amount was promised</source>
            <translation>राशि का वादा हुआ था</translation>
        </message>
        <message>
            <source>The amount is a part of what is open</source>
            <translation>राशि बाकी का एक भाग है</translation>
        </message>
        <message>
            <source>The amount goes on to other items of the account</source>
            <translation>राशि खाते की अन्य मदों तक जाती है</translation>
        </message>
        <message>
            <source>The amount is more than is open</source>
            <translation>राशि बाकी से अधिक है</translation>
        </message>
        <message>
            <source>%1 accounts have such a number</source>
            <translation>%1 खातों का ऐसा नंबर है</translation>
        </message>
    </context>
    <context>
        <name>BarWords</name>
        <message>
            <source>Current</source>
            <translation>अभी देय नहीं</translation>
        </message>
        <message>
            <source>1–30</source>
            <translation>1–30</translation>
        </message>
        <message>
            <source>31–60</source>
            <translation>31–60</translation>
        </message>
        <message>
            <source>61–90</source>
            <translation>61–90</translation>
        </message>
        <message>
            <source>91–120</source>
            <translation>91–120</translation>
        </message>
        <message>
            <source>121+</source>
            <translation>121+</translation>
        </message>
        <message>
            <source>high</source>
            <translation>अधिक</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>मध्यम</translation>
        </message>
        <message>
            <source>low</source>
            <translation>कम</translation>
        </message>
    </context>
    <context>
        <name>BatchProblems</name>
        <message>
            <source>type the number of the account, or the name</source>
            <translation>खाते का नंबर या नाम लिखें</translation>
        </message>
        <message>
            <source>no account has this number or name</source>
            <translation>किसी खाते का यह नंबर या नाम नहीं है</translation>
        </message>
        <message>
            <source>several accounts match: choose one</source>
            <translation>कई खाते मेल खाते हैं: एक चुनें</translation>
        </message>
        <message>
            <source>type the amount</source>
            <translation>राशि लिखें</translation>
        </message>
        <message>
            <source>the amount cannot be read</source>
            <translation>राशि पढ़ी नहीं जा सकती</translation>
        </message>
        <message>
            <source>the value date cannot be read</source>
            <translation>मूल्य तिथि पढ़ी नहीं जा सकती</translation>
        </message>
        <message>
            <source>the value date is ahead: announce it on the account</source>
            <translation>मूल्य तिथि आगे की है: इसे खाते पर घोषित करें</translation>
        </message>
        <message>
            <source>the same as line %1; give it another reference if it is another payment</source>
            <translation>पंक्ति %1 जैसा ही; दूसरा भुगतान हो तो दूसरा संदर्भ दें</translation>
        </message>
    </context>
    <context>
        <name>BeginWords</name>
        <message>
            <source>contact</source>
            <translation>संपर्क</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>kept promise</source>
            <translation>निभाया गया वादा</translation>
        </message>
        <message>
            <source>broken promise</source>
            <translation>टूटा वादा</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>payment taken back</source>
            <translation>वापस लिया गया भुगतान</translation>
        </message>
        <message>
            <source>new item</source>
            <translation>नई मद</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>विवाद</translation>
        </message>
        <message>
            <source>settled dispute</source>
            <translation>सुलझा विवाद</translation>
        </message>
        <message>
            <source>end of a hold</source>
            <translation>रोक का अंत</translation>
        </message>
        <message>
            <source>placement with an agency</source>
            <translation>एजेंसी को सौंपना</translation>
        </message>
        <message>
            <source>recall from an agency</source>
            <translation>एजेंसी से वापसी</translation>
        </message>
        <message>
            <source>judgment</source>
            <translation>फ़ैसला</translation>
        </message>
        <message>
            <source>write-off</source>
            <translation>बट्टे खाते डालना</translation>
        </message>
        <message>
            <source>reopening</source>
            <translation>फिर से खोलना</translation>
        </message>
        <message>
            <source>fact of the source</source>
            <translation>स्रोत का तथ्य</translation>
        </message>
        <message>
            <source>missed instalment</source>
            <translation>छूटी किस्त</translation>
        </message>
        <message>
            <source>%1: at each %2</source>
            <extracomment>%1 the trigger's name, %2 the event ("payment")</extracomment>
            <translation>%1: हर बार %2 पर</translation>
        </message>
        <message>
            <source>%1, with the outcome %2</source>
            <translation>%1, परिणाम %2 के साथ</translation>
        </message>
        <message>
            <source>%1, with the text %2</source>
            <translation>%1, पाठ %2 के साथ</translation>
        </message>
        <message>
            <source>%1, with the detail %2</source>
            <translation>%1, विवरण %2 के साथ</translation>
        </message>
        <message>
            <source>public holidays</source>
            <translation>सार्वजनिक अवकाश</translation>
        </message>
        <message>
            <source>No more: %1</source>
            <translation>अब नहीं: %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>नया: %1</translation>
        </message>
        <message>
            <source>%1: from the day the oldest open item fell due</source>
            <translation>%1: उस दिन से जब सबसे पुरानी खुली मद देय हुई</translation>
        </message>
        <message>
            <source>%1: from the day the next item falls due</source>
            <translation>%1: उस दिन से जब अगली मद देय होगी</translation>
        </message>
        <message>
            <source>%1: from the day of listing</source>
            <translation>%1: सूचीबद्ध होने के दिन से</translation>
        </message>
        <message>
            <source>%1: since the account is %2</source>
            <translation>%1: जब से खाता %2 है</translation>
        </message>
        <message>
            <source>Nothing is done while %1</source>
            <translation>कुछ नहीं किया जाता जब तक: %1</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>%1 while what, %2 the reason</extracomment>
            <translation>%1 (कारण: %2)</translation>
        </message>
        <message>
            <source>For all accounts</source>
            <translation>सभी खातों के लिए</translation>
        </message>
        <message>
            <source>For accounts where %1</source>
            <translation>उन खातों के लिए जहाँ: %1</translation>
        </message>
        <message>
            <source>Nothing is done about less than %1</source>
            <translation>%1 से कम के लिए कुछ नहीं किया जाता</translation>
        </message>
        <message numerus="yes">
            <source>At least %n day(s) between two messages to one person</source>
            <translation>
                <numerusform>एक व्यक्ति को दो संदेशों के बीच कम से कम %n दिन</numerusform>
                <numerusform>एक व्यक्ति को दो संदेशों के बीच कम से कम %n दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>Works on every day of the week</source>
            <translation>सप्ताह के हर दिन काम करता है</translation>
        </message>
        <message>
            <source>Nothing is done on %1: what falls due waits</source>
            <translation>इन दिनों कुछ नहीं किया जाता: %1; जो देय है वह रुकता है</translation>
        </message>
    </context>
    <context>
        <name>CallSentence</name>
        <message>
            <source>Nobody here has the number %1.</source>
            <translation>यहाँ किसी के पास नंबर %1 नहीं।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts have the number %1: this is the most pressing.</source>
            <translation>
                <numerusform>%Ln खाते के पास नंबर %1 है।</numerusform>
                <numerusform>%Ln खातों के पास नंबर %1 है: यह सबसे ज़रूरी है।</numerusform>
            </translation>
        </message>
        <message>
            <source>Call from %1</source>
            <translation>%1 से कॉल</translation>
        </message>
    </context>
    <context>
        <name>CallTimes</name>
        <message>
            <source>no calls for now</source>
            <translation>अभी कोई कॉल नहीं</translation>
        </message>
        <message>
            <source>opens %1 their time</source>
            <extracomment>%1: a time of day at the debtor's place, short enough for a narrow column</extracomment>
            <translation>वहाँ के %1 से</translation>
        </message>
        <message>
            <source>opens %1 %2</source>
            <extracomment>%1: the short name of a day of the week, %2: a time of day at the debtor's place</extracomment>
            <translation>%1 %2 से</translation>
        </message>
        <message>
            <source>opens %1</source>
            <translation>%1 से</translation>
        </message>
        <message>
            <source>may be called now</source>
            <translation>अभी कॉल कर सकते हैं</translation>
        </message>
        <message>
            <source>may not be called now</source>
            <translation>अभी कॉल नहीं कर सकते</translation>
        </message>
        <message>
            <source>may be called from %1 %2, their time</source>
            <extracomment>%1: a day ("Fri 27 Nov"), %2: a time of day at the debtor's place</extracomment>
            <translation>%1 %2 से कॉल कर सकते हैं, वहाँ के समय से</translation>
        </message>
    </context>
    <context>
        <name>CareWords</name>
        <message>
            <source>Bankruptcy</source>
            <translation>दिवालिया</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>मृत्यु</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>वकील</translation>
        </message>
        <message>
            <source>Asked to cease</source>
            <translation>संपर्क रोकने को कहा</translation>
        </message>
        <message>
            <source>Breathing space</source>
            <translation>राहत अवधि</translation>
        </message>
        <message>
            <source>Handle with care</source>
            <translation>सावधानी से पेश आएँ</translation>
        </message>
        <message>
            <source>Ask for no money; turn to the trustee.</source>
            <translation>पैसा न माँगें; ट्रस्टी से संपर्क करें।</translation>
        </message>
        <message>
            <source>Ask only who looks after the estate.</source>
            <translation>केवल पूछें कि संपत्ति कौन देखता है।</translation>
        </message>
        <message>
            <source>Speak and write only to the attorney.</source>
            <translation>केवल वकील से बात करें और लिखें।</translation>
        </message>
        <message>
            <source>Only what the law has us send.</source>
            <translation>केवल वही जो कानून भेजने को कहता है।</translation>
        </message>
        <message>
            <source>Do not ask for money while it lasts.</source>
            <translation>जब तक चले, पैसा न माँगें।</translation>
        </message>
        <message>
            <source>Take time. Offer to call back.</source>
            <translation>समय दें। वापस कॉल करने को कहें।</translation>
        </message>
        <message>
            <source>Trustee</source>
            <translation>ट्रस्टी</translation>
        </message>
        <message>
            <source>Executor</source>
            <translation>निष्पादक</translation>
        </message>
        <message>
            <source>Debt adviser</source>
            <translation>ऋण सलाहकार</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>किससे संपर्क करें</translation>
        </message>
    </context>
    <context>
        <name>CaseCommand</name>
        <message>
            <source>Enter a dispute</source>
            <translation>विवाद दर्ज करें</translation>
        </message>
        <message>
            <source>Hold the account</source>
            <translation>खाता रोकें</translation>
        </message>
        <message>
            <source>Treat with care: bankruptcy, attorney, breathing space</source>
            <translation>सावधानी से पेश आएँ: दिवालिया, वकील, राहत अवधि</translation>
        </message>
        <message>
            <source>End or decide what is in force</source>
            <translation>जो लागू है उसे समाप्त या तय करें</translation>
        </message>
    </context>
    <context>
        <name>ChangeRows</name>
        <message>
            <source>Without item</source>
            <translation>बिना मद</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <extracomment>an item: number, day on which it was due</extracomment>
            <translation>%1, देय %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>number of an account, then an item of it</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Unapplied credit</source>
            <translation>अलागू जमा</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>शेष राशि</translation>
        </message>
    </context>
    <context>
        <name>CommandWords</name>
        <message>
            <source>Next account</source>
            <translation>अगला खाता</translation>
        </message>
        <message>
            <source>Previous account</source>
            <translation>पिछला खाता</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>खाता खोलें</translation>
        </message>
        <message>
            <source>To the top, with what is new</source>
            <translation>ऊपर, नए के साथ</translation>
        </message>
        <message>
            <source>Why this account is here</source>
            <translation>यह खाता यहाँ क्यों है</translation>
        </message>
        <message>
            <source>Call this account</source>
            <translation>इस खाते को कॉल करें</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>सभी खाते दिखाएँ</translation>
        </message>
        <message>
            <source>Show promises due</source>
            <translation>देय वादे दिखाएँ</translation>
        </message>
        <message>
            <source>Show broken promises</source>
            <translation>टूटे वादे दिखाएँ</translation>
        </message>
        <message>
            <source>Show call-backs</source>
            <translation>वापसी कॉल दिखाएँ</translation>
        </message>
        <message>
            <source>Show new accounts</source>
            <translation>नए खाते दिखाएँ</translation>
        </message>
        <message>
            <source>Show accounts on plan</source>
            <translation>किस्त योजना वाले खाते दिखाएँ</translation>
        </message>
        <message>
            <source>Show accounts to trace</source>
            <translation>खोजे जाने वाले खाते दिखाएँ</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, or all</source>
            <translation>केवल वे खाते जिन्हें अभी कॉल कर सकते हैं, या सभी</translation>
        </message>
        <message>
            <source>Call back when it is allowed</source>
            <translation>अनुमति होने पर वापस कॉल करें</translation>
        </message>
        <message>
            <source>Call, or end the call</source>
            <translation>कॉल करें, या कॉल समाप्त करें</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>कॉल समेटें</translation>
        </message>
        <message>
            <source>Promise to pay</source>
            <translation>भुगतान का वादा</translation>
        </message>
        <message>
            <source>All that has to be said was said</source>
            <translation>जो कहना ज़रूरी था सब कहा गया</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>टिप्पणी लिखें</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>बाद में याद दिलाएँ</translation>
        </message>
        <message>
            <source>Use another number</source>
            <translation>दूसरा नंबर लें</translation>
        </message>
        <message>
            <source>Why may I call, or not</source>
            <translation>मैं कॉल क्यों कर सकता हूँ या नहीं</translation>
        </message>
        <message>
            <source>Next filter of the history</source>
            <translation>इतिहास का अगला फ़िल्टर</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>सहेजें और अगला</translation>
        </message>
        <message>
            <source>Save and stay</source>
            <translation>सहेजें और रुकें</translation>
        </message>
        <message>
            <source>Outcome %1</source>
            <translation>परिणाम %1</translation>
        </message>
        <message>
            <source>That was the last account of this list.</source>
            <translation>यह इस सूची का अंतिम खाता था।</translation>
        </message>
    </context>
    <context>
        <name>Compliance</name>
        <message>
            <source>warned</source>
            <translation>चेतावनी</translation>
        </message>
        <message>
            <source>blocked, no share</source>
            <translation>अवरुद्ध, हिस्सा नहीं</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>अवरुद्ध</translation>
        </message>
        <message>
            <source>overridden</source>
            <translation>अपवाद से</translation>
        </message>
        <message>
            <source>breach</source>
            <translation>उल्लंघन</translation>
        </message>
        <message>
            <source>No laptop holds a part of the limits</source>
            <translation>किसी लैपटॉप के पास सीमाओं का हिस्सा नहीं</translation>
        </message>
        <message>
            <source>copied profiles whose parts were voided: %1</source>
            <translation>कॉपी किए प्रोफ़ाइल जिनके हिस्से रद्द हुए: %1</translation>
        </message>
        <message>
            <source>%1 contacts of %2 days decided again: %3 would come out otherwise, %4 blocked that were allowed, %5 allowed that were blocked.</source>
            <translation>%2 दिनों के %1 संपर्क फिर तय किए: %3 का परिणाम अलग होता, %4 जो अनुमत थे अवरुद्ध, %5 जो अवरुद्ध थे अनुमत।</translation>
        </message>
        <message>
            <source>%1 more were not looked at.</source>
            <translation>%1 और नहीं देखे गए।</translation>
        </message>
        <message>
            <source>%1: spoke %2 times, would speak %3 times</source>
            <translation>%1: %2 बार बोला, %3 बार बोलता</translation>
        </message>
        <message>
            <source>Laptops that hold parts of the limits: %1, for %2 accounts</source>
            <translation>सीमाओं का हिस्सा रखने वाले लैपटॉप: %1, %2 खातों के लिए</translation>
        </message>
    </context>
    <context>
        <name>ComplianceCommand</name>
        <message>
            <source>Go to compliance</source>
            <translation>अनुपालन पर जाएँ</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>अनुपालन</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>अगली पंक्ति</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>पिछली पंक्ति</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>खाता खोलें</translation>
        </message>
        <message>
            <source>Contacts, packs, drafts or kept data</source>
            <translation>संपर्क, पैक, मसौदे या रखा डेटा</translation>
        </message>
        <message>
            <source>Another period</source>
            <translation>दूसरी अवधि</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>मसौदों से 90 दिन फिर तय करें</translation>
        </message>
    </context>
    <context>
        <name>ConditionWords</name>
        <message>
            <source>what is owed</source>
            <translation>कुल बकाया</translation>
        </message>
        <message>
            <source>what is owed and not disputed</source>
            <translation>बकाया जो विवादित नहीं है</translation>
        </message>
        <message>
            <source>the first amount</source>
            <translation>पहली राशि</translation>
        </message>
        <message>
            <source>open fees</source>
            <translation>खुले शुल्क</translation>
        </message>
        <message>
            <source>the disputed amount</source>
            <translation>विवादित राशि</translation>
        </message>
        <message>
            <source>days past due</source>
            <translation>देय के बाद के दिन</translation>
        </message>
        <message>
            <source>days until it falls due</source>
            <translation>देय होने में दिन</translation>
        </message>
        <message>
            <source>days since listing</source>
            <translation>सूचीबद्ध होने के बाद के दिन</translation>
        </message>
        <message>
            <source>open items</source>
            <translation>खुली मदें</translation>
        </message>
        <message>
            <source>broken promises</source>
            <translation>टूटे वादे</translation>
        </message>
        <message>
            <source>kept promises</source>
            <translation>निभाए गए वादे</translation>
        </message>
        <message>
            <source>open promises</source>
            <translation>खुले वादे</translation>
        </message>
        <message>
            <source>attempts in 7 days</source>
            <translation>7 दिनों में प्रयास</translation>
        </message>
        <message>
            <source>attempts in 30 days</source>
            <translation>30 दिनों में प्रयास</translation>
        </message>
        <message>
            <source>attempts in all</source>
            <translation>कुल प्रयास</translation>
        </message>
        <message>
            <source>days since it was last worked</source>
            <translation>पिछले काम के बाद के दिन</translation>
        </message>
        <message>
            <source>days since the last conversation</source>
            <translation>पिछली बातचीत के बाद के दिन</translation>
        </message>
        <message>
            <source>days since the last payment</source>
            <translation>पिछले भुगतान के बाद के दिन</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>paid in 90 days</source>
            <translation>90 दिनों में भुगतान</translation>
        </message>
        <message>
            <source>paid in all</source>
            <translation>कुल भुगतान</translation>
        </message>
        <message>
            <source>the risk (0 to 100)</source>
            <translation>जोखिम (0 से 100)</translation>
        </message>
        <message>
            <source>the status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>the product</source>
            <translation>उत्पाद</translation>
        </message>
        <message>
            <source>the currency</source>
            <translation>मुद्रा</translation>
        </message>
        <message>
            <source>the segment</source>
            <translation>खंड</translation>
        </message>
        <message>
            <source>the debtor is a company</source>
            <translation>देनदार एक कंपनी है</translation>
        </message>
        <message>
            <source>the debtor can be called</source>
            <translation>देनदार को फ़ोन किया जा सकता है</translation>
        </message>
        <message>
            <source>the debtor can be e-mailed</source>
            <translation>देनदार को ई-मेल भेजा जा सकता है</translation>
        </message>
        <message>
            <source>an agency has it</source>
            <translation>यह एजेंसी के पास है</translation>
        </message>
        <message>
            <source>%1: at least %2</source>
            <translation>%1: कम से कम %2</translation>
        </message>
        <message>
            <source>%1: more than %2</source>
            <translation>%1: %2 से अधिक</translation>
        </message>
        <message>
            <source>%1: at most %2</source>
            <translation>%1: अधिकतम %2</translation>
        </message>
        <message>
            <source>%1: less than %2</source>
            <translation>%1: %2 से कम</translation>
        </message>
        <message>
            <source>%1: exactly %2</source>
            <translation>%1: ठीक %2</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 है %2</translation>
        </message>
        <message>
            <source>%1 is not %2</source>
            <translation>%1 नहीं है %2</translation>
        </message>
        <message>
            <source>it holds that %1</source>
            <translation>यह सही है कि %1</translation>
        </message>
        <message>
            <source>it does not hold that %1</source>
            <translation>यह सही नहीं है कि %1</translation>
        </message>
        <message>
            <source> and </source>
            <extracomment>between two conditions that both have to hold</extracomment>
            <translation> और </translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source>d MMM</source>
            <extracomment>day and month, as QLocale::toString reads it</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>day, month and year, as QLocale::toString reads it</extracomment>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>कल (बीता)</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>a day in words and a time: "yesterday 17:20"
----------
short weekday and day: "Fri 27 Nov"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>कल (बीता)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d ago</source>
            <extracomment>days ago, in a narrow column</extracomment>
            <translation>
                <numerusform>%Ln दिन पहले</numerusform>
                <numerusform>%Ln दिन पहले</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>अभी-अभी</translation>
        </message>
        <message numerus="yes">
            <source>%Ln s ago</source>
            <translation>
                <numerusform>%Ln से. पहले</numerusform>
                <numerusform>%Ln से. पहले</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln min ago</source>
            <translation>
                <numerusform>%Ln मि. पहले</numerusform>
                <numerusform>%Ln मि. पहले</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln h ago</source>
            <translation>
                <numerusform>%Ln घं. पहले</numerusform>
                <numerusform>%Ln घं. पहले</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue %Ln d</source>
            <translation>
                <numerusform>%Ln दिन विलंबित</numerusform>
                <numerusform>%Ln दिन विलंबित</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>कल (आने वाला)</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 दिन</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln दिन</numerusform>
                <numerusform>%Ln दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>Current</source>
            <translation>देय नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d</source>
            <translation>
                <numerusform>%Ln दिन</numerusform>
                <numerusform>%Ln दिन</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DisputeWords</name>
        <message>
            <source>Upheld</source>
            <translation>मान्य</translation>
        </message>
        <message>
            <source>Partly upheld</source>
            <translation>आंशिक मान्य</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>अमान्य</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>शिकायत</translation>
        </message>
        <message>
            <source>Documents awaited</source>
            <translation>दस्तावेज़ की प्रतीक्षा</translation>
        </message>
        <message>
            <source>Payment traced</source>
            <translation>भुगतान खोजा जा रहा है</translation>
        </message>
        <message>
            <source>Creditor reviews</source>
            <translation>लेनदार जाँच रहा है</translation>
        </message>
        <message>
            <source>Hardship check</source>
            <translation>कठिनाई की जाँच</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>अन्य कारण</translation>
        </message>
        <message numerus="yes">
            <source>answer was owed by %1, %Ln day(s) late</source>
            <translation>
                <numerusform>उत्तर %1 तक देना था, %Ln दिन विलंब</numerusform>
                <numerusform>उत्तर %1 तक देना था, %Ln दिन विलंब</numerusform>
            </translation>
        </message>
        <message>
            <source>answer owed today</source>
            <translation>उत्तर आज देना है</translation>
        </message>
        <message numerus="yes">
            <source>answer owed by %1, %Ln day(s) left</source>
            <translation>
                <numerusform>उत्तर %1 तक देना है, %Ln दिन शेष</numerusform>
                <numerusform>उत्तर %1 तक देना है, %Ln दिन शेष</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole account</source>
            <translation>पूरा खाता</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 और %Ln और</numerusform>
                <numerusform>%1 और %Ln और</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorWords</name>
        <message>
            <source>What you saved before is kept.</source>
            <translation>आपने पहले जो सहेजा वह सुरक्षित है।</translation>
        </message>
        <message>
            <source>This cannot be used</source>
            <translation>इसका उपयोग नहीं हो सकता</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>जो भरा उसे जाँचें और फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>This is not on this laptop</source>
            <translation>यह इस लैपटॉप पर नहीं है</translation>
        </message>
        <message>
            <source>It may have been moved to a colleague. Search for it again.</source>
            <translation>शायद किसी सहकर्मी को दिया गया। फिर खोजें।</translation>
        </message>
        <message>
            <source>Someone else changed this meanwhile</source>
            <translation>इस बीच किसी और ने इसे बदल दिया</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>आपका लिखा सुरक्षित है।</translation>
        </message>
        <message>
            <source>Look at the new state, then save again.</source>
            <translation>नई स्थिति देखें, फिर दोबारा सहेजें।</translation>
        </message>
        <message>
            <source>The server does not know this laptop</source>
            <translation>सर्वर इस लैपटॉप को नहीं जानता</translation>
        </message>
        <message>
            <source>Your work is kept on this laptop.</source>
            <translation>आपका काम इस लैपटॉप पर सुरक्षित है।</translation>
        </message>
        <message>
            <source>Enrol this laptop again under Devices &amp; sync.</source>
            <translation>“उपकरण और सिंक” में इस लैपटॉप को फिर पंजीकृत करें।</translation>
        </message>
        <message>
            <source>This is not allowed</source>
            <translation>इसकी अनुमति नहीं है</translation>
        </message>
        <message>
            <source>Ask a supervisor who may do it.</source>
            <translation>ऐसे पर्यवेक्षक से कहें जो यह कर सकते हैं।</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>सर्वर तक पहुँच नहीं है</translation>
        </message>
        <message>
            <source>It is sent when the connection is back.</source>
            <translation>कनेक्शन लौटने पर भेजा जाएगा।</translation>
        </message>
        <message>
            <source>The server has a problem</source>
            <translation>सर्वर में समस्या है</translation>
        </message>
        <message>
            <source>It is sent again later by itself.</source>
            <translation>बाद में अपने-आप फिर भेजा जाएगा।</translation>
        </message>
        <message>
            <source>Something else answered instead of the server</source>
            <translation>सर्वर की जगह किसी और ने उत्तर दिया</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, open it in a browser.</source>
            <translation>यदि इस नेटवर्क का साइन-इन पृष्ठ है तो उसे ब्राउज़र में खोलें।</translation>
        </message>
        <message>
            <source>Another program is using the data</source>
            <translation>कोई दूसरा प्रोग्राम डेटा का उपयोग कर रहा है</translation>
        </message>
        <message>
            <source>Close the other window of Dunlin, then try again.</source>
            <translation>Dunlin की दूसरी विंडो बंद करें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>डिस्क भर गई है</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>कुछ जगह खाली करें, फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>The data on this laptop is damaged</source>
            <translation>इस लैपटॉप का डेटा क्षतिग्रस्त है</translation>
        </message>
        <message>
            <source>The damaged file is kept for repair.</source>
            <translation>क्षतिग्रस्त फ़ाइल मरम्मत के लिए रखी गई है।</translation>
        </message>
        <message>
            <source>Call support and give them the code.</source>
            <translation>सहायता को कॉल करें और कोड बताएँ।</translation>
        </message>
        <message>
            <source>The data was written by a newer version</source>
            <translation>डेटा नए संस्करण से लिखा गया है</translation>
        </message>
        <message>
            <source>It is kept as it is.</source>
            <translation>वह जैसा है वैसा ही रखा गया है।</translation>
        </message>
        <message>
            <source>Install the newer version of Dunlin.</source>
            <translation>Dunlin का नया संस्करण लगाएँ।</translation>
        </message>
        <message>
            <source>A file could not be read or written</source>
            <translation>एक फ़ाइल पढ़ी या लिखी नहीं जा सकी</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may open it.</source>
            <translation>जाँचें कि फ़ाइल है और आप उसे खोल सकते हैं।</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>रोका गया</translation>
        </message>
        <message>
            <source>Something in Dunlin went wrong</source>
            <translation>Dunlin में कुछ गड़बड़ हुई</translation>
        </message>
        <message>
            <source>Try again. If it stays, call support and give them the code.</source>
            <translation>फिर कोशिश करें। बनी रहे तो सहायता को कॉल करें और कोड बताएँ।</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>%1: %2. Of: %3. By: %4. Currency: %5. After: %6.</source>
            <extracomment>a key figure's definition: its name, what is divided by what, whose accounts or events are counted, by which day, in which currency, and whose definition it is</extracomment>
            <translation>%1: %2. किसके: %3. किससे: %4. मुद्रा: %5. स्रोत: %6.</translation>
        </message>
    </context>
    <context>
        <name>FileCommand</name>
        <message>
            <source>Files of the account</source>
            <translation>खाते की फ़ाइलें</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>PDF document</source>
            <translation>PDF दस्तावेज़</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG चित्र</translation>
        </message>
        <message>
            <source>JPEG picture</source>
            <translation>JPEG चित्र</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>तालिका (CSV)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word दस्तावेज़</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel कार्यपुस्तिका</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>not allowed now</source>
            <translation>अभी अनुमति नहीं</translation>
        </message>
        <message>
            <source>outside their hours</source>
            <translation>उनके समय के बाहर</translation>
        </message>
        <message>
            <source>their time zone is not known</source>
            <translation>उनका समय क्षेत्र ज्ञात नहीं</translation>
        </message>
        <message>
            <source>the account is on hold</source>
            <translation>खाता रोक पर है</translation>
        </message>
        <message>
            <source>this number is blocked</source>
            <translation>यह नंबर अवरुद्ध है</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>खाता बंद है</translation>
        </message>
        <message>
            <source>a rule blocks it</source>
            <translation>एक नियम रोकता है</translation>
        </message>
        <message>
            <source>OK to call now</source>
            <translation>अभी कॉल करना ठीक है</translation>
        </message>
        <message>
            <source>OK to call, with care</source>
            <translation>कॉल ठीक है, सावधानी से</translation>
        </message>
        <message>
            <source>Not without approval</source>
            <translation>बिना स्वीकृति नहीं</translation>
        </message>
        <message>
            <source>Do not call now</source>
            <translation>अभी कॉल न करें</translation>
        </message>
        <message>
            <source>%1 of %2 calls this week</source>
            <translation>इस सप्ताह %2 में से %1 कॉल</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) this week</source>
            <translation>
                <numerusform>इस सप्ताह %Ln कॉल</numerusform>
                <numerusform>इस सप्ताह %Ln कॉल</numerusform>
            </translation>
        </message>
        <message>
            <source>SMS %1 of %2</source>
            <translation>SMS %2 में से %1</translation>
        </message>
        <message>
            <source>SMS %1</source>
            <translation>SMS %1</translation>
        </message>
        <message>
            <source>e-mail %1 of %2</source>
            <translation>ई-मेल %2 में से %1</translation>
        </message>
        <message>
            <source>e-mail %1</source>
            <translation>ई-मेल %1</translation>
        </message>
        <message>
            <source>Do not call</source>
            <translation>कॉल न करें</translation>
        </message>
        <message>
            <source>their time is not known</source>
            <translation>उनका समय ज्ञात नहीं</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>वहाँ %1</translation>
        </message>
        <message>
            <source>%1 their time, window %2</source>
            <translation>वहाँ %1, समय सीमा %2</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>अगला %1</translation>
        </message>
        <message>
            <source>%1 of %2 attempts this week</source>
            <translation>इस सप्ताह %2 में से %1 प्रयास</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s) this week</source>
            <translation>
                <numerusform>इस सप्ताह %Ln प्रयास</numerusform>
                <numerusform>इस सप्ताह %Ln प्रयास</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 yours</source>
            <translation>आपके यहाँ %1</translation>
        </message>
        <message>
            <source>It is outside the hours in which they may be called</source>
            <translation>यह उन घंटों के बाहर है जिनमें कॉल कर सकते हैं</translation>
        </message>
        <message>
            <source>Nobody knows which hours are theirs: their time zone is not known</source>
            <translation>कोई नहीं जानता कौन-से घंटे उनके हैं: समय क्षेत्र ज्ञात नहीं</translation>
        </message>
        <message>
            <source>The account is on hold</source>
            <translation>खाता रोक पर है</translation>
        </message>
        <message>
            <source>This number is wrong or must not be called</source>
            <translation>यह नंबर ग़लत है या इस पर कॉल नहीं करनी है</translation>
        </message>
        <message>
            <source>The account is closed</source>
            <translation>खाता बंद है</translation>
        </message>
        <message>
            <source>The debt is disputed: talk about the dispute, do not press for payment</source>
            <translation>ऋण विवादित है: विवाद पर बात करें, भुगतान का दबाव न डालें</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln min</source>
            <translation>
                <numerusform>%Ln मि. में</numerusform>
                <numerusform>%Ln मि. में</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 वहाँ का समय</translation>
        </message>
        <message>
            <source>it is placed with an agency</source>
            <translation>यह एजेंसी के पास है</translation>
        </message>
        <message>
            <source>The account is placed: only the agency contacts the debtor about it</source>
            <translation>खाता सौंपा गया है: इसके बारे में केवल एजेंसी देनदार से संपर्क करती है</translation>
        </message>
        <message>
            <source>OK to send now</source>
            <translation>अभी भेजना ठीक है</translation>
        </message>
        <message>
            <source>OK to send, with care</source>
            <translation>भेजना ठीक है, सावधानी से</translation>
        </message>
        <message>
            <source>It waits, and is sent later</source>
            <translation>यह रुकेगा और बाद में भेजा जाएगा</translation>
        </message>
        <message>
            <source>It would not be sent</source>
            <translation>यह नहीं भेजा जाएगा</translation>
        </message>
        <message>
            <source>the bank data is too old</source>
            <translation>बैंक डेटा बहुत पुराना है</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on when a newer statement is in</source>
            <translation>कार्यालय का बैंक डेटा बहुत पुराना है, इसलिए पता नहीं किसने भुगतान किया। नया विवरण आने पर काम चलेगा</translation>
        </message>
    </context>
    <context>
        <name>GateContent</name>
        <message>
            <source>Said: this is an attempt to collect a debt, and what I learn will be used for that</source>
            <translation>कहा: यह ऋण वसूलने का प्रयास है, और जो जानूँगा उसका उपयोग उसी में होगा</translation>
        </message>
        <message>
            <source>Said that the call is from a debt collector</source>
            <translation>कहा कि कॉल वसूली एजेंट की ओर से है</translation>
        </message>
        <message>
            <source>Validation notice: given on the phone, or sent within 5 days</source>
            <translation>सत्यापन सूचना: फ़ोन पर दी, या 5 दिन में भेजी</translation>
        </message>
        <message>
            <source>Nothing was said of a debt to this person</source>
            <translation>इस व्यक्ति से ऋण की कोई बात नहीं कही</translation>
        </message>
        <message>
            <source>Message: only my name, the neutral company name, a number, a request to call back</source>
            <translation>संदेश: केवल मेरा नाम, कंपनी का तटस्थ नाम, नंबर, वापस कॉल का अनुरोध</translation>
        </message>
        <message>
            <source>Said that the call is recorded, or it is not recorded</source>
            <translation>कहा कि कॉल रिकॉर्ड होती है, या रिकॉर्ड नहीं होती</translation>
        </message>
        <message>
            <source>It says how to opt out of this address or number, free and without more questions</source>
            <translation>बताता है कि इस पते या नंबर से कैसे बाहर हों, मुफ़्त और बिना और प्रश्नों के</translation>
        </message>
        <message>
            <source>It says that it is from a debt collector; the first one, that it is to collect a debt and what is learned is used for that</source>
            <translation>बताता है कि यह वसूली एजेंट से है; पहला, कि यह ऋण वसूलने को है और जाना हुआ उसी में लगेगा</translation>
        </message>
        <message>
            <source>The validation notice is in it, or is sent within 5 days</source>
            <translation>सत्यापन सूचना इसमें है, या 5 दिन में भेजी जाती है</translation>
        </message>
        <message>
            <source>Envelope: only the address and a neutral company name</source>
            <translation>लिफ़ाफ़ा: केवल पता और तटस्थ कंपनी नाम</translation>
        </message>
        <message>
            <source>It names the creditor with address, the ground with contract and date, interest and costs, and the supervisory authority</source>
            <translation>लेनदार का पता, अनुबंध और तिथि सहित आधार, ब्याज और लागत, और निगरानी प्राधिकरण बताता है</translation>
        </message>
    </context>
    <context>
        <name>GateDetails</name>
        <message>
            <source>Rule %1</source>
            <translation>नियम %1</translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 वहाँ का समय</translation>
        </message>
        <message>
            <source>%1 of %2 this week</source>
            <translation>इस सप्ताह %2 में से %1</translation>
        </message>
        <message>
            <source>%1 this week</source>
            <translation>इस सप्ताह %1</translation>
        </message>
        <message>
            <source>OK now</source>
            <translation>अभी ठीक</translation>
        </message>
        <message>
            <source>With care</source>
            <translation>सावधानी से</translation>
        </message>
        <message>
            <source>Needs approval</source>
            <translation>स्वीकृति चाहिए</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>अनुमति नहीं</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>कॉल</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>पत्र</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>मुलाक़ात</translation>
        </message>
        <message>
            <source>no consent recorded</source>
            <translation>कोई सहमति दर्ज नहीं</translation>
        </message>
        <message>
            <source>consent given</source>
            <translation>सहमति दी</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>सहमति वापस ली</translation>
        </message>
        <message>
            <source>%1 (approved for one attempt)</source>
            <translation>%1 (एक प्रयास के लिए स्वीकृत)</translation>
        </message>
        <message>
            <source>Facts: %1</source>
            <translation>तथ्य: %1</translation>
        </message>
        <message>
            <source>Changes with: %1</source>
            <translation>इससे बदलेगा: %1</translation>
        </message>
        <message>
            <source>no number or address</source>
            <translation>न नंबर न पता</translation>
        </message>
        <message>
            <source>Number: %1</source>
            <translation>नंबर: %1</translation>
        </message>
        <message>
            <source>Rules: %1</source>
            <translation>नियम: %1</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>पर्यवेक्षक</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>प्रबंधक</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>अनुपालन</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>प्रशासक</translation>
        </message>
        <message>
            <source>approval by %1, because: %2</source>
            <translation>%1 की स्वीकृति, क्योंकि: %2</translation>
        </message>
    </context>
    <context>
        <name>GateSentences</name>
        <message>
            <source>The country where the person lives is not known, so it is not known which rules apply.</source>
            <translation>व्यक्ति किस देश में रहता है ज्ञात नहीं, इसलिए कौन-से नियम लागू हैं यह भी नहीं।</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so times cannot be checked.</source>
            <translation>इस कंप्यूटर की घड़ी ग़लत है, इसलिए समय जाँचे नहीं जा सकते।</translation>
        </message>
        <message>
            <source>It is outside the allowed hours: {why}.</source>
            <translation>यह अनुमत घंटों के बाहर है: {why}।</translation>
        </message>
        <message>
            <source>The limit of contacts is reached: {why}.</source>
            <translation>संपर्कों की सीमा पूरी हुई: {why}।</translation>
        </message>
        <message>
            <source>A waiting time runs: {why}.</source>
            <translation>प्रतीक्षा अवधि चल रही है: {why}।</translation>
        </message>
        <message>
            <source>The person asked for this: {why}.</source>
            <translation>व्यक्ति ने यह माँगा: {why}।</translation>
        </message>
        <message>
            <source>The message is not as it has to be: {why}.</source>
            <translation>संदेश वैसा नहीं जैसा होना चाहिए: {why}।</translation>
        </message>
        <message>
            <source>Not yet: {why}.</source>
            <translation>अभी नहीं: {why}।</translation>
        </message>
        <message>
            <source>A moratorium protects the person, {why}.</source>
            <translation>स्थगन व्यक्ति की रक्षा करता है, {why}।</translation>
        </message>
        <message>
            <source>The debt is barred by time: {why}.</source>
            <translation>ऋण समय-बाधित है: {why}।</translation>
        </message>
        <message>
            <source>Something is overdue: {why}.</source>
            <translation>कुछ विलंबित है: {why}।</translation>
        </message>
        <message>
            <source>{citation} does not allow this contact.</source>
            <translation>{citation} इस संपर्क की अनुमति नहीं देता।</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): {why} is not known.</source>
            <translation>यह जाँचा नहीं जा सकता ({citation}): {why} ज्ञात नहीं।</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): a fact it needs is not known.</source>
            <translation>यह जाँचा नहीं जा सकता ({citation}): ज़रूरी तथ्य ज्ञात नहीं।</translation>
        </message>
        <message>
            <source>Other computers of the office may contact this person too, and {why}. Connect to the office to get a new share.</source>
            <translation>कार्यालय के अन्य कंप्यूटर भी इस व्यक्ति से संपर्क कर सकते हैं, और {why}। नया हिस्सा पाने को कार्यालय से जुड़ें।</translation>
        </message>
        <message>
            <source>the time where the person is</source>
            <translation>जहाँ व्यक्ति है वहाँ का समय</translation>
        </message>
        <message>
            <source>{place}; asked not to be contacted from {from} to {to}</source>
            <translation>{place}; {from} से {to} तक संपर्क न करने को कहा</translation>
        </message>
        <message>
            <source>asked not to be contacted at this place: {what}</source>
            <translation>इस जगह संपर्क न करने को कहा: {what}</translation>
        </message>
        <message>
            <source>asked not to be contacted by {what}</source>
            <translation>{what} से संपर्क न करने को कहा</translation>
        </message>
        <message>
            <source>{n} counted in {minutes} minutes, at most {max}</source>
            <translation>{minutes} मिनट में {n} गिने, अधिकतम {max}</translation>
        </message>
        <message>
            <source>{n} counted from {from} to {to}, at most {max}</source>
            <translation>{from} से {to} तक {n} गिने, अधिकतम {max}</translation>
        </message>
        <message>
            <source>this computer's share of the limit is used up</source>
            <translation>सीमा में इस कंप्यूटर का हिस्सा समाप्त</translation>
        </message>
        <message>
            <source>waiting from {from} through {to}</source>
            <translation>{from} से {to} तक प्रतीक्षा</translation>
        </message>
        <message>
            <source>from {from} to {to}</source>
            <translation>{from} से {to} तक</translation>
        </message>
        <message>
            <source>from {from} to its end is not known</source>
            <translation>{from} से, अंत ज्ञात नहीं</translation>
        </message>
        <message>
            <source>what the message says</source>
            <translation>संदेश क्या कहता है</translation>
        </message>
        <message>
            <source>missing: {missing}</source>
            <translation>कमी: {missing}</translation>
        </message>
        <message>
            <source>not allowed: {forbidden}</source>
            <translation>अनुमति नहीं: {forbidden}</translation>
        </message>
        <message>
            <source>missing: {missing}; not allowed: {forbidden}</source>
            <translation>कमी: {missing}; अनुमति नहीं: {forbidden}</translation>
        </message>
        <message>
            <source>what has to come before has not happened, is too recent or too long ago</source>
            <translation>जो पहले होना है वह हुआ नहीं, बहुत हाल का है या बहुत पुराना</translation>
        </message>
        <message>
            <source>it was due on {day} and has not been done</source>
            <translation>यह {day} को देय था और नहीं हुआ</translation>
        </message>
        <message>
            <source>the years after which the debt is barred</source>
            <translation>जितने वर्षों बाद ऋण समय-बाधित होता है</translation>
        </message>
        <message>
            <source>the limitation ended on {day}</source>
            <translation>परिसीमा {day} को समाप्त हुई</translation>
        </message>
        <message>
            <source>The account is closed or paid.</source>
            <translation>खाता बंद है या चुकाया जा चुका है।</translation>
        </message>
        <message>
            <source>Collection is on hold.</source>
            <translation>वसूली रुकी हुई है।</translation>
        </message>
        <message>
            <source>The account is placed with an agency or attorney, and only they contact the debtor about it; recall it first.</source>
            <translation>खाता किसी एजेंसी या वकील के पास है, और इस बारे में देनदार से केवल वे संपर्क करते हैं; पहले उसे वापस बुलाएँ।</translation>
        </message>
        <message>
            <source>This number or address is marked as not the debtor's.</source>
            <translation>यह नंबर या पता देनदार का नहीं, ऐसा चिह्नित है।</translation>
        </message>
        <message>
            <source>The debtor asked not to be contacted at this number or address.</source>
            <translation>देनदार ने इस नंबर या पते पर संपर्क न करने को कहा।</translation>
        </message>
        <message>
            <source>The debtor withdrew the consent to messages at this number or address.</source>
            <translation>देनदार ने इस नंबर या पते पर संदेशों की सहमति वापस ली।</translation>
        </message>
        <message>
            <source>The debtor disputes the debt: do not ask for payment of the disputed part.</source>
            <translation>देनदार ऋण पर विवाद करता है: विवादित भाग का भुगतान न माँगें।</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 where the debtor may be; it is {why}.</source>
            <translation>देनदार जहाँ हो सकता है वहाँ 08:00 से 21:00 के पहले तक संपर्क की अनुमति है; अभी {why} है।</translation>
        </message>
        <message>
            <source>Australia: weekdays 07:30 to 21:00, weekends from 09:00, no national holidays; it is {why}.</source>
            <translation>ऑस्ट्रेलिया: कार्यदिवस 07:30 से 21:00, सप्ताहांत 09:00 से, राष्ट्रीय छुट्टियों पर नहीं; अभी {why} है।</translation>
        </message>
        <message>
            <source>the debtor's request for this time</source>
            <translation>इस समय के लिए देनदार का अनुरोध</translation>
        </message>
        <message>
            <source>Australia: visits from 09:00 to 21:00, no national holidays; it is {why}.</source>
            <translation>ऑस्ट्रेलिया: भेंट 09:00 से 21:00, राष्ट्रीय छुट्टियों पर नहीं; अभी {why} है।</translation>
        </message>
        <message>
            <source>Australia: at work on weekdays from 09:00 to 17:00 unless other hours are known; it is {why}.</source>
            <translation>ऑस्ट्रेलिया: काम पर कार्यदिवस 09:00 से 17:00, जब तक अन्य समय ज्ञात न हों; अभी {why} है।</translation>
        </message>
        <message>
            <source>Australia: three contacts about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>ऑस्ट्रेलिया: ऋण {debt} पर सप्ताह में तीन संपर्क; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>Australia: ten contacts about debt {debt} in a calendar month; {why}. Next day: {next}.</source>
            <translation>ऑस्ट्रेलिया: ऋण {debt} पर कैलेंडर माह में दस संपर्क; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>Alagoas: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>अलागोअस: सोमवार से शुक्रवार 08:00 से 20:00, शनिवार 14:00 तक, रविवार और छुट्टियों पर नहीं; अभी {why} है।</translation>
        </message>
        <message>
            <source>Espírito Santo: Monday to Friday 08:00 to 19:00; it is {why}.</source>
            <translation>एस्पिरितो सांतो: सोमवार से शुक्रवार 08:00 से 19:00; अभी {why} है।</translation>
        </message>
        <message>
            <source>Rio de Janeiro: Monday to Friday 09:00 to 19:00; it is {why}.</source>
            <translation>रियो दी जनेरो: सोमवार से शुक्रवार 09:00 से 19:00; अभी {why} है।</translation>
        </message>
        <message>
            <source>São Paulo: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>साओ पाउलो: सोमवार से शुक्रवार 08:00 से 20:00, शनिवार 14:00 तक, रविवार और छुट्टियों पर नहीं; अभी {why} है।</translation>
        </message>
        <message>
            <source>Canada, banks: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>कनाडा, बैंक: सोमवार से शनिवार 07:00 से 21:00, रविवार 13:00 से 17:00, छुट्टियों पर नहीं; अभी {why} है।</translation>
        </message>
        <message>
            <source>the debtor's express consent to this time</source>
            <translation>इस समय के लिए देनदार की स्पष्ट सहमति</translation>
        </message>
        <message>
            <source>Canada, banks: a mobile number is called only when the debtor gave it.</source>
            <translation>कनाडा, बैंक: मोबाइल नंबर पर तभी फ़ोन होता है जब देनदार ने दिया हो।</translation>
        </message>
        <message>
            <source>Ontario: a written notice, and six days after it, come before the first contact.</source>
            <translation>ओंटारियो: पहले संपर्क से पहले लिखित सूचना और उसके बाद छह दिन।</translation>
        </message>
        <message>
            <source>Ontario: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>ओंटारियो: सोमवार से शनिवार 07:00 से 21:00, रविवार 13:00 से 17:00, छुट्टियों पर नहीं; अभी {why} है।</translation>
        </message>
        <message>
            <source>Ontario: after the first conversation three contacts in 7 days for one creditor; {why}. Next day: {next}.</source>
            <translation>ओंटारियो: पहली बातचीत के बाद एक लेनदार के लिए 7 दिनों में तीन संपर्क; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>the debtor's request to be contacted</source>
            <translation>संपर्क के लिए देनदार का अनुरोध</translation>
        </message>
        <message>
            <source>Ontario: the debtor disputes the debt and asks to be taken to court.</source>
            <translation>ओंटारियो: देनदार ऋण पर विवाद करता है और अदालत ले जाने को कहता है।</translation>
        </message>
        <message>
            <source>Quebec: Monday to Saturday 08:00 to 20:00, no Sundays and holidays; it is {why}.</source>
            <translation>क्यूबेक: सोमवार से शनिवार 08:00 से 20:00, रविवार और छुट्टियों पर नहीं; अभी {why} है।</translation>
        </message>
        <message>
            <source>Germany: a first demand has statutory contents; {why}.</source>
            <translation>जर्मनी: पहली माँग की सामग्री क़ानून से तय है; {why}।</translation>
        </message>
        <message>
            <source>Germany has no hours by law; the office's policy is Monday to Saturday 08:00 to 20:00; it is {why}.</source>
            <translation>जर्मनी में क़ानूनी समय नहीं है; कार्यालय की नीति सोमवार से शनिवार 08:00 से 20:00 है; अभी {why} है।</translation>
        </message>
        <message>
            <source>Breathing space: no contact to demand payment for 60 days; {why}.</source>
            <translation>राहत अवधि (Breathing Space): 60 दिन भुगतान माँगने का संपर्क नहीं; {why}।</translation>
        </message>
        <message>
            <source>Breathing space in a mental health crisis: no contact during treatment and 30 days after; {why}.</source>
            <translation>मानसिक स्वास्थ्य संकट में राहत: उपचार के दौरान और 30 दिन बाद तक संपर्क नहीं; {why}।</translation>
        </message>
        <message>
            <source>contact with the attorney or the nominated person instead</source>
            <translation>इसके बजाय वकील या नामित व्यक्ति से संपर्क</translation>
        </message>
        <message>
            <source>Reasonable times, by the office's policy 08:00 to 21:00, Sundays 10:00 to 18:00, no holidays; it is {why}.</source>
            <translation>उचित समय, कार्यालय की नीति से 08:00 से 21:00, रविवार 10:00 से 18:00, छुट्टियों पर नहीं; अभी {why} है।</translation>
        </message>
        <message>
            <source>The customer asked not to be contacted at this time: {why}.</source>
            <translation>ग्राहक ने इस समय संपर्क न करने को कहा: {why}।</translation>
        </message>
        <message>
            <source>The customer works on the debt with an adviser: 30 days of rest, again when there is progress; {why}.</source>
            <translation>ग्राहक सलाहकार के साथ ऋण पर काम कर रहा है: 30 दिन विराम, प्रगति पर फिर से; {why}।</translation>
        </message>
        <message>
            <source>The customer may not be able to decide about money; contact waits for an assessment.</source>
            <translation>ग्राहक शायद पैसे के बारे में निर्णय न ले सके; संपर्क आकलन की प्रतीक्षा करता है।</translation>
        </message>
        <message>
            <source>The customer disputes the debt with reason; collection rests until it is answered.</source>
            <translation>ग्राहक कारण सहित ऋण पर विवाद करता है; उत्तर तक वसूली रुकी रहती है।</translation>
        </message>
        <message>
            <source>The debt is barred by statute and the customer will not pay for that reason; {why}.</source>
            <translation>ऋण समय-बाधित है और ग्राहक इसी कारण नहीं चुकाएगा; {why}।</translation>
        </message>
        <message>
            <source>India: 08:00 to 19:00; it is {why}.</source>
            <translation>भारत: 08:00 से 19:00; अभी {why} है।</translation>
        </message>
        <message>
            <source>India, microfinance: 09:00 to 18:00; it is {why}.</source>
            <translation>भारत, सूक्ष्म वित्त: 09:00 से 18:00; अभी {why} है।</translation>
        </message>
        <message>
            <source>India: only the borrower and the guarantor are contacted.</source>
            <translation>भारत: केवल उधारकर्ता और गारंटर से संपर्क होता है।</translation>
        </message>
        <message>
            <source>India (draft): no calls at bereavements, weddings, festivals and calamities.</source>
            <translation>भारत (मसौदा): शोक, विवाह, त्योहार और आपदा में फ़ोन नहीं।</translation>
        </message>
        <message>
            <source>District of Columbia: four calls about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>कोलंबिया ज़िला: ऋण {debt} पर 7 दिनों में चार कॉल; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>District of Columbia: five electronic messages about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>कोलंबिया ज़िला: ऋण {debt} पर 7 दिनों में पाँच इलेक्ट्रॉनिक संदेश; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>District of Columbia: electronic messages need the consumer's consent; one message in 7 days may ask for it.</source>
            <translation>कोलंबिया ज़िला: इलेक्ट्रॉनिक संदेशों को उपभोक्ता की सहमति चाहिए; 7 दिनों में एक संदेश इसे माँग सकता है।</translation>
        </message>
        <message>
            <source>District of Columbia: one message in 7 days may ask for consent; {why}. Next day: {next}.</source>
            <translation>कोलंबिया ज़िला: 7 दिनों में एक संदेश सहमति माँग सकता है; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 wherever the consumer may be; it is {why}.</source>
            <translation>उपभोक्ता जहाँ भी हो सकता है वहाँ 08:00 से 21:00 के पहले तक संपर्क की अनुमति है; अभी {why} है।</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you for this time or place</source>
            <translation>इस समय या स्थान के लिए उपभोक्ता की आपको सीधी सहमति</translation>
        </message>
        <message>
            <source>permission of a court</source>
            <translation>अदालत की अनुमति</translation>
        </message>
        <message>
            <source>one reply in the medium in which the person wrote</source>
            <translation>जिस माध्यम से व्यक्ति ने लिखा उसमें एक उत्तर</translation>
        </message>
        <message>
            <source>The consumer called this time inconvenient: {why}.</source>
            <translation>उपभोक्ता ने इस समय को असुविधाजनक बताया: {why}।</translation>
        </message>
        <message>
            <source>The consumer called this place inconvenient: {why}.</source>
            <translation>उपभोक्ता ने इस स्थान को असुविधाजनक बताया: {why}।</translation>
        </message>
        <message>
            <source>An attorney represents the consumer in this debt: speak with the attorney.</source>
            <translation>इस ऋण में वकील उपभोक्ता का प्रतिनिधि है: वकील से बात करें।</translation>
        </message>
        <message>
            <source>the attorney's consent</source>
            <translation>वकील की सहमति</translation>
        </message>
        <message>
            <source>no answer of the attorney in reasonable time</source>
            <translation>उचित समय में वकील का उत्तर न मिलना</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you though represented</source>
            <translation>प्रतिनिधित्व के बावजूद उपभोक्ता की आपको सीधी सहमति</translation>
        </message>
        <message>
            <source>The employer does not allow such contacts at work.</source>
            <translation>नियोक्ता काम पर ऐसे संपर्क की अनुमति नहीं देता।</translation>
        </message>
        <message>
            <source>The consumer asked in writing to end contact, or refuses in writing to pay.</source>
            <translation>उपभोक्ता ने लिखित में संपर्क बंद करने को कहा, या लिखित में चुकाने से इनकार किया।</translation>
        </message>
        <message>
            <source>This person is neither the consumer nor somebody with whom the debt may be discussed.</source>
            <translation>यह व्यक्ति न उपभोक्ता है, न कोई जिससे ऋण की बात की जा सके।</translation>
        </message>
        <message>
            <source>the consumer's direct consent to speak with this person</source>
            <translation>इस व्यक्ति से बात करने की उपभोक्ता की सीधी सहमति</translation>
        </message>
        <message>
            <source>This person has answered the location question; once is allowed.</source>
            <translation>इस व्यक्ति ने ठिकाने का प्रश्न का उत्तर दे दिया; एक बार की अनुमति है।</translation>
        </message>
        <message>
            <source>the person's own request to be called again</source>
            <translation>व्यक्ति का स्वयं फिर कॉल करने का अनुरोध</translation>
        </message>
        <message>
            <source>reason to believe that the earlier answer was wrong and that the person now knows better</source>
            <translation>यह मानने का कारण कि पहला उत्तर गलत था और व्यक्ति अब बेहतर जानता है</translation>
        </message>
        <message>
            <source>A location call says nothing of a debt and names the company only when asked; {why}.</source>
            <translation>ठिकाने की कॉल ऋण की बात नहीं करती और कंपनी का नाम पूछने पर ही बताती है; {why}।</translation>
        </message>
        <message>
            <source>The safe harbour for texts needs a text or consent from this number, or a check that it was not reassigned, in the last 60 days.</source>
            <translation>SMS की सुरक्षा के लिए पिछले 60 दिनों में इस नंबर से SMS या सहमति, या यह जाँच कि वह दोबारा नहीं बाँटा गया, चाहिए।</translation>
        </message>
        <message>
            <source>The safe harbour for e-mail is not met for this address: no mail or consent from the consumer, no notice by the creditor older than its 35 days, no use by an earlier collector.</source>
            <translation>इस पते के लिए ई-मेल की सुरक्षा पूरी नहीं: उपभोक्ता से मेल या सहमति नहीं, लेनदार की 35 दिन से पुरानी सूचना नहीं, पहले वसूलकर्ता का उपयोग नहीं।</translation>
        </message>
        <message>
            <source>Every electronic message says how to opt out, without cost and without asking for more; {why}.</source>
            <translation>हर इलेक्ट्रॉनिक संदेश बताता है कि बिना शुल्क और बिना कुछ और माँगे उसे कैसे बंद करें; {why}।</translation>
        </message>
        <message>
            <source>Many messages in few days are likely to harass: {why}. The number is the office's own.</source>
            <translation>कुछ दिनों में बहुत संदेश परेशान कर सकते हैं: {why}। संख्या कार्यालय की अपनी है।</translation>
        </message>
        <message>
            <source>The last unanswered call to this number was within five minutes; that speaks against a fair pattern.</source>
            <translation>इस नंबर पर पिछली अनुत्तरित कॉल पाँच मिनट के भीतर थी; यह उचित ढंग के विरुद्ध है।</translation>
        </message>
        <message>
            <source>Calls pile up on one day: {why}. The number is the office's own.</source>
            <translation>एक ही दिन कॉल बढ़ रही हैं: {why}। संख्या कार्यालय की अपनी है।</translation>
        </message>
        <message>
            <source>This would be call {n} about debt {debt} to this person in 7 days; from call 8 on a violation is presumed. Next day: {next}.</source>
            <translation>यह इस व्यक्ति को ऋण {debt} पर 7 दिनों में कॉल {n} होगी; कॉल 8 से उल्लंघन माना जाता है। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>the person's consent to you to be called, for 7 days from its day, until revoked or until you have spoken</source>
            <translation>उस दिन से 7 दिन, वापसी या बातचीत होने तक, कॉल के लिए व्यक्ति की आपको सहमति</translation>
        </message>
        <message>
            <source>After a telephone conversation about debt {debt} no call is placed for 7 days, its day included. Next day: {next}.</source>
            <translation>ऋण {debt} पर फ़ोन बातचीत के बाद उस दिन सहित 7 दिन कॉल नहीं होती। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>The person does not want to be reached this way: {why}.</source>
            <translation>व्यक्ति इस तरह संपर्क नहीं चाहता: {why}।</translation>
        </message>
        <message>
            <source>A confirmation of an opt-out says that and nothing else; {why}.</source>
            <translation>संदेश बंद होने की पुष्टि केवल यही कहती है; {why}।</translation>
        </message>
        <message>
            <source>A limited-content message has four items, a few optional ones and nothing else; {why}.</source>
            <translation>सीमित-सामग्री संदेश में चार बातें, कुछ वैकल्पिक और कुछ नहीं होता; {why}।</translation>
        </message>
        <message>
            <source>The message does not say that it comes from a debt collector; {why}.</source>
            <translation>संदेश नहीं बताता कि वह ऋण वसूलने वाले से है; {why}।</translation>
        </message>
        <message>
            <source>A postcard would show the debt to others.</source>
            <translation>पोस्टकार्ड दूसरों को ऋण दिखा देगा।</translation>
        </message>
        <message>
            <source>This address belongs to the employer, and the consumer has not used or allowed it.</source>
            <translation>यह पता नियोक्ता का है, और उपभोक्ता ने न उपयोग किया न अनुमति दी।</translation>
        </message>
        <message>
            <source>use of this address by the consumer, consent for it, or use by an earlier collector</source>
            <translation>उपभोक्ता द्वारा इस पते का उपयोग, उसकी सहमति, या पहले वसूलकर्ता का उपयोग</translation>
        </message>
        <message>
            <source>A public post would show the debt to others.</source>
            <translation>सार्वजनिक पोस्ट दूसरों को ऋण दिखा देगी।</translation>
        </message>
        <message>
            <source>The debt can no longer be sued for, so a suit may neither be brought nor threatened: {why}.</source>
            <translation>ऋण पर अब मुकदमा नहीं हो सकता, इसलिए न मुकदमा करें न धमकी दें: {why}।</translation>
        </message>
        <message>
            <source>a proof of claim in bankruptcy</source>
            <translation>दिवालियापन में दावे का प्रमाण</translation>
        </message>
        <message>
            <source>Before a debt is reported, the collector speaks with the consumer, or writes and waits 14 days without an undeliverable notice.</source>
            <translation>ऋण की रिपोर्ट से पहले वसूलकर्ता उपभोक्ता से बात करता है, या लिखकर 14 दिन बिना वापसी सूचना के रुकता है।</translation>
        </message>
        <message>
            <source>The validation notice comes first: {why}.</source>
            <translation>पहले सत्यापन सूचना आती है: {why}।</translation>
        </message>
        <message>
            <source>The consumer disputed the debt in writing in time; collection rests until it is verified.</source>
            <translation>उपभोक्ता ने समय पर लिखित में विवाद किया; सत्यापन तक वसूली रुकी रहती है।</translation>
        </message>
        <message>
            <source>Bankruptcy protects the consumer from collection of this debt.</source>
            <translation>दिवालियापन उपभोक्ता को इस ऋण की वसूली से बचाता है।</translation>
        </message>
        <message>
            <source>Automatic calls and recorded voices to a mobile number need consent for that number.</source>
            <translation>मोबाइल पर स्वचालित कॉल और रिकॉर्ड की आवाज़ को उस नंबर की सहमति चाहिए।</translation>
        </message>
        <message>
            <source>prior express consent for this number</source>
            <translation>इस नंबर के लिए पूर्व स्पष्ट सहमति</translation>
        </message>
        <message>
            <source>Recorded calls to a home line without consent: {why} in 30 days.</source>
            <translation>घर के फ़ोन पर बिना सहमति रिकॉर्ड की कॉल: 30 दिनों में {why}।</translation>
        </message>
        <message>
            <source>The confirmation of a revocation comes within five minutes; later it may count as a new message.</source>
            <translation>सहमति वापसी की पुष्टि पाँच मिनट में आती है; बाद में वह नया संदेश मानी जा सकती है।</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>मैसाचुसेट्स: ऋण {debt} पर 7 दिनों में दो कॉल या SMS; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} outside the home in 30 days; {why}. Next day: {next}.</source>
            <translation>मैसाचुसेट्स: ऋण {debt} पर घर के बाहर 30 दिनों में दो कॉल या SMS; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>Massachusetts: waking hours, 08:00 to before 21:00; it is {why}.</source>
            <translation>मैसाचुसेट्स: जागने के घंटे, 08:00 से 21:00 के पहले तक; अभी {why} है।</translation>
        </message>
        <message>
            <source>Massachusetts: the debtor asked not to be called at work.</source>
            <translation>मैसाचुसेट्स: देनदार ने काम पर कॉल न करने को कहा।</translation>
        </message>
        <message>
            <source>Massachusetts: one visit about debt {debt} in 30 days; {why}. Next day: {next}.</source>
            <translation>मैसाचुसेट्स: ऋण {debt} पर 30 दिनों में एक भेंट; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>Michigan: all communications from 08:00 to before 21:00 unless agreed in writing; it is {why}.</source>
            <translation>मिशिगन: लिखित सहमति के सिवा सभी संपर्क 08:00 से 21:00 के पहले तक; अभी {why} है।</translation>
        </message>
        <message>
            <source>a written agreement on other times</source>
            <translation>अन्य समय पर लिखित समझौता</translation>
        </message>
        <message>
            <source>New York City: three contacts or attempts about debt {debt} in 7 days, on all channels; {why}. Next day: {next}.</source>
            <translation>न्यूयॉर्क शहर: ऋण {debt} पर 7 दिनों में सभी माध्यमों से तीन संपर्क या प्रयास; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>New York City, until August 2026: two communications in 7 days; {why}. Next day: {next}.</source>
            <translation>न्यूयॉर्क शहर, अगस्त 2026 तक: 7 दिनों में दो संपर्क; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>New York City: electronic messages need the consumer's consent.</source>
            <translation>न्यूयॉर्क शहर: इलेक्ट्रॉनिक संदेशों को उपभोक्ता की सहमति चाहिए।</translation>
        </message>
        <message>
            <source>Oregon: one call at work in a week; {why}. Next day: {next}.</source>
            <translation>ओरेगन: सप्ताह में काम पर एक कॉल; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>Washington: three communications about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>वॉशिंगटन: ऋण {debt} पर सप्ताह में तीन संपर्क; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>Washington: one call at work about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>वॉशिंगटन: ऋण {debt} पर सप्ताह में काम पर एक कॉल; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>Washington: 07:30 to before 21:00; it is {why}.</source>
            <translation>वॉशिंगटन: 07:30 से 21:00 के पहले तक; अभी {why} है।</translation>
        </message>
        <message>
            <source>Washington: two calls or texts a day to a mobile number; {why}.</source>
            <translation>वॉशिंगटन: मोबाइल पर दिन में दो कॉल या SMS; {why}।</translation>
        </message>
        <message>
            <source>West Virginia: thirty calls in a week; {why}. Next day: {next}.</source>
            <translation>वेस्ट वर्जीनिया: सप्ताह में तीस कॉल; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>West Virginia: ten conversations in a week; {why}. Next day: {next}.</source>
            <translation>वेस्ट वर्जीनिया: सप्ताह में दस बातचीत; {why}। अगला दिन: {next}।</translation>
        </message>
        <message>
            <source>South Africa: 06:00 to 21:00, not on Sundays; it is {why}.</source>
            <translation>दक्षिण अफ़्रीका: 06:00 से 21:00, रविवार को नहीं; अभी {why} है।</translation>
        </message>
        <message>
            <source>South Africa: a prescribed debt is not collected; {why}.</source>
            <translation>दक्षिण अफ़्रीका: समय-बाधित ऋण नहीं वसूला जाता; {why}।</translation>
        </message>
    </context>
    <context>
        <name>KeyLineWords</name>
        <message>
            <source>This key cannot be used. Choose a letter, a sign or a key with Ctrl.</source>
            <translation>यह कुंजी उपयोग नहीं हो सकती। कोई अक्षर, चिह्न या Ctrl वाली कुंजी चुनें।</translation>
        </message>
        <message>
            <source>%1 is taken already: %2. Nothing was changed.</source>
            <translation>%1 पहले से ली हुई है: %2। कुछ नहीं बदला गया।</translation>
        </message>
    </context>
    <context>
        <name>KeyWords</name>
        <message>
            <source>Enter</source>
            <comment>name on a key</comment>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>name on a key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Space</source>
            <comment>name on a key</comment>
            <translation>Space</translation>
        </message>
        <message>
            <source>Home</source>
            <comment>name on a key</comment>
            <translation>Home</translation>
        </message>
        <message>
            <source>End</source>
            <comment>name on a key</comment>
            <translation>End</translation>
        </message>
        <message>
            <source>Del</source>
            <comment>name on a key</comment>
            <translation>Del</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <comment>name on a key</comment>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Alt</source>
            <comment>name on a key</comment>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Shift</source>
            <comment>name on a key</comment>
            <translation>Shift</translation>
        </message>
        <message>
            <source>PgUp</source>
            <comment>name on a key</comment>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>PgDown</source>
            <comment>name on a key</comment>
            <translation>PgDown</translation>
        </message>
        <message>
            <source>Ins</source>
            <comment>name on a key</comment>
            <translation>Ins</translation>
        </message>
        <message>
            <source>Tab</source>
            <comment>name on a key</comment>
            <translation>Tab</translation>
        </message>
    </context>
    <context>
        <name>Language</name>
        <message>
            <source>English</source>
            <translation>अंग्रेज़ी</translation>
        </message>
        <message>
            <source>German</source>
            <translation>जर्मन</translation>
        </message>
        <message>
            <source>French</source>
            <translation>फ़्रेंच</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>स्पैनिश</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>पुर्तगाली</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>हिन्दी</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>अरबी</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>तुर्की</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>पोलिश</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>इतालवी</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>डच</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>रूसी</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>डेनिश</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>स्वीडिश</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>चीनी</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>वियतनामी</translation>
        </message>
        <message>
            <source>Afrikaans</source>
            <translation>अफ़्रीकान्स</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>ज़ुलु</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>तमिल</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>बांग्ला</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>उर्दू</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>चेक</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>यूक्रेनी</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>रोमानियाई</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <source>Move down the queue; the preview follows</source>
            <translation>कतार में नीचे जाएँ; पूर्वावलोकन साथ चलता है</translation>
        </message>
        <message>
            <source>Ask why an account is where it is</source>
            <translation>पूछें कि खाता जहाँ है वहाँ क्यों है</translation>
        </message>
        <message>
            <source>Open an account</source>
            <translation>खाता खोलें</translation>
        </message>
        <message>
            <source>See why you may call, or not, and when next</source>
            <translation>देखें कि आप कॉल क्यों कर सकते हैं या नहीं, और अगली बार कब</translation>
        </message>
        <message>
            <source>Write a note; it is saved while you type</source>
            <translation>टिप्पणी लिखें; लिखते ही सहेजी जाती है</translation>
        </message>
        <message>
            <source>Record what came of a call</source>
            <translation>कॉल का परिणाम दर्ज करें</translation>
        </message>
        <message>
            <source>Save, and go to the next account</source>
            <translation>सहेजें, और अगले खाते पर जाएँ</translation>
        </message>
        <message>
            <source>Take back what you just saved</source>
            <translation>अभी सहेजा हुआ वापस लें</translation>
        </message>
        <message>
            <source>Look at a plan, and leave it again with Esc</source>
            <translation>किस्त योजना देखें, और Esc से बाहर आएँ</translation>
        </message>
        <message>
            <source>Find a caller by name or number</source>
            <translation>नाम या नंबर से कॉल करने वाले को खोजें</translation>
        </message>
        <message>
            <source>Find any command; its key stands beside it</source>
            <translation>कोई भी आदेश खोजें; उसकी कुंजी बगल में है</translation>
        </message>
        <message>
            <source>See the keys of a screen</source>
            <translation>स्क्रीन की कुंजियाँ देखें</translation>
        </message>
        <message>
            <source>First thing</source>
            <translation>सबसे पहले</translation>
        </message>
        <message>
            <source>Promises due today: who said they would pay, and has not yet?</source>
            <translation>आज देय वादे: किसने चुकाने को कहा और अब तक नहीं चुकाया?</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>फिर</translation>
        </message>
        <message>
            <source>Broken promises: a call within a day keeps most of them.</source>
            <translation>टूटे वादे: एक दिन में की गई कॉल अधिकतर को बचा लेती है।</translation>
        </message>
        <message>
            <source>All morning</source>
            <translation>पूरी सुबह</translation>
        </message>
        <message>
            <source>The queue from the top, and only who may be called now.</source>
            <translation>ऊपर से कतार, और केवल वे जिन्हें अभी कॉल कर सकते हैं।</translation>
        </message>
        <message>
            <source>When it is time</source>
            <translation>समय पर</translation>
        </message>
        <message>
            <source>Call-backs, at the hour that was agreed.</source>
            <translation>वापसी कॉल, तय समय पर।</translation>
        </message>
        <message>
            <source>After the post</source>
            <translation>डाक के बाद</translation>
        </message>
        <message>
            <source>New accounts: a first friendly contact.</source>
            <translation>नए खाते: पहला मैत्रीपूर्ण संपर्क।</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>अंत में</translation>
        </message>
        <message>
            <source>All work saved and sent? Then it was a good day.</source>
            <translation>सारा काम सहेजा और भेजा गया? तो दिन अच्छा रहा।</translation>
        </message>
    </context>
    <context>
        <name>LearnCommand</name>
        <message>
            <source>Go to the first hour: things to try, practice calls</source>
            <translation>पहले घंटे पर जाएँ: आज़माने की बातें, अभ्यास कॉल</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>सीखें</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>अभ्यास कॉल लें</translation>
        </message>
    </context>
    <context>
        <name>ManagerCommand</name>
        <message>
            <source>Account %1 is not on this laptop</source>
            <translation>खाता %1 इस लैपटॉप पर नहीं</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>रिपोर्टों पर जाएँ</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>रिपोर्ट दिखाएँ</translation>
        </message>
        <message>
            <source>Save the report as a file</source>
            <translation>रिपोर्ट फ़ाइल में सहेजें</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>पंक्ति के पीछे के खाते</translation>
        </message>
        <message>
            <source>Go to the team</source>
            <translation>टीम पर जाएँ</translation>
        </message>
        <message>
            <source>Go to my own figures</source>
            <translation>मेरे अपने आँकड़ों पर जाएँ</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>टीम</translation>
        </message>
        <message>
            <source>My figures</source>
            <translation>मेरे आँकड़े</translation>
        </message>
        <message>
            <source>Next desk</source>
            <translation>अगली मेज़</translation>
        </message>
        <message>
            <source>Previous desk</source>
            <translation>पिछली मेज़</translation>
        </message>
        <message>
            <source>Open the account that the desk is at</source>
            <translation>मेज़ जिस खाते पर है उसे खोलें</translation>
        </message>
        <message>
            <source>Spread the accounts of a desk</source>
            <translation>मेज़ के खाते बाँटें</translation>
        </message>
        <message>
            <source>Settle a desk</source>
            <translation>मेज़ तय करें</translation>
        </message>
        <message>
            <source>Go to the audit</source>
            <translation>लेखा परीक्षा पर जाएँ</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>लेखा परीक्षा</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>अगली घटना</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>पिछली घटना</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>खाता खोलें</translation>
        </message>
        <message>
            <source>Show the account as it was known at the event</source>
            <translation>घटना पर खाता जैसा ज्ञात था दिखाएँ</translation>
        </message>
        <message>
            <source>Save an evidence pack of the account</source>
            <translation>खाते का साक्ष्य पैक सहेजें</translation>
        </message>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>निर्धारित रिपोर्टें और लक्ष्य</translation>
        </message>
    </context>
    <context>
        <name>MessageCommand</name>
        <message>
            <source>Next line</source>
            <translation>अगली पंक्ति</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>पिछली पंक्ति</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>संदेश लिखें</translation>
        </message>
        <message>
            <source>Go to the inbox</source>
            <translation>इनबॉक्स पर जाएँ</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>इनबॉक्स</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>निपटाया</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>उत्तर दें</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>फिर भेजें</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>यह पहुँचा</translation>
        </message>
        <message>
            <source>Only open ones, or all</source>
            <translation>केवल खुले, या सभी</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>खाता खोलें</translation>
        </message>
        <message>
            <source>Go to the texts</source>
            <translation>पाठों पर जाएँ</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Write a new version</source>
            <translation>नया संस्करण लिखें</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>स्वीकृत करें</translation>
        </message>
        <message>
            <source>Refuse, or take out of use</source>
            <translation>अस्वीकार करें, या उपयोग से हटाएँ</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>मसौदे के रूप में रखें</translation>
        </message>
    </context>
    <context>
        <name>MessageEntry</name>
        <message>
            <source>Text message</source>
            <translation>पाठ संदेश</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>पत्र</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>%1 received</source>
            <comment>E-mail, text message or letter</comment>
            <translation>%1 मिला</translation>
        </message>
        <message>
            <source>%1 received: no more messages wanted</source>
            <translation>%1 मिला: और संदेश नहीं चाहिए</translation>
        </message>
        <message>
            <source>%1 queued</source>
            <translation>%1 कतार में</translation>
        </message>
        <message>
            <source>%1 held back</source>
            <translation>%1 रोका गया</translation>
        </message>
        <message>
            <source>%1 handed over</source>
            <translation>%1 सौंपा गया</translation>
        </message>
        <message>
            <source>%1 sent</source>
            <translation>%1 भेजा</translation>
        </message>
        <message>
            <source>%1 delivered</source>
            <translation>%1 पहुँचा</translation>
        </message>
        <message>
            <source>%1 not sent yet, tried again later</source>
            <translation>%1 अभी नहीं भेजा, बाद में फिर कोशिश</translation>
        </message>
        <message>
            <source>%1 could not be sent</source>
            <translation>%1 भेजा नहीं जा सका</translation>
        </message>
        <message>
            <source>%1 came back</source>
            <translation>%1 लौट आया</translation>
        </message>
        <message>
            <source>%1: not known whether it was sent</source>
            <translation>%1: ज्ञात नहीं कि भेजा गया</translation>
        </message>
        <message>
            <source>%1 not sent</source>
            <translation>%1 नहीं भेजा</translation>
        </message>
        <message>
            <source>%1 seen to</source>
            <translation>%1 निपटाया</translation>
        </message>
    </context>
    <context>
        <name>MessageFindings</name>
        <message>
            <source>names who writes</source>
            <translation>बताता है कि कौन लिख रहा है</translation>
        </message>
        <message>
            <source>gives the sender's address</source>
            <translation>भेजने वाले का पता देता है</translation>
        </message>
        <message>
            <source>gives a telephone number or an address for questions</source>
            <translation>प्रश्नों के लिए फ़ोन नंबर या पता देता है</translation>
        </message>
        <message>
            <source>names the creditor</source>
            <translation>लेनदार का नाम बताता है</translation>
        </message>
        <message>
            <source>names the creditor, with the address</source>
            <translation>लेनदार का नाम पते सहित बताता है</translation>
        </message>
        <message>
            <source>names the account or the invoice</source>
            <translation>खाता या बिल बताता है</translation>
        </message>
        <message>
            <source>says the amount</source>
            <translation>राशि बताता है</translation>
        </message>
        <message>
            <source>says what the claim is for</source>
            <translation>बताता है कि दावा किसका है</translation>
        </message>
        <message>
            <source>says the contract's subject and date</source>
            <translation>अनुबंध का विषय और तारीख बताता है</translation>
        </message>
        <message>
            <source>names the supervisory authority</source>
            <translation>पर्यवेक्षी प्राधिकरण बताता है</translation>
        </message>
        <message>
            <source>says how to opt out</source>
            <translation>बताता है कि संदेश कैसे बंद करें</translation>
        </message>
        <message>
            <source>asks money for opting out</source>
            <translation>संदेश बंद करने के लिए पैसे माँगता है</translation>
        </message>
        <message>
            <source>asks for more than the request to opt out</source>
            <translation>बंद करने के अनुरोध से अधिक माँगता है</translation>
        </message>
        <message>
            <source>says that it comes from a debt collector</source>
            <translation>बताता है कि यह ऋण वसूलने वाले से है</translation>
        </message>
        <message>
            <source>says that it is an attempt to collect a debt, and that what is learned is used for that</source>
            <translation>बताता है कि यह ऋण वसूलने का प्रयास है और जानकारी उसी के लिए प्रयोग होगी</translation>
        </message>
        <message>
            <source>says how and until when the debt can be disputed</source>
            <translation>बताता है कि ऋण पर कैसे और कब तक विवाद किया जा सकता है</translation>
        </message>
        <message>
            <source>says that the original creditor is named on request</source>
            <translation>बताता है कि माँगने पर मूल लेनदार का नाम बताया जाएगा</translation>
        </message>
        <message>
            <source>points to the regulator's page for consumers</source>
            <translation>नियामक के उपभोक्ता पृष्ठ की ओर संकेत करता है</translation>
        </message>
        <message>
            <source>itemises the debt: interest, fees, payments since a date</source>
            <translation>ऋण का विवरण देता है: ब्याज, शुल्क, किसी तारीख से भुगतान</translation>
        </message>
        <message>
            <source>points to free debt advice</source>
            <translation>निःशुल्क ऋण सलाह की ओर संकेत करता है</translation>
        </message>
        <message>
            <source>says what to do when it is not right</source>
            <translation>बताता है कि गलत होने पर क्या करें</translation>
        </message>
        <message>
            <source>confirms the opt-out</source>
            <translation>संदेश बंद होने की पुष्टि करता है</translation>
        </message>
        <message>
            <source>speaks of a debt</source>
            <translation>ऋण की बात करता है</translation>
        </message>
        <message>
            <source>threatens with prison</source>
            <translation>जेल की धमकी देता है</translation>
        </message>
        <message>
            <source>Missing: the message {lack}</source>
            <translation>कमी: संदेश {lack}</translation>
        </message>
        <message>
            <source>The message speaks of prison</source>
            <translation>संदेश जेल की बात करता है</translation>
        </message>
        <message>
            <source>there is no text "{text}" for this channel and language</source>
            <translation>इस माध्यम और भाषा के लिए "{text}" पाठ नहीं है</translation>
        </message>
        <message>
            <source>there is no address or number to send it to</source>
            <translation>भेजने के लिए कोई पता या नंबर नहीं है</translation>
        </message>
        <message>
            <source>this text ships with the program; write a version of your own</source>
            <translation>यह पाठ कार्यक्रम के साथ आता है; अपना संस्करण लिखें</translation>
        </message>
        <message>
            <source>this version was decided on already</source>
            <translation>इस संस्करण पर निर्णय हो चुका है</translation>
        </message>
        <message>
            <source>somebody else than its author approves a text</source>
            <translation>पाठ को लेखक के सिवा कोई और मंज़ूर करता है</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, and the office sends {most} at most: make it shorter</source>
            <translation>पाठ {parts} भागों में जाता है, और कार्यालय अधिकतम {most} भेजता है: छोटा करें</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, each of which is paid for; the office wants at most {most}</source>
            <translation>पाठ {parts} भागों में जाता है, हर भाग का भुगतान होता है; कार्यालय अधिकतम {most} चाहता है</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Text message</source>
            <translation>पाठ संदेश</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>पत्र</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>उत्तर</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>लौट आया</translation>
        </message>
        <message>
            <source>Was it sent?</source>
            <translation>क्या भेजा गया?</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>नहीं भेजा</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>मसौदा</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>लागू</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>आने वाला</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>बदला गया</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>साथ आया</translation>
        </message>
        <message>
            <source>First notice</source>
            <translation>पहली सूचना</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>अंतिम सूचना</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>जानकारी</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>स्मरण</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>खाली</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text message(s)</source>
            <translation>
                <numerusform>%Ln पाठ संदेश</numerusform>
                <numerusform>%Ln पाठ संदेश</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 letters left in the last</source>
            <translation>अंतिम में %1 अक्षर शेष</translation>
        </message>
        <message>
            <source>70 letters each because of %1</source>
            <translation>%1 के कारण प्रत्येक 70 अक्षर</translation>
        </message>
    </context>
    <context>
        <name>MoneyCommands</name>
        <message>
            <source>Batch taken back</source>
            <translation>बैच वापस लिया</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>पिछला महीना</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>अगला महीना</translation>
        </message>
        <message>
            <source>Close the batch</source>
            <translation>बैच बंद करें</translation>
        </message>
        <message>
            <source>Paste payments</source>
            <translation>भुगतान चिपकाएँ</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>पंक्ति हटाएँ</translation>
        </message>
        <message>
            <source>Choose the account of the line</source>
            <translation>पंक्ति का खाता चुनें</translation>
        </message>
        <message>
            <source>Import payments into the batch</source>
            <translation>बैच में भुगतान आयात करें</translation>
        </message>
        <message>
            <source>Calendar of money expected</source>
            <translation>अपेक्षित पैसे का कैलेंडर</translation>
        </message>
        <message>
            <source>Enter payments by the batch</source>
            <translation>बैच में भुगतान दर्ज करें</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>B</source>
            <comment>billion</comment>
            <translation>अरब</translation>
        </message>
        <message>
            <source>M</source>
            <comment>million</comment>
            <translation>मि.</translation>
        </message>
        <message>
            <source>K</source>
            <comment>thousand</comment>
            <translation>हज़ार</translation>
        </message>
        <message>
            <source>%1 pts</source>
            <extracomment>change of a percentage, in percentage points</extracomment>
            <translation>%1 अंक</translation>
        </message>
    </context>
    <context>
        <name>MoveCommand</name>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Mark the account</source>
            <translation>खाता चिह्नित करें</translation>
        </message>
        <message>
            <source>Mark up to here</source>
            <translation>यहाँ तक चिह्नित करें</translation>
        </message>
        <message>
            <source>Mark the whole list</source>
            <translation>पूरी सूची चिह्नित करें</translation>
        </message>
        <message>
            <source>Move to a colleague or an agency</source>
            <translation>सहकर्मी या एजेंसी को दें</translation>
        </message>
    </context>
    <context>
        <name>MoveWords</name>
        <message>
            <source>nobody</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <extracomment>who, how many accounts, what is owed on them</extracomment>
            <translation>%1: %2 (%3)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more</source>
            <comment>people</comment>
            <translation>
                <numerusform>%Ln और</numerusform>
                <numerusform>%Ln और</numerusform>
            </translation>
        </message>
        <message>
            <source>current</source>
            <translation>अभी देय नहीं</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>days past due, how many accounts</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Nothing moves.</source>
            <translation>कुछ नहीं जाता।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) move.</source>
            <translation>
                <numerusform>%Ln खाता जाता है।</numerusform>
                <numerusform>%Ln खाते जाते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>%1 से</translation>
        </message>
        <message>
            <source>Back to their own desks</source>
            <translation>अपनी मेज़ों पर वापस</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>%1 को</translation>
        </message>
        <message>
            <source>Days past due %1</source>
            <translation>अतिदेय दिन %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have open promises or plans; they go along.</source>
            <translation>
                <numerusform>उनमें %Ln के खुले वादे या योजनाएँ हैं; वे साथ जाते हैं।</numerusform>
                <numerusform>उनमें %Ln के खुले वादे या योजनाएँ हैं; वे साथ जाते हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have an agreed call-back; somebody else will make it.</source>
            <translation>
                <numerusform>उनमें %Ln की तय वापसी कॉल है; कोई और करेगा।</numerusform>
                <numerusform>उनमें %Ln की तय वापसी कॉल है; कोई और करेगा।</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody here contacts the debtors of placed accounts.</source>
            <translation>सौंपे गए खातों के देनदारों से यहाँ कोई संपर्क नहीं करता।</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>why accounts stay, how many</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s) where they are: %1.</source>
            <translation>
                <numerusform>%Ln जहाँ है वहीं रहता है: %1।</numerusform>
                <numerusform>%Ln जहाँ हैं वहीं रहते हैं: %1।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) assigned to nobody</source>
            <translation>
                <numerusform>%Ln खाता किसी को नहीं सौंपा</numerusform>
                <numerusform>%Ln खाते किसी को नहीं सौंपे</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved to %1</source>
            <translation>
                <numerusform>%Ln खाता %1 को दिया</numerusform>
                <numerusform>%Ln खाते %1 को दिए</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) placed with %1</source>
            <translation>
                <numerusform>%Ln खाता %1 को सौंपा</numerusform>
                <numerusform>%Ln खाते %1 को सौंपे</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) recalled</source>
            <translation>
                <numerusform>%Ln खाता वापस लिया</numerusform>
                <numerusform>%Ln खाते वापस लिए</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewsWords</name>
        <message>
            <source>Take two minutes for yourself</source>
            <translation>अपने लिए दो मिनट लें</translation>
        </message>
        <message>
            <source>That was a long call. %1: two minutes for yourself, counted by nobody.</source>
            <extracomment>after a call of ten minutes and more; %1: keys</extracomment>
            <translation>यह लंबी कॉल थी। %1: आपके लिए दो मिनट, जिन्हें कोई नहीं गिनता।</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Promise to pay</source>
            <translation>भुगतान का वादा</translation>
        </message>
        <message>
            <source>Payment taken</source>
            <translation>भुगतान मिला</translation>
        </message>
        <message>
            <source>Call back later</source>
            <translation>बाद में कॉल</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>इनकार</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>विवाद</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>उत्तर नहीं</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>वॉइसमेल</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>ग़लत नंबर</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>व्यस्त</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>भेजा</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>पहुँचा</translation>
        </message>
        <message>
            <source>Not deliverable</source>
            <translation>नहीं पहुँच सका</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>उन्होंने कॉल किया</translation>
        </message>
        <message>
            <source>Spoke with someone else</source>
            <translation>किसी और से बात हुई</translation>
        </message>
        <message>
            <source>Spoke, nothing agreed</source>
            <translation>बात हुई, कुछ तय नहीं</translation>
        </message>
        <message>
            <source>Cannot pay now</source>
            <translation>अभी नहीं दे सकते</translation>
        </message>
        <message>
            <source>Will not pay</source>
            <translation>नहीं देंगे</translation>
        </message>
        <message>
            <source>Wants it in writing</source>
            <translation>लिखित चाहते हैं</translation>
        </message>
        <message>
            <source>Has an adviser</source>
            <translation>सलाहकार है</translation>
        </message>
        <message>
            <source>Hardship</source>
            <translation>कठिनाई</translation>
        </message>
        <message>
            <source>Ended the call</source>
            <translation>कॉल काट दी</translation>
        </message>
        <message>
            <source>Already paid</source>
            <translation>पहले ही चुकाया</translation>
        </message>
        <message>
            <source>Amount is wrong</source>
            <translation>राशि ग़लत है</translation>
        </message>
        <message>
            <source>Not their debt</source>
            <translation>उनका ऋण नहीं</translation>
        </message>
        <message>
            <source>Goods or service</source>
            <translation>माल या सेवा</translation>
        </message>
        <message>
            <source>Fraud or identity</source>
            <translation>धोखाधड़ी या पहचान</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>अन्य कारण</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>बैंक अंतरण</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>कार्ड</translation>
        </message>
        <message>
            <source>Direct debit</source>
            <translation>सीधा डेबिट</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>नकद</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>चेक</translation>
        </message>
        <message>
            <source>Other way</source>
            <translation>अन्य तरीका</translation>
        </message>
    </context>
    <context>
        <name>OverrideCommand</name>
        <message>
            <source>Next request</source>
            <translation>अगला अनुरोध</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>पिछला अनुरोध</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>एक प्रयास की अनुमति दें</translation>
        </message>
        <message>
            <source>Decline, with a note</source>
            <translation>टिप्पणी सहित अस्वीकार करें</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>खाता खोलें</translation>
        </message>
        <message>
            <source>Go to the overrides</source>
            <translation>अपवादों पर जाएँ</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>अपवाद</translation>
        </message>
        <message>
            <source>Asked. You are told when somebody has decided.</source>
            <translation>पूछा गया। निर्णय होने पर बताया जाएगा।</translation>
        </message>
    </context>
    <context>
        <name>OverrideRules</name>
        <message>
            <source>You asked for it yourself: somebody else decides.</source>
            <translation>आपने स्वयं माँगा: कोई और निर्णय लेता है।</translation>
        </message>
        <message>
            <source>Your role does not decide on overrides.</source>
            <translation>आपकी भूमिका अपवादों पर निर्णय नहीं लेती।</translation>
        </message>
        <message>
            <source>A rule blocks it now that nobody may override.</source>
            <translation>अब ऐसा नियम रोकता है जिसका अपवाद कोई नहीं कर सकता।</translation>
        </message>
        <message>
            <source>The rule does not let your role override it for this reason.</source>
            <translation>नियम आपकी भूमिका को इस कारण से अपवाद नहीं करने देता।</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <source>The law asks for this contact</source>
            <translation>कानून इस संपर्क की माँग करता है</translation>
        </message>
        <message>
            <source>There is a lawsuit</source>
            <translation>मुक़दमा चल रहा है</translation>
        </message>
        <message>
            <source>They asked for information</source>
            <translation>उन्होंने जानकारी माँगी</translation>
        </message>
        <message>
            <source>Something urgent that saves them harm</source>
            <translation>कुछ ज़रूरी जो उन्हें हानि से बचाए</translation>
        </message>
        <message>
            <source>They asked for this time</source>
            <translation>उन्होंने यही समय माँगा</translation>
        </message>
        <message>
            <source>They asked to be contacted</source>
            <translation>उन्होंने संपर्क करने को कहा</translation>
        </message>
        <message>
            <source>Not reached after reasonable efforts</source>
            <translation>उचित प्रयासों के बाद भी नहीं मिले</translation>
        </message>
        <message>
            <source>Their working hours are known</source>
            <translation>उनके काम के घंटे ज्ञात हैं</translation>
        </message>
        <message>
            <source>The assessment has been made</source>
            <translation>आकलन हो चुका है</translation>
        </message>
        <message>
            <source>The missing facts are confirmed</source>
            <translation>छूटे तथ्य पुष्ट हैं</translation>
        </message>
        <message>
            <source>Their time zone is confirmed</source>
            <translation>उनका समय क्षेत्र पुष्ट है</translation>
        </message>
        <message>
            <source>They asked for it</source>
            <translation>उन्होंने यह माँगा</translation>
        </message>
        <message>
            <source>Override asked at %1, nobody has decided yet</source>
            <translation>%1 पर अपवाद माँगा, अभी निर्णय नहीं</translation>
        </message>
        <message>
            <source>%1 allows one attempt until %2</source>
            <translation>%1 ने %2 तक एक प्रयास की अनुमति दी</translation>
        </message>
        <message>
            <source>%1 declined the override</source>
            <translation>%1 ने अपवाद अस्वीकार किया</translation>
        </message>
        <message>
            <source>%1 declined the override: %2</source>
            <translation>%1 ने अपवाद अस्वीकार किया: %2</translation>
        </message>
        <message>
            <source>The override of %1 is used up</source>
            <translation>%1 का अपवाद उपयोग हो चुका</translation>
        </message>
        <message>
            <source>The override of %1 ran out before it was used</source>
            <translation>%1 का अपवाद उपयोग से पहले समाप्त हुआ</translation>
        </message>
    </context>
    <context>
        <name>PastCommand</name>
        <message>
            <source>Show the account as it was, or go back to now</source>
            <translation>खाता जैसा था दिखाएँ, या अभी पर लौटें</translation>
        </message>
    </context>
    <context>
        <name>PaymentCommands</name>
        <message>
            <source>Take a payment</source>
            <translation>भुगतान लें</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>What it pays</source>
            <translation>यह क्या चुकाता है</translation>
        </message>
        <message>
            <source>Reverse a payment, charge or agreement</source>
            <translation>भुगतान, शुल्क या करार उलटें</translation>
        </message>
        <message>
            <source>Reversal</source>
            <translation>उलटाव</translation>
        </message>
        <message>
            <source>What it restores</source>
            <translation>यह क्या लौटाता है</translation>
        </message>
        <message>
            <source>Correct the claim: adjustment, credit note, fee</source>
            <translation>दावा सुधारें: समायोजन, जमा पत्र, शुल्क</translation>
        </message>
        <message>
            <source>Correction of the claim</source>
            <translation>दावे का सुधार</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>यह क्या बदलता है</translation>
        </message>
    </context>
    <context>
        <name>PaymentWords</name>
        <message>
            <source>principal</source>
            <translation>मूलधन</translation>
        </message>
        <message>
            <source>interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>fees</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>costs</source>
            <translation>लागत</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the words of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>in proportion over the items; within each %1.</source>
            <translation>मदों में अनुपात से; हर एक में %1।</translation>
        </message>
        <message>
            <source>the oldest due first; within an item %1.</source>
            <translation>सबसे पुराना पहले; मद में %1।</translation>
        </message>
        <message>
            <source>%1, each in proportion over the items.</source>
            <translation>%1, हर एक मदों में अनुपात से।</translation>
        </message>
        <message>
            <source>over all items %1, the oldest due first.</source>
            <translation>सभी मदों पर %1, सबसे पुराना पहले।</translation>
        </message>
        <message>
            <source>in proportion to all that is open, the cents left over to the largest fractions.</source>
            <translation>सारे बकाया के अनुपात में, बचे पैसे सबसे बड़े अंशों को।</translation>
        </message>
        <message>
            <source>The program's own rule: nobody set another.</source>
            <translation>प्रोग्राम का अपना नियम: किसी ने दूसरा नहीं रखा।</translation>
        </message>
        <message>
            <source>Set for the whole office</source>
            <translation>पूरे कार्यालय के लिए तय</translation>
        </message>
        <message>
            <source>As agreed with %1</source>
            <translation>%1 के साथ तय अनुसार</translation>
        </message>
        <message>
            <source>As agreed with %1 for %2</source>
            <translation>%2 के लिए %1 के साथ तय अनुसार</translation>
        </message>
        <message>
            <source>Set for this account</source>
            <translation>इस खाते के लिए तय</translation>
        </message>
        <message>
            <source>%1, since %2.</source>
            <translation>%1, %2 से।</translation>
        </message>
        <message>
            <source>the promise of %1 for %2</source>
            <translation>%2 के लिए %1 का वादा</translation>
        </message>
        <message>
            <source>the instalment of %1 for %2</source>
            <translation>%2 के लिए %1 की किस्त</translation>
        </message>
        <message>
            <source>the part of the settlement, %1 for %2</source>
            <translation>समझौते का हिस्सा, %2 के लिए %1</translation>
        </message>
        <message>
            <source>the plan over %1</source>
            <translation>%1 की किस्त योजना</translation>
        </message>
        <message>
            <source>the settlement for %1</source>
            <translation>%1 का समझौता</translation>
        </message>
        <message>
            <source>the announced payment of %1 for %2</source>
            <translation>%2 के लिए %1 का घोषित भुगतान</translation>
        </message>
        <message>
            <source>This is %1.</source>
            <translation>यह %1 है।</translation>
        </message>
        <message>
            <source>Waits again: %1.</source>
            <translation>फिर प्रतीक्षा में: %1।</translation>
        </message>
        <message>
            <source>Keeps %1.</source>
            <translation>निभाता है: %1।</translation>
        </message>
        <message>
            <source>Ends %1.</source>
            <translation>समाप्त करता है: %1।</translation>
        </message>
        <message>
            <source>Breaks %1.</source>
            <translation>तोड़ता है: %1।</translation>
        </message>
        <message>
            <source>Opens %1 again: %2 of it is paid.</source>
            <translation>%1 फिर खुलता है: उसका %2 चुकाया है।</translation>
        </message>
        <message>
            <source>Pays %1 of %2; %3 is left of it.</source>
            <translation>%2 में से %1 चुकाता है; %3 बचता है।</translation>
        </message>
        <message>
            <source>Expected on %1: no balance changes before it is there. The table shows how it would be applied on that day.</source>
            <translation>%1 को अपेक्षित: आने से पहले कोई शेष नहीं बदलता। तालिका दिखाती है उस दिन कैसे लगेगा।</translation>
        </message>
        <message>
            <source>%1 is more than what is owed. It is kept as unapplied credit and pays the next charge; nothing is lost.</source>
            <translation>%1 देय से अधिक है। यह अलागू जमा रहेगा और अगला शुल्क चुकाएगा; कुछ खोता नहीं।</translation>
        </message>
        <message>
            <source>Nothing is owed afterwards.</source>
            <translation>इसके बाद कुछ देय नहीं।</translation>
        </message>
        <message>
            <source>A payment of %1 with this value date is on the account already. Confirm only if this is another one.</source>
            <translation>इस मूल्य तिथि का %1 का भुगतान खाते पर पहले से है। यह दूसरा हो तभी पुष्टि करें।</translation>
        </message>
        <message>
            <source>Both stay in the history: what was recorded, and that it was taken back.</source>
            <translation>दोनों इतिहास में रहते हैं: जो दर्ज हुआ और कि वह वापस लिया गया।</translation>
        </message>
        <message>
            <source>A fee of %1 is charged: %2.</source>
            <translation>%1 का शुल्क लगता है: %2।</translation>
        </message>
        <message>
            <source>The fee of %1 is let go: %2.</source>
            <translation>%1 का शुल्क छोड़ा जाता है: %2।</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>मूलधन</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>लागत</translation>
        </message>
        <message>
            <source>The stated item, then %1</source>
            <comment>%1 is the rest of the sentence</comment>
            <translation>बताया गया मद, फिर %1</translation>
        </message>
        <message>
            <source>%1 – %2 %3</source>
            <extracomment>name of the rule, its order as a sentence, who set it as a sentence</extracomment>
            <translation>%1 – %2 %3</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>Instalment</source>
            <translation>किस्त</translation>
        </message>
        <message>
            <source>Settlement part</source>
            <translation>समझौते का हिस्सा</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>किस्त योजना</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>समझौता</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>घोषित</translation>
        </message>
        <message>
            <source>Payment of %1 expected on %2</source>
            <translation>%1 का भुगतान %2 को अपेक्षित</translation>
        </message>
        <message numerus="yes">
            <source>Payment of %1 posted to %Ln account(s)</source>
            <translation>
                <numerusform>%1 का भुगतान %Ln खाते में दर्ज</numerusform>
                <numerusform>%1 का भुगतान %Ln खातों में दर्ज</numerusform>
            </translation>
        </message>
        <message>
            <source>Payment of %1 posted</source>
            <translation>%1 का भुगतान दर्ज</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>सहेजा गया</translation>
        </message>
        <message>
            <source>The claim is lowered by %1</source>
            <translation>दावा %1 घटा</translation>
        </message>
        <message>
            <source>The claim is raised by %1</source>
            <translation>दावा %1 बढ़ा</translation>
        </message>
        <message>
            <source>The account changed meanwhile. Nothing was posted; the preview is new. Confirm again.</source>
            <translation>इस बीच खाता बदल गया। कुछ दर्ज नहीं हुआ; पूर्वावलोकन नया है। फिर पुष्टि करें।</translation>
        </message>
        <message>
            <source>This account is in %1; an amount in %2 cannot be posted to it, and two currencies are never added.</source>
            <translation>यह खाता %1 में है; %2 की राशि इसमें दर्ज नहीं हो सकती, और दो मुद्राएँ कभी नहीं जुड़तीं।</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>स्वीकृति के लिए भेजा</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Mobile</source>
            <translation>मोबाइल</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>काम</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>घर</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>post</source>
            <translation>डाक</translation>
        </message>
        <message>
            <source>withdrawn: %1</source>
            <translation>वापस लिया: %1</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>दर्ज नहीं</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>ग़लत नंबर</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>संपर्क न करें</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>सर्वोत्तम</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>निजी</translation>
        </message>
    </context>
    <context>
        <name>PersonCommand</name>
        <message>
            <source>Add a number or address</source>
            <translation>नंबर या पता जोड़ें</translation>
        </message>
        <message>
            <source>Change what is chosen</source>
            <translation>चुने हुए को बदलें</translation>
        </message>
        <message>
            <source>Confirm the number</source>
            <translation>नंबर की पुष्टि करें</translation>
        </message>
        <message>
            <source>The number is wrong</source>
            <translation>नंबर ग़लत है</translation>
        </message>
        <message>
            <source>Do not contact there</source>
            <translation>वहाँ संपर्क न करें</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>देनदार के साथ का व्यक्ति जोड़ें</translation>
        </message>
        <message>
            <source>Unlink the person</source>
            <translation>व्यक्ति को अलग करें</translation>
        </message>
        <message>
            <source>Say whose account it is</source>
            <translation>बताएँ खाता किसका है</translation>
        </message>
        <message>
            <source>Go to the person: accounts, people, numbers</source>
            <translation>व्यक्ति पर जाएँ: खाते, लोग, नंबर</translation>
        </message>
    </context>
    <context>
        <name>PersonRows</name>
        <message>
            <source>a file</source>
            <translation>एक फ़ाइल</translation>
        </message>
        <message>
            <source>the office</source>
            <translation>कार्यालय</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>देनदार</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>कोई और</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>सहमति वापस ली</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>सर्वोत्तम</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>अभी उपयोग नहीं हुआ</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>how a number was used last: what came of it, when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>confirmed %1 by %2</source>
            <translation>%1 को %2 ने पुष्टि की</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1 से</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>वर्तमान</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 से</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 तक</translation>
        </message>
        <message>
            <source>%1, %2, may be told: %3, %4</source>
            <translation>%1, %2, बताया जा सकता है: %3, %4</translation>
        </message>
        <message>
            <source>%1, %2, %3, %4, last: %5</source>
            <translation>%1, %2, %3, %4, पिछला: %5</translation>
        </message>
    </context>
    <context>
        <name>PersonWords</name>
        <message>
            <source>Co-debtor</source>
            <translation>सह-देनदार</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>गारंटर</translation>
        </message>
        <message>
            <source>Spouse</source>
            <translation>जीवनसाथी</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>प्रतिनिधि</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>वकील</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>संपर्क व्यक्ति</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>To call back</source>
            <translation>वापस कॉल करने को</translation>
        </message>
        <message>
            <source>The amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>सब कुछ</translation>
        </message>
        <message>
            <source>Say nothing, not even who calls.</source>
            <translation>कुछ न कहें, यह भी नहीं कि कौन कॉल कर रहा है।</translation>
        </message>
        <message>
            <source>Say only that the debtor is asked to call back; no word of a debt.</source>
            <translation>केवल कहें कि देनदार वापस कॉल करें; ऋण का एक शब्द भी नहीं।</translation>
        </message>
        <message>
            <source>Say that something is owed, and how much.</source>
            <translation>कहें कि कुछ देय है, और कितना।</translation>
        </message>
        <message>
            <source>Everything may be said.</source>
            <translation>सब कहा जा सकता है।</translation>
        </message>
        <message>
            <source>%1%</source>
            <extracomment>share of what is owed that somebody is liable for</extracomment>
            <translation>%1%</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>अधिकतम %1</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>पूरा</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>डाक</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>उपयोग में</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>ग़लत</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>संपर्क न करें</translation>
        </message>
        <message>
            <source>The debtor said it</source>
            <translation>देनदार ने बताया</translation>
        </message>
        <message>
            <source>A letter or e-mail</source>
            <translation>पत्र या ई-मेल</translation>
        </message>
        <message>
            <source>A public directory</source>
            <translation>सार्वजनिक निर्देशिका</translation>
        </message>
        <message>
            <source>Somebody else said it</source>
            <translation>किसी और ने बताया</translation>
        </message>
        <message>
            <source>A data vendor</source>
            <translation>डेटा विक्रेता</translation>
        </message>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>मोबाइल</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>घर</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>काम</translation>
        </message>
        <message>
            <source>The creditor said it</source>
            <translation>लेनदार ने बताया</translation>
        </message>
    </context>
    <context>
        <name>PinCommand</name>
        <message>
            <source>Work it first, with a reason</source>
            <translation>कारण सहित पहले काम करें</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>The call is over. What do you record?</source>
            <translation>कॉल समाप्त हुई। आप क्या दर्ज करेंगे?</translation>
        </message>
        <message>
            <source>Can pay, but not today</source>
            <translation>चुका सकती हैं, पर आज नहीं</translation>
        </message>
        <message>
            <source>Yes, this is Maria. I know, I am late. My pay comes on Friday.</source>
            <translation>हाँ, मैं मारिया हूँ। जानती हूँ, देर हो गई। मेरा वेतन शुक्रवार को आता है।</translation>
        </message>
        <message>
            <source>How much of it can you pay on Friday?</source>
            <translation>शुक्रवार को आप कितना चुका सकती हैं?</translation>
        </message>
        <message>
            <source>You have to pay today, or there will be trouble.</source>
            <translation>आपको आज ही चुकाना होगा, नहीं तो मुश्किल होगी।</translation>
        </message>
        <message>
            <source>Ask for an amount and a day. Pressure brings a promise that breaks, and a threat that is not meant is against the law in many places.</source>
            <translation>राशि और दिन पूछें। दबाव से टूटने वाला वादा मिलता है, और खोखली धमकी कई जगह कानून के विरुद्ध है।</translation>
        </message>
        <message>
            <source>I could do 120. The rest next month.</source>
            <translation>मैं 120 दे सकती हूँ। बाकी अगले महीने।</translation>
        </message>
        <message>
            <source>Good, pay when you can.</source>
            <translation>ठीक है, जब हो सके चुका दें।</translation>
        </message>
        <message>
            <source>120 on Friday, then. Shall we put the rest into a plan?</source>
            <translation>तो शुक्रवार को 120। बाकी की किस्तें बना लें?</translation>
        </message>
        <message>
            <source>Read amount and day back, and agree on the rest while you talk: a plan is kept more often than a good intention.</source>
            <translation>राशि और दिन दोहराएँ, और बाकी उसी बातचीत में तय करें: किस्त योजना अच्छे इरादे से अधिक निभती है।</translation>
        </message>
        <message>
            <source>A promise with 120 and Friday. The program checks it by itself, and brings the account back if nothing comes.</source>
            <translation>शुक्रवार को 120 का वादा। प्रोग्राम स्वयं जाँचता है, और कुछ न आए तो खाता वापस लाता है।</translation>
        </message>
        <message>
            <source>Somebody else answers</source>
            <translation>कोई और उत्तर देता है</translation>
        </message>
        <message>
            <source>Robert is at work. I am his wife. What is it about?</source>
            <translation>रॉबर्ट काम पर हैं। मैं उनकी पत्नी हूँ। क्या बात है?</translation>
        </message>
        <message>
            <source>It is about an overdue bill of his.</source>
            <translation>यह उनके एक अतिदेय बिल के बारे में है।</translation>
        </message>
        <message>
            <source>It is a personal matter. May I leave my name and number?</source>
            <translation>यह निजी बात है। क्या मैं अपना नाम और नंबर छोड़ दूँ?</translation>
        </message>
        <message>
            <source>Nobody but the debtor, and who may be told, hears of a debt: not even that there is one.</source>
            <translation>देनदार और जिसे बताया जा सकता है उसके सिवा कोई ऋण की बात नहीं सुनता: यह भी नहीं कि ऋण है।</translation>
        </message>
        <message>
            <source>Are you a debt collector?</source>
            <translation>क्या आप वसूली वाले हैं?</translation>
        </message>
        <message>
            <source>I would rather speak to him myself. When is he at home?</source>
            <translation>मैं उन्हीं से बात करना चाहूँगा। वे घर कब होते हैं?</translation>
        </message>
        <message>
            <source>Yes, and he had better call back.</source>
            <translation>हाँ, और बेहतर होगा वे वापस कॉल करें।</translation>
        </message>
        <message>
            <source>Stay friendly, and say nothing that lets her guess.</source>
            <translation>मैत्रीपूर्ण रहें, और ऐसा कुछ न कहें जिससे वे अनुमान लगा लें।</translation>
        </message>
        <message>
            <source>Spoke with someone else: the attempt counts, and the history says that nothing was told.</source>
            <translation>किसी और से बात हुई: प्रयास गिना जाता है, और इतिहास कहता है कि कुछ नहीं बताया गया।</translation>
        </message>
        <message>
            <source>Says it is paid</source>
            <translation>कहते हैं चुका दिया</translation>
        </message>
        <message>
            <source>I paid that in May! I have the slip here.</source>
            <translation>मैंने मई में चुका दिया था! रसीद मेरे पास है।</translation>
        </message>
        <message>
            <source>Our books say otherwise, so you owe it.</source>
            <translation>हमारी बही कुछ और कहती है, इसलिए देय है।</translation>
        </message>
        <message>
            <source>Thank you. How did you pay, and what does the slip say?</source>
            <translation>धन्यवाद। आपने कैसे चुकाया, और रसीद पर क्या लिखा है?</translation>
        </message>
        <message>
            <source>Books can be wrong. Note how, when and to whom, in their words.</source>
            <translation>बही ग़लत हो सकती है। कैसे, कब और किसे, उनके शब्दों में लिखें।</translation>
        </message>
        <message>
            <source>By transfer, on the third, 86.40. So what happens now?</source>
            <translation>अंतरण से, तीन तारीख को, 86.40। अब क्या होगा?</translation>
        </message>
        <message>
            <source>We look for the payment, and until then nobody calls you about it.</source>
            <translation>हम भुगतान खोजते हैं, और तब तक कोई आपको इसके लिए कॉल नहीं करेगा।</translation>
        </message>
        <message>
            <source>Please pay again; you get it back if we find it.</source>
            <translation>फिर से चुका दें; मिल जाने पर लौटा देंगे।</translation>
        </message>
        <message>
            <source>A disputed amount is not asked for until it is decided.</source>
            <translation>विवादित राशि निर्णय तक नहीं माँगी जाती।</translation>
        </message>
        <message>
            <source>A dispute, already paid. The clock of the answer starts, and the rest can still be asked for.</source>
            <translation>विवाद, पहले ही चुकाया। उत्तर की समय-सीमा शुरू होती है, और बाकी माँगा जा सकता है।</translation>
        </message>
        <message>
            <source>Has lost the job</source>
            <translation>नौकरी चली गई</translation>
        </message>
        <message>
            <source>I lost my job in spring. I don't know how to pay anything.</source>
            <translation>वसंत में मेरी नौकरी चली गई। समझ नहीं आता कुछ भी कैसे चुकाऊँ।</translation>
        </message>
        <message>
            <source>I am sorry to hear that. Let us see what is possible.</source>
            <translation>यह सुनकर दुख हुआ। देखते हैं क्या हो सकता है।</translation>
        </message>
        <message>
            <source>Then borrow it from your family.</source>
            <translation>तो परिवार से उधार ले लें।</translation>
        </message>
        <message>
            <source>Listen first. What somebody cannot pay is not brought in by asking louder.</source>
            <translation>पहले सुनें। जो कोई चुका नहीं सकता, ज़ोर से माँगने से नहीं आता।</translation>
        </message>
        <message>
            <source>Some days I cannot even open the letters.</source>
            <translation>कुछ दिन तो मैं पत्र भी नहीं खोल पाती।</translation>
        </message>
        <message>
            <source>You should, they become expensive.</source>
            <translation>खोलने चाहिए, नहीं तो महँगे पड़ते हैं।</translation>
        </message>
        <message>
            <source>Would it help if I wrote down all of it on one page, and you called me with an adviser beside you?</source>
            <translation>क्या इससे मदद मिलेगी कि मैं सब एक पन्ने पर लिख दूँ और आप सलाहकार के साथ मुझे कॉल करें?</translation>
        </message>
        <message>
            <source>That is a sign that she needs care. Offer time, one page, and help from outside; note only what she agrees to be kept.</source>
            <translation>यह संकेत है कि उन्हें सावधानी चाहिए। समय, एक पन्ना और बाहरी मदद दें; वही लिखें जिसे रखने पर वे सहमत हों।</translation>
        </message>
        <message>
            <source>Refused, because of hardship; then treat the account with care. A small plan can be offered later.</source>
            <translation>इनकार, कठिनाई के कारण; फिर खाते से सावधानी से पेश आएँ। छोटी किस्त योजना बाद में दी जा सकती है।</translation>
        </message>
        <message>
            <source>Wants no more calls</source>
            <translation>और कॉल नहीं चाहते</translation>
        </message>
        <message>
            <source>Stop calling me. I want this in writing.</source>
            <translation>मुझे कॉल करना बंद करें। मुझे यह लिखित में चाहिए।</translation>
        </message>
        <message>
            <source>Understood. I note that you want letters only. Is the address right?</source>
            <translation>समझ गया। मैं लिखता हूँ कि आप केवल पत्र चाहते हैं। क्या पता सही है?</translation>
        </message>
        <message>
            <source>I will stop when you pay.</source>
            <translation>जब आप चुकाएँगे तब बंद करूँगा।</translation>
        </message>
        <message>
            <source>A wish about how to be contacted binds at once; in many places it is law.</source>
            <translation>संपर्क के तरीके की इच्छा तुरंत बाध्य करती है; कई जगह यह कानून है।</translation>
        </message>
        <message>
            <source>Yes. And my lawyer will answer.</source>
            <translation>हाँ। और मेरा वकील उत्तर देगा।</translation>
        </message>
        <message>
            <source>Which lawyer? From then on I speak only to them.</source>
            <translation>कौन वकील? अब से मैं केवल उनसे बात करूँगा।</translation>
        </message>
        <message>
            <source>You do not need a lawyer for this.</source>
            <translation>इसके लिए वकील की ज़रूरत नहीं।</translation>
        </message>
        <message>
            <source>When an attorney acts, you speak and write to the attorney alone.</source>
            <translation>जब वकील काम करता है, आप केवल वकील से बोलते और लिखते हैं।</translation>
        </message>
        <message>
            <source>Wants it in writing; then care, with the attorney's name. No call goes out any more, from any desk.</source>
            <translation>लिखित चाहते हैं; फिर सावधानी, वकील के नाम के साथ। अब किसी मेज़ से कोई कॉल नहीं जाती।</translation>
        </message>
    </context>
    <context>
        <name>RankWords</name>
        <message>
            <source>Broken promise</source>
            <translation>टूटा वादा</translation>
        </message>
        <message>
            <source>Promise is due</source>
            <translation>वादा देय है</translation>
        </message>
        <message>
            <source>Call-back is due</source>
            <translation>वापसी कॉल का समय</translation>
        </message>
        <message>
            <source>Worth the time</source>
            <translation>समय के लायक</translation>
        </message>
        <message>
            <source>No contact lately</source>
            <translation>हाल में संपर्क नहीं</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>विवादित</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>रोक पर</translation>
        </message>
        <message>
            <source>With an agency</source>
            <translation>एजेंसी के पास</translation>
        </message>
        <message>
            <source>A promise is open</source>
            <translation>एक वादा खुला है</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>कुछ देय नहीं</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>पिन किया</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>कॉल करें</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>वापस कॉल करें</translation>
        </message>
        <message>
            <source>Check the promise</source>
            <translation>वादा जाँचें</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>विवाद देखें</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>रोक की समीक्षा करें</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>एजेंसी की प्रतीक्षा करें</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>जमा लौटाएँ</translation>
        </message>
        <message>
            <source>Decide on the request</source>
            <translation>अनुरोध पर निर्णय लें</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>वादे की याद दिलाएँ</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>नंबर या पता खोजें</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>Pinned by %1 until %2: %3</source>
            <extracomment>%1 a user, %2 a day, %3 the reason</extracomment>
            <translation>%1 ने %2 तक पिन किया: %3</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>संदेश निपटाएँ</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>स्थान %1</translation>
        </message>
    </context>
    <context>
        <name>ReasonCommand</name>
        <message>
            <source>Wrong reason</source>
            <translation>गलत कारण</translation>
        </message>
        <message>
            <source>What is wrong about %1 standing there? It may stay empty; who answers for the ranking reads it.</source>
            <translation>%1 का वहाँ होना क्यों गलत है? खाली भी रह सकता है; क्रम के लिए उत्तरदायी इसे पढ़ता है।</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>कहें</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Noted: the reason is wrong for %1.</source>
            <translation>दर्ज: %1 के लिए कारण गलत है।</translation>
        </message>
        <message>
            <source>Say that the reason is wrong</source>
            <translation>कहें कि कारण गलत है</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>there is nothing to be paid</source>
            <translation>चुकाने को कुछ नहीं है</translation>
        </message>
        <message>
            <source>say the instalment, their number or the last date</source>
            <translation>किस्त, उनकी संख्या या अंतिम तिथि बताएँ</translation>
        </message>
        <message>
            <source>the instalment is in another currency</source>
            <translation>किस्त दूसरी मुद्रा में है</translation>
        </message>
        <message>
            <source>the instalment must be more than nothing</source>
            <translation>किस्त शून्य से अधिक होनी चाहिए</translation>
        </message>
        <message>
            <source>an instalment must be more than nothing</source>
            <translation>हर किस्त शून्य से अधिक होनी चाहिए</translation>
        </message>
        <message>
            <source>a plan has 1 to %1 instalments</source>
            <translation>योजना में 1 से %1 किस्तें होती हैं</translation>
        </message>
        <message>
            <source>the first instalment is due today or later</source>
            <translation>पहली किस्त आज या बाद में देय हो</translation>
        </message>
        <message>
            <source>an instalment is due today or later</source>
            <translation>किस्त आज या बाद में देय हो</translation>
        </message>
        <message>
            <source>a promise is due today or later</source>
            <translation>वादा आज या बाद में देय हो</translation>
        </message>
        <message>
            <source>the last date has passed</source>
            <translation>अंतिम तिथि बीत चुकी है</translation>
        </message>
        <message>
            <source>the debtor's payday is not known</source>
            <translation>देनदार का वेतन दिवस ज्ञात नहीं</translation>
        </message>
        <message>
            <source>no instalment is due by %1</source>
            <translation>%1 तक कोई किस्त देय नहीं</translation>
        </message>
        <message>
            <source>only %1 instalments are due by %2</source>
            <translation>%2 तक केवल %1 किस्तें देय हैं</translation>
        </message>
        <message>
            <source>%1 instalments end on %2, not on %3</source>
            <translation>%1 किस्तें %2 को समाप्त होती हैं, %3 को नहीं</translation>
        </message>
        <message>
            <source>that would be more than %1 instalments</source>
            <translation>यह %1 से अधिक किस्तें होंगी</translation>
        </message>
        <message>
            <source>there are more than %1 instalments</source>
            <translation>%1 से अधिक किस्तें हैं</translation>
        </message>
        <message>
            <source>so many instalments would have begun before today</source>
            <translation>इतनी किस्तें आज से पहले शुरू होतीं</translation>
        </message>
        <message>
            <source>the amount is too small for %1 instalments</source>
            <translation>%1 किस्तों के लिए राशि बहुत छोटी है</translation>
        </message>
        <message>
            <source>there is no such instalment</source>
            <translation>ऐसी कोई किस्त नहीं</translation>
        </message>
        <message>
            <source>there is no instalment</source>
            <translation>कोई किस्त नहीं है</translation>
        </message>
        <message>
            <source>the last instalment is what the others leave</source>
            <translation>अंतिम किस्त वही है जो बाकी से बचे</translation>
        </message>
        <message>
            <source>that leaves nothing for the last instalment</source>
            <translation>अंतिम किस्त के लिए कुछ नहीं बचता</translation>
        </message>
        <message>
            <source>the instalments would not be in order</source>
            <translation>किस्तें क्रम में नहीं रहेंगी</translation>
        </message>
        <message>
            <source>the instalments are not in order</source>
            <translation>किस्तें क्रम में नहीं हैं</translation>
        </message>
        <message>
            <source>the instalments are out of range</source>
            <translation>किस्तें सीमा से बाहर हैं</translation>
        </message>
        <message>
            <source>the amount must be more than nothing</source>
            <translation>राशि शून्य से अधिक होनी चाहिए</translation>
        </message>
        <message>
            <source>two currencies are never added</source>
            <translation>दो मुद्राएँ कभी नहीं जुड़तीं</translation>
        </message>
        <message>
            <source>the accounts owe less than that</source>
            <translation>खातों पर इससे कम देय है</translation>
        </message>
        <message>
            <source>the first payment is in another currency</source>
            <translation>पहला भुगतान दूसरी मुद्रा में है</translation>
        </message>
        <message>
            <source>the first payment must be more than nothing</source>
            <translation>पहला भुगतान शून्य से अधिक होना चाहिए</translation>
        </message>
        <message>
            <source>the first payment is more than what can be promised</source>
            <translation>पहला भुगतान वादे की सीमा से अधिक है</translation>
        </message>
        <message>
            <source>so many instalments are more than what can be promised</source>
            <translation>इतनी किस्तें वादे की सीमा से अधिक हैं</translation>
        </message>
        <message>
            <source>no instalment is due after the first payment by then</source>
            <translation>तब तक पहले भुगतान के बाद कोई किस्त देय नहीं</translation>
        </message>
        <message>
            <source>the account is in %1</source>
            <translation>खाता %1 में है</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>खाता बंद है</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>कुछ देय नहीं</translation>
        </message>
        <message>
            <source>there is no such plan</source>
            <translation>ऐसी कोई योजना नहीं</translation>
        </message>
        <message>
            <source>the plan has ended</source>
            <translation>योजना समाप्त हो चुकी है</translation>
        </message>
        <message>
            <source>the plan was changed meanwhile; look at it again</source>
            <translation>इस बीच योजना बदली गई; फिर देखें</translation>
        </message>
        <message>
            <source>the offer has expired</source>
            <translation>प्रस्ताव समाप्त हो चुका है</translation>
        </message>
        <message>
            <source>the offer expires before its first part is due</source>
            <translation>प्रस्ताव पहले हिस्से से पहले समाप्त होता है</translation>
        </message>
        <message>
            <source>%1 is more than the %2 that can be asked for</source>
            <translation>%1 उस %2 से अधिक है जो माँगा जा सकता है</translation>
        </message>
        <message>
            <source>%1 of it is promised already, so that %2 is left</source>
            <translation>उसमें %1 का वादा हो चुका है, इसलिए %2 बचता है</translation>
        </message>
        <message>
            <source>a closed account is not promised on; open it again first</source>
            <translation>बंद खाते पर वादा नहीं होता; पहले उसे फिर खोलें</translation>
        </message>
        <message>
            <source>there is nothing to save</source>
            <translation>सहेजने को कुछ नहीं है</translation>
        </message>
        <message>
            <source>your role does not allow this</source>
            <translation>आपकी भूमिका इसकी अनुमति नहीं देती</translation>
        </message>
        <message>
            <source>your role does not decide disputes, only that one was withdrawn</source>
            <translation>आपकी भूमिका विवाद तय नहीं करती, केवल यह कि कोई वापस लिया गया</translation>
        </message>
        <message>
            <source>the hold was lifted already</source>
            <translation>रोक पहले ही हट चुकी</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>फ़ाइल खाली है</translation>
        </message>
        <message>
            <source>the file has %1 KB; at most %2 KB are kept</source>
            <translation>फ़ाइल %1 KB है; अधिकतम %2 KB रखे जाते हैं</translation>
        </message>
        <message>
            <source>the file was removed already</source>
            <translation>फ़ाइल पहले ही हटाई गई</translation>
        </message>
        <message>
            <source>say why the file is removed</source>
            <translation>बताएँ फ़ाइल क्यों हटाई जाती है</translation>
        </message>
        <message>
            <source>the files of the account would be more than %1 KB together</source>
            <translation>खाते की फ़ाइलें मिलकर %1 KB से अधिक होंगी</translation>
        </message>
        <message>
            <source>an account has at most %1 files</source>
            <translation>एक खाते में अधिकतम %1 फ़ाइलें</translation>
        </message>
        <message>
            <source>by its content it is none of the kinds that are kept: PDF, PNG or JPEG picture, text, table, e-mail, Word or Excel without macros</source>
            <translation>सामग्री से यह रखे जाने वाले किसी प्रकार की नहीं: PDF, PNG या JPEG चित्र, पाठ, तालिका, ई-मेल, बिना मैक्रो Word या Excel</translation>
        </message>
    </context>
    <context>
        <name>ScoreReview</name>
        <message>
            <source>only managers and administrators put a score in force</source>
            <translation>केवल प्रबंधक और प्रशासक स्कोर लागू करते हैं</translation>
        </message>
        <message>
            <source>nobody proposed this score: "model challenge --adopt" does, and another person puts it in force</source>
            <translation>यह स्कोर किसी ने प्रस्तावित नहीं किया: "model challenge --adopt" करता है, और कोई दूसरा व्यक्ति उसे लागू करता है</translation>
        </message>
        <message>
            <source>{user} proposed this score; another person has to approve it</source>
            <translation>{user} ने यह स्कोर प्रस्तावित किया; किसी दूसरे व्यक्ति को इसे मंज़ूर करना होगा</translation>
        </message>
    </context>
    <context>
        <name>ScoreWords</name>
        <message>
            <source>nothing drifted</source>
            <translation>कुछ नहीं भटका</translation>
        </message>
        <message>
            <source>it drifts a little</source>
            <translation>थोड़ा भटका</translation>
        </message>
        <message>
            <source>it drifted: learn it anew</source>
            <translation>भटका: फिर सीखें</translation>
        </message>
        <message>
            <source>Expert scorecard</source>
            <translation>विशेषज्ञ अंक-पत्र</translation>
        </message>
        <message>
            <source>Boosted trees</source>
            <translation>बूस्टेड ट्री</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>अंक-पत्र</translation>
        </message>
        <message>
            <source>Queues rank by the expert scorecard: points set by judgement, not learned from this office yet.</source>
            <translation>कतारें विशेषज्ञ अंक-पत्र से क्रम देती हैं: अनुमान से तय अंक, इस कार्यालय से अभी सीखे नहीं।</translation>
        </message>
        <message>
            <source>Queues rank by the office's own score %1 since %2: AUC %3 (%4 before it) on %5 later outcomes, PSI %6: %7.</source>
            <extracomment>%1 a number, %2 a day, %3 and %4 figures of quality, %5 a number of rows, %6 drift</extracomment>
            <translation>कतारें %2 से कार्यालय के अपने स्कोर %1 से क्रम देती हैं: %5 बाद के परिणामों पर AUC %3 (पहले %4), PSI %6: %7।</translation>
        </message>
        <message>
            <source>A score by %1 of %2 waits for a second person.</source>
            <translation>%1 का %2 का स्कोर दूसरे व्यक्ति की प्रतीक्षा में है।</translation>
        </message>
        <message>
            <source>%1 took the own score back on %2.</source>
            <translation>%1 ने %2 को अपना स्कोर वापस लिया।</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3.</source>
            <translation>%1 ने %3 को %2 का स्कोर लौटाया।</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3: %4</source>
            <extracomment>%1 who sent it back, %2 who had proposed it, %3 a day, %4 why</extracomment>
            <translation>%1 ने %3 को %2 का स्कोर लौटाया: %4</translation>
        </message>
        <message>
            <source>You proposed it: another person has to approve it.</source>
            <translation>इसे आपने प्रस्तावित किया: किसी दूसरे व्यक्ति को इसे मंज़ूर करना होगा।</translation>
        </message>
        <message>
            <source>You may approve it or send it back.</source>
            <translation>आप इसे मंज़ूर कर सकते हैं या लौटा सकते हैं।</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>माप</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>लागू: %1</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>लागू</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>प्रस्तावित</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Learned from outcomes</source>
            <translation>सीखे गए परिणाम</translation>
        </message>
        <message>
            <source>Measured on later outcomes</source>
            <translation>बाद के परिणामों पर मापा गया</translation>
        </message>
        <message>
            <source>AUC (1 is best, 0.5 is chance)</source>
            <translation>AUC (1 सर्वोत्तम, 0.5 संयोग)</translation>
        </message>
        <message>
            <source>How often an account that paid stands above one that did not.</source>
            <translation>चुकाने वाला खाता न चुकाने वाले से कितनी बार ऊपर रहता है।</translation>
        </message>
        <message>
            <source>AUC of what ranked before, on the same outcomes</source>
            <translation>पहले क्रम देने वाले का AUC, उन्हीं परिणामों पर</translation>
        </message>
        <message>
            <source>Brier score (0 is best)</source>
            <translation>ब्रायर अंक (0 सर्वोत्तम)</translation>
        </message>
        <message>
            <source>The mean square of how far the chances were from what happened.</source>
            <translation>संभावनाएँ जो हुआ उससे कितनी दूर थीं, उसके वर्गों का औसत।</translation>
        </message>
        <message>
            <source>Drift (PSI)</source>
            <translation>विचलन (PSI)</translation>
        </message>
        <message>
            <source>How far the scores of the later outcomes are from those it learned from.</source>
            <translation>बाद के परिणामों के अंक उनसे कितने दूर हैं जिनसे सीखा गया।</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 a figure, %2 what it means</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No account here is in the queue.</source>
            <translation>यहाँ का कोई खाता कतार में नहीं है।</translation>
        </message>
        <message>
            <source>All %1 accounts in the queue would stay where they are.</source>
            <translation>कतार के सभी %1 खाते जहाँ हैं वहीं रहेंगे।</translation>
        </message>
        <message>
            <source>%1 of %2 accounts in the queue would have another sum. Among the first %3 places %4 accounts would be new.</source>
            <extracomment>%1 accounts, %2 those in the queue, %3 places, %4 accounts</extracomment>
            <translation>कतार के %2 में से %1 खातों का योग बदलेगा। पहले %3 स्थानों में %4 खाते नए होंगे।</translation>
        </message>
        <message>
            <source>%1 (%2): place %3 becomes %4, chance to pay %5 becomes %6</source>
            <extracomment>an account, %1 whose, %2 its number; %3, %4 places in the queue; %5, %6 chances to pay</extracomment>
            <translation>%1 (%2): स्थान %3 से %4, चुकाने की संभावना %5 से %6</translation>
        </message>
    </context>
    <context>
        <name>ShippedStrategies</name>
        <message>
            <source>Business receivables</source>
            <translation>व्यावसायिक प्राप्य</translation>
        </message>
        <message>
            <source>Invoices between companies, by the leading (oldest open) invoice: a friendly note before the due date, three dunning levels, then a stop of delivery and the lawyers.</source>
            <translation>कंपनियों के बीच बिल, मुख्य (सबसे पुराने बाकी) बिल से: देय तिथि से पहले मित्रवत सूचना, तीन स्तर के तकाज़े, फिर आपूर्ति रोक और वकील।</translation>
        </message>
        <message>
            <source>Consumer agency</source>
            <translation>उपभोक्ता एजेंसी</translation>
        </message>
        <message>
            <source>Third-party collection of consumer debts: the first letter with its validation period, then calls by size and risk, a second voice when promises break, the lawyers last.</source>
            <translation>दूसरों के लिए उपभोक्ता ऋणों की वसूली: सत्यापन अवधि सहित पहला पत्र, फिर आकार और जोखिम से कॉल, वादे टूटने पर दूसरी आवाज़, अंत में वकील।</translation>
        </message>
        <message>
            <source>Patient bills</source>
            <translation>रोगी बिल</translation>
        </message>
        <message>
            <source>What patients owe after the insurer: statements, financial assistance before anything harder, nothing hard before the 120th day.</source>
            <translation>बीमा के बाद रोगियों पर देय: विवरण, किसी कड़े कदम से पहले वित्तीय सहायता, 120वें दिन से पहले कुछ कड़ा नहीं।</translation>
        </message>
        <message>
            <source>Road fines</source>
            <translation>सड़क जुर्माने</translation>
        </message>
        <message>
            <source>Fines of the road police: sixty days after the notice the fine rises to half of the highest fine for the offence (Italian road code, article 203), and what is then not paid goes to the collection office.</source>
            <translation>सड़क पुलिस के जुर्माने: सूचना के साठ दिन बाद जुर्माना अपराध के अधिकतम का आधा हो जाता है (इतालवी सड़क संहिता, अनुच्छेद 203), और फिर न चुकाया वसूली कार्यालय जाता है।</translation>
        </message>
        <message>
            <source>Energy and water</source>
            <translation>ऊर्जा और पानी</translation>
        </message>
        <message>
            <source>Bills for supply: reminders by message, a plan before anything harder, a warning before supply may be interrupted, and a person who decides.</source>
            <translation>आपूर्ति के बिल: संदेश से याद दिलाना, किसी कड़े कदम से पहले योजना, आपूर्ति रुकने से पहले चेतावनी, और निर्णय लेने वाला व्यक्ति।</translation>
        </message>
    </context>
    <context>
        <name>Shots</name>
        <message>
            <source>more than 120 days past due</source>
            <translation>120 दिन से अधिक अतिदेय</translation>
        </message>
        <message>
            <source>Dispute saved.</source>
            <translation>विवाद सहेजा गया।</translation>
        </message>
    </context>
    <context>
        <name>SpokenDate</name>
        <message>
            <source>today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>कल</translation>
        </message>
        <message>
            <source>tom</source>
            <translation>कल</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>कल (बीता)</translation>
        </message>
        <message>
            <source>eom</source>
            <translation>मासांत</translation>
        </message>
        <message>
            <source>bom</source>
            <translation>मासारंभ</translation>
        </message>
        <message>
            <source>payday</source>
            <translation>वेतन</translation>
        </message>
    </context>
    <context>
        <name>StandingStrip</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>With care</source>
            <translation>सावधानी से</translation>
        </message>
        <message>
            <source>No contact before %1</source>
            <translation>%1 से पहले संपर्क नहीं</translation>
        </message>
        <message>
            <source>No contact until %1</source>
            <translation>%1 तक संपर्क नहीं</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>संपर्क नहीं</translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <translation>रोक: %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>%1 तक</translation>
        </message>
        <message>
            <source>Until it is ended</source>
            <translation>समाप्त किए जाने तक</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>विवाद: %1</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>स्वीकृति की प्रतीक्षा</translation>
        </message>
        <message>
            <source>Waits for approval, asked by %1</source>
            <translation>स्वीकृति की प्रतीक्षा, %1 ने माँगी</translation>
        </message>
        <message>
            <source>Nothing is agreed yet</source>
            <translation>अभी कुछ तय नहीं</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>स्वीकृत</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Approved by %1</source>
            <translation>%1 ने स्वीकृत किया</translation>
        </message>
        <message>
            <source>Not approved by %1</source>
            <translation>%1 ने अस्वीकृत किया</translation>
        </message>
    </context>
    <context>
        <name>StatusWords</name>
        <message>
            <source>New</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>संपर्क नहीं</translation>
        </message>
        <message>
            <source>In contact</source>
            <translation>संपर्क में</translation>
        </message>
        <message>
            <source>Promise open</source>
            <translation>वादा खुला</translation>
        </message>
        <message>
            <source>Promise due</source>
            <translation>वादा देय</translation>
        </message>
        <message>
            <source>Broken promise</source>
            <translation>टूटा वादा</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>किस्त योजना पर</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>विवादित</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>रोक पर</translation>
        </message>
        <message>
            <source>With agency</source>
            <translation>एजेंसी के पास</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>चुकता</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>समझौते से निपटा</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>खोज जारी</translation>
        </message>
    </context>
    <context>
        <name>StrategyCommand</name>
        <message>
            <source>Show the tables</source>
            <translation>तालिकाएँ दिखाएँ</translation>
        </message>
        <message>
            <source>Show the steps</source>
            <translation>कदम दिखाएँ</translation>
        </message>
        <message>
            <source>Show the golden cases</source>
            <translation>आदर्श मामले दिखाएँ</translation>
        </message>
        <message>
            <source>Show the versions</source>
            <translation>संस्करण दिखाएँ</translation>
        </message>
        <message>
            <source>Add a rule or a step</source>
            <translation>नियम या कदम जोड़ें</translation>
        </message>
        <message>
            <source>Remove the rule or step</source>
            <translation>नियम या कदम हटाएँ</translation>
        </message>
        <message>
            <source>Move it up</source>
            <translation>ऊपर ले जाएँ</translation>
        </message>
        <message>
            <source>Move it down</source>
            <translation>नीचे ले जाएँ</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>पिछला बदलाव वापस लें</translation>
        </message>
        <message>
            <source>Keep the strategy as a draft</source>
            <translation>रणनीति मसौदे के रूप में रखें</translation>
        </message>
        <message>
            <source>Put the strategy in force</source>
            <translation>रणनीति लागू करें</translation>
        </message>
        <message>
            <source>Reckon what it would do</source>
            <translation>निकालें कि यह क्या करती</translation>
        </message>
        <message>
            <source>Go to the strategies</source>
            <translation>रणनीतियों पर जाएँ</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>Add a treatment</source>
            <translation>व्यवहार जोड़ें</translation>
        </message>
        <message>
            <source>Compare the score that waits</source>
            <translation>प्रतीक्षारत स्कोर की तुलना करें</translation>
        </message>
        <message>
            <source>Show the wrong reasons</source>
            <translation>गलत कारण दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>StrategyProblems</name>
        <message>
            <source>line %1, column %2</source>
            <translation>पंक्ति %1, स्तंभ %2</translation>
        </message>
        <message>
            <source>rule %1, input "%2"</source>
            <translation>नियम %1, इनपुट "%2"</translation>
        </message>
        <message>
            <source>rule %1, output "%2"</source>
            <translation>नियम %1, परिणाम "%2"</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>नियम %1</translation>
        </message>
        <message>
            <source>treatment "%1"</source>
            <translation>उपचार "%1"</translation>
        </message>
        <message>
            <source>treatments</source>
            <translation>उपचार</translation>
        </message>
        <message>
            <source>triggers</source>
            <translation>आरंभ</translation>
        </message>
        <message>
            <source>the strategy</source>
            <translation>रणनीति</translation>
        </message>
        <message>
            <source>expected "and" of "between"</source>
            <translation>"between" का "and" अपेक्षित है</translation>
        </message>
        <message>
            <source>expected ".." of a range</source>
            <translation>सीमा का ".." अपेक्षित है</translation>
        </message>
        <message>
            <source>expected the end of a range</source>
            <translation>सीमा का अंत अपेक्षित है</translation>
        </message>
        <message>
            <source>expected a name after "."</source>
            <translation>"." के बाद नाम अपेक्षित है</translation>
        </message>
        <message>
            <source>expected "%1"</source>
            <translation>"%1" अपेक्षित है</translation>
        </message>
        <message>
            <source>this does not belong to the expression</source>
            <translation>यह अभिव्यक्ति का भाग नहीं है</translation>
        </message>
        <message>
            <source>this does not belong to the tests</source>
            <translation>यह शर्तों का भाग नहीं है</translation>
        </message>
        <message>
            <source>"%1" does not belong here</source>
            <translation>"%1" यहाँ नहीं आता</translation>
        </message>
        <message>
            <source>an expression is missing</source>
            <translation>अभिव्यक्ति नहीं है</translation>
        </message>
        <message>
            <source>the expression is empty</source>
            <translation>अभिव्यक्ति खाली है</translation>
        </message>
        <message>
            <source>this is not a number</source>
            <translation>यह संख्या नहीं है</translation>
        </message>
        <message>
            <source>the string has no end</source>
            <translation>पाठ का अंत नहीं है</translation>
        </message>
        <message>
            <source>arguments are all by name or all by place</source>
            <translation>तर्क सब नाम से या सब स्थान से हों</translation>
        </message>
        <message>
            <source>nested deeper than %1</source>
            <translation>%1 से अधिक गहरा</translation>
        </message>
        <message>
            <source>division by zero</source>
            <translation>शून्य से भाग</translation>
        </message>
        <message>
            <source>there is no treatment "%1"</source>
            <translation>"%1" उपचार नहीं है</translation>
        </message>
        <message>
            <source>there is no "%1" here</source>
            <translation>यहाँ "%1" नहीं है</translation>
        </message>
        <message>
            <source>it asks for "%1", which is no feature</source>
            <translation>यह "%1" माँगता है, जो विशेषता नहीं है</translation>
        </message>
        <message>
            <source>"%1" is no feature</source>
            <translation>"%1" विशेषता नहीं है</translation>
        </message>
        <message>
            <source>%1 tests a %2, but the input is a %3</source>
            <translation>%1 %2 जाँचता है, पर इनपुट %3 है</translation>
        </message>
        <message>
            <source>%1 is not among the allowed values %2</source>
            <translation>%1 अनुमत मानों %2 में नहीं है</translation>
        </message>
        <message>
            <source>%1 is not among %2</source>
            <translation>%1 %2 में नहीं है</translation>
        </message>
        <message>
            <source>%1 is not a %2</source>
            <translation>%1 %2 नहीं है</translation>
        </message>
        <message>
            <source>rules %1 and %2 contradict each other</source>
            <translation>नियम %1 और %2 परस्पर विरोधी हैं</translation>
        </message>
        <message>
            <source>the cells of "%1" depend on more than the input, or mix kinds</source>
            <translation>"%1" के खाने इनपुट से अधिक पर निर्भर हैं, या प्रकार मिलाते हैं</translation>
        </message>
        <message>
            <source>no strategy can begin at the status "%1"</source>
            <translation>कोई रणनीति "%1" स्थिति पर आरंभ नहीं हो सकती</translation>
        </message>
        <message>
            <source>no strategy can begin at "%1"</source>
            <translation>कोई रणनीति "%1" पर आरंभ नहीं हो सकती</translation>
        </message>
        <message>
            <source>there are none</source>
            <translation>कोई नहीं है</translation>
        </message>
        <message>
            <source>there are two of this name</source>
            <translation>इस नाम के दो हैं</translation>
        </message>
        <message>
            <source>two steps are "%1"</source>
            <translation>दो कदम "%1" हैं</translation>
        </message>
        <message>
            <source>step "%1" comes before the one above it</source>
            <translation>कदम "%1" अपने ऊपर वाले से पहले आता है</translation>
        </message>
        <message>
            <source>no day of the week is left</source>
            <translation>सप्ताह का कोई दिन नहीं बचा</translation>
        </message>
        <message>
            <source>a message goes by email, sms or letter</source>
            <translation>संदेश ई-मेल, SMS या पत्र से जाता है</translation>
        </message>
        <message>
            <source>a hold says for how many "days"</source>
            <translation>रोक बताती है कि कितने दिनों के लिए</translation>
        </message>
        <message>
            <source>it goes to a supervisor, an agency or legal</source>
            <translation>यह पर्यवेक्षक, एजेंसी या क़ानूनी विभाग को जाता है</translation>
        </message>
        <message>
            <source>%1 wrote this draft; another person has to approve it</source>
            <translation>%1 ने यह मसौदा लिखा; किसी दूसरे व्यक्ति को इसे मंज़ूर करना होगा</translation>
        </message>
        <message>
            <source>only managers and administrators put strategies in force</source>
            <translation>केवल प्रबंधक और प्रशासक रणनीतियाँ लागू करते हैं</translation>
        </message>
        <message>
            <source>%1 as it is here is no draft that was kept: keep it as a draft, and another person puts it in force</source>
            <translation>%1 जैसा यहाँ है, रखा हुआ मसौदा नहीं है: मसौदे के रूप में रखें, दूसरा व्यक्ति लागू करेगा</translation>
        </message>
        <message>
            <source>there is no draft of %1</source>
            <translation>%1 का कोई मसौदा नहीं है</translation>
        </message>
        <message>
            <source>no draft of %1 runs as a shadow</source>
            <translation>%1 का कोई मसौदा छाया के रूप में नहीं चल रहा</translation>
        </message>
        <message>
            <source>boolean</source>
            <translation>सत्य मान</translation>
        </message>
        <message>
            <source>list</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>number</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>date</source>
            <translation>तारीख</translation>
        </message>
        <message>
            <source>string</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>time</source>
            <translation>समय</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>तारीख और समय</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 where something is wrong, %2 what</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>StrategyWords</name>
        <message>
            <source>Then</source>
            <translation>फिर</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) later</source>
            <translation>
                <numerusform>%Ln दिन बाद</numerusform>
                <numerusform>%Ln दिन बाद</numerusform>
            </translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>उसी दिन</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln day(s)</source>
            <translation>
                <numerusform>%Ln दिन बाद</numerusform>
                <numerusform>%Ln दिन बाद</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) before</source>
            <translation>
                <numerusform>%Ln दिन पहले</numerusform>
                <numerusform>%Ln दिन पहले</numerusform>
            </translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>text message</source>
            <translation>पाठ संदेश</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>पत्र</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>between channels, the first that reaches the debtor is used: "e-mail or letter"</extracomment>
            <translation> या </translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>पर्यवेक्षक</translation>
        </message>
        <message>
            <source>an agency</source>
            <translation>एक एजेंसी</translation>
        </message>
        <message>
            <source>the lawyers</source>
            <translation>वकील</translation>
        </message>
        <message>
            <source>work it in the queue %1</source>
            <translation>कतार %1 में काम करें</translation>
        </message>
        <message>
            <source>send %1 %2</source>
            <extracomment>%1 the channels, %2 the name of a template</extracomment>
            <translation>%1 %2 भेजें</translation>
        </message>
        <message>
            <source>mark it %1</source>
            <translation>%1 चिह्नित करें</translation>
        </message>
        <message numerus="yes">
            <source>hold it for %Ln day(s): %1</source>
            <translation>
                <numerusform>%Ln दिन रोकें: %1</numerusform>
                <numerusform>%Ln दिन रोकें: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>ask %1 to decide</source>
            <translation>%1 से निर्णय माँगें</translation>
        </message>
        <message>
            <source>raise the claim to what %1 says</source>
            <translation>दावा %1 के कहे तक बढ़ाएँ</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>शीर्षक</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>For which accounts</source>
            <translation>किन खातों के लिए</translation>
        </message>
        <message>
            <source>Small balances</source>
            <translation>छोटे शेष</translation>
        </message>
        <message>
            <source>Days between messages</source>
            <translation>संदेशों के बीच दिन</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>Task for a queue</source>
            <translation>कतार के लिए काम</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>लेबल</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>रोक</translation>
        </message>
        <message>
            <source>Escalation</source>
            <translation>आगे बढ़ाना</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>&amp;Queue</source>
            <translation>कतार(&amp;Q)</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>साँचा(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>नाम-पट्टी(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>कारण(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;To (supervisor, agency, legal)</source>
            <translation>किसे (supervisor, agency, legal)(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Decision that gives the amount</source>
            <translation>राशि देने वाला निर्णय(&amp;D)</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 when ("After 35 days"), %2 what ("send e-mail or letter …")</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, if %2</source>
            <translation>%1, यदि %2</translation>
        </message>
        <message>
            <source>%1, also while nothing else is done</source>
            <translation>%1, तब भी जब और कुछ न हो</translation>
        </message>
        <message>
            <source>%1: no rule covers some accounts</source>
            <translation>%1: कुछ खातों पर कोई नियम नहीं</translation>
        </message>
        <message>
            <source>%1: no rule covers %2</source>
            <translation>%1: %2 पर कोई नियम नहीं</translation>
        </message>
        <message>
            <source>%1: rules %2 both cover %3, and agree</source>
            <translation>%1: नियम %2 दोनों %3 पर हैं, और सहमत हैं</translation>
        </message>
        <message>
            <source>%1: rules %2 contradict each other for %3</source>
            <translation>%1: नियम %2 %3 पर परस्पर विरोधी हैं</translation>
        </message>
        <message>
            <source>%1: rule %2 never decides; %3 come first</source>
            <translation>%1: नियम %2 कभी तय नहीं करता; %3 पहले आते हैं</translation>
        </message>
        <message>
            <source>%1: gaps were not looked for: %2</source>
            <translation>%1: कमियाँ नहीं खोजी गईं: %2</translation>
        </message>
        <message>
            <source>%1, rule %2: %3</source>
            <translation>%1, नियम %2: %3</translation>
        </message>
        <message>
            <source>%1, rule %2: %3 was %4 and is %5</source>
            <translation>%1, नियम %2: %3 था %4 और है %5</translation>
        </message>
        <message>
            <source>%1: rule %2 is new: %3</source>
            <translation>%1: नियम %2 नया है: %3</translation>
        </message>
        <message>
            <source>%1: what was rule %2 is gone: %3</source>
            <translation>%1: जो नियम %2 था वह नहीं रहा: %3</translation>
        </message>
        <message>
            <source>%1: the step %2 is new</source>
            <translation>%1: कदम %2 नया है</translation>
        </message>
        <message>
            <source>%1: the step %2 is gone</source>
            <translation>%1: कदम %2 नहीं रहा</translation>
        </message>
        <message>
            <source>%1, step %2: was %3 and is %4</source>
            <translation>%1, कदम %2: था %3 और है %4</translation>
        </message>
        <message>
            <source>The treatment %1 is new</source>
            <translation>व्यवहार %1 नया है</translation>
        </message>
        <message>
            <source>The treatment %1 is gone</source>
            <translation>व्यवहार %1 नहीं रहा</translation>
        </message>
        <message>
            <source>%1: was %2 and is %3</source>
            <translation>%1: था %2 और है %3</translation>
        </message>
        <message>
            <source>the first rule that fits decides</source>
            <translation>पहला उपयुक्त नियम तय करता है</translation>
        </message>
        <message>
            <source>exactly one rule fits</source>
            <translation>ठीक एक नियम उपयुक्त</translation>
        </message>
        <message>
            <source>several rules may fit and must agree</source>
            <translation>कई नियम उपयुक्त हो सकते हैं और सहमत होने चाहिए</translation>
        </message>
        <message>
            <source>of the rules that fit the most important decides</source>
            <translation>उपयुक्त नियमों में सबसे महत्वपूर्ण तय करता है</translation>
        </message>
        <message>
            <source>Retired from %1, by %2</source>
            <translation>%1 से हटाया, %2 ने</translation>
        </message>
        <message>
            <source>Version %1 from %2, by %3</source>
            <translation>संस्करण %1, %2 से, %3 का</translation>
        </message>
        <message>
            <source>Version %1 from %2, written by %3, approved by %4</source>
            <translation>संस्करण %1, %2 से, %3 ने लिखा, %4 ने स्वीकृत किया</translation>
        </message>
        <message>
            <source>%1, for %2</source>
            <translation>%1, %2 के लिए</translation>
        </message>
        <message>
            <source>%1 (in force)</source>
            <translation>%1 (लागू)</translation>
        </message>
        <message>
            <source>Version %1 in force</source>
            <translation>संस्करण %1 लागू</translation>
        </message>
        <message>
            <source>A draft, not in force</source>
            <translation>मसौदा, लागू नहीं</translation>
        </message>
        <message>
            <source>Ready to use, not in force</source>
            <translation>तैयार, लागू नहीं</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>लागू नहीं</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>प्रयोग</translation>
        </message>
        <message>
            <source>Shadow since %1: it would have made %2 tasks, %3 messages and %4 questions to others; %5, %6 and %7 were made.</source>
            <translation>%1 से छाया: यह %2 कार्य, %3 संदेश और दूसरों से %4 प्रश्न बनाती; %5, %6 और %7 बने।</translation>
        </message>
        <message>
            <source>%1: %2 tasks, %3 messages, %4 questions beside %5, %6, %7; another step for %8 of %9 accounts</source>
            <extracomment>one night: %1 the day, %2 to %4 would have been, %5 to %7 were, %8 accounts of %9</extracomment>
            <translation>%1: %2 कार्य, %3 संदेश, %4 प्रश्न, जबकि बने %5, %6, %7; %9 में से %8 खातों में दूसरा चरण</translation>
        </message>
    </context>
    <context>
        <name>SystemCommand</name>
        <message>
            <source>Go to the bank lines</source>
            <translation>बैंक पंक्तियों पर जाएँ</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>बैंक</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>अगली पंक्ति</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>पिछली पंक्ति</translation>
        </message>
        <message>
            <source>Post the line as proposed</source>
            <translation>प्रस्ताव अनुसार पंक्ति दर्ज करें</translation>
        </message>
        <message>
            <source>Next proposal</source>
            <translation>अगला प्रस्ताव</translation>
        </message>
        <message>
            <source>Type another account</source>
            <translation>दूसरा खाता लिखें</translation>
        </message>
        <message>
            <source>Set the line aside</source>
            <translation>पंक्ति अलग रखें</translation>
        </message>
        <message>
            <source>Match all lines again</source>
            <translation>सभी पंक्तियाँ फिर मिलाएँ</translation>
        </message>
        <message>
            <source>Go to the integrations</source>
            <translation>एकीकरण पर जाएँ</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>सिस्टम</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>अगला कनेक्शन</translation>
        </message>
        <message>
            <source>Previous connection</source>
            <translation>पिछला कनेक्शन</translation>
        </message>
        <message>
            <source>Run the connection now</source>
            <translation>कनेक्शन अभी चलाएँ</translation>
        </message>
        <message>
            <source>Send a failed delivery again</source>
            <translation>विफल डिलीवरी फिर भेजें</translation>
        </message>
        <message>
            <source>Go to the visits</source>
            <translation>मुलाक़ातों पर जाएँ</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>मुलाक़ातें</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>अगली मुलाक़ात</translation>
        </message>
        <message>
            <source>Previous visit</source>
            <translation>पिछली मुलाक़ात</translation>
        </message>
        <message>
            <source>Show the address on a map</source>
            <translation>पता नक्शे पर दिखाएँ</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>स्वयं मिले</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>वहाँ कोई नहीं</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>ग़लत पता</translation>
        </message>
    </context>
    <context>
        <name>SystemWords</name>
        <message>
            <source>In order</source>
            <translation>ठीक</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>विफल</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>देर से</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>अभी नहीं चला</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>हाथ से</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>रुका</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>वेबहुक</translation>
        </message>
        <message>
            <source>Web service</source>
            <translation>वेब सेवा</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Text message: %1</source>
            <translation>SMS: %1</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <translation>ई-मेल: %1</translation>
        </message>
        <message>
            <source>Letter: %1</source>
            <translation>पत्र: %1</translation>
        </message>
        <message>
            <source>Visit: %1</source>
            <translation>मुलाक़ात: %1</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>उन्होंने कॉल किया</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>कॉल</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>लागत</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>प्रभार</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>खाता खुला</translation>
        </message>
        <message>
            <source>Marked as a wrong number</source>
            <translation>ग़लत नंबर चिह्नित</translation>
        </message>
        <message>
            <source>Marked: do not contact</source>
            <translation>चिह्नित: संपर्क न करें</translation>
        </message>
        <message>
            <source>Details recorded</source>
            <translation>विवरण दर्ज</translation>
        </message>
        <message>
            <source>promise %1</source>
            <translation>वादा %1</translation>
        </message>
        <message>
            <source>payment %1</source>
            <translation>भुगतान %1</translation>
        </message>
        <message>
            <source>call</source>
            <translation>कॉल</translation>
        </message>
        <message>
            <source>note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>call-back</source>
            <translation>वापसी कॉल</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>विवाद</translation>
        </message>
        <message>
            <source>Promise to pay %1 by %2</source>
            <translation>%2 तक %1 चुकाने का वादा</translation>
        </message>
        <message>
            <source>Promise kept: %1</source>
            <translation>वादा निभाया: %1</translation>
        </message>
        <message>
            <source>Promise broken: %1</source>
            <translation>वादा टूटा: %1</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>वादा रद्द</translation>
        </message>
        <message>
            <source>Payment received %1</source>
            <translation>भुगतान मिला %1</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>%1 added: %2</source>
            <comment>kind of charge, amount</comment>
            <translation>%1 जोड़ा: %2</translation>
        </message>
        <message>
            <source>Claim corrected %1</source>
            <translation>दावा सुधारा %1</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>जमा पत्र %1</translation>
        </message>
        <message>
            <source>Billed %1</source>
            <translation>बिल किया %1</translation>
        </message>
        <message>
            <source>%1 billed %2</source>
            <comment>invoice number, amount</comment>
            <translation>%1 बिल किया %2</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Call-back agreed</source>
            <translation>वापसी कॉल तय</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>विवादित</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>विवाद सुलझा</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>रोक पर</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>रोक हटी</translation>
        </message>
        <message>
            <source>Assigned to nobody</source>
            <translation>किसी को नहीं सौंपा</translation>
        </message>
        <message>
            <source>Assigned to %1</source>
            <translation>%1 को सौंपा</translation>
        </message>
        <message>
            <source>Placed for collection</source>
            <translation>वसूली के लिए दिया</translation>
        </message>
        <message>
            <source>Placed with %1</source>
            <translation>%1 को दिया</translation>
        </message>
        <message>
            <source>Recalled from the agency</source>
            <translation>एजेंसी से वापस लिया</translation>
        </message>
        <message>
            <source>Terms set</source>
            <translation>शर्तें तय</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>ब्याज माफ़</translation>
        </message>
        <message>
            <source>Judgment for %1</source>
            <translation>%1 का न्यायालय निर्णय</translation>
        </message>
        <message>
            <source>Court case %1</source>
            <comment>number of the case</comment>
            <translation>न्यायालय मामला %1</translation>
        </message>
        <message>
            <source>Written off %1</source>
            <translation>बट्टे खाते %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>फिर खुला</translation>
        </message>
        <message>
            <source>Fact from the source</source>
            <translation>स्रोत से तथ्य</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>आयात पूर्ववत</translation>
        </message>
        <message>
            <source>Recorded by a newer version</source>
            <translation>नए संस्करण ने दर्ज किया</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>देय %1</translation>
        </message>
        <message>
            <source>value date %1</source>
            <translation>मूल्य तिथि %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>देय %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>%1 के लिए</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 तक</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>%1 को</translation>
        </message>
        <message>
            <source>from a file</source>
            <translation>फ़ाइल से</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>स्वचालित</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>फ़ाइल हटाई</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>फ़ाइल जोड़ी</translation>
        </message>
        <message>
            <source>Contact announced</source>
            <translation>संपर्क की सूचना दी गई</translation>
        </message>
        <message>
            <source>Announced contact did not take place</source>
            <translation>घोषित संपर्क नहीं हुआ</translation>
        </message>
        <message>
            <source>Legal hold: nothing is erased</source>
            <translation>कानूनी रोक: कुछ भी मिटाया नहीं जाएगा</translation>
        </message>
        <message>
            <source>Legal hold lifted</source>
            <translation>कानूनी रोक हटाई गई</translation>
        </message>
        <message>
            <source>Use of the data restricted</source>
            <translation>डेटा का उपयोग सीमित</translation>
        </message>
        <message>
            <source>Wrong reason in the queue</source>
            <translation>कतार में गलत कारण</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>61 to 90 days past due</source>
            <translation>61 से 90 दिन अतिदेय</translation>
        </message>
    </context>
    <context>
        <name>WrapUp</name>
        <message>
            <source>%1 %2</source>
            <comment>date, time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Promise %1 %2</source>
            <translation>वादा %1 %2</translation>
        </message>
        <message>
            <source>Promise %1 %2, %3</source>
            <translation>वादा %1 %2, %3</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>भुगतान %1</translation>
        </message>
        <message>
            <source>Payment %1, %2</source>
            <translation>भुगतान %1, %2</translation>
        </message>
        <message>
            <source>Payment %1, %2, reference %3</source>
            <translation>भुगतान %1, %2, संदर्भ %3</translation>
        </message>
        <message>
            <source>Call back %1</source>
            <translation>वापस कॉल %1</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>इनकार: %1</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>विवाद: %1</translation>
        </message>
        <message>
            <source>Wrong number %1</source>
            <translation>ग़लत नंबर %1</translation>
        </message>
        <message>
            <source>Check the promise on %1. If unpaid, back to broken promises.</source>
            <translation>%1 को वादा जाँचें। न चुके तो टूटे वादों में वापस।</translation>
        </message>
        <message>
            <source>The balance is lower at once.</source>
            <translation>शेष राशि तुरंत घटती है।</translation>
        </message>
        <message>
            <source>On your queue again %1, their time.</source>
            <translation>%1 आपकी कतार में फिर, वहाँ के समय से।</translation>
        </message>
        <message>
            <source>Call again; the reason is in the history.</source>
            <translation>फिर कॉल करें; कारण इतिहास में है।</translation>
        </message>
        <message>
            <source>Review the dispute. Pressing for payment stops.</source>
            <translation>विवाद देखें। भुगतान का दबाव बंद।</translation>
        </message>
        <message>
            <source>Call again at another time of day.</source>
            <translation>दिन के दूसरे समय फिर कॉल करें।</translation>
        </message>
        <message>
            <source>This number is not called again.</source>
            <translation>इस नंबर पर फिर कॉल नहीं होगी।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountHeader</name>
        <message>
            <source>Back to the queue (Esc)</source>
            <translation>कतार पर वापस (Esc)</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>शेष राशि</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>अतिदेय</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>अब तक चुकाया</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Take a payment</source>
            <translation>भुगतान लें</translation>
        </message>
        <message>
            <source>Previous account (K)</source>
            <translation>पिछला खाता (K)</translation>
        </message>
        <message>
            <source>Next account (J)</source>
            <translation>अगला खाता (J)</translation>
        </message>
        <message>
            <source>Show the call panel (W)</source>
            <translation>कॉल पैनल दिखाएँ (W)</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>नाम ज्ञात नहीं</translation>
        </message>
        <message>
            <source>Speaks %1</source>
            <translation>भाषा: %1</translation>
        </message>
        <message>
            <source>Placed %1</source>
            <translation>सौंपा गया %1</translation>
        </message>
        <message>
            <source>Listed %1</source>
            <translation>दर्ज %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>देय नहीं</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>Finish %1</source>
            <translation>%1 पूरा करें</translation>
        </message>
        <message>
            <source>Finish the wrap-up of %1</source>
            <translation>%1 का समेटना पूरा करें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountPage</name>
        <message>
            <source>No account is open</source>
            <translation>कोई खाता खुला नहीं</translation>
        </message>
        <message>
            <source>Choose one in the queue, or search for a name or number.</source>
            <translation>कतार में से चुनें, या नाम या नंबर खोजें।</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>कतार पर जाएँ</translation>
        </message>
        <message>
            <source>This account is no longer here</source>
            <translation>यह खाता अब यहाँ नहीं है</translation>
        </message>
        <message>
            <source>It was moved to someone else, or its import was undone. What you saved is kept.</source>
            <translation>यह किसी और को दिया गया, या इसका आयात पूर्ववत हुआ। आपका सहेजा सुरक्षित है।</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Consent: %1</source>
            <translation>सहमति: %1</translation>
        </message>
        <message>
            <source>At that moment this account was not known here yet.</source>
            <translation>उस समय यह खाता यहाँ ज्ञात नहीं था।</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AnswerStrip</name>
        <message numerus="yes">
            <source>at %1: %Ln time(s)</source>
            <extracomment>%1: an hour of the day; how often somebody answered then</extracomment>
            <translation>
                <numerusform>%1 बजे: %Ln बार</numerusform>
                <numerusform>%1 बजे: %Ln बार</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody picked up yet, in %Ln call(s).</source>
            <translation>
                <numerusform>अब तक %Ln कॉल में किसी ने नहीं उठाया।</numerusform>
                <numerusform>अब तक %Ln कॉल में किसी ने नहीं उठाया।</numerusform>
            </translation>
        </message>
        <message>
            <source>Picked up: %1.</source>
            <translation>फ़ोन उठाया: %1।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::ContactPanel</name>
        <message>
            <source>Contact</source>
            <translation>संपर्क</translation>
        </message>
        <message>
            <source>No phone number is known.</source>
            <translation>कोई फ़ोन नंबर ज्ञात नहीं।</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>फ़ोन नंबर</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>स्थान</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>नियोक्ता</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>जन्म तिथि</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>सहमति</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>इस व्यक्ति के खाते</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>वहाँ %1</translation>
        </message>
        <message>
            <source>chosen to call</source>
            <translation>कॉल के लिए चुना</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 अतिदेय</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>देय नहीं</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>खाते (%1)</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>फ़ोन से</translation>
        </message>
        <message>
            <source>Best: %1, %2 · reached about %3 times in 100</source>
            <translation>सर्वोत्तम: %1, %2 · 100 में लगभग %3 बार मिलते हैं</translation>
        </message>
        <message>
            <source>%1 (tried, to learn about this time)</source>
            <translation>%1 (इस समय को जानने के लिए आज़माया)</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>फ़ाइलें…</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>इस खाते की फ़ाइलें</translation>
        </message>
        <message>
            <source>See, add and remove files; they can be dropped here too</source>
            <translation>फ़ाइलें देखें, जोड़ें और हटाएँ; यहाँ छोड़ी भी जा सकती हैं</translation>
        </message>
        <message>
            <source>Latest files</source>
            <translation>नवीनतम फ़ाइलें</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translation>फ़ाइलें (%1)</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>ई-मेल से</translation>
        </message>
        <message>
            <source>by text message</source>
            <translation>SMS से</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>पत्र से</translation>
        </message>
        <message>
            <source>Best: %1, %2 · answered about %3 times in 100</source>
            <extracomment>when to write, by what, and how often such a message is answered</extracomment>
            <translation>सबसे अच्छा: %1, %2 · 100 में लगभग %3 बार उत्तर</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::DayDial</name>
        <message>
            <source>Their time is not known</source>
            <translation>उनका समय ज्ञात नहीं</translation>
        </message>
        <message>
            <source>Their time is %1</source>
            <translation>उनका समय %1 है</translation>
        </message>
        <message>
            <source>%1, they may be called %2</source>
            <extracomment>%1: "Their time is 10:42 CST", %2: "08:00-21:00"</extracomment>
            <translation>%1, कॉल कर सकते हैं %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::GateBanner</name>
        <message>
            <source>Why?</source>
            <translation>क्यों?</translation>
        </message>
        <message>
            <source>Why? Details of the decision</source>
            <translation>क्यों? निर्णय का विवरण</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::OverrideAsk</name>
        <message>
            <source>Ask for one attempt, because:</source>
            <translation>एक प्रयास माँगें, क्योंकि:</translation>
        </message>
        <message>
            <source>Note for who decides</source>
            <translation>निर्णय लेने वाले के लिए टिप्पणी</translation>
        </message>
        <message>
            <source>What makes it so? Somebody else decides…</source>
            <translation>ऐसा क्यों है? निर्णय कोई और लेता है…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>माँगें</translation>
        </message>
        <message>
            <source>Ask somebody else to allow one attempt</source>
            <translation>किसी और से एक प्रयास की अनुमति माँगें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::StandingStrip</name>
        <message>
            <source>In force on this account</source>
            <translation>इस खाते पर लागू</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimeMachine</name>
        <message>
            <source>This is the past: read only.</source>
            <translation>यह अतीत है: केवल पढ़ें।</translation>
        </message>
        <message>
            <source>By what</source>
            <translation>किसके अनुसार</translation>
        </message>
        <message>
            <source>What had happened</source>
            <translation>जो हो चुका था</translation>
        </message>
        <message>
            <source>What we had heard</source>
            <translation>जो हमने सुना था</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>अभी पर वापस</translation>
        </message>
        <message>
            <source>The moment before (Left)</source>
            <translation>पहले का क्षण (बायाँ)</translation>
        </message>
        <message>
            <source>The moment after (Right)</source>
            <translation>बाद का क्षण (दायाँ)</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>क्षण</translation>
        </message>
        <message>
            <source>As of %1 · %2 of %3</source>
            <extracomment>a moment, which of how many</extracomment>
            <translation>%1 की स्थिति · %3 में से %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineDelegate</name>
        <message>
            <source>Taken back · %1</source>
            <translation>वापस लिया · %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineList</name>
        <message>
            <source>Reverse…</source>
            <translation>उलटें…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineModel</name>
        <message>
            <source>taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Call in progress</source>
            <translation>कॉल चल रही है</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelinePanel</name>
        <message>
            <source>Timeline</source>
            <translation>इतिहास</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>इतिहास में दिखाएँ</translation>
        </message>
        <message>
            <source>All</source>
            <translation>सब</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>कॉल</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>वादे</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>टिप्पणियाँ</translation>
        </message>
        <message>
            <source>Note on this account</source>
            <translation>इस खाते पर टिप्पणी</translation>
        </message>
        <message>
            <source>Add a note…  (saved as you type)</source>
            <translation>टिप्पणी जोड़ें…  (लिखते ही सहेजी जाती है)</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>टिप्पणी सहेजें</translation>
        </message>
        <message>
            <source>Save the note and stay (Ctrl+Shift+Enter)</source>
            <translation>टिप्पणी सहेजें और रुकें (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>अभी कुछ नहीं हुआ।</translation>
        </message>
        <message>
            <source>Nobody has called yet.</source>
            <translation>अभी किसी ने कॉल नहीं की।</translation>
        </message>
        <message>
            <source>Nothing has been paid yet.</source>
            <translation>अभी कुछ नहीं चुकाया गया।</translation>
        </message>
        <message>
            <source>Nothing has been promised yet.</source>
            <translation>अभी कोई वादा नहीं हुआ।</translation>
        </message>
        <message>
            <source>No note has been written yet.</source>
            <translation>अभी कोई टिप्पणी नहीं लिखी गई।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::WhyPopover</name>
        <message>
            <source>Details of the decision</source>
            <translation>निर्णय का विवरण</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>कॉपी करें</translation>
        </message>
        <message>
            <source>Copy the whole decision as text</source>
            <translation>पूरा निर्णय पाठ के रूप में कॉपी करें</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>नंबर</translation>
        </message>
        <message>
            <source>Their zone</source>
            <translation>उनका क्षेत्र</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>ज्ञात नहीं</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>उनका समय</translation>
        </message>
        <message>
            <source>Perhaps in</source>
            <translation>शायद यहाँ</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>समय सीमा</translation>
        </message>
        <message>
            <source>Attempts this week</source>
            <translation>इस सप्ताह प्रयास</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>Decided again at</source>
            <translation>फिर निर्णय</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>No rule speaks against it.</source>
            <translation>कोई नियम विरोध नहीं करता।</translation>
        </message>
        <message>
            <source>Rules that speak</source>
            <translation>जो नियम लागू हैं</translation>
        </message>
        <message>
            <source>It is asked again at %1 your time, and when you save.</source>
            <translation>आपके %1 पर और सहेजते समय फिर पूछा जाता है।</translation>
        </message>
        <message>
            <source>It is asked again when you save.</source>
            <translation>सहेजते समय फिर पूछा जाता है।</translation>
        </message>
        <message>
            <source>Next allowed %1.</source>
            <translation>अगली अनुमति %1।</translation>
        </message>
        <message>
            <source>No time alone makes it allowed. It changes when the facts above change: another number, a zone that the person tells, the end of a hold.</source>
            <translation>केवल समय से अनुमति नहीं होगी। ऊपर के तथ्य बदलने पर बदलता है: दूसरा नंबर, व्यक्ति का बताया क्षेत्र, रोक का अंत।</translation>
        </message>
        <message>
            <source>Call back then</source>
            <translation>तब वापस कॉल करें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalDetail</name>
        <message>
            <source>Owed</source>
            <translation>देय</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>प्रस्तावित</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>अतिदेय</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>निभाए वादे</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
        <message>
            <source>Reason; the collector reads it. Needed to decline.</source>
            <translation>कारण; वसूली कर्मी पढ़ता है। अस्वीकार के लिए ज़रूरी।</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>खाता खोलें</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>अस्वीकार करें</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>स्वीकृत करें</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · asked by %3</source>
            <extracomment>number of the account, creditor, who asked</extracomment>
            <translation>%1 · %2 · %3 ने माँगा</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>देय नहीं</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>promises kept, of how many that were decided</extracomment>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>Beyond the limit: %1</source>
            <translation>सीमा से परे: %1</translation>
        </message>
        <message>
            <source>They say: %1</source>
            <translation>वे कहते हैं: %1</translation>
        </message>
        <message>
            <source>Told the debtor: “%1”</source>
            <translation>देनदार से कहा: “%1”</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalModel</name>
        <message>
            <source>%1, %2, for %3, asked by %4, %5, %6</source>
            <extracomment>a request read aloud: what, amount, debtor, who asked, when, whether one may decide</extracomment>
            <translation>%1, %2, %3 के लिए, %4 ने माँगा, %5, %6</translation>
        </message>
        <message>
            <source>yours to decide</source>
            <translation>निर्णय आपका</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>माँगा</translation>
        </message>
        <message>
            <source>By</source>
            <translation>किसने</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>देनदार</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>प्रस्तावित</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalsPage</name>
        <message>
            <source>Approvals</source>
            <translation>स्वीकृतियाँ</translation>
        </message>
        <message>
            <source>Reading what waits…</source>
            <translation>प्रतीक्षारत पढ़े जा रहे हैं…</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>प्रतीक्षारत</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>प्रतीक्षारत अनुरोध</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>%1 waiting, %2 for you to decide</source>
            <extracomment>how many requests wait, and how many of them the user may decide</extracomment>
            <translation>%1 प्रतीक्षारत, %2 का निर्णय आपका</translation>
        </message>
        <message>
            <source>Nothing waits for approval</source>
            <translation>स्वीकृति की प्रतीक्षा में कुछ नहीं</translation>
        </message>
        <message>
            <source>What a collector may not agree alone comes here, with the limit it is beyond.</source>
            <translation>जो वसूली कर्मी अकेले तय नहीं कर सकता वह यहाँ आता है, पार हुई सीमा के साथ।</translation>
        </message>
        <message>
            <source>Offline: requests as of %1. What you decide is sent later.</source>
            <translation>ऑफ़लाइन: %1 के अनुरोध। आपका निर्णय बाद में भेजा जाएगा।</translation>
        </message>
        <message>
            <source>Offline. What you decide is sent later.</source>
            <translation>ऑफ़लाइन। आपका निर्णय बाद में भेजा जाएगा।</translation>
        </message>
        <message>
            <source>Say why; the collector reads it.</source>
            <translation>कारण बताएँ; वसूली कर्मी पढ़ता है।</translation>
        </message>
        <message>
            <source>Approved: %1 for %2</source>
            <translation>स्वीकृत: %2 के लिए %1</translation>
        </message>
        <message>
            <source>Declined: %1 for %2</source>
            <translation>अस्वीकार: %2 के लिए %1</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementDialog</name>
        <message>
            <source>New arrangement</source>
            <translation>नया करार</translation>
        </message>
        <message>
            <source>What is agreed</source>
            <translation>क्या तय होता है</translation>
        </message>
        <message>
            <source>One promise</source>
            <translation>एक वादा</translation>
        </message>
        <message>
            <source>Payment plan</source>
            <translation>किस्त योजना</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>समझौता</translation>
        </message>
        <message>
            <source>Within your authority:</source>
            <translation>आपके अधिकार में:</translation>
        </message>
        <message>
            <source>Confirm plan</source>
            <translation>योजना की पुष्टि करें</translation>
        </message>
        <message>
            <source>Within your authority: you may agree this yourself.</source>
            <translation>आपके अधिकार में: आप स्वयं तय कर सकते हैं।</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>स्वीकृति चाहिए।</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>पुष्टि से यह उनकी कतार में जाता है; तब तक कुछ तय नहीं।</translation>
        </message>
        <message>
            <source>Read back: “%1”</source>
            <translation>पढ़कर सुनाएँ: “%1”</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>स्वीकृति के लिए भेजें</translation>
        </message>
        <message>
            <source>Confirm promise</source>
            <translation>वादे की पुष्टि करें</translation>
        </message>
        <message>
            <source>Confirm settlement</source>
            <translation>समझौते की पुष्टि करें</translation>
        </message>
        <message>
            <source>Confirm change</source>
            <translation>बदलाव की पुष्टि करें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementFields</name>
        <message>
            <source>First payment</source>
            <translation>पहला भुगतान</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Settle for</source>
            <translation>निपटान राशि</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>पहली तिथि</translation>
        </message>
        <message>
            <source>Offer ends</source>
            <translation>प्रस्ताव की समाप्ति</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>दोहराव</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>किस्तें</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Amount each</source>
            <translation>हर एक की राशि</translation>
        </message>
        <message>
            <source>Pay with</source>
            <translation>भुगतान का तरीका</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>नहीं बताया</translation>
        </message>
        <message>
            <source>&amp;First payment</source>
            <translation>पहला भुगतान(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>राशि(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Settle for</source>
            <translation>निपटान राशि(&amp;S)</translation>
        </message>
        <message>
            <source>First &amp;date</source>
            <translation>पहली तिथि(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Repeat</source>
            <translation>दोहराव(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Instalments</source>
            <translation>किस्तें(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>भुगतान(&amp;P)</translation>
        </message>
        <message>
            <source>Amount &amp;each</source>
            <translation>हर एक की राशि(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Offer ends</source>
            <translation>प्रस्ताव की समाप्ति(&amp;O)</translation>
        </message>
        <message>
            <source>Pay &amp;with</source>
            <translation>भुगतान का तरीका(&amp;W)</translation>
        </message>
        <message>
            <source>Change the plan that goes on (%1 to come)</source>
            <extracomment>a plan: how much of it is still to come</extracomment>
            <translation>चल रही योजना बदलें (%1 आना है)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an account that a promise is for: number, what is owed</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pays &amp;by</source>
            <translation>कब तक चुकाएँगे(&amp;B)</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>कब तक चुकाएँगे</translation>
        </message>
        <message>
            <source>Choose at least one account that the promise is for.</source>
            <translation>कम-से-कम एक खाता चुनें जिसका वादा है।</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>तिथि पढ़ी नहीं जा सकी या बीत गई। जैसे शुक्र, +7 या 15/1 लिखें।</translation>
        </message>
        <message>
            <source>The number of payments is 1 to %1. Type for instance 6.</source>
            <translation>भुगतानों की संख्या 1 से %1 है। जैसे 6 लिखें।</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>%1 पढ़ा नहीं जा सका। जैसे 120, 50% या 1/3 लिखें।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::PartDelegate</name>
        <message>
            <source>Amount of this payment</source>
            <translation>इस भुगतान की राशि</translation>
        </message>
        <message>
            <source>Day of this payment</source>
            <translation>इस भुगतान का दिन</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ScheduleModel</name>
        <message>
            <source>%1: %2, left after: %3</source>
            <extracomment>a row of the schedule read aloud: day, amount, what is left after it</extracomment>
            <translation>%1: %2, बाद में शेष: %3</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Left after</source>
            <translation>बाद में शेष</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::SchedulePanel</name>
        <message>
            <source>Schedule</source>
            <translation>समय-सारणी</translation>
        </message>
        <message>
            <source>F2 or a double click changes one day or amount; the last payment takes up the rest.</source>
            <translation>F2 या डबल क्लिक एक दिन या राशि बदलता है; अंतिम भुगतान बाकी ले लेता है।</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>निपटा</translation>
        </message>
        <message>
            <source>Paid off</source>
            <translation>चुकता</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>देय</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>हिस्से</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>खाता</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>अभी दिखाने को कुछ नहीं</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit</name>
        <message>
            <source>Contact</source>
            <translation>संपर्क</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>आवंटन</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>शर्तें</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>विवाद</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>रोक</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>मद</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>खाता खुला</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>देनदार</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>नंबर या पता</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>सुधार</translation>
        </message>
        <message>
            <source>Contact begun</source>
            <translation>संपर्क शुरू</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>तथ्य</translation>
        </message>
        <message>
            <source>Step of a strategy</source>
            <translation>रणनीति का कदम</translation>
        </message>
        <message>
            <source>Override asked for</source>
            <translation>अपवाद माँगा</translation>
        </message>
        <message>
            <source>Override decided</source>
            <translation>अपवाद तय</translation>
        </message>
        <message>
            <source>Approval asked for</source>
            <translation>स्वीकृति माँगी</translation>
        </message>
        <message>
            <source>Approval decided</source>
            <translation>स्वीकृति तय</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>किस्त योजना</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>समझौता</translation>
        </message>
        <message>
            <source>an import</source>
            <translation>एक आयात</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>प्रोग्राम</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>मूलधन</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>लागत</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>लागू नहीं</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>विवादित</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>चुकता</translation>
        </message>
        <message>
            <source>Oldest due day</source>
            <translation>सबसे पुरानी देय तिथि</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>अगली कार्रवाई</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>किसे सौंपा</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>एजेंसी</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>संपर्क</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>वादे</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>नंबर और पते</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>मदें</translation>
        </message>
        <message>
            <source>The content was erased lawfully; its hash stays in the chain.</source>
            <translation>सामग्री विधिपूर्वक मिटाई गई; उसका हैश शृंखला में रहता है।</translation>
        </message>
        <message>
            <source>The bytes have the hash that was kept with them, checked on this laptop just now.</source>
            <translation>बाइट का वही हैश है जो साथ रखा गया, अभी इस लैपटॉप पर जाँचा।</translation>
        </message>
        <message>
            <source>The bytes do NOT have the hash that was kept with them. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>बाइट का वह हैश नहीं है जो साथ रखा गया। लैपटॉप को ऐसे ही रखें और सुरक्षा के ज़िम्मेदार को बताएँ।</translation>
        </message>
        <message>
            <source>Number %1 in the office's feed.</source>
            <translation>कार्यालय के फ़ीड में संख्या %1।</translation>
        </message>
        <message>
            <source>Not in the office's feed yet: it waits for the next sync.</source>
            <translation>अभी कार्यालय के फ़ीड में नहीं: अगले सिंक की प्रतीक्षा।</translation>
        </message>
        <message>
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <source>Part of a file</source>
            <translation>फ़ाइल का भाग</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>फ़ाइल हटाई</translation>
        </message>
        <message>
            <source>Person beside the debtor</source>
            <translation>देनदार के साथ व्यक्ति</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>व्यक्ति अलग किया</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>वापसी कॉल</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>सावधानी</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>कार्य</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>Detail of care</source>
            <translation>सावधानी का विवरण</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>सावधानी समाप्त</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>संदेश मिला</translation>
        </message>
        <message>
            <source>Step of a message</source>
            <translation>संदेश का चरण</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>खाता बंद</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>खाता फिर खुला</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>लागत</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>जुर्माना</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>ब्याज माफ़</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>क्रेडिट नोट</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>लेनदार</translation>
        </message>
        <message>
            <source>Debtor linked</source>
            <translation>देनदार जोड़ा</translation>
        </message>
        <message>
            <source>Dispute decided</source>
            <translation>विवाद का निर्णय</translation>
        </message>
        <message>
            <source>Payment announced</source>
            <translation>भुगतान की सूचना</translation>
        </message>
        <message>
            <source>Announced payment taken back</source>
            <translation>सूचित भुगतान वापस</translation>
        </message>
        <message>
            <source>Hold ended</source>
            <translation>रोक समाप्त</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>आयात वापस लिया</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>न्यायालय का निर्णय</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>अदालती मामला</translation>
        </message>
        <message>
            <source>Legal hold</source>
            <translation>कानूनी रोक</translation>
        </message>
        <message>
            <source>Legal hold ended</source>
            <translation>कानूनी रोक समाप्त</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>सूचना</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>सौंपना</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>वापस बुलाना</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>योजना बदली</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>समझौता रद्द</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>वादा रद्द</translation>
        </message>
        <message>
            <source>Contact let go</source>
            <translation>संपर्क छोड़ा</translation>
        </message>
        <message>
            <source>Restriction</source>
            <translation>प्रतिबंध</translation>
        </message>
        <message>
            <source>Text drafted</source>
            <translation>पाठ का मसौदा</translation>
        </message>
        <message>
            <source>Text decided</source>
            <translation>पाठ पर निर्णय</translation>
        </message>
        <message>
            <source>Write-off</source>
            <translation>बट्टे खाते</translation>
        </message>
        <message>
            <source>Not in a checkpoint yet.</source>
            <translation>अभी तक किसी जाँच-बिंदु में नहीं।</translation>
        </message>
        <message>
            <source>Included in checkpoint %1 (root %2…), signed by the office and verified on this laptop, %3.</source>
            <extracomment>%1 is a number, %2 the beginning of a hash, %3 a date and time</extracomment>
            <translation>जाँच-बिंदु %1 (मूल %2…) में शामिल, कार्यालय द्वारा हस्ताक्षरित और इस लैपटॉप पर जाँचा गया, %3।</translation>
        </message>
        <message>
            <source>NOT proven by checkpoint %1: %2. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>जाँच-बिंदु %1 से सिद्ध नहीं: %2। इस लैपटॉप को जैसा है वैसा ही रखें और सुरक्षा के ज़िम्मेदार व्यक्ति को बताएँ।</translation>
        </message>
        <message>
            <source>the checkpoint is not signed by the office's server</source>
            <translation>जाँच-बिंदु पर कार्यालय के सर्वर के हस्ताक्षर नहीं हैं</translation>
        </message>
        <message>
            <source>the checkpoint is older than one this laptop has witnessed</source>
            <translation>जाँच-बिंदु उससे पुराना है जो यह लैपटॉप देख चुका है</translation>
        </message>
        <message>
            <source>the ledger is not the one this laptop has witnessed</source>
            <translation>यह वह बही नहीं है जिसे इस लैपटॉप ने देखा है</translation>
        </message>
        <message>
            <source>the event is not in the ledger as it stands here</source>
            <translation>घटना बही में वैसी नहीं है जैसी यहाँ है</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditDetailCard</name>
        <message>
            <source>Event</source>
            <translation>घटना</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>पहले और बाद</translation>
        </message>
        <message>
            <source>What was written, and decided</source>
            <translation>क्या लिखा और तय हुआ</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>खाता</translation>
        </message>
        <message>
            <source>As known then</source>
            <translation>तब जैसा ज्ञात था</translation>
        </message>
        <message>
            <source>Evidence pack</source>
            <translation>साक्ष्य पैक</translation>
        </message>
        <message>
            <source>the whole office</source>
            <translation>पूरा कार्यालय</translation>
        </message>
        <message>
            <source>an account that is not here any more</source>
            <translation>एक खाता जो अब यहाँ नहीं</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>who did it, on which account</extracomment>
            <translation>%2 पर %1</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; server's clock %3</source>
            <translation>उपकरण %1, उसकी घड़ी %2; सर्वर की घड़ी %3</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; not at the server yet</source>
            <translation>उपकरण %1, उसकी घड़ी %2; अभी सर्वर पर नहीं</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>Nothing of the account's figures</source>
            <translation>खाते के आँकड़ों में कुछ नहीं</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>फ़ील्ड</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>पहले</translation>
        </message>
        <message>
            <source>After</source>
            <translation>बाद</translation>
        </message>
        <message>
            <source>As it was written</source>
            <translation>जैसा लिखा गया</translation>
        </message>
        <message>
            <source>What was decided, and from what</source>
            <translation>क्या तय हुआ, और किससे</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>That you looked at this account is recorded.</source>
            <translation>आपने यह खाता देखा, यह दर्ज होता है।</translation>
        </message>
        <message>
            <source>Whether it is in the signed ledger could not be checked: %1</source>
            <translation>यह जाँचा नहीं जा सका कि यह हस्ताक्षरित बही में है या नहीं: %1</translation>
        </message>
        <message>
            <source>Root %1</source>
            <translation>मूल %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditPage</name>
        <message>
            <source>Audit</source>
            <translation>लेखा परीक्षा</translation>
        </message>
        <message>
            <source>Looking at an account here is itself recorded.</source>
            <translation>यहाँ खाता देखना भी दर्ज होता है।</translation>
        </message>
        <message>
            <source>Reading the ledger…</source>
            <translation>बही पढ़ी जा रही है…</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>खाता</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>व्यक्ति</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>उपकरण</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>घटना का प्रकार</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>सभी प्रकार</translation>
        </message>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>पहला दिन</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>अंतिम दिन</translation>
        </message>
        <message>
            <source>Events, latest first</source>
            <translation>घटनाएँ, नवीनतम पहले</translation>
        </message>
        <message>
            <source>Older events</source>
            <translation>पुरानी घटनाएँ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>%Ln घटना दिखाई</numerusform>
                <numerusform>%Ln घटनाएँ दिखाईं</numerusform>
            </translation>
        </message>
        <message>
            <source>No event fits</source>
            <translation>कोई घटना मेल नहीं खाती</translation>
        </message>
        <message>
            <source>Nothing of the kind is on this laptop. Take something out of the filter, or sync first.</source>
            <translation>इस लैपटॉप पर ऐसा कुछ नहीं। फ़िल्टर से कुछ हटाएँ, या पहले सिंक करें।</translation>
        </message>
        <message>
            <source>Set aside by the office</source>
            <translation>कार्यालय ने अलग रखा</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>कार्यालय</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>प्रतीक्षारत</translation>
        </message>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>कौन</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>फ़ीड</translation>
        </message>
        <message>
            <source>Number in the office's feed</source>
            <translation>कार्यालय के फ़ीड में संख्या</translation>
        </message>
        <message>
            <source>Folder for the evidence pack</source>
            <translation>साक्ष्य पैक का फ़ोल्डर</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) with their hashes saved</source>
            <translation>
                <numerusform>%Ln घटना हैश सहित सहेजी</numerusform>
                <numerusform>%Ln घटनाएँ हैश सहित सहेजीं</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankModel</name>
        <message>
            <source>None</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>दर्ज</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>भुगतानकर्ता</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>प्रस्ताव</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>निश्चित</translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankPage</name>
        <message>
            <source>Bank lines</source>
            <translation>बैंक पंक्तियाँ</translation>
        </message>
        <message>
            <source>Match again</source>
            <translation>फिर मिलाएँ</translation>
        </message>
        <message>
            <source>Reading the bank lines…</source>
            <translation>बैंक पंक्तियाँ पढ़ी जा रही हैं…</translation>
        </message>
        <message>
            <source>Bank lines that wait</source>
            <translation>प्रतीक्षारत बैंक पंक्तियाँ</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>पंक्ति</translation>
        </message>
        <message>
            <source>Number of another account</source>
            <translation>दूसरे खाते की संख्या</translation>
        </message>
        <message>
            <source>Reason to set it aside</source>
            <translation>अलग रखने का कारण</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>अलग रखें</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>दर्ज करें</translation>
        </message>
        <message>
            <source>Newest bank data: %1. Nobody is chased until newer data is in</source>
            <translation>नवीनतम बैंक डेटा: %1। नया आने तक किसी से तकाज़ा नहीं</translation>
        </message>
        <message>
            <source>Statements up to %1</source>
            <translation>%1 तक के विवरण</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 प्रतीक्षारत</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln प्रतीक्षारत</numerusform>
                <numerusform>%Ln प्रतीक्षारत</numerusform>
            </translation>
        </message>
        <message>
            <source>No bank line waits</source>
            <translation>कोई बैंक पंक्ति प्रतीक्षा में नहीं</translation>
        </message>
        <message>
            <source>No statement has been taken in yet: import one, and what cannot be matched appears here.</source>
            <translation>अभी कोई विवरण नहीं लिया: एक आयात करें, और जो न मिले वह यहाँ दिखेगा।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines are posted. What the next statement brings and no rule can post appears here.</source>
            <translation>
                <numerusform>%Ln पंक्ति दर्ज। अगला विवरण जो लाए और कोई नियम दर्ज न कर सके, यहाँ दिखेगा।</numerusform>
                <numerusform>%Ln पंक्तियाँ दर्ज। अगला विवरण जो लाए और कोई नियम दर्ज न कर सके, यहाँ दिखेगा।</numerusform>
            </translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>संदर्भ: %1</translation>
        </message>
        <message>
            <source>No account fits. Type its number, or set the line aside.</source>
            <translation>कोई खाता मेल नहीं खाता। उसकी संख्या लिखें, या पंक्ति अलग रखें।</translation>
        </message>
        <message>
            <source>Post on %1</source>
            <translation>%1 पर दर्ज करें</translation>
        </message>
        <message>
            <source>%1 posted on %2</source>
            <translation>%1 %2 पर दर्ज</translation>
        </message>
        <message>
            <source>%1 set aside</source>
            <translation>%1 अलग रखा</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines posted</source>
            <translation>
                <numerusform>%Ln पंक्ति दर्ज</numerusform>
                <numerusform>%Ln पंक्तियाँ दर्ज</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::care::CareDialog</name>
        <message>
            <source>Treat with care</source>
            <translation>सावधानी से पेश आएँ</translation>
        </message>
        <message>
            <source>Stop contact</source>
            <translation>संपर्क बंद करें</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>क्या दर्ज होता है</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>यह क्या है</translation>
        </message>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>से(&amp;F)</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>तक</translation>
        </message>
        <message>
            <source>until it is ended</source>
            <translation>समाप्त किए जाने तक</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>तक(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;How to act</source>
            <translation>कैसे पेश आएँ(&amp;H)</translation>
        </message>
        <message>
            <source>what everybody here is to do</source>
            <translation>यहाँ सबको क्या करना है</translation>
        </message>
        <message>
            <source>name, number</source>
            <translation>नाम, नंबर</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>किससे संपर्क करें</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>प्रमाण(&amp;R)</translation>
        </message>
        <message>
            <source>case number, letter of, certificate</source>
            <translation>मामला संख्या, पत्र दिनांक, प्रमाणपत्र</translation>
        </message>
        <message>
            <source>They &amp;agreed to a detail being kept</source>
            <translation>विवरण रखने पर सहमत हुए(&amp;A)</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>सहमति का दिन</translation>
        </message>
        <message>
            <source>Agreed &amp;on</source>
            <translation>सहमति का दिन(&amp;O)</translation>
        </message>
        <message>
            <source>Ho&amp;w</source>
            <translation>कैसे(&amp;W)</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>फ़ोन पर</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>लिखित</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>स्वयं मिलकर</translation>
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation>विवरण(&amp;D)</translation>
        </message>
        <message>
            <source>kept apart from the account; collectors do not see it</source>
            <translation>खाते से अलग रखा जाता है; वसूली कर्मी नहीं देखते</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>इसका असर</translation>
        </message>
        <message>
            <source>Accounts it stops</source>
            <translation>जिन खातों को रोकता है</translation>
        </message>
        <message>
            <source>The first day cannot be read. Type for instance today or 12/11.</source>
            <translation>पहला दिन पढ़ा नहीं जा सका। जैसे आज या 12/11 लिखें।</translation>
        </message>
        <message>
            <source>The last day cannot be read or is gone. Type for instance +60 or eom.</source>
            <translation>अंतिम दिन पढ़ा नहीं जा सका या बीत गया। जैसे +60 या मासांत लिखें।</translation>
        </message>
        <message>
            <source>Choose what it is: 1 to 6.</source>
            <translation>चुनें यह क्या है: 1 से 6।</translation>
        </message>
        <message>
            <source>Say on which day they agreed; it cannot be ahead.</source>
            <translation>बताएँ किस दिन सहमत हुए; भविष्य में नहीं हो सकता।</translation>
        </message>
        <message>
            <source>Write the detail, or take the consent away.</source>
            <translation>विवरण लिखें, या सहमति हटाएँ।</translation>
        </message>
        <message>
            <source>Contact stopped: %1</source>
            <translation>संपर्क बंद: %1</translation>
        </message>
        <message>
            <source>Contact may go on, with care.</source>
            <translation>संपर्क जारी रह सकता है, सावधानी से।</translation>
        </message>
        <message>
            <source>Contact stops at once; it may begin again, with care, on %1.</source>
            <translation>संपर्क तुरंत बंद; %1 को सावधानी से फिर शुरू हो सकता है।</translation>
        </message>
        <message>
            <source>Contact stops at once, until %1; then it ends by itself.</source>
            <translation>संपर्क तुरंत बंद, %1 तक; फिर अपने-आप समाप्त।</translation>
        </message>
        <message>
            <source>Contact stops at once, until somebody ends it with a reason.</source>
            <translation>संपर्क तुरंत बंद, जब तक कोई कारण सहित समाप्त न करे।</translation>
        </message>
        <message>
            <source>Choose what it is to see which accounts it stops.</source>
            <translation>कौन-से खाते रुकते हैं देखने के लिए चुनें यह क्या है।</translation>
        </message>
        <message numerus="yes">
            <source>On %Ln account(s) of this person here, and on all others at the office once it is sent.</source>
            <translation>
                <numerusform>यहाँ इस व्यक्ति के %Ln खाते पर, और भेजे जाने पर कार्यालय के बाकी सभी पर।</numerusform>
                <numerusform>यहाँ इस व्यक्ति के %Ln खातों पर, और भेजे जाने पर कार्यालय के बाकी सभी पर।</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is promised or agreed. Think about cancelling it.</source>
            <translation>%1 का वादा या करार है। उसे रद्द करने पर विचार करें।</translation>
        </message>
        <message>
            <source>%1, %2, contact stops</source>
            <translation>%1, %2, संपर्क बंद</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common</name>
        <message>
            <source>a collector</source>
            <translation>वसूली कर्मी</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>वरिष्ठ वसूली कर्मी</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>पर्यवेक्षक</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>प्रबंधक</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>अनुपालन अधिकारी</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>प्रशासक</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>लेखा परीक्षक</translation>
        </message>
        <message>
            <source>See accounts</source>
            <translation>खाते देखना</translation>
        </message>
        <message>
            <source>Record work on accounts</source>
            <translation>खातों पर काम दर्ज करना</translation>
        </message>
        <message>
            <source>See the portfolio and reports</source>
            <translation>पोर्टफ़ोलियो और रिपोर्ट देखना</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>फ़ाइलें आयात करना</translation>
        </message>
        <message>
            <source>Add people and laptops</source>
            <translation>लोग और लैपटॉप जोड़ना</translation>
        </message>
        <message>
            <source>Change rules</source>
            <translation>नियम बदलना</translation>
        </message>
        <message>
            <source>Move accounts between desks</source>
            <translation>मेज़ों के बीच खाते ले जाना</translation>
        </message>
        <message>
            <source>Decide requests of others</source>
            <translation>दूसरों के अनुरोध तय करना</translation>
        </message>
        <message>
            <source>Set terms, strategies and targets</source>
            <translation>शर्तें, रणनीतियाँ और लक्ष्य रखना</translation>
        </message>
        <message>
            <source>Post statements to creditors</source>
            <translation>लेनदारों को विवरण दर्ज करना</translation>
        </message>
        <message>
            <source>See the audit</source>
            <translation>लेखा परीक्षा देखना</translation>
        </message>
        <message>
            <source>Save reports as files</source>
            <translation>रिपोर्ट फ़ाइलों में सहेजना</translation>
        </message>
        <message>
            <source>Your own accounts</source>
            <translation>आपके अपने खाते</translation>
        </message>
        <message>
            <source>The accounts of your team</source>
            <translation>आपकी टीम के खाते</translation>
        </message>
        <message>
            <source>All accounts of the office</source>
            <translation>कार्यालय के सभी खाते</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>the last two of several: "a manager or an administrator"</extracomment>
            <translation>%1 या %2</translation>
        </message>
        <message>
            <source>Your role does not do this. %1 may.</source>
            <translation>आपकी भूमिका यह नहीं करती। %1 कर सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::CellModel</name>
        <message>
            <source>%1: %2</source>
            <extracomment>heading of the column and what the cell says</extracomment>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::KeyCap</name>
        <message>
            <source>key %1</source>
            <extracomment>accessible name of a picture of a key</extracomment>
            <translation>कुंजी %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::Segmented</name>
        <message>
            <source>%1, %2</source>
            <extracomment>accessible name of a filter: its words and how many accounts it shows</extracomment>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::StateView</name>
        <message>
            <source>Code: %1</source>
            <extracomment>code of an error, for support</extracomment>
            <translation>कोड: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::compliancepage::CompliancePage</name>
        <message>
            <source>Compliance</source>
            <translation>अनुपालन</translation>
        </message>
        <message>
            <source>Asking the office…</source>
            <translation>कार्यालय से पूछा जा रहा है…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>अवधि</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 दिन</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 दिन</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 दिन</translation>
        </message>
        <message>
            <source>Contacts decided</source>
            <translation>तय किए संपर्क</translation>
        </message>
        <message>
            <source>With a warning</source>
            <translation>चेतावनी सहित</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>अवरुद्ध</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>अपवाद से</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>उल्लंघन</translation>
        </message>
        <message>
            <source>Rules that spoke</source>
            <translation>जो नियम बोले</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>चेतावनियाँ</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>अपवाद</translation>
        </message>
        <message>
            <source>No share</source>
            <translation>हिस्सा नहीं</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>क्या दिखता है</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>संपर्क</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>पैक</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>मसौदे</translation>
        </message>
        <message>
            <source>Kept data</source>
            <translation>रखा डेटा</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>देनदार</translation>
        </message>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>By</source>
            <translation>किसने</translation>
        </message>
        <message>
            <source>Contacts behind the figures</source>
            <translation>आँकड़ों के पीछे के संपर्क</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>पैक</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>संस्करण</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Packs in force</source>
            <translation>लागू पैक</translation>
        </message>
        <message>
            <source>Spoke on</source>
            <translation>किस पर बोला</translation>
        </message>
        <message>
            <source>Would block</source>
            <translation>रोकता</translation>
        </message>
        <message>
            <source>Drafts in shadow</source>
            <translation>छाया में मसौदे</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>मसौदों से 90 दिन फिर तय करें</translation>
        </message>
        <message>
            <source>Finished accounts that are kept</source>
            <translation>पूरे हुए खाते जो रखे जाते हैं</translation>
        </message>
        <message>
            <source>Restricted: kept for the law, nobody works them</source>
            <translation>सीमित: कानून के लिए रखे, कोई काम नहीं करता</translation>
        </message>
        <message>
            <source>Due: the next day's work restricts or erases them</source>
            <translation>देय: अगले दिन का काम इन्हें सीमित या मिटाता है</translation>
        </message>
        <message>
            <source>Held: due, but a legal hold stands</source>
            <translation>रोके: देय, पर कानूनी रोक है</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>मिटाए</translation>
        </message>
        <message>
            <source>What is kept how long is said by the terms named retention, of the office, a creditor or an account.</source>
            <translation>क्या कितने समय रखा जाता है, यह कार्यालय, लेनदार या खाते की retention नामक शर्तें बताती हैं।</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>whole office, as of %1</source>
            <translation>पूरा कार्यालय, %1 की स्थिति</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation>%1 (मसौदा)</translation>
        </message>
        <message>
            <source>%1, version %2, %3 rules, hash %4</source>
            <translation>%1, संस्करण %2, %3 नियम, हैश %4</translation>
        </message>
        <message>
            <source>No draft rule spoke on a contact of this time. Drafts are looked at in shadow: they are recorded and decide nothing.</source>
            <translation>इस समय के किसी संपर्क पर कोई मसौदा नियम नहीं बोला। मसौदे छाया में देखे जाते हैं: दर्ज होते हैं और कुछ तय नहीं करते।</translation>
        </message>
        <message>
            <source>What draft rules said in shadow of the contacts of this time: recorded, not enforced.</source>
            <translation>इस समय के संपर्कों पर मसौदा नियमों ने छाया में क्या कहा: दर्ज, लागू नहीं।</translation>
        </message>
        <message>
            <source>%1, %2: %3 warnings, %4 blocked, %5 overrides, %6 breaches</source>
            <translation>%1, %2: %3 चेतावनियाँ, %4 अवरुद्ध, %5 अपवाद, %6 उल्लंघन</translation>
        </message>
        <message>
            <source>No rule spoke</source>
            <translation>कोई नियम नहीं बोला</translation>
        </message>
        <message>
            <source>%1 contacts were made in this time, and every one was allowed without a warning.</source>
            <translation>इस समय %1 संपर्क हुए, और सब बिना चेतावनी अनुमत थे।</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>मिटाया</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>दिखाने को कुछ नहीं।</translation>
        </message>
        <message>
            <source>The office decides again…</source>
            <translation>कार्यालय फिर तय कर रहा है…</translation>
        </message>
        <message>
            <source>Refused, no share</source>
            <translation>अस्वीकृत, कोई हिस्सा नहीं</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard</name>
        <message>
            <source>Creditor</source>
            <translation>लेनदार</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>कुल</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>खाते</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>हिस्सा</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>वसूल</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>better than last week</source>
            <translation>पिछले सप्ताह से बेहतर</translation>
        </message>
        <message>
            <source>worse than last week</source>
            <translation>पिछले सप्ताह से ख़राब</translation>
        </message>
        <message>
            <source>same as last week</source>
            <translation>पिछले सप्ताह जैसा</translation>
        </message>
        <message>
            <source>better than last month</source>
            <translation>पिछले महीने से बेहतर</translation>
        </message>
        <message>
            <source>worse than last month</source>
            <translation>पिछले महीने से ख़राब</translation>
        </message>
        <message>
            <source>same as last month</source>
            <translation>पिछले महीने जैसा</translation>
        </message>
        <message>
            <source>better than last quarter</source>
            <translation>पिछली तिमाही से बेहतर</translation>
        </message>
        <message>
            <source>worse than last quarter</source>
            <translation>पिछली तिमाही से ख़राब</translation>
        </message>
        <message>
            <source>same as last quarter</source>
            <translation>पिछली तिमाही जैसा</translation>
        </message>
        <message>
            <source>not past due</source>
            <extracomment>%1 is a range of days like 91–120 or 121+</extracomment>
            <translation>अतिदेय नहीं</translation>
        </message>
        <message>
            <source>%1 days past due</source>
            <translation>%1 दिन अतिदेय</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>निभाए वादे, राशि से</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>निभाए वादे</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>सही व्यक्ति से संपर्क</translation>
        </message>
        <message>
            <source>Right party per answer</source>
            <translation>प्रति उत्तर सही व्यक्ति</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>लिए गए वादे</translation>
        </message>
        <message>
            <source>Calls answered</source>
            <translation>उत्तरित कॉल</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>प्रति सही व्यक्ति वादे</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>शेष राशि</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>अतिदेय</translation>
        </message>
        <message>
            <source>Contact attempts</source>
            <translation>संपर्क प्रयास</translation>
        </message>
        <message>
            <source>not defined: nothing to divide by</source>
            <translation>परिभाषित नहीं: भाग देने को कुछ नहीं</translation>
        </message>
        <message>
            <source>better</source>
            <translation>बेहतर</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>ख़राब</translation>
        </message>
        <message>
            <source>same</source>
            <translation>वैसा ही</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>date format of a day on an axis, as in "1 Nov"</extracomment>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <extracomment>date format, as in "Tue 3 Nov 2026"</extracomment>
            <translation>ddd d MMM yyyy</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>मुख्य आँकड़े</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>आँकड़ा</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>मान</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>बदलाव</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>लक्ष्य</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>क्या गिनता है</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>घंटा</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>कॉल</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>उत्तर मिले</translation>
        </message>
        <message>
            <source>Answered of calls</source>
            <translation>कॉल में उत्तर</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>सही व्यक्ति</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>देय</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>वादे</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>better than a year ago</source>
            <translation>एक वर्ष पहले से बेहतर</translation>
        </message>
        <message>
            <source>worse than a year ago</source>
            <translation>एक वर्ष पहले से ख़राब</translation>
        </message>
        <message>
            <source>same as a year ago</source>
            <translation>एक वर्ष पहले जैसा</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>लक्ष्य %1</translation>
        </message>
        <message>
            <source>Target %1, reached %2 of it</source>
            <translation>लक्ष्य %1, उसका %2 पूरा</translation>
        </message>
        <message>
            <source>When the month began</source>
            <translation>महीने की शुरुआत में</translation>
        </message>
        <message>
            <source>DSO</source>
            <translation>DSO</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>सर्वोत्तम संभव DSO</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>औसत विलंब दिन</translation>
        </message>
        <message>
            <source>Collection effectiveness</source>
            <translation>वसूली प्रभावशीलता</translation>
        </message>
        <message>
            <source>Roll to 31–60, net flow</source>
            <translation>31–60 में बदलाव, शुद्ध प्रवाह</translation>
        </message>
        <message>
            <source>Roll to 31–60, same accounts</source>
            <translation>31–60 में बदलाव, वही खाते</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>नियमित हुए</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>नियमित हुए, राशि के अनुसार</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln दिन</numerusform>
                <numerusform>%Ln दिन</numerusform>
            </translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 से</translation>
        </message>
        <message>
            <source>last 7 days</source>
            <translation>पिछले 7 दिन</translation>
        </message>
        <message>
            <source>last 30 days</source>
            <translation>पिछले 30 दिन</translation>
        </message>
        <message>
            <source>last 91 days</source>
            <translation>पिछले 91 दिन</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::AgingChart</name>
        <message>
            <source>Chart: balance by days past due and creditor</source>
            <translation>चार्ट: अतिदेय दिनों और लेनदार के अनुसार शेष</translation>
        </message>
        <message>
            <source>largest %1 of %2</source>
            <translation>सबसे बड़ा %1, %2 में</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ChartCard</name>
        <message>
            <source>Table: %1</source>
            <translation>तालिका: %1</translation>
        </message>
        <message>
            <source>Show as chart (T)</source>
            <extracomment>tool tip, the key that does the same in brackets</extracomment>
            <translation>चार्ट के रूप में दिखाएँ (T)</translation>
        </message>
        <message>
            <source>Show as table (T)</source>
            <translation>तालिका के रूप में दिखाएँ (T)</translation>
        </message>
        <message>
            <source>Show %1 as chart</source>
            <translation>%1 चार्ट के रूप में दिखाएँ</translation>
        </message>
        <message>
            <source>Show %1 as table</source>
            <translation>%1 तालिका के रूप में दिखाएँ</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DashboardPage</name>
        <message>
            <source>Show charts as tables, or back</source>
            <translation>चार्ट को तालिका के रूप में दिखाएँ, या वापस</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>पोर्टफ़ोलियो</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>केवल यह लैपटॉप</translation>
        </message>
        <message>
            <source>Only the accounts that this laptop holds are counted, not the whole office.</source>
            <translation>केवल इस लैपटॉप के खाते गिने हैं, पूरा कार्यालय नहीं।</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>अवधि</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>सप्ताह</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>महीना</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>तिमाही</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>फिर पढ़ें</translation>
        </message>
        <message>
            <source>Balance by days past due and creditor</source>
            <translation>अतिदेय दिनों और लेनदार के अनुसार शेष</translation>
        </message>
        <message>
            <source>Accounts by status</source>
            <translation>स्थिति के अनुसार खाते</translation>
        </message>
        <message>
            <source>Collected and promised per day</source>
            <translation>प्रतिदिन वसूल और वादा</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>टीम</translation>
        </message>
        <message>
            <source>Nobody has worked an account in this period.</source>
            <translation>इस अवधि में किसी ने किसी खाते पर काम नहीं किया।</translation>
        </message>
        <message>
            <source>Reading the portfolio…</source>
            <translation>पोर्टफ़ोलियो पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>अभी कोई खाता नहीं</translation>
        </message>
        <message>
            <source>Key figures and charts appear here as soon as there are accounts.</source>
            <translation>खाते होते ही मुख्य आँकड़े और चार्ट यहाँ दिखेंगे।</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>फ़ाइल आयात करें</translation>
        </message>
        <message>
            <source>As of %1</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>%1 की स्थिति</translation>
        </message>
        <message>
            <source>All amounts in %1; accounts in %2 are left out</source>
            <translation>सभी राशियाँ %1 में; %2 के खाते छोड़े गए हैं</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>कुछ देय नहीं।</translation>
        </message>
        <message>
            <source>No accounts.</source>
            <translation>कोई खाता नहीं।</translation>
        </message>
        <message>
            <source>No days in this period.</source>
            <translation>इस अवधि में कोई दिन नहीं।</translation>
        </message>
        <message>
            <source>Team, last 7 days</source>
            <translation>टीम, पिछले 7 दिन</translation>
        </message>
        <message>
            <source>Team, last 30 days</source>
            <translation>टीम, पिछले 30 दिन</translation>
        </message>
        <message>
            <source>Team, last 91 days</source>
            <translation>टीम, पिछले 91 दिन</translation>
        </message>
        <message numerus="yes">
            <source>%Ln at work</source>
            <translation>
                <numerusform>%Ln काम पर</numerusform>
                <numerusform>%Ln काम पर</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the dashboard as a file</source>
            <translation>डैशबोर्ड फ़ाइल में सहेजें</translation>
        </message>
        <message>
            <source>Full screen, or back</source>
            <translation>पूर्ण स्क्रीन, या वापस</translation>
        </message>
        <message>
            <source>Save the dashboard</source>
            <translation>डैशबोर्ड सहेजें</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>चित्र (*.png)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>पृष्ठ (*.pdf)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>तालिका (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1 नाम से सहेजा</translation>
        </message>
        <message>
            <source>View %1 is saved</source>
            <translation>दृश्य %1 सहेजा गया</translation>
        </message>
        <message>
            <source>Promised, by the day it is due</source>
            <translation>वादा, देय दिन अनुसार</translation>
        </message>
        <message>
            <source>Calls answered, % by weekday and hour of the debtor</source>
            <translation>उत्तरित कॉल, देनदार के दिन और घंटे अनुसार %</translation>
        </message>
        <message>
            <source>No call was tried in this period.</source>
            <translation>इस अवधि में कोई कॉल नहीं की गई।</translation>
        </message>
        <message>
            <source>No promise waits.</source>
            <translation>कोई वादा प्रतीक्षा में नहीं।</translation>
        </message>
        <message>
            <source>Roll: accounts by days past due when the month began, and now</source>
            <translation>बदलाव: महीने की शुरुआत में और अब, विलंब के दिनों के अनुसार खाते</translation>
        </message>
        <message>
            <source>The month has not begun here yet.</source>
            <translation>यहाँ महीना अभी शुरू नहीं हुआ है।</translation>
        </message>
        <message>
            <source>Why did this figure change?</source>
            <translation>यह आँकड़ा क्यों बदला?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DayChart</name>
        <message>
            <source>Chart: collected and promised per day</source>
            <translation>चार्ट: प्रतिदिन वसूल और वादा</translation>
        </message>
        <message>
            <source>Paid on %1</source>
            <translation>%1 को चुकाया</translation>
        </message>
        <message>
            <source>Promised on %1</source>
            <translation>%1 के लिए वादा</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>वसूल</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>वादा</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DueChart</name>
        <message>
            <source>Chart: promised money by the day it is due</source>
            <translation>चार्ट: देय दिन अनुसार वादे का पैसा</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>विलंबित</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>बाद में</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s)</source>
            <translation>
                <numerusform>%Ln वादा</numerusform>
                <numerusform>%Ln वादे</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::HeatMap</name>
        <message>
            <source>Heat map: calls answered by weekday and hour</source>
            <translation>हीट मैप: दिन और घंटे अनुसार उत्तरित कॉल</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <extracomment>weekday and hour, as in "Mon 09:00"</extracomment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH:mm</translation>
        </message>
        <message>
            <source>%1 of %2 calls answered · %3 · %4 right party</source>
            <translation>%2 में से %1 कॉल उत्तरित · %3 · %4 सही व्यक्ति</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::KpiTile</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2, %3 %4</source>
            <translation>%1: %2, %3 %4</translation>
        </message>
        <message>
            <source>nothing to compare with yet</source>
            <translation>अभी तुलना को कुछ नहीं</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>यह क्यों बदला?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RiseDialog</name>
        <message>
            <source>Why did it change: %1</source>
            <translation>क्यों बदला: %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>Accounts that moved it most; Enter opens one</source>
            <translation>सबसे अधिक बदलने वाले खाते; Enter खोलता है</translation>
        </message>
        <message>
            <source>Rules that changed in these days</source>
            <translation>इन दिनों में बदले नियम</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>%1 to %2, compared with %3 to %4</source>
            <extracomment>two spans of days: %1 to %2 is compared with %3 to %4</extracomment>
            <translation>%1 से %2, %3 से %4 की तुलना में</translation>
        </message>
        <message>
            <source>No account moved it: both are the same.</source>
            <translation>किसी खाते ने नहीं बदला: दोनों समान हैं।</translation>
        </message>
        <message>
            <source>All other accounts</source>
            <translation>अन्य सभी खाते</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>सब मिलाकर</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>खाता</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>पहले</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>अब</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>बदलाव</translation>
        </message>
        <message>
            <source>%1: score %2 ranks the queues, by %3</source>
            <translation>%1: स्कोर %2 कतारों को क्रम देता है, %3 द्वारा</translation>
        </message>
        <message>
            <source>%1: the expert scorecard ranks the queues again</source>
            <translation>%1: विशेषज्ञ अंक-पत्र फिर कतारों को क्रम देता है</translation>
        </message>
        <message>
            <source>%1: strategy %2, version %3, by %4</source>
            <translation>%1: रणनीति %2, संस्करण %3, %4 द्वारा</translation>
        </message>
        <message>
            <source>%1: strategy %2 was retired</source>
            <translation>%1: रणनीति %2 हटाई गई</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RollChart</name>
        <message>
            <source>Roll matrix: where accounts stood when the month began, and now</source>
            <translation>बदलाव मैट्रिक्स: महीने की शुरुआत में खाते कहाँ थे और अब कहाँ हैं</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>चालू</translation>
        </message>
        <message>
            <source>New</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>भुगतान हुआ</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>एजेंसी को सौंपा</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>बट्टे खाते में</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <extracomment>Roll of accounts: %1 and %2 are standings like "31–60" and "Paid"</extracomment>
            <translation>%1 से %2 तक</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>%1 से</translation>
        </message>
        <message>
            <source>%1 accounts · %2 of them · owed %3, now %4</source>
            <extracomment>%1 accounts, %2 their share of the row, %3 and %4 what they owed and owe</extracomment>
            <translation>%1 खाते · उनमें से %2 · बकाया था %3, अब %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::StatusChart</name>
        <message>
            <source>Chart: accounts by status</source>
            <translation>चार्ट: स्थिति के अनुसार खाते</translation>
        </message>
        <message>
            <source>Status: %1</source>
            <translation>स्थिति: %1</translation>
        </message>
        <message>
            <source>&lt;1%</source>
            <extracomment>less than one per cent</extracomment>
            <translation>&lt;1%</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln खाता</numerusform>
                <numerusform>%Ln खाते</numerusform>
            </translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>खाते</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <extracomment>last line of a legend that has no room for all; the ring and the table have them</extracomment>
            <translation>
                <numerusform>%Ln अन्य</numerusform>
                <numerusform>%Ln अन्य</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamModel</name>
        <message>
            <source>%1 of %2 promises that came due were kept</source>
            <translation>देय हुए %2 में से %1 वादे निभाए</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>वसूली कर्मी</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>निभाए वादे</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>काम किए</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>वसूल</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamTable</name>
        <message>
            <source>Team</source>
            <translation>टीम</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ViewBar</name>
        <message>
            <source>Compared with</source>
            <translation>किससे तुलना</translation>
        </message>
        <message>
            <source>vs. period before</source>
            <translation>पिछली अवधि से</translation>
        </message>
        <message>
            <source>vs. year before</source>
            <translation>पिछले वर्ष से</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>दृश्य</translation>
        </message>
        <message>
            <source>Views, files and full screen</source>
            <translation>दृश्य, फ़ाइलें और पूर्ण स्क्रीन</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>केवल %1</translation>
        </message>
        <message>
            <source>Show everybody's figures again</source>
            <translation>सबके आँकड़े फिर दिखाएँ</translation>
        </message>
        <message>
            <source>No saved view yet</source>
            <translation>अभी कोई सहेजा दृश्य नहीं</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>यह दृश्य सहेजें…</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>दृश्य भुलाएँ</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>फ़ाइल में सहेजें…</translation>
        </message>
        <message>
            <source>Full screen (F11)</source>
            <translation>पूर्ण स्क्रीन (F11)</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>यह दृश्य सहेजें</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>दृश्य का नाम</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices</name>
        <message numerus="yes">
            <source>%Ln item(s) wait on this laptop</source>
            <translation>
                <numerusform>इस लैपटॉप पर %Ln मद प्रतीक्षारत</numerusform>
                <numerusform>इस लैपटॉप पर %Ln मद प्रतीक्षारत</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, oldest %2</source>
            <translation>%1, सबसे पुराना %2</translation>
        </message>
        <message>
            <source>They are saved on this laptop's disk and are sent by themselves.</source>
            <translation>वे इस लैपटॉप की डिस्क पर सहेजे हैं और अपने-आप भेजे जाते हैं।</translation>
        </message>
        <message>
            <source>Everything you record is saved on this laptop's disk.</source>
            <translation>आप जो भी दर्ज करते हैं इस लैपटॉप की डिस्क पर सहेजा जाता है।</translation>
        </message>
        <message>
            <source>This network asks for a sign-in of its own</source>
            <translation>यह नेटवर्क अपना साइन-इन माँगता है</translation>
        </message>
        <message>
            <source>Open a browser, sign in to the network, then sync again. %1</source>
            <translation>ब्राउज़र खोलें, नेटवर्क में साइन इन करें, फिर सिंक करें। %1</translation>
        </message>
        <message>
            <source>This laptop's clock differs from the server's</source>
            <translation>इस लैपटॉप की घड़ी सर्वर से अलग है</translation>
        </message>
        <message>
            <source>Set date and time right: promises and calling hours depend on them. %1</source>
            <translation>तारीख और समय ठीक करें: वादे और कॉल के घंटे इन पर निर्भर हैं। %1</translation>
        </message>
        <message>
            <source>All work saved and synced %1</source>
            <translation>सारा काम सहेजा और सिंक हुआ %1</translation>
        </message>
        <message>
            <source>All work saved and synced</source>
            <translation>सारा काम सहेजा और सिंक हुआ</translation>
        </message>
        <message>
            <source>Syncing; all your work is sent</source>
            <translation>सिंक जारी; आपका सारा काम भेजा गया</translation>
        </message>
        <message>
            <source>Syncing; %1</source>
            <translation>सिंक जारी; %1</translation>
        </message>
        <message>
            <source>All work saved on this laptop</source>
            <translation>सारा काम इस लैपटॉप पर सहेजा गया</translation>
        </message>
        <message>
            <source>Offline; all your work is sent</source>
            <translation>ऑफ़लाइन; आपका सारा काम भेजा गया</translation>
        </message>
        <message>
            <source>Offline; %1</source>
            <translation>ऑफ़लाइन; %1</translation>
        </message>
        <message>
            <source>Work goes on as usual. %1</source>
            <translation>काम पहले जैसा चलता है। %1</translation>
        </message>
        <message>
            <source>You work offline; all your work is sent</source>
            <translation>आप ऑफ़लाइन काम कर रहे हैं; आपका सारा काम भेजा गया</translation>
        </message>
        <message>
            <source>You work offline; %1</source>
            <translation>आप ऑफ़लाइन काम कर रहे हैं; %1</translation>
        </message>
        <message>
            <source>Nothing is sent or fetched until you switch back.</source>
            <translation>वापस आने तक न कुछ भेजा जाता है न लाया।</translation>
        </message>
        <message>
            <source>The server does not accept this laptop's connection</source>
            <translation>सर्वर इस लैपटॉप का कनेक्शन स्वीकार नहीं करता</translation>
        </message>
        <message>
            <source>Not syncing; %1</source>
            <translation>सिंक नहीं; %1</translation>
        </message>
        <message>
            <source>%1 Tell your administrator the code below.</source>
            <translation>%1 अपने प्रशासक को नीचे का कोड बताएँ।</translation>
        </message>
        <message>
            <source>Call or message result</source>
            <translation>कॉल या संदेश का परिणाम</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>वादा रद्द</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>समायोजन</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>जमा पत्र</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>दंड</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>ब्याज</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>लागत</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>वापसी कॉल</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>विवाद</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>विवाद सुलझा</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>रोक</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>रोक हटी</translation>
        </message>
        <message>
            <source>Phone or address changed</source>
            <translation>फ़ोन या पता बदला</translation>
        </message>
        <message>
            <source>Debtor changed</source>
            <translation>देनदार बदला</translation>
        </message>
        <message>
            <source>Creditor changed</source>
            <translation>लेनदार बदला</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>खाता खुला</translation>
        </message>
        <message>
            <source>Invoice or fine</source>
            <translation>बिल या जुर्माना</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>आवंटन</translation>
        </message>
        <message>
            <source>Handed to an agency</source>
            <translation>एजेंसी को सौंपा</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>खाता बंद</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>खाता फिर खुला</translation>
        </message>
        <message>
            <source>Fact from a file</source>
            <translation>फ़ाइल से तथ्य</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>आयात पूर्ववत</translation>
        </message>
        <message>
            <source>They wait for the network's sign-in.</source>
            <translation>वे नेटवर्क के साइन-इन की प्रतीक्षा में हैं।</translation>
        </message>
        <message>
            <source>They are being sent now.</source>
            <translation>वे अभी भेजे जा रहे हैं।</translation>
        </message>
        <message>
            <source>They are sent with the next sync, in a few seconds.</source>
            <translation>वे अगले सिंक में, कुछ सेकंड में भेजे जाएँगे।</translation>
        </message>
        <message>
            <source>They wait for the network or the server to come back.</source>
            <translation>वे नेटवर्क या सर्वर के लौटने की प्रतीक्षा में हैं।</translation>
        </message>
        <message>
            <source>They wait because you work offline.</source>
            <translation>वे प्रतीक्षा में हैं क्योंकि आप ऑफ़लाइन हैं।</translation>
        </message>
        <message>
            <source>They wait until the problem above is solved.</source>
            <translation>वे ऊपर की समस्या हल होने की प्रतीक्षा में हैं।</translation>
        </message>
        <message>
            <source>Is wiped with its next contact</source>
            <translation>अगले संपर्क पर मिटाया जाएगा</translation>
        </message>
        <message>
            <source>Wiped; nothing was left unsent</source>
            <translation>मिटाया गया; कुछ भी भेजना शेष नहीं था</translation>
        </message>
        <message numerus="yes">
            <source>Wiped; %Ln item(s) stayed on it, sealed</source>
            <translation>
                <numerusform>मिटाया गया; %Ln प्रविष्टि उस पर मुहरबंद रह गई</numerusform>
                <numerusform>मिटाया गया; %Ln प्रविष्टियाँ उस पर मुहरबंद रह गईं</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asks for a wipe; a second person has to agree</source>
            <translation>%1 मिटाने का अनुरोध करता है; दूसरे व्यक्ति की सहमति चाहिए</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %Ln day(s)</source>
            <translation>
                <numerusform>%Ln दिन से मौन</numerusform>
                <numerusform>%Ln दिनों से मौन</numerusform>
            </translation>
        </message>
        <message>
            <source>In touch</source>
            <translation>संपर्क में</translation>
        </message>
        <message>
            <source>Not been in touch yet</source>
            <translation>अभी तक संपर्क नहीं</translation>
        </message>
        <message>
            <source>for as long as it takes</source>
            <translation>जब तक आवश्यक हो</translation>
        </message>
        <message>
            <source>not any more; it has to reach the server</source>
            <translation>अब नहीं; इसे सर्वर तक पहुँचना होगा</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>%1 तक</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln more day(s)</source>
            <translation>
                <numerusform>%Ln दिन और</numerusform>
                <numerusform>%Ln दिन और</numerusform>
            </translation>
        </message>
        <message>
            <source>in this computer's keychain</source>
            <translation>इस कंप्यूटर के कीचेन में</translation>
        </message>
        <message>
            <source>opened by your passphrase</source>
            <translation>आपके पासफ़्रेज़ से खुलती है</translation>
        </message>
        <message>
            <source>in a file beside the data, unprotected</source>
            <translation>डेटा के पास एक फ़ाइल में, असुरक्षित</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::DevicesPage</name>
        <message>
            <source>Devices and sync</source>
            <translation>उपकरण और सिंक</translation>
        </message>
        <message>
            <source>Work &amp;offline</source>
            <translation>ऑफ़लाइन काम करें(&amp;O)</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>ऑफ़लाइन काम करें</translation>
        </message>
        <message>
            <source>For a flight or a metered line: nothing is sent or fetched until you switch back.</source>
            <translation>उड़ान या सीमित लाइन के लिए: वापस आने तक न कुछ भेजा जाता है न लाया।</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>अभी सिंक करें(&amp;S)</translation>
        </message>
        <message>
            <source>Waiting on this laptop</source>
            <translation>इस लैपटॉप पर प्रतीक्षारत</translation>
        </message>
        <message>
            <source>Nothing waits: the server has everything you recorded.</source>
            <translation>कुछ प्रतीक्षा में नहीं: आपका दर्ज किया सब सर्वर पर है।</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>यह लैपटॉप</translation>
        </message>
        <message>
            <source>Server last reached</source>
            <translation>सर्वर से अंतिम संपर्क</translation>
        </message>
        <message>
            <source>Accounts here</source>
            <translation>यहाँ खाते</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>उपकरण</translation>
        </message>
        <message>
            <source>For support: %1</source>
            <translation>सहायता के लिए: %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>अभी नहीं</translation>
        </message>
        <message numerus="yes">
            <source>The oldest %Ln are shown.</source>
            <translation>
                <numerusform>सबसे पुराना दिखाया गया है।</numerusform>
                <numerusform>सबसे पुराने %Ln दिखाए गए हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>Works alone</source>
            <translation>अकेले काम करता है</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>डिस्क पर</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>कुंजी</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>मरम्मतें</translation>
        </message>
        <message>
            <source>%1, encrypted</source>
            <translation>%1, एन्क्रिप्टेड</translation>
        </message>
        <message>
            <source>none were needed</source>
            <translation>किसी की आवश्यकता नहीं पड़ी</translation>
        </message>
        <message>
            <source>%1, the last %2</source>
            <translation>%1, पिछली %2</translation>
        </message>
        <message>
            <source>dunlinctl profile protect puts a passphrase before it.</source>
            <translation>dunlinctl profile protect उसके आगे पासफ़्रेज़ लगा देता है।</translation>
        </message>
        <message>
            <source>Save for su&amp;pport…</source>
            <translation>सहायता के लिए सहेजें… (&amp;P)</translation>
        </message>
        <message>
            <source>A file for whoever helps you: program, machine, sync and log. It names no debtor, account or amount; read it before you send it.</source>
            <translation>आपकी सहायता करने वाले के लिए एक फ़ाइल: प्रोग्राम, कंप्यूटर, सिंक और लॉग। इसमें किसी देनदार, खाते या राशि का नाम नहीं है; भेजने से पहले पढ़ लें।</translation>
        </message>
        <message>
            <source>Save for support</source>
            <translation>सहायता के लिए सहेजें</translation>
        </message>
        <message>
            <source>Text files (*.json)</source>
            <translation>टेक्स्ट फ़ाइलें (*.json)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetCard</name>
        <message>
            <source>Laptops of the office</source>
            <translation>कार्यालय के लैपटॉप</translation>
        </message>
        <message>
            <source>&amp;Take it back</source>
            <translation>वापस लें (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Wipe…</source>
            <translation>मिटाएँ… (&amp;W)</translation>
        </message>
        <message>
            <source>Asking the office for its laptops…</source>
            <translation>कार्यालय से उसके लैपटॉप पूछे जा रहे हैं…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>No laptop is enrolled</source>
            <translation>कोई लैपटॉप पंजीकृत नहीं है</translation>
        </message>
        <message>
            <source>A laptop joins with a one-time code: dunlinctl device code, where the office is.</source>
            <translation>लैपटॉप एक-बार के कोड से जुड़ता है: dunlinctl device code, जहाँ कार्यालय है।</translation>
        </message>
        <message>
            <source>With its next contact %1 sends what it has not sent, destroys its keys and its data. This cannot be taken back.</source>
            <translation>अगले संपर्क पर %1 शेष सब भेजता है और अपनी कुंजियाँ तथा डेटा नष्ट कर देता है। इसे वापस नहीं लिया जा सकता।</translation>
        </message>
        <message>
            <source>A second person has to agree before %1 is wiped. Until then you can take it back.</source>
            <translation>%1 को मिटाने से पहले दूसरे व्यक्ति की सहमति चाहिए। तब तक आप इसे वापस ले सकते हैं।</translation>
        </message>
        <message>
            <source>You ask for this wipe. Another manager has to agree.</source>
            <translation>आपने मिटाने का अनुरोध किया है। किसी अन्य प्रबंधक की सहमति चाहिए।</translation>
        </message>
        <message>
            <source>%1 asks for this wipe and waits for you.</source>
            <translation>%1 ने मिटाने का अनुरोध किया है और आपकी प्रतीक्षा में है।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln laptop(s) need a look.</source>
            <translation>
                <numerusform>%Ln लैपटॉप पर ध्यान चाहिए।</numerusform>
                <numerusform>%Ln लैपटॉपों पर ध्यान चाहिए।</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Wipe it</source>
            <translation>मिटाएँ (&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Ask for it</source>
            <translation>अनुरोध करें (&amp;A)</translation>
        </message>
        <message>
            <source>A&amp;gree…</source>
            <translation>सहमत हों… (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>रद्द करें (&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetModel</name>
        <message>
            <source>never</source>
            <translation>कभी नहीं</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%2 का %1: %3</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>लैपटॉप</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>व्यक्ति</translation>
        </message>
        <message>
            <source>Last in touch</source>
            <translation>अंतिम संपर्क</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>स्थिति</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::OutboxModel</name>
        <message>
            <source>whole office</source>
            <translation>पूरा कार्यालय</translation>
        </message>
        <message>
            <source>%1, account %2, since %3</source>
            <translation>%1, खाता %2, %3 से</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>खाता</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>कब से</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::DisputeDialog</name>
        <message>
            <source>Nothing is left to ask for: letters, messages and calls stop until it is decided.</source>
            <translation>माँगने को कुछ नहीं बचा: निर्णय तक पत्र, संदेश और कॉल बंद।</translation>
        </message>
        <message>
            <source>The rest can still be asked for.</source>
            <translation>बाकी अब भी माँगा जा सकता है।</translation>
        </message>
        <message>
            <source>Enter a dispute</source>
            <translation>विवाद दर्ज करें</translation>
        </message>
        <message>
            <source>Enter dispute</source>
            <translation>विवाद दर्ज करें</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>क्या दर्ज होता है</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>वे क्या कहते हैं</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>पूरा</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>राशि(&amp;A)</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>उत्तर कब तक</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>नियमों के अनुसार</translation>
        </message>
        <message>
            <source>Answer &amp;by</source>
            <translation>उत्तर कब तक(&amp;B)</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>प्रमाण(&amp;R)</translation>
        </message>
        <message>
            <source>what they gave, and where it is</source>
            <translation>उन्होंने क्या दिया, और वह कहाँ है</translation>
        </message>
        <message>
            <source>In their &amp;words</source>
            <translation>उनके शब्दों में(&amp;W)</translation>
        </message>
        <message>
            <source>what happened, as they tell it</source>
            <translation>जैसा वे बताते हैं, क्या हुआ</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>मदें</translation>
        </message>
        <message>
            <source>none chosen: the whole account</source>
            <translation>कोई नहीं चुनी: पूरा खाता</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>इसका असर</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>राशि पढ़ी नहीं जा सकी। जैसे 120, 50% या 1/3 लिखें।</translation>
        </message>
        <message>
            <source>The day of the answer cannot be read or is gone. Type for instance fri or +14.</source>
            <translation>उत्तर का दिन पढ़ा नहीं जा सका या बीत गया। जैसे शुक्र या +14 लिखें।</translation>
        </message>
        <message>
            <source>Choose what they say: 1 to 6.</source>
            <translation>चुनें वे क्या कहते हैं: 1 से 6।</translation>
        </message>
        <message>
            <source>Dispute entered: %1</source>
            <translation>विवाद दर्ज: %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>माँगा जा सकता है</translation>
        </message>
        <message>
            <source>Choose what they say to see what becomes of it.</source>
            <translation>क्या होगा देखने के लिए चुनें वे क्या कहते हैं।</translation>
        </message>
        <message>
            <source>The creditor</source>
            <translation>लेनदार</translation>
        </message>
        <message>
            <source>%1 is not asked for until it is decided. %2</source>
            <translation>निर्णय तक %1 नहीं माँगा जाता। %2</translation>
        </message>
        <message>
            <source>%1 decides; %2.</source>
            <translation>निर्णय %1 लेता है; %2।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::EndDialog</name>
        <message>
            <source>End: %1</source>
            <translation>समाप्त करें: %1</translation>
        </message>
        <message>
            <source>End care</source>
            <translation>सुरक्षा समाप्त करें</translation>
        </message>
        <message>
            <source>End hold</source>
            <translation>रोक समाप्त करें</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>कारण(&amp;R)</translation>
        </message>
        <message>
            <source>why it ends now</source>
            <translation>अब क्यों समाप्त होता है</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>इसका असर</translation>
        </message>
        <message>
            <source>Say why it ends.</source>
            <translation>बताएँ क्यों समाप्त होता है।</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>समाप्त: %1</translation>
        </message>
        <message>
            <source>The account stays on hold: something else holds it too.</source>
            <translation>खाता रोक पर रहता है: कुछ और भी उसे रोकता है।</translation>
        </message>
        <message>
            <source>The account is worked again, as: %1.</source>
            <translation>खाते पर फिर काम होता है, इस रूप में: %1।</translation>
        </message>
        <message numerus="yes">
            <source>It ends on %Ln other account(s) of this person too.</source>
            <translation>
                <numerusform>यह इस व्यक्ति के %Ln और खाते पर भी समाप्त होता है।</numerusform>
                <numerusform>यह इस व्यक्ति के %Ln और खातों पर भी समाप्त होता है।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::HoldDialog</name>
        <message>
            <source>Hold the account</source>
            <translation>खाता रोकें</translation>
        </message>
        <message>
            <source>Hold account</source>
            <translation>खाता रोकें</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>क्या दर्ज होता है</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>इसका असर</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>से(&amp;F)</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>तक</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>तक(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;In words</source>
            <translation>शब्दों में(&amp;I)</translation>
        </message>
        <message>
            <source>what is awaited, from whom</source>
            <translation>किसकी प्रतीक्षा है, किससे</translation>
        </message>
        <message>
            <source>%1 cannot be read or is gone. Type for instance fri, +14 or eom.</source>
            <translation>%1 पढ़ा नहीं जा सका या बीत गया। जैसे शुक्र, +14 या मासांत लिखें।</translation>
        </message>
        <message>
            <source>Choose why it is held: 1 to 6.</source>
            <translation>चुनें क्यों रोका: 1 से 6।</translation>
        </message>
        <message>
            <source>Held until %1</source>
            <translation>%1 तक रोका</translation>
        </message>
        <message>
            <source>Held until somebody ends it</source>
            <translation>किसी के समाप्त करने तक रोका</translation>
        </message>
        <message>
            <source>Choose why it is held to see what stops.</source>
            <translation>क्या रुकता है देखने के लिए चुनें क्यों रोका।</translation>
        </message>
        <message>
            <source>From %1 on letters, messages and calls of ours stop, on every channel. They may still call us.</source>
            <translation>%1 से हमारे पत्र, संदेश और कॉल हर माध्यम पर बंद। वे हमें कॉल कर सकते हैं।</translation>
        </message>
        <message>
            <source>Letters, messages and calls of ours stop at once, on every channel. They may still call us.</source>
            <translation>हमारे पत्र, संदेश और कॉल हर माध्यम पर तुरंत बंद। वे हमें कॉल कर सकते हैं।</translation>
        </message>
        <message>
            <source>It ends by itself: on %1 the account is back in the queue.</source>
            <translation>यह अपने-आप समाप्त होता है: %1 को खाता कतार में लौटता है।</translation>
        </message>
        <message>
            <source>It has no end: the account comes back to be reviewed after 30 days, and stays held until somebody ends it.</source>
            <translation>इसका अंत नहीं: खाता 30 दिन बाद समीक्षा में आता है और किसी के समाप्त करने तक रुका रहता है।</translation>
        </message>
        <message>
            <source>What was promised stays promised and is judged as agreed.</source>
            <translation>जो वादा हुआ वह वादा रहता है और तय अनुसार आँका जाता है।</translation>
        </message>
        <message>
            <source>Interest and fees go on as the contract has it.</source>
            <translation>ब्याज और शुल्क अनुबंध अनुसार चलते हैं।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemModel</name>
        <message>
            <source>%1, due %2, open %3, %4</source>
            <extracomment>an item read aloud: number, day, open amount, whether it is chosen</extracomment>
            <translation>%1, देय %2, बाकी %3, %4</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>चुना</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>नहीं चुना</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>मद</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>देय</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>बाकी</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>विवादित</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemPicker</name>
        <message>
            <source>Items that are disputed</source>
            <translation>विवादित मदें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ResolveDialog</name>
        <message>
            <source>Decide a dispute</source>
            <translation>विवाद पर निर्णय लें</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>निर्णय दर्ज करें</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>क्या दर्ज होता है</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>निर्णय</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>जमा</translation>
        </message>
        <message>
            <source>&amp;Credit</source>
            <translation>जमा(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>कारण(&amp;R)</translation>
        </message>
        <message>
            <source>what it rests on; the debtor may be told</source>
            <translation>किस पर आधारित है; देनदार को बताया जा सकता है</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>विवाद</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>वे कहते हैं</translation>
        </message>
        <message>
            <source>About</source>
            <translation>विषय</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>विवादित</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>दर्ज</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>समय-सीमा</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>प्रमाण</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>उनके शब्दों में</translation>
        </message>
        <message>
            <source>What then happens to the money</source>
            <translation>फिर पैसे का क्या होगा</translation>
        </message>
        <message>
            <source>Choose how it was decided: 1 to 4.</source>
            <translation>चुनें कैसे निर्णय हुआ: 1 से 4।</translation>
        </message>
        <message>
            <source>The credit cannot be read. Type for instance 120, 50% or full.</source>
            <translation>जमा पढ़ा नहीं जा सका। जैसे 120, 50% या पूरा लिखें।</translation>
        </message>
        <message>
            <source>Only %1 is disputed.</source>
            <translation>केवल %1 विवादित है।</translation>
        </message>
        <message>
            <source>Say how much of it is credited.</source>
            <translation>बताएँ उसमें से कितना जमा होगा।</translation>
        </message>
        <message>
            <source>Dispute decided: %1</source>
            <translation>विवाद पर निर्णय: %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>माँगा जा सकता है</translation>
        </message>
        <message>
            <source>Choose the decision to see what becomes of the money.</source>
            <translation>पैसे का क्या होगा देखने के लिए निर्णय चुनें।</translation>
        </message>
        <message>
            <source>%1 is credited on the disputed items; the claim is %2.</source>
            <translation>विवादित मदों पर %1 जमा; दावा %2 है।</translation>
        </message>
        <message>
            <source>Nothing is credited here: until the creditor's credit note is booked the claim stays as it is.</source>
            <translation>यहाँ कुछ जमा नहीं: लेनदार का जमा पत्र दर्ज होने तक दावा वैसा ही रहता है।</translation>
        </message>
        <message>
            <source>%1 can be asked for again.</source>
            <translation>%1 फिर माँगा जा सकता है।</translation>
        </message>
        <message>
            <source>Your role records only that a dispute was withdrawn. A senior collector, a supervisor or a compliance officer decides.</source>
            <translation>आपकी भूमिका केवल दर्ज करती है कि विवाद वापस लिया गया। निर्णय वरिष्ठ वसूली कर्मी, पर्यवेक्षक या अनुपालन अधिकारी लेते हैं।</translation>
        </message>
        <message>
            <source>Choose 4 if the debtor withdrew it.</source>
            <translation>देनदार ने वापस लिया हो तो 4 चुनें।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FileModel</name>
        <message>
            <source>%1, %2, %3, added %4 by %5</source>
            <extracomment>a file read aloud: name, kind, size, when it was added, by whom</extracomment>
            <translation>%1, %2, %3, %4 को %5 ने जोड़ा</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>आकार</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>जोड़ा</translation>
        </message>
        <message>
            <source>By</source>
            <translation>किसने</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilePreview</name>
        <message>
            <source>Text of the file</source>
            <translation>फ़ाइल का पाठ</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>इस खाते की फ़ाइलें</translation>
        </message>
        <message>
            <source>The file is opened.</source>
            <translation>फ़ाइल खुल रही है।</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>kind of a file, its size</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It is checked and complete. Open it to look at it in another program.</source>
            <translation>जाँची हुई और पूरी है। दूसरे प्रोग्राम में देखने को खोलें।</translation>
        </message>
        <message>
            <source>The rest is not shown here; open the file to see it.</source>
            <translation>बाकी यहाँ नहीं दिखता; देखने को फ़ाइल खोलें।</translation>
        </message>
        <message>
            <source>The picture cannot be shown here</source>
            <translation>चित्र यहाँ नहीं दिख सकता</translation>
        </message>
        <message>
            <source>It is larger than a document, or damaged. It is kept as it came.</source>
            <translation>यह दस्तावेज़ से बड़ा है, या क्षतिग्रस्त। जैसा आया वैसा रखा है।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilesDialog</name>
        <message>
            <source>Files</source>
            <translation>फ़ाइलें</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>पूर्वावलोकन</translation>
        </message>
        <message>
            <source>On this account</source>
            <translation>इस खाते पर</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>इस खाते की फ़ाइलें</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>फ़ाइलें जोड़ें…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>या यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>हटाएँ…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>प्रति सहेजें…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>There is none yet. Add one, or drop it here.</source>
            <translation>अभी कोई नहीं। एक जोड़ें, या यहाँ छोड़ें।</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>अभी कोई नहीं।</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>फ़ाइलें जोड़ें</translation>
        </message>
        <message>
            <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;All files (*)</source>
            <translation>दस्तावेज़ (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;सभी फ़ाइलें (*)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) added</source>
            <translation>
                <numerusform>%Ln फ़ाइल जोड़ी</numerusform>
                <numerusform>%Ln फ़ाइलें जोड़ीं</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>name of a file, why it was not taken in</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>प्रति सहेजें</translation>
        </message>
        <message>
            <source>The copy is saved. It is not encrypted.</source>
            <translation>प्रति सहेजी गई। वह एन्क्रिप्टेड नहीं है।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::RemoveDialog</name>
        <message>
            <source>Remove a file</source>
            <translation>फ़ाइल हटाएँ</translation>
        </message>
        <message>
            <source>Remove file</source>
            <translation>फ़ाइल हटाएँ</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <extracomment>name of a file, its kind, its size</extracomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>कारण(&amp;R)</translation>
        </message>
        <message>
            <source>why it does not belong here</source>
            <translation>यह यहाँ की क्यों नहीं</translation>
        </message>
        <message>
            <source>It is shown no more, here and on every laptop. That it was here, and why it was removed, stays in the history.</source>
            <translation>अब नहीं दिखती, यहाँ और हर लैपटॉप पर। कि यह यहाँ थी, और क्यों हटाई गई, इतिहास में रहता है।</translation>
        </message>
        <message>
            <source>Say why it is removed.</source>
            <translation>बताएँ क्यों हटाई जाती है।</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>हटाई: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::EffectPanel</name>
        <message>
            <source>Afterwards</source>
            <translation>इसके बाद</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::FrameDialog</name>
        <message>
            <source>%1 · %2 · balance %3</source>
            <extracomment>debtor, number of the account, what is owed</extracomment>
            <translation>%1 · %2 · शेष %3</translation>
        </message>
        <message>
            <source>Nothing is recorded until you confirm.</source>
            <translation>पुष्टि तक कुछ दर्ज नहीं होता।</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports</name>
        <message>
            <source>Not used</source>
            <translation>उपयोग नहीं</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>खाता संख्या</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>लेनदार</translation>
        </message>
        <message>
            <source>Debtor's name</source>
            <translation>देनदार का नाम</translation>
        </message>
        <message>
            <source>Debtor's number</source>
            <translation>देनदार की संख्या</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>बिल संख्या</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>बिल तिथि</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>देय तिथि</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>मुद्रा</translation>
        </message>
        <message>
            <source>Paid in full on</source>
            <translation>पूरा चुकाया</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>अब तक चुकाया</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>विवादित</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>क्या हुआ</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>कब हुआ</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Paid in all</source>
            <translation>कुल चुकाया</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>लागत</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>उत्पाद</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>विवरण</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>ई-मेल</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>गली</translation>
        </message>
        <message>
            <source>City</source>
            <translation>शहर</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>पिन कोड</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>क्षेत्र</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>देश</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>समय क्षेत्र</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%2 में से %1 पंक्तियाँ</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 पंक्तियाँ</translation>
        </message>
        <message>
            <source>%1 · %2 rows per second</source>
            <extracomment>%1: "3,200 of 80,000 rows", %2: a number</extracomment>
            <translation>%1 · %2 पंक्तियाँ प्रति सेकंड</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln खाता</numerusform>
                <numerusform>%Ln खाते</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln मद</numerusform>
                <numerusform>%Ln मद</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln भुगतान</numerusform>
                <numerusform>%Ln भुगतान</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln posting(s)</source>
            <translation>
                <numerusform>%Ln प्रविष्टि</numerusform>
                <numerusform>%Ln प्रविष्टियाँ</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>कुछ नया नहीं</translation>
        </message>
        <message>
            <source>Debit or credit</source>
            <translation>डेबिट या क्रेडिट</translation>
        </message>
        <message>
            <source>Credited amount</source>
            <translation>जमा राशि</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::CheckPage</name>
        <message>
            <source>(column %1, no title)</source>
            <translation>(स्तंभ %1, बिना शीर्षक)</translation>
        </message>
        <message>
            <source>&amp;Read it as</source>
            <translation>ऐसे पढ़ें(&amp;R)</translation>
        </message>
        <message>
            <source>Read it as</source>
            <translation>ऐसे पढ़ें</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>फ़ाइल का स्तंभ</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>बनता है</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>क्यों</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>पहले मान</translation>
        </message>
        <message>
            <source>First rows, as they stand in the file</source>
            <translation>पहली पंक्तियाँ, जैसी फ़ाइल में हैं</translation>
        </message>
        <message>
            <source>Found out from the file</source>
            <translation>फ़ाइल से पता चला</translation>
        </message>
        <message>
            <source>like %1</source>
            <translation>%1 जैसा</translation>
        </message>
        <message>
            <source>No column gives: %1. Choose one under “Becomes”.</source>
            <extracomment>%1: fields of an account, "Amount, Due date"</extracomment>
            <translation>कोई स्तंभ नहीं देता: %1। “बनता है” में एक चुनें।</translation>
        </message>
        <message>
            <source>Column %1 becomes</source>
            <translation>स्तंभ %1 बनता है</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::FilePage</name>
        <message>
            <source>Drop a file here</source>
            <translation>फ़ाइल यहाँ छोड़ें</translation>
        </message>
        <message>
            <source>Receivables, open items or an event log: CSV, TSV or text, also packed as .gz, in any encoding.</source>
            <translation>प्राप्य, खुली मदें या घटना लॉग: CSV, TSV या पाठ, .gz में भी, किसी भी एन्कोडिंग में।</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>फ़ाइल चुनें…(&amp;C)</translation>
        </message>
        <message>
            <source>Or its &amp;path</source>
            <translation>या उसका पथ(&amp;P)</translation>
        </message>
        <message>
            <source>Path of the file</source>
            <translation>फ़ाइल का पथ</translation>
        </message>
        <message>
            <source>Nothing is changed before you have seen what would happen and said so.</source>
            <translation>जब तक आप देखकर हाँ न कहें, कुछ नहीं बदलता।</translation>
        </message>
        <message>
            <source>Choose a file to import</source>
            <translation>आयात के लिए फ़ाइल चुनें</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
            <translation>तालिकाएँ (*.csv *.tsv *.txt *.gz);;सभी फ़ाइलें (*)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::ImportWizard</name>
        <message>
            <source>Import a file</source>
            <translation>फ़ाइल आयात करें</translation>
        </message>
        <message>
            <source>File</source>
            <translation>फ़ाइल</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>परीक्षण</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>पूर्ण</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>प्रगति</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>रोकें(&amp;T)</translation>
        </message>
        <message>
            <source>Stopping; nothing will be changed</source>
            <translation>रोका जा रहा है; कुछ नहीं बदलेगा</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>वापस(&amp;B)</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>आगे</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>रोका गया। कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>%1 cannot be imported. Nothing was changed.</source>
            <translation>%1 आयात नहीं हो सकती। कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>The file cannot be imported like this. Nothing was changed.</source>
            <translation>फ़ाइल ऐसे आयात नहीं हो सकती। कुछ नहीं बदला गया।</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>देखें(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Try it out</source>
            <translation>आज़माएँ(&amp;T)</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %Ln row(s)</source>
            <translation>
                <numerusform>%Ln पंक्ति आयात करें(&amp;I)</numerusform>
                <numerusform>%Ln पंक्तियाँ आयात करें(&amp;I)</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open queue</source>
            <translation>कतार खोलें(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::OutcomePage</name>
        <message>
            <source>Control totals</source>
            <translation>नियंत्रण योग</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>पढ़ी पंक्तियाँ</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>स्वीकृत</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>अलग रखीं</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>पहले से यहाँ</translation>
        </message>
        <message>
            <source>Trial run: nothing has been changed yet</source>
            <translation>परीक्षण: अभी कुछ नहीं बदला गया</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>आयातित</translation>
        </message>
        <message>
            <source>The import would add %1.</source>
            <extracomment>%1: a list such as "100 accounts, 2,466 items and 2,466 payments"</extracomment>
            <translation>आयात यह जोड़ेगा: %1।</translation>
        </message>
        <message>
            <source>Added: %1.</source>
            <translation>जोड़ा: %1।</translation>
        </message>
        <message>
            <source>Rows set aside, each with its line, field and reason: %1</source>
            <translation>अलग रखी पंक्तियाँ, हर एक की पंक्ति, फ़ील्ड और कारण सहित: %1</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>मुद्रा</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>मदें</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>भुगतान</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::StepBar</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>चरण %1 / %2: %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::LearnPage</name>
        <message>
            <source>First hour</source>
            <translation>पहला घंटा</translation>
        </message>
        <message>
            <source>Twelve things to try</source>
            <translation>आज़माने की बारह बातें</translation>
        </message>
        <message>
            <source>Each ticks itself once you have done it, by key or by mouse. In the demo office nothing can go wrong.</source>
            <translation>करते ही हर एक पर स्वयं निशान लगता है, कुंजी से या माउस से। डेमो कार्यालय में कुछ बिगड़ नहीं सकता।</translation>
        </message>
        <message>
            <source>A sample day</source>
            <translation>एक नमूना दिन</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>वहाँ जाएँ</translation>
        </message>
        <message>
            <source>Go there: %1</source>
            <translation>वहाँ जाएँ: %1</translation>
        </message>
        <message>
            <source>Practice calls</source>
            <translation>अभ्यास कॉल</translation>
        </message>
        <message>
            <source>Five calls with simulated debtors, from a promise to somebody who must hear nothing. Each answer is explained; nothing is recorded.</source>
            <translation>काल्पनिक देनदारों के साथ पाँच कॉल, वादे से लेकर उस व्यक्ति तक जिसे कुछ नहीं बताना है। हर उत्तर समझाया जाता है; कुछ दर्ज नहीं होता।</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>अभ्यास कॉल लें</translation>
        </message>
        <message>
            <source>done</source>
            <translation>हो गया</translation>
        </message>
        <message>
            <source>still to try</source>
            <translation>आज़माना बाकी</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%2 में से %1 पूरे</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::PracticeDialog</name>
        <message>
            <source>Practice call</source>
            <translation>अभ्यास कॉल</translation>
        </message>
        <message>
            <source>The debtor is simulated. Nothing is recorded.</source>
            <translation>देनदार काल्पनिक है। कुछ दर्ज नहीं होता।</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>बंद करें(&amp;C)</translation>
        </message>
        <message>
            <source>Next call</source>
            <translation>अगली कॉल</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who says what in a conversation</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>आप</translation>
        </message>
        <message>
            <source>Right. %1</source>
            <translation>सही। %1</translation>
        </message>
        <message>
            <source>Better not. %1</source>
            <translation>ऐसा न करें। %1</translation>
        </message>
        <message>
            <source>%1 of %2 answers were right.</source>
            <translation>%2 में से %1 उत्तर सही थे।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::ComposeDialog</name>
        <message>
            <source>Write a message</source>
            <translation>संदेश लिखें</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>माध्यम</translation>
        </message>
        <message>
            <source>To</source>
            <translation>किसे</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>विषय</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>क्या कहता है</translation>
        </message>
        <message>
            <source>It leaves with the office's next pass; the gate is asked again then.</source>
            <translation>कार्यालय के अगले चक्र में जाता है; तब नियम फिर पूछे जाते हैं।</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Queue it</source>
            <translation>कतार में डालें</translation>
        </message>
        <message>
            <source>Re: %1</source>
            <translation>Re: %1</translation>
        </message>
        <message>
            <source>Words of my own</source>
            <translation>अपने शब्द</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Choose a text, or write the words yourself.</source>
            <translation>पाठ चुनें, या स्वयं लिखें।</translation>
        </message>
        <message>
            <source>There is no address or number for this channel</source>
            <translation>इस माध्यम के लिए पता या नंबर नहीं</translation>
        </message>
        <message>
            <source>It says what it has to, in %1.</source>
            <translation>जो कहना है कहता है, %1 में।</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>अभी कोई शब्द नहीं।</translation>
        </message>
        <message>
            <source>Not queued: %1</source>
            <translation>कतार में नहीं: %1</translation>
        </message>
        <message>
            <source>%1 queued for %2</source>
            <translation>%1 %2 के लिए कतार में</translation>
        </message>
        <message>
            <source>Re: your message</source>
            <translation>Re: आपका संदेश</translation>
        </message>
        <message>
            <source>It says what it has to.</source>
            <translation>इसमें वह सब है जो कहना ज़रूरी है।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::InboxModel</name>
        <message>
            <source>%1, %2, %3, %4, %5, %6</source>
            <extracomment>a line of the inbox read aloud: what, channel, debtor, subject, when, whether it is open</extracomment>
            <translation>%1, %2, %3, %4, %5, %6</translation>
        </message>
        <message>
            <source>open</source>
            <translation>खुला</translation>
        </message>
        <message>
            <source>seen to</source>
            <translation>निपटाया</translation>
        </message>
        <message>
            <source>When</source>
            <translation>कब</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>देनदार</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>विषय</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>इनबॉक्स</translation>
        </message>
        <message>
            <source>Which messages</source>
            <translation>कौन-से संदेश</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खुले</translation>
        </message>
        <message>
            <source>All</source>
            <translation>सभी</translation>
        </message>
        <message>
            <source>Reading what came in…</source>
            <translation>जो आया पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>What came in and came back</source>
            <translation>जो आया और जो लौटा</translation>
        </message>
        <message>
            <source>The message</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>What it answers</source>
            <translation>किसका उत्तर है</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>खाता खोलें</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>यह पहुँचा</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>फिर भेजें</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>उत्तर दें</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>निपटाया</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 खुले</translation>
        </message>
        <message>
            <source>Nothing waits to be seen to</source>
            <translation>निपटाने को कुछ नहीं</translation>
        </message>
        <message>
            <source>Replies, messages that came back and messages that could not be sent come here, each with its account.</source>
            <translation>उत्तर, लौटे संदेश और न भेजे जा सके संदेश यहाँ आते हैं, हर एक अपने खाते के साथ।</translation>
        </message>
        <message>
            <source>They want no more messages at this address: it is marked, and nothing more is sent to it.</source>
            <translation>वे इस पते पर और संदेश नहीं चाहते: यह चिह्नित है, और कुछ नहीं भेजा जाता।</translation>
        </message>
        <message>
            <source>Written by a machine.</source>
            <translation>मशीन ने लिखा।</translation>
        </message>
        <message>
            <source>There are no words.</source>
            <translation>कोई शब्द नहीं।</translation>
        </message>
        <message>
            <source>It is sent with the office's next pass</source>
            <translation>कार्यालय के अगले चक्र में भेजा जाता है</translation>
        </message>
        <message>
            <source>Noted as sent</source>
            <translation>भेजा हुआ नोट किया</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextModel</name>
        <message>
            <source>%1, %2, %3, %4</source>
            <extracomment>a text read aloud: name, channel, language and place, standing</extracomment>
            <translation>%1, %2, %3, %4</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>माध्यम</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>संस्करण</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>स्थिति</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextsPage</name>
        <message>
            <source>Texts</source>
            <translation>पाठ</translation>
        </message>
        <message>
            <source>Reading the texts…</source>
            <translation>पाठ पढ़े जा रहे हैं…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>संस्करण</translation>
        </message>
        <message>
            <source>Versions of texts</source>
            <translation>पाठों के संस्करण</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>क्या दिखता है</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>शब्द</translation>
        </message>
        <message>
            <source>Longest values</source>
            <translation>सबसे लंबे मान</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>विषय</translation>
        </message>
        <message>
            <source>What it lacks</source>
            <translation>क्या कमी है</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
        <message>
            <source>Reason: to refuse, or to approve in spite of what is missing</source>
            <translation>कारण: अस्वीकार को, या कमी के बावजूद स्वीकार को</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>नया संस्करण</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>मसौदे के रूप में रखें</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>अस्वीकार करें</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>स्वीकृत करें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>There are no texts</source>
            <translation>कोई पाठ नहीं</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>by %1, %2</source>
            <translation>%1 द्वारा, %2</translation>
        </message>
        <message>
            <source>decided by %1</source>
            <translation>%1 ने तय किया</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>उपयोग से हटाएँ</translation>
        </message>
        <message>
            <source>It says what its place asks for.</source>
            <translation>अपनी जगह जो चाहिए वह कहता है।</translation>
        </message>
        <message>
            <source>At the longest: %1</source>
            <translation>सबसे लंबा: %1</translation>
        </message>
        <message>
            <source>Say why; its author reads it.</source>
            <translation>कारण बताएँ; लेखक पढ़ता है।</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>लागू: %1</translation>
        </message>
        <message>
            <source>Out of use: %1</source>
            <translation>उपयोग से बाहर: %1</translation>
        </message>
        <message>
            <source>A new version; fields stand in double braces. Somebody else approves it.</source>
            <translation>नया संस्करण; फ़ील्ड दोहरे कोष्ठक में। कोई और स्वीकृत करता है।</translation>
        </message>
        <message>
            <source>Kept as a draft; somebody else approves it</source>
            <translation>मसौदे के रूप में रखा; कोई और स्वीकृत करता है</translation>
        </message>
        <message numerus="yes">
            <source>%Ln version(s), %1 for you to approve</source>
            <translation>
                <numerusform>%Ln संस्करण, %1 आपकी मंज़ूरी के लिए</numerusform>
                <numerusform>%Ln संस्करण, %1 आपकी मंज़ूरी के लिए</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverrideModel</name>
        <message>
            <source>Asked</source>
            <translation>माँगा</translation>
        </message>
        <message>
            <source>By</source>
            <translation>किसने</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>देनदार</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverridePage</name>
        <message>
            <source>Overrides</source>
            <translation>अपवाद</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>प्रतीक्षारत अनुरोध</translation>
        </message>
        <message>
            <source>Reading the requests…</source>
            <translation>अनुरोध पढ़े जा रहे हैं…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>अनुरोध</translation>
        </message>
        <message>
            <source>Note to the decision</source>
            <translation>निर्णय पर टिप्पणी</translation>
        </message>
        <message>
            <source>Note: needed to decline</source>
            <translation>टिप्पणी: अस्वीकार के लिए ज़रूरी</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>अस्वीकार करें</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>एक प्रयास की अनुमति दें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 प्रतीक्षारत</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln प्रतीक्षारत</numerusform>
                <numerusform>%Ln प्रतीक्षारत</numerusform>
            </translation>
        </message>
        <message>
            <source>No request waits</source>
            <translation>कोई अनुरोध प्रतीक्षा में नहीं</translation>
        </message>
        <message>
            <source>When somebody asks for an exception to a rule, it appears here.</source>
            <translation>जब कोई नियम का अपवाद माँगता है, वह यहाँ दिखता है।</translation>
        </message>
        <message>
            <source>%1 asks for: %2 %3</source>
            <extracomment>who asks for what: %1 a user, %2 "Call", %3 a number</extracomment>
            <translation>%1 माँगते हैं: %2 %3</translation>
        </message>
        <message>
            <source>Nothing stands in the way any more.</source>
            <translation>अब कुछ आड़े नहीं आता।</translation>
        </message>
        <message>
            <source>%1 may make one attempt</source>
            <translation>%1 एक प्रयास कर सकते हैं</translation>
        </message>
        <message>
            <source>Declined; %1 is told</source>
            <translation>अस्वीकार; %1 को बताया जाता है</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::Palette</name>
        <message>
            <source>Search accounts and commands…</source>
            <translation>खाते और आदेश खोजें…</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <source>Search name, account, phone…</source>
            <translation>नाम, खाता, फ़ोन खोजें…</translation>
        </message>
        <message>
            <source>Type a name, an account number, a telephone number or an e-mail address.</source>
            <extracomment>the palette found nothing for what was typed</extracomment>
            <translation>नाम, खाता संख्या, फ़ोन नंबर या ई-मेल पता लिखें।</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <translation>“%1” से कोई खाता मेल नहीं खाता।</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>खोज जारी…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::PaletteModel</name>
        <message>
            <source>This account</source>
            <translation>यह खाता</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>जाएँ</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>आदेश</translation>
        </message>
        <message>
            <source>Did you mean</source>
            <translation>क्या आपका मतलब था</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>खाते</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchModel</name>
        <message>
            <source>More than is owed: the rest is kept as credit.</source>
            <translation>देय से अधिक: बाकी जमा रहता है।</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>तैयार</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <extracomment>a cell read aloud: number of the line, name of the column, content</extracomment>
            <translation>पंक्ति %1, %2: %3</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>खाली</translation>
        </message>
        <message>
            <source>Account or name</source>
            <translation>खाता या नाम</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>मूल्य तिथि</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>संदर्भ</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>देनदार</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchView</name>
        <message>
            <source>Payments</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Payments of the batch</source>
            <translation>बैच के भुगतान</translation>
        </message>
        <message>
            <source>Control total</source>
            <translation>नियंत्रण योग</translation>
        </message>
        <message>
            <source>of the statement</source>
            <translation>विवरण का</translation>
        </message>
        <message>
            <source>Number of payments</source>
            <translation>भुगतानों की संख्या</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>मुद्रा</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>भुगतान का तरीका</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>नहीं बताया</translation>
        </message>
        <message>
            <source>Control &amp;total</source>
            <translation>नियंत्रण योग(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>भुगतान(&amp;P)</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>मुद्रा(&amp;U)</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>भुगतान का तरीका(&amp;W)</translation>
        </message>
        <message>
            <source>What you type is kept on this laptop until the batch is closed.</source>
            <translation>आपका लिखा बैच बंद होने तक इस लैपटॉप पर रहता है।</translation>
        </message>
        <message>
            <source>Choose account</source>
            <translation>खाता चुनें</translation>
        </message>
        <message>
            <source>Remove line</source>
            <translation>पंक्ति हटाएँ</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>फ़ाइल आयात करें…</translation>
        </message>
        <message>
            <source>Close batch</source>
            <translation>बैच बंद करें</translation>
        </message>
        <message>
            <source>Kept on this laptop until the batch is closed.</source>
            <translation>बैच बंद होने तक इस लैपटॉप पर रखा।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), %1</source>
            <translation>
                <numerusform>%Ln भुगतान, %1</numerusform>
                <numerusform>%Ln भुगतान, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Type or paste the payments, then the control total and number that the bank states. Nothing is posted before both agree.</source>
            <translation>भुगतान लिखें या चिपकाएँ, फिर बैंक का बताया नियंत्रण योग और संख्या। दोनों मिलने से पहले कुछ दर्ज नहीं होता।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cannot be posted yet: each says why.</source>
            <translation>
                <numerusform>%Ln पंक्ति अभी दर्ज नहीं हो सकती: वह कारण बताती है।</numerusform>
                <numerusform>%Ln पंक्तियाँ अभी दर्ज नहीं हो सकतीं: हर एक कारण बताती है।</numerusform>
            </translation>
        </message>
        <message>
            <source>These payments were posted as a batch before. Closing adds nothing and forgets the draft.</source>
            <translation>ये भुगतान पहले बैच में दर्ज हुए। बंद करने से कुछ नहीं जुड़ता और मसौदा हट जाता है।</translation>
        </message>
        <message>
            <source>Type the control total and the number of payments that the bank states.</source>
            <translation>बैंक का बताया नियंत्रण योग और भुगतानों की संख्या लिखें।</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 कम है।</translation>
        </message>
        <message>
            <source>%1 is too much.</source>
            <translation>%1 अधिक है।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are missing.</source>
            <translation>
                <numerusform>%Ln भुगतान कम है।</numerusform>
                <numerusform>%Ln भुगतान कम हैं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are too many.</source>
            <translation>
                <numerusform>%Ln भुगतान अधिक है।</numerusform>
                <numerusform>%Ln भुगतान अधिक हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>It balances: sum and number are what the bank states.</source>
            <translation>मिलान हुआ: योग और संख्या बैंक जैसे हैं।</translation>
        </message>
        <message>
            <source>It does not balance yet. %1</source>
            <translation>अभी मिलान नहीं। %1</translation>
        </message>
        <message>
            <source>This batch was posted before. Nothing was added.</source>
            <translation>यह बैच पहले दर्ज हुआ। कुछ नहीं जोड़ा गया।</translation>
        </message>
        <message numerus="yes">
            <source>Batch closed: %Ln payment(s), %1</source>
            <translation>
                <numerusform>बैच बंद: %Ln भुगतान, %1</numerusform>
                <numerusform>बैच बंद: %Ln भुगतान, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) added.</source>
            <translation>
                <numerusform>%Ln पंक्ति जोड़ी।</numerusform>
                <numerusform>%Ln पंक्तियाँ जोड़ीं।</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) were there already.</source>
            <translation>
                <numerusform>%Ln पंक्ति पहले से थी।</numerusform>
                <numerusform>%Ln पंक्तियाँ पहले से थीं।</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · owes %3</source>
            <extracomment>an account to choose: debtor, number, what is owed</extracomment>
            <translation>%1 · %2 · देय %3</translation>
        </message>
        <message>
            <source>Import payments</source>
            <translation>भुगतान आयात करें</translation>
        </message>
        <message>
            <source>Tables of text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>पाठ तालिकाएँ (*.csv *.tsv *.txt);;सभी फ़ाइलें (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1. Nothing was added.</source>
            <translation>फ़ाइल पढ़ी नहीं जा सकी: %1। कुछ नहीं जोड़ा गया।</translation>
        </message>
        <message>
            <source>The file is larger than a batch may be (5 MB). Nothing was added; import it as a file of its own.</source>
            <translation>फ़ाइल बैच की सीमा (5 MB) से बड़ी है। कुछ नहीं जोड़ा गया; इसे अलग फ़ाइल के रूप में आयात करें।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangeModel</name>
        <message>
            <source>%1 %2: before %3, change %4, after %5</source>
            <extracomment>a row read aloud: item, part of the claim, amounts</extracomment>
            <translation>%1 %2: पहले %3, बदलाव %4, बाद %5</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>मद</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>भाग</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>पहले</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>लागू</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>बदलाव</translation>
        </message>
        <message>
            <source>After</source>
            <translation>बाद</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangePanel</name>
        <message numerus="yes">
            <source>And %Ln more of what was agreed.</source>
            <translation>
                <numerusform>और तय हुए में से %Ln और।</numerusform>
                <numerusform>और तय हुए में से %Ln और।</numerusform>
            </translation>
        </message>
        <message>
            <source>Interest of %1 is posted first, as the terms say.</source>
            <translation>शर्तों अनुसार पहले %1 का ब्याज दर्ज होता है।</translation>
        </message>
        <message>
            <source>current</source>
            <translation>अभी देय नहीं</translation>
        </message>
        <message>
            <source>Past due: %1</source>
            <translation>अतिदेय: %1</translation>
        </message>
        <message>
            <source>Past due: %1, then %2</source>
            <extracomment>days past due before and after</extracomment>
            <translation>अतिदेय: %1, फिर %2</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>अभी दिखाने को कुछ नहीं</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::CorrectionForm</name>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Lower the claim</source>
            <translation>दावा घटाएँ</translation>
        </message>
        <message>
            <source>Raise the claim</source>
            <translation>दावा बढ़ाएँ</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>जमा पत्र</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>शुल्क</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>लागत</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>बिना ब्याज के दिन</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>भाग</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>मद</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>नंबर</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>कानूनी आधार</translation>
        </message>
        <message>
            <source>law, or clause of the contract</source>
            <translation>कानून, या अनुबंध की धारा</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>मूल्य तिथि</translation>
        </message>
        <message>
            <source>From</source>
            <translation>से</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>तक</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>प्रकार(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>राशि(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>भाग(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>मद(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>संख्या(&amp;N)</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>कानूनी आधार(&amp;B)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>कारण(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>से(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>तक(&amp;U)</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>मूल्य तिथि(&amp;D)</translation>
        </message>
        <message>
            <source>The account as a whole</source>
            <translation>पूरा खाता</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an open item: number, amount</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Type the amount, for instance 40 or 15%.</source>
            <translation>राशि लिखें, जैसे 40 या 15%।</translation>
        </message>
        <message>
            <source>Name the law or the clause of the contract that allows the charge.</source>
            <translation>वह कानून या अनुबंध की धारा बताएँ जो शुल्क की अनुमति देती है।</translation>
        </message>
        <message>
            <source>Say the reason; it stays with the entry.</source>
            <translation>कारण बताएँ; वह प्रविष्टि के साथ रहता है।</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance today, fri or 15/1.</source>
            <translation>%1 पढ़ा नहीं जा सका। जैसे आज, शुक्र या 15/1 लिखें।</translation>
        </message>
        <message>
            <source>Enter credit note</source>
            <translation>जमा पत्र दर्ज करें</translation>
        </message>
        <message>
            <source>Charge fee</source>
            <translation>शुल्क लगाएँ</translation>
        </message>
        <message>
            <source>Charge cost</source>
            <translation>लागत लगाएँ</translation>
        </message>
        <message>
            <source>Waive interest</source>
            <translation>ब्याज माफ़ करें</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>स्वीकृति के लिए भेजें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedModel</name>
        <message>
            <source>%1, overdue</source>
            <translation>%1, विलंबित</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2, account %3, %4 %5</source>
            <extracomment>a row read aloud: day, debtor, number, kind, amount</extracomment>
            <translation>%1: %2, खाता %3, %4 %5</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>देय</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>देनदार</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedView</name>
        <message>
            <source>Previous month (Page up)</source>
            <translation>पिछला महीना (Page up)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>आज</translation>
        </message>
        <message>
            <source>Next month (Page down)</source>
            <translation>अगला महीना (Page down)</translation>
        </message>
        <message>
            <source>Money expected by day</source>
            <translation>दिन अनुसार अपेक्षित पैसा</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>सूची क्या दिखाती है</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>महीना</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>विलंबित</translation>
        </message>
        <message>
            <source>Payments expected</source>
            <translation>अपेक्षित भुगतान</translation>
        </message>
        <message>
            <source>promises %1</source>
            <translation>वादे %1</translation>
        </message>
        <message>
            <source>plans %1</source>
            <translation>योजनाएँ %1</translation>
        </message>
        <message>
            <source>settlements %1</source>
            <translation>समझौते %1</translation>
        </message>
        <message>
            <source>announced %1</source>
            <translation>घोषित %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between parts of a sum</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Nothing is expected in this month.</source>
            <translation>इस महीने कुछ अपेक्षित नहीं।</translation>
        </message>
        <message>
            <source>No payment is expected on this day.</source>
            <translation>इस दिन कोई भुगतान अपेक्षित नहीं।</translation>
        </message>
        <message>
            <source>No payment is expected in this month.</source>
            <translation>इस महीने कोई भुगतान अपेक्षित नहीं।</translation>
        </message>
        <message>
            <source>Nothing is overdue: all that should have come is there.</source>
            <translation>कुछ विलंबित नहीं: जो आना था सब आ गया।</translation>
        </message>
        <message>
            <source>%1 expected: %2</source>
            <extracomment>the month's money in one currency: sum, parts</extracomment>
            <translation>%1 अपेक्षित: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MoneyPage</name>
        <message>
            <source>Money in</source>
            <translation>आवक</translation>
        </message>
        <message>
            <source>Part of the page</source>
            <translation>पृष्ठ का भाग</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>अपेक्षित</translation>
        </message>
        <message>
            <source>Batch entry</source>
            <translation>बैच प्रविष्टि</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MonthModel</name>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln भुगतान</numerusform>
                <numerusform>%Ln भुगतान</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: nothing expected</source>
            <translation>%1: कुछ अपेक्षित नहीं</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 in %Ln payment(s)</source>
            <extracomment>a day of the calendar: day, sums, number of payments</extracomment>
            <translation>
                <numerusform>%1: %Ln भुगतान में %2</numerusform>
                <numerusform>%1: %Ln भुगतानों में %2</numerusform>
            </translation>
        </message>
        <message>
            <source> and </source>
            <comment>between two amounts</comment>
            <translation> और </translation>
        </message>
        <message>
            <source>%1, overdue</source>
            <translation>%1, विलंबित</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::PaymentForm</name>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>मूल्य तिथि</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>भुगतान का तरीका</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>नहीं बताया</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>संदर्भ</translation>
        </message>
        <message>
            <source>Stated item</source>
            <translation>बताया गया मद</translation>
        </message>
        <message>
            <source>Announced payment</source>
            <translation>घोषित भुगतान</translation>
        </message>
        <message>
            <source>&amp;Share over all accounts of the person</source>
            <translation>व्यक्ति के सभी खातों में बाँटें(&amp;S)</translation>
        </message>
        <message>
            <source>Share over all accounts of the person</source>
            <translation>व्यक्ति के सभी खातों में बाँटें</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>राशि(&amp;A)</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>मूल्य तिथि(&amp;D)</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>भुगतान का तरीका(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>संदर्भ(&amp;R)</translation>
        </message>
        <message>
            <source>Stated &amp;item</source>
            <translation>बताया गया मद(&amp;I)</translation>
        </message>
        <message>
            <source>A&amp;nnounced</source>
            <translation>घोषित(&amp;N)</translation>
        </message>
        <message>
            <source>None stated</source>
            <translation>कोई नहीं बताया</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an open item: number, amount
----------
an announced payment: amount, day</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Another payment</source>
            <translation>दूसरा भुगतान</translation>
        </message>
        <message>
            <source>Type the amount that was paid, for instance 120, 50% or full.</source>
            <translation>चुकाई राशि लिखें, जैसे 120, 50% या पूरा।</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or full.</source>
            <translation>राशि पढ़ी नहीं जा सकी। जैसे 120, 50% या पूरा लिखें।</translation>
        </message>
        <message>
            <source>The value date cannot be read. Type for instance today, yesterday or fri.</source>
            <translation>मूल्य तिथि पढ़ी नहीं जा सकी। जैसे आज, -1 या शुक्र लिखें।</translation>
        </message>
        <message>
            <source>Note expected payment</source>
            <translation>अपेक्षित भुगतान नोट करें</translation>
        </message>
        <message>
            <source>Post payment</source>
            <translation>भुगतान दर्ज करें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ReversalForm</name>
        <message>
            <source>What is taken back</source>
            <translation>क्या वापस लिया जाता है</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>क्या हुआ</translation>
        </message>
        <message>
            <source>Posted in error</source>
            <translation>भूल से दर्ज</translation>
        </message>
        <message>
            <source>Returned by the bank</source>
            <translation>बैंक ने लौटाया</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>चार्जबैक</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>कारण</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee</source>
            <translation>अनुबंध का शुल्क लगाएँ(&amp;F)</translation>
        </message>
        <message>
            <source>Charge the contract's fee</source>
            <translation>अनुबंध का शुल्क लगाएँ</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>वापस लें(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>क्या हुआ(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>कारण(&amp;R)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>what is taken back: what it is, its day</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>recorded in error</source>
            <translation>भूल से दर्ज</translation>
        </message>
        <message>
            <source>returned by the bank</source>
            <translation>बैंक ने लौटाया</translation>
        </message>
        <message>
            <source>charged back</source>
            <translation>चार्जबैक</translation>
        </message>
        <message>
            <source>There is nothing on this account that can be taken back.</source>
            <translation>इस खाते पर वापस लेने योग्य कुछ नहीं।</translation>
        </message>
        <message>
            <source>Say why it is taken back, for instance: no funds.</source>
            <translation>बताएँ क्यों वापस लिया जाता है, जैसे: धन नहीं।</translation>
        </message>
        <message>
            <source>Reverse payment</source>
            <translation>भुगतान उलटें</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee of %1</source>
            <translation>अनुबंध का %1 शुल्क लगाएँ(&amp;F)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::LinkDialog</name>
        <message>
            <source>Whose account it is</source>
            <translation>खाता किसका है</translation>
        </message>
        <message>
            <source>Link account</source>
            <translation>खाता जोड़ें</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>व्यक्ति(&amp;P)</translation>
        </message>
        <message>
            <source>name, number or phone of an account</source>
            <translation>किसी खाते का नाम, संख्या या फ़ोन</translation>
        </message>
        <message>
            <source>Accounts found</source>
            <translation>मिले खाते</translation>
        </message>
        <message>
            <source>Nobody else who is &amp;known</source>
            <translation>और कोई ज्ञात नहीं(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>कारण(&amp;R)</translation>
        </message>
        <message>
            <source>same birthday and address, say</source>
            <translation>जैसे वही जन्मदिन और पता</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>क्या दर्ज होता है</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>इसका असर</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <translation>%1, खाता %2</translation>
        </message>
        <message>
            <source>Choose an account of the person it belongs to.</source>
            <translation>उस व्यक्ति का खाता चुनें जिसका यह है।</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>कारण बताएँ।</translation>
        </message>
        <message>
            <source>Unlinked from the person</source>
            <translation>व्यक्ति से अलग किया</translation>
        </message>
        <message>
            <source>Linked to %1</source>
            <translation>%1 से जोड़ा</translation>
        </message>
        <message>
            <source>Choose an account of the person, and say why.</source>
            <translation>व्यक्ति का खाता चुनें और कारण बताएँ।</translation>
        </message>
        <message numerus="yes">
            <source>The person then has %Ln account(s) here. Attempts count together where the law counts by person.</source>
            <translation>
                <numerusform>तब यहाँ व्यक्ति का %Ln खाता होगा। जहाँ कानून प्रति व्यक्ति गिनता है, प्रयास साथ गिने जाते हैं।</numerusform>
                <numerusform>तब यहाँ व्यक्ति के %Ln खाते होंगे। जहाँ कानून प्रति व्यक्ति गिनता है, प्रयास साथ गिने जाते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>The account then stands alone.</source>
            <translation>तब खाता अकेला रहता है।</translation>
        </message>
        <message>
            <source>Care in force for that person stops contact here too, at once.</source>
            <translation>उस व्यक्ति की लागू सुरक्षा यहाँ भी तुरंत संपर्क बंद करती है।</translation>
        </message>
        <message>
            <source>What was done before stays where it was done.</source>
            <translation>पहले जो हुआ वहीं रहता है जहाँ हुआ।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PartyDialog</name>
        <message>
            <source>Change a person</source>
            <translation>व्यक्ति बदलें</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>देनदार के साथ का व्यक्ति जोड़ें</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>बदलाव सहेजें</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>व्यक्ति जोड़ें</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>नाम(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>भूमिका(&amp;R)</translation>
        </message>
        <message>
            <source>May be &amp;told</source>
            <translation>बताया जा सकता है(&amp;T)</translation>
        </message>
        <message>
            <source>Liable &amp;for</source>
            <translation>दायित्व(&amp;F)</translation>
        </message>
        <message>
            <source>100%</source>
            <translation>100%</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>अधिकतम</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>कोई सीमा नहीं</translation>
        </message>
        <message>
            <source>At &amp;most</source>
            <translation>अधिकतम(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>भाषा(&amp;L)</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>ज्ञात नहीं</translation>
        </message>
        <message>
            <source>A &amp;company</source>
            <translation>एक कंपनी(&amp;C)</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>क्या दर्ज होता है</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>इसका अर्थ</translation>
        </message>
        <message>
            <source>Type the name.</source>
            <translation>नाम लिखें।</translation>
        </message>
        <message>
            <source>The share is 0 to 100 percent. Type for instance 50.</source>
            <translation>हिस्सा 0 से 100 प्रतिशत है। जैसे 50 लिखें।</translation>
        </message>
        <message>
            <source>The highest amount cannot be read. Type for instance 500.</source>
            <translation>अधिकतम राशि पढ़ी नहीं जा सकी। जैसे 500 लिखें।</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>बदला: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>जोड़ा: %1</translation>
        </message>
        <message>
            <source>Can be asked for %1 of the %2 that is owed now.</source>
            <translation>अभी देय %2 में से %1 माँगा जा सकता है।</translation>
        </message>
        <message>
            <source>Owes nothing and is not asked for money.</source>
            <translation>कुछ देय नहीं और पैसा नहीं माँगा जाता।</translation>
        </message>
        <message>
            <source>Own numbers are added to this person; contacts then count for this person alone, where the law counts by person.</source>
            <translation>अपने नंबर इस व्यक्ति में जुड़ते हैं; जहाँ कानून प्रति व्यक्ति गिनता है, संपर्क केवल इसी के गिने जाते हैं।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PersonPage</name>
        <message>
            <source>Person</source>
            <translation>व्यक्ति</translation>
        </message>
        <message>
            <source>Reading the person…</source>
            <translation>व्यक्ति पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>Back to the account (Esc)</source>
            <translation>खाते पर वापस (Esc)</translation>
        </message>
        <message>
            <source>Whose account is it</source>
            <translation>खाता किसका है</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>खाते</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>खाता</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>लेनदार</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>अतिदेय</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>शेष राशि</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>इस व्यक्ति के खाते</translation>
        </message>
        <message>
            <source>Beside the debtor</source>
            <translation>देनदार के साथ</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>व्यक्ति जोड़ें</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>अलग करें</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>नाम</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>भूमिका</translation>
        </message>
        <message>
            <source>Liable for</source>
            <translation>दायित्व</translation>
        </message>
        <message>
            <source>May be told</source>
            <translation>बताया जा सकता है</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>कब से</translation>
        </message>
        <message>
            <source>People beside the debtor</source>
            <translation>देनदार के साथ के लोग</translation>
        </message>
        <message>
            <source>Nobody: the debtor alone owes, and nobody else may be told.</source>
            <translation>कोई नहीं: केवल देनदार पर देय है, और किसी और को नहीं बताया जा सकता।</translation>
        </message>
        <message>
            <source>Linked and unlinked</source>
            <translation>जोड़े और अलग किए</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>नंबर और पते</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>बदलें</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>पुष्टि करें</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>ग़लत</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>संपर्क न करें</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>नंबर या पता</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>प्रकार</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>किसका</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>उनका समय</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>स्रोत</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>पिछला परिणाम</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>खाते (%1)</translation>
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation>पुष्ट: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PointDialog</name>
        <message>
            <source>street, postcode, town</source>
            <translation>गली, पिन कोड, शहर</translation>
        </message>
        <message>
            <source>Change a number or address</source>
            <translation>नंबर या पता बदलें</translation>
        </message>
        <message>
            <source>Add a number or address</source>
            <translation>नंबर या पता जोड़ें</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>बदलाव सहेजें</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>जोड़ें</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>प्रकार(&amp;K)</translation>
        </message>
        <message>
            <source>&amp;Number or address</source>
            <translation>नंबर या पता(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Whose</source>
            <translation>किसका(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>नाम-पट्टी(&amp;L)</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>समय क्षेत्र(&amp;Z)</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>स्रोत(&amp;S)</translation>
        </message>
        <message>
            <source>C&amp;onsent</source>
            <translation>सहमति(&amp;O)</translation>
        </message>
        <message>
            <source>The &amp;best one of its kind</source>
            <translation>अपनी तरह का सर्वोत्तम(&amp;B)</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>क्या दर्ज होता है</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>इसका असर</translation>
        </message>
        <message>
            <source>%1 (debtor)</source>
            <extracomment>whose a number is: the debtor's</extracomment>
            <translation>%1 (देनदार)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>As the debtor</source>
            <translation>देनदार जैसा</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>नहीं पूछा</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>दी</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>वापस लिया</translation>
        </message>
        <message>
            <source>Type the number or address.</source>
            <translation>नंबर या पता लिखें।</translation>
        </message>
        <message>
            <source>Type the number with its country, for instance %1.</source>
            <translation>देश कोड सहित नंबर लिखें, जैसे %1।</translation>
        </message>
        <message>
            <source>It cannot be read. Type for instance %1.</source>
            <translation>पढ़ा नहीं जा सका। जैसे %1 लिखें।</translation>
        </message>
        <message>
            <source>That number or address is here already.</source>
            <translation>वह नंबर या पता पहले से यहाँ है।</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>बदला: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>जोड़ा: %1</translation>
        </message>
        <message>
            <source>It is here already; this confirms it.</source>
            <translation>पहले से यहाँ है; यह उसकी पुष्टि है।</translation>
        </message>
        <message>
            <source>It is here already and marked: %1. That stays.</source>
            <translation>पहले से यहाँ है और चिह्नित: %1। वह रहेगा।</translation>
        </message>
        <message>
            <source>What you save stays: files and data vendors do not overwrite it. Another number of theirs stands beside it.</source>
            <translation>आपका सहेजा रहता है: फ़ाइलें और डेटा विक्रेता उसे नहीं मिटाते। उनका दूसरा नंबर बगल में रहता है।</translation>
        </message>
        <message>
            <source>It is not the debtor's: calling it is judged by what this person may be told.</source>
            <translation>यह देनदार का नहीं: इस पर कॉल का आकलन इससे होता है कि इस व्यक्ति को क्या बताया जा सकता है।</translation>
        </message>
        <message>
            <source>The account leaves the tracing queue.</source>
            <translation>खाता खोज कतार से निकलता है।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::UnlinkDialog</name>
        <message>
            <source>Unlink %1</source>
            <translation>%1 को अलग करें</translation>
        </message>
        <message>
            <source>Unlink person</source>
            <translation>व्यक्ति को अलग करें</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>कारण(&amp;R)</translation>
        </message>
        <message>
            <source>released from the guarantee, entered by mistake</source>
            <translation>गारंटी से मुक्त, भूल से दर्ज</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>इसका असर</translation>
        </message>
        <message>
            <source>Say why the person is unlinked.</source>
            <translation>बताएँ व्यक्ति क्यों अलग किया जाता है।</translation>
        </message>
        <message>
            <source>Unlinked: %1</source>
            <translation>अलग किया: %1</translation>
        </message>
        <message>
            <source>From now on %1 is told nothing and asked for nothing.</source>
            <translation>अब से %1 को न कुछ बताया जाता है न माँगा।</translation>
        </message>
        <message>
            <source>That this person was there, and what was said, stays in the history.</source>
            <translation>कि यह व्यक्ति यहाँ था, और क्या कहा गया, इतिहास में रहता है।</translation>
        </message>
        <message>
            <source>Numbers of this person that stay here: %1. Mark them not to be used.</source>
            <translation>इस व्यक्ति के जो नंबर यहाँ रहते हैं: %1। उन्हें उपयोग न करने को चिह्नित करें।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::CallableSwitch</name>
        <message>
            <source>Callable now</source>
            <translation>अभी कॉल योग्य</translation>
        </message>
        <message>
            <source>Only accounts that may be called now</source>
            <extracomment>accessible name of the switch; %1: how many accounts</extracomment>
            <translation>केवल वे खाते जिन्हें अभी कॉल कर सकते हैं</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, %1</source>
            <translation>केवल वे खाते जिन्हें अभी कॉल कर सकते हैं, %1</translation>
        </message>
        <message>
            <source>Only accounts that may be called now (F C)</source>
            <translation>केवल वे खाते जिन्हें अभी कॉल कर सकते हैं (F C)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::DrillChip</name>
        <message>
            <source>Take away the filter: %1</source>
            <extracomment>accessible name of the chip that takes a filter away</extracomment>
            <translation>फ़िल्टर हटाएँ: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::GateLine</name>
        <message>
            <source>Checking whether you may call…</source>
            <translation>जाँच: क्या आप कॉल कर सकते हैं…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::HeldNotice</name>
        <message>
            <source>Nobody may be called now</source>
            <translation>अभी किसी को कॉल नहीं कर सकते</translation>
        </message>
        <message>
            <source>Open the bank lines</source>
            <translation>बैंक पंक्तियाँ खोलें</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in; the bank lines show how old the newest is.</source>
            <translation>कार्यालय का बैंक डेटा बहुत पुराना है, इसलिए पता नहीं किसने भुगतान किया। नया विवरण आते ही काम अपने-आप चलेगा; बैंक पंक्तियाँ बताती हैं कि नवीनतम कब का है।</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in: ask whoever brings them in. Notes, and promises of those who call you, can still be written.</source>
            <translation>कार्यालय का बैंक डेटा बहुत पुराना है, इसलिए पता नहीं किसने भुगतान किया। नया विवरण आते ही काम अपने-आप चलेगा: जो विवरण लाता है उससे पूछें। नोट, और आपको कॉल करने वालों के वादे, अब भी लिखे जा सकते हैं।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::MoveDialog</name>
        <message>
            <source>Move accounts</source>
            <translation>खाते ले जाएँ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) chosen</source>
            <translation>
                <numerusform>%Ln खाता चुना</numerusform>
                <numerusform>%Ln खाते चुने</numerusform>
            </translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>इसका असर</translation>
        </message>
        <message>
            <source>Accounts moved</source>
            <translation>खाते ले जाए गए</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>कहाँ</translation>
        </message>
        <message>
            <source>To a colleague</source>
            <translation>सहकर्मी को</translation>
        </message>
        <message>
            <source>To an agency</source>
            <translation>एजेंसी को</translation>
        </message>
        <message>
            <source>Back from the agency</source>
            <translation>एजेंसी से वापस</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>नाम(&amp;N)</translation>
        </message>
        <message>
            <source>anna, or anna, ben to share them out; empty: to nobody</source>
            <translation>anna, या बाँटने को anna, ben; खाली: किसी को नहीं</translation>
        </message>
        <message>
            <source>&amp;Agency</source>
            <translation>एजेंसी(&amp;A)</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>सूचना अवधि</translation>
        </message>
        <message>
            <source> days</source>
            <extracomment>days between a recall and its effect</extracomment>
            <translation> दिन</translation>
        </message>
        <message>
            <source>&amp;Notice</source>
            <translation>सूचना अवधि(&amp;N)</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>कारण(&amp;R)</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>पुष्टि तक कुछ नहीं जाता।</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <extracomment>how many of how many accounts</extracomment>
            <translation>%m में से %v</translation>
        </message>
        <message numerus="yes">
            <source>%1 %Ln account(s) were moved before that.</source>
            <translation>
                <numerusform>%1 उससे पहले %Ln खाता ले जाया गया।</numerusform>
                <numerusform>%1 उससे पहले %Ln खाते ले जाए गए।</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PinDialog</name>
        <message>
            <source>Work this account first</source>
            <translation>इस खाते पर पहले काम करें</translation>
        </message>
        <message>
            <source>It is pinned until %1: %2</source>
            <translation>%1 तक पिन है: %2</translation>
        </message>
        <message>
            <source>It stands first until it is worked, or until the day is over. Everybody who asks why it is there reads the reason.</source>
            <translation>काम होने या दिन बीतने तक पहले रहता है। जो पूछे क्यों, वह कारण पढ़ता है।</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>कारण(&amp;R)</translation>
        </message>
        <message>
            <source>pays today if asked before noon</source>
            <translation>दोपहर से पहले कहने पर आज चुकाएँगे</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>तक(&amp;U)</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>पिन हटाएँ</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Pin it</source>
            <translation>पिन करें</translation>
        </message>
        <message>
            <source>Say why; whoever works it reads the reason.</source>
            <translation>कारण बताएँ; जो काम करे वह पढ़ता है।</translation>
        </message>
        <message>
            <source>Pinned until %1: %2</source>
            <translation>%1 तक पिन: %2</translation>
        </message>
        <message>
            <source>No longer pinned: %1</source>
            <translation>अब पिन नहीं: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PreviewPanel</name>
        <message>
            <source>Recent activity</source>
            <translation>हाल की गतिविधि</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>पूर्वावलोकन</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>शेष राशि</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>अतिदेय</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>जोखिम</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>फ़ोन</translation>
        </message>
        <message>
            <source>City</source>
            <translation>शहर</translation>
        </message>
        <message>
            <source>Last payment</source>
            <translation>अंतिम भुगतान</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>निभाए वादे</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>अगला कदम</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>कॉल करें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Reading the account…</source>
            <translation>खाता पढ़ा जा रहा है…</translation>
        </message>
        <message>
            <source>Details could not be read. What the list shows is still right.</source>
            <translation>विवरण पढ़ा नहीं जा सका। सूची जो दिखाती है वह अब भी सही है।</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>देय नहीं</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>"98, high"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>Accounts are served one after the other here. The first of the list is next: Home goes there.</source>
            <translation>यहाँ खाते एक के बाद एक लिए जाते हैं। सूची का पहला अगला है: Home वहाँ ले जाता है।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueMarker</name>
        <message>
            <source>At most %1 accounts are marked at once.</source>
            <extracomment>how many rows can be marked at once</extracomment>
            <translation>एक बार में अधिकतम %1 खाते चिह्नित होते हैं।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueModel</name>
        <message>
            <source>Debtor</source>
            <translation>देनदार</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>शेष राशि</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>अतिदेय</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>जोखिम</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>अगली कार्रवाई</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>अंतिम संपर्क</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>लोड हो रहा है</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 अतिदेय</translation>
        </message>
        <message>
            <source>nothing past due</source>
            <translation>कुछ अतिदेय नहीं</translation>
        </message>
        <message>
            <source>%1, account %2, %3, balance %4, %5, risk %6 of 100, %7, next action %8</source>
            <extracomment>a row of the queue in one sentence: debtor, number, creditor, balance, days past due, risk, status, next action</extracomment>
            <translation>%1, खाता %2, %3, शेष %4, %5, जोखिम 100 में से %6, %7, अगली कार्रवाई %8</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: the sentence of a row, %2: "may be called now"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>marked, %1</source>
            <extracomment>%1: the sentence of a row that is marked</extracomment>
            <translation>चिह्नित, %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueuePage</name>
        <message>
            <source>All</source>
            <translation>सभी</translation>
        </message>
        <message>
            <source>Promises due</source>
            <translation>देय वादे</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>टूटे</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>वापसी कॉल</translation>
        </message>
        <message>
            <source>New</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>किस्त योजना पर</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>खोज जारी</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>कतार</translation>
        </message>
        <message>
            <source>My queue</source>
            <translation>मेरी कतार</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <translation>कतार छानें</translation>
        </message>
        <message>
            <source>J</source>
            <translation>J</translation>
        </message>
        <message>
            <source>next</source>
            <translation>अगला</translation>
        </message>
        <message>
            <source>K</source>
            <translation>K</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>पिछला</translation>
        </message>
        <message>
            <source>open</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>call</source>
            <translation>कॉल</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>call back when allowed</source>
            <translation>अनुमति पर वापस कॉल</translation>
        </message>
        <message>
            <source>why here</source>
            <translation>यहाँ क्यों</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>search</source>
            <translation>खोजें</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>आदेश</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>सभी कुंजियाँ</translation>
        </message>
        <message>
            <source>1 fewer to call – press Home</source>
            <extracomment>hours have ended, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>कॉल के लिए 1 कम – Home दबाएँ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer to call – press Home</source>
            <translation>
                <numerusform>कॉल के लिए %Ln कम – Home दबाएँ</numerusform>
                <numerusform>कॉल के लिए %Ln कम – Home दबाएँ</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more to call – press Home</source>
            <extracomment>hours have begun, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>कॉल के लिए 1 और – Home दबाएँ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more to call – press Home</source>
            <translation>
                <numerusform>कॉल के लिए %Ln और – Home दबाएँ</numerusform>
                <numerusform>कॉल के लिए %Ln और – Home दबाएँ</numerusform>
            </translation>
        </message>
        <message>
            <source>1 new at top – press Home</source>
            <extracomment>the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>ऊपर 1 नया – Home दबाएँ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new at top – press Home</source>
            <translation>
                <numerusform>ऊपर %Ln नया – Home दबाएँ</numerusform>
                <numerusform>ऊपर %Ln नए – Home दबाएँ</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more – press Home</source>
            <extracomment>the list has got longer; rows do not move by themselves</extracomment>
            <translation>1 और – Home दबाएँ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more – press Home</source>
            <translation>
                <numerusform>%Ln और – Home दबाएँ</numerusform>
                <numerusform>%Ln और – Home दबाएँ</numerusform>
            </translation>
        </message>
        <message>
            <source>This list is from %1. %2</source>
            <extracomment>the list could not be read again; the rows on screen are older</extracomment>
            <translation>यह सूची %1 की है। %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>Reading the queue…</source>
            <translation>कतार पढ़ी जा रही है…</translation>
        </message>
        <message>
            <source>No account here</source>
            <translation>यहाँ कोई खाता नहीं</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <extracomment>%1: a filter in words, "Apex, 91-120 days past due"</extracomment>
            <translation>“%1” से कोई खाता मेल नहीं खाता।</translation>
        </message>
        <message>
            <source>Take away the filter</source>
            <translation>फ़िल्टर हटाएँ</translation>
        </message>
        <message>
            <source>Nobody may be called now</source>
            <translation>अभी किसी को कॉल नहीं कर सकते</translation>
        </message>
        <message>
            <source>Accounts come into this list by themselves when their hours begin.</source>
            <translation>समय शुरू होते ही खाते अपने-आप इस सूची में आते हैं।</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>सभी खाते दिखाएँ</translation>
        </message>
        <message>
            <source>%1: nothing to do</source>
            <extracomment>%1: a filter, "Promises due"</extracomment>
            <translation>%1: करने को कुछ नहीं</translation>
        </message>
        <message>
            <source>No account of your queue is in this list now.</source>
            <translation>आपकी कतार का कोई खाता अभी इस सूची में नहीं।</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>अभी कोई खाता नहीं</translation>
        </message>
        <message>
            <source>Bring in a file of receivables, and the queue fills itself.</source>
            <translation>प्राप्य की फ़ाइल लाएँ, कतार अपने-आप भर जाएगी।</translation>
        </message>
        <message>
            <source>Accounts appear here when they are assigned to you.</source>
            <translation>आपको सौंपे जाने पर खाते यहाँ दिखते हैं।</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>फ़ाइल आयात करें</translation>
        </message>
        <message>
            <source>Nothing to work now</source>
            <translation>अभी काम को कुछ नहीं</translation>
        </message>
        <message>
            <source>Accounts come back here when a promise or a call-back falls due.</source>
            <translation>वादा या वापसी कॉल देय होने पर खाते यहाँ लौटते हैं।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln worked</source>
            <extracomment>parts of the day's work, at its end</extracomment>
            <translation>
                <numerusform>%Ln पर काम हुआ</numerusform>
                <numerusform>%Ln पर काम हुआ</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>1 वादा</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln वादा</numerusform>
                <numerusform>%Ln वादे</numerusform>
            </translation>
        </message>
        <message>
            <source>Queue done</source>
            <translation>कतार पूरी</translation>
        </message>
        <message>
            <source>1 account · by priority</source>
            <translation>1 खाता · प्राथमिकता से</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts · by priority</source>
            <translation>
                <numerusform>%Ln खाता · प्राथमिकता से</numerusform>
                <numerusform>%Ln खाते · प्राथमिकता से</numerusform>
            </translation>
        </message>
        <message>
            <source>This account may be called now.</source>
            <translation>इस खाते को अब कॉल कर सकते हैं।</translation>
        </message>
        <message>
            <source>There is no time at which it may be called. Open the account and press G G to see why.</source>
            <translation>ऐसा कोई समय नहीं जब कॉल कर सकें। खाता खोलें और कारण देखने को G G दबाएँ।</translation>
        </message>
        <message>
            <source>Call-back set: %1 %2</source>
            <extracomment>%1: a debtor, %2: "may be called from Fri 27 Nov 08:00, their time"</extracomment>
            <translation>वापसी कॉल तय: %1 %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>वापस लिया</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked – move…</source>
            <extracomment>rows that are marked; the button opens what can be done with them</extracomment>
            <translation>
                <numerusform>%Ln चिह्नित – ले जाएँ…</numerusform>
                <numerusform>%Ln चिह्नित – ले जाएँ…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s) of yours came in today: %1.</source>
            <extracomment>good news at the end of the day: promises taken on earlier days were paid; %1: how much</extracomment>
            <translation>
                <numerusform>आज आपका %Ln वादा पूरा हुआ: %1।</numerusform>
                <numerusform>आज आपके %Ln वादे पूरे हुए: %1।</numerusform>
            </translation>
        </message>
        <message>
            <source>No calls for now</source>
            <translation>अभी कोई कॉल नहीं</translation>
        </message>
        <message>
            <source>Accounts come back into this list by themselves when the bank data is new again. F C shows all of them meanwhile.</source>
            <translation>बैंक डेटा नया होते ही खाते अपने-आप इस सूची में लौटते हैं। तब तक F C सभी दिखाता है।</translation>
        </message>
        <message>
            <source>Nobody may be called until newer bank data is in: no time can be set.</source>
            <translation>नया बैंक डेटा आने तक किसी को कॉल नहीं कर सकते: कोई समय तय नहीं हो सकता।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueView</name>
        <message>
            <source>Queue</source>
            <translation>कतार</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::RankSheet</name>
        <message>
            <source>Why here: %1. Priority %2.</source>
            <extracomment>why a row has its place: the parts of a sum, then the sum</extracomment>
            <translation>यहाँ क्यों: %1। प्राथमिकता %2।</translation>
        </message>
        <message>
            <source>Why here: %1</source>
            <translation>यहाँ क्यों: %1</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>प्राथमिकता</translation>
        </message>
        <message>
            <source>W says that the reason is wrong.</source>
            <translation>W कहता है कि कारण गलत है।</translation>
        </message>
        <message>
            <source>wrong reason</source>
            <translation>गलत कारण</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::SearchField</name>
        <message>
            <source>Search name, account, phone…</source>
            <translation>नाम, खाता, फ़ोन खोजें…</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>खाते खोजें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::report</name>
        <message>
            <source>all accounts</source>
            <translation>सभी खाते</translation>
        </message>
        <message>
            <source>value date of the payment</source>
            <translation>भुगतान की मूल्य तिथि</translation>
        </message>
        <message>
            <source>usual in the field</source>
            <translation>क्षेत्र में प्रचलित</translation>
        </message>
        <message>
            <source>promises and parts of plans that were not cancelled</source>
            <translation>वादे और योजना की किस्तें जो रद्द नहीं हुईं</translation>
        </message>
        <message>
            <source>day the promise was taken</source>
            <translation>वादा लिए जाने का दिन</translation>
        </message>
        <message>
            <source>contacts that were not taken back</source>
            <translation>वे संपर्क जो वापस नहीं लिए गए</translation>
        </message>
        <message>
            <source>day of the contact in the office's time zone</source>
            <translation>कार्यालय के समय क्षेत्र में संपर्क का दिन</translation>
        </message>
        <message>
            <source>day on which the promise was judged: kept, or due date and grace over</source>
            <translation>वह दिन जब वादा तय हुआ: निभाया, या देय तिथि और छूट बीती</translation>
        </message>
        <message>
            <source>items of all accounts</source>
            <translation>सभी खातों की मदें</translation>
        </message>
        <message>
            <source>end of the period; day of issue</source>
            <translation>अवधि का अंत; जारी होने का दिन</translation>
        </message>
        <message>
            <source>the end of the day before the period, and the end of the period</source>
            <translation>अवधि से पहले दिन का अंत, और अवधि का अंत</translation>
        </message>
        <message>
            <source>accounts listed in the period</source>
            <translation>अवधि में दर्ज खाते</translation>
        </message>
        <message>
            <source>accounts that ended in the period</source>
            <translation>अवधि में समाप्त खाते</translation>
        </message>
        <message>
            <source>day on which nothing was owed any more</source>
            <translation>वह दिन जब कुछ देय न रहा</translation>
        </message>
        <message>
            <source>calls begun in the workstation</source>
            <translation>कार्यस्थल में शुरू कॉल</translation>
        </message>
        <message>
            <source>contacts recorded by people</source>
            <translation>लोगों द्वारा दर्ज संपर्क</translation>
        </message>
        <message>
            <source>accounts of one currency; others are left out and named</source>
            <translation>एक मुद्रा के खाते; अन्य छोड़कर बताए जाते हैं</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>वसूल</translation>
        </message>
        <message>
            <source>payments by value date, less reversals</source>
            <translation>मूल्य तिथि से भुगतान, उलटाव घटाकर</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>वादा</translation>
        </message>
        <message>
            <source>amount of promises, by the day they were taken</source>
            <translation>वादों की राशि, लिए जाने के दिन से</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>लिए गए वादे</translation>
        </message>
        <message>
            <source>promises, by the day they were taken</source>
            <translation>वादे, लिए जाने के दिन से</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <source>contacts with a result that counts as work</source>
            <translation>वे संपर्क जिनका परिणाम काम माना जाता है</translation>
        </message>
        <message>
            <source>Latitude: results flagged worked</source>
            <translation>Latitude: काम किए चिह्नित परिणाम</translation>
        </message>
        <message>
            <source>Contact rate</source>
            <translation>संपर्क दर</translation>
        </message>
        <message>
            <source>(outbound calls answered by a person) / (outbound calls) (voicemail is no contact)</source>
            <translation>(किसी व्यक्ति ने उत्तर दी बाहरी कॉल) / (बाहरी कॉल) (वॉइसमेल संपर्क नहीं है)</translation>
        </message>
        <message>
            <source>Convoso: contacts, not connections</source>
            <translation>Convoso: संपर्क, कनेक्शन नहीं</translation>
        </message>
        <message>
            <source>Right party per attempt</source>
            <translation>प्रति प्रयास सही व्यक्ति</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound attempts)</source>
            <translation>(सही व्यक्ति तक पहुँचे बाहरी संपर्क) / (बाहरी प्रयास)</translation>
        </message>
        <message>
            <source>Right party per connect</source>
            <translation>प्रति उत्तरित कॉल सही व्यक्ति</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound calls answered by a person)</source>
            <translation>(सही व्यक्ति तक पहुँचे बाहरी संपर्क) / (किसी व्यक्ति ने उत्तर दी बाहरी कॉल)</translation>
        </message>
        <message>
            <source>the other definition of the right-party rate</source>
            <translation>सही व्यक्ति दर की दूसरी परिभाषा</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>प्रति सही व्यक्ति वादे</translation>
        </message>
        <message>
            <source>(promises taken) / (outbound contacts that reached the right party) (per conversation)</source>
            <translation>(लिए गए वादे) / (सही व्यक्ति तक पहुँचे बाहरी संपर्क) (प्रति बातचीत)</translation>
        </message>
        <message>
            <source>day of the promise, day of the contact</source>
            <translation>वादे का दिन, संपर्क का दिन</translation>
        </message>
        <message>
            <source>Promises kept, by count</source>
            <translation>निभाए वादे, संख्या से</translation>
        </message>
        <message>
            <source>(promises kept in full) / (promises that matured: kept, or due date and grace passed)</source>
            <translation>(पूरे निभाए वादे) / (परिपक्व वादे: निभाए, या देय तिथि और छूट बीती)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, over matured promises</source>
            <translation>Oracle Banking Collections, परिपक्व वादों पर</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>निभाए वादे, राशि से</translation>
        </message>
        <message>
            <source>(paid in the promises' windows, at most what was promised) / (amount of promises that matured)</source>
            <translation>(वादों की अवधि में चुकाया, अधिकतम वादा की राशि) / (परिपक्व वादों की राशि)</translation>
        </message>
        <message>
            <source>partial credit by SAP's promise states</source>
            <translation>SAP की वादा स्थितियों से आंशिक श्रेय</translation>
        </message>
        <message>
            <source>Days sales outstanding</source>
            <translation>बकाया बिक्री के दिन (DSO)</translation>
        </message>
        <message>
            <source>(open on items at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(अवधि के अंत में मदों पर बाकी) / (अवधि में जारी मदों पर बिल) * अवधि के दिन</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>सर्वोत्तम संभव DSO</translation>
        </message>
        <message>
            <source>(open on items not past due at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(अवधि के अंत में अतिदेय न हुई मदों पर बाकी) / (अवधि में जारी मदों पर बिल) * अवधि के दिन</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>औसत विलंब दिन</translation>
        </message>
        <message>
            <source>(open on items past due at the end of the period) / (billed on items issued in the period) * days of the period (average days delinquent: DSO - best possible DSO)</source>
            <translation>(अवधि के अंत में अतिदेय मदों पर बाकी) / (अवधि में जारी मदों पर बिल) * अवधि के दिन (औसत विलंब दिन: DSO - सर्वोत्तम संभव DSO)</translation>
        </message>
        <message>
            <source>Collection effectiveness index</source>
            <translation>वसूली प्रभावशीलता सूचकांक (CEI)</translation>
        </message>
        <message>
            <source>(open at the start + billed in the period / months - open at the end) / (open at the start + billed in the period / months - open and not past due at the end) * 100; no value when the denominator is not positive</source>
            <translation>(आरंभ में बाकी + अवधि में बिल / महीने - अंत में बाकी) / (आरंभ में बाकी + अवधि में बिल / महीने - अंत में बाकी और अतिदेय नहीं) * 100; हर धनात्मक न हो तो कोई मान नहीं</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, net flow</source>
            <translation>1-30 से 31-60 में बदलाव, शुद्ध प्रवाह</translation>
        </message>
        <message>
            <source>(open at the end on items 31-60 days past due) / (open at the start on items 1-30 days past due) (dollar flow; other accounts may be in it; use a period of one month)</source>
            <translation>(अंत में 31-60 दिन अतिदेय मदों पर बाकी) / (आरंभ में 1-30 दिन अतिदेय मदों पर बाकी) (धन प्रवाह; इसमें अन्य खाते हो सकते हैं; एक महीने की अवधि लें)</translation>
        </message>
        <message>
            <source>OCC, Comptroller's Handbook: dollar flow</source>
            <translation>OCC, Comptroller's Handbook: धन प्रवाह</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, migration</source>
            <translation>1-30 से 31-60 में बदलाव, स्थानांतरण</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts 1-30 days past due then and 31-60 at the end) / (owed at the start by all accounts 1-30 days past due) (same accounts; use a period of one month)</source>
            <translation>(आरंभ में 1-30 और अंत में 31-60 दिन अतिदेय खातों पर आरंभ में देय) / (आरंभ में 1-30 दिन अतिदेय सभी खातों पर देय) (वही खाते; एक महीने की अवधि लें)</translation>
        </message>
        <message>
            <source>true migration of the same accounts</source>
            <translation>उन्हीं खातों का वास्तविक स्थानांतरण</translation>
        </message>
        <message>
            <source>Cured, by count</source>
            <translation>नियमित हुए, संख्या से</translation>
        </message>
        <message>
            <source>(accounts past due at the start with nothing past due at the end (current or paid)) / (accounts past due at the start)</source>
            <translation>(आरंभ में अतिदेय खाते जिन पर अंत में कुछ अतिदेय नहीं (समय पर या चुकता)) / (आरंभ में अतिदेय खाते)</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>नियमित हुए, शेष राशि से</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts that are cured) / (owed at the start by the accounts past due then)</source>
            <translation>(नियमित हुए खातों पर आरंभ में देय) / (तब अतिदेय खातों पर आरंभ में देय)</translation>
        </message>
        <message>
            <source>Liquidation</source>
            <translation>वसूली दर</translation>
        </message>
        <message>
            <source>(paid up to the end of the period on accounts listed in the period) / (billed on their items issued up to the listing)</source>
            <translation>(अवधि में दर्ज खातों पर अवधि के अंत तक चुकाया) / (दर्ज होने तक जारी उनकी मदों पर बिल)</translation>
        </message>
        <message>
            <source>day of listing; value date up to the end</source>
            <translation>दर्ज होने का दिन; अंत तक मूल्य तिथि</translation>
        </message>
        <message>
            <source>per batch, as neuanalytics</source>
            <translation>प्रति बैच, neuanalytics जैसा</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>उगाही</translation>
        </message>
        <message>
            <source>(paid in the period, by value date) / (open at the start + billed on items issued in the period) (gross of cost)</source>
            <translation>(अवधि में चुकाया, मूल्य तिथि से) / (आरंभ में बाकी + अवधि में जारी मदों पर बिल) (लागत घटाए बिना)</translation>
        </message>
        <message>
            <source>VCC Live, gross of cost</source>
            <translation>VCC Live, लागत घटाए बिना</translation>
        </message>
        <message>
            <source>Penetration</source>
            <translation>पहुँच</translation>
        </message>
        <message>
            <source>(workable accounts attempted in the period) / (workable accounts: something open at the start or the end, and not held, placed or closed)</source>
            <translation>(अवधि में प्रयास किए कार्य योग्य खाते) / (कार्य योग्य खाते: आरंभ या अंत में कुछ बाकी, और न रोके, न सौंपे, न बंद)</translation>
        </message>
        <message>
            <source>workable accounts</source>
            <translation>कार्य योग्य खाते</translation>
        </message>
        <message>
            <source>Contact intensity</source>
            <translation>संपर्क सघनता</translation>
        </message>
        <message>
            <source>(outbound attempts in the period) / (accounts attempted in the period)</source>
            <translation>(अवधि में बाहरी प्रयास) / (अवधि में प्रयास किए खाते)</translation>
        </message>
        <message>
            <source>Accounts worked</source>
            <translation>काम किए गए खाते</translation>
        </message>
        <message>
            <source>distinct accounts with a result that counts as work</source>
            <translation>अलग-अलग खाते जिनका परिणाम काम माना जाता है</translation>
        </message>
        <message>
            <source>Accounts promising per right party</source>
            <translation>प्रति सही व्यक्ति वादा करने वाले खाते</translation>
        </message>
        <message>
            <source>(accounts with a promise taken in the period) / (accounts whose right party was reached in the period) (per account)</source>
            <translation>(अवधि में वादा लिए गए खाते) / (अवधि में सही व्यक्ति तक पहुँचे खाते) (प्रति खाता)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, per account</source>
            <translation>Oracle Banking Collections, प्रति खाता</translation>
        </message>
        <message>
            <source>Promised of balance reached</source>
            <translation>पहुँची शेष राशि में से वादा</translation>
        </message>
        <message>
            <source>(amount promised in the period) / (owed at the end, and paid in the period, by accounts whose right party was reached)</source>
            <translation>(अवधि में वादा की राशि) / (सही व्यक्ति तक पहुँचे खातों पर अंत में देय और अवधि में चुकाया)</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>समझौते से पूरा</translation>
        </message>
        <message>
            <source>(accounts that ended in the period by a settlement that was kept) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(अवधि में निभाए समझौते से समाप्त खाते) / (अवधि में समाप्त खाते: समझौता, चुकता या अन्यथा बंद)</translation>
        </message>
        <message>
            <source>Paid in full</source>
            <translation>पूरा चुकाया</translation>
        </message>
        <message>
            <source>(accounts that ended in the period with all paid) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(अवधि में पूरा चुकाकर समाप्त खाते) / (अवधि में समाप्त खाते: समझौता, चुकता या अन्यथा बंद)</translation>
        </message>
        <message>
            <source>Mean settlement</source>
            <translation>औसत समझौता</translation>
        </message>
        <message>
            <source>(paid by settlements that were kept in the period) / (owed when those settlements were agreed)</source>
            <translation>(अवधि में निभाए समझौतों से चुकाया) / (समझौते होते समय देय)</translation>
        </message>
        <message>
            <source>settlements kept in the period</source>
            <translation>अवधि में निभाए समझौते</translation>
        </message>
        <message>
            <source>day the settlement was kept</source>
            <translation>समझौता निभाने का दिन</translation>
        </message>
        <message>
            <source>Age at listing</source>
            <translation>दर्ज होते समय आयु</translation>
        </message>
        <message>
            <source>(days from the oldest due day to the listing, summed) / (accounts listed in the period with a due day)</source>
            <translation>(सबसे पुरानी देय तिथि से दर्ज होने तक के दिनों का योग) / (अवधि में दर्ज देय तिथि वाले खाते)</translation>
        </message>
        <message>
            <source>day of listing</source>
            <translation>दर्ज होने का दिन</translation>
        </message>
        <message>
            <source>Handling time (AHT)</source>
            <translation>निपटान समय (AHT)</translation>
        </message>
        <message>
            <source>(seconds from the beginning of a call to its saved result) / (calls that were begun and saved here) (talk, hold and wrap-up; at most two hours)</source>
            <translation>(कॉल आरंभ से परिणाम सहेजने तक सेकंड) / (यहाँ शुरू और सहेजी गई कॉल) (बात, प्रतीक्षा और समापन; अधिकतम दो घंटे)</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>कॉल समापन</translation>
        </message>
        <message>
            <source>(seconds from the end of a call to its saved result) / (calls that were begun and saved here, with a duration)</source>
            <translation>(कॉल समाप्ति से परिणाम सहेजने तक सेकंड) / (यहाँ शुरू और सहेजी गई अवधि वाली कॉल)</translation>
        </message>
        <message>
            <source>Prodigal: mean 45 s</source>
            <translation>Prodigal: औसत 45 सेकंड</translation>
        </message>
        <message>
            <source>Hours at work</source>
            <translation>काम के घंटे</translation>
        </message>
        <message>
            <source>clock hours in which a person recorded a contact, of all people (hours paid are not known here)</source>
            <translation>वे घंटे जिनमें किसी व्यक्ति ने संपर्क दर्ज किया, सभी के (वेतन के घंटे यहाँ ज्ञात नहीं)</translation>
        </message>
        <message>
            <source>Right party per hour</source>
            <translation>प्रति घंटा सही व्यक्ति</translation>
        </message>
        <message>
            <source>(contacts that reached the right party) / (hours at work)</source>
            <translation>(सही व्यक्ति तक पहुँचे संपर्क) / (काम के घंटे)</translation>
        </message>
        <message>
            <source>Contact Centre Helper, by hours at work</source>
            <translation>Contact Centre Helper, काम के घंटों से</translation>
        </message>
        <message>
            <source>Results per hour</source>
            <translation>प्रति घंटा परिणाम</translation>
        </message>
        <message>
            <source>(contacts with a result that counts as work) / (hours at work)</source>
            <translation>(वे संपर्क जिनका परिणाम काम माना जाता है) / (काम के घंटे)</translation>
        </message>
        <message>
            <source>Promises per hour</source>
            <translation>प्रति घंटा वादे</translation>
        </message>
        <message>
            <source>(promises taken by people) / (hours at work)</source>
            <translation>(लोगों द्वारा लिए वादे) / (काम के घंटे)</translation>
        </message>
        <message>
            <source>Collected per hour</source>
            <translation>प्रति घंटा वसूल</translation>
        </message>
        <message>
            <source>(payments credited to people (last worked contact on or before the value date)) / (hours at work)</source>
            <translation>(लोगों के नाम भुगतान (मूल्य तिथि तक अंतिम काम किया संपर्क)) / (काम के घंटे)</translation>
        </message>
        <message>
            <source>by the credit rule of the collectors' report</source>
            <translation>वसूली कर्मी रिपोर्ट के श्रेय नियम से</translation>
        </message>
        <message>
            <source>Revenue per collector</source>
            <translation>प्रति वसूली कर्मी आय</translation>
        </message>
        <message>
            <source>(commission earned in the period by the creditors' terms) / (people who recorded a contact)</source>
            <translation>(लेनदारों की शर्तों से अवधि में अर्जित कमीशन) / (संपर्क दर्ज करने वाले लोग)</translation>
        </message>
        <message>
            <source>day the money was applied</source>
            <translation>वह दिन जब धन लागू हुआ</translation>
        </message>
        <message>
            <source>revenue per head, as receivableaccounts</source>
            <translation>प्रति व्यक्ति आय, receivableaccounts जैसा</translation>
        </message>
        <message>
            <source>Cost of collecting</source>
            <translation>वसूली की लागत</translation>
        </message>
        <message>
            <source>(costs charged in the period) / (collected)</source>
            <translation>(अवधि में लगी लागत) / (वसूल)</translation>
        </message>
        <message>
            <source>value date of the cost</source>
            <translation>लागत की मूल्य तिथि</translation>
        </message>
        <message>
            <source>delightcorp; costs as they are booked here</source>
            <translation>delightcorp; लागत जैसी यहाँ दर्ज है</translation>
        </message>
        <message>
            <source>First-call resolution</source>
            <translation>पहली कॉल में समाधान</translation>
        </message>
        <message>
            <source>(accounts spoken to once in the period that promised or owe nothing at the end) / (accounts whose right party was reached in the period)</source>
            <translation>(अवधि में एक बार बात हुए खाते जिन्होंने वादा किया या अंत में कुछ देय नहीं) / (अवधि में सही व्यक्ति तक पहुँचे खाते)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections: counts accounts</source>
            <translation>Oracle Banking Collections: खाते गिनता है</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>विवादित</translation>
        </message>
        <message>
            <source>(disputed at the end of the period) / (open at the end of the period)</source>
            <translation>(अवधि के अंत में विवादित) / (अवधि के अंत में बाकी)</translation>
        </message>
        <message>
            <source>end of the period</source>
            <translation>अवधि का अंत</translation>
        </message>
        <message>
            <source>Days to resolve a dispute</source>
            <translation>विवाद सुलझाने के दिन</translation>
        </message>
        <message>
            <source>median days from opening to resolution of disputes resolved in the period</source>
            <translation>अवधि में सुलझे विवादों के खुलने से सुलझने तक के माध्यिका दिन</translation>
        </message>
        <message>
            <source>disputes resolved in the period</source>
            <translation>अवधि में सुलझे विवाद</translation>
        </message>
        <message>
            <source>day of resolution</source>
            <translation>सुलझने का दिन</translation>
        </message>
        <message>
            <source>Refused contacts</source>
            <translation>अस्वीकृत संपर्क</translation>
        </message>
        <message>
            <source>contacts that the gate refused before they were made</source>
            <translation>वे संपर्क जिन्हें होने से पहले जाँच ने रोका</translation>
        </message>
        <message>
            <source>Breaches per 10,000</source>
            <translation>प्रति 10,000 उल्लंघन</translation>
        </message>
        <message>
            <source>(contacts that should not have been made * 10,000) / (outbound contacts); the target is none</source>
            <translation>(वे संपर्क जो नहीं होने चाहिए थे * 10,000) / (बाहरी संपर्क); लक्ष्य शून्य है</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>खाते</translation>
        </message>
        <message>
            <source>Age at placement from</source>
            <translation>सौंपते समय आयु, से</translation>
        </message>
        <message>
            <source>Age at placement to</source>
            <translation>सौंपते समय आयु, तक</translation>
        </message>
        <message>
            <source>Aged in</source>
            <translation>आयु से आया</translation>
        </message>
        <message>
            <source>Aged out</source>
            <translation>आयु से गया</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>एजेंसी</translation>
        </message>
        <message>
            <source>Ages compared</source>
            <translation>तुलना की गई आयु</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>उत्तरित</translation>
        </message>
        <message>
            <source>Answered by a person</source>
            <translation>किसी व्यक्ति ने उत्तर दिया</translation>
        </message>
        <message>
            <source>Answered per call</source>
            <translation>प्रति कॉल उत्तर</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>आरंभ में</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>प्रयास</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>उल्लंघन</translation>
        </message>
        <message>
            <source>Breaches of 10,000</source>
            <translation>प्रति 10,000 उल्लंघन</translation>
        </message>
        <message>
            <source>Broken, nothing paid</source>
            <translation>टूटे, कुछ नहीं चुकाया</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>वर्ग</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>कॉल</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>आया</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>वापस आए</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>माध्यम</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>लगाया गया</translation>
        </message>
        <message>
            <source>Charged after</source>
            <translation>बाद में लगाया गया</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>अंत में</translation>
        </message>
        <message>
            <source>Collected costs</source>
            <translation>वसूल लागत</translation>
        </message>
        <message>
            <source>Collected fees</source>
            <translation>वसूल शुल्क</translation>
        </message>
        <message>
            <source>Collected interest</source>
            <translation>वसूल ब्याज</translation>
        </message>
        <message>
            <source>Collected principal</source>
            <translation>वसूल मूलधन</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>वसूली कर्मी</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>कमीशन</translation>
        </message>
        <message>
            <source>Commission earned</source>
            <translation>अर्जित कमीशन</translation>
        </message>
        <message>
            <source>Commission kept</source>
            <translation>रखा गया कमीशन</translation>
        </message>
        <message>
            <source>Commission not stated</source>
            <translation>विवरण में न दिया कमीशन</translation>
        </message>
        <message>
            <source>Commission on costs</source>
            <translation>लागत पर कमीशन</translation>
        </message>
        <message>
            <source>Commission on fees</source>
            <translation>शुल्क पर कमीशन</translation>
        </message>
        <message>
            <source>Commission on interest</source>
            <translation>ब्याज पर कमीशन</translation>
        </message>
        <message>
            <source>Commission on principal</source>
            <translation>मूलधन पर कमीशन</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>संपर्क</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>जमा</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>लेनदार</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>नियमित हुए</translation>
        </message>
        <message>
            <source>Days past due</source>
            <translation>अतिदेय दिन</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>परिभाषा</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>पहुँचे</translation>
        </message>
        <message>
            <source>Delivered of sent</source>
            <translation>भेजे में से पहुँचे</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>हर</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>अंतर</translation>
        </message>
        <message>
            <source>Due in days</source>
            <translation>कितने दिनों में देय</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>अपेक्षित</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>आँकड़ा</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>पूर्वानुमान</translation>
        </message>
        <message>
            <source>Held in trust</source>
            <translation>अमानत में रखा</translation>
        </message>
        <message>
            <source>High</source>
            <translation>उच्च</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>घंटा</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>पहचान</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>मदें</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>निभाए</translation>
        </message>
        <message>
            <source>Kept, by amount</source>
            <translation>निभाए, राशि से</translation>
        </message>
        <message>
            <source>Kept, by count</source>
            <translation>निभाए, संख्या से</translation>
        </message>
        <message>
            <source>Liquidation, same debt</source>
            <translation>वसूली दर, समान ऋण</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>दर्ज</translation>
        </message>
        <message>
            <source>Listed in</source>
            <translation>दर्ज होने का महीना</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>निम्न</translation>
        </message>
        <message>
            <source>Matured</source>
            <translation>परिपक्व</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>माप</translation>
        </message>
        <message>
            <source>Migration</source>
            <translation>स्थानांतरण</translation>
        </message>
        <message>
            <source>Net flow</source>
            <translation>शुद्ध प्रवाह</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>लागू नहीं</translation>
        </message>
        <message>
            <source>Not on a statement yet</source>
            <translation>अभी किसी विवरण में नहीं</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>अंश</translation>
        </message>
        <message>
            <source>Of open accounts</source>
            <translation>खुले खातों में</translation>
        </message>
        <message>
            <source>Of the target</source>
            <translation>लक्ष्य का</translation>
        </message>
        <message>
            <source>On posted statements</source>
            <translation>दर्ज विवरणों में</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>बाकी</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>आरंभ</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>अपवाद</translation>
        </message>
        <message>
            <source>Owed at the end</source>
            <translation>अंत में देय</translation>
        </message>
        <message>
            <source>Owed at the start</source>
            <translation>आरंभ में देय</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>चुकाया</translation>
        </message>
        <message>
            <source>Paid amount</source>
            <translation>चुकाई राशि</translation>
        </message>
        <message>
            <source>Paid of it</source>
            <translation>उसमें से चुकाया</translation>
        </message>
        <message>
            <source>Paid of listed</source>
            <translation>दर्ज में से चुकाया</translation>
        </message>
        <message>
            <source>Paid of net</source>
            <translation>शुद्ध में से चुकाया</translation>
        </message>
        <message>
            <source>Paid of promises</source>
            <translation>वादों में से चुकाया</translation>
        </message>
        <message>
            <source>Paid of sent</source>
            <translation>भेजे में से चुकाए</translation>
        </message>
        <message>
            <source>Paid per account</source>
            <translation>प्रति खाता चुकाया</translation>
        </message>
        <message>
            <source>Partially kept</source>
            <translation>आंशिक निभाए</translation>
        </message>
        <message>
            <source>Paying</source>
            <translation>चुका रहे</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>भुगतान</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>सौंपा गया</translation>
        </message>
        <message>
            <source>Placements</source>
            <translation>सुपुर्दगियाँ</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>वादे</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>वापस लिए</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>प्राप्त</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>अस्वीकृत</translation>
        </message>
        <message>
            <source>Refused for want of a share</source>
            <translation>हिस्सा न होने से अस्वीकृत</translation>
        </message>
        <message>
            <source>Remitted</source>
            <translation>भेजा गया</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>उत्तर दिए</translation>
        </message>
        <message>
            <source>Replied of sent</source>
            <translation>भेजे में से उत्तर</translation>
        </message>
        <message>
            <source>Restated</source>
            <translation>सुधारा गया</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>सही व्यक्ति</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>भेजे</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>हिस्सा</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>अभी आना है</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>किसने लिया</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>लक्ष्य</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>साँचा</translation>
        </message>
        <message>
            <source>They owe</source>
            <translation>उन पर देय</translation>
        </message>
        <message>
            <source>To invoice, gross</source>
            <translation>बिल करना, सकल</translation>
        </message>
        <message>
            <source>To remit, gross</source>
            <translation>भेजना, सकल</translation>
        </message>
        <message>
            <source>To remit, net</source>
            <translation>भेजना, शुद्ध</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>इकाई</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>मान</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>चेतावनियाँ</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>सप्ताह, से</translation>
        </message>
        <message>
            <source>Weekday and hour</source>
            <translation>दिन और घंटा</translation>
        </message>
        <message>
            <source>Weekday, Monday is 1</source>
            <translation>दिन, सोमवार 1 है</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>With a decision</source>
            <translation>निर्णय सहित</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>महीना %1</translation>
        </message>
        <message>
            <source>Up to month %1</source>
            <translation>महीना %1 तक</translation>
        </message>
        <message>
            <source>%1, share of accounts</source>
            <translation>%1, खातों का हिस्सा</translation>
        </message>
        <message>
            <source>%1, share of balance</source>
            <translation>%1, शेष राशि का हिस्सा</translation>
        </message>
        <message>
            <source>current</source>
            <translation>समय पर</translation>
        </message>
        <message>
            <source>new</source>
            <translation>नया</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>चुकता</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>एजेंसी के पास</translation>
        </message>
        <message>
            <source>written off</source>
            <translation>बट्टे खाते में</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>अतिदेय</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>प्रतिशत</translation>
        </message>
        <message>
            <source>count</source>
            <translation>संख्या</translation>
        </message>
        <message>
            <source>days</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>सेकंड</translation>
        </message>
        <message>
            <source>mape</source>
            <translation>औसत त्रुटि (MAPE)</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>अंतराल के भीतर सप्ताह</translation>
        </message>
        <message>
            <source>No number, address or e-mail that may be used</source>
            <translation>कोई नंबर, पता या ई-मेल नहीं जिसका उपयोग हो सके</translation>
        </message>
        <message>
            <source>No telephone number that may be used</source>
            <translation>कोई फ़ोन नंबर नहीं जिसका उपयोग हो सके</translation>
        </message>
        <message>
            <source>A number or address found to be wrong</source>
            <translation>कोई नंबर या पता ग़लत निकला</translation>
        </message>
        <message>
            <source>Nothing reached the debtor for 180 days or ever</source>
            <translation>180 दिनों से या कभी देनदार तक कुछ नहीं पहुँचा</translation>
        </message>
        <message>
            <source>The debtor's time zone is not known</source>
            <translation>देनदार का समय क्षेत्र ज्ञात नहीं</translation>
        </message>
        <message>
            <source>The debtor has no name</source>
            <translation>देनदार का नाम नहीं है</translation>
        </message>
        <message>
            <source>An open item has no due date</source>
            <translation>किसी बाकी मद की देय तिथि नहीं है</translation>
        </message>
        <message>
            <source>The balance is older than 30 days: nothing came from its source since</source>
            <translation>शेष राशि 30 दिन से पुरानी है: तब से स्रोत से कुछ नहीं आया</translation>
        </message>
        <message>
            <source>A number or e-mail that another debtor has too</source>
            <translation>कोई नंबर या ई-मेल जो दूसरे देनदार का भी है</translation>
        </message>
        <message>
            <source>Another debtor has the same name and postcode</source>
            <translation>दूसरे देनदार का नाम और पिनकोड वही है</translation>
        </message>
        <message>
            <source>Nothing is to happen next: nobody would work it</source>
            <translation>आगे कुछ नहीं होना है: कोई इस पर काम नहीं करेगा</translation>
        </message>
        <message>
            <source>Key figures of the period, each as its row defines it. No value: there is nothing to divide by.</source>
            <translation>अवधि के मुख्य आँकड़े, हर एक अपनी पंक्ति की परिभाषा से। कोई मान नहीं: भाग देने को कुछ नहीं।</translation>
        </message>
        <message>
            <source>Placements that were with the agency on some day from the first to the last, by days past due when they were placed. placed: what was owed on the day of placement. collected: payments with a value date in these days while the account was there, less what was taken back. liquidation: collected / placed. commission: by the term commission/AGENCY, else commission, by bucket and the age of the item on the day of the money. equal_strata: the same over the ages at which every agency of the report has placements, each age weighed by what all of them were given of it, so that agencies with easier debt do not look better.</source>
            <translation>पहले से अंतिम दिन तक किसी दिन एजेंसी के पास रही सुपुर्दगियाँ, सौंपते समय के अतिदेय दिनों से। सौंपा गया: सौंपने के दिन देय। वसूल: खाता वहाँ रहते इन दिनों की मूल्य तिथि वाले भुगतान, वापस लिए घटाकर। वसूली दर: वसूल / सौंपा गया। कमीशन: शर्त commission/एजेंसी से, नहीं तो commission, ऋण के भाग और धन के दिन मद की आयु से। समान प्रकार के ऋण पर: वही उन आयुओं पर जिनमें रिपोर्ट की हर एजेंसी के पास सुपुर्दगियाँ हैं, हर आयु सबको मिले से भारित, ताकि आसान ऋण वाली एजेंसियाँ बेहतर न दिखें।</translation>
        </message>
        <message>
            <source>Open on items at the end of the last day by days past due (an item due on the day is current), of all four buckets of the claim. accounts: those with an item of this age; the total counts each account once. share: of all that is open. Money received beyond the claims (not applied) is not taken off: %1.</source>
            <translation>अंतिम दिन के अंत में मदों पर बाकी, अतिदेय दिनों से (उसी दिन देय मद समय पर है), दावे के चारों भागों से। खाते: जिनमें इस आयु की मद है; योग हर खाता एक बार गिनता है। हिस्सा: कुल बाकी का। दावों से अधिक मिला धन (लागू नहीं) घटाया नहीं गया: %1।</translation>
        </message>
        <message>
            <source>Open claims by days past due, from the end of the day before the period to its end. What was charged, paid and credited counts where the item stood at the start (new items: where they stand at the end); the rest of an item moves with its age. Opening + charged - paid - credited + restated + aged in - aged out = closing, to the cent, in every row. Restated: allocation that a later event with an earlier date changed. Credit that is not applied is not in it.</source>
            <translation>अतिदेय दिनों से बाकी दावे, अवधि से पहले दिन के अंत से अवधि के अंत तक। लगाया, चुकाया और जमा वहाँ गिना जाता है जहाँ मद आरंभ में थी (नई मदें: जहाँ अंत में हैं); मद का शेष उसकी आयु के साथ बढ़ता है। आरंभ + लगाया - चुकाया - जमा + सुधारा + आयु से आया - आयु से गया = अंत, पैसे तक, हर पंक्ति में। सुधारा: वह आवंटन जिसे पहले की तिथि वाली बाद की घटना ने बदला। लागू न हुआ जमा इसमें नहीं है।</translation>
        </message>
        <message>
            <source>Work and money by person. accounts_worked: distinct accounts with a result that counts as work (the total counts each account once). collected is credited to the person of the last worked contact on or before the value date, and to nobody (empty name) without one. Promises count for who took them; matured and kept by the day they were judged. rpc_per_attempt: right-party contacts / outbound attempts. ptp_rate: promises taken / right-party contacts. kept_rate: kept / matured. hours: clock hours in which the person recorded a contact (hours paid are not known here); per hour is by them.</source>
            <translation>व्यक्ति अनुसार काम और धन। काम किए गए खाते: अलग-अलग खाते जिनका परिणाम काम माना जाता है (योग हर खाता एक बार गिनता है)। वसूल का श्रेय मूल्य तिथि तक अंतिम काम किए संपर्क वाले व्यक्ति को, न हो तो किसी को नहीं (खाली नाम)। वादे लेने वाले के गिने जाते हैं; परिपक्व और निभाए, तय होने के दिन से। प्रति प्रयास सही व्यक्ति: सही व्यक्ति के संपर्क / बाहरी प्रयास। प्रति सही व्यक्ति वादे: लिए वादे / सही व्यक्ति के संपर्क। निभाए प्रतिशत: निभाए / परिपक्व। काम के घंटे: वे घंटे जिनमें व्यक्ति ने संपर्क दर्ज किया (वेतन के घंटे यहाँ ज्ञात नहीं); प्रति घंटा उन्हीं से।</translation>
        </message>
        <message>
            <source>Outbound contacts of the period by the decision they were made with. By rule: contacts, those about which it spoke; warnings and overrides; blocks, contacts that the gate refused for it, of which for_share only for want of a laptop's share of the limit; breaches, contacts that the office, deciding again with all it knows, would not have allowed. The total counts each contact once: decided are those that carry a decision. per_10000: breaches of 10,000 contacts; the target is none. Accounts of every currency are counted.</source>
            <translation>अवधि के बाहरी संपर्क, उस निर्णय से जिससे वे किए गए। नियम अनुसार: संपर्क, जिनके बारे में उसने कहा; चेतावनियाँ और अपवाद; अस्वीकृत, वे जिन्हें जाँच ने उसके कारण रोका, जिनमें कुछ केवल सीमा में लैपटॉप का हिस्सा न होने से; उल्लंघन, वे जिन्हें कार्यालय सब जानकर फिर से निर्णय करने पर अनुमति न देता। योग हर संपर्क एक बार गिनता है: निर्णय सहित वे हैं जिनके साथ निर्णय है। प्रति 10,000 उल्लंघन: 10,000 संपर्कों में; लक्ष्य शून्य है। हर मुद्रा के खाते गिने जाते हैं।</translation>
        </message>
        <message>
            <source>Outbound attempts of the period by weekday and hour of the debtor's time (of the office's, when the debtor's zone is not known). contact_rate: calls answered by a person / calls. rpc_per_attempt: attempts that reached the right party / attempts. Hours without attempts have no row.</source>
            <translation>देनदार के समय से दिन और घंटे अनुसार अवधि के बाहरी प्रयास (उसका समय क्षेत्र ज्ञात न हो तो कार्यालय के)। प्रति कॉल उत्तर: किसी व्यक्ति ने उत्तर दी कॉल / कॉल। प्रति प्रयास सही व्यक्ति: सही व्यक्ति तक पहुँचे प्रयास / प्रयास। बिना प्रयास वाले घंटों की पंक्ति नहीं है।</translation>
        </message>
        <message>
            <source>Accounts with something open at the end of the period that show a gap, each once in a row; an account may be in several rows. amount: what they owe. share: of all open accounts. A contact point may be used when it is neither wrong, nor marked do-not-contact, nor its consent withdrawn.</source>
            <translation>अवधि के अंत में बाकी वाले खाते जिनमें कमी दिखती है, हर पंक्ति में एक बार; एक खाता कई पंक्तियों में हो सकता है। उन पर देय: उनका देय। हिस्सा: सभी खुले खातों का। संपर्क माध्यम तब उपयोग हो सकता है जब वह न ग़लत हो, न संपर्क-मना चिह्नित, न उसकी सहमति वापस ली गई हो।</translation>
        </message>
        <message>
            <source>Money expected by week, from what was known at the end of the day before the period. promised: open promises, parts of plans and announced payments by their due day. expected: promised * the share of promised money that was paid of those judged in the 26 weeks before (half of it when none was judged) + what came without a promise in a mean week of the 13 before. low and high: 80 % interval, from the spread of the back-test's errors. actual: payments by value date up to the end of the period. back_test: each of the 13 weeks before the period, forecast as the mean of its 13 predecessors; quality: the mean of its errors beside what came (MAPE), and how many of its weeks lie within their interval. What is supposed (sliders) scales: staff what comes without a promise, strategy the share of promised money that is paid (at most all), promises what is promised.</source>
            <translation>सप्ताह अनुसार अपेक्षित धन, अवधि से पहले दिन के अंत तक ज्ञात से। वादा: खुले वादे, योजना की किस्तें और घोषित भुगतान, देय दिन से। अपेक्षित: वादा * पिछले 26 सप्ताह में तय वादों के धन का चुकाया हिस्सा (कुछ तय न हो तो आधा) + पिछले 13 में से औसत सप्ताह में बिना वादे आया। निम्न और उच्च: 80 % अंतराल, पिछली जाँच की त्रुटियों के फैलाव से। आया: अवधि के अंत तक मूल्य तिथि से भुगतान। पिछली जाँच: अवधि से पहले के 13 सप्ताहों में हर एक, अपने 13 पूर्ववर्तियों के औसत से अनुमानित; यह कितना सही था: आए धन की तुलना में त्रुटियों का औसत (MAPE), और कितने सप्ताह अपने अंतराल में हैं। जो माना जाता है (स्लाइडर) उससे गुणा: लोग बिना वादे आने वाला, निभाए वादों का हिस्सा वादे का चुकाया हिस्सा (अधिकतम पूरा), वादे जो वादा किया गया।</translation>
        </message>
        <message>
            <source>Open promises and parts of plans at the end of the period by days until they are due (overdue: due, within their grace). expected: what is open of them * the share of promised money that was paid of those that matured in the period; nothing when none matured. people: promises that matured in the period (kept, or due date and grace passed) by who took them; kept_rate_count: kept in full / matured; kept_rate_amount: paid in the promises' windows, at most what was promised / promised.</source>
            <translation>अवधि के अंत में खुले वादे और योजना की किस्तें, देय होने तक के दिनों से (अतिदेय: देय, छूट के भीतर)। अपेक्षित: उनका बाकी * अवधि में परिपक्व वादों के धन का चुकाया हिस्सा; कोई परिपक्व न हो तो कुछ नहीं। व्यक्ति अनुसार: अवधि में परिपक्व वादे (निभाए, या देय तिथि और छूट बीती), लेने वाले से; निभाए, संख्या से: पूरे निभाए / परिपक्व; निभाए, राशि से: वादों की अवधि में चुकाया, अधिकतम वादा की राशि / वादा।</translation>
        </message>
        <message>
            <source>Accounts and what they owed at the end of the day before the period, by the days past due of the oldest open item, and where the same accounts stand at the end of the period; each row's shares add up to 100 %. net_flow: open at the end on items of the next older bucket / open at the start on items of this one, as in the aging table (dollar flow; other accounts may be in it). migration: owed at the start by the accounts of this bucket that stand in the next older one at the end / owed by the bucket at the start (same accounts). cure: accounts of an overdue bucket with nothing overdue at the end (current or paid) / accounts of the bucket.</source>
            <translation>खाते और अवधि से पहले दिन के अंत में उनका देय, सबसे पुरानी बाकी मद के अतिदेय दिनों से, और वही खाते अवधि के अंत में कहाँ हैं; हर पंक्ति के हिस्सों का योग 100 % है। शुद्ध प्रवाह: अंत में अगले पुराने वर्ग की मदों पर बाकी / आरंभ में इस वर्ग की मदों पर बाकी, आयु तालिका जैसा (धन प्रवाह; अन्य खाते हो सकते हैं)। स्थानांतरण: इस वर्ग के उन खातों पर आरंभ में देय जो अंत में अगले में हैं / वर्ग पर आरंभ में देय (वही खाते)। नियमित हुए: अतिदेय वर्ग के खाते जिन पर अंत में कुछ अतिदेय नहीं (समय पर या चुकता) / वर्ग के खाते।</translation>
        </message>
        <message>
            <source>What each creditor's accounts brought in the period, by value date, reversed payments left out. commission: by the creditor's terms, by bucket and age of each applied payment (none agreed: nothing). remit_net: collected - commission, the commission kept back. remit_gross: all that was collected, the commission invoiced (invoice). unapplied: credit on the accounts at the end that is not earned on yet; open: what is still claimed. posted: collected by statements posted about days of the period; not_posted: collected up to the end of the period that no posted statement has, less what was taken back after its statement.</source>
            <translation>अवधि में हर लेनदार के खातों से आया, मूल्य तिथि से, उलटे भुगतान छोड़कर। कमीशन: लेनदार की शर्तों से, हर लागू भुगतान के ऋण के भाग और आयु से (तय न हो: कुछ नहीं)। भेजना, शुद्ध: वसूल - कमीशन, कमीशन रखकर। भेजना, सकल: पूरा वसूल, कमीशन का बिल अलग। लागू नहीं: अंत में खातों पर जमा जो अभी अर्जित नहीं; बाकी: जो अब भी माँगा जाता है। दर्ज विवरणों में: अवधि के दिनों के दर्ज विवरणों से वसूल; अभी किसी विवरण में नहीं: अवधि के अंत तक वसूल जो किसी दर्ज विवरण में नहीं, विवरण के बाद वापस लिया घटाकर।</translation>
        </message>
        <message>
            <source>Client money at the end of the period: received, all payments ever on each creditor's accounts; remitted, what posted statements paid to the creditor; kept, the commission that net statements took out; held = received - remitted - kept, which the trust account must show. commission: earned on all of it by the terms; commission_open: of it on no posted statement yet. unapplied: received and not applied to a claim.</source>
            <translation>अवधि के अंत में ग्राहक धन: प्राप्त, हर लेनदार के खातों पर अब तक के सभी भुगतान; भेजा गया, दर्ज विवरणों ने लेनदार को जो दिया; रखा गया कमीशन, जो शुद्ध विवरणों ने काटा; अमानत में रखा = प्राप्त - भेजा गया - रखा गया, जो अमानत खाते को दिखाना है। अर्जित कमीशन: इस सब पर शर्तों से; विवरण में न दिया कमीशन: जो अभी किसी दर्ज विवरण में नहीं। लागू नहीं: प्राप्त और किसी दावे पर लागू नहीं।</translation>
        </message>
        <message>
            <source>Accounts by the month of their listing, with what was paid on them until the end of the period by calendar months after the listing (month 0 is the listing month). listed: billed on items issued up to the day of listing. charged: billed later, interest, fees and costs. credited: credit notes, waivers and write-offs. gross_rate: paid / listed. net_rate: paid / (listed + charged - credited). cum_m: paid up to and with that month / listed. Credit that is not applied counts as paid. age_at_list: mean days from the oldest due day to the listing.</source>
            <translation>दर्ज होने के महीने से खाते, और दर्ज होने के बाद के कैलेंडर महीनों से अवधि के अंत तक उन पर चुकाया (महीना 0 दर्ज होने का है)। दर्ज: दर्ज होने के दिन तक जारी मदों पर बिल। बाद में लगाया गया: बाद का बिल, ब्याज, शुल्क और लागत। जमा: क्रेडिट नोट, छूट और बट्टा। दर्ज में से चुकाया: चुकाया / दर्ज। शुद्ध में से चुकाया: चुकाया / (दर्ज + बाद में लगाया गया - जमा)। महीने तक: उस महीने सहित तक चुकाया / दर्ज। लागू न हुआ जमा चुकाया गिना जाता है। दर्ज होते समय आयु: सबसे पुरानी देय तिथि से दर्ज होने तक के औसत दिन।</translation>
        </message>
        <message>
            <source>Text parts</source>
            <translation>SMS भाग</translation>
        </message>
        <message>
            <source>E-mails, text messages and letters sent on days of the period, by template (empty: written by hand) and channel. parts: of text messages, in how many parts those that the program sent went; each is paid for. delivered: arrival was reported; failed: it came back. replied: the debtor began a conversation within 14 days. paid: money with a value date within 14 days came; each payment counts for the latest message before it, so amount adds up to money that came once. Rates are of what was sent. What came after a message did not always come because of it.</source>
            <translation>अवधि के दिनों में भेजे ई-मेल, SMS और पत्र, साँचे (खाली: हाथ से लिखा) और माध्यम अनुसार। भाग: SMS में, कार्यक्रम द्वारा भेजे गए कितने भागों में गए; प्रत्येक का भुगतान होता है। पहुँचे: पहुँचने की सूचना मिली; वापस आए: लौट आया। उत्तर दिए: देनदार ने 14 दिनों में बातचीत शुरू की। चुकाया: 14 दिनों की मूल्य तिथि में धन आया; हर भुगतान अपने से पहले के अंतिम संदेश का गिना जाता है, ताकि राशि एक बार आए धन का योग हो। दरें भेजे हुओं की हैं। संदेश के बाद जो आया वह हमेशा उसी के कारण नहीं आया।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports</name>
        <message>
            <source>Key figures</source>
            <translation>मुख्य आँकड़े</translation>
        </message>
        <message>
            <source>All of them, with targets and definitions</source>
            <translation>सभी, लक्ष्यों और परिभाषाओं सहित</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>एजेंसियाँ</translation>
        </message>
        <message>
            <source>What they collected, over the same kind of debt</source>
            <translation>उन्होंने उसी तरह के ऋण पर कितना वसूला</translation>
        </message>
        <message>
            <source>Aging</source>
            <translation>आयु</translation>
        </message>
        <message>
            <source>What is open, by days past due</source>
            <translation>अतिदेय दिनों के अनुसार बाकी</translation>
        </message>
        <message>
            <source>Aging as flow</source>
            <translation>आयु प्रवाह के रूप में</translation>
        </message>
        <message>
            <source>How each bucket came from its opening</source>
            <translation>हर वर्ग अपनी शुरुआत से कैसे बना</translation>
        </message>
        <message>
            <source>Collectors</source>
            <translation>वसूली कर्मी</translation>
        </message>
        <message>
            <source>Work, promises and money by person</source>
            <translation>व्यक्ति अनुसार काम, वादे और पैसा</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>अनुपालन</translation>
        </message>
        <message>
            <source>Contacts by what the rules said</source>
            <translation>नियमों ने जो कहा उसके अनुसार संपर्क</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>सर्वोत्तम घंटे</translation>
        </message>
        <message>
            <source>Attempts and answers by weekday and hour</source>
            <translation>दिन और घंटे अनुसार प्रयास और उत्तर</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>डेटा गुणवत्ता</translation>
        </message>
        <message>
            <source>Open accounts with gaps in their data</source>
            <translation>खुले खाते जिनके डेटा में कमी है</translation>
        </message>
        <message>
            <source>Cash forecast</source>
            <translation>नकद पूर्वानुमान</translation>
        </message>
        <message>
            <source>Money by week, with its interval and back-test</source>
            <translation>सप्ताह अनुसार पैसा, अंतराल और जाँच सहित</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>वादे</translation>
        </message>
        <message>
            <source>What is to come, and what was kept</source>
            <translation>क्या आना है, और क्या निभाया गया</translation>
        </message>
        <message>
            <source>Roll rates</source>
            <translation>रोल दरें</translation>
        </message>
        <message>
            <source>Where the accounts of each bucket went</source>
            <translation>हर वर्ग के खाते कहाँ गए</translation>
        </message>
        <message>
            <source>Creditor statements</source>
            <translation>लेनदार विवरण</translation>
        </message>
        <message>
            <source>What was collected for each creditor</source>
            <translation>हर लेनदार के लिए कितना वसूला</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>संदेश</translation>
        </message>
        <message>
            <source>What became of them, by template</source>
            <translation>उनका क्या हुआ, साँचे अनुसार</translation>
        </message>
        <message>
            <source>Client money</source>
            <translation>ग्राहक धन</translation>
        </message>
        <message>
            <source>What is held for each creditor</source>
            <translation>हर लेनदार के लिए क्या रखा है</translation>
        </message>
        <message>
            <source>Vintage</source>
            <translation>विंटेज</translation>
        </message>
        <message>
            <source>What was paid on each month's accounts since</source>
            <translation>हर महीने के खातों पर तब से कितना चुकाया गया</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>%1 से %2, %3</translation>
        </message>
        <message>
            <source>What it counts:</source>
            <translation>क्या गिनता है:</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>व्यक्ति अनुसार</translation>
        </message>
        <message>
            <source>Over the same kind of debt</source>
            <translation>समान प्रकार के ऋण पर</translation>
        </message>
        <message>
            <source>Back-test</source>
            <translation>पिछली जाँच</translation>
        </message>
        <message>
            <source>How good it was</source>
            <translation>यह कितना सही था</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::PlanDialog</name>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>निर्धारित रिपोर्टें और लक्ष्य</translation>
        </message>
        <message>
            <source>A report is made by the office at night and sent by its mail server: daily about the day before, on Mondays about the week, on the first about the month.</source>
            <translation>कार्यालय रात में रिपोर्ट बनाता है और अपने मेल सर्वर से भेजता है: रोज़ पिछले दिन की, सोमवार को सप्ताह की, पहली तारीख को महीने की।</translation>
        </message>
        <message>
            <source>Scheduled reports</source>
            <translation>निर्धारित रिपोर्टें</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;नाम</translation>
        </message>
        <message>
            <source>for example monthly-money</source>
            <translation>उदाहरण monthly-money</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;रिपोर्ट</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;हर</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>दिन</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>सोमवार</translation>
        </message>
        <message>
            <source>First of the month</source>
            <translation>महीने की पहली तारीख</translation>
        </message>
        <message>
            <source>&amp;As</source>
            <translation>&amp;रूप</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>कार्यपुस्तिका (XLSX)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>तालिका (CSV)</translation>
        </message>
        <message>
            <source>Page (PDF)</source>
            <translation>पृष्ठ (PDF)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;किसे</translation>
        </message>
        <message>
            <source>e-mail addresses</source>
            <translation>ई-मेल पते</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>लक्ष्य</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>प्रमुख आँकड़ा</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>लक्ष्य</translation>
        </message>
        <message>
            <source>Send it no more</source>
            <translation>अब न भेजें</translation>
        </message>
        <message>
            <source>Set the targets</source>
            <translation>लक्ष्य तय करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Schedule the report</source>
            <translation>रिपोर्ट निर्धारित करें</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>नई रिपोर्ट</translation>
        </message>
        <message>
            <source>Report %1 is scheduled</source>
            <translation>रिपोर्ट %1 निर्धारित है</translation>
        </message>
        <message>
            <source>Report %1 is sent no more</source>
            <translation>रिपोर्ट %1 अब नहीं भेजी जाती</translation>
        </message>
        <message>
            <source>%1 is no number; write it like %2.</source>
            <translation>%1 संख्या नहीं है; इसे %2 की तरह लिखें।</translation>
        </message>
        <message>
            <source>The targets are set</source>
            <translation>लक्ष्य तय हैं</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::ReportPage</name>
        <message>
            <source>Reports</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>रिपोर्ट चुनें</translation>
        </message>
        <message>
            <source>It is worked out from the events, so that it can be asked for any days of the past.</source>
            <translation>यह घटनाओं से निकाली जाती है, इसलिए बीते किसी भी दिनों के लिए पूछी जा सकती है।</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>अवधि</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>यह महीना</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>पिछला महीना</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>पिछले 90 दिन</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>यह वर्ष</translation>
        </message>
        <message>
            <source>Days of my own</source>
            <translation>अपने चुने दिन</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>पहला दिन</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>अंतिम दिन</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <source>Accounts behind it</source>
            <translation>इसके पीछे के खाते</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>फ़ाइल में सहेजें</translation>
        </message>
        <message>
            <source>Suppose</source>
            <translation>मान लें</translation>
        </message>
        <message>
            <source>People at work</source>
            <translation>काम पर लोग</translation>
        </message>
        <message>
            <source>Share of promises kept</source>
            <translation>निभाए वादों का हिस्सा</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>लिए गए वादे</translation>
        </message>
        <message>
            <source>Part of the report</source>
            <translation>रिपोर्ट का भाग</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>रिपोर्ट</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>पंक्ति के पीछे के खाते</translation>
        </message>
        <message>
            <source>%1% · %2% · %3%</source>
            <translation>%1% · %2% · %3%</translation>
        </message>
        <message>
            <source>Working it out…</source>
            <translation>निकाला जा रहा है…</translation>
        </message>
        <message>
            <source>Looking for the accounts…</source>
            <translation>खाते खोजे जा रहे हैं…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>केवल यह लैपटॉप</translation>
        </message>
        <message>
            <source>Accounts in %1 are left out</source>
            <translation>%1 के खाते छोड़े गए हैं</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>खाता</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s); their columns add up to the row.</source>
            <translation>
                <numerusform>%Ln खाता; उसके स्तंभों का योग पंक्ति है।</numerusform>
                <numerusform>%Ln खाते; उनके स्तंभों का योग पंक्ति है।</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>रिपोर्ट सहेजें</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>कार्यपुस्तिका (*.xlsx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>तालिका (*.csv)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>पृष्ठ (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>%1 नाम से सहेजा</translation>
        </message>
        <message>
            <source>Schedules and targets</source>
            <translation>समय-सारणी और लक्ष्य</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>योग</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings</name>
        <message>
            <source>this program</source>
            <translation>यह प्रोग्राम</translation>
        </message>
        <message>
            <source>windows, charts, network</source>
            <translation>विंडो, चार्ट, नेटवर्क</translation>
        </message>
        <message>
            <source>letters and figures</source>
            <translation>अक्षर और अंक</translation>
        </message>
        <message>
            <source>icons</source>
            <translation>आइकन</translation>
        </message>
        <message>
            <source>database</source>
            <translation>डेटाबेस</translation>
        </message>
        <message>
            <source>keys and hashes</source>
            <translation>कुंजियाँ और हैश</translation>
        </message>
        <message>
            <source>reading JSON</source>
            <translation>JSON पढ़ना</translation>
        </message>
        <message>
            <source>compression</source>
            <translation>संपीड़न</translation>
        </message>
        <message>
            <source>encodings of files</source>
            <translation>फ़ाइलों की एन्कोडिंग</translation>
        </message>
        <message>
            <source>the server's HTTP</source>
            <translation>सर्वर का HTTP</translation>
        </message>
        <message>
            <source>encrypted connections</source>
            <translation>एन्क्रिप्टेड कनेक्शन</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::KeyButton</name>
        <message>
            <source>%1: %2. Change the key</source>
            <translation>%1: %2। कुंजी बदलें</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>कुंजी बदलें</translation>
        </message>
        <message>
            <source>press a key…</source>
            <translation>कुंजी दबाएँ…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::LicenceDialog</name>
        <message>
            <source>Licence of %1</source>
            <translation>%1 का लाइसेंस</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>बंद करें(&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>सेटिंग खोजें</translation>
        </message>
        <message>
            <source>Restore the default</source>
            <translation>मूल मान लौटाएँ</translation>
        </message>
        <message>
            <source>Restore the default: %1</source>
            <translation>मूल मान लौटाएँ: %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>रूप</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>थीम</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>सिस्टम जैसा</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>हल्की</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>गहरी</translation>
        </message>
        <message>
            <source>Light or dark, or whatever the desktop uses.</source>
            <translation>हल्की या गहरी, या जो डेस्कटॉप में है।</translation>
        </message>
        <message>
            <source>Text size in per cent</source>
            <translation>पाठ आकार प्रतिशत में</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>पाठ का आकार</translation>
        </message>
        <message>
            <source>Rows and controls grow with the text.</source>
            <translation>पंक्तियाँ और नियंत्रण पाठ के साथ बढ़ते हैं।</translation>
        </message>
        <message>
            <source>Rows of the queue</source>
            <translation>कतार की पंक्तियाँ</translation>
        </message>
        <message>
            <source>Cosy</source>
            <translation>खुली</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>सघन</translation>
        </message>
        <message>
            <source>Compact rows show more accounts at once, in one line each.</source>
            <translation>सघन पंक्तियाँ एक साथ अधिक खाते दिखाती हैं, हर एक एक पंक्ति में।</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>भाषा</translation>
        </message>
        <message>
            <source>Of texts, dates and numbers. Used from the next start on.</source>
            <translation>पाठ, तारीख और संख्याओं की। अगली शुरुआत से लागू।</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>कीबोर्ड</translation>
        </message>
        <message>
            <source>On</source>
            <translation>चालू</translation>
        </message>
        <message>
            <source>Single keys</source>
            <translation>एकल कुंजियाँ</translation>
        </message>
        <message>
            <source>J, K, C and other letters act outside text fields. Everything has a key with Ctrl too.</source>
            <translation>J, K, C और अन्य अक्षर पाठ फ़ील्ड के बाहर काम करते हैं। हर चीज़ की Ctrl वाली कुंजी भी है।</translation>
        </message>
        <message>
            <source>About and licences</source>
            <translation>परिचय और लाइसेंस</translation>
        </message>
        <message>
            <source>Dunlin %1, built on Qt %2</source>
            <translation>Dunlin %1, Qt %2 पर बना</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>GNU General Public License, संस्करण 3 या बाद के अंतर्गत मुक्त सॉफ़्टवेयर। बिना किसी वारंटी के।</translation>
        </message>
        <message>
            <source>Licence of %1: %2</source>
            <translation>%1 का लाइसेंस: %2</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>लाइसेंस पढ़ें</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>बंद</translation>
        </message>
        <message>
            <source>No setting matches ‘%1’.</source>
            <translation>‘%1’ से कोई सेटिंग मेल नहीं खाती।</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>उच्च कंट्रास्ट</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>कम गति</translation>
        </message>
        <message>
            <source>Nothing fades or slides.</source>
            <translation>कुछ धुँधलाता या खिसकता नहीं।</translation>
        </message>
        <message>
            <source>Keys of your own</source>
            <translation>आपकी अपनी कुंजियाँ</translation>
        </message>
        <message>
            <source>Press the picture of a key below, then the new key; Del gives back its own.</source>
            <translation>नीचे किसी कुंजी का चित्र दबाएँ, फिर नई कुंजी; Del उसकी अपनी कुंजी लौटाता है।</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>टेलीफ़ोन</translation>
        </message>
        <message>
            <source>Calls are made by</source>
            <translation>कॉल किससे होती है</translation>
        </message>
        <message>
            <source>Telephone links</source>
            <translation>टेलीफ़ोन लिंक</translation>
        </message>
        <message>
            <source>SIP links</source>
            <translation>SIP लिंक</translation>
        </message>
        <message>
            <source>Softphone</source>
            <translation>सॉफ़्टफ़ोन</translation>
        </message>
        <message>
            <source>The program for tel: or sip: links, or baresip, which then tells how a call goes.</source>
            <translation>tel: या sip: लिंक का प्रोग्राम, या baresip, जो तब बताता है कॉल कैसी चल रही है।</translation>
        </message>
        <message>
            <source>Telephone system</source>
            <translation>टेलीफ़ोन प्रणाली</translation>
        </message>
        <message>
            <source>Where numbers are dialled over SIP. Telephone links do not need it.</source>
            <translation>जहाँ SIP पर नंबर डायल होते हैं। टेलीफ़ोन लिंक को इसकी ज़रूरत नहीं।</translation>
        </message>
        <message>
            <source>Control port of the softphone</source>
            <translation>सॉफ़्टफ़ोन का नियंत्रण पोर्ट</translation>
        </message>
        <message>
            <source>Of the module ctrl_tcp, on this machine.</source>
            <translation>मॉड्यूल ctrl_tcp का, इस मशीन पर।</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>ध्वनि</translation>
        </message>
        <message>
            <source>Sound when a promise is kept</source>
            <translation>वादा पूरा होने पर ध्वनि</translation>
        </message>
        <message>
            <source>When a promise that you took is paid. The status bar says it in any case.</source>
            <translation>जब आपका लिया हुआ वादा चुकाया जाता है। स्थिति पट्टी यह हर हाल में बताती है।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell</name>
        <message>
            <source>Lock the window</source>
            <translation>विंडो लॉक करें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Banner</name>
        <message>
            <source>Put this notice away</source>
            <translation>यह सूचना हटाएँ</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Breather</name>
        <message>
            <source>Back to work</source>
            <translation>काम पर वापस</translation>
        </message>
        <message>
            <source>Two minutes for yourself</source>
            <translation>आपके लिए दो मिनट</translation>
        </message>
        <message>
            <source>Stand up, look out of the window, have some water. Nobody counts this, and your work is kept as it is.</source>
            <translation>उठिए, खिड़की से बाहर देखिए, थोड़ा पानी पीजिए। इसे कोई नहीं गिनता, और आपका काम वैसा ही रहता है।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::GoodNews</name>
        <message numerus="yes">
            <source>Back online: %Ln item(s) synced.</source>
            <extracomment>the connection is back: what was kept on this laptop meanwhile is on the server now</extracomment>
            <translation>
                <numerusform>फिर ऑनलाइन: %Ln चीज़ सिंक हुई।</numerusform>
                <numerusform>फिर ऑनलाइन: %Ln चीज़ें सिंक हुईं।</numerusform>
            </translation>
        </message>
        <message>
            <source>A promise of yours was kept: %1 today.</source>
            <extracomment>a promise that this person took was paid just now; %1: what came in by them today</extracomment>
            <translation>आपका एक वादा पूरा हुआ: आज %1।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeySheet</name>
        <message>
            <source>Keys of this screen</source>
            <translation>इस स्क्रीन की कुंजियाँ</translation>
        </message>
        <message>
            <source>This account</source>
            <translation>यह खाता</translation>
        </message>
        <message>
            <source>List</source>
            <translation>सूची</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>जाएँ</translation>
        </message>
        <message>
            <source>General</source>
            <translation>सामान्य</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeyTeacher</name>
        <message>
            <source>%1: the key is %2</source>
            <extracomment>shown once to somebody who did this by mouse: %1 "Go to the queue", %2 "G Q"</extracomment>
            <translation>%1: कुंजी %2 है</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::LockScreen</name>
        <message>
            <source>Locked</source>
            <translation>लॉक है</translation>
        </message>
        <message>
            <source>Nobody was here for a while. Your work is kept; the passphrase of this profile opens it again.</source>
            <translation>कुछ समय से यहाँ कोई नहीं था। आपका काम सुरक्षित है; इस प्रोफ़ाइल का पासफ़्रेज़ इसे फिर खोलता है।</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>पासफ़्रेज़</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>खोलें</translation>
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation>पहले पासफ़्रेज़ लिखें।</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>जाँच जारी…</translation>
        </message>
        <message>
            <source>This is not the passphrase. Try again.</source>
            <translation>यह पासफ़्रेज़ नहीं है। फिर कोशिश करें।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::MainWindow</name>
        <message>
            <source>Dunlin</source>
            <translation>Dunlin</translation>
        </message>
        <message>
            <source>%1 – Dunlin</source>
            <translation>%1 – Dunlin</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>पूर्ववत करें</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>ऑफ़लाइन</translation>
        </message>
        <message>
            <source>Work goes on as usual. What you save is kept on this laptop and sent when the connection is back.</source>
            <translation>काम पहले जैसा चलता है। आपका सहेजा इस लैपटॉप पर रहता है और कनेक्शन लौटने पर भेजा जाता है।</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>कतार पर जाएँ</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>कतार</translation>
        </message>
        <message>
            <source>Go to the account</source>
            <translation>खाते पर जाएँ</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>खाता</translation>
        </message>
        <message>
            <source>Go to the portfolio</source>
            <translation>पोर्टफ़ोलियो पर जाएँ</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>पोर्टफ़ोलियो</translation>
        </message>
        <message>
            <source>Go to money in</source>
            <translation>आवक पर जाएँ</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>आवक</translation>
        </message>
        <message>
            <source>Go to devices and sync</source>
            <translation>उपकरण और सिंक पर जाएँ</translation>
        </message>
        <message>
            <source>Devices &amp; sync</source>
            <translation>उपकरण और सिंक</translation>
        </message>
        <message>
            <source>Go to the settings</source>
            <translation>सेटिंग पर जाएँ</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>सेटिंग</translation>
        </message>
        <message>
            <source>Find a command or an account</source>
            <translation>आदेश या खाता खोजें</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>खाते खोजें</translation>
        </message>
        <message>
            <source>Show the keys of this screen</source>
            <translation>इस स्क्रीन की कुंजियाँ दिखाएँ</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>अगला खंड</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>पिछला खंड</translation>
        </message>
        <message>
            <source>Hide or show names and balances</source>
            <translation>नाम और शेष छिपाएँ या दिखाएँ</translation>
        </message>
        <message>
            <source>Undo what was saved last</source>
            <translation>पिछला सहेजा पूर्ववत करें</translation>
        </message>
        <message>
            <source>Back one layer</source>
            <translation>एक परत पीछे</translation>
        </message>
        <message>
            <source>Recent account %1</source>
            <translation>हाल का खाता %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::PrivacyScreen</name>
        <message>
            <source>Names and balances are hidden. Press F9 to show them.</source>
            <translation>नाम और शेष छिपे हैं। दिखाने के लिए F9 दबाएँ।</translation>
        </message>
        <message>
            <source>Hidden. Press F9 to show.</source>
            <translation>छिपा है। दिखाने के लिए F9 दबाएँ।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Rail</name>
        <message>
            <source>Pages</source>
            <translation>पृष्ठ</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>tool tip of an entry of the rail: its word and the keys that go there</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>और</translation>
        </message>
        <message>
            <source>The other pages</source>
            <translation>अन्य पृष्ठ</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RailButton</name>
        <message numerus="yes">
            <source>%1, %Ln waiting</source>
            <extracomment>an entry of the rail read aloud: its word and how many things wait there</extracomment>
            <translation>
                <numerusform>%1, %Ln प्रतीक्षारत</numerusform>
                <numerusform>%1, %Ln प्रतीक्षारत</numerusform>
            </translation>
        </message>
        <message>
            <source>99+</source>
            <translation>99+</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RecentStrip</name>
        <message>
            <source>Recent accounts</source>
            <translation>हाल के खाते</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <extracomment>accessible name of an entry of the strip: debtor, account number</extracomment>
            <translation>%1, खाता %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RightsSheet</name>
        <message>
            <source>What you may do</source>
            <translation>आप क्या कर सकते हैं</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>who is signed in, and as what</extracomment>
            <translation>%1, %2 के रूप में</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>हाँ</translation>
        </message>
        <message>
            <source>No</source>
            <translation>नहीं</translation>
        </message>
        <message>
            <source>What</source>
            <translation>क्या</translation>
        </message>
        <message>
            <source>You</source>
            <translation>आप</translation>
        </message>
        <message>
            <source>Where, or who</source>
            <translation>कहाँ, या कौन</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>What may I do, and why not?</source>
            <translation>मैं क्या कर सकता हूँ, और क्यों नहीं?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::StatusLine</name>
        <message>
            <source>Status</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>%1 then … (go to a page)</source>
            <extracomment>shown after the first key of a pair was pressed</extracomment>
            <translation>%1 फिर … (किसी पृष्ठ पर जाएँ)</translation>
        </message>
        <message>
            <source>Today: %1 of %2 done</source>
            <extracomment>the own day in the status bar: worked accounts of those that were in the queue</extracomment>
            <translation>आज: %2 में से %1 पूरे</translation>
        </message>
        <message>
            <source>Today: %1 done</source>
            <translation>आज: %1 पूरे</translation>
        </message>
        <message>
            <source>1 contact</source>
            <translation>1 संपर्क</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contacts</source>
            <translation>
                <numerusform>%Ln संपर्क</numerusform>
                <numerusform>%Ln संपर्क</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>1 वादा</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln वादा</numerusform>
                <numerusform>%Ln वादे</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ConditionField</name>
        <message>
            <source>What of the account</source>
            <translation>खाते का क्या</translation>
        </message>
        <message>
            <source>How it compares</source>
            <translation>तुलना कैसे</translation>
        </message>
        <message>
            <source>With what</source>
            <translation>किससे</translation>
        </message>
        <message>
            <source>500</source>
            <translation>500</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>डालें</translation>
        </message>
        <message>
            <source>Type a number to compare with.</source>
            <translation>तुलना के लिए कोई संख्या लिखें।</translation>
        </message>
        <message>
            <source>Type what to compare with.</source>
            <translation>लिखें कि किससे तुलना करनी है।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::EffectSide</name>
        <message>
            <source>What it would do today</source>
            <translation>आज यह क्या करती</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>रोकें</translation>
        </message>
        <message>
            <source>Reckon again</source>
            <translation>फिर निकालें</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>जाँच</translation>
        </message>
        <message>
            <source>Reckoning on the accounts that are here…</source>
            <translation>यहाँ के खातों पर निकाला जा रहा है…</translation>
        </message>
        <message>
            <source>No account moves; %1 of %2 are its own.</source>
            <translation>कोई खाता नहीं बदलता; %2 में से %1 इसके अपने हैं।</translation>
        </message>
        <message>
            <source>Moves %1 of %2 accounts.</source>
            <translation>%2 में से %1 खाते बदलते हैं।</translation>
        </message>
        <message>
            <source>· %1 from %2 to %3</source>
            <extracomment>%1 so many accounts move from %2 to %3</extracomment>
            <translation>· %2 से %3 को %1</translation>
        </message>
        <message>
            <source>no strategy</source>
            <translation>कोई रणनीति नहीं</translation>
        </message>
        <message>
            <source>· and %1 more ways</source>
            <translation>· और %1 और राहें</translation>
        </message>
        <message>
            <source>Today is a quiet day of its own: what is due waits.</source>
            <translation>आज इसका शांत दिन है: जो देय है रुकता है।</translation>
        </message>
        <message>
            <source>Today: %1 tasks, %2 messages, %3 questions to others, %4 collector hours.</source>
            <translation>आज: %1 काम, %2 संदेश, %3 दूसरों से प्रश्न, %4 वसूली घंटे।</translation>
        </message>
        <message>
            <source>In the days to come, while nothing but the calendar changes: %1 tasks, %2 messages, %3 collector hours.</source>
            <translation>आने वाले दिनों में, यदि केवल कैलेंडर बदले: %1 काम, %2 संदेश, %3 वसूली घंटे।</translation>
        </message>
        <message>
            <source>The busiest day is %1 with %2 hours.</source>
            <translation>सबसे व्यस्त दिन %1, %2 घंटे।</translation>
        </message>
        <message>
            <source>Reckoned on the accounts of this laptop in %1 s.</source>
            <translation>इस लैपटॉप के खातों पर %1 से. में निकाला।</translation>
        </message>
        <message>
            <source>Reckoned in %1 s.</source>
            <translation>%1 से. में निकाला।</translation>
        </message>
        <message>
            <source>The case %1 would be %2, %3</source>
            <translation>मामला %1 होता %2, %3</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>कुछ नहीं</translation>
        </message>
        <message>
            <source>No gaps, no contradictions, nothing masked.</source>
            <translation>न कमी, न विरोध, न छिपा।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ExitDialog</name>
        <message>
            <source>New end</source>
            <translation>नया अंत</translation>
        </message>
        <message>
            <source>End</source>
            <translation>अंत</translation>
        </message>
        <message>
            <source>Nothing is done while</source>
            <translation>कुछ नहीं किया जाता जब तक</translation>
        </message>
        <message>
            <source>&amp;While</source>
            <translation>&amp;जब तक</translation>
        </message>
        <message>
            <source>&amp;Because</source>
            <translation>&amp;क्योंकि</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>कुछ बकाया नहीं</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>लें</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Pick what has to hold, and put it in.</source>
            <translation>चुनें कि क्या सही होना चाहिए, और डालें।</translation>
        </message>
        <message>
            <source>Say while what holds: without it nothing would ever be done.</source>
            <translation>बताएँ कि क्या सही रहने तक: इसके बिना कभी कुछ नहीं होगा।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ReasonsDialog</name>
        <message>
            <source>Wrong reasons in the queue</source>
            <translation>कतार में गलत कारण</translation>
        </message>
        <message>
            <source>Reading the accounts that are here…</source>
            <translation>यहाँ के खाते पढ़े जा रहे हैं…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Nobody found a reason wrong in the last 90 days. In the queue Space shows the reason, and W says that it is wrong.</source>
            <translation>पिछले 90 दिनों में किसी को कोई कारण गलत नहीं लगा। कतार में Space कारण दिखाता है, और W कहता है कि वह गलत है।</translation>
        </message>
        <message>
            <source>What was said in the last 90 days. Enter opens the account.</source>
            <translation>पिछले 90 दिनों में जो कहा गया। Enter खाता खोलता है।</translation>
        </message>
        <message>
            <source>%1 (%2): %3, %4</source>
            <extracomment>an account: %1 whose, %2 its number; %3 who said it, %4 when</extracomment>
            <translation>%1 (%2): %3, %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::RuleModel</name>
        <message>
            <source>Remark</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Rule %1, %2: %3</source>
            <extracomment>read aloud: rule 3, total: &gt;= 500</extracomment>
            <translation>नियम %1, %2: %3</translation>
        </message>
        <message>
            <source>%1. Wrong: %2</source>
            <translation>%1। ग़लत: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScopeDialog</name>
        <message>
            <source>For whom, and when it rests</source>
            <translation>किसके लिए, और कब रुकती है</translation>
        </message>
        <message>
            <source>For accounts where</source>
            <translation>उन खातों के लिए जहाँ</translation>
        </message>
        <message>
            <source>&amp;For accounts where</source>
            <translation>&amp;उन खातों के लिए जहाँ</translation>
        </message>
        <message>
            <source>Not &amp;below</source>
            <translation>इससे &amp;कम नहीं</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>कोई सीमा नहीं</translation>
        </message>
        <message>
            <source>as they come</source>
            <translation>जैसे आएँ</translation>
        </message>
        <message>
            <source>&amp;Days between messages to a person</source>
            <translation>एक व्यक्ति को संदेशों के बीच &amp;दिन</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>इन दिनों रुकती है</translation>
        </message>
        <message>
            <source>Rests on public &amp;holidays too</source>
            <translation>सार्वजनिक &amp;अवकाश पर भी रुकती है</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>लें</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Type an amount like 25.00, or nothing for no limit.</source>
            <translation>25.00 जैसी राशि लिखें, या सीमा न हो तो खाली छोड़ें।</translation>
        </message>
        <message>
            <source>Leave it one day of the week to work on.</source>
            <translation>काम के लिए सप्ताह का एक दिन छोड़ें।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScoreDialog</name>
        <message>
            <source>The score that waits</source>
            <translation>प्रतीक्षारत स्कोर</translation>
        </message>
        <message>
            <source>No score waits for a second person. One is proposed with “dunlinctl model challenge OFFICE --adopt --user NAME”.</source>
            <translation>कोई स्कोर दूसरे व्यक्ति की प्रतीक्षा में नहीं है। “dunlinctl model challenge OFFICE --adopt --user NAME” से प्रस्तावित होता है।</translation>
        </message>
        <message>
            <source>Measures of both scores</source>
            <translation>दोनों स्कोर के माप</translation>
        </message>
        <message>
            <source>What it would change today</source>
            <translation>आज यह क्या बदलेगा</translation>
        </message>
        <message>
            <source>Accounts that move furthest; Enter opens one</source>
            <translation>सबसे अधिक हिलने वाले खाते; Enter खोलता है</translation>
        </message>
        <message>
            <source>Why it is sent back</source>
            <translation>क्यों लौटाया जा रहा है</translation>
        </message>
        <message>
            <source>Why it is sent back (who proposed it reads this)</source>
            <translation>क्यों लौटाया जा रहा है (प्रस्ताव करने वाला पढ़ता है)</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>वापस लें</translation>
        </message>
        <message>
            <source>Send it back</source>
            <translation>लौटाएँ</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>बाद में तय करें</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>बंद करें</translation>
        </message>
        <message>
            <source>Put it in force</source>
            <translation>लागू करें</translation>
        </message>
        <message>
            <source>Reckoning over the accounts that are here…</source>
            <translation>यहाँ के खातों पर गणना हो रही है…</translation>
        </message>
        <message>
            <source>Say why it is sent back: who proposed it reads it.</source>
            <translation>बताएँ क्यों लौटाया जा रहा है: प्रस्ताव करने वाला पढ़ता है।</translation>
        </message>
        <message>
            <source>The score was sent back; what ranks the queues stays.</source>
            <translation>स्कोर लौटाया गया; जो सूचियों को क्रम देता है वह बना रहता है।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepDialog</name>
        <message>
            <source>New step</source>
            <translation>नया कदम</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>कदम</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>नाम(&amp;N)</translation>
        </message>
        <message>
            <source>first call</source>
            <translation>पहली कॉल</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>कब(&amp;W)</translation>
        </message>
        <message>
            <source>Days after what began it</source>
            <translation>जिससे शुरू हुआ उसके बाद के दिन</translation>
        </message>
        <message>
            <source>Days before it</source>
            <translation>उससे पहले के दिन</translation>
        </message>
        <message>
            <source>Days after the step before</source>
            <translation>पिछले कदम के बाद के दिन</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>दिन(&amp;D)</translation>
        </message>
        <message>
            <source>Wh&amp;at</source>
            <translation>क्या(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Channels, the first that reaches</source>
            <translation>माध्यम, जो पहले पहुँचे(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;For so many days</source>
            <translation>इतने दिनों के लिए(&amp;F)</translation>
        </message>
        <message>
            <source>Te&amp;xt for who works it</source>
            <translation>काम करने वाले के लिए पाठ(&amp;X)</translation>
        </message>
        <message>
            <source>Only &amp;if</source>
            <translation>केवल यदि(&amp;I)</translation>
        </message>
        <message>
            <source>&amp;Passed over when later than, days</source>
            <translation>इससे देर हो तो छोड़ें, दिन(&amp;P)</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>सामान्य</translation>
        </message>
        <message>
            <source>&amp;Minutes of a collector</source>
            <translation>वसूली कर्मी के मिनट(&amp;M)</translation>
        </message>
        <message>
            <source>A&amp;lso while held, disputed, paid or on quiet days</source>
            <translation>रोक, विवाद, भुगतान या शांत दिनों में भी(&amp;L)</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>रहने दें</translation>
        </message>
        <message>
            <source>Take the step</source>
            <translation>कदम लें</translation>
        </message>
        <message>
            <source>A step needs a name.</source>
            <translation>कदम को नाम चाहिए।</translation>
        </message>
        <message>
            <source>Say what it is for.</source>
            <translation>बताएँ किसलिए है।</translation>
        </message>
        <message>
            <source>Only if</source>
            <translation>केवल यदि</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepModel</name>
        <message>
            <source>Begins</source>
            <translation>शुरू</translation>
        </message>
        <message>
            <source>Nothing is done</source>
            <translation>कुछ नहीं होता</translation>
        </message>
        <message>
            <source>When and what</source>
            <translation>कब और क्या</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>किसके लिए</translation>
        </message>
        <message>
            <source>Rests</source>
            <translation>विश्राम</translation>
        </message>
        <message>
            <source>Nothing begins it yet</source>
            <translation>अभी कुछ इसे शुरू नहीं करता</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>समाप्ति</translation>
        </message>
        <message>
            <source>Nothing ends it early</source>
            <translation>कुछ इसे पहले समाप्त नहीं करता</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>भाग</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>रणनीति</translation>
        </message>
        <message>
            <source> · a draft waits</source>
            <translation> · एक मसौदा प्रतीक्षा में</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>अभी नहीं रखा</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>मसौदा</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>लागू</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>लागू नहीं</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>लागू करें</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>स्वीकृत करें</translation>
        </message>
        <message>
            <source>End the shadow</source>
            <translation>छाया समाप्त करें</translation>
        </message>
        <message>
            <source>Run as a shadow</source>
            <translation>छाया के रूप में चलाएँ</translation>
        </message>
        <message>
            <source>A draft by %1 of %2.</source>
            <translation>%2 का %1 का मसौदा।</translation>
        </message>
        <message>
            <source>Another person has to approve it.</source>
            <translation>दूसरे व्यक्ति को स्वीकृत करना होगा।</translation>
        </message>
        <message>
            <source>You may approve it.</source>
            <translation>आप स्वीकृत कर सकते हैं।</translation>
        </message>
        <message>
            <source>What you changed is only on this screen until you keep it as a draft.</source>
            <translation>जो बदला वह मसौदे के रूप में रखने तक केवल इस स्क्रीन पर है।</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>रोका गया।</translation>
        </message>
        <message>
            <source>Not reckoned: %1</source>
            <translation>नहीं निकाला: %1</translation>
        </message>
        <message>
            <source>Strategies</source>
            <translation>रणनीतियाँ</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>क्या दिखता है</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>तालिकाएँ</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>कदम</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>मामले</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>संस्करण</translation>
        </message>
        <message>
            <source>Let the draft go</source>
            <translation>मसौदा छोड़ें</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>मसौदे के रूप में रखें</translation>
        </message>
        <message>
            <source>Decision tables</source>
            <translation>निर्णय तालिकाएँ</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>नियम</translation>
        </message>
        <message>
            <source>Type in a cell: "-" fits everything, &gt;= 500, [30..60], "large". Ins adds a rule, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>खाने में लिखें: "-" सब पर, &gt;= 500, [30..60], "large"। Ins नियम जोड़ता है, Del हटाता है, Alt+ऊपर और Alt+नीचे ले जाते हैं, Ctrl+Z वापस लेता है।</translation>
        </message>
        <message>
            <source>Enter changes a step, Ins adds one after it, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>Enter कदम बदलता है, Ins बाद में एक जोड़ता है, Del हटाता है, Alt+ऊपर और Alt+नीचे ले जाते हैं, Ctrl+Z वापस लेता है।</translation>
        </message>
        <message>
            <source>Golden cases: accounts of which it is settled what they get. A draft that says otherwise is not put in force.</source>
            <translation>आदर्श मामले: खाते जिनके लिए तय है कि उन्हें क्या मिलता है। अलग कहने वाला मसौदा लागू नहीं होता।</translation>
        </message>
        <message>
            <source>Golden cases</source>
            <translation>आदर्श मामले</translation>
        </message>
        <message>
            <source>Account number of a new case</source>
            <translation>नए मामले की खाता संख्या</translation>
        </message>
        <message>
            <source>Account number: Enter keeps it as a case</source>
            <translation>खाता संख्या: Enter उसे मामले के रूप में रखता है</translation>
        </message>
        <message>
            <source>Put this version back</source>
            <translation>यह संस्करण वापस लाएँ</translation>
        </message>
        <message>
            <source>What would be different from what is in force</source>
            <translation>लागू से क्या अलग होगा</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>अंतर</translation>
        </message>
        <message>
            <source>What is changed, and why (whoever approves it reads this):</source>
            <translation>क्या बदलता है, और क्यों (स्वीकृत करने वाला पढ़ता है):</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>मसौदा रखें</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>अभी नहीं</translation>
        </message>
        <message>
            <source>Kept as a draft. Another person puts it in force.</source>
            <translation>मसौदे के रूप में रखा। दूसरा व्यक्ति लागू करता है।</translation>
        </message>
        <message>
            <source>Approve the draft</source>
            <translation>मसौदा स्वीकृत करें</translation>
        </message>
        <message>
            <source>In force from (year-month-day):</source>
            <translation>कब से लागू (वर्ष-माह-दिन):</translation>
        </message>
        <message>
            <source>The day is to be today or later, like %1.</source>
            <translation>दिन आज या बाद का हो, जैसे %1।</translation>
        </message>
        <message>
            <source>In force from %1.</source>
            <translation>%1 से लागू।</translation>
        </message>
        <message>
            <source>The draft was let go; what is in force stays so.</source>
            <translation>मसौदा छोड़ा गया; जो लागू है वही रहता है।</translation>
        </message>
        <message>
            <source>The shadow has ended.</source>
            <translation>छाया समाप्त हुई।</translation>
        </message>
        <message>
            <source>The draft runs as a shadow: it does nothing, and what it would have done is under Versions.</source>
            <translation>मसौदा छाया के रूप में चलता है: कुछ नहीं करता, और जो करता वह संस्करणों में है।</translation>
        </message>
        <message>
            <source>Version %1 is put back from today.</source>
            <translation>संस्करण %1 आज से वापस लाया गया।</translation>
        </message>
        <message>
            <source>The strategy as shipped is in force from today.</source>
            <translation>साथ आई रणनीति आज से लागू है।</translation>
        </message>
        <message>
            <source>Draft by %1 of %2</source>
            <translation>%2 का %1 का मसौदा</translation>
        </message>
        <message>
            <source>As shipped with the program</source>
            <translation>प्रोग्राम के साथ जैसा आया</translation>
        </message>
        <message>
            <source>Nothing: they say the same.</source>
            <translation>कुछ नहीं: वे एक ही कहते हैं।</translation>
        </message>
        <message>
            <source> It would be %1, %2.</source>
            <translation> वह होगा %1, %2।</translation>
        </message>
        <message>
            <source>%1 is %2 and gets %3.</source>
            <extracomment>a golden case: the account, its segment and its treatment</extracomment>
            <translation>%1 %2 है और %3 पाता है।</translation>
        </message>
        <message>
            <source>Looking what the shadow would have done…</source>
            <translation>देखा जा रहा है कि छाया क्या करती…</translation>
        </message>
        <message>
            <source>New treatment</source>
            <translation>नया व्यवहार</translation>
        </message>
        <message>
            <source>Compare and decide</source>
            <translation>तुलना करें और तय करें</translation>
        </message>
        <message>
            <source>Wrong reasons</source>
            <translation>गलत कारण</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TreatmentDialog</name>
        <message>
            <source>New treatment</source>
            <translation>नया व्यवहार</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;नाम</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>पत्र से</translation>
        </message>
        <message>
            <source>&amp;Begins with the steps of</source>
            <translation>इसके चरणों से शुरू(&amp;B)</translation>
        </message>
        <message>
            <source>none</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>Add the treatment</source>
            <translation>व्यवहार जोड़ें</translation>
        </message>
        <message>
            <source>Your tables give it by its name.</source>
            <translation>आपकी तालिकाएँ इसे नाम से देती हैं।</translation>
        </message>
        <message>
            <source>Your tables give “%1” already.</source>
            <translation>आपकी तालिकाएँ “%1” पहले से देती हैं।</translation>
        </message>
        <message>
            <source>No rule gives “%1” yet: write it, in quotation marks, as the result of one in your tables.</source>
            <translation>अभी कोई नियम “%1” नहीं देता: अपनी तालिकाओं के किसी नियम के परिणाम में इसे उद्धरण चिह्नों में लिखें।</translation>
        </message>
        <message>
            <source>Give it a name: your tables give it by that.</source>
            <translation>इसे नाम दें: आपकी तालिकाएँ इसे उसी से देती हैं।</translation>
        </message>
        <message>
            <source>Leave the quotation marks out of the name.</source>
            <translation>नाम से उद्धरण चिह्न हटा दें।</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>किसी दूसरे का यही नाम है: कोई और चुनें।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TriggerDialog</name>
        <message>
            <source>New beginning</source>
            <translation>नई शुरुआत</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>शुरुआत</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>लें</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>छोड़ें</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;नाम</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>अतिदेय</translation>
        </message>
        <message>
            <source>&amp;Begins</source>
            <translation>&amp;शुरू होती है</translation>
        </message>
        <message>
            <source>When the oldest open item fell due</source>
            <translation>जब सबसे पुरानी खुली मद देय हुई</translation>
        </message>
        <message>
            <source>When the next item falls due</source>
            <translation>जब अगली मद देय होगी</translation>
        </message>
        <message>
            <source>On the day of listing</source>
            <translation>सूचीबद्ध होने के दिन</translation>
        </message>
        <message>
            <source>At an event</source>
            <translation>किसी घटना पर</translation>
        </message>
        <message>
            <source>At a status</source>
            <translation>किसी स्थिति पर</translation>
        </message>
        <message>
            <source>&amp;Event</source>
            <translation>&amp;घटना</translation>
        </message>
        <message>
            <source>With the &amp;outcome</source>
            <translation>इस &amp;परिणाम के साथ</translation>
        </message>
        <message>
            <source>any</source>
            <translation>कोई भी</translation>
        </message>
        <message>
            <source>Only with this te&amp;xt</source>
            <translation>केवल इस &amp;पाठ के साथ</translation>
        </message>
        <message>
            <source>Only with this &amp;detail</source>
            <translation>केवल इस &amp;विवरण के साथ</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;स्थिति</translation>
        </message>
        <message>
            <source>Your tables ask for “%1”: write the new name there too.</source>
            <translation>आपकी तालिकाएँ “%1” पूछती हैं: नया नाम वहाँ भी लिखें।</translation>
        </message>
        <message>
            <source>Give it a name: your tables ask for it by that.</source>
            <translation>इसे नाम दें: आपकी तालिकाएँ इसी से पूछती हैं।</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>किसी दूसरे का यही नाम है: कोई और चुनें।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationModel</name>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln प्रतीक्षारत</numerusform>
                <numerusform>%Ln प्रतीक्षारत</numerusform>
            </translation>
        </message>
        <message>
            <source>When asked</source>
            <translation>माँगने पर</translation>
        </message>
        <message>
            <source>System</source>
            <translation>सिस्टम</translation>
        </message>
        <message>
            <source>State</source>
            <translation>स्थिति</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>पिछला चलना</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>अगला चलना</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationsPage</name>
        <message>
            <source>Integrations</source>
            <translation>एकीकरण</translation>
        </message>
        <message>
            <source>Connections to other systems</source>
            <translation>दूसरे सिस्टम से कनेक्शन</translation>
        </message>
        <message>
            <source>Asking how the connections are doing…</source>
            <translation>कनेक्शनों का हाल पूछा जा रहा है…</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>कनेक्शन</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>चक्र</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>फिर भेजें</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>अभी चलाएँ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln need a look</source>
            <translation>
                <numerusform>%Ln को देखना होगा</numerusform>
                <numerusform>%Ln को देखना होगा</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is connected</source>
            <translation>कुछ जुड़ा नहीं</translation>
        </message>
        <message>
            <source>Connections are set up where the office is: dunlinctl connector set, and dunlinctl webhook add.</source>
            <translation>कनेक्शन वहीं बनते हैं जहाँ कार्यालय है: dunlinctl connector set, और dunlinctl webhook add।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>%Ln पहुँचा</numerusform>
                <numerusform>%Ln पहुँचे</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given up</source>
            <translation>
                <numerusform>%Ln छोड़ा</numerusform>
                <numerusform>%Ln छोड़े</numerusform>
            </translation>
        </message>
        <message>
            <source>Last good run: %1</source>
            <translation>पिछला सफल चक्र: %1</translation>
        </message>
        <message>
            <source>Next run: %1</source>
            <translation>अगला चक्र: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln minutes</source>
            <translation>
                <numerusform>हर मिनट</numerusform>
                <numerusform>हर %Ln मिनट</numerusform>
            </translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>अभी भेजें</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>चल रहा है…</translation>
        </message>
        <message>
            <source>Sent what was waiting</source>
            <translation>जो रुका था भेजा</translation>
        </message>
        <message>
            <source>It is sent again</source>
            <translation>फिर भेजा जाता है</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team</name>
        <message>
            <source>Nobody</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>accounts that a desk has, of those that it can carry</extracomment>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>away</source>
            <translation>अनुपस्थित</translation>
        </message>
        <message>
            <source>away until %1</source>
            <translation>%1 तक अनुपस्थित</translation>
        </message>
        <message>
            <source>%1, covered by nobody</source>
            <translation>%1, कोई स्थानापन्न नहीं</translation>
        </message>
        <message>
            <source>%1, covered by %2</source>
            <translation>%1, स्थानापन्न %2</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <extracomment>account that somebody is at, and since when</extracomment>
            <translation>%1, %2 से</translation>
        </message>
        <message>
            <source>none judged yet</source>
            <translation>अभी कोई आँका नहीं गया</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%2 में से %1 (%3)</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>मेज़</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>खाते</translation>
        </message>
        <message>
            <source>To be worked and assigned, of those the desk can carry</source>
            <translation>काम के और सौंपे, मेज़ की क्षमता में से</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>आज देय</translation>
        </message>
        <message>
            <source>Whose next action is due</source>
            <translation>जिनकी अगली कार्रवाई देय है</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>शेष राशि</translation>
        </message>
        <message>
            <source>Worked today</source>
            <translation>आज काम किए</translation>
        </message>
        <message>
            <source>At</source>
            <translation>कहाँ</translation>
        </message>
        <message>
            <source>The account of the latest minutes</source>
            <translation>पिछले मिनटों का खाता</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>अनुपस्थिति</translation>
        </message>
        <message>
            <source>Languages and licences: %1</source>
            <translation>भाषाएँ और लाइसेंस: %1</translation>
        </message>
        <message>
            <source>More than the desk can carry</source>
            <translation>डेस्क की क्षमता से अधिक</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::CoachCard</name>
        <message>
            <source>Desk</source>
            <translation>मेज़</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>खाते</translation>
        </message>
        <message>
            <source>At the moment</source>
            <translation>इस समय</translation>
        </message>
        <message>
            <source>Can</source>
            <translation>योग्यता</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>अनुपस्थिति</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>परिणाम</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>सही व्यक्ति से संपर्क</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>लिए गए वादे</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>निभाए वादे</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>वसूल</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>पिछले 30 दिन</translation>
        </message>
        <message>
            <source>The person sees the same figures on this page. They are compared with the person's own 30 days before, never with others.</source>
            <translation>व्यक्ति इस पृष्ठ पर वही आँकड़े देखता है। उनकी तुलना उसके अपने पिछले 30 दिनों से होती है, दूसरों से कभी नहीं।</translation>
        </message>
        <message>
            <source>%1 · before: %2</source>
            <extracomment>a figure, and that of the period before</extracomment>
            <translation>%1 · पहले: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::DeskDialog</name>
        <message>
            <source>Desk of %1</source>
            <translation>%1 की मेज़</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>तय नहीं</translation>
        </message>
        <message>
            <source>&amp;Accounts it can carry</source>
            <translation>कितने खाते सँभाल सकती है(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>भाषाएँ(&amp;L)</translation>
        </message>
        <message>
            <source>for example en, es</source>
            <translation>जैसे en, es</translation>
        </message>
        <message>
            <source>Li&amp;cences</source>
            <translation>लाइसेंस(&amp;C)</translation>
        </message>
        <message>
            <source>for example TX, NV</source>
            <translation>जैसे TX, NV</translation>
        </message>
        <message>
            <source>A&amp;way</source>
            <translation>अनुपस्थित(&amp;W)</translation>
        </message>
        <message>
            <source>&amp;First day away</source>
            <translation>अनुपस्थिति का पहला दिन(&amp;F)</translation>
        </message>
        <message>
            <source>&amp;Back after</source>
            <translation>इसके बाद वापसी(&amp;B)</translation>
        </message>
        <message>
            <source>Co&amp;vered by</source>
            <translation>स्थानापन्न(&amp;V)</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>कोई नहीं</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>मेज़ तय करें</translation>
        </message>
        <message>
            <source>The desk of %1 is settled</source>
            <translation>%1 की मेज़ तय हुई</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::SpreadDialog</name>
        <message>
            <source>Spread the accounts of %1</source>
            <translation>%1 के खाते बाँटें</translation>
        </message>
        <message>
            <source>Who &amp;gets some</source>
            <translation>किसे मिलें(&amp;G)</translation>
        </message>
        <message>
            <source>Who gets some</source>
            <translation>किसे मिलें</translation>
        </message>
        <message>
            <source>%1 (away)</source>
            <translation>%1 (अनुपस्थित)</translation>
        </message>
        <message>
            <source>At &amp;most so many accounts</source>
            <translation>अधिकतम इतने खाते(&amp;M)</translation>
        </message>
        <message>
            <source>At most so many accounts</source>
            <translation>अधिकतम इतने खाते</translation>
        </message>
        <message>
            <source>all</source>
            <translation>सभी</translation>
        </message>
        <message>
            <source>What each desk gets</source>
            <translation>हर मेज़ को क्या मिलता है</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>पुष्टि तक कुछ नहीं जाता।</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Move the accounts</source>
            <translation>खाते ले जाएँ</translation>
        </message>
        <message>
            <source>Choose one desk or several. Accounts, balance and age are shared alike.</source>
            <translation>एक या अधिक मेज़ चुनें। खाते, शेष और आयु समान बाँटे जाते हैं।</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%2 में से %1</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>मेज़</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>मिलते हैं</translation>
        </message>
        <message>
            <source>Then has</source>
            <translation>तब होंगे</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>शेष राशि</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>90 दिन से अधिक</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>वापसी कॉल</translation>
        </message>
        <message>
            <source>Agreed with a person: somebody else would call</source>
            <translation>एक व्यक्ति से तय: कॉल कोई और करेगा</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s), %1, move.</source>
            <translation>
                <numerusform>%Ln खाता, %1, जाता है।</numerusform>
                <numerusform>%Ln खाते, %1, जाते हैं।</numerusform>
            </translation>
        </message>
        <message>
            <source>A desk gets more than it can carry.</source>
            <translation>एक मेज़ को क्षमता से अधिक मिलता है।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved</source>
            <translation>
                <numerusform>%Ln खाता ले जाया गया</numerusform>
                <numerusform>%Ln खाते ले जाए गए</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::TeamPage</name>
        <message>
            <source>Team</source>
            <translation>टीम</translation>
        </message>
        <message>
            <source>Reading the desks…</source>
            <translation>मेज़ें पढ़ी जा रही हैं…</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>मेज़ तय करें</translation>
        </message>
        <message>
            <source>Spread its accounts</source>
            <translation>इसके खाते बाँटें</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>मेज़ें</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln desk(s)</source>
            <translation>
                <numerusform>%Ln मेज़</numerusform>
                <numerusform>%Ln मेज़ें</numerusform>
            </translation>
        </message>
        <message>
            <source>this laptop only</source>
            <translation>केवल यह लैपटॉप</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) without a next action</source>
            <translation>
                <numerusform>%Ln खाता बिना अगली कार्रवाई</numerusform>
                <numerusform>%Ln खाते बिना अगली कार्रवाई</numerusform>
            </translation>
        </message>
        <message>
            <source>No desks yet</source>
            <translation>अभी कोई मेज़ नहीं</translation>
        </message>
        <message>
            <source>A desk appears when accounts are assigned to somebody, or somebody works one.</source>
            <translation>मेज़ तब दिखती है जब किसी को खाते सौंपे जाएँ, या कोई खाते पर काम करे।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) given back</source>
            <translation>
                <numerusform>%Ln खाता लौटाया</numerusform>
                <numerusform>%Ln खाते लौटाए</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitModel</name>
        <message>
            <source>To visit</source>
            <translation>मिलना है</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>आज नहीं</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>देनदार</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>पता</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>देय</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>मुलाक़ात</translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitPage</name>
        <message>
            <source>Visits</source>
            <translation>मुलाक़ातें</translation>
        </message>
        <message>
            <source>Day of the visits</source>
            <translation>मुलाक़ातों का दिन</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>कैलेंडर के रूप में सहेजें</translation>
        </message>
        <message>
            <source>Visits of the day</source>
            <translation>दिन की मुलाक़ातें</translation>
        </message>
        <message>
            <source>Planning the day…</source>
            <translation>दिन की योजना बन रही है…</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>मुलाक़ात</translation>
        </message>
        <message>
            <source>Show on a map</source>
            <translation>नक्शे पर दिखाएँ</translation>
        </message>
        <message>
            <source>Note of the visit</source>
            <translation>मुलाक़ात की टिप्पणी</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>स्वयं मिले</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>वहाँ कोई नहीं</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>ग़लत पता</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>फिर कोशिश करें</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to visit</source>
            <translation>
                <numerusform>%Ln से मिलना</numerusform>
                <numerusform>%Ln से मिलना</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody to visit</source>
            <translation>किसी से मिलना नहीं</translation>
        </message>
        <message>
            <source>Accounts of your queue whose address is known appear here.</source>
            <translation>आपकी कतार के ज्ञात पते वाले खाते यहाँ दिखते हैं।</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days past due</source>
            <translation>
                <numerusform>%Ln दिन अतिदेय</numerusform>
                <numerusform>%Ln दिन अतिदेय</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>कैलेंडर फ़ाइलें (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln visits written</source>
            <translation>
                <numerusform>%Ln मुलाक़ात लिखी</numerusform>
                <numerusform>%Ln मुलाक़ातें लिखीं</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::PassphraseDialog</name>
        <message>
            <source>Open a profile</source>
            <translation>प्रोफ़ाइल खोलें</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>पासफ़्रेज़</translation>
        </message>
        <message>
            <source>That was not the passphrase of %1. Nothing was changed; try again.</source>
            <translation>वह %1 का पासफ़्रेज़ नहीं था। कुछ नहीं बदला गया; फिर कोशिश करें।</translation>
        </message>
        <message>
            <source>The profile %1 is locked by a passphrase.</source>
            <translation>प्रोफ़ाइल %1 पासफ़्रेज़ से लॉक है।</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>रद्द करें</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>खोलें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::WelcomePage</name>
        <message>
            <source>Welcome to Dunlin</source>
            <translation>Dunlin में स्वागत है</translation>
        </message>
        <message>
            <source>Work overdue accounts from a daily queue, with the network or without it. Nothing you record is lost, and no contact is made that is not allowed.</source>
            <translation>नेटवर्क हो या न हो, रोज़ की कतार से अतिदेय खातों पर काम करें। आपका दर्ज किया कुछ नहीं खोता, और बिना अनुमति कोई संपर्क नहीं होता।</translation>
        </message>
        <message>
            <source>Try the demo office</source>
            <translation>डेमो कार्यालय आज़माएँ</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>देखें-समझें</translation>
        </message>
        <message>
            <source>5,000 invented accounts in eight countries, with months of calls, promises and payments. Nothing in it is real, and nothing leaves this machine.</source>
            <translation>आठ देशों के 5,000 काल्पनिक खाते, महीनों की कॉल, वादों और भुगतानों के साथ। इनमें कुछ भी असली नहीं, और कुछ भी इस मशीन से बाहर नहीं जाता।</translation>
        </message>
        <message>
            <source>Start an office</source>
            <translation>कार्यालय शुरू करें</translation>
        </message>
        <message>
            <source>Open my own file</source>
            <translation>अपनी फ़ाइल खोलें</translation>
        </message>
        <message>
            <source>Makes an empty office on this machine and opens the import for your list of invoices or debts (CSV, TSV, also .gz).</source>
            <translation>इस मशीन पर खाली कार्यालय बनाता है और आपके बिलों या ऋणों की सूची (CSV, TSV, .gz भी) का आयात खोलता है।</translation>
        </message>
        <message>
            <source>Join a server</source>
            <translation>सर्वर से जुड़ें</translation>
        </message>
        <message>
            <source>Your administrator gives you these three. The code is good for ten minutes.</source>
            <translation>आपके प्रशासक ये तीन देते हैं। कोड दस मिनट चलता है।</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>सर्वर</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>कोड</translation>
        </message>
        <message>
            <source>Fingerprint of the server</source>
            <translation>सर्वर का फ़िंगरप्रिंट</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>सर्वर(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>कोड(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Fingerprint</source>
            <translation>फ़िंगरप्रिंट(&amp;F)</translation>
        </message>
        <message>
            <source>Join the server</source>
            <translation>सर्वर से जुड़ें</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check the address and the network, then try again.</source>
            <translation>सर्वर तक पहुँच नहीं है। पता और नेटवर्क जाँचें, फिर कोशिश करें।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::Composition</name>
        <message>
            <source>Opening the office on this machine…</source>
            <translation>इस मशीन का कार्यालय खुल रहा है…</translation>
        </message>
        <message>
            <source>Joining %1…</source>
            <translation>%1 से जुड़ रहे हैं…</translation>
        </message>
        <message>
            <source>Making the demo office: 5,000 accounts…</source>
            <translation>डेमो कार्यालय बन रहा है: 5,000 खाते…</translation>
        </message>
        <message>
            <source>Saved. It names no debtor; read it before you send it.</source>
            <translation>सहेजा गया। इसमें किसी देनदार का नाम नहीं है; भेजने से पहले पढ़ लें।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::DeskWindow</name>
        <message>
            <source>Sync now</source>
            <translation>अभी सिंक करें</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>फ़ाइल आयात करें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::AmountEdit</name>
        <message>
            <source>120, 50%, 1/3, full</source>
            <translation>120, 50%, 1/3, पूरा</translation>
        </message>
        <message>
            <source>not an amount</source>
            <translation>राशि नहीं</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::CallView</name>
        <message>
            <source>Call</source>
            <translation>कॉल करें</translation>
        </message>
        <message>
            <source>Record without a call</source>
            <translation>बिना कॉल दर्ज करें</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>खुली मदें</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>अगला कदम</translation>
        </message>
        <message>
            <source>Promises kept: %1 of %2</source>
            <translation>निभाए वादे: %2 में से %1</translation>
        </message>
        <message>
            <source>Last payment: %1, %2</source>
            <translation>अंतिम भुगतान: %1, %2</translation>
        </message>
        <message>
            <source>Last contact: %1</source>
            <translation>अंतिम संपर्क: %1</translation>
        </message>
        <message>
            <source>Call back, as agreed</source>
            <translation>तय अनुसार वापस कॉल करें</translation>
        </message>
        <message>
            <source>Wait for the promise, then check it</source>
            <translation>वादे की प्रतीक्षा करें, फिर जाँचें</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>विवाद देखें</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>रोक की समीक्षा करें</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>एजेंसी की प्रतीक्षा करें</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>जमा लौटाएँ</translation>
        </message>
        <message>
            <source>Wait for the approval</source>
            <translation>स्वीकृति की प्रतीक्षा करें</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>वादे की याद दिलाएँ</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>नंबर या पता खोजें</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>करने को कुछ नहीं</translation>
        </message>
        <message>
            <source>%1, %2 their time</source>
            <translation>%1, %2 वहाँ का समय</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>देय %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>देय तिथि नहीं</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>विवादित</translation>
        </message>
        <message>
            <source>%1, %2, %3 open</source>
            <translation>%1, %2, %3 बाकी</translation>
        </message>
        <message>
            <source>Open items (%1)</source>
            <translation>खुली मदें (%1)</translation>
        </message>
        <message>
            <source>No number</source>
            <translation>नंबर नहीं</translation>
        </message>
        <message>
            <source>no number to call</source>
            <translation>कॉल को कोई नंबर नहीं</translation>
        </message>
        <message>
            <source>your role may look, not call</source>
            <translation>आपकी भूमिका देख सकती है, कॉल नहीं</translation>
        </message>
        <message>
            <source>Call: %1</source>
            <translation>कॉल: %1</translation>
        </message>
        <message>
            <source>Next allowed %1</source>
            <translation>अगली अनुमति %1</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>संदेश निपटाएँ</translation>
        </message>
        <message>
            <source>Wrap up that call</source>
            <translation>उस कॉल को समेटें</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::ContentList</name>
        <message>
            <source>What has to be said</source>
            <translation>क्या कहना ज़रूरी है</translation>
        </message>
        <message>
            <source>All said</source>
            <translation>सब कहा</translation>
        </message>
        <message>
            <source>All of it was said</source>
            <translation>सब कहा गया</translation>
        </message>
        <message>
            <source>Why the rest was not said</source>
            <translation>बाकी क्यों नहीं कहा</translation>
        </message>
        <message>
            <source>Not said? Why…</source>
            <translation>नहीं कहा? क्यों…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: what has to be said, %2: the rule that asks for it</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Said what has to be said: %Ln</source>
            <translation>
                <numerusform>जो कहना था कहा: %Ln</numerusform>
                <numerusform>जो कहना था कहा: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still to be said: %Ln</source>
            <translation>
                <numerusform>अभी कहना है: %Ln</numerusform>
                <numerusform>अभी कहना है: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>दिखाएँ</translation>
        </message>
        <message>
            <source>Show what has to be said</source>
            <translation>दिखाएँ क्या कहना ज़रूरी है</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DateEdit</name>
        <message>
            <source>that day is gone</source>
            <translation>वह दिन बीत गया</translation>
        </message>
        <message>
            <source>today, -1, 15/1, fri</source>
            <translation>आज, -1, 15/1, शुक्र</translation>
        </message>
        <message>
            <source>fri, +7, 15/1, eom</source>
            <translation>शुक्र, +7, 15/1, मासांत</translation>
        </message>
        <message>
            <source>not a date</source>
            <translation>तिथि नहीं</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DraftNote</name>
        <message>
            <source>Saving…</source>
            <translation>सहेजा जा रहा है…</translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>इस लैपटॉप पर सहेजा गया</translation>
        </message>
        <message>
            <source>Not saved yet. Trying again.</source>
            <translation>अभी नहीं सहेजा। फिर कोशिश जारी।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::MomentEdit</name>
        <message>
            <source>%1 %2</source>
            <comment>date, time of day</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>fri 5p, +2h, tomorrow 9:30</source>
            <translation>शुक्र 17, +2h, कल 9:30</translation>
        </message>
        <message>
            <source>not a time ahead</source>
            <translation>आने वाला समय नहीं</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::NumberTile</name>
        <message>
            <source>%1 %2</source>
            <comment>number of a choice, its words</comment>
            <translation>%1 %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::OutcomeFields</name>
        <message>
            <source>Amount</source>
            <translation>राशि</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>कब तक चुकाएँगे</translation>
        </message>
        <message>
            <source>Call at, their time</source>
            <translation>कॉल का समय, वहाँ के अनुसार</translation>
        </message>
        <message>
            <source>Pays with</source>
            <translation>भुगतान का तरीका</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>संदर्भ</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>उनका समय</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>नहीं बताया</translation>
        </message>
        <message>
            <source>What they dispute</source>
            <translation>वे किस पर विवाद करते हैं</translation>
        </message>
        <message>
            <source>Why they refuse</source>
            <translation>वे क्यों इनकार करते हैं</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpForm</name>
        <message>
            <source>They called</source>
            <translation>उन्होंने कॉल किया</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>टिप्पणी</translation>
        </message>
        <message>
            <source>Only what is new…</source>
            <translation>केवल जो नया है…</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>कॉल समेटें</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>सहेजें और अगला</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>सहेजें</translation>
        </message>
        <message>
            <source>Save and stay on this account (Ctrl+Shift+Enter)</source>
            <translation>सहेजें और इस खाते पर रुकें (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>There is nothing to save yet. Type a note or choose an outcome.</source>
            <translation>अभी सहेजने को कुछ नहीं। टिप्पणी लिखें या परिणाम चुनें।</translation>
        </message>
        <message>
            <source>Choose how it went first: keys 1 to 9.</source>
            <translation>पहले चुनें कैसा रहा: कुंजी 1 से 9।</translation>
        </message>
        <message>
            <source>Choose the reason: keys 1 to 6.</source>
            <translation>कारण चुनें: कुंजी 1 से 6।</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>राशि पढ़ी नहीं जा सकी। जैसे 120, 50% या 1/3 लिखें।</translation>
        </message>
        <message>
            <source>That is more than what is owed.</source>
            <translation>यह देय से अधिक है।</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>तिथि पढ़ी नहीं जा सकी या बीत गई। जैसे शुक्र, +7 या 15/1 लिखें।</translation>
        </message>
        <message>
            <source>The time cannot be read or is gone. Type for instance fri 5p or +2h.</source>
            <translation>समय पढ़ा नहीं जा सका या बीत गया। जैसे शुक्र 17 या +2h लिखें।</translation>
        </message>
        <message>
            <source>Tick what was said (D: all of it), or write why not.</source>
            <translation>जो कहा गया उस पर निशान लगाएँ (D: सब), या लिखें क्यों नहीं।</translation>
        </message>
        <message>
            <source>Goes to a supervisor first: it is beyond what you may take on. Until then nothing is agreed.</source>
            <translation>पहले पर्यवेक्षक के पास जाता है: यह आपकी सीमा से परे है। तब तक कुछ तय नहीं।</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpPanel</name>
        <message>
            <source>Next step</source>
            <translation>अगला कदम</translation>
        </message>
        <message>
            <source>End call</source>
            <translation>कॉल समाप्त करें</translation>
        </message>
        <message>
            <source>Length of the call</source>
            <translation>कॉल की अवधि</translation>
        </message>
        <message>
            <source>Put this account off until:</source>
            <translation>इस खाते को टालें:</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>एक घंटे में</translation>
        </message>
        <message>
            <source>In three hours</source>
            <translation>तीन घंटे में</translation>
        </message>
        <message>
            <source>Tomorrow 9:00</source>
            <translation>कल 9:00</translation>
        </message>
        <message>
            <source>In three days</source>
            <translation>तीन दिन में</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>एक सप्ताह में</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>कॉल समेटें</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>याद दिलाएँ</translation>
        </message>
        <message>
            <source>Asking the rules: %1</source>
            <translation>नियम पूछे जा रहे हैं: %1</translation>
        </message>
        <message>
            <source>Call ended: %1</source>
            <translation>कॉल समाप्त: %1</translation>
        </message>
        <message>
            <source>Without a call</source>
            <translation>बिना कॉल</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>टिप्पणी सहेजी गई</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>सहेजा: %1</translation>
        </message>
        <message>
            <source>Not saved: %1.</source>
            <translation>नहीं सहेजा: %1।</translation>
        </message>
        <message>
            <source>A call to %1 was begun at %2 and not wrapped up: it counts until you say what came of it.</source>
            <translation>%1 को %2 पर कॉल शुरू हुई और समेटी नहीं गई: परिणाम बताने तक वह गिनी जाती है।</translation>
        </message>
        <message>
            <source>not dialled</source>
            <translation>डायल नहीं हुई</translation>
        </message>
        <message>
            <source>Dialling: %1</source>
            <translation>डायल: %1</translation>
        </message>
        <message>
            <source>Ringing: %1</source>
            <translation>घंटी: %1</translation>
        </message>
        <message>
            <source>Talking: %1</source>
            <translation>बातचीत: %1</translation>
        </message>
        <message>
            <source>Nobody answered: %1</source>
            <translation>किसी ने नहीं उठाया: %1</translation>
        </message>
        <message>
            <source>Busy: %1</source>
            <translation>व्यस्त: %1</translation>
        </message>
        <message>
            <source>Declined: %1</source>
            <translation>अस्वीकार: %1</translation>
        </message>
        <message>
            <source>No such number: %1</source>
            <translation>ऐसा नंबर नहीं: %1</translation>
        </message>
        <message>
            <source>The call failed: %1</source>
            <translation>कॉल विफल: %1</translation>
        </message>
        <message>
            <source>The telephone could not call: %1. The attempt is kept; save what came of it, or call again afterwards.</source>
            <translation>टेलीफ़ोन कॉल नहीं कर सका: %1। प्रयास रखा गया है; परिणाम सहेजें, या बाद में फिर कॉल करें।</translation>
        </message>
        <message>
            <source>they called instead</source>
            <translation>उल्टे उन्होंने कॉल की</translation>
        </message>
        <message>
            <source>%1 It waits for approval.</source>
            <translation>%1 यह स्वीकृति की प्रतीक्षा में है।</translation>
        </message>
    </context>
</TS>
