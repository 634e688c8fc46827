<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AgreementWords</name>
        <message>
            <source>Settlement agreed: %1</source>
            <translation>تم الاتفاق على تسوية: %1</translation>
        </message>
        <message>
            <source>Plan changed: %1</source>
            <translation>تغيّرت خطة التقسيط: %1</translation>
        </message>
        <message>
            <source>Plan agreed: %1</source>
            <translation>تم الاتفاق على خطة تقسيط: %1</translation>
        </message>
        <message>
            <source>Arrangement kept</source>
            <translation>تم الوفاء بالاتفاق</translation>
        </message>
        <message>
            <source>Plan broken</source>
            <translation>أُخِلّ بخطة التقسيط</translation>
        </message>
        <message>
            <source>Settlement void: a part was missed</source>
            <translation>بطلت التسوية: لم يُدفع جزء منها</translation>
        </message>
        <message>
            <source>Settlement expired</source>
            <translation>انتهى عرض التسوية</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>أُلغي الاتفاق</translation>
        </message>
        <message>
            <source>Approved: %1</source>
            <translation>تمت الموافقة: %1</translation>
        </message>
        <message>
            <source>Not approved: %1</source>
            <translation>لم تتم الموافقة: %1</translation>
        </message>
        <message>
            <source>Sent for approval: %1</source>
            <translation>أُرسل للموافقة: %1</translation>
        </message>
        <message>
            <source>Bankruptcy: contact stopped</source>
            <translation>إفلاس: أُوقف التواصل</translation>
        </message>
        <message>
            <source>Deceased: contact stopped</source>
            <translation>متوفى: أُوقف التواصل</translation>
        </message>
        <message>
            <source>Has an attorney: contact stopped</source>
            <translation>له محامٍ: أُوقف التواصل</translation>
        </message>
        <message>
            <source>Asked to cease: contact stopped</source>
            <translation>طلب الكفّ: أُوقف التواصل</translation>
        </message>
        <message>
            <source>Breathing space: contact stopped</source>
            <translation>مهلة التقاط الأنفاس: أُوقف التواصل</translation>
        </message>
        <message>
            <source>Handle with care: contact stopped</source>
            <translation>التعامل بعناية: أُوقف التواصل</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>انتهت الحماية</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>فُصل الشخص</translation>
        </message>
        <message>
            <source>Linked to another person</source>
            <translation>رُبط بشخص آخر</translation>
        </message>
        <message>
            <source>Co-debtor %1</source>
            <translation>المدين المشارك %1</translation>
        </message>
        <message>
            <source>Guarantor %1</source>
            <translation>الكفيل %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>الشخص %1</translation>
        </message>
        <message>
            <source>To do: remind of the promise</source>
            <translation>للعمل: التذكير بالوعد</translation>
        </message>
        <message>
            <source>To do: an instalment was missed</source>
            <translation>للعمل: لم يُدفع قسط</translation>
        </message>
        <message>
            <source>To do: answer the dispute</source>
            <translation>للعمل: الرد على الاعتراض</translation>
        </message>
        <message>
            <source>Strategy: to be worked</source>
            <translation>الاستراتيجية: يُعمل عليه</translation>
        </message>
        <message>
            <source>Strategy: message queued</source>
            <translation>الاستراتيجية: رسالة في الانتظار</translation>
        </message>
        <message>
            <source>Strategy: said with another account</source>
            <translation>الاستراتيجية: قيلت مع حساب آخر</translation>
        </message>
        <message>
            <source>Strategy: marked</source>
            <translation>الاستراتيجية: وُضعت علامة</translation>
        </message>
        <message>
            <source>Strategy: held</source>
            <translation>الاستراتيجية: عُلّق</translation>
        </message>
        <message>
            <source>Strategy: escalated</source>
            <translation>الاستراتيجية: صُعّد</translation>
        </message>
        <message>
            <source>Strategy: penalty added</source>
            <translation>الاستراتيجية: أُضيفت غرامة</translation>
        </message>
        <message>
            <source>To do: money announced did not come</source>
            <translation>للعمل: لم يصل المال المعلن</translation>
        </message>
        <message>
            <source>Instalment missed: %1</source>
            <translation>قسط لم يُدفع: %1</translation>
        </message>
        <message>
            <source>Announced money will not come</source>
            <translation>المال المعلن لن يصل</translation>
        </message>
        <message>
            <source>Payment announced: %1</source>
            <translation>أُعلن عن دفعة: %1</translation>
        </message>
        <message>
            <source>last part %1</source>
            <translation>الجزء الأخير %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>يستحق %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>من أجل %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>بواسطة %1</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>تمت الموافقة</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>لم تتم الموافقة</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>أُرسل للموافقة</translation>
        </message>
    </context>
    <context>
        <name>AmountExpression</name>
        <message>
            <source>full</source>
            <translation>كامل</translation>
        </message>
        <message>
            <source>all</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>past due</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>due</source>
            <translation>مستحق</translation>
        </message>
        <message>
            <source>pastdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>half</source>
            <translation>نصف</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCommand</name>
        <message>
            <source>Next request</source>
            <translation>الطلب التالي</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>الطلب السابق</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>Decline, with a reason</source>
            <translation>رفض مع ذكر السبب</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>فتح الحساب</translation>
        </message>
        <message>
            <source>Go to the approvals</source>
            <translation>الانتقال إلى الموافقات</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>الموافقات</translation>
        </message>
    </context>
    <context>
        <name>ApprovalWords</name>
        <message numerus="yes">
            <source>Settlement, %Ln payment(s)</source>
            <translation>
                <numerusform>تسوية، لا دفعات</numerusform>
                <numerusform>تسوية، دفعة واحدة</numerusform>
                <numerusform>تسوية، دفعتان</numerusform>
                <numerusform>تسوية، %Ln دفعات</numerusform>
                <numerusform>تسوية، %Ln دفعة</numerusform>
                <numerusform>تسوية، %Ln دفعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan changed, %Ln payment(s)</source>
            <translation>
                <numerusform>تغيّرت الخطة، لا دفعات</numerusform>
                <numerusform>تغيّرت الخطة، دفعة واحدة</numerusform>
                <numerusform>تغيّرت الخطة، دفعتان</numerusform>
                <numerusform>تغيّرت الخطة، %Ln دفعات</numerusform>
                <numerusform>تغيّرت الخطة، %Ln دفعة</numerusform>
                <numerusform>تغيّرت الخطة، %Ln دفعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan, %Ln payment(s)</source>
            <translation>
                <numerusform>خطة، لا دفعات</numerusform>
                <numerusform>خطة، دفعة واحدة</numerusform>
                <numerusform>خطة، دفعتان</numerusform>
                <numerusform>خطة، %Ln دفعات</numerusform>
                <numerusform>خطة، %Ln دفعة</numerusform>
                <numerusform>خطة، %Ln دفعة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes in by %2; then %3 of the claim is forgiven. When a part is missed all of it is owed again, less what was paid.</source>
            <translation>يصل %1 حتى %2؛ ثم يُعفى من %3 من المطالبة. إذا لم يُدفع جزء عاد الكل مستحقًا، ناقصًا ما دُفع.</translation>
        </message>
        <message>
            <source>%1 comes in by %2; %3 stays open after that.</source>
            <translation>يصل %1 حتى %2؛ ويبقى %3 بعد ذلك.</translation>
        </message>
        <message>
            <source>%1 comes in by %2; then the account is paid off.</source>
            <translation>يصل %1 حتى %2؛ وبذلك يُسدَّد الحساب.</translation>
        </message>
        <message>
            <source>Interest let go</source>
            <translation>تُركت الفائدة</translation>
        </message>
        <message>
            <source>Costs let go</source>
            <translation>تُركت المصاريف</translation>
        </message>
        <message>
            <source>Fees let go</source>
            <translation>تُركت الرسوم</translation>
        </message>
        <message>
            <source>No interest accrues from %1 to %2.</source>
            <translation>لا تتراكم فائدة من %1 إلى %2.</translation>
        </message>
        <message>
            <source>No interest is asked for until %1.</source>
            <translation>لا تُطلب فائدة حتى %1.</translation>
        </message>
        <message>
            <source>No interest accrues from %1 on.</source>
            <translation>لا تتراكم فائدة من %1.</translation>
        </message>
        <message>
            <source>No interest is asked for any more.</source>
            <translation>لا تُطلب فائدة بعد الآن.</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>وعد</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>أيام بلا فائدة</translation>
        </message>
        <message>
            <source>The claim is lowered by %1; %2 is owed then.</source>
            <translation>تُخفض المطالبة بـ%1؛ ويبقى %2.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementCommand</name>
        <message>
            <source>New arrangement: promise, plan or settlement</source>
            <translation>اتفاق جديد: وعد أو خطة تقسيط أو تسوية</translation>
        </message>
    </context>
    <context>
        <name>ArrangementWords</name>
        <message>
            <source>a collector</source>
            <translation>محصّل</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>محصّل أول</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>مشرف</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>مدير</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>مسؤول امتثال</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>مسؤول نظام</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>مدقق</translation>
        </message>
        <message>
            <source>It runs to %1; %2 may agree up to %3 months.</source>
            <translation>تمتد حتى %1؛ ويجوز لـ%2 الاتفاق حتى %3 أشهر.</translation>
        </message>
        <message>
            <source>It has an instalment of %1; %2 may agree %3 or more.</source>
            <translation>فيها قسط %1؛ ويجوز لـ%2 الاتفاق على %3 فأكثر.</translation>
        </message>
        <message>
            <source>%1 would settle %2; %3 may accept %4 (%5) or more.</source>
            <translation>%1 تسوّي %2؛ ويجوز لـ%3 قبول %4 (%5) فأكثر.</translation>
        </message>
        <message>
            <source>Nobody in this office may approve that: agree on something else.</source>
            <translation>لا أحد في هذا المكتب يجوز له الموافقة على ذلك: اتفقوا على أمر آخر.</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>two of those who may decide, or a list of them and one more</extracomment>
            <translation>%1 أو %2</translation>
        </message>
        <message>
            <source>%1 decides.</source>
            <extracomment>who: "A supervisor or a manager"</extracomment>
            <translation>القرار لـ: %1.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>أسبوعيًا</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>كل أسبوعين</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>شهريًا</translation>
        </message>
        <message>
            <source>Last day of the month</source>
            <translation>آخر يوم في الشهر</translation>
        </message>
        <message>
            <source>On each payday</source>
            <translation>في كل يوم راتب</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), settled %1, %2 forgiven</source>
            <translation>
                <numerusform>لا دفعات، تمت التسوية %1، وأُعفي %2</numerusform>
                <numerusform>دفعة واحدة، تمت التسوية %1، وأُعفي %2</numerusform>
                <numerusform>دفعتان، تمت التسوية %1، وأُعفي %2</numerusform>
                <numerusform>%Ln دفعات، تمت التسوية %1، وأُعفي %2</numerusform>
                <numerusform>%Ln دفعة، تمت التسوية %1، وأُعفي %2</numerusform>
                <numerusform>%Ln دفعة، تمت التسوية %1، وأُعفي %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) until %1, %2 stays open</source>
            <translation>
                <numerusform>لا دفعات حتى %1، ويبقى %2</numerusform>
                <numerusform>دفعة واحدة حتى %1، ويبقى %2</numerusform>
                <numerusform>دفعتان حتى %1، ويبقى %2</numerusform>
                <numerusform>%Ln دفعات حتى %1، ويبقى %2</numerusform>
                <numerusform>%Ln دفعة حتى %1، ويبقى %2</numerusform>
                <numerusform>%Ln دفعة حتى %1، ويبقى %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), done %1</source>
            <translation>
                <numerusform>لا دفعات، تنتهي %1</numerusform>
                <numerusform>دفعة واحدة، تنتهي %1</numerusform>
                <numerusform>دفعتان، تنتهي %1</numerusform>
                <numerusform>%Ln دفعات، تنتهي %1</numerusform>
                <numerusform>%Ln دفعة، تنتهي %1</numerusform>
                <numerusform>%Ln دفعة، تنتهي %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), paid off %1</source>
            <translation>
                <numerusform>لا دفعات، يُسدَّد %1</numerusform>
                <numerusform>دفعة واحدة، يُسدَّد %1</numerusform>
                <numerusform>دفعتان، يُسدَّد %1</numerusform>
                <numerusform>%Ln دفعات، يُسدَّد %1</numerusform>
                <numerusform>%Ln دفعة، يُسدَّد %1</numerusform>
                <numerusform>%Ln دفعة، يُسدَّد %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %Ln account(s)</source>
            <translation>
                <numerusform>بلا حسابات</numerusform>
                <numerusform>على حساب واحد</numerusform>
                <numerusform>على حسابين</numerusform>
                <numerusform>على %Ln حسابات</numerusform>
                <numerusform>على %Ln حسابًا</numerusform>
                <numerusform>على %Ln حساب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %Ln payment(s)</source>
            <translation>
                <numerusform>%1 بلا دفعات</numerusform>
                <numerusform>%1 في دفعة واحدة</numerusform>
                <numerusform>%1 في دفعتين</numerusform>
                <numerusform>%1 في %Ln دفعات</numerusform>
                <numerusform>%1 في %Ln دفعة</numerusform>
                <numerusform>%1 في %Ln دفعة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>number of payments, amount of each</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Sent for approval: %1 by %2</source>
            <translation>أُرسل للموافقة: %1 حتى %2</translation>
        </message>
        <message>
            <source>Settlement agreed: %1 by %2</source>
            <translation>تم الاتفاق على تسوية: %1 حتى %2</translation>
        </message>
        <message>
            <source>Plan agreed: %1 by %2</source>
            <translation>تم الاتفاق على خطة: %1 حتى %2</translation>
        </message>
        <message>
            <source>Promise agreed: %1 by %2</source>
            <translation>تم الاتفاق على وعد: %1 حتى %2</translation>
        </message>
        <message>
            <source>It is due on %1; %2 may take promises up to %3 ahead.</source>
            <translation>يستحق في %1؛ ويجوز لـ%2 أخذ وعود حتى %3 مقدمًا.</translation>
        </message>
        <message>
            <source>It is a promise of %1; %2 may take %3 or less.</source>
            <translation>هو وعد بـ%1؛ ويجوز لـ%2 أخذ %3 فأقل.</translation>
        </message>
        <message>
            <source>It lets go of interest until %1; %2 may let go of %3.</source>
            <translation>يترك الفائدة حتى %1؛ ويجوز لـ%2 ترك %3.</translation>
        </message>
        <message>
            <source>It lets go of interest without an end; %1 may let go of %2.</source>
            <translation>يترك الفائدة بلا نهاية؛ ويجوز لـ%1 ترك %2.</translation>
        </message>
        <message>
            <source>%1 would be let go today; %2 may let go of %3 or less.</source>
            <translation>يُترك اليوم %1؛ ويجوز لـ%2 ترك %3 فأقل.</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>يحتاج إلى موافقة.</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>التأكيد يضعه في قائمتهم؛ وحتى ذلك الحين لم يُتفق على شيء.</translation>
        </message>
        <message>
            <source>This looks like more than can be paid. Ask how things are first, and take only what is affordable.</source>
            <translation>يبدو أكثر مما يمكن دفعه. اسأل أولًا عن الحال، ولا تأخذ إلا المقدور.</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (from %2 of this office).</source>
            <translation>يُوفى بنحو %1 من كل 100 وعد كهذا (من %2 لهذا المكتب).</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (by judgement).</source>
            <translation>يُوفى بنحو %1 من كل 100 وعد كهذا (بالتقدير).</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 على %2</translation>
        </message>
        <message>
            <source>Likelier: %1 (about %2 of 100).</source>
            <translation>الأرجح: %1 (نحو %2 من 100).</translation>
        </message>
    </context>
    <context>
        <name>BankReasons</name>
        <message>
            <source>The reference has %1</source>
            <translation>المرجع فيه %1</translation>
        </message>
        <message>
            <source>The end-to-end id has %1</source>
            <translation>المعرّف من طرف إلى طرف فيه %1</translation>
        </message>
        <message>
            <source>The text has %1</source>
            <translation>النص فيه %1</translation>
        </message>
        <message>
            <source>The payer's bank account paid this account before</source>
            <translation>حساب الدافع البنكي دفع لهذا الحساب من قبل</translation>
        </message>
        <message>
            <source>The payer has the debtor's name</source>
            <translation>الدافع يحمل اسم المدين</translation>
        </message>
        <message>
            <source>The account is in %1</source>
            <translation>الحساب بعملة %1</translation>
        </message>
        <message>
            <source>Nothing of it is open</source>
            <translation>لا شيء منه مفتوح</translation>
        </message>
        <message>
            <source>The amount is what is open</source>
            <translation>المبلغ هو المفتوح</translation>
        </message>
        <message>
            <source>The amount was promised</source>
            <translation>المبلغ كان موعودًا</translation>
        </message>
        <message>
            <source>The amount is a part of what is open</source>
            <translation>المبلغ جزء من المفتوح</translation>
        </message>
        <message>
            <source>The amount goes on to other items of the account</source>
            <translation>المبلغ يمتد إلى بنود أخرى في الحساب</translation>
        </message>
        <message>
            <source>The amount is more than is open</source>
            <translation>المبلغ أكثر من المفتوح</translation>
        </message>
        <message>
            <source>%1 accounts have such a number</source>
            <translation>%1 حسابات لها مثل هذا الرقم</translation>
        </message>
    </context>
    <context>
        <name>BarWords</name>
        <message>
            <source>Current</source>
            <translation>غير متأخر</translation>
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
            <translation>مرتفع</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>متوسط</translation>
        </message>
        <message>
            <source>low</source>
            <translation>منخفض</translation>
        </message>
    </context>
    <context>
        <name>BatchProblems</name>
        <message>
            <source>type the number of the account, or the name</source>
            <translation>اكتب رقم الحساب أو الاسم</translation>
        </message>
        <message>
            <source>no account has this number or name</source>
            <translation>لا حساب له هذا الرقم أو الاسم</translation>
        </message>
        <message>
            <source>several accounts match: choose one</source>
            <translation>عدة حسابات مطابقة: اختر واحدًا</translation>
        </message>
        <message>
            <source>type the amount</source>
            <translation>اكتب المبلغ</translation>
        </message>
        <message>
            <source>the amount cannot be read</source>
            <translation>لا يمكن قراءة المبلغ</translation>
        </message>
        <message>
            <source>the value date cannot be read</source>
            <translation>لا يمكن قراءة تاريخ القيمة</translation>
        </message>
        <message>
            <source>the value date is ahead: announce it on the account</source>
            <translation>تاريخ القيمة في المستقبل: أعلنه على الحساب</translation>
        </message>
        <message>
            <source>the same as line %1; give it another reference if it is another payment</source>
            <translation>مثل السطر %1؛ أعطه مرجعًا آخر إن كان دفعة أخرى</translation>
        </message>
    </context>
    <context>
        <name>BeginWords</name>
        <message>
            <source>contact</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>وعد</translation>
        </message>
        <message>
            <source>kept promise</source>
            <translation>وعد تم الوفاء به</translation>
        </message>
        <message>
            <source>broken promise</source>
            <translation>وعد لم يوف به</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>دفعة</translation>
        </message>
        <message>
            <source>payment taken back</source>
            <translation>دفعة مسترجعة</translation>
        </message>
        <message>
            <source>new item</source>
            <translation>بند جديد</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>نزاع</translation>
        </message>
        <message>
            <source>settled dispute</source>
            <translation>نزاع تمت تسويته</translation>
        </message>
        <message>
            <source>end of a hold</source>
            <translation>انتهاء تعليق</translation>
        </message>
        <message>
            <source>placement with an agency</source>
            <translation>إسناد إلى وكالة</translation>
        </message>
        <message>
            <source>recall from an agency</source>
            <translation>استرجاع من وكالة</translation>
        </message>
        <message>
            <source>judgment</source>
            <translation>حكم</translation>
        </message>
        <message>
            <source>write-off</source>
            <translation>شطب</translation>
        </message>
        <message>
            <source>reopening</source>
            <translation>إعادة فتح</translation>
        </message>
        <message>
            <source>fact of the source</source>
            <translation>واقعة من المصدر</translation>
        </message>
        <message>
            <source>missed instalment</source>
            <translation>قسط فائت</translation>
        </message>
        <message>
            <source>%1: at each %2</source>
            <extracomment>%1 the trigger's name, %2 the event ("payment")</extracomment>
            <translation>%1: عند كل %2</translation>
        </message>
        <message>
            <source>%1, with the outcome %2</source>
            <translation>%1، بالنتيجة %2</translation>
        </message>
        <message>
            <source>%1, with the text %2</source>
            <translation>%1، بالنص %2</translation>
        </message>
        <message>
            <source>%1, with the detail %2</source>
            <translation>%1، بالتفصيل %2</translation>
        </message>
        <message>
            <source>public holidays</source>
            <translation>العطل الرسمية</translation>
        </message>
        <message>
            <source>No more: %1</source>
            <translation>لم يعد: %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>جديد: %1</translation>
        </message>
        <message>
            <source>%1: from the day the oldest open item fell due</source>
            <translation>%1: من يوم استحقاق أقدم بند مفتوح</translation>
        </message>
        <message>
            <source>%1: from the day the next item falls due</source>
            <translation>%1: من يوم استحقاق البند التالي</translation>
        </message>
        <message>
            <source>%1: from the day of listing</source>
            <translation>%1: من يوم الإدراج</translation>
        </message>
        <message>
            <source>%1: since the account is %2</source>
            <translation>%1: منذ أن صار الحساب %2</translation>
        </message>
        <message>
            <source>Nothing is done while %1</source>
            <translation>لا يتم شيء ما دام: %1</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>%1 while what, %2 the reason</extracomment>
            <translation>%1 (السبب: %2)</translation>
        </message>
        <message>
            <source>For all accounts</source>
            <translation>لجميع الحسابات</translation>
        </message>
        <message>
            <source>For accounts where %1</source>
            <translation>للحسابات التي فيها: %1</translation>
        </message>
        <message>
            <source>Nothing is done about less than %1</source>
            <translation>لا يتم شيء بشأن ما هو أقل من %1</translation>
        </message>
        <message numerus="yes">
            <source>At least %n day(s) between two messages to one person</source>
            <translation>
                <numerusform>%n يوم على الأقل بين رسالتين إلى شخص واحد</numerusform>
                <numerusform>يوم واحد (%n) على الأقل بين رسالتين إلى شخص واحد</numerusform>
                <numerusform>يومان (%n) على الأقل بين رسالتين إلى شخص واحد</numerusform>
                <numerusform>%n أيام على الأقل بين رسالتين إلى شخص واحد</numerusform>
                <numerusform>%n يومًا على الأقل بين رسالتين إلى شخص واحد</numerusform>
                <numerusform>%n يوم على الأقل بين رسالتين إلى شخص واحد</numerusform>
            </translation>
        </message>
        <message>
            <source>Works on every day of the week</source>
            <translation>تعمل في كل أيام الأسبوع</translation>
        </message>
        <message>
            <source>Nothing is done on %1: what falls due waits</source>
            <translation>لا يتم شيء في: %1، وما يحين موعده ينتظر</translation>
        </message>
    </context>
    <context>
        <name>CallSentence</name>
        <message>
            <source>Nobody here has the number %1.</source>
            <translation>لا أحد هنا له الرقم %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts have the number %1: this is the most pressing.</source>
            <translation>
                <numerusform>لا حسابات لها الرقم %1.</numerusform>
                <numerusform>حساب واحد له الرقم %1.</numerusform>
                <numerusform>حسابان لهما الرقم %1: هذا الأكثر إلحاحًا.</numerusform>
                <numerusform>%Ln حسابات لها الرقم %1: هذا الأكثر إلحاحًا.</numerusform>
                <numerusform>%Ln حسابًا لها الرقم %1: هذا الأكثر إلحاحًا.</numerusform>
                <numerusform>%Ln حساب لها الرقم %1: هذا الأكثر إلحاحًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Call from %1</source>
            <translation>مكالمة من %1</translation>
        </message>
    </context>
    <context>
        <name>CallTimes</name>
        <message>
            <source>no calls for now</source>
            <translation>لا مكالمات الآن</translation>
        </message>
        <message>
            <source>opens %1 their time</source>
            <extracomment>%1: a time of day at the debtor's place, short enough for a narrow column</extracomment>
            <translation>من %1 بتوقيتهم</translation>
        </message>
        <message>
            <source>opens %1 %2</source>
            <extracomment>%1: the short name of a day of the week, %2: a time of day at the debtor's place</extracomment>
            <translation>من %1 %2</translation>
        </message>
        <message>
            <source>opens %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>may be called now</source>
            <translation>يجوز الاتصال الآن</translation>
        </message>
        <message>
            <source>may not be called now</source>
            <translation>لا يجوز الاتصال الآن</translation>
        </message>
        <message>
            <source>may be called from %1 %2, their time</source>
            <extracomment>%1: a day ("Fri 27 Nov"), %2: a time of day at the debtor's place</extracomment>
            <translation>يجوز الاتصال من %1 %2 بتوقيتهم</translation>
        </message>
    </context>
    <context>
        <name>CareWords</name>
        <message>
            <source>Bankruptcy</source>
            <translation>إفلاس</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>متوفى</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>محامٍ</translation>
        </message>
        <message>
            <source>Asked to cease</source>
            <translation>طلب الكفّ</translation>
        </message>
        <message>
            <source>Breathing space</source>
            <translation>مهلة التقاط الأنفاس</translation>
        </message>
        <message>
            <source>Handle with care</source>
            <translation>التعامل بعناية</translation>
        </message>
        <message>
            <source>Ask for no money; turn to the trustee.</source>
            <translation>لا تطلب مالًا؛ توجّه إلى الأمين.</translation>
        </message>
        <message>
            <source>Ask only who looks after the estate.</source>
            <translation>اسأل فقط من يتولى التركة.</translation>
        </message>
        <message>
            <source>Speak and write only to the attorney.</source>
            <translation>تحدّث واكتب إلى المحامي فقط.</translation>
        </message>
        <message>
            <source>Only what the law has us send.</source>
            <translation>فقط ما يُلزمنا القانون بإرساله.</translation>
        </message>
        <message>
            <source>Do not ask for money while it lasts.</source>
            <translation>لا تطلب مالًا ما دامت سارية.</translation>
        </message>
        <message>
            <source>Take time. Offer to call back.</source>
            <translation>خذ وقتك. اعرض معاودة الاتصال.</translation>
        </message>
        <message>
            <source>Trustee</source>
            <translation>الأمين</translation>
        </message>
        <message>
            <source>Executor</source>
            <translation>منفّذ الوصية</translation>
        </message>
        <message>
            <source>Debt adviser</source>
            <translation>مستشار ديون</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>يُرجع إلى</translation>
        </message>
    </context>
    <context>
        <name>CaseCommand</name>
        <message>
            <source>Enter a dispute</source>
            <translation>تسجيل اعتراض</translation>
        </message>
        <message>
            <source>Hold the account</source>
            <translation>تعليق الحساب</translation>
        </message>
        <message>
            <source>Treat with care: bankruptcy, attorney, breathing space</source>
            <translation>التعامل بعناية: إفلاس، محامٍ، مهلة</translation>
        </message>
        <message>
            <source>End or decide what is in force</source>
            <translation>إنهاء ما هو سارٍ أو البتّ فيه</translation>
        </message>
    </context>
    <context>
        <name>ChangeRows</name>
        <message>
            <source>Without item</source>
            <translation>بلا بند</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <extracomment>an item: number, day on which it was due</extracomment>
            <translation>%1، يستحق %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>number of an account, then an item of it</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Unapplied credit</source>
            <translation>رصيد دائن غير مخصص</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
    </context>
    <context>
        <name>CommandWords</name>
        <message>
            <source>Next account</source>
            <translation>الحساب التالي</translation>
        </message>
        <message>
            <source>Previous account</source>
            <translation>الحساب السابق</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>فتح الحساب</translation>
        </message>
        <message>
            <source>To the top, with what is new</source>
            <translation>إلى الأعلى، مع الجديد</translation>
        </message>
        <message>
            <source>Why this account is here</source>
            <translation>لماذا هذا الحساب هنا</translation>
        </message>
        <message>
            <source>Call this account</source>
            <translation>الاتصال بهذا الحساب</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>عرض كل الحسابات</translation>
        </message>
        <message>
            <source>Show promises due</source>
            <translation>عرض الوعود المستحقة</translation>
        </message>
        <message>
            <source>Show broken promises</source>
            <translation>عرض الوعود المنكوثة</translation>
        </message>
        <message>
            <source>Show call-backs</source>
            <translation>عرض معاودات الاتصال</translation>
        </message>
        <message>
            <source>Show new accounts</source>
            <translation>عرض الحسابات الجديدة</translation>
        </message>
        <message>
            <source>Show accounts on plan</source>
            <translation>عرض الحسابات ذات الخطط</translation>
        </message>
        <message>
            <source>Show accounts to trace</source>
            <translation>عرض الحسابات قيد التقصّي</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, or all</source>
            <translation>فقط الحسابات التي يجوز الاتصال بها الآن، أو الكل</translation>
        </message>
        <message>
            <source>Call back when it is allowed</source>
            <translation>معاودة الاتصال حين يُسمح</translation>
        </message>
        <message>
            <source>Call, or end the call</source>
            <translation>اتصال، أو إنهاء المكالمة</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>ختم المكالمة</translation>
        </message>
        <message>
            <source>Promise to pay</source>
            <translation>وعد بالدفع</translation>
        </message>
        <message>
            <source>All that has to be said was said</source>
            <translation>قيل كل ما يجب قوله</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>كتابة ملاحظة</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>ذكّرني لاحقًا</translation>
        </message>
        <message>
            <source>Use another number</source>
            <translation>استخدام رقم آخر</translation>
        </message>
        <message>
            <source>Why may I call, or not</source>
            <translation>لماذا يجوز لي الاتصال أو لا يجوز</translation>
        </message>
        <message>
            <source>Next filter of the history</source>
            <translation>المرشّح التالي للسجل</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>حفظ والتالي</translation>
        </message>
        <message>
            <source>Save and stay</source>
            <translation>حفظ والبقاء</translation>
        </message>
        <message>
            <source>Outcome %1</source>
            <translation>النتيجة %1</translation>
        </message>
        <message>
            <source>That was the last account of this list.</source>
            <translation>كان هذا آخر حساب في القائمة.</translation>
        </message>
    </context>
    <context>
        <name>Compliance</name>
        <message>
            <source>warned</source>
            <translation>بتحذير</translation>
        </message>
        <message>
            <source>blocked, no share</source>
            <translation>ممنوع، لا حصة</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>ممنوع</translation>
        </message>
        <message>
            <source>overridden</source>
            <translation>باستثناء</translation>
        </message>
        <message>
            <source>breach</source>
            <translation>مخالفة</translation>
        </message>
        <message>
            <source>No laptop holds a part of the limits</source>
            <translation>لا حاسوب يحمل جزءًا من الحدود</translation>
        </message>
        <message>
            <source>copied profiles whose parts were voided: %1</source>
            <translation>ملفات شخصية منسوخة أُبطلت أجزاؤها: %1</translation>
        </message>
        <message>
            <source>%1 contacts of %2 days decided again: %3 would come out otherwise, %4 blocked that were allowed, %5 allowed that were blocked.</source>
            <translation>أُعيد البتّ في %1 اتصال من %2 يومًا: %3 كانت ستختلف، %4 مُنعت وكانت مسموحة، %5 سُمح بها وكانت ممنوعة.</translation>
        </message>
        <message>
            <source>%1 more were not looked at.</source>
            <translation>لم يُنظر في %1 أخرى.</translation>
        </message>
        <message>
            <source>%1: spoke %2 times, would speak %3 times</source>
            <translation>%1: تكلّمت %2 مرة، وكانت ستتكلم %3 مرة</translation>
        </message>
        <message>
            <source>Laptops that hold parts of the limits: %1, for %2 accounts</source>
            <translation>حواسيب محمولة لديها حصص من الحدود: %1، لعدد %2 من الحسابات</translation>
        </message>
    </context>
    <context>
        <name>ComplianceCommand</name>
        <message>
            <source>Go to compliance</source>
            <translation>الانتقال إلى الامتثال</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>الامتثال</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>السطر التالي</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>السطر السابق</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>فتح الحساب</translation>
        </message>
        <message>
            <source>Contacts, packs, drafts or kept data</source>
            <translation>الاتصالات أو الحزم أو المسودات أو البيانات المحفوظة</translation>
        </message>
        <message>
            <source>Another period</source>
            <translation>فترة أخرى</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>إعادة البتّ في 90 يومًا بالمسودات</translation>
        </message>
    </context>
    <context>
        <name>ConditionWords</name>
        <message>
            <source>what is owed</source>
            <translation>المبلغ المستحق</translation>
        </message>
        <message>
            <source>what is owed and not disputed</source>
            <translation>المستحق غير المتنازع عليه</translation>
        </message>
        <message>
            <source>the first amount</source>
            <translation>المبلغ الأول</translation>
        </message>
        <message>
            <source>open fees</source>
            <translation>الرسوم المفتوحة</translation>
        </message>
        <message>
            <source>the disputed amount</source>
            <translation>المبلغ المتنازع عليه</translation>
        </message>
        <message>
            <source>days past due</source>
            <translation>أيام التأخر</translation>
        </message>
        <message>
            <source>days until it falls due</source>
            <translation>الأيام حتى الاستحقاق</translation>
        </message>
        <message>
            <source>days since listing</source>
            <translation>الأيام منذ الإدراج</translation>
        </message>
        <message>
            <source>open items</source>
            <translation>البنود المفتوحة</translation>
        </message>
        <message>
            <source>broken promises</source>
            <translation>الوعود غير الموفى بها</translation>
        </message>
        <message>
            <source>kept promises</source>
            <translation>الوعود الموفى بها</translation>
        </message>
        <message>
            <source>open promises</source>
            <translation>الوعود المفتوحة</translation>
        </message>
        <message>
            <source>attempts in 7 days</source>
            <translation>المحاولات خلال 7 أيام</translation>
        </message>
        <message>
            <source>attempts in 30 days</source>
            <translation>المحاولات خلال 30 يومًا</translation>
        </message>
        <message>
            <source>attempts in all</source>
            <translation>المحاولات إجمالاً</translation>
        </message>
        <message>
            <source>days since it was last worked</source>
            <translation>الأيام منذ آخر معالجة</translation>
        </message>
        <message>
            <source>days since the last conversation</source>
            <translation>الأيام منذ آخر محادثة</translation>
        </message>
        <message>
            <source>days since the last payment</source>
            <translation>الأيام منذ آخر دفعة</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>paid in 90 days</source>
            <translation>المدفوع خلال 90 يومًا</translation>
        </message>
        <message>
            <source>paid in all</source>
            <translation>المدفوع إجمالاً</translation>
        </message>
        <message>
            <source>the risk (0 to 100)</source>
            <translation>الخطر (0 إلى 100)</translation>
        </message>
        <message>
            <source>the status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>the product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <source>the currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>the segment</source>
            <translation>الشريحة</translation>
        </message>
        <message>
            <source>the debtor is a company</source>
            <translation>المدين شركة</translation>
        </message>
        <message>
            <source>the debtor can be called</source>
            <translation>يمكن الاتصال بالمدين</translation>
        </message>
        <message>
            <source>the debtor can be e-mailed</source>
            <translation>يمكن مراسلة المدين بالبريد الإلكتروني</translation>
        </message>
        <message>
            <source>an agency has it</source>
            <translation>هو لدى وكالة</translation>
        </message>
        <message>
            <source>%1: at least %2</source>
            <translation>%1: %2 على الأقل</translation>
        </message>
        <message>
            <source>%1: more than %2</source>
            <translation>%1: أكثر من %2</translation>
        </message>
        <message>
            <source>%1: at most %2</source>
            <translation>%1: %2 على الأكثر</translation>
        </message>
        <message>
            <source>%1: less than %2</source>
            <translation>%1: أقل من %2</translation>
        </message>
        <message>
            <source>%1: exactly %2</source>
            <translation>%1: بالضبط %2</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 هو %2</translation>
        </message>
        <message>
            <source>%1 is not %2</source>
            <translation>%1 ليس %2</translation>
        </message>
        <message>
            <source>it holds that %1</source>
            <translation>صحيح أن %1</translation>
        </message>
        <message>
            <source>it does not hold that %1</source>
            <translation>ليس صحيحًا أن %1</translation>
        </message>
        <message>
            <source> and </source>
            <extracomment>between two conditions that both have to hold</extracomment>
            <translation> و</translation>
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
            <translation>اليوم</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>أمس</translation>
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
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>أمس</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d ago</source>
            <extracomment>days ago, in a narrow column</extracomment>
            <translation>
                <numerusform>قبل %Ln ي</numerusform>
                <numerusform>قبل %Ln ي</numerusform>
                <numerusform>قبل %Ln ي</numerusform>
                <numerusform>قبل %Ln ي</numerusform>
                <numerusform>قبل %Ln ي</numerusform>
                <numerusform>قبل %Ln ي</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>الآن</translation>
        </message>
        <message numerus="yes">
            <source>%Ln s ago</source>
            <translation>
                <numerusform>قبل %Ln ث</numerusform>
                <numerusform>قبل %Ln ث</numerusform>
                <numerusform>قبل %Ln ث</numerusform>
                <numerusform>قبل %Ln ث</numerusform>
                <numerusform>قبل %Ln ث</numerusform>
                <numerusform>قبل %Ln ث</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln min ago</source>
            <translation>
                <numerusform>قبل %Ln د</numerusform>
                <numerusform>قبل %Ln د</numerusform>
                <numerusform>قبل %Ln د</numerusform>
                <numerusform>قبل %Ln د</numerusform>
                <numerusform>قبل %Ln د</numerusform>
                <numerusform>قبل %Ln د</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln h ago</source>
            <translation>
                <numerusform>قبل %Ln س</numerusform>
                <numerusform>قبل %Ln س</numerusform>
                <numerusform>قبل %Ln س</numerusform>
                <numerusform>قبل %Ln س</numerusform>
                <numerusform>قبل %Ln س</numerusform>
                <numerusform>قبل %Ln س</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue %Ln d</source>
            <translation>
                <numerusform>متأخر %Ln ي</numerusform>
                <numerusform>متأخر %Ln ي</numerusform>
                <numerusform>متأخر %Ln ي</numerusform>
                <numerusform>متأخر %Ln ي</numerusform>
                <numerusform>متأخر %Ln ي</numerusform>
                <numerusform>متأخر %Ln ي</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>غدًا</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>يوم واحد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>لا أيام</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%Ln أيام</numerusform>
                <numerusform>%Ln يومًا</numerusform>
                <numerusform>%Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Current</source>
            <translation>غير متأخر</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d</source>
            <translation>
                <numerusform>%Ln ي</numerusform>
                <numerusform>%Ln ي</numerusform>
                <numerusform>%Ln ي</numerusform>
                <numerusform>%Ln ي</numerusform>
                <numerusform>%Ln ي</numerusform>
                <numerusform>%Ln ي</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DisputeWords</name>
        <message>
            <source>Upheld</source>
            <translation>مقبول</translation>
        </message>
        <message>
            <source>Partly upheld</source>
            <translation>مقبول جزئيًا</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>شكوى</translation>
        </message>
        <message>
            <source>Documents awaited</source>
            <translation>بانتظار مستندات</translation>
        </message>
        <message>
            <source>Payment traced</source>
            <translation>البحث عن الدفعة</translation>
        </message>
        <message>
            <source>Creditor reviews</source>
            <translation>الدائن يراجع</translation>
        </message>
        <message>
            <source>Hardship check</source>
            <translation>فحص ضائقة</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>سبب آخر</translation>
        </message>
        <message numerus="yes">
            <source>answer was owed by %1, %Ln day(s) late</source>
            <translation>
                <numerusform>كان الرد مستحقًا %1</numerusform>
                <numerusform>كان الرد مستحقًا %1، متأخر يومًا</numerusform>
                <numerusform>كان الرد مستحقًا %1، متأخر يومين</numerusform>
                <numerusform>كان الرد مستحقًا %1، متأخر %Ln أيام</numerusform>
                <numerusform>كان الرد مستحقًا %1، متأخر %Ln يومًا</numerusform>
                <numerusform>كان الرد مستحقًا %1، متأخر %Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>answer owed today</source>
            <translation>الرد مستحق اليوم</translation>
        </message>
        <message numerus="yes">
            <source>answer owed by %1, %Ln day(s) left</source>
            <translation>
                <numerusform>الرد مستحق %1</numerusform>
                <numerusform>الرد مستحق %1، بقي يوم</numerusform>
                <numerusform>الرد مستحق %1، بقي يومان</numerusform>
                <numerusform>الرد مستحق %1، بقي %Ln أيام</numerusform>
                <numerusform>الرد مستحق %1، بقي %Ln يومًا</numerusform>
                <numerusform>الرد مستحق %1، بقي %Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole account</source>
            <translation>الحساب كله</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 و%Ln أخرى</numerusform>
                <numerusform>%1 و%Ln أخرى</numerusform>
                <numerusform>%1 و%Ln أخرى</numerusform>
                <numerusform>%1 و%Ln أخرى</numerusform>
                <numerusform>%1 و%Ln أخرى</numerusform>
                <numerusform>%1 و%Ln أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorWords</name>
        <message>
            <source>What you saved before is kept.</source>
            <translation>ما حفظته من قبل باقٍ.</translation>
        </message>
        <message>
            <source>This cannot be used</source>
            <translation>لا يمكن استخدام هذا</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>راجع ما أدخلته وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>This is not on this laptop</source>
            <translation>هذا ليس على هذا الحاسوب</translation>
        </message>
        <message>
            <source>It may have been moved to a colleague. Search for it again.</source>
            <translation>ربما نُقل إلى زميل. ابحث عنه مرة أخرى.</translation>
        </message>
        <message>
            <source>Someone else changed this meanwhile</source>
            <translation>غيّر شخص آخر هذا في الأثناء</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>ما كتبته باقٍ.</translation>
        </message>
        <message>
            <source>Look at the new state, then save again.</source>
            <translation>انظر إلى الحالة الجديدة ثم احفظ مرة أخرى.</translation>
        </message>
        <message>
            <source>The server does not know this laptop</source>
            <translation>الخادم لا يعرف هذا الحاسوب</translation>
        </message>
        <message>
            <source>Your work is kept on this laptop.</source>
            <translation>عملك محفوظ على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Enrol this laptop again under Devices &amp; sync.</source>
            <translation>سجّل هذا الحاسوب من جديد في «الأجهزة والمزامنة».</translation>
        </message>
        <message>
            <source>This is not allowed</source>
            <translation>هذا غير مسموح</translation>
        </message>
        <message>
            <source>Ask a supervisor who may do it.</source>
            <translation>اطلب من مشرف يجوز له ذلك.</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>تعذّر الوصول إلى الخادم</translation>
        </message>
        <message>
            <source>It is sent when the connection is back.</source>
            <translation>يُرسل عند عودة الاتصال.</translation>
        </message>
        <message>
            <source>The server has a problem</source>
            <translation>لدى الخادم مشكلة</translation>
        </message>
        <message>
            <source>It is sent again later by itself.</source>
            <translation>يُعاد الإرسال لاحقًا تلقائيًا.</translation>
        </message>
        <message>
            <source>Something else answered instead of the server</source>
            <translation>أجاب شيء آخر بدل الخادم</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, open it in a browser.</source>
            <translation>إن كانت لهذه الشبكة صفحة دخول فافتحها في متصفح.</translation>
        </message>
        <message>
            <source>Another program is using the data</source>
            <translation>برنامج آخر يستخدم البيانات</translation>
        </message>
        <message>
            <source>Close the other window of Dunlin, then try again.</source>
            <translation>أغلق نافذة Dunlin الأخرى ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>القرص ممتلئ</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>أفرغ بعض المساحة ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The data on this laptop is damaged</source>
            <translation>البيانات على هذا الحاسوب تالفة</translation>
        </message>
        <message>
            <source>The damaged file is kept for repair.</source>
            <translation>الملف التالف محفوظ للإصلاح.</translation>
        </message>
        <message>
            <source>Call support and give them the code.</source>
            <translation>اتصل بالدعم واذكر الرمز.</translation>
        </message>
        <message>
            <source>The data was written by a newer version</source>
            <translation>كُتبت البيانات بإصدار أحدث</translation>
        </message>
        <message>
            <source>It is kept as it is.</source>
            <translation>تبقى كما هي.</translation>
        </message>
        <message>
            <source>Install the newer version of Dunlin.</source>
            <translation>ثبّت الإصدار الأحدث من Dunlin.</translation>
        </message>
        <message>
            <source>A file could not be read or written</source>
            <translation>تعذّرت قراءة ملف أو كتابته</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may open it.</source>
            <translation>تأكد من وجود الملف ومن أنه يجوز لك فتحه.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Something in Dunlin went wrong</source>
            <translation>حدث خطأ في Dunlin</translation>
        </message>
        <message>
            <source>Try again. If it stays, call support and give them the code.</source>
            <translation>حاول مرة أخرى. إن بقي فاتصل بالدعم واذكر الرمز.</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>%1: %2. Of: %3. By: %4. Currency: %5. After: %6.</source>
            <extracomment>a key figure's definition: its name, what is divided by what, whose accounts or events are counted, by which day, in which currency, and whose definition it is</extracomment>
            <translation>%1: %2. على: %3. حسب: %4. العملة: %5. نقلًا عن: %6.</translation>
        </message>
    </context>
    <context>
        <name>FileCommand</name>
        <message>
            <source>Files of the account</source>
            <translation>ملفات الحساب</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>PDF document</source>
            <translation>مستند PDF</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>صورة PNG</translation>
        </message>
        <message>
            <source>JPEG picture</source>
            <translation>صورة JPEG</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>جدول (CSV)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>مستند Word</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>مصنّف Excel</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>not allowed now</source>
            <translation>غير مسموح الآن</translation>
        </message>
        <message>
            <source>outside their hours</source>
            <translation>خارج ساعاتهم</translation>
        </message>
        <message>
            <source>their time zone is not known</source>
            <translation>منطقتهم الزمنية غير معروفة</translation>
        </message>
        <message>
            <source>the account is on hold</source>
            <translation>الحساب معلّق</translation>
        </message>
        <message>
            <source>this number is blocked</source>
            <translation>هذا الرقم محظور</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>الحساب مغلق</translation>
        </message>
        <message>
            <source>a rule blocks it</source>
            <translation>تمنعه قاعدة</translation>
        </message>
        <message>
            <source>OK to call now</source>
            <translation>يجوز الاتصال الآن</translation>
        </message>
        <message>
            <source>OK to call, with care</source>
            <translation>يجوز الاتصال بعناية</translation>
        </message>
        <message>
            <source>Not without approval</source>
            <translation>لا بدون موافقة</translation>
        </message>
        <message>
            <source>Do not call now</source>
            <translation>لا تتصل الآن</translation>
        </message>
        <message>
            <source>%1 of %2 calls this week</source>
            <translation>%1 من %2 مكالمات هذا الأسبوع</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) this week</source>
            <translation>
                <numerusform>لا مكالمات هذا الأسبوع</numerusform>
                <numerusform>مكالمة واحدة هذا الأسبوع</numerusform>
                <numerusform>مكالمتان هذا الأسبوع</numerusform>
                <numerusform>%Ln مكالمات هذا الأسبوع</numerusform>
                <numerusform>%Ln مكالمة هذا الأسبوع</numerusform>
                <numerusform>%Ln مكالمة هذا الأسبوع</numerusform>
            </translation>
        </message>
        <message>
            <source>SMS %1 of %2</source>
            <translation>رسائل SMS %1 من %2</translation>
        </message>
        <message>
            <source>SMS %1</source>
            <translation>رسائل SMS %1</translation>
        </message>
        <message>
            <source>e-mail %1 of %2</source>
            <translation>بريد إلكتروني %1 من %2</translation>
        </message>
        <message>
            <source>e-mail %1</source>
            <translation>بريد إلكتروني %1</translation>
        </message>
        <message>
            <source>Do not call</source>
            <translation>لا تتصل</translation>
        </message>
        <message>
            <source>their time is not known</source>
            <translation>وقتهم غير معروف</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>%1 بتوقيتهم</translation>
        </message>
        <message>
            <source>%1 their time, window %2</source>
            <translation>%1 بتوقيتهم، النافذة %2</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>التالي %1</translation>
        </message>
        <message>
            <source>%1 of %2 attempts this week</source>
            <translation>%1 من %2 محاولات هذا الأسبوع</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s) this week</source>
            <translation>
                <numerusform>لا محاولات هذا الأسبوع</numerusform>
                <numerusform>محاولة واحدة هذا الأسبوع</numerusform>
                <numerusform>محاولتان هذا الأسبوع</numerusform>
                <numerusform>%Ln محاولات هذا الأسبوع</numerusform>
                <numerusform>%Ln محاولة هذا الأسبوع</numerusform>
                <numerusform>%Ln محاولة هذا الأسبوع</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 yours</source>
            <translation>%1 بتوقيتك</translation>
        </message>
        <message>
            <source>It is outside the hours in which they may be called</source>
            <translation>خارج الساعات التي يجوز الاتصال فيها</translation>
        </message>
        <message>
            <source>Nobody knows which hours are theirs: their time zone is not known</source>
            <translation>لا أحد يعرف ساعاتهم: المنطقة الزمنية غير معروفة</translation>
        </message>
        <message>
            <source>The account is on hold</source>
            <translation>الحساب معلّق</translation>
        </message>
        <message>
            <source>This number is wrong or must not be called</source>
            <translation>هذا الرقم خاطئ أو لا يجوز الاتصال به</translation>
        </message>
        <message>
            <source>The account is closed</source>
            <translation>الحساب مغلق</translation>
        </message>
        <message>
            <source>The debt is disputed: talk about the dispute, do not press for payment</source>
            <translation>الدين معترض عليه: تحدّث عن الاعتراض ولا تضغط للدفع</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln min</source>
            <translation>
                <numerusform>خلال %Ln د</numerusform>
                <numerusform>خلال %Ln د</numerusform>
                <numerusform>خلال %Ln د</numerusform>
                <numerusform>خلال %Ln د</numerusform>
                <numerusform>خلال %Ln د</numerusform>
                <numerusform>خلال %Ln د</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 بتوقيتهم</translation>
        </message>
        <message>
            <source>it is placed with an agency</source>
            <translation>مُحال إلى وكالة</translation>
        </message>
        <message>
            <source>The account is placed: only the agency contacts the debtor about it</source>
            <translation>الحساب مُحال: الوكالة وحدها تتواصل مع المدين بشأنه</translation>
        </message>
        <message>
            <source>OK to send now</source>
            <translation>يجوز الإرسال الآن</translation>
        </message>
        <message>
            <source>OK to send, with care</source>
            <translation>يجوز الإرسال، مع الحذر</translation>
        </message>
        <message>
            <source>It waits, and is sent later</source>
            <translation>تنتظر وتُرسل لاحقًا</translation>
        </message>
        <message>
            <source>It would not be sent</source>
            <translation>لن تُرسل</translation>
        </message>
        <message>
            <source>the bank data is too old</source>
            <translation>بيانات البنك قديمة جدًا</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on when a newer statement is in</source>
            <translation>بيانات البنك لدى المكتب قديمة جدًا، فلا يُعرف من دفع. يُستأنف العمل حين يصل كشف أحدث</translation>
        </message>
    </context>
    <context>
        <name>GateContent</name>
        <message>
            <source>Said: this is an attempt to collect a debt, and what I learn will be used for that</source>
            <translation>قيل: هذه محاولة لتحصيل دين، وما أعلمه يُستخدم لذلك</translation>
        </message>
        <message>
            <source>Said that the call is from a debt collector</source>
            <translation>قيل إن المكالمة من محصّل ديون</translation>
        </message>
        <message>
            <source>Validation notice: given on the phone, or sent within 5 days</source>
            <translation>إشعار التحقق: أُعطي بالهاتف أو أُرسل خلال 5 أيام</translation>
        </message>
        <message>
            <source>Nothing was said of a debt to this person</source>
            <translation>لم يُقل شيء عن دين لهذا الشخص</translation>
        </message>
        <message>
            <source>Message: only my name, the neutral company name, a number, a request to call back</source>
            <translation>الرسالة: اسمي فقط، والاسم المحايد للشركة، ورقم، وطلب معاودة الاتصال</translation>
        </message>
        <message>
            <source>Said that the call is recorded, or it is not recorded</source>
            <translation>قيل إن المكالمة مسجّلة، أو أنها غير مسجّلة</translation>
        </message>
        <message>
            <source>It says how to opt out of this address or number, free and without more questions</source>
            <translation>تقول كيف يُلغى هذا العنوان أو الرقم، مجانًا وبلا أسئلة أخرى</translation>
        </message>
        <message>
            <source>It says that it is from a debt collector; the first one, that it is to collect a debt and what is learned is used for that</source>
            <translation>تقول إنها من محصّل ديون؛ والأولى إنها للتحصيل وما يُعلم يُستخدم له</translation>
        </message>
        <message>
            <source>The validation notice is in it, or is sent within 5 days</source>
            <translation>إشعار التحقق فيها، أو يُرسل خلال 5 أيام</translation>
        </message>
        <message>
            <source>Envelope: only the address and a neutral company name</source>
            <translation>الظرف: العنوان واسم شركة محايد فقط</translation>
        </message>
        <message>
            <source>It names the creditor with address, the ground with contract and date, interest and costs, and the supervisory authority</source>
            <translation>تسمّي الدائن بعنوانه، والسبب بالعقد والتاريخ، والفائدة والمصاريف، وجهة الرقابة</translation>
        </message>
    </context>
    <context>
        <name>GateDetails</name>
        <message>
            <source>Rule %1</source>
            <translation>القاعدة %1</translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 بتوقيتهم</translation>
        </message>
        <message>
            <source>%1 of %2 this week</source>
            <translation>%1 من %2 هذا الأسبوع</translation>
        </message>
        <message>
            <source>%1 this week</source>
            <translation>%1 هذا الأسبوع</translation>
        </message>
        <message>
            <source>OK now</source>
            <translation>يجوز الآن</translation>
        </message>
        <message>
            <source>With care</source>
            <translation>بعناية</translation>
        </message>
        <message>
            <source>Needs approval</source>
            <translation>يحتاج إلى موافقة</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>غير مسموح</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>مكالمة</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>رسالة SMS</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>خطاب</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>زيارة</translation>
        </message>
        <message>
            <source>no consent recorded</source>
            <translation>لا موافقة مسجّلة</translation>
        </message>
        <message>
            <source>consent given</source>
            <translation>أُعطيت الموافقة</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>سُحبت الموافقة</translation>
        </message>
        <message>
            <source>%1 (approved for one attempt)</source>
            <translation>%1 (موافق عليه لمحاولة واحدة)</translation>
        </message>
        <message>
            <source>Facts: %1</source>
            <translation>الوقائع: %1</translation>
        </message>
        <message>
            <source>Changes with: %1</source>
            <translation>يتغيّر مع: %1</translation>
        </message>
        <message>
            <source>no number or address</source>
            <translation>لا رقم ولا عنوان</translation>
        </message>
        <message>
            <source>Number: %1</source>
            <translation>الرقم: %1</translation>
        </message>
        <message>
            <source>Rules: %1</source>
            <translation>القواعد: %1</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>مشرف</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>مدير</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>الامتثال</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>مسؤول نظام</translation>
        </message>
        <message>
            <source>approval by %1, because: %2</source>
            <translation>موافقة %1، لأن: %2</translation>
        </message>
    </context>
    <context>
        <name>GateSentences</name>
        <message>
            <source>The country where the person lives is not known, so it is not known which rules apply.</source>
            <translation>البلد الذي يعيش فيه الشخص غير معروف، فلا يُعرف أي القواعد تسري.</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so times cannot be checked.</source>
            <translation>ساعة هذا الحاسوب خاطئة، فلا يمكن التحقق من الأوقات.</translation>
        </message>
        <message>
            <source>It is outside the allowed hours: {why}.</source>
            <translation>خارج الساعات المسموحة: {why}.</translation>
        </message>
        <message>
            <source>The limit of contacts is reached: {why}.</source>
            <translation>بُلغ حد الاتصالات: {why}.</translation>
        </message>
        <message>
            <source>A waiting time runs: {why}.</source>
            <translation>تجري مدة انتظار: {why}.</translation>
        </message>
        <message>
            <source>The person asked for this: {why}.</source>
            <translation>طلب الشخص ذلك: {why}.</translation>
        </message>
        <message>
            <source>The message is not as it has to be: {why}.</source>
            <translation>الرسالة ليست كما يجب: {why}.</translation>
        </message>
        <message>
            <source>Not yet: {why}.</source>
            <translation>ليس بعد: {why}.</translation>
        </message>
        <message>
            <source>A moratorium protects the person, {why}.</source>
            <translation>وقف قانوني يحمي الشخص، {why}.</translation>
        </message>
        <message>
            <source>The debt is barred by time: {why}.</source>
            <translation>الدين متقادم: {why}.</translation>
        </message>
        <message>
            <source>Something is overdue: {why}.</source>
            <translation>شيء متأخر: {why}.</translation>
        </message>
        <message>
            <source>{citation} does not allow this contact.</source>
            <translation>{citation} لا يسمح بهذا الاتصال.</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): {why} is not known.</source>
            <translation>لا يمكن التحقق ({citation}): {why} غير معروف.</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): a fact it needs is not known.</source>
            <translation>لا يمكن التحقق ({citation}): واقعة لازمة غير معروفة.</translation>
        </message>
        <message>
            <source>Other computers of the office may contact this person too, and {why}. Connect to the office to get a new share.</source>
            <translation>قد تتواصل حواسيب أخرى للمكتب مع هذا الشخص أيضًا، و{why}. اتصل بالمكتب لتحصل على حصة جديدة.</translation>
        </message>
        <message>
            <source>the time where the person is</source>
            <translation>الوقت حيث الشخص</translation>
        </message>
        <message>
            <source>{place}; asked not to be contacted from {from} to {to}</source>
            <translation>{place}؛ طلب ألا يُتواصل معه من {from} إلى {to}</translation>
        </message>
        <message>
            <source>asked not to be contacted at this place: {what}</source>
            <translation>طلب ألا يُتواصل معه في هذا المكان: {what}</translation>
        </message>
        <message>
            <source>asked not to be contacted by {what}</source>
            <translation>طلب ألا يُتواصل معه عبر {what}</translation>
        </message>
        <message>
            <source>{n} counted in {minutes} minutes, at most {max}</source>
            <translation>حُسب {n} في {minutes} دقيقة، والحد {max}</translation>
        </message>
        <message>
            <source>{n} counted from {from} to {to}, at most {max}</source>
            <translation>حُسب {n} من {from} إلى {to}، والحد {max}</translation>
        </message>
        <message>
            <source>this computer's share of the limit is used up</source>
            <translation>نفدت حصة هذا الحاسوب من الحد</translation>
        </message>
        <message>
            <source>waiting from {from} through {to}</source>
            <translation>انتظار من {from} حتى {to}</translation>
        </message>
        <message>
            <source>from {from} to {to}</source>
            <translation>من {from} إلى {to}</translation>
        </message>
        <message>
            <source>from {from} to its end is not known</source>
            <translation>من {from}، والنهاية غير معروفة</translation>
        </message>
        <message>
            <source>what the message says</source>
            <translation>ما تقوله الرسالة</translation>
        </message>
        <message>
            <source>missing: {missing}</source>
            <translation>ينقص: {missing}</translation>
        </message>
        <message>
            <source>not allowed: {forbidden}</source>
            <translation>غير مسموح: {forbidden}</translation>
        </message>
        <message>
            <source>missing: {missing}; not allowed: {forbidden}</source>
            <translation>ينقص: {missing}؛ غير مسموح: {forbidden}</translation>
        </message>
        <message>
            <source>what has to come before has not happened, is too recent or too long ago</source>
            <translation>ما يجب أن يسبق لم يحدث، أو هو حديث جدًا أو قديم جدًا</translation>
        </message>
        <message>
            <source>it was due on {day} and has not been done</source>
            <translation>كان مستحقًا {day} ولم يُفعل</translation>
        </message>
        <message>
            <source>the years after which the debt is barred</source>
            <translation>السنوات التي يتقادم بعدها الدين</translation>
        </message>
        <message>
            <source>the limitation ended on {day}</source>
            <translation>انتهى التقادم {day}</translation>
        </message>
        <message>
            <source>The account is closed or paid.</source>
            <translation>الحساب مغلق أو مدفوع.</translation>
        </message>
        <message>
            <source>Collection is on hold.</source>
            <translation>التحصيل موقوف.</translation>
        </message>
        <message>
            <source>The account is placed with an agency or attorney, and only they contact the debtor about it; recall it first.</source>
            <translation>الحساب لدى وكالة أو محامٍ، وهم وحدهم يتصلون بالمدين بشأنه؛ استرجعه أولًا.</translation>
        </message>
        <message>
            <source>This number or address is marked as not the debtor's.</source>
            <translation>هذا الرقم أو العنوان معلَّم بأنه ليس للمدين.</translation>
        </message>
        <message>
            <source>The debtor asked not to be contacted at this number or address.</source>
            <translation>طلب المدين ألا يُتصل به على هذا الرقم أو العنوان.</translation>
        </message>
        <message>
            <source>The debtor withdrew the consent to messages at this number or address.</source>
            <translation>سحب المدين موافقته على الرسائل إلى هذا الرقم أو العنوان.</translation>
        </message>
        <message>
            <source>The debtor disputes the debt: do not ask for payment of the disputed part.</source>
            <translation>يعترض المدين على الدين: لا تطلب دفع الجزء المعترض عليه.</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 where the debtor may be; it is {why}.</source>
            <translation>يُسمح بالاتصال من 08:00 إلى ما قبل 21:00 حيث قد يكون المدين؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Australia: weekdays 07:30 to 21:00, weekends from 09:00, no national holidays; it is {why}.</source>
            <translation>أستراليا: أيام العمل 07:30 إلى 21:00، وعطلة الأسبوع من 09:00، لا في العطل الوطنية؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>the debtor's request for this time</source>
            <translation>طلب المدين لهذا الوقت</translation>
        </message>
        <message>
            <source>Australia: visits from 09:00 to 21:00, no national holidays; it is {why}.</source>
            <translation>أستراليا: الزيارات من 09:00 إلى 21:00، لا في العطل الوطنية؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Australia: at work on weekdays from 09:00 to 17:00 unless other hours are known; it is {why}.</source>
            <translation>أستراليا: في العمل أيام الأسبوع من 09:00 إلى 17:00 ما لم تُعرف ساعات أخرى؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Australia: three contacts about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>أستراليا: ثلاثة اتصالات عن الدين {debt} في الأسبوع؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>Australia: ten contacts about debt {debt} in a calendar month; {why}. Next day: {next}.</source>
            <translation>أستراليا: عشرة اتصالات عن الدين {debt} في الشهر التقويمي؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>Alagoas: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>ألاغواس: الاثنين إلى الجمعة 08:00 إلى 20:00، والسبت حتى 14:00، لا الأحد ولا العطل؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Espírito Santo: Monday to Friday 08:00 to 19:00; it is {why}.</source>
            <translation>إسبيريتو سانتو: الاثنين إلى الجمعة 08:00 إلى 19:00؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Rio de Janeiro: Monday to Friday 09:00 to 19:00; it is {why}.</source>
            <translation>ريو دي جانيرو: الاثنين إلى الجمعة 09:00 إلى 19:00؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>São Paulo: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>ساو باولو: الاثنين إلى الجمعة 08:00 إلى 20:00، والسبت حتى 14:00، لا الأحد ولا العطل؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Canada, banks: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>كندا، البنوك: الاثنين إلى السبت 07:00 إلى 21:00، والأحد 13:00 إلى 17:00، لا في العطل؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>the debtor's express consent to this time</source>
            <translation>موافقة المدين الصريحة على هذا الوقت</translation>
        </message>
        <message>
            <source>Canada, banks: a mobile number is called only when the debtor gave it.</source>
            <translation>كندا، البنوك: لا يُتصل برقم جوال إلا إذا أعطاه المدين.</translation>
        </message>
        <message>
            <source>Ontario: a written notice, and six days after it, come before the first contact.</source>
            <translation>أونتاريو: يسبق الاتصالَ الأول إشعار مكتوب وستة أيام بعده.</translation>
        </message>
        <message>
            <source>Ontario: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>أونتاريو: الاثنين إلى السبت 07:00 إلى 21:00، والأحد 13:00 إلى 17:00، لا في العطل؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Ontario: after the first conversation three contacts in 7 days for one creditor; {why}. Next day: {next}.</source>
            <translation>أونتاريو: بعد المحادثة الأولى ثلاثة اتصالات في 7 أيام لدائن واحد؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>the debtor's request to be contacted</source>
            <translation>طلب المدين أن يُتصل به</translation>
        </message>
        <message>
            <source>Ontario: the debtor disputes the debt and asks to be taken to court.</source>
            <translation>أونتاريو: يعترض المدين على الدين ويطلب اللجوء إلى القضاء.</translation>
        </message>
        <message>
            <source>Quebec: Monday to Saturday 08:00 to 20:00, no Sundays and holidays; it is {why}.</source>
            <translation>كيبيك: الاثنين إلى السبت 08:00 إلى 20:00، لا الأحد ولا العطل؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Germany: a first demand has statutory contents; {why}.</source>
            <translation>ألمانيا: للمطالبة الأولى محتوى قانوني؛ {why}.</translation>
        </message>
        <message>
            <source>Germany has no hours by law; the office's policy is Monday to Saturday 08:00 to 20:00; it is {why}.</source>
            <translation>لا ساعات قانونية في ألمانيا؛ وسياسة المكتب الاثنين إلى السبت 08:00 إلى 20:00؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Breathing space: no contact to demand payment for 60 days; {why}.</source>
            <translation>مهلة (Breathing Space): لا اتصال للمطالبة بالدفع مدة 60 يومًا؛ {why}.</translation>
        </message>
        <message>
            <source>Breathing space in a mental health crisis: no contact during treatment and 30 days after; {why}.</source>
            <translation>مهلة في أزمة صحة نفسية: لا اتصال أثناء العلاج ولا 30 يومًا بعده؛ {why}.</translation>
        </message>
        <message>
            <source>contact with the attorney or the nominated person instead</source>
            <translation>الاتصال بالمحامي أو الشخص المعيَّن بدلًا من ذلك</translation>
        </message>
        <message>
            <source>Reasonable times, by the office's policy 08:00 to 21:00, Sundays 10:00 to 18:00, no holidays; it is {why}.</source>
            <translation>أوقات معقولة، بسياسة المكتب 08:00 إلى 21:00، والأحد 10:00 إلى 18:00، لا في العطل؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>The customer asked not to be contacted at this time: {why}.</source>
            <translation>طلب العميل ألا يُتصل به في هذا الوقت: {why}.</translation>
        </message>
        <message>
            <source>The customer works on the debt with an adviser: 30 days of rest, again when there is progress; {why}.</source>
            <translation>يعالج العميل الدين مع مستشار: 30 يومًا راحة، وتُجدد عند التقدم؛ {why}.</translation>
        </message>
        <message>
            <source>The customer may not be able to decide about money; contact waits for an assessment.</source>
            <translation>قد لا يكون العميل قادرًا على القرار المالي؛ الاتصال ينتظر تقييمًا.</translation>
        </message>
        <message>
            <source>The customer disputes the debt with reason; collection rests until it is answered.</source>
            <translation>يعترض العميل على الدين بسبب؛ ويتوقف التحصيل حتى يُجاب.</translation>
        </message>
        <message>
            <source>The debt is barred by statute and the customer will not pay for that reason; {why}.</source>
            <translation>الدين سقط بالتقادم والعميل لن يدفع لهذا السبب؛ {why}.</translation>
        </message>
        <message>
            <source>India: 08:00 to 19:00; it is {why}.</source>
            <translation>الهند: 08:00 إلى 19:00؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>India, microfinance: 09:00 to 18:00; it is {why}.</source>
            <translation>الهند، التمويل الأصغر: 09:00 إلى 18:00؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>India: only the borrower and the guarantor are contacted.</source>
            <translation>الهند: لا يُتصل إلا بالمقترض والكفيل.</translation>
        </message>
        <message>
            <source>India (draft): no calls at bereavements, weddings, festivals and calamities.</source>
            <translation>الهند (مسودة): لا مكالمات في المآتم والأعراس والأعياد والكوارث.</translation>
        </message>
        <message>
            <source>District of Columbia: four calls about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>مقاطعة كولومبيا: أربع مكالمات عن الدين {debt} في 7 أيام؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>District of Columbia: five electronic messages about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>مقاطعة كولومبيا: خمس رسائل إلكترونية عن الدين {debt} في 7 أيام؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>District of Columbia: electronic messages need the consumer's consent; one message in 7 days may ask for it.</source>
            <translation>مقاطعة كولومبيا: الرسائل الإلكترونية تحتاج موافقة المستهلك؛ ولرسالة واحدة في 7 أيام أن تطلبها.</translation>
        </message>
        <message>
            <source>District of Columbia: one message in 7 days may ask for consent; {why}. Next day: {next}.</source>
            <translation>مقاطعة كولومبيا: لرسالة واحدة في 7 أيام أن تطلب الموافقة؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 wherever the consumer may be; it is {why}.</source>
            <translation>يُسمح بالاتصال من 08:00 إلى ما قبل 21:00 أينما قد يكون المستهلك؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you for this time or place</source>
            <translation>موافقة المستهلك المباشرة لك على هذا الوقت أو المكان</translation>
        </message>
        <message>
            <source>permission of a court</source>
            <translation>إذن من محكمة</translation>
        </message>
        <message>
            <source>one reply in the medium in which the person wrote</source>
            <translation>رد واحد بالوسيلة التي كتب بها الشخص</translation>
        </message>
        <message>
            <source>The consumer called this time inconvenient: {why}.</source>
            <translation>قال المستهلك إن هذا الوقت غير مناسب: {why}.</translation>
        </message>
        <message>
            <source>The consumer called this place inconvenient: {why}.</source>
            <translation>قال المستهلك إن هذا المكان غير مناسب: {why}.</translation>
        </message>
        <message>
            <source>An attorney represents the consumer in this debt: speak with the attorney.</source>
            <translation>يمثل المستهلكَ محامٍ في هذا الدين: تحدث مع المحامي.</translation>
        </message>
        <message>
            <source>the attorney's consent</source>
            <translation>موافقة المحامي</translation>
        </message>
        <message>
            <source>no answer of the attorney in reasonable time</source>
            <translation>عدم رد المحامي في وقت معقول</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you though represented</source>
            <translation>موافقة المستهلك المباشرة لك رغم تمثيله</translation>
        </message>
        <message>
            <source>The employer does not allow such contacts at work.</source>
            <translation>لا يسمح صاحب العمل بمثل هذه الاتصالات في العمل.</translation>
        </message>
        <message>
            <source>The consumer asked in writing to end contact, or refuses in writing to pay.</source>
            <translation>طلب المستهلك كتابةً إنهاء الاتصال، أو رفض كتابةً الدفع.</translation>
        </message>
        <message>
            <source>This person is neither the consumer nor somebody with whom the debt may be discussed.</source>
            <translation>هذا الشخص ليس المستهلك ولا من يجوز بحث الدين معه.</translation>
        </message>
        <message>
            <source>the consumer's direct consent to speak with this person</source>
            <translation>موافقة المستهلك المباشرة على التحدث مع هذا الشخص</translation>
        </message>
        <message>
            <source>This person has answered the location question; once is allowed.</source>
            <translation>أجاب هذا الشخص عن سؤال المكان؛ ويُسمح بمرة واحدة.</translation>
        </message>
        <message>
            <source>the person's own request to be called again</source>
            <translation>طلب الشخص نفسه معاودة الاتصال</translation>
        </message>
        <message>
            <source>reason to believe that the earlier answer was wrong and that the person now knows better</source>
            <translation>سبب للاعتقاد بأن الجواب السابق خطأ وأن الشخص يعرف الآن أفضل</translation>
        </message>
        <message>
            <source>A location call says nothing of a debt and names the company only when asked; {why}.</source>
            <translation>مكالمة تحديد المكان لا تذكر دينًا ولا تسمّي الشركة إلا عند السؤال؛ {why}.</translation>
        </message>
        <message>
            <source>The safe harbour for texts needs a text or consent from this number, or a check that it was not reassigned, in the last 60 days.</source>
            <translation>حماية الرسائل النصية تتطلب رسالة أو موافقة من هذا الرقم، أو التحقق من عدم إعادة تخصيصه، في آخر 60 يومًا.</translation>
        </message>
        <message>
            <source>The safe harbour for e-mail is not met for this address: no mail or consent from the consumer, no notice by the creditor older than its 35 days, no use by an earlier collector.</source>
            <translation>حماية البريد الإلكتروني غير متحققة لهذا العنوان: لا بريد ولا موافقة من المستهلك، ولا إشعار من الدائن أقدم من 35 يومًا، ولا استخدام من محصّل سابق.</translation>
        </message>
        <message>
            <source>Every electronic message says how to opt out, without cost and without asking for more; {why}.</source>
            <translation>كل رسالة إلكترونية تذكر كيفية إلغاء الاشتراك بلا تكلفة ولا طلب مزيد؛ {why}.</translation>
        </message>
        <message>
            <source>Many messages in few days are likely to harass: {why}. The number is the office's own.</source>
            <translation>كثرة الرسائل في أيام قليلة قد تكون مضايقة: {why}. العدد من المكتب نفسه.</translation>
        </message>
        <message>
            <source>The last unanswered call to this number was within five minutes; that speaks against a fair pattern.</source>
            <translation>آخر مكالمة بلا رد إلى هذا الرقم كانت خلال خمس دقائق؛ وهذا لا يدل على نمط منصف.</translation>
        </message>
        <message>
            <source>Calls pile up on one day: {why}. The number is the office's own.</source>
            <translation>تتراكم المكالمات في يوم واحد: {why}. العدد من المكتب نفسه.</translation>
        </message>
        <message>
            <source>This would be call {n} about debt {debt} to this person in 7 days; from call 8 on a violation is presumed. Next day: {next}.</source>
            <translation>ستكون هذه المكالمة {n} عن الدين {debt} لهذا الشخص في 7 أيام؛ ومن المكالمة 8 تُفترض المخالفة. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>the person's consent to you to be called, for 7 days from its day, until revoked or until you have spoken</source>
            <translation>موافقة الشخص لك على الاتصال به، 7 أيام من يومها، حتى السحب أو حتى تتحدثا</translation>
        </message>
        <message>
            <source>After a telephone conversation about debt {debt} no call is placed for 7 days, its day included. Next day: {next}.</source>
            <translation>بعد محادثة هاتفية عن الدين {debt} لا مكالمة مدة 7 أيام بما فيها يومها. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>The person does not want to be reached this way: {why}.</source>
            <translation>لا يريد الشخص أن يُتصل به بهذه الطريقة: {why}.</translation>
        </message>
        <message>
            <source>A confirmation of an opt-out says that and nothing else; {why}.</source>
            <translation>تأكيد إلغاء الاشتراك يقول ذلك فقط؛ {why}.</translation>
        </message>
        <message>
            <source>A limited-content message has four items, a few optional ones and nothing else; {why}.</source>
            <translation>لرسالة المحتوى المحدود أربعة عناصر وبعض الاختيارية ولا غير؛ {why}.</translation>
        </message>
        <message>
            <source>The message does not say that it comes from a debt collector; {why}.</source>
            <translation>لا تذكر الرسالة أنها من محصّل ديون؛ {why}.</translation>
        </message>
        <message>
            <source>A postcard would show the debt to others.</source>
            <translation>البطاقة البريدية تُظهر الدين للآخرين.</translation>
        </message>
        <message>
            <source>This address belongs to the employer, and the consumer has not used or allowed it.</source>
            <translation>هذا العنوان لصاحب العمل، ولم يستخدمه المستهلك ولم يسمح به.</translation>
        </message>
        <message>
            <source>use of this address by the consumer, consent for it, or use by an earlier collector</source>
            <translation>استخدام المستهلك لهذا العنوان، أو الموافقة عليه، أو استخدام محصّل سابق</translation>
        </message>
        <message>
            <source>A public post would show the debt to others.</source>
            <translation>المنشور العام يُظهر الدين للآخرين.</translation>
        </message>
        <message>
            <source>The debt can no longer be sued for, so a suit may neither be brought nor threatened: {why}.</source>
            <translation>لم يعد ممكنًا المقاضاة على الدين، فلا تُرفع دعوى ولا يُهدد بها: {why}.</translation>
        </message>
        <message>
            <source>a proof of claim in bankruptcy</source>
            <translation>إثبات مطالبة في الإفلاس</translation>
        </message>
        <message>
            <source>Before a debt is reported, the collector speaks with the consumer, or writes and waits 14 days without an undeliverable notice.</source>
            <translation>قبل الإبلاغ عن دين يتحدث المحصّل مع المستهلك، أو يكتب وينتظر 14 يومًا دون إشعار بعدم التسليم.</translation>
        </message>
        <message>
            <source>The validation notice comes first: {why}.</source>
            <translation>إشعار التحقق يأتي أولًا: {why}.</translation>
        </message>
        <message>
            <source>The consumer disputed the debt in writing in time; collection rests until it is verified.</source>
            <translation>اعترض المستهلك كتابةً في الوقت المحدد؛ ويتوقف التحصيل حتى التحقق.</translation>
        </message>
        <message>
            <source>Bankruptcy protects the consumer from collection of this debt.</source>
            <translation>الإفلاس يحمي المستهلك من تحصيل هذا الدين.</translation>
        </message>
        <message>
            <source>Automatic calls and recorded voices to a mobile number need consent for that number.</source>
            <translation>المكالمات الآلية والأصوات المسجلة إلى جوال تحتاج موافقة لذلك الرقم.</translation>
        </message>
        <message>
            <source>prior express consent for this number</source>
            <translation>موافقة صريحة مسبقة لهذا الرقم</translation>
        </message>
        <message>
            <source>Recorded calls to a home line without consent: {why} in 30 days.</source>
            <translation>مكالمات مسجلة إلى هاتف منزلي دون موافقة: {why} في 30 يومًا.</translation>
        </message>
        <message>
            <source>The confirmation of a revocation comes within five minutes; later it may count as a new message.</source>
            <translation>تأكيد سحب الموافقة يأتي خلال خمس دقائق؛ وبعدها قد يُحسب رسالة جديدة.</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>ماساتشوستس: مكالمتان أو رسالتان عن الدين {debt} في 7 أيام؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} outside the home in 30 days; {why}. Next day: {next}.</source>
            <translation>ماساتشوستس: مكالمتان أو رسالتان عن الدين {debt} خارج المنزل في 30 يومًا؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>Massachusetts: waking hours, 08:00 to before 21:00; it is {why}.</source>
            <translation>ماساتشوستس: ساعات اليقظة، 08:00 إلى ما قبل 21:00؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Massachusetts: the debtor asked not to be called at work.</source>
            <translation>ماساتشوستس: طلب المدين ألا يُتصل به في العمل.</translation>
        </message>
        <message>
            <source>Massachusetts: one visit about debt {debt} in 30 days; {why}. Next day: {next}.</source>
            <translation>ماساتشوستس: زيارة واحدة عن الدين {debt} في 30 يومًا؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>Michigan: all communications from 08:00 to before 21:00 unless agreed in writing; it is {why}.</source>
            <translation>ميشيغان: كل الاتصالات من 08:00 إلى ما قبل 21:00 ما لم يُتفق كتابةً؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>a written agreement on other times</source>
            <translation>اتفاق مكتوب على أوقات أخرى</translation>
        </message>
        <message>
            <source>New York City: three contacts or attempts about debt {debt} in 7 days, on all channels; {why}. Next day: {next}.</source>
            <translation>مدينة نيويورك: ثلاثة اتصالات أو محاولات عن الدين {debt} في 7 أيام على كل القنوات؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>New York City, until August 2026: two communications in 7 days; {why}. Next day: {next}.</source>
            <translation>مدينة نيويورك، حتى أغسطس 2026: اتصالان في 7 أيام؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>New York City: electronic messages need the consumer's consent.</source>
            <translation>مدينة نيويورك: الرسائل الإلكترونية تحتاج موافقة المستهلك.</translation>
        </message>
        <message>
            <source>Oregon: one call at work in a week; {why}. Next day: {next}.</source>
            <translation>أوريغون: مكالمة واحدة في العمل في الأسبوع؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>Washington: three communications about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>واشنطن: ثلاثة اتصالات عن الدين {debt} في الأسبوع؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>Washington: one call at work about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>واشنطن: مكالمة واحدة في العمل عن الدين {debt} في الأسبوع؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>Washington: 07:30 to before 21:00; it is {why}.</source>
            <translation>واشنطن: 07:30 إلى ما قبل 21:00؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>Washington: two calls or texts a day to a mobile number; {why}.</source>
            <translation>واشنطن: مكالمتان أو رسالتان في اليوم إلى جوال؛ {why}.</translation>
        </message>
        <message>
            <source>West Virginia: thirty calls in a week; {why}. Next day: {next}.</source>
            <translation>فرجينيا الغربية: ثلاثون مكالمة في الأسبوع؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>West Virginia: ten conversations in a week; {why}. Next day: {next}.</source>
            <translation>فرجينيا الغربية: عشر محادثات في الأسبوع؛ {why}. اليوم التالي: {next}.</translation>
        </message>
        <message>
            <source>South Africa: 06:00 to 21:00, not on Sundays; it is {why}.</source>
            <translation>جنوب أفريقيا: 06:00 إلى 21:00، لا أيام الأحد؛ الوقت {why}.</translation>
        </message>
        <message>
            <source>South Africa: a prescribed debt is not collected; {why}.</source>
            <translation>جنوب أفريقيا: لا يُحصّل دين متقادم؛ {why}.</translation>
        </message>
    </context>
    <context>
        <name>KeyLineWords</name>
        <message>
            <source>This key cannot be used. Choose a letter, a sign or a key with Ctrl.</source>
            <translation>لا يمكن استخدام هذا المفتاح. اختر حرفًا أو علامة أو مفتاحًا مع Ctrl.</translation>
        </message>
        <message>
            <source>%1 is taken already: %2. Nothing was changed.</source>
            <translation>%1 مأخوذ من قبل: %2. لم يتغيّر شيء.</translation>
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
            <translation>مسافة</translation>
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
            <translation>الإنجليزية</translation>
        </message>
        <message>
            <source>German</source>
            <translation>الألمانية</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>البرتغالية</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>الهندية</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>التركية</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>البولندية</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>الإيطالية</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>الهولندية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>الدنماركية</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>السويدية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>الفيتنامية</translation>
        </message>
        <message>
            <source>Afrikaans</source>
            <translation>الأفريكانية</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>الزولو</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>التاميلية</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>البنغالية</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>الأردية</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>التشيكية</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>الأوكرانية</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>الرومانية</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <source>Move down the queue; the preview follows</source>
            <translation>انزل في القائمة؛ والمعاينة تتبعك</translation>
        </message>
        <message>
            <source>Ask why an account is where it is</source>
            <translation>اسأل لماذا الحساب في مكانه</translation>
        </message>
        <message>
            <source>Open an account</source>
            <translation>افتح حسابًا</translation>
        </message>
        <message>
            <source>See why you may call, or not, and when next</source>
            <translation>انظر لماذا يجوز لك الاتصال أو لا، ومتى بعد ذلك</translation>
        </message>
        <message>
            <source>Write a note; it is saved while you type</source>
            <translation>اكتب ملاحظة؛ تُحفظ أثناء الكتابة</translation>
        </message>
        <message>
            <source>Record what came of a call</source>
            <translation>سجّل نتيجة مكالمة</translation>
        </message>
        <message>
            <source>Save, and go to the next account</source>
            <translation>احفظ وانتقل إلى الحساب التالي</translation>
        </message>
        <message>
            <source>Take back what you just saved</source>
            <translation>تراجع عما حفظته للتو</translation>
        </message>
        <message>
            <source>Look at a plan, and leave it again with Esc</source>
            <translation>انظر إلى خطة ثم اخرج منها بـ Esc</translation>
        </message>
        <message>
            <source>Find a caller by name or number</source>
            <translation>ابحث عن متصل بالاسم أو الرقم</translation>
        </message>
        <message>
            <source>Find any command; its key stands beside it</source>
            <translation>ابحث عن أي أمر؛ ومفتاحه بجانبه</translation>
        </message>
        <message>
            <source>See the keys of a screen</source>
            <translation>انظر مفاتيح شاشة</translation>
        </message>
        <message>
            <source>First thing</source>
            <translation>أولًا</translation>
        </message>
        <message>
            <source>Promises due today: who said they would pay, and has not yet?</source>
            <translation>وعود اليوم: من قال إنه سيدفع ولم يدفع بعد؟</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>ثم</translation>
        </message>
        <message>
            <source>Broken promises: a call within a day keeps most of them.</source>
            <translation>وعود منكوثة: مكالمة خلال يوم تنقذ معظمها.</translation>
        </message>
        <message>
            <source>All morning</source>
            <translation>طوال الصباح</translation>
        </message>
        <message>
            <source>The queue from the top, and only who may be called now.</source>
            <translation>القائمة من أعلاها، وفقط من يجوز الاتصال به الآن.</translation>
        </message>
        <message>
            <source>When it is time</source>
            <translation>حين يحين الوقت</translation>
        </message>
        <message>
            <source>Call-backs, at the hour that was agreed.</source>
            <translation>معاودات الاتصال في الساعة المتفق عليها.</translation>
        </message>
        <message>
            <source>After the post</source>
            <translation>بعد البريد</translation>
        </message>
        <message>
            <source>New accounts: a first friendly contact.</source>
            <translation>حسابات جديدة: تواصل أول لطيف.</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>في النهاية</translation>
        </message>
        <message>
            <source>All work saved and sent? Then it was a good day.</source>
            <translation>كل العمل محفوظ ومرسل؟ إذن كان يومًا جيدًا.</translation>
        </message>
    </context>
    <context>
        <name>LearnCommand</name>
        <message>
            <source>Go to the first hour: things to try, practice calls</source>
            <translation>الانتقال إلى الساعة الأولى: أشياء للتجربة ومكالمات تدريب</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>تعلّم</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>خذ مكالمة تدريب</translation>
        </message>
    </context>
    <context>
        <name>ManagerCommand</name>
        <message>
            <source>Account %1 is not on this laptop</source>
            <translation>الحساب %1 ليس على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>الانتقال إلى التقارير</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>عرض التقرير</translation>
        </message>
        <message>
            <source>Save the report as a file</source>
            <translation>حفظ التقرير في ملف</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>الحسابات وراء الصف</translation>
        </message>
        <message>
            <source>Go to the team</source>
            <translation>الانتقال إلى الفريق</translation>
        </message>
        <message>
            <source>Go to my own figures</source>
            <translation>الانتقال إلى أرقامي</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>My figures</source>
            <translation>أرقامي</translation>
        </message>
        <message>
            <source>Next desk</source>
            <translation>المكتب التالي</translation>
        </message>
        <message>
            <source>Previous desk</source>
            <translation>المكتب السابق</translation>
        </message>
        <message>
            <source>Open the account that the desk is at</source>
            <translation>فتح الحساب الذي عنده الموظف</translation>
        </message>
        <message>
            <source>Spread the accounts of a desk</source>
            <translation>توزيع حسابات موظف</translation>
        </message>
        <message>
            <source>Settle a desk</source>
            <translation>ضبط مكتب موظف</translation>
        </message>
        <message>
            <source>Go to the audit</source>
            <translation>الانتقال إلى التدقيق</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>التدقيق</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>الحدث التالي</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>الحدث السابق</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>فتح الحساب</translation>
        </message>
        <message>
            <source>Show the account as it was known at the event</source>
            <translation>عرض الحساب كما كان معروفًا عند الحدث</translation>
        </message>
        <message>
            <source>Save an evidence pack of the account</source>
            <translation>حفظ حزمة أدلة للحساب</translation>
        </message>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>التقارير المجدولة والأهداف</translation>
        </message>
    </context>
    <context>
        <name>MessageCommand</name>
        <message>
            <source>Next line</source>
            <translation>السطر التالي</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>السطر السابق</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>كتابة رسالة</translation>
        </message>
        <message>
            <source>Go to the inbox</source>
            <translation>الانتقال إلى الوارد</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>الوارد</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>عولج</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>إرساله من جديد</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>وصلت</translation>
        </message>
        <message>
            <source>Only open ones, or all</source>
            <translation>المفتوحة فقط، أو الكل</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>فتح الحساب</translation>
        </message>
        <message>
            <source>Go to the texts</source>
            <translation>الانتقال إلى النصوص</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>النصوص</translation>
        </message>
        <message>
            <source>Write a new version</source>
            <translation>كتابة إصدار جديد</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>Refuse, or take out of use</source>
            <translation>رفض، أو سحب من الاستخدام</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>الاحتفاظ كمسودة</translation>
        </message>
    </context>
    <context>
        <name>MessageEntry</name>
        <message>
            <source>Text message</source>
            <translation>رسالة نصية</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>خطاب</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>%1 received</source>
            <comment>E-mail, text message or letter</comment>
            <translation>استُلم %1</translation>
        </message>
        <message>
            <source>%1 received: no more messages wanted</source>
            <translation>استُلم %1: لا يريد مزيدًا من الرسائل</translation>
        </message>
        <message>
            <source>%1 queued</source>
            <translation>%1 في الانتظار</translation>
        </message>
        <message>
            <source>%1 held back</source>
            <translation>حُجز %1</translation>
        </message>
        <message>
            <source>%1 handed over</source>
            <translation>سُلّم %1 للنقل</translation>
        </message>
        <message>
            <source>%1 sent</source>
            <translation>أُرسل %1</translation>
        </message>
        <message>
            <source>%1 delivered</source>
            <translation>وصل %1</translation>
        </message>
        <message>
            <source>%1 not sent yet, tried again later</source>
            <translation>لم يُرسل %1 بعد، محاولة لاحقًا</translation>
        </message>
        <message>
            <source>%1 could not be sent</source>
            <translation>تعذّر إرسال %1</translation>
        </message>
        <message>
            <source>%1 came back</source>
            <translation>رجع %1</translation>
        </message>
        <message>
            <source>%1: not known whether it was sent</source>
            <translation>%1: لا يُعرف هل أُرسل</translation>
        </message>
        <message>
            <source>%1 not sent</source>
            <translation>لم يُرسل %1</translation>
        </message>
        <message>
            <source>%1 seen to</source>
            <translation>عولج %1</translation>
        </message>
    </context>
    <context>
        <name>MessageFindings</name>
        <message>
            <source>names who writes</source>
            <translation>تذكر من يكتب</translation>
        </message>
        <message>
            <source>gives the sender's address</source>
            <translation>تذكر عنوان المرسل</translation>
        </message>
        <message>
            <source>gives a telephone number or an address for questions</source>
            <translation>تذكر رقم هاتف أو عنوانًا للأسئلة</translation>
        </message>
        <message>
            <source>names the creditor</source>
            <translation>تذكر الدائن</translation>
        </message>
        <message>
            <source>names the creditor, with the address</source>
            <translation>تذكر الدائن مع عنوانه</translation>
        </message>
        <message>
            <source>names the account or the invoice</source>
            <translation>تذكر الحساب أو الفاتورة</translation>
        </message>
        <message>
            <source>says the amount</source>
            <translation>تذكر المبلغ</translation>
        </message>
        <message>
            <source>says what the claim is for</source>
            <translation>تذكر سبب المطالبة</translation>
        </message>
        <message>
            <source>says the contract's subject and date</source>
            <translation>تذكر موضوع العقد وتاريخه</translation>
        </message>
        <message>
            <source>names the supervisory authority</source>
            <translation>تذكر الجهة الرقابية</translation>
        </message>
        <message>
            <source>says how to opt out</source>
            <translation>تذكر طريقة إلغاء الاشتراك</translation>
        </message>
        <message>
            <source>asks money for opting out</source>
            <translation>تطلب مالًا مقابل إلغاء الاشتراك</translation>
        </message>
        <message>
            <source>asks for more than the request to opt out</source>
            <translation>تطلب أكثر من طلب إلغاء الاشتراك</translation>
        </message>
        <message>
            <source>says that it comes from a debt collector</source>
            <translation>تذكر أنها من محصّل ديون</translation>
        </message>
        <message>
            <source>says that it is an attempt to collect a debt, and that what is learned is used for that</source>
            <translation>تذكر أنها محاولة لتحصيل دين وأن ما يُعرف يُستخدم لذلك</translation>
        </message>
        <message>
            <source>says how and until when the debt can be disputed</source>
            <translation>تذكر كيف وإلى متى يمكن الاعتراض على الدين</translation>
        </message>
        <message>
            <source>says that the original creditor is named on request</source>
            <translation>تذكر أن الدائن الأصلي يُسمّى عند الطلب</translation>
        </message>
        <message>
            <source>points to the regulator's page for consumers</source>
            <translation>تشير إلى صفحة الجهة التنظيمية للمستهلكين</translation>
        </message>
        <message>
            <source>itemises the debt: interest, fees, payments since a date</source>
            <translation>تفصّل الدين: الفائدة والرسوم والمدفوعات منذ تاريخ</translation>
        </message>
        <message>
            <source>points to free debt advice</source>
            <translation>تشير إلى مشورة مجانية بشأن الديون</translation>
        </message>
        <message>
            <source>says what to do when it is not right</source>
            <translation>تذكر ما العمل إن كان غير صحيح</translation>
        </message>
        <message>
            <source>confirms the opt-out</source>
            <translation>تؤكد إلغاء الاشتراك</translation>
        </message>
        <message>
            <source>speaks of a debt</source>
            <translation>تتحدث عن دين</translation>
        </message>
        <message>
            <source>threatens with prison</source>
            <translation>تهدد بالسجن</translation>
        </message>
        <message>
            <source>Missing: the message {lack}</source>
            <translation>ينقص: الرسالة {lack}</translation>
        </message>
        <message>
            <source>The message speaks of prison</source>
            <translation>الرسالة تتحدث عن السجن</translation>
        </message>
        <message>
            <source>there is no text "{text}" for this channel and language</source>
            <translation>لا يوجد نص «{text}» لهذه القناة واللغة</translation>
        </message>
        <message>
            <source>there is no address or number to send it to</source>
            <translation>لا عنوان ولا رقم لإرسالها إليه</translation>
        </message>
        <message>
            <source>this text ships with the program; write a version of your own</source>
            <translation>هذا النص يأتي مع البرنامج؛ اكتب نسخة خاصة بك</translation>
        </message>
        <message>
            <source>this version was decided on already</source>
            <translation>سبق البت في هذه النسخة</translation>
        </message>
        <message>
            <source>somebody else than its author approves a text</source>
            <translation>يوافق على النص شخص غير كاتبه</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, and the office sends {most} at most: make it shorter</source>
            <translation>يُرسل النص في {parts} أجزاء، ويرسل المكتب {most} على الأكثر: اختصره</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, each of which is paid for; the office wants at most {most}</source>
            <translation>يُرسل النص في {parts} أجزاء، ويُدفع عن كل جزء؛ والمكتب يريد {most} على الأكثر</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Text message</source>
            <translation>رسالة نصية</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>خطاب</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>رجع</translation>
        </message>
        <message>
            <source>Was it sent?</source>
            <translation>هل أُرسلت؟</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>لم تُرسل</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارٍ</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>قادم</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>مستبدل</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>مرفق</translation>
        </message>
        <message>
            <source>First notice</source>
            <translation>الإشعار الأول</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>الإشعار الأخير</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>معلومات</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>تذكير</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text message(s)</source>
            <translation>
                <numerusform>لا رسائل</numerusform>
                <numerusform>رسالة نصية واحدة</numerusform>
                <numerusform>رسالتان نصيتان</numerusform>
                <numerusform>%Ln رسائل نصية</numerusform>
                <numerusform>%Ln رسالة نصية</numerusform>
                <numerusform>%Ln رسالة نصية</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 letters left in the last</source>
            <translation>بقي %1 حرفًا في الأخيرة</translation>
        </message>
        <message>
            <source>70 letters each because of %1</source>
            <translation>70 حرفًا لكل منها بسبب %1</translation>
        </message>
    </context>
    <context>
        <name>MoneyCommands</name>
        <message>
            <source>Batch taken back</source>
            <translation>أُعيدت الحزمة</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>الشهر التالي</translation>
        </message>
        <message>
            <source>Close the batch</source>
            <translation>إغلاق الحزمة</translation>
        </message>
        <message>
            <source>Paste payments</source>
            <translation>لصق دفعات</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>إزالة السطر</translation>
        </message>
        <message>
            <source>Choose the account of the line</source>
            <translation>اختيار حساب السطر</translation>
        </message>
        <message>
            <source>Import payments into the batch</source>
            <translation>استيراد دفعات إلى الحزمة</translation>
        </message>
        <message>
            <source>Calendar of money expected</source>
            <translation>تقويم المال المتوقع</translation>
        </message>
        <message>
            <source>Enter payments by the batch</source>
            <translation>إدخال الدفعات بالحزمة</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>B</source>
            <comment>billion</comment>
            <translation>مليار</translation>
        </message>
        <message>
            <source>M</source>
            <comment>million</comment>
            <translation>مليون</translation>
        </message>
        <message>
            <source>K</source>
            <comment>thousand</comment>
            <translation>ألف</translation>
        </message>
        <message>
            <source>%1 pts</source>
            <extracomment>change of a percentage, in percentage points</extracomment>
            <translation>%1 نقطة</translation>
        </message>
    </context>
    <context>
        <name>MoveCommand</name>
        <message>
            <source>Taken back</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>Mark the account</source>
            <translation>تعليم الحساب</translation>
        </message>
        <message>
            <source>Mark up to here</source>
            <translation>التعليم حتى هنا</translation>
        </message>
        <message>
            <source>Mark the whole list</source>
            <translation>تعليم القائمة كلها</translation>
        </message>
        <message>
            <source>Move to a colleague or an agency</source>
            <translation>النقل إلى زميل أو وكالة</translation>
        </message>
    </context>
    <context>
        <name>MoveWords</name>
        <message>
            <source>nobody</source>
            <translation>لا أحد</translation>
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
                <numerusform>%Ln آخرون</numerusform>
                <numerusform>%Ln آخرون</numerusform>
                <numerusform>%Ln آخرون</numerusform>
                <numerusform>%Ln آخرون</numerusform>
                <numerusform>%Ln آخرون</numerusform>
                <numerusform>%Ln آخرون</numerusform>
            </translation>
        </message>
        <message>
            <source>current</source>
            <translation>غير متأخر</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>days past due, how many accounts</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Nothing moves.</source>
            <translation>لا يُنقل شيء.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) move.</source>
            <translation>
                <numerusform>لا حسابات تُنقل.</numerusform>
                <numerusform>حساب واحد يُنقل.</numerusform>
                <numerusform>حسابان يُنقلان.</numerusform>
                <numerusform>%Ln حسابات تُنقل.</numerusform>
                <numerusform>%Ln حسابًا تُنقل.</numerusform>
                <numerusform>%Ln حساب تُنقل.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>Back to their own desks</source>
            <translation>العودة إلى مكاتبها</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>إلى %1</translation>
        </message>
        <message>
            <source>Days past due %1</source>
            <translation>أيام التأخر %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have open promises or plans; they go along.</source>
            <translation>
                <numerusform>%Ln منها لها وعود أو خطط مفتوحة؛ تنتقل معها.</numerusform>
                <numerusform>%Ln منها لها وعود أو خطط مفتوحة؛ تنتقل معها.</numerusform>
                <numerusform>%Ln منها لها وعود أو خطط مفتوحة؛ تنتقل معها.</numerusform>
                <numerusform>%Ln منها لها وعود أو خطط مفتوحة؛ تنتقل معها.</numerusform>
                <numerusform>%Ln منها لها وعود أو خطط مفتوحة؛ تنتقل معها.</numerusform>
                <numerusform>%Ln منها لها وعود أو خطط مفتوحة؛ تنتقل معها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have an agreed call-back; somebody else will make it.</source>
            <translation>
                <numerusform>%Ln منها لها معاودة اتصال متفق عليها؛ سيقوم بها غيرك.</numerusform>
                <numerusform>%Ln منها لها معاودة اتصال متفق عليها؛ سيقوم بها غيرك.</numerusform>
                <numerusform>%Ln منها لها معاودة اتصال متفق عليها؛ سيقوم بها غيرك.</numerusform>
                <numerusform>%Ln منها لها معاودة اتصال متفق عليها؛ سيقوم بها غيرك.</numerusform>
                <numerusform>%Ln منها لها معاودة اتصال متفق عليها؛ سيقوم بها غيرك.</numerusform>
                <numerusform>%Ln منها لها معاودة اتصال متفق عليها؛ سيقوم بها غيرك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody here contacts the debtors of placed accounts.</source>
            <translation>لا أحد هنا يتواصل مع مديني الحسابات المحالة.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>why accounts stay, how many</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s) where they are: %1.</source>
            <translation>
                <numerusform>%Ln تبقى حيث هي: %1.</numerusform>
                <numerusform>%Ln تبقى حيث هي: %1.</numerusform>
                <numerusform>%Ln تبقى حيث هي: %1.</numerusform>
                <numerusform>%Ln تبقى حيث هي: %1.</numerusform>
                <numerusform>%Ln تبقى حيث هي: %1.</numerusform>
                <numerusform>%Ln تبقى حيث هي: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) assigned to nobody</source>
            <translation>
                <numerusform>لم يُسند حساب</numerusform>
                <numerusform>حساب واحد غير مسند لأحد</numerusform>
                <numerusform>حسابان غير مسندين لأحد</numerusform>
                <numerusform>%Ln حسابات غير مسندة لأحد</numerusform>
                <numerusform>%Ln حسابًا غير مسندة لأحد</numerusform>
                <numerusform>%Ln حساب غير مسندة لأحد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved to %1</source>
            <translation>
                <numerusform>لم يُنقل حساب إلى %1</numerusform>
                <numerusform>نُقل حساب واحد إلى %1</numerusform>
                <numerusform>نُقل حسابان إلى %1</numerusform>
                <numerusform>نُقلت %Ln حسابات إلى %1</numerusform>
                <numerusform>نُقل %Ln حسابًا إلى %1</numerusform>
                <numerusform>نُقل %Ln حساب إلى %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) placed with %1</source>
            <translation>
                <numerusform>لم يُحَل حساب إلى %1</numerusform>
                <numerusform>أُحيل حساب واحد إلى %1</numerusform>
                <numerusform>أُحيل حسابان إلى %1</numerusform>
                <numerusform>أُحيلت %Ln حسابات إلى %1</numerusform>
                <numerusform>أُحيل %Ln حسابًا إلى %1</numerusform>
                <numerusform>أُحيل %Ln حساب إلى %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) recalled</source>
            <translation>
                <numerusform>لم يُستردّ حساب</numerusform>
                <numerusform>استُردّ حساب واحد</numerusform>
                <numerusform>استُردّ حسابان</numerusform>
                <numerusform>استُردّت %Ln حسابات</numerusform>
                <numerusform>استُردّ %Ln حسابًا</numerusform>
                <numerusform>استُردّ %Ln حساب</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewsWords</name>
        <message>
            <source>Take two minutes for yourself</source>
            <translation>خذ دقيقتين لنفسك</translation>
        </message>
        <message>
            <source>That was a long call. %1: two minutes for yourself, counted by nobody.</source>
            <extracomment>after a call of ten minutes and more; %1: keys</extracomment>
            <translation>كانت مكالمة طويلة. %1: دقيقتان لك لا يحسبهما أحد.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Promise to pay</source>
            <translation>وعد بالدفع</translation>
        </message>
        <message>
            <source>Payment taken</source>
            <translation>استُلمت دفعة</translation>
        </message>
        <message>
            <source>Call back later</source>
            <translation>معاودة لاحقًا</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>لا يرد</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>بريد صوتي</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>رقم خاطئ</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>مشغول</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>أُرسل</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>سُلّم</translation>
        </message>
        <message>
            <source>Not deliverable</source>
            <translation>تعذّر التسليم</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>هم اتصلوا</translation>
        </message>
        <message>
            <source>Spoke with someone else</source>
            <translation>تحدّثت مع شخص آخر</translation>
        </message>
        <message>
            <source>Spoke, nothing agreed</source>
            <translation>تحدّثنا بلا اتفاق</translation>
        </message>
        <message>
            <source>Cannot pay now</source>
            <translation>لا يستطيع الدفع الآن</translation>
        </message>
        <message>
            <source>Will not pay</source>
            <translation>لن يدفع</translation>
        </message>
        <message>
            <source>Wants it in writing</source>
            <translation>يريده كتابةً</translation>
        </message>
        <message>
            <source>Has an adviser</source>
            <translation>لديه مستشار</translation>
        </message>
        <message>
            <source>Hardship</source>
            <translation>ضائقة</translation>
        </message>
        <message>
            <source>Ended the call</source>
            <translation>أنهى المكالمة</translation>
        </message>
        <message>
            <source>Already paid</source>
            <translation>دُفع من قبل</translation>
        </message>
        <message>
            <source>Amount is wrong</source>
            <translation>المبلغ خاطئ</translation>
        </message>
        <message>
            <source>Not their debt</source>
            <translation>ليس دينه</translation>
        </message>
        <message>
            <source>Goods or service</source>
            <translation>بضاعة أو خدمة</translation>
        </message>
        <message>
            <source>Fraud or identity</source>
            <translation>احتيال أو هوية</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>سبب آخر</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>تحويل بنكي</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>بطاقة</translation>
        </message>
        <message>
            <source>Direct debit</source>
            <translation>خصم مباشر</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>نقدًا</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>شيك</translation>
        </message>
        <message>
            <source>Other way</source>
            <translation>طريقة أخرى</translation>
        </message>
    </context>
    <context>
        <name>OverrideCommand</name>
        <message>
            <source>Next request</source>
            <translation>الطلب التالي</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>الطلب السابق</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>السماح بمحاولة واحدة</translation>
        </message>
        <message>
            <source>Decline, with a note</source>
            <translation>رفض مع ملاحظة</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>فتح الحساب</translation>
        </message>
        <message>
            <source>Go to the overrides</source>
            <translation>الانتقال إلى الاستثناءات</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>الاستثناءات</translation>
        </message>
        <message>
            <source>Asked. You are told when somebody has decided.</source>
            <translation>طُلب. ستُبلَّغ حين يقرر أحد.</translation>
        </message>
    </context>
    <context>
        <name>OverrideRules</name>
        <message>
            <source>You asked for it yourself: somebody else decides.</source>
            <translation>أنت من طلبه: شخص آخر يقرر.</translation>
        </message>
        <message>
            <source>Your role does not decide on overrides.</source>
            <translation>دورك لا يقرر في الاستثناءات.</translation>
        </message>
        <message>
            <source>A rule blocks it now that nobody may override.</source>
            <translation>تمنعه الآن قاعدة لا يجوز لأحد استثناؤها.</translation>
        </message>
        <message>
            <source>The rule does not let your role override it for this reason.</source>
            <translation>لا تسمح القاعدة لدورك باستثنائها لهذا السبب.</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <source>The law asks for this contact</source>
            <translation>القانون يطلب هذا التواصل</translation>
        </message>
        <message>
            <source>There is a lawsuit</source>
            <translation>هناك دعوى قضائية</translation>
        </message>
        <message>
            <source>They asked for information</source>
            <translation>طلب معلومات</translation>
        </message>
        <message>
            <source>Something urgent that saves them harm</source>
            <translation>أمر عاجل يجنّبه ضررًا</translation>
        </message>
        <message>
            <source>They asked for this time</source>
            <translation>طلب هذا الوقت</translation>
        </message>
        <message>
            <source>They asked to be contacted</source>
            <translation>طلب التواصل معه</translation>
        </message>
        <message>
            <source>Not reached after reasonable efforts</source>
            <translation>لم يُوصل إليه بعد جهود معقولة</translation>
        </message>
        <message>
            <source>Their working hours are known</source>
            <translation>ساعات عمله معروفة</translation>
        </message>
        <message>
            <source>The assessment has been made</source>
            <translation>تم التقييم</translation>
        </message>
        <message>
            <source>The missing facts are confirmed</source>
            <translation>الوقائع الناقصة مؤكدة</translation>
        </message>
        <message>
            <source>Their time zone is confirmed</source>
            <translation>منطقته الزمنية مؤكدة</translation>
        </message>
        <message>
            <source>They asked for it</source>
            <translation>هو من طلب ذلك</translation>
        </message>
        <message>
            <source>Override asked at %1, nobody has decided yet</source>
            <translation>طُلب استثناء في %1 ولم يقرر أحد بعد</translation>
        </message>
        <message>
            <source>%1 allows one attempt until %2</source>
            <translation>%1 يسمح بمحاولة واحدة حتى %2</translation>
        </message>
        <message>
            <source>%1 declined the override</source>
            <translation>%1 رفض الاستثناء</translation>
        </message>
        <message>
            <source>%1 declined the override: %2</source>
            <translation>%1 رفض الاستثناء: %2</translation>
        </message>
        <message>
            <source>The override of %1 is used up</source>
            <translation>استُخدم استثناء %1</translation>
        </message>
        <message>
            <source>The override of %1 ran out before it was used</source>
            <translation>انتهى استثناء %1 قبل استخدامه</translation>
        </message>
    </context>
    <context>
        <name>PastCommand</name>
        <message>
            <source>Show the account as it was, or go back to now</source>
            <translation>عرض الحساب كما كان، أو العودة إلى الآن</translation>
        </message>
    </context>
    <context>
        <name>PaymentCommands</name>
        <message>
            <source>Take a payment</source>
            <translation>تسجيل دفعة</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>دفعة</translation>
        </message>
        <message>
            <source>What it pays</source>
            <translation>ما الذي تسدده</translation>
        </message>
        <message>
            <source>Reverse a payment, charge or agreement</source>
            <translation>عكس دفعة أو رسم أو اتفاق</translation>
        </message>
        <message>
            <source>Reversal</source>
            <translation>عكس القيد</translation>
        </message>
        <message>
            <source>What it restores</source>
            <translation>ما الذي يعيده</translation>
        </message>
        <message>
            <source>Correct the claim: adjustment, credit note, fee</source>
            <translation>تصحيح المطالبة: تسوية قيد، إشعار دائن، رسم</translation>
        </message>
        <message>
            <source>Correction of the claim</source>
            <translation>تصحيح المطالبة</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>ما الذي يغيّره</translation>
        </message>
    </context>
    <context>
        <name>PaymentWords</name>
        <message>
            <source>principal</source>
            <translation>أصل الدين</translation>
        </message>
        <message>
            <source>interest</source>
            <translation>الفائدة</translation>
        </message>
        <message>
            <source>fees</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>costs</source>
            <translation>المصاريف</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>الغرامات</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the words of a list</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>in proportion over the items; within each %1.</source>
            <translation>بالتناسب بين البنود؛ وداخل كل منها %1.</translation>
        </message>
        <message>
            <source>the oldest due first; within an item %1.</source>
            <translation>الأقدم استحقاقًا أولًا؛ وداخل البند %1.</translation>
        </message>
        <message>
            <source>%1, each in proportion over the items.</source>
            <translation>%1، كل منها بالتناسب بين البنود.</translation>
        </message>
        <message>
            <source>over all items %1, the oldest due first.</source>
            <translation>على كل البنود %1، الأقدم استحقاقًا أولًا.</translation>
        </message>
        <message>
            <source>in proportion to all that is open, the cents left over to the largest fractions.</source>
            <translation>بالتناسب مع كل المفتوح، وما يفيض من سنتات لأكبر الكسور.</translation>
        </message>
        <message>
            <source>The program's own rule: nobody set another.</source>
            <translation>قاعدة البرنامج نفسه: لم يضع أحد غيرها.</translation>
        </message>
        <message>
            <source>Set for the whole office</source>
            <translation>موضوعة للمكتب كله</translation>
        </message>
        <message>
            <source>As agreed with %1</source>
            <translation>كما اتُّفق مع %1</translation>
        </message>
        <message>
            <source>As agreed with %1 for %2</source>
            <translation>كما اتُّفق مع %1 بشأن %2</translation>
        </message>
        <message>
            <source>Set for this account</source>
            <translation>موضوعة لهذا الحساب</translation>
        </message>
        <message>
            <source>%1, since %2.</source>
            <translation>%1، منذ %2.</translation>
        </message>
        <message>
            <source>the promise of %1 for %2</source>
            <translation>الوعد بـ%1 في %2</translation>
        </message>
        <message>
            <source>the instalment of %1 for %2</source>
            <translation>القسط %1 في %2</translation>
        </message>
        <message>
            <source>the part of the settlement, %1 for %2</source>
            <translation>جزء التسوية، %1 في %2</translation>
        </message>
        <message>
            <source>the plan over %1</source>
            <translation>خطة %1</translation>
        </message>
        <message>
            <source>the settlement for %1</source>
            <translation>التسوية بـ%1</translation>
        </message>
        <message>
            <source>the announced payment of %1 for %2</source>
            <translation>الدفعة المعلنة %1 في %2</translation>
        </message>
        <message>
            <source>This is %1.</source>
            <translation>هذا هو %1.</translation>
        </message>
        <message>
            <source>Waits again: %1.</source>
            <translation>ينتظر من جديد: %1.</translation>
        </message>
        <message>
            <source>Keeps %1.</source>
            <translation>يفي بـ%1.</translation>
        </message>
        <message>
            <source>Ends %1.</source>
            <translation>ينهي %1.</translation>
        </message>
        <message>
            <source>Breaks %1.</source>
            <translation>يخلّ بـ%1.</translation>
        </message>
        <message>
            <source>Opens %1 again: %2 of it is paid.</source>
            <translation>يفتح %1 من جديد: دُفع منه %2.</translation>
        </message>
        <message>
            <source>Pays %1 of %2; %3 is left of it.</source>
            <translation>يدفع %1 من %2؛ ويبقى منه %3.</translation>
        </message>
        <message>
            <source>Expected on %1: no balance changes before it is there. The table shows how it would be applied on that day.</source>
            <translation>متوقع في %1: لا يتغيّر رصيد قبل وصوله. يبيّن الجدول كيف يُخصَّص في ذلك اليوم.</translation>
        </message>
        <message>
            <source>%1 is more than what is owed. It is kept as unapplied credit and pays the next charge; nothing is lost.</source>
            <translation>%1 أكثر من المستحق. يُحفظ رصيدًا دائنًا غير مخصص ويدفع الرسم التالي؛ لا يضيع شيء.</translation>
        </message>
        <message>
            <source>Nothing is owed afterwards.</source>
            <translation>لا يبقى شيء مستحق بعد ذلك.</translation>
        </message>
        <message>
            <source>A payment of %1 with this value date is on the account already. Confirm only if this is another one.</source>
            <translation>توجد على الحساب دفعة بـ%1 بتاريخ القيمة هذا. أكّد فقط إن كانت هذه دفعة أخرى.</translation>
        </message>
        <message>
            <source>Both stay in the history: what was recorded, and that it was taken back.</source>
            <translation>يبقى الاثنان في السجل: ما سُجّل، وأنه أُعيد.</translation>
        </message>
        <message>
            <source>A fee of %1 is charged: %2.</source>
            <translation>يُحمَّل رسم %1: %2.</translation>
        </message>
        <message>
            <source>The fee of %1 is let go: %2.</source>
            <translation>يُترك رسم %1: %2.</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>أصل الدين</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>الفائدة</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>المصاريف</translation>
        </message>
        <message>
            <source>The stated item, then %1</source>
            <comment>%1 is the rest of the sentence</comment>
            <translation>البند المذكور، ثم %1</translation>
        </message>
        <message>
            <source>%1 – %2 %3</source>
            <extracomment>name of the rule, its order as a sentence, who set it as a sentence</extracomment>
            <translation>%1 – %2 %3</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>وعد</translation>
        </message>
        <message>
            <source>Instalment</source>
            <translation>قسط</translation>
        </message>
        <message>
            <source>Settlement part</source>
            <translation>جزء تسوية</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>خطة</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>معلنة</translation>
        </message>
        <message>
            <source>Payment of %1 expected on %2</source>
            <translation>دفعة %1 متوقعة في %2</translation>
        </message>
        <message numerus="yes">
            <source>Payment of %1 posted to %Ln account(s)</source>
            <translation>
                <numerusform>قُيّدت دفعة %1</numerusform>
                <numerusform>قُيّدت دفعة %1 على حساب واحد</numerusform>
                <numerusform>قُيّدت دفعة %1 على حسابين</numerusform>
                <numerusform>قُيّدت دفعة %1 على %Ln حسابات</numerusform>
                <numerusform>قُيّدت دفعة %1 على %Ln حسابًا</numerusform>
                <numerusform>قُيّدت دفعة %1 على %Ln حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>Payment of %1 posted</source>
            <translation>قُيّدت دفعة %1</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>حُفظ</translation>
        </message>
        <message>
            <source>The claim is lowered by %1</source>
            <translation>خُفّضت المطالبة بـ%1</translation>
        </message>
        <message>
            <source>The claim is raised by %1</source>
            <translation>رُفعت المطالبة بـ%1</translation>
        </message>
        <message>
            <source>The account changed meanwhile. Nothing was posted; the preview is new. Confirm again.</source>
            <translation>تغيّر الحساب في الأثناء. لم يُقيَّد شيء؛ المعاينة جديدة. أكّد مرة أخرى.</translation>
        </message>
        <message>
            <source>This account is in %1; an amount in %2 cannot be posted to it, and two currencies are never added.</source>
            <translation>هذا الحساب بعملة %1؛ ولا يمكن قيد مبلغ بعملة %2 عليه، ولا تُجمع عملتان أبدًا.</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>أُرسل للموافقة</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Mobile</source>
            <translation>جوال</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>عمل</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>منزل</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>post</source>
            <translation>بريد</translation>
        </message>
        <message>
            <source>withdrawn: %1</source>
            <translation>سُحبت: %1</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>غير مسجّلة</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>رقم خاطئ</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>لا تتواصل</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>الأفضل</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>خاص</translation>
        </message>
    </context>
    <context>
        <name>PersonCommand</name>
        <message>
            <source>Add a number or address</source>
            <translation>إضافة رقم أو عنوان</translation>
        </message>
        <message>
            <source>Change what is chosen</source>
            <translation>تغيير المختار</translation>
        </message>
        <message>
            <source>Confirm the number</source>
            <translation>تأكيد الرقم</translation>
        </message>
        <message>
            <source>The number is wrong</source>
            <translation>الرقم خاطئ</translation>
        </message>
        <message>
            <source>Do not contact there</source>
            <translation>لا تتواصل هناك</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>إضافة شخص إلى جانب المدين</translation>
        </message>
        <message>
            <source>Unlink the person</source>
            <translation>فصل الشخص</translation>
        </message>
        <message>
            <source>Say whose account it is</source>
            <translation>تحديد صاحب الحساب</translation>
        </message>
        <message>
            <source>Go to the person: accounts, people, numbers</source>
            <translation>الانتقال إلى الشخص: الحسابات والأشخاص والأرقام</translation>
        </message>
    </context>
    <context>
        <name>PersonRows</name>
        <message>
            <source>a file</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>the office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>المدين</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>شخص آخر</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>سُحبت الموافقة</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>الأفضل</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>لم يُستخدم بعد</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>how a number was used last: what came of it, when</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>confirmed %1 by %2</source>
            <translation>أكّده %2 في %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>الحالي</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>%1, %2, may be told: %3, %4</source>
            <translation>%1، %2، يجوز إخباره: %3، %4</translation>
        </message>
        <message>
            <source>%1, %2, %3, %4, last: %5</source>
            <translation>%1، %2، %3، %4، الأخير: %5</translation>
        </message>
    </context>
    <context>
        <name>PersonWords</name>
        <message>
            <source>Co-debtor</source>
            <translation>مدين مشارك</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>كفيل</translation>
        </message>
        <message>
            <source>Spouse</source>
            <translation>زوج</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>ممثل</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>محامٍ</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>جهة اتصال</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>To call back</source>
            <translation>أن يعاود الاتصال</translation>
        </message>
        <message>
            <source>The amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>كل شيء</translation>
        </message>
        <message>
            <source>Say nothing, not even who calls.</source>
            <translation>لا تقل شيئًا، ولا حتى من المتصل.</translation>
        </message>
        <message>
            <source>Say only that the debtor is asked to call back; no word of a debt.</source>
            <translation>قل فقط إنه يُطلب من المدين معاودة الاتصال؛ ولا كلمة عن دين.</translation>
        </message>
        <message>
            <source>Say that something is owed, and how much.</source>
            <translation>قل إن شيئًا مستحق، وكم.</translation>
        </message>
        <message>
            <source>Everything may be said.</source>
            <translation>يجوز قول كل شيء.</translation>
        </message>
        <message>
            <source>%1%</source>
            <extracomment>share of what is owed that somebody is liable for</extracomment>
            <translation>%1٪</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>على الأكثر %1</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>كله</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>بريد</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>مستخدم</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>خاطئ</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>لا تتواصل</translation>
        </message>
        <message>
            <source>The debtor said it</source>
            <translation>قاله المدين</translation>
        </message>
        <message>
            <source>A letter or e-mail</source>
            <translation>خطاب أو بريد إلكتروني</translation>
        </message>
        <message>
            <source>A public directory</source>
            <translation>دليل عام</translation>
        </message>
        <message>
            <source>Somebody else said it</source>
            <translation>قاله شخص آخر</translation>
        </message>
        <message>
            <source>A data vendor</source>
            <translation>مزوّد بيانات</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>جوال</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>منزل</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>عمل</translation>
        </message>
        <message>
            <source>The creditor said it</source>
            <translation>قاله الدائن</translation>
        </message>
    </context>
    <context>
        <name>PinCommand</name>
        <message>
            <source>Work it first, with a reason</source>
            <translation>العمل عليه أولًا، مع سبب</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>The call is over. What do you record?</source>
            <translation>انتهت المكالمة. ماذا تسجّل؟</translation>
        </message>
        <message>
            <source>Can pay, but not today</source>
            <translation>تستطيع الدفع لكن ليس اليوم</translation>
        </message>
        <message>
            <source>Yes, this is Maria. I know, I am late. My pay comes on Friday.</source>
            <translation>نعم، أنا ماريا. أعلم أنني تأخرت. راتبي يصل يوم الجمعة.</translation>
        </message>
        <message>
            <source>How much of it can you pay on Friday?</source>
            <translation>كم تستطيعين أن تدفعي يوم الجمعة؟</translation>
        </message>
        <message>
            <source>You have to pay today, or there will be trouble.</source>
            <translation>عليك أن تدفعي اليوم وإلا فستكون مشكلة.</translation>
        </message>
        <message>
            <source>Ask for an amount and a day. Pressure brings a promise that breaks, and a threat that is not meant is against the law in many places.</source>
            <translation>اسأل عن مبلغ ويوم. الضغط يجلب وعدًا يُنكث، والتهديد غير الجاد مخالف للقانون في أماكن كثيرة.</translation>
        </message>
        <message>
            <source>I could do 120. The rest next month.</source>
            <translation>أستطيع 120. والباقي الشهر القادم.</translation>
        </message>
        <message>
            <source>Good, pay when you can.</source>
            <translation>حسنًا، ادفعي حين تستطيعين.</translation>
        </message>
        <message>
            <source>120 on Friday, then. Shall we put the rest into a plan?</source>
            <translation>إذن 120 يوم الجمعة. هل نقسّط الباقي؟</translation>
        </message>
        <message>
            <source>Read amount and day back, and agree on the rest while you talk: a plan is kept more often than a good intention.</source>
            <translation>أعد قراءة المبلغ واليوم، واتفق على الباقي في المكالمة نفسها: الخطة يُوفى بها أكثر من النية الحسنة.</translation>
        </message>
        <message>
            <source>A promise with 120 and Friday. The program checks it by itself, and brings the account back if nothing comes.</source>
            <translation>وعد بـ120 يوم الجمعة. يتحقق منه البرنامج من نفسه ويعيد الحساب إن لم يصل شيء.</translation>
        </message>
        <message>
            <source>Somebody else answers</source>
            <translation>يرد شخص آخر</translation>
        </message>
        <message>
            <source>Robert is at work. I am his wife. What is it about?</source>
            <translation>روبرت في العمل. أنا زوجته. ما الأمر؟</translation>
        </message>
        <message>
            <source>It is about an overdue bill of his.</source>
            <translation>الأمر عن فاتورة متأخرة عليه.</translation>
        </message>
        <message>
            <source>It is a personal matter. May I leave my name and number?</source>
            <translation>أمر شخصي. هل لي أن أترك اسمي ورقمي؟</translation>
        </message>
        <message>
            <source>Nobody but the debtor, and who may be told, hears of a debt: not even that there is one.</source>
            <translation>لا يسمع بدين إلا المدين ومن يجوز إخباره: ولا حتى بوجوده.</translation>
        </message>
        <message>
            <source>Are you a debt collector?</source>
            <translation>هل أنت محصّل ديون؟</translation>
        </message>
        <message>
            <source>I would rather speak to him myself. When is he at home?</source>
            <translation>أفضّل أن أكلّمه بنفسي. متى يكون في البيت؟</translation>
        </message>
        <message>
            <source>Yes, and he had better call back.</source>
            <translation>نعم، والأفضل له أن يعاود الاتصال.</translation>
        </message>
        <message>
            <source>Stay friendly, and say nothing that lets her guess.</source>
            <translation>ابقَ لطيفًا ولا تقل شيئًا تخمّن منه.</translation>
        </message>
        <message>
            <source>Spoke with someone else: the attempt counts, and the history says that nothing was told.</source>
            <translation>تحدّثت مع شخص آخر: تُحسب المحاولة، ويقول السجل إنه لم يُخبَر بشيء.</translation>
        </message>
        <message>
            <source>Says it is paid</source>
            <translation>يقول إنه دفع</translation>
        </message>
        <message>
            <source>I paid that in May! I have the slip here.</source>
            <translation>دفعت ذلك في أيار! والإيصال عندي هنا.</translation>
        </message>
        <message>
            <source>Our books say otherwise, so you owe it.</source>
            <translation>دفاترنا تقول غير ذلك، فأنت مدين به.</translation>
        </message>
        <message>
            <source>Thank you. How did you pay, and what does the slip say?</source>
            <translation>شكرًا. كيف دفعت، وماذا يقول الإيصال؟</translation>
        </message>
        <message>
            <source>Books can be wrong. Note how, when and to whom, in their words.</source>
            <translation>قد تخطئ الدفاتر. دوّن كيف ومتى ولمن، بكلماته.</translation>
        </message>
        <message>
            <source>By transfer, on the third, 86.40. So what happens now?</source>
            <translation>بتحويل، في الثالث، 86.40. فماذا الآن؟</translation>
        </message>
        <message>
            <source>We look for the payment, and until then nobody calls you about it.</source>
            <translation>نبحث عن الدفعة، وحتى ذلك الحين لا يتصل بك أحد بشأنها.</translation>
        </message>
        <message>
            <source>Please pay again; you get it back if we find it.</source>
            <translation>ادفع مرة أخرى من فضلك؛ ونعيدها إن وجدناها.</translation>
        </message>
        <message>
            <source>A disputed amount is not asked for until it is decided.</source>
            <translation>المبلغ المعترض عليه لا يُطلب حتى يُحسم.</translation>
        </message>
        <message>
            <source>A dispute, already paid. The clock of the answer starts, and the rest can still be asked for.</source>
            <translation>اعتراض، دُفع من قبل. تبدأ مهلة الرد، ويجوز طلب الباقي.</translation>
        </message>
        <message>
            <source>Has lost the job</source>
            <translation>فقدت عملها</translation>
        </message>
        <message>
            <source>I lost my job in spring. I don't know how to pay anything.</source>
            <translation>فقدت عملي في الربيع. لا أعرف كيف أدفع أي شيء.</translation>
        </message>
        <message>
            <source>I am sorry to hear that. Let us see what is possible.</source>
            <translation>يؤسفني سماع ذلك. لنرَ ما الممكن.</translation>
        </message>
        <message>
            <source>Then borrow it from your family.</source>
            <translation>إذن اقترضي من أهلك.</translation>
        </message>
        <message>
            <source>Listen first. What somebody cannot pay is not brought in by asking louder.</source>
            <translation>استمع أولًا. ما لا يستطيع المرء دفعه لا يأتي بطلب أعلى صوتًا.</translation>
        </message>
        <message>
            <source>Some days I cannot even open the letters.</source>
            <translation>في بعض الأيام لا أستطيع حتى فتح الرسائل.</translation>
        </message>
        <message>
            <source>You should, they become expensive.</source>
            <translation>يجب أن تفتحيها، فهي تصبح مكلفة.</translation>
        </message>
        <message>
            <source>Would it help if I wrote down all of it on one page, and you called me with an adviser beside you?</source>
            <translation>هل يفيد أن أكتب كل شيء في صفحة واحدة وتتصلي بي ومعك مستشار؟</translation>
        </message>
        <message>
            <source>That is a sign that she needs care. Offer time, one page, and help from outside; note only what she agrees to be kept.</source>
            <translation>هذه علامة على أنها تحتاج إلى عناية. اعرض وقتًا وصفحة واحدة ومساعدة من الخارج؛ ولا تدوّن إلا ما توافق على حفظه.</translation>
        </message>
        <message>
            <source>Refused, because of hardship; then treat the account with care. A small plan can be offered later.</source>
            <translation>رفض بسبب ضائقة؛ ثم التعامل مع الحساب بعناية. ويمكن عرض خطة صغيرة لاحقًا.</translation>
        </message>
        <message>
            <source>Wants no more calls</source>
            <translation>لا يريد مكالمات بعد الآن</translation>
        </message>
        <message>
            <source>Stop calling me. I want this in writing.</source>
            <translation>كفّ عن الاتصال بي. أريد هذا كتابةً.</translation>
        </message>
        <message>
            <source>Understood. I note that you want letters only. Is the address right?</source>
            <translation>مفهوم. أدوّن أنك تريد خطابات فقط. هل العنوان صحيح؟</translation>
        </message>
        <message>
            <source>I will stop when you pay.</source>
            <translation>سأكفّ حين تدفع.</translation>
        </message>
        <message>
            <source>A wish about how to be contacted binds at once; in many places it is law.</source>
            <translation>رغبة المرء في طريقة التواصل مُلزمة فورًا؛ وهي قانون في أماكن كثيرة.</translation>
        </message>
        <message>
            <source>Yes. And my lawyer will answer.</source>
            <translation>نعم. وسيرد محاميّ.</translation>
        </message>
        <message>
            <source>Which lawyer? From then on I speak only to them.</source>
            <translation>أي محامٍ؟ من الآن أتحدث إليه وحده.</translation>
        </message>
        <message>
            <source>You do not need a lawyer for this.</source>
            <translation>لا تحتاج إلى محامٍ لهذا.</translation>
        </message>
        <message>
            <source>When an attorney acts, you speak and write to the attorney alone.</source>
            <translation>حين يتولى محامٍ، تتحدث وتكتب إلى المحامي وحده.</translation>
        </message>
        <message>
            <source>Wants it in writing; then care, with the attorney's name. No call goes out any more, from any desk.</source>
            <translation>يريده كتابةً؛ ثم عناية، مع اسم المحامي. لا تخرج مكالمة بعد ذلك من أي مكتب.</translation>
        </message>
    </context>
    <context>
        <name>RankWords</name>
        <message>
            <source>Broken promise</source>
            <translation>وعد منكوث</translation>
        </message>
        <message>
            <source>Promise is due</source>
            <translation>حان الوعد</translation>
        </message>
        <message>
            <source>Call-back is due</source>
            <translation>حانت معاودة الاتصال</translation>
        </message>
        <message>
            <source>Worth the time</source>
            <translation>يستحق الوقت</translation>
        </message>
        <message>
            <source>No contact lately</source>
            <translation>لا تواصل حديث</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>معترض عليه</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>معلّق</translation>
        </message>
        <message>
            <source>With an agency</source>
            <translation>لدى وكالة</translation>
        </message>
        <message>
            <source>A promise is open</source>
            <translation>هناك وعد مفتوح</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>لا شيء مستحق</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>مثبّت</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>معاودة الاتصال</translation>
        </message>
        <message>
            <source>Check the promise</source>
            <translation>التحقق من الوعد</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>مراجعة الاعتراض</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>مراجعة التعليق</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>انتظار الوكالة</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>إعادة الرصيد الدائن</translation>
        </message>
        <message>
            <source>Decide on the request</source>
            <translation>البتّ في الطلب</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>التذكير بالوعد</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>البحث عن رقم أو عنوان</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Pinned by %1 until %2: %3</source>
            <extracomment>%1 a user, %2 a day, %3 the reason</extracomment>
            <translation>ثبّته %1 حتى %2: %3</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>معالجة رسالة</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>الموضع %1</translation>
        </message>
    </context>
    <context>
        <name>ReasonCommand</name>
        <message>
            <source>Wrong reason</source>
            <translation>سبب خاطئ</translation>
        </message>
        <message>
            <source>What is wrong about %1 standing there? It may stay empty; who answers for the ranking reads it.</source>
            <translation>ما الخطأ في وجود %1 هناك؟ يمكن تركه فارغًا؛ ويقرؤه المسؤول عن الترتيب.</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>قله</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>اتركه</translation>
        </message>
        <message>
            <source>Noted: the reason is wrong for %1.</source>
            <translation>دُوّن: السبب خاطئ لدى %1.</translation>
        </message>
        <message>
            <source>Say that the reason is wrong</source>
            <translation>قول إن السبب خاطئ</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>there is nothing to be paid</source>
            <translation>لا شيء يُدفع</translation>
        </message>
        <message>
            <source>say the instalment, their number or the last date</source>
            <translation>اذكر القسط أو عدد الأقساط أو التاريخ الأخير</translation>
        </message>
        <message>
            <source>the instalment is in another currency</source>
            <translation>القسط بعملة أخرى</translation>
        </message>
        <message>
            <source>the instalment must be more than nothing</source>
            <translation>يجب أن يكون القسط أكثر من صفر</translation>
        </message>
        <message>
            <source>an instalment must be more than nothing</source>
            <translation>يجب أن يكون كل قسط أكثر من صفر</translation>
        </message>
        <message>
            <source>a plan has 1 to %1 instalments</source>
            <translation>للخطة من 1 إلى %1 قسطًا</translation>
        </message>
        <message>
            <source>the first instalment is due today or later</source>
            <translation>يستحق القسط الأول اليوم أو بعده</translation>
        </message>
        <message>
            <source>an instalment is due today or later</source>
            <translation>يستحق القسط اليوم أو بعده</translation>
        </message>
        <message>
            <source>a promise is due today or later</source>
            <translation>يستحق الوعد اليوم أو بعده</translation>
        </message>
        <message>
            <source>the last date has passed</source>
            <translation>مضى التاريخ الأخير</translation>
        </message>
        <message>
            <source>the debtor's payday is not known</source>
            <translation>يوم راتب المدين غير معروف</translation>
        </message>
        <message>
            <source>no instalment is due by %1</source>
            <translation>لا يستحق قسط حتى %1</translation>
        </message>
        <message>
            <source>only %1 instalments are due by %2</source>
            <translation>لا يستحق حتى %2 إلا %1 أقساط</translation>
        </message>
        <message>
            <source>%1 instalments end on %2, not on %3</source>
            <translation>%1 أقساط تنتهي في %2 لا في %3</translation>
        </message>
        <message>
            <source>that would be more than %1 instalments</source>
            <translation>سيكون ذلك أكثر من %1 قسطًا</translation>
        </message>
        <message>
            <source>there are more than %1 instalments</source>
            <translation>هناك أكثر من %1 قسطًا</translation>
        </message>
        <message>
            <source>so many instalments would have begun before today</source>
            <translation>هذا العدد من الأقساط كان سيبدأ قبل اليوم</translation>
        </message>
        <message>
            <source>the amount is too small for %1 instalments</source>
            <translation>المبلغ أصغر من %1 أقساط</translation>
        </message>
        <message>
            <source>there is no such instalment</source>
            <translation>لا يوجد هذا القسط</translation>
        </message>
        <message>
            <source>there is no instalment</source>
            <translation>لا يوجد قسط</translation>
        </message>
        <message>
            <source>the last instalment is what the others leave</source>
            <translation>القسط الأخير هو ما تتركه البقية</translation>
        </message>
        <message>
            <source>that leaves nothing for the last instalment</source>
            <translation>لا يبقى شيء للقسط الأخير</translation>
        </message>
        <message>
            <source>the instalments would not be in order</source>
            <translation>لن تكون الأقساط مرتبة</translation>
        </message>
        <message>
            <source>the instalments are not in order</source>
            <translation>الأقساط غير مرتبة</translation>
        </message>
        <message>
            <source>the instalments are out of range</source>
            <translation>الأقساط خارج الحدود</translation>
        </message>
        <message>
            <source>the amount must be more than nothing</source>
            <translation>يجب أن يكون المبلغ أكثر من صفر</translation>
        </message>
        <message>
            <source>two currencies are never added</source>
            <translation>لا تُجمع عملتان أبدًا</translation>
        </message>
        <message>
            <source>the accounts owe less than that</source>
            <translation>المستحق على الحسابات أقل من ذلك</translation>
        </message>
        <message>
            <source>the first payment is in another currency</source>
            <translation>الدفعة الأولى بعملة أخرى</translation>
        </message>
        <message>
            <source>the first payment must be more than nothing</source>
            <translation>يجب أن تكون الدفعة الأولى أكثر من صفر</translation>
        </message>
        <message>
            <source>the first payment is more than what can be promised</source>
            <translation>الدفعة الأولى أكثر مما يمكن الوعد به</translation>
        </message>
        <message>
            <source>so many instalments are more than what can be promised</source>
            <translation>هذا العدد من الأقساط أكثر مما يمكن الوعد به</translation>
        </message>
        <message>
            <source>no instalment is due after the first payment by then</source>
            <translation>لا يستحق حتى ذلك الحين قسط بعد الدفعة الأولى</translation>
        </message>
        <message>
            <source>the account is in %1</source>
            <translation>الحساب بعملة %1</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>الحساب مغلق</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>لا شيء مستحق</translation>
        </message>
        <message>
            <source>there is no such plan</source>
            <translation>لا توجد هذه الخطة</translation>
        </message>
        <message>
            <source>the plan has ended</source>
            <translation>انتهت الخطة</translation>
        </message>
        <message>
            <source>the plan was changed meanwhile; look at it again</source>
            <translation>تغيّرت الخطة في الأثناء؛ انظر إليها مرة أخرى</translation>
        </message>
        <message>
            <source>the offer has expired</source>
            <translation>انتهى العرض</translation>
        </message>
        <message>
            <source>the offer expires before its first part is due</source>
            <translation>ينتهي العرض قبل استحقاق جزئه الأول</translation>
        </message>
        <message>
            <source>%1 is more than the %2 that can be asked for</source>
            <translation>%1 أكثر من %2 التي يمكن طلبها</translation>
        </message>
        <message>
            <source>%1 of it is promised already, so that %2 is left</source>
            <translation>وُعد بـ%1 منه من قبل، فيبقى %2</translation>
        </message>
        <message>
            <source>a closed account is not promised on; open it again first</source>
            <translation>لا يُوعد على حساب مغلق؛ افتحه أولًا</translation>
        </message>
        <message>
            <source>there is nothing to save</source>
            <translation>لا شيء للحفظ</translation>
        </message>
        <message>
            <source>your role does not allow this</source>
            <translation>دورك لا يسمح بذلك</translation>
        </message>
        <message>
            <source>your role does not decide disputes, only that one was withdrawn</source>
            <translation>دورك لا يبتّ في الاعتراضات، إلا أن أحدها سُحب</translation>
        </message>
        <message>
            <source>the hold was lifted already</source>
            <translation>رُفع التعليق من قبل</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>الملف فارغ</translation>
        </message>
        <message>
            <source>the file has %1 KB; at most %2 KB are kept</source>
            <translation>الملف %1 كيلوبايت؛ ويُحفظ %2 كيلوبايت على الأكثر</translation>
        </message>
        <message>
            <source>the file was removed already</source>
            <translation>أُزيل الملف من قبل</translation>
        </message>
        <message>
            <source>say why the file is removed</source>
            <translation>اذكر لماذا يُزال الملف</translation>
        </message>
        <message>
            <source>the files of the account would be more than %1 KB together</source>
            <translation>ستكون ملفات الحساب معًا أكثر من %1 كيلوبايت</translation>
        </message>
        <message>
            <source>an account has at most %1 files</source>
            <translation>للحساب %1 ملفات على الأكثر</translation>
        </message>
        <message>
            <source>by its content it is none of the kinds that are kept: PDF, PNG or JPEG picture, text, table, e-mail, Word or Excel without macros</source>
            <translation>بحسب محتواه ليس من الأنواع المحفوظة: PDF أو صورة PNG أو JPEG أو نص أو جدول أو بريد أو Word أو Excel بلا وحدات ماكرو</translation>
        </message>
    </context>
    <context>
        <name>ScoreReview</name>
        <message>
            <source>only managers and administrators put a score in force</source>
            <translation>لا يفعّل الدرجة إلا المديرون ومسؤولو النظام</translation>
        </message>
        <message>
            <source>nobody proposed this score: "model challenge --adopt" does, and another person puts it in force</source>
            <translation>لم يقترح أحد هذه الدرجة: يقترحها «model challenge --adopt»، ثم يفعّلها شخص آخر</translation>
        </message>
        <message>
            <source>{user} proposed this score; another person has to approve it</source>
            <translation>اقترح {user} هذه الدرجة؛ وعلى شخص آخر أن يوافق عليها</translation>
        </message>
    </context>
    <context>
        <name>ScoreWords</name>
        <message>
            <source>nothing drifted</source>
            <translation>لم ينحرف شيء</translation>
        </message>
        <message>
            <source>it drifts a little</source>
            <translation>ينحرف قليلًا</translation>
        </message>
        <message>
            <source>it drifted: learn it anew</source>
            <translation>انحرف: أعد تعلّمه</translation>
        </message>
        <message>
            <source>Expert scorecard</source>
            <translation>بطاقة نقاط الخبراء</translation>
        </message>
        <message>
            <source>Boosted trees</source>
            <translation>أشجار معزَّزة</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>بطاقة نقاط</translation>
        </message>
        <message>
            <source>Queues rank by the expert scorecard: points set by judgement, not learned from this office yet.</source>
            <translation>ترتّب القوائم ببطاقة الخبراء: نقاط بالتقدير، لم تُتعلّم من هذا المكتب بعد.</translation>
        </message>
        <message>
            <source>Queues rank by the office's own score %1 since %2: AUC %3 (%4 before it) on %5 later outcomes, PSI %6: %7.</source>
            <extracomment>%1 a number, %2 a day, %3 and %4 figures of quality, %5 a number of rows, %6 drift</extracomment>
            <translation>ترتّب القوائم بدرجة المكتب %1 منذ %2: AUC %3 (قبلها %4) على %5 نتائج لاحقة، PSI %6: %7.</translation>
        </message>
        <message>
            <source>A score by %1 of %2 waits for a second person.</source>
            <translation>درجة من %1 بتاريخ %2 تنتظر شخصًا ثانيًا.</translation>
        </message>
        <message>
            <source>%1 took the own score back on %2.</source>
            <translation>سحب %1 درجته بتاريخ %2.</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3.</source>
            <translation>أعاد %1 درجة %2 بتاريخ %3.</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3: %4</source>
            <extracomment>%1 who sent it back, %2 who had proposed it, %3 a day, %4 why</extracomment>
            <translation>أعاد %1 درجة %2 بتاريخ %3: %4</translation>
        </message>
        <message>
            <source>You proposed it: another person has to approve it.</source>
            <translation>أنت من اقترحها: على شخص آخر أن يوافق عليها.</translation>
        </message>
        <message>
            <source>You may approve it or send it back.</source>
            <translation>يمكنك الموافقة عليها أو إعادتها.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>سارية: %1</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>المقترحة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Learned from outcomes</source>
            <translation>نتائج تعلّمت منها</translation>
        </message>
        <message>
            <source>Measured on later outcomes</source>
            <translation>نتائج لاحقة قيست عليها</translation>
        </message>
        <message>
            <source>AUC (1 is best, 0.5 is chance)</source>
            <translation>AUC (الأفضل 1، والصدفة 0.5)</translation>
        </message>
        <message>
            <source>How often an account that paid stands above one that did not.</source>
            <translation>كم مرة يقع حساب دفع فوق حساب لم يدفع.</translation>
        </message>
        <message>
            <source>AUC of what ranked before, on the same outcomes</source>
            <translation>AUC لما كان يرتّب قبله، على النتائج نفسها</translation>
        </message>
        <message>
            <source>Brier score (0 is best)</source>
            <translation>مقياس برير (الأفضل 0)</translation>
        </message>
        <message>
            <source>The mean square of how far the chances were from what happened.</source>
            <translation>متوسط مربعات بُعد الاحتمالات عمّا حدث.</translation>
        </message>
        <message>
            <source>Drift (PSI)</source>
            <translation>الانحراف (PSI)</translation>
        </message>
        <message>
            <source>How far the scores of the later outcomes are from those it learned from.</source>
            <translation>مدى بُعد درجات النتائج اللاحقة عن التي تعلّمت منها.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 a figure, %2 what it means</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No account here is in the queue.</source>
            <translation>لا حساب هنا في القائمة.</translation>
        </message>
        <message>
            <source>All %1 accounts in the queue would stay where they are.</source>
            <translation>ستبقى كل حسابات القائمة (%1) في مواضعها.</translation>
        </message>
        <message>
            <source>%1 of %2 accounts in the queue would have another sum. Among the first %3 places %4 accounts would be new.</source>
            <extracomment>%1 accounts, %2 those in the queue, %3 places, %4 accounts</extracomment>
            <translation>سيتغيّر مجموع %1 من %2 حساب في القائمة. ومن أول %3 موضع سيكون %4 من الحسابات جديدًا.</translation>
        </message>
        <message>
            <source>%1 (%2): place %3 becomes %4, chance to pay %5 becomes %6</source>
            <extracomment>an account, %1 whose, %2 its number; %3, %4 places in the queue; %5, %6 chances to pay</extracomment>
            <translation>%1 (%2): الموضع %3 يصبح %4، واحتمال الدفع %5 يصبح %6</translation>
        </message>
    </context>
    <context>
        <name>ShippedStrategies</name>
        <message>
            <source>Business receivables</source>
            <translation>مستحقات الشركات</translation>
        </message>
        <message>
            <source>Invoices between companies, by the leading (oldest open) invoice: a friendly note before the due date, three dunning levels, then a stop of delivery and the lawyers.</source>
            <translation>فواتير بين الشركات، حسب الفاتورة الرئيسية (أقدم المفتوحة): تنبيه ودّي قبل الاستحقاق، وثلاثة مستويات مطالبة، ثم وقف التوريد والمحامون.</translation>
        </message>
        <message>
            <source>Consumer agency</source>
            <translation>وكالة المستهلكين</translation>
        </message>
        <message>
            <source>Third-party collection of consumer debts: the first letter with its validation period, then calls by size and risk, a second voice when promises break, the lawyers last.</source>
            <translation>تحصيل ديون المستهلكين لصالح الغير: الخطاب الأول مع مهلة التحقق، ثم مكالمات حسب الحجم والمخاطرة، وصوت ثانٍ عند نكث الوعود، والمحامون أخيرًا.</translation>
        </message>
        <message>
            <source>Patient bills</source>
            <translation>فواتير المرضى</translation>
        </message>
        <message>
            <source>What patients owe after the insurer: statements, financial assistance before anything harder, nothing hard before the 120th day.</source>
            <translation>ما يدين به المرضى بعد التأمين: كشوف، ومساعدة مالية قبل أي إجراء أشد، ولا شيء شديد قبل اليوم 120.</translation>
        </message>
        <message>
            <source>Road fines</source>
            <translation>مخالفات الطرق</translation>
        </message>
        <message>
            <source>Fines of the road police: sixty days after the notice the fine rises to half of the highest fine for the offence (Italian road code, article 203), and what is then not paid goes to the collection office.</source>
            <translation>غرامات شرطة الطرق: بعد ستين يومًا من الإشعار ترتفع الغرامة إلى نصف الحد الأقصى للمخالفة (قانون الطرق الإيطالي، المادة 203)، وما لم يُدفع حينها يُحال إلى مكتب التحصيل.</translation>
        </message>
        <message>
            <source>Energy and water</source>
            <translation>الطاقة والمياه</translation>
        </message>
        <message>
            <source>Bills for supply: reminders by message, a plan before anything harder, a warning before supply may be interrupted, and a person who decides.</source>
            <translation>فواتير الإمداد: تذكير بالرسائل، وخطة قبل أي إجراء أشد، وإنذار قبل جواز قطع الإمداد، وشخص يقرر.</translation>
        </message>
    </context>
    <context>
        <name>Shots</name>
        <message>
            <source>more than 120 days past due</source>
            <translation>متأخر أكثر من 120 يومًا</translation>
        </message>
        <message>
            <source>Dispute saved.</source>
            <translation>حُفظ الاعتراض.</translation>
        </message>
    </context>
    <context>
        <name>SpokenDate</name>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>غدا</translation>
        </message>
        <message>
            <source>tom</source>
            <translation>غد</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>أمس</translation>
        </message>
        <message>
            <source>eom</source>
            <translation>نهاية الشهر</translation>
        </message>
        <message>
            <source>bom</source>
            <translation>بداية الشهر</translation>
        </message>
        <message>
            <source>payday</source>
            <translation>الراتب</translation>
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
            <translation>بعناية</translation>
        </message>
        <message>
            <source>No contact before %1</source>
            <translation>لا تواصل قبل %1</translation>
        </message>
        <message>
            <source>No contact until %1</source>
            <translation>لا تواصل حتى %1</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>لا تواصل</translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <translation>تعليق: %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>Until it is ended</source>
            <translation>حتى يُنهى</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>اعتراض: %1</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>ينتظر الموافقة</translation>
        </message>
        <message>
            <source>Waits for approval, asked by %1</source>
            <translation>ينتظر الموافقة، طلبها %1</translation>
        </message>
        <message>
            <source>Nothing is agreed yet</source>
            <translation>لم يُتفق على شيء بعد</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>تمت الموافقة</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>لم تتم الموافقة</translation>
        </message>
        <message>
            <source>Approved by %1</source>
            <translation>وافق %1</translation>
        </message>
        <message>
            <source>Not approved by %1</source>
            <translation>لم يوافق %1</translation>
        </message>
    </context>
    <context>
        <name>StatusWords</name>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>لا تواصل</translation>
        </message>
        <message>
            <source>In contact</source>
            <translation>قيد التواصل</translation>
        </message>
        <message>
            <source>Promise open</source>
            <translation>وعد مفتوح</translation>
        </message>
        <message>
            <source>Promise due</source>
            <translation>وعد مستحق</translation>
        </message>
        <message>
            <source>Broken promise</source>
            <translation>منكوث</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>على خطة</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>معترض عليه</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>معلّق</translation>
        </message>
        <message>
            <source>With agency</source>
            <translation>لدى وكالة</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>سُوّي</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>قيد التقصّي</translation>
        </message>
    </context>
    <context>
        <name>StrategyCommand</name>
        <message>
            <source>Show the tables</source>
            <translation>عرض الجداول</translation>
        </message>
        <message>
            <source>Show the steps</source>
            <translation>عرض الخطوات</translation>
        </message>
        <message>
            <source>Show the golden cases</source>
            <translation>عرض الحالات المرجعية</translation>
        </message>
        <message>
            <source>Show the versions</source>
            <translation>عرض الإصدارات</translation>
        </message>
        <message>
            <source>Add a rule or a step</source>
            <translation>إضافة قاعدة أو خطوة</translation>
        </message>
        <message>
            <source>Remove the rule or step</source>
            <translation>إزالة القاعدة أو الخطوة</translation>
        </message>
        <message>
            <source>Move it up</source>
            <translation>تحريك إلى أعلى</translation>
        </message>
        <message>
            <source>Move it down</source>
            <translation>تحريك إلى أسفل</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>التراجع عن آخر تغيير</translation>
        </message>
        <message>
            <source>Keep the strategy as a draft</source>
            <translation>الاحتفاظ بالاستراتيجية كمسودة</translation>
        </message>
        <message>
            <source>Put the strategy in force</source>
            <translation>تفعيل الاستراتيجية</translation>
        </message>
        <message>
            <source>Reckon what it would do</source>
            <translation>حساب ما كانت ستفعله</translation>
        </message>
        <message>
            <source>Go to the strategies</source>
            <translation>الانتقال إلى الاستراتيجيات</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>Add a treatment</source>
            <translation>أضف معالجة</translation>
        </message>
        <message>
            <source>Compare the score that waits</source>
            <translation>مقارنة الدرجة المنتظرة</translation>
        </message>
        <message>
            <source>Show the wrong reasons</source>
            <translation>عرض الأسباب الخاطئة</translation>
        </message>
    </context>
    <context>
        <name>StrategyProblems</name>
        <message>
            <source>line %1, column %2</source>
            <translation>السطر %1، العمود %2</translation>
        </message>
        <message>
            <source>rule %1, input "%2"</source>
            <translation>القاعدة %1، المدخل «%2»</translation>
        </message>
        <message>
            <source>rule %1, output "%2"</source>
            <translation>القاعدة %1، المخرج «%2»</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>القاعدة %1</translation>
        </message>
        <message>
            <source>treatment "%1"</source>
            <translation>المعالجة «%1»</translation>
        </message>
        <message>
            <source>treatments</source>
            <translation>المعالجات</translation>
        </message>
        <message>
            <source>triggers</source>
            <translation>البدايات</translation>
        </message>
        <message>
            <source>the strategy</source>
            <translation>الاستراتيجية</translation>
        </message>
        <message>
            <source>expected "and" of "between"</source>
            <translation>ينقص «and» الخاصة بـ «between»</translation>
        </message>
        <message>
            <source>expected ".." of a range</source>
            <translation>ينقص «..» للمجال</translation>
        </message>
        <message>
            <source>expected the end of a range</source>
            <translation>ينقص آخر المجال</translation>
        </message>
        <message>
            <source>expected a name after "."</source>
            <translation>ينقص اسم بعد «.»</translation>
        </message>
        <message>
            <source>expected "%1"</source>
            <translation>ينقص «%1»</translation>
        </message>
        <message>
            <source>this does not belong to the expression</source>
            <translation>هذا ليس من التعبير</translation>
        </message>
        <message>
            <source>this does not belong to the tests</source>
            <translation>هذا ليس من الشروط</translation>
        </message>
        <message>
            <source>"%1" does not belong here</source>
            <translation>«%1» ليس مكانه هنا</translation>
        </message>
        <message>
            <source>an expression is missing</source>
            <translation>ينقص تعبير</translation>
        </message>
        <message>
            <source>the expression is empty</source>
            <translation>التعبير فارغ</translation>
        </message>
        <message>
            <source>this is not a number</source>
            <translation>هذا ليس رقمًا</translation>
        </message>
        <message>
            <source>the string has no end</source>
            <translation>النص بلا نهاية</translation>
        </message>
        <message>
            <source>arguments are all by name or all by place</source>
            <translation>الوسائط كلها بالاسم أو كلها بالموضع</translation>
        </message>
        <message>
            <source>nested deeper than %1</source>
            <translation>متداخل أعمق من %1</translation>
        </message>
        <message>
            <source>division by zero</source>
            <translation>قسمة على صفر</translation>
        </message>
        <message>
            <source>there is no treatment "%1"</source>
            <translation>لا توجد معالجة «%1»</translation>
        </message>
        <message>
            <source>there is no "%1" here</source>
            <translation>لا يوجد «%1» هنا</translation>
        </message>
        <message>
            <source>it asks for "%1", which is no feature</source>
            <translation>تسأل عن «%1» وهي ليست سمة</translation>
        </message>
        <message>
            <source>"%1" is no feature</source>
            <translation>«%1» ليست سمة</translation>
        </message>
        <message>
            <source>%1 tests a %2, but the input is a %3</source>
            <translation>%1 يختبر %2 لكن المدخل %3</translation>
        </message>
        <message>
            <source>%1 is not among the allowed values %2</source>
            <translation>%1 ليس من القيم المسموح بها %2</translation>
        </message>
        <message>
            <source>%1 is not among %2</source>
            <translation>%1 ليس من %2</translation>
        </message>
        <message>
            <source>%1 is not a %2</source>
            <translation>%1 ليس %2</translation>
        </message>
        <message>
            <source>rules %1 and %2 contradict each other</source>
            <translation>القاعدتان %1 و%2 متناقضتان</translation>
        </message>
        <message>
            <source>the cells of "%1" depend on more than the input, or mix kinds</source>
            <translation>خلايا «%1» تعتمد على أكثر من المدخل أو تخلط الأنواع</translation>
        </message>
        <message>
            <source>no strategy can begin at the status "%1"</source>
            <translation>لا يمكن لاستراتيجية أن تبدأ عند الحالة «%1»</translation>
        </message>
        <message>
            <source>no strategy can begin at "%1"</source>
            <translation>لا يمكن لاستراتيجية أن تبدأ عند «%1»</translation>
        </message>
        <message>
            <source>there are none</source>
            <translation>لا يوجد أي منها</translation>
        </message>
        <message>
            <source>there are two of this name</source>
            <translation>يوجد اثنان بهذا الاسم</translation>
        </message>
        <message>
            <source>two steps are "%1"</source>
            <translation>خطوتان باسم «%1»</translation>
        </message>
        <message>
            <source>step "%1" comes before the one above it</source>
            <translation>الخطوة «%1» تسبق التي فوقها</translation>
        </message>
        <message>
            <source>no day of the week is left</source>
            <translation>لم يبق أي يوم من الأسبوع</translation>
        </message>
        <message>
            <source>a message goes by email, sms or letter</source>
            <translation>تُرسل الرسالة بالبريد الإلكتروني أو SMS أو خطاب</translation>
        </message>
        <message>
            <source>a hold says for how many "days"</source>
            <translation>الإيقاف يحدد عدد الأيام</translation>
        </message>
        <message>
            <source>it goes to a supervisor, an agency or legal</source>
            <translation>تذهب إلى مشرف أو وكالة أو القسم القانوني</translation>
        </message>
        <message>
            <source>%1 wrote this draft; another person has to approve it</source>
            <translation>كتب %1 هذه المسودة؛ وعلى شخص آخر أن يوافق عليها</translation>
        </message>
        <message>
            <source>only managers and administrators put strategies in force</source>
            <translation>لا يفعّل الاستراتيجيات إلا المديرون ومسؤولو النظام</translation>
        </message>
        <message>
            <source>%1 as it is here is no draft that was kept: keep it as a draft, and another person puts it in force</source>
            <translation>%1 كما هي هنا ليست مسودة محفوظة: احفظها كمسودة ويفعّلها شخص آخر</translation>
        </message>
        <message>
            <source>there is no draft of %1</source>
            <translation>لا توجد مسودة لـ %1</translation>
        </message>
        <message>
            <source>no draft of %1 runs as a shadow</source>
            <translation>لا مسودة لـ %1 تعمل كظل</translation>
        </message>
        <message>
            <source>boolean</source>
            <translation>قيمة منطقية</translation>
        </message>
        <message>
            <source>list</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>number</source>
            <translation>رقم</translation>
        </message>
        <message>
            <source>date</source>
            <translation>تاريخ</translation>
        </message>
        <message>
            <source>string</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>time</source>
            <translation>وقت</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>تاريخ ووقت</translation>
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
            <translation>ثم</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) later</source>
            <translation>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
            </translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>في اليوم نفسه</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln day(s)</source>
            <translation>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
                <numerusform>بعد %Ln أيام</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) before</source>
            <translation>
                <numerusform>قبل %Ln أيام</numerusform>
                <numerusform>قبل %Ln أيام</numerusform>
                <numerusform>قبل %Ln أيام</numerusform>
                <numerusform>قبل %Ln أيام</numerusform>
                <numerusform>قبل %Ln أيام</numerusform>
                <numerusform>قبل %Ln أيام</numerusform>
            </translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>text message</source>
            <translation>رسالة نصية</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>خطاب</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>between channels, the first that reaches the debtor is used: "e-mail or letter"</extracomment>
            <translation> أو </translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>مشرف</translation>
        </message>
        <message>
            <source>an agency</source>
            <translation>وكالة</translation>
        </message>
        <message>
            <source>the lawyers</source>
            <translation>المحامون</translation>
        </message>
        <message>
            <source>work it in the queue %1</source>
            <translation>العمل عليه في القائمة %1</translation>
        </message>
        <message>
            <source>send %1 %2</source>
            <extracomment>%1 the channels, %2 the name of a template</extracomment>
            <translation>إرسال %1 %2</translation>
        </message>
        <message>
            <source>mark it %1</source>
            <translation>وسمه %1</translation>
        </message>
        <message numerus="yes">
            <source>hold it for %Ln day(s): %1</source>
            <translation>
                <numerusform>تعليقه %Ln أيام: %1</numerusform>
                <numerusform>تعليقه %Ln أيام: %1</numerusform>
                <numerusform>تعليقه %Ln أيام: %1</numerusform>
                <numerusform>تعليقه %Ln أيام: %1</numerusform>
                <numerusform>تعليقه %Ln أيام: %1</numerusform>
                <numerusform>تعليقه %Ln أيام: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>ask %1 to decide</source>
            <translation>طلب القرار من %1</translation>
        </message>
        <message>
            <source>raise the claim to what %1 says</source>
            <translation>رفع المطالبة إلى ما يقوله %1</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>For which accounts</source>
            <translation>لأي حسابات</translation>
        </message>
        <message>
            <source>Small balances</source>
            <translation>أرصدة صغيرة</translation>
        </message>
        <message>
            <source>Days between messages</source>
            <translation>أيام بين الرسائل</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Task for a queue</source>
            <translation>مهمة لقائمة</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>وسم</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Escalation</source>
            <translation>تصعيد</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>غرامة</translation>
        </message>
        <message>
            <source>&amp;Queue</source>
            <translation>ال&amp;قائمة</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>ال&amp;قالب</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>ال&amp;تسمية</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>&amp;To (supervisor, agency, legal)</source>
            <translation>إ&amp;لى (supervisor, agency, legal)</translation>
        </message>
        <message>
            <source>&amp;Decision that gives the amount</source>
            <translation>ال&amp;قرار الذي يعطي المبلغ</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 when ("After 35 days"), %2 what ("send e-mail or letter …")</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, if %2</source>
            <translation>%1، إذا %2</translation>
        </message>
        <message>
            <source>%1, also while nothing else is done</source>
            <translation>%1، وإن لم يُفعل غيره</translation>
        </message>
        <message>
            <source>%1: no rule covers some accounts</source>
            <translation>%1: لا قاعدة تغطي بعض الحسابات</translation>
        </message>
        <message>
            <source>%1: no rule covers %2</source>
            <translation>%1: لا قاعدة تغطي %2</translation>
        </message>
        <message>
            <source>%1: rules %2 both cover %3, and agree</source>
            <translation>%1: القواعد %2 تغطي %3 معًا وتتفق</translation>
        </message>
        <message>
            <source>%1: rules %2 contradict each other for %3</source>
            <translation>%1: القواعد %2 تتناقض في %3</translation>
        </message>
        <message>
            <source>%1: rule %2 never decides; %3 come first</source>
            <translation>%1: القاعدة %2 لا تقرر أبدًا؛ %3 تسبقها</translation>
        </message>
        <message>
            <source>%1: gaps were not looked for: %2</source>
            <translation>%1: لم تُبحث الثغرات: %2</translation>
        </message>
        <message>
            <source>%1, rule %2: %3</source>
            <translation>%1، القاعدة %2: %3</translation>
        </message>
        <message>
            <source>%1, rule %2: %3 was %4 and is %5</source>
            <translation>%1، القاعدة %2: %3 كان %4 وصار %5</translation>
        </message>
        <message>
            <source>%1: rule %2 is new: %3</source>
            <translation>%1: القاعدة %2 جديدة: %3</translation>
        </message>
        <message>
            <source>%1: what was rule %2 is gone: %3</source>
            <translation>%1: ما كان القاعدة %2 زال: %3</translation>
        </message>
        <message>
            <source>%1: the step %2 is new</source>
            <translation>%1: الخطوة %2 جديدة</translation>
        </message>
        <message>
            <source>%1: the step %2 is gone</source>
            <translation>%1: الخطوة %2 زالت</translation>
        </message>
        <message>
            <source>%1, step %2: was %3 and is %4</source>
            <translation>%1، الخطوة %2: كانت %3 وصارت %4</translation>
        </message>
        <message>
            <source>The treatment %1 is new</source>
            <translation>المعالجة %1 جديدة</translation>
        </message>
        <message>
            <source>The treatment %1 is gone</source>
            <translation>المعالجة %1 زالت</translation>
        </message>
        <message>
            <source>%1: was %2 and is %3</source>
            <translation>%1: كان %2 وصار %3</translation>
        </message>
        <message>
            <source>the first rule that fits decides</source>
            <translation>القاعدة الأولى المناسبة تقرر</translation>
        </message>
        <message>
            <source>exactly one rule fits</source>
            <translation>قاعدة واحدة بالضبط تناسب</translation>
        </message>
        <message>
            <source>several rules may fit and must agree</source>
            <translation>قد تناسب عدة قواعد ويجب أن تتفق</translation>
        </message>
        <message>
            <source>of the rules that fit the most important decides</source>
            <translation>أهم القواعد المناسبة تقرر</translation>
        </message>
        <message>
            <source>Retired from %1, by %2</source>
            <translation>أُوقفت من %1، بواسطة %2</translation>
        </message>
        <message>
            <source>Version %1 from %2, by %3</source>
            <translation>الإصدار %1 من %2، بواسطة %3</translation>
        </message>
        <message>
            <source>Version %1 from %2, written by %3, approved by %4</source>
            <translation>الإصدار %1 من %2، كتبه %3، ووافق عليه %4</translation>
        </message>
        <message>
            <source>%1, for %2</source>
            <translation>%1، لـ%2</translation>
        </message>
        <message>
            <source>%1 (in force)</source>
            <translation>%1 (سارٍ)</translation>
        </message>
        <message>
            <source>Version %1 in force</source>
            <translation>الإصدار %1 سارٍ</translation>
        </message>
        <message>
            <source>A draft, not in force</source>
            <translation>مسودة غير سارية</translation>
        </message>
        <message>
            <source>Ready to use, not in force</source>
            <translation>جاهزة، غير سارية</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>غير سارية</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Shadow since %1: it would have made %2 tasks, %3 messages and %4 questions to others; %5, %6 and %7 were made.</source>
            <translation>ظل منذ %1: كان سيصنع %2 مهمة و%3 رسالة و%4 سؤالاً لآخرين؛ وصُنع %5 و%6 و%7.</translation>
        </message>
        <message>
            <source>%1: %2 tasks, %3 messages, %4 questions beside %5, %6, %7; another step for %8 of %9 accounts</source>
            <extracomment>one night: %1 the day, %2 to %4 would have been, %5 to %7 were, %8 accounts of %9</extracomment>
            <translation>%1: %2 مهمة و%3 رسالة و%4 سؤالاً مقابل %5 و%6 و%7؛ خطوة أخرى في %8 من %9 حسابًا</translation>
        </message>
    </context>
    <context>
        <name>SystemCommand</name>
        <message>
            <source>Go to the bank lines</source>
            <translation>الانتقال إلى سطور البنك</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>البنك</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>السطر التالي</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>السطر السابق</translation>
        </message>
        <message>
            <source>Post the line as proposed</source>
            <translation>قيد السطر كما اقتُرح</translation>
        </message>
        <message>
            <source>Next proposal</source>
            <translation>الاقتراح التالي</translation>
        </message>
        <message>
            <source>Type another account</source>
            <translation>كتابة حساب آخر</translation>
        </message>
        <message>
            <source>Set the line aside</source>
            <translation>تنحية السطر</translation>
        </message>
        <message>
            <source>Match all lines again</source>
            <translation>مطابقة كل السطور من جديد</translation>
        </message>
        <message>
            <source>Go to the integrations</source>
            <translation>الانتقال إلى الربط</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>الأنظمة</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>الاتصال التالي</translation>
        </message>
        <message>
            <source>Previous connection</source>
            <translation>الاتصال السابق</translation>
        </message>
        <message>
            <source>Run the connection now</source>
            <translation>تشغيل الاتصال الآن</translation>
        </message>
        <message>
            <source>Send a failed delivery again</source>
            <translation>إرسال تسليم فاشل من جديد</translation>
        </message>
        <message>
            <source>Go to the visits</source>
            <translation>الانتقال إلى الزيارات</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>الزيارات</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>الزيارة التالية</translation>
        </message>
        <message>
            <source>Previous visit</source>
            <translation>الزيارة السابقة</translation>
        </message>
        <message>
            <source>Show the address on a map</source>
            <translation>عرض العنوان على خريطة</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>قوبل شخصيًا</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>لا أحد هناك</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>عنوان خاطئ</translation>
        </message>
    </context>
    <context>
        <name>SystemWords</name>
        <message>
            <source>In order</source>
            <translation>سليم</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>متعطل</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>لم يُشغَّل بعد</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>يدويًا</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>خطاف ويب</translation>
        </message>
        <message>
            <source>Web service</source>
            <translation>خدمة ويب</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Text message: %1</source>
            <translation>رسالة SMS: %1</translation>
        </message>
        <message>
            <source>E-mail: %1</source>
            <translation>بريد إلكتروني: %1</translation>
        </message>
        <message>
            <source>Letter: %1</source>
            <translation>خطاب: %1</translation>
        </message>
        <message>
            <source>Visit: %1</source>
            <translation>زيارة: %1</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>هم اتصلوا</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>مكالمة</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>رسم</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>غرامة</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>الفائدة</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>المصاريف</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>رسم محمّل</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>فُتح الحساب</translation>
        </message>
        <message>
            <source>Marked as a wrong number</source>
            <translation>وُسم رقمًا خاطئًا</translation>
        </message>
        <message>
            <source>Marked: do not contact</source>
            <translation>وُسم: لا تتواصل</translation>
        </message>
        <message>
            <source>Details recorded</source>
            <translation>سُجّلت البيانات</translation>
        </message>
        <message>
            <source>promise %1</source>
            <translation>وعد %1</translation>
        </message>
        <message>
            <source>payment %1</source>
            <translation>دفعة %1</translation>
        </message>
        <message>
            <source>call</source>
            <translation>مكالمة</translation>
        </message>
        <message>
            <source>note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>call-back</source>
            <translation>معاودة اتصال</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>Promise to pay %1 by %2</source>
            <translation>وعد بدفع %1 حتى %2</translation>
        </message>
        <message>
            <source>Promise kept: %1</source>
            <translation>وُفي بالوعد: %1</translation>
        </message>
        <message>
            <source>Promise broken: %1</source>
            <translation>نُكث الوعد: %1</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>أُلغي الوعد</translation>
        </message>
        <message>
            <source>Payment received %1</source>
            <translation>استُلمت دفعة %1</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>%1 added: %2</source>
            <comment>kind of charge, amount</comment>
            <translation>أُضيف %1: %2</translation>
        </message>
        <message>
            <source>Claim corrected %1</source>
            <translation>صُحّحت المطالبة %1</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>إشعار دائن %1</translation>
        </message>
        <message>
            <source>Billed %1</source>
            <translation>فُوتر %1</translation>
        </message>
        <message>
            <source>%1 billed %2</source>
            <comment>invoice number, amount</comment>
            <translation>%1 فُوتر %2</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Call-back agreed</source>
            <translation>اتُّفق على معاودة الاتصال</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>معترض عليه</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>حُسم الاعتراض</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>معلّق</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>رُفع التعليق</translation>
        </message>
        <message>
            <source>Assigned to nobody</source>
            <translation>غير مسند لأحد</translation>
        </message>
        <message>
            <source>Assigned to %1</source>
            <translation>أُسند إلى %1</translation>
        </message>
        <message>
            <source>Placed for collection</source>
            <translation>أُحيل للتحصيل</translation>
        </message>
        <message>
            <source>Placed with %1</source>
            <translation>أُحيل إلى %1</translation>
        </message>
        <message>
            <source>Recalled from the agency</source>
            <translation>استُرد من الوكالة</translation>
        </message>
        <message>
            <source>Terms set</source>
            <translation>وُضعت الشروط</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>أُعفي من الفائدة</translation>
        </message>
        <message>
            <source>Judgment for %1</source>
            <translation>حكم بـ%1</translation>
        </message>
        <message>
            <source>Court case %1</source>
            <comment>number of the case</comment>
            <translation>قضية %1</translation>
        </message>
        <message>
            <source>Written off %1</source>
            <translation>شُطب %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>أُعيد فتحه</translation>
        </message>
        <message>
            <source>Fact from the source</source>
            <translation>واقعة من المصدر</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>تُراجع عن الاستيراد</translation>
        </message>
        <message>
            <source>Recorded by a newer version</source>
            <translation>سجّله إصدار أحدث</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>يستحق %1</translation>
        </message>
        <message>
            <source>value date %1</source>
            <translation>تاريخ القيمة %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>يستحق %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>من أجل %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>في %1</translation>
        </message>
        <message>
            <source>from a file</source>
            <translation>من ملف</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>تلقائي</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>أُزيل ملف</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>أُضيف ملف</translation>
        </message>
        <message>
            <source>Contact announced</source>
            <translation>أُعلن عن اتصال</translation>
        </message>
        <message>
            <source>Announced contact did not take place</source>
            <translation>لم يتم الاتصال المُعلن</translation>
        </message>
        <message>
            <source>Legal hold: nothing is erased</source>
            <translation>حجز قانوني: لا يُمحى شيء</translation>
        </message>
        <message>
            <source>Legal hold lifted</source>
            <translation>رُفع الحجز القانوني</translation>
        </message>
        <message>
            <source>Use of the data restricted</source>
            <translation>قُيّد استخدام البيانات</translation>
        </message>
        <message>
            <source>Wrong reason in the queue</source>
            <translation>سبب خاطئ في القائمة</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>61 to 90 days past due</source>
            <translation>متأخر 61 إلى 90 يومًا</translation>
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
            <translation>وعد %1 %2</translation>
        </message>
        <message>
            <source>Promise %1 %2, %3</source>
            <translation>وعد %1 %2، %3</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>دفعة %1</translation>
        </message>
        <message>
            <source>Payment %1, %2</source>
            <translation>دفعة %1، %2</translation>
        </message>
        <message>
            <source>Payment %1, %2, reference %3</source>
            <translation>دفعة %1، %2، المرجع %3</translation>
        </message>
        <message>
            <source>Call back %1</source>
            <translation>معاودة الاتصال %1</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>رفض: %1</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>اعتراض: %1</translation>
        </message>
        <message>
            <source>Wrong number %1</source>
            <translation>رقم خاطئ %1</translation>
        </message>
        <message>
            <source>Check the promise on %1. If unpaid, back to broken promises.</source>
            <translation>تحقق من الوعد في %1. إن لم يُدفع عاد إلى الوعود المنكوثة.</translation>
        </message>
        <message>
            <source>The balance is lower at once.</source>
            <translation>ينخفض الرصيد فورًا.</translation>
        </message>
        <message>
            <source>On your queue again %1, their time.</source>
            <translation>في قائمتك من جديد %1 بتوقيتهم.</translation>
        </message>
        <message>
            <source>Call again; the reason is in the history.</source>
            <translation>اتصل مرة أخرى؛ السبب في السجل.</translation>
        </message>
        <message>
            <source>Review the dispute. Pressing for payment stops.</source>
            <translation>راجع الاعتراض. يتوقف الضغط للدفع.</translation>
        </message>
        <message>
            <source>Call again at another time of day.</source>
            <translation>اتصل مرة أخرى في وقت آخر من اليوم.</translation>
        </message>
        <message>
            <source>This number is not called again.</source>
            <translation>لن يُتصل بهذا الرقم من جديد.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountHeader</name>
        <message>
            <source>Back to the queue (Esc)</source>
            <translation>العودة إلى القائمة (Esc)</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>المدفوع حتى الآن</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>دفعة</translation>
        </message>
        <message>
            <source>Take a payment</source>
            <translation>تسجيل دفعة</translation>
        </message>
        <message>
            <source>Previous account (K)</source>
            <translation>الحساب السابق (K)</translation>
        </message>
        <message>
            <source>Next account (J)</source>
            <translation>الحساب التالي (J)</translation>
        </message>
        <message>
            <source>Show the call panel (W)</source>
            <translation>إظهار لوحة المكالمة (W)</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>الاسم غير معروف</translation>
        </message>
        <message>
            <source>Speaks %1</source>
            <translation>يتحدث %1</translation>
        </message>
        <message>
            <source>Placed %1</source>
            <translation>أُحيل %1</translation>
        </message>
        <message>
            <source>Listed %1</source>
            <translation>أُدرج %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>غير متأخر</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Finish %1</source>
            <translation>إنهاء %1</translation>
        </message>
        <message>
            <source>Finish the wrap-up of %1</source>
            <translation>إنهاء ختم مكالمة %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountPage</name>
        <message>
            <source>No account is open</source>
            <translation>لا حساب مفتوح</translation>
        </message>
        <message>
            <source>Choose one in the queue, or search for a name or number.</source>
            <translation>اختر واحدًا من القائمة، أو ابحث عن اسم أو رقم.</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>الانتقال إلى القائمة</translation>
        </message>
        <message>
            <source>This account is no longer here</source>
            <translation>لم يعد هذا الحساب هنا</translation>
        </message>
        <message>
            <source>It was moved to someone else, or its import was undone. What you saved is kept.</source>
            <translation>نُقل إلى شخص آخر، أو تُراجع عن استيراده. ما حفظته باقٍ.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Consent: %1</source>
            <translation>الموافقة: %1</translation>
        </message>
        <message>
            <source>At that moment this account was not known here yet.</source>
            <translation>في تلك اللحظة لم يكن هذا الحساب معروفًا هنا.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>أُعيد</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AnswerStrip</name>
        <message numerus="yes">
            <source>at %1: %Ln time(s)</source>
            <extracomment>%1: an hour of the day; how often somebody answered then</extracomment>
            <translation>
                <numerusform>عند %1: لم يحدث</numerusform>
                <numerusform>عند %1: مرة واحدة</numerusform>
                <numerusform>عند %1: مرتان</numerusform>
                <numerusform>عند %1: %Ln مرات</numerusform>
                <numerusform>عند %1: %Ln مرة</numerusform>
                <numerusform>عند %1: %Ln مرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody picked up yet, in %Ln call(s).</source>
            <translation>
                <numerusform>لم يرد أحد بعد، ولا مكالمة.</numerusform>
                <numerusform>لم يرد أحد بعد، في مكالمة واحدة.</numerusform>
                <numerusform>لم يرد أحد بعد، في مكالمتين.</numerusform>
                <numerusform>لم يرد أحد بعد، في %Ln مكالمات.</numerusform>
                <numerusform>لم يرد أحد بعد، في %Ln مكالمة.</numerusform>
                <numerusform>لم يرد أحد بعد، في %Ln مكالمة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Picked up: %1.</source>
            <translation>ردّ على الهاتف: %1.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::ContactPanel</name>
        <message>
            <source>Contact</source>
            <translation>تواصل</translation>
        </message>
        <message>
            <source>No phone number is known.</source>
            <translation>لا رقم هاتف معروف.</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>أرقام الهاتف</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>جهة العمل</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>تاريخ الميلاد</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>الموافقة</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>حسابات هذا الشخص</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>%1 بتوقيتهم</translation>
        </message>
        <message>
            <source>chosen to call</source>
            <translation>مختار للاتصال</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 متأخر</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>غير متأخر</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1، %2، %3</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>الحسابات (%1)</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>Best: %1, %2 · reached about %3 times in 100</source>
            <translation>الأفضل: %1، %2 · يُوصل إليه نحو %3 مرة من 100</translation>
        </message>
        <message>
            <source>%1 (tried, to learn about this time)</source>
            <translation>%1 (جُرّب لمعرفة هذا الوقت)</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>ملفات…</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>ملفات هذا الحساب</translation>
        </message>
        <message>
            <source>See, add and remove files; they can be dropped here too</source>
            <translation>رؤية الملفات وإضافتها وإزالتها؛ ويمكن إفلاتها هنا أيضًا</translation>
        </message>
        <message>
            <source>Latest files</source>
            <translation>أحدث الملفات</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translation>الملفات (%1)</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>بالبريد الإلكتروني</translation>
        </message>
        <message>
            <source>by text message</source>
            <translation>برسالة نصية</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>برسالة بريدية</translation>
        </message>
        <message>
            <source>Best: %1, %2 · answered about %3 times in 100</source>
            <extracomment>when to write, by what, and how often such a message is answered</extracomment>
            <translation>الأفضل: %1، %2 · يُرد عليها نحو %3 من 100</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::DayDial</name>
        <message>
            <source>Their time is not known</source>
            <translation>وقتهم غير معروف</translation>
        </message>
        <message>
            <source>Their time is %1</source>
            <translation>وقتهم %1</translation>
        </message>
        <message>
            <source>%1, they may be called %2</source>
            <extracomment>%1: "Their time is 10:42 CST", %2: "08:00-21:00"</extracomment>
            <translation>%1، يجوز الاتصال %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::GateBanner</name>
        <message>
            <source>Why?</source>
            <translation>لماذا؟</translation>
        </message>
        <message>
            <source>Why? Details of the decision</source>
            <translation>لماذا؟ تفاصيل القرار</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::OverrideAsk</name>
        <message>
            <source>Ask for one attempt, because:</source>
            <translation>طلب محاولة واحدة لأن:</translation>
        </message>
        <message>
            <source>Note for who decides</source>
            <translation>ملاحظة لمن يقرر</translation>
        </message>
        <message>
            <source>What makes it so? Somebody else decides…</source>
            <translation>ما الذي يجعله كذلك؟ شخص آخر يقرر…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>Ask somebody else to allow one attempt</source>
            <translation>طلب السماح بمحاولة واحدة من شخص آخر</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::StandingStrip</name>
        <message>
            <source>In force on this account</source>
            <translation>السارِي على هذا الحساب</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimeMachine</name>
        <message>
            <source>This is the past: read only.</source>
            <translation>هذا الماضي: للقراءة فقط.</translation>
        </message>
        <message>
            <source>By what</source>
            <translation>بحسب</translation>
        </message>
        <message>
            <source>What had happened</source>
            <translation>ما كان قد حدث</translation>
        </message>
        <message>
            <source>What we had heard</source>
            <translation>ما كنا قد علمناه</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>العودة إلى الآن</translation>
        </message>
        <message>
            <source>The moment before (Left)</source>
            <translation>اللحظة السابقة (يسار)</translation>
        </message>
        <message>
            <source>The moment after (Right)</source>
            <translation>اللحظة التالية (يمين)</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>اللحظة</translation>
        </message>
        <message>
            <source>As of %1 · %2 of %3</source>
            <extracomment>a moment, which of how many</extracomment>
            <translation>كما في %1 · %2 من %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineDelegate</name>
        <message>
            <source>Taken back · %1</source>
            <translation>أُعيد · %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineList</name>
        <message>
            <source>Reverse…</source>
            <translation>عكس…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineModel</name>
        <message>
            <source>taken back</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>Call in progress</source>
            <translation>مكالمة جارية</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelinePanel</name>
        <message>
            <source>Timeline</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>إظهار في السجل</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>المكالمات</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>الوعود</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>Note on this account</source>
            <translation>ملاحظة على هذا الحساب</translation>
        </message>
        <message>
            <source>Add a note…  (saved as you type)</source>
            <translation>أضف ملاحظة…  (تُحفظ أثناء الكتابة)</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>حفظ الملاحظة</translation>
        </message>
        <message>
            <source>Save the note and stay (Ctrl+Shift+Enter)</source>
            <translation>حفظ الملاحظة والبقاء (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>لم يحدث شيء بعد.</translation>
        </message>
        <message>
            <source>Nobody has called yet.</source>
            <translation>لم يتصل أحد بعد.</translation>
        </message>
        <message>
            <source>Nothing has been paid yet.</source>
            <translation>لم يُدفع شيء بعد.</translation>
        </message>
        <message>
            <source>Nothing has been promised yet.</source>
            <translation>لم يُوعد بشيء بعد.</translation>
        </message>
        <message>
            <source>No note has been written yet.</source>
            <translation>لم تُكتب ملاحظة بعد.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::WhyPopover</name>
        <message>
            <source>Details of the decision</source>
            <translation>تفاصيل القرار</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy the whole decision as text</source>
            <translation>نسخ القرار كله نصًّا</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Their zone</source>
            <translation>منطقتهم</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>وقتهم</translation>
        </message>
        <message>
            <source>Perhaps in</source>
            <translation>ربما في</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>النافذة</translation>
        </message>
        <message>
            <source>Attempts this week</source>
            <translation>المحاولات هذا الأسبوع</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Decided again at</source>
            <translation>يُقرَّر من جديد في</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>No rule speaks against it.</source>
            <translation>لا قاعدة تعارضه.</translation>
        </message>
        <message>
            <source>Rules that speak</source>
            <translation>القواعد المتكلمة</translation>
        </message>
        <message>
            <source>It is asked again at %1 your time, and when you save.</source>
            <translation>يُسأل من جديد في %1 بتوقيتك، وعند الحفظ.</translation>
        </message>
        <message>
            <source>It is asked again when you save.</source>
            <translation>يُسأل من جديد عند الحفظ.</translation>
        </message>
        <message>
            <source>Next allowed %1.</source>
            <translation>المسموح التالي %1.</translation>
        </message>
        <message>
            <source>No time alone makes it allowed. It changes when the facts above change: another number, a zone that the person tells, the end of a hold.</source>
            <translation>لا وقت وحده يجعله مسموحًا. يتغيّر حين تتغيّر الوقائع أعلاه: رقم آخر، منطقة يذكرها الشخص، نهاية تعليق.</translation>
        </message>
        <message>
            <source>Call back then</source>
            <translation>عاود الاتصال حينها</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalDetail</name>
        <message>
            <source>Owed</source>
            <translation>المستحق</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>المعروض</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>الوعود الموفّاة</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Reason; the collector reads it. Needed to decline.</source>
            <translation>السبب؛ يقرؤه المحصّل. لازم للرفض.</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>فتح الحساب</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · asked by %3</source>
            <extracomment>number of the account, creditor, who asked</extracomment>
            <translation>%1 · %2 · طلبه %3</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>غير متأخر</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>promises kept, of how many that were decided</extracomment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Beyond the limit: %1</source>
            <translation>تجاوز الحد: %1</translation>
        </message>
        <message>
            <source>They say: %1</source>
            <translation>يقول: %1</translation>
        </message>
        <message>
            <source>Told the debtor: “%1”</source>
            <translation>قيل للمدين: «%1»</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalModel</name>
        <message>
            <source>%1, %2, for %3, asked by %4, %5, %6</source>
            <extracomment>a request read aloud: what, amount, debtor, who asked, when, whether one may decide</extracomment>
            <translation>%1، %2، لـ%3، طلبه %4، %5، %6</translation>
        </message>
        <message>
            <source>yours to decide</source>
            <translation>القرار لك</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>طُلب</translation>
        </message>
        <message>
            <source>By</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>المدين</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>المعروض</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalsPage</name>
        <message>
            <source>Approvals</source>
            <translation>الموافقات</translation>
        </message>
        <message>
            <source>Reading what waits…</source>
            <translation>قراءة ما ينتظر…</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>الطلبات المنتظرة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>%1 waiting, %2 for you to decide</source>
            <extracomment>how many requests wait, and how many of them the user may decide</extracomment>
            <translation>%1 تنتظر، %2 منها قرارها لك</translation>
        </message>
        <message>
            <source>Nothing waits for approval</source>
            <translation>لا شيء ينتظر الموافقة</translation>
        </message>
        <message>
            <source>What a collector may not agree alone comes here, with the limit it is beyond.</source>
            <translation>ما لا يجوز للمحصّل الاتفاق عليه وحده يأتي هنا، مع الحد الذي تجاوزه.</translation>
        </message>
        <message>
            <source>Offline: requests as of %1. What you decide is sent later.</source>
            <translation>غير متصل: الطلبات كما في %1. ما تقرره يُرسل لاحقًا.</translation>
        </message>
        <message>
            <source>Offline. What you decide is sent later.</source>
            <translation>غير متصل. ما تقرره يُرسل لاحقًا.</translation>
        </message>
        <message>
            <source>Say why; the collector reads it.</source>
            <translation>اذكر السبب؛ يقرؤه المحصّل.</translation>
        </message>
        <message>
            <source>Approved: %1 for %2</source>
            <translation>تمت الموافقة: %1 لـ%2</translation>
        </message>
        <message>
            <source>Declined: %1 for %2</source>
            <translation>رُفض: %1 لـ%2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>أُعيد</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementDialog</name>
        <message>
            <source>New arrangement</source>
            <translation>اتفاق جديد</translation>
        </message>
        <message>
            <source>What is agreed</source>
            <translation>ما يُتفق عليه</translation>
        </message>
        <message>
            <source>One promise</source>
            <translation>وعد واحد</translation>
        </message>
        <message>
            <source>Payment plan</source>
            <translation>خطة دفع</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>Within your authority:</source>
            <translation>ضمن صلاحيتك:</translation>
        </message>
        <message>
            <source>Confirm plan</source>
            <translation>تأكيد الخطة</translation>
        </message>
        <message>
            <source>Within your authority: you may agree this yourself.</source>
            <translation>ضمن صلاحيتك: يجوز لك الاتفاق بنفسك.</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>يحتاج إلى موافقة.</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>التأكيد يضعه في قائمتهم؛ وحتى ذلك الحين لم يُتفق على شيء.</translation>
        </message>
        <message>
            <source>Read back: “%1”</source>
            <translation>اقرأ عليهم: «%1»</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>إرسال للموافقة</translation>
        </message>
        <message>
            <source>Confirm promise</source>
            <translation>تأكيد الوعد</translation>
        </message>
        <message>
            <source>Confirm settlement</source>
            <translation>تأكيد التسوية</translation>
        </message>
        <message>
            <source>Confirm change</source>
            <translation>تأكيد التغيير</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementFields</name>
        <message>
            <source>First payment</source>
            <translation>الدفعة الأولى</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Settle for</source>
            <translation>التسوية بـ</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>التاريخ الأول</translation>
        </message>
        <message>
            <source>Offer ends</source>
            <translation>ينتهي العرض</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>التكرار</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>الأقساط</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>Amount each</source>
            <translation>مبلغ كل قسط</translation>
        </message>
        <message>
            <source>Pay with</source>
            <translation>الدفع بـ</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>&amp;First payment</source>
            <translation>ال&amp;دفعة الأولى</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>ال&amp;مبلغ</translation>
        </message>
        <message>
            <source>&amp;Settle for</source>
            <translation>الت&amp;سوية بـ</translation>
        </message>
        <message>
            <source>First &amp;date</source>
            <translation>ال&amp;تاريخ الأول</translation>
        </message>
        <message>
            <source>&amp;Repeat</source>
            <translation>الت&amp;كرار</translation>
        </message>
        <message>
            <source>&amp;Instalments</source>
            <translation>الأ&amp;قساط</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>الدف&amp;عات</translation>
        </message>
        <message>
            <source>Amount &amp;each</source>
            <translation>مبلغ &amp;كل قسط</translation>
        </message>
        <message>
            <source>&amp;Offer ends</source>
            <translation>ينتهي ال&amp;عرض</translation>
        </message>
        <message>
            <source>Pay &amp;with</source>
            <translation>الد&amp;فع بـ</translation>
        </message>
        <message>
            <source>Change the plan that goes on (%1 to come)</source>
            <extracomment>a plan: how much of it is still to come</extracomment>
            <translation>تغيير الخطة الجارية (يبقى %1)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an account that a promise is for: number, what is owed</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Pays &amp;by</source>
            <translation>يدفع &amp;حتى</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>يدفع حتى</translation>
        </message>
        <message>
            <source>Choose at least one account that the promise is for.</source>
            <translation>اختر حسابًا واحدًا على الأقل للوعد.</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>تعذّرت قراءة التاريخ أو أنه مضى. اكتب مثلًا الجمعة أو +7 أو 15/1.</translation>
        </message>
        <message>
            <source>The number of payments is 1 to %1. Type for instance 6.</source>
            <translation>عدد الدفعات من 1 إلى %1. اكتب مثلًا 6.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>تعذّرت قراءة %1. اكتب مثلًا 120 أو 50% أو 1/3.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::PartDelegate</name>
        <message>
            <source>Amount of this payment</source>
            <translation>مبلغ هذه الدفعة</translation>
        </message>
        <message>
            <source>Day of this payment</source>
            <translation>يوم هذه الدفعة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ScheduleModel</name>
        <message>
            <source>%1: %2, left after: %3</source>
            <extracomment>a row of the schedule read aloud: day, amount, what is left after it</extracomment>
            <translation>%1: %2، يبقى بعدها: %3</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Left after</source>
            <translation>يبقى بعدها</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::SchedulePanel</name>
        <message>
            <source>Schedule</source>
            <translation>الجدول</translation>
        </message>
        <message>
            <source>F2 or a double click changes one day or amount; the last payment takes up the rest.</source>
            <translation>F2 أو نقرة مزدوجة تغيّر يومًا أو مبلغًا؛ والدفعة الأخيرة تأخذ الباقي.</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>سُوّي</translation>
        </message>
        <message>
            <source>Paid off</source>
            <translation>سُدّد</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>يستحق</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>الحصص</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>لا شيء للعرض بعد</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit</name>
        <message>
            <source>Contact</source>
            <translation>تواصل</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>دفعة</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>وعد</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>إسناد</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الشروط</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>فُتح الحساب</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>المدين</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>رقم أو عنوان</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>Contact begun</source>
            <translation>بدأ اتصال</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>واقعة</translation>
        </message>
        <message>
            <source>Step of a strategy</source>
            <translation>خطوة من استراتيجية</translation>
        </message>
        <message>
            <source>Override asked for</source>
            <translation>طُلب استثناء</translation>
        </message>
        <message>
            <source>Override decided</source>
            <translation>حُسم استثناء</translation>
        </message>
        <message>
            <source>Approval asked for</source>
            <translation>طُلبت موافقة</translation>
        </message>
        <message>
            <source>Approval decided</source>
            <translation>حُسمت موافقة</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>خطة</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>an import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>البرنامج</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>أصل الدين</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>الفائدة</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>الرسوم</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>المصاريف</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>لم يُطبَّق</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>معترض عليه</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <source>Oldest due day</source>
            <translation>أقدم يوم استحقاق</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>الإجراء التالي</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>مسند إلى</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>وكالة</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>الوعود</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>الأرقام والعناوين</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>The content was erased lawfully; its hash stays in the chain.</source>
            <translation>مُحي المحتوى قانونيًا؛ وتبقى بصمته في السلسلة.</translation>
        </message>
        <message>
            <source>The bytes have the hash that was kept with them, checked on this laptop just now.</source>
            <translation>للبايتات البصمة المحفوظة معها، تحقّق منها هذا الحاسوب للتو.</translation>
        </message>
        <message>
            <source>The bytes do NOT have the hash that was kept with them. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>ليست للبايتات البصمة المحفوظة معها. اترك هذا الحاسوب كما هو وأبلغ مسؤول الأمن.</translation>
        </message>
        <message>
            <source>Number %1 in the office's feed.</source>
            <translation>الرقم %1 في تيار المكتب.</translation>
        </message>
        <message>
            <source>Not in the office's feed yet: it waits for the next sync.</source>
            <translation>ليس في تيار المكتب بعد: ينتظر المزامنة التالية.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>ملف</translation>
        </message>
        <message>
            <source>Part of a file</source>
            <translation>جزء من ملف</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>أُزيل ملف</translation>
        </message>
        <message>
            <source>Person beside the debtor</source>
            <translation>شخص إلى جانب المدين</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>فُصل شخص</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>معاودة اتصال</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>رعاية</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>مهمة</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>رسالة</translation>
        </message>
        <message>
            <source>Detail of care</source>
            <translation>تفصيل الرعاية</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>انتهت الرعاية</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>وردت رسالة</translation>
        </message>
        <message>
            <source>Step of a message</source>
            <translation>خطوة رسالة</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>أُغلق الحساب</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>أُعيد فتح الحساب</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>تكلفة</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>رسم</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>غرامة</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>إعفاء من الفائدة</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>إشعار دائن</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>الدائن</translation>
        </message>
        <message>
            <source>Debtor linked</source>
            <translation>رُبط المدين</translation>
        </message>
        <message>
            <source>Dispute decided</source>
            <translation>حُسم الاعتراض</translation>
        </message>
        <message>
            <source>Payment announced</source>
            <translation>دفعة مُعلنة</translation>
        </message>
        <message>
            <source>Announced payment taken back</source>
            <translation>سُحبت الدفعة المعلنة</translation>
        </message>
        <message>
            <source>Hold ended</source>
            <translation>رُفع التعليق</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>أُلغي الاستيراد</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>حكم قضائي</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>قضية</translation>
        </message>
        <message>
            <source>Legal hold</source>
            <translation>حفظ قانوني</translation>
        </message>
        <message>
            <source>Legal hold ended</source>
            <translation>انتهى الحفظ القانوني</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>إشعار</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>إحالة إلى وكالة</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>استرجاع</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>تغيّرت الخطة</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>أُلغي الاتفاق</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>أُلغي الوعد</translation>
        </message>
        <message>
            <source>Contact let go</source>
            <translation>أُفلت الاتصال</translation>
        </message>
        <message>
            <source>Restriction</source>
            <translation>تقييد</translation>
        </message>
        <message>
            <source>Text drafted</source>
            <translation>صيغ نص</translation>
        </message>
        <message>
            <source>Text decided</source>
            <translation>بُتّ في النص</translation>
        </message>
        <message>
            <source>Write-off</source>
            <translation>شطب</translation>
        </message>
        <message>
            <source>Not in a checkpoint yet.</source>
            <translation>ليس ضمن نقطة تحقق بعد.</translation>
        </message>
        <message>
            <source>Included in checkpoint %1 (root %2…), signed by the office and verified on this laptop, %3.</source>
            <extracomment>%1 is a number, %2 the beginning of a hash, %3 a date and time</extracomment>
            <translation>مضمَّن في نقطة التحقق %1 (الجذر %2…)، موقَّعة من المكتب ومتحقَّق منها على هذا الحاسوب، %3.</translation>
        </message>
        <message>
            <source>NOT proven by checkpoint %1: %2. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>غير مثبت بنقطة التحقق %1: %2. أبقِ هذا الحاسوب كما هو وأبلغ المسؤول عن الأمن.</translation>
        </message>
        <message>
            <source>the checkpoint is not signed by the office's server</source>
            <translation>نقطة التحقق غير موقَّعة من خادم المكتب</translation>
        </message>
        <message>
            <source>the checkpoint is older than one this laptop has witnessed</source>
            <translation>نقطة التحقق أقدم من نقطة شهدها هذا الحاسوب</translation>
        </message>
        <message>
            <source>the ledger is not the one this laptop has witnessed</source>
            <translation>السجل ليس السجل الذي شهده هذا الحاسوب</translation>
        </message>
        <message>
            <source>the event is not in the ledger as it stands here</source>
            <translation>الحدث ليس في السجل كما هو هنا</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditDetailCard</name>
        <message>
            <source>Event</source>
            <translation>الحدث</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>قبل وبعد</translation>
        </message>
        <message>
            <source>What was written, and decided</source>
            <translation>ما كُتب وما قُرر</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>As known then</source>
            <translation>كما كان معروفًا حينها</translation>
        </message>
        <message>
            <source>Evidence pack</source>
            <translation>حزمة أدلة</translation>
        </message>
        <message>
            <source>the whole office</source>
            <translation>المكتب كله</translation>
        </message>
        <message>
            <source>an account that is not here any more</source>
            <translation>حساب لم يعد هنا</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>who did it, on which account</extracomment>
            <translation>%1 على %2</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; server's clock %3</source>
            <translation>الجهاز %1، ساعته %2؛ ساعة الخادم %3</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; not at the server yet</source>
            <translation>الجهاز %1، ساعته %2؛ ليس عند الخادم بعد</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>قراءة…</translation>
        </message>
        <message>
            <source>Nothing of the account's figures</source>
            <translation>لا شيء في أرقام الحساب</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>As it was written</source>
            <translation>كما كُتب</translation>
        </message>
        <message>
            <source>What was decided, and from what</source>
            <translation>ما الذي قُرر، ومن ماذا</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>That you looked at this account is recorded.</source>
            <translation>يُسجَّل أنك نظرت في هذا الحساب.</translation>
        </message>
        <message>
            <source>Whether it is in the signed ledger could not be checked: %1</source>
            <translation>تعذّر التحقق من وجوده في السجل الموقَّع: %1</translation>
        </message>
        <message>
            <source>Root %1</source>
            <translation>الجذر %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditPage</name>
        <message>
            <source>Audit</source>
            <translation>التدقيق</translation>
        </message>
        <message>
            <source>Looking at an account here is itself recorded.</source>
            <translation>النظر في حساب هنا يُسجَّل أيضًا.</translation>
        </message>
        <message>
            <source>Reading the ledger…</source>
            <translation>قراءة الدفتر…</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>نوع الحدث</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Events, latest first</source>
            <translation>الأحداث، الأحدث أولًا</translation>
        </message>
        <message>
            <source>Older events</source>
            <translation>أحداث أقدم</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>لا أحداث</numerusform>
                <numerusform>حدث واحد</numerusform>
                <numerusform>حدثان</numerusform>
                <numerusform>%Ln أحداث</numerusform>
                <numerusform>%Ln حدثًا</numerusform>
                <numerusform>%Ln حدث</numerusform>
            </translation>
        </message>
        <message>
            <source>No event fits</source>
            <translation>لا حدث يطابق</translation>
        </message>
        <message>
            <source>Nothing of the kind is on this laptop. Take something out of the filter, or sync first.</source>
            <translation>لا شيء من هذا على هذا الحاسوب. أزل شيئًا من المرشّح، أو زامن أولًا.</translation>
        </message>
        <message>
            <source>Set aside by the office</source>
            <translation>نحّاه المكتب</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>ينتظر</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>التيار</translation>
        </message>
        <message>
            <source>Number in the office's feed</source>
            <translation>الرقم في تيار المكتب</translation>
        </message>
        <message>
            <source>Folder for the evidence pack</source>
            <translation>مجلد حزمة الأدلة</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) with their hashes saved</source>
            <translation>
                <numerusform>لم يُحفظ حدث</numerusform>
                <numerusform>حُفظ حدث ببصمته</numerusform>
                <numerusform>حُفظ حدثان ببصمتيهما</numerusform>
                <numerusform>حُفظت %Ln أحداث ببصماتها</numerusform>
                <numerusform>حُفظ %Ln حدثًا ببصماتها</numerusform>
                <numerusform>حُفظ %Ln حدث ببصماتها</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankModel</name>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>قُيّد</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>الدافع</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>الاقتراح</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>مؤكد</translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankPage</name>
        <message>
            <source>Bank lines</source>
            <translation>سطور البنك</translation>
        </message>
        <message>
            <source>Match again</source>
            <translation>مطابقة من جديد</translation>
        </message>
        <message>
            <source>Reading the bank lines…</source>
            <translation>قراءة سطور البنك…</translation>
        </message>
        <message>
            <source>Bank lines that wait</source>
            <translation>سطور البنك المنتظرة</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Number of another account</source>
            <translation>رقم حساب آخر</translation>
        </message>
        <message>
            <source>Reason to set it aside</source>
            <translation>سبب التنحية</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>تنحية</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>قيد</translation>
        </message>
        <message>
            <source>Newest bank data: %1. Nobody is chased until newer data is in</source>
            <translation>أحدث بيانات البنك: %1. لا يُطالَب أحد حتى تصل بيانات أحدث</translation>
        </message>
        <message>
            <source>Statements up to %1</source>
            <translation>الكشوف حتى %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 ينتظر</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
            </translation>
        </message>
        <message>
            <source>No bank line waits</source>
            <translation>لا سطر بنك ينتظر</translation>
        </message>
        <message>
            <source>No statement has been taken in yet: import one, and what cannot be matched appears here.</source>
            <translation>لم يُؤخذ كشف بعد: استورد واحدًا، وما تعذّرت مطابقته يظهر هنا.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines are posted. What the next statement brings and no rule can post appears here.</source>
            <translation>
                <numerusform>لم تُقيَّد سطور.</numerusform>
                <numerusform>قُيّد سطر واحد.</numerusform>
                <numerusform>قُيّد سطران.</numerusform>
                <numerusform>قُيّدت %Ln سطور. ما يأتي به الكشف التالي ولا تقيّده قاعدة يظهر هنا.</numerusform>
                <numerusform>قُيّد %Ln سطرًا. ما يأتي به الكشف التالي ولا تقيّده قاعدة يظهر هنا.</numerusform>
                <numerusform>قُيّد %Ln سطر. ما يأتي به الكشف التالي ولا تقيّده قاعدة يظهر هنا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>المرجع: %1</translation>
        </message>
        <message>
            <source>No account fits. Type its number, or set the line aside.</source>
            <translation>لا حساب يطابق. اكتب رقمه، أو نحِّ السطر.</translation>
        </message>
        <message>
            <source>Post on %1</source>
            <translation>قيد على %1</translation>
        </message>
        <message>
            <source>%1 posted on %2</source>
            <translation>قُيّد %1 على %2</translation>
        </message>
        <message>
            <source>%1 set aside</source>
            <translation>نُحّي %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines posted</source>
            <translation>
                <numerusform>لم يُقيَّد سطر</numerusform>
                <numerusform>قُيّد سطر واحد</numerusform>
                <numerusform>قُيّد سطران</numerusform>
                <numerusform>قُيّدت %Ln سطور</numerusform>
                <numerusform>قُيّد %Ln سطرًا</numerusform>
                <numerusform>قُيّد %Ln سطر</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::care::CareDialog</name>
        <message>
            <source>Treat with care</source>
            <translation>التعامل بعناية</translation>
        </message>
        <message>
            <source>Stop contact</source>
            <translation>إيقاف التواصل</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>ما يُسجَّل</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>ما هو</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>until it is ended</source>
            <translation>حتى يُنهى</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;حتى</translation>
        </message>
        <message>
            <source>&amp;How to act</source>
            <translation>&amp;كيف نتصرف</translation>
        </message>
        <message>
            <source>what everybody here is to do</source>
            <translation>ما على الجميع هنا فعله</translation>
        </message>
        <message>
            <source>name, number</source>
            <translation>الاسم، الرقم</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>يُرجع إلى</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>ال&amp;دليل</translation>
        </message>
        <message>
            <source>case number, letter of, certificate</source>
            <translation>رقم القضية، خطاب بتاريخ، شهادة</translation>
        </message>
        <message>
            <source>They &amp;agreed to a detail being kept</source>
            <translation>وافق على حفظ &amp;تفصيل</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>وافق في</translation>
        </message>
        <message>
            <source>Agreed &amp;on</source>
            <translation>وافق &amp;في</translation>
        </message>
        <message>
            <source>Ho&amp;w</source>
            <translation>كي&amp;ف</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>بالهاتف</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>كتابةً</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>شخصيًا</translation>
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation>التفص&amp;يل</translation>
        </message>
        <message>
            <source>kept apart from the account; collectors do not see it</source>
            <translation>يُحفظ منفصلًا عن الحساب؛ ولا يراه المحصّلون</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما أثره</translation>
        </message>
        <message>
            <source>Accounts it stops</source>
            <translation>الحسابات التي يوقفها</translation>
        </message>
        <message>
            <source>The first day cannot be read. Type for instance today or 12/11.</source>
            <translation>تعذّرت قراءة اليوم الأول. اكتب مثلًا اليوم أو 12/11.</translation>
        </message>
        <message>
            <source>The last day cannot be read or is gone. Type for instance +60 or eom.</source>
            <translation>تعذّرت قراءة اليوم الأخير أو أنه مضى. اكتب مثلًا +60 أو نهاية الشهر.</translation>
        </message>
        <message>
            <source>Choose what it is: 1 to 6.</source>
            <translation>اختر ما هو: 1 إلى 6.</translation>
        </message>
        <message>
            <source>Say on which day they agreed; it cannot be ahead.</source>
            <translation>اذكر يوم الموافقة؛ لا يكون في المستقبل.</translation>
        </message>
        <message>
            <source>Write the detail, or take the consent away.</source>
            <translation>اكتب التفصيل أو أزل الموافقة.</translation>
        </message>
        <message>
            <source>Contact stopped: %1</source>
            <translation>أُوقف التواصل: %1</translation>
        </message>
        <message>
            <source>Contact may go on, with care.</source>
            <translation>يجوز استمرار التواصل بعناية.</translation>
        </message>
        <message>
            <source>Contact stops at once; it may begin again, with care, on %1.</source>
            <translation>يتوقف التواصل فورًا؛ ويجوز أن يبدأ من جديد بعناية في %1.</translation>
        </message>
        <message>
            <source>Contact stops at once, until %1; then it ends by itself.</source>
            <translation>يتوقف التواصل فورًا حتى %1؛ ثم ينتهي من نفسه.</translation>
        </message>
        <message>
            <source>Contact stops at once, until somebody ends it with a reason.</source>
            <translation>يتوقف التواصل فورًا حتى ينهيه أحد بسبب.</translation>
        </message>
        <message>
            <source>Choose what it is to see which accounts it stops.</source>
            <translation>اختر ما هو لترى الحسابات التي يوقفها.</translation>
        </message>
        <message numerus="yes">
            <source>On %Ln account(s) of this person here, and on all others at the office once it is sent.</source>
            <translation>
                <numerusform>لا حسابات هنا، وعلى كل الأخرى في المكتب عند الإرسال.</numerusform>
                <numerusform>على حساب واحد لهذا الشخص هنا، وعلى كل الأخرى في المكتب عند الإرسال.</numerusform>
                <numerusform>على حسابين لهذا الشخص هنا، وعلى كل الأخرى في المكتب عند الإرسال.</numerusform>
                <numerusform>على %Ln حسابات لهذا الشخص هنا، وعلى كل الأخرى في المكتب عند الإرسال.</numerusform>
                <numerusform>على %Ln حسابًا لهذا الشخص هنا، وعلى كل الأخرى في المكتب عند الإرسال.</numerusform>
                <numerusform>على %Ln حساب لهذا الشخص هنا، وعلى كل الأخرى في المكتب عند الإرسال.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is promised or agreed. Think about cancelling it.</source>
            <translation>%1 موعود أو متفق عليه. فكّر في إلغائه.</translation>
        </message>
        <message>
            <source>%1, %2, contact stops</source>
            <translation>%1، %2، يتوقف التواصل</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common</name>
        <message>
            <source>a collector</source>
            <translation>محصّل</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>محصّل أول</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>مشرف</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>مدير</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>مسؤول امتثال</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>مسؤول نظام</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>مدقق</translation>
        </message>
        <message>
            <source>See accounts</source>
            <translation>رؤية الحسابات</translation>
        </message>
        <message>
            <source>Record work on accounts</source>
            <translation>تسجيل العمل على الحسابات</translation>
        </message>
        <message>
            <source>See the portfolio and reports</source>
            <translation>رؤية المحفظة والتقارير</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>استيراد ملفات</translation>
        </message>
        <message>
            <source>Add people and laptops</source>
            <translation>إضافة أشخاص وحواسيب</translation>
        </message>
        <message>
            <source>Change rules</source>
            <translation>تغيير القواعد</translation>
        </message>
        <message>
            <source>Move accounts between desks</source>
            <translation>نقل الحسابات بين المكاتب</translation>
        </message>
        <message>
            <source>Decide requests of others</source>
            <translation>البتّ في طلبات الآخرين</translation>
        </message>
        <message>
            <source>Set terms, strategies and targets</source>
            <translation>وضع الشروط والاستراتيجيات والأهداف</translation>
        </message>
        <message>
            <source>Post statements to creditors</source>
            <translation>قيد كشوف للدائنين</translation>
        </message>
        <message>
            <source>See the audit</source>
            <translation>رؤية التدقيق</translation>
        </message>
        <message>
            <source>Save reports as files</source>
            <translation>حفظ التقارير في ملفات</translation>
        </message>
        <message>
            <source>Your own accounts</source>
            <translation>حساباتك أنت</translation>
        </message>
        <message>
            <source>The accounts of your team</source>
            <translation>حسابات فريقك</translation>
        </message>
        <message>
            <source>All accounts of the office</source>
            <translation>كل حسابات المكتب</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>the last two of several: "a manager or an administrator"</extracomment>
            <translation>%1 أو %2</translation>
        </message>
        <message>
            <source>Your role does not do this. %1 may.</source>
            <translation>دورك لا يفعل هذا. يجوز لـ%1.</translation>
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
            <translation>المفتاح %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::Segmented</name>
        <message>
            <source>%1, %2</source>
            <extracomment>accessible name of a filter: its words and how many accounts it shows</extracomment>
            <translation>%1، %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common::StateView</name>
        <message>
            <source>Code: %1</source>
            <extracomment>code of an error, for support</extracomment>
            <translation>الرمز: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::compliancepage::CompliancePage</name>
        <message>
            <source>Compliance</source>
            <translation>الامتثال</translation>
        </message>
        <message>
            <source>Asking the office…</source>
            <translation>سؤال المكتب…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 أيام</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 يومًا</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 يومًا</translation>
        </message>
        <message>
            <source>Contacts decided</source>
            <translation>اتصالات مبتوت فيها</translation>
        </message>
        <message>
            <source>With a warning</source>
            <translation>مع تحذير</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>ممنوعة</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>باستثناء</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>مخالفات</translation>
        </message>
        <message>
            <source>Rules that spoke</source>
            <translation>قواعد تكلّمت</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>تحذيرات</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>الاستثناءات</translation>
        </message>
        <message>
            <source>No share</source>
            <translation>لا حصة</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>الحزم</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>المسودات</translation>
        </message>
        <message>
            <source>Kept data</source>
            <translation>بيانات محفوظة</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>المدين</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>By</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Contacts behind the figures</source>
            <translation>الاتصالات وراء الأرقام</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>الحزمة</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Packs in force</source>
            <translation>الحزم السارية</translation>
        </message>
        <message>
            <source>Spoke on</source>
            <translation>تكلّمت في</translation>
        </message>
        <message>
            <source>Would block</source>
            <translation>كانت ستمنع</translation>
        </message>
        <message>
            <source>Drafts in shadow</source>
            <translation>مسودات في الظل</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>إعادة البتّ في 90 يومًا بالمسودات</translation>
        </message>
        <message>
            <source>Finished accounts that are kept</source>
            <translation>حسابات منتهية محفوظة</translation>
        </message>
        <message>
            <source>Restricted: kept for the law, nobody works them</source>
            <translation>مقيّدة: محفوظة للقانون، لا يعمل عليها أحد</translation>
        </message>
        <message>
            <source>Due: the next day's work restricts or erases them</source>
            <translation>مستحقة: عمل اليوم التالي يقيّدها أو يمحوها</translation>
        </message>
        <message>
            <source>Held: due, but a legal hold stands</source>
            <translation>موقوفة: مستحقة، لكن هناك حفظ قانوني</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>ممحوة</translation>
        </message>
        <message>
            <source>What is kept how long is said by the terms named retention, of the office, a creditor or an account.</source>
            <translation>ما يُحفظ وكم يُحفظ تقوله الشروط المسماة retention، للمكتب أو دائن أو حساب.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>whole office, as of %1</source>
            <translation>المكتب كله، كما في %1</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation>%1 (مسودة)</translation>
        </message>
        <message>
            <source>%1, version %2, %3 rules, hash %4</source>
            <translation>%1، الإصدار %2، %3 قواعد، البصمة %4</translation>
        </message>
        <message>
            <source>No draft rule spoke on a contact of this time. Drafts are looked at in shadow: they are recorded and decide nothing.</source>
            <translation>لم تتكلم قاعدة مسودة في اتصال من هذا الوقت. تُراقَب المسودات في الظل: تُسجَّل ولا تقرر شيئًا.</translation>
        </message>
        <message>
            <source>What draft rules said in shadow of the contacts of this time: recorded, not enforced.</source>
            <translation>ما قالته قواعد المسودات في الظل عن اتصالات هذا الوقت: مسجَّل غير مطبَّق.</translation>
        </message>
        <message>
            <source>%1, %2: %3 warnings, %4 blocked, %5 overrides, %6 breaches</source>
            <translation>%1، %2: %3 تحذيرات، %4 ممنوعة، %5 استثناءات، %6 مخالفات</translation>
        </message>
        <message>
            <source>No rule spoke</source>
            <translation>لم تتكلم قاعدة</translation>
        </message>
        <message>
            <source>%1 contacts were made in this time, and every one was allowed without a warning.</source>
            <translation>تم %1 اتصال في هذا الوقت، وكلها مسموحة بلا تحذير.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>ممحو</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>لا شيء للعرض.</translation>
        </message>
        <message>
            <source>The office decides again…</source>
            <translation>المكتب يبتّ من جديد…</translation>
        </message>
        <message>
            <source>Refused, no share</source>
            <translation>مرفوض، بلا حصة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard</name>
        <message>
            <source>Creditor</source>
            <translation>الدائن</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>الحصة</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>المحصَّل</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>الموعود</translation>
        </message>
        <message>
            <source>better than last week</source>
            <translation>أفضل من الأسبوع الماضي</translation>
        </message>
        <message>
            <source>worse than last week</source>
            <translation>أسوأ من الأسبوع الماضي</translation>
        </message>
        <message>
            <source>same as last week</source>
            <translation>مثل الأسبوع الماضي</translation>
        </message>
        <message>
            <source>better than last month</source>
            <translation>أفضل من الشهر الماضي</translation>
        </message>
        <message>
            <source>worse than last month</source>
            <translation>أسوأ من الشهر الماضي</translation>
        </message>
        <message>
            <source>same as last month</source>
            <translation>مثل الشهر الماضي</translation>
        </message>
        <message>
            <source>better than last quarter</source>
            <translation>أفضل من الربع الماضي</translation>
        </message>
        <message>
            <source>worse than last quarter</source>
            <translation>أسوأ من الربع الماضي</translation>
        </message>
        <message>
            <source>same as last quarter</source>
            <translation>مثل الربع الماضي</translation>
        </message>
        <message>
            <source>not past due</source>
            <extracomment>%1 is a range of days like 91–120 or 121+</extracomment>
            <translation>غير متأخر</translation>
        </message>
        <message>
            <source>%1 days past due</source>
            <translation>متأخر %1 يومًا</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>الوعود الموفّاة بالمبلغ</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>الوعود الموفّاة</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>الوصول إلى صاحب الدين</translation>
        </message>
        <message>
            <source>Right party per answer</source>
            <translation>صاحب الدين لكل رد</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>الوعود المأخوذة</translation>
        </message>
        <message>
            <source>Calls answered</source>
            <translation>المكالمات المجابة</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>الوعود لكل صاحب دين</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Contact attempts</source>
            <translation>محاولات التواصل</translation>
        </message>
        <message>
            <source>not defined: nothing to divide by</source>
            <translation>غير معرّف: لا شيء يُقسم عليه</translation>
        </message>
        <message>
            <source>better</source>
            <translation>أفضل</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>أسوأ</translation>
        </message>
        <message>
            <source>same</source>
            <translation>مثله</translation>
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
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>ما الذي يحسبه</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>المكالمات</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>أُجيب</translation>
        </message>
        <message>
            <source>Answered of calls</source>
            <translation>المجاب من المكالمات</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>صاحب الدين</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>يستحق</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>الوعود</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>better than a year ago</source>
            <translation>أفضل من قبل سنة</translation>
        </message>
        <message>
            <source>worse than a year ago</source>
            <translation>أسوأ من قبل سنة</translation>
        </message>
        <message>
            <source>same as a year ago</source>
            <translation>مثل قبل سنة</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>الهدف %1</translation>
        </message>
        <message>
            <source>Target %1, reached %2 of it</source>
            <translation>الهدف %1، بُلغ منه %2</translation>
        </message>
        <message>
            <source>When the month began</source>
            <translation>عند بداية الشهر</translation>
        </message>
        <message>
            <source>DSO</source>
            <translation>DSO</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>أفضل DSO ممكن</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>متوسط أيام التأخر</translation>
        </message>
        <message>
            <source>Collection effectiveness</source>
            <translation>فعالية التحصيل</translation>
        </message>
        <message>
            <source>Roll to 31–60, net flow</source>
            <translation>الانتقال إلى 31–60، صافي التدفق</translation>
        </message>
        <message>
            <source>Roll to 31–60, same accounts</source>
            <translation>الانتقال إلى 31–60، الحسابات نفسها</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>عادت منتظمة</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>عادت منتظمة، حسب الرصيد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln يوم</numerusform>
                <numerusform>%Ln يوم</numerusform>
                <numerusform>%Ln يوم</numerusform>
                <numerusform>%Ln أيام</numerusform>
                <numerusform>%Ln يومًا</numerusform>
                <numerusform>%Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>منذ %1</translation>
        </message>
        <message>
            <source>last 7 days</source>
            <translation>آخر 7 أيام</translation>
        </message>
        <message>
            <source>last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>last 91 days</source>
            <translation>آخر 91 يومًا</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::AgingChart</name>
        <message>
            <source>Chart: balance by days past due and creditor</source>
            <translation>رسم: الرصيد حسب أيام التأخر والدائن</translation>
        </message>
        <message>
            <source>largest %1 of %2</source>
            <translation>الأكبر %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ChartCard</name>
        <message>
            <source>Table: %1</source>
            <translation>جدول: %1</translation>
        </message>
        <message>
            <source>Show as chart (T)</source>
            <extracomment>tool tip, the key that does the same in brackets</extracomment>
            <translation>عرض كرسم (T)</translation>
        </message>
        <message>
            <source>Show as table (T)</source>
            <translation>عرض كجدول (T)</translation>
        </message>
        <message>
            <source>Show %1 as chart</source>
            <translation>عرض %1 كرسم</translation>
        </message>
        <message>
            <source>Show %1 as table</source>
            <translation>عرض %1 كجدول</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DashboardPage</name>
        <message>
            <source>Show charts as tables, or back</source>
            <translation>عرض الرسوم كجداول، أو العودة</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>المحفظة</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>هذا الحاسوب فقط</translation>
        </message>
        <message>
            <source>Only the accounts that this laptop holds are counted, not the whole office.</source>
            <translation>تُحسب فقط الحسابات التي على هذا الحاسوب، لا المكتب كله.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>أسبوع</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>شهر</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>ربع سنة</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>قراءة من جديد</translation>
        </message>
        <message>
            <source>Balance by days past due and creditor</source>
            <translation>الرصيد حسب أيام التأخر والدائن</translation>
        </message>
        <message>
            <source>Accounts by status</source>
            <translation>الحسابات حسب الحالة</translation>
        </message>
        <message>
            <source>Collected and promised per day</source>
            <translation>المحصَّل والموعود يوميًا</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Nobody has worked an account in this period.</source>
            <translation>لم يعمل أحد على حساب في هذه الفترة.</translation>
        </message>
        <message>
            <source>Reading the portfolio…</source>
            <translation>قراءة المحفظة…</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>لا حسابات بعد</translation>
        </message>
        <message>
            <source>Key figures and charts appear here as soon as there are accounts.</source>
            <translation>تظهر المؤشرات والرسوم هنا حالما توجد حسابات.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>استيراد ملف</translation>
        </message>
        <message>
            <source>As of %1</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>كما في %1</translation>
        </message>
        <message>
            <source>All amounts in %1; accounts in %2 are left out</source>
            <translation>كل المبالغ بعملة %1؛ والحسابات بعملة %2 مستثناة</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>لا شيء مستحق.</translation>
        </message>
        <message>
            <source>No accounts.</source>
            <translation>لا حسابات.</translation>
        </message>
        <message>
            <source>No days in this period.</source>
            <translation>لا أيام في هذه الفترة.</translation>
        </message>
        <message>
            <source>Team, last 7 days</source>
            <translation>الفريق، آخر 7 أيام</translation>
        </message>
        <message>
            <source>Team, last 30 days</source>
            <translation>الفريق، آخر 30 يومًا</translation>
        </message>
        <message>
            <source>Team, last 91 days</source>
            <translation>الفريق، آخر 91 يومًا</translation>
        </message>
        <message numerus="yes">
            <source>%Ln at work</source>
            <translation>
                <numerusform>%Ln يعملون</numerusform>
                <numerusform>%Ln يعملون</numerusform>
                <numerusform>%Ln يعملون</numerusform>
                <numerusform>%Ln يعملون</numerusform>
                <numerusform>%Ln يعملون</numerusform>
                <numerusform>%Ln يعملون</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the dashboard as a file</source>
            <translation>حفظ اللوحة في ملف</translation>
        </message>
        <message>
            <source>Full screen, or back</source>
            <translation>ملء الشاشة، أو العودة</translation>
        </message>
        <message>
            <source>Save the dashboard</source>
            <translation>حفظ اللوحة</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>صورة (*.png)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>صفحة (*.pdf)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>حُفظ باسم %1</translation>
        </message>
        <message>
            <source>View %1 is saved</source>
            <translation>حُفظ العرض %1</translation>
        </message>
        <message>
            <source>Promised, by the day it is due</source>
            <translation>الموعود حسب يوم استحقاقه</translation>
        </message>
        <message>
            <source>Calls answered, % by weekday and hour of the debtor</source>
            <translation>المكالمات المجابة، ٪ حسب اليوم والساعة عند المدين</translation>
        </message>
        <message>
            <source>No call was tried in this period.</source>
            <translation>لم تُجرَّب مكالمة في هذه الفترة.</translation>
        </message>
        <message>
            <source>No promise waits.</source>
            <translation>لا وعد ينتظر.</translation>
        </message>
        <message>
            <source>Roll: accounts by days past due when the month began, and now</source>
            <translation>الانتقال: الحسابات حسب أيام التأخر عند بداية الشهر والآن</translation>
        </message>
        <message>
            <source>The month has not begun here yet.</source>
            <translation>لم يبدأ الشهر هنا بعد.</translation>
        </message>
        <message>
            <source>Why did this figure change?</source>
            <translation>لماذا تغيّر هذا الرقم؟</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DayChart</name>
        <message>
            <source>Chart: collected and promised per day</source>
            <translation>رسم: المحصَّل والموعود يوميًا</translation>
        </message>
        <message>
            <source>Paid on %1</source>
            <translation>دُفع في %1</translation>
        </message>
        <message>
            <source>Promised on %1</source>
            <translation>موعود في %1</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>المحصَّل</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>الموعود</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DueChart</name>
        <message>
            <source>Chart: promised money by the day it is due</source>
            <translation>رسم: المال الموعود حسب يوم استحقاقه</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقًا</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s)</source>
            <translation>
                <numerusform>لا وعود</numerusform>
                <numerusform>وعد واحد</numerusform>
                <numerusform>وعدان</numerusform>
                <numerusform>%Ln وعود</numerusform>
                <numerusform>%Ln وعدًا</numerusform>
                <numerusform>%Ln وعد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::HeatMap</name>
        <message>
            <source>Heat map: calls answered by weekday and hour</source>
            <translation>خريطة حرارية: المكالمات المجابة حسب اليوم والساعة</translation>
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
            <translation>أُجيب %1 من %2 مكالمات · %3 · %4 صاحب الدين</translation>
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
            <translation>%1: %2، %3 %4</translation>
        </message>
        <message>
            <source>nothing to compare with yet</source>
            <translation>لا شيء للمقارنة بعد</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>لماذا تغيّر؟</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RiseDialog</name>
        <message>
            <source>Why did it change: %1</source>
            <translation>لماذا تغيّر: %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>قراءة…</translation>
        </message>
        <message>
            <source>Accounts that moved it most; Enter opens one</source>
            <translation>الحسابات الأكثر تأثيرًا؛ مفتاح Enter يفتح أحدها</translation>
        </message>
        <message>
            <source>Rules that changed in these days</source>
            <translation>قواعد تغيّرت في هذه الأيام</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>%1 to %2, compared with %3 to %4</source>
            <extracomment>two spans of days: %1 to %2 is compared with %3 to %4</extracomment>
            <translation>من %1 إلى %2، مقارنةً بـ %3 إلى %4</translation>
        </message>
        <message>
            <source>No account moved it: both are the same.</source>
            <translation>لم يحرّكه أي حساب: كلاهما متساوٍ.</translation>
        </message>
        <message>
            <source>All other accounts</source>
            <translation>كل الحسابات الأخرى</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>الكل معًا</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>%1: score %2 ranks the queues, by %3</source>
            <translation>%1: الدرجة %2 ترتّب القوائم، من %3</translation>
        </message>
        <message>
            <source>%1: the expert scorecard ranks the queues again</source>
            <translation>%1: بطاقة الخبراء ترتّب القوائم من جديد</translation>
        </message>
        <message>
            <source>%1: strategy %2, version %3, by %4</source>
            <translation>%1: الاستراتيجية %2، النسخة %3، من %4</translation>
        </message>
        <message>
            <source>%1: strategy %2 was retired</source>
            <translation>%1: سُحبت الاستراتيجية %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RollChart</name>
        <message>
            <source>Roll matrix: where accounts stood when the month began, and now</source>
            <translation>مصفوفة الانتقال: أين كانت الحسابات عند بداية الشهر وأين هي الآن</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>غير متأخر</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>محال إلى وكالة</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>مشطوب</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <extracomment>Roll of accounts: %1 and %2 are standings like "31–60" and "Paid"</extracomment>
            <translation>من %1 إلى %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>من %1</translation>
        </message>
        <message>
            <source>%1 accounts · %2 of them · owed %3, now %4</source>
            <extracomment>%1 accounts, %2 their share of the row, %3 and %4 what they owed and owe</extracomment>
            <translation>%1 حسابًا · %2 منها · كان عليها %3 والآن %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::StatusChart</name>
        <message>
            <source>Chart: accounts by status</source>
            <translation>رسم: الحسابات حسب الحالة</translation>
        </message>
        <message>
            <source>Status: %1</source>
            <translation>الحالة: %1</translation>
        </message>
        <message>
            <source>&lt;1%</source>
            <extracomment>less than one per cent</extracomment>
            <translation>&lt;1٪</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>لا حسابات</numerusform>
                <numerusform>حساب واحد</numerusform>
                <numerusform>حسابان</numerusform>
                <numerusform>%Ln حسابات</numerusform>
                <numerusform>%Ln حسابًا</numerusform>
                <numerusform>%Ln حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>حسابات</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <extracomment>last line of a legend that has no room for all; the ring and the table have them</extracomment>
            <translation>
                <numerusform>لا شيء آخر</numerusform>
                <numerusform>واحد آخر</numerusform>
                <numerusform>اثنان آخران</numerusform>
                <numerusform>%Ln أخرى</numerusform>
                <numerusform>%Ln أخرى</numerusform>
                <numerusform>%Ln أخرى</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamModel</name>
        <message>
            <source>%1 of %2 promises that came due were kept</source>
            <translation>وُفي بـ%1 من %2 وعود مستحقة</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>المحصّل</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>الوعود الموفّاة</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>المعمول عليه</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>المحصَّل</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamTable</name>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ViewBar</name>
        <message>
            <source>Compared with</source>
            <translation>مقارنة مع</translation>
        </message>
        <message>
            <source>vs. period before</source>
            <translation>مقابل الفترة السابقة</translation>
        </message>
        <message>
            <source>vs. year before</source>
            <translation>مقابل السنة السابقة</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>العروض</translation>
        </message>
        <message>
            <source>Views, files and full screen</source>
            <translation>العروض والملفات وملء الشاشة</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>%1 فقط</translation>
        </message>
        <message>
            <source>Show everybody's figures again</source>
            <translation>عرض أرقام الجميع من جديد</translation>
        </message>
        <message>
            <source>No saved view yet</source>
            <translation>لا عرض محفوظ بعد</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>حفظ هذا العرض…</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>نسيان عرض</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>حفظ في ملف…</translation>
        </message>
        <message>
            <source>Full screen (F11)</source>
            <translation>ملء الشاشة (F11)</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>حفظ هذا العرض</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>اسم العرض</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices</name>
        <message numerus="yes">
            <source>%Ln item(s) wait on this laptop</source>
            <translation>
                <numerusform>لا عناصر تنتظر على هذا الحاسوب</numerusform>
                <numerusform>عنصر واحد ينتظر على هذا الحاسوب</numerusform>
                <numerusform>عنصران ينتظران على هذا الحاسوب</numerusform>
                <numerusform>%Ln عناصر تنتظر على هذا الحاسوب</numerusform>
                <numerusform>%Ln عنصرًا ينتظر على هذا الحاسوب</numerusform>
                <numerusform>%Ln عنصر ينتظر على هذا الحاسوب</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, oldest %2</source>
            <translation>%1، الأقدم %2</translation>
        </message>
        <message>
            <source>They are saved on this laptop's disk and are sent by themselves.</source>
            <translation>محفوظة على قرص هذا الحاسوب وتُرسل من نفسها.</translation>
        </message>
        <message>
            <source>Everything you record is saved on this laptop's disk.</source>
            <translation>كل ما تسجّله محفوظ على قرص هذا الحاسوب.</translation>
        </message>
        <message>
            <source>This network asks for a sign-in of its own</source>
            <translation>هذه الشبكة تطلب دخولًا خاصًا بها</translation>
        </message>
        <message>
            <source>Open a browser, sign in to the network, then sync again. %1</source>
            <translation>افتح متصفحًا، وادخل إلى الشبكة، ثم زامن من جديد. %1</translation>
        </message>
        <message>
            <source>This laptop's clock differs from the server's</source>
            <translation>ساعة هذا الحاسوب تختلف عن ساعة الخادم</translation>
        </message>
        <message>
            <source>Set date and time right: promises and calling hours depend on them. %1</source>
            <translation>اضبط التاريخ والوقت: عليهما تعتمد الوعود وساعات الاتصال. %1</translation>
        </message>
        <message>
            <source>All work saved and synced %1</source>
            <translation>كل العمل محفوظ ومزامَن %1</translation>
        </message>
        <message>
            <source>All work saved and synced</source>
            <translation>كل العمل محفوظ ومزامَن</translation>
        </message>
        <message>
            <source>Syncing; all your work is sent</source>
            <translation>المزامنة جارية؛ كل عملك أُرسل</translation>
        </message>
        <message>
            <source>Syncing; %1</source>
            <translation>المزامنة جارية؛ %1</translation>
        </message>
        <message>
            <source>All work saved on this laptop</source>
            <translation>كل العمل محفوظ على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Offline; all your work is sent</source>
            <translation>غير متصل؛ كل عملك أُرسل</translation>
        </message>
        <message>
            <source>Offline; %1</source>
            <translation>غير متصل؛ %1</translation>
        </message>
        <message>
            <source>Work goes on as usual. %1</source>
            <translation>العمل يستمر كالمعتاد. %1</translation>
        </message>
        <message>
            <source>You work offline; all your work is sent</source>
            <translation>تعمل دون اتصال؛ كل عملك أُرسل</translation>
        </message>
        <message>
            <source>You work offline; %1</source>
            <translation>تعمل دون اتصال؛ %1</translation>
        </message>
        <message>
            <source>Nothing is sent or fetched until you switch back.</source>
            <translation>لا يُرسل شيء ولا يُجلب حتى تعود.</translation>
        </message>
        <message>
            <source>The server does not accept this laptop's connection</source>
            <translation>الخادم لا يقبل اتصال هذا الحاسوب</translation>
        </message>
        <message>
            <source>Not syncing; %1</source>
            <translation>لا مزامنة؛ %1</translation>
        </message>
        <message>
            <source>%1 Tell your administrator the code below.</source>
            <translation>%1 أخبر مسؤول النظام بالرمز أدناه.</translation>
        </message>
        <message>
            <source>Call or message result</source>
            <translation>نتيجة مكالمة أو رسالة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>وعد</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>أُلغي الوعد</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>دفعة</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>أُعيد</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>تسوية قيد</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>إشعار دائن</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>رسم</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>غرامة</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>الفائدة</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>مصروف</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>معاودة اتصال</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>حُسم الاعتراض</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>تعليق</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>رُفع التعليق</translation>
        </message>
        <message>
            <source>Phone or address changed</source>
            <translation>تغيّر هاتف أو عنوان</translation>
        </message>
        <message>
            <source>Debtor changed</source>
            <translation>تغيّر المدين</translation>
        </message>
        <message>
            <source>Creditor changed</source>
            <translation>تغيّر الدائن</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>فُتح الحساب</translation>
        </message>
        <message>
            <source>Invoice or fine</source>
            <translation>فاتورة أو غرامة</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>إسناد</translation>
        </message>
        <message>
            <source>Handed to an agency</source>
            <translation>سُلّم إلى وكالة</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>أُغلق الحساب</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>أُعيد فتح الحساب</translation>
        </message>
        <message>
            <source>Fact from a file</source>
            <translation>واقعة من ملف</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>تُراجع عن الاستيراد</translation>
        </message>
        <message>
            <source>They wait for the network's sign-in.</source>
            <translation>تنتظر الدخول إلى الشبكة.</translation>
        </message>
        <message>
            <source>They are being sent now.</source>
            <translation>تُرسل الآن.</translation>
        </message>
        <message>
            <source>They are sent with the next sync, in a few seconds.</source>
            <translation>تُرسل مع المزامنة التالية خلال ثوانٍ.</translation>
        </message>
        <message>
            <source>They wait for the network or the server to come back.</source>
            <translation>تنتظر عودة الشبكة أو الخادم.</translation>
        </message>
        <message>
            <source>They wait because you work offline.</source>
            <translation>تنتظر لأنك تعمل دون اتصال.</translation>
        </message>
        <message>
            <source>They wait until the problem above is solved.</source>
            <translation>تنتظر حل المشكلة أعلاه.</translation>
        </message>
        <message>
            <source>Is wiped with its next contact</source>
            <translation>سيُمحى عند اتصاله التالي</translation>
        </message>
        <message>
            <source>Wiped; nothing was left unsent</source>
            <translation>مُحي؛ ولم يبقَ شيء غير مُرسل</translation>
        </message>
        <message numerus="yes">
            <source>Wiped; %Ln item(s) stayed on it, sealed</source>
            <translation>
                <numerusform>مُحي؛ ولم يبقَ عليه أي عنصر (%Ln)</numerusform>
                <numerusform>مُحي؛ وبقي عليه عنصر واحد (%Ln) مختوم</numerusform>
                <numerusform>مُحي؛ وبقي عليه عنصران (%Ln) مختومان</numerusform>
                <numerusform>مُحي؛ وبقيت عليه %Ln عناصر مختومة</numerusform>
                <numerusform>مُحي؛ وبقي عليه %Ln عنصرًا مختومًا</numerusform>
                <numerusform>مُحي؛ وبقي عليه %Ln عنصر مختوم</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asks for a wipe; a second person has to agree</source>
            <translation>يطلب %1 المحو؛ ويجب أن يوافق شخص ثانٍ</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %Ln day(s)</source>
            <translation>
                <numerusform>صامت منذ %Ln يوم</numerusform>
                <numerusform>صامت منذ يوم واحد (%Ln)</numerusform>
                <numerusform>صامت منذ يومين (%Ln)</numerusform>
                <numerusform>صامت منذ %Ln أيام</numerusform>
                <numerusform>صامت منذ %Ln يومًا</numerusform>
                <numerusform>صامت منذ %Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>In touch</source>
            <translation>على اتصال</translation>
        </message>
        <message>
            <source>Not been in touch yet</source>
            <translation>لم يتصل بعد</translation>
        </message>
        <message>
            <source>for as long as it takes</source>
            <translation>بقدر ما يلزم</translation>
        </message>
        <message>
            <source>not any more; it has to reach the server</source>
            <translation>لم يعد ممكنًا؛ يجب أن يصل إلى الخادم</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>حتى %1</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln more day(s)</source>
            <translation>
                <numerusform>%Ln يوم آخر</numerusform>
                <numerusform>يوم واحد آخر (%Ln)</numerusform>
                <numerusform>يومان آخران (%Ln)</numerusform>
                <numerusform>%Ln أيام أخرى</numerusform>
                <numerusform>%Ln يومًا آخر</numerusform>
                <numerusform>%Ln يوم آخر</numerusform>
            </translation>
        </message>
        <message>
            <source>in this computer's keychain</source>
            <translation>في سلسلة مفاتيح هذا الحاسوب</translation>
        </message>
        <message>
            <source>opened by your passphrase</source>
            <translation>يُفتح بعبارة مرورك</translation>
        </message>
        <message>
            <source>in a file beside the data, unprotected</source>
            <translation>في ملف بجانب البيانات، دون حماية</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::DevicesPage</name>
        <message>
            <source>Devices and sync</source>
            <translation>الأجهزة والمزامنة</translation>
        </message>
        <message>
            <source>Work &amp;offline</source>
            <translation>العمل &amp;دون اتصال</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>العمل دون اتصال</translation>
        </message>
        <message>
            <source>For a flight or a metered line: nothing is sent or fetched until you switch back.</source>
            <translation>لرحلة جوية أو خط محدود: لا يُرسل شيء ولا يُجلب حتى تعود.</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>م&amp;زامنة الآن</translation>
        </message>
        <message>
            <source>Waiting on this laptop</source>
            <translation>ينتظر على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Nothing waits: the server has everything you recorded.</source>
            <translation>لا شيء ينتظر: لدى الخادم كل ما سجّلته.</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>هذا الحاسوب</translation>
        </message>
        <message>
            <source>Server last reached</source>
            <translation>آخر وصول إلى الخادم</translation>
        </message>
        <message>
            <source>Accounts here</source>
            <translation>الحسابات هنا</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>الجهاز</translation>
        </message>
        <message>
            <source>For support: %1</source>
            <translation>للدعم: %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message numerus="yes">
            <source>The oldest %Ln are shown.</source>
            <translation>
                <numerusform>يُعرض الأقدم.</numerusform>
                <numerusform>يُعرض الأقدم.</numerusform>
                <numerusform>يُعرض أقدم عنصرين.</numerusform>
                <numerusform>تُعرض أقدم %Ln.</numerusform>
                <numerusform>تُعرض أقدم %Ln.</numerusform>
                <numerusform>تُعرض أقدم %Ln.</numerusform>
            </translation>
        </message>
        <message>
            <source>Works alone</source>
            <translation>يعمل وحده</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>على القرص</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>الإصلاحات</translation>
        </message>
        <message>
            <source>%1, encrypted</source>
            <translation>%1، مُشفّرة</translation>
        </message>
        <message>
            <source>none were needed</source>
            <translation>لم تلزم أي إصلاحات</translation>
        </message>
        <message>
            <source>%1, the last %2</source>
            <translation>%1، آخرها %2</translation>
        </message>
        <message>
            <source>dunlinctl profile protect puts a passphrase before it.</source>
            <translation>يضع الأمر dunlinctl profile protect عبارة مرور أمامه.</translation>
        </message>
        <message>
            <source>Save for su&amp;pport…</source>
            <translation>حفظ لل&amp;دعم…</translation>
        </message>
        <message>
            <source>A file for whoever helps you: program, machine, sync and log. It names no debtor, account or amount; read it before you send it.</source>
            <translation>ملف لمن يساعدك: البرنامج والجهاز والمزامنة والسجل. لا يذكر مدينًا ولا حسابًا ولا مبلغًا؛ اقرأه قبل إرساله.</translation>
        </message>
        <message>
            <source>Save for support</source>
            <translation>حفظ للدعم</translation>
        </message>
        <message>
            <source>Text files (*.json)</source>
            <translation>ملفات نصية (*.json)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetCard</name>
        <message>
            <source>Laptops of the office</source>
            <translation>حواسيب المكتب المحمولة</translation>
        </message>
        <message>
            <source>&amp;Take it back</source>
            <translation>سحب الطلب (&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Wipe…</source>
            <translation>محو… (&amp;W)</translation>
        </message>
        <message>
            <source>Asking the office for its laptops…</source>
            <translation>جارٍ سؤال المكتب عن حواسيبه…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>إعادة المحاولة</translation>
        </message>
        <message>
            <source>No laptop is enrolled</source>
            <translation>لا يوجد حاسوب مسجّل</translation>
        </message>
        <message>
            <source>A laptop joins with a one-time code: dunlinctl device code, where the office is.</source>
            <translation>ينضم الحاسوب برمز يُستخدم مرة واحدة: dunlinctl device code، حيث يوجد المكتب.</translation>
        </message>
        <message>
            <source>With its next contact %1 sends what it has not sent, destroys its keys and its data. This cannot be taken back.</source>
            <translation>عند اتصاله التالي يرسل %1 ما لم يُرسَل، ثم يُتلف مفاتيحه وبياناته. لا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>A second person has to agree before %1 is wiped. Until then you can take it back.</source>
            <translation>يجب أن يوافق شخص ثانٍ قبل محو %1. ويمكنك سحب الطلب حتى ذلك الحين.</translation>
        </message>
        <message>
            <source>You ask for this wipe. Another manager has to agree.</source>
            <translation>أنت تطلب هذا المحو. يجب أن يوافق مدير آخر.</translation>
        </message>
        <message>
            <source>%1 asks for this wipe and waits for you.</source>
            <translation>يطلب %1 هذا المحو وينتظرك.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln laptop(s) need a look.</source>
            <translation>
                <numerusform>لا حواسيب (%Ln) تحتاج إلى نظرة.</numerusform>
                <numerusform>حاسوب واحد (%Ln) يحتاج إلى نظرة.</numerusform>
                <numerusform>حاسوبان (%Ln) يحتاجان إلى نظرة.</numerusform>
                <numerusform>%Ln حواسيب تحتاج إلى نظرة.</numerusform>
                <numerusform>%Ln حاسوبًا تحتاج إلى نظرة.</numerusform>
                <numerusform>%Ln حاسوب تحتاج إلى نظرة.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Wipe it</source>
            <translation>محو (&amp;W)</translation>
        </message>
        <message>
            <source>&amp;Ask for it</source>
            <translation>طلب المحو (&amp;A)</translation>
        </message>
        <message>
            <source>A&amp;gree…</source>
            <translation>موافقة… (&amp;G)</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>إلغاء (&amp;C)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetModel</name>
        <message>
            <source>never</source>
            <translation>أبدًا</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 لدى %2: %3</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>الحاسوب</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Last in touch</source>
            <translation>آخر اتصال</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::OutboxModel</name>
        <message>
            <source>whole office</source>
            <translation>المكتب كله</translation>
        </message>
        <message>
            <source>%1, account %2, since %3</source>
            <translation>%1، الحساب %2، منذ %3</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::DisputeDialog</name>
        <message>
            <source>Nothing is left to ask for: letters, messages and calls stop until it is decided.</source>
            <translation>لا يبقى ما يُطلب: تتوقف الخطابات والرسائل والمكالمات حتى القرار.</translation>
        </message>
        <message>
            <source>The rest can still be asked for.</source>
            <translation>يجوز الاستمرار في طلب الباقي.</translation>
        </message>
        <message>
            <source>Enter a dispute</source>
            <translation>تسجيل اعتراض</translation>
        </message>
        <message>
            <source>Enter dispute</source>
            <translation>تسجيل اعتراض</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>ما يُسجَّل</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>ماذا يقولون</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>كله</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>ال&amp;مبلغ</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>الرد حتى</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>بحسب القواعد</translation>
        </message>
        <message>
            <source>Answer &amp;by</source>
            <translation>ال&amp;رد حتى</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>ال&amp;دليل</translation>
        </message>
        <message>
            <source>what they gave, and where it is</source>
            <translation>ما قدموه، وأين هو</translation>
        </message>
        <message>
            <source>In their &amp;words</source>
            <translation>ب&amp;كلماتهم</translation>
        </message>
        <message>
            <source>what happened, as they tell it</source>
            <translation>ما حدث كما يروونه</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>none chosen: the whole account</source>
            <translation>لم يُختر بند: الحساب كله</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما أثره</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>تعذّرت قراءة المبلغ. اكتب مثلًا 120 أو 50% أو 1/3.</translation>
        </message>
        <message>
            <source>The day of the answer cannot be read or is gone. Type for instance fri or +14.</source>
            <translation>تعذّرت قراءة يوم الرد أو أنه مضى. اكتب مثلًا الجمعة أو +14.</translation>
        </message>
        <message>
            <source>Choose what they say: 1 to 6.</source>
            <translation>اختر ما يقولون: 1 إلى 6.</translation>
        </message>
        <message>
            <source>Dispute entered: %1</source>
            <translation>سُجّل اعتراض: %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>يجوز طلبه</translation>
        </message>
        <message>
            <source>Choose what they say to see what becomes of it.</source>
            <translation>اختر ما يقولون لترى ما يترتب.</translation>
        </message>
        <message>
            <source>The creditor</source>
            <translation>الدائن</translation>
        </message>
        <message>
            <source>%1 is not asked for until it is decided. %2</source>
            <translation>لا يُطلب %1 حتى القرار. %2</translation>
        </message>
        <message>
            <source>%1 decides; %2.</source>
            <translation>القرار لـ%1؛ %2.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::EndDialog</name>
        <message>
            <source>End: %1</source>
            <translation>إنهاء: %1</translation>
        </message>
        <message>
            <source>End care</source>
            <translation>إنهاء الحماية</translation>
        </message>
        <message>
            <source>End hold</source>
            <translation>إنهاء التعليق</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>why it ends now</source>
            <translation>لماذا ينتهي الآن</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما أثره</translation>
        </message>
        <message>
            <source>Say why it ends.</source>
            <translation>اذكر لماذا ينتهي.</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>انتهى: %1</translation>
        </message>
        <message>
            <source>The account stays on hold: something else holds it too.</source>
            <translation>يبقى الحساب معلّقًا: هناك شيء آخر يعلّقه.</translation>
        </message>
        <message>
            <source>The account is worked again, as: %1.</source>
            <translation>يُعمل على الحساب من جديد، بوصفه: %1.</translation>
        </message>
        <message numerus="yes">
            <source>It ends on %Ln other account(s) of this person too.</source>
            <translation>
                <numerusform>ينتهي هنا فقط.</numerusform>
                <numerusform>ينتهي على حساب آخر لهذا الشخص أيضًا.</numerusform>
                <numerusform>ينتهي على حسابين آخرين لهذا الشخص أيضًا.</numerusform>
                <numerusform>ينتهي على %Ln حسابات أخرى لهذا الشخص أيضًا.</numerusform>
                <numerusform>ينتهي على %Ln حسابًا آخر لهذا الشخص أيضًا.</numerusform>
                <numerusform>ينتهي على %Ln حساب آخر لهذا الشخص أيضًا.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::HoldDialog</name>
        <message>
            <source>Hold the account</source>
            <translation>تعليق الحساب</translation>
        </message>
        <message>
            <source>Hold account</source>
            <translation>تعليق الحساب</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>ما يُسجَّل</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما أثره</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;حتى</translation>
        </message>
        <message>
            <source>&amp;In words</source>
            <translation>&amp;بالكلمات</translation>
        </message>
        <message>
            <source>what is awaited, from whom</source>
            <translation>ما يُنتظر، وممن</translation>
        </message>
        <message>
            <source>%1 cannot be read or is gone. Type for instance fri, +14 or eom.</source>
            <translation>تعذّرت قراءة %1 أو أنه مضى. اكتب مثلًا الجمعة أو +14 أو نهاية الشهر.</translation>
        </message>
        <message>
            <source>Choose why it is held: 1 to 6.</source>
            <translation>اختر لماذا يُعلَّق: 1 إلى 6.</translation>
        </message>
        <message>
            <source>Held until %1</source>
            <translation>معلّق حتى %1</translation>
        </message>
        <message>
            <source>Held until somebody ends it</source>
            <translation>معلّق حتى ينهيه أحد</translation>
        </message>
        <message>
            <source>Choose why it is held to see what stops.</source>
            <translation>اختر لماذا يُعلَّق لترى ما يتوقف.</translation>
        </message>
        <message>
            <source>From %1 on letters, messages and calls of ours stop, on every channel. They may still call us.</source>
            <translation>من %1 تتوقف خطاباتنا ورسائلنا ومكالماتنا على كل القنوات. ويجوز لهم الاتصال بنا.</translation>
        </message>
        <message>
            <source>Letters, messages and calls of ours stop at once, on every channel. They may still call us.</source>
            <translation>تتوقف خطاباتنا ورسائلنا ومكالماتنا فورًا على كل القنوات. ويجوز لهم الاتصال بنا.</translation>
        </message>
        <message>
            <source>It ends by itself: on %1 the account is back in the queue.</source>
            <translation>ينتهي من نفسه: في %1 يعود الحساب إلى القائمة.</translation>
        </message>
        <message>
            <source>It has no end: the account comes back to be reviewed after 30 days, and stays held until somebody ends it.</source>
            <translation>لا نهاية له: يعود الحساب للمراجعة بعد 30 يومًا ويبقى معلّقًا حتى ينهيه أحد.</translation>
        </message>
        <message>
            <source>What was promised stays promised and is judged as agreed.</source>
            <translation>ما وُعد به يبقى موعودًا ويُحكم عليه كما اتُّفق.</translation>
        </message>
        <message>
            <source>Interest and fees go on as the contract has it.</source>
            <translation>تستمر الفائدة والرسوم كما في العقد.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemModel</name>
        <message>
            <source>%1, due %2, open %3, %4</source>
            <extracomment>an item read aloud: number, day, open amount, whether it is chosen</extracomment>
            <translation>%1، يستحق %2، مفتوح %3، %4</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>مختار</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>غير مختار</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>يستحق</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>معترض عليه</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemPicker</name>
        <message>
            <source>Items that are disputed</source>
            <translation>البنود المعترض عليها</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ResolveDialog</name>
        <message>
            <source>Decide a dispute</source>
            <translation>البتّ في اعتراض</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>تسجيل القرار</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>ما يُسجَّل</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>الدائن</translation>
        </message>
        <message>
            <source>&amp;Credit</source>
            <translation>ال&amp;دائن</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>what it rests on; the debtor may be told</source>
            <translation>علامَ يستند؛ يجوز إخبار المدين به</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>اعتراض</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>يقولون</translation>
        </message>
        <message>
            <source>About</source>
            <translation>بشأن</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>معترض عليه</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>سُجّل</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>بكلماتهم</translation>
        </message>
        <message>
            <source>What then happens to the money</source>
            <translation>ماذا يحدث للمال بعدها</translation>
        </message>
        <message>
            <source>Choose how it was decided: 1 to 4.</source>
            <translation>اختر كيف حُسم: 1 إلى 4.</translation>
        </message>
        <message>
            <source>The credit cannot be read. Type for instance 120, 50% or full.</source>
            <translation>تعذّرت قراءة المبلغ الدائن. اكتب مثلًا 120 أو 50% أو كامل.</translation>
        </message>
        <message>
            <source>Only %1 is disputed.</source>
            <translation>المعترض عليه %1 فقط.</translation>
        </message>
        <message>
            <source>Say how much of it is credited.</source>
            <translation>اذكر كم يُقيَّد منه دائنًا.</translation>
        </message>
        <message>
            <source>Dispute decided: %1</source>
            <translation>حُسم الاعتراض: %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>يجوز طلبه</translation>
        </message>
        <message>
            <source>Choose the decision to see what becomes of the money.</source>
            <translation>اختر القرار لترى ما يحدث للمال.</translation>
        </message>
        <message>
            <source>%1 is credited on the disputed items; the claim is %2.</source>
            <translation>يُقيَّد %1 دائنًا على البنود المعترض عليها؛ والمطالبة %2.</translation>
        </message>
        <message>
            <source>Nothing is credited here: until the creditor's credit note is booked the claim stays as it is.</source>
            <translation>لا يُقيَّد شيء هنا: حتى يُقيَّد إشعار الدائن تبقى المطالبة كما هي.</translation>
        </message>
        <message>
            <source>%1 can be asked for again.</source>
            <translation>يجوز طلب %1 من جديد.</translation>
        </message>
        <message>
            <source>Your role records only that a dispute was withdrawn. A senior collector, a supervisor or a compliance officer decides.</source>
            <translation>دورك يسجّل فقط أن اعتراضًا سُحب. يبتّ محصّل أول أو مشرف أو مسؤول امتثال.</translation>
        </message>
        <message>
            <source>Choose 4 if the debtor withdrew it.</source>
            <translation>اختر 4 إن سحبه المدين.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FileModel</name>
        <message>
            <source>%1, %2, %3, added %4 by %5</source>
            <extracomment>a file read aloud: name, kind, size, when it was added, by whom</extracomment>
            <translation>%1، %2، %3، أضافه %5 في %4</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>أُضيف</translation>
        </message>
        <message>
            <source>By</source>
            <translation>من</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilePreview</name>
        <message>
            <source>Text of the file</source>
            <translation>نص الملف</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>ملفات هذا الحساب</translation>
        </message>
        <message>
            <source>The file is opened.</source>
            <translation>يُفتح الملف.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>kind of a file, its size</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>It is checked and complete. Open it to look at it in another program.</source>
            <translation>مفحوص وكامل. افتحه لتراه في برنامج آخر.</translation>
        </message>
        <message>
            <source>The rest is not shown here; open the file to see it.</source>
            <translation>لا يُعرض الباقي هنا؛ افتح الملف لتراه.</translation>
        </message>
        <message>
            <source>The picture cannot be shown here</source>
            <translation>لا يمكن عرض الصورة هنا</translation>
        </message>
        <message>
            <source>It is larger than a document, or damaged. It is kept as it came.</source>
            <translation>أكبر من مستند، أو تالفة. محفوظة كما جاءت.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilesDialog</name>
        <message>
            <source>Files</source>
            <translation>الملفات</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>On this account</source>
            <translation>على هذا الحساب</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>ملفات هذا الحساب</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>إضافة ملفات…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>أو أفلتها هنا</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>إزالة…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>حفظ نسخة…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>There is none yet. Add one, or drop it here.</source>
            <translation>لا يوجد بعد. أضف واحدًا أو أفلته هنا.</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>لا يوجد بعد.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>إضافة ملفات</translation>
        </message>
        <message>
            <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;All files (*)</source>
            <translation>مستندات (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;كل الملفات (*)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) added</source>
            <translation>
                <numerusform>لم يُضف ملف</numerusform>
                <numerusform>أُضيف ملف واحد</numerusform>
                <numerusform>أُضيف ملفان</numerusform>
                <numerusform>أُضيفت %Ln ملفات</numerusform>
                <numerusform>أُضيف %Ln ملفًا</numerusform>
                <numerusform>أُضيف %Ln ملف</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>name of a file, why it was not taken in</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>حفظ نسخة</translation>
        </message>
        <message>
            <source>The copy is saved. It is not encrypted.</source>
            <translation>حُفظت النسخة. وهي غير مشفّرة.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::RemoveDialog</name>
        <message>
            <source>Remove a file</source>
            <translation>إزالة ملف</translation>
        </message>
        <message>
            <source>Remove file</source>
            <translation>إزالة الملف</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <extracomment>name of a file, its kind, its size</extracomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>why it does not belong here</source>
            <translation>لماذا ليس مكانه هنا</translation>
        </message>
        <message>
            <source>It is shown no more, here and on every laptop. That it was here, and why it was removed, stays in the history.</source>
            <translation>لا يُعرض بعد الآن، هنا وعلى كل حاسوب. أنه كان هنا، ولماذا أُزيل، يبقى في السجل.</translation>
        </message>
        <message>
            <source>Say why it is removed.</source>
            <translation>اذكر لماذا يُزال.</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>أُزيل: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::EffectPanel</name>
        <message>
            <source>Afterwards</source>
            <translation>بعد ذلك</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::FrameDialog</name>
        <message>
            <source>%1 · %2 · balance %3</source>
            <extracomment>debtor, number of the account, what is owed</extracomment>
            <translation>%1 · %2 · الرصيد %3</translation>
        </message>
        <message>
            <source>Nothing is recorded until you confirm.</source>
            <translation>لا يُسجَّل شيء حتى تؤكد.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports</name>
        <message>
            <source>Not used</source>
            <translation>غير مستخدم</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>رقم الحساب</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>الدائن</translation>
        </message>
        <message>
            <source>Debtor's name</source>
            <translation>اسم المدين</translation>
        </message>
        <message>
            <source>Debtor's number</source>
            <translation>رقم المدين</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>رقم الفاتورة</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>تاريخ الفاتورة</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>تاريخ الاستحقاق</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Paid in full on</source>
            <translation>دُفع كاملًا في</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>المدفوع حتى الآن</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>معترض عليه</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ماذا حدث</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>متى حدث</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>دفعة</translation>
        </message>
        <message>
            <source>Paid in all</source>
            <translation>المدفوع إجمالًا</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>مصروف</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>المنتج</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>بريد إلكتروني</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>الشارع</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>الرمز البريدي</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>المنطقة</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>المنطقة الزمنية</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 من %2 صفوف</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 صفوف</translation>
        </message>
        <message>
            <source>%1 · %2 rows per second</source>
            <extracomment>%1: "3,200 of 80,000 rows", %2: a number</extracomment>
            <translation>%1 · %2 صفوف في الثانية</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>لا حسابات</numerusform>
                <numerusform>حساب واحد</numerusform>
                <numerusform>حسابان</numerusform>
                <numerusform>%Ln حسابات</numerusform>
                <numerusform>%Ln حسابًا</numerusform>
                <numerusform>%Ln حساب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>لا بنود</numerusform>
                <numerusform>بند واحد</numerusform>
                <numerusform>بندان</numerusform>
                <numerusform>%Ln بنود</numerusform>
                <numerusform>%Ln بندًا</numerusform>
                <numerusform>%Ln بند</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>لا دفعات</numerusform>
                <numerusform>دفعة واحدة</numerusform>
                <numerusform>دفعتان</numerusform>
                <numerusform>%Ln دفعات</numerusform>
                <numerusform>%Ln دفعة</numerusform>
                <numerusform>%Ln دفعة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln posting(s)</source>
            <translation>
                <numerusform>لا قيود</numerusform>
                <numerusform>قيد واحد</numerusform>
                <numerusform>قيدان</numerusform>
                <numerusform>%Ln قيود</numerusform>
                <numerusform>%Ln قيدًا</numerusform>
                <numerusform>%Ln قيد</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>لا جديد</translation>
        </message>
        <message>
            <source>Debit or credit</source>
            <translation>مدين أو دائن</translation>
        </message>
        <message>
            <source>Credited amount</source>
            <translation>المبلغ الدائن</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::CheckPage</name>
        <message>
            <source>(column %1, no title)</source>
            <translation>(العمود %1، بلا عنوان)</translation>
        </message>
        <message>
            <source>&amp;Read it as</source>
            <translation>اق&amp;رأه على أنه</translation>
        </message>
        <message>
            <source>Read it as</source>
            <translation>اقرأه على أنه</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>العمود في الملف</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>يصبح</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>القيم الأولى</translation>
        </message>
        <message>
            <source>First rows, as they stand in the file</source>
            <translation>الصفوف الأولى كما هي في الملف</translation>
        </message>
        <message>
            <source>Found out from the file</source>
            <translation>استُنتج من الملف</translation>
        </message>
        <message>
            <source>like %1</source>
            <translation>مثل %1</translation>
        </message>
        <message>
            <source>No column gives: %1. Choose one under “Becomes”.</source>
            <extracomment>%1: fields of an account, "Amount, Due date"</extracomment>
            <translation>لا عمود يعطي: %1. اختر واحدًا تحت «يصبح».</translation>
        </message>
        <message>
            <source>Column %1 becomes</source>
            <translation>العمود %1 يصبح</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::FilePage</name>
        <message>
            <source>Drop a file here</source>
            <translation>أفلت ملفًا هنا</translation>
        </message>
        <message>
            <source>Receivables, open items or an event log: CSV, TSV or text, also packed as .gz, in any encoding.</source>
            <translation>ذمم مدينة أو بنود مفتوحة أو سجل أحداث: CSV أو TSV أو نص، وكذلك ‎.gz، بأي ترميز.</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>ا&amp;ختر ملفًا…</translation>
        </message>
        <message>
            <source>Or its &amp;path</source>
            <translation>أو م&amp;ساره</translation>
        </message>
        <message>
            <source>Path of the file</source>
            <translation>مسار الملف</translation>
        </message>
        <message>
            <source>Nothing is changed before you have seen what would happen and said so.</source>
            <translation>لا يتغيّر شيء قبل أن ترى ما سيحدث وتوافق.</translation>
        </message>
        <message>
            <source>Choose a file to import</source>
            <translation>اختر ملفًا للاستيراد</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
            <translation>جداول (*.csv *.tsv *.txt *.gz);;كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::ImportWizard</name>
        <message>
            <source>Import a file</source>
            <translation>استيراد ملف</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>الفحص</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>التجربة</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>إي&amp;قاف</translation>
        </message>
        <message>
            <source>Stopping; nothing will be changed</source>
            <translation>يجري الإيقاف؛ لن يتغيّر شيء</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;رجوع</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>أُوقف. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>%1 cannot be imported. Nothing was changed.</source>
            <translation>لا يمكن استيراد %1. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>The file cannot be imported like this. Nothing was changed.</source>
            <translation>لا يمكن استيراد الملف هكذا. لم يتغيّر شيء.</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>ان&amp;ظر إليه</translation>
        </message>
        <message>
            <source>&amp;Try it out</source>
            <translation>جرّ&amp;به</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %Ln row(s)</source>
            <translation>
                <numerusform>لا صفوف للا&amp;ستيراد</numerusform>
                <numerusform>ا&amp;ستيراد صف واحد</numerusform>
                <numerusform>ا&amp;ستيراد صفين</numerusform>
                <numerusform>ا&amp;ستيراد %Ln صفوف</numerusform>
                <numerusform>ا&amp;ستيراد %Ln صفًا</numerusform>
                <numerusform>ا&amp;ستيراد %Ln صف</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open queue</source>
            <translation>فتح ال&amp;قائمة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::OutcomePage</name>
        <message>
            <source>Control totals</source>
            <translation>مجاميع المراقبة</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>الصفوف المقروءة</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>المقبولة</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>المنحّاة</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>موجودة من قبل</translation>
        </message>
        <message>
            <source>Trial run: nothing has been changed yet</source>
            <translation>تجربة: لم يتغيّر شيء بعد</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>تم الاستيراد</translation>
        </message>
        <message>
            <source>The import would add %1.</source>
            <extracomment>%1: a list such as "100 accounts, 2,466 items and 2,466 payments"</extracomment>
            <translation>سيضيف الاستيراد %1.</translation>
        </message>
        <message>
            <source>Added: %1.</source>
            <translation>أُضيف: %1.</translation>
        </message>
        <message>
            <source>Rows set aside, each with its line, field and reason: %1</source>
            <translation>صفوف منحّاة، لكل منها السطر والحقل والسبب: %1</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>الدفعات</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::StepBar</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>الخطوة %1 من %2: %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::LearnPage</name>
        <message>
            <source>First hour</source>
            <translation>الساعة الأولى</translation>
        </message>
        <message>
            <source>Twelve things to try</source>
            <translation>اثنا عشر شيئًا للتجربة</translation>
        </message>
        <message>
            <source>Each ticks itself once you have done it, by key or by mouse. In the demo office nothing can go wrong.</source>
            <translation>كل منها يضع علامته بنفسه حين تفعله، بمفتاح أو بالفأرة. في المكتب التجريبي لا شيء يمكن أن يسوء.</translation>
        </message>
        <message>
            <source>A sample day</source>
            <translation>يوم نموذجي</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>إلى هناك</translation>
        </message>
        <message>
            <source>Go there: %1</source>
            <translation>إلى هناك: %1</translation>
        </message>
        <message>
            <source>Practice calls</source>
            <translation>مكالمات تدريب</translation>
        </message>
        <message>
            <source>Five calls with simulated debtors, from a promise to somebody who must hear nothing. Each answer is explained; nothing is recorded.</source>
            <translation>خمس مكالمات مع مدينين مُحاكَين، من وعد إلى شخص يجب ألا يسمع شيئًا. كل إجابة مشروحة؛ ولا يُسجَّل شيء.</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>خذ مكالمة تدريب</translation>
        </message>
        <message>
            <source>done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>still to try</source>
            <translation>لم يُجرَّب بعد</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>أُنجز %1 من %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::PracticeDialog</name>
        <message>
            <source>Practice call</source>
            <translation>مكالمة تدريب</translation>
        </message>
        <message>
            <source>The debtor is simulated. Nothing is recorded.</source>
            <translation>المدين مُحاكى. لا يُسجَّل شيء.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>إ&amp;غلاق</translation>
        </message>
        <message>
            <source>Next call</source>
            <translation>المكالمة التالية</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who says what in a conversation</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Right. %1</source>
            <translation>صحيح. %1</translation>
        </message>
        <message>
            <source>Better not. %1</source>
            <translation>الأفضل ألا. %1</translation>
        </message>
        <message>
            <source>%1 of %2 answers were right.</source>
            <translation>%1 من %2 إجابات كانت صحيحة.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::ComposeDialog</name>
        <message>
            <source>Write a message</source>
            <translation>كتابة رسالة</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>القناة</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>ما تقوله</translation>
        </message>
        <message>
            <source>It leaves with the office's next pass; the gate is asked again then.</source>
            <translation>تخرج مع الدورة التالية للمكتب؛ وتُسأل القواعد حينها من جديد.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Queue it</source>
            <translation>ضعها في الانتظار</translation>
        </message>
        <message>
            <source>Re: %1</source>
            <translation>Re: %1</translation>
        </message>
        <message>
            <source>Words of my own</source>
            <translation>كلمات من عندي</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Choose a text, or write the words yourself.</source>
            <translation>اختر نصًا، أو اكتب بنفسك.</translation>
        </message>
        <message>
            <source>There is no address or number for this channel</source>
            <translation>لا عنوان ولا رقم لهذه القناة</translation>
        </message>
        <message>
            <source>It says what it has to, in %1.</source>
            <translation>تقول ما يجب، بـ%1.</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>لا كلمات بعد.</translation>
        </message>
        <message>
            <source>Not queued: %1</source>
            <translation>لم توضع في الانتظار: %1</translation>
        </message>
        <message>
            <source>%1 queued for %2</source>
            <translation>%1 في الانتظار لـ%2</translation>
        </message>
        <message>
            <source>Re: your message</source>
            <translation>رد: رسالتك</translation>
        </message>
        <message>
            <source>It says what it has to.</source>
            <translation>تقول ما يجب قوله.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::InboxModel</name>
        <message>
            <source>%1, %2, %3, %4, %5, %6</source>
            <extracomment>a line of the inbox read aloud: what, channel, debtor, subject, when, whether it is open</extracomment>
            <translation>%1، %2، %3، %4، %5، %6</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>seen to</source>
            <translation>عولجت</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>المدين</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>الوارد</translation>
        </message>
        <message>
            <source>Which messages</source>
            <translation>أي الرسائل</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Reading what came in…</source>
            <translation>قراءة ما ورد…</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>What came in and came back</source>
            <translation>ما ورد وما رجع</translation>
        </message>
        <message>
            <source>The message</source>
            <translation>الرسالة</translation>
        </message>
        <message>
            <source>What it answers</source>
            <translation>علامَ ترد</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>فتح الحساب</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>وصلت</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>إرسال من جديد</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>رد</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>عولج</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 مفتوحة</translation>
        </message>
        <message>
            <source>Nothing waits to be seen to</source>
            <translation>لا شيء ينتظر المعالجة</translation>
        </message>
        <message>
            <source>Replies, messages that came back and messages that could not be sent come here, each with its account.</source>
            <translation>تأتي هنا الردود والرسائل الراجعة والتي تعذّر إرسالها، كل مع حسابها.</translation>
        </message>
        <message>
            <source>They want no more messages at this address: it is marked, and nothing more is sent to it.</source>
            <translation>لا يريدون رسائل على هذا العنوان: وُسم، ولا يُرسل إليه شيء.</translation>
        </message>
        <message>
            <source>Written by a machine.</source>
            <translation>كتبتها آلة.</translation>
        </message>
        <message>
            <source>There are no words.</source>
            <translation>لا كلمات.</translation>
        </message>
        <message>
            <source>It is sent with the office's next pass</source>
            <translation>تُرسل مع الدورة التالية للمكتب</translation>
        </message>
        <message>
            <source>Noted as sent</source>
            <translation>دُوّنت كمرسلة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextModel</name>
        <message>
            <source>%1, %2, %3, %4</source>
            <extracomment>a text read aloud: name, channel, language and place, standing</extracomment>
            <translation>%1، %2، %3، %4</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>نص</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>القناة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextsPage</name>
        <message>
            <source>Texts</source>
            <translation>النصوص</translation>
        </message>
        <message>
            <source>Reading the texts…</source>
            <translation>قراءة النصوص…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>Versions of texts</source>
            <translation>إصدارات النصوص</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Longest values</source>
            <translation>أطول القيم</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>What it lacks</source>
            <translation>ما ينقصه</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Reason: to refuse, or to approve in spite of what is missing</source>
            <translation>السبب: للرفض، أو للموافقة رغم النقص</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>إصدار جديد</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>الاحتفاظ كمسودة</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>There are no texts</source>
            <translation>لا نصوص</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>by %1, %2</source>
            <translation>بواسطة %1، %2</translation>
        </message>
        <message>
            <source>decided by %1</source>
            <translation>قرره %1</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>سحب من الاستخدام</translation>
        </message>
        <message>
            <source>It says what its place asks for.</source>
            <translation>يقول ما يطلبه موضعه.</translation>
        </message>
        <message>
            <source>At the longest: %1</source>
            <translation>الأطول: %1</translation>
        </message>
        <message>
            <source>Say why; its author reads it.</source>
            <translation>اذكر السبب؛ يقرؤه كاتبه.</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>سارٍ: %1</translation>
        </message>
        <message>
            <source>Out of use: %1</source>
            <translation>خارج الاستخدام: %1</translation>
        </message>
        <message>
            <source>A new version; fields stand in double braces. Somebody else approves it.</source>
            <translation>إصدار جديد؛ الحقول بين أقواس مزدوجة. يوافق عليه شخص آخر.</translation>
        </message>
        <message>
            <source>Kept as a draft; somebody else approves it</source>
            <translation>حُفظ كمسودة؛ يوافق عليه شخص آخر</translation>
        </message>
        <message numerus="yes">
            <source>%Ln version(s), %1 for you to approve</source>
            <translation>
                <numerusform>الإصدارات: %Ln، %1 لموافقتك</numerusform>
                <numerusform>الإصدارات: %Ln، %1 لموافقتك</numerusform>
                <numerusform>الإصدارات: %Ln، %1 لموافقتك</numerusform>
                <numerusform>الإصدارات: %Ln، %1 لموافقتك</numerusform>
                <numerusform>الإصدارات: %Ln، %1 لموافقتك</numerusform>
                <numerusform>الإصدارات: %Ln، %1 لموافقتك</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverrideModel</name>
        <message>
            <source>Asked</source>
            <translation>طُلب</translation>
        </message>
        <message>
            <source>By</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>المدين</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverridePage</name>
        <message>
            <source>Overrides</source>
            <translation>الاستثناءات</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>الطلبات المنتظرة</translation>
        </message>
        <message>
            <source>Reading the requests…</source>
            <translation>قراءة الطلبات…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>الطلب</translation>
        </message>
        <message>
            <source>Note to the decision</source>
            <translation>ملاحظة على القرار</translation>
        </message>
        <message>
            <source>Note: needed to decline</source>
            <translation>ملاحظة: لازمة للرفض</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>السماح بمحاولة واحدة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 ينتظر</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
            </translation>
        </message>
        <message>
            <source>No request waits</source>
            <translation>لا طلب ينتظر</translation>
        </message>
        <message>
            <source>When somebody asks for an exception to a rule, it appears here.</source>
            <translation>حين يطلب أحد استثناءً من قاعدة يظهر هنا.</translation>
        </message>
        <message>
            <source>%1 asks for: %2 %3</source>
            <extracomment>who asks for what: %1 a user, %2 "Call", %3 a number</extracomment>
            <translation>%1 يطلب: %2 %3</translation>
        </message>
        <message>
            <source>Nothing stands in the way any more.</source>
            <translation>لم يعد شيء يمنع.</translation>
        </message>
        <message>
            <source>%1 may make one attempt</source>
            <translation>يجوز لـ%1 محاولة واحدة</translation>
        </message>
        <message>
            <source>Declined; %1 is told</source>
            <translation>رُفض؛ ويُبلَّغ %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::Palette</name>
        <message>
            <source>Search accounts and commands…</source>
            <translation>بحث في الحسابات والأوامر…</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Search name, account, phone…</source>
            <translation>بحث عن اسم أو حساب أو هاتف…</translation>
        </message>
        <message>
            <source>Type a name, an account number, a telephone number or an e-mail address.</source>
            <extracomment>the palette found nothing for what was typed</extracomment>
            <translation>اكتب اسمًا أو رقم حساب أو رقم هاتف أو بريدًا إلكترونيًا.</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <translation>لا حساب يطابق «%1».</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>يجري البحث…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::PaletteModel</name>
        <message>
            <source>This account</source>
            <translation>هذا الحساب</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>الانتقال إلى</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>Did you mean</source>
            <translation>هل قصدت</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchModel</name>
        <message>
            <source>More than is owed: the rest is kept as credit.</source>
            <translation>أكثر من المستحق: يبقى الباقي رصيدًا دائنًا.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <extracomment>a cell read aloud: number of the line, name of the column, content</extracomment>
            <translation>السطر %1، %2: %3</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Account or name</source>
            <translation>الحساب أو الاسم</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>تاريخ القيمة</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>المدين</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchView</name>
        <message>
            <source>Payments</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>Payments of the batch</source>
            <translation>دفعات الحزمة</translation>
        </message>
        <message>
            <source>Control total</source>
            <translation>مجموع المراقبة</translation>
        </message>
        <message>
            <source>of the statement</source>
            <translation>في كشف البنك</translation>
        </message>
        <message>
            <source>Number of payments</source>
            <translation>عدد الدفعات</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>الدفع بـ</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>Control &amp;total</source>
            <translation>مجموع المرا&amp;قبة</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>الدف&amp;عات</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>ال&amp;عملة</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>الدفع &amp;بـ</translation>
        </message>
        <message>
            <source>What you type is kept on this laptop until the batch is closed.</source>
            <translation>ما تكتبه يبقى على هذا الحاسوب حتى تُغلق الحزمة.</translation>
        </message>
        <message>
            <source>Choose account</source>
            <translation>اختيار الحساب</translation>
        </message>
        <message>
            <source>Remove line</source>
            <translation>إزالة السطر</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>استيراد ملف…</translation>
        </message>
        <message>
            <source>Close batch</source>
            <translation>إغلاق الحزمة</translation>
        </message>
        <message>
            <source>Kept on this laptop until the batch is closed.</source>
            <translation>محفوظ على هذا الحاسوب حتى تُغلق الحزمة.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), %1</source>
            <translation>
                <numerusform>لا دفعات، %1</numerusform>
                <numerusform>دفعة واحدة، %1</numerusform>
                <numerusform>دفعتان، %1</numerusform>
                <numerusform>%Ln دفعات، %1</numerusform>
                <numerusform>%Ln دفعة، %1</numerusform>
                <numerusform>%Ln دفعة، %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Type or paste the payments, then the control total and number that the bank states. Nothing is posted before both agree.</source>
            <translation>اكتب الدفعات أو الصقها، ثم مجموع المراقبة والعدد كما يذكرهما البنك. لا يُقيَّد شيء قبل أن يتطابقا.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cannot be posted yet: each says why.</source>
            <translation>
                <numerusform>لا سطور معطلة.</numerusform>
                <numerusform>سطر واحد لا يمكن قيده بعد: يذكر السبب.</numerusform>
                <numerusform>سطران لا يمكن قيدهما بعد: كل يذكر السبب.</numerusform>
                <numerusform>%Ln سطور لا يمكن قيدها بعد: كل يذكر السبب.</numerusform>
                <numerusform>%Ln سطرًا لا يمكن قيدها بعد: كل يذكر السبب.</numerusform>
                <numerusform>%Ln سطر لا يمكن قيدها بعد: كل يذكر السبب.</numerusform>
            </translation>
        </message>
        <message>
            <source>These payments were posted as a batch before. Closing adds nothing and forgets the draft.</source>
            <translation>قُيّدت هذه الدفعات حزمةً من قبل. الإغلاق لا يضيف شيئًا وينسى المسودة.</translation>
        </message>
        <message>
            <source>Type the control total and the number of payments that the bank states.</source>
            <translation>اكتب مجموع المراقبة وعدد الدفعات كما يذكرهما البنك.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>ينقص %1.</translation>
        </message>
        <message>
            <source>%1 is too much.</source>
            <translation>يزيد %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are missing.</source>
            <translation>
                <numerusform>لا ينقص شيء.</numerusform>
                <numerusform>تنقص دفعة.</numerusform>
                <numerusform>تنقص دفعتان.</numerusform>
                <numerusform>تنقص %Ln دفعات.</numerusform>
                <numerusform>تنقص %Ln دفعة.</numerusform>
                <numerusform>تنقص %Ln دفعة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are too many.</source>
            <translation>
                <numerusform>لا يزيد شيء.</numerusform>
                <numerusform>تزيد دفعة.</numerusform>
                <numerusform>تزيد دفعتان.</numerusform>
                <numerusform>تزيد %Ln دفعات.</numerusform>
                <numerusform>تزيد %Ln دفعة.</numerusform>
                <numerusform>تزيد %Ln دفعة.</numerusform>
            </translation>
        </message>
        <message>
            <source>It balances: sum and number are what the bank states.</source>
            <translation>متوازنة: المجموع والعدد كما يذكرهما البنك.</translation>
        </message>
        <message>
            <source>It does not balance yet. %1</source>
            <translation>ليست متوازنة بعد. %1</translation>
        </message>
        <message>
            <source>This batch was posted before. Nothing was added.</source>
            <translation>قُيّدت هذه الحزمة من قبل. لم يُضف شيء.</translation>
        </message>
        <message numerus="yes">
            <source>Batch closed: %Ln payment(s), %1</source>
            <translation>
                <numerusform>أُغلقت الحزمة: لا دفعات، %1</numerusform>
                <numerusform>أُغلقت الحزمة: دفعة واحدة، %1</numerusform>
                <numerusform>أُغلقت الحزمة: دفعتان، %1</numerusform>
                <numerusform>أُغلقت الحزمة: %Ln دفعات، %1</numerusform>
                <numerusform>أُغلقت الحزمة: %Ln دفعة، %1</numerusform>
                <numerusform>أُغلقت الحزمة: %Ln دفعة، %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) added.</source>
            <translation>
                <numerusform>لم يُضف سطر.</numerusform>
                <numerusform>أُضيف سطر واحد.</numerusform>
                <numerusform>أُضيف سطران.</numerusform>
                <numerusform>أُضيفت %Ln سطور.</numerusform>
                <numerusform>أُضيف %Ln سطرًا.</numerusform>
                <numerusform>أُضيف %Ln سطر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) were there already.</source>
            <translation>
                <numerusform>لم يكن سطر موجودًا.</numerusform>
                <numerusform>سطر واحد كان موجودًا.</numerusform>
                <numerusform>سطران كانا موجودين.</numerusform>
                <numerusform>%Ln سطور كانت موجودة.</numerusform>
                <numerusform>%Ln سطرًا كانت موجودة.</numerusform>
                <numerusform>%Ln سطر كانت موجودة.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · owes %3</source>
            <extracomment>an account to choose: debtor, number, what is owed</extracomment>
            <translation>%1 · %2 · عليه %3</translation>
        </message>
        <message>
            <source>Import payments</source>
            <translation>استيراد دفعات</translation>
        </message>
        <message>
            <source>Tables of text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>جداول نصية (*.csv *.tsv *.txt);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1. Nothing was added.</source>
            <translation>تعذّرت قراءة الملف: %1. لم يُضف شيء.</translation>
        </message>
        <message>
            <source>The file is larger than a batch may be (5 MB). Nothing was added; import it as a file of its own.</source>
            <translation>الملف أكبر مما تسعه حزمة (5 MB). لم يُضف شيء؛ استورده ملفًا مستقلًا.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangeModel</name>
        <message>
            <source>%1 %2: before %3, change %4, after %5</source>
            <extracomment>a row read aloud: item, part of the claim, amounts</extracomment>
            <translation>%1 %2: قبل %3، التغيير %4، بعد %5</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>المخصص</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangePanel</name>
        <message numerus="yes">
            <source>And %Ln more of what was agreed.</source>
            <translation>
                <numerusform>و%Ln أخرى مما اتُّفق عليه.</numerusform>
                <numerusform>و%Ln أخرى مما اتُّفق عليه.</numerusform>
                <numerusform>و%Ln أخرى مما اتُّفق عليه.</numerusform>
                <numerusform>و%Ln أخرى مما اتُّفق عليه.</numerusform>
                <numerusform>و%Ln أخرى مما اتُّفق عليه.</numerusform>
                <numerusform>و%Ln أخرى مما اتُّفق عليه.</numerusform>
            </translation>
        </message>
        <message>
            <source>Interest of %1 is posted first, as the terms say.</source>
            <translation>تُقيَّد أولًا فائدة %1 كما تنص الشروط.</translation>
        </message>
        <message>
            <source>current</source>
            <translation>غير متأخر</translation>
        </message>
        <message>
            <source>Past due: %1</source>
            <translation>متأخر: %1</translation>
        </message>
        <message>
            <source>Past due: %1, then %2</source>
            <extracomment>days past due before and after</extracomment>
            <translation>متأخر: %1، ثم %2</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>لا شيء للعرض بعد</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::CorrectionForm</name>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Lower the claim</source>
            <translation>خفض المطالبة</translation>
        </message>
        <message>
            <source>Raise the claim</source>
            <translation>رفع المطالبة</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>إشعار دائن</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>رسم</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>مصروف</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>أيام بلا فائدة</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>الأساس القانوني</translation>
        </message>
        <message>
            <source>law, or clause of the contract</source>
            <translation>قانون أو بند من العقد</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>تاريخ القيمة</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>ال&amp;نوع</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>ال&amp;مبلغ</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>ال&amp;جزء</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>ال&amp;بند</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>ال&amp;رقم</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>الأساس ال&amp;قانوني</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;حتى</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>تاريخ القي&amp;مة</translation>
        </message>
        <message>
            <source>The account as a whole</source>
            <translation>الحساب كله</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an open item: number, amount</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Type the amount, for instance 40 or 15%.</source>
            <translation>اكتب المبلغ، مثلًا 40 أو 15%.</translation>
        </message>
        <message>
            <source>Name the law or the clause of the contract that allows the charge.</source>
            <translation>اذكر القانون أو بند العقد الذي يجيز الرسم.</translation>
        </message>
        <message>
            <source>Say the reason; it stays with the entry.</source>
            <translation>اذكر السبب؛ يبقى مع القيد.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance today, fri or 15/1.</source>
            <translation>تعذّرت قراءة %1. اكتب مثلًا اليوم أو الجمعة أو 15/1.</translation>
        </message>
        <message>
            <source>Enter credit note</source>
            <translation>تسجيل إشعار دائن</translation>
        </message>
        <message>
            <source>Charge fee</source>
            <translation>تحميل رسم</translation>
        </message>
        <message>
            <source>Charge cost</source>
            <translation>تحميل مصروف</translation>
        </message>
        <message>
            <source>Waive interest</source>
            <translation>إعفاء من الفائدة</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>إرسال للموافقة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedModel</name>
        <message>
            <source>%1, overdue</source>
            <translation>%1، متأخر</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2, account %3, %4 %5</source>
            <extracomment>a row read aloud: day, debtor, number, kind, amount</extracomment>
            <translation>%1: %2، الحساب %3، %4 %5</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>يستحق</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>المدين</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedView</name>
        <message>
            <source>Previous month (Page up)</source>
            <translation>الشهر السابق (Page up)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Next month (Page down)</source>
            <translation>الشهر التالي (Page down)</translation>
        </message>
        <message>
            <source>Money expected by day</source>
            <translation>المال المتوقع حسب اليوم</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>ما تعرضه القائمة</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>شهر</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Payments expected</source>
            <translation>الدفعات المتوقعة</translation>
        </message>
        <message>
            <source>promises %1</source>
            <translation>وعود %1</translation>
        </message>
        <message>
            <source>plans %1</source>
            <translation>خطط %1</translation>
        </message>
        <message>
            <source>settlements %1</source>
            <translation>تسويات %1</translation>
        </message>
        <message>
            <source>announced %1</source>
            <translation>معلن %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between parts of a sum</comment>
            <translation>، </translation>
        </message>
        <message>
            <source>Nothing is expected in this month.</source>
            <translation>لا شيء متوقع في هذا الشهر.</translation>
        </message>
        <message>
            <source>No payment is expected on this day.</source>
            <translation>لا دفعة متوقعة في هذا اليوم.</translation>
        </message>
        <message>
            <source>No payment is expected in this month.</source>
            <translation>لا دفعة متوقعة في هذا الشهر.</translation>
        </message>
        <message>
            <source>Nothing is overdue: all that should have come is there.</source>
            <translation>لا شيء متأخر: وصل كل ما كان يجب أن يصل.</translation>
        </message>
        <message>
            <source>%1 expected: %2</source>
            <extracomment>the month's money in one currency: sum, parts</extracomment>
            <translation>متوقع %1: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MoneyPage</name>
        <message>
            <source>Money in</source>
            <translation>المال الوارد</translation>
        </message>
        <message>
            <source>Part of the page</source>
            <translation>جزء الصفحة</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقع</translation>
        </message>
        <message>
            <source>Batch entry</source>
            <translation>الإدخال بالحزمة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MonthModel</name>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>لا دفعات</numerusform>
                <numerusform>دفعة واحدة</numerusform>
                <numerusform>دفعتان</numerusform>
                <numerusform>%Ln دفعات</numerusform>
                <numerusform>%Ln دفعة</numerusform>
                <numerusform>%Ln دفعة</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: nothing expected</source>
            <translation>%1: لا شيء متوقع</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 in %Ln payment(s)</source>
            <extracomment>a day of the calendar: day, sums, number of payments</extracomment>
            <translation>
                <numerusform>%1: %2 بلا دفعات</numerusform>
                <numerusform>%1: %2 في دفعة واحدة</numerusform>
                <numerusform>%1: %2 في دفعتين</numerusform>
                <numerusform>%1: %2 في %Ln دفعات</numerusform>
                <numerusform>%1: %2 في %Ln دفعة</numerusform>
                <numerusform>%1: %2 في %Ln دفعة</numerusform>
            </translation>
        </message>
        <message>
            <source> and </source>
            <comment>between two amounts</comment>
            <translation> و</translation>
        </message>
        <message>
            <source>%1, overdue</source>
            <translation>%1، متأخر</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::PaymentForm</name>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>تاريخ القيمة</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>الدفع بـ</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Stated item</source>
            <translation>البند المذكور</translation>
        </message>
        <message>
            <source>Announced payment</source>
            <translation>الدفعة المعلنة</translation>
        </message>
        <message>
            <source>&amp;Share over all accounts of the person</source>
            <translation>ت&amp;وزيع على كل حسابات الشخص</translation>
        </message>
        <message>
            <source>Share over all accounts of the person</source>
            <translation>توزيع على كل حسابات الشخص</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>ال&amp;مبلغ</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>تاريخ القي&amp;مة</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>الدفع &amp;بـ</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>الم&amp;رجع</translation>
        </message>
        <message>
            <source>Stated &amp;item</source>
            <translation>البند الم&amp;ذكور</translation>
        </message>
        <message>
            <source>A&amp;nnounced</source>
            <translation>الم&amp;علنة</translation>
        </message>
        <message>
            <source>None stated</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an open item: number, amount
----------
an announced payment: amount, day</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>Another payment</source>
            <translation>دفعة أخرى</translation>
        </message>
        <message>
            <source>Type the amount that was paid, for instance 120, 50% or full.</source>
            <translation>اكتب المبلغ المدفوع، مثلًا 120 أو 50% أو كامل.</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or full.</source>
            <translation>تعذّرت قراءة المبلغ. اكتب مثلًا 120 أو 50% أو كامل.</translation>
        </message>
        <message>
            <source>The value date cannot be read. Type for instance today, yesterday or fri.</source>
            <translation>تعذّرت قراءة تاريخ القيمة. اكتب مثلًا اليوم أو أمس أو الجمعة.</translation>
        </message>
        <message>
            <source>Note expected payment</source>
            <translation>تدوين دفعة متوقعة</translation>
        </message>
        <message>
            <source>Post payment</source>
            <translation>قيد الدفعة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ReversalForm</name>
        <message>
            <source>What is taken back</source>
            <translation>ما الذي يُعاد</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>ماذا حدث</translation>
        </message>
        <message>
            <source>Posted in error</source>
            <translation>قُيّدت خطأً</translation>
        </message>
        <message>
            <source>Returned by the bank</source>
            <translation>أعادها البنك</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>رُدّت</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee</source>
            <translation>تحميل &amp;رسم العقد</translation>
        </message>
        <message>
            <source>Charge the contract's fee</source>
            <translation>تحميل رسم العقد</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>إ&amp;عادة</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;ماذا حدث</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>what is taken back: what it is, its day</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>recorded in error</source>
            <translation>سُجّلت خطأً</translation>
        </message>
        <message>
            <source>returned by the bank</source>
            <translation>أعادها البنك</translation>
        </message>
        <message>
            <source>charged back</source>
            <translation>رُدّت</translation>
        </message>
        <message>
            <source>There is nothing on this account that can be taken back.</source>
            <translation>لا شيء على هذا الحساب يمكن إعادته.</translation>
        </message>
        <message>
            <source>Say why it is taken back, for instance: no funds.</source>
            <translation>اذكر لماذا يُعاد، مثلًا: لا رصيد.</translation>
        </message>
        <message>
            <source>Reverse payment</source>
            <translation>عكس الدفعة</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee of %1</source>
            <translation>تحميل &amp;رسم العقد %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::LinkDialog</name>
        <message>
            <source>Whose account it is</source>
            <translation>لمن الحساب</translation>
        </message>
        <message>
            <source>Link account</source>
            <translation>ربط الحساب</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>ال&amp;شخص</translation>
        </message>
        <message>
            <source>name, number or phone of an account</source>
            <translation>اسم حساب أو رقمه أو هاتفه</translation>
        </message>
        <message>
            <source>Accounts found</source>
            <translation>الحسابات الموجودة</translation>
        </message>
        <message>
            <source>Nobody else who is &amp;known</source>
            <translation>لا أحد آخر م&amp;عروف</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>same birthday and address, say</source>
            <translation>مثلًا تاريخ الميلاد والعنوان نفسهما</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>ما يُسجَّل</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما أثره</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <translation>%1، الحساب %2</translation>
        </message>
        <message>
            <source>Choose an account of the person it belongs to.</source>
            <translation>اختر حسابًا للشخص الذي يخصه.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>اذكر السبب.</translation>
        </message>
        <message>
            <source>Unlinked from the person</source>
            <translation>فُصل عن الشخص</translation>
        </message>
        <message>
            <source>Linked to %1</source>
            <translation>رُبط بـ%1</translation>
        </message>
        <message>
            <source>Choose an account of the person, and say why.</source>
            <translation>اختر حسابًا للشخص واذكر السبب.</translation>
        </message>
        <message numerus="yes">
            <source>The person then has %Ln account(s) here. Attempts count together where the law counts by person.</source>
            <translation>
                <numerusform>لا حسابات للشخص هنا.</numerusform>
                <numerusform>يكون للشخص عندها حساب واحد هنا. تُحسب المحاولات معًا حيث يحسب القانون لكل شخص.</numerusform>
                <numerusform>يكون للشخص عندها حسابان هنا. تُحسب المحاولات معًا حيث يحسب القانون لكل شخص.</numerusform>
                <numerusform>يكون للشخص عندها %Ln حسابات هنا. تُحسب المحاولات معًا حيث يحسب القانون لكل شخص.</numerusform>
                <numerusform>يكون للشخص عندها %Ln حسابًا هنا. تُحسب المحاولات معًا حيث يحسب القانون لكل شخص.</numerusform>
                <numerusform>يكون للشخص عندها %Ln حساب هنا. تُحسب المحاولات معًا حيث يحسب القانون لكل شخص.</numerusform>
            </translation>
        </message>
        <message>
            <source>The account then stands alone.</source>
            <translation>يبقى الحساب وحده عندها.</translation>
        </message>
        <message>
            <source>Care in force for that person stops contact here too, at once.</source>
            <translation>الحماية السارية لذلك الشخص توقف التواصل هنا أيضًا فورًا.</translation>
        </message>
        <message>
            <source>What was done before stays where it was done.</source>
            <translation>ما فُعل من قبل يبقى حيث فُعل.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PartyDialog</name>
        <message>
            <source>Change a person</source>
            <translation>تغيير شخص</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>إضافة شخص إلى جانب المدين</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>حفظ التغييرات</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>ال&amp;اسم</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>ال&amp;دور</translation>
        </message>
        <message>
            <source>May be &amp;told</source>
            <translation>يجوز إخبار&amp;ه</translation>
        </message>
        <message>
            <source>Liable &amp;for</source>
            <translation>مسؤول &amp;عن</translation>
        </message>
        <message>
            <source>100%</source>
            <translation>100٪</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>على الأكثر</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>At &amp;most</source>
            <translation>على الأ&amp;كثر</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروفة</translation>
        </message>
        <message>
            <source>A &amp;company</source>
            <translation>&amp;شركة</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>ما يُسجَّل</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>ماذا يعني</translation>
        </message>
        <message>
            <source>Type the name.</source>
            <translation>اكتب الاسم.</translation>
        </message>
        <message>
            <source>The share is 0 to 100 percent. Type for instance 50.</source>
            <translation>الحصة من 0 إلى 100 بالمئة. اكتب مثلًا 50.</translation>
        </message>
        <message>
            <source>The highest amount cannot be read. Type for instance 500.</source>
            <translation>تعذّرت قراءة المبلغ الأعلى. اكتب مثلًا 500.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>غُيّر: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>أُضيف: %1</translation>
        </message>
        <message>
            <source>Can be asked for %1 of the %2 that is owed now.</source>
            <translation>يجوز طلب %1 من %2 المستحقة الآن.</translation>
        </message>
        <message>
            <source>Owes nothing and is not asked for money.</source>
            <translation>لا يدين بشيء ولا يُطلب منه مال.</translation>
        </message>
        <message>
            <source>Own numbers are added to this person; contacts then count for this person alone, where the law counts by person.</source>
            <translation>تُضاف أرقامه إلى هذا الشخص؛ وتُحسب الاتصالات عندها له وحده، حيث يحسب القانون لكل شخص.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PersonPage</name>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Reading the person…</source>
            <translation>قراءة الشخص…</translation>
        </message>
        <message>
            <source>Back to the account (Esc)</source>
            <translation>العودة إلى الحساب (Esc)</translation>
        </message>
        <message>
            <source>Whose account is it</source>
            <translation>لمن الحساب</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>الدائن</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>حسابات هذا الشخص</translation>
        </message>
        <message>
            <source>Beside the debtor</source>
            <translation>إلى جانب المدين</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>فصل</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Liable for</source>
            <translation>مسؤول عن</translation>
        </message>
        <message>
            <source>May be told</source>
            <translation>يجوز إخباره</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>People beside the debtor</source>
            <translation>أشخاص إلى جانب المدين</translation>
        </message>
        <message>
            <source>Nobody: the debtor alone owes, and nobody else may be told.</source>
            <translation>لا أحد: المدين وحده مدين، ولا يجوز إخبار غيره.</translation>
        </message>
        <message>
            <source>Linked and unlinked</source>
            <translation>الروابط وفصلها</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>الأرقام والعناوين</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغيير</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>تأكيد</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>خاطئ</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>لا تتواصل</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>رقم أو عنوان</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>وقتهم</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>آخر نتيجة</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>الحسابات (%1)</translation>
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation>تأكّد: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>أُعيد</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PointDialog</name>
        <message>
            <source>street, postcode, town</source>
            <translation>الشارع، الرمز البريدي، المدينة</translation>
        </message>
        <message>
            <source>Change a number or address</source>
            <translation>تغيير رقم أو عنوان</translation>
        </message>
        <message>
            <source>Add a number or address</source>
            <translation>إضافة رقم أو عنوان</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>حفظ التغييرات</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>ال&amp;نوع</translation>
        </message>
        <message>
            <source>&amp;Number or address</source>
            <translation>ال&amp;رقم أو العنوان</translation>
        </message>
        <message>
            <source>&amp;Whose</source>
            <translation>ل&amp;من</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>ال&amp;تسمية</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>المن&amp;طقة الزمنية</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>الم&amp;صدر</translation>
        </message>
        <message>
            <source>C&amp;onsent</source>
            <translation>الم&amp;وافقة</translation>
        </message>
        <message>
            <source>The &amp;best one of its kind</source>
            <translation>الأ&amp;فضل من نوعه</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>ما يُسجَّل</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما أثره</translation>
        </message>
        <message>
            <source>%1 (debtor)</source>
            <extracomment>whose a number is: the debtor's</extracomment>
            <translation>%1 (المدين)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>As the debtor</source>
            <translation>مثل المدين</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>لم يُسأل</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>أُعطيت</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>Type the number or address.</source>
            <translation>اكتب الرقم أو العنوان.</translation>
        </message>
        <message>
            <source>Type the number with its country, for instance %1.</source>
            <translation>اكتب الرقم مع رمز بلده، مثلًا %1.</translation>
        </message>
        <message>
            <source>It cannot be read. Type for instance %1.</source>
            <translation>تعذّرت القراءة. اكتب مثلًا %1.</translation>
        </message>
        <message>
            <source>That number or address is here already.</source>
            <translation>هذا الرقم أو العنوان موجود من قبل.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>غُيّر: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>أُضيف: %1</translation>
        </message>
        <message>
            <source>It is here already; this confirms it.</source>
            <translation>موجود من قبل؛ وهذا يؤكده.</translation>
        </message>
        <message>
            <source>It is here already and marked: %1. That stays.</source>
            <translation>موجود من قبل وموسوم: %1. وذلك يبقى.</translation>
        </message>
        <message>
            <source>What you save stays: files and data vendors do not overwrite it. Another number of theirs stands beside it.</source>
            <translation>ما تحفظه يبقى: لا تستبدله ملفات ولا مزوّدو بيانات. رقم آخر منهم يقف بجانبه.</translation>
        </message>
        <message>
            <source>It is not the debtor's: calling it is judged by what this person may be told.</source>
            <translation>ليس للمدين: يُحكم على الاتصال به بما يجوز إخبار هذا الشخص به.</translation>
        </message>
        <message>
            <source>The account leaves the tracing queue.</source>
            <translation>يخرج الحساب من قائمة التقصّي.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::UnlinkDialog</name>
        <message>
            <source>Unlink %1</source>
            <translation>فصل %1</translation>
        </message>
        <message>
            <source>Unlink person</source>
            <translation>فصل الشخص</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>released from the guarantee, entered by mistake</source>
            <translation>أُعفي من الكفالة، سُجّل خطأً</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما أثره</translation>
        </message>
        <message>
            <source>Say why the person is unlinked.</source>
            <translation>اذكر لماذا يُفصل الشخص.</translation>
        </message>
        <message>
            <source>Unlinked: %1</source>
            <translation>فُصل: %1</translation>
        </message>
        <message>
            <source>From now on %1 is told nothing and asked for nothing.</source>
            <translation>من الآن لا يُخبَر %1 بشيء ولا يُطلب منه شيء.</translation>
        </message>
        <message>
            <source>That this person was there, and what was said, stays in the history.</source>
            <translation>أن هذا الشخص كان هنا، وما قيل، يبقى في السجل.</translation>
        </message>
        <message>
            <source>Numbers of this person that stay here: %1. Mark them not to be used.</source>
            <translation>أرقام هذا الشخص الباقية هنا: %1. ضع عليها علامة عدم الاستخدام.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::CallableSwitch</name>
        <message>
            <source>Callable now</source>
            <translation>قابل للاتصال</translation>
        </message>
        <message>
            <source>Only accounts that may be called now</source>
            <extracomment>accessible name of the switch; %1: how many accounts</extracomment>
            <translation>فقط الحسابات التي يجوز الاتصال بها الآن</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, %1</source>
            <translation>فقط الحسابات التي يجوز الاتصال بها الآن، %1</translation>
        </message>
        <message>
            <source>Only accounts that may be called now (F C)</source>
            <translation>فقط الحسابات التي يجوز الاتصال بها الآن (F C)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::DrillChip</name>
        <message>
            <source>Take away the filter: %1</source>
            <extracomment>accessible name of the chip that takes a filter away</extracomment>
            <translation>إزالة المرشّح: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::GateLine</name>
        <message>
            <source>Checking whether you may call…</source>
            <translation>التحقق من جواز الاتصال…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::HeldNotice</name>
        <message>
            <source>Nobody may be called now</source>
            <translation>لا يجوز الاتصال بأحد الآن</translation>
        </message>
        <message>
            <source>Open the bank lines</source>
            <translation>فتح سطور البنك</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in; the bank lines show how old the newest is.</source>
            <translation>بيانات البنك لدى المكتب قديمة جدًا، فلا يُعرف من دفع. يُستأنف العمل من نفسه حين يصل كشف أحدث؛ سطور البنك تُظهر تاريخ أحدثها.</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in: ask whoever brings them in. Notes, and promises of those who call you, can still be written.</source>
            <translation>بيانات البنك لدى المكتب قديمة جدًا، فلا يُعرف من دفع. يُستأنف العمل من نفسه حين يصل كشف أحدث: اسأل من يُدخل الكشوف. ما زال ممكنًا تدوين الملاحظات ووعود من يتصلون بك.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::MoveDialog</name>
        <message>
            <source>Move accounts</source>
            <translation>نقل حسابات</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) chosen</source>
            <translation>
                <numerusform>لم يُختر حساب</numerusform>
                <numerusform>اختير حساب واحد</numerusform>
                <numerusform>اختير حسابان</numerusform>
                <numerusform>اختيرت %Ln حسابات</numerusform>
                <numerusform>اختير %Ln حسابًا</numerusform>
                <numerusform>اختير %Ln حساب</numerusform>
            </translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما أثره</translation>
        </message>
        <message>
            <source>Accounts moved</source>
            <translation>نُقلت الحسابات</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>إلى أين</translation>
        </message>
        <message>
            <source>To a colleague</source>
            <translation>إلى زميل</translation>
        </message>
        <message>
            <source>To an agency</source>
            <translation>إلى وكالة</translation>
        </message>
        <message>
            <source>Back from the agency</source>
            <translation>العودة من الوكالة</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>ال&amp;اسم</translation>
        </message>
        <message>
            <source>anna, or anna, ben to share them out; empty: to nobody</source>
            <translation>anna، أو anna, ben للتقسيم؛ فارغ: إلى لا أحد</translation>
        </message>
        <message>
            <source>&amp;Agency</source>
            <translation>ال&amp;وكالة</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>المهلة</translation>
        </message>
        <message>
            <source> days</source>
            <extracomment>days between a recall and its effect</extracomment>
            <translation> أيام</translation>
        </message>
        <message>
            <source>&amp;Notice</source>
            <translation>الم&amp;هلة</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>لا يُنقل شيء حتى تؤكد.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <extracomment>how many of how many accounts</extracomment>
            <translation>%v من %m</translation>
        </message>
        <message numerus="yes">
            <source>%1 %Ln account(s) were moved before that.</source>
            <translation>
                <numerusform>%1 لم يُنقل حساب قبل ذلك.</numerusform>
                <numerusform>%1 نُقل حساب واحد قبل ذلك.</numerusform>
                <numerusform>%1 نُقل حسابان قبل ذلك.</numerusform>
                <numerusform>%1 نُقلت %Ln حسابات قبل ذلك.</numerusform>
                <numerusform>%1 نُقل %Ln حسابًا قبل ذلك.</numerusform>
                <numerusform>%1 نُقل %Ln حساب قبل ذلك.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PinDialog</name>
        <message>
            <source>Work this account first</source>
            <translation>العمل على هذا الحساب أولًا</translation>
        </message>
        <message>
            <source>It is pinned until %1: %2</source>
            <translation>مثبّت حتى %1: %2</translation>
        </message>
        <message>
            <source>It stands first until it is worked, or until the day is over. Everybody who asks why it is there reads the reason.</source>
            <translation>يبقى أولًا حتى يُعمل عليه أو ينتهي اليوم. من يسأل لماذا هو هناك يقرأ السبب.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>ال&amp;سبب</translation>
        </message>
        <message>
            <source>pays today if asked before noon</source>
            <translation>يدفع اليوم إن سُئل قبل الظهر</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;حتى</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>إلغاء التثبيت</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>اتركه</translation>
        </message>
        <message>
            <source>Pin it</source>
            <translation>تثبيت</translation>
        </message>
        <message>
            <source>Say why; whoever works it reads the reason.</source>
            <translation>اذكر السبب؛ يقرؤه من يعمل عليه.</translation>
        </message>
        <message>
            <source>Pinned until %1: %2</source>
            <translation>مثبّت حتى %1: %2</translation>
        </message>
        <message>
            <source>No longer pinned: %1</source>
            <translation>لم يعد مثبّتًا: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PreviewPanel</name>
        <message>
            <source>Recent activity</source>
            <translation>النشاط الأخير</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>المخاطرة</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>هاتف</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Last payment</source>
            <translation>آخر دفعة</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>الوعود الموفّاة</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Reading the account…</source>
            <translation>قراءة الحساب…</translation>
        </message>
        <message>
            <source>Details could not be read. What the list shows is still right.</source>
            <translation>تعذّرت قراءة التفاصيل. ما تعرضه القائمة ما زال صحيحًا.</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>غير متأخر</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>"98, high"</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Accounts are served one after the other here. The first of the list is next: Home goes there.</source>
            <translation>تُخدَم الحسابات هنا واحدًا بعد آخر. الأول في القائمة هو التالي: Home ينتقل إليه.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueMarker</name>
        <message>
            <source>At most %1 accounts are marked at once.</source>
            <extracomment>how many rows can be marked at once</extracomment>
            <translation>يُعلَّم %1 حسابات معًا على الأكثر.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueModel</name>
        <message>
            <source>Debtor</source>
            <translation>المدين</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>المخاطرة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>الإجراء التالي</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>آخر تواصل</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>يجري التحميل</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 متأخر</translation>
        </message>
        <message>
            <source>nothing past due</source>
            <translation>لا شيء متأخر</translation>
        </message>
        <message>
            <source>%1, account %2, %3, balance %4, %5, risk %6 of 100, %7, next action %8</source>
            <extracomment>a row of the queue in one sentence: debtor, number, creditor, balance, days past due, risk, status, next action</extracomment>
            <translation>%1، الحساب %2، %3، الرصيد %4، %5، المخاطرة %6 من 100، %7، الإجراء التالي %8</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: the sentence of a row, %2: "may be called now"</extracomment>
            <translation>%1، %2</translation>
        </message>
        <message>
            <source>marked, %1</source>
            <extracomment>%1: the sentence of a row that is marked</extracomment>
            <translation>معلَّم، %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueuePage</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Promises due</source>
            <translation>وعود مستحقة</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>منكوثة</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>معاودات</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>على خطة</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>قيد التقصّي</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>My queue</source>
            <translation>قائمتي</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <translation>ترشيح القائمة</translation>
        </message>
        <message>
            <source>J</source>
            <translation>J</translation>
        </message>
        <message>
            <source>next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>K</source>
            <translation>K</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>call</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>call back when allowed</source>
            <translation>معاودة حين يُسمح</translation>
        </message>
        <message>
            <source>why here</source>
            <translation>لماذا هنا</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>كل المفاتيح</translation>
        </message>
        <message>
            <source>1 fewer to call – press Home</source>
            <extracomment>hours have ended, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>أقل بواحد للاتصال – اضغط Home</translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer to call – press Home</source>
            <translation>
                <numerusform>أقل بـ%Ln للاتصال – اضغط Home</numerusform>
                <numerusform>أقل بـ%Ln للاتصال – اضغط Home</numerusform>
                <numerusform>أقل بـ%Ln للاتصال – اضغط Home</numerusform>
                <numerusform>أقل بـ%Ln للاتصال – اضغط Home</numerusform>
                <numerusform>أقل بـ%Ln للاتصال – اضغط Home</numerusform>
                <numerusform>أقل بـ%Ln للاتصال – اضغط Home</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more to call – press Home</source>
            <extracomment>hours have begun, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>أكثر بواحد للاتصال – اضغط Home</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more to call – press Home</source>
            <translation>
                <numerusform>أكثر بـ%Ln للاتصال – اضغط Home</numerusform>
                <numerusform>أكثر بـ%Ln للاتصال – اضغط Home</numerusform>
                <numerusform>أكثر بـ%Ln للاتصال – اضغط Home</numerusform>
                <numerusform>أكثر بـ%Ln للاتصال – اضغط Home</numerusform>
                <numerusform>أكثر بـ%Ln للاتصال – اضغط Home</numerusform>
                <numerusform>أكثر بـ%Ln للاتصال – اضغط Home</numerusform>
            </translation>
        </message>
        <message>
            <source>1 new at top – press Home</source>
            <extracomment>the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 جديد في الأعلى – اضغط Home</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new at top – press Home</source>
            <translation>
                <numerusform>%Ln جديدة في الأعلى – اضغط Home</numerusform>
                <numerusform>%Ln جديدة في الأعلى – اضغط Home</numerusform>
                <numerusform>%Ln جديدة في الأعلى – اضغط Home</numerusform>
                <numerusform>%Ln جديدة في الأعلى – اضغط Home</numerusform>
                <numerusform>%Ln جديدة في الأعلى – اضغط Home</numerusform>
                <numerusform>%Ln جديدة في الأعلى – اضغط Home</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more – press Home</source>
            <extracomment>the list has got longer; rows do not move by themselves</extracomment>
            <translation>واحد آخر – اضغط Home</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more – press Home</source>
            <translation>
                <numerusform>%Ln أخرى – اضغط Home</numerusform>
                <numerusform>%Ln أخرى – اضغط Home</numerusform>
                <numerusform>%Ln أخرى – اضغط Home</numerusform>
                <numerusform>%Ln أخرى – اضغط Home</numerusform>
                <numerusform>%Ln أخرى – اضغط Home</numerusform>
                <numerusform>%Ln أخرى – اضغط Home</numerusform>
            </translation>
        </message>
        <message>
            <source>This list is from %1. %2</source>
            <extracomment>the list could not be read again; the rows on screen are older</extracomment>
            <translation>هذه القائمة من %1. %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>Reading the queue…</source>
            <translation>قراءة القائمة…</translation>
        </message>
        <message>
            <source>No account here</source>
            <translation>لا حساب هنا</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <extracomment>%1: a filter in words, "Apex, 91-120 days past due"</extracomment>
            <translation>لا حساب يطابق «%1».</translation>
        </message>
        <message>
            <source>Take away the filter</source>
            <translation>إزالة المرشّح</translation>
        </message>
        <message>
            <source>Nobody may be called now</source>
            <translation>لا يجوز الاتصال بأحد الآن</translation>
        </message>
        <message>
            <source>Accounts come into this list by themselves when their hours begin.</source>
            <translation>تدخل الحسابات هذه القائمة من نفسها حين تبدأ ساعاتها.</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>عرض كل الحسابات</translation>
        </message>
        <message>
            <source>%1: nothing to do</source>
            <extracomment>%1: a filter, "Promises due"</extracomment>
            <translation>%1: لا عمل</translation>
        </message>
        <message>
            <source>No account of your queue is in this list now.</source>
            <translation>لا حساب من قائمتك في هذه القائمة الآن.</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>لا حسابات بعد</translation>
        </message>
        <message>
            <source>Bring in a file of receivables, and the queue fills itself.</source>
            <translation>هات ملف ذمم مدينة وتمتلئ القائمة من نفسها.</translation>
        </message>
        <message>
            <source>Accounts appear here when they are assigned to you.</source>
            <translation>تظهر الحسابات هنا حين تُسند إليك.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>استيراد ملف</translation>
        </message>
        <message>
            <source>Nothing to work now</source>
            <translation>لا عمل الآن</translation>
        </message>
        <message>
            <source>Accounts come back here when a promise or a call-back falls due.</source>
            <translation>تعود الحسابات هنا حين يحين وعد أو معاودة اتصال.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln worked</source>
            <extracomment>parts of the day's work, at its end</extracomment>
            <translation>
                <numerusform>%Ln تم العمل عليها</numerusform>
                <numerusform>%Ln تم العمل عليها</numerusform>
                <numerusform>%Ln تم العمل عليها</numerusform>
                <numerusform>%Ln تم العمل عليها</numerusform>
                <numerusform>%Ln تم العمل عليها</numerusform>
                <numerusform>%Ln تم العمل عليها</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>وعد واحد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>لا وعود</numerusform>
                <numerusform>وعد واحد</numerusform>
                <numerusform>وعدان</numerusform>
                <numerusform>%Ln وعود</numerusform>
                <numerusform>%Ln وعدًا</numerusform>
                <numerusform>%Ln وعد</numerusform>
            </translation>
        </message>
        <message>
            <source>Queue done</source>
            <translation>انتهت القائمة</translation>
        </message>
        <message>
            <source>1 account · by priority</source>
            <translation>حساب واحد · حسب الأولوية</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts · by priority</source>
            <translation>
                <numerusform>لا حسابات · حسب الأولوية</numerusform>
                <numerusform>حساب واحد · حسب الأولوية</numerusform>
                <numerusform>حسابان · حسب الأولوية</numerusform>
                <numerusform>%Ln حسابات · حسب الأولوية</numerusform>
                <numerusform>%Ln حسابًا · حسب الأولوية</numerusform>
                <numerusform>%Ln حساب · حسب الأولوية</numerusform>
            </translation>
        </message>
        <message>
            <source>This account may be called now.</source>
            <translation>يجوز الاتصال بهذا الحساب الآن.</translation>
        </message>
        <message>
            <source>There is no time at which it may be called. Open the account and press G G to see why.</source>
            <translation>لا وقت يجوز فيه الاتصال به. افتح الحساب واضغط G G لترى السبب.</translation>
        </message>
        <message>
            <source>Call-back set: %1 %2</source>
            <extracomment>%1: a debtor, %2: "may be called from Fri 27 Nov 08:00, their time"</extracomment>
            <translation>حُددت معاودة الاتصال: %1 %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>أُعيد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked – move…</source>
            <extracomment>rows that are marked; the button opens what can be done with them</extracomment>
            <translation>
                <numerusform>%Ln معلَّمة – نقل…</numerusform>
                <numerusform>%Ln معلَّمة – نقل…</numerusform>
                <numerusform>%Ln معلَّمة – نقل…</numerusform>
                <numerusform>%Ln معلَّمة – نقل…</numerusform>
                <numerusform>%Ln معلَّمة – نقل…</numerusform>
                <numerusform>%Ln معلَّمة – نقل…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s) of yours came in today: %1.</source>
            <extracomment>good news at the end of the day: promises taken on earlier days were paid; %1: how much</extracomment>
            <translation>
                <numerusform>لم يُدفع اليوم أي من وعودك: %1.</numerusform>
                <numerusform>دُفع اليوم وعد واحد من وعودك: %1.</numerusform>
                <numerusform>دُفع اليوم وعدان من وعودك: %1.</numerusform>
                <numerusform>دُفعت اليوم %Ln وعود من وعودك: %1.</numerusform>
                <numerusform>دُفع اليوم %Ln وعدًا من وعودك: %1.</numerusform>
                <numerusform>دُفع اليوم %Ln وعد من وعودك: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No calls for now</source>
            <translation>لا مكالمات الآن</translation>
        </message>
        <message>
            <source>Accounts come back into this list by themselves when the bank data is new again. F C shows all of them meanwhile.</source>
            <translation>تعود الحسابات إلى هذه القائمة من نفسها حين تتجدد بيانات البنك. وحتى ذلك الحين يعرضها F C كلها.</translation>
        </message>
        <message>
            <source>Nobody may be called until newer bank data is in: no time can be set.</source>
            <translation>لا يجوز الاتصال بأحد حتى تصل بيانات بنكية أحدث: لا يمكن تحديد وقت.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueView</name>
        <message>
            <source>Queue</source>
            <translation>القائمة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::RankSheet</name>
        <message>
            <source>Why here: %1. Priority %2.</source>
            <extracomment>why a row has its place: the parts of a sum, then the sum</extracomment>
            <translation>لماذا هنا: %1. الأولوية %2.</translation>
        </message>
        <message>
            <source>Why here: %1</source>
            <translation>لماذا هنا: %1</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>W says that the reason is wrong.</source>
            <translation>W يقول إن السبب خاطئ.</translation>
        </message>
        <message>
            <source>wrong reason</source>
            <translation>سبب خاطئ</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::SearchField</name>
        <message>
            <source>Search name, account, phone…</source>
            <translation>بحث عن اسم أو حساب أو هاتف…</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>بحث في الحسابات</translation>
        </message>
    </context>
    <context>
        <name>dunlin::report</name>
        <message>
            <source>all accounts</source>
            <translation>كل الحسابات</translation>
        </message>
        <message>
            <source>value date of the payment</source>
            <translation>تاريخ قيمة الدفعة</translation>
        </message>
        <message>
            <source>usual in the field</source>
            <translation>المعتاد في المجال</translation>
        </message>
        <message>
            <source>promises and parts of plans that were not cancelled</source>
            <translation>الوعود وأقساط الخطط غير الملغاة</translation>
        </message>
        <message>
            <source>day the promise was taken</source>
            <translation>يوم أخذ الوعد</translation>
        </message>
        <message>
            <source>contacts that were not taken back</source>
            <translation>الاتصالات التي لم تُسحب</translation>
        </message>
        <message>
            <source>day of the contact in the office's time zone</source>
            <translation>يوم الاتصال بتوقيت المكتب</translation>
        </message>
        <message>
            <source>day on which the promise was judged: kept, or due date and grace over</source>
            <translation>يوم الحكم على الوعد: موفًّى، أو انقضى الموعد والمهلة</translation>
        </message>
        <message>
            <source>items of all accounts</source>
            <translation>بنود كل الحسابات</translation>
        </message>
        <message>
            <source>end of the period; day of issue</source>
            <translation>نهاية الفترة؛ يوم الإصدار</translation>
        </message>
        <message>
            <source>the end of the day before the period, and the end of the period</source>
            <translation>نهاية اليوم السابق للفترة، ونهاية الفترة</translation>
        </message>
        <message>
            <source>accounts listed in the period</source>
            <translation>الحسابات المُدرجة في الفترة</translation>
        </message>
        <message>
            <source>accounts that ended in the period</source>
            <translation>الحسابات المنتهية في الفترة</translation>
        </message>
        <message>
            <source>day on which nothing was owed any more</source>
            <translation>اليوم الذي لم يعد فيه شيء مستحقًا</translation>
        </message>
        <message>
            <source>calls begun in the workstation</source>
            <translation>المكالمات التي بدأت في محطة العمل</translation>
        </message>
        <message>
            <source>contacts recorded by people</source>
            <translation>الاتصالات التي سجّلها أشخاص</translation>
        </message>
        <message>
            <source>accounts of one currency; others are left out and named</source>
            <translation>حسابات بعملة واحدة؛ تُترك الأخرى وتُسمّى</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>المحصَّل</translation>
        </message>
        <message>
            <source>payments by value date, less reversals</source>
            <translation>الدفعات بتاريخ القيمة، ناقص المعكوسة</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>الموعود</translation>
        </message>
        <message>
            <source>amount of promises, by the day they were taken</source>
            <translation>مبلغ الوعود، حسب يوم أخذها</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>الوعود المأخوذة</translation>
        </message>
        <message>
            <source>promises, by the day they were taken</source>
            <translation>الوعود، حسب يوم أخذها</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>contacts with a result that counts as work</source>
            <translation>اتصالات بنتيجة تُعدّ عملًا</translation>
        </message>
        <message>
            <source>Latitude: results flagged worked</source>
            <translation>Latitude: نتائج معلَّمة كعمل</translation>
        </message>
        <message>
            <source>Contact rate</source>
            <translation>معدل التواصل</translation>
        </message>
        <message>
            <source>(outbound calls answered by a person) / (outbound calls) (voicemail is no contact)</source>
            <translation>(المكالمات الصادرة التي أجاب عليها شخص) / (المكالمات الصادرة) (البريد الصوتي ليس تواصلًا)</translation>
        </message>
        <message>
            <source>Convoso: contacts, not connections</source>
            <translation>Convoso: اتصالات، لا توصيلات</translation>
        </message>
        <message>
            <source>Right party per attempt</source>
            <translation>صاحب الدين لكل محاولة</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound attempts)</source>
            <translation>(الاتصالات الصادرة التي وصلت إلى صاحب الدين) / (المحاولات الصادرة)</translation>
        </message>
        <message>
            <source>Right party per connect</source>
            <translation>صاحب الدين لكل مكالمة مجابة</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound calls answered by a person)</source>
            <translation>(الاتصالات الصادرة التي وصلت إلى صاحب الدين) / (المكالمات الصادرة التي أجاب عليها شخص)</translation>
        </message>
        <message>
            <source>the other definition of the right-party rate</source>
            <translation>التعريف الآخر لمعدل صاحب الدين</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>الوعود لكل صاحب دين</translation>
        </message>
        <message>
            <source>(promises taken) / (outbound contacts that reached the right party) (per conversation)</source>
            <translation>(الوعود المأخوذة) / (الاتصالات الصادرة التي وصلت إلى صاحب الدين) (لكل محادثة)</translation>
        </message>
        <message>
            <source>day of the promise, day of the contact</source>
            <translation>يوم الوعد، يوم الاتصال</translation>
        </message>
        <message>
            <source>Promises kept, by count</source>
            <translation>الوعود الموفّاة بالعدد</translation>
        </message>
        <message>
            <source>(promises kept in full) / (promises that matured: kept, or due date and grace passed)</source>
            <translation>(الوعود الموفّاة بالكامل) / (الوعود التي حلّ أجلها: موفّاة، أو انقضى الموعد والمهلة)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, over matured promises</source>
            <translation>Oracle Banking Collections، على الوعود التي حلّ أجلها</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>الوعود الموفّاة بالمبلغ</translation>
        </message>
        <message>
            <source>(paid in the promises' windows, at most what was promised) / (amount of promises that matured)</source>
            <translation>(المدفوع ضمن مدة الوعود، بحد أقصى الموعود) / (مبلغ الوعود التي حلّ أجلها)</translation>
        </message>
        <message>
            <source>partial credit by SAP's promise states</source>
            <translation>احتساب جزئي حسب حالات الوعد في SAP</translation>
        </message>
        <message>
            <source>Days sales outstanding</source>
            <translation>أيام المبيعات المعلّقة (DSO)</translation>
        </message>
        <message>
            <source>(open on items at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(المفتوح على البنود في نهاية الفترة) / (المفوتر على بنود صدرت في الفترة) * أيام الفترة</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>أفضل DSO ممكن</translation>
        </message>
        <message>
            <source>(open on items not past due at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(المفتوح على البنود غير المتأخرة في نهاية الفترة) / (المفوتر على بنود صدرت في الفترة) * أيام الفترة</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>متوسط أيام التأخر</translation>
        </message>
        <message>
            <source>(open on items past due at the end of the period) / (billed on items issued in the period) * days of the period (average days delinquent: DSO - best possible DSO)</source>
            <translation>(المفتوح على البنود المتأخرة في نهاية الفترة) / (المفوتر على بنود صدرت في الفترة) * أيام الفترة (متوسط أيام التأخر: DSO - أفضل DSO ممكن)</translation>
        </message>
        <message>
            <source>Collection effectiveness index</source>
            <translation>مؤشر فعالية التحصيل (CEI)</translation>
        </message>
        <message>
            <source>(open at the start + billed in the period / months - open at the end) / (open at the start + billed in the period / months - open and not past due at the end) * 100; no value when the denominator is not positive</source>
            <translation>(المفتوح في البداية + المفوتر في الفترة / الأشهر - المفتوح في النهاية) / (المفتوح في البداية + المفوتر في الفترة / الأشهر - المفتوح غير المتأخر في النهاية) * 100؛ لا قيمة إن لم يكن المقام موجبًا</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, net flow</source>
            <translation>الانتقال من 1-30 إلى 31-60، صافي التدفق</translation>
        </message>
        <message>
            <source>(open at the end on items 31-60 days past due) / (open at the start on items 1-30 days past due) (dollar flow; other accounts may be in it; use a period of one month)</source>
            <translation>(المفتوح في النهاية على بنود متأخرة 31-60 يومًا) / (المفتوح في البداية على بنود متأخرة 1-30 يومًا) (تدفق المال؛ قد تدخل فيه حسابات أخرى؛ استعمل فترة شهر واحد)</translation>
        </message>
        <message>
            <source>OCC, Comptroller's Handbook: dollar flow</source>
            <translation>OCC، Comptroller's Handbook: تدفق المال</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, migration</source>
            <translation>الانتقال من 1-30 إلى 31-60، الحسابات نفسها</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts 1-30 days past due then and 31-60 at the end) / (owed at the start by all accounts 1-30 days past due) (same accounts; use a period of one month)</source>
            <translation>(المستحق في البداية على الحسابات المتأخرة حينها 1-30 يومًا و31-60 في النهاية) / (المستحق في البداية على كل الحسابات المتأخرة 1-30 يومًا) (الحسابات نفسها؛ استعمل فترة شهر واحد)</translation>
        </message>
        <message>
            <source>true migration of the same accounts</source>
            <translation>الانتقال الفعلي للحسابات نفسها</translation>
        </message>
        <message>
            <source>Cured, by count</source>
            <translation>عادت منتظمة، بالعدد</translation>
        </message>
        <message>
            <source>(accounts past due at the start with nothing past due at the end (current or paid)) / (accounts past due at the start)</source>
            <translation>(الحسابات المتأخرة في البداية وليس فيها متأخر في النهاية (منتظمة أو مدفوعة)) / (الحسابات المتأخرة في البداية)</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>عادت منتظمة، حسب الرصيد</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts that are cured) / (owed at the start by the accounts past due then)</source>
            <translation>(المستحق في البداية على الحسابات التي عادت منتظمة) / (المستحق في البداية على الحسابات المتأخرة حينها)</translation>
        </message>
        <message>
            <source>Liquidation</source>
            <translation>نسبة التحصيل</translation>
        </message>
        <message>
            <source>(paid up to the end of the period on accounts listed in the period) / (billed on their items issued up to the listing)</source>
            <translation>(المدفوع حتى نهاية الفترة على الحسابات المُدرجة فيها) / (المفوتر على بنودها الصادرة حتى الإدراج)</translation>
        </message>
        <message>
            <source>day of listing; value date up to the end</source>
            <translation>يوم الإدراج؛ تاريخ القيمة حتى النهاية</translation>
        </message>
        <message>
            <source>per batch, as neuanalytics</source>
            <translation>لكل دفعة، مثل neuanalytics</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>الاسترداد</translation>
        </message>
        <message>
            <source>(paid in the period, by value date) / (open at the start + billed on items issued in the period) (gross of cost)</source>
            <translation>(المدفوع في الفترة بتاريخ القيمة) / (المفتوح في البداية + المفوتر على بنود صدرت في الفترة) (قبل خصم الكلفة)</translation>
        </message>
        <message>
            <source>VCC Live, gross of cost</source>
            <translation>VCC Live، قبل خصم الكلفة</translation>
        </message>
        <message>
            <source>Penetration</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>(workable accounts attempted in the period) / (workable accounts: something open at the start or the end, and not held, placed or closed)</source>
            <translation>(الحسابات القابلة للعمل التي جرت محاولة فيها خلال الفترة) / (الحسابات القابلة للعمل: فيها مفتوح في البداية أو النهاية، وليست موقوفة ولا مُحالة ولا مغلقة)</translation>
        </message>
        <message>
            <source>workable accounts</source>
            <translation>الحسابات القابلة للعمل</translation>
        </message>
        <message>
            <source>Contact intensity</source>
            <translation>كثافة التواصل</translation>
        </message>
        <message>
            <source>(outbound attempts in the period) / (accounts attempted in the period)</source>
            <translation>(المحاولات الصادرة في الفترة) / (الحسابات التي جرت محاولة فيها خلال الفترة)</translation>
        </message>
        <message>
            <source>Accounts worked</source>
            <translation>الحسابات المعالَجة</translation>
        </message>
        <message>
            <source>distinct accounts with a result that counts as work</source>
            <translation>حسابات مختلفة بنتيجة تُعدّ عملًا</translation>
        </message>
        <message>
            <source>Accounts promising per right party</source>
            <translation>الحسابات الواعدة لكل صاحب دين</translation>
        </message>
        <message>
            <source>(accounts with a promise taken in the period) / (accounts whose right party was reached in the period) (per account)</source>
            <translation>(الحسابات التي أُخذ منها وعد في الفترة) / (الحسابات التي تم الوصول إلى صاحب دينها في الفترة) (لكل حساب)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, per account</source>
            <translation>Oracle Banking Collections، لكل حساب</translation>
        </message>
        <message>
            <source>Promised of balance reached</source>
            <translation>الموعود من الرصيد الذي تم الوصول إليه</translation>
        </message>
        <message>
            <source>(amount promised in the period) / (owed at the end, and paid in the period, by accounts whose right party was reached)</source>
            <translation>(المبلغ الموعود في الفترة) / (المستحق في النهاية والمدفوع في الفترة من حسابات تم الوصول إلى صاحب دينها)</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>سُوّيت بالكامل</translation>
        </message>
        <message>
            <source>(accounts that ended in the period by a settlement that was kept) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(الحسابات المنتهية في الفترة بتسوية موفّاة) / (الحسابات المنتهية في الفترة: سُوّيت أو دُفعت أو أُغلقت بغير ذلك)</translation>
        </message>
        <message>
            <source>Paid in full</source>
            <translation>مدفوعة بالكامل</translation>
        </message>
        <message>
            <source>(accounts that ended in the period with all paid) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(الحسابات المنتهية في الفترة بدفع كامل) / (الحسابات المنتهية في الفترة: سُوّيت أو دُفعت أو أُغلقت بغير ذلك)</translation>
        </message>
        <message>
            <source>Mean settlement</source>
            <translation>متوسط التسوية</translation>
        </message>
        <message>
            <source>(paid by settlements that were kept in the period) / (owed when those settlements were agreed)</source>
            <translation>(المدفوع بتسويات موفّاة في الفترة) / (المستحق عند الاتفاق على تلك التسويات)</translation>
        </message>
        <message>
            <source>settlements kept in the period</source>
            <translation>التسويات الموفّاة في الفترة</translation>
        </message>
        <message>
            <source>day the settlement was kept</source>
            <translation>يوم الوفاء بالتسوية</translation>
        </message>
        <message>
            <source>Age at listing</source>
            <translation>العمر عند الإدراج</translation>
        </message>
        <message>
            <source>(days from the oldest due day to the listing, summed) / (accounts listed in the period with a due day)</source>
            <translation>(الأيام من أقدم استحقاق إلى الإدراج، مجموعة) / (الحسابات المُدرجة في الفترة ولها استحقاق)</translation>
        </message>
        <message>
            <source>day of listing</source>
            <translation>يوم الإدراج</translation>
        </message>
        <message>
            <source>Handling time (AHT)</source>
            <translation>زمن المعالجة (AHT)</translation>
        </message>
        <message>
            <source>(seconds from the beginning of a call to its saved result) / (calls that were begun and saved here) (talk, hold and wrap-up; at most two hours)</source>
            <translation>(الثواني من بدء المكالمة إلى حفظ نتيجتها) / (المكالمات التي بدأت وحُفظت هنا) (الحديث والانتظار والختم؛ ساعتان على الأكثر)</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>ختم المكالمة</translation>
        </message>
        <message>
            <source>(seconds from the end of a call to its saved result) / (calls that were begun and saved here, with a duration)</source>
            <translation>(الثواني من نهاية المكالمة إلى حفظ نتيجتها) / (المكالمات التي بدأت وحُفظت هنا، ولها مدة)</translation>
        </message>
        <message>
            <source>Prodigal: mean 45 s</source>
            <translation>Prodigal: المتوسط 45 ث</translation>
        </message>
        <message>
            <source>Hours at work</source>
            <translation>ساعات العمل</translation>
        </message>
        <message>
            <source>clock hours in which a person recorded a contact, of all people (hours paid are not known here)</source>
            <translation>ساعات سجّل فيها شخص اتصالًا، لكل الأشخاص (الساعات المدفوعة غير معروفة هنا)</translation>
        </message>
        <message>
            <source>Right party per hour</source>
            <translation>صاحب الدين في الساعة</translation>
        </message>
        <message>
            <source>(contacts that reached the right party) / (hours at work)</source>
            <translation>(الاتصالات التي وصلت إلى صاحب الدين) / (ساعات العمل)</translation>
        </message>
        <message>
            <source>Contact Centre Helper, by hours at work</source>
            <translation>Contact Centre Helper، بساعات العمل</translation>
        </message>
        <message>
            <source>Results per hour</source>
            <translation>النتائج في الساعة</translation>
        </message>
        <message>
            <source>(contacts with a result that counts as work) / (hours at work)</source>
            <translation>(اتصالات بنتيجة تُعدّ عملًا) / (ساعات العمل)</translation>
        </message>
        <message>
            <source>Promises per hour</source>
            <translation>الوعود في الساعة</translation>
        </message>
        <message>
            <source>(promises taken by people) / (hours at work)</source>
            <translation>(الوعود التي أخذها أشخاص) / (ساعات العمل)</translation>
        </message>
        <message>
            <source>Collected per hour</source>
            <translation>المحصَّل في الساعة</translation>
        </message>
        <message>
            <source>(payments credited to people (last worked contact on or before the value date)) / (hours at work)</source>
            <translation>(الدفعات المنسوبة إلى أشخاص (آخر اتصال معالَج حتى تاريخ القيمة)) / (ساعات العمل)</translation>
        </message>
        <message>
            <source>by the credit rule of the collectors' report</source>
            <translation>حسب قاعدة النسبة في تقرير المحصّلين</translation>
        </message>
        <message>
            <source>Revenue per collector</source>
            <translation>الإيراد لكل محصّل</translation>
        </message>
        <message>
            <source>(commission earned in the period by the creditors' terms) / (people who recorded a contact)</source>
            <translation>(العمولة المستحقة في الفترة حسب شروط الدائنين) / (الأشخاص الذين سجّلوا اتصالًا)</translation>
        </message>
        <message>
            <source>day the money was applied</source>
            <translation>يوم تطبيق المال</translation>
        </message>
        <message>
            <source>revenue per head, as receivableaccounts</source>
            <translation>الإيراد للفرد، مثل receivableaccounts</translation>
        </message>
        <message>
            <source>Cost of collecting</source>
            <translation>كلفة التحصيل</translation>
        </message>
        <message>
            <source>(costs charged in the period) / (collected)</source>
            <translation>(المصاريف المحمَّلة في الفترة) / (المحصَّل)</translation>
        </message>
        <message>
            <source>value date of the cost</source>
            <translation>تاريخ قيمة المصروف</translation>
        </message>
        <message>
            <source>delightcorp; costs as they are booked here</source>
            <translation>delightcorp؛ المصاريف كما قُيّدت هنا</translation>
        </message>
        <message>
            <source>First-call resolution</source>
            <translation>الحل من المكالمة الأولى</translation>
        </message>
        <message>
            <source>(accounts spoken to once in the period that promised or owe nothing at the end) / (accounts whose right party was reached in the period)</source>
            <translation>(الحسابات التي جرى الحديث معها مرة في الفترة ووعدت أو لا تدين بشيء في النهاية) / (الحسابات التي تم الوصول إلى صاحب دينها في الفترة)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections: counts accounts</source>
            <translation>Oracle Banking Collections: يعدّ الحسابات</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>معترض عليه</translation>
        </message>
        <message>
            <source>(disputed at the end of the period) / (open at the end of the period)</source>
            <translation>(المعترض عليه في نهاية الفترة) / (المفتوح في نهاية الفترة)</translation>
        </message>
        <message>
            <source>end of the period</source>
            <translation>نهاية الفترة</translation>
        </message>
        <message>
            <source>Days to resolve a dispute</source>
            <translation>أيام حل الاعتراض</translation>
        </message>
        <message>
            <source>median days from opening to resolution of disputes resolved in the period</source>
            <translation>وسيط الأيام من فتح الاعتراضات المحلولة في الفترة إلى حلّها</translation>
        </message>
        <message>
            <source>disputes resolved in the period</source>
            <translation>الاعتراضات المحلولة في الفترة</translation>
        </message>
        <message>
            <source>day of resolution</source>
            <translation>يوم الحل</translation>
        </message>
        <message>
            <source>Refused contacts</source>
            <translation>الاتصالات المرفوضة</translation>
        </message>
        <message>
            <source>contacts that the gate refused before they were made</source>
            <translation>اتصالات رفضتها البوابة قبل إجرائها</translation>
        </message>
        <message>
            <source>Breaches per 10,000</source>
            <translation>المخالفات لكل 10,000</translation>
        </message>
        <message>
            <source>(contacts that should not have been made * 10,000) / (outbound contacts); the target is none</source>
            <translation>(الاتصالات التي ما كان ينبغي إجراؤها * 10,000) / (الاتصالات الصادرة)؛ الهدف صفر</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Age at placement from</source>
            <translation>العمر عند الإحالة من</translation>
        </message>
        <message>
            <source>Age at placement to</source>
            <translation>العمر عند الإحالة إلى</translation>
        </message>
        <message>
            <source>Aged in</source>
            <translation>دخل بالتقادم</translation>
        </message>
        <message>
            <source>Aged out</source>
            <translation>خرج بالتقادم</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>الوكالة</translation>
        </message>
        <message>
            <source>Ages compared</source>
            <translation>الأعمار المقارَنة</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>المجابة</translation>
        </message>
        <message>
            <source>Answered by a person</source>
            <translation>أجاب عليها شخص</translation>
        </message>
        <message>
            <source>Answered per call</source>
            <translation>المجابة لكل مكالمة</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>في البداية</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>المحاولات</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>المخالفات</translation>
        </message>
        <message>
            <source>Breaches of 10,000</source>
            <translation>المخالفات لكل 10,000</translation>
        </message>
        <message>
            <source>Broken, nothing paid</source>
            <translation>منكوثة، لم يُدفع شيء</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>المكالمات</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>ورد</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>عادت</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>القناة</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>المحمَّل</translation>
        </message>
        <message>
            <source>Charged after</source>
            <translation>المحمَّل لاحقًا</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>الفحص</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>الختام</translation>
        </message>
        <message>
            <source>Collected costs</source>
            <translation>المصاريف المحصَّلة</translation>
        </message>
        <message>
            <source>Collected fees</source>
            <translation>الرسوم المحصَّلة</translation>
        </message>
        <message>
            <source>Collected interest</source>
            <translation>الفائدة المحصَّلة</translation>
        </message>
        <message>
            <source>Collected principal</source>
            <translation>أصل الدين المحصَّل</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>المحصّل</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>العمولة</translation>
        </message>
        <message>
            <source>Commission earned</source>
            <translation>العمولة المستحقة</translation>
        </message>
        <message>
            <source>Commission kept</source>
            <translation>العمولة المحتجزة</translation>
        </message>
        <message>
            <source>Commission not stated</source>
            <translation>عمولة لم تُدرج في كشف</translation>
        </message>
        <message>
            <source>Commission on costs</source>
            <translation>العمولة على المصاريف</translation>
        </message>
        <message>
            <source>Commission on fees</source>
            <translation>العمولة على الرسوم</translation>
        </message>
        <message>
            <source>Commission on interest</source>
            <translation>العمولة على الفائدة</translation>
        </message>
        <message>
            <source>Commission on principal</source>
            <translation>العمولة على أصل الدين</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>الاتصالات</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>المقيَّد دائنًا</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>الدائن</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>عادت منتظمة</translation>
        </message>
        <message>
            <source>Days past due</source>
            <translation>أيام التأخر</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>التعريف</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>سُلّمت</translation>
        </message>
        <message>
            <source>Delivered of sent</source>
            <translation>المسلَّمة من المرسلة</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>المقام</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Due in days</source>
            <translation>يستحق خلال أيام</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>المتوقع</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>التوقع</translation>
        </message>
        <message>
            <source>Held in trust</source>
            <translation>محفوظ أمانةً</translation>
        </message>
        <message>
            <source>High</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>الساعة</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>المعرّف</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>الموفّاة</translation>
        </message>
        <message>
            <source>Kept, by amount</source>
            <translation>الموفّاة بالمبلغ</translation>
        </message>
        <message>
            <source>Kept, by count</source>
            <translation>الموفّاة بالعدد</translation>
        </message>
        <message>
            <source>Liquidation, same debt</source>
            <translation>نسبة التحصيل، الدين نفسه</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>المُدرَج</translation>
        </message>
        <message>
            <source>Listed in</source>
            <translation>أُدرج في</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>Matured</source>
            <translation>حلّ أجلها</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>المقياس</translation>
        </message>
        <message>
            <source>Migration</source>
            <translation>الانتقال</translation>
        </message>
        <message>
            <source>Net flow</source>
            <translation>صافي التدفق</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>غير مطبَّق</translation>
        </message>
        <message>
            <source>Not on a statement yet</source>
            <translation>ليس في كشف بعد</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>البسط</translation>
        </message>
        <message>
            <source>Of open accounts</source>
            <translation>من الحسابات المفتوحة</translation>
        </message>
        <message>
            <source>Of the target</source>
            <translation>من الهدف</translation>
        </message>
        <message>
            <source>On posted statements</source>
            <translation>في كشوف صادرة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>الافتتاح</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>الاستثناءات</translation>
        </message>
        <message>
            <source>Owed at the end</source>
            <translation>المستحق في النهاية</translation>
        </message>
        <message>
            <source>Owed at the start</source>
            <translation>المستحق في البداية</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <source>Paid amount</source>
            <translation>المبلغ المدفوع</translation>
        </message>
        <message>
            <source>Paid of it</source>
            <translation>المدفوع منه</translation>
        </message>
        <message>
            <source>Paid of listed</source>
            <translation>المدفوع من المُدرَج</translation>
        </message>
        <message>
            <source>Paid of net</source>
            <translation>المدفوع من الصافي</translation>
        </message>
        <message>
            <source>Paid of promises</source>
            <translation>المدفوع من الوعود</translation>
        </message>
        <message>
            <source>Paid of sent</source>
            <translation>الدافعون من المرسلة</translation>
        </message>
        <message>
            <source>Paid per account</source>
            <translation>المدفوع لكل حساب</translation>
        </message>
        <message>
            <source>Partially kept</source>
            <translation>موفّاة جزئيًا</translation>
        </message>
        <message>
            <source>Paying</source>
            <translation>الدافعة</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>الدفعات</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>المُحال</translation>
        </message>
        <message>
            <source>Placements</source>
            <translation>الإحالات</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>الوعود</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>المسترجَعة</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>المستلَم</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>المرفوضة</translation>
        </message>
        <message>
            <source>Refused for want of a share</source>
            <translation>مرفوضة لعدم وجود حصة</translation>
        </message>
        <message>
            <source>Remitted</source>
            <translation>المحوَّل</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>ردّوا</translation>
        </message>
        <message>
            <source>Replied of sent</source>
            <translation>الردود من المرسلة</translation>
        </message>
        <message>
            <source>Restated</source>
            <translation>المعدَّل</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>صاحب الدين</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>القاعدة</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>المرسلة</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>الحصة</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>لم يرد بعد</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>أخذها</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>القالب</translation>
        </message>
        <message>
            <source>They owe</source>
            <translation>المستحق عليهم</translation>
        </message>
        <message>
            <source>To invoice, gross</source>
            <translation>للفوترة، إجمالي</translation>
        </message>
        <message>
            <source>To remit, gross</source>
            <translation>للتحويل، إجمالي</translation>
        </message>
        <message>
            <source>To remit, net</source>
            <translation>للتحويل، صافٍ</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>التحذيرات</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>الأسبوع من</translation>
        </message>
        <message>
            <source>Weekday and hour</source>
            <translation>اليوم والساعة</translation>
        </message>
        <message>
            <source>Weekday, Monday is 1</source>
            <translation>اليوم، الإثنين هو 1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>With a decision</source>
            <translation>مع قرار</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>الشهر %1</translation>
        </message>
        <message>
            <source>Up to month %1</source>
            <translation>حتى الشهر %1</translation>
        </message>
        <message>
            <source>%1, share of accounts</source>
            <translation>%1، حصة الحسابات</translation>
        </message>
        <message>
            <source>%1, share of balance</source>
            <translation>%1، حصة الرصيد</translation>
        </message>
        <message>
            <source>current</source>
            <translation>غير متأخر</translation>
        </message>
        <message>
            <source>new</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>مدفوع</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>لدى وكالة</translation>
        </message>
        <message>
            <source>written off</source>
            <translation>مشطوب</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>نسبة مئوية</translation>
        </message>
        <message>
            <source>count</source>
            <translation>عدد</translation>
        </message>
        <message>
            <source>days</source>
            <translation>أيام</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>ثوانٍ</translation>
        </message>
        <message>
            <source>mape</source>
            <translation>متوسط الخطأ (MAPE)</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>أسابيع داخل المجال</translation>
        </message>
        <message>
            <source>No number, address or e-mail that may be used</source>
            <translation>لا رقم ولا عنوان ولا بريد يمكن استعماله</translation>
        </message>
        <message>
            <source>No telephone number that may be used</source>
            <translation>لا رقم هاتف يمكن استعماله</translation>
        </message>
        <message>
            <source>A number or address found to be wrong</source>
            <translation>رقم أو عنوان تبيّن أنه خاطئ</translation>
        </message>
        <message>
            <source>Nothing reached the debtor for 180 days or ever</source>
            <translation>لم يصل شيء إلى المدين منذ 180 يومًا أو أبدًا</translation>
        </message>
        <message>
            <source>The debtor's time zone is not known</source>
            <translation>المنطقة الزمنية للمدين غير معروفة</translation>
        </message>
        <message>
            <source>The debtor has no name</source>
            <translation>المدين بلا اسم</translation>
        </message>
        <message>
            <source>An open item has no due date</source>
            <translation>بند مفتوح بلا تاريخ استحقاق</translation>
        </message>
        <message>
            <source>The balance is older than 30 days: nothing came from its source since</source>
            <translation>الرصيد أقدم من 30 يومًا: لم يرد شيء من مصدره منذ ذلك</translation>
        </message>
        <message>
            <source>A number or e-mail that another debtor has too</source>
            <translation>رقم أو بريد لدى مدين آخر أيضًا</translation>
        </message>
        <message>
            <source>Another debtor has the same name and postcode</source>
            <translation>مدين آخر له الاسم والرمز البريدي نفسهما</translation>
        </message>
        <message>
            <source>Nothing is to happen next: nobody would work it</source>
            <translation>لا شيء سيحدث بعد ذلك: لن يعمل عليه أحد</translation>
        </message>
        <message>
            <source>Key figures of the period, each as its row defines it. No value: there is nothing to divide by.</source>
            <translation>مؤشرات الفترة، كل منها كما يعرّفه صفّه. لا قيمة: لا شيء يُقسم عليه.</translation>
        </message>
        <message>
            <source>Placements that were with the agency on some day from the first to the last, by days past due when they were placed. placed: what was owed on the day of placement. collected: payments with a value date in these days while the account was there, less what was taken back. liquidation: collected / placed. commission: by the term commission/AGENCY, else commission, by bucket and the age of the item on the day of the money. equal_strata: the same over the ages at which every agency of the report has placements, each age weighed by what all of them were given of it, so that agencies with easier debt do not look better.</source>
            <translation>الإحالات التي كانت لدى الوكالة في يوم ما من الأول إلى الأخير، حسب أيام التأخر عند الإحالة. المُحال: المستحق يوم الإحالة. المحصَّل: دفعات بتاريخ قيمة في هذه الأيام ما دام الحساب هناك، ناقص ما سُحب. نسبة التحصيل: المحصَّل / المُحال. العمولة: حسب الشرط commission/الوكالة، وإلا commission، حسب جزء الدين وعمر البند يوم المال. على النوع نفسه من الدين: الأمر نفسه على الأعمار التي لكل وكالة في التقرير إحالات فيها، كل عمر موزون بما أُعطي للجميع منه، كي لا تبدو الوكالات ذات الدين الأسهل أفضل.</translation>
        </message>
        <message>
            <source>Open on items at the end of the last day by days past due (an item due on the day is current), of all four buckets of the claim. accounts: those with an item of this age; the total counts each account once. share: of all that is open. Money received beyond the claims (not applied) is not taken off: %1.</source>
            <translation>المفتوح على البنود في نهاية اليوم الأخير حسب أيام التأخر (البند المستحق في اليوم نفسه غير متأخر)، من أجزاء المطالبة الأربعة. الحسابات: التي لها بند بهذا العمر؛ ويعدّ المجموع كل حساب مرة. الحصة: من كل المفتوح. المال المستلم فوق المطالبات (غير المطبَّق) غير مخصوم: %1.</translation>
        </message>
        <message>
            <source>Open claims by days past due, from the end of the day before the period to its end. What was charged, paid and credited counts where the item stood at the start (new items: where they stand at the end); the rest of an item moves with its age. Opening + charged - paid - credited + restated + aged in - aged out = closing, to the cent, in every row. Restated: allocation that a later event with an earlier date changed. Credit that is not applied is not in it.</source>
            <translation>المطالبات المفتوحة حسب أيام التأخر، من نهاية اليوم السابق للفترة إلى نهايتها. ما حُمّل ودُفع وقُيّد دائنًا يُحسب حيث كان البند في البداية (البنود الجديدة: حيث هي في النهاية)؛ وباقي البند ينتقل مع عمره. الافتتاح + المحمَّل - المدفوع - المقيَّد + المعدَّل + الداخل بالتقادم - الخارج بالتقادم = الختام، حتى آخر سنت، في كل صف. المعدَّل: تخصيص غيّره حدث لاحق بتاريخ أسبق. الرصيد غير المطبَّق ليس فيه.</translation>
        </message>
        <message>
            <source>Work and money by person. accounts_worked: distinct accounts with a result that counts as work (the total counts each account once). collected is credited to the person of the last worked contact on or before the value date, and to nobody (empty name) without one. Promises count for who took them; matured and kept by the day they were judged. rpc_per_attempt: right-party contacts / outbound attempts. ptp_rate: promises taken / right-party contacts. kept_rate: kept / matured. hours: clock hours in which the person recorded a contact (hours paid are not known here); per hour is by them.</source>
            <translation>العمل والمال لكل شخص. الحسابات المعالَجة: حسابات مختلفة بنتيجة تُعدّ عملًا (ويعدّ المجموع كل حساب مرة). يُنسب المحصَّل إلى صاحب آخر اتصال معالَج حتى تاريخ القيمة، ولا يُنسب إلى أحد (اسم فارغ) إن لم يوجد. تُحسب الوعود لمن أخذها؛ وما حلّ أجله ووُفّي بيوم الحكم عليه. صاحب الدين لكل محاولة: الاتصالات بصاحب الدين / المحاولات الصادرة. الوعود لكل صاحب دين: الوعود المأخوذة / الاتصالات بصاحب الدين. الموفّاة بالمئة: الموفّاة / ما حلّ أجلها. ساعات العمل: ساعات سجّل فيها الشخص اتصالًا (الساعات المدفوعة غير معروفة هنا)؛ وفي الساعة يُحسب بها.</translation>
        </message>
        <message>
            <source>Outbound contacts of the period by the decision they were made with. By rule: contacts, those about which it spoke; warnings and overrides; blocks, contacts that the gate refused for it, of which for_share only for want of a laptop's share of the limit; breaches, contacts that the office, deciding again with all it knows, would not have allowed. The total counts each contact once: decided are those that carry a decision. per_10000: breaches of 10,000 contacts; the target is none. Accounts of every currency are counted.</source>
            <translation>الاتصالات الصادرة في الفترة حسب القرار الذي أُجريت به. لكل قاعدة: الاتصالات التي تكلمت عنها؛ التحذيرات والاستثناءات؛ المرفوضة، وهي التي رفضتها البوابة بسببها، وبعضها لعدم حصة الحاسوب في الحد فقط؛ المخالفات، وهي اتصالات ما كان المكتب ليسمح بها لو قرر ثانية بكل ما يعلم. يعدّ المجموع كل اتصال مرة: مع قرار هي التي تحمل قرارًا. المخالفات لكل 10,000: من 10,000 اتصال؛ والهدف صفر. تُحسب حسابات كل العملات.</translation>
        </message>
        <message>
            <source>Outbound attempts of the period by weekday and hour of the debtor's time (of the office's, when the debtor's zone is not known). contact_rate: calls answered by a person / calls. rpc_per_attempt: attempts that reached the right party / attempts. Hours without attempts have no row.</source>
            <translation>المحاولات الصادرة في الفترة حسب يوم الأسبوع والساعة بتوقيت المدين (بتوقيت المكتب إن كانت منطقته غير معروفة). المجابة لكل مكالمة: مكالمات أجاب عليها شخص / المكالمات. صاحب الدين لكل محاولة: محاولات وصلت إلى صاحب الدين / المحاولات. الساعات بلا محاولات لا صف لها.</translation>
        </message>
        <message>
            <source>Accounts with something open at the end of the period that show a gap, each once in a row; an account may be in several rows. amount: what they owe. share: of all open accounts. A contact point may be used when it is neither wrong, nor marked do-not-contact, nor its consent withdrawn.</source>
            <translation>الحسابات التي فيها مفتوح في نهاية الفترة وتظهر نقصًا، كل منها مرة في الصف؛ وقد يكون الحساب في عدة صفوف. المستحق عليهم: ما يدينون به. الحصة: من كل الحسابات المفتوحة. يجوز استعمال وسيلة التواصل إذا لم تكن خاطئة ولا معلَّمة بعدم التواصل ولا سُحبت الموافقة عليها.</translation>
        </message>
        <message>
            <source>Money expected by week, from what was known at the end of the day before the period. promised: open promises, parts of plans and announced payments by their due day. expected: promised * the share of promised money that was paid of those judged in the 26 weeks before (half of it when none was judged) + what came without a promise in a mean week of the 13 before. low and high: 80 % interval, from the spread of the back-test's errors. actual: payments by value date up to the end of the period. back_test: each of the 13 weeks before the period, forecast as the mean of its 13 predecessors; quality: the mean of its errors beside what came (MAPE), and how many of its weeks lie within their interval. What is supposed (sliders) scales: staff what comes without a promise, strategy the share of promised money that is paid (at most all), promises what is promised.</source>
            <translation>المال المتوقع لكل أسبوع، مما كان معروفًا في نهاية اليوم السابق للفترة. الموعود: الوعود المفتوحة وأقساط الخطط والدفعات المعلنة بيوم استحقاقها. المتوقع: الموعود * حصة المال الموعود التي دُفعت مما حُكم عليه في الأسابيع الـ26 السابقة (النصف إن لم يُحكم على شيء) + ما ورد بلا وعد في أسبوع متوسط من الـ13 السابقة. الأدنى والأعلى: مجال 80 %، من تشتت أخطاء الاختبار الرجعي. ورد: الدفعات بتاريخ القيمة حتى نهاية الفترة. الاختبار الرجعي: كل من الأسابيع الـ13 قبل الفترة، متوقعًا كمتوسط الـ13 السابقة له؛ مدى جودته: متوسط أخطائه قياسًا بما ورد (MAPE)، وكم من أسابيعه داخل مجاله. ما يُفترض (المنزلقات) يضرب: الأشخاص ما يرد بلا وعد، وحصة الوعود الموفّاة الحصة المدفوعة من الموعود (كلها على الأكثر)، والوعود ما يوعد به.</translation>
        </message>
        <message>
            <source>Open promises and parts of plans at the end of the period by days until they are due (overdue: due, within their grace). expected: what is open of them * the share of promised money that was paid of those that matured in the period; nothing when none matured. people: promises that matured in the period (kept, or due date and grace passed) by who took them; kept_rate_count: kept in full / matured; kept_rate_amount: paid in the promises' windows, at most what was promised / promised.</source>
            <translation>الوعود المفتوحة وأقساط الخطط في نهاية الفترة حسب الأيام حتى استحقاقها (متأخرة: مستحقة، ضمن مهلتها). المتوقع: المفتوح منها * حصة المال الموعود التي دُفعت مما حلّ أجله في الفترة؛ لا شيء إن لم يحلّ أجل أي منها. حسب الشخص: الوعود التي حلّ أجلها في الفترة (موفّاة، أو انقضى الموعد والمهلة) حسب من أخذها؛ الموفّاة بالعدد: الموفّاة بالكامل / ما حلّ أجله؛ الموفّاة بالمبلغ: المدفوع ضمن مدة الوعود، بحد أقصى الموعود / الموعود.</translation>
        </message>
        <message>
            <source>Accounts and what they owed at the end of the day before the period, by the days past due of the oldest open item, and where the same accounts stand at the end of the period; each row's shares add up to 100 %. net_flow: open at the end on items of the next older bucket / open at the start on items of this one, as in the aging table (dollar flow; other accounts may be in it). migration: owed at the start by the accounts of this bucket that stand in the next older one at the end / owed by the bucket at the start (same accounts). cure: accounts of an overdue bucket with nothing overdue at the end (current or paid) / accounts of the bucket.</source>
            <translation>الحسابات وما كانت تدين به في نهاية اليوم السابق للفترة، حسب أيام تأخر أقدم بند مفتوح، وأين الحسابات نفسها في نهاية الفترة؛ حصص كل صف مجموعها 100 %. صافي التدفق: المفتوح في النهاية على بنود الفئة الأقدم التالية / المفتوح في البداية على بنود هذه، كما في الأعمار (تدفق المال؛ قد تدخل فيه حسابات أخرى). الانتقال: المستحق في البداية على حسابات هذه الفئة التي هي في النهاية في التالية / المستحق على الفئة في البداية (الحسابات نفسها). عادت منتظمة: حسابات فئة متأخرة ليس فيها متأخر في النهاية (منتظمة أو مدفوعة) / حسابات الفئة.</translation>
        </message>
        <message>
            <source>What each creditor's accounts brought in the period, by value date, reversed payments left out. commission: by the creditor's terms, by bucket and age of each applied payment (none agreed: nothing). remit_net: collected - commission, the commission kept back. remit_gross: all that was collected, the commission invoiced (invoice). unapplied: credit on the accounts at the end that is not earned on yet; open: what is still claimed. posted: collected by statements posted about days of the period; not_posted: collected up to the end of the period that no posted statement has, less what was taken back after its statement.</source>
            <translation>ما جلبته حسابات كل دائن في الفترة، بتاريخ القيمة، دون الدفعات المعكوسة. العمولة: حسب شروط الدائن، حسب جزء الدين وعمر كل دفعة مطبَّقة (لا اتفاق: لا شيء). للتحويل، صافٍ: المحصَّل - العمولة، مع احتجاز العمولة. للتحويل، إجمالي: كل المحصَّل، والعمولة تُفوتر. غير مطبَّق: رصيد على الحسابات في النهاية لم يُكتسب بعد؛ مفتوح: ما يزال مطالبًا به. في كشوف صادرة: المحصَّل حسب كشوف صادرة عن أيام الفترة؛ ليس في كشف بعد: المحصَّل حتى نهاية الفترة وليس في كشف صادر، ناقص ما سُحب بعد كشفه.</translation>
        </message>
        <message>
            <source>Client money at the end of the period: received, all payments ever on each creditor's accounts; remitted, what posted statements paid to the creditor; kept, the commission that net statements took out; held = received - remitted - kept, which the trust account must show. commission: earned on all of it by the terms; commission_open: of it on no posted statement yet. unapplied: received and not applied to a claim.</source>
            <translation>أموال العملاء في نهاية الفترة: المستلَم، كل الدفعات على حسابات كل دائن؛ المحوَّل، ما دفعته الكشوف الصادرة للدائن؛ العمولة المحتجزة، التي اقتطعتها الكشوف الصافية؛ محفوظ أمانةً = المستلَم - المحوَّل - المحتجز، وهو ما يجب أن يظهره حساب الأمانة. العمولة المستحقة: على ذلك كله حسب الشروط؛ عمولة لم تُدرج في كشف: ما ليس منها في كشف صادر بعد. غير مطبَّق: مستلَم وغير مطبَّق على مطالبة.</translation>
        </message>
        <message>
            <source>Accounts by the month of their listing, with what was paid on them until the end of the period by calendar months after the listing (month 0 is the listing month). listed: billed on items issued up to the day of listing. charged: billed later, interest, fees and costs. credited: credit notes, waivers and write-offs. gross_rate: paid / listed. net_rate: paid / (listed + charged - credited). cum_m: paid up to and with that month / listed. Credit that is not applied counts as paid. age_at_list: mean days from the oldest due day to the listing.</source>
            <translation>الحسابات حسب شهر إدراجها، مع ما دُفع عليها حتى نهاية الفترة حسب الأشهر التقويمية بعد الإدراج (الشهر 0 هو شهر الإدراج). المُدرَج: المفوتر على بنود صدرت حتى يوم الإدراج. المحمَّل لاحقًا: ما فُوتر بعد ذلك، والفائدة والرسوم والمصاريف. المقيَّد دائنًا: إشعارات دائنة وتنازلات وشطب. المدفوع من المُدرَج: المدفوع / المُدرَج. المدفوع من الصافي: المدفوع / (المُدرَج + المحمَّل لاحقًا - المقيَّد دائنًا). حتى الشهر: المدفوع حتى ذلك الشهر ضمنًا / المُدرَج. الرصيد غير المطبَّق يُعدّ مدفوعًا. العمر عند الإدراج: متوسط الأيام من أقدم استحقاق إلى الإدراج.</translation>
        </message>
        <message>
            <source>Text parts</source>
            <translation>أجزاء الرسائل النصية</translation>
        </message>
        <message>
            <source>E-mails, text messages and letters sent on days of the period, by template (empty: written by hand) and channel. parts: of text messages, in how many parts those that the program sent went; each is paid for. delivered: arrival was reported; failed: it came back. replied: the debtor began a conversation within 14 days. paid: money with a value date within 14 days came; each payment counts for the latest message before it, so amount adds up to money that came once. Rates are of what was sent. What came after a message did not always come because of it.</source>
            <translation>رسائل البريد والرسائل النصية والخطابات المرسلة في أيام الفترة، حسب القالب (فارغ: كُتبت يدويًا) والقناة. الأجزاء: من الرسائل النصية، عدد الأجزاء التي أُرسل بها ما أرسله البرنامج؛ ويُدفع عن كل جزء. سُلّمت: أُبلغ عن وصولها؛ عادت: رجعت. ردّوا: بدأ المدين محادثة خلال 14 يومًا. مدفوع: ورد مال بتاريخ قيمة خلال 14 يومًا؛ تُحسب كل دفعة لآخر رسالة قبلها، فيجمع المبلغ مالًا ورد مرة واحدة. المعدلات من المرسلة. ما ورد بعد رسالة لم يرد دائمًا بسببها.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports</name>
        <message>
            <source>Key figures</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>All of them, with targets and definitions</source>
            <translation>كلها، مع الأهداف والتعاريف</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>الوكالات</translation>
        </message>
        <message>
            <source>What they collected, over the same kind of debt</source>
            <translation>ما حصّلته من النوع نفسه من الديون</translation>
        </message>
        <message>
            <source>Aging</source>
            <translation>الأعمار</translation>
        </message>
        <message>
            <source>What is open, by days past due</source>
            <translation>المفتوح حسب أيام التأخر</translation>
        </message>
        <message>
            <source>Aging as flow</source>
            <translation>الأعمار كتدفّق</translation>
        </message>
        <message>
            <source>How each bucket came from its opening</source>
            <translation>كيف جاءت كل فئة من افتتاحها</translation>
        </message>
        <message>
            <source>Collectors</source>
            <translation>المحصّلون</translation>
        </message>
        <message>
            <source>Work, promises and money by person</source>
            <translation>العمل والوعود والمال لكل شخص</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>الامتثال</translation>
        </message>
        <message>
            <source>Contacts by what the rules said</source>
            <translation>الاتصالات حسب ما قالته القواعد</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>أفضل الساعات</translation>
        </message>
        <message>
            <source>Attempts and answers by weekday and hour</source>
            <translation>المحاولات والردود حسب اليوم والساعة</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>جودة البيانات</translation>
        </message>
        <message>
            <source>Open accounts with gaps in their data</source>
            <translation>حسابات مفتوحة في بياناتها نقص</translation>
        </message>
        <message>
            <source>Cash forecast</source>
            <translation>توقع النقد</translation>
        </message>
        <message>
            <source>Money by week, with its interval and back-test</source>
            <translation>المال لكل أسبوع، مع مجاله واختباره</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>الوعود</translation>
        </message>
        <message>
            <source>What is to come, and what was kept</source>
            <translation>ما سيأتي، وما وُفي به</translation>
        </message>
        <message>
            <source>Roll rates</source>
            <translation>معدلات التدحرج</translation>
        </message>
        <message>
            <source>Where the accounts of each bucket went</source>
            <translation>أين ذهبت حسابات كل فئة</translation>
        </message>
        <message>
            <source>Creditor statements</source>
            <translation>كشوف الدائنين</translation>
        </message>
        <message>
            <source>What was collected for each creditor</source>
            <translation>ما حُصّل لكل دائن</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>الرسائل</translation>
        </message>
        <message>
            <source>What became of them, by template</source>
            <translation>ما آلت إليه، حسب القالب</translation>
        </message>
        <message>
            <source>Client money</source>
            <translation>أموال العملاء</translation>
        </message>
        <message>
            <source>What is held for each creditor</source>
            <translation>ما يُحفظ لكل دائن</translation>
        </message>
        <message>
            <source>Vintage</source>
            <translation>الأجيال</translation>
        </message>
        <message>
            <source>What was paid on each month's accounts since</source>
            <translation>ما دُفع منذئذ على حسابات كل شهر</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>%1 إلى %2، %3</translation>
        </message>
        <message>
            <source>What it counts:</source>
            <translation>ما الذي يحسبه:</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>حسب الشخص</translation>
        </message>
        <message>
            <source>Over the same kind of debt</source>
            <translation>على النوع نفسه من الدين</translation>
        </message>
        <message>
            <source>Back-test</source>
            <translation>الاختبار الرجعي</translation>
        </message>
        <message>
            <source>How good it was</source>
            <translation>مدى جودته</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::PlanDialog</name>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>التقارير المجدولة والأهداف</translation>
        </message>
        <message>
            <source>A report is made by the office at night and sent by its mail server: daily about the day before, on Mondays about the week, on the first about the month.</source>
            <translation>يُعدّ المكتب التقرير ليلًا ويرسله عبر خادم بريده: يوميًا عن اليوم السابق، وكل اثنين عن الأسبوع، وفي الأول عن الشهر.</translation>
        </message>
        <message>
            <source>Scheduled reports</source>
            <translation>التقارير المجدولة</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>ا&amp;لاسم</translation>
        </message>
        <message>
            <source>for example monthly-money</source>
            <translation>مثلًا monthly-money</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>الت&amp;قرير</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;كل</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>اثنين</translation>
        </message>
        <message>
            <source>First of the month</source>
            <translation>أول الشهر</translation>
        </message>
        <message>
            <source>&amp;As</source>
            <translation>&amp;بصيغة</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>مصنَّف (XLSX)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>جدول (CSV)</translation>
        </message>
        <message>
            <source>Page (PDF)</source>
            <translation>صفحة (PDF)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>إ&amp;لى</translation>
        </message>
        <message>
            <source>e-mail addresses</source>
            <translation>عناوين البريد</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Send it no more</source>
            <translation>لا ترسله بعد الآن</translation>
        </message>
        <message>
            <source>Set the targets</source>
            <translation>حدّد الأهداف</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Schedule the report</source>
            <translation>جدول التقرير</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>تقرير جديد</translation>
        </message>
        <message>
            <source>Report %1 is scheduled</source>
            <translation>جُدوِل التقرير %1</translation>
        </message>
        <message>
            <source>Report %1 is sent no more</source>
            <translation>لم يعد التقرير %1 يُرسَل</translation>
        </message>
        <message>
            <source>%1 is no number; write it like %2.</source>
            <translation>%1 ليس رقمًا؛ اكتبه مثل %2.</translation>
        </message>
        <message>
            <source>The targets are set</source>
            <translation>حُدِّدت الأهداف</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::ReportPage</name>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>اختر تقريرًا</translation>
        </message>
        <message>
            <source>It is worked out from the events, so that it can be asked for any days of the past.</source>
            <translation>يُحسب من الأحداث، فيمكن طلبه لأي أيام مضت.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>هذا الشهر</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>الشهر الماضي</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>آخر 90 يومًا</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>هذه السنة</translation>
        </message>
        <message>
            <source>Days of my own</source>
            <translation>أيام أختارها</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>اليوم الأول</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Accounts behind it</source>
            <translation>الحسابات وراءه</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>حفظ في ملف</translation>
        </message>
        <message>
            <source>Suppose</source>
            <translation>افترض</translation>
        </message>
        <message>
            <source>People at work</source>
            <translation>أشخاص في العمل</translation>
        </message>
        <message>
            <source>Share of promises kept</source>
            <translation>نسبة الوعود الموفّاة</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>الوعود المأخوذة</translation>
        </message>
        <message>
            <source>Part of the report</source>
            <translation>جزء التقرير</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>الحسابات وراء الصف</translation>
        </message>
        <message>
            <source>%1% · %2% · %3%</source>
            <translation>%1% · %2% · %3%</translation>
        </message>
        <message>
            <source>Working it out…</source>
            <translation>يجري الحساب…</translation>
        </message>
        <message>
            <source>Looking for the accounts…</source>
            <translation>البحث عن الحسابات…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>هذا الحاسوب فقط</translation>
        </message>
        <message>
            <source>Accounts in %1 are left out</source>
            <translation>الحسابات بعملة %1 مستثناة</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s); their columns add up to the row.</source>
            <translation>
                <numerusform>لا حسابات.</numerusform>
                <numerusform>حساب واحد؛ أعمدته تجمع الصف.</numerusform>
                <numerusform>حسابان؛ أعمدتهما تجمع الصف.</numerusform>
                <numerusform>%Ln حسابات؛ أعمدتها تجمع الصف.</numerusform>
                <numerusform>%Ln حسابًا؛ أعمدتها تجمع الصف.</numerusform>
                <numerusform>%Ln حساب؛ أعمدتها تجمع الصف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>حفظ التقرير</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>مصنّف (*.xlsx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>جدول (*.csv)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>صفحة (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>حُفظ باسم %1</translation>
        </message>
        <message>
            <source>Schedules and targets</source>
            <translation>الجدولة والأهداف</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings</name>
        <message>
            <source>this program</source>
            <translation>هذا البرنامج</translation>
        </message>
        <message>
            <source>windows, charts, network</source>
            <translation>نوافذ ورسوم وشبكة</translation>
        </message>
        <message>
            <source>letters and figures</source>
            <translation>حروف وأرقام</translation>
        </message>
        <message>
            <source>icons</source>
            <translation>أيقونات</translation>
        </message>
        <message>
            <source>database</source>
            <translation>قاعدة بيانات</translation>
        </message>
        <message>
            <source>keys and hashes</source>
            <translation>مفاتيح وبصمات</translation>
        </message>
        <message>
            <source>reading JSON</source>
            <translation>قراءة JSON</translation>
        </message>
        <message>
            <source>compression</source>
            <translation>ضغط</translation>
        </message>
        <message>
            <source>encodings of files</source>
            <translation>ترميزات الملفات</translation>
        </message>
        <message>
            <source>the server's HTTP</source>
            <translation>HTTP الخادم</translation>
        </message>
        <message>
            <source>encrypted connections</source>
            <translation>اتصالات مشفّرة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::KeyButton</name>
        <message>
            <source>%1: %2. Change the key</source>
            <translation>%1: %2. تغيير المفتاح</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>تغيير المفتاح</translation>
        </message>
        <message>
            <source>press a key…</source>
            <translation>اضغط مفتاحًا…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::LicenceDialog</name>
        <message>
            <source>Licence of %1</source>
            <translation>رخصة %1</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>إ&amp;غلاق</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>بحث في الإعدادات</translation>
        </message>
        <message>
            <source>Restore the default</source>
            <translation>استعادة الافتراضي</translation>
        </message>
        <message>
            <source>Restore the default: %1</source>
            <translation>استعادة الافتراضي: %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>المظهر</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>السمة</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>كالنظام</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتحة</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكنة</translation>
        </message>
        <message>
            <source>Light or dark, or whatever the desktop uses.</source>
            <translation>فاتحة أو داكنة، أو ما يستخدمه سطح المكتب.</translation>
        </message>
        <message>
            <source>Text size in per cent</source>
            <translation>حجم النص بالمئة</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>Rows and controls grow with the text.</source>
            <translation>تكبر الصفوف والعناصر مع النص.</translation>
        </message>
        <message>
            <source>Rows of the queue</source>
            <translation>صفوف القائمة</translation>
        </message>
        <message>
            <source>Cosy</source>
            <translation>مريحة</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>مضغوطة</translation>
        </message>
        <message>
            <source>Compact rows show more accounts at once, in one line each.</source>
            <translation>تعرض الصفوف المضغوطة حسابات أكثر معًا، كل في سطر.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Of texts, dates and numbers. Used from the next start on.</source>
            <translation>للنصوص والتواريخ والأرقام. تُستخدم من التشغيل التالي.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>لوحة المفاتيح</translation>
        </message>
        <message>
            <source>On</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Single keys</source>
            <translation>مفاتيح مفردة</translation>
        </message>
        <message>
            <source>J, K, C and other letters act outside text fields. Everything has a key with Ctrl too.</source>
            <translation>تعمل J وK وC وحروف أخرى خارج حقول النص. ولكل شيء مفتاح مع Ctrl أيضًا.</translation>
        </message>
        <message>
            <source>About and licences</source>
            <translation>حول البرنامج والرخص</translation>
        </message>
        <message>
            <source>Dunlin %1, built on Qt %2</source>
            <translation>Dunlin %1، مبني على Qt %2</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>برنامج حر برخصة GNU العمومية، الإصدار 3 أو ما بعده. بلا أي ضمان.</translation>
        </message>
        <message>
            <source>Licence of %1: %2</source>
            <translation>رخصة %1: %2</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>قراءة الرخصة</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>No setting matches ‘%1’.</source>
            <translation>لا إعداد يطابق «%1».</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين عالٍ</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>حركة أقل</translation>
        </message>
        <message>
            <source>Nothing fades or slides.</source>
            <translation>لا شيء يتلاشى أو ينزلق.</translation>
        </message>
        <message>
            <source>Keys of your own</source>
            <translation>مفاتيحك الخاصة</translation>
        </message>
        <message>
            <source>Press the picture of a key below, then the new key; Del gives back its own.</source>
            <translation>اضغط صورة مفتاح أدناه ثم المفتاح الجديد؛ وDel يعيد مفتاحه.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Calls are made by</source>
            <translation>تُجرى المكالمات بـ</translation>
        </message>
        <message>
            <source>Telephone links</source>
            <translation>روابط هاتف</translation>
        </message>
        <message>
            <source>SIP links</source>
            <translation>روابط SIP</translation>
        </message>
        <message>
            <source>Softphone</source>
            <translation>هاتف برمجي</translation>
        </message>
        <message>
            <source>The program for tel: or sip: links, or baresip, which then tells how a call goes.</source>
            <translation>البرنامج لروابط tel: أو sip:، أو baresip الذي يخبر حينها كيف تسير المكالمة.</translation>
        </message>
        <message>
            <source>Telephone system</source>
            <translation>نظام الهاتف</translation>
        </message>
        <message>
            <source>Where numbers are dialled over SIP. Telephone links do not need it.</source>
            <translation>حيث تُطلب الأرقام عبر SIP. روابط الهاتف لا تحتاج إليه.</translation>
        </message>
        <message>
            <source>Control port of the softphone</source>
            <translation>منفذ التحكم بالهاتف البرمجي</translation>
        </message>
        <message>
            <source>Of the module ctrl_tcp, on this machine.</source>
            <translation>لوحدة ctrl_tcp، على هذا الجهاز.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>الصوت</translation>
        </message>
        <message>
            <source>Sound when a promise is kept</source>
            <translation>صوت عند الوفاء بوعد</translation>
        </message>
        <message>
            <source>When a promise that you took is paid. The status bar says it in any case.</source>
            <translation>عندما يُدفع وعد أخذته. شريط الحالة يذكر ذلك على كل حال.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell</name>
        <message>
            <source>Lock the window</source>
            <translation>قفل النافذة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Banner</name>
        <message>
            <source>Put this notice away</source>
            <translation>إبعاد هذا التنبيه</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Breather</name>
        <message>
            <source>Back to work</source>
            <translation>العودة إلى العمل</translation>
        </message>
        <message>
            <source>Two minutes for yourself</source>
            <translation>دقيقتان لك</translation>
        </message>
        <message>
            <source>Stand up, look out of the window, have some water. Nobody counts this, and your work is kept as it is.</source>
            <translation>قم، وانظر من النافذة، واشرب بعض الماء. لا أحد يحسب هذا الوقت، وعملك يبقى كما هو.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::GoodNews</name>
        <message numerus="yes">
            <source>Back online: %Ln item(s) synced.</source>
            <extracomment>the connection is back: what was kept on this laptop meanwhile is on the server now</extracomment>
            <translation>
                <numerusform>عاد الاتصال: لا شيء للمزامنة.</numerusform>
                <numerusform>عاد الاتصال: تمت مزامنة عنصر واحد.</numerusform>
                <numerusform>عاد الاتصال: تمت مزامنة عنصرين.</numerusform>
                <numerusform>عاد الاتصال: تمت مزامنة %Ln عناصر.</numerusform>
                <numerusform>عاد الاتصال: تمت مزامنة %Ln عنصرًا.</numerusform>
                <numerusform>عاد الاتصال: تمت مزامنة %Ln عنصر.</numerusform>
            </translation>
        </message>
        <message>
            <source>A promise of yours was kept: %1 today.</source>
            <extracomment>a promise that this person took was paid just now; %1: what came in by them today</extracomment>
            <translation>تم الوفاء بأحد وعودك: %1 اليوم.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeySheet</name>
        <message>
            <source>Keys of this screen</source>
            <translation>مفاتيح هذه الشاشة</translation>
        </message>
        <message>
            <source>This account</source>
            <translation>هذا الحساب</translation>
        </message>
        <message>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>الانتقال إلى</translation>
        </message>
        <message>
            <source>General</source>
            <translation>عام</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeyTeacher</name>
        <message>
            <source>%1: the key is %2</source>
            <extracomment>shown once to somebody who did this by mouse: %1 "Go to the queue", %2 "G Q"</extracomment>
            <translation>%1: المفتاح هو %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::LockScreen</name>
        <message>
            <source>Locked</source>
            <translation>مقفلة</translation>
        </message>
        <message>
            <source>Nobody was here for a while. Your work is kept; the passphrase of this profile opens it again.</source>
            <translation>لم يكن هنا أحد مدة. عملك محفوظ؛ وعبارة مرور هذا الملف تفتحه من جديد.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>فتح القفل</translation>
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation>اكتب عبارة المرور أولًا.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>يجري التحقق…</translation>
        </message>
        <message>
            <source>This is not the passphrase. Try again.</source>
            <translation>ليست هذه عبارة المرور. حاول مرة أخرى.</translation>
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
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>غير متصل</translation>
        </message>
        <message>
            <source>Work goes on as usual. What you save is kept on this laptop and sent when the connection is back.</source>
            <translation>العمل يستمر كالمعتاد. ما تحفظه يبقى على هذا الحاسوب ويُرسل عند عودة الاتصال.</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>الانتقال إلى القائمة</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Go to the account</source>
            <translation>الانتقال إلى الحساب</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Go to the portfolio</source>
            <translation>الانتقال إلى المحفظة</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>المحفظة</translation>
        </message>
        <message>
            <source>Go to money in</source>
            <translation>الانتقال إلى المال الوارد</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>المال الوارد</translation>
        </message>
        <message>
            <source>Go to devices and sync</source>
            <translation>الانتقال إلى الأجهزة والمزامنة</translation>
        </message>
        <message>
            <source>Devices &amp; sync</source>
            <translation>الأجهزة والمزامنة</translation>
        </message>
        <message>
            <source>Go to the settings</source>
            <translation>الانتقال إلى الإعدادات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Find a command or an account</source>
            <translation>البحث عن أمر أو حساب</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>بحث في الحسابات</translation>
        </message>
        <message>
            <source>Show the keys of this screen</source>
            <translation>إظهار مفاتيح هذه الشاشة</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>الجزء التالي</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>الجزء السابق</translation>
        </message>
        <message>
            <source>Hide or show names and balances</source>
            <translation>إخفاء الأسماء والأرصدة أو إظهارها</translation>
        </message>
        <message>
            <source>Undo what was saved last</source>
            <translation>التراجع عن آخر ما حُفظ</translation>
        </message>
        <message>
            <source>Back one layer</source>
            <translation>الرجوع طبقة واحدة</translation>
        </message>
        <message>
            <source>Recent account %1</source>
            <translation>حساب حديث %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::PrivacyScreen</name>
        <message>
            <source>Names and balances are hidden. Press F9 to show them.</source>
            <translation>الأسماء والأرصدة مخفية. اضغط F9 لإظهارها.</translation>
        </message>
        <message>
            <source>Hidden. Press F9 to show.</source>
            <translation>مخفي. اضغط F9 للإظهار.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Rail</name>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>tool tip of an entry of the rail: its word and the keys that go there</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>The other pages</source>
            <translation>الصفحات الأخرى</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RailButton</name>
        <message numerus="yes">
            <source>%1, %Ln waiting</source>
            <extracomment>an entry of the rail read aloud: its word and how many things wait there</extracomment>
            <translation>
                <numerusform>%1، لا شيء ينتظر</numerusform>
                <numerusform>%1، واحد ينتظر</numerusform>
                <numerusform>%1، اثنان ينتظران</numerusform>
                <numerusform>%1، %Ln تنتظر</numerusform>
                <numerusform>%1، %Ln تنتظر</numerusform>
                <numerusform>%1، %Ln تنتظر</numerusform>
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
            <translation>الحسابات الحديثة</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <extracomment>accessible name of an entry of the strip: debtor, account number</extracomment>
            <translation>%1، الحساب %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RightsSheet</name>
        <message>
            <source>What you may do</source>
            <translation>ما يجوز لك</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>who is signed in, and as what</extracomment>
            <translation>%1، بصفة %2</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Where, or who</source>
            <translation>أين، أو من</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>What may I do, and why not?</source>
            <translation>ماذا يجوز لي، ولماذا لا؟</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::StatusLine</name>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>%1 then … (go to a page)</source>
            <extracomment>shown after the first key of a pair was pressed</extracomment>
            <translation>%1 ثم … (الانتقال إلى صفحة)</translation>
        </message>
        <message>
            <source>Today: %1 of %2 done</source>
            <extracomment>the own day in the status bar: worked accounts of those that were in the queue</extracomment>
            <translation>اليوم: أُنجز %1 من %2</translation>
        </message>
        <message>
            <source>Today: %1 done</source>
            <translation>اليوم: أُنجز %1</translation>
        </message>
        <message>
            <source>1 contact</source>
            <translation>تواصل واحد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contacts</source>
            <translation>
                <numerusform>لا تواصل</numerusform>
                <numerusform>تواصل واحد</numerusform>
                <numerusform>تواصلان</numerusform>
                <numerusform>%Ln تواصلات</numerusform>
                <numerusform>%Ln تواصلًا</numerusform>
                <numerusform>%Ln تواصل</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>وعد واحد</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>لا وعود</numerusform>
                <numerusform>وعد واحد</numerusform>
                <numerusform>وعدان</numerusform>
                <numerusform>%Ln وعود</numerusform>
                <numerusform>%Ln وعدًا</numerusform>
                <numerusform>%Ln وعد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ConditionField</name>
        <message>
            <source>What of the account</source>
            <translation>أي شيء من الحساب</translation>
        </message>
        <message>
            <source>How it compares</source>
            <translation>كيفية المقارنة</translation>
        </message>
        <message>
            <source>With what</source>
            <translation>بماذا</translation>
        </message>
        <message>
            <source>500</source>
            <translation>500</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>أدرج</translation>
        </message>
        <message>
            <source>Type a number to compare with.</source>
            <translation>اكتب رقمًا للمقارنة به.</translation>
        </message>
        <message>
            <source>Type what to compare with.</source>
            <translation>اكتب ما تقارن به.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::EffectSide</name>
        <message>
            <source>What it would do today</source>
            <translation>ما كانت ستفعله اليوم</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Reckon again</source>
            <translation>احسب من جديد</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>الفحوص</translation>
        </message>
        <message>
            <source>Reckoning on the accounts that are here…</source>
            <translation>الحساب على الحسابات التي هنا…</translation>
        </message>
        <message>
            <source>No account moves; %1 of %2 are its own.</source>
            <translation>لا حساب ينتقل؛ %1 من %2 لها.</translation>
        </message>
        <message>
            <source>Moves %1 of %2 accounts.</source>
            <translation>تنقل %1 من %2 حسابات.</translation>
        </message>
        <message>
            <source>· %1 from %2 to %3</source>
            <extracomment>%1 so many accounts move from %2 to %3</extracomment>
            <translation>· %1 من %2 إلى %3</translation>
        </message>
        <message>
            <source>no strategy</source>
            <translation>بلا استراتيجية</translation>
        </message>
        <message>
            <source>· and %1 more ways</source>
            <translation>· و%1 طرق أخرى</translation>
        </message>
        <message>
            <source>Today is a quiet day of its own: what is due waits.</source>
            <translation>اليوم من أيامها الهادئة: المستحق ينتظر.</translation>
        </message>
        <message>
            <source>Today: %1 tasks, %2 messages, %3 questions to others, %4 collector hours.</source>
            <translation>اليوم: %1 مهام، %2 رسائل، %3 أسئلة لآخرين، %4 ساعات تحصيل.</translation>
        </message>
        <message>
            <source>In the days to come, while nothing but the calendar changes: %1 tasks, %2 messages, %3 collector hours.</source>
            <translation>في الأيام القادمة، إن لم يتغيّر إلا التقويم: %1 مهام، %2 رسائل، %3 ساعات تحصيل.</translation>
        </message>
        <message>
            <source>The busiest day is %1 with %2 hours.</source>
            <translation>أكثر الأيام ازدحامًا %1 بـ%2 ساعات.</translation>
        </message>
        <message>
            <source>Reckoned on the accounts of this laptop in %1 s.</source>
            <translation>حُسب على حسابات هذا الحاسوب في %1 ث.</translation>
        </message>
        <message>
            <source>Reckoned in %1 s.</source>
            <translation>حُسب في %1 ث.</translation>
        </message>
        <message>
            <source>The case %1 would be %2, %3</source>
            <translation>الحالة %1 تصبح %2، %3</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>No gaps, no contradictions, nothing masked.</source>
            <translation>لا ثغرات ولا تناقضات ولا شيء محجوب.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ExitDialog</name>
        <message>
            <source>New end</source>
            <translation>نهاية جديدة</translation>
        </message>
        <message>
            <source>End</source>
            <translation>نهاية</translation>
        </message>
        <message>
            <source>Nothing is done while</source>
            <translation>لا يتم شيء ما دام</translation>
        </message>
        <message>
            <source>&amp;While</source>
            <translation>&amp;ما دام</translation>
        </message>
        <message>
            <source>&amp;Because</source>
            <translation>&amp;لأن</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>لا شيء مستحق</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>خذها</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>اتركها</translation>
        </message>
        <message>
            <source>Pick what has to hold, and put it in.</source>
            <translation>اختر ما يجب أن يصح وأدرجه.</translation>
        </message>
        <message>
            <source>Say while what holds: without it nothing would ever be done.</source>
            <translation>قل ما دام ماذا يصح: من دونه لن يتم شيء أبدًا.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ReasonsDialog</name>
        <message>
            <source>Wrong reasons in the queue</source>
            <translation>أسباب خاطئة في القائمة</translation>
        </message>
        <message>
            <source>Reading the accounts that are here…</source>
            <translation>جارٍ قراءة الحسابات الموجودة هنا…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Nobody found a reason wrong in the last 90 days. In the queue Space shows the reason, and W says that it is wrong.</source>
            <translation>لم يجد أحد سببًا خاطئًا في آخر 90 يومًا. في القائمة يعرض مفتاح المسافة السبب، ويقول W إنه خاطئ.</translation>
        </message>
        <message>
            <source>What was said in the last 90 days. Enter opens the account.</source>
            <translation>ما قيل في آخر 90 يومًا. مفتاح Enter يفتح الحساب.</translation>
        </message>
        <message>
            <source>%1 (%2): %3, %4</source>
            <extracomment>an account: %1 whose, %2 its number; %3 who said it, %4 when</extracomment>
            <translation>%1 (%2): %3، %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::RuleModel</name>
        <message>
            <source>Remark</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Rule %1, %2: %3</source>
            <extracomment>read aloud: rule 3, total: &gt;= 500</extracomment>
            <translation>القاعدة %1، %2: %3</translation>
        </message>
        <message>
            <source>%1. Wrong: %2</source>
            <translation>%1. خطأ: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScopeDialog</name>
        <message>
            <source>For whom, and when it rests</source>
            <translation>لمن، ومتى تستريح</translation>
        </message>
        <message>
            <source>For accounts where</source>
            <translation>للحسابات التي فيها</translation>
        </message>
        <message>
            <source>&amp;For accounts where</source>
            <translation>&amp;للحسابات التي فيها</translation>
        </message>
        <message>
            <source>Not &amp;below</source>
            <translation>ليس &amp;دون</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>بلا حد</translation>
        </message>
        <message>
            <source>as they come</source>
            <translation>كما تأتي</translation>
        </message>
        <message>
            <source>&amp;Days between messages to a person</source>
            <translation>&amp;الأيام بين الرسائل إلى شخص</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>تستريح في</translation>
        </message>
        <message>
            <source>Rests on public &amp;holidays too</source>
            <translation>تستريح في &amp;العطل الرسمية أيضًا</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>خذها</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>اتركها</translation>
        </message>
        <message>
            <source>Type an amount like 25.00, or nothing for no limit.</source>
            <translation>اكتب مبلغًا مثل 25.00، أو لا شيء لعدم وجود حد.</translation>
        </message>
        <message>
            <source>Leave it one day of the week to work on.</source>
            <translation>اترك لها يومًا من الأسبوع للعمل.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScoreDialog</name>
        <message>
            <source>The score that waits</source>
            <translation>الدرجة المنتظرة</translation>
        </message>
        <message>
            <source>No score waits for a second person. One is proposed with “dunlinctl model challenge OFFICE --adopt --user NAME”.</source>
            <translation>لا درجة تنتظر شخصًا ثانيًا. تُقترح درجة بالأمر «dunlinctl model challenge OFFICE --adopt --user NAME».</translation>
        </message>
        <message>
            <source>Measures of both scores</source>
            <translation>مقاييس الدرجتين</translation>
        </message>
        <message>
            <source>What it would change today</source>
            <translation>ما الذي ستغيّره اليوم</translation>
        </message>
        <message>
            <source>Accounts that move furthest; Enter opens one</source>
            <translation>الحسابات الأبعد حركةً؛ مفتاح Enter يفتح أحدها</translation>
        </message>
        <message>
            <source>Why it is sent back</source>
            <translation>سبب الإعادة</translation>
        </message>
        <message>
            <source>Why it is sent back (who proposed it reads this)</source>
            <translation>سبب الإعادة (يقرؤه من اقترحها)</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>سحبها</translation>
        </message>
        <message>
            <source>Send it back</source>
            <translation>إعادتها</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>القرار لاحقًا</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Put it in force</source>
            <translation>تفعيلها</translation>
        </message>
        <message>
            <source>Reckoning over the accounts that are here…</source>
            <translation>جارٍ الحساب على الحسابات الموجودة هنا…</translation>
        </message>
        <message>
            <source>Say why it is sent back: who proposed it reads it.</source>
            <translation>اذكر سبب الإعادة: يقرؤه من اقترحها.</translation>
        </message>
        <message>
            <source>The score was sent back; what ranks the queues stays.</source>
            <translation>أُعيدت الدرجة؛ ويبقى ما يرتّب القوائم كما هو.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepDialog</name>
        <message>
            <source>New step</source>
            <translation>خطوة جديدة</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>ال&amp;اسم</translation>
        </message>
        <message>
            <source>first call</source>
            <translation>المكالمة الأولى</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;متى</translation>
        </message>
        <message>
            <source>Days after what began it</source>
            <translation>أيام بعد ما بدأها</translation>
        </message>
        <message>
            <source>Days before it</source>
            <translation>أيام قبله</translation>
        </message>
        <message>
            <source>Days after the step before</source>
            <translation>أيام بعد الخطوة السابقة</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>ال&amp;أيام</translation>
        </message>
        <message>
            <source>Wh&amp;at</source>
            <translation>ما&amp;ذا</translation>
        </message>
        <message>
            <source>&amp;Channels, the first that reaches</source>
            <translation>ال&amp;قنوات، أول ما يصل</translation>
        </message>
        <message>
            <source>&amp;For so many days</source>
            <translation>ل&amp;عدد من الأيام</translation>
        </message>
        <message>
            <source>Te&amp;xt for who works it</source>
            <translation>ن&amp;ص لمن يعمل عليه</translation>
        </message>
        <message>
            <source>Only &amp;if</source>
            <translation>فقط إ&amp;ذا</translation>
        </message>
        <message>
            <source>&amp;Passed over when later than, days</source>
            <translation>تُ&amp;تجاوز إن تأخرت أكثر من، أيام</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>كالمعتاد</translation>
        </message>
        <message>
            <source>&amp;Minutes of a collector</source>
            <translation>د&amp;قائق محصّل</translation>
        </message>
        <message>
            <source>A&amp;lso while held, disputed, paid or on quiet days</source>
            <translation>أي&amp;ضًا عند التعليق أو الاعتراض أو الدفع أو في الأيام الهادئة</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>اتركه</translation>
        </message>
        <message>
            <source>Take the step</source>
            <translation>اعتماد الخطوة</translation>
        </message>
        <message>
            <source>A step needs a name.</source>
            <translation>تحتاج الخطوة إلى اسم.</translation>
        </message>
        <message>
            <source>Say what it is for.</source>
            <translation>اذكر لماذا هي.</translation>
        </message>
        <message>
            <source>Only if</source>
            <translation>فقط إذا</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepModel</name>
        <message>
            <source>Begins</source>
            <translation>تبدأ</translation>
        </message>
        <message>
            <source>Nothing is done</source>
            <translation>لا يُفعل شيء</translation>
        </message>
        <message>
            <source>When and what</source>
            <translation>متى وماذا</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>Rests</source>
            <translation>الراحة</translation>
        </message>
        <message>
            <source>Nothing begins it yet</source>
            <translation>لا شيء يبدؤها بعد</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>تنتهي</translation>
        </message>
        <message>
            <source>Nothing ends it early</source>
            <translation>لا شيء ينهيها مبكرًا</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الجزء</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>الاستراتيجية</translation>
        </message>
        <message>
            <source> · a draft waits</source>
            <translation> · مسودة تنتظر</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>لم تُحفظ بعد</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارٍ</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>غير سارية</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>تفعيل</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>موافقة</translation>
        </message>
        <message>
            <source>End the shadow</source>
            <translation>إنهاء الظل</translation>
        </message>
        <message>
            <source>Run as a shadow</source>
            <translation>تشغيل كظل</translation>
        </message>
        <message>
            <source>A draft by %1 of %2.</source>
            <translation>مسودة من %1 بتاريخ %2.</translation>
        </message>
        <message>
            <source>Another person has to approve it.</source>
            <translation>يجب أن يوافق عليها شخص آخر.</translation>
        </message>
        <message>
            <source>You may approve it.</source>
            <translation>يجوز لك الموافقة عليها.</translation>
        </message>
        <message>
            <source>What you changed is only on this screen until you keep it as a draft.</source>
            <translation>ما غيّرته على هذه الشاشة فقط حتى تحتفظ به كمسودة.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>أُوقف.</translation>
        </message>
        <message>
            <source>Not reckoned: %1</source>
            <translation>لم يُحسب: %1</translation>
        </message>
        <message>
            <source>Strategies</source>
            <translation>الاستراتيجيات</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ما يُعرض</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>الجداول</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>الخطوات</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>الحالات</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>Let the draft go</source>
            <translation>ترك المسودة</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>الاحتفاظ كمسودة</translation>
        </message>
        <message>
            <source>Decision tables</source>
            <translation>جداول القرار</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>القواعد</translation>
        </message>
        <message>
            <source>Type in a cell: "-" fits everything, &gt;= 500, [30..60], "large". Ins adds a rule, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>اكتب في خلية: "-" تناسب كل شيء، &gt;= 500، [30..60]، "large". Ins تضيف قاعدة، Del تزيلها، Alt+أعلى وAlt+أسفل تحركانها، Ctrl+Z تتراجع.</translation>
        </message>
        <message>
            <source>Enter changes a step, Ins adds one after it, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>Enter تغيّر خطوة، Ins تضيف بعدها واحدة، Del تزيلها، Alt+أعلى وAlt+أسفل تحركانها، Ctrl+Z تتراجع.</translation>
        </message>
        <message>
            <source>Golden cases: accounts of which it is settled what they get. A draft that says otherwise is not put in force.</source>
            <translation>الحالات المرجعية: حسابات تقرر ما تناله. المسودة التي تقول غير ذلك لا تُفعَّل.</translation>
        </message>
        <message>
            <source>Golden cases</source>
            <translation>الحالات المرجعية</translation>
        </message>
        <message>
            <source>Account number of a new case</source>
            <translation>رقم حساب لحالة جديدة</translation>
        </message>
        <message>
            <source>Account number: Enter keeps it as a case</source>
            <translation>رقم الحساب: Enter تحفظه كحالة</translation>
        </message>
        <message>
            <source>Put this version back</source>
            <translation>استعادة هذا الإصدار</translation>
        </message>
        <message>
            <source>What would be different from what is in force</source>
            <translation>ما سيختلف عن الساري</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>الفروق</translation>
        </message>
        <message>
            <source>What is changed, and why (whoever approves it reads this):</source>
            <translation>ما تغيّر ولماذا (يقرؤه من يوافق):</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>الاحتفاظ بالمسودة</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>Kept as a draft. Another person puts it in force.</source>
            <translation>حُفظت كمسودة. يفعّلها شخص آخر.</translation>
        </message>
        <message>
            <source>Approve the draft</source>
            <translation>الموافقة على المسودة</translation>
        </message>
        <message>
            <source>In force from (year-month-day):</source>
            <translation>سارية من (سنة-شهر-يوم):</translation>
        </message>
        <message>
            <source>The day is to be today or later, like %1.</source>
            <translation>يجب أن يكون اليوم اليوم أو بعده، مثل %1.</translation>
        </message>
        <message>
            <source>In force from %1.</source>
            <translation>سارية من %1.</translation>
        </message>
        <message>
            <source>The draft was let go; what is in force stays so.</source>
            <translation>تُركت المسودة؛ وما هو سارٍ يبقى.</translation>
        </message>
        <message>
            <source>The shadow has ended.</source>
            <translation>انتهى الظل.</translation>
        </message>
        <message>
            <source>The draft runs as a shadow: it does nothing, and what it would have done is under Versions.</source>
            <translation>تعمل المسودة كظل: لا تفعل شيئًا، وما كانت ستفعله تحت الإصدارات.</translation>
        </message>
        <message>
            <source>Version %1 is put back from today.</source>
            <translation>استُعيد الإصدار %1 من اليوم.</translation>
        </message>
        <message>
            <source>The strategy as shipped is in force from today.</source>
            <translation>الاستراتيجية المرفقة سارية من اليوم.</translation>
        </message>
        <message>
            <source>Draft by %1 of %2</source>
            <translation>مسودة من %1 بتاريخ %2</translation>
        </message>
        <message>
            <source>As shipped with the program</source>
            <translation>كما جاءت مع البرنامج</translation>
        </message>
        <message>
            <source>Nothing: they say the same.</source>
            <translation>لا شيء: تقولان الأمر نفسه.</translation>
        </message>
        <message>
            <source> It would be %1, %2.</source>
            <translation> سيكون %1، %2.</translation>
        </message>
        <message>
            <source>%1 is %2 and gets %3.</source>
            <extracomment>a golden case: the account, its segment and its treatment</extracomment>
            <translation>%1 هو %2 وينال %3.</translation>
        </message>
        <message>
            <source>Looking what the shadow would have done…</source>
            <translation>جارٍ النظر فيما كان الظل سيفعله…</translation>
        </message>
        <message>
            <source>New treatment</source>
            <translation>معالجة جديدة</translation>
        </message>
        <message>
            <source>Compare and decide</source>
            <translation>المقارنة والقرار</translation>
        </message>
        <message>
            <source>Wrong reasons</source>
            <translation>الأسباب الخاطئة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TreatmentDialog</name>
        <message>
            <source>New treatment</source>
            <translation>معالجة جديدة</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>الا&amp;سم</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>بالبريد</translation>
        </message>
        <message>
            <source>&amp;Begins with the steps of</source>
            <translation>&amp;تبدأ بخطوات</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>اتركها</translation>
        </message>
        <message>
            <source>Add the treatment</source>
            <translation>أضف المعالجة</translation>
        </message>
        <message>
            <source>Your tables give it by its name.</source>
            <translation>جداولك تعطيها باسمها.</translation>
        </message>
        <message>
            <source>Your tables give “%1” already.</source>
            <translation>جداولك تعطي «%1» بالفعل.</translation>
        </message>
        <message>
            <source>No rule gives “%1” yet: write it, in quotation marks, as the result of one in your tables.</source>
            <translation>لا قاعدة تعطي «%1» بعد: اكتبها بين علامتي اقتباس نتيجةً لقاعدة في جداولك.</translation>
        </message>
        <message>
            <source>Give it a name: your tables give it by that.</source>
            <translation>أعطها اسمًا: جداولك تعطيها به.</translation>
        </message>
        <message>
            <source>Leave the quotation marks out of the name.</source>
            <translation>احذف علامات الاقتباس من الاسم.</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>اسم آخر بهذا الاسم: اختر غيره.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TriggerDialog</name>
        <message>
            <source>New beginning</source>
            <translation>بداية جديدة</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>بداية</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>خذها</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>اتركها</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;الاسم</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>&amp;Begins</source>
            <translation>&amp;تبدأ</translation>
        </message>
        <message>
            <source>When the oldest open item fell due</source>
            <translation>عند استحقاق أقدم بند مفتوح</translation>
        </message>
        <message>
            <source>When the next item falls due</source>
            <translation>عند استحقاق البند التالي</translation>
        </message>
        <message>
            <source>On the day of listing</source>
            <translation>في يوم الإدراج</translation>
        </message>
        <message>
            <source>At an event</source>
            <translation>عند حدث</translation>
        </message>
        <message>
            <source>At a status</source>
            <translation>عند حالة</translation>
        </message>
        <message>
            <source>&amp;Event</source>
            <translation>&amp;الحدث</translation>
        </message>
        <message>
            <source>With the &amp;outcome</source>
            <translation>&amp;بالنتيجة</translation>
        </message>
        <message>
            <source>any</source>
            <translation>أي</translation>
        </message>
        <message>
            <source>Only with this te&amp;xt</source>
            <translation>فقط بهذا ال&amp;نص</translation>
        </message>
        <message>
            <source>Only with this &amp;detail</source>
            <translation>فقط بهذا ال&amp;تفصيل</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>ال&amp;حالة</translation>
        </message>
        <message>
            <source>Your tables ask for “%1”: write the new name there too.</source>
            <translation>جداولك تسأل عن «%1»: اكتب الاسم الجديد هناك أيضًا.</translation>
        </message>
        <message>
            <source>Give it a name: your tables ask for it by that.</source>
            <translation>أعطها اسمًا: جداولك تسأل عنها به.</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>اسم آخر بهذا الاسم: اختر غيره.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationModel</name>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
                <numerusform>%Ln تنتظر</numerusform>
            </translation>
        </message>
        <message>
            <source>When asked</source>
            <translation>عند الطلب</translation>
        </message>
        <message>
            <source>System</source>
            <translation>النظام</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>آخر تشغيل</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>التشغيل التالي</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationsPage</name>
        <message>
            <source>Integrations</source>
            <translation>الربط</translation>
        </message>
        <message>
            <source>Connections to other systems</source>
            <translation>اتصالات بأنظمة أخرى</translation>
        </message>
        <message>
            <source>Asking how the connections are doing…</source>
            <translation>السؤال عن حال الاتصالات…</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>الاتصال</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>التشغيلات</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>إرسال من جديد</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>شغّل الآن</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message numerus="yes">
            <source>%Ln need a look</source>
            <translation>
                <numerusform>%Ln تحتاج إلى نظرة</numerusform>
                <numerusform>%Ln تحتاج إلى نظرة</numerusform>
                <numerusform>%Ln تحتاج إلى نظرة</numerusform>
                <numerusform>%Ln تحتاج إلى نظرة</numerusform>
                <numerusform>%Ln تحتاج إلى نظرة</numerusform>
                <numerusform>%Ln تحتاج إلى نظرة</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is connected</source>
            <translation>لا شيء متصل</translation>
        </message>
        <message>
            <source>Connections are set up where the office is: dunlinctl connector set, and dunlinctl webhook add.</source>
            <translation>تُضبط الاتصالات حيث المكتب: dunlinctl connector set وdunlinctl webhook add.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>سُلّم %Ln</numerusform>
                <numerusform>سُلّم %Ln</numerusform>
                <numerusform>سُلّم %Ln</numerusform>
                <numerusform>سُلّم %Ln</numerusform>
                <numerusform>سُلّم %Ln</numerusform>
                <numerusform>سُلّم %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given up</source>
            <translation>
                <numerusform>تُرك %Ln</numerusform>
                <numerusform>تُرك %Ln</numerusform>
                <numerusform>تُرك %Ln</numerusform>
                <numerusform>تُرك %Ln</numerusform>
                <numerusform>تُرك %Ln</numerusform>
                <numerusform>تُرك %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Last good run: %1</source>
            <translation>آخر تشغيل ناجح: %1</translation>
        </message>
        <message>
            <source>Next run: %1</source>
            <translation>التشغيل التالي: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln minutes</source>
            <translation>
                <numerusform>كل دقيقة</numerusform>
                <numerusform>كل دقيقة</numerusform>
                <numerusform>كل دقيقتين</numerusform>
                <numerusform>كل %Ln دقائق</numerusform>
                <numerusform>كل %Ln دقيقة</numerusform>
                <numerusform>كل %Ln دقيقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>أرسل الآن</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>يعمل…</translation>
        </message>
        <message>
            <source>Sent what was waiting</source>
            <translation>أُرسل ما كان ينتظر</translation>
        </message>
        <message>
            <source>It is sent again</source>
            <translation>يُرسل من جديد</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team</name>
        <message>
            <source>Nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>accounts that a desk has, of those that it can carry</extracomment>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>away</source>
            <translation>غائب</translation>
        </message>
        <message>
            <source>away until %1</source>
            <translation>غائب حتى %1</translation>
        </message>
        <message>
            <source>%1, covered by nobody</source>
            <translation>%1، لا ينوب عنه أحد</translation>
        </message>
        <message>
            <source>%1, covered by %2</source>
            <translation>%1، ينوب عنه %2</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <extracomment>account that somebody is at, and since when</extracomment>
            <translation>%1 منذ %2</translation>
        </message>
        <message>
            <source>none judged yet</source>
            <translation>لم يُحكم على شيء بعد</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 من %2 (%3)</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>To be worked and assigned, of those the desk can carry</source>
            <translation>للعمل ومسند، مما يحتمله المكتب</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>مستحق اليوم</translation>
        </message>
        <message>
            <source>Whose next action is due</source>
            <translation>ما حان إجراؤه التالي</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Worked today</source>
            <translation>المعمول عليه اليوم</translation>
        </message>
        <message>
            <source>At</source>
            <translation>عند</translation>
        </message>
        <message>
            <source>The account of the latest minutes</source>
            <translation>حساب الدقائق الأخيرة</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>الغياب</translation>
        </message>
        <message>
            <source>Languages and licences: %1</source>
            <translation>اللغات والتراخيص: %1</translation>
        </message>
        <message>
            <source>More than the desk can carry</source>
            <translation>أكثر مما يتحمّله المكتب</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::CoachCard</name>
        <message>
            <source>Desk</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>At the moment</source>
            <translation>في هذه اللحظة</translation>
        </message>
        <message>
            <source>Can</source>
            <translation>يستطيع</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>الغياب</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>الوصول إلى صاحب الدين</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>الوعود المأخوذة</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>الوعود الموفّاة</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>المحصَّل</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>آخر 30 يومًا</translation>
        </message>
        <message>
            <source>The person sees the same figures on this page. They are compared with the person's own 30 days before, never with others.</source>
            <translation>يرى الشخص الأرقام نفسها في هذه الصفحة. تُقارَن بأيامه الثلاثين السابقة، لا بالآخرين أبدًا.</translation>
        </message>
        <message>
            <source>%1 · before: %2</source>
            <extracomment>a figure, and that of the period before</extracomment>
            <translation>%1 · قبلها: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::DeskDialog</name>
        <message>
            <source>Desk of %1</source>
            <translation>مكتب %1</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>غير مضبوط</translation>
        </message>
        <message>
            <source>&amp;Accounts it can carry</source>
            <translation>الحسابات التي ي&amp;حتملها</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>ال&amp;لغات</translation>
        </message>
        <message>
            <source>for example en, es</source>
            <translation>مثلًا en, es</translation>
        </message>
        <message>
            <source>Li&amp;cences</source>
            <translation>ال&amp;تراخيص</translation>
        </message>
        <message>
            <source>for example TX, NV</source>
            <translation>مثلًا TX, NV</translation>
        </message>
        <message>
            <source>A&amp;way</source>
            <translation>&amp;غائب</translation>
        </message>
        <message>
            <source>&amp;First day away</source>
            <translation>أول يوم &amp;غياب</translation>
        </message>
        <message>
            <source>&amp;Back after</source>
            <translation>يعود &amp;بعد</translation>
        </message>
        <message>
            <source>Co&amp;vered by</source>
            <translation>ي&amp;نوب عنه</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>لا أحد</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>ضبط المكتب</translation>
        </message>
        <message>
            <source>The desk of %1 is settled</source>
            <translation>ضُبط مكتب %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::SpreadDialog</name>
        <message>
            <source>Spread the accounts of %1</source>
            <translation>توزيع حسابات %1</translation>
        </message>
        <message>
            <source>Who &amp;gets some</source>
            <translation>من يأخذ من&amp;ها</translation>
        </message>
        <message>
            <source>Who gets some</source>
            <translation>من يأخذ منها</translation>
        </message>
        <message>
            <source>%1 (away)</source>
            <translation>%1 (غائب)</translation>
        </message>
        <message>
            <source>At &amp;most so many accounts</source>
            <translation>على الأ&amp;كثر هذا العدد</translation>
        </message>
        <message>
            <source>At most so many accounts</source>
            <translation>على الأكثر هذا العدد</translation>
        </message>
        <message>
            <source>all</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>What each desk gets</source>
            <translation>ما يأخذه كل مكتب</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>لا يُنقل شيء حتى تؤكد.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Move the accounts</source>
            <translation>نقل الحسابات</translation>
        </message>
        <message>
            <source>Choose one desk or several. Accounts, balance and age are shared alike.</source>
            <translation>اختر مكتبًا أو أكثر. تُقسم الحسابات والرصيد والعمر بالتساوي.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 من %2</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>يأخذ</translation>
        </message>
        <message>
            <source>Then has</source>
            <translation>يصبح لديه</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>فوق 90 يومًا</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>معاودات</translation>
        </message>
        <message>
            <source>Agreed with a person: somebody else would call</source>
            <translation>متفق مع شخص: سيتصل غيره</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s), %1, move.</source>
            <translation>
                <numerusform>لا حسابات تُنقل، %1.</numerusform>
                <numerusform>حساب واحد، %1، يُنقل.</numerusform>
                <numerusform>حسابان، %1، يُنقلان.</numerusform>
                <numerusform>%Ln حسابات، %1، تُنقل.</numerusform>
                <numerusform>%Ln حسابًا، %1، تُنقل.</numerusform>
                <numerusform>%Ln حساب، %1، تُنقل.</numerusform>
            </translation>
        </message>
        <message>
            <source>A desk gets more than it can carry.</source>
            <translation>يأخذ مكتب أكثر مما يحتمل.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved</source>
            <translation>
                <numerusform>لم يُنقل حساب</numerusform>
                <numerusform>نُقل حساب واحد</numerusform>
                <numerusform>نُقل حسابان</numerusform>
                <numerusform>نُقلت %Ln حسابات</numerusform>
                <numerusform>نُقل %Ln حسابًا</numerusform>
                <numerusform>نُقل %Ln حساب</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::TeamPage</name>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Reading the desks…</source>
            <translation>قراءة المكاتب…</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>ضبط المكتب</translation>
        </message>
        <message>
            <source>Spread its accounts</source>
            <translation>توزيع حساباته</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>المكاتب</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message numerus="yes">
            <source>%Ln desk(s)</source>
            <translation>
                <numerusform>لا مكاتب</numerusform>
                <numerusform>مكتب واحد</numerusform>
                <numerusform>مكتبان</numerusform>
                <numerusform>%Ln مكاتب</numerusform>
                <numerusform>%Ln مكتبًا</numerusform>
                <numerusform>%Ln مكتب</numerusform>
            </translation>
        </message>
        <message>
            <source>this laptop only</source>
            <translation>هذا الحاسوب فقط</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) without a next action</source>
            <translation>
                <numerusform>لا حسابات بلا إجراء تالٍ</numerusform>
                <numerusform>حساب واحد بلا إجراء تالٍ</numerusform>
                <numerusform>حسابان بلا إجراء تالٍ</numerusform>
                <numerusform>%Ln حسابات بلا إجراء تالٍ</numerusform>
                <numerusform>%Ln حسابًا بلا إجراء تالٍ</numerusform>
                <numerusform>%Ln حساب بلا إجراء تالٍ</numerusform>
            </translation>
        </message>
        <message>
            <source>No desks yet</source>
            <translation>لا مكاتب بعد</translation>
        </message>
        <message>
            <source>A desk appears when accounts are assigned to somebody, or somebody works one.</source>
            <translation>يظهر المكتب حين تُسند حسابات إلى أحد، أو يعمل أحد على حساب.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) given back</source>
            <translation>
                <numerusform>لم يُعَد حساب</numerusform>
                <numerusform>أُعيد حساب واحد</numerusform>
                <numerusform>أُعيد حسابان</numerusform>
                <numerusform>أُعيدت %Ln حسابات</numerusform>
                <numerusform>أُعيد %Ln حسابًا</numerusform>
                <numerusform>أُعيد %Ln حساب</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitModel</name>
        <message>
            <source>To visit</source>
            <translation>للزيارة</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>ليس اليوم</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>المدين</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>المستحق</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>زيارة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitPage</name>
        <message>
            <source>Visits</source>
            <translation>الزيارات</translation>
        </message>
        <message>
            <source>Day of the visits</source>
            <translation>يوم الزيارات</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>حفظ كتقويم</translation>
        </message>
        <message>
            <source>Visits of the day</source>
            <translation>زيارات اليوم</translation>
        </message>
        <message>
            <source>Planning the day…</source>
            <translation>تخطيط اليوم…</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>زيارة</translation>
        </message>
        <message>
            <source>Show on a map</source>
            <translation>عرض على خريطة</translation>
        </message>
        <message>
            <source>Note of the visit</source>
            <translation>ملاحظة الزيارة</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>قوبل شخصيًا</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>لا أحد هناك</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>عنوان خاطئ</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>حاول مرة أخرى</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to visit</source>
            <translation>
                <numerusform>%Ln للزيارة</numerusform>
                <numerusform>%Ln للزيارة</numerusform>
                <numerusform>%Ln للزيارة</numerusform>
                <numerusform>%Ln للزيارة</numerusform>
                <numerusform>%Ln للزيارة</numerusform>
                <numerusform>%Ln للزيارة</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody to visit</source>
            <translation>لا أحد للزيارة</translation>
        </message>
        <message>
            <source>Accounts of your queue whose address is known appear here.</source>
            <translation>تظهر هنا حسابات قائمتك المعروفة العنوان.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days past due</source>
            <translation>
                <numerusform>غير متأخر</numerusform>
                <numerusform>متأخر يومًا</numerusform>
                <numerusform>متأخر يومين</numerusform>
                <numerusform>متأخر %Ln أيام</numerusform>
                <numerusform>متأخر %Ln يومًا</numerusform>
                <numerusform>متأخر %Ln يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>ملفات تقويم (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln visits written</source>
            <translation>
                <numerusform>لم تُكتب زيارة</numerusform>
                <numerusform>كُتبت زيارة واحدة</numerusform>
                <numerusform>كُتبت زيارتان</numerusform>
                <numerusform>كُتبت %Ln زيارات</numerusform>
                <numerusform>كُتبت %Ln زيارة</numerusform>
                <numerusform>كُتبت %Ln زيارة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::PassphraseDialog</name>
        <message>
            <source>Open a profile</source>
            <translation>فتح ملف شخصي</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>عبارة المرور</translation>
        </message>
        <message>
            <source>That was not the passphrase of %1. Nothing was changed; try again.</source>
            <translation>لم تكن تلك عبارة مرور %1. لم يتغيّر شيء؛ حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>The profile %1 is locked by a passphrase.</source>
            <translation>الملف %1 مقفل بعبارة مرور.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::WelcomePage</name>
        <message>
            <source>Welcome to Dunlin</source>
            <translation>مرحبًا بك في Dunlin</translation>
        </message>
        <message>
            <source>Work overdue accounts from a daily queue, with the network or without it. Nothing you record is lost, and no contact is made that is not allowed.</source>
            <translation>اعمل على الحسابات المتأخرة من قائمة يومية، مع الشبكة أو من دونها. لا يضيع شيء تسجّله، ولا يتم تواصل غير مسموح.</translation>
        </message>
        <message>
            <source>Try the demo office</source>
            <translation>جرّب المكتب التجريبي</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>ألقِ نظرة</translation>
        </message>
        <message>
            <source>5,000 invented accounts in eight countries, with months of calls, promises and payments. Nothing in it is real, and nothing leaves this machine.</source>
            <translation>5,000 حساب مخترع في ثمانية بلدان، مع أشهر من المكالمات والوعود والدفعات. لا شيء فيه حقيقي، ولا شيء يغادر هذا الجهاز.</translation>
        </message>
        <message>
            <source>Start an office</source>
            <translation>ابدأ مكتبًا</translation>
        </message>
        <message>
            <source>Open my own file</source>
            <translation>افتح ملفي</translation>
        </message>
        <message>
            <source>Makes an empty office on this machine and opens the import for your list of invoices or debts (CSV, TSV, also .gz).</source>
            <translation>ينشئ مكتبًا فارغًا على هذا الجهاز ويفتح استيراد قائمة فواتيرك أو ديونك (CSV وTSV وكذلك ‎.gz).</translation>
        </message>
        <message>
            <source>Join a server</source>
            <translation>الانضمام إلى خادم</translation>
        </message>
        <message>
            <source>Your administrator gives you these three. The code is good for ten minutes.</source>
            <translation>يعطيك مسؤول النظام هذه الثلاثة. الرمز صالح عشر دقائق.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>الخادم</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Fingerprint of the server</source>
            <translation>بصمة الخادم</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>ال&amp;خادم</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>ال&amp;رمز</translation>
        </message>
        <message>
            <source>&amp;Fingerprint</source>
            <translation>ال&amp;بصمة</translation>
        </message>
        <message>
            <source>Join the server</source>
            <translation>الانضمام إلى الخادم</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check the address and the network, then try again.</source>
            <translation>تعذّر الوصول إلى الخادم. راجع العنوان والشبكة ثم حاول مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::Composition</name>
        <message>
            <source>Opening the office on this machine…</source>
            <translation>فتح المكتب على هذا الجهاز…</translation>
        </message>
        <message>
            <source>Joining %1…</source>
            <translation>الانضمام إلى %1…</translation>
        </message>
        <message>
            <source>Making the demo office: 5,000 accounts…</source>
            <translation>إنشاء المكتب التجريبي: 5,000 حساب…</translation>
        </message>
        <message>
            <source>Saved. It names no debtor; read it before you send it.</source>
            <translation>تم الحفظ. لا يذكر أي مدين؛ اقرأه قبل إرساله.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::DeskWindow</name>
        <message>
            <source>Sync now</source>
            <translation>مزامنة الآن</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>استيراد ملف</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::AmountEdit</name>
        <message>
            <source>120, 50%, 1/3, full</source>
            <translation>120، 50%، 1/3، كامل</translation>
        </message>
        <message>
            <source>not an amount</source>
            <translation>ليس مبلغًا</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::CallView</name>
        <message>
            <source>Call</source>
            <translation>اتصال</translation>
        </message>
        <message>
            <source>Record without a call</source>
            <translation>تسجيل بلا مكالمة</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>البنود المفتوحة</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>Promises kept: %1 of %2</source>
            <translation>الوعود الموفّاة: %1 من %2</translation>
        </message>
        <message>
            <source>Last payment: %1, %2</source>
            <translation>آخر دفعة: %1، %2</translation>
        </message>
        <message>
            <source>Last contact: %1</source>
            <translation>آخر تواصل: %1</translation>
        </message>
        <message>
            <source>Call back, as agreed</source>
            <translation>عاود الاتصال كما اتُّفق</translation>
        </message>
        <message>
            <source>Wait for the promise, then check it</source>
            <translation>انتظر الوعد ثم تحقق منه</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>مراجعة الاعتراض</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>مراجعة التعليق</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>انتظار الوكالة</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>إعادة الرصيد الدائن</translation>
        </message>
        <message>
            <source>Wait for the approval</source>
            <translation>انتظر الموافقة</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>التذكير بالوعد</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>البحث عن رقم أو عنوان</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>لا عمل</translation>
        </message>
        <message>
            <source>%1, %2 their time</source>
            <translation>%1، %2 بتوقيتهم</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>يستحق %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>بلا تاريخ استحقاق</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>معترض عليه</translation>
        </message>
        <message>
            <source>%1, %2, %3 open</source>
            <translation>%1، %2، %3 مفتوح</translation>
        </message>
        <message>
            <source>Open items (%1)</source>
            <translation>البنود المفتوحة (%1)</translation>
        </message>
        <message>
            <source>No number</source>
            <translation>لا رقم</translation>
        </message>
        <message>
            <source>no number to call</source>
            <translation>لا رقم للاتصال</translation>
        </message>
        <message>
            <source>your role may look, not call</source>
            <translation>دورك يتيح النظر لا الاتصال</translation>
        </message>
        <message>
            <source>Call: %1</source>
            <translation>اتصال: %1</translation>
        </message>
        <message>
            <source>Next allowed %1</source>
            <translation>المسموح التالي %1</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>معالجة رسالة</translation>
        </message>
        <message>
            <source>Wrap up that call</source>
            <translation>ختم تلك المكالمة</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::ContentList</name>
        <message>
            <source>What has to be said</source>
            <translation>ما يجب قوله</translation>
        </message>
        <message>
            <source>All said</source>
            <translation>قيل كله</translation>
        </message>
        <message>
            <source>All of it was said</source>
            <translation>قيل كل ذلك</translation>
        </message>
        <message>
            <source>Why the rest was not said</source>
            <translation>لماذا لم يُقل الباقي</translation>
        </message>
        <message>
            <source>Not said? Why…</source>
            <translation>لم يُقل؟ لماذا…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: what has to be said, %2: the rule that asks for it</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Said what has to be said: %Ln</source>
            <translation>
                <numerusform>قيل ما يجب قوله: %Ln</numerusform>
                <numerusform>قيل ما يجب قوله: %Ln</numerusform>
                <numerusform>قيل ما يجب قوله: %Ln</numerusform>
                <numerusform>قيل ما يجب قوله: %Ln</numerusform>
                <numerusform>قيل ما يجب قوله: %Ln</numerusform>
                <numerusform>قيل ما يجب قوله: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still to be said: %Ln</source>
            <translation>
                <numerusform>بقي أن يقال: %Ln</numerusform>
                <numerusform>بقي أن يقال: %Ln</numerusform>
                <numerusform>بقي أن يقال: %Ln</numerusform>
                <numerusform>بقي أن يقال: %Ln</numerusform>
                <numerusform>بقي أن يقال: %Ln</numerusform>
                <numerusform>بقي أن يقال: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>إظهار</translation>
        </message>
        <message>
            <source>Show what has to be said</source>
            <translation>إظهار ما يجب قوله</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DateEdit</name>
        <message>
            <source>that day is gone</source>
            <translation>مضى ذلك اليوم</translation>
        </message>
        <message>
            <source>today, -1, 15/1, fri</source>
            <translation>اليوم، -1، 15/1، الجمعة</translation>
        </message>
        <message>
            <source>fri, +7, 15/1, eom</source>
            <translation>الجمعة، +7، 15/1، نهاية الشهر</translation>
        </message>
        <message>
            <source>not a date</source>
            <translation>ليس تاريخًا</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DraftNote</name>
        <message>
            <source>Saving…</source>
            <translation>يجري الحفظ…</translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>حُفظ على هذا الحاسوب</translation>
        </message>
        <message>
            <source>Not saved yet. Trying again.</source>
            <translation>لم يُحفظ بعد. محاولة جديدة.</translation>
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
            <translation>الجمعة 17، +2h، غدا 9:30</translation>
        </message>
        <message>
            <source>not a time ahead</source>
            <translation>ليس وقتًا آتيًا</translation>
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
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>يدفع حتى</translation>
        </message>
        <message>
            <source>Call at, their time</source>
            <translation>وقت الاتصال بتوقيتهم</translation>
        </message>
        <message>
            <source>Pays with</source>
            <translation>يدفع بـ</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>وقتهم</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>لم يُذكر</translation>
        </message>
        <message>
            <source>What they dispute</source>
            <translation>على ماذا يعترضون</translation>
        </message>
        <message>
            <source>Why they refuse</source>
            <translation>لماذا يرفضون</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpForm</name>
        <message>
            <source>They called</source>
            <translation>هم اتصلوا</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Only what is new…</source>
            <translation>الجديد فقط…</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>ختم المكالمة</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>حفظ والتالي</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>Save and stay on this account (Ctrl+Shift+Enter)</source>
            <translation>حفظ والبقاء على هذا الحساب (Ctrl+Shift+Enter)</translation>
        </message>
        <message>
            <source>There is nothing to save yet. Type a note or choose an outcome.</source>
            <translation>لا شيء للحفظ بعد. اكتب ملاحظة أو اختر نتيجة.</translation>
        </message>
        <message>
            <source>Choose how it went first: keys 1 to 9.</source>
            <translation>اختر أولًا كيف جرت: المفاتيح 1 إلى 9.</translation>
        </message>
        <message>
            <source>Choose the reason: keys 1 to 6.</source>
            <translation>اختر السبب: المفاتيح 1 إلى 6.</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>تعذّرت قراءة المبلغ. اكتب مثلًا 120 أو 50% أو 1/3.</translation>
        </message>
        <message>
            <source>That is more than what is owed.</source>
            <translation>هذا أكثر من المستحق.</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>تعذّرت قراءة التاريخ أو أنه مضى. اكتب مثلًا الجمعة أو +7 أو 15/1.</translation>
        </message>
        <message>
            <source>The time cannot be read or is gone. Type for instance fri 5p or +2h.</source>
            <translation>تعذّرت قراءة الوقت أو أنه مضى. اكتب مثلًا الجمعة 17 أو +2h.</translation>
        </message>
        <message>
            <source>Tick what was said (D: all of it), or write why not.</source>
            <translation>ضع علامة على ما قيل (D: كله)، أو اكتب لماذا لا.</translation>
        </message>
        <message>
            <source>Goes to a supervisor first: it is beyond what you may take on. Until then nothing is agreed.</source>
            <translation>يذهب أولًا إلى مشرف: هو فوق ما يجوز لك قبوله. وحتى ذلك الحين لم يُتفق على شيء.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpPanel</name>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>End call</source>
            <translation>إنهاء المكالمة</translation>
        </message>
        <message>
            <source>Length of the call</source>
            <translation>مدة المكالمة</translation>
        </message>
        <message>
            <source>Put this account off until:</source>
            <translation>تأجيل هذا الحساب إلى:</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>بعد ساعة</translation>
        </message>
        <message>
            <source>In three hours</source>
            <translation>بعد ثلاث ساعات</translation>
        </message>
        <message>
            <source>Tomorrow 9:00</source>
            <translation>غدًا 9:00</translation>
        </message>
        <message>
            <source>In three days</source>
            <translation>بعد ثلاثة أيام</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>بعد أسبوع</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>ختم المكالمة</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>ذكّرني</translation>
        </message>
        <message>
            <source>Asking the rules: %1</source>
            <translation>سؤال القواعد: %1</translation>
        </message>
        <message>
            <source>Call ended: %1</source>
            <translation>انتهت المكالمة: %1</translation>
        </message>
        <message>
            <source>Without a call</source>
            <translation>بلا مكالمة</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>حُفظت الملاحظة</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>حُفظ: %1</translation>
        </message>
        <message>
            <source>Not saved: %1.</source>
            <translation>لم يُحفظ: %1.</translation>
        </message>
        <message>
            <source>A call to %1 was begun at %2 and not wrapped up: it counts until you say what came of it.</source>
            <translation>بدأت مكالمة إلى %1 في %2 ولم تُختم: تُحسب حتى تقول نتيجتها.</translation>
        </message>
        <message>
            <source>not dialled</source>
            <translation>لم يُطلب الرقم</translation>
        </message>
        <message>
            <source>Dialling: %1</source>
            <translation>يُطلب الرقم: %1</translation>
        </message>
        <message>
            <source>Ringing: %1</source>
            <translation>يرن: %1</translation>
        </message>
        <message>
            <source>Talking: %1</source>
            <translation>تحدّث: %1</translation>
        </message>
        <message>
            <source>Nobody answered: %1</source>
            <translation>لم يرد أحد: %1</translation>
        </message>
        <message>
            <source>Busy: %1</source>
            <translation>مشغول: %1</translation>
        </message>
        <message>
            <source>Declined: %1</source>
            <translation>مرفوضة: %1</translation>
        </message>
        <message>
            <source>No such number: %1</source>
            <translation>لا رقم كهذا: %1</translation>
        </message>
        <message>
            <source>The call failed: %1</source>
            <translation>فشلت المكالمة: %1</translation>
        </message>
        <message>
            <source>The telephone could not call: %1. The attempt is kept; save what came of it, or call again afterwards.</source>
            <translation>تعذّر على الهاتف الاتصال: %1. المحاولة محفوظة؛ احفظ نتيجتها، أو اتصل بعدها من جديد.</translation>
        </message>
        <message>
            <source>they called instead</source>
            <translation>بل هم اتصلوا</translation>
        </message>
        <message>
            <source>%1 It waits for approval.</source>
            <translation>%1 ينتظر الموافقة.</translation>
        </message>
    </context>
</TS>
