<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AgreementWords</name>
        <message>
            <source>Settlement agreed: %1</source>
            <translation>Vergleich vereinbart: %1</translation>
        </message>
        <message>
            <source>Plan changed: %1</source>
            <translation>Ratenplan geändert: %1</translation>
        </message>
        <message>
            <source>Plan agreed: %1</source>
            <translation>Ratenplan vereinbart: %1</translation>
        </message>
        <message>
            <source>Arrangement kept</source>
            <translation>Vereinbarung eingehalten</translation>
        </message>
        <message>
            <source>Plan broken</source>
            <translation>Ratenplan gebrochen</translation>
        </message>
        <message>
            <source>Settlement void: a part was missed</source>
            <translation>Vergleich hinfällig: Eine Zahlung blieb aus</translation>
        </message>
        <message>
            <source>Settlement expired</source>
            <translation>Vergleichsangebot abgelaufen</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>Vereinbarung aufgehoben</translation>
        </message>
        <message>
            <source>Approved: %1</source>
            <translation>Freigegeben: %1</translation>
        </message>
        <message>
            <source>Not approved: %1</source>
            <translation>Nicht freigegeben: %1</translation>
        </message>
        <message>
            <source>Sent for approval: %1</source>
            <translation>Zur Freigabe gesendet: %1</translation>
        </message>
        <message>
            <source>Bankruptcy: contact stopped</source>
            <translation>Insolvenz: Kontakt eingestellt</translation>
        </message>
        <message>
            <source>Deceased: contact stopped</source>
            <translation>Verstorben: Kontakt eingestellt</translation>
        </message>
        <message>
            <source>Has an attorney: contact stopped</source>
            <translation>Anwaltlich vertreten: Kontakt eingestellt</translation>
        </message>
        <message>
            <source>Asked to cease: contact stopped</source>
            <translation>Kontakt untersagt: Kontakt eingestellt</translation>
        </message>
        <message>
            <source>Breathing space: contact stopped</source>
            <translation>Schonfrist: Kontakt eingestellt</translation>
        </message>
        <message>
            <source>Handle with care: contact stopped</source>
            <translation>Mit Rücksicht behandeln: Kontakt eingestellt</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>Schutz beendet</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>Verknüpfung mit Person gelöst</translation>
        </message>
        <message>
            <source>Linked to another person</source>
            <translation>Mit einer anderen Person verknüpft</translation>
        </message>
        <message>
            <source>Co-debtor %1</source>
            <translation>Mitschuldner %1</translation>
        </message>
        <message>
            <source>Guarantor %1</source>
            <translation>Bürge %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>Person %1</translation>
        </message>
        <message>
            <source>To do: remind of the promise</source>
            <translation>Zu tun: an die Zusage erinnern</translation>
        </message>
        <message>
            <source>To do: an instalment was missed</source>
            <translation>Zu tun: Eine Rate blieb aus</translation>
        </message>
        <message>
            <source>To do: answer the dispute</source>
            <translation>Zu tun: Einwand beantworten</translation>
        </message>
        <message>
            <source>Strategy: to be worked</source>
            <translation>Strategie: zu bearbeiten</translation>
        </message>
        <message>
            <source>Strategy: message queued</source>
            <translation>Strategie: Nachricht eingereiht</translation>
        </message>
        <message>
            <source>Strategy: said with another account</source>
            <translation>Strategie: mit einem anderen Konto gesagt</translation>
        </message>
        <message>
            <source>Strategy: marked</source>
            <translation>Strategie: markiert</translation>
        </message>
        <message>
            <source>Strategy: held</source>
            <translation>Strategie: zurückgestellt</translation>
        </message>
        <message>
            <source>Strategy: escalated</source>
            <translation>Strategie: eskaliert</translation>
        </message>
        <message>
            <source>Strategy: penalty added</source>
            <translation>Strategie: Zuschlag erhoben</translation>
        </message>
        <message>
            <source>To do: money announced did not come</source>
            <translation>Zu tun: Angekündigtes Geld ist nicht eingegangen</translation>
        </message>
        <message>
            <source>Instalment missed: %1</source>
            <translation>Rate ausgeblieben: %1</translation>
        </message>
        <message>
            <source>Announced money will not come</source>
            <translation>Angekündigtes Geld kommt nicht</translation>
        </message>
        <message>
            <source>Payment announced: %1</source>
            <translation>Zahlung angekündigt: %1</translation>
        </message>
        <message>
            <source>last part %1</source>
            <translation>letzte Zahlung %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>fällig %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>für %1</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>von %1</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Nicht freigegeben</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>Zur Freigabe gesendet</translation>
        </message>
    </context>
    <context>
        <name>AmountExpression</name>
        <message>
            <source>full</source>
            <translation>voll</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>balance</source>
            <translation>saldo</translation>
        </message>
        <message>
            <source>past due</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>due</source>
            <translation>fällig</translation>
        </message>
        <message>
            <source>pastdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>half</source>
            <translation>halb</translation>
        </message>
    </context>
    <context>
        <name>ApprovalCommand</name>
        <message>
            <source>Next request</source>
            <translation>Nächste Anfrage</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>Vorige Anfrage</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Decline, with a reason</source>
            <translation>Mit Begründung ablehnen</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <source>Go to the approvals</source>
            <translation>Zu den Freigaben</translation>
        </message>
        <message>
            <source>Approvals</source>
            <translation>Freigaben</translation>
        </message>
    </context>
    <context>
        <name>ApprovalWords</name>
        <message numerus="yes">
            <source>Settlement, %Ln payment(s)</source>
            <translation>
                <numerusform>Vergleich, %Ln Zahlung</numerusform>
                <numerusform>Vergleich, %Ln Zahlungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan changed, %Ln payment(s)</source>
            <translation>
                <numerusform>Ratenplan geändert, %Ln Zahlung</numerusform>
                <numerusform>Ratenplan geändert, %Ln Zahlungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan, %Ln payment(s)</source>
            <translation>
                <numerusform>Ratenplan, %Ln Zahlung</numerusform>
                <numerusform>Ratenplan, %Ln Zahlungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 comes in by %2; then %3 of the claim is forgiven. When a part is missed all of it is owed again, less what was paid.</source>
            <translation>%1 gehen bis %2 ein; danach werden %3 der Forderung erlassen. Bleibt eine Zahlung aus, ist wieder alles geschuldet, abzüglich des Gezahlten.</translation>
        </message>
        <message>
            <source>%1 comes in by %2; %3 stays open after that.</source>
            <translation>%1 gehen bis %2 ein; danach bleiben %3 offen.</translation>
        </message>
        <message>
            <source>%1 comes in by %2; then the account is paid off.</source>
            <translation>%1 gehen bis %2 ein; danach ist das Konto ausgeglichen.</translation>
        </message>
        <message>
            <source>Interest let go</source>
            <translation>Zinsen erlassen</translation>
        </message>
        <message>
            <source>Costs let go</source>
            <translation>Kosten erlassen</translation>
        </message>
        <message>
            <source>Fees let go</source>
            <translation>Gebühren erlassen</translation>
        </message>
        <message>
            <source>No interest accrues from %1 to %2.</source>
            <translation>Von %1 bis %2 laufen keine Zinsen auf.</translation>
        </message>
        <message>
            <source>No interest is asked for until %1.</source>
            <translation>Bis %1 werden keine Zinsen gefordert.</translation>
        </message>
        <message>
            <source>No interest accrues from %1 on.</source>
            <translation>Ab %1 laufen keine Zinsen auf.</translation>
        </message>
        <message>
            <source>No interest is asked for any more.</source>
            <translation>Es werden keine Zinsen mehr gefordert.</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>Tage ohne Zinsen</translation>
        </message>
        <message>
            <source>The claim is lowered by %1; %2 is owed then.</source>
            <translation>Die Forderung sinkt um %1; offen sind dann %2.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementCommand</name>
        <message>
            <source>New arrangement: promise, plan or settlement</source>
            <translation>Neue Vereinbarung: Zusage, Ratenplan oder Vergleich</translation>
        </message>
    </context>
    <context>
        <name>ArrangementWords</name>
        <message>
            <source>a collector</source>
            <translation>ein Sachbearbeiter</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>ein leitender Sachbearbeiter</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>eine Teamleitung</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>eine Bereichsleitung</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>die Compliance-Stelle</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>die Administration</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>ein Prüfer</translation>
        </message>
        <message>
            <source>It runs to %1; %2 may agree up to %3 months.</source>
            <translation>Er läuft bis %1; %2 darf bis zu %3 Monate vereinbaren.</translation>
        </message>
        <message>
            <source>It has an instalment of %1; %2 may agree %3 or more.</source>
            <translation>Eine Rate beträgt %1; %2 darf ab %3 vereinbaren.</translation>
        </message>
        <message>
            <source>%1 would settle %2; %3 may accept %4 (%5) or more.</source>
            <translation>%1 würden %2 abgelten; %3 darf ab %4 (%5) annehmen.</translation>
        </message>
        <message>
            <source>Nobody in this office may approve that: agree on something else.</source>
            <translation>Niemand in diesem Büro darf das freigeben: Vereinbaren Sie etwas anderes.</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>two of those who may decide, or a list of them and one more</extracomment>
            <translation>%1 oder %2</translation>
        </message>
        <message>
            <source>%1 decides.</source>
            <extracomment>who: "A supervisor or a manager"</extracomment>
            <translation>%1 entscheidet.</translation>
        </message>
        <message>
            <source>Weekly</source>
            <translation>Wöchentlich</translation>
        </message>
        <message>
            <source>Every two weeks</source>
            <translation>Alle zwei Wochen</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>Monatlich</translation>
        </message>
        <message>
            <source>Last day of the month</source>
            <translation>Am letzten Tag des Monats</translation>
        </message>
        <message>
            <source>On each payday</source>
            <translation>An jedem Zahltag</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), settled %1, %2 forgiven</source>
            <translation>
                <numerusform>%Ln Zahlung, abgegolten am %1, %2 erlassen</numerusform>
                <numerusform>%Ln Zahlungen, abgegolten am %1, %2 erlassen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) until %1, %2 stays open</source>
            <translation>
                <numerusform>%Ln Zahlung bis %1, %2 bleiben offen</numerusform>
                <numerusform>%Ln Zahlungen bis %1, %2 bleiben offen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), done %1</source>
            <translation>
                <numerusform>%Ln Zahlung, fertig am %1</numerusform>
                <numerusform>%Ln Zahlungen, fertig am %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), paid off %1</source>
            <translation>
                <numerusform>%Ln Zahlung, ausgeglichen am %1</numerusform>
                <numerusform>%Ln Zahlungen, ausgeglichen am %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %Ln account(s)</source>
            <translation>
                <numerusform>über %Ln Konto</numerusform>
                <numerusform>über %Ln Konten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %Ln payment(s)</source>
            <translation>
                <numerusform>%1 in %Ln Zahlung</numerusform>
                <numerusform>%1 in %Ln Zahlungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 × %2</source>
            <comment>number of payments, amount of each</comment>
            <translation>%1 × %2</translation>
        </message>
        <message>
            <source>Sent for approval: %1 by %2</source>
            <translation>Zur Freigabe gesendet: %1 bis %2</translation>
        </message>
        <message>
            <source>Settlement agreed: %1 by %2</source>
            <translation>Vergleich vereinbart: %1 bis %2</translation>
        </message>
        <message>
            <source>Plan agreed: %1 by %2</source>
            <translation>Ratenplan vereinbart: %1 bis %2</translation>
        </message>
        <message>
            <source>Promise agreed: %1 by %2</source>
            <translation>Zusage vereinbart: %1 bis %2</translation>
        </message>
        <message>
            <source>It is due on %1; %2 may take promises up to %3 ahead.</source>
            <translation>Sie ist am %1 fällig; %2 darf Zusagen bis %3 im Voraus annehmen.</translation>
        </message>
        <message>
            <source>It is a promise of %1; %2 may take %3 or less.</source>
            <translation>Es ist eine Zusage über %1; %2 darf bis zu %3 annehmen.</translation>
        </message>
        <message>
            <source>It lets go of interest until %1; %2 may let go of %3.</source>
            <translation>Sie erlässt Zinsen bis %1; %2 darf %3 erlassen.</translation>
        </message>
        <message>
            <source>It lets go of interest without an end; %1 may let go of %2.</source>
            <translation>Sie erlässt Zinsen ohne Ende; %1 darf %2 erlassen.</translation>
        </message>
        <message>
            <source>%1 would be let go today; %2 may let go of %3 or less.</source>
            <translation>%1 würden heute erlassen; %2 darf bis zu %3 erlassen.</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>Braucht Freigabe.</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>Mit der Bestätigung kommt es auf deren Liste; bis dahin ist nichts vereinbart.</translation>
        </message>
        <message>
            <source>This looks like more than can be paid. Ask how things are first, and take only what is affordable.</source>
            <translation>Das sieht nach mehr aus, als gezahlt werden kann. Fragen Sie zuerst, wie es geht, und nehmen Sie nur, was leistbar ist.</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (from %2 of this office).</source>
            <translation>Etwa %1 von 100 solchen Zusagen werden gehalten (aus %2 dieses Büros).</translation>
        </message>
        <message>
            <source>About %1 of 100 promises like this are kept (by judgement).</source>
            <translation>Etwa %1 von 100 solchen Zusagen werden gehalten (geschätzt).</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>Likelier: %1 (about %2 of 100).</source>
            <translation>Eher: %1 (etwa %2 von 100).</translation>
        </message>
    </context>
    <context>
        <name>BankReasons</name>
        <message>
            <source>The reference has %1</source>
            <translation>Die Referenz enthält %1</translation>
        </message>
        <message>
            <source>The end-to-end id has %1</source>
            <translation>Die Ende-zu-Ende-Kennung enthält %1</translation>
        </message>
        <message>
            <source>The text has %1</source>
            <translation>Der Text enthält %1</translation>
        </message>
        <message>
            <source>The payer's bank account paid this account before</source>
            <translation>Vom Bankkonto des Zahlers wurde schon auf dieses Konto gezahlt</translation>
        </message>
        <message>
            <source>The payer has the debtor's name</source>
            <translation>Der Zahler heißt wie der Schuldner</translation>
        </message>
        <message>
            <source>The account is in %1</source>
            <translation>Das Konto ist in %1</translation>
        </message>
        <message>
            <source>Nothing of it is open</source>
            <translation>Davon ist nichts offen</translation>
        </message>
        <message>
            <source>The amount is what is open</source>
            <translation>Der Betrag ist, was offen ist</translation>
        </message>
        <message>
            <source>The amount was promised</source>
            <translation>Der Betrag war zugesagt</translation>
        </message>
        <message>
            <source>The amount is a part of what is open</source>
            <translation>Der Betrag ist ein Teil des Offenen</translation>
        </message>
        <message>
            <source>The amount goes on to other items of the account</source>
            <translation>Der Betrag reicht für weitere Posten des Kontos</translation>
        </message>
        <message>
            <source>The amount is more than is open</source>
            <translation>Der Betrag ist mehr, als offen ist</translation>
        </message>
        <message>
            <source>%1 accounts have such a number</source>
            <translation>%1 Konten haben so eine Nummer</translation>
        </message>
    </context>
    <context>
        <name>BarWords</name>
        <message>
            <source>Current</source>
            <translation>Nicht fällig</translation>
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
            <translation>hoch</translation>
        </message>
        <message>
            <source>medium</source>
            <translation>mittel</translation>
        </message>
        <message>
            <source>low</source>
            <translation>niedrig</translation>
        </message>
    </context>
    <context>
        <name>BatchProblems</name>
        <message>
            <source>type the number of the account, or the name</source>
            <translation>die Nummer des Kontos oder den Namen eingeben</translation>
        </message>
        <message>
            <source>no account has this number or name</source>
            <translation>kein Konto hat diese Nummer oder diesen Namen</translation>
        </message>
        <message>
            <source>several accounts match: choose one</source>
            <translation>mehrere Konten passen: eines wählen</translation>
        </message>
        <message>
            <source>type the amount</source>
            <translation>den Betrag eingeben</translation>
        </message>
        <message>
            <source>the amount cannot be read</source>
            <translation>der Betrag ist nicht lesbar</translation>
        </message>
        <message>
            <source>the value date cannot be read</source>
            <translation>die Wertstellung ist nicht lesbar</translation>
        </message>
        <message>
            <source>the value date is ahead: announce it on the account</source>
            <translation>die Wertstellung liegt in der Zukunft: am Konto ankündigen</translation>
        </message>
        <message>
            <source>the same as line %1; give it another reference if it is another payment</source>
            <translation>dasselbe wie Zeile %1; eine andere Referenz geben, wenn es eine andere Zahlung ist</translation>
        </message>
    </context>
    <context>
        <name>BeginWords</name>
        <message>
            <source>contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>kept promise</source>
            <translation>eingehaltene Zusage</translation>
        </message>
        <message>
            <source>broken promise</source>
            <translation>gebrochene Zusage</translation>
        </message>
        <message>
            <source>payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>payment taken back</source>
            <translation>zurückgenommene Zahlung</translation>
        </message>
        <message>
            <source>new item</source>
            <translation>neuer Posten</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <source>settled dispute</source>
            <translation>geklärter Einwand</translation>
        </message>
        <message>
            <source>end of a hold</source>
            <translation>Ende einer Sperre</translation>
        </message>
        <message>
            <source>placement with an agency</source>
            <translation>Abgabe an ein Inkassobüro</translation>
        </message>
        <message>
            <source>recall from an agency</source>
            <translation>Rückruf von einem Inkassobüro</translation>
        </message>
        <message>
            <source>judgment</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>write-off</source>
            <translation>Ausbuchung</translation>
        </message>
        <message>
            <source>reopening</source>
            <translation>Wiedereröffnung</translation>
        </message>
        <message>
            <source>fact of the source</source>
            <translation>Tatsache aus der Quelle</translation>
        </message>
        <message>
            <source>missed instalment</source>
            <translation>versäumte Rate</translation>
        </message>
        <message>
            <source>%1: at each %2</source>
            <extracomment>%1 the trigger's name, %2 the event ("payment")</extracomment>
            <translation>%1: bei jedem Ereignis „%2“</translation>
        </message>
        <message>
            <source>%1, with the outcome %2</source>
            <translation>%1, mit dem Ergebnis %2</translation>
        </message>
        <message>
            <source>%1, with the text %2</source>
            <translation>%1, mit dem Text %2</translation>
        </message>
        <message>
            <source>%1, with the detail %2</source>
            <translation>%1, mit der Einzelheit %2</translation>
        </message>
        <message>
            <source>public holidays</source>
            <translation>Feiertage</translation>
        </message>
        <message>
            <source>No more: %1</source>
            <translation>Nicht mehr: %1</translation>
        </message>
        <message>
            <source>New: %1</source>
            <translation>Neu: %1</translation>
        </message>
        <message>
            <source>%1: from the day the oldest open item fell due</source>
            <translation>%1: ab dem Tag, an dem der älteste offene Posten fällig wurde</translation>
        </message>
        <message>
            <source>%1: from the day the next item falls due</source>
            <translation>%1: ab dem Tag, an dem der nächste Posten fällig wird</translation>
        </message>
        <message>
            <source>%1: from the day of listing</source>
            <translation>%1: ab dem Tag der Aufnahme</translation>
        </message>
        <message>
            <source>%1: since the account is %2</source>
            <translation>%1: seit das Konto „%2“ ist</translation>
        </message>
        <message>
            <source>Nothing is done while %1</source>
            <translation>Nichts geschieht, solange gilt: %1</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>%1 while what, %2 the reason</extracomment>
            <translation>%1 (Grund: %2)</translation>
        </message>
        <message>
            <source>For all accounts</source>
            <translation>Für alle Konten</translation>
        </message>
        <message>
            <source>For accounts where %1</source>
            <translation>Für Konten, bei denen gilt: %1</translation>
        </message>
        <message>
            <source>Nothing is done about less than %1</source>
            <translation>Unter %1 geschieht nichts</translation>
        </message>
        <message numerus="yes">
            <source>At least %n day(s) between two messages to one person</source>
            <translation>
                <numerusform>Mindestens %n Tag zwischen zwei Nachrichten an eine Person</numerusform>
                <numerusform>Mindestens %n Tage zwischen zwei Nachrichten an eine Person</numerusform>
            </translation>
        </message>
        <message>
            <source>Works on every day of the week</source>
            <translation>Arbeitet an jedem Tag der Woche</translation>
        </message>
        <message>
            <source>Nothing is done on %1: what falls due waits</source>
            <translation>An diesen Tagen geschieht nichts: %1; was fällig wird, wartet</translation>
        </message>
    </context>
    <context>
        <name>CallSentence</name>
        <message>
            <source>Nobody here has the number %1.</source>
            <translation>Niemand hier hat die Nummer %1.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts have the number %1: this is the most pressing.</source>
            <translation>
                <numerusform>%Ln Konto hat die Nummer %1.</numerusform>
                <numerusform>%Ln Konten haben die Nummer %1: Dies ist das dringendste.</numerusform>
            </translation>
        </message>
        <message>
            <source>Call from %1</source>
            <translation>Anruf von %1</translation>
        </message>
    </context>
    <context>
        <name>CallTimes</name>
        <message>
            <source>no calls for now</source>
            <translation>derzeit keine Anrufe</translation>
        </message>
        <message>
            <source>opens %1 their time</source>
            <extracomment>%1: a time of day at the debtor's place, short enough for a narrow column</extracomment>
            <translation>ab %1 Ortszeit</translation>
        </message>
        <message>
            <source>opens %1 %2</source>
            <extracomment>%1: the short name of a day of the week, %2: a time of day at the debtor's place</extracomment>
            <translation>ab %1 %2</translation>
        </message>
        <message>
            <source>opens %1</source>
            <translation>ab %1</translation>
        </message>
        <message>
            <source>may be called now</source>
            <translation>darf jetzt angerufen werden</translation>
        </message>
        <message>
            <source>may not be called now</source>
            <translation>darf jetzt nicht angerufen werden</translation>
        </message>
        <message>
            <source>may be called from %1 %2, their time</source>
            <extracomment>%1: a day ("Fri 27 Nov"), %2: a time of day at the debtor's place</extracomment>
            <translation>darf ab %1 %2 angerufen werden, dortige Zeit</translation>
        </message>
    </context>
    <context>
        <name>CareWords</name>
        <message>
            <source>Bankruptcy</source>
            <translation>Insolvenz</translation>
        </message>
        <message>
            <source>Deceased</source>
            <translation>Verstorben</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>Anwalt</translation>
        </message>
        <message>
            <source>Asked to cease</source>
            <translation>Kontakt untersagt</translation>
        </message>
        <message>
            <source>Breathing space</source>
            <translation>Schonfrist</translation>
        </message>
        <message>
            <source>Handle with care</source>
            <translation>Mit Rücksicht behandeln</translation>
        </message>
        <message>
            <source>Ask for no money; turn to the trustee.</source>
            <translation>Kein Geld fordern; an den Insolvenzverwalter wenden.</translation>
        </message>
        <message>
            <source>Ask only who looks after the estate.</source>
            <translation>Nur fragen, wer den Nachlass regelt.</translation>
        </message>
        <message>
            <source>Speak and write only to the attorney.</source>
            <translation>Nur mit dem Anwalt sprechen und schreiben.</translation>
        </message>
        <message>
            <source>Only what the law has us send.</source>
            <translation>Nur was das Gesetz zu senden verlangt.</translation>
        </message>
        <message>
            <source>Do not ask for money while it lasts.</source>
            <translation>Solange sie gilt, kein Geld fordern.</translation>
        </message>
        <message>
            <source>Take time. Offer to call back.</source>
            <translation>Zeit nehmen. Rückruf anbieten.</translation>
        </message>
        <message>
            <source>Trustee</source>
            <translation>Insolvenzverwalter</translation>
        </message>
        <message>
            <source>Executor</source>
            <translation>Testamentsvollstrecker</translation>
        </message>
        <message>
            <source>Debt adviser</source>
            <translation>Schuldnerberatung</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>Ansprechstelle</translation>
        </message>
    </context>
    <context>
        <name>CaseCommand</name>
        <message>
            <source>Enter a dispute</source>
            <translation>Einwand erfassen</translation>
        </message>
        <message>
            <source>Hold the account</source>
            <translation>Konto zurückstellen</translation>
        </message>
        <message>
            <source>Treat with care: bankruptcy, attorney, breathing space</source>
            <translation>Mit Rücksicht behandeln: Insolvenz, Anwalt, Schonfrist</translation>
        </message>
        <message>
            <source>End or decide what is in force</source>
            <translation>Geltendes beenden oder entscheiden</translation>
        </message>
    </context>
    <context>
        <name>ChangeRows</name>
        <message>
            <source>Without item</source>
            <translation>Ohne Posten</translation>
        </message>
        <message>
            <source>%1, due %2</source>
            <extracomment>an item: number, day on which it was due</extracomment>
            <translation>%1, fällig %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>number of an account, then an item of it</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Unapplied credit</source>
            <translation>Nicht zugeordnetes Guthaben</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
    </context>
    <context>
        <name>CommandWords</name>
        <message>
            <source>Next account</source>
            <translation>Nächstes Konto</translation>
        </message>
        <message>
            <source>Previous account</source>
            <translation>Voriges Konto</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <source>To the top, with what is new</source>
            <translation>Nach oben, mit dem Neuen</translation>
        </message>
        <message>
            <source>Why this account is here</source>
            <translation>Warum dieses Konto hier steht</translation>
        </message>
        <message>
            <source>Call this account</source>
            <translation>Dieses Konto anrufen</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>Alle Konten zeigen</translation>
        </message>
        <message>
            <source>Show promises due</source>
            <translation>Fällige Zusagen zeigen</translation>
        </message>
        <message>
            <source>Show broken promises</source>
            <translation>Gebrochene Zusagen zeigen</translation>
        </message>
        <message>
            <source>Show call-backs</source>
            <translation>Rückrufe zeigen</translation>
        </message>
        <message>
            <source>Show new accounts</source>
            <translation>Neue Konten zeigen</translation>
        </message>
        <message>
            <source>Show accounts on plan</source>
            <translation>Konten mit Ratenplan zeigen</translation>
        </message>
        <message>
            <source>Show accounts to trace</source>
            <translation>Konten in Ermittlung zeigen</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, or all</source>
            <translation>Nur jetzt anrufbare Konten oder alle</translation>
        </message>
        <message>
            <source>Call back when it is allowed</source>
            <translation>Zurückrufen, sobald es erlaubt ist</translation>
        </message>
        <message>
            <source>Call, or end the call</source>
            <translation>Anrufen oder auflegen</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Nachbearbeiten</translation>
        </message>
        <message>
            <source>Promise to pay</source>
            <translation>Zahlungszusage</translation>
        </message>
        <message>
            <source>All that has to be said was said</source>
            <translation>Alles Vorgeschriebene wurde gesagt</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Notiz schreiben</translation>
        </message>
        <message>
            <source>Remind me later</source>
            <translation>Später erinnern</translation>
        </message>
        <message>
            <source>Use another number</source>
            <translation>Andere Nummer verwenden</translation>
        </message>
        <message>
            <source>Why may I call, or not</source>
            <translation>Warum ich anrufen darf oder nicht</translation>
        </message>
        <message>
            <source>Next filter of the history</source>
            <translation>Nächster Filter des Verlaufs</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Speichern und weiter</translation>
        </message>
        <message>
            <source>Save and stay</source>
            <translation>Speichern und bleiben</translation>
        </message>
        <message>
            <source>Outcome %1</source>
            <translation>Ergebnis %1</translation>
        </message>
        <message>
            <source>That was the last account of this list.</source>
            <translation>Das war das letzte Konto dieser Liste.</translation>
        </message>
    </context>
    <context>
        <name>Compliance</name>
        <message>
            <source>warned</source>
            <translation>gewarnt</translation>
        </message>
        <message>
            <source>blocked, no share</source>
            <translation>gesperrt, kein Anteil</translation>
        </message>
        <message>
            <source>blocked</source>
            <translation>gesperrt</translation>
        </message>
        <message>
            <source>overridden</source>
            <translation>Ausnahme</translation>
        </message>
        <message>
            <source>breach</source>
            <translation>Verstoß</translation>
        </message>
        <message>
            <source>No laptop holds a part of the limits</source>
            <translation>Kein Laptop hält einen Teil der Grenzen</translation>
        </message>
        <message>
            <source>copied profiles whose parts were voided: %1</source>
            <translation>kopierte Profile, deren Teile ungültig wurden: %1</translation>
        </message>
        <message>
            <source>%1 contacts of %2 days decided again: %3 would come out otherwise, %4 blocked that were allowed, %5 allowed that were blocked.</source>
            <translation>%1 Kontakte aus %2 Tagen neu entschieden: %3 gingen anders aus, %4 gesperrt statt erlaubt, %5 erlaubt statt gesperrt.</translation>
        </message>
        <message>
            <source>%1 more were not looked at.</source>
            <translation>%1 weitere wurden nicht angesehen.</translation>
        </message>
        <message>
            <source>%1: spoke %2 times, would speak %3 times</source>
            <translation>%1: sprach %2-mal, spräche %3-mal</translation>
        </message>
        <message>
            <source>Laptops that hold parts of the limits: %1, for %2 accounts</source>
            <translation>Laptops mit Anteilen an den Grenzen: %1, für %2 Konten</translation>
        </message>
    </context>
    <context>
        <name>ComplianceCommand</name>
        <message>
            <source>Go to compliance</source>
            <translation>Zur Compliance</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Compliance</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Nächste Zeile</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Vorige Zeile</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <source>Contacts, packs, drafts or kept data</source>
            <translation>Kontakte, Pakete, Entwürfe oder Aufbewahrtes</translation>
        </message>
        <message>
            <source>Another period</source>
            <translation>Anderer Zeitraum</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>90 Tage mit den Entwürfen neu entscheiden</translation>
        </message>
    </context>
    <context>
        <name>ConditionWords</name>
        <message>
            <source>what is owed</source>
            <translation>was geschuldet wird</translation>
        </message>
        <message>
            <source>what is owed and not disputed</source>
            <translation>was geschuldet und nicht bestritten ist</translation>
        </message>
        <message>
            <source>the first amount</source>
            <translation>der erste Betrag</translation>
        </message>
        <message>
            <source>open fees</source>
            <translation>offene Gebühren</translation>
        </message>
        <message>
            <source>the disputed amount</source>
            <translation>der bestrittene Betrag</translation>
        </message>
        <message>
            <source>days past due</source>
            <translation>Tage überfällig</translation>
        </message>
        <message>
            <source>days until it falls due</source>
            <translation>Tage bis zur Fälligkeit</translation>
        </message>
        <message>
            <source>days since listing</source>
            <translation>Tage seit der Aufnahme</translation>
        </message>
        <message>
            <source>open items</source>
            <translation>offene Posten</translation>
        </message>
        <message>
            <source>broken promises</source>
            <translation>gebrochene Zusagen</translation>
        </message>
        <message>
            <source>kept promises</source>
            <translation>eingehaltene Zusagen</translation>
        </message>
        <message>
            <source>open promises</source>
            <translation>offene Zusagen</translation>
        </message>
        <message>
            <source>attempts in 7 days</source>
            <translation>Versuche in 7 Tagen</translation>
        </message>
        <message>
            <source>attempts in 30 days</source>
            <translation>Versuche in 30 Tagen</translation>
        </message>
        <message>
            <source>attempts in all</source>
            <translation>Versuche insgesamt</translation>
        </message>
        <message>
            <source>days since it was last worked</source>
            <translation>Tage seit der letzten Bearbeitung</translation>
        </message>
        <message>
            <source>days since the last conversation</source>
            <translation>Tage seit dem letzten Gespräch</translation>
        </message>
        <message>
            <source>days since the last payment</source>
            <translation>Tage seit der letzten Zahlung</translation>
        </message>
        <message>
            <source>payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>paid in 90 days</source>
            <translation>bezahlt in 90 Tagen</translation>
        </message>
        <message>
            <source>paid in all</source>
            <translation>insgesamt bezahlt</translation>
        </message>
        <message>
            <source>the risk (0 to 100)</source>
            <translation>das Risiko (0 bis 100)</translation>
        </message>
        <message>
            <source>the status</source>
            <translation>der Status</translation>
        </message>
        <message>
            <source>the product</source>
            <translation>das Produkt</translation>
        </message>
        <message>
            <source>the currency</source>
            <translation>die Währung</translation>
        </message>
        <message>
            <source>the segment</source>
            <translation>das Segment</translation>
        </message>
        <message>
            <source>the debtor is a company</source>
            <translation>der Schuldner ist eine Firma</translation>
        </message>
        <message>
            <source>the debtor can be called</source>
            <translation>der Schuldner ist anrufbar</translation>
        </message>
        <message>
            <source>the debtor can be e-mailed</source>
            <translation>der Schuldner hat eine E-Mail-Adresse</translation>
        </message>
        <message>
            <source>an agency has it</source>
            <translation>ein Inkassobüro hat es</translation>
        </message>
        <message>
            <source>%1: at least %2</source>
            <translation>%1: mindestens %2</translation>
        </message>
        <message>
            <source>%1: more than %2</source>
            <translation>%1: mehr als %2</translation>
        </message>
        <message>
            <source>%1: at most %2</source>
            <translation>%1: höchstens %2</translation>
        </message>
        <message>
            <source>%1: less than %2</source>
            <translation>%1: weniger als %2</translation>
        </message>
        <message>
            <source>%1: exactly %2</source>
            <translation>%1: genau %2</translation>
        </message>
        <message>
            <source>%1 is %2</source>
            <translation>%1 ist %2</translation>
        </message>
        <message>
            <source>%1 is not %2</source>
            <translation>%1 ist nicht %2</translation>
        </message>
        <message>
            <source>it holds that %1</source>
            <translation>es gilt: %1</translation>
        </message>
        <message>
            <source>it does not hold that %1</source>
            <translation>es gilt nicht: %1</translation>
        </message>
        <message>
            <source> and </source>
            <extracomment>between two conditions that both have to hold</extracomment>
            <translation> und </translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message>
            <source>d MMM</source>
            <extracomment>day and month, as QLocale::toString reads it</extracomment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <extracomment>day, month and year, as QLocale::toString reads it</extracomment>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
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
            <translation>Heute</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Gestern</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d ago</source>
            <extracomment>days ago, in a narrow column</extracomment>
            <translation>
                <numerusform>vor %Ln T</numerusform>
                <numerusform>vor %Ln T</numerusform>
            </translation>
        </message>
        <message>
            <source>just now</source>
            <translation>gerade eben</translation>
        </message>
        <message numerus="yes">
            <source>%Ln s ago</source>
            <translation>
                <numerusform>vor %Ln s</numerusform>
                <numerusform>vor %Ln s</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln min ago</source>
            <translation>
                <numerusform>vor %Ln Min</numerusform>
                <numerusform>vor %Ln Min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln h ago</source>
            <translation>
                <numerusform>vor %Ln Std</numerusform>
                <numerusform>vor %Ln Std</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue %Ln d</source>
            <translation>
                <numerusform>Überfällig %Ln T</numerusform>
                <numerusform>Überfällig %Ln T</numerusform>
            </translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>Morgen</translation>
        </message>
        <message>
            <source>1 day</source>
            <translation>1 Tag</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Nicht fällig</translation>
        </message>
        <message numerus="yes">
            <source>%Ln d</source>
            <translation>
                <numerusform>%Ln T</numerusform>
                <numerusform>%Ln T</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DisputeWords</name>
        <message>
            <source>Upheld</source>
            <translation>Anerkannt</translation>
        </message>
        <message>
            <source>Partly upheld</source>
            <translation>Teilweise anerkannt</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Zurückgewiesen</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>Beschwerde</translation>
        </message>
        <message>
            <source>Documents awaited</source>
            <translation>Unterlagen erwartet</translation>
        </message>
        <message>
            <source>Payment traced</source>
            <translation>Zahlung wird gesucht</translation>
        </message>
        <message>
            <source>Creditor reviews</source>
            <translation>Gläubiger prüft</translation>
        </message>
        <message>
            <source>Hardship check</source>
            <translation>Härtefallprüfung</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Anderer Grund</translation>
        </message>
        <message numerus="yes">
            <source>answer was owed by %1, %Ln day(s) late</source>
            <translation>
                <numerusform>Antwort war bis %1 fällig, %Ln Tag verspätet</numerusform>
                <numerusform>Antwort war bis %1 fällig, %Ln Tage verspätet</numerusform>
            </translation>
        </message>
        <message>
            <source>answer owed today</source>
            <translation>Antwort heute fällig</translation>
        </message>
        <message numerus="yes">
            <source>answer owed by %1, %Ln day(s) left</source>
            <translation>
                <numerusform>Antwort bis %1 fällig, noch %Ln Tag</numerusform>
                <numerusform>Antwort bis %1 fällig, noch %Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>the whole account</source>
            <translation>das ganze Konto</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 und %Ln weiterer</numerusform>
                <numerusform>%1 und %Ln weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorWords</name>
        <message>
            <source>What you saved before is kept.</source>
            <translation>Was Sie vorher gespeichert haben, bleibt erhalten.</translation>
        </message>
        <message>
            <source>This cannot be used</source>
            <translation>Das kann nicht verwendet werden</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Check what was entered and try again.</source>
            <translation>Prüfen Sie die Eingabe und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>This is not on this laptop</source>
            <translation>Das ist nicht auf diesem Laptop</translation>
        </message>
        <message>
            <source>It may have been moved to a colleague. Search for it again.</source>
            <translation>Vielleicht ging es an eine Kollegin oder einen Kollegen. Suchen Sie erneut danach.</translation>
        </message>
        <message>
            <source>Someone else changed this meanwhile</source>
            <translation>Inzwischen hat jemand anderes das geändert</translation>
        </message>
        <message>
            <source>What you typed is kept.</source>
            <translation>Was Sie getippt haben, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Look at the new state, then save again.</source>
            <translation>Sehen Sie sich den neuen Stand an und speichern Sie erneut.</translation>
        </message>
        <message>
            <source>The server does not know this laptop</source>
            <translation>Der Server kennt diesen Laptop nicht</translation>
        </message>
        <message>
            <source>Your work is kept on this laptop.</source>
            <translation>Ihre Arbeit bleibt auf diesem Laptop erhalten.</translation>
        </message>
        <message>
            <source>Enrol this laptop again under Devices &amp; sync.</source>
            <translation>Melden Sie diesen Laptop unter „Geräte &amp; Abgleich“ neu an.</translation>
        </message>
        <message>
            <source>This is not allowed</source>
            <translation>Das ist nicht erlaubt</translation>
        </message>
        <message>
            <source>Ask a supervisor who may do it.</source>
            <translation>Fragen Sie eine Teamleitung, die es darf.</translation>
        </message>
        <message>
            <source>The server cannot be reached</source>
            <translation>Der Server ist nicht erreichbar</translation>
        </message>
        <message>
            <source>It is sent when the connection is back.</source>
            <translation>Es wird gesendet, sobald die Verbindung wieder da ist.</translation>
        </message>
        <message>
            <source>The server has a problem</source>
            <translation>Der Server hat ein Problem</translation>
        </message>
        <message>
            <source>It is sent again later by itself.</source>
            <translation>Es wird später von selbst erneut gesendet.</translation>
        </message>
        <message>
            <source>Something else answered instead of the server</source>
            <translation>Statt des Servers hat etwas anderes geantwortet</translation>
        </message>
        <message>
            <source>If this network has a sign-in page, open it in a browser.</source>
            <translation>Hat dieses Netz eine Anmeldeseite, öffnen Sie sie im Browser.</translation>
        </message>
        <message>
            <source>Another program is using the data</source>
            <translation>Ein anderes Programm verwendet die Daten</translation>
        </message>
        <message>
            <source>Close the other window of Dunlin, then try again.</source>
            <translation>Schließen Sie das andere Fenster von Dunlin und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Der Datenträger ist voll</translation>
        </message>
        <message>
            <source>Free some space, then try again.</source>
            <translation>Schaffen Sie Platz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The data on this laptop is damaged</source>
            <translation>Die Daten auf diesem Laptop sind beschädigt</translation>
        </message>
        <message>
            <source>The damaged file is kept for repair.</source>
            <translation>Die beschädigte Datei wird zur Reparatur aufbewahrt.</translation>
        </message>
        <message>
            <source>Call support and give them the code.</source>
            <translation>Rufen Sie den Support an und nennen Sie den Code.</translation>
        </message>
        <message>
            <source>The data was written by a newer version</source>
            <translation>Die Daten stammen von einer neueren Version</translation>
        </message>
        <message>
            <source>It is kept as it is.</source>
            <translation>Sie bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Install the newer version of Dunlin.</source>
            <translation>Installieren Sie die neuere Version von Dunlin.</translation>
        </message>
        <message>
            <source>A file could not be read or written</source>
            <translation>Eine Datei konnte nicht gelesen oder geschrieben werden</translation>
        </message>
        <message>
            <source>Check that the file is there and that you may open it.</source>
            <translation>Prüfen Sie, ob die Datei da ist und Sie sie öffnen dürfen.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Something in Dunlin went wrong</source>
            <translation>In Dunlin ist etwas schiefgegangen</translation>
        </message>
        <message>
            <source>Try again. If it stays, call support and give them the code.</source>
            <translation>Versuchen Sie es erneut. Bleibt es dabei, rufen Sie den Support an und nennen Sie den Code.</translation>
        </message>
    </context>
    <context>
        <name>FigureWords</name>
        <message>
            <source>%1: %2. Of: %3. By: %4. Currency: %5. After: %6.</source>
            <extracomment>a key figure's definition: its name, what is divided by what, whose accounts or events are counted, by which day, in which currency, and whose definition it is</extracomment>
            <translation>%1: %2. Über: %3. Nach: %4. Währung: %5. Quelle: %6.</translation>
        </message>
    </context>
    <context>
        <name>FileCommand</name>
        <message>
            <source>Files of the account</source>
            <translation>Dateien des Kontos</translation>
        </message>
    </context>
    <context>
        <name>FileWords</name>
        <message>
            <source>PDF document</source>
            <translation>PDF-Dokument</translation>
        </message>
        <message>
            <source>PNG picture</source>
            <translation>PNG-Bild</translation>
        </message>
        <message>
            <source>JPEG picture</source>
            <translation>JPEG-Bild</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>Word-Dokument</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel-Arbeitsmappe</translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message>
            <source>not allowed now</source>
            <translation>jetzt nicht erlaubt</translation>
        </message>
        <message>
            <source>outside their hours</source>
            <translation>außerhalb der Anrufzeiten</translation>
        </message>
        <message>
            <source>their time zone is not known</source>
            <translation>Zeitzone ist nicht bekannt</translation>
        </message>
        <message>
            <source>the account is on hold</source>
            <translation>das Konto ist zurückgestellt</translation>
        </message>
        <message>
            <source>this number is blocked</source>
            <translation>diese Nummer ist gesperrt</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>das Konto ist geschlossen</translation>
        </message>
        <message>
            <source>a rule blocks it</source>
            <translation>eine Regel sperrt es</translation>
        </message>
        <message>
            <source>OK to call now</source>
            <translation>Anruf jetzt erlaubt</translation>
        </message>
        <message>
            <source>OK to call, with care</source>
            <translation>Anruf erlaubt, mit Rücksicht</translation>
        </message>
        <message>
            <source>Not without approval</source>
            <translation>Nicht ohne Freigabe</translation>
        </message>
        <message>
            <source>Do not call now</source>
            <translation>Jetzt nicht anrufen</translation>
        </message>
        <message>
            <source>%1 of %2 calls this week</source>
            <translation>%1 von %2 Anrufen diese Woche</translation>
        </message>
        <message numerus="yes">
            <source>%Ln call(s) this week</source>
            <translation>
                <numerusform>%Ln Anruf diese Woche</numerusform>
                <numerusform>%Ln Anrufe diese Woche</numerusform>
            </translation>
        </message>
        <message>
            <source>SMS %1 of %2</source>
            <translation>SMS %1 von %2</translation>
        </message>
        <message>
            <source>SMS %1</source>
            <translation>SMS %1</translation>
        </message>
        <message>
            <source>e-mail %1 of %2</source>
            <translation>E-Mail %1 von %2</translation>
        </message>
        <message>
            <source>e-mail %1</source>
            <translation>E-Mail %1</translation>
        </message>
        <message>
            <source>Do not call</source>
            <translation>Nicht anrufen</translation>
        </message>
        <message>
            <source>their time is not known</source>
            <translation>Ortszeit ist nicht bekannt</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>%1 dortige Zeit</translation>
        </message>
        <message>
            <source>%1 their time, window %2</source>
            <translation>%1 dortige Zeit, Fenster %2</translation>
        </message>
        <message>
            <source>next %1</source>
            <translation>nächster %1</translation>
        </message>
        <message>
            <source>%1 of %2 attempts this week</source>
            <translation>%1 von %2 Versuchen diese Woche</translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s) this week</source>
            <translation>
                <numerusform>%Ln Versuch diese Woche</numerusform>
                <numerusform>%Ln Versuche diese Woche</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 yours</source>
            <translation>%1 hiesige Zeit</translation>
        </message>
        <message>
            <source>It is outside the hours in which they may be called</source>
            <translation>Es liegt außerhalb der Zeiten, in denen angerufen werden darf</translation>
        </message>
        <message>
            <source>Nobody knows which hours are theirs: their time zone is not known</source>
            <translation>Niemand weiß, welche Zeiten dort gelten: Die Zeitzone ist nicht bekannt</translation>
        </message>
        <message>
            <source>The account is on hold</source>
            <translation>Das Konto ist zurückgestellt</translation>
        </message>
        <message>
            <source>This number is wrong or must not be called</source>
            <translation>Diese Nummer ist falsch oder darf nicht angerufen werden</translation>
        </message>
        <message>
            <source>The account is closed</source>
            <translation>Das Konto ist geschlossen</translation>
        </message>
        <message>
            <source>The debt is disputed: talk about the dispute, do not press for payment</source>
            <translation>Die Forderung ist bestritten: Sprechen Sie über den Einwand, drängen Sie nicht auf Zahlung</translation>
        </message>
        <message numerus="yes">
            <source>in %Ln min</source>
            <translation>
                <numerusform>in %Ln Min</numerusform>
                <numerusform>in %Ln Min</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 dortige Zeit</translation>
        </message>
        <message>
            <source>it is placed with an agency</source>
            <translation>es ist an ein Inkassobüro übergeben</translation>
        </message>
        <message>
            <source>The account is placed: only the agency contacts the debtor about it</source>
            <translation>Das Konto ist übergeben: Nur das Inkassobüro kontaktiert den Schuldner deswegen</translation>
        </message>
        <message>
            <source>OK to send now</source>
            <translation>Versand jetzt erlaubt</translation>
        </message>
        <message>
            <source>OK to send, with care</source>
            <translation>Versand erlaubt, mit Vorsicht</translation>
        </message>
        <message>
            <source>It waits, and is sent later</source>
            <translation>Sie wartet und geht später hinaus</translation>
        </message>
        <message>
            <source>It would not be sent</source>
            <translation>Sie würde nicht gesendet</translation>
        </message>
        <message>
            <source>the bank data is too old</source>
            <translation>die Bankdaten sind zu alt</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on when a newer statement is in</source>
            <translation>Die Bankdaten des Büros sind zu alt, daher weiß niemand, wer gezahlt hat. Es geht weiter, wenn ein neuerer Auszug da ist</translation>
        </message>
    </context>
    <context>
        <name>GateContent</name>
        <message>
            <source>Said: this is an attempt to collect a debt, and what I learn will be used for that</source>
            <translation>Gesagt: Dies dient dem Einzug einer Forderung; was ich erfahre, wird dafür verwendet</translation>
        </message>
        <message>
            <source>Said that the call is from a debt collector</source>
            <translation>Gesagt, dass ein Inkassounternehmen anruft</translation>
        </message>
        <message>
            <source>Validation notice: given on the phone, or sent within 5 days</source>
            <translation>Forderungsaufstellung: am Telefon gegeben oder binnen 5 Tagen gesendet</translation>
        </message>
        <message>
            <source>Nothing was said of a debt to this person</source>
            <translation>Zu dieser Person wurde nichts von einer Schuld gesagt</translation>
        </message>
        <message>
            <source>Message: only my name, the neutral company name, a number, a request to call back</source>
            <translation>Nachricht: nur mein Name, der neutrale Firmenname, eine Nummer, die Bitte um Rückruf</translation>
        </message>
        <message>
            <source>Said that the call is recorded, or it is not recorded</source>
            <translation>Gesagt, dass das Gespräch aufgezeichnet wird, oder es wird nicht aufgezeichnet</translation>
        </message>
        <message>
            <source>It says how to opt out of this address or number, free and without more questions</source>
            <translation>Es sagt, wie man dieser Adresse oder Nummer widerspricht, kostenlos und ohne weitere Fragen</translation>
        </message>
        <message>
            <source>It says that it is from a debt collector; the first one, that it is to collect a debt and what is learned is used for that</source>
            <translation>Es sagt, dass es von einem Inkassounternehmen kommt; das erste, dass es dem Einzug dient und Erfahrenes dafür verwendet wird</translation>
        </message>
        <message>
            <source>The validation notice is in it, or is sent within 5 days</source>
            <translation>Die Forderungsaufstellung ist darin oder wird binnen 5 Tagen gesendet</translation>
        </message>
        <message>
            <source>Envelope: only the address and a neutral company name</source>
            <translation>Umschlag: nur die Adresse und ein neutraler Firmenname</translation>
        </message>
        <message>
            <source>It names the creditor with address, the ground with contract and date, interest and costs, and the supervisory authority</source>
            <translation>Es nennt den Gläubiger mit Anschrift, den Grund mit Vertrag und Datum, Zinsen und Kosten sowie die Aufsichtsbehörde</translation>
        </message>
    </context>
    <context>
        <name>GateDetails</name>
        <message>
            <source>Rule %1</source>
            <translation>Regel %1</translation>
        </message>
        <message>
            <source>%1 %2 their time</source>
            <comment>day, time</comment>
            <translation>%1 %2 dortige Zeit</translation>
        </message>
        <message>
            <source>%1 of %2 this week</source>
            <translation>%1 von %2 diese Woche</translation>
        </message>
        <message>
            <source>%1 this week</source>
            <translation>%1 diese Woche</translation>
        </message>
        <message>
            <source>OK now</source>
            <translation>Jetzt erlaubt</translation>
        </message>
        <message>
            <source>With care</source>
            <translation>Mit Rücksicht</translation>
        </message>
        <message>
            <source>Needs approval</source>
            <translation>Braucht Freigabe</translation>
        </message>
        <message>
            <source>Not allowed</source>
            <translation>Nicht erlaubt</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>SMS</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Besuch</translation>
        </message>
        <message>
            <source>no consent recorded</source>
            <translation>keine Einwilligung erfasst</translation>
        </message>
        <message>
            <source>consent given</source>
            <translation>Einwilligung erteilt</translation>
        </message>
        <message>
            <source>consent withdrawn</source>
            <translation>Einwilligung widerrufen</translation>
        </message>
        <message>
            <source>%1 (approved for one attempt)</source>
            <translation>%1 (für einen Versuch freigegeben)</translation>
        </message>
        <message>
            <source>Facts: %1</source>
            <translation>Tatsachen: %1</translation>
        </message>
        <message>
            <source>Changes with: %1</source>
            <translation>Ändert sich mit: %1</translation>
        </message>
        <message>
            <source>no number or address</source>
            <translation>keine Nummer oder Adresse</translation>
        </message>
        <message>
            <source>Number: %1</source>
            <translation>Nummer: %1</translation>
        </message>
        <message>
            <source>Rules: %1</source>
            <translation>Regeln: %1</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>eine Teamleitung</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>eine Bereichsleitung</translation>
        </message>
        <message>
            <source>compliance</source>
            <translation>Compliance</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>die Administration</translation>
        </message>
        <message>
            <source>approval by %1, because: %2</source>
            <translation>Freigabe durch %1, weil: %2</translation>
        </message>
    </context>
    <context>
        <name>GateSentences</name>
        <message>
            <source>The country where the person lives is not known, so it is not known which rules apply.</source>
            <translation>Das Land, in dem die Person lebt, ist nicht bekannt; also auch nicht, welche Regeln gelten.</translation>
        </message>
        <message>
            <source>The clock of this computer is wrong, so times cannot be checked.</source>
            <translation>Die Uhr dieses Rechners ist falsch, Zeiten können nicht geprüft werden.</translation>
        </message>
        <message>
            <source>It is outside the allowed hours: {why}.</source>
            <translation>Es liegt außerhalb der erlaubten Zeiten: {why}.</translation>
        </message>
        <message>
            <source>The limit of contacts is reached: {why}.</source>
            <translation>Die Grenze der Kontakte ist erreicht: {why}.</translation>
        </message>
        <message>
            <source>A waiting time runs: {why}.</source>
            <translation>Eine Wartezeit läuft: {why}.</translation>
        </message>
        <message>
            <source>The person asked for this: {why}.</source>
            <translation>Die Person hat darum gebeten: {why}.</translation>
        </message>
        <message>
            <source>The message is not as it has to be: {why}.</source>
            <translation>Die Nachricht ist nicht, wie sie sein muss: {why}.</translation>
        </message>
        <message>
            <source>Not yet: {why}.</source>
            <translation>Noch nicht: {why}.</translation>
        </message>
        <message>
            <source>A moratorium protects the person, {why}.</source>
            <translation>Ein Moratorium schützt die Person, {why}.</translation>
        </message>
        <message>
            <source>The debt is barred by time: {why}.</source>
            <translation>Die Forderung ist verjährt: {why}.</translation>
        </message>
        <message>
            <source>Something is overdue: {why}.</source>
            <translation>Etwas ist überfällig: {why}.</translation>
        </message>
        <message>
            <source>{citation} does not allow this contact.</source>
            <translation>{citation} erlaubt diesen Kontakt nicht.</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): {why} is not known.</source>
            <translation>Das kann nicht geprüft werden ({citation}): {why} ist nicht bekannt.</translation>
        </message>
        <message>
            <source>This cannot be checked ({citation}): a fact it needs is not known.</source>
            <translation>Das kann nicht geprüft werden ({citation}): Eine nötige Tatsache ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Other computers of the office may contact this person too, and {why}. Connect to the office to get a new share.</source>
            <translation>Andere Rechner des Büros können diese Person ebenfalls kontaktieren, und {why}. Verbinden Sie sich mit dem Büro, um einen neuen Anteil zu erhalten.</translation>
        </message>
        <message>
            <source>the time where the person is</source>
            <translation>die Zeit am Ort der Person</translation>
        </message>
        <message>
            <source>{place}; asked not to be contacted from {from} to {to}</source>
            <translation>{place}; bat darum, von {from} bis {to} nicht kontaktiert zu werden</translation>
        </message>
        <message>
            <source>asked not to be contacted at this place: {what}</source>
            <translation>bat darum, an diesem Ort nicht kontaktiert zu werden: {what}</translation>
        </message>
        <message>
            <source>asked not to be contacted by {what}</source>
            <translation>bat darum, nicht per {what} kontaktiert zu werden</translation>
        </message>
        <message>
            <source>{n} counted in {minutes} minutes, at most {max}</source>
            <translation>{n} gezählt in {minutes} Minuten, höchstens {max}</translation>
        </message>
        <message>
            <source>{n} counted from {from} to {to}, at most {max}</source>
            <translation>{n} gezählt von {from} bis {to}, höchstens {max}</translation>
        </message>
        <message>
            <source>this computer's share of the limit is used up</source>
            <translation>der Anteil dieses Rechners an der Grenze ist verbraucht</translation>
        </message>
        <message>
            <source>waiting from {from} through {to}</source>
            <translation>Wartezeit von {from} bis einschließlich {to}</translation>
        </message>
        <message>
            <source>from {from} to {to}</source>
            <translation>von {from} bis {to}</translation>
        </message>
        <message>
            <source>from {from} to its end is not known</source>
            <translation>ab {from}, das Ende ist nicht bekannt</translation>
        </message>
        <message>
            <source>what the message says</source>
            <translation>was die Nachricht sagt</translation>
        </message>
        <message>
            <source>missing: {missing}</source>
            <translation>fehlt: {missing}</translation>
        </message>
        <message>
            <source>not allowed: {forbidden}</source>
            <translation>nicht erlaubt: {forbidden}</translation>
        </message>
        <message>
            <source>missing: {missing}; not allowed: {forbidden}</source>
            <translation>fehlt: {missing}; nicht erlaubt: {forbidden}</translation>
        </message>
        <message>
            <source>what has to come before has not happened, is too recent or too long ago</source>
            <translation>was vorher kommen muss, ist nicht geschehen, zu kurz oder zu lange her</translation>
        </message>
        <message>
            <source>it was due on {day} and has not been done</source>
            <translation>es war am {day} fällig und ist nicht geschehen</translation>
        </message>
        <message>
            <source>the years after which the debt is barred</source>
            <translation>die Jahre, nach denen die Forderung verjährt</translation>
        </message>
        <message>
            <source>the limitation ended on {day}</source>
            <translation>die Verjährung endete am {day}</translation>
        </message>
        <message>
            <source>The account is closed or paid.</source>
            <translation>Das Konto ist geschlossen oder bezahlt.</translation>
        </message>
        <message>
            <source>Collection is on hold.</source>
            <translation>Die Einziehung ist angehalten.</translation>
        </message>
        <message>
            <source>The account is placed with an agency or attorney, and only they contact the debtor about it; recall it first.</source>
            <translation>Das Konto liegt bei einer Agentur oder einem Anwalt, und nur sie sprechen mit dem Schuldner darüber; rufen Sie es zuerst zurück.</translation>
        </message>
        <message>
            <source>This number or address is marked as not the debtor's.</source>
            <translation>Diese Nummer oder Adresse ist als nicht dem Schuldner gehörend markiert.</translation>
        </message>
        <message>
            <source>The debtor asked not to be contacted at this number or address.</source>
            <translation>Der Schuldner bat, unter dieser Nummer oder Adresse nicht angesprochen zu werden.</translation>
        </message>
        <message>
            <source>The debtor withdrew the consent to messages at this number or address.</source>
            <translation>Der Schuldner hat die Einwilligung in Nachrichten an diese Nummer oder Adresse widerrufen.</translation>
        </message>
        <message>
            <source>The debtor disputes the debt: do not ask for payment of the disputed part.</source>
            <translation>Der Schuldner bestreitet die Forderung: verlangen Sie keine Zahlung des bestrittenen Teils.</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 where the debtor may be; it is {why}.</source>
            <translation>Kontakt ist von 08:00 bis vor 21:00 Uhr erlaubt, wo der Schuldner sein kann; es ist {why}.</translation>
        </message>
        <message>
            <source>Australia: weekdays 07:30 to 21:00, weekends from 09:00, no national holidays; it is {why}.</source>
            <translation>Australien: werktags 07:30 bis 21:00, am Wochenende ab 09:00, nicht an nationalen Feiertagen; es ist {why}.</translation>
        </message>
        <message>
            <source>the debtor's request for this time</source>
            <translation>die Bitte des Schuldners um diese Zeit</translation>
        </message>
        <message>
            <source>Australia: visits from 09:00 to 21:00, no national holidays; it is {why}.</source>
            <translation>Australien: Besuche von 09:00 bis 21:00, nicht an nationalen Feiertagen; es ist {why}.</translation>
        </message>
        <message>
            <source>Australia: at work on weekdays from 09:00 to 17:00 unless other hours are known; it is {why}.</source>
            <translation>Australien: bei der Arbeit werktags von 09:00 bis 17:00, wenn keine anderen Zeiten bekannt sind; es ist {why}.</translation>
        </message>
        <message>
            <source>Australia: three contacts about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Australien: drei Kontakte zur Forderung {debt} in einer Woche; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>Australia: ten contacts about debt {debt} in a calendar month; {why}. Next day: {next}.</source>
            <translation>Australien: zehn Kontakte zur Forderung {debt} im Kalendermonat; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>Alagoas: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>Alagoas: Montag bis Freitag 08:00 bis 20:00, samstags bis 14:00, nicht an Sonn- und Feiertagen; es ist {why}.</translation>
        </message>
        <message>
            <source>Espírito Santo: Monday to Friday 08:00 to 19:00; it is {why}.</source>
            <translation>Espírito Santo: Montag bis Freitag 08:00 bis 19:00; es ist {why}.</translation>
        </message>
        <message>
            <source>Rio de Janeiro: Monday to Friday 09:00 to 19:00; it is {why}.</source>
            <translation>Rio de Janeiro: Montag bis Freitag 09:00 bis 19:00; es ist {why}.</translation>
        </message>
        <message>
            <source>São Paulo: Monday to Friday 08:00 to 20:00, Saturdays to 14:00, no Sundays and holidays; it is {why}.</source>
            <translation>São Paulo: Montag bis Freitag 08:00 bis 20:00, samstags bis 14:00, nicht an Sonn- und Feiertagen; es ist {why}.</translation>
        </message>
        <message>
            <source>Canada, banks: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>Kanada, Banken: Montag bis Samstag 07:00 bis 21:00, sonntags 13:00 bis 17:00, nicht an Feiertagen; es ist {why}.</translation>
        </message>
        <message>
            <source>the debtor's express consent to this time</source>
            <translation>die ausdrückliche Einwilligung des Schuldners in diese Zeit</translation>
        </message>
        <message>
            <source>Canada, banks: a mobile number is called only when the debtor gave it.</source>
            <translation>Kanada, Banken: eine Mobilnummer wird nur angerufen, wenn der Schuldner sie angegeben hat.</translation>
        </message>
        <message>
            <source>Ontario: a written notice, and six days after it, come before the first contact.</source>
            <translation>Ontario: vor dem ersten Kontakt stehen eine schriftliche Mitteilung und sechs Tage danach.</translation>
        </message>
        <message>
            <source>Ontario: Monday to Saturday 07:00 to 21:00, Sundays 13:00 to 17:00, no holidays; it is {why}.</source>
            <translation>Ontario: Montag bis Samstag 07:00 bis 21:00, sonntags 13:00 bis 17:00, nicht an Feiertagen; es ist {why}.</translation>
        </message>
        <message>
            <source>Ontario: after the first conversation three contacts in 7 days for one creditor; {why}. Next day: {next}.</source>
            <translation>Ontario: nach dem ersten Gespräch drei Kontakte in 7 Tagen für einen Gläubiger; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>the debtor's request to be contacted</source>
            <translation>die Bitte des Schuldners um Kontakt</translation>
        </message>
        <message>
            <source>Ontario: the debtor disputes the debt and asks to be taken to court.</source>
            <translation>Ontario: der Schuldner bestreitet die Forderung und verlangt eine Klage.</translation>
        </message>
        <message>
            <source>Quebec: Monday to Saturday 08:00 to 20:00, no Sundays and holidays; it is {why}.</source>
            <translation>Québec: Montag bis Samstag 08:00 bis 20:00, nicht an Sonn- und Feiertagen; es ist {why}.</translation>
        </message>
        <message>
            <source>Germany: a first demand has statutory contents; {why}.</source>
            <translation>Deutschland: eine erste Zahlungsaufforderung hat gesetzliche Inhalte; {why}.</translation>
        </message>
        <message>
            <source>Germany has no hours by law; the office's policy is Monday to Saturday 08:00 to 20:00; it is {why}.</source>
            <translation>In Deutschland gibt es keine gesetzlichen Zeiten; die Regel des Büros ist Montag bis Samstag 08:00 bis 20:00; es ist {why}.</translation>
        </message>
        <message>
            <source>Breathing space: no contact to demand payment for 60 days; {why}.</source>
            <translation>Atempause (Breathing Space): 60 Tage kein Kontakt, um Zahlung zu verlangen; {why}.</translation>
        </message>
        <message>
            <source>Breathing space in a mental health crisis: no contact during treatment and 30 days after; {why}.</source>
            <translation>Atempause in einer seelischen Krise: kein Kontakt während der Behandlung und 30 Tage danach; {why}.</translation>
        </message>
        <message>
            <source>contact with the attorney or the nominated person instead</source>
            <translation>stattdessen Kontakt mit dem Anwalt oder der benannten Person</translation>
        </message>
        <message>
            <source>Reasonable times, by the office's policy 08:00 to 21:00, Sundays 10:00 to 18:00, no holidays; it is {why}.</source>
            <translation>Angemessene Zeiten, nach der Regel des Büros 08:00 bis 21:00, sonntags 10:00 bis 18:00, nicht an Feiertagen; es ist {why}.</translation>
        </message>
        <message>
            <source>The customer asked not to be contacted at this time: {why}.</source>
            <translation>Der Kunde bat, um diese Zeit nicht angesprochen zu werden: {why}.</translation>
        </message>
        <message>
            <source>The customer works on the debt with an adviser: 30 days of rest, again when there is progress; {why}.</source>
            <translation>Der Kunde arbeitet mit einer Beratung an der Schuld: 30 Tage Ruhe, erneut bei Fortschritt; {why}.</translation>
        </message>
        <message>
            <source>The customer may not be able to decide about money; contact waits for an assessment.</source>
            <translation>Der Kunde kann vielleicht nicht über Geld entscheiden; der Kontakt wartet auf eine Einschätzung.</translation>
        </message>
        <message>
            <source>The customer disputes the debt with reason; collection rests until it is answered.</source>
            <translation>Der Kunde bestreitet die Forderung mit Gründen; die Einziehung ruht, bis geantwortet ist.</translation>
        </message>
        <message>
            <source>The debt is barred by statute and the customer will not pay for that reason; {why}.</source>
            <translation>Die Forderung ist verjährt, und der Kunde zahlt deshalb nicht; {why}.</translation>
        </message>
        <message>
            <source>India: 08:00 to 19:00; it is {why}.</source>
            <translation>Indien: 08:00 bis 19:00; es ist {why}.</translation>
        </message>
        <message>
            <source>India, microfinance: 09:00 to 18:00; it is {why}.</source>
            <translation>Indien, Mikrokredite: 09:00 bis 18:00; es ist {why}.</translation>
        </message>
        <message>
            <source>India: only the borrower and the guarantor are contacted.</source>
            <translation>Indien: nur Kreditnehmer und Bürge werden angesprochen.</translation>
        </message>
        <message>
            <source>India (draft): no calls at bereavements, weddings, festivals and calamities.</source>
            <translation>Indien (Entwurf): keine Anrufe bei Trauerfällen, Hochzeiten, Festen und Unglücken.</translation>
        </message>
        <message>
            <source>District of Columbia: four calls about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>District of Columbia: vier Anrufe zur Forderung {debt} in 7 Tagen; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>District of Columbia: five electronic messages about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>District of Columbia: fünf elektronische Nachrichten zur Forderung {debt} in 7 Tagen; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>District of Columbia: electronic messages need the consumer's consent; one message in 7 days may ask for it.</source>
            <translation>District of Columbia: elektronische Nachrichten brauchen die Einwilligung; eine Nachricht in 7 Tagen darf darum bitten.</translation>
        </message>
        <message>
            <source>District of Columbia: one message in 7 days may ask for consent; {why}. Next day: {next}.</source>
            <translation>District of Columbia: eine Nachricht in 7 Tagen darf um Einwilligung bitten; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>Contact is allowed from 08:00 to before 21:00 wherever the consumer may be; it is {why}.</source>
            <translation>Kontakt ist von 08:00 bis vor 21:00 Uhr erlaubt, wo immer der Verbraucher sein kann; es ist {why}.</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you for this time or place</source>
            <translation>die direkte Einwilligung des Verbrauchers Ihnen gegenüber für diese Zeit oder diesen Ort</translation>
        </message>
        <message>
            <source>permission of a court</source>
            <translation>die Erlaubnis eines Gerichts</translation>
        </message>
        <message>
            <source>one reply in the medium in which the person wrote</source>
            <translation>eine Antwort auf dem Weg, auf dem die Person schrieb</translation>
        </message>
        <message>
            <source>The consumer called this time inconvenient: {why}.</source>
            <translation>Der Verbraucher nannte diese Zeit ungelegen: {why}.</translation>
        </message>
        <message>
            <source>The consumer called this place inconvenient: {why}.</source>
            <translation>Der Verbraucher nannte diesen Ort ungelegen: {why}.</translation>
        </message>
        <message>
            <source>An attorney represents the consumer in this debt: speak with the attorney.</source>
            <translation>Ein Anwalt vertritt den Verbraucher in dieser Sache: sprechen Sie mit dem Anwalt.</translation>
        </message>
        <message>
            <source>the attorney's consent</source>
            <translation>die Einwilligung des Anwalts</translation>
        </message>
        <message>
            <source>no answer of the attorney in reasonable time</source>
            <translation>keine Antwort des Anwalts in angemessener Zeit</translation>
        </message>
        <message>
            <source>the consumer's direct consent to you though represented</source>
            <translation>die direkte Einwilligung des Verbrauchers Ihnen gegenüber, obwohl vertreten</translation>
        </message>
        <message>
            <source>The employer does not allow such contacts at work.</source>
            <translation>Der Arbeitgeber erlaubt solche Kontakte bei der Arbeit nicht.</translation>
        </message>
        <message>
            <source>The consumer asked in writing to end contact, or refuses in writing to pay.</source>
            <translation>Der Verbraucher bat schriftlich, den Kontakt zu beenden, oder verweigert schriftlich die Zahlung.</translation>
        </message>
        <message>
            <source>This person is neither the consumer nor somebody with whom the debt may be discussed.</source>
            <translation>Diese Person ist weder der Verbraucher noch jemand, mit dem über die Forderung gesprochen werden darf.</translation>
        </message>
        <message>
            <source>the consumer's direct consent to speak with this person</source>
            <translation>die direkte Einwilligung des Verbrauchers, mit dieser Person zu sprechen</translation>
        </message>
        <message>
            <source>This person has answered the location question; once is allowed.</source>
            <translation>Diese Person hat die Frage nach dem Aufenthalt beantwortet; einmal ist erlaubt.</translation>
        </message>
        <message>
            <source>the person's own request to be called again</source>
            <translation>die eigene Bitte der Person um einen neuen Anruf</translation>
        </message>
        <message>
            <source>reason to believe that the earlier answer was wrong and that the person now knows better</source>
            <translation>ein Grund anzunehmen, dass die frühere Antwort falsch war und die Person es jetzt besser weiß</translation>
        </message>
        <message>
            <source>A location call says nothing of a debt and names the company only when asked; {why}.</source>
            <translation>Ein Anruf zum Aufenthalt sagt nichts von einer Schuld und nennt die Firma nur auf Nachfrage; {why}.</translation>
        </message>
        <message>
            <source>The safe harbour for texts needs a text or consent from this number, or a check that it was not reassigned, in the last 60 days.</source>
            <translation>Der Schutz für SMS braucht eine SMS oder Einwilligung von dieser Nummer, oder eine Prüfung, dass sie nicht neu vergeben ist, in den letzten 60 Tagen.</translation>
        </message>
        <message>
            <source>The safe harbour for e-mail is not met for this address: no mail or consent from the consumer, no notice by the creditor older than its 35 days, no use by an earlier collector.</source>
            <translation>Der Schutz für E-Mails gilt für diese Adresse nicht: keine Mail oder Einwilligung des Verbrauchers, keine Mitteilung des Gläubigers, die älter als ihre 35 Tage ist, keine Nutzung durch ein früheres Inkasso.</translation>
        </message>
        <message>
            <source>Every electronic message says how to opt out, without cost and without asking for more; {why}.</source>
            <translation>Jede elektronische Nachricht sagt, wie man sich abmeldet, ohne Kosten und ohne mehr zu verlangen; {why}.</translation>
        </message>
        <message>
            <source>Many messages in few days are likely to harass: {why}. The number is the office's own.</source>
            <translation>Viele Nachrichten in wenigen Tagen können belästigen: {why}. Die Zahl ist die des Büros.</translation>
        </message>
        <message>
            <source>The last unanswered call to this number was within five minutes; that speaks against a fair pattern.</source>
            <translation>Der letzte unbeantwortete Anruf bei dieser Nummer ist keine fünf Minuten her; das spricht gegen faires Vorgehen.</translation>
        </message>
        <message>
            <source>Calls pile up on one day: {why}. The number is the office's own.</source>
            <translation>Anrufe häufen sich an einem Tag: {why}. Die Zahl ist die des Büros.</translation>
        </message>
        <message>
            <source>This would be call {n} about debt {debt} to this person in 7 days; from call 8 on a violation is presumed. Next day: {next}.</source>
            <translation>Das wäre Anruf {n} zur Forderung {debt} bei dieser Person in 7 Tagen; ab Anruf 8 wird ein Verstoß vermutet. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>the person's consent to you to be called, for 7 days from its day, until revoked or until you have spoken</source>
            <translation>die Einwilligung der Person Ihnen gegenüber in Anrufe, für 7 Tage ab ihrem Tag, bis zum Widerruf oder bis Sie gesprochen haben</translation>
        </message>
        <message>
            <source>After a telephone conversation about debt {debt} no call is placed for 7 days, its day included. Next day: {next}.</source>
            <translation>Nach einem Telefongespräch zur Forderung {debt} wird 7 Tage nicht angerufen, sein Tag eingeschlossen. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>The person does not want to be reached this way: {why}.</source>
            <translation>Die Person will auf diesem Weg nicht erreicht werden: {why}.</translation>
        </message>
        <message>
            <source>A confirmation of an opt-out says that and nothing else; {why}.</source>
            <translation>Die Bestätigung einer Abmeldung sagt das und nichts anderes; {why}.</translation>
        </message>
        <message>
            <source>A limited-content message has four items, a few optional ones and nothing else; {why}.</source>
            <translation>Eine Nachricht mit begrenztem Inhalt hat vier Angaben, einige freiwillige und sonst nichts; {why}.</translation>
        </message>
        <message>
            <source>The message does not say that it comes from a debt collector; {why}.</source>
            <translation>Die Nachricht sagt nicht, dass sie von einem Inkassounternehmen kommt; {why}.</translation>
        </message>
        <message>
            <source>A postcard would show the debt to others.</source>
            <translation>Eine Postkarte würde die Schuld anderen zeigen.</translation>
        </message>
        <message>
            <source>This address belongs to the employer, and the consumer has not used or allowed it.</source>
            <translation>Diese Adresse gehört dem Arbeitgeber, und der Verbraucher hat sie nicht benutzt oder erlaubt.</translation>
        </message>
        <message>
            <source>use of this address by the consumer, consent for it, or use by an earlier collector</source>
            <translation>Nutzung dieser Adresse durch den Verbraucher, Einwilligung dafür oder Nutzung durch ein früheres Inkasso</translation>
        </message>
        <message>
            <source>A public post would show the debt to others.</source>
            <translation>Ein öffentlicher Beitrag würde die Schuld anderen zeigen.</translation>
        </message>
        <message>
            <source>The debt can no longer be sued for, so a suit may neither be brought nor threatened: {why}.</source>
            <translation>Die Forderung kann nicht mehr eingeklagt werden, also darf weder geklagt noch damit gedroht werden: {why}.</translation>
        </message>
        <message>
            <source>a proof of claim in bankruptcy</source>
            <translation>eine Forderungsanmeldung in der Insolvenz</translation>
        </message>
        <message>
            <source>Before a debt is reported, the collector speaks with the consumer, or writes and waits 14 days without an undeliverable notice.</source>
            <translation>Bevor eine Schuld gemeldet wird, spricht das Inkasso mit dem Verbraucher, oder es schreibt und wartet 14 Tage ohne Unzustellbarkeit.</translation>
        </message>
        <message>
            <source>The validation notice comes first: {why}.</source>
            <translation>Zuerst kommt die Mitteilung zur Prüfung der Forderung: {why}.</translation>
        </message>
        <message>
            <source>The consumer disputed the debt in writing in time; collection rests until it is verified.</source>
            <translation>Der Verbraucher hat die Forderung rechtzeitig schriftlich bestritten; die Einziehung ruht, bis sie belegt ist.</translation>
        </message>
        <message>
            <source>Bankruptcy protects the consumer from collection of this debt.</source>
            <translation>Die Insolvenz schützt den Verbraucher vor der Einziehung dieser Forderung.</translation>
        </message>
        <message>
            <source>Automatic calls and recorded voices to a mobile number need consent for that number.</source>
            <translation>Automatische Anrufe und Ansagen an eine Mobilnummer brauchen eine Einwilligung für diese Nummer.</translation>
        </message>
        <message>
            <source>prior express consent for this number</source>
            <translation>vorherige ausdrückliche Einwilligung für diese Nummer</translation>
        </message>
        <message>
            <source>Recorded calls to a home line without consent: {why} in 30 days.</source>
            <translation>Ansagen an einen Privatanschluss ohne Einwilligung: {why} in 30 Tagen.</translation>
        </message>
        <message>
            <source>The confirmation of a revocation comes within five minutes; later it may count as a new message.</source>
            <translation>Die Bestätigung eines Widerrufs kommt binnen fünf Minuten; später kann sie als neue Nachricht gelten.</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} in 7 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts: zwei Anrufe oder SMS zur Forderung {debt} in 7 Tagen; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>Massachusetts: two calls or texts about debt {debt} outside the home in 30 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts: zwei Anrufe oder SMS zur Forderung {debt} außerhalb der Wohnung in 30 Tagen; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>Massachusetts: waking hours, 08:00 to before 21:00; it is {why}.</source>
            <translation>Massachusetts: wache Stunden, 08:00 bis vor 21:00; es ist {why}.</translation>
        </message>
        <message>
            <source>Massachusetts: the debtor asked not to be called at work.</source>
            <translation>Massachusetts: der Schuldner bat, nicht bei der Arbeit angerufen zu werden.</translation>
        </message>
        <message>
            <source>Massachusetts: one visit about debt {debt} in 30 days; {why}. Next day: {next}.</source>
            <translation>Massachusetts: ein Besuch zur Forderung {debt} in 30 Tagen; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>Michigan: all communications from 08:00 to before 21:00 unless agreed in writing; it is {why}.</source>
            <translation>Michigan: alle Mitteilungen von 08:00 bis vor 21:00, wenn nicht schriftlich anders vereinbart; es ist {why}.</translation>
        </message>
        <message>
            <source>a written agreement on other times</source>
            <translation>eine schriftliche Vereinbarung anderer Zeiten</translation>
        </message>
        <message>
            <source>New York City: three contacts or attempts about debt {debt} in 7 days, on all channels; {why}. Next day: {next}.</source>
            <translation>New York City: drei Kontakte oder Versuche zur Forderung {debt} in 7 Tagen, auf allen Wegen; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>New York City, until August 2026: two communications in 7 days; {why}. Next day: {next}.</source>
            <translation>New York City, bis August 2026: zwei Mitteilungen in 7 Tagen; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>New York City: electronic messages need the consumer's consent.</source>
            <translation>New York City: elektronische Nachrichten brauchen die Einwilligung des Verbrauchers.</translation>
        </message>
        <message>
            <source>Oregon: one call at work in a week; {why}. Next day: {next}.</source>
            <translation>Oregon: ein Anruf bei der Arbeit in einer Woche; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>Washington: three communications about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Washington: drei Mitteilungen zur Forderung {debt} in einer Woche; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>Washington: one call at work about debt {debt} in a week; {why}. Next day: {next}.</source>
            <translation>Washington: ein Anruf bei der Arbeit zur Forderung {debt} in einer Woche; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>Washington: 07:30 to before 21:00; it is {why}.</source>
            <translation>Washington: 07:30 bis vor 21:00; es ist {why}.</translation>
        </message>
        <message>
            <source>Washington: two calls or texts a day to a mobile number; {why}.</source>
            <translation>Washington: zwei Anrufe oder SMS am Tag an eine Mobilnummer; {why}.</translation>
        </message>
        <message>
            <source>West Virginia: thirty calls in a week; {why}. Next day: {next}.</source>
            <translation>West Virginia: dreißig Anrufe in einer Woche; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>West Virginia: ten conversations in a week; {why}. Next day: {next}.</source>
            <translation>West Virginia: zehn Gespräche in einer Woche; {why}. Nächster Tag: {next}.</translation>
        </message>
        <message>
            <source>South Africa: 06:00 to 21:00, not on Sundays; it is {why}.</source>
            <translation>Südafrika: 06:00 bis 21:00, nicht sonntags; es ist {why}.</translation>
        </message>
        <message>
            <source>South Africa: a prescribed debt is not collected; {why}.</source>
            <translation>Südafrika: eine verjährte Forderung wird nicht eingezogen; {why}.</translation>
        </message>
    </context>
    <context>
        <name>KeyLineWords</name>
        <message>
            <source>This key cannot be used. Choose a letter, a sign or a key with Ctrl.</source>
            <translation>Diese Taste kann nicht verwendet werden. Wählen Sie einen Buchstaben, ein Zeichen oder eine Taste mit Strg.</translation>
        </message>
        <message>
            <source>%1 is taken already: %2. Nothing was changed.</source>
            <translation>%1 ist schon vergeben: %2. Nichts wurde geändert.</translation>
        </message>
    </context>
    <context>
        <name>KeyWords</name>
        <message>
            <source>Enter</source>
            <comment>name on a key</comment>
            <translation>Eingabe</translation>
        </message>
        <message>
            <source>Esc</source>
            <comment>name on a key</comment>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Space</source>
            <comment>name on a key</comment>
            <translation>Leertaste</translation>
        </message>
        <message>
            <source>Home</source>
            <comment>name on a key</comment>
            <translation>Pos1</translation>
        </message>
        <message>
            <source>End</source>
            <comment>name on a key</comment>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Del</source>
            <comment>name on a key</comment>
            <translation>Entf</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <comment>name on a key</comment>
            <translation>Strg</translation>
        </message>
        <message>
            <source>Alt</source>
            <comment>name on a key</comment>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Shift</source>
            <comment>name on a key</comment>
            <translation>Umschalt</translation>
        </message>
        <message>
            <source>PgUp</source>
            <comment>name on a key</comment>
            <translation>Bild auf</translation>
        </message>
        <message>
            <source>PgDown</source>
            <comment>name on a key</comment>
            <translation>Bild ab</translation>
        </message>
        <message>
            <source>Ins</source>
            <comment>name on a key</comment>
            <translation>Einfg</translation>
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
            <translation>Englisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spanisch</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugiesisch</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polnisch</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italienisch</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russisch</translation>
        </message>
        <message>
            <source>Danish</source>
            <translation>Dänisch</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Schwedisch</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamesisch</translation>
        </message>
        <message>
            <source>Afrikaans</source>
            <translation>Afrikaans</translation>
        </message>
        <message>
            <source>Zulu</source>
            <translation>Zulu</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamil</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengalisch</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Tschechisch</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumänisch</translation>
        </message>
    </context>
    <context>
        <name>Learn</name>
        <message>
            <source>Move down the queue; the preview follows</source>
            <translation>In der Arbeitsliste nach unten gehen; die Vorschau folgt</translation>
        </message>
        <message>
            <source>Ask why an account is where it is</source>
            <translation>Fragen, warum ein Konto steht, wo es steht</translation>
        </message>
        <message>
            <source>Open an account</source>
            <translation>Ein Konto öffnen</translation>
        </message>
        <message>
            <source>See why you may call, or not, and when next</source>
            <translation>Sehen, warum Sie anrufen dürfen oder nicht, und wann das nächste Mal</translation>
        </message>
        <message>
            <source>Write a note; it is saved while you type</source>
            <translation>Eine Notiz schreiben; sie wird beim Tippen gespeichert</translation>
        </message>
        <message>
            <source>Record what came of a call</source>
            <translation>Festhalten, was ein Anruf ergab</translation>
        </message>
        <message>
            <source>Save, and go to the next account</source>
            <translation>Speichern und zum nächsten Konto</translation>
        </message>
        <message>
            <source>Take back what you just saved</source>
            <translation>Zurücknehmen, was Sie gerade gespeichert haben</translation>
        </message>
        <message>
            <source>Look at a plan, and leave it again with Esc</source>
            <translation>Einen Ratenplan ansehen und mit Esc wieder verlassen</translation>
        </message>
        <message>
            <source>Find a caller by name or number</source>
            <translation>Einen Anrufer nach Name oder Nummer finden</translation>
        </message>
        <message>
            <source>Find any command; its key stands beside it</source>
            <translation>Jeden Befehl finden; seine Taste steht daneben</translation>
        </message>
        <message>
            <source>See the keys of a screen</source>
            <translation>Die Tasten einer Ansicht sehen</translation>
        </message>
        <message>
            <source>First thing</source>
            <translation>Zuallererst</translation>
        </message>
        <message>
            <source>Promises due today: who said they would pay, and has not yet?</source>
            <translation>Heute fällige Zusagen: Wer wollte zahlen und hat es noch nicht getan?</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Dann</translation>
        </message>
        <message>
            <source>Broken promises: a call within a day keeps most of them.</source>
            <translation>Gebrochene Zusagen: Ein Anruf binnen eines Tages rettet die meisten.</translation>
        </message>
        <message>
            <source>All morning</source>
            <translation>Den Vormittag über</translation>
        </message>
        <message>
            <source>The queue from the top, and only who may be called now.</source>
            <translation>Die Arbeitsliste von oben, und nur wer jetzt angerufen werden darf.</translation>
        </message>
        <message>
            <source>When it is time</source>
            <translation>Zur rechten Zeit</translation>
        </message>
        <message>
            <source>Call-backs, at the hour that was agreed.</source>
            <translation>Rückrufe, zur vereinbarten Stunde.</translation>
        </message>
        <message>
            <source>After the post</source>
            <translation>Nach der Post</translation>
        </message>
        <message>
            <source>New accounts: a first friendly contact.</source>
            <translation>Neue Konten: ein erster freundlicher Kontakt.</translation>
        </message>
        <message>
            <source>At the end</source>
            <translation>Zum Schluss</translation>
        </message>
        <message>
            <source>All work saved and sent? Then it was a good day.</source>
            <translation>Alle Arbeit gespeichert und gesendet? Dann war es ein guter Tag.</translation>
        </message>
    </context>
    <context>
        <name>LearnCommand</name>
        <message>
            <source>Go to the first hour: things to try, practice calls</source>
            <translation>Zur ersten Stunde: Dinge zum Ausprobieren, Übungsanrufe</translation>
        </message>
        <message>
            <source>Learn</source>
            <translation>Lernen</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>Übungsanruf annehmen</translation>
        </message>
    </context>
    <context>
        <name>ManagerCommand</name>
        <message>
            <source>Account %1 is not on this laptop</source>
            <translation>Konto %1 ist nicht auf diesem Laptop</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>Zu den Berichten</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>Bericht zeigen</translation>
        </message>
        <message>
            <source>Save the report as a file</source>
            <translation>Bericht als Datei speichern</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>Konten hinter der Zeile</translation>
        </message>
        <message>
            <source>Go to the team</source>
            <translation>Zum Team</translation>
        </message>
        <message>
            <source>Go to my own figures</source>
            <translation>Zu meinen eigenen Zahlen</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>My figures</source>
            <translation>Meine Zahlen</translation>
        </message>
        <message>
            <source>Next desk</source>
            <translation>Nächster Platz</translation>
        </message>
        <message>
            <source>Previous desk</source>
            <translation>Voriger Platz</translation>
        </message>
        <message>
            <source>Open the account that the desk is at</source>
            <translation>Konto öffnen, an dem der Platz ist</translation>
        </message>
        <message>
            <source>Spread the accounts of a desk</source>
            <translation>Konten eines Platzes verteilen</translation>
        </message>
        <message>
            <source>Settle a desk</source>
            <translation>Platz einrichten</translation>
        </message>
        <message>
            <source>Go to the audit</source>
            <translation>Zur Prüfung</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Next event</source>
            <translation>Nächstes Ereignis</translation>
        </message>
        <message>
            <source>Previous event</source>
            <translation>Voriges Ereignis</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <source>Show the account as it was known at the event</source>
            <translation>Konto zeigen, wie es beim Ereignis bekannt war</translation>
        </message>
        <message>
            <source>Save an evidence pack of the account</source>
            <translation>Beweispaket des Kontos speichern</translation>
        </message>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>Geplante Berichte und Ziele</translation>
        </message>
    </context>
    <context>
        <name>MessageCommand</name>
        <message>
            <source>Next line</source>
            <translation>Nächste Zeile</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Vorige Zeile</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Nachricht schreiben</translation>
        </message>
        <message>
            <source>Go to the inbox</source>
            <translation>Zum Posteingang</translation>
        </message>
        <message>
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Send it again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Sie kam an</translation>
        </message>
        <message>
            <source>Only open ones, or all</source>
            <translation>Nur offene oder alle</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <source>Go to the texts</source>
            <translation>Zu den Texten</translation>
        </message>
        <message>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Write a new version</source>
            <translation>Neue Version schreiben</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Refuse, or take out of use</source>
            <translation>Ablehnen oder außer Gebrauch nehmen</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Als Entwurf behalten</translation>
        </message>
    </context>
    <context>
        <name>MessageEntry</name>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>%1 received</source>
            <comment>E-mail, text message or letter</comment>
            <translation>%1 erhalten</translation>
        </message>
        <message>
            <source>%1 received: no more messages wanted</source>
            <translation>%1 erhalten: keine Nachrichten mehr gewünscht</translation>
        </message>
        <message>
            <source>%1 queued</source>
            <translation>%1 eingereiht</translation>
        </message>
        <message>
            <source>%1 held back</source>
            <translation>%1 zurückgehalten</translation>
        </message>
        <message>
            <source>%1 handed over</source>
            <translation>%1 übergeben</translation>
        </message>
        <message>
            <source>%1 sent</source>
            <translation>%1 gesendet</translation>
        </message>
        <message>
            <source>%1 delivered</source>
            <translation>%1 zugestellt</translation>
        </message>
        <message>
            <source>%1 not sent yet, tried again later</source>
            <translation>%1 noch nicht gesendet, wird später erneut versucht</translation>
        </message>
        <message>
            <source>%1 could not be sent</source>
            <translation>%1 konnte nicht gesendet werden</translation>
        </message>
        <message>
            <source>%1 came back</source>
            <translation>%1 kam zurück</translation>
        </message>
        <message>
            <source>%1: not known whether it was sent</source>
            <translation>%1: nicht bekannt, ob gesendet</translation>
        </message>
        <message>
            <source>%1 not sent</source>
            <translation>%1 nicht gesendet</translation>
        </message>
        <message>
            <source>%1 seen to</source>
            <translation>%1 erledigt</translation>
        </message>
    </context>
    <context>
        <name>MessageFindings</name>
        <message>
            <source>names who writes</source>
            <translation>nennt, wer schreibt</translation>
        </message>
        <message>
            <source>gives the sender's address</source>
            <translation>gibt die Anschrift des Absenders an</translation>
        </message>
        <message>
            <source>gives a telephone number or an address for questions</source>
            <translation>gibt eine Telefonnummer oder Adresse für Rückfragen an</translation>
        </message>
        <message>
            <source>names the creditor</source>
            <translation>nennt den Gläubiger</translation>
        </message>
        <message>
            <source>names the creditor, with the address</source>
            <translation>nennt den Gläubiger mit Anschrift</translation>
        </message>
        <message>
            <source>names the account or the invoice</source>
            <translation>nennt das Konto oder die Rechnung</translation>
        </message>
        <message>
            <source>says the amount</source>
            <translation>nennt den Betrag</translation>
        </message>
        <message>
            <source>says what the claim is for</source>
            <translation>sagt, wofür gefordert wird</translation>
        </message>
        <message>
            <source>says the contract's subject and date</source>
            <translation>nennt Gegenstand und Datum des Vertrags</translation>
        </message>
        <message>
            <source>names the supervisory authority</source>
            <translation>nennt die Aufsichtsbehörde</translation>
        </message>
        <message>
            <source>says how to opt out</source>
            <translation>sagt, wie man sich abmeldet</translation>
        </message>
        <message>
            <source>asks money for opting out</source>
            <translation>verlangt Geld für die Abmeldung</translation>
        </message>
        <message>
            <source>asks for more than the request to opt out</source>
            <translation>verlangt mehr als die Bitte um Abmeldung</translation>
        </message>
        <message>
            <source>says that it comes from a debt collector</source>
            <translation>sagt, dass sie von einem Inkassounternehmen kommt</translation>
        </message>
        <message>
            <source>says that it is an attempt to collect a debt, and that what is learned is used for that</source>
            <translation>sagt, dass eine Forderung eingezogen werden soll und Erfahrenes dafür verwendet wird</translation>
        </message>
        <message>
            <source>says how and until when the debt can be disputed</source>
            <translation>sagt, wie und bis wann man die Forderung bestreiten kann</translation>
        </message>
        <message>
            <source>says that the original creditor is named on request</source>
            <translation>sagt, dass der ursprüngliche Gläubiger auf Nachfrage genannt wird</translation>
        </message>
        <message>
            <source>points to the regulator's page for consumers</source>
            <translation>verweist auf die Verbraucherseite der Aufsicht</translation>
        </message>
        <message>
            <source>itemises the debt: interest, fees, payments since a date</source>
            <translation>schlüsselt die Forderung auf: Zinsen, Gebühren, Zahlungen seit einem Tag</translation>
        </message>
        <message>
            <source>points to free debt advice</source>
            <translation>verweist auf kostenlose Schuldnerberatung</translation>
        </message>
        <message>
            <source>says what to do when it is not right</source>
            <translation>sagt, was zu tun ist, wenn etwas nicht stimmt</translation>
        </message>
        <message>
            <source>confirms the opt-out</source>
            <translation>bestätigt die Abmeldung</translation>
        </message>
        <message>
            <source>speaks of a debt</source>
            <translation>spricht von einer Forderung</translation>
        </message>
        <message>
            <source>threatens with prison</source>
            <translation>droht mit Gefängnis</translation>
        </message>
        <message>
            <source>Missing: the message {lack}</source>
            <translation>Fehlt: die Nachricht {lack}</translation>
        </message>
        <message>
            <source>The message speaks of prison</source>
            <translation>Die Nachricht spricht von Gefängnis</translation>
        </message>
        <message>
            <source>there is no text "{text}" for this channel and language</source>
            <translation>es gibt keinen Text „{text}“ für diesen Kanal und diese Sprache</translation>
        </message>
        <message>
            <source>there is no address or number to send it to</source>
            <translation>es gibt keine Adresse oder Nummer, an die sie gehen kann</translation>
        </message>
        <message>
            <source>this text ships with the program; write a version of your own</source>
            <translation>dieser Text kommt mit dem Programm; schreiben Sie eine eigene Fassung</translation>
        </message>
        <message>
            <source>this version was decided on already</source>
            <translation>über diese Fassung ist schon entschieden</translation>
        </message>
        <message>
            <source>somebody else than its author approves a text</source>
            <translation>einen Text gibt jemand anderes frei als wer ihn schrieb</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, and the office sends {most} at most: make it shorter</source>
            <translation>Der Text geht in {parts} Teilen, und das Büro sendet höchstens {most}: kürzen Sie ihn</translation>
        </message>
        <message>
            <source>The text goes in {parts} parts, each of which is paid for; the office wants at most {most}</source>
            <translation>Der Text geht in {parts} Teilen, von denen jeder bezahlt wird; das Büro will höchstens {most}</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>Text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Kam zurück</translation>
        </message>
        <message>
            <source>Was it sent?</source>
            <translation>Wurde sie gesendet?</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>Nicht gesendet</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In Kraft</translation>
        </message>
        <message>
            <source>Coming</source>
            <translation>Kommt</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>Ersetzt</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>Mitgeliefert</translation>
        </message>
        <message>
            <source>First notice</source>
            <translation>Erste Mahnung</translation>
        </message>
        <message>
            <source>Final notice</source>
            <translation>Letzte Mahnung</translation>
        </message>
        <message>
            <source>Information</source>
            <translation>Auskunft</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>Erinnerung</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Leer</translation>
        </message>
        <message numerus="yes">
            <source>%Ln text message(s)</source>
            <translation>
                <numerusform>%Ln SMS</numerusform>
                <numerusform>%Ln SMS</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 letters left in the last</source>
            <translation>%1 Zeichen frei in der letzten</translation>
        </message>
        <message>
            <source>70 letters each because of %1</source>
            <translation>je 70 Zeichen wegen %1</translation>
        </message>
    </context>
    <context>
        <name>MoneyCommands</name>
        <message>
            <source>Batch taken back</source>
            <translation>Stapel zurückgenommen</translation>
        </message>
        <message>
            <source>Previous month</source>
            <translation>Voriger Monat</translation>
        </message>
        <message>
            <source>Next month</source>
            <translation>Nächster Monat</translation>
        </message>
        <message>
            <source>Close the batch</source>
            <translation>Stapel abschließen</translation>
        </message>
        <message>
            <source>Paste payments</source>
            <translation>Zahlungen einfügen</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>Zeile entfernen</translation>
        </message>
        <message>
            <source>Choose the account of the line</source>
            <translation>Konto der Zeile wählen</translation>
        </message>
        <message>
            <source>Import payments into the batch</source>
            <translation>Zahlungen in den Stapel einlesen</translation>
        </message>
        <message>
            <source>Calendar of money expected</source>
            <translation>Kalender der erwarteten Zahlungen</translation>
        </message>
        <message>
            <source>Enter payments by the batch</source>
            <translation>Zahlungen im Stapel erfassen</translation>
        </message>
    </context>
    <context>
        <name>MoneyWords</name>
        <message>
            <source>B</source>
            <comment>billion</comment>
            <translation>Mrd</translation>
        </message>
        <message>
            <source>M</source>
            <comment>million</comment>
            <translation>Mio</translation>
        </message>
        <message>
            <source>K</source>
            <comment>thousand</comment>
            <translation>Tsd</translation>
        </message>
        <message>
            <source>%1 pts</source>
            <extracomment>change of a percentage, in percentage points</extracomment>
            <translation>%1 Pp</translation>
        </message>
    </context>
    <context>
        <name>MoveCommand</name>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Mark the account</source>
            <translation>Konto markieren</translation>
        </message>
        <message>
            <source>Mark up to here</source>
            <translation>Bis hierher markieren</translation>
        </message>
        <message>
            <source>Mark the whole list</source>
            <translation>Die ganze Liste markieren</translation>
        </message>
        <message>
            <source>Move to a colleague or an agency</source>
            <translation>An Kollegen oder Inkassobüro verschieben</translation>
        </message>
    </context>
    <context>
        <name>MoveWords</name>
        <message>
            <source>nobody</source>
            <translation>niemand</translation>
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
                <numerusform>%Ln weitere Person</numerusform>
                <numerusform>%Ln weitere</numerusform>
            </translation>
        </message>
        <message>
            <source>current</source>
            <translation>nicht fällig</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>days past due, how many accounts</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Nothing moves.</source>
            <translation>Nichts wird verschoben.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) move.</source>
            <translation>
                <numerusform>%Ln Konto wird verschoben.</numerusform>
                <numerusform>%Ln Konten werden verschoben.</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Von %1</translation>
        </message>
        <message>
            <source>Back to their own desks</source>
            <translation>Zurück an die eigenen Plätze</translation>
        </message>
        <message>
            <source>To %1</source>
            <translation>An %1</translation>
        </message>
        <message>
            <source>Days past due %1</source>
            <translation>Tage überfällig %1</translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have open promises or plans; they go along.</source>
            <translation>
                <numerusform>%Ln davon hat offene Zusagen oder Ratenpläne; sie gehen mit.</numerusform>
                <numerusform>%Ln davon haben offene Zusagen oder Ratenpläne; sie gehen mit.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have an agreed call-back; somebody else will make it.</source>
            <translation>
                <numerusform>%Ln davon hat einen vereinbarten Rückruf; jemand anderes wird ihn machen.</numerusform>
                <numerusform>%Ln davon haben einen vereinbarten Rückruf; jemand anderes wird ihn machen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody here contacts the debtors of placed accounts.</source>
            <translation>Niemand hier kontaktiert die Schuldner übergebener Konten.</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>why accounts stay, how many</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s) where they are: %1.</source>
            <translation>
                <numerusform>%Ln bleibt, wo es ist: %1.</numerusform>
                <numerusform>%Ln bleiben, wo sie sind: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) assigned to nobody</source>
            <translation>
                <numerusform>%Ln Konto niemandem zugewiesen</numerusform>
                <numerusform>%Ln Konten niemandem zugewiesen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved to %1</source>
            <translation>
                <numerusform>%Ln Konto an %1 verschoben</numerusform>
                <numerusform>%Ln Konten an %1 verschoben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) placed with %1</source>
            <translation>
                <numerusform>%Ln Konto an %1 übergeben</numerusform>
                <numerusform>%Ln Konten an %1 übergeben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) recalled</source>
            <translation>
                <numerusform>%Ln Konto zurückgeholt</numerusform>
                <numerusform>%Ln Konten zurückgeholt</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewsWords</name>
        <message>
            <source>Take two minutes for yourself</source>
            <translation>Sich zwei Minuten Zeit nehmen</translation>
        </message>
        <message>
            <source>That was a long call. %1: two minutes for yourself, counted by nobody.</source>
            <extracomment>after a call of ten minutes and more; %1: keys</extracomment>
            <translation>Das war ein langer Anruf. %1: zwei Minuten für Sie, die niemand zählt.</translation>
        </message>
    </context>
    <context>
        <name>Outcome</name>
        <message>
            <source>Promise to pay</source>
            <translation>Zahlungszusage</translation>
        </message>
        <message>
            <source>Payment taken</source>
            <translation>Zahlung erhalten</translation>
        </message>
        <message>
            <source>Call back later</source>
            <translation>Später zurückrufen</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Verweigert</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Nicht erreicht</translation>
        </message>
        <message>
            <source>Voicemail</source>
            <translation>Mailbox</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Falsche Nummer</translation>
        </message>
        <message>
            <source>Busy</source>
            <translation>Besetzt</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Not deliverable</source>
            <translation>Nicht zustellbar</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>Hat angerufen</translation>
        </message>
        <message>
            <source>Spoke with someone else</source>
            <translation>Mit jemand anderem gesprochen</translation>
        </message>
        <message>
            <source>Spoke, nothing agreed</source>
            <translation>Gesprochen, nichts vereinbart</translation>
        </message>
        <message>
            <source>Cannot pay now</source>
            <translation>Kann gerade nicht zahlen</translation>
        </message>
        <message>
            <source>Will not pay</source>
            <translation>Will nicht zahlen</translation>
        </message>
        <message>
            <source>Wants it in writing</source>
            <translation>Will es schriftlich</translation>
        </message>
        <message>
            <source>Has an adviser</source>
            <translation>Hat eine Beratung</translation>
        </message>
        <message>
            <source>Hardship</source>
            <translation>Härtefall</translation>
        </message>
        <message>
            <source>Ended the call</source>
            <translation>Hat aufgelegt</translation>
        </message>
        <message>
            <source>Already paid</source>
            <translation>Schon bezahlt</translation>
        </message>
        <message>
            <source>Amount is wrong</source>
            <translation>Betrag ist falsch</translation>
        </message>
        <message>
            <source>Not their debt</source>
            <translation>Fremde Schuld</translation>
        </message>
        <message>
            <source>Goods or service</source>
            <translation>Ware oder Leistung</translation>
        </message>
        <message>
            <source>Fraud or identity</source>
            <translation>Betrug oder Identität</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Anderer Grund</translation>
        </message>
        <message>
            <source>Bank transfer</source>
            <translation>Überweisung</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Karte</translation>
        </message>
        <message>
            <source>Direct debit</source>
            <translation>Lastschrift</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>Bar</translation>
        </message>
        <message>
            <source>Cheque</source>
            <translation>Scheck</translation>
        </message>
        <message>
            <source>Other way</source>
            <translation>Anders</translation>
        </message>
    </context>
    <context>
        <name>OverrideCommand</name>
        <message>
            <source>Next request</source>
            <translation>Nächste Anfrage</translation>
        </message>
        <message>
            <source>Previous request</source>
            <translation>Vorige Anfrage</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>Einen Versuch erlauben</translation>
        </message>
        <message>
            <source>Decline, with a note</source>
            <translation>Mit Anmerkung ablehnen</translation>
        </message>
        <message>
            <source>Open the account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <source>Go to the overrides</source>
            <translation>Zu den Ausnahmen</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>Asked. You are told when somebody has decided.</source>
            <translation>Angefragt. Sie erfahren, wenn jemand entschieden hat.</translation>
        </message>
    </context>
    <context>
        <name>OverrideRules</name>
        <message>
            <source>You asked for it yourself: somebody else decides.</source>
            <translation>Sie haben selbst darum gebeten: Jemand anderes entscheidet.</translation>
        </message>
        <message>
            <source>Your role does not decide on overrides.</source>
            <translation>Ihre Rolle entscheidet nicht über Ausnahmen.</translation>
        </message>
        <message>
            <source>A rule blocks it now that nobody may override.</source>
            <translation>Eine Regel sperrt es jetzt, von der niemand eine Ausnahme machen darf.</translation>
        </message>
        <message>
            <source>The rule does not let your role override it for this reason.</source>
            <translation>Die Regel lässt Ihre Rolle aus diesem Grund keine Ausnahme machen.</translation>
        </message>
    </context>
    <context>
        <name>Overrides</name>
        <message>
            <source>The law asks for this contact</source>
            <translation>Das Gesetz verlangt diesen Kontakt</translation>
        </message>
        <message>
            <source>There is a lawsuit</source>
            <translation>Es läuft ein Verfahren</translation>
        </message>
        <message>
            <source>They asked for information</source>
            <translation>Hat um Auskunft gebeten</translation>
        </message>
        <message>
            <source>Something urgent that saves them harm</source>
            <translation>Etwas Dringendes, das Schaden abwendet</translation>
        </message>
        <message>
            <source>They asked for this time</source>
            <translation>Hat um diese Zeit gebeten</translation>
        </message>
        <message>
            <source>They asked to be contacted</source>
            <translation>Hat um Kontakt gebeten</translation>
        </message>
        <message>
            <source>Not reached after reasonable efforts</source>
            <translation>Trotz angemessener Bemühungen nicht erreicht</translation>
        </message>
        <message>
            <source>Their working hours are known</source>
            <translation>Arbeitszeiten sind bekannt</translation>
        </message>
        <message>
            <source>The assessment has been made</source>
            <translation>Die Prüfung ist erfolgt</translation>
        </message>
        <message>
            <source>The missing facts are confirmed</source>
            <translation>Die fehlenden Tatsachen sind bestätigt</translation>
        </message>
        <message>
            <source>Their time zone is confirmed</source>
            <translation>Die Zeitzone ist bestätigt</translation>
        </message>
        <message>
            <source>They asked for it</source>
            <translation>Wurde von dort gewünscht</translation>
        </message>
        <message>
            <source>Override asked at %1, nobody has decided yet</source>
            <translation>Ausnahme um %1 angefragt, noch nicht entschieden</translation>
        </message>
        <message>
            <source>%1 allows one attempt until %2</source>
            <translation>%1 erlaubt einen Versuch bis %2</translation>
        </message>
        <message>
            <source>%1 declined the override</source>
            <translation>%1 hat die Ausnahme abgelehnt</translation>
        </message>
        <message>
            <source>%1 declined the override: %2</source>
            <translation>%1 hat die Ausnahme abgelehnt: %2</translation>
        </message>
        <message>
            <source>The override of %1 is used up</source>
            <translation>Die Ausnahme von %1 ist verbraucht</translation>
        </message>
        <message>
            <source>The override of %1 ran out before it was used</source>
            <translation>Die Ausnahme von %1 lief ungenutzt ab</translation>
        </message>
    </context>
    <context>
        <name>PastCommand</name>
        <message>
            <source>Show the account as it was, or go back to now</source>
            <translation>Konto zeigen, wie es war, oder zurück zu jetzt</translation>
        </message>
    </context>
    <context>
        <name>PaymentCommands</name>
        <message>
            <source>Take a payment</source>
            <translation>Zahlung aufnehmen</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>What it pays</source>
            <translation>Was sie bezahlt</translation>
        </message>
        <message>
            <source>Reverse a payment, charge or agreement</source>
            <translation>Zahlung, Belastung oder Vereinbarung stornieren</translation>
        </message>
        <message>
            <source>Reversal</source>
            <translation>Storno</translation>
        </message>
        <message>
            <source>What it restores</source>
            <translation>Was es wiederherstellt</translation>
        </message>
        <message>
            <source>Correct the claim: adjustment, credit note, fee</source>
            <translation>Forderung berichtigen: Anpassung, Gutschrift, Gebühr</translation>
        </message>
        <message>
            <source>Correction of the claim</source>
            <translation>Berichtigung der Forderung</translation>
        </message>
        <message>
            <source>What it changes</source>
            <translation>Was es ändert</translation>
        </message>
    </context>
    <context>
        <name>PaymentWords</name>
        <message>
            <source>principal</source>
            <translation>Hauptforderung</translation>
        </message>
        <message>
            <source>interest</source>
            <translation>Zinsen</translation>
        </message>
        <message>
            <source>fees</source>
            <translation>Gebühren</translation>
        </message>
        <message>
            <source>costs</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>penalties</source>
            <translation>Zuschläge</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the words of a list</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>in proportion over the items; within each %1.</source>
            <translation>anteilig über die Posten; innerhalb eines Postens %1.</translation>
        </message>
        <message>
            <source>the oldest due first; within an item %1.</source>
            <translation>älteste Fälligkeit zuerst; innerhalb eines Postens %1.</translation>
        </message>
        <message>
            <source>%1, each in proportion over the items.</source>
            <translation>%1, jeweils anteilig über die Posten.</translation>
        </message>
        <message>
            <source>over all items %1, the oldest due first.</source>
            <translation>über alle Posten %1, älteste Fälligkeit zuerst.</translation>
        </message>
        <message>
            <source>in proportion to all that is open, the cents left over to the largest fractions.</source>
            <translation>anteilig auf alles Offene, übrige Cent an die größten Bruchteile.</translation>
        </message>
        <message>
            <source>The program's own rule: nobody set another.</source>
            <translation>Die Regel des Programms: Niemand hat eine andere gesetzt.</translation>
        </message>
        <message>
            <source>Set for the whole office</source>
            <translation>Für das ganze Büro gesetzt</translation>
        </message>
        <message>
            <source>As agreed with %1</source>
            <translation>Wie mit %1 vereinbart</translation>
        </message>
        <message>
            <source>As agreed with %1 for %2</source>
            <translation>Wie mit %1 für %2 vereinbart</translation>
        </message>
        <message>
            <source>Set for this account</source>
            <translation>Für dieses Konto gesetzt</translation>
        </message>
        <message>
            <source>%1, since %2.</source>
            <translation>%1, seit %2.</translation>
        </message>
        <message>
            <source>the promise of %1 for %2</source>
            <translation>die Zusage über %1 zum %2</translation>
        </message>
        <message>
            <source>the instalment of %1 for %2</source>
            <translation>die Rate von %1 zum %2</translation>
        </message>
        <message>
            <source>the part of the settlement, %1 for %2</source>
            <translation>die Vergleichszahlung, %1 zum %2</translation>
        </message>
        <message>
            <source>the plan over %1</source>
            <translation>den Ratenplan über %1</translation>
        </message>
        <message>
            <source>the settlement for %1</source>
            <translation>den Vergleich über %1</translation>
        </message>
        <message>
            <source>the announced payment of %1 for %2</source>
            <translation>die angekündigte Zahlung von %1 zum %2</translation>
        </message>
        <message>
            <source>This is %1.</source>
            <translation>Das ist %1.</translation>
        </message>
        <message>
            <source>Waits again: %1.</source>
            <translation>Wartet wieder: %1.</translation>
        </message>
        <message>
            <source>Keeps %1.</source>
            <translation>Erfüllt %1.</translation>
        </message>
        <message>
            <source>Ends %1.</source>
            <translation>Beendet %1.</translation>
        </message>
        <message>
            <source>Breaks %1.</source>
            <translation>Bricht %1.</translation>
        </message>
        <message>
            <source>Opens %1 again: %2 of it is paid.</source>
            <translation>Öffnet %1 wieder: %2 davon sind bezahlt.</translation>
        </message>
        <message>
            <source>Pays %1 of %2; %3 is left of it.</source>
            <translation>Zahlt %1 auf %2; davon bleiben %3.</translation>
        </message>
        <message>
            <source>Expected on %1: no balance changes before it is there. The table shows how it would be applied on that day.</source>
            <translation>Am %1 erwartet: Kein Saldo ändert sich, bevor das Geld da ist. Die Tabelle zeigt, wie es an dem Tag verrechnet würde.</translation>
        </message>
        <message>
            <source>%1 is more than what is owed. It is kept as unapplied credit and pays the next charge; nothing is lost.</source>
            <translation>%1 ist mehr, als geschuldet wird. Der Rest bleibt als Guthaben und zahlt die nächste Belastung; nichts geht verloren.</translation>
        </message>
        <message>
            <source>Nothing is owed afterwards.</source>
            <translation>Danach ist nichts mehr offen.</translation>
        </message>
        <message>
            <source>A payment of %1 with this value date is on the account already. Confirm only if this is another one.</source>
            <translation>Eine Zahlung von %1 mit dieser Wertstellung ist bereits gebucht. Bestätigen Sie nur, wenn dies eine weitere ist.</translation>
        </message>
        <message>
            <source>Both stay in the history: what was recorded, and that it was taken back.</source>
            <translation>Beides bleibt im Verlauf: was gebucht wurde und dass es zurückgenommen wurde.</translation>
        </message>
        <message>
            <source>A fee of %1 is charged: %2.</source>
            <translation>Eine Gebühr von %1 wird erhoben: %2.</translation>
        </message>
        <message>
            <source>The fee of %1 is let go: %2.</source>
            <translation>Die Gebühr von %1 wird erlassen: %2.</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Hauptforderung</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Zinsen</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Gebühren</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>The stated item, then %1</source>
            <comment>%1 is the rest of the sentence</comment>
            <translation>Der genannte Posten, dann %1</translation>
        </message>
        <message>
            <source>%1 – %2 %3</source>
            <extracomment>name of the rule, its order as a sentence, who set it as a sentence</extracomment>
            <translation>%1 – %2 %3</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Instalment</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Settlement part</source>
            <translation>Vergleichszahlung</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Ratenplan</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Announced</source>
            <translation>Angekündigt</translation>
        </message>
        <message>
            <source>Payment of %1 expected on %2</source>
            <translation>Zahlung von %1 erwartet am %2</translation>
        </message>
        <message numerus="yes">
            <source>Payment of %1 posted to %Ln account(s)</source>
            <translation>
                <numerusform>Zahlung von %1 auf %Ln Konto gebucht</numerusform>
                <numerusform>Zahlung von %1 auf %Ln Konten gebucht</numerusform>
            </translation>
        </message>
        <message>
            <source>Payment of %1 posted</source>
            <translation>Zahlung von %1 gebucht</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>Gespeichert</translation>
        </message>
        <message>
            <source>The claim is lowered by %1</source>
            <translation>Die Forderung sinkt um %1</translation>
        </message>
        <message>
            <source>The claim is raised by %1</source>
            <translation>Die Forderung steigt um %1</translation>
        </message>
        <message>
            <source>The account changed meanwhile. Nothing was posted; the preview is new. Confirm again.</source>
            <translation>Das Konto hat sich inzwischen geändert. Nichts wurde gebucht; die Vorschau ist neu. Bestätigen Sie noch einmal.</translation>
        </message>
        <message>
            <source>This account is in %1; an amount in %2 cannot be posted to it, and two currencies are never added.</source>
            <translation>Dieses Konto wird in %1 geführt; ein Betrag in %2 kann nicht darauf gebucht werden, und zwei Währungen werden nie addiert.</translation>
        </message>
        <message>
            <source>Sent for approval</source>
            <translation>Zur Freigabe gesendet</translation>
        </message>
    </context>
    <context>
        <name>Person</name>
        <message>
            <source>Mobile</source>
            <translation>Mobil</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Privat</translation>
        </message>
        <message>
            <source>phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>withdrawn: %1</source>
            <translation>widerrufen: %1</translation>
        </message>
        <message>
            <source>not recorded</source>
            <translation>nicht erfasst</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Falsche Nummer</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Nicht kontaktieren</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Beste</translation>
        </message>
        <message>
            <source>Private</source>
            <translation>Privat</translation>
        </message>
    </context>
    <context>
        <name>PersonCommand</name>
        <message>
            <source>Add a number or address</source>
            <translation>Nummer oder Adresse hinzufügen</translation>
        </message>
        <message>
            <source>Change what is chosen</source>
            <translation>Gewähltes ändern</translation>
        </message>
        <message>
            <source>Confirm the number</source>
            <translation>Nummer bestätigen</translation>
        </message>
        <message>
            <source>The number is wrong</source>
            <translation>Die Nummer ist falsch</translation>
        </message>
        <message>
            <source>Do not contact there</source>
            <translation>Dort nicht kontaktieren</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>Person neben dem Schuldner hinzufügen</translation>
        </message>
        <message>
            <source>Unlink the person</source>
            <translation>Verknüpfung mit der Person lösen</translation>
        </message>
        <message>
            <source>Say whose account it is</source>
            <translation>Sagen, wessen Konto es ist</translation>
        </message>
        <message>
            <source>Go to the person: accounts, people, numbers</source>
            <translation>Zur Person: Konten, Beteiligte, Nummern</translation>
        </message>
    </context>
    <context>
        <name>PersonRows</name>
        <message>
            <source>a file</source>
            <translation>eine Datei</translation>
        </message>
        <message>
            <source>the office</source>
            <translation>das Büro</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Schuldner</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>Jemand anderes</translation>
        </message>
        <message>
            <source>Consent withdrawn</source>
            <translation>Einwilligung widerrufen</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Beste</translation>
        </message>
        <message>
            <source>not used yet</source>
            <translation>noch nicht verwendet</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>how a number was used last: what came of it, when</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>confirmed %1 by %2</source>
            <translation>bestätigt %1 von %2</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>aus %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Aktuell</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>%1, %2, may be told: %3, %4</source>
            <translation>%1, %2, darf erfahren: %3, %4</translation>
        </message>
        <message>
            <source>%1, %2, %3, %4, last: %5</source>
            <translation>%1, %2, %3, %4, zuletzt: %5</translation>
        </message>
    </context>
    <context>
        <name>PersonWords</name>
        <message>
            <source>Co-debtor</source>
            <translation>Mitschuldner</translation>
        </message>
        <message>
            <source>Guarantor</source>
            <translation>Bürge</translation>
        </message>
        <message>
            <source>Spouse</source>
            <translation>Ehepartner</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Vertreter</translation>
        </message>
        <message>
            <source>Attorney</source>
            <translation>Anwalt</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontaktperson</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>To call back</source>
            <translation>Um Rückruf gebeten werden</translation>
        </message>
        <message>
            <source>The amount</source>
            <translation>Den Betrag</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Say nothing, not even who calls.</source>
            <translation>Sagen Sie nichts, auch nicht, wer anruft.</translation>
        </message>
        <message>
            <source>Say only that the debtor is asked to call back; no word of a debt.</source>
            <translation>Sagen Sie nur, dass der Schuldner um Rückruf gebeten wird; kein Wort von einer Schuld.</translation>
        </message>
        <message>
            <source>Say that something is owed, and how much.</source>
            <translation>Sagen Sie, dass etwas offen ist und wie viel.</translation>
        </message>
        <message>
            <source>Everything may be said.</source>
            <translation>Alles darf gesagt werden.</translation>
        </message>
        <message>
            <source>%1%</source>
            <extracomment>share of what is owed that somebody is liable for</extracomment>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>at most %1</source>
            <translation>höchstens %1</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Post</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>In Gebrauch</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Nicht kontaktieren</translation>
        </message>
        <message>
            <source>The debtor said it</source>
            <translation>Der Schuldner hat es gesagt</translation>
        </message>
        <message>
            <source>A letter or e-mail</source>
            <translation>Ein Brief oder eine E-Mail</translation>
        </message>
        <message>
            <source>A public directory</source>
            <translation>Ein öffentliches Verzeichnis</translation>
        </message>
        <message>
            <source>Somebody else said it</source>
            <translation>Jemand anderes hat es gesagt</translation>
        </message>
        <message>
            <source>A data vendor</source>
            <translation>Ein Datenanbieter</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Mobile</source>
            <translation>Mobil</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Privat</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbeit</translation>
        </message>
        <message>
            <source>The creditor said it</source>
            <translation>Der Gläubiger gab es an</translation>
        </message>
    </context>
    <context>
        <name>PinCommand</name>
        <message>
            <source>Work it first, with a reason</source>
            <translation>Zuerst bearbeiten, mit Grund</translation>
        </message>
    </context>
    <context>
        <name>Practice</name>
        <message>
            <source>The call is over. What do you record?</source>
            <translation>Das Gespräch ist vorbei. Was halten Sie fest?</translation>
        </message>
        <message>
            <source>Can pay, but not today</source>
            <translation>Kann zahlen, aber nicht heute</translation>
        </message>
        <message>
            <source>Yes, this is Maria. I know, I am late. My pay comes on Friday.</source>
            <translation>Ja, hier ist Maria. Ich weiß, ich bin spät dran. Mein Lohn kommt am Freitag.</translation>
        </message>
        <message>
            <source>How much of it can you pay on Friday?</source>
            <translation>Wie viel davon können Sie am Freitag zahlen?</translation>
        </message>
        <message>
            <source>You have to pay today, or there will be trouble.</source>
            <translation>Sie müssen heute zahlen, sonst gibt es Ärger.</translation>
        </message>
        <message>
            <source>Ask for an amount and a day. Pressure brings a promise that breaks, and a threat that is not meant is against the law in many places.</source>
            <translation>Fragen Sie nach Betrag und Tag. Druck bringt eine Zusage, die bricht, und eine Drohung, die nicht gemeint ist, ist vielerorts verboten.</translation>
        </message>
        <message>
            <source>I could do 120. The rest next month.</source>
            <translation>120 könnte ich. Den Rest nächsten Monat.</translation>
        </message>
        <message>
            <source>Good, pay when you can.</source>
            <translation>Gut, zahlen Sie, wenn Sie können.</translation>
        </message>
        <message>
            <source>120 on Friday, then. Shall we put the rest into a plan?</source>
            <translation>Also 120 am Freitag. Wollen wir für den Rest Raten vereinbaren?</translation>
        </message>
        <message>
            <source>Read amount and day back, and agree on the rest while you talk: a plan is kept more often than a good intention.</source>
            <translation>Wiederholen Sie Betrag und Tag und vereinbaren Sie den Rest im selben Gespräch: Ein Ratenplan wird öfter gehalten als ein guter Vorsatz.</translation>
        </message>
        <message>
            <source>A promise with 120 and Friday. The program checks it by itself, and brings the account back if nothing comes.</source>
            <translation>Eine Zusage über 120 am Freitag. Das Programm prüft sie von selbst und bringt das Konto zurück, wenn nichts kommt.</translation>
        </message>
        <message>
            <source>Somebody else answers</source>
            <translation>Jemand anderes nimmt ab</translation>
        </message>
        <message>
            <source>Robert is at work. I am his wife. What is it about?</source>
            <translation>Robert ist bei der Arbeit. Ich bin seine Frau. Worum geht es?</translation>
        </message>
        <message>
            <source>It is about an overdue bill of his.</source>
            <translation>Es geht um eine überfällige Rechnung von ihm.</translation>
        </message>
        <message>
            <source>It is a personal matter. May I leave my name and number?</source>
            <translation>Es ist persönlich. Darf ich Namen und Nummer hinterlassen?</translation>
        </message>
        <message>
            <source>Nobody but the debtor, and who may be told, hears of a debt: not even that there is one.</source>
            <translation>Niemand außer dem Schuldner und wer es erfahren darf, hört von einer Schuld: auch nicht, dass es eine gibt.</translation>
        </message>
        <message>
            <source>Are you a debt collector?</source>
            <translation>Sind Sie vom Inkasso?</translation>
        </message>
        <message>
            <source>I would rather speak to him myself. When is he at home?</source>
            <translation>Ich möchte lieber selbst mit ihm sprechen. Wann ist er zu Hause?</translation>
        </message>
        <message>
            <source>Yes, and he had better call back.</source>
            <translation>Ja, und er sollte besser zurückrufen.</translation>
        </message>
        <message>
            <source>Stay friendly, and say nothing that lets her guess.</source>
            <translation>Bleiben Sie freundlich und sagen Sie nichts, woraus sie es erraten kann.</translation>
        </message>
        <message>
            <source>Spoke with someone else: the attempt counts, and the history says that nothing was told.</source>
            <translation>Mit jemand anderem gesprochen: Der Versuch zählt, und der Verlauf sagt, dass nichts verraten wurde.</translation>
        </message>
        <message>
            <source>Says it is paid</source>
            <translation>Sagt, es sei bezahlt</translation>
        </message>
        <message>
            <source>I paid that in May! I have the slip here.</source>
            <translation>Das habe ich im Mai bezahlt! Ich habe den Beleg hier.</translation>
        </message>
        <message>
            <source>Our books say otherwise, so you owe it.</source>
            <translation>In unseren Büchern steht etwas anderes, also schulden Sie es.</translation>
        </message>
        <message>
            <source>Thank you. How did you pay, and what does the slip say?</source>
            <translation>Danke. Wie haben Sie gezahlt, und was steht auf dem Beleg?</translation>
        </message>
        <message>
            <source>Books can be wrong. Note how, when and to whom, in their words.</source>
            <translation>Bücher können irren. Notieren Sie wie, wann und an wen, in seinen Worten.</translation>
        </message>
        <message>
            <source>By transfer, on the third, 86.40. So what happens now?</source>
            <translation>Per Überweisung, am Dritten, 86,40. Und was passiert jetzt?</translation>
        </message>
        <message>
            <source>We look for the payment, and until then nobody calls you about it.</source>
            <translation>Wir suchen die Zahlung, und bis dahin ruft Sie deswegen niemand an.</translation>
        </message>
        <message>
            <source>Please pay again; you get it back if we find it.</source>
            <translation>Zahlen Sie bitte noch einmal; Sie bekommen es zurück, wenn wir es finden.</translation>
        </message>
        <message>
            <source>A disputed amount is not asked for until it is decided.</source>
            <translation>Ein bestrittener Betrag wird nicht gefordert, bis entschieden ist.</translation>
        </message>
        <message>
            <source>A dispute, already paid. The clock of the answer starts, and the rest can still be asked for.</source>
            <translation>Ein Einwand, schon bezahlt. Die Frist der Antwort beginnt, und der Rest kann weiter gefordert werden.</translation>
        </message>
        <message>
            <source>Has lost the job</source>
            <translation>Hat die Arbeit verloren</translation>
        </message>
        <message>
            <source>I lost my job in spring. I don't know how to pay anything.</source>
            <translation>Ich habe im Frühjahr meine Arbeit verloren. Ich weiß nicht, wie ich irgendetwas zahlen soll.</translation>
        </message>
        <message>
            <source>I am sorry to hear that. Let us see what is possible.</source>
            <translation>Das tut mir leid. Sehen wir, was möglich ist.</translation>
        </message>
        <message>
            <source>Then borrow it from your family.</source>
            <translation>Dann leihen Sie es sich von der Familie.</translation>
        </message>
        <message>
            <source>Listen first. What somebody cannot pay is not brought in by asking louder.</source>
            <translation>Hören Sie zuerst zu. Was jemand nicht zahlen kann, kommt nicht durch lauteres Fragen.</translation>
        </message>
        <message>
            <source>Some days I cannot even open the letters.</source>
            <translation>An manchen Tagen kann ich die Briefe nicht einmal öffnen.</translation>
        </message>
        <message>
            <source>You should, they become expensive.</source>
            <translation>Das sollten Sie aber, es wird sonst teuer.</translation>
        </message>
        <message>
            <source>Would it help if I wrote down all of it on one page, and you called me with an adviser beside you?</source>
            <translation>Würde es helfen, wenn ich alles auf eine Seite schreibe und Sie mich mit einer Beratung an der Seite anrufen?</translation>
        </message>
        <message>
            <source>That is a sign that she needs care. Offer time, one page, and help from outside; note only what she agrees to be kept.</source>
            <translation>Das ist ein Zeichen, dass sie Rücksicht braucht. Bieten Sie Zeit, eine Seite und Hilfe von außen an; notieren Sie nur, was sie festhalten lassen will.</translation>
        </message>
        <message>
            <source>Refused, because of hardship; then treat the account with care. A small plan can be offered later.</source>
            <translation>Verweigert, wegen Härtefall; dann das Konto mit Rücksicht behandeln. Ein kleiner Ratenplan kann später angeboten werden.</translation>
        </message>
        <message>
            <source>Wants no more calls</source>
            <translation>Will keine Anrufe mehr</translation>
        </message>
        <message>
            <source>Stop calling me. I want this in writing.</source>
            <translation>Rufen Sie mich nicht mehr an. Ich will das schriftlich.</translation>
        </message>
        <message>
            <source>Understood. I note that you want letters only. Is the address right?</source>
            <translation>Verstanden. Ich notiere, dass Sie nur Briefe wünschen. Stimmt die Adresse?</translation>
        </message>
        <message>
            <source>I will stop when you pay.</source>
            <translation>Ich höre auf, wenn Sie zahlen.</translation>
        </message>
        <message>
            <source>A wish about how to be contacted binds at once; in many places it is law.</source>
            <translation>Ein Wunsch, wie man kontaktiert werden will, bindet sofort; vielerorts ist das Gesetz.</translation>
        </message>
        <message>
            <source>Yes. And my lawyer will answer.</source>
            <translation>Ja. Und mein Anwalt wird antworten.</translation>
        </message>
        <message>
            <source>Which lawyer? From then on I speak only to them.</source>
            <translation>Welcher Anwalt? Von da an spreche ich nur noch mit ihm.</translation>
        </message>
        <message>
            <source>You do not need a lawyer for this.</source>
            <translation>Dafür brauchen Sie keinen Anwalt.</translation>
        </message>
        <message>
            <source>When an attorney acts, you speak and write to the attorney alone.</source>
            <translation>Handelt ein Anwalt, sprechen und schreiben Sie nur noch mit ihm.</translation>
        </message>
        <message>
            <source>Wants it in writing; then care, with the attorney's name. No call goes out any more, from any desk.</source>
            <translation>Will es schriftlich; dann Rücksicht, mit dem Namen des Anwalts. Von keinem Platz geht noch ein Anruf hinaus.</translation>
        </message>
    </context>
    <context>
        <name>RankWords</name>
        <message>
            <source>Broken promise</source>
            <translation>Gebrochene Zusage</translation>
        </message>
        <message>
            <source>Promise is due</source>
            <translation>Zusage ist fällig</translation>
        </message>
        <message>
            <source>Call-back is due</source>
            <translation>Rückruf ist fällig</translation>
        </message>
        <message>
            <source>Worth the time</source>
            <translation>Lohnt die Zeit</translation>
        </message>
        <message>
            <source>No contact lately</source>
            <translation>Lange kein Kontakt</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Bestritten</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>With an agency</source>
            <translation>Beim Inkassobüro</translation>
        </message>
        <message>
            <source>A promise is open</source>
            <translation>Eine Zusage ist offen</translation>
        </message>
        <message>
            <source>Nothing is owed</source>
            <translation>Nichts ist offen</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>Angeheftet</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <source>Call back</source>
            <translation>Zurückrufen</translation>
        </message>
        <message>
            <source>Check the promise</source>
            <translation>Zusage prüfen</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>Einwand prüfen</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>Zurückstellung prüfen</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>Auf das Inkassobüro warten</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>Guthaben erstatten</translation>
        </message>
        <message>
            <source>Decide on the request</source>
            <translation>Anfrage entscheiden</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>An die Zusage erinnern</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>Nummer oder Adresse finden</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>Nichts</translation>
        </message>
        <message>
            <source>Pinned by %1 until %2: %3</source>
            <extracomment>%1 a user, %2 a day, %3 the reason</extracomment>
            <translation>Angeheftet von %1 bis %2: %3</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>Eine Nachricht erledigen</translation>
        </message>
        <message>
            <source>place %1</source>
            <translation>Platz %1</translation>
        </message>
    </context>
    <context>
        <name>ReasonCommand</name>
        <message>
            <source>Wrong reason</source>
            <translation>Falscher Grund</translation>
        </message>
        <message>
            <source>What is wrong about %1 standing there? It may stay empty; who answers for the ranking reads it.</source>
            <translation>Was ist falsch daran, dass %1 dort steht? Es darf leer bleiben; wer für die Reihenfolge verantwortlich ist, liest es.</translation>
        </message>
        <message>
            <source>Say it</source>
            <translation>Sagen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Noted: the reason is wrong for %1.</source>
            <translation>Notiert: der Grund ist falsch bei %1.</translation>
        </message>
        <message>
            <source>Say that the reason is wrong</source>
            <translation>Sagen, dass der Grund falsch ist</translation>
        </message>
    </context>
    <context>
        <name>RuleSentences</name>
        <message>
            <source>there is nothing to be paid</source>
            <translation>es ist nichts zu zahlen</translation>
        </message>
        <message>
            <source>say the instalment, their number or the last date</source>
            <translation>nennen Sie die Rate, die Zahl der Raten oder das letzte Datum</translation>
        </message>
        <message>
            <source>the instalment is in another currency</source>
            <translation>die Rate ist in einer anderen Währung</translation>
        </message>
        <message>
            <source>the instalment must be more than nothing</source>
            <translation>die Rate muss größer als null sein</translation>
        </message>
        <message>
            <source>an instalment must be more than nothing</source>
            <translation>eine Rate muss größer als null sein</translation>
        </message>
        <message>
            <source>a plan has 1 to %1 instalments</source>
            <translation>ein Ratenplan hat 1 bis %1 Raten</translation>
        </message>
        <message>
            <source>the first instalment is due today or later</source>
            <translation>die erste Rate ist heute oder später fällig</translation>
        </message>
        <message>
            <source>an instalment is due today or later</source>
            <translation>eine Rate ist heute oder später fällig</translation>
        </message>
        <message>
            <source>a promise is due today or later</source>
            <translation>eine Zusage ist heute oder später fällig</translation>
        </message>
        <message>
            <source>the last date has passed</source>
            <translation>das letzte Datum ist vorbei</translation>
        </message>
        <message>
            <source>the debtor's payday is not known</source>
            <translation>der Zahltag des Schuldners ist nicht bekannt</translation>
        </message>
        <message>
            <source>no instalment is due by %1</source>
            <translation>bis %1 ist keine Rate fällig</translation>
        </message>
        <message>
            <source>only %1 instalments are due by %2</source>
            <translation>bis %2 sind nur %1 Raten fällig</translation>
        </message>
        <message>
            <source>%1 instalments end on %2, not on %3</source>
            <translation>%1 Raten enden am %2, nicht am %3</translation>
        </message>
        <message>
            <source>that would be more than %1 instalments</source>
            <translation>das wären mehr als %1 Raten</translation>
        </message>
        <message>
            <source>there are more than %1 instalments</source>
            <translation>es sind mehr als %1 Raten</translation>
        </message>
        <message>
            <source>so many instalments would have begun before today</source>
            <translation>so viele Raten hätten vor heute begonnen</translation>
        </message>
        <message>
            <source>the amount is too small for %1 instalments</source>
            <translation>der Betrag ist zu klein für %1 Raten</translation>
        </message>
        <message>
            <source>there is no such instalment</source>
            <translation>diese Rate gibt es nicht</translation>
        </message>
        <message>
            <source>there is no instalment</source>
            <translation>es gibt keine Rate</translation>
        </message>
        <message>
            <source>the last instalment is what the others leave</source>
            <translation>die letzte Rate ist, was die anderen übrig lassen</translation>
        </message>
        <message>
            <source>that leaves nothing for the last instalment</source>
            <translation>damit bleibt für die letzte Rate nichts</translation>
        </message>
        <message>
            <source>the instalments would not be in order</source>
            <translation>die Raten wären nicht in der Reihenfolge</translation>
        </message>
        <message>
            <source>the instalments are not in order</source>
            <translation>die Raten sind nicht in der Reihenfolge</translation>
        </message>
        <message>
            <source>the instalments are out of range</source>
            <translation>die Raten liegen außerhalb des Zulässigen</translation>
        </message>
        <message>
            <source>the amount must be more than nothing</source>
            <translation>der Betrag muss größer als null sein</translation>
        </message>
        <message>
            <source>two currencies are never added</source>
            <translation>zwei Währungen werden nie addiert</translation>
        </message>
        <message>
            <source>the accounts owe less than that</source>
            <translation>die Konten schulden weniger als das</translation>
        </message>
        <message>
            <source>the first payment is in another currency</source>
            <translation>die erste Zahlung ist in einer anderen Währung</translation>
        </message>
        <message>
            <source>the first payment must be more than nothing</source>
            <translation>die erste Zahlung muss größer als null sein</translation>
        </message>
        <message>
            <source>the first payment is more than what can be promised</source>
            <translation>die erste Zahlung ist mehr, als zugesagt werden kann</translation>
        </message>
        <message>
            <source>so many instalments are more than what can be promised</source>
            <translation>so viele Raten sind mehr, als zugesagt werden kann</translation>
        </message>
        <message>
            <source>no instalment is due after the first payment by then</source>
            <translation>nach der ersten Zahlung ist bis dahin keine Rate fällig</translation>
        </message>
        <message>
            <source>the account is in %1</source>
            <translation>das Konto wird in %1 geführt</translation>
        </message>
        <message>
            <source>the account is closed</source>
            <translation>das Konto ist geschlossen</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>nichts ist offen</translation>
        </message>
        <message>
            <source>there is no such plan</source>
            <translation>diesen Ratenplan gibt es nicht</translation>
        </message>
        <message>
            <source>the plan has ended</source>
            <translation>der Ratenplan ist beendet</translation>
        </message>
        <message>
            <source>the plan was changed meanwhile; look at it again</source>
            <translation>der Ratenplan wurde inzwischen geändert; sehen Sie ihn sich noch einmal an</translation>
        </message>
        <message>
            <source>the offer has expired</source>
            <translation>das Angebot ist abgelaufen</translation>
        </message>
        <message>
            <source>the offer expires before its first part is due</source>
            <translation>das Angebot läuft ab, bevor die erste Zahlung fällig ist</translation>
        </message>
        <message>
            <source>%1 is more than the %2 that can be asked for</source>
            <translation>%1 ist mehr als die %2, die gefordert werden können</translation>
        </message>
        <message>
            <source>%1 of it is promised already, so that %2 is left</source>
            <translation>%1 davon sind schon zugesagt, es bleiben also %2</translation>
        </message>
        <message>
            <source>a closed account is not promised on; open it again first</source>
            <translation>auf ein geschlossenes Konto wird nichts zugesagt; öffnen Sie es zuerst wieder</translation>
        </message>
        <message>
            <source>there is nothing to save</source>
            <translation>es gibt nichts zu speichern</translation>
        </message>
        <message>
            <source>your role does not allow this</source>
            <translation>Ihre Rolle erlaubt das nicht</translation>
        </message>
        <message>
            <source>your role does not decide disputes, only that one was withdrawn</source>
            <translation>Ihre Rolle entscheidet keine Einwände, nur dass einer zurückgezogen wurde</translation>
        </message>
        <message>
            <source>the hold was lifted already</source>
            <translation>die Zurückstellung war schon aufgehoben</translation>
        </message>
        <message>
            <source>the file is empty</source>
            <translation>die Datei ist leer</translation>
        </message>
        <message>
            <source>the file has %1 KB; at most %2 KB are kept</source>
            <translation>die Datei hat %1 KB; höchstens %2 KB werden aufbewahrt</translation>
        </message>
        <message>
            <source>the file was removed already</source>
            <translation>die Datei war schon entfernt</translation>
        </message>
        <message>
            <source>say why the file is removed</source>
            <translation>nennen Sie, warum die Datei entfernt wird</translation>
        </message>
        <message>
            <source>the files of the account would be more than %1 KB together</source>
            <translation>die Dateien des Kontos wären zusammen mehr als %1 KB</translation>
        </message>
        <message>
            <source>an account has at most %1 files</source>
            <translation>ein Konto hat höchstens %1 Dateien</translation>
        </message>
        <message>
            <source>by its content it is none of the kinds that are kept: PDF, PNG or JPEG picture, text, table, e-mail, Word or Excel without macros</source>
            <translation>dem Inhalt nach ist sie keine der aufbewahrten Arten: PDF, PNG- oder JPEG-Bild, Text, Tabelle, E-Mail, Word oder Excel ohne Makros</translation>
        </message>
    </context>
    <context>
        <name>ScoreReview</name>
        <message>
            <source>only managers and administrators put a score in force</source>
            <translation>nur Manager und Administratoren setzen ein Modell in Kraft</translation>
        </message>
        <message>
            <source>nobody proposed this score: "model challenge --adopt" does, and another person puts it in force</source>
            <translation>niemand hat dieses Modell vorgeschlagen: „model challenge --adopt“ tut es, und eine andere Person setzt es in Kraft</translation>
        </message>
        <message>
            <source>{user} proposed this score; another person has to approve it</source>
            <translation>{user} hat dieses Modell vorgeschlagen; eine andere Person muss es freigeben</translation>
        </message>
    </context>
    <context>
        <name>ScoreWords</name>
        <message>
            <source>nothing drifted</source>
            <translation>nichts wich ab</translation>
        </message>
        <message>
            <source>it drifts a little</source>
            <translation>es weicht etwas ab</translation>
        </message>
        <message>
            <source>it drifted: learn it anew</source>
            <translation>es wich ab: neu lernen</translation>
        </message>
        <message>
            <source>Expert scorecard</source>
            <translation>Experten-Punktekarte</translation>
        </message>
        <message>
            <source>Boosted trees</source>
            <translation>Verstärkte Bäume</translation>
        </message>
        <message>
            <source>Scorecard</source>
            <translation>Punktekarte</translation>
        </message>
        <message>
            <source>Queues rank by the expert scorecard: points set by judgement, not learned from this office yet.</source>
            <translation>Listen ordnen nach der Experten-Punktekarte: geschätzte Punkte, noch nicht aus diesem Büro gelernt.</translation>
        </message>
        <message>
            <source>Queues rank by the office's own score %1 since %2: AUC %3 (%4 before it) on %5 later outcomes, PSI %6: %7.</source>
            <extracomment>%1 a number, %2 a day, %3 and %4 figures of quality, %5 a number of rows, %6 drift</extracomment>
            <translation>Listen ordnen nach dem eigenen Modell %1 des Büros seit %2: AUC %3 (davor %4) bei %5 späteren Ergebnissen, PSI %6: %7.</translation>
        </message>
        <message>
            <source>A score by %1 of %2 waits for a second person.</source>
            <translation>Ein Modell von %1 vom %2 wartet auf eine zweite Person.</translation>
        </message>
        <message>
            <source>%1 took the own score back on %2.</source>
            <translation>%1 nahm das eigene Modell am %2 zurück.</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3.</source>
            <translation>%1 gab das Modell von %2 am %3 zurück.</translation>
        </message>
        <message>
            <source>%1 sent the score of %2 back on %3: %4</source>
            <extracomment>%1 who sent it back, %2 who had proposed it, %3 a day, %4 why</extracomment>
            <translation>%1 gab das Modell von %2 am %3 zurück: %4</translation>
        </message>
        <message>
            <source>You proposed it: another person has to approve it.</source>
            <translation>Sie haben es vorgeschlagen: eine andere Person muss es freigeben.</translation>
        </message>
        <message>
            <source>You may approve it or send it back.</source>
            <translation>Sie können es freigeben oder zurückgeben.</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>In Kraft: %1</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In Kraft</translation>
        </message>
        <message>
            <source>Proposed</source>
            <translation>Vorgeschlagen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Learned from outcomes</source>
            <translation>Gelernt aus Ergebnissen</translation>
        </message>
        <message>
            <source>Measured on later outcomes</source>
            <translation>Gemessen an späteren Ergebnissen</translation>
        </message>
        <message>
            <source>AUC (1 is best, 0.5 is chance)</source>
            <translation>AUC (1 ist am besten, 0,5 ist Zufall)</translation>
        </message>
        <message>
            <source>How often an account that paid stands above one that did not.</source>
            <translation>Wie oft ein Konto, das bezahlt hat, über einem steht, das nicht bezahlt hat.</translation>
        </message>
        <message>
            <source>AUC of what ranked before, on the same outcomes</source>
            <translation>AUC dessen, was davor ordnete, an denselben Ergebnissen</translation>
        </message>
        <message>
            <source>Brier score (0 is best)</source>
            <translation>Brier-Wert (0 ist am besten)</translation>
        </message>
        <message>
            <source>The mean square of how far the chances were from what happened.</source>
            <translation>Das mittlere Quadrat dessen, wie weit die Wahrscheinlichkeiten von dem lagen, was geschah.</translation>
        </message>
        <message>
            <source>Drift (PSI)</source>
            <translation>Abweichung (PSI)</translation>
        </message>
        <message>
            <source>How far the scores of the later outcomes are from those it learned from.</source>
            <translation>Wie weit die Werte der späteren Ergebnisse von denen liegen, aus denen es lernte.</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 a figure, %2 what it means</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>No account here is in the queue.</source>
            <translation>Kein Konto hier steht in der Liste.</translation>
        </message>
        <message>
            <source>All %1 accounts in the queue would stay where they are.</source>
            <translation>Alle %1 Konten in der Liste blieben, wo sie sind.</translation>
        </message>
        <message>
            <source>%1 of %2 accounts in the queue would have another sum. Among the first %3 places %4 accounts would be new.</source>
            <extracomment>%1 accounts, %2 those in the queue, %3 places, %4 accounts</extracomment>
            <translation>%1 von %2 Konten in der Liste hätten eine andere Summe. Auf den ersten %3 Plätzen wären %4 Konten neu.</translation>
        </message>
        <message>
            <source>%1 (%2): place %3 becomes %4, chance to pay %5 becomes %6</source>
            <extracomment>an account, %1 whose, %2 its number; %3, %4 places in the queue; %5, %6 chances to pay</extracomment>
            <translation>%1 (%2): aus Platz %3 wird %4, Zahlungschance %5 wird %6</translation>
        </message>
    </context>
    <context>
        <name>ShippedStrategies</name>
        <message>
            <source>Business receivables</source>
            <translation>Forderungen gegen Unternehmen</translation>
        </message>
        <message>
            <source>Invoices between companies, by the leading (oldest open) invoice: a friendly note before the due date, three dunning levels, then a stop of delivery and the lawyers.</source>
            <translation>Rechnungen zwischen Unternehmen, nach der führenden (ältesten offenen) Rechnung: ein freundlicher Hinweis vor Fälligkeit, drei Mahnstufen, dann Lieferstopp und die Anwälte.</translation>
        </message>
        <message>
            <source>Consumer agency</source>
            <translation>Verbraucherinkasso</translation>
        </message>
        <message>
            <source>Third-party collection of consumer debts: the first letter with its validation period, then calls by size and risk, a second voice when promises break, the lawyers last.</source>
            <translation>Inkasso von Verbraucherforderungen für andere: der erste Brief mit seiner Einwendungsfrist, dann Anrufe nach Größe und Risiko, eine zweite Stimme, wenn Zusagen brechen, zuletzt die Anwälte.</translation>
        </message>
        <message>
            <source>Patient bills</source>
            <translation>Patientenrechnungen</translation>
        </message>
        <message>
            <source>What patients owe after the insurer: statements, financial assistance before anything harder, nothing hard before the 120th day.</source>
            <translation>Was Patienten nach der Versicherung schulden: Abrechnungen, finanzielle Hilfe vor allem Härteren, nichts Hartes vor dem 120. Tag.</translation>
        </message>
        <message>
            <source>Road fines</source>
            <translation>Verkehrsbußen</translation>
        </message>
        <message>
            <source>Fines of the road police: sixty days after the notice the fine rises to half of the highest fine for the offence (Italian road code, article 203), and what is then not paid goes to the collection office.</source>
            <translation>Bußen der Verkehrspolizei: sechzig Tage nach der Zustellung steigt die Buße auf die Hälfte der Höchststrafe für den Verstoß (italienische Straßenverkehrsordnung, Artikel 203), und was dann nicht bezahlt ist, geht an die Beitreibungsstelle.</translation>
        </message>
        <message>
            <source>Energy and water</source>
            <translation>Energie und Wasser</translation>
        </message>
        <message>
            <source>Bills for supply: reminders by message, a plan before anything harder, a warning before supply may be interrupted, and a person who decides.</source>
            <translation>Rechnungen für Versorgung: Erinnerungen per Nachricht, ein Ratenplan vor allem Härteren, eine Warnung, bevor die Versorgung unterbrochen werden darf, und ein Mensch, der entscheidet.</translation>
        </message>
    </context>
    <context>
        <name>Shots</name>
        <message>
            <source>more than 120 days past due</source>
            <translation>mehr als 120 Tage überfällig</translation>
        </message>
        <message>
            <source>Dispute saved.</source>
            <translation>Einwand gespeichert.</translation>
        </message>
    </context>
    <context>
        <name>SpokenDate</name>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>morgen</translation>
        </message>
        <message>
            <source>tom</source>
            <translation>morg</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>gestern</translation>
        </message>
        <message>
            <source>eom</source>
            <translation>ultimo</translation>
        </message>
        <message>
            <source>bom</source>
            <translation>monatsanfang</translation>
        </message>
        <message>
            <source>payday</source>
            <translation>zahltag</translation>
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
            <translation>Mit Rücksicht</translation>
        </message>
        <message>
            <source>No contact before %1</source>
            <translation>Kein Kontakt vor %1</translation>
        </message>
        <message>
            <source>No contact until %1</source>
            <translation>Kein Kontakt bis %1</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Kein Kontakt</translation>
        </message>
        <message>
            <source>Hold: %1</source>
            <translation>Zurückgestellt: %1</translation>
        </message>
        <message>
            <source>Until %1</source>
            <translation>Bis %1</translation>
        </message>
        <message>
            <source>Until it is ended</source>
            <translation>Bis es beendet wird</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>Einwand: %1</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>Wartet auf Freigabe</translation>
        </message>
        <message>
            <source>Waits for approval, asked by %1</source>
            <translation>Wartet auf Freigabe, angefragt von %1</translation>
        </message>
        <message>
            <source>Nothing is agreed yet</source>
            <translation>Noch ist nichts vereinbart</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>Nicht freigegeben</translation>
        </message>
        <message>
            <source>Approved by %1</source>
            <translation>Freigegeben von %1</translation>
        </message>
        <message>
            <source>Not approved by %1</source>
            <translation>Nicht freigegeben von %1</translation>
        </message>
    </context>
    <context>
        <name>StatusWords</name>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>No contact</source>
            <translation>Kein Kontakt</translation>
        </message>
        <message>
            <source>In contact</source>
            <translation>In Kontakt</translation>
        </message>
        <message>
            <source>Promise open</source>
            <translation>Zusage offen</translation>
        </message>
        <message>
            <source>Promise due</source>
            <translation>Zusage fällig</translation>
        </message>
        <message>
            <source>Broken promise</source>
            <translation>Gebrochen</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>Ratenplan läuft</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Bestritten</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>With agency</source>
            <translation>Bei Inkassobüro</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>Durch Vergleich erledigt</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>In Ermittlung</translation>
        </message>
    </context>
    <context>
        <name>StrategyCommand</name>
        <message>
            <source>Show the tables</source>
            <translation>Tabellen zeigen</translation>
        </message>
        <message>
            <source>Show the steps</source>
            <translation>Schritte zeigen</translation>
        </message>
        <message>
            <source>Show the golden cases</source>
            <translation>Musterfälle zeigen</translation>
        </message>
        <message>
            <source>Show the versions</source>
            <translation>Versionen zeigen</translation>
        </message>
        <message>
            <source>Add a rule or a step</source>
            <translation>Regel oder Schritt hinzufügen</translation>
        </message>
        <message>
            <source>Remove the rule or step</source>
            <translation>Regel oder Schritt entfernen</translation>
        </message>
        <message>
            <source>Move it up</source>
            <translation>Nach oben bewegen</translation>
        </message>
        <message>
            <source>Move it down</source>
            <translation>Nach unten bewegen</translation>
        </message>
        <message>
            <source>Take the last change back</source>
            <translation>Letzte Änderung zurücknehmen</translation>
        </message>
        <message>
            <source>Keep the strategy as a draft</source>
            <translation>Strategie als Entwurf behalten</translation>
        </message>
        <message>
            <source>Put the strategy in force</source>
            <translation>Strategie in Kraft setzen</translation>
        </message>
        <message>
            <source>Reckon what it would do</source>
            <translation>Berechnen, was sie täte</translation>
        </message>
        <message>
            <source>Go to the strategies</source>
            <translation>Zu den Strategien</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Add a treatment</source>
            <translation>Behandlung hinzufügen</translation>
        </message>
        <message>
            <source>Compare the score that waits</source>
            <translation>Das wartende Modell vergleichen</translation>
        </message>
        <message>
            <source>Show the wrong reasons</source>
            <translation>Die falschen Gründe zeigen</translation>
        </message>
    </context>
    <context>
        <name>StrategyProblems</name>
        <message>
            <source>line %1, column %2</source>
            <translation>Zeile %1, Spalte %2</translation>
        </message>
        <message>
            <source>rule %1, input "%2"</source>
            <translation>Regel %1, Eingang „%2“</translation>
        </message>
        <message>
            <source>rule %1, output "%2"</source>
            <translation>Regel %1, Ergebnis „%2“</translation>
        </message>
        <message>
            <source>rule %1</source>
            <translation>Regel %1</translation>
        </message>
        <message>
            <source>treatment "%1"</source>
            <translation>Behandlung „%1“</translation>
        </message>
        <message>
            <source>treatments</source>
            <translation>Behandlungen</translation>
        </message>
        <message>
            <source>triggers</source>
            <translation>Anfänge</translation>
        </message>
        <message>
            <source>the strategy</source>
            <translation>die Strategie</translation>
        </message>
        <message>
            <source>expected "and" of "between"</source>
            <translation>es fehlt „and“ zu „between“</translation>
        </message>
        <message>
            <source>expected ".." of a range</source>
            <translation>es fehlt „..“ eines Bereichs</translation>
        </message>
        <message>
            <source>expected the end of a range</source>
            <translation>es fehlt das Ende eines Bereichs</translation>
        </message>
        <message>
            <source>expected a name after "."</source>
            <translation>nach „.“ fehlt ein Name</translation>
        </message>
        <message>
            <source>expected "%1"</source>
            <translation>es fehlt „%1“</translation>
        </message>
        <message>
            <source>this does not belong to the expression</source>
            <translation>das gehört nicht zum Ausdruck</translation>
        </message>
        <message>
            <source>this does not belong to the tests</source>
            <translation>das gehört nicht zu den Bedingungen</translation>
        </message>
        <message>
            <source>"%1" does not belong here</source>
            <translation>„%1“ gehört nicht hierher</translation>
        </message>
        <message>
            <source>an expression is missing</source>
            <translation>ein Ausdruck fehlt</translation>
        </message>
        <message>
            <source>the expression is empty</source>
            <translation>der Ausdruck ist leer</translation>
        </message>
        <message>
            <source>this is not a number</source>
            <translation>das ist keine Zahl</translation>
        </message>
        <message>
            <source>the string has no end</source>
            <translation>dem Text fehlt das schließende Anführungszeichen</translation>
        </message>
        <message>
            <source>arguments are all by name or all by place</source>
            <translation>Argumente stehen alle mit Namen oder alle nach Stelle</translation>
        </message>
        <message>
            <source>nested deeper than %1</source>
            <translation>tiefer verschachtelt als %1</translation>
        </message>
        <message>
            <source>division by zero</source>
            <translation>Division durch null</translation>
        </message>
        <message>
            <source>there is no treatment "%1"</source>
            <translation>es gibt keine Behandlung „%1“</translation>
        </message>
        <message>
            <source>there is no "%1" here</source>
            <translation>„%1“ gibt es hier nicht</translation>
        </message>
        <message>
            <source>it asks for "%1", which is no feature</source>
            <translation>sie fragt nach „%1“, was kein Merkmal ist</translation>
        </message>
        <message>
            <source>"%1" is no feature</source>
            <translation>„%1“ ist kein Merkmal</translation>
        </message>
        <message>
            <source>%1 tests a %2, but the input is a %3</source>
            <translation>%1 prüft %2, der Eingang ist aber %3</translation>
        </message>
        <message>
            <source>%1 is not among the allowed values %2</source>
            <translation>%1 gehört nicht zu den erlaubten Werten %2</translation>
        </message>
        <message>
            <source>%1 is not among %2</source>
            <translation>%1 gehört nicht zu %2</translation>
        </message>
        <message>
            <source>%1 is not a %2</source>
            <translation>%1 ist nicht %2</translation>
        </message>
        <message>
            <source>rules %1 and %2 contradict each other</source>
            <translation>Regeln %1 und %2 widersprechen sich</translation>
        </message>
        <message>
            <source>the cells of "%1" depend on more than the input, or mix kinds</source>
            <translation>die Zellen von „%1“ hängen von mehr als dem Eingang ab oder mischen Arten</translation>
        </message>
        <message>
            <source>no strategy can begin at the status "%1"</source>
            <translation>keine Strategie kann beim Status „%1“ anfangen</translation>
        </message>
        <message>
            <source>no strategy can begin at "%1"</source>
            <translation>keine Strategie kann bei „%1“ anfangen</translation>
        </message>
        <message>
            <source>there are none</source>
            <translation>es gibt keine</translation>
        </message>
        <message>
            <source>there are two of this name</source>
            <translation>es gibt zwei dieses Namens</translation>
        </message>
        <message>
            <source>two steps are "%1"</source>
            <translation>zwei Schritte heißen „%1“</translation>
        </message>
        <message>
            <source>step "%1" comes before the one above it</source>
            <translation>Schritt „%1“ kommt vor dem darüber</translation>
        </message>
        <message>
            <source>no day of the week is left</source>
            <translation>kein Wochentag bleibt übrig</translation>
        </message>
        <message>
            <source>a message goes by email, sms or letter</source>
            <translation>eine Nachricht geht per E-Mail, SMS oder Brief</translation>
        </message>
        <message>
            <source>a hold says for how many "days"</source>
            <translation>eine Sperre sagt, für wie viele Tage</translation>
        </message>
        <message>
            <source>it goes to a supervisor, an agency or legal</source>
            <translation>sie geht an einen Vorgesetzten, eine Agentur oder die Anwälte</translation>
        </message>
        <message>
            <source>%1 wrote this draft; another person has to approve it</source>
            <translation>%1 hat diesen Entwurf geschrieben; eine andere Person muss ihn freigeben</translation>
        </message>
        <message>
            <source>only managers and administrators put strategies in force</source>
            <translation>nur Manager und Administratoren setzen Strategien in Kraft</translation>
        </message>
        <message>
            <source>%1 as it is here is no draft that was kept: keep it as a draft, and another person puts it in force</source>
            <translation>%1 ist so, wie es hier steht, kein aufbewahrter Entwurf: bewahren Sie es als Entwurf auf, und eine andere Person setzt es in Kraft</translation>
        </message>
        <message>
            <source>there is no draft of %1</source>
            <translation>es gibt keinen Entwurf von %1</translation>
        </message>
        <message>
            <source>no draft of %1 runs as a shadow</source>
            <translation>kein Entwurf von %1 läuft als Schatten</translation>
        </message>
        <message>
            <source>boolean</source>
            <translation>einen Wahrheitswert</translation>
        </message>
        <message>
            <source>list</source>
            <translation>eine Liste</translation>
        </message>
        <message>
            <source>number</source>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>date</source>
            <translation>ein Datum</translation>
        </message>
        <message>
            <source>string</source>
            <translation>einen Text</translation>
        </message>
        <message>
            <source>time</source>
            <translation>eine Uhrzeit</translation>
        </message>
        <message>
            <source>date and time</source>
            <translation>Datum und Uhrzeit</translation>
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
            <translation>Dann</translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) later</source>
            <translation>
                <numerusform>%Ln Tag später</numerusform>
                <numerusform>%Ln Tage später</numerusform>
            </translation>
        </message>
        <message>
            <source>On the day</source>
            <translation>Am Tag</translation>
        </message>
        <message numerus="yes">
            <source>After %Ln day(s)</source>
            <translation>
                <numerusform>Nach %Ln Tag</numerusform>
                <numerusform>Nach %Ln Tagen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) before</source>
            <translation>
                <numerusform>%Ln Tag davor</numerusform>
                <numerusform>%Ln Tage davor</numerusform>
            </translation>
        </message>
        <message>
            <source>e-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>text message</source>
            <translation>SMS</translation>
        </message>
        <message>
            <source>letter</source>
            <translation>Brief</translation>
        </message>
        <message>
            <source> or </source>
            <extracomment>between channels, the first that reaches the debtor is used: "e-mail or letter"</extracomment>
            <translation> oder </translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>eine Teamleitung</translation>
        </message>
        <message>
            <source>an agency</source>
            <translation>ein Inkassobüro</translation>
        </message>
        <message>
            <source>the lawyers</source>
            <translation>die Anwälte</translation>
        </message>
        <message>
            <source>work it in the queue %1</source>
            <translation>in der Liste %1 bearbeiten</translation>
        </message>
        <message>
            <source>send %1 %2</source>
            <extracomment>%1 the channels, %2 the name of a template</extracomment>
            <translation>%1 %2 senden</translation>
        </message>
        <message>
            <source>mark it %1</source>
            <translation>%1 markieren</translation>
        </message>
        <message numerus="yes">
            <source>hold it for %Ln day(s): %1</source>
            <translation>
                <numerusform>für %Ln Tag zurückstellen: %1</numerusform>
                <numerusform>für %Ln Tage zurückstellen: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>ask %1 to decide</source>
            <translation>%1 entscheiden lassen</translation>
        </message>
        <message>
            <source>raise the claim to what %1 says</source>
            <translation>die Forderung auf das erhöhen, was %1 sagt</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>For which accounts</source>
            <translation>Für welche Konten</translation>
        </message>
        <message>
            <source>Small balances</source>
            <translation>Kleine Salden</translation>
        </message>
        <message>
            <source>Days between messages</source>
            <translation>Tage zwischen Nachrichten</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>Task for a queue</source>
            <translation>Aufgabe für eine Liste</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Markierung</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Zurückstellung</translation>
        </message>
        <message>
            <source>Escalation</source>
            <translation>Eskalation</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Zuschlag</translation>
        </message>
        <message>
            <source>&amp;Queue</source>
            <translation>&amp;Liste</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>&amp;Vorlage</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Bezeichnung</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>&amp;To (supervisor, agency, legal)</source>
            <translation>&amp;An (supervisor, agency, legal)</translation>
        </message>
        <message>
            <source>&amp;Decision that gives the amount</source>
            <translation>&amp;Entscheidung, die den Betrag ergibt</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>%1 when ("After 35 days"), %2 what ("send e-mail or letter …")</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, if %2</source>
            <translation>%1, wenn %2</translation>
        </message>
        <message>
            <source>%1, also while nothing else is done</source>
            <translation>%1, auch wenn sonst nichts geschieht</translation>
        </message>
        <message>
            <source>%1: no rule covers some accounts</source>
            <translation>%1: Keine Regel erfasst manche Konten</translation>
        </message>
        <message>
            <source>%1: no rule covers %2</source>
            <translation>%1: Keine Regel erfasst %2</translation>
        </message>
        <message>
            <source>%1: rules %2 both cover %3, and agree</source>
            <translation>%1: Die Regeln %2 erfassen beide %3 und stimmen überein</translation>
        </message>
        <message>
            <source>%1: rules %2 contradict each other for %3</source>
            <translation>%1: Die Regeln %2 widersprechen sich bei %3</translation>
        </message>
        <message>
            <source>%1: rule %2 never decides; %3 come first</source>
            <translation>%1: Regel %2 entscheidet nie; %3 kommen zuerst</translation>
        </message>
        <message>
            <source>%1: gaps were not looked for: %2</source>
            <translation>%1: Nach Lücken wurde nicht gesucht: %2</translation>
        </message>
        <message>
            <source>%1, rule %2: %3</source>
            <translation>%1, Regel %2: %3</translation>
        </message>
        <message>
            <source>%1, rule %2: %3 was %4 and is %5</source>
            <translation>%1, Regel %2: %3 war %4 und ist %5</translation>
        </message>
        <message>
            <source>%1: rule %2 is new: %3</source>
            <translation>%1: Regel %2 ist neu: %3</translation>
        </message>
        <message>
            <source>%1: what was rule %2 is gone: %3</source>
            <translation>%1: Was Regel %2 war, ist weg: %3</translation>
        </message>
        <message>
            <source>%1: the step %2 is new</source>
            <translation>%1: Der Schritt %2 ist neu</translation>
        </message>
        <message>
            <source>%1: the step %2 is gone</source>
            <translation>%1: Der Schritt %2 ist weg</translation>
        </message>
        <message>
            <source>%1, step %2: was %3 and is %4</source>
            <translation>%1, Schritt %2: war %3 und ist %4</translation>
        </message>
        <message>
            <source>The treatment %1 is new</source>
            <translation>Die Behandlung %1 ist neu</translation>
        </message>
        <message>
            <source>The treatment %1 is gone</source>
            <translation>Die Behandlung %1 ist weg</translation>
        </message>
        <message>
            <source>%1: was %2 and is %3</source>
            <translation>%1: war %2 und ist %3</translation>
        </message>
        <message>
            <source>the first rule that fits decides</source>
            <translation>die erste passende Regel entscheidet</translation>
        </message>
        <message>
            <source>exactly one rule fits</source>
            <translation>genau eine Regel passt</translation>
        </message>
        <message>
            <source>several rules may fit and must agree</source>
            <translation>mehrere Regeln dürfen passen und müssen übereinstimmen</translation>
        </message>
        <message>
            <source>of the rules that fit the most important decides</source>
            <translation>von den passenden Regeln entscheidet die wichtigste</translation>
        </message>
        <message>
            <source>Retired from %1, by %2</source>
            <translation>Außer Kraft ab %1, durch %2</translation>
        </message>
        <message>
            <source>Version %1 from %2, by %3</source>
            <translation>Version %1 ab %2, von %3</translation>
        </message>
        <message>
            <source>Version %1 from %2, written by %3, approved by %4</source>
            <translation>Version %1 ab %2, geschrieben von %3, freigegeben von %4</translation>
        </message>
        <message>
            <source>%1, for %2</source>
            <translation>%1, für %2</translation>
        </message>
        <message>
            <source>%1 (in force)</source>
            <translation>%1 (in Kraft)</translation>
        </message>
        <message>
            <source>Version %1 in force</source>
            <translation>Version %1 in Kraft</translation>
        </message>
        <message>
            <source>A draft, not in force</source>
            <translation>Ein Entwurf, nicht in Kraft</translation>
        </message>
        <message>
            <source>Ready to use, not in force</source>
            <translation>Bereit, nicht in Kraft</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Nicht in Kraft</translation>
        </message>
        <message>
            <source>Experiment</source>
            <translation>Versuch</translation>
        </message>
        <message>
            <source>Shadow since %1: it would have made %2 tasks, %3 messages and %4 questions to others; %5, %6 and %7 were made.</source>
            <translation>Schatten seit %1: Er hätte %2 Aufgaben, %3 Nachrichten und %4 Anfragen an andere gemacht; gemacht wurden %5, %6 und %7.</translation>
        </message>
        <message>
            <source>%1: %2 tasks, %3 messages, %4 questions beside %5, %6, %7; another step for %8 of %9 accounts</source>
            <extracomment>one night: %1 the day, %2 to %4 would have been, %5 to %7 were, %8 accounts of %9</extracomment>
            <translation>%1: %2 Aufgaben, %3 Nachrichten, %4 Anfragen neben %5, %6, %7; ein anderer Schritt bei %8 von %9 Konten</translation>
        </message>
    </context>
    <context>
        <name>SystemCommand</name>
        <message>
            <source>Go to the bank lines</source>
            <translation>Zu den Bankzeilen</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>Bank</translation>
        </message>
        <message>
            <source>Next line</source>
            <translation>Nächste Zeile</translation>
        </message>
        <message>
            <source>Previous line</source>
            <translation>Vorige Zeile</translation>
        </message>
        <message>
            <source>Post the line as proposed</source>
            <translation>Zeile wie vorgeschlagen buchen</translation>
        </message>
        <message>
            <source>Next proposal</source>
            <translation>Nächster Vorschlag</translation>
        </message>
        <message>
            <source>Type another account</source>
            <translation>Anderes Konto tippen</translation>
        </message>
        <message>
            <source>Set the line aside</source>
            <translation>Zeile beiseitelegen</translation>
        </message>
        <message>
            <source>Match all lines again</source>
            <translation>Alle Zeilen neu zuordnen</translation>
        </message>
        <message>
            <source>Go to the integrations</source>
            <translation>Zu den Anbindungen</translation>
        </message>
        <message>
            <source>Systems</source>
            <translation>Systeme</translation>
        </message>
        <message>
            <source>Next connection</source>
            <translation>Nächste Verbindung</translation>
        </message>
        <message>
            <source>Previous connection</source>
            <translation>Vorige Verbindung</translation>
        </message>
        <message>
            <source>Run the connection now</source>
            <translation>Verbindung jetzt ausführen</translation>
        </message>
        <message>
            <source>Send a failed delivery again</source>
            <translation>Gescheiterte Zustellung erneut senden</translation>
        </message>
        <message>
            <source>Go to the visits</source>
            <translation>Zu den Besuchen</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Besuche</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>Nächster Besuch</translation>
        </message>
        <message>
            <source>Previous visit</source>
            <translation>Voriger Besuch</translation>
        </message>
        <message>
            <source>Show the address on a map</source>
            <translation>Adresse auf einer Karte zeigen</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>Persönlich getroffen</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>Niemand da</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>Falsche Adresse</translation>
        </message>
    </context>
    <context>
        <name>SystemWords</name>
        <message>
            <source>In order</source>
            <translation>In Ordnung</translation>
        </message>
        <message>
            <source>Failing</source>
            <translation>Gestört</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>Verspätet</translation>
        </message>
        <message>
            <source>Not run yet</source>
            <translation>Noch nicht gelaufen</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook</translation>
        </message>
        <message>
            <source>Web service</source>
            <translation>Webdienst</translation>
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
            <translation>E-Mail: %1</translation>
        </message>
        <message>
            <source>Letter: %1</source>
            <translation>Brief: %1</translation>
        </message>
        <message>
            <source>Visit: %1</source>
            <translation>Besuch: %1</translation>
        </message>
        <message>
            <source>They called</source>
            <translation>Hat angerufen</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Gebühr</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Zuschlag</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Zinsen</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Charge</source>
            <translation>Belastung</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Konto eröffnet</translation>
        </message>
        <message>
            <source>Marked as a wrong number</source>
            <translation>Als falsche Nummer markiert</translation>
        </message>
        <message>
            <source>Marked: do not contact</source>
            <translation>Markiert: nicht kontaktieren</translation>
        </message>
        <message>
            <source>Details recorded</source>
            <translation>Angaben erfasst</translation>
        </message>
        <message>
            <source>promise %1</source>
            <translation>Zusage %1</translation>
        </message>
        <message>
            <source>payment %1</source>
            <translation>Zahlung %1</translation>
        </message>
        <message>
            <source>call</source>
            <translation>Anruf</translation>
        </message>
        <message>
            <source>note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>call-back</source>
            <translation>Rückruf</translation>
        </message>
        <message>
            <source>dispute</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <source>Promise to pay %1 by %2</source>
            <translation>Zahlungszusage %1 bis %2</translation>
        </message>
        <message>
            <source>Promise kept: %1</source>
            <translation>Zusage eingehalten: %1</translation>
        </message>
        <message>
            <source>Promise broken: %1</source>
            <translation>Zusage gebrochen: %1</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Zusage aufgehoben</translation>
        </message>
        <message>
            <source>Payment received %1</source>
            <translation>Zahlung eingegangen %1</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>%1 added: %2</source>
            <comment>kind of charge, amount</comment>
            <translation>%1 erhoben: %2</translation>
        </message>
        <message>
            <source>Claim corrected %1</source>
            <translation>Forderung berichtigt %1</translation>
        </message>
        <message>
            <source>Credit note %1</source>
            <translation>Gutschrift %1</translation>
        </message>
        <message>
            <source>Billed %1</source>
            <translation>Berechnet %1</translation>
        </message>
        <message>
            <source>%1 billed %2</source>
            <comment>invoice number, amount</comment>
            <translation>%1 berechnet %2</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Call-back agreed</source>
            <translation>Rückruf vereinbart</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Bestritten</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Einwand entschieden</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>Zurückgestellt</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>Zurückstellung aufgehoben</translation>
        </message>
        <message>
            <source>Assigned to nobody</source>
            <translation>Niemandem zugewiesen</translation>
        </message>
        <message>
            <source>Assigned to %1</source>
            <translation>%1 zugewiesen</translation>
        </message>
        <message>
            <source>Placed for collection</source>
            <translation>Zum Einzug übergeben</translation>
        </message>
        <message>
            <source>Placed with %1</source>
            <translation>An %1 übergeben</translation>
        </message>
        <message>
            <source>Recalled from the agency</source>
            <translation>Vom Inkassobüro zurückgeholt</translation>
        </message>
        <message>
            <source>Terms set</source>
            <translation>Konditionen gesetzt</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>Zinsen erlassen</translation>
        </message>
        <message>
            <source>Judgment for %1</source>
            <translation>Titel über %1</translation>
        </message>
        <message>
            <source>Court case %1</source>
            <comment>number of the case</comment>
            <translation>Gerichtsverfahren %1</translation>
        </message>
        <message>
            <source>Written off %1</source>
            <translation>Ausgebucht %1</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>Reopened</source>
            <translation>Wieder geöffnet</translation>
        </message>
        <message>
            <source>Fact from the source</source>
            <translation>Angabe aus der Quelle</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Einlesen rückgängig gemacht</translation>
        </message>
        <message>
            <source>Recorded by a newer version</source>
            <translation>Von einer neueren Version erfasst</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Fällig %1</translation>
        </message>
        <message>
            <source>value date %1</source>
            <translation>Wertstellung %1</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>fällig %1</translation>
        </message>
        <message>
            <source>for %1</source>
            <translation>für %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message>
            <source>on %1</source>
            <translation>am %1</translation>
        </message>
        <message>
            <source>from a file</source>
            <translation>aus einer Datei</translation>
        </message>
        <message>
            <source>automatic</source>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>Datei entfernt</translation>
        </message>
        <message>
            <source>File added</source>
            <translation>Datei hinzugefügt</translation>
        </message>
        <message>
            <source>Contact announced</source>
            <translation>Kontakt angekündigt</translation>
        </message>
        <message>
            <source>Announced contact did not take place</source>
            <translation>Angekündigter Kontakt fand nicht statt</translation>
        </message>
        <message>
            <source>Legal hold: nothing is erased</source>
            <translation>Löschsperre: Nichts wird gelöscht</translation>
        </message>
        <message>
            <source>Legal hold lifted</source>
            <translation>Löschsperre aufgehoben</translation>
        </message>
        <message>
            <source>Use of the data restricted</source>
            <translation>Nutzung der Daten eingeschränkt</translation>
        </message>
        <message>
            <source>Wrong reason in the queue</source>
            <translation>Falscher Grund in der Arbeitsliste</translation>
        </message>
    </context>
    <context>
        <name>Tour</name>
        <message>
            <source>61 to 90 days past due</source>
            <translation>61 bis 90 Tage überfällig</translation>
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
            <translation>Zusage %1 %2</translation>
        </message>
        <message>
            <source>Promise %1 %2, %3</source>
            <translation>Zusage %1 %2, %3</translation>
        </message>
        <message>
            <source>Payment %1</source>
            <translation>Zahlung %1</translation>
        </message>
        <message>
            <source>Payment %1, %2</source>
            <translation>Zahlung %1, %2</translation>
        </message>
        <message>
            <source>Payment %1, %2, reference %3</source>
            <translation>Zahlung %1, %2, Verwendungszweck %3</translation>
        </message>
        <message>
            <source>Call back %1</source>
            <translation>Zurückrufen %1</translation>
        </message>
        <message>
            <source>Refused: %1</source>
            <translation>Verweigert: %1</translation>
        </message>
        <message>
            <source>Dispute: %1</source>
            <translation>Einwand: %1</translation>
        </message>
        <message>
            <source>Wrong number %1</source>
            <translation>Falsche Nummer %1</translation>
        </message>
        <message>
            <source>Check the promise on %1. If unpaid, back to broken promises.</source>
            <translation>Am %1 die Zusage prüfen. Wenn unbezahlt, zurück zu den gebrochenen Zusagen.</translation>
        </message>
        <message>
            <source>The balance is lower at once.</source>
            <translation>Der Saldo sinkt sofort.</translation>
        </message>
        <message>
            <source>On your queue again %1, their time.</source>
            <translation>Wieder auf Ihrer Arbeitsliste %1, dortige Zeit.</translation>
        </message>
        <message>
            <source>Call again; the reason is in the history.</source>
            <translation>Erneut anrufen; der Grund steht im Verlauf.</translation>
        </message>
        <message>
            <source>Review the dispute. Pressing for payment stops.</source>
            <translation>Einwand prüfen. Auf Zahlung wird nicht mehr gedrängt.</translation>
        </message>
        <message>
            <source>Call again at another time of day.</source>
            <translation>Zu einer anderen Tageszeit erneut anrufen.</translation>
        </message>
        <message>
            <source>This number is not called again.</source>
            <translation>Diese Nummer wird nicht mehr angerufen.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountHeader</name>
        <message>
            <source>Back to the queue (Esc)</source>
            <translation>Zurück zur Arbeitsliste (Esc)</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>Bisher gezahlt</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>Take a payment</source>
            <translation>Zahlung aufnehmen</translation>
        </message>
        <message>
            <source>Previous account (K)</source>
            <translation>Voriges Konto (K)</translation>
        </message>
        <message>
            <source>Next account (J)</source>
            <translation>Nächstes Konto (J)</translation>
        </message>
        <message>
            <source>Show the call panel (W)</source>
            <translation>Anrufbereich zeigen (W)</translation>
        </message>
        <message>
            <source>Name not known</source>
            <translation>Name nicht bekannt</translation>
        </message>
        <message>
            <source>Speaks %1</source>
            <translation>Spricht %1</translation>
        </message>
        <message>
            <source>Placed %1</source>
            <translation>Übergeben %1</translation>
        </message>
        <message>
            <source>Listed %1</source>
            <translation>Erfasst %1</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Nicht fällig</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Finish %1</source>
            <translation>%1 fertigstellen</translation>
        </message>
        <message>
            <source>Finish the wrap-up of %1</source>
            <translation>Nachbearbeitung von %1 fertigstellen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AccountPage</name>
        <message>
            <source>No account is open</source>
            <translation>Kein Konto ist geöffnet</translation>
        </message>
        <message>
            <source>Choose one in the queue, or search for a name or number.</source>
            <translation>Wählen Sie eines in der Arbeitsliste oder suchen Sie nach Name oder Nummer.</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>Zur Arbeitsliste</translation>
        </message>
        <message>
            <source>This account is no longer here</source>
            <translation>Dieses Konto ist nicht mehr hier</translation>
        </message>
        <message>
            <source>It was moved to someone else, or its import was undone. What you saved is kept.</source>
            <translation>Es ging an jemand anderen, oder sein Einlesen wurde rückgängig gemacht. Was Sie gespeichert haben, bleibt erhalten.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Consent: %1</source>
            <translation>Einwilligung: %1</translation>
        </message>
        <message>
            <source>At that moment this account was not known here yet.</source>
            <translation>Zu diesem Zeitpunkt war das Konto hier noch nicht bekannt.</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AnswerStrip</name>
        <message numerus="yes">
            <source>at %1: %Ln time(s)</source>
            <extracomment>%1: an hour of the day; how often somebody answered then</extracomment>
            <translation>
                <numerusform>um %1 Uhr: %Ln Mal</numerusform>
                <numerusform>um %1 Uhr: %Ln Mal</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody picked up yet, in %Ln call(s).</source>
            <translation>
                <numerusform>Bei %Ln Anruf hat noch niemand abgehoben.</numerusform>
                <numerusform>Bei %Ln Anrufen hat noch niemand abgehoben.</numerusform>
            </translation>
        </message>
        <message>
            <source>Picked up: %1.</source>
            <translation>Abgehoben: %1.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::ContactPanel</name>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>No phone number is known.</source>
            <translation>Keine Telefonnummer ist bekannt.</translation>
        </message>
        <message>
            <source>Phone numbers</source>
            <translation>Telefonnummern</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Employer</source>
            <translation>Arbeitgeber</translation>
        </message>
        <message>
            <source>Date of birth</source>
            <translation>Geburtsdatum</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Einwilligung</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>Konten dieser Person</translation>
        </message>
        <message>
            <source>%1 their time</source>
            <translation>%1 dortige Zeit</translation>
        </message>
        <message>
            <source>chosen to call</source>
            <translation>zum Anrufen gewählt</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 überfällig</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Nicht fällig</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>Konten (%1)</translation>
        </message>
        <message>
            <source>by telephone</source>
            <translation>telefonisch</translation>
        </message>
        <message>
            <source>Best: %1, %2 · reached about %3 times in 100</source>
            <translation>Am besten: %1, %2 · erreicht etwa %3 von 100 Mal</translation>
        </message>
        <message>
            <source>%1 (tried, to learn about this time)</source>
            <translation>%1 (versucht, um über diese Zeit zu lernen)</translation>
        </message>
        <message>
            <source>Files…</source>
            <translation>Dateien…</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Dateien dieses Kontos</translation>
        </message>
        <message>
            <source>See, add and remove files; they can be dropped here too</source>
            <translation>Dateien ansehen, hinzufügen und entfernen; sie können auch hierher gezogen werden</translation>
        </message>
        <message>
            <source>Latest files</source>
            <translation>Neueste Dateien</translation>
        </message>
        <message>
            <source>Files (%1)</source>
            <translation>Dateien (%1)</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>per E-Mail</translation>
        </message>
        <message>
            <source>by text message</source>
            <translation>per SMS</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>per Brief</translation>
        </message>
        <message>
            <source>Best: %1, %2 · answered about %3 times in 100</source>
            <extracomment>when to write, by what, and how often such a message is answered</extracomment>
            <translation>Am besten: %1, %2 · etwa %3 von 100 werden beantwortet</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::DayDial</name>
        <message>
            <source>Their time is not known</source>
            <translation>Ortszeit ist nicht bekannt</translation>
        </message>
        <message>
            <source>Their time is %1</source>
            <translation>Ortszeit ist %1</translation>
        </message>
        <message>
            <source>%1, they may be called %2</source>
            <extracomment>%1: "Their time is 10:42 CST", %2: "08:00-21:00"</extracomment>
            <translation>%1, Anrufe erlaubt %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::GateBanner</name>
        <message>
            <source>Why?</source>
            <translation>Warum?</translation>
        </message>
        <message>
            <source>Why? Details of the decision</source>
            <translation>Warum? Einzelheiten der Entscheidung</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::OverrideAsk</name>
        <message>
            <source>Ask for one attempt, because:</source>
            <translation>Einen Versuch erbitten, weil:</translation>
        </message>
        <message>
            <source>Note for who decides</source>
            <translation>Anmerkung für die Entscheidung</translation>
        </message>
        <message>
            <source>What makes it so? Somebody else decides…</source>
            <translation>Woraus ergibt sich das? Jemand anderes entscheidet…</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <source>Ask somebody else to allow one attempt</source>
            <translation>Jemand anderen bitten, einen Versuch zu erlauben</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::StandingStrip</name>
        <message>
            <source>In force on this account</source>
            <translation>Gilt auf diesem Konto</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimeMachine</name>
        <message>
            <source>This is the past: read only.</source>
            <translation>Das ist Vergangenheit: nur lesen.</translation>
        </message>
        <message>
            <source>By what</source>
            <translation>Wonach</translation>
        </message>
        <message>
            <source>What had happened</source>
            <translation>Was geschehen war</translation>
        </message>
        <message>
            <source>What we had heard</source>
            <translation>Was wir wussten</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>Zurück zu jetzt</translation>
        </message>
        <message>
            <source>The moment before (Left)</source>
            <translation>Der Zeitpunkt davor (Links)</translation>
        </message>
        <message>
            <source>The moment after (Right)</source>
            <translation>Der Zeitpunkt danach (Rechts)</translation>
        </message>
        <message>
            <source>Moment</source>
            <translation>Zeitpunkt</translation>
        </message>
        <message>
            <source>As of %1 · %2 of %3</source>
            <extracomment>a moment, which of how many</extracomment>
            <translation>Stand %1 · %2 von %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineDelegate</name>
        <message>
            <source>Taken back · %1</source>
            <translation>Zurückgenommen · %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineList</name>
        <message>
            <source>Reverse…</source>
            <translation>Stornieren…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelineModel</name>
        <message>
            <source>taken back</source>
            <translation>zurückgenommen</translation>
        </message>
        <message>
            <source>Call in progress</source>
            <translation>Gespräch läuft</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::TimelinePanel</name>
        <message>
            <source>Timeline</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>Show in the timeline</source>
            <translation>Im Verlauf zeigen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alles</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Note on this account</source>
            <translation>Notiz zu diesem Konto</translation>
        </message>
        <message>
            <source>Add a note…  (saved as you type)</source>
            <translation>Notiz hinzufügen …  (wird beim Tippen gespeichert)</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>Notiz speichern</translation>
        </message>
        <message>
            <source>Save the note and stay (Ctrl+Shift+Enter)</source>
            <translation>Notiz speichern und bleiben (Strg+Umschalt+Eingabe)</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>Noch ist nichts geschehen.</translation>
        </message>
        <message>
            <source>Nobody has called yet.</source>
            <translation>Noch hat niemand angerufen.</translation>
        </message>
        <message>
            <source>Nothing has been paid yet.</source>
            <translation>Noch wurde nichts gezahlt.</translation>
        </message>
        <message>
            <source>Nothing has been promised yet.</source>
            <translation>Noch wurde nichts zugesagt.</translation>
        </message>
        <message>
            <source>No note has been written yet.</source>
            <translation>Noch wurde keine Notiz geschrieben.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::WhyPopover</name>
        <message>
            <source>Details of the decision</source>
            <translation>Einzelheiten der Entscheidung</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy the whole decision as text</source>
            <translation>Die ganze Entscheidung als Text kopieren</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Their zone</source>
            <translation>Dortige Zone</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>nicht bekannt</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Dortige Zeit</translation>
        </message>
        <message>
            <source>Perhaps in</source>
            <translation>Vielleicht in</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Zeitfenster</translation>
        </message>
        <message>
            <source>Attempts this week</source>
            <translation>Versuche diese Woche</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Decided again at</source>
            <translation>Neu entschieden um</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>No rule speaks against it.</source>
            <translation>Keine Regel spricht dagegen.</translation>
        </message>
        <message>
            <source>Rules that speak</source>
            <translation>Regeln, die etwas sagen</translation>
        </message>
        <message>
            <source>It is asked again at %1 your time, and when you save.</source>
            <translation>Um %1 hiesiger Zeit und beim Speichern wird neu gefragt.</translation>
        </message>
        <message>
            <source>It is asked again when you save.</source>
            <translation>Beim Speichern wird neu gefragt.</translation>
        </message>
        <message>
            <source>Next allowed %1.</source>
            <translation>Nächster erlaubter Zeitpunkt: %1.</translation>
        </message>
        <message>
            <source>No time alone makes it allowed. It changes when the facts above change: another number, a zone that the person tells, the end of a hold.</source>
            <translation>Kein Zeitpunkt allein macht es erlaubt. Es ändert sich, wenn sich die Tatsachen oben ändern: eine andere Nummer, eine genannte Zeitzone, das Ende einer Zurückstellung.</translation>
        </message>
        <message>
            <source>Call back then</source>
            <translation>Dann zurückrufen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalDetail</name>
        <message>
            <source>Owed</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Angeboten</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Zusagen eingehalten</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Reason; the collector reads it. Needed to decline.</source>
            <translation>Grund; wird dem Sachbearbeiter gezeigt. Zum Ablehnen nötig.</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · %2 · asked by %3</source>
            <extracomment>number of the account, creditor, who asked</extracomment>
            <translation>%1 · %2 · angefragt von %3</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Nicht fällig</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>promises kept, of how many that were decided</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Beyond the limit: %1</source>
            <translation>Über der Grenze: %1</translation>
        </message>
        <message>
            <source>They say: %1</source>
            <translation>Dazu gesagt: %1</translation>
        </message>
        <message>
            <source>Told the debtor: “%1”</source>
            <translation>Dem Schuldner gesagt: „%1“</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalModel</name>
        <message>
            <source>%1, %2, for %3, asked by %4, %5, %6</source>
            <extracomment>a request read aloud: what, amount, debtor, who asked, when, whether one may decide</extracomment>
            <translation>%1, %2, für %3, angefragt von %4, %5, %6</translation>
        </message>
        <message>
            <source>yours to decide</source>
            <translation>von Ihnen zu entscheiden</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>Angefragt</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Schuldner</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>Angeboten</translation>
        </message>
    </context>
    <context>
        <name>dunlin::approvals::ApprovalsPage</name>
        <message>
            <source>Approvals</source>
            <translation>Freigaben</translation>
        </message>
        <message>
            <source>Reading what waits…</source>
            <translation>Wartendes wird gelesen…</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Wartend</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>Wartende Anfragen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>%1 waiting, %2 for you to decide</source>
            <extracomment>how many requests wait, and how many of them the user may decide</extracomment>
            <translation>%1 warten, %2 davon entscheiden Sie</translation>
        </message>
        <message>
            <source>Nothing waits for approval</source>
            <translation>Nichts wartet auf Freigabe</translation>
        </message>
        <message>
            <source>What a collector may not agree alone comes here, with the limit it is beyond.</source>
            <translation>Was ein Sachbearbeiter nicht allein vereinbaren darf, kommt hierher, mit der Grenze, die es überschreitet.</translation>
        </message>
        <message>
            <source>Offline: requests as of %1. What you decide is sent later.</source>
            <translation>Offline: Anfragen vom Stand %1. Was Sie entscheiden, wird später gesendet.</translation>
        </message>
        <message>
            <source>Offline. What you decide is sent later.</source>
            <translation>Offline. Was Sie entscheiden, wird später gesendet.</translation>
        </message>
        <message>
            <source>Say why; the collector reads it.</source>
            <translation>Nennen Sie den Grund; er wird dem Sachbearbeiter gezeigt.</translation>
        </message>
        <message>
            <source>Approved: %1 for %2</source>
            <translation>Freigegeben: %1 für %2</translation>
        </message>
        <message>
            <source>Declined: %1 for %2</source>
            <translation>Abgelehnt: %1 für %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementDialog</name>
        <message>
            <source>New arrangement</source>
            <translation>Neue Vereinbarung</translation>
        </message>
        <message>
            <source>What is agreed</source>
            <translation>Was vereinbart wird</translation>
        </message>
        <message>
            <source>One promise</source>
            <translation>Eine Zusage</translation>
        </message>
        <message>
            <source>Payment plan</source>
            <translation>Ratenplan</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>Within your authority:</source>
            <translation>In Ihrer Befugnis:</translation>
        </message>
        <message>
            <source>Confirm plan</source>
            <translation>Ratenplan bestätigen</translation>
        </message>
        <message>
            <source>Within your authority: you may agree this yourself.</source>
            <translation>In Ihrer Befugnis: Das dürfen Sie selbst vereinbaren.</translation>
        </message>
        <message>
            <source>Needs approval.</source>
            <translation>Braucht Freigabe.</translation>
        </message>
        <message>
            <source>Confirming puts it into their queue; until then nothing is agreed.</source>
            <translation>Mit der Bestätigung kommt es auf deren Liste; bis dahin ist nichts vereinbart.</translation>
        </message>
        <message>
            <source>Read back: “%1”</source>
            <translation>Vorlesen: „%1“</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Zur Freigabe senden</translation>
        </message>
        <message>
            <source>Confirm promise</source>
            <translation>Zusage bestätigen</translation>
        </message>
        <message>
            <source>Confirm settlement</source>
            <translation>Vergleich bestätigen</translation>
        </message>
        <message>
            <source>Confirm change</source>
            <translation>Änderung bestätigen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ArrangementFields</name>
        <message>
            <source>First payment</source>
            <translation>Erste Zahlung</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Settle for</source>
            <translation>Vergleichssumme</translation>
        </message>
        <message>
            <source>First date</source>
            <translation>Erstes Datum</translation>
        </message>
        <message>
            <source>Offer ends</source>
            <translation>Angebot endet</translation>
        </message>
        <message>
            <source>Repeat</source>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>Instalments</source>
            <translation>Raten</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>Amount each</source>
            <translation>Betrag je Rate</translation>
        </message>
        <message>
            <source>Pay with</source>
            <translation>Zahlt mit</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht genannt</translation>
        </message>
        <message>
            <source>&amp;First payment</source>
            <translation>&amp;Erste Zahlung</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Betrag</translation>
        </message>
        <message>
            <source>&amp;Settle for</source>
            <translation>&amp;Vergleichssumme</translation>
        </message>
        <message>
            <source>First &amp;date</source>
            <translation>Erstes &amp;Datum</translation>
        </message>
        <message>
            <source>&amp;Repeat</source>
            <translation>&amp;Wiederholung</translation>
        </message>
        <message>
            <source>&amp;Instalments</source>
            <translation>&amp;Raten</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>&amp;Zahlungen</translation>
        </message>
        <message>
            <source>Amount &amp;each</source>
            <translation>Betrag &amp;je Rate</translation>
        </message>
        <message>
            <source>&amp;Offer ends</source>
            <translation>Angebot e&amp;ndet</translation>
        </message>
        <message>
            <source>Pay &amp;with</source>
            <translation>Zahlt &amp;mit</translation>
        </message>
        <message>
            <source>Change the plan that goes on (%1 to come)</source>
            <extracomment>a plan: how much of it is still to come</extracomment>
            <translation>Den laufenden Ratenplan ändern (%1 stehen noch aus)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an account that a promise is for: number, what is owed</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Pays &amp;by</source>
            <translation>Zahlt &amp;bis</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>Zahlt bis</translation>
        </message>
        <message>
            <source>Choose at least one account that the promise is for.</source>
            <translation>Wählen Sie mindestens ein Konto, für das die Zusage gilt.</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>Das Datum ist nicht lesbar oder vorbei. Tippen Sie etwa fr, +7 oder 15.1.</translation>
        </message>
        <message>
            <source>The number of payments is 1 to %1. Type for instance 6.</source>
            <translation>Die Zahl der Zahlungen ist 1 bis %1. Tippen Sie etwa 6.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>%1 ist nicht lesbar. Tippen Sie etwa 120, 50% oder 1/3.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::PartDelegate</name>
        <message>
            <source>Amount of this payment</source>
            <translation>Betrag dieser Zahlung</translation>
        </message>
        <message>
            <source>Day of this payment</source>
            <translation>Tag dieser Zahlung</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::ScheduleModel</name>
        <message>
            <source>%1: %2, left after: %3</source>
            <extracomment>a row of the schedule read aloud: day, amount, what is left after it</extracomment>
            <translation>%1: %2, danach offen: %3</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Left after</source>
            <translation>Danach offen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::arrangement::SchedulePanel</name>
        <message>
            <source>Schedule</source>
            <translation>Zahlungsplan</translation>
        </message>
        <message>
            <source>F2 or a double click changes one day or amount; the last payment takes up the rest.</source>
            <translation>F2 oder ein Doppelklick ändert einen Tag oder Betrag; die letzte Zahlung nimmt den Rest auf.</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Abgegolten</translation>
        </message>
        <message>
            <source>Paid off</source>
            <translation>Ausgeglichen</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Anteile</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Noch nichts zu zeigen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit</name>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Zuweisung</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Konditionen</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Zurückstellung</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Konto eröffnet</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Schuldner</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>Nummer oder Adresse</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>Berichtigung</translation>
        </message>
        <message>
            <source>Contact begun</source>
            <translation>Kontakt begonnen</translation>
        </message>
        <message>
            <source>Fact</source>
            <translation>Angabe</translation>
        </message>
        <message>
            <source>Step of a strategy</source>
            <translation>Schritt einer Strategie</translation>
        </message>
        <message>
            <source>Override asked for</source>
            <translation>Ausnahme erbeten</translation>
        </message>
        <message>
            <source>Override decided</source>
            <translation>Ausnahme entschieden</translation>
        </message>
        <message>
            <source>Approval asked for</source>
            <translation>Freigabe erbeten</translation>
        </message>
        <message>
            <source>Approval decided</source>
            <translation>Freigabe entschieden</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Ratenplan</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>Vergleich</translation>
        </message>
        <message>
            <source>an import</source>
            <translation>ein Import</translation>
        </message>
        <message>
            <source>the program</source>
            <translation>das Programm</translation>
        </message>
        <message>
            <source>Principal</source>
            <translation>Hauptforderung</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Zinsen</translation>
        </message>
        <message>
            <source>Fees</source>
            <translation>Gebühren</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>Nicht angewendet</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Bestritten</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Oldest due day</source>
            <translation>Älteste Fälligkeit</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Nächste Aktion</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zugewiesen an</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Inkassobüro</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>Nummern und Adressen</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>The content was erased lawfully; its hash stays in the chain.</source>
            <translation>Der Inhalt wurde rechtmäßig gelöscht; sein Hash bleibt in der Kette.</translation>
        </message>
        <message>
            <source>The bytes have the hash that was kept with them, checked on this laptop just now.</source>
            <translation>Die Bytes haben den Hash, der mit ihnen aufbewahrt wurde; eben auf diesem Laptop geprüft.</translation>
        </message>
        <message>
            <source>The bytes do NOT have the hash that was kept with them. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>Die Bytes haben NICHT den Hash, der mit ihnen aufbewahrt wurde. Lassen Sie diesen Laptop, wie er ist, und melden Sie es der Stelle für Sicherheit.</translation>
        </message>
        <message>
            <source>Number %1 in the office's feed.</source>
            <translation>Nummer %1 im Feed des Büros.</translation>
        </message>
        <message>
            <source>Not in the office's feed yet: it waits for the next sync.</source>
            <translation>Noch nicht im Feed des Büros: wartet auf den nächsten Abgleich.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Part of a file</source>
            <translation>Teil einer Datei</translation>
        </message>
        <message>
            <source>File removed</source>
            <translation>Datei entfernt</translation>
        </message>
        <message>
            <source>Person beside the debtor</source>
            <translation>Person neben dem Schuldner</translation>
        </message>
        <message>
            <source>Person unlinked</source>
            <translation>Person gelöst</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Rückruf</translation>
        </message>
        <message>
            <source>Care</source>
            <translation>Fürsorge</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Detail of care</source>
            <translation>Einzelheit zur Fürsorge</translation>
        </message>
        <message>
            <source>Care ended</source>
            <translation>Fürsorge beendet</translation>
        </message>
        <message>
            <source>Message received</source>
            <translation>Nachricht eingegangen</translation>
        </message>
        <message>
            <source>Step of a message</source>
            <translation>Schritt einer Nachricht</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Konto geschlossen</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>Konto wieder geöffnet</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Gebühr</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Vertragsstrafe</translation>
        </message>
        <message>
            <source>Interest waived</source>
            <translation>Zinsverzicht</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Gläubiger</translation>
        </message>
        <message>
            <source>Debtor linked</source>
            <translation>Schuldner verknüpft</translation>
        </message>
        <message>
            <source>Dispute decided</source>
            <translation>Einwand entschieden</translation>
        </message>
        <message>
            <source>Payment announced</source>
            <translation>Zahlung angekündigt</translation>
        </message>
        <message>
            <source>Announced payment taken back</source>
            <translation>Angekündigte Zahlung zurückgenommen</translation>
        </message>
        <message>
            <source>Hold ended</source>
            <translation>Sperre beendet</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Import zurückgenommen</translation>
        </message>
        <message>
            <source>Judgment</source>
            <translation>Urteil</translation>
        </message>
        <message>
            <source>Court case</source>
            <translation>Gerichtsverfahren</translation>
        </message>
        <message>
            <source>Legal hold</source>
            <translation>Aufbewahrungspflicht</translation>
        </message>
        <message>
            <source>Legal hold ended</source>
            <translation>Aufbewahrungspflicht beendet</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Mitteilung</translation>
        </message>
        <message>
            <source>Placement</source>
            <translation>Übergabe</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Rückruf vom Inkasso</translation>
        </message>
        <message>
            <source>Plan changed</source>
            <translation>Plan geändert</translation>
        </message>
        <message>
            <source>Arrangement cancelled</source>
            <translation>Vereinbarung aufgehoben</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Zusage aufgehoben</translation>
        </message>
        <message>
            <source>Contact let go</source>
            <translation>Kontakt freigegeben</translation>
        </message>
        <message>
            <source>Restriction</source>
            <translation>Einschränkung</translation>
        </message>
        <message>
            <source>Text drafted</source>
            <translation>Text entworfen</translation>
        </message>
        <message>
            <source>Text decided</source>
            <translation>Über Text entschieden</translation>
        </message>
        <message>
            <source>Write-off</source>
            <translation>Ausbuchung</translation>
        </message>
        <message>
            <source>Not in a checkpoint yet.</source>
            <translation>Noch in keinem Prüfpunkt.</translation>
        </message>
        <message>
            <source>Included in checkpoint %1 (root %2…), signed by the office and verified on this laptop, %3.</source>
            <extracomment>%1 is a number, %2 the beginning of a hash, %3 a date and time</extracomment>
            <translation>Enthalten in Prüfpunkt %1 (Wurzel %2…), vom Büro signiert und auf diesem Laptop geprüft, %3.</translation>
        </message>
        <message>
            <source>NOT proven by checkpoint %1: %2. Keep this laptop as it is and tell whoever is responsible for security.</source>
            <translation>Durch Prüfpunkt %1 NICHT bewiesen: %2. Lassen Sie diesen Laptop, wie er ist, und melden Sie es den Verantwortlichen für Sicherheit.</translation>
        </message>
        <message>
            <source>the checkpoint is not signed by the office's server</source>
            <translation>der Prüfpunkt ist nicht vom Server des Büros signiert</translation>
        </message>
        <message>
            <source>the checkpoint is older than one this laptop has witnessed</source>
            <translation>der Prüfpunkt ist älter als einer, den dieser Laptop bezeugt hat</translation>
        </message>
        <message>
            <source>the ledger is not the one this laptop has witnessed</source>
            <translation>das Hauptbuch ist nicht das, das dieser Laptop bezeugt hat</translation>
        </message>
        <message>
            <source>the event is not in the ledger as it stands here</source>
            <translation>das Ereignis steht nicht so im Hauptbuch wie hier</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditDetailCard</name>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>Vorher und nachher</translation>
        </message>
        <message>
            <source>What was written, and decided</source>
            <translation>Was geschrieben und entschieden wurde</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>As known then</source>
            <translation>Stand damals</translation>
        </message>
        <message>
            <source>Evidence pack</source>
            <translation>Beweispaket</translation>
        </message>
        <message>
            <source>the whole office</source>
            <translation>das ganze Büro</translation>
        </message>
        <message>
            <source>an account that is not here any more</source>
            <translation>ein Konto, das nicht mehr hier ist</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <extracomment>who did it, on which account</extracomment>
            <translation>%1 auf %2</translation>
        </message>
        <message>
            <source>the server</source>
            <translation>der Server</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; server's clock %3</source>
            <translation>Gerät %1, seine Uhr %2; Uhr des Servers %3</translation>
        </message>
        <message>
            <source>Device %1, its clock %2; not at the server yet</source>
            <translation>Gerät %1, seine Uhr %2; noch nicht beim Server</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Nothing of the account's figures</source>
            <translation>Nichts an den Zahlen des Kontos</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>As it was written</source>
            <translation>Wie es geschrieben wurde</translation>
        </message>
        <message>
            <source>What was decided, and from what</source>
            <translation>Was entschieden wurde und woraus</translation>
        </message>
        <message>
            <source>SHA-256 %1</source>
            <translation>SHA-256 %1</translation>
        </message>
        <message>
            <source>That you looked at this account is recorded.</source>
            <translation>Dass Sie dieses Konto angesehen haben, wird festgehalten.</translation>
        </message>
        <message>
            <source>Whether it is in the signed ledger could not be checked: %1</source>
            <translation>Ob es im signierten Hauptbuch steht, ließ sich nicht prüfen: %1</translation>
        </message>
        <message>
            <source>Root %1</source>
            <translation>Wurzel %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditPage</name>
        <message>
            <source>Audit</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Looking at an account here is itself recorded.</source>
            <translation>Ein Konto hier anzusehen wird selbst festgehalten.</translation>
        </message>
        <message>
            <source>Reading the ledger…</source>
            <translation>Das Journal wird gelesen…</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Kind of event</source>
            <translation>Art des Ereignisses</translation>
        </message>
        <message>
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Events, latest first</source>
            <translation>Ereignisse, neueste zuerst</translation>
        </message>
        <message>
            <source>Older events</source>
            <translation>Ältere Ereignisse</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>%Ln Ereignis gezeigt</numerusform>
                <numerusform>%Ln Ereignisse gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>No event fits</source>
            <translation>Kein Ereignis passt</translation>
        </message>
        <message>
            <source>Nothing of the kind is on this laptop. Take something out of the filter, or sync first.</source>
            <translation>Nichts dergleichen ist auf diesem Laptop. Nehmen Sie etwas aus dem Filter oder gleichen Sie zuerst ab.</translation>
        </message>
        <message>
            <source>Set aside by the office</source>
            <translation>Vom Büro beiseitegelegt</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Büro</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>waits</source>
            <translation>wartet</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Feed</source>
            <translation>Feed</translation>
        </message>
        <message>
            <source>Number in the office's feed</source>
            <translation>Nummer im Feed des Büros</translation>
        </message>
        <message>
            <source>Folder for the evidence pack</source>
            <translation>Ordner für das Beweispaket</translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) with their hashes saved</source>
            <translation>
                <numerusform>%Ln Ereignis mit Hash gespeichert</numerusform>
                <numerusform>%Ln Ereignisse mit Hashes gespeichert</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankModel</name>
        <message>
            <source>None</source>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Gebucht</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Payer</source>
            <translation>Zahler</translation>
        </message>
        <message>
            <source>Proposal</source>
            <translation>Vorschlag</translation>
        </message>
        <message>
            <source>Sure</source>
            <translation>Sicher</translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankPage</name>
        <message>
            <source>Bank lines</source>
            <translation>Bankzeilen</translation>
        </message>
        <message>
            <source>Match again</source>
            <translation>Neu zuordnen</translation>
        </message>
        <message>
            <source>Reading the bank lines…</source>
            <translation>Die Bankzeilen werden gelesen…</translation>
        </message>
        <message>
            <source>Bank lines that wait</source>
            <translation>Wartende Bankzeilen</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>Number of another account</source>
            <translation>Nummer eines anderen Kontos</translation>
        </message>
        <message>
            <source>Reason to set it aside</source>
            <translation>Grund zum Beiseitelegen</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Beiseitelegen</translation>
        </message>
        <message>
            <source>Post</source>
            <translation>Buchen</translation>
        </message>
        <message>
            <source>Newest bank data: %1. Nobody is chased until newer data is in</source>
            <translation>Neueste Bankdaten: %1. Niemand wird gemahnt, bis neuere da sind</translation>
        </message>
        <message>
            <source>Statements up to %1</source>
            <translation>Auszüge bis %1</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 wartet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln wartet</numerusform>
                <numerusform>%Ln warten</numerusform>
            </translation>
        </message>
        <message>
            <source>No bank line waits</source>
            <translation>Keine Bankzeile wartet</translation>
        </message>
        <message>
            <source>No statement has been taken in yet: import one, and what cannot be matched appears here.</source>
            <translation>Noch wurde kein Auszug eingelesen: Lesen Sie einen ein, und was nicht zugeordnet werden kann, erscheint hier.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines are posted. What the next statement brings and no rule can post appears here.</source>
            <translation>
                <numerusform>%Ln Zeile ist gebucht. Was der nächste Auszug bringt und keine Regel buchen kann, erscheint hier.</numerusform>
                <numerusform>%Ln Zeilen sind gebucht. Was der nächste Auszug bringt und keine Regel buchen kann, erscheint hier.</numerusform>
            </translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>Verwendungszweck: %1</translation>
        </message>
        <message>
            <source>No account fits. Type its number, or set the line aside.</source>
            <translation>Kein Konto passt. Tippen Sie seine Nummer oder legen Sie die Zeile beiseite.</translation>
        </message>
        <message>
            <source>Post on %1</source>
            <translation>Auf %1 buchen</translation>
        </message>
        <message>
            <source>%1 posted on %2</source>
            <translation>%1 auf %2 gebucht</translation>
        </message>
        <message>
            <source>%1 set aside</source>
            <translation>%1 beiseitegelegt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines posted</source>
            <translation>
                <numerusform>%Ln Zeile gebucht</numerusform>
                <numerusform>%Ln Zeilen gebucht</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::care::CareDialog</name>
        <message>
            <source>Treat with care</source>
            <translation>Mit Rücksicht behandeln</translation>
        </message>
        <message>
            <source>Stop contact</source>
            <translation>Kontakt einstellen</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Was erfasst wird</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Was es ist</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>until it is ended</source>
            <translation>bis es beendet wird</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>&amp;How to act</source>
            <translation>&amp;Vorgehen</translation>
        </message>
        <message>
            <source>what everybody here is to do</source>
            <translation>was alle hier zu tun haben</translation>
        </message>
        <message>
            <source>name, number</source>
            <translation>Name, Nummer</translation>
        </message>
        <message>
            <source>Turn to</source>
            <translation>Ansprechstelle</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>&amp;Nachweis</translation>
        </message>
        <message>
            <source>case number, letter of, certificate</source>
            <translation>Aktenzeichen, Schreiben vom, Bescheinigung</translation>
        </message>
        <message>
            <source>They &amp;agreed to a detail being kept</source>
            <translation>Eine Einzelheit &amp;darf festgehalten werden</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>Zugestimmt am</translation>
        </message>
        <message>
            <source>Agreed &amp;on</source>
            <translation>Zugestimmt &amp;am</translation>
        </message>
        <message>
            <source>Ho&amp;w</source>
            <translation>&amp;Wie</translation>
        </message>
        <message>
            <source>By telephone</source>
            <translation>Telefonisch</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Schriftlich</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>Persönlich</translation>
        </message>
        <message>
            <source>&amp;Detail</source>
            <translation>&amp;Einzelheit</translation>
        </message>
        <message>
            <source>kept apart from the account; collectors do not see it</source>
            <translation>getrennt vom Konto verwahrt; Sachbearbeiter sehen es nicht</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was es bewirkt</translation>
        </message>
        <message>
            <source>Accounts it stops</source>
            <translation>Konten, die es anhält</translation>
        </message>
        <message>
            <source>The first day cannot be read. Type for instance today or 12/11.</source>
            <translation>Der erste Tag ist nicht lesbar. Tippen Sie etwa heute oder 12.11.</translation>
        </message>
        <message>
            <source>The last day cannot be read or is gone. Type for instance +60 or eom.</source>
            <translation>Der letzte Tag ist nicht lesbar oder vorbei. Tippen Sie etwa +60 oder ultimo.</translation>
        </message>
        <message>
            <source>Choose what it is: 1 to 6.</source>
            <translation>Wählen Sie, was es ist: 1 bis 6.</translation>
        </message>
        <message>
            <source>Say on which day they agreed; it cannot be ahead.</source>
            <translation>Nennen Sie den Tag der Zustimmung; er kann nicht in der Zukunft liegen.</translation>
        </message>
        <message>
            <source>Write the detail, or take the consent away.</source>
            <translation>Schreiben Sie die Einzelheit oder nehmen Sie die Zustimmung weg.</translation>
        </message>
        <message>
            <source>Contact stopped: %1</source>
            <translation>Kontakt eingestellt: %1</translation>
        </message>
        <message>
            <source>Contact may go on, with care.</source>
            <translation>Kontakt darf weitergehen, mit Rücksicht.</translation>
        </message>
        <message>
            <source>Contact stops at once; it may begin again, with care, on %1.</source>
            <translation>Kontakt wird sofort eingestellt; am %1 darf er mit Rücksicht wieder beginnen.</translation>
        </message>
        <message>
            <source>Contact stops at once, until %1; then it ends by itself.</source>
            <translation>Kontakt wird sofort eingestellt, bis %1; dann endet es von selbst.</translation>
        </message>
        <message>
            <source>Contact stops at once, until somebody ends it with a reason.</source>
            <translation>Kontakt wird sofort eingestellt, bis jemand es mit Begründung beendet.</translation>
        </message>
        <message>
            <source>Choose what it is to see which accounts it stops.</source>
            <translation>Wählen Sie, was es ist, um die betroffenen Konten zu sehen.</translation>
        </message>
        <message numerus="yes">
            <source>On %Ln account(s) of this person here, and on all others at the office once it is sent.</source>
            <translation>
                <numerusform>Auf %Ln Konto dieser Person hier und, sobald es gesendet ist, auf allen anderen im Büro.</numerusform>
                <numerusform>Auf %Ln Konten dieser Person hier und, sobald es gesendet ist, auf allen anderen im Büro.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is promised or agreed. Think about cancelling it.</source>
            <translation>%1 sind zugesagt oder vereinbart. Denken Sie daran, das aufzuheben.</translation>
        </message>
        <message>
            <source>%1, %2, contact stops</source>
            <translation>%1, %2, Kontakt eingestellt</translation>
        </message>
    </context>
    <context>
        <name>dunlin::common</name>
        <message>
            <source>a collector</source>
            <translation>ein Sachbearbeiter</translation>
        </message>
        <message>
            <source>a senior collector</source>
            <translation>ein leitender Sachbearbeiter</translation>
        </message>
        <message>
            <source>a supervisor</source>
            <translation>eine Teamleitung</translation>
        </message>
        <message>
            <source>a manager</source>
            <translation>eine Bereichsleitung</translation>
        </message>
        <message>
            <source>a compliance officer</source>
            <translation>die Compliance-Stelle</translation>
        </message>
        <message>
            <source>an administrator</source>
            <translation>die Administration</translation>
        </message>
        <message>
            <source>an auditor</source>
            <translation>ein Prüfer</translation>
        </message>
        <message>
            <source>See accounts</source>
            <translation>Konten sehen</translation>
        </message>
        <message>
            <source>Record work on accounts</source>
            <translation>Arbeit an Konten erfassen</translation>
        </message>
        <message>
            <source>See the portfolio and reports</source>
            <translation>Portfolio und Berichte sehen</translation>
        </message>
        <message>
            <source>Import files</source>
            <translation>Dateien einlesen</translation>
        </message>
        <message>
            <source>Add people and laptops</source>
            <translation>Personen und Laptops hinzufügen</translation>
        </message>
        <message>
            <source>Change rules</source>
            <translation>Regeln ändern</translation>
        </message>
        <message>
            <source>Move accounts between desks</source>
            <translation>Konten zwischen Plätzen verschieben</translation>
        </message>
        <message>
            <source>Decide requests of others</source>
            <translation>Anfragen anderer entscheiden</translation>
        </message>
        <message>
            <source>Set terms, strategies and targets</source>
            <translation>Konditionen, Strategien und Ziele setzen</translation>
        </message>
        <message>
            <source>Post statements to creditors</source>
            <translation>Abrechnungen an Gläubiger buchen</translation>
        </message>
        <message>
            <source>See the audit</source>
            <translation>Prüfung sehen</translation>
        </message>
        <message>
            <source>Save reports as files</source>
            <translation>Berichte als Dateien speichern</translation>
        </message>
        <message>
            <source>Your own accounts</source>
            <translation>Ihre eigenen Konten</translation>
        </message>
        <message>
            <source>The accounts of your team</source>
            <translation>Die Konten Ihres Teams</translation>
        </message>
        <message>
            <source>All accounts of the office</source>
            <translation>Alle Konten des Büros</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 or %2</source>
            <extracomment>the last two of several: "a manager or an administrator"</extracomment>
            <translation>%1 oder %2</translation>
        </message>
        <message>
            <source>Your role does not do this. %1 may.</source>
            <translation>Ihre Rolle tut das nicht. %1 darf es.</translation>
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
            <translation>Taste %1</translation>
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
            <translation>Code: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::compliancepage::CompliancePage</name>
        <message>
            <source>Compliance</source>
            <translation>Compliance</translation>
        </message>
        <message>
            <source>Asking the office…</source>
            <translation>Das Büro wird gefragt…</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 Tage</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 Tage</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 Tage</translation>
        </message>
        <message>
            <source>Contacts decided</source>
            <translation>Entschiedene Kontakte</translation>
        </message>
        <message>
            <source>With a warning</source>
            <translation>Mit Warnung</translation>
        </message>
        <message>
            <source>Blocked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Overridden</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Verstöße</translation>
        </message>
        <message>
            <source>Rules that spoke</source>
            <translation>Regeln, die sprachen</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>No share</source>
            <translation>Kein Anteil</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Packs</source>
            <translation>Pakete</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Entwürfe</translation>
        </message>
        <message>
            <source>Kept data</source>
            <translation>Aufbewahrtes</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Schuldner</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Contacts behind the figures</source>
            <translation>Kontakte hinter den Zahlen</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>Paket</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>SHA-256</source>
            <translation>SHA-256</translation>
        </message>
        <message>
            <source>Packs in force</source>
            <translation>Geltende Pakete</translation>
        </message>
        <message>
            <source>Spoke on</source>
            <translation>Sprach zu</translation>
        </message>
        <message>
            <source>Would block</source>
            <translation>Würde sperren</translation>
        </message>
        <message>
            <source>Drafts in shadow</source>
            <translation>Entwürfe im Schatten</translation>
        </message>
        <message>
            <source>Decide 90 days again with the drafts</source>
            <translation>90 Tage mit den Entwürfen neu entscheiden</translation>
        </message>
        <message>
            <source>Finished accounts that are kept</source>
            <translation>Erledigte Konten, die aufbewahrt werden</translation>
        </message>
        <message>
            <source>Restricted: kept for the law, nobody works them</source>
            <translation>Eingeschränkt: für das Gesetz aufbewahrt, niemand bearbeitet sie</translation>
        </message>
        <message>
            <source>Due: the next day's work restricts or erases them</source>
            <translation>Fällig: Der nächste Tageslauf schränkt sie ein oder löscht sie</translation>
        </message>
        <message>
            <source>Held: due, but a legal hold stands</source>
            <translation>Gehalten: fällig, aber es gilt eine Aufbewahrungssperre</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Gelöscht</translation>
        </message>
        <message>
            <source>What is kept how long is said by the terms named retention, of the office, a creditor or an account.</source>
            <translation>Was wie lange aufbewahrt wird, sagen die Konditionen namens retention, von Büro, Gläubiger oder Konto.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>whole office, as of %1</source>
            <translation>ganzes Büro, Stand %1</translation>
        </message>
        <message>
            <source>%1 (draft)</source>
            <translation>%1 (Entwurf)</translation>
        </message>
        <message>
            <source>%1, version %2, %3 rules, hash %4</source>
            <translation>%1, Version %2, %3 Regeln, Hash %4</translation>
        </message>
        <message>
            <source>No draft rule spoke on a contact of this time. Drafts are looked at in shadow: they are recorded and decide nothing.</source>
            <translation>Keine Entwurfsregel sprach zu einem Kontakt dieser Zeit. Entwürfe laufen im Schatten: Sie werden festgehalten und entscheiden nichts.</translation>
        </message>
        <message>
            <source>What draft rules said in shadow of the contacts of this time: recorded, not enforced.</source>
            <translation>Was Entwurfsregeln im Schatten zu den Kontakten dieser Zeit sagten: festgehalten, nicht durchgesetzt.</translation>
        </message>
        <message>
            <source>%1, %2: %3 warnings, %4 blocked, %5 overrides, %6 breaches</source>
            <translation>%1, %2: %3 Warnungen, %4 gesperrt, %5 Ausnahmen, %6 Verstöße</translation>
        </message>
        <message>
            <source>No rule spoke</source>
            <translation>Keine Regel sprach</translation>
        </message>
        <message>
            <source>%1 contacts were made in this time, and every one was allowed without a warning.</source>
            <translation>%1 Kontakte gab es in dieser Zeit, und jeder war ohne Warnung erlaubt.</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>erased</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>Nothing to show.</source>
            <translation>Nichts zu zeigen.</translation>
        </message>
        <message>
            <source>The office decides again…</source>
            <translation>Das Büro entscheidet neu…</translation>
        </message>
        <message>
            <source>Refused, no share</source>
            <translation>Abgelehnt, kein Anteil</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard</name>
        <message>
            <source>Creditor</source>
            <translation>Gläubiger</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Eingezogen</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>better than last week</source>
            <translation>besser als letzte Woche</translation>
        </message>
        <message>
            <source>worse than last week</source>
            <translation>schlechter als letzte Woche</translation>
        </message>
        <message>
            <source>same as last week</source>
            <translation>wie letzte Woche</translation>
        </message>
        <message>
            <source>better than last month</source>
            <translation>besser als letzten Monat</translation>
        </message>
        <message>
            <source>worse than last month</source>
            <translation>schlechter als letzten Monat</translation>
        </message>
        <message>
            <source>same as last month</source>
            <translation>wie letzten Monat</translation>
        </message>
        <message>
            <source>better than last quarter</source>
            <translation>besser als letztes Quartal</translation>
        </message>
        <message>
            <source>worse than last quarter</source>
            <translation>schlechter als letztes Quartal</translation>
        </message>
        <message>
            <source>same as last quarter</source>
            <translation>wie letztes Quartal</translation>
        </message>
        <message>
            <source>not past due</source>
            <extracomment>%1 is a range of days like 91–120 or 121+</extracomment>
            <translation>nicht überfällig</translation>
        </message>
        <message>
            <source>%1 days past due</source>
            <translation>%1 Tage überfällig</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>Zusagen eingehalten, nach Betrag</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Zusagen eingehalten</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>Schuldner erreicht</translation>
        </message>
        <message>
            <source>Right party per answer</source>
            <translation>Schuldner je beantwortetem Anruf</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Zusagen erhalten</translation>
        </message>
        <message>
            <source>Calls answered</source>
            <translation>Beantwortete Anrufe</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>Zusagen je erreichtem Schuldner</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Contact attempts</source>
            <translation>Kontaktversuche</translation>
        </message>
        <message>
            <source>not defined: nothing to divide by</source>
            <translation>nicht definiert: nichts, wodurch geteilt wird</translation>
        </message>
        <message>
            <source>better</source>
            <translation>besser</translation>
        </message>
        <message>
            <source>worse</source>
            <translation>schlechter</translation>
        </message>
        <message>
            <source>same</source>
            <translation>gleich</translation>
        </message>
        <message>
            <source>d MMM</source>
            <extracomment>date format of a day on an axis, as in "1 Nov"</extracomment>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>ddd d MMM yyyy</source>
            <extracomment>date format, as in "Tue 3 Nov 2026"</extracomment>
            <translation>ddd d. MMM yyyy</translation>
        </message>
        <message>
            <source>Key figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>Was sie zählt</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Answered of calls</source>
            <translation>Beantwortete Anrufe</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>Schuldner erreicht</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>better than a year ago</source>
            <translation>besser als vor einem Jahr</translation>
        </message>
        <message>
            <source>worse than a year ago</source>
            <translation>schlechter als vor einem Jahr</translation>
        </message>
        <message>
            <source>same as a year ago</source>
            <translation>wie vor einem Jahr</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>Ziel %1</translation>
        </message>
        <message>
            <source>Target %1, reached %2 of it</source>
            <translation>Ziel %1, davon %2 erreicht</translation>
        </message>
        <message>
            <source>When the month began</source>
            <translation>Zu Beginn des Monats</translation>
        </message>
        <message>
            <source>DSO</source>
            <translation>DSO</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>Bestmögliche DSO</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>Durchschnittliche Verzugstage</translation>
        </message>
        <message>
            <source>Collection effectiveness</source>
            <translation>Inkassowirksamkeit</translation>
        </message>
        <message>
            <source>Roll to 31–60, net flow</source>
            <translation>Übergang in 31–60, Nettofluss</translation>
        </message>
        <message>
            <source>Roll to 31–60, same accounts</source>
            <translation>Übergang in 31–60, dieselben Konten</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>Geheilt</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>Geheilt, nach Betrag</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln Tag</numerusform>
                <numerusform>%Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>seit %1</translation>
        </message>
        <message>
            <source>last 7 days</source>
            <translation>letzte 7 Tage</translation>
        </message>
        <message>
            <source>last 30 days</source>
            <translation>letzte 30 Tage</translation>
        </message>
        <message>
            <source>last 91 days</source>
            <translation>letzte 91 Tage</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::AgingChart</name>
        <message>
            <source>Chart: balance by days past due and creditor</source>
            <translation>Diagramm: Saldo nach Tagen überfällig und Gläubiger</translation>
        </message>
        <message>
            <source>largest %1 of %2</source>
            <translation>größter Wert: %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ChartCard</name>
        <message>
            <source>Table: %1</source>
            <translation>Tabelle: %1</translation>
        </message>
        <message>
            <source>Show as chart (T)</source>
            <extracomment>tool tip, the key that does the same in brackets</extracomment>
            <translation>Als Diagramm zeigen (T)</translation>
        </message>
        <message>
            <source>Show as table (T)</source>
            <translation>Als Tabelle zeigen (T)</translation>
        </message>
        <message>
            <source>Show %1 as chart</source>
            <translation>%1 als Diagramm zeigen</translation>
        </message>
        <message>
            <source>Show %1 as table</source>
            <translation>%1 als Tabelle zeigen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DashboardPage</name>
        <message>
            <source>Show charts as tables, or back</source>
            <translation>Diagramme als Tabellen zeigen oder zurück</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portfolio</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>Nur dieser Laptop</translation>
        </message>
        <message>
            <source>Only the accounts that this laptop holds are counted, not the whole office.</source>
            <translation>Nur die Konten auf diesem Laptop sind gezählt, nicht das ganze Büro.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>Quartal</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>Neu lesen</translation>
        </message>
        <message>
            <source>Balance by days past due and creditor</source>
            <translation>Saldo nach Tagen überfällig und Gläubiger</translation>
        </message>
        <message>
            <source>Accounts by status</source>
            <translation>Konten nach Status</translation>
        </message>
        <message>
            <source>Collected and promised per day</source>
            <translation>Eingezogen und zugesagt je Tag</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Nobody has worked an account in this period.</source>
            <translation>In diesem Zeitraum hat niemand ein Konto bearbeitet.</translation>
        </message>
        <message>
            <source>Reading the portfolio…</source>
            <translation>Das Portfolio wird gelesen…</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>Noch keine Konten</translation>
        </message>
        <message>
            <source>Key figures and charts appear here as soon as there are accounts.</source>
            <translation>Kennzahlen und Diagramme erscheinen hier, sobald es Konten gibt.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Datei einlesen</translation>
        </message>
        <message>
            <source>As of %1</source>
            <extracomment>%1 is a date and time</extracomment>
            <translation>Stand %1</translation>
        </message>
        <message>
            <source>All amounts in %1; accounts in %2 are left out</source>
            <translation>Alle Beträge in %1; Konten in %2 sind nicht enthalten</translation>
        </message>
        <message>
            <source>Nothing is owed.</source>
            <translation>Nichts ist offen.</translation>
        </message>
        <message>
            <source>No accounts.</source>
            <translation>Keine Konten.</translation>
        </message>
        <message>
            <source>No days in this period.</source>
            <translation>Keine Tage in diesem Zeitraum.</translation>
        </message>
        <message>
            <source>Team, last 7 days</source>
            <translation>Team, letzte 7 Tage</translation>
        </message>
        <message>
            <source>Team, last 30 days</source>
            <translation>Team, letzte 30 Tage</translation>
        </message>
        <message>
            <source>Team, last 91 days</source>
            <translation>Team, letzte 91 Tage</translation>
        </message>
        <message numerus="yes">
            <source>%Ln at work</source>
            <translation>
                <numerusform>%Ln arbeitet</numerusform>
                <numerusform>%Ln arbeiten</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the dashboard as a file</source>
            <translation>Übersicht als Datei speichern</translation>
        </message>
        <message>
            <source>Full screen, or back</source>
            <translation>Vollbild oder zurück</translation>
        </message>
        <message>
            <source>Save the dashboard</source>
            <translation>Übersicht speichern</translation>
        </message>
        <message>
            <source>Picture (*.png)</source>
            <translation>Bild (*.png)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>Seite (*.pdf)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>View %1 is saved</source>
            <translation>Ansicht %1 ist gespeichert</translation>
        </message>
        <message>
            <source>Promised, by the day it is due</source>
            <translation>Zugesagt, nach Fälligkeitstag</translation>
        </message>
        <message>
            <source>Calls answered, % by weekday and hour of the debtor</source>
            <translation>Beantwortete Anrufe, % nach Wochentag und Stunde beim Schuldner</translation>
        </message>
        <message>
            <source>No call was tried in this period.</source>
            <translation>In diesem Zeitraum wurde kein Anruf versucht.</translation>
        </message>
        <message>
            <source>No promise waits.</source>
            <translation>Keine Zusage steht aus.</translation>
        </message>
        <message>
            <source>Roll: accounts by days past due when the month began, and now</source>
            <translation>Übergänge: Konten nach Verzugstagen zu Monatsbeginn und jetzt</translation>
        </message>
        <message>
            <source>The month has not begun here yet.</source>
            <translation>Der Monat hat hier noch nicht begonnen.</translation>
        </message>
        <message>
            <source>Why did this figure change?</source>
            <translation>Warum hat sich diese Zahl geändert?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DayChart</name>
        <message>
            <source>Chart: collected and promised per day</source>
            <translation>Diagramm: eingezogen und zugesagt je Tag</translation>
        </message>
        <message>
            <source>Paid on %1</source>
            <translation>Am %1 gezahlt</translation>
        </message>
        <message>
            <source>Promised on %1</source>
            <translation>Für %1 zugesagt</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Eingezogen</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Zugesagt</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DueChart</name>
        <message>
            <source>Chart: promised money by the day it is due</source>
            <translation>Diagramm: zugesagtes Geld nach Fälligkeitstag</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Später</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s)</source>
            <translation>
                <numerusform>%Ln Zusage</numerusform>
                <numerusform>%Ln Zusagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::HeatMap</name>
        <message>
            <source>Heat map: calls answered by weekday and hour</source>
            <translation>Wärmekarte: beantwortete Anrufe nach Wochentag und Stunde</translation>
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
            <translation>%1 von %2 Anrufen beantwortet · %3 · %4 Schuldner erreicht</translation>
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
            <translation>noch nichts zum Vergleichen</translation>
        </message>
        <message>
            <source>Why did it change?</source>
            <translation>Warum hat sie sich geändert?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RiseDialog</name>
        <message>
            <source>Why did it change: %1</source>
            <translation>Warum geändert: %1</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
        <message>
            <source>Accounts that moved it most; Enter opens one</source>
            <translation>Konten, die sie am meisten bewegt haben; Eingabe öffnet eines</translation>
        </message>
        <message>
            <source>Rules that changed in these days</source>
            <translation>Regeln, die sich in diesen Tagen geändert haben</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>%1 to %2, compared with %3 to %4</source>
            <extracomment>two spans of days: %1 to %2 is compared with %3 to %4</extracomment>
            <translation>%1 bis %2, verglichen mit %3 bis %4</translation>
        </message>
        <message>
            <source>No account moved it: both are the same.</source>
            <translation>Kein Konto hat sie bewegt: beide sind gleich.</translation>
        </message>
        <message>
            <source>All other accounts</source>
            <translation>Alle anderen Konten</translation>
        </message>
        <message>
            <source>All together</source>
            <translation>Zusammen</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>%1: score %2 ranks the queues, by %3</source>
            <translation>%1: Modell %2 ordnet die Listen, von %3</translation>
        </message>
        <message>
            <source>%1: the expert scorecard ranks the queues again</source>
            <translation>%1: die Experten-Punktekarte ordnet die Listen wieder</translation>
        </message>
        <message>
            <source>%1: strategy %2, version %3, by %4</source>
            <translation>%1: Strategie %2, Fassung %3, von %4</translation>
        </message>
        <message>
            <source>%1: strategy %2 was retired</source>
            <translation>%1: Strategie %2 wurde außer Kraft gesetzt</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::RollChart</name>
        <message>
            <source>Roll matrix: where accounts stood when the month began, and now</source>
            <translation>Übergangsmatrix: wo Konten zu Monatsbeginn standen und jetzt stehen</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Nicht fällig</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Abgegeben</translation>
        </message>
        <message>
            <source>Written off</source>
            <translation>Abgeschrieben</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Geschlossen</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <extracomment>Roll of accounts: %1 and %2 are standings like "31–60" and "Paid"</extracomment>
            <translation>Von %1 nach %2</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>Von %1</translation>
        </message>
        <message>
            <source>%1 accounts · %2 of them · owed %3, now %4</source>
            <extracomment>%1 accounts, %2 their share of the row, %3 and %4 what they owed and owe</extracomment>
            <translation>%1 Konten · %2 davon · schuldeten %3, jetzt %4</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::StatusChart</name>
        <message>
            <source>Chart: accounts by status</source>
            <translation>Diagramm: Konten nach Status</translation>
        </message>
        <message>
            <source>Status: %1</source>
            <translation>Status: %1</translation>
        </message>
        <message>
            <source>&lt;1%</source>
            <extracomment>less than one per cent</extracomment>
            <translation>&lt;1 %</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln Konto</numerusform>
                <numerusform>%Ln Konten</numerusform>
            </translation>
        </message>
        <message>
            <source>accounts</source>
            <translation>Konten</translation>
        </message>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <extracomment>last line of a legend that has no room for all; the ring and the table have them</extracomment>
            <translation>
                <numerusform>%Ln weiterer</numerusform>
                <numerusform>%Ln weitere</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamModel</name>
        <message>
            <source>%1 of %2 promises that came due were kept</source>
            <translation>%1 von %2 fälligen Zusagen wurden eingehalten</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>Sachbearbeiter</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Zusagen eingehalten</translation>
        </message>
        <message>
            <source>Worked</source>
            <translation>Bearbeitet</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Eingezogen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::TeamTable</name>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::ViewBar</name>
        <message>
            <source>Compared with</source>
            <translation>Verglichen mit</translation>
        </message>
        <message>
            <source>vs. period before</source>
            <translation>ggü. Vorperiode</translation>
        </message>
        <message>
            <source>vs. year before</source>
            <translation>ggü. Vorjahr</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <source>Views, files and full screen</source>
            <translation>Ansichten, Dateien und Vollbild</translation>
        </message>
        <message>
            <source>Only %1</source>
            <translation>Nur %1</translation>
        </message>
        <message>
            <source>Show everybody's figures again</source>
            <translation>Wieder die Zahlen aller zeigen</translation>
        </message>
        <message>
            <source>No saved view yet</source>
            <translation>Noch keine gespeicherte Ansicht</translation>
        </message>
        <message>
            <source>Save this view…</source>
            <translation>Diese Ansicht speichern…</translation>
        </message>
        <message>
            <source>Forget a view</source>
            <translation>Ansicht vergessen</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>Als Datei speichern…</translation>
        </message>
        <message>
            <source>Full screen (F11)</source>
            <translation>Vollbild (F11)</translation>
        </message>
        <message>
            <source>Save this view</source>
            <translation>Diese Ansicht speichern</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>Name der Ansicht</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices</name>
        <message numerus="yes">
            <source>%Ln item(s) wait on this laptop</source>
            <translation>
                <numerusform>%Ln Eintrag wartet auf diesem Laptop</numerusform>
                <numerusform>%Ln Einträge warten auf diesem Laptop</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, oldest %2</source>
            <translation>%1, ältester %2</translation>
        </message>
        <message>
            <source>They are saved on this laptop's disk and are sent by themselves.</source>
            <translation>Sie sind auf diesem Laptop gespeichert und werden von selbst gesendet.</translation>
        </message>
        <message>
            <source>Everything you record is saved on this laptop's disk.</source>
            <translation>Alles, was Sie erfassen, wird auf diesem Laptop gespeichert.</translation>
        </message>
        <message>
            <source>This network asks for a sign-in of its own</source>
            <translation>Dieses Netz verlangt eine eigene Anmeldung</translation>
        </message>
        <message>
            <source>Open a browser, sign in to the network, then sync again. %1</source>
            <translation>Öffnen Sie einen Browser, melden Sie sich im Netz an und gleichen Sie dann erneut ab. %1</translation>
        </message>
        <message>
            <source>This laptop's clock differs from the server's</source>
            <translation>Die Uhr dieses Laptops weicht von der des Servers ab</translation>
        </message>
        <message>
            <source>Set date and time right: promises and calling hours depend on them. %1</source>
            <translation>Stellen Sie Datum und Uhrzeit richtig: Zusagen und Anrufzeiten hängen davon ab. %1</translation>
        </message>
        <message>
            <source>All work saved and synced %1</source>
            <translation>Alle Arbeit gespeichert und abgeglichen %1</translation>
        </message>
        <message>
            <source>All work saved and synced</source>
            <translation>Alle Arbeit gespeichert und abgeglichen</translation>
        </message>
        <message>
            <source>Syncing; all your work is sent</source>
            <translation>Abgleich läuft; Ihre ganze Arbeit ist gesendet</translation>
        </message>
        <message>
            <source>Syncing; %1</source>
            <translation>Abgleich läuft; %1</translation>
        </message>
        <message>
            <source>All work saved on this laptop</source>
            <translation>Alle Arbeit auf diesem Laptop gespeichert</translation>
        </message>
        <message>
            <source>Offline; all your work is sent</source>
            <translation>Offline; Ihre ganze Arbeit ist gesendet</translation>
        </message>
        <message>
            <source>Offline; %1</source>
            <translation>Offline; %1</translation>
        </message>
        <message>
            <source>Work goes on as usual. %1</source>
            <translation>Die Arbeit geht weiter wie gewohnt. %1</translation>
        </message>
        <message>
            <source>You work offline; all your work is sent</source>
            <translation>Sie arbeiten offline; Ihre ganze Arbeit ist gesendet</translation>
        </message>
        <message>
            <source>You work offline; %1</source>
            <translation>Sie arbeiten offline; %1</translation>
        </message>
        <message>
            <source>Nothing is sent or fetched until you switch back.</source>
            <translation>Nichts wird gesendet oder geholt, bis Sie zurückschalten.</translation>
        </message>
        <message>
            <source>The server does not accept this laptop's connection</source>
            <translation>Der Server nimmt die Verbindung dieses Laptops nicht an</translation>
        </message>
        <message>
            <source>Not syncing; %1</source>
            <translation>Kein Abgleich; %1</translation>
        </message>
        <message>
            <source>%1 Tell your administrator the code below.</source>
            <translation>%1 Nennen Sie Ihrer Administration den Code unten.</translation>
        </message>
        <message>
            <source>Call or message result</source>
            <translation>Ergebnis eines Anrufs oder einer Nachricht</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Promise</source>
            <translation>Zusage</translation>
        </message>
        <message>
            <source>Promise cancelled</source>
            <translation>Zusage aufgehoben</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message>
            <source>Adjustment</source>
            <translation>Anpassung</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Gebühr</translation>
        </message>
        <message>
            <source>Penalty</source>
            <translation>Zuschlag</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Zinsen</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Call-back</source>
            <translation>Rückruf</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>Einwand entschieden</translation>
        </message>
        <message>
            <source>Hold</source>
            <translation>Zurückstellung</translation>
        </message>
        <message>
            <source>Hold lifted</source>
            <translation>Zurückstellung aufgehoben</translation>
        </message>
        <message>
            <source>Phone or address changed</source>
            <translation>Telefon oder Adresse geändert</translation>
        </message>
        <message>
            <source>Debtor changed</source>
            <translation>Schuldner geändert</translation>
        </message>
        <message>
            <source>Creditor changed</source>
            <translation>Gläubiger geändert</translation>
        </message>
        <message>
            <source>Account opened</source>
            <translation>Konto eröffnet</translation>
        </message>
        <message>
            <source>Invoice or fine</source>
            <translation>Rechnung oder Bußgeld</translation>
        </message>
        <message>
            <source>Assignment</source>
            <translation>Zuweisung</translation>
        </message>
        <message>
            <source>Handed to an agency</source>
            <translation>An Inkassobüro übergeben</translation>
        </message>
        <message>
            <source>Account closed</source>
            <translation>Konto geschlossen</translation>
        </message>
        <message>
            <source>Account reopened</source>
            <translation>Konto wieder geöffnet</translation>
        </message>
        <message>
            <source>Fact from a file</source>
            <translation>Angabe aus einer Datei</translation>
        </message>
        <message>
            <source>Import undone</source>
            <translation>Einlesen rückgängig gemacht</translation>
        </message>
        <message>
            <source>They wait for the network's sign-in.</source>
            <translation>Sie warten auf die Anmeldung im Netz.</translation>
        </message>
        <message>
            <source>They are being sent now.</source>
            <translation>Sie werden gerade gesendet.</translation>
        </message>
        <message>
            <source>They are sent with the next sync, in a few seconds.</source>
            <translation>Sie werden mit dem nächsten Abgleich in wenigen Sekunden gesendet.</translation>
        </message>
        <message>
            <source>They wait for the network or the server to come back.</source>
            <translation>Sie warten, bis Netz oder Server wieder da sind.</translation>
        </message>
        <message>
            <source>They wait because you work offline.</source>
            <translation>Sie warten, weil Sie offline arbeiten.</translation>
        </message>
        <message>
            <source>They wait until the problem above is solved.</source>
            <translation>Sie warten, bis das Problem oben gelöst ist.</translation>
        </message>
        <message>
            <source>Is wiped with its next contact</source>
            <translation>Wird beim nächsten Kontakt gelöscht</translation>
        </message>
        <message>
            <source>Wiped; nothing was left unsent</source>
            <translation>Gelöscht; nichts blieb ungesendet</translation>
        </message>
        <message numerus="yes">
            <source>Wiped; %Ln item(s) stayed on it, sealed</source>
            <translation>
                <numerusform>Gelöscht; %Ln Eintrag blieb versiegelt darauf</numerusform>
                <numerusform>Gelöscht; %Ln Einträge blieben versiegelt darauf</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 asks for a wipe; a second person has to agree</source>
            <translation>%1 bittet um Löschung; eine zweite Person muss zustimmen</translation>
        </message>
        <message numerus="yes">
            <source>Silent for %Ln day(s)</source>
            <translation>
                <numerusform>Seit %Ln Tag still</numerusform>
                <numerusform>Seit %Ln Tagen still</numerusform>
            </translation>
        </message>
        <message>
            <source>In touch</source>
            <translation>In Kontakt</translation>
        </message>
        <message>
            <source>Not been in touch yet</source>
            <translation>Noch kein Kontakt</translation>
        </message>
        <message>
            <source>for as long as it takes</source>
            <translation>solange es dauert</translation>
        </message>
        <message>
            <source>not any more; it has to reach the server</source>
            <translation>nicht mehr; er muss den Server erreichen</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>bis %1</translation>
        </message>
        <message numerus="yes">
            <source>for %Ln more day(s)</source>
            <translation>
                <numerusform>noch %Ln Tag</numerusform>
                <numerusform>noch %Ln Tage</numerusform>
            </translation>
        </message>
        <message>
            <source>in this computer's keychain</source>
            <translation>im Schlüsselbund dieses Rechners</translation>
        </message>
        <message>
            <source>opened by your passphrase</source>
            <translation>durch Ihre Passphrase geöffnet</translation>
        </message>
        <message>
            <source>in a file beside the data, unprotected</source>
            <translation>in einer Datei neben den Daten, ungeschützt</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::DevicesPage</name>
        <message>
            <source>Devices and sync</source>
            <translation>Geräte und Abgleich</translation>
        </message>
        <message>
            <source>Work &amp;offline</source>
            <translation>&amp;Offline arbeiten</translation>
        </message>
        <message>
            <source>Work offline</source>
            <translation>Offline arbeiten</translation>
        </message>
        <message>
            <source>For a flight or a metered line: nothing is sent or fetched until you switch back.</source>
            <translation>Für einen Flug oder eine Leitung mit Volumen: Nichts wird gesendet oder geholt, bis Sie zurückschalten.</translation>
        </message>
        <message>
            <source>&amp;Sync now</source>
            <translation>Jetzt &amp;abgleichen</translation>
        </message>
        <message>
            <source>Waiting on this laptop</source>
            <translation>Wartet auf diesem Laptop</translation>
        </message>
        <message>
            <source>Nothing waits: the server has everything you recorded.</source>
            <translation>Nichts wartet: Der Server hat alles, was Sie erfasst haben.</translation>
        </message>
        <message>
            <source>This laptop</source>
            <translation>Dieser Laptop</translation>
        </message>
        <message>
            <source>Server last reached</source>
            <translation>Server zuletzt erreicht</translation>
        </message>
        <message>
            <source>Accounts here</source>
            <translation>Konten hier</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>For support: %1</source>
            <translation>Für den Support: %1</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>noch nicht</translation>
        </message>
        <message numerus="yes">
            <source>The oldest %Ln are shown.</source>
            <translation>
                <numerusform>Der älteste wird gezeigt.</numerusform>
                <numerusform>Die ältesten %Ln werden gezeigt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Works alone</source>
            <translation>Arbeitet allein</translation>
        </message>
        <message>
            <source>On disk</source>
            <translation>Auf der Platte</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Repairs</source>
            <translation>Reparaturen</translation>
        </message>
        <message>
            <source>%1, encrypted</source>
            <translation>%1, verschlüsselt</translation>
        </message>
        <message>
            <source>none were needed</source>
            <translation>keine waren nötig</translation>
        </message>
        <message>
            <source>%1, the last %2</source>
            <translation>%1, zuletzt %2</translation>
        </message>
        <message>
            <source>dunlinctl profile protect puts a passphrase before it.</source>
            <translation>dunlinctl profile protect stellt eine Passphrase davor.</translation>
        </message>
        <message>
            <source>Save for su&amp;pport…</source>
            <translation>Für die &amp;Hilfe speichern…</translation>
        </message>
        <message>
            <source>A file for whoever helps you: program, machine, sync and log. It names no debtor, account or amount; read it before you send it.</source>
            <translation>Eine Datei für alle, die Ihnen helfen: Programm, Rechner, Abgleich und Protokoll. Sie nennt keinen Schuldner, kein Konto und keinen Betrag; lesen Sie sie, bevor Sie sie verschicken.</translation>
        </message>
        <message>
            <source>Save for support</source>
            <translation>Für die Hilfe speichern</translation>
        </message>
        <message>
            <source>Text files (*.json)</source>
            <translation>Textdateien (*.json)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetCard</name>
        <message>
            <source>Laptops of the office</source>
            <translation>Laptops des Büros</translation>
        </message>
        <message>
            <source>&amp;Take it back</source>
            <translation>&amp;Zurücknehmen</translation>
        </message>
        <message>
            <source>&amp;Wipe…</source>
            <translation>&amp;Löschen …</translation>
        </message>
        <message>
            <source>Asking the office for its laptops…</source>
            <translation>Das Büro wird nach seinen Laptops gefragt …</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>No laptop is enrolled</source>
            <translation>Kein Laptop ist angemeldet</translation>
        </message>
        <message>
            <source>A laptop joins with a one-time code: dunlinctl device code, where the office is.</source>
            <translation>Ein Laptop kommt mit einem Einmalcode dazu: dunlinctl device code, dort wo das Büro ist.</translation>
        </message>
        <message>
            <source>With its next contact %1 sends what it has not sent, destroys its keys and its data. This cannot be taken back.</source>
            <translation>Beim nächsten Kontakt sendet %1, was noch nicht gesendet ist, und vernichtet seine Schlüssel und Daten. Das lässt sich nicht zurücknehmen.</translation>
        </message>
        <message>
            <source>A second person has to agree before %1 is wiped. Until then you can take it back.</source>
            <translation>Eine zweite Person muss zustimmen, bevor %1 gelöscht wird. Bis dahin können Sie es zurücknehmen.</translation>
        </message>
        <message>
            <source>You ask for this wipe. Another manager has to agree.</source>
            <translation>Sie bitten um diese Löschung. Eine andere Führungskraft muss zustimmen.</translation>
        </message>
        <message>
            <source>%1 asks for this wipe and waits for you.</source>
            <translation>%1 bittet um diese Löschung und wartet auf Sie.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln laptop(s) need a look.</source>
            <translation>
                <numerusform>%Ln Laptop braucht einen Blick.</numerusform>
                <numerusform>%Ln Laptops brauchen einen Blick.</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Wipe it</source>
            <translation>&amp;Löschen</translation>
        </message>
        <message>
            <source>&amp;Ask for it</source>
            <translation>&amp;Darum bitten</translation>
        </message>
        <message>
            <source>A&amp;gree…</source>
            <translation>Zu&amp;stimmen …</translation>
        </message>
        <message>
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetModel</name>
        <message>
            <source>never</source>
            <translation>nie</translation>
        </message>
        <message>
            <source>%1 of %2: %3</source>
            <translation>%1 von %2: %3</translation>
        </message>
        <message>
            <source>Laptop</source>
            <translation>Laptop</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Last in touch</source>
            <translation>Letzter Kontakt</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::OutboxModel</name>
        <message>
            <source>whole office</source>
            <translation>ganzes Büro</translation>
        </message>
        <message>
            <source>%1, account %2, since %3</source>
            <translation>%1, Konto %2, seit %3</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::DisputeDialog</name>
        <message>
            <source>Nothing is left to ask for: letters, messages and calls stop until it is decided.</source>
            <translation>Es bleibt nichts zu fordern: Briefe, Nachrichten und Anrufe ruhen bis zur Entscheidung.</translation>
        </message>
        <message>
            <source>The rest can still be asked for.</source>
            <translation>Der Rest kann weiter gefordert werden.</translation>
        </message>
        <message>
            <source>Enter a dispute</source>
            <translation>Einwand erfassen</translation>
        </message>
        <message>
            <source>Enter dispute</source>
            <translation>Einwand erfassen</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Was erfasst wird</translation>
        </message>
        <message>
            <source>What they say</source>
            <translation>Was eingewendet wird</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>all of it</source>
            <translation>alles</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Betrag</translation>
        </message>
        <message>
            <source>Answer by</source>
            <translation>Antwort bis</translation>
        </message>
        <message>
            <source>by the rules</source>
            <translation>nach den Regeln</translation>
        </message>
        <message>
            <source>Answer &amp;by</source>
            <translation>Antwort &amp;bis</translation>
        </message>
        <message>
            <source>P&amp;roof</source>
            <translation>&amp;Nachweis</translation>
        </message>
        <message>
            <source>what they gave, and where it is</source>
            <translation>was vorgelegt wurde und wo es liegt</translation>
        </message>
        <message>
            <source>In their &amp;words</source>
            <translation>In eigenen &amp;Worten</translation>
        </message>
        <message>
            <source>what happened, as they tell it</source>
            <translation>was geschehen ist, wie es erzählt wird</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>none chosen: the whole account</source>
            <translation>keiner gewählt: das ganze Konto</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was es bewirkt</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>Der Betrag ist nicht lesbar. Tippen Sie etwa 120, 50% oder 1/3.</translation>
        </message>
        <message>
            <source>The day of the answer cannot be read or is gone. Type for instance fri or +14.</source>
            <translation>Der Tag der Antwort ist nicht lesbar oder vorbei. Tippen Sie etwa fr oder +14.</translation>
        </message>
        <message>
            <source>Choose what they say: 1 to 6.</source>
            <translation>Wählen Sie, was eingewendet wird: 1 bis 6.</translation>
        </message>
        <message>
            <source>Dispute entered: %1</source>
            <translation>Einwand erfasst: %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>Kann gefordert werden</translation>
        </message>
        <message>
            <source>Choose what they say to see what becomes of it.</source>
            <translation>Wählen Sie, was eingewendet wird, um die Folgen zu sehen.</translation>
        </message>
        <message>
            <source>The creditor</source>
            <translation>Der Gläubiger</translation>
        </message>
        <message>
            <source>%1 is not asked for until it is decided. %2</source>
            <translation>%1 wird bis zur Entscheidung nicht gefordert. %2</translation>
        </message>
        <message>
            <source>%1 decides; %2.</source>
            <translation>%1 entscheidet; %2.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::EndDialog</name>
        <message>
            <source>End: %1</source>
            <translation>Beenden: %1</translation>
        </message>
        <message>
            <source>End care</source>
            <translation>Schutz beenden</translation>
        </message>
        <message>
            <source>End hold</source>
            <translation>Zurückstellung beenden</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>why it ends now</source>
            <translation>warum es jetzt endet</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was es bewirkt</translation>
        </message>
        <message>
            <source>Say why it ends.</source>
            <translation>Nennen Sie, warum es endet.</translation>
        </message>
        <message>
            <source>Ended: %1</source>
            <translation>Beendet: %1</translation>
        </message>
        <message>
            <source>The account stays on hold: something else holds it too.</source>
            <translation>Das Konto bleibt zurückgestellt: Etwas anderes hält es ebenfalls.</translation>
        </message>
        <message>
            <source>The account is worked again, as: %1.</source>
            <translation>Das Konto wird wieder bearbeitet, als: %1.</translation>
        </message>
        <message numerus="yes">
            <source>It ends on %Ln other account(s) of this person too.</source>
            <translation>
                <numerusform>Es endet auch auf %Ln weiterem Konto dieser Person.</numerusform>
                <numerusform>Es endet auch auf %Ln weiteren Konten dieser Person.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::HoldDialog</name>
        <message>
            <source>Hold the account</source>
            <translation>Konto zurückstellen</translation>
        </message>
        <message>
            <source>Hold account</source>
            <translation>Konto zurückstellen</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Was erfasst wird</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was es bewirkt</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>&amp;In words</source>
            <translation>&amp;In Worten</translation>
        </message>
        <message>
            <source>what is awaited, from whom</source>
            <translation>was erwartet wird und von wem</translation>
        </message>
        <message>
            <source>%1 cannot be read or is gone. Type for instance fri, +14 or eom.</source>
            <translation>%1 ist nicht lesbar oder vorbei. Tippen Sie etwa fr, +14 oder ultimo.</translation>
        </message>
        <message>
            <source>Choose why it is held: 1 to 6.</source>
            <translation>Wählen Sie, warum es ruht: 1 bis 6.</translation>
        </message>
        <message>
            <source>Held until %1</source>
            <translation>Zurückgestellt bis %1</translation>
        </message>
        <message>
            <source>Held until somebody ends it</source>
            <translation>Zurückgestellt, bis jemand es beendet</translation>
        </message>
        <message>
            <source>Choose why it is held to see what stops.</source>
            <translation>Wählen Sie, warum es ruht, um zu sehen, was aufhört.</translation>
        </message>
        <message>
            <source>From %1 on letters, messages and calls of ours stop, on every channel. They may still call us.</source>
            <translation>Ab %1 ruhen unsere Briefe, Nachrichten und Anrufe auf allen Wegen. Uns darf weiter angerufen werden.</translation>
        </message>
        <message>
            <source>Letters, messages and calls of ours stop at once, on every channel. They may still call us.</source>
            <translation>Unsere Briefe, Nachrichten und Anrufe ruhen sofort, auf allen Wegen. Uns darf weiter angerufen werden.</translation>
        </message>
        <message>
            <source>It ends by itself: on %1 the account is back in the queue.</source>
            <translation>Es endet von selbst: Am %1 ist das Konto wieder in der Arbeitsliste.</translation>
        </message>
        <message>
            <source>It has no end: the account comes back to be reviewed after 30 days, and stays held until somebody ends it.</source>
            <translation>Es hat kein Ende: Das Konto kommt nach 30 Tagen zur Prüfung zurück und ruht, bis jemand es beendet.</translation>
        </message>
        <message>
            <source>What was promised stays promised and is judged as agreed.</source>
            <translation>Was zugesagt ist, bleibt zugesagt und wird wie vereinbart beurteilt.</translation>
        </message>
        <message>
            <source>Interest and fees go on as the contract has it.</source>
            <translation>Zinsen und Gebühren laufen weiter, wie der Vertrag es vorsieht.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemModel</name>
        <message>
            <source>%1, due %2, open %3, %4</source>
            <extracomment>an item read aloud: number, day, open amount, whether it is chosen</extracomment>
            <translation>%1, fällig %2, offen %3, %4</translation>
        </message>
        <message>
            <source>chosen</source>
            <translation>gewählt</translation>
        </message>
        <message>
            <source>not chosen</source>
            <translation>nicht gewählt</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Bestritten</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ItemPicker</name>
        <message>
            <source>Items that are disputed</source>
            <translation>Bestrittene Posten</translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::ResolveDialog</name>
        <message>
            <source>Decide a dispute</source>
            <translation>Einwand entscheiden</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>Entscheidung festhalten</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Was erfasst wird</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Entscheidung</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <source>&amp;Credit</source>
            <translation>&amp;Gutschrift</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>what it rests on; the debtor may be told</source>
            <translation>worauf sie beruht; dem Schuldner darf es gesagt werden</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>Einwand</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>Eingewendet</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Betrifft</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Bestritten</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>Erfasst</translation>
        </message>
        <message>
            <source>Clock</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <source>In their words</source>
            <translation>In eigenen Worten</translation>
        </message>
        <message>
            <source>What then happens to the money</source>
            <translation>Was dann mit dem Geld geschieht</translation>
        </message>
        <message>
            <source>Choose how it was decided: 1 to 4.</source>
            <translation>Wählen Sie, wie entschieden wurde: 1 bis 4.</translation>
        </message>
        <message>
            <source>The credit cannot be read. Type for instance 120, 50% or full.</source>
            <translation>Die Gutschrift ist nicht lesbar. Tippen Sie etwa 120, 50% oder voll.</translation>
        </message>
        <message>
            <source>Only %1 is disputed.</source>
            <translation>Nur %1 sind bestritten.</translation>
        </message>
        <message>
            <source>Say how much of it is credited.</source>
            <translation>Nennen Sie, wie viel davon gutgeschrieben wird.</translation>
        </message>
        <message>
            <source>Dispute decided: %1</source>
            <translation>Einwand entschieden: %1</translation>
        </message>
        <message>
            <source>Can be asked for</source>
            <translation>Kann gefordert werden</translation>
        </message>
        <message>
            <source>Choose the decision to see what becomes of the money.</source>
            <translation>Wählen Sie die Entscheidung, um zu sehen, was mit dem Geld geschieht.</translation>
        </message>
        <message>
            <source>%1 is credited on the disputed items; the claim is %2.</source>
            <translation>%1 werden auf die bestrittenen Posten gutgeschrieben; die Forderung beträgt %2.</translation>
        </message>
        <message>
            <source>Nothing is credited here: until the creditor's credit note is booked the claim stays as it is.</source>
            <translation>Hier wird nichts gutgeschrieben: Bis die Gutschrift des Gläubigers gebucht ist, bleibt die Forderung, wie sie ist.</translation>
        </message>
        <message>
            <source>%1 can be asked for again.</source>
            <translation>%1 können wieder gefordert werden.</translation>
        </message>
        <message>
            <source>Your role records only that a dispute was withdrawn. A senior collector, a supervisor or a compliance officer decides.</source>
            <translation>Ihre Rolle hält nur fest, dass ein Einwand zurückgezogen wurde. Es entscheidet ein leitender Sachbearbeiter, eine Teamleitung oder die Compliance-Stelle.</translation>
        </message>
        <message>
            <source>Choose 4 if the debtor withdrew it.</source>
            <translation>Wählen Sie 4, wenn der Schuldner ihn zurückgezogen hat.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FileModel</name>
        <message>
            <source>%1, %2, %3, added %4 by %5</source>
            <extracomment>a file read aloud: name, kind, size, when it was added, by whom</extracomment>
            <translation>%1, %2, %3, hinzugefügt %4 von %5</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilePreview</name>
        <message>
            <source>Text of the file</source>
            <translation>Text der Datei</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Dateien dieses Kontos</translation>
        </message>
        <message>
            <source>The file is opened.</source>
            <translation>Die Datei wird geöffnet.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>kind of a file, its size</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>It is checked and complete. Open it to look at it in another program.</source>
            <translation>Sie ist geprüft und vollständig. Öffnen Sie sie, um sie in einem anderen Programm anzusehen.</translation>
        </message>
        <message>
            <source>The rest is not shown here; open the file to see it.</source>
            <translation>Der Rest wird hier nicht gezeigt; öffnen Sie die Datei, um ihn zu sehen.</translation>
        </message>
        <message>
            <source>The picture cannot be shown here</source>
            <translation>Das Bild kann hier nicht gezeigt werden</translation>
        </message>
        <message>
            <source>It is larger than a document, or damaged. It is kept as it came.</source>
            <translation>Es ist größer als ein Dokument oder beschädigt. Es wird aufbewahrt, wie es kam.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilesDialog</name>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>On this account</source>
            <translation>Auf diesem Konto</translation>
        </message>
        <message>
            <source>Files of this account</source>
            <translation>Dateien dieses Kontos</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>Dateien hinzufügen…</translation>
        </message>
        <message>
            <source>or drop them here</source>
            <translation>oder hierher ziehen</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Save a copy…</source>
            <translation>Kopie speichern…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>There is none yet. Add one, or drop it here.</source>
            <translation>Es gibt noch keine. Fügen Sie eine hinzu oder ziehen Sie sie hierher.</translation>
        </message>
        <message>
            <source>There is none yet.</source>
            <translation>Es gibt noch keine.</translation>
        </message>
        <message>
            <source>Add files</source>
            <translation>Dateien hinzufügen</translation>
        </message>
        <message>
            <source>Documents (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;All files (*)</source>
            <translation>Dokumente (*.pdf *.png *.jpg *.jpeg *.txt *.csv *.eml *.docx *.xlsx);;Alle Dateien (*)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) added</source>
            <translation>
                <numerusform>%Ln Datei hinzugefügt</numerusform>
                <numerusform>%Ln Dateien hinzugefügt</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <extracomment>name of a file, why it was not taken in</extracomment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Kopie speichern</translation>
        </message>
        <message>
            <source>The copy is saved. It is not encrypted.</source>
            <translation>Die Kopie ist gespeichert. Sie ist nicht verschlüsselt.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::RemoveDialog</name>
        <message>
            <source>Remove a file</source>
            <translation>Datei entfernen</translation>
        </message>
        <message>
            <source>Remove file</source>
            <translation>Datei entfernen</translation>
        </message>
        <message>
            <source>%1 · %2 · %3</source>
            <extracomment>name of a file, its kind, its size</extracomment>
            <translation>%1 · %2 · %3</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>why it does not belong here</source>
            <translation>warum sie nicht hierher gehört</translation>
        </message>
        <message>
            <source>It is shown no more, here and on every laptop. That it was here, and why it was removed, stays in the history.</source>
            <translation>Sie wird nicht mehr gezeigt, hier und auf jedem Laptop. Dass sie hier war und warum sie entfernt wurde, bleibt im Verlauf.</translation>
        </message>
        <message>
            <source>Say why it is removed.</source>
            <translation>Nennen Sie, warum sie entfernt wird.</translation>
        </message>
        <message>
            <source>Removed: %1</source>
            <translation>Entfernt: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::EffectPanel</name>
        <message>
            <source>Afterwards</source>
            <translation>Danach</translation>
        </message>
    </context>
    <context>
        <name>dunlin::forms::FrameDialog</name>
        <message>
            <source>%1 · %2 · balance %3</source>
            <extracomment>debtor, number of the account, what is owed</extracomment>
            <translation>%1 · %2 · Saldo %3</translation>
        </message>
        <message>
            <source>Nothing is recorded until you confirm.</source>
            <translation>Erst mit der Bestätigung wird etwas erfasst.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports</name>
        <message>
            <source>Not used</source>
            <translation>Nicht verwendet</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Kontonummer</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Gläubiger</translation>
        </message>
        <message>
            <source>Debtor's name</source>
            <translation>Name des Schuldners</translation>
        </message>
        <message>
            <source>Debtor's number</source>
            <translation>Nummer des Schuldners</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Rechnungsnummer</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>Rechnungsdatum</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>Fälligkeit</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Paid in full on</source>
            <translation>Vollständig bezahlt am</translation>
        </message>
        <message>
            <source>Paid so far</source>
            <translation>Bisher gezahlt</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Bestritten</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>When it happened</source>
            <translation>Wann es geschah</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <source>Paid in all</source>
            <translation>Insgesamt gezahlt</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Region</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>Zeitzone</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <translation>%1 von %2 Zeilen</translation>
        </message>
        <message>
            <source>%1 rows</source>
            <translation>%1 Zeilen</translation>
        </message>
        <message>
            <source>%1 · %2 rows per second</source>
            <extracomment>%1: "3,200 of 80,000 rows", %2: a number</extracomment>
            <translation>%1 · %2 Zeilen je Sekunde</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln Konto</numerusform>
                <numerusform>%Ln Konten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln Posten</numerusform>
                <numerusform>%Ln Posten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln Zahlung</numerusform>
                <numerusform>%Ln Zahlungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln posting(s)</source>
            <translation>
                <numerusform>%Ln Buchung</numerusform>
                <numerusform>%Ln Buchungen</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing new</source>
            <translation>nichts Neues</translation>
        </message>
        <message>
            <source>Debit or credit</source>
            <translation>Soll oder Haben</translation>
        </message>
        <message>
            <source>Credited amount</source>
            <translation>Haben-Betrag</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::CheckPage</name>
        <message>
            <source>(column %1, no title)</source>
            <translation>(Spalte %1, ohne Titel)</translation>
        </message>
        <message>
            <source>&amp;Read it as</source>
            <translation>&amp;Lesen als</translation>
        </message>
        <message>
            <source>Read it as</source>
            <translation>Lesen als</translation>
        </message>
        <message>
            <source>Column in the file</source>
            <translation>Spalte in der Datei</translation>
        </message>
        <message>
            <source>Becomes</source>
            <translation>Wird zu</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <source>First values</source>
            <translation>Erste Werte</translation>
        </message>
        <message>
            <source>First rows, as they stand in the file</source>
            <translation>Erste Zeilen, wie sie in der Datei stehen</translation>
        </message>
        <message>
            <source>Found out from the file</source>
            <translation>Aus der Datei ermittelt</translation>
        </message>
        <message>
            <source>like %1</source>
            <translation>wie %1</translation>
        </message>
        <message>
            <source>No column gives: %1. Choose one under “Becomes”.</source>
            <extracomment>%1: fields of an account, "Amount, Due date"</extracomment>
            <translation>Keine Spalte liefert: %1. Wählen Sie eine unter „Wird zu“.</translation>
        </message>
        <message>
            <source>Column %1 becomes</source>
            <translation>Spalte %1 wird zu</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::FilePage</name>
        <message>
            <source>Drop a file here</source>
            <translation>Datei hierher ziehen</translation>
        </message>
        <message>
            <source>Receivables, open items or an event log: CSV, TSV or text, also packed as .gz, in any encoding.</source>
            <translation>Forderungen, offene Posten oder ein Ereignisprotokoll: CSV, TSV oder Text, auch als .gz, in jeder Kodierung.</translation>
        </message>
        <message>
            <source>&amp;Choose a file…</source>
            <translation>Datei &amp;wählen…</translation>
        </message>
        <message>
            <source>Or its &amp;path</source>
            <translation>Oder ihr &amp;Pfad</translation>
        </message>
        <message>
            <source>Path of the file</source>
            <translation>Pfad der Datei</translation>
        </message>
        <message>
            <source>Nothing is changed before you have seen what would happen and said so.</source>
            <translation>Nichts wird geändert, bevor Sie gesehen haben, was geschehen würde, und zugestimmt haben.</translation>
        </message>
        <message>
            <source>Choose a file to import</source>
            <translation>Datei zum Einlesen wählen</translation>
        </message>
        <message>
            <source>Tables (*.csv *.tsv *.txt *.gz);;All files (*)</source>
            <translation>Tabellen (*.csv *.tsv *.txt *.gz);;Alle Dateien (*)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::ImportWizard</name>
        <message>
            <source>Import a file</source>
            <translation>Datei einlesen</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfen</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>Probe</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>Fortschritt</translation>
        </message>
        <message>
            <source>S&amp;top</source>
            <translation>&amp;Anhalten</translation>
        </message>
        <message>
            <source>Stopping; nothing will be changed</source>
            <translation>Wird angehalten; nichts wird geändert</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <source>Stopped. Nothing was changed.</source>
            <translation>Angehalten. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>%1 cannot be imported. Nothing was changed.</source>
            <translation>%1 kann nicht eingelesen werden. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The file cannot be imported like this. Nothing was changed.</source>
            <translation>Die Datei kann so nicht eingelesen werden. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>&amp;Look at it</source>
            <translation>&amp;Ansehen</translation>
        </message>
        <message>
            <source>&amp;Try it out</source>
            <translation>&amp;Ausprobieren</translation>
        </message>
        <message numerus="yes">
            <source>&amp;Import %Ln row(s)</source>
            <translation>
                <numerusform>%Ln Zeile &amp;einlesen</numerusform>
                <numerusform>%Ln Zeilen &amp;einlesen</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Open queue</source>
            <translation>Arbeitsliste ö&amp;ffnen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::OutcomePage</name>
        <message>
            <source>Control totals</source>
            <translation>Kontrollsummen</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Gelesene Zeilen</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Beiseitegelegt</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Schon hier</translation>
        </message>
        <message>
            <source>Trial run: nothing has been changed yet</source>
            <translation>Probelauf: Noch wurde nichts geändert</translation>
        </message>
        <message>
            <source>Imported</source>
            <translation>Eingelesen</translation>
        </message>
        <message>
            <source>The import would add %1.</source>
            <extracomment>%1: a list such as "100 accounts, 2,466 items and 2,466 payments"</extracomment>
            <translation>Das Einlesen würde hinzufügen: %1.</translation>
        </message>
        <message>
            <source>Added: %1.</source>
            <translation>Hinzugefügt: %1.</translation>
        </message>
        <message>
            <source>Rows set aside, each with its line, field and reason: %1</source>
            <translation>Beiseitegelegte Zeilen, jede mit Zeile, Feld und Grund: %1</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::StepBar</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>Schritt %1 von %2: %3</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::LearnPage</name>
        <message>
            <source>First hour</source>
            <translation>Erste Stunde</translation>
        </message>
        <message>
            <source>Twelve things to try</source>
            <translation>Zwölf Dinge zum Ausprobieren</translation>
        </message>
        <message>
            <source>Each ticks itself once you have done it, by key or by mouse. In the demo office nothing can go wrong.</source>
            <translation>Jedes hakt sich selbst ab, sobald Sie es getan haben, mit Taste oder Maus. Im Demo-Büro kann nichts schiefgehen.</translation>
        </message>
        <message>
            <source>A sample day</source>
            <translation>Ein Beispieltag</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>Dorthin</translation>
        </message>
        <message>
            <source>Go there: %1</source>
            <translation>Dorthin: %1</translation>
        </message>
        <message>
            <source>Practice calls</source>
            <translation>Übungsanrufe</translation>
        </message>
        <message>
            <source>Five calls with simulated debtors, from a promise to somebody who must hear nothing. Each answer is explained; nothing is recorded.</source>
            <translation>Fünf Gespräche mit gespielten Schuldnern, von einer Zusage bis zu jemandem, der nichts erfahren darf. Jede Antwort wird erklärt; nichts wird erfasst.</translation>
        </message>
        <message>
            <source>Take a practice call</source>
            <translation>Übungsanruf annehmen</translation>
        </message>
        <message>
            <source>done</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>still to try</source>
            <translation>noch zu tun</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <translation>%1 von %2 erledigt</translation>
        </message>
    </context>
    <context>
        <name>dunlin::learn::PracticeDialog</name>
        <message>
            <source>Practice call</source>
            <translation>Übungsanruf</translation>
        </message>
        <message>
            <source>The debtor is simulated. Nothing is recorded.</source>
            <translation>Der Schuldner ist gespielt. Nichts wird erfasst.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>Next call</source>
            <translation>Nächster Anruf</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who says what in a conversation</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Right. %1</source>
            <translation>Richtig. %1</translation>
        </message>
        <message>
            <source>Better not. %1</source>
            <translation>Besser nicht. %1</translation>
        </message>
        <message>
            <source>%1 of %2 answers were right.</source>
            <translation>%1 von %2 Antworten waren richtig.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::ComposeDialog</name>
        <message>
            <source>Write a message</source>
            <translation>Nachricht schreiben</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>To</source>
            <translation>An</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>What it says</source>
            <translation>Was sie sagt</translation>
        </message>
        <message>
            <source>It leaves with the office's next pass; the gate is asked again then.</source>
            <translation>Sie geht mit dem nächsten Durchgang des Büros hinaus; die Regeln werden dann erneut gefragt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Queue it</source>
            <translation>Einreihen</translation>
        </message>
        <message>
            <source>Re: %1</source>
            <translation>Re: %1</translation>
        </message>
        <message>
            <source>Words of my own</source>
            <translation>Eigene Worte</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Choose a text, or write the words yourself.</source>
            <translation>Wählen Sie einen Text oder schreiben Sie die Worte selbst.</translation>
        </message>
        <message>
            <source>There is no address or number for this channel</source>
            <translation>Für diesen Kanal gibt es keine Adresse oder Nummer</translation>
        </message>
        <message>
            <source>It says what it has to, in %1.</source>
            <translation>Sie sagt, was sie muss, auf %1.</translation>
        </message>
        <message>
            <source>There are no words yet.</source>
            <translation>Noch gibt es keine Worte.</translation>
        </message>
        <message>
            <source>Not queued: %1</source>
            <translation>Nicht eingereiht: %1</translation>
        </message>
        <message>
            <source>%1 queued for %2</source>
            <translation>%1 eingereiht für %2</translation>
        </message>
        <message>
            <source>Re: your message</source>
            <translation>Re: Ihre Nachricht</translation>
        </message>
        <message>
            <source>It says what it has to.</source>
            <translation>Sie sagt, was sie sagen muss.</translation>
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
            <translation>offen</translation>
        </message>
        <message>
            <source>seen to</source>
            <translation>erledigt</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Schuldner</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::InboxPage</name>
        <message>
            <source>Inbox</source>
            <translation>Posteingang</translation>
        </message>
        <message>
            <source>Which messages</source>
            <translation>Welche Nachrichten</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Reading what came in…</source>
            <translation>Eingegangenes wird gelesen…</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>What came in and came back</source>
            <translation>Was einging und zurückkam</translation>
        </message>
        <message>
            <source>The message</source>
            <translation>Die Nachricht</translation>
        </message>
        <message>
            <source>What it answers</source>
            <translation>Worauf sie antwortet</translation>
        </message>
        <message>
            <source>Open account</source>
            <translation>Konto öffnen</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Sie kam an</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Seen to</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>%1 open</source>
            <translation>%1 offen</translation>
        </message>
        <message>
            <source>Nothing waits to be seen to</source>
            <translation>Nichts wartet auf Erledigung</translation>
        </message>
        <message>
            <source>Replies, messages that came back and messages that could not be sent come here, each with its account.</source>
            <translation>Antworten, zurückgekommene und nicht sendbare Nachrichten kommen hierher, jede mit ihrem Konto.</translation>
        </message>
        <message>
            <source>They want no more messages at this address: it is marked, and nothing more is sent to it.</source>
            <translation>An dieser Adresse sind keine Nachrichten mehr gewünscht: Sie ist markiert, und nichts wird mehr dorthin gesendet.</translation>
        </message>
        <message>
            <source>Written by a machine.</source>
            <translation>Von einer Maschine geschrieben.</translation>
        </message>
        <message>
            <source>There are no words.</source>
            <translation>Es gibt keine Worte.</translation>
        </message>
        <message>
            <source>It is sent with the office's next pass</source>
            <translation>Sie wird mit dem nächsten Durchgang des Büros gesendet</translation>
        </message>
        <message>
            <source>Noted as sent</source>
            <translation>Als gesendet vermerkt</translation>
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
            <translation>Text</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextsPage</name>
        <message>
            <source>Texts</source>
            <translation>Texte</translation>
        </message>
        <message>
            <source>Reading the texts…</source>
            <translation>Die Texte werden gelesen…</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Versions of texts</source>
            <translation>Versionen der Texte</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Worte</translation>
        </message>
        <message>
            <source>Longest values</source>
            <translation>Längste Werte</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Betreff</translation>
        </message>
        <message>
            <source>What it lacks</source>
            <translation>Was fehlt</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Reason: to refuse, or to approve in spite of what is missing</source>
            <translation>Grund: zum Ablehnen oder um trotz Fehlendem freizugeben</translation>
        </message>
        <message>
            <source>New version</source>
            <translation>Neue Version</translation>
        </message>
        <message>
            <source>Keep as a draft</source>
            <translation>Als Entwurf behalten</translation>
        </message>
        <message>
            <source>Refuse</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>There are no texts</source>
            <translation>Es gibt keine Texte</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>by %1, %2</source>
            <translation>von %1, %2</translation>
        </message>
        <message>
            <source>decided by %1</source>
            <translation>entschieden von %1</translation>
        </message>
        <message>
            <source>Take out of use</source>
            <translation>Außer Gebrauch nehmen</translation>
        </message>
        <message>
            <source>It says what its place asks for.</source>
            <translation>Er sagt, was an seiner Stelle verlangt ist.</translation>
        </message>
        <message>
            <source>At the longest: %1</source>
            <translation>Längstens: %1</translation>
        </message>
        <message>
            <source>Say why; its author reads it.</source>
            <translation>Nennen Sie den Grund; wer ihn schrieb, liest ihn.</translation>
        </message>
        <message>
            <source>In force: %1</source>
            <translation>In Kraft: %1</translation>
        </message>
        <message>
            <source>Out of use: %1</source>
            <translation>Außer Gebrauch: %1</translation>
        </message>
        <message>
            <source>A new version; fields stand in double braces. Somebody else approves it.</source>
            <translation>Eine neue Version; Felder stehen in doppelten Klammern. Jemand anderes gibt sie frei.</translation>
        </message>
        <message>
            <source>Kept as a draft; somebody else approves it</source>
            <translation>Als Entwurf behalten; jemand anderes gibt ihn frei</translation>
        </message>
        <message numerus="yes">
            <source>%Ln version(s), %1 for you to approve</source>
            <translation>
                <numerusform>%Ln Fassung, %1 von Ihnen freizugeben</numerusform>
                <numerusform>%Ln Fassungen, %1 von Ihnen freizugeben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverrideModel</name>
        <message>
            <source>Asked</source>
            <translation>Angefragt</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Schuldner</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverridePage</name>
        <message>
            <source>Overrides</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>Requests that wait</source>
            <translation>Wartende Anfragen</translation>
        </message>
        <message>
            <source>Reading the requests…</source>
            <translation>Die Anfragen werden gelesen…</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Anfrage</translation>
        </message>
        <message>
            <source>Note to the decision</source>
            <translation>Anmerkung zur Entscheidung</translation>
        </message>
        <message>
            <source>Note: needed to decline</source>
            <translation>Anmerkung: zum Ablehnen nötig</translation>
        </message>
        <message>
            <source>Decline</source>
            <translation>Ablehnen</translation>
        </message>
        <message>
            <source>Allow one attempt</source>
            <translation>Einen Versuch erlauben</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>1 waits</source>
            <translation>1 wartet</translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln wartet</numerusform>
                <numerusform>%Ln warten</numerusform>
            </translation>
        </message>
        <message>
            <source>No request waits</source>
            <translation>Keine Anfrage wartet</translation>
        </message>
        <message>
            <source>When somebody asks for an exception to a rule, it appears here.</source>
            <translation>Bittet jemand um eine Ausnahme von einer Regel, erscheint es hier.</translation>
        </message>
        <message>
            <source>%1 asks for: %2 %3</source>
            <extracomment>who asks for what: %1 a user, %2 "Call", %3 a number</extracomment>
            <translation>%1 bittet um: %2 %3</translation>
        </message>
        <message>
            <source>Nothing stands in the way any more.</source>
            <translation>Nichts steht mehr im Weg.</translation>
        </message>
        <message>
            <source>%1 may make one attempt</source>
            <translation>%1 darf einen Versuch machen</translation>
        </message>
        <message>
            <source>Declined; %1 is told</source>
            <translation>Abgelehnt; %1 erfährt es</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::Palette</name>
        <message>
            <source>Search accounts and commands…</source>
            <translation>Konten und Befehle suchen…</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Search name, account, phone…</source>
            <translation>Name, Konto, Telefon suchen…</translation>
        </message>
        <message>
            <source>Type a name, an account number, a telephone number or an e-mail address.</source>
            <extracomment>the palette found nothing for what was typed</extracomment>
            <translation>Tippen Sie einen Namen, eine Kontonummer, eine Telefonnummer oder eine E-Mail-Adresse.</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <translation>Kein Konto passt zu „%1“.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Suche läuft…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::palette::PaletteModel</name>
        <message>
            <source>This account</source>
            <translation>Dieses Konto</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Did you mean</source>
            <translation>Meinten Sie</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchModel</name>
        <message>
            <source>More than is owed: the rest is kept as credit.</source>
            <translation>Mehr als geschuldet: Der Rest bleibt als Guthaben.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Bereit</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Line %1, %2: %3</source>
            <extracomment>a cell read aloud: number of the line, name of the column, content</extracomment>
            <translation>Zeile %1, %2: %3</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>leer</translation>
        </message>
        <message>
            <source>Account or name</source>
            <translation>Konto oder Name</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Wertstellung</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Verwendungszweck</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Schuldner</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchView</name>
        <message>
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>Payments of the batch</source>
            <translation>Zahlungen des Stapels</translation>
        </message>
        <message>
            <source>Control total</source>
            <translation>Kontrollsumme</translation>
        </message>
        <message>
            <source>of the statement</source>
            <translation>des Kontoauszugs</translation>
        </message>
        <message>
            <source>Number of payments</source>
            <translation>Zahl der Zahlungen</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Gezahlt mit</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht genannt</translation>
        </message>
        <message>
            <source>Control &amp;total</source>
            <translation>Kontroll&amp;summe</translation>
        </message>
        <message>
            <source>&amp;Payments</source>
            <translation>&amp;Zahlungen</translation>
        </message>
        <message>
            <source>C&amp;urrency</source>
            <translation>&amp;Währung</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>Gezahlt &amp;mit</translation>
        </message>
        <message>
            <source>What you type is kept on this laptop until the batch is closed.</source>
            <translation>Was Sie tippen, bleibt auf diesem Laptop, bis der Stapel abgeschlossen ist.</translation>
        </message>
        <message>
            <source>Choose account</source>
            <translation>Konto wählen</translation>
        </message>
        <message>
            <source>Remove line</source>
            <translation>Zeile entfernen</translation>
        </message>
        <message>
            <source>Import file…</source>
            <translation>Datei einlesen…</translation>
        </message>
        <message>
            <source>Close batch</source>
            <translation>Stapel abschließen</translation>
        </message>
        <message>
            <source>Kept on this laptop until the batch is closed.</source>
            <translation>Bleibt auf diesem Laptop, bis der Stapel abgeschlossen ist.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), %1</source>
            <translation>
                <numerusform>%Ln Zahlung, %1</numerusform>
                <numerusform>%Ln Zahlungen, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Type or paste the payments, then the control total and number that the bank states. Nothing is posted before both agree.</source>
            <translation>Tippen oder fügen Sie die Zahlungen ein, dann Kontrollsumme und Anzahl laut Bank. Gebucht wird erst, wenn beides stimmt.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cannot be posted yet: each says why.</source>
            <translation>
                <numerusform>%Ln Zeile kann noch nicht gebucht werden: Sie sagt, warum.</numerusform>
                <numerusform>%Ln Zeilen können noch nicht gebucht werden: Jede sagt, warum.</numerusform>
            </translation>
        </message>
        <message>
            <source>These payments were posted as a batch before. Closing adds nothing and forgets the draft.</source>
            <translation>Diese Zahlungen wurden schon als Stapel gebucht. Abschließen fügt nichts hinzu und verwirft den Entwurf.</translation>
        </message>
        <message>
            <source>Type the control total and the number of payments that the bank states.</source>
            <translation>Tippen Sie Kontrollsumme und Zahl der Zahlungen laut Bank.</translation>
        </message>
        <message>
            <source>%1 is missing.</source>
            <translation>%1 fehlen.</translation>
        </message>
        <message>
            <source>%1 is too much.</source>
            <translation>%1 sind zu viel.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are missing.</source>
            <translation>
                <numerusform>%Ln Zahlung fehlt.</numerusform>
                <numerusform>%Ln Zahlungen fehlen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are too many.</source>
            <translation>
                <numerusform>%Ln Zahlung ist zu viel.</numerusform>
                <numerusform>%Ln Zahlungen sind zu viel.</numerusform>
            </translation>
        </message>
        <message>
            <source>It balances: sum and number are what the bank states.</source>
            <translation>Es stimmt: Summe und Anzahl sind, was die Bank nennt.</translation>
        </message>
        <message>
            <source>It does not balance yet. %1</source>
            <translation>Es stimmt noch nicht. %1</translation>
        </message>
        <message>
            <source>This batch was posted before. Nothing was added.</source>
            <translation>Dieser Stapel wurde schon gebucht. Nichts wurde hinzugefügt.</translation>
        </message>
        <message numerus="yes">
            <source>Batch closed: %Ln payment(s), %1</source>
            <translation>
                <numerusform>Stapel abgeschlossen: %Ln Zahlung, %1</numerusform>
                <numerusform>Stapel abgeschlossen: %Ln Zahlungen, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) added.</source>
            <translation>
                <numerusform>%Ln Zeile hinzugefügt.</numerusform>
                <numerusform>%Ln Zeilen hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) were there already.</source>
            <translation>
                <numerusform>%Ln Zeile war schon da.</numerusform>
                <numerusform>%Ln Zeilen waren schon da.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · owes %3</source>
            <extracomment>an account to choose: debtor, number, what is owed</extracomment>
            <translation>%1 · %2 · offen %3</translation>
        </message>
        <message>
            <source>Import payments</source>
            <translation>Zahlungen einlesen</translation>
        </message>
        <message>
            <source>Tables of text (*.csv *.tsv *.txt);;All files (*)</source>
            <translation>Texttabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>The file cannot be read: %1. Nothing was added.</source>
            <translation>Die Datei ist nicht lesbar: %1. Nichts wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>The file is larger than a batch may be (5 MB). Nothing was added; import it as a file of its own.</source>
            <translation>Die Datei ist größer, als ein Stapel sein darf (5 MB). Nichts wurde hinzugefügt; lesen Sie sie als eigene Datei ein.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangeModel</name>
        <message>
            <source>%1 %2: before %3, change %4, after %5</source>
            <extracomment>a row read aloud: item, part of the claim, amounts</extracomment>
            <translation>%1 %2: vorher %3, Änderung %4, nachher %5</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>Verrechnet</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Änderung</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangePanel</name>
        <message numerus="yes">
            <source>And %Ln more of what was agreed.</source>
            <translation>
                <numerusform>Und %Ln weitere Vereinbarung.</numerusform>
                <numerusform>Und %Ln weitere Vereinbarungen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Interest of %1 is posted first, as the terms say.</source>
            <translation>Zinsen von %1 werden zuerst gebucht, wie die Konditionen es sagen.</translation>
        </message>
        <message>
            <source>current</source>
            <translation>nicht fällig</translation>
        </message>
        <message>
            <source>Past due: %1</source>
            <translation>Überfällig: %1</translation>
        </message>
        <message>
            <source>Past due: %1, then %2</source>
            <extracomment>days past due before and after</extracomment>
            <translation>Überfällig: %1, dann %2</translation>
        </message>
        <message>
            <source>Nothing to show yet</source>
            <translation>Noch nichts zu zeigen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::CorrectionForm</name>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Lower the claim</source>
            <translation>Forderung senken</translation>
        </message>
        <message>
            <source>Raise the claim</source>
            <translation>Forderung erhöhen</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>Gutschrift</translation>
        </message>
        <message>
            <source>Fee</source>
            <translation>Gebühr</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Days without interest</source>
            <translation>Tage ohne Zinsen</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Rechtsgrundlage</translation>
        </message>
        <message>
            <source>law, or clause of the contract</source>
            <translation>Gesetz oder Vertragsklausel</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Wertstellung</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Art</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Betrag</translation>
        </message>
        <message>
            <source>&amp;Part</source>
            <translation>&amp;Teil</translation>
        </message>
        <message>
            <source>&amp;Item</source>
            <translation>&amp;Posten</translation>
        </message>
        <message>
            <source>&amp;Number</source>
            <translation>&amp;Nummer</translation>
        </message>
        <message>
            <source>Legal &amp;basis</source>
            <translation>&amp;Rechtsgrundlage</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>&amp;Von</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>&amp;Wertstellung</translation>
        </message>
        <message>
            <source>The account as a whole</source>
            <translation>Das Konto als Ganzes</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>an open item: number, amount</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Type the amount, for instance 40 or 15%.</source>
            <translation>Tippen Sie den Betrag, etwa 40 oder 15%.</translation>
        </message>
        <message>
            <source>Name the law or the clause of the contract that allows the charge.</source>
            <translation>Nennen Sie das Gesetz oder die Vertragsklausel, die die Belastung erlaubt.</translation>
        </message>
        <message>
            <source>Say the reason; it stays with the entry.</source>
            <translation>Nennen Sie den Grund; er bleibt bei der Buchung.</translation>
        </message>
        <message>
            <source>%1 cannot be read. Type for instance today, fri or 15/1.</source>
            <translation>%1 ist nicht lesbar. Tippen Sie etwa heute, fr oder 15.1.</translation>
        </message>
        <message>
            <source>Enter credit note</source>
            <translation>Gutschrift erfassen</translation>
        </message>
        <message>
            <source>Charge fee</source>
            <translation>Gebühr erheben</translation>
        </message>
        <message>
            <source>Charge cost</source>
            <translation>Kosten erheben</translation>
        </message>
        <message>
            <source>Waive interest</source>
            <translation>Zinsen erlassen</translation>
        </message>
        <message>
            <source>Send for approval</source>
            <translation>Zur Freigabe senden</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedModel</name>
        <message>
            <source>%1, overdue</source>
            <translation>%1, überfällig</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <extracomment>debtor, number of the account</extracomment>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2, account %3, %4 %5</source>
            <extracomment>a row read aloud: day, debtor, number, kind, amount</extracomment>
            <translation>%1: %2, Konto %3, %4 %5</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Fällig</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Schuldner</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ExpectedView</name>
        <message>
            <source>Previous month (Page up)</source>
            <translation>Voriger Monat (Bild auf)</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Heute</translation>
        </message>
        <message>
            <source>Next month (Page down)</source>
            <translation>Nächster Monat (Bild ab)</translation>
        </message>
        <message>
            <source>Money expected by day</source>
            <translation>Erwartete Zahlungen nach Tag</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>What the list shows</source>
            <translation>Was die Liste zeigt</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Monat</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Payments expected</source>
            <translation>Erwartete Zahlungen</translation>
        </message>
        <message>
            <source>promises %1</source>
            <translation>Zusagen %1</translation>
        </message>
        <message>
            <source>plans %1</source>
            <translation>Ratenpläne %1</translation>
        </message>
        <message>
            <source>settlements %1</source>
            <translation>Vergleiche %1</translation>
        </message>
        <message>
            <source>announced %1</source>
            <translation>angekündigt %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between parts of a sum</comment>
            <translation>, </translation>
        </message>
        <message>
            <source>Nothing is expected in this month.</source>
            <translation>In diesem Monat wird nichts erwartet.</translation>
        </message>
        <message>
            <source>No payment is expected on this day.</source>
            <translation>An diesem Tag wird keine Zahlung erwartet.</translation>
        </message>
        <message>
            <source>No payment is expected in this month.</source>
            <translation>In diesem Monat wird keine Zahlung erwartet.</translation>
        </message>
        <message>
            <source>Nothing is overdue: all that should have come is there.</source>
            <translation>Nichts ist überfällig: Alles, was kommen sollte, ist da.</translation>
        </message>
        <message>
            <source>%1 expected: %2</source>
            <extracomment>the month's money in one currency: sum, parts</extracomment>
            <translation>%1 erwartet: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MoneyPage</name>
        <message>
            <source>Money in</source>
            <translation>Zahlungseingang</translation>
        </message>
        <message>
            <source>Part of the page</source>
            <translation>Teil der Seite</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>Batch entry</source>
            <translation>Stapelerfassung</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MonthModel</name>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln Zahlung</numerusform>
                <numerusform>%Ln Zahlungen</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: nothing expected</source>
            <translation>%1: nichts erwartet</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 in %Ln payment(s)</source>
            <extracomment>a day of the calendar: day, sums, number of payments</extracomment>
            <translation>
                <numerusform>%1: %2 in %Ln Zahlung</numerusform>
                <numerusform>%1: %2 in %Ln Zahlungen</numerusform>
            </translation>
        </message>
        <message>
            <source> and </source>
            <comment>between two amounts</comment>
            <translation> und </translation>
        </message>
        <message>
            <source>%1, overdue</source>
            <translation>%1, überfällig</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::PaymentForm</name>
        <message>
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Value date</source>
            <translation>Wertstellung</translation>
        </message>
        <message>
            <source>Paid with</source>
            <translation>Gezahlt mit</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht genannt</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Verwendungszweck</translation>
        </message>
        <message>
            <source>Stated item</source>
            <translation>Genannter Posten</translation>
        </message>
        <message>
            <source>Announced payment</source>
            <translation>Angekündigte Zahlung</translation>
        </message>
        <message>
            <source>&amp;Share over all accounts of the person</source>
            <translation>Auf alle Konten der Person &amp;verteilen</translation>
        </message>
        <message>
            <source>Share over all accounts of the person</source>
            <translation>Auf alle Konten der Person verteilen</translation>
        </message>
        <message>
            <source>&amp;Amount</source>
            <translation>&amp;Betrag</translation>
        </message>
        <message>
            <source>Value &amp;date</source>
            <translation>&amp;Wertstellung</translation>
        </message>
        <message>
            <source>Paid &amp;with</source>
            <translation>Gezahlt &amp;mit</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>Verwendungs&amp;zweck</translation>
        </message>
        <message>
            <source>Stated &amp;item</source>
            <translation>Genannter &amp;Posten</translation>
        </message>
        <message>
            <source>A&amp;nnounced</source>
            <translation>A&amp;ngekündigt</translation>
        </message>
        <message>
            <source>None stated</source>
            <translation>Keiner genannt</translation>
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
            <translation>Eine andere Zahlung</translation>
        </message>
        <message>
            <source>Type the amount that was paid, for instance 120, 50% or full.</source>
            <translation>Tippen Sie den gezahlten Betrag, etwa 120, 50% oder voll.</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or full.</source>
            <translation>Der Betrag ist nicht lesbar. Tippen Sie etwa 120, 50% oder voll.</translation>
        </message>
        <message>
            <source>The value date cannot be read. Type for instance today, yesterday or fri.</source>
            <translation>Die Wertstellung ist nicht lesbar. Tippen Sie etwa heute, gestern oder fr.</translation>
        </message>
        <message>
            <source>Note expected payment</source>
            <translation>Erwartete Zahlung vormerken</translation>
        </message>
        <message>
            <source>Post payment</source>
            <translation>Zahlung buchen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ReversalForm</name>
        <message>
            <source>What is taken back</source>
            <translation>Was zurückgenommen wird</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>Posted in error</source>
            <translation>Irrtümlich gebucht</translation>
        </message>
        <message>
            <source>Returned by the bank</source>
            <translation>Von der Bank zurückgegeben</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>Rückbelastet</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee</source>
            <translation>Vertragliche &amp;Gebühr erheben</translation>
        </message>
        <message>
            <source>Charge the contract's fee</source>
            <translation>Vertragliche Gebühr erheben</translation>
        </message>
        <message>
            <source>&amp;Take back</source>
            <translation>&amp;Zurücknehmen</translation>
        </message>
        <message>
            <source>&amp;What happened</source>
            <translation>&amp;Was geschah</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>what is taken back: what it is, its day</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>recorded in error</source>
            <translation>irrtümlich erfasst</translation>
        </message>
        <message>
            <source>returned by the bank</source>
            <translation>von der Bank zurückgegeben</translation>
        </message>
        <message>
            <source>charged back</source>
            <translation>rückbelastet</translation>
        </message>
        <message>
            <source>There is nothing on this account that can be taken back.</source>
            <translation>Auf diesem Konto gibt es nichts, was zurückgenommen werden kann.</translation>
        </message>
        <message>
            <source>Say why it is taken back, for instance: no funds.</source>
            <translation>Nennen Sie, warum es zurückgenommen wird, etwa: keine Deckung.</translation>
        </message>
        <message>
            <source>Reverse payment</source>
            <translation>Zahlung stornieren</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Charge the contract's &amp;fee of %1</source>
            <translation>Vertragliche &amp;Gebühr von %1 erheben</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::LinkDialog</name>
        <message>
            <source>Whose account it is</source>
            <translation>Wessen Konto es ist</translation>
        </message>
        <message>
            <source>Link account</source>
            <translation>Konto verknüpfen</translation>
        </message>
        <message>
            <source>&amp;Person</source>
            <translation>&amp;Person</translation>
        </message>
        <message>
            <source>name, number or phone of an account</source>
            <translation>Name, Nummer oder Telefon eines Kontos</translation>
        </message>
        <message>
            <source>Accounts found</source>
            <translation>Gefundene Konten</translation>
        </message>
        <message>
            <source>Nobody else who is &amp;known</source>
            <translation>Niemand sonst, der &amp;bekannt ist</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>same birthday and address, say</source>
            <translation>etwa gleicher Geburtstag und gleiche Adresse</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Was erfasst wird</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was es bewirkt</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <translation>%1, Konto %2</translation>
        </message>
        <message>
            <source>Choose an account of the person it belongs to.</source>
            <translation>Wählen Sie ein Konto der Person, der es gehört.</translation>
        </message>
        <message>
            <source>Say why.</source>
            <translation>Nennen Sie den Grund.</translation>
        </message>
        <message>
            <source>Unlinked from the person</source>
            <translation>Verknüpfung mit der Person gelöst</translation>
        </message>
        <message>
            <source>Linked to %1</source>
            <translation>Mit %1 verknüpft</translation>
        </message>
        <message>
            <source>Choose an account of the person, and say why.</source>
            <translation>Wählen Sie ein Konto der Person und nennen Sie den Grund.</translation>
        </message>
        <message numerus="yes">
            <source>The person then has %Ln account(s) here. Attempts count together where the law counts by person.</source>
            <translation>
                <numerusform>Die Person hat dann hier %Ln Konto. Versuche zählen zusammen, wo das Gesetz je Person zählt.</numerusform>
                <numerusform>Die Person hat dann hier %Ln Konten. Versuche zählen zusammen, wo das Gesetz je Person zählt.</numerusform>
            </translation>
        </message>
        <message>
            <source>The account then stands alone.</source>
            <translation>Das Konto steht dann für sich.</translation>
        </message>
        <message>
            <source>Care in force for that person stops contact here too, at once.</source>
            <translation>Schutz, der für diese Person gilt, stellt den Kontakt auch hier sofort ein.</translation>
        </message>
        <message>
            <source>What was done before stays where it was done.</source>
            <translation>Was vorher getan wurde, bleibt, wo es getan wurde.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PartyDialog</name>
        <message>
            <source>Change a person</source>
            <translation>Person ändern</translation>
        </message>
        <message>
            <source>Add a person beside the debtor</source>
            <translation>Person neben dem Schuldner hinzufügen</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>&amp;Role</source>
            <translation>&amp;Rolle</translation>
        </message>
        <message>
            <source>May be &amp;told</source>
            <translation>Darf &amp;erfahren</translation>
        </message>
        <message>
            <source>Liable &amp;for</source>
            <translation>Haftet &amp;für</translation>
        </message>
        <message>
            <source>100%</source>
            <translation>100 %</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>Höchstens</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>At &amp;most</source>
            <translation>&amp;Höchstens</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>Nicht bekannt</translation>
        </message>
        <message>
            <source>A &amp;company</source>
            <translation>Eine &amp;Firma</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Was erfasst wird</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>Was es bedeutet</translation>
        </message>
        <message>
            <source>Type the name.</source>
            <translation>Tippen Sie den Namen.</translation>
        </message>
        <message>
            <source>The share is 0 to 100 percent. Type for instance 50.</source>
            <translation>Der Anteil ist 0 bis 100 Prozent. Tippen Sie etwa 50.</translation>
        </message>
        <message>
            <source>The highest amount cannot be read. Type for instance 500.</source>
            <translation>Der Höchstbetrag ist nicht lesbar. Tippen Sie etwa 500.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Geändert: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Hinzugefügt: %1</translation>
        </message>
        <message>
            <source>Can be asked for %1 of the %2 that is owed now.</source>
            <translation>%1 der jetzt offenen %2 können gefordert werden.</translation>
        </message>
        <message>
            <source>Owes nothing and is not asked for money.</source>
            <translation>Schuldet nichts und wird um kein Geld gebeten.</translation>
        </message>
        <message>
            <source>Own numbers are added to this person; contacts then count for this person alone, where the law counts by person.</source>
            <translation>Eigene Nummern werden bei dieser Person erfasst; Kontakte zählen dann nur für sie, wo das Gesetz je Person zählt.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PersonPage</name>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Reading the person…</source>
            <translation>Die Person wird gelesen…</translation>
        </message>
        <message>
            <source>Back to the account (Esc)</source>
            <translation>Zurück zum Konto (Esc)</translation>
        </message>
        <message>
            <source>Whose account is it</source>
            <translation>Wessen Konto ist es</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Gläubiger</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Accounts of this person</source>
            <translation>Konten dieser Person</translation>
        </message>
        <message>
            <source>Beside the debtor</source>
            <translation>Neben dem Schuldner</translation>
        </message>
        <message>
            <source>Add person</source>
            <translation>Person hinzufügen</translation>
        </message>
        <message>
            <source>Unlink</source>
            <translation>Lösen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Liable for</source>
            <translation>Haftet für</translation>
        </message>
        <message>
            <source>May be told</source>
            <translation>Darf erfahren</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>People beside the debtor</source>
            <translation>Personen neben dem Schuldner</translation>
        </message>
        <message>
            <source>Nobody: the debtor alone owes, and nobody else may be told.</source>
            <translation>Niemand: Der Schuldner allein schuldet, und niemand sonst darf etwas erfahren.</translation>
        </message>
        <message>
            <source>Linked and unlinked</source>
            <translation>Verknüpft und gelöst</translation>
        </message>
        <message>
            <source>Numbers and addresses</source>
            <translation>Nummern und Adressen</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>Bestätigen</translation>
        </message>
        <message>
            <source>Wrong</source>
            <translation>Falsch</translation>
        </message>
        <message>
            <source>Do not contact</source>
            <translation>Nicht kontaktieren</translation>
        </message>
        <message>
            <source>Number or address</source>
            <translation>Nummer oder Adresse</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Wessen</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Dortige Zeit</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>Quelle</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>Letztes Ergebnis</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Accounts (%1)</source>
            <translation>Konten (%1)</translation>
        </message>
        <message>
            <source>Confirmed: %1</source>
            <translation>Bestätigt: %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::PointDialog</name>
        <message>
            <source>street, postcode, town</source>
            <translation>Straße, Postleitzahl, Ort</translation>
        </message>
        <message>
            <source>Change a number or address</source>
            <translation>Nummer oder Adresse ändern</translation>
        </message>
        <message>
            <source>Add a number or address</source>
            <translation>Nummer oder Adresse hinzufügen</translation>
        </message>
        <message>
            <source>Save changes</source>
            <translation>Änderungen speichern</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Art</translation>
        </message>
        <message>
            <source>&amp;Number or address</source>
            <translation>&amp;Nummer oder Adresse</translation>
        </message>
        <message>
            <source>&amp;Whose</source>
            <translation>&amp;Wessen</translation>
        </message>
        <message>
            <source>&amp;Label</source>
            <translation>&amp;Bezeichnung</translation>
        </message>
        <message>
            <source>Time &amp;zone</source>
            <translation>&amp;Zeitzone</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Quelle</translation>
        </message>
        <message>
            <source>C&amp;onsent</source>
            <translation>&amp;Einwilligung</translation>
        </message>
        <message>
            <source>The &amp;best one of its kind</source>
            <translation>Die bes&amp;te ihrer Art</translation>
        </message>
        <message>
            <source>What is entered</source>
            <translation>Was erfasst wird</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was es bewirkt</translation>
        </message>
        <message>
            <source>%1 (debtor)</source>
            <extracomment>whose a number is: the debtor's</extracomment>
            <translation>%1 (Schuldner)</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>As the debtor</source>
            <translation>Wie der Schuldner</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>Nicht gefragt</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Erteilt</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Zurückgezogen</translation>
        </message>
        <message>
            <source>Type the number or address.</source>
            <translation>Tippen Sie die Nummer oder Adresse.</translation>
        </message>
        <message>
            <source>Type the number with its country, for instance %1.</source>
            <translation>Tippen Sie die Nummer mit Landesvorwahl, etwa %1.</translation>
        </message>
        <message>
            <source>It cannot be read. Type for instance %1.</source>
            <translation>Sie ist nicht lesbar. Tippen Sie etwa %1.</translation>
        </message>
        <message>
            <source>That number or address is here already.</source>
            <translation>Diese Nummer oder Adresse ist schon hier.</translation>
        </message>
        <message>
            <source>Changed: %1</source>
            <translation>Geändert: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Hinzugefügt: %1</translation>
        </message>
        <message>
            <source>It is here already; this confirms it.</source>
            <translation>Sie ist schon hier; damit wird sie bestätigt.</translation>
        </message>
        <message>
            <source>It is here already and marked: %1. That stays.</source>
            <translation>Sie ist schon hier und markiert: %1. Das bleibt.</translation>
        </message>
        <message>
            <source>What you save stays: files and data vendors do not overwrite it. Another number of theirs stands beside it.</source>
            <translation>Was Sie speichern, bleibt: Dateien und Datenanbieter überschreiben es nicht. Eine andere Nummer von dort steht daneben.</translation>
        </message>
        <message>
            <source>It is not the debtor's: calling it is judged by what this person may be told.</source>
            <translation>Sie gehört nicht dem Schuldner: Ein Anruf wird danach beurteilt, was diese Person erfahren darf.</translation>
        </message>
        <message>
            <source>The account leaves the tracing queue.</source>
            <translation>Das Konto verlässt die Ermittlungsliste.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::UnlinkDialog</name>
        <message>
            <source>Unlink %1</source>
            <translation>%1 lösen</translation>
        </message>
        <message>
            <source>Unlink person</source>
            <translation>Verknüpfung lösen</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>released from the guarantee, entered by mistake</source>
            <translation>aus der Bürgschaft entlassen, irrtümlich erfasst</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was es bewirkt</translation>
        </message>
        <message>
            <source>Say why the person is unlinked.</source>
            <translation>Nennen Sie, warum die Verknüpfung gelöst wird.</translation>
        </message>
        <message>
            <source>Unlinked: %1</source>
            <translation>Gelöst: %1</translation>
        </message>
        <message>
            <source>From now on %1 is told nothing and asked for nothing.</source>
            <translation>Ab jetzt erfährt %1 nichts und wird um nichts gebeten.</translation>
        </message>
        <message>
            <source>That this person was there, and what was said, stays in the history.</source>
            <translation>Dass diese Person da war und was gesagt wurde, bleibt im Verlauf.</translation>
        </message>
        <message>
            <source>Numbers of this person that stay here: %1. Mark them not to be used.</source>
            <translation>Nummern dieser Person, die hier bleiben: %1. Markieren Sie sie als nicht zu verwenden.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::CallableSwitch</name>
        <message>
            <source>Callable now</source>
            <translation>Jetzt anrufbar</translation>
        </message>
        <message>
            <source>Only accounts that may be called now</source>
            <extracomment>accessible name of the switch; %1: how many accounts</extracomment>
            <translation>Nur Konten, die jetzt angerufen werden dürfen</translation>
        </message>
        <message>
            <source>Only accounts that may be called now, %1</source>
            <translation>Nur Konten, die jetzt angerufen werden dürfen, %1</translation>
        </message>
        <message>
            <source>Only accounts that may be called now (F C)</source>
            <translation>Nur Konten, die jetzt angerufen werden dürfen (F C)</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::DrillChip</name>
        <message>
            <source>Take away the filter: %1</source>
            <extracomment>accessible name of the chip that takes a filter away</extracomment>
            <translation>Filter wegnehmen: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::GateLine</name>
        <message>
            <source>Checking whether you may call…</source>
            <translation>Wird geprüft, ob Sie anrufen dürfen…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::HeldNotice</name>
        <message>
            <source>Nobody may be called now</source>
            <translation>Niemand darf jetzt angerufen werden</translation>
        </message>
        <message>
            <source>Open the bank lines</source>
            <translation>Bankzeilen öffnen</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in; the bank lines show how old the newest is.</source>
            <translation>Die Bankdaten des Büros sind zu alt, daher weiß niemand, wer gezahlt hat. Es geht von selbst weiter, wenn ein neuerer Auszug da ist; die Bankzeilen zeigen, von wann der neueste ist.</translation>
        </message>
        <message>
            <source>The office's bank data is too old, so nobody knows who has paid. It goes on by itself when a newer statement is in: ask whoever brings them in. Notes, and promises of those who call you, can still be written.</source>
            <translation>Die Bankdaten des Büros sind zu alt, daher weiß niemand, wer gezahlt hat. Es geht von selbst weiter, wenn ein neuerer Auszug da ist: Fragen Sie, wer die Auszüge einliest. Notizen und Zusagen derer, die Sie anrufen, lassen sich weiter eintragen.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::MoveDialog</name>
        <message>
            <source>Move accounts</source>
            <translation>Konten verschieben</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) chosen</source>
            <translation>
                <numerusform>%Ln Konto gewählt</numerusform>
                <numerusform>%Ln Konten gewählt</numerusform>
            </translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was es bewirkt</translation>
        </message>
        <message>
            <source>Accounts moved</source>
            <translation>Konten verschoben</translation>
        </message>
        <message>
            <source>Where to</source>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>To a colleague</source>
            <translation>An Kollegen</translation>
        </message>
        <message>
            <source>To an agency</source>
            <translation>An ein Inkassobüro</translation>
        </message>
        <message>
            <source>Back from the agency</source>
            <translation>Vom Inkassobüro zurück</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>anna, or anna, ben to share them out; empty: to nobody</source>
            <translation>anna, oder anna, ben zum Aufteilen; leer: an niemanden</translation>
        </message>
        <message>
            <source>&amp;Agency</source>
            <translation>&amp;Inkassobüro</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>Frist</translation>
        </message>
        <message>
            <source> days</source>
            <extracomment>days between a recall and its effect</extracomment>
            <translation> Tage</translation>
        </message>
        <message>
            <source>&amp;Notice</source>
            <translation>&amp;Frist</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>Nichts wird verschoben, bis Sie bestätigen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>%v of %m</source>
            <extracomment>how many of how many accounts</extracomment>
            <translation>%v von %m</translation>
        </message>
        <message numerus="yes">
            <source>%1 %Ln account(s) were moved before that.</source>
            <translation>
                <numerusform>%1 Davor wurde %Ln Konto verschoben.</numerusform>
                <numerusform>%1 Davor wurden %Ln Konten verschoben.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PinDialog</name>
        <message>
            <source>Work this account first</source>
            <translation>Dieses Konto zuerst bearbeiten</translation>
        </message>
        <message>
            <source>It is pinned until %1: %2</source>
            <translation>Es ist angeheftet bis %1: %2</translation>
        </message>
        <message>
            <source>It stands first until it is worked, or until the day is over. Everybody who asks why it is there reads the reason.</source>
            <translation>Es steht zuoberst, bis es bearbeitet ist oder der Tag endet. Wer fragt, warum es dort steht, liest den Grund.</translation>
        </message>
        <message>
            <source>&amp;Reason</source>
            <translation>&amp;Grund</translation>
        </message>
        <message>
            <source>pays today if asked before noon</source>
            <translation>zahlt heute, wenn vor Mittag gefragt</translation>
        </message>
        <message>
            <source>&amp;Until</source>
            <translation>&amp;Bis</translation>
        </message>
        <message>
            <source>Unpin it</source>
            <translation>Loslösen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Pin it</source>
            <translation>Anheften</translation>
        </message>
        <message>
            <source>Say why; whoever works it reads the reason.</source>
            <translation>Nennen Sie den Grund; wer es bearbeitet, liest ihn.</translation>
        </message>
        <message>
            <source>Pinned until %1: %2</source>
            <translation>Angeheftet bis %1: %2</translation>
        </message>
        <message>
            <source>No longer pinned: %1</source>
            <translation>Nicht mehr angeheftet: %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::PreviewPanel</name>
        <message>
            <source>Recent activity</source>
            <translation>Zuletzt geschehen</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>City</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Last payment</source>
            <translation>Letzte Zahlung</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Zusagen eingehalten</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Reading the account…</source>
            <translation>Das Konto wird gelesen…</translation>
        </message>
        <message>
            <source>Details could not be read. What the list shows is still right.</source>
            <translation>Einzelheiten konnten nicht gelesen werden. Was die Liste zeigt, stimmt weiterhin.</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>Nicht fällig</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>"98, high"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Accounts are served one after the other here. The first of the list is next: Home goes there.</source>
            <translation>Konten werden hier der Reihe nach bearbeitet. Das erste der Liste ist dran: Pos1 geht dorthin.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueMarker</name>
        <message>
            <source>At most %1 accounts are marked at once.</source>
            <extracomment>how many rows can be marked at once</extracomment>
            <translation>Höchstens %1 Konten werden zugleich markiert.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueModel</name>
        <message>
            <source>Debtor</source>
            <translation>Schuldner</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Past due</source>
            <translation>Überfällig</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>Risiko</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Next action</source>
            <translation>Nächste Aktion</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Letzter Kontakt</translation>
        </message>
        <message>
            <source>Loading</source>
            <translation>Wird geladen</translation>
        </message>
        <message>
            <source>%1 past due</source>
            <translation>%1 überfällig</translation>
        </message>
        <message>
            <source>nothing past due</source>
            <translation>nichts überfällig</translation>
        </message>
        <message>
            <source>%1, account %2, %3, balance %4, %5, risk %6 of 100, %7, next action %8</source>
            <extracomment>a row of the queue in one sentence: debtor, number, creditor, balance, days past due, risk, status, next action</extracomment>
            <translation>%1, Konto %2, %3, Saldo %4, %5, Risiko %6 von 100, %7, nächste Aktion %8</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <extracomment>%1: the sentence of a row, %2: "may be called now"</extracomment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>marked, %1</source>
            <extracomment>%1: the sentence of a row that is marked</extracomment>
            <translation>markiert, %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueuePage</name>
        <message>
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Promises due</source>
            <translation>Zusagen fällig</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>Gebrochen</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>Rückrufe</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Neu</translation>
        </message>
        <message>
            <source>On plan</source>
            <translation>Ratenplan läuft</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>In Ermittlung</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Arbeitsliste</translation>
        </message>
        <message>
            <source>My queue</source>
            <translation>Meine Arbeitsliste</translation>
        </message>
        <message>
            <source>Filter the queue</source>
            <translation>Arbeitsliste filtern</translation>
        </message>
        <message>
            <source>J</source>
            <translation>J</translation>
        </message>
        <message>
            <source>next</source>
            <translation>nächstes</translation>
        </message>
        <message>
            <source>K</source>
            <translation>K</translation>
        </message>
        <message>
            <source>previous</source>
            <translation>voriges</translation>
        </message>
        <message>
            <source>open</source>
            <translation>öffnen</translation>
        </message>
        <message>
            <source>C</source>
            <translation>C</translation>
        </message>
        <message>
            <source>call</source>
            <translation>anrufen</translation>
        </message>
        <message>
            <source>L</source>
            <translation>L</translation>
        </message>
        <message>
            <source>call back when allowed</source>
            <translation>zurückrufen, wenn erlaubt</translation>
        </message>
        <message>
            <source>why here</source>
            <translation>warum hier</translation>
        </message>
        <message>
            <source>/</source>
            <translation>/</translation>
        </message>
        <message>
            <source>search</source>
            <translation>suchen</translation>
        </message>
        <message>
            <source>commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>?</source>
            <translation>?</translation>
        </message>
        <message>
            <source>all keys</source>
            <translation>alle Tasten</translation>
        </message>
        <message>
            <source>1 fewer to call – press Home</source>
            <extracomment>hours have ended, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 weniger anzurufen – Pos1 drücken</translation>
        </message>
        <message numerus="yes">
            <source>%Ln fewer to call – press Home</source>
            <translation>
                <numerusform>%Ln weniger anzurufen – Pos1 drücken</numerusform>
                <numerusform>%Ln weniger anzurufen – Pos1 drücken</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more to call – press Home</source>
            <extracomment>hours have begun, so the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 mehr anzurufen – Pos1 drücken</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more to call – press Home</source>
            <translation>
                <numerusform>%Ln mehr anzurufen – Pos1 drücken</numerusform>
                <numerusform>%Ln mehr anzurufen – Pos1 drücken</numerusform>
            </translation>
        </message>
        <message>
            <source>1 new at top – press Home</source>
            <extracomment>the order of the list has changed; rows do not move by themselves</extracomment>
            <translation>1 neues oben – Pos1 drücken</translation>
        </message>
        <message numerus="yes">
            <source>%Ln new at top – press Home</source>
            <translation>
                <numerusform>%Ln neues oben – Pos1 drücken</numerusform>
                <numerusform>%Ln neue oben – Pos1 drücken</numerusform>
            </translation>
        </message>
        <message>
            <source>1 more – press Home</source>
            <extracomment>the list has got longer; rows do not move by themselves</extracomment>
            <translation>1 mehr – Pos1 drücken</translation>
        </message>
        <message numerus="yes">
            <source>%Ln more – press Home</source>
            <translation>
                <numerusform>%Ln mehr – Pos1 drücken</numerusform>
                <numerusform>%Ln mehr – Pos1 drücken</numerusform>
            </translation>
        </message>
        <message>
            <source>This list is from %1. %2</source>
            <extracomment>the list could not be read again; the rows on screen are older</extracomment>
            <translation>Diese Liste ist von %1. %2</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>Reading the queue…</source>
            <translation>Die Arbeitsliste wird gelesen…</translation>
        </message>
        <message>
            <source>No account here</source>
            <translation>Kein Konto hier</translation>
        </message>
        <message>
            <source>No account matches “%1”.</source>
            <extracomment>%1: a filter in words, "Apex, 91-120 days past due"</extracomment>
            <translation>Kein Konto passt zu „%1“.</translation>
        </message>
        <message>
            <source>Take away the filter</source>
            <translation>Filter wegnehmen</translation>
        </message>
        <message>
            <source>Nobody may be called now</source>
            <translation>Niemand darf jetzt angerufen werden</translation>
        </message>
        <message>
            <source>Accounts come into this list by themselves when their hours begin.</source>
            <translation>Konten kommen von selbst in diese Liste, wenn ihre Anrufzeiten beginnen.</translation>
        </message>
        <message>
            <source>Show all accounts</source>
            <translation>Alle Konten zeigen</translation>
        </message>
        <message>
            <source>%1: nothing to do</source>
            <extracomment>%1: a filter, "Promises due"</extracomment>
            <translation>%1: nichts zu tun</translation>
        </message>
        <message>
            <source>No account of your queue is in this list now.</source>
            <translation>Kein Konto Ihrer Arbeitsliste ist jetzt in dieser Liste.</translation>
        </message>
        <message>
            <source>No accounts yet</source>
            <translation>Noch keine Konten</translation>
        </message>
        <message>
            <source>Bring in a file of receivables, and the queue fills itself.</source>
            <translation>Lesen Sie eine Datei mit Forderungen ein, dann füllt sich die Arbeitsliste von selbst.</translation>
        </message>
        <message>
            <source>Accounts appear here when they are assigned to you.</source>
            <translation>Konten erscheinen hier, wenn sie Ihnen zugewiesen werden.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Datei einlesen</translation>
        </message>
        <message>
            <source>Nothing to work now</source>
            <translation>Jetzt nichts zu bearbeiten</translation>
        </message>
        <message>
            <source>Accounts come back here when a promise or a call-back falls due.</source>
            <translation>Konten kommen zurück, wenn eine Zusage oder ein Rückruf fällig wird.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln worked</source>
            <extracomment>parts of the day's work, at its end</extracomment>
            <translation>
                <numerusform>%Ln bearbeitet</numerusform>
                <numerusform>%Ln bearbeitet</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>1 Zusage</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln Zusage</numerusform>
                <numerusform>%Ln Zusagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Queue done</source>
            <translation>Arbeitsliste erledigt</translation>
        </message>
        <message>
            <source>1 account · by priority</source>
            <translation>1 Konto · nach Vorrang</translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts · by priority</source>
            <translation>
                <numerusform>%Ln Konto · nach Vorrang</numerusform>
                <numerusform>%Ln Konten · nach Vorrang</numerusform>
            </translation>
        </message>
        <message>
            <source>This account may be called now.</source>
            <translation>Dieses Konto darf jetzt angerufen werden.</translation>
        </message>
        <message>
            <source>There is no time at which it may be called. Open the account and press G G to see why.</source>
            <translation>Zu keiner Zeit darf es angerufen werden. Öffnen Sie das Konto und drücken Sie G G, um den Grund zu sehen.</translation>
        </message>
        <message>
            <source>Call-back set: %1 %2</source>
            <extracomment>%1: a debtor, %2: "may be called from Fri 27 Nov 08:00, their time"</extracomment>
            <translation>Rückruf gesetzt: %1 %2</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Zurückgenommen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked – move…</source>
            <extracomment>rows that are marked; the button opens what can be done with them</extracomment>
            <translation>
                <numerusform>%Ln markiert – verschieben…</numerusform>
                <numerusform>%Ln markiert – verschieben…</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s) of yours came in today: %1.</source>
            <extracomment>good news at the end of the day: promises taken on earlier days were paid; %1: how much</extracomment>
            <translation>
                <numerusform>Heute wurde %Ln Ihrer Zusagen bezahlt: %1.</numerusform>
                <numerusform>Heute wurden %Ln Ihrer Zusagen bezahlt: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>No calls for now</source>
            <translation>Derzeit keine Anrufe</translation>
        </message>
        <message>
            <source>Accounts come back into this list by themselves when the bank data is new again. F C shows all of them meanwhile.</source>
            <translation>Konten kommen von selbst in diese Liste zurück, wenn die Bankdaten wieder neu sind. F C zeigt sie bis dahin alle.</translation>
        </message>
        <message>
            <source>Nobody may be called until newer bank data is in: no time can be set.</source>
            <translation>Niemand darf angerufen werden, bis neuere Bankdaten da sind: Es lässt sich keine Zeit setzen.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueueView</name>
        <message>
            <source>Queue</source>
            <translation>Arbeitsliste</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::RankSheet</name>
        <message>
            <source>Why here: %1. Priority %2.</source>
            <extracomment>why a row has its place: the parts of a sum, then the sum</extracomment>
            <translation>Warum hier: %1. Vorrang %2.</translation>
        </message>
        <message>
            <source>Why here: %1</source>
            <translation>Warum hier: %1</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>Vorrang</translation>
        </message>
        <message>
            <source>W says that the reason is wrong.</source>
            <translation>W sagt, dass der Grund falsch ist.</translation>
        </message>
        <message>
            <source>wrong reason</source>
            <translation>falscher Grund</translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::SearchField</name>
        <message>
            <source>Search name, account, phone…</source>
            <translation>Name, Konto, Telefon suchen…</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Konten suchen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::report</name>
        <message>
            <source>all accounts</source>
            <translation>alle Konten</translation>
        </message>
        <message>
            <source>value date of the payment</source>
            <translation>Wertstellung der Zahlung</translation>
        </message>
        <message>
            <source>usual in the field</source>
            <translation>im Fach üblich</translation>
        </message>
        <message>
            <source>promises and parts of plans that were not cancelled</source>
            <translation>nicht stornierte Zusagen und Raten</translation>
        </message>
        <message>
            <source>day the promise was taken</source>
            <translation>Tag, an dem die Zusage gegeben wurde</translation>
        </message>
        <message>
            <source>contacts that were not taken back</source>
            <translation>nicht zurückgenommene Kontakte</translation>
        </message>
        <message>
            <source>day of the contact in the office's time zone</source>
            <translation>Tag des Kontakts in der Zeitzone des Büros</translation>
        </message>
        <message>
            <source>day on which the promise was judged: kept, or due date and grace over</source>
            <translation>Tag, an dem über die Zusage entschieden war: eingehalten, oder Fälligkeit und Nachfrist vorbei</translation>
        </message>
        <message>
            <source>items of all accounts</source>
            <translation>Posten aller Konten</translation>
        </message>
        <message>
            <source>end of the period; day of issue</source>
            <translation>Ende des Zeitraums; Tag der Ausstellung</translation>
        </message>
        <message>
            <source>the end of the day before the period, and the end of the period</source>
            <translation>das Ende des Tages vor dem Zeitraum, und das Ende des Zeitraums</translation>
        </message>
        <message>
            <source>accounts listed in the period</source>
            <translation>im Zeitraum aufgenommene Konten</translation>
        </message>
        <message>
            <source>accounts that ended in the period</source>
            <translation>im Zeitraum beendete Konten</translation>
        </message>
        <message>
            <source>day on which nothing was owed any more</source>
            <translation>Tag, an dem nichts mehr geschuldet war</translation>
        </message>
        <message>
            <source>calls begun in the workstation</source>
            <translation>im Arbeitsplatz begonnene Anrufe</translation>
        </message>
        <message>
            <source>contacts recorded by people</source>
            <translation>von Personen erfasste Kontakte</translation>
        </message>
        <message>
            <source>accounts of one currency; others are left out and named</source>
            <translation>Konten einer Währung; andere bleiben weg und werden genannt</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Eingezogen</translation>
        </message>
        <message>
            <source>payments by value date, less reversals</source>
            <translation>Zahlungen nach Wertstellung, abzüglich Stornos</translation>
        </message>
        <message>
            <source>Promised</source>
            <translation>Zugesagt</translation>
        </message>
        <message>
            <source>amount of promises, by the day they were taken</source>
            <translation>Betrag der Zusagen, nach dem Tag, an dem sie gegeben wurden</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Zusagen erhalten</translation>
        </message>
        <message>
            <source>promises, by the day they were taken</source>
            <translation>Zusagen, nach dem Tag, an dem sie gegeben wurden</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <source>contacts with a result that counts as work</source>
            <translation>Kontakte mit einem Ergebnis, das als Arbeit zählt</translation>
        </message>
        <message>
            <source>Latitude: results flagged worked</source>
            <translation>Latitude: als bearbeitet markierte Ergebnisse</translation>
        </message>
        <message>
            <source>Contact rate</source>
            <translation>Kontaktquote</translation>
        </message>
        <message>
            <source>(outbound calls answered by a person) / (outbound calls) (voicemail is no contact)</source>
            <translation>(ausgehende Anrufe, die eine Person beantwortete) / (ausgehende Anrufe) (Mailbox ist kein Kontakt)</translation>
        </message>
        <message>
            <source>Convoso: contacts, not connections</source>
            <translation>Convoso: Kontakte, nicht Verbindungen</translation>
        </message>
        <message>
            <source>Right party per attempt</source>
            <translation>Schuldner je Versuch</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound attempts)</source>
            <translation>(ausgehende Kontakte, die den Schuldner erreichten) / (ausgehende Versuche)</translation>
        </message>
        <message>
            <source>Right party per connect</source>
            <translation>Schuldner je beantwortetem Anruf</translation>
        </message>
        <message>
            <source>(outbound contacts that reached the right party) / (outbound calls answered by a person)</source>
            <translation>(ausgehende Kontakte, die den Schuldner erreichten) / (ausgehende Anrufe, die eine Person beantwortete)</translation>
        </message>
        <message>
            <source>the other definition of the right-party rate</source>
            <translation>die andere Definition der Schuldnerquote</translation>
        </message>
        <message>
            <source>Promises per right party</source>
            <translation>Zusagen je erreichtem Schuldner</translation>
        </message>
        <message>
            <source>(promises taken) / (outbound contacts that reached the right party) (per conversation)</source>
            <translation>(erhaltene Zusagen) / (ausgehende Kontakte, die den Schuldner erreichten) (je Gespräch)</translation>
        </message>
        <message>
            <source>day of the promise, day of the contact</source>
            <translation>Tag der Zusage, Tag des Kontakts</translation>
        </message>
        <message>
            <source>Promises kept, by count</source>
            <translation>Zusagen eingehalten, nach Anzahl</translation>
        </message>
        <message>
            <source>(promises kept in full) / (promises that matured: kept, or due date and grace passed)</source>
            <translation>(ganz eingehaltene Zusagen) / (fällig gewordene Zusagen: eingehalten, oder Fälligkeit und Nachfrist vorbei)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, over matured promises</source>
            <translation>Oracle Banking Collections, über fällig gewordene Zusagen</translation>
        </message>
        <message>
            <source>Promises kept, by amount</source>
            <translation>Zusagen eingehalten, nach Betrag</translation>
        </message>
        <message>
            <source>(paid in the promises' windows, at most what was promised) / (amount of promises that matured)</source>
            <translation>(im Zeitraum der Zusagen bezahlt, höchstens das Zugesagte) / (Betrag der fällig gewordenen Zusagen)</translation>
        </message>
        <message>
            <source>partial credit by SAP's promise states</source>
            <translation>Teilanrechnung nach den Zusagezuständen von SAP</translation>
        </message>
        <message>
            <source>Days sales outstanding</source>
            <translation>Außenstandsdauer (DSO)</translation>
        </message>
        <message>
            <source>(open on items at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(offen auf Posten am Ende des Zeitraums) / (in Rechnung gestellt auf Posten des Zeitraums) * Tage des Zeitraums</translation>
        </message>
        <message>
            <source>Best possible DSO</source>
            <translation>Bestmögliche DSO</translation>
        </message>
        <message>
            <source>(open on items not past due at the end of the period) / (billed on items issued in the period) * days of the period</source>
            <translation>(offen auf am Ende des Zeitraums nicht überfälligen Posten) / (in Rechnung gestellt auf Posten des Zeitraums) * Tage des Zeitraums</translation>
        </message>
        <message>
            <source>Average days delinquent</source>
            <translation>Durchschnittliche Verzugstage</translation>
        </message>
        <message>
            <source>(open on items past due at the end of the period) / (billed on items issued in the period) * days of the period (average days delinquent: DSO - best possible DSO)</source>
            <translation>(offen auf am Ende des Zeitraums überfälligen Posten) / (in Rechnung gestellt auf Posten des Zeitraums) * Tage des Zeitraums (durchschnittliche Verzugstage: DSO - bestmögliche DSO)</translation>
        </message>
        <message>
            <source>Collection effectiveness index</source>
            <translation>Index der Inkassowirksamkeit (CEI)</translation>
        </message>
        <message>
            <source>(open at the start + billed in the period / months - open at the end) / (open at the start + billed in the period / months - open and not past due at the end) * 100; no value when the denominator is not positive</source>
            <translation>(offen am Anfang + im Zeitraum in Rechnung gestellt / Monate - offen am Ende) / (offen am Anfang + im Zeitraum in Rechnung gestellt / Monate - offen und nicht überfällig am Ende) * 100; kein Wert, wenn der Nenner nicht positiv ist</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, net flow</source>
            <translation>Übergang 1-30 in 31-60, Nettofluss</translation>
        </message>
        <message>
            <source>(open at the end on items 31-60 days past due) / (open at the start on items 1-30 days past due) (dollar flow; other accounts may be in it; use a period of one month)</source>
            <translation>(am Ende offen auf Posten, 31-60 Tage überfällig) / (am Anfang offen auf Posten, 1-30 Tage überfällig) (Geldfluss; es können andere Konten dabei sein; für einen Zeitraum von einem Monat)</translation>
        </message>
        <message>
            <source>OCC, Comptroller's Handbook: dollar flow</source>
            <translation>OCC, Comptroller's Handbook: Geldfluss</translation>
        </message>
        <message>
            <source>Roll 1-30 to 31-60, migration</source>
            <translation>Übergang 1-30 in 31-60, Wanderung</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts 1-30 days past due then and 31-60 at the end) / (owed at the start by all accounts 1-30 days past due) (same accounts; use a period of one month)</source>
            <translation>(am Anfang geschuldet von den Konten, die da 1-30 Tage überfällig waren und am Ende 31-60) / (am Anfang geschuldet von allen Konten, 1-30 Tage überfällig) (dieselben Konten; für einen Zeitraum von einem Monat)</translation>
        </message>
        <message>
            <source>true migration of the same accounts</source>
            <translation>wirkliche Wanderung derselben Konten</translation>
        </message>
        <message>
            <source>Cured, by count</source>
            <translation>Geheilt, nach Anzahl</translation>
        </message>
        <message>
            <source>(accounts past due at the start with nothing past due at the end (current or paid)) / (accounts past due at the start)</source>
            <translation>(am Anfang überfällige Konten, bei denen am Ende nichts überfällig ist (laufend oder bezahlt)) / (am Anfang überfällige Konten)</translation>
        </message>
        <message>
            <source>Cured, by balance</source>
            <translation>Geheilt, nach Saldo</translation>
        </message>
        <message>
            <source>(owed at the start by the accounts that are cured) / (owed at the start by the accounts past due then)</source>
            <translation>(am Anfang geschuldet von den geheilten Konten) / (am Anfang geschuldet von den da überfälligen Konten)</translation>
        </message>
        <message>
            <source>Liquidation</source>
            <translation>Einzugsquote</translation>
        </message>
        <message>
            <source>(paid up to the end of the period on accounts listed in the period) / (billed on their items issued up to the listing)</source>
            <translation>(bis zum Ende des Zeitraums bezahlt auf darin aufgenommene Konten) / (in Rechnung gestellt auf ihre Posten bis zur Aufnahme)</translation>
        </message>
        <message>
            <source>day of listing; value date up to the end</source>
            <translation>Tag der Aufnahme; Wertstellung bis zum Ende</translation>
        </message>
        <message>
            <source>per batch, as neuanalytics</source>
            <translation>je Charge, wie neuanalytics</translation>
        </message>
        <message>
            <source>Recovery</source>
            <translation>Beitreibungsquote</translation>
        </message>
        <message>
            <source>(paid in the period, by value date) / (open at the start + billed on items issued in the period) (gross of cost)</source>
            <translation>(im Zeitraum bezahlt, nach Wertstellung) / (offen am Anfang + in Rechnung gestellt auf Posten des Zeitraums) (ohne Abzug der Kosten)</translation>
        </message>
        <message>
            <source>VCC Live, gross of cost</source>
            <translation>VCC Live, ohne Abzug der Kosten</translation>
        </message>
        <message>
            <source>Penetration</source>
            <translation>Durchdringung</translation>
        </message>
        <message>
            <source>(workable accounts attempted in the period) / (workable accounts: something open at the start or the end, and not held, placed or closed)</source>
            <translation>(bearbeitbare Konten mit einem Versuch im Zeitraum) / (bearbeitbare Konten: am Anfang oder Ende etwas offen, und nicht angehalten, übergeben oder geschlossen)</translation>
        </message>
        <message>
            <source>workable accounts</source>
            <translation>bearbeitbare Konten</translation>
        </message>
        <message>
            <source>Contact intensity</source>
            <translation>Kontaktdichte</translation>
        </message>
        <message>
            <source>(outbound attempts in the period) / (accounts attempted in the period)</source>
            <translation>(ausgehende Versuche im Zeitraum) / (Konten mit einem Versuch im Zeitraum)</translation>
        </message>
        <message>
            <source>Accounts worked</source>
            <translation>Bearbeitete Konten</translation>
        </message>
        <message>
            <source>distinct accounts with a result that counts as work</source>
            <translation>verschiedene Konten mit einem Ergebnis, das als Arbeit zählt</translation>
        </message>
        <message>
            <source>Accounts promising per right party</source>
            <translation>Zusagende Konten je erreichtem Schuldner</translation>
        </message>
        <message>
            <source>(accounts with a promise taken in the period) / (accounts whose right party was reached in the period) (per account)</source>
            <translation>(Konten mit einer im Zeitraum erhaltenen Zusage) / (Konten, deren Schuldner im Zeitraum erreicht wurde) (je Konto)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections, per account</source>
            <translation>Oracle Banking Collections, je Konto</translation>
        </message>
        <message>
            <source>Promised of balance reached</source>
            <translation>Zugesagt vom erreichten Saldo</translation>
        </message>
        <message>
            <source>(amount promised in the period) / (owed at the end, and paid in the period, by accounts whose right party was reached)</source>
            <translation>(im Zeitraum zugesagter Betrag) / (am Ende geschuldet, und im Zeitraum bezahlt, von Konten, deren Schuldner erreicht wurde)</translation>
        </message>
        <message>
            <source>Settled in full</source>
            <translation>Durch Vergleich erledigt</translation>
        </message>
        <message>
            <source>(accounts that ended in the period by a settlement that was kept) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(Konten, die im Zeitraum durch einen eingehaltenen Vergleich endeten) / (Konten, die im Zeitraum endeten: verglichen, bezahlt oder anders geschlossen)</translation>
        </message>
        <message>
            <source>Paid in full</source>
            <translation>Voll bezahlt</translation>
        </message>
        <message>
            <source>(accounts that ended in the period with all paid) / (accounts that ended in the period: settled, paid or closed otherwise)</source>
            <translation>(Konten, die im Zeitraum ganz bezahlt endeten) / (Konten, die im Zeitraum endeten: verglichen, bezahlt oder anders geschlossen)</translation>
        </message>
        <message>
            <source>Mean settlement</source>
            <translation>Mittlerer Vergleich</translation>
        </message>
        <message>
            <source>(paid by settlements that were kept in the period) / (owed when those settlements were agreed)</source>
            <translation>(bezahlt durch im Zeitraum eingehaltene Vergleiche) / (geschuldet, als diese Vergleiche vereinbart wurden)</translation>
        </message>
        <message>
            <source>settlements kept in the period</source>
            <translation>im Zeitraum eingehaltene Vergleiche</translation>
        </message>
        <message>
            <source>day the settlement was kept</source>
            <translation>Tag, an dem der Vergleich eingehalten war</translation>
        </message>
        <message>
            <source>Age at listing</source>
            <translation>Alter bei Aufnahme</translation>
        </message>
        <message>
            <source>(days from the oldest due day to the listing, summed) / (accounts listed in the period with a due day)</source>
            <translation>(Tage vom ältesten Fälligkeitstag bis zur Aufnahme, summiert) / (im Zeitraum aufgenommene Konten mit Fälligkeitstag)</translation>
        </message>
        <message>
            <source>day of listing</source>
            <translation>Tag der Aufnahme</translation>
        </message>
        <message>
            <source>Handling time (AHT)</source>
            <translation>Bearbeitungszeit (AHT)</translation>
        </message>
        <message>
            <source>(seconds from the beginning of a call to its saved result) / (calls that were begun and saved here) (talk, hold and wrap-up; at most two hours)</source>
            <translation>(Sekunden vom Beginn eines Anrufs bis zum gespeicherten Ergebnis) / (hier begonnene und gespeicherte Anrufe) (Gespräch, Warten und Nachbearbeitung; höchstens zwei Stunden)</translation>
        </message>
        <message>
            <source>Wrap-up</source>
            <translation>Nachbearbeitung</translation>
        </message>
        <message>
            <source>(seconds from the end of a call to its saved result) / (calls that were begun and saved here, with a duration)</source>
            <translation>(Sekunden vom Ende eines Anrufs bis zum gespeicherten Ergebnis) / (hier begonnene und gespeicherte Anrufe mit Dauer)</translation>
        </message>
        <message>
            <source>Prodigal: mean 45 s</source>
            <translation>Prodigal: im Mittel 45 s</translation>
        </message>
        <message>
            <source>Hours at work</source>
            <translation>Arbeitsstunden</translation>
        </message>
        <message>
            <source>clock hours in which a person recorded a contact, of all people (hours paid are not known here)</source>
            <translation>Uhrstunden, in denen eine Person einen Kontakt erfasste, aller Personen (bezahlte Stunden sind hier nicht bekannt)</translation>
        </message>
        <message>
            <source>Right party per hour</source>
            <translation>Schuldner je Stunde</translation>
        </message>
        <message>
            <source>(contacts that reached the right party) / (hours at work)</source>
            <translation>(Kontakte, die den Schuldner erreichten) / (Arbeitsstunden)</translation>
        </message>
        <message>
            <source>Contact Centre Helper, by hours at work</source>
            <translation>Contact Centre Helper, nach Arbeitsstunden</translation>
        </message>
        <message>
            <source>Results per hour</source>
            <translation>Ergebnisse je Stunde</translation>
        </message>
        <message>
            <source>(contacts with a result that counts as work) / (hours at work)</source>
            <translation>(Kontakte mit einem Ergebnis, das als Arbeit zählt) / (Arbeitsstunden)</translation>
        </message>
        <message>
            <source>Promises per hour</source>
            <translation>Zusagen je Stunde</translation>
        </message>
        <message>
            <source>(promises taken by people) / (hours at work)</source>
            <translation>(von Personen erhaltene Zusagen) / (Arbeitsstunden)</translation>
        </message>
        <message>
            <source>Collected per hour</source>
            <translation>Eingezogen je Stunde</translation>
        </message>
        <message>
            <source>(payments credited to people (last worked contact on or before the value date)) / (hours at work)</source>
            <translation>(Personen zugerechnete Zahlungen (letzter bearbeiteter Kontakt bis zur Wertstellung)) / (Arbeitsstunden)</translation>
        </message>
        <message>
            <source>by the credit rule of the collectors' report</source>
            <translation>nach der Zurechnung des Berichts Sachbearbeiter</translation>
        </message>
        <message>
            <source>Revenue per collector</source>
            <translation>Ertrag je Sachbearbeiter</translation>
        </message>
        <message>
            <source>(commission earned in the period by the creditors' terms) / (people who recorded a contact)</source>
            <translation>(im Zeitraum nach den Bedingungen der Gläubiger verdiente Provision) / (Personen, die einen Kontakt erfassten)</translation>
        </message>
        <message>
            <source>day the money was applied</source>
            <translation>Tag, an dem das Geld zugeordnet wurde</translation>
        </message>
        <message>
            <source>revenue per head, as receivableaccounts</source>
            <translation>Ertrag je Kopf, wie receivableaccounts</translation>
        </message>
        <message>
            <source>Cost of collecting</source>
            <translation>Kosten des Inkassos</translation>
        </message>
        <message>
            <source>(costs charged in the period) / (collected)</source>
            <translation>(im Zeitraum berechnete Kosten) / (eingezogen)</translation>
        </message>
        <message>
            <source>value date of the cost</source>
            <translation>Wertstellung der Kosten</translation>
        </message>
        <message>
            <source>delightcorp; costs as they are booked here</source>
            <translation>delightcorp; Kosten, wie sie hier gebucht sind</translation>
        </message>
        <message>
            <source>First-call resolution</source>
            <translation>Beim ersten Anruf gelöst</translation>
        </message>
        <message>
            <source>(accounts spoken to once in the period that promised or owe nothing at the end) / (accounts whose right party was reached in the period)</source>
            <translation>(im Zeitraum einmal gesprochene Konten, die zusagten oder am Ende nichts schulden) / (Konten, deren Schuldner im Zeitraum erreicht wurde)</translation>
        </message>
        <message>
            <source>Oracle Banking Collections: counts accounts</source>
            <translation>Oracle Banking Collections: zählt Konten</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>Bestritten</translation>
        </message>
        <message>
            <source>(disputed at the end of the period) / (open at the end of the period)</source>
            <translation>(am Ende des Zeitraums bestritten) / (am Ende des Zeitraums offen)</translation>
        </message>
        <message>
            <source>end of the period</source>
            <translation>Ende des Zeitraums</translation>
        </message>
        <message>
            <source>Days to resolve a dispute</source>
            <translation>Tage bis zur Klärung eines Einwands</translation>
        </message>
        <message>
            <source>median days from opening to resolution of disputes resolved in the period</source>
            <translation>mittlere Tage (Median) von der Eröffnung bis zur Klärung der im Zeitraum geklärten Einwände</translation>
        </message>
        <message>
            <source>disputes resolved in the period</source>
            <translation>im Zeitraum geklärte Einwände</translation>
        </message>
        <message>
            <source>day of resolution</source>
            <translation>Tag der Klärung</translation>
        </message>
        <message>
            <source>Refused contacts</source>
            <translation>Abgelehnte Kontakte</translation>
        </message>
        <message>
            <source>contacts that the gate refused before they were made</source>
            <translation>Kontakte, die die Prüfung vorher ablehnte</translation>
        </message>
        <message>
            <source>Breaches per 10,000</source>
            <translation>Verstöße je 10.000</translation>
        </message>
        <message>
            <source>(contacts that should not have been made * 10,000) / (outbound contacts); the target is none</source>
            <translation>(Kontakte, die nicht hätten sein dürfen * 10.000) / (ausgehende Kontakte); das Ziel ist null</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>Age at placement from</source>
            <translation>Alter bei Übergabe ab</translation>
        </message>
        <message>
            <source>Age at placement to</source>
            <translation>Alter bei Übergabe bis</translation>
        </message>
        <message>
            <source>Aged in</source>
            <translation>Hinzugealtert</translation>
        </message>
        <message>
            <source>Aged out</source>
            <translation>Weggealtert</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>Inkassobüro</translation>
        </message>
        <message>
            <source>Ages compared</source>
            <translation>Verglichene Altersstufen</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>Beantwortet</translation>
        </message>
        <message>
            <source>Answered by a person</source>
            <translation>Von einer Person beantwortet</translation>
        </message>
        <message>
            <source>Answered per call</source>
            <translation>Beantwortet je Anruf</translation>
        </message>
        <message>
            <source>At the start</source>
            <translation>Am Anfang</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Versuche</translation>
        </message>
        <message>
            <source>Breaches</source>
            <translation>Verstöße</translation>
        </message>
        <message>
            <source>Breaches of 10,000</source>
            <translation>Verstöße je 10.000</translation>
        </message>
        <message>
            <source>Broken, nothing paid</source>
            <translation>Gebrochen, nichts gezahlt</translation>
        </message>
        <message>
            <source>Bucket</source>
            <translation>Stufe</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Anrufe</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Gekommen</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Zurückgekommen</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanal</translation>
        </message>
        <message>
            <source>Charged</source>
            <translation>Berechnet</translation>
        </message>
        <message>
            <source>Charged after</source>
            <translation>Danach berechnet</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Prüfung</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>Am Ende</translation>
        </message>
        <message>
            <source>Collected costs</source>
            <translation>Eingezogene Kosten</translation>
        </message>
        <message>
            <source>Collected fees</source>
            <translation>Eingezogene Gebühren</translation>
        </message>
        <message>
            <source>Collected interest</source>
            <translation>Eingezogene Zinsen</translation>
        </message>
        <message>
            <source>Collected principal</source>
            <translation>Eingezogene Hauptforderung</translation>
        </message>
        <message>
            <source>Collector</source>
            <translation>Sachbearbeiter</translation>
        </message>
        <message>
            <source>Commission</source>
            <translation>Provision</translation>
        </message>
        <message>
            <source>Commission earned</source>
            <translation>Verdiente Provision</translation>
        </message>
        <message>
            <source>Commission kept</source>
            <translation>Einbehaltene Provision</translation>
        </message>
        <message>
            <source>Commission not stated</source>
            <translation>Nicht abgerechnete Provision</translation>
        </message>
        <message>
            <source>Commission on costs</source>
            <translation>Provision auf Kosten</translation>
        </message>
        <message>
            <source>Commission on fees</source>
            <translation>Provision auf Gebühren</translation>
        </message>
        <message>
            <source>Commission on interest</source>
            <translation>Provision auf Zinsen</translation>
        </message>
        <message>
            <source>Commission on principal</source>
            <translation>Provision auf die Hauptforderung</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakte</translation>
        </message>
        <message>
            <source>Credited</source>
            <translation>Gutgeschrieben</translation>
        </message>
        <message>
            <source>Creditor</source>
            <translation>Gläubiger</translation>
        </message>
        <message>
            <source>Cured</source>
            <translation>Geheilt</translation>
        </message>
        <message>
            <source>Days past due</source>
            <translation>Tage überfällig</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>Definition</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Zugestellt</translation>
        </message>
        <message>
            <source>Delivered of sent</source>
            <translation>Zugestellt von gesendet</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>Nenner</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Differenz</translation>
        </message>
        <message>
            <source>Due in days</source>
            <translation>Fällig in Tagen</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Erwartet</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Forecast</source>
            <translation>Prognose</translation>
        </message>
        <message>
            <source>Held in trust</source>
            <translation>Treuhänderisch verwahrt</translation>
        </message>
        <message>
            <source>High</source>
            <translation>Hoch</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Stunde</translation>
        </message>
        <message>
            <source>Id</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Items</source>
            <translation>Posten</translation>
        </message>
        <message>
            <source>Kept</source>
            <translation>Eingehalten</translation>
        </message>
        <message>
            <source>Kept, by amount</source>
            <translation>Eingehalten, nach Betrag</translation>
        </message>
        <message>
            <source>Kept, by count</source>
            <translation>Eingehalten, nach Anzahl</translation>
        </message>
        <message>
            <source>Liquidation, same debt</source>
            <translation>Einzugsquote, gleiche Forderungen</translation>
        </message>
        <message>
            <source>Listed</source>
            <translation>Aufgenommen</translation>
        </message>
        <message>
            <source>Listed in</source>
            <translation>Aufgenommen im</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Niedrig</translation>
        </message>
        <message>
            <source>Matured</source>
            <translation>Fällig geworden</translation>
        </message>
        <message>
            <source>Measure</source>
            <translation>Maß</translation>
        </message>
        <message>
            <source>Migration</source>
            <translation>Wanderung</translation>
        </message>
        <message>
            <source>Net flow</source>
            <translation>Nettofluss</translation>
        </message>
        <message>
            <source>Not applied</source>
            <translation>Nicht zugeordnet</translation>
        </message>
        <message>
            <source>Not on a statement yet</source>
            <translation>Noch auf keiner Abrechnung</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>Zähler</translation>
        </message>
        <message>
            <source>Of open accounts</source>
            <translation>Der offenen Konten</translation>
        </message>
        <message>
            <source>Of the target</source>
            <translation>Vom Ziel</translation>
        </message>
        <message>
            <source>On posted statements</source>
            <translation>Auf gebuchten Abrechnungen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Opening</source>
            <translation>Am Anfang</translation>
        </message>
        <message>
            <source>Overrides</source>
            <translation>Ausnahmen</translation>
        </message>
        <message>
            <source>Owed at the end</source>
            <translation>Geschuldet am Ende</translation>
        </message>
        <message>
            <source>Owed at the start</source>
            <translation>Geschuldet am Anfang</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>Bezahlt</translation>
        </message>
        <message>
            <source>Paid amount</source>
            <translation>Bezahlter Betrag</translation>
        </message>
        <message>
            <source>Paid of it</source>
            <translation>Davon bezahlt</translation>
        </message>
        <message>
            <source>Paid of listed</source>
            <translation>Bezahlt vom Aufgenommenen</translation>
        </message>
        <message>
            <source>Paid of net</source>
            <translation>Bezahlt vom Netto</translation>
        </message>
        <message>
            <source>Paid of promises</source>
            <translation>Auf Zusagen bezahlt</translation>
        </message>
        <message>
            <source>Paid of sent</source>
            <translation>Bezahlt von gesendet</translation>
        </message>
        <message>
            <source>Paid per account</source>
            <translation>Bezahlt je Konto</translation>
        </message>
        <message>
            <source>Partially kept</source>
            <translation>Teils eingehalten</translation>
        </message>
        <message>
            <source>Paying</source>
            <translation>Zahlend</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Zahlungen</translation>
        </message>
        <message>
            <source>Placed</source>
            <translation>Übergeben</translation>
        </message>
        <message>
            <source>Placements</source>
            <translation>Übergaben</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>Recalled</source>
            <translation>Zurückgeholt</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Erhalten</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Abgelehnt</translation>
        </message>
        <message>
            <source>Refused for want of a share</source>
            <translation>Mangels Anteil abgelehnt</translation>
        </message>
        <message>
            <source>Remitted</source>
            <translation>Überwiesen</translation>
        </message>
        <message>
            <source>Replied</source>
            <translation>Geantwortet</translation>
        </message>
        <message>
            <source>Replied of sent</source>
            <translation>Geantwortet von gesendet</translation>
        </message>
        <message>
            <source>Restated</source>
            <translation>Berichtigt</translation>
        </message>
        <message>
            <source>Right party</source>
            <translation>Schuldner erreicht</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>Regel</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>Still to come</source>
            <translation>Noch zu erwarten</translation>
        </message>
        <message>
            <source>Taken by</source>
            <translation>Erhalten von</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Vorlage</translation>
        </message>
        <message>
            <source>They owe</source>
            <translation>Sie schulden</translation>
        </message>
        <message>
            <source>To invoice, gross</source>
            <translation>In Rechnung zu stellen, brutto</translation>
        </message>
        <message>
            <source>To remit, gross</source>
            <translation>Zu überweisen, brutto</translation>
        </message>
        <message>
            <source>To remit, net</source>
            <translation>Zu überweisen, netto</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnungen</translation>
        </message>
        <message>
            <source>Week from</source>
            <translation>Woche ab</translation>
        </message>
        <message>
            <source>Weekday and hour</source>
            <translation>Wochentag und Stunde</translation>
        </message>
        <message>
            <source>Weekday, Monday is 1</source>
            <translation>Wochentag, Montag ist 1</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>With a decision</source>
            <translation>Mit Entscheidung</translation>
        </message>
        <message>
            <source>Month %1</source>
            <translation>Monat %1</translation>
        </message>
        <message>
            <source>Up to month %1</source>
            <translation>Bis Monat %1</translation>
        </message>
        <message>
            <source>%1, share of accounts</source>
            <translation>%1, Anteil der Konten</translation>
        </message>
        <message>
            <source>%1, share of balance</source>
            <translation>%1, Anteil des Saldos</translation>
        </message>
        <message>
            <source>current</source>
            <translation>nicht überfällig</translation>
        </message>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>bezahlt</translation>
        </message>
        <message>
            <source>placed</source>
            <translation>beim Inkassobüro</translation>
        </message>
        <message>
            <source>written off</source>
            <translation>abgeschrieben</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>geschlossen</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <source>percent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <source>count</source>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <source>seconds</source>
            <translation>Sekunden</translation>
        </message>
        <message>
            <source>mape</source>
            <translation>Mittlerer Fehler (MAPE)</translation>
        </message>
        <message>
            <source>coverage</source>
            <translation>Wochen im Intervall</translation>
        </message>
        <message>
            <source>No number, address or e-mail that may be used</source>
            <translation>Keine Nummer, Adresse oder E-Mail, die benutzt werden darf</translation>
        </message>
        <message>
            <source>No telephone number that may be used</source>
            <translation>Keine Telefonnummer, die benutzt werden darf</translation>
        </message>
        <message>
            <source>A number or address found to be wrong</source>
            <translation>Eine Nummer oder Adresse, die falsch ist</translation>
        </message>
        <message>
            <source>Nothing reached the debtor for 180 days or ever</source>
            <translation>Den Schuldner erreichte seit 180 Tagen nichts, oder nie</translation>
        </message>
        <message>
            <source>The debtor's time zone is not known</source>
            <translation>Die Zeitzone des Schuldners ist unbekannt</translation>
        </message>
        <message>
            <source>The debtor has no name</source>
            <translation>Der Schuldner hat keinen Namen</translation>
        </message>
        <message>
            <source>An open item has no due date</source>
            <translation>Ein offener Posten hat keinen Fälligkeitstag</translation>
        </message>
        <message>
            <source>The balance is older than 30 days: nothing came from its source since</source>
            <translation>Der Saldo ist älter als 30 Tage: seither kam nichts aus seiner Quelle</translation>
        </message>
        <message>
            <source>A number or e-mail that another debtor has too</source>
            <translation>Eine Nummer oder E-Mail, die auch ein anderer Schuldner hat</translation>
        </message>
        <message>
            <source>Another debtor has the same name and postcode</source>
            <translation>Ein anderer Schuldner hat denselben Namen und dieselbe Postleitzahl</translation>
        </message>
        <message>
            <source>Nothing is to happen next: nobody would work it</source>
            <translation>Es ist nichts vorgesehen: niemand würde es bearbeiten</translation>
        </message>
        <message>
            <source>Key figures of the period, each as its row defines it. No value: there is nothing to divide by.</source>
            <translation>Kennzahlen des Zeitraums, jede wie ihre Zeile sie bestimmt. Kein Wert: es gibt nichts, wodurch zu teilen wäre.</translation>
        </message>
        <message>
            <source>Placements that were with the agency on some day from the first to the last, by days past due when they were placed. placed: what was owed on the day of placement. collected: payments with a value date in these days while the account was there, less what was taken back. liquidation: collected / placed. commission: by the term commission/AGENCY, else commission, by bucket and the age of the item on the day of the money. equal_strata: the same over the ages at which every agency of the report has placements, each age weighed by what all of them were given of it, so that agencies with easier debt do not look better.</source>
            <translation>Übergaben, die vom ersten bis zum letzten Tag irgendwann beim Inkassobüro waren, nach Tagen Überfälligkeit bei der Übergabe. Übergeben: was am Tag der Übergabe geschuldet war. Eingezogen: Zahlungen mit Wertstellung in diesen Tagen, solange das Konto dort war, abzüglich des Zurückgenommenen. Einzugsquote: Eingezogen / Übergeben. Provision: nach der Bedingung commission/BÜRO, sonst commission, nach Teil der Forderung und Alter des Postens am Tag des Geldes. Bei gleichen Forderungen: dasselbe über die Altersstufen, in denen jedes Büro des Berichts Übergaben hat, jede Stufe gewichtet mit dem, was alle davon bekamen, damit Büros mit leichteren Forderungen nicht besser aussehen.</translation>
        </message>
        <message>
            <source>Open on items at the end of the last day by days past due (an item due on the day is current), of all four buckets of the claim. accounts: those with an item of this age; the total counts each account once. share: of all that is open. Money received beyond the claims (not applied) is not taken off: %1.</source>
            <translation>Offen auf Posten am Ende des letzten Tages nach Tagen überfällig (ein an dem Tag fälliger Posten ist nicht überfällig), aus allen vier Teilen der Forderung. Konten: die mit einem Posten dieses Alters; die Summe zählt jedes Konto einmal. Anteil: von allem Offenen. Über die Forderungen hinaus erhaltenes Geld (nicht zugeordnet) ist nicht abgezogen: %1.</translation>
        </message>
        <message>
            <source>Open claims by days past due, from the end of the day before the period to its end. What was charged, paid and credited counts where the item stood at the start (new items: where they stand at the end); the rest of an item moves with its age. Opening + charged - paid - credited + restated + aged in - aged out = closing, to the cent, in every row. Restated: allocation that a later event with an earlier date changed. Credit that is not applied is not in it.</source>
            <translation>Offene Forderungen nach Tagen überfällig, vom Ende des Tages vor dem Zeitraum bis zu seinem Ende. Was berechnet, bezahlt und gutgeschrieben wurde, zählt dort, wo der Posten am Anfang stand (neue Posten: wo sie am Ende stehen); der Rest eines Postens wandert mit seinem Alter. Anfang + Berechnet - Bezahlt - Gutgeschrieben + Berichtigt + Hinzugealtert - Weggealtert = Ende, auf den Cent, in jeder Zeile. Berichtigt: Zuordnung, die ein späteres Ereignis mit früherem Datum änderte. Nicht zugeordnetes Guthaben ist nicht enthalten.</translation>
        </message>
        <message>
            <source>Work and money by person. accounts_worked: distinct accounts with a result that counts as work (the total counts each account once). collected is credited to the person of the last worked contact on or before the value date, and to nobody (empty name) without one. Promises count for who took them; matured and kept by the day they were judged. rpc_per_attempt: right-party contacts / outbound attempts. ptp_rate: promises taken / right-party contacts. kept_rate: kept / matured. hours: clock hours in which the person recorded a contact (hours paid are not known here); per hour is by them.</source>
            <translation>Arbeit und Geld je Person. Bearbeitete Konten: verschiedene Konten mit einem Ergebnis, das als Arbeit zählt (die Summe zählt jedes Konto einmal). Eingezogen wird der Person des letzten bearbeiteten Kontakts bis zur Wertstellung zugerechnet, ohne einen niemandem (leerer Name). Zusagen zählen für den, der sie erhielt; fällig geworden und eingehalten nach dem Tag, an dem darüber entschieden war. Schuldner je Versuch: Kontakte mit dem Schuldner / ausgehende Versuche. Zusagen je erreichtem Schuldner: erhaltene Zusagen / Kontakte mit dem Schuldner. Eingehalten in Prozent: eingehalten / fällig geworden. Arbeitsstunden: Uhrstunden, in denen die Person einen Kontakt erfasste (bezahlte Stunden sind hier nicht bekannt); je Stunde rechnet damit.</translation>
        </message>
        <message>
            <source>Outbound contacts of the period by the decision they were made with. By rule: contacts, those about which it spoke; warnings and overrides; blocks, contacts that the gate refused for it, of which for_share only for want of a laptop's share of the limit; breaches, contacts that the office, deciding again with all it knows, would not have allowed. The total counts each contact once: decided are those that carry a decision. per_10000: breaches of 10,000 contacts; the target is none. Accounts of every currency are counted.</source>
            <translation>Ausgehende Kontakte des Zeitraums nach der Entscheidung, mit der sie gemacht wurden. Je Regel: Kontakte, über die sie sprach; Warnungen und Ausnahmen; Abgelehnt, Kontakte, die die Prüfung ihretwegen ablehnte, davon einige nur mangels Anteils eines Laptops am Limit; Verstöße, Kontakte, die das Büro bei erneuter Entscheidung mit allem Wissen nicht erlaubt hätte. Die Summe zählt jeden Kontakt einmal: mit Entscheidung sind die, die eine tragen. Verstöße je 10.000: von 10.000 Kontakten; das Ziel ist null. Konten jeder Währung zählen.</translation>
        </message>
        <message>
            <source>Outbound attempts of the period by weekday and hour of the debtor's time (of the office's, when the debtor's zone is not known). contact_rate: calls answered by a person / calls. rpc_per_attempt: attempts that reached the right party / attempts. Hours without attempts have no row.</source>
            <translation>Ausgehende Versuche des Zeitraums nach Wochentag und Stunde in der Zeit des Schuldners (des Büros, wenn seine Zone unbekannt ist). Beantwortet je Anruf: von einer Person beantwortete Anrufe / Anrufe. Schuldner je Versuch: Versuche, die den Schuldner erreichten / Versuche. Stunden ohne Versuche haben keine Zeile.</translation>
        </message>
        <message>
            <source>Accounts with something open at the end of the period that show a gap, each once in a row; an account may be in several rows. amount: what they owe. share: of all open accounts. A contact point may be used when it is neither wrong, nor marked do-not-contact, nor its consent withdrawn.</source>
            <translation>Konten mit Offenem am Ende des Zeitraums, die eine Lücke zeigen, jedes einmal je Zeile; ein Konto kann in mehreren Zeilen stehen. Sie schulden: was sie schulden. Anteil: aller offenen Konten. Ein Kontaktweg darf benutzt werden, wenn er weder falsch ist, noch als gesperrt markiert, noch seine Einwilligung widerrufen.</translation>
        </message>
        <message>
            <source>Money expected by week, from what was known at the end of the day before the period. promised: open promises, parts of plans and announced payments by their due day. expected: promised * the share of promised money that was paid of those judged in the 26 weeks before (half of it when none was judged) + what came without a promise in a mean week of the 13 before. low and high: 80 % interval, from the spread of the back-test's errors. actual: payments by value date up to the end of the period. back_test: each of the 13 weeks before the period, forecast as the mean of its 13 predecessors; quality: the mean of its errors beside what came (MAPE), and how many of its weeks lie within their interval. What is supposed (sliders) scales: staff what comes without a promise, strategy the share of promised money that is paid (at most all), promises what is promised.</source>
            <translation>Je Woche erwartetes Geld, aus dem, was am Ende des Tages vor dem Zeitraum bekannt war. Zugesagt: offene Zusagen, Raten und angekündigte Zahlungen nach ihrem Fälligkeitstag. Erwartet: Zugesagt * der Anteil des zugesagten Geldes, der in den 26 Wochen davor bezahlt wurde (die Hälfte, wenn nichts entschieden war) + was in einer mittleren Woche der 13 davor ohne Zusage kam. Niedrig und Hoch: 80-%-Intervall, aus der Streuung der Fehler der Rückrechnung. Gekommen: Zahlungen nach Wertstellung bis zum Ende des Zeitraums. Rückrechnung: jede der 13 Wochen vor dem Zeitraum, vorhergesagt als Mittel ihrer 13 Vorgänger; wie gut sie war: das Mittel ihrer Fehler neben dem, was kam (MAPE), und wie viele ihrer Wochen in ihrem Intervall liegen. Was angenommen wird (Regler), skaliert: Personen das ohne Zusage Kommende, Anteil eingehaltener Zusagen den bezahlten Anteil des Zugesagten (höchstens alles), Zusagen das Zugesagte.</translation>
        </message>
        <message>
            <source>Open promises and parts of plans at the end of the period by days until they are due (overdue: due, within their grace). expected: what is open of them * the share of promised money that was paid of those that matured in the period; nothing when none matured. people: promises that matured in the period (kept, or due date and grace passed) by who took them; kept_rate_count: kept in full / matured; kept_rate_amount: paid in the promises' windows, at most what was promised / promised.</source>
            <translation>Offene Zusagen und Raten am Ende des Zeitraums nach Tagen bis zur Fälligkeit (überfällig: fällig, in ihrer Nachfrist). Erwartet: was davon offen ist * der Anteil des zugesagten Geldes, der von den im Zeitraum fällig gewordenen bezahlt wurde; nichts, wenn keine fällig wurde. Nach Person: im Zeitraum fällig gewordene Zusagen (eingehalten, oder Fälligkeit und Nachfrist vorbei) nach dem, der sie erhielt; Eingehalten, nach Anzahl: ganz eingehalten / fällig geworden; Eingehalten, nach Betrag: im Zeitraum der Zusagen bezahlt, höchstens das Zugesagte / Zugesagt.</translation>
        </message>
        <message>
            <source>Accounts and what they owed at the end of the day before the period, by the days past due of the oldest open item, and where the same accounts stand at the end of the period; each row's shares add up to 100 %. net_flow: open at the end on items of the next older bucket / open at the start on items of this one, as in the aging table (dollar flow; other accounts may be in it). migration: owed at the start by the accounts of this bucket that stand in the next older one at the end / owed by the bucket at the start (same accounts). cure: accounts of an overdue bucket with nothing overdue at the end (current or paid) / accounts of the bucket.</source>
            <translation>Konten und was sie am Ende des Tages vor dem Zeitraum schuldeten, nach den Tagen überfällig des ältesten offenen Postens, und wo dieselben Konten am Ende des Zeitraums stehen; die Anteile jeder Zeile ergeben 100 %. Nettofluss: am Ende offen auf Posten der nächstälteren Stufe / am Anfang offen auf Posten dieser, wie in den Fälligkeiten (Geldfluss; es können andere Konten dabei sein). Wanderung: am Anfang geschuldet von den Konten dieser Stufe, die am Ende in der nächstälteren stehen / von der Stufe am Anfang geschuldet (dieselben Konten). Geheilt: Konten einer überfälligen Stufe ohne Überfälliges am Ende (laufend oder bezahlt) / Konten der Stufe.</translation>
        </message>
        <message>
            <source>What each creditor's accounts brought in the period, by value date, reversed payments left out. commission: by the creditor's terms, by bucket and age of each applied payment (none agreed: nothing). remit_net: collected - commission, the commission kept back. remit_gross: all that was collected, the commission invoiced (invoice). unapplied: credit on the accounts at the end that is not earned on yet; open: what is still claimed. posted: collected by statements posted about days of the period; not_posted: collected up to the end of the period that no posted statement has, less what was taken back after its statement.</source>
            <translation>Was die Konten jedes Gläubigers im Zeitraum brachten, nach Wertstellung, stornierte Zahlungen weggelassen. Provision: nach den Bedingungen des Gläubigers, nach Teil der Forderung und Alter jeder zugeordneten Zahlung (keine vereinbart: nichts). Zu überweisen, netto: Eingezogen - Provision, die Provision einbehalten. Zu überweisen, brutto: alles Eingezogene, die Provision in Rechnung gestellt. Nicht zugeordnet: Guthaben auf den Konten am Ende, das noch nicht verdient ist; Offen: was noch gefordert wird. Auf gebuchten Abrechnungen: eingezogen nach gebuchten Abrechnungen über Tage des Zeitraums; Noch auf keiner Abrechnung: bis zum Ende des Zeitraums eingezogen ohne gebuchte Abrechnung, abzüglich des danach Zurückgenommenen.</translation>
        </message>
        <message>
            <source>Client money at the end of the period: received, all payments ever on each creditor's accounts; remitted, what posted statements paid to the creditor; kept, the commission that net statements took out; held = received - remitted - kept, which the trust account must show. commission: earned on all of it by the terms; commission_open: of it on no posted statement yet. unapplied: received and not applied to a claim.</source>
            <translation>Fremdgeld am Ende des Zeitraums: Erhalten, alle Zahlungen je auf Konten jedes Gläubigers; Überwiesen, was gebuchte Abrechnungen dem Gläubiger zahlten; Einbehaltene Provision, was Netto-Abrechnungen abzogen; Treuhänderisch verwahrt = Erhalten - Überwiesen - Einbehalten, was das Treuhandkonto zeigen muss. Verdiente Provision: auf alles davon nach den Bedingungen; Nicht abgerechnete Provision: davon noch auf keiner gebuchten Abrechnung. Nicht zugeordnet: erhalten und keiner Forderung zugeordnet.</translation>
        </message>
        <message>
            <source>Accounts by the month of their listing, with what was paid on them until the end of the period by calendar months after the listing (month 0 is the listing month). listed: billed on items issued up to the day of listing. charged: billed later, interest, fees and costs. credited: credit notes, waivers and write-offs. gross_rate: paid / listed. net_rate: paid / (listed + charged - credited). cum_m: paid up to and with that month / listed. Credit that is not applied counts as paid. age_at_list: mean days from the oldest due day to the listing.</source>
            <translation>Konten nach dem Monat ihrer Aufnahme, mit dem, was bis zum Ende des Zeitraums darauf bezahlt wurde, nach Kalendermonaten nach der Aufnahme (Monat 0 ist der Monat der Aufnahme). Aufgenommen: in Rechnung gestellt auf Posten bis zum Tag der Aufnahme. Danach berechnet: später in Rechnung gestellt, Zinsen, Gebühren und Kosten. Gutgeschrieben: Gutschriften, Verzichte und Abschreibungen. Bezahlt vom Aufgenommenen: Bezahlt / Aufgenommen. Bezahlt vom Netto: Bezahlt / (Aufgenommen + Danach berechnet - Gutgeschrieben). Bis Monat: bis einschließlich dieses Monats bezahlt / Aufgenommen. Nicht zugeordnetes Guthaben zählt als bezahlt. Alter bei Aufnahme: mittlere Tage vom ältesten Fälligkeitstag bis zur Aufnahme.</translation>
        </message>
        <message>
            <source>Text parts</source>
            <translation>SMS-Teile</translation>
        </message>
        <message>
            <source>E-mails, text messages and letters sent on days of the period, by template (empty: written by hand) and channel. parts: of text messages, in how many parts those that the program sent went; each is paid for. delivered: arrival was reported; failed: it came back. replied: the debtor began a conversation within 14 days. paid: money with a value date within 14 days came; each payment counts for the latest message before it, so amount adds up to money that came once. Rates are of what was sent. What came after a message did not always come because of it.</source>
            <translation>E-Mails, SMS und Briefe, an Tagen des Zeitraums gesendet, nach Vorlage (leer: von Hand geschrieben) und Kanal. Teile: bei SMS, in wie vielen Teilen die vom Programm gesendeten gingen; jeder wird bezahlt. Zugestellt: die Ankunft wurde gemeldet; Zurückgekommen: kam zurück. Geantwortet: der Schuldner begann innerhalb von 14 Tagen ein Gespräch. Bezahlt: es kam Geld mit Wertstellung innerhalb von 14 Tagen; jede Zahlung zählt für die letzte Nachricht davor, so dass der Betrag Geld summiert, das einmal kam. Quoten sind vom Gesendeten. Was nach einer Nachricht kam, kam nicht immer ihretwegen.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports</name>
        <message>
            <source>Key figures</source>
            <translation>Kennzahlen</translation>
        </message>
        <message>
            <source>All of them, with targets and definitions</source>
            <translation>Alle, mit Zielen und Definitionen</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Inkassobüros</translation>
        </message>
        <message>
            <source>What they collected, over the same kind of debt</source>
            <translation>Was sie einzogen, je Art der Forderung</translation>
        </message>
        <message>
            <source>Aging</source>
            <translation>Fälligkeiten</translation>
        </message>
        <message>
            <source>What is open, by days past due</source>
            <translation>Was offen ist, nach Tagen überfällig</translation>
        </message>
        <message>
            <source>Aging as flow</source>
            <translation>Fälligkeiten im Fluss</translation>
        </message>
        <message>
            <source>How each bucket came from its opening</source>
            <translation>Wie jede Stufe aus ihrem Anfang entstand</translation>
        </message>
        <message>
            <source>Collectors</source>
            <translation>Sachbearbeiter</translation>
        </message>
        <message>
            <source>Work, promises and money by person</source>
            <translation>Arbeit, Zusagen und Geld je Person</translation>
        </message>
        <message>
            <source>Compliance</source>
            <translation>Compliance</translation>
        </message>
        <message>
            <source>Contacts by what the rules said</source>
            <translation>Kontakte nach dem, was die Regeln sagten</translation>
        </message>
        <message>
            <source>Best hours</source>
            <translation>Beste Stunden</translation>
        </message>
        <message>
            <source>Attempts and answers by weekday and hour</source>
            <translation>Versuche und Antworten nach Wochentag und Stunde</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>Datenqualität</translation>
        </message>
        <message>
            <source>Open accounts with gaps in their data</source>
            <translation>Offene Konten mit Lücken in den Daten</translation>
        </message>
        <message>
            <source>Cash forecast</source>
            <translation>Zahlungsprognose</translation>
        </message>
        <message>
            <source>Money by week, with its interval and back-test</source>
            <translation>Geld je Woche, mit Spanne und Rückschau</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>Zusagen</translation>
        </message>
        <message>
            <source>What is to come, and what was kept</source>
            <translation>Was kommen soll und was eingehalten wurde</translation>
        </message>
        <message>
            <source>Roll rates</source>
            <translation>Übergangsquoten</translation>
        </message>
        <message>
            <source>Where the accounts of each bucket went</source>
            <translation>Wohin die Konten jeder Stufe gingen</translation>
        </message>
        <message>
            <source>Creditor statements</source>
            <translation>Abrechnungen der Gläubiger</translation>
        </message>
        <message>
            <source>What was collected for each creditor</source>
            <translation>Was für jeden Gläubiger eingezogen wurde</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Nachrichten</translation>
        </message>
        <message>
            <source>What became of them, by template</source>
            <translation>Was aus ihnen wurde, je Vorlage</translation>
        </message>
        <message>
            <source>Client money</source>
            <translation>Fremdgeld</translation>
        </message>
        <message>
            <source>What is held for each creditor</source>
            <translation>Was für jeden Gläubiger verwahrt wird</translation>
        </message>
        <message>
            <source>Vintage</source>
            <translation>Jahrgänge</translation>
        </message>
        <message>
            <source>What was paid on each month's accounts since</source>
            <translation>Was auf die Konten jedes Monats seither gezahlt wurde</translation>
        </message>
        <message>
            <source>%1 d</source>
            <translation>%1 d</translation>
        </message>
        <message>
            <source>%1 to %2, %3</source>
            <translation>%1 bis %2, %3</translation>
        </message>
        <message>
            <source>What it counts:</source>
            <translation>Was er zählt:</translation>
        </message>
        <message>
            <source>By person</source>
            <translation>Nach Person</translation>
        </message>
        <message>
            <source>Over the same kind of debt</source>
            <translation>Bei gleichen Forderungen</translation>
        </message>
        <message>
            <source>Back-test</source>
            <translation>Rückrechnung</translation>
        </message>
        <message>
            <source>How good it was</source>
            <translation>Wie gut sie war</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::PlanDialog</name>
        <message>
            <source>Scheduled reports and targets</source>
            <translation>Geplante Berichte und Ziele</translation>
        </message>
        <message>
            <source>A report is made by the office at night and sent by its mail server: daily about the day before, on Mondays about the week, on the first about the month.</source>
            <translation>Das Büro macht den Bericht in der Nacht und sendet ihn über seinen Mailserver: täglich über den Tag davor, montags über die Woche, am Ersten über den Monat.</translation>
        </message>
        <message>
            <source>Scheduled reports</source>
            <translation>Geplante Berichte</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>for example monthly-money</source>
            <translation>zum Beispiel geld-im-monat</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;Bericht</translation>
        </message>
        <message>
            <source>&amp;Every</source>
            <translation>&amp;Jeden</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Montag</translation>
        </message>
        <message>
            <source>First of the month</source>
            <translation>Ersten des Monats</translation>
        </message>
        <message>
            <source>&amp;As</source>
            <translation>&amp;Als</translation>
        </message>
        <message>
            <source>Workbook (XLSX)</source>
            <translation>Arbeitsmappe (XLSX)</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Tabelle (CSV)</translation>
        </message>
        <message>
            <source>Page (PDF)</source>
            <translation>Seite (PDF)</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>A&amp;n</translation>
        </message>
        <message>
            <source>e-mail addresses</source>
            <translation>E-Mail-Adressen</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>Ziele</translation>
        </message>
        <message>
            <source>Key figure</source>
            <translation>Kennzahl</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>Ziel</translation>
        </message>
        <message>
            <source>Send it no more</source>
            <translation>Nicht mehr senden</translation>
        </message>
        <message>
            <source>Set the targets</source>
            <translation>Ziele setzen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Schedule the report</source>
            <translation>Bericht planen</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>Neuer Bericht</translation>
        </message>
        <message>
            <source>Report %1 is scheduled</source>
            <translation>Bericht %1 ist geplant</translation>
        </message>
        <message>
            <source>Report %1 is sent no more</source>
            <translation>Bericht %1 wird nicht mehr gesendet</translation>
        </message>
        <message>
            <source>%1 is no number; write it like %2.</source>
            <translation>%1 ist keine Zahl; schreiben Sie sie wie %2.</translation>
        </message>
        <message>
            <source>The targets are set</source>
            <translation>Die Ziele sind gesetzt</translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::ReportPage</name>
        <message>
            <source>Reports</source>
            <translation>Berichte</translation>
        </message>
        <message>
            <source>Choose a report</source>
            <translation>Bericht wählen</translation>
        </message>
        <message>
            <source>It is worked out from the events, so that it can be asked for any days of the past.</source>
            <translation>Er wird aus den Ereignissen berechnet und kann für beliebige Tage der Vergangenheit erfragt werden.</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Zeitraum</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>Letzter Monat</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>Letzte 90 Tage</translation>
        </message>
        <message>
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <source>Days of my own</source>
            <translation>Eigene Tage</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Accounts behind it</source>
            <translation>Konten dahinter</translation>
        </message>
        <message>
            <source>Save as a file</source>
            <translation>Als Datei speichern</translation>
        </message>
        <message>
            <source>Suppose</source>
            <translation>Angenommen</translation>
        </message>
        <message>
            <source>People at work</source>
            <translation>Personen bei der Arbeit</translation>
        </message>
        <message>
            <source>Share of promises kept</source>
            <translation>Anteil eingehaltener Zusagen</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Zusagen erhalten</translation>
        </message>
        <message>
            <source>Part of the report</source>
            <translation>Teil des Berichts</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Accounts behind the row</source>
            <translation>Konten hinter der Zeile</translation>
        </message>
        <message>
            <source>%1% · %2% · %3%</source>
            <translation>%1% · %2% · %3%</translation>
        </message>
        <message>
            <source>Working it out…</source>
            <translation>Wird berechnet…</translation>
        </message>
        <message>
            <source>Looking for the accounts…</source>
            <translation>Die Konten werden gesucht…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <source>This laptop only</source>
            <translation>Nur dieser Laptop</translation>
        </message>
        <message>
            <source>Accounts in %1 are left out</source>
            <translation>Konten in %1 sind nicht enthalten</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s); their columns add up to the row.</source>
            <translation>
                <numerusform>%Ln Konto; seine Spalten ergeben die Zeile.</numerusform>
                <numerusform>%Ln Konten; ihre Spalten ergeben die Zeile.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Bericht speichern</translation>
        </message>
        <message>
            <source>Workbook (*.xlsx)</source>
            <translation>Arbeitsmappe (*.xlsx)</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Page (*.pdf)</source>
            <translation>Seite (*.pdf)</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Gespeichert als %1</translation>
        </message>
        <message>
            <source>Schedules and targets</source>
            <translation>Planung und Ziele</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Summe</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings</name>
        <message>
            <source>this program</source>
            <translation>dieses Programm</translation>
        </message>
        <message>
            <source>windows, charts, network</source>
            <translation>Fenster, Diagramme, Netz</translation>
        </message>
        <message>
            <source>letters and figures</source>
            <translation>Buchstaben und Ziffern</translation>
        </message>
        <message>
            <source>icons</source>
            <translation>Symbole</translation>
        </message>
        <message>
            <source>database</source>
            <translation>Datenbank</translation>
        </message>
        <message>
            <source>keys and hashes</source>
            <translation>Schlüssel und Prüfsummen</translation>
        </message>
        <message>
            <source>reading JSON</source>
            <translation>JSON lesen</translation>
        </message>
        <message>
            <source>compression</source>
            <translation>Komprimierung</translation>
        </message>
        <message>
            <source>encodings of files</source>
            <translation>Kodierung von Dateien</translation>
        </message>
        <message>
            <source>the server's HTTP</source>
            <translation>HTTP des Servers</translation>
        </message>
        <message>
            <source>encrypted connections</source>
            <translation>verschlüsselte Verbindungen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::KeyButton</name>
        <message>
            <source>%1: %2. Change the key</source>
            <translation>%1: %2. Taste ändern</translation>
        </message>
        <message>
            <source>Change the key</source>
            <translation>Taste ändern</translation>
        </message>
        <message>
            <source>press a key…</source>
            <translation>Taste drücken…</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::LicenceDialog</name>
        <message>
            <source>Licence of %1</source>
            <translation>Lizenz von %1</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::settings::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Einstellungen durchsuchen</translation>
        </message>
        <message>
            <source>Restore the default</source>
            <translation>Vorgabe wiederherstellen</translation>
        </message>
        <message>
            <source>Restore the default: %1</source>
            <translation>Vorgabe wiederherstellen: %1</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Farbschema</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Light or dark, or whatever the desktop uses.</source>
            <translation>Hell oder dunkel oder was der Desktop verwendet.</translation>
        </message>
        <message>
            <source>Text size in per cent</source>
            <translation>Textgröße in Prozent</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>Rows and controls grow with the text.</source>
            <translation>Zeilen und Bedienelemente wachsen mit dem Text.</translation>
        </message>
        <message>
            <source>Rows of the queue</source>
            <translation>Zeilen der Arbeitsliste</translation>
        </message>
        <message>
            <source>Cosy</source>
            <translation>Luftig</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>Kompakt</translation>
        </message>
        <message>
            <source>Compact rows show more accounts at once, in one line each.</source>
            <translation>Kompakte Zeilen zeigen mehr Konten zugleich, in je einer Zeile.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Of texts, dates and numbers. Used from the next start on.</source>
            <translation>Von Texten, Daten und Zahlen. Gilt ab dem nächsten Start.</translation>
        </message>
        <message>
            <source>Keyboard</source>
            <translation>Tastatur</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ein</translation>
        </message>
        <message>
            <source>Single keys</source>
            <translation>Einzelne Tasten</translation>
        </message>
        <message>
            <source>J, K, C and other letters act outside text fields. Everything has a key with Ctrl too.</source>
            <translation>J, K, C und andere Buchstaben wirken außerhalb von Textfeldern. Alles hat auch eine Taste mit Strg.</translation>
        </message>
        <message>
            <source>About and licences</source>
            <translation>Über Dunlin und Lizenzen</translation>
        </message>
        <message>
            <source>Dunlin %1, built on Qt %2</source>
            <translation>Dunlin %1, gebaut mit Qt %2</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Ohne jede Gewährleistung.</translation>
        </message>
        <message>
            <source>Licence of %1: %2</source>
            <translation>Lizenz von %1: %2</translation>
        </message>
        <message>
            <source>Read the licence</source>
            <translation>Lizenz lesen</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Aus</translation>
        </message>
        <message>
            <source>No setting matches ‘%1’.</source>
            <translation>Keine Einstellung passt zu ‚%1‘.</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>Hoher Kontrast</translation>
        </message>
        <message>
            <source>Reduce motion</source>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Nothing fades or slides.</source>
            <translation>Nichts blendet oder gleitet.</translation>
        </message>
        <message>
            <source>Keys of your own</source>
            <translation>Eigene Tasten</translation>
        </message>
        <message>
            <source>Press the picture of a key below, then the new key; Del gives back its own.</source>
            <translation>Drücken Sie unten das Bild einer Taste, dann die neue Taste; Entf gibt ihre eigene zurück.</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Calls are made by</source>
            <translation>Anrufe macht</translation>
        </message>
        <message>
            <source>Telephone links</source>
            <translation>Telefon-Links</translation>
        </message>
        <message>
            <source>SIP links</source>
            <translation>SIP-Links</translation>
        </message>
        <message>
            <source>Softphone</source>
            <translation>Softphone</translation>
        </message>
        <message>
            <source>The program for tel: or sip: links, or baresip, which then tells how a call goes.</source>
            <translation>Das Programm für tel:- oder sip:-Links, oder baresip, das dann sagt, wie ein Anruf verläuft.</translation>
        </message>
        <message>
            <source>Telephone system</source>
            <translation>Telefonanlage</translation>
        </message>
        <message>
            <source>Where numbers are dialled over SIP. Telephone links do not need it.</source>
            <translation>Wo Nummern über SIP gewählt werden. Telefon-Links brauchen sie nicht.</translation>
        </message>
        <message>
            <source>Control port of the softphone</source>
            <translation>Steuerport des Softphones</translation>
        </message>
        <message>
            <source>Of the module ctrl_tcp, on this machine.</source>
            <translation>Des Moduls ctrl_tcp, auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>Ton</translation>
        </message>
        <message>
            <source>Sound when a promise is kept</source>
            <translation>Ton, wenn eine Zusage eingehalten wird</translation>
        </message>
        <message>
            <source>When a promise that you took is paid. The status bar says it in any case.</source>
            <translation>Wenn eine Zusage, die Sie aufgenommen haben, bezahlt wird. Die Statuszeile sagt es auf jeden Fall.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell</name>
        <message>
            <source>Lock the window</source>
            <translation>Fenster sperren</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Banner</name>
        <message>
            <source>Put this notice away</source>
            <translation>Diesen Hinweis ausblenden</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Breather</name>
        <message>
            <source>Back to work</source>
            <translation>Zurück zur Arbeit</translation>
        </message>
        <message>
            <source>Two minutes for yourself</source>
            <translation>Zwei Minuten für Sie</translation>
        </message>
        <message>
            <source>Stand up, look out of the window, have some water. Nobody counts this, and your work is kept as it is.</source>
            <translation>Stehen Sie auf, schauen Sie aus dem Fenster, trinken Sie etwas. Niemand zählt das, und Ihre Arbeit bleibt, wie sie ist.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::GoodNews</name>
        <message numerus="yes">
            <source>Back online: %Ln item(s) synced.</source>
            <extracomment>the connection is back: what was kept on this laptop meanwhile is on the server now</extracomment>
            <translation>
                <numerusform>Wieder verbunden: %Ln Vorgang übertragen.</numerusform>
                <numerusform>Wieder verbunden: %Ln Vorgänge übertragen.</numerusform>
            </translation>
        </message>
        <message>
            <source>A promise of yours was kept: %1 today.</source>
            <extracomment>a promise that this person took was paid just now; %1: what came in by them today</extracomment>
            <translation>Eine Ihrer Zusagen wurde eingehalten: heute %1.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeySheet</name>
        <message>
            <source>Keys of this screen</source>
            <translation>Tasten dieser Ansicht</translation>
        </message>
        <message>
            <source>This account</source>
            <translation>Dieses Konto</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Allgemein</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::KeyTeacher</name>
        <message>
            <source>%1: the key is %2</source>
            <extracomment>shown once to somebody who did this by mouse: %1 "Go to the queue", %2 "G Q"</extracomment>
            <translation>%1: die Taste ist %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::LockScreen</name>
        <message>
            <source>Locked</source>
            <translation>Gesperrt</translation>
        </message>
        <message>
            <source>Nobody was here for a while. Your work is kept; the passphrase of this profile opens it again.</source>
            <translation>Eine Weile war niemand hier. Ihre Arbeit ist aufbewahrt; das Kennwort dieses Profils öffnet sie wieder.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Kennwort</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Type the passphrase first.</source>
            <translation>Tippen Sie zuerst das Kennwort.</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Wird geprüft…</translation>
        </message>
        <message>
            <source>This is not the passphrase. Try again.</source>
            <translation>Das ist nicht das Kennwort. Versuchen Sie es erneut.</translation>
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
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>Offline</translation>
        </message>
        <message>
            <source>Work goes on as usual. What you save is kept on this laptop and sent when the connection is back.</source>
            <translation>Die Arbeit geht weiter wie gewohnt. Was Sie speichern, bleibt auf diesem Laptop und wird gesendet, sobald die Verbindung wieder da ist.</translation>
        </message>
        <message>
            <source>Go to the queue</source>
            <translation>Zur Arbeitsliste</translation>
        </message>
        <message>
            <source>Queue</source>
            <translation>Arbeitsliste</translation>
        </message>
        <message>
            <source>Go to the account</source>
            <translation>Zum Konto</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Go to the portfolio</source>
            <translation>Zum Portfolio</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portfolio</translation>
        </message>
        <message>
            <source>Go to money in</source>
            <translation>Zum Zahlungseingang</translation>
        </message>
        <message>
            <source>Money in</source>
            <translation>Zahlungseingang</translation>
        </message>
        <message>
            <source>Go to devices and sync</source>
            <translation>Zu Geräte und Abgleich</translation>
        </message>
        <message>
            <source>Devices &amp; sync</source>
            <translation>Geräte &amp; Abgleich</translation>
        </message>
        <message>
            <source>Go to the settings</source>
            <translation>Zu den Einstellungen</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Find a command or an account</source>
            <translation>Befehl oder Konto finden</translation>
        </message>
        <message>
            <source>Search accounts</source>
            <translation>Konten suchen</translation>
        </message>
        <message>
            <source>Show the keys of this screen</source>
            <translation>Tasten dieser Ansicht zeigen</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <source>Hide or show names and balances</source>
            <translation>Namen und Beträge verbergen oder zeigen</translation>
        </message>
        <message>
            <source>Undo what was saved last</source>
            <translation>Zuletzt Gespeichertes rückgängig machen</translation>
        </message>
        <message>
            <source>Back one layer</source>
            <translation>Eine Ebene zurück</translation>
        </message>
        <message>
            <source>Recent account %1</source>
            <translation>Zuletzt geöffnetes Konto %1</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::PrivacyScreen</name>
        <message>
            <source>Names and balances are hidden. Press F9 to show them.</source>
            <translation>Namen und Beträge sind verborgen. F9 zeigt sie.</translation>
        </message>
        <message>
            <source>Hidden. Press F9 to show.</source>
            <translation>Verborgen. F9 zeigt es.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::Rail</name>
        <message>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>tool tip of an entry of the rail: its word and the keys that go there</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>The other pages</source>
            <translation>Die anderen Seiten</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RailButton</name>
        <message numerus="yes">
            <source>%1, %Ln waiting</source>
            <extracomment>an entry of the rail read aloud: its word and how many things wait there</extracomment>
            <translation>
                <numerusform>%1, %Ln wartet</numerusform>
                <numerusform>%1, %Ln warten</numerusform>
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
            <translation>Zuletzt geöffnete Konten</translation>
        </message>
        <message>
            <source>%1, account %2</source>
            <extracomment>accessible name of an entry of the strip: debtor, account number</extracomment>
            <translation>%1, Konto %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RightsSheet</name>
        <message>
            <source>What you may do</source>
            <translation>Was Sie dürfen</translation>
        </message>
        <message>
            <source>%1, as %2</source>
            <extracomment>who is signed in, and as what</extracomment>
            <translation>%1, als %2</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nein</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>Where, or who</source>
            <translation>Wo oder wer</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>What may I do, and why not?</source>
            <translation>Was darf ich, und warum nicht?</translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::StatusLine</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>%1 then … (go to a page)</source>
            <extracomment>shown after the first key of a pair was pressed</extracomment>
            <translation>%1 dann … (zu einer Seite)</translation>
        </message>
        <message>
            <source>Today: %1 of %2 done</source>
            <extracomment>the own day in the status bar: worked accounts of those that were in the queue</extracomment>
            <translation>Heute: %1 von %2 erledigt</translation>
        </message>
        <message>
            <source>Today: %1 done</source>
            <translation>Heute: %1 erledigt</translation>
        </message>
        <message>
            <source>1 contact</source>
            <translation>1 Kontakt</translation>
        </message>
        <message numerus="yes">
            <source>%Ln contacts</source>
            <translation>
                <numerusform>%Ln Kontakt</numerusform>
                <numerusform>%Ln Kontakte</numerusform>
            </translation>
        </message>
        <message>
            <source>1 promise</source>
            <translation>1 Zusage</translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln Zusage</numerusform>
                <numerusform>%Ln Zusagen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ConditionField</name>
        <message>
            <source>What of the account</source>
            <translation>Was am Konto</translation>
        </message>
        <message>
            <source>How it compares</source>
            <translation>Wie verglichen wird</translation>
        </message>
        <message>
            <source>With what</source>
            <translation>Womit</translation>
        </message>
        <message>
            <source>500</source>
            <translation>500</translation>
        </message>
        <message>
            <source>Put in</source>
            <translation>Einfügen</translation>
        </message>
        <message>
            <source>Type a number to compare with.</source>
            <translation>Geben Sie eine Zahl zum Vergleichen ein.</translation>
        </message>
        <message>
            <source>Type what to compare with.</source>
            <translation>Geben Sie ein, womit verglichen wird.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::EffectSide</name>
        <message>
            <source>What it would do today</source>
            <translation>Was sie heute täte</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Reckon again</source>
            <translation>Neu berechnen</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>Prüfungen</translation>
        </message>
        <message>
            <source>Reckoning on the accounts that are here…</source>
            <translation>Wird über die Konten hier berechnet…</translation>
        </message>
        <message>
            <source>No account moves; %1 of %2 are its own.</source>
            <translation>Kein Konto wechselt; %1 von %2 sind ihre eigenen.</translation>
        </message>
        <message>
            <source>Moves %1 of %2 accounts.</source>
            <translation>Bewegt %1 von %2 Konten.</translation>
        </message>
        <message>
            <source>· %1 from %2 to %3</source>
            <extracomment>%1 so many accounts move from %2 to %3</extracomment>
            <translation>· %1 von %2 zu %3</translation>
        </message>
        <message>
            <source>no strategy</source>
            <translation>keine Strategie</translation>
        </message>
        <message>
            <source>· and %1 more ways</source>
            <translation>· und %1 weitere Wege</translation>
        </message>
        <message>
            <source>Today is a quiet day of its own: what is due waits.</source>
            <translation>Heute ist einer ihrer ruhigen Tage: Fälliges wartet.</translation>
        </message>
        <message>
            <source>Today: %1 tasks, %2 messages, %3 questions to others, %4 collector hours.</source>
            <translation>Heute: %1 Aufgaben, %2 Nachrichten, %3 Fragen an andere, %4 Stunden Bearbeitung.</translation>
        </message>
        <message>
            <source>In the days to come, while nothing but the calendar changes: %1 tasks, %2 messages, %3 collector hours.</source>
            <translation>In den nächsten Tagen, wenn sich nur der Kalender ändert: %1 Aufgaben, %2 Nachrichten, %3 Stunden Bearbeitung.</translation>
        </message>
        <message>
            <source>The busiest day is %1 with %2 hours.</source>
            <translation>Der vollste Tag ist %1 mit %2 Stunden.</translation>
        </message>
        <message>
            <source>Reckoned on the accounts of this laptop in %1 s.</source>
            <translation>Über die Konten dieses Laptops in %1 s berechnet.</translation>
        </message>
        <message>
            <source>Reckoned in %1 s.</source>
            <translation>In %1 s berechnet.</translation>
        </message>
        <message>
            <source>The case %1 would be %2, %3</source>
            <translation>Der Fall %1 wäre %2, %3</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nichts</translation>
        </message>
        <message>
            <source>No gaps, no contradictions, nothing masked.</source>
            <translation>Keine Lücken, keine Widersprüche, nichts verdeckt.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ExitDialog</name>
        <message>
            <source>New end</source>
            <translation>Neues Ende</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Ende</translation>
        </message>
        <message>
            <source>Nothing is done while</source>
            <translation>Nichts geschieht, solange</translation>
        </message>
        <message>
            <source>&amp;While</source>
            <translation>So&amp;lange</translation>
        </message>
        <message>
            <source>&amp;Because</source>
            <translation>&amp;Weil</translation>
        </message>
        <message>
            <source>nothing is owed</source>
            <translation>nichts wird geschuldet</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Pick what has to hold, and put it in.</source>
            <translation>Wählen Sie, was gelten muss, und fügen Sie es ein.</translation>
        </message>
        <message>
            <source>Say while what holds: without it nothing would ever be done.</source>
            <translation>Sagen Sie, solange was gilt: Ohne das würde nie etwas geschehen.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ReasonsDialog</name>
        <message>
            <source>Wrong reasons in the queue</source>
            <translation>Falsche Gründe in der Arbeitsliste</translation>
        </message>
        <message>
            <source>Reading the accounts that are here…</source>
            <translation>Liest die Konten, die hier sind…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nobody found a reason wrong in the last 90 days. In the queue Space shows the reason, and W says that it is wrong.</source>
            <translation>Niemand fand in den letzten 90 Tagen einen Grund falsch. In der Arbeitsliste zeigt die Leertaste den Grund, und W sagt, dass er falsch ist.</translation>
        </message>
        <message>
            <source>What was said in the last 90 days. Enter opens the account.</source>
            <translation>Was in den letzten 90 Tagen gesagt wurde. Eingabe öffnet das Konto.</translation>
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
            <translation>Bemerkung</translation>
        </message>
        <message>
            <source>Rule %1, %2: %3</source>
            <extracomment>read aloud: rule 3, total: &gt;= 500</extracomment>
            <translation>Regel %1, %2: %3</translation>
        </message>
        <message>
            <source>%1. Wrong: %2</source>
            <translation>%1. Falsch: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScopeDialog</name>
        <message>
            <source>For whom, and when it rests</source>
            <translation>Für wen, und wann sie ruht</translation>
        </message>
        <message>
            <source>For accounts where</source>
            <translation>Für Konten, bei denen gilt</translation>
        </message>
        <message>
            <source>&amp;For accounts where</source>
            <translation>&amp;Für Konten, bei denen gilt</translation>
        </message>
        <message>
            <source>Not &amp;below</source>
            <translation>Nicht &amp;unter</translation>
        </message>
        <message>
            <source>no limit</source>
            <translation>keine Grenze</translation>
        </message>
        <message>
            <source>as they come</source>
            <translation>wie sie kommen</translation>
        </message>
        <message>
            <source>&amp;Days between messages to a person</source>
            <translation>&amp;Tage zwischen Nachrichten an eine Person</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Ruht am</translation>
        </message>
        <message>
            <source>Rests on public &amp;holidays too</source>
            <translation>Ruht auch an &amp;Feiertagen</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Type an amount like 25.00, or nothing for no limit.</source>
            <translation>Geben Sie einen Betrag wie 25.00 ein, oder nichts für keine Grenze.</translation>
        </message>
        <message>
            <source>Leave it one day of the week to work on.</source>
            <translation>Lassen Sie ihr einen Tag der Woche zum Arbeiten.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::ScoreDialog</name>
        <message>
            <source>The score that waits</source>
            <translation>Das wartende Modell</translation>
        </message>
        <message>
            <source>No score waits for a second person. One is proposed with “dunlinctl model challenge OFFICE --adopt --user NAME”.</source>
            <translation>Kein Modell wartet auf eine zweite Person. Vorgeschlagen wird eines mit „dunlinctl model challenge OFFICE --adopt --user NAME“.</translation>
        </message>
        <message>
            <source>Measures of both scores</source>
            <translation>Maße beider Modelle</translation>
        </message>
        <message>
            <source>What it would change today</source>
            <translation>Was es heute ändern würde</translation>
        </message>
        <message>
            <source>Accounts that move furthest; Enter opens one</source>
            <translation>Konten, die sich am weitesten bewegen; die Eingabetaste öffnet eines</translation>
        </message>
        <message>
            <source>Why it is sent back</source>
            <translation>Warum es zurückgegeben wird</translation>
        </message>
        <message>
            <source>Why it is sent back (who proposed it reads this)</source>
            <translation>Warum es zurückgegeben wird (wer es vorschlug, liest das)</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Send it back</source>
            <translation>Zurückgeben</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>Später entscheiden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Put it in force</source>
            <translation>In Kraft setzen</translation>
        </message>
        <message>
            <source>Reckoning over the accounts that are here…</source>
            <translation>Rechnet über die Konten, die hier sind…</translation>
        </message>
        <message>
            <source>Say why it is sent back: who proposed it reads it.</source>
            <translation>Sagen Sie, warum es zurückgegeben wird: wer es vorschlug, liest es.</translation>
        </message>
        <message>
            <source>The score was sent back; what ranks the queues stays.</source>
            <translation>Das Modell wurde zurückgegeben; was die Listen ordnet, bleibt.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepDialog</name>
        <message>
            <source>New step</source>
            <translation>Neuer Schritt</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>first call</source>
            <translation>erster Anruf</translation>
        </message>
        <message>
            <source>&amp;When</source>
            <translation>&amp;Wann</translation>
        </message>
        <message>
            <source>Days after what began it</source>
            <translation>Tage nach dem Anlass</translation>
        </message>
        <message>
            <source>Days before it</source>
            <translation>Tage davor</translation>
        </message>
        <message>
            <source>Days after the step before</source>
            <translation>Tage nach dem Schritt davor</translation>
        </message>
        <message>
            <source>&amp;Days</source>
            <translation>&amp;Tage</translation>
        </message>
        <message>
            <source>Wh&amp;at</source>
            <translation>W&amp;as</translation>
        </message>
        <message>
            <source>&amp;Channels, the first that reaches</source>
            <translation>&amp;Kanäle, der erste, der erreicht</translation>
        </message>
        <message>
            <source>&amp;For so many days</source>
            <translation>&amp;Für so viele Tage</translation>
        </message>
        <message>
            <source>Te&amp;xt for who works it</source>
            <translation>Te&amp;xt für die Bearbeitung</translation>
        </message>
        <message>
            <source>Only &amp;if</source>
            <translation>Nur &amp;wenn</translation>
        </message>
        <message>
            <source>&amp;Passed over when later than, days</source>
            <translation>&amp;Übergangen, wenn später als, Tage</translation>
        </message>
        <message>
            <source>as usual</source>
            <translation>wie üblich</translation>
        </message>
        <message>
            <source>&amp;Minutes of a collector</source>
            <translation>&amp;Minuten Bearbeitung</translation>
        </message>
        <message>
            <source>A&amp;lso while held, disputed, paid or on quiet days</source>
            <translation>A&amp;uch bei Zurückstellung, Einwand, Zusage oder an ruhigen Tagen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Take the step</source>
            <translation>Schritt übernehmen</translation>
        </message>
        <message>
            <source>A step needs a name.</source>
            <translation>Ein Schritt braucht einen Namen.</translation>
        </message>
        <message>
            <source>Say what it is for.</source>
            <translation>Nennen Sie, wozu er dient.</translation>
        </message>
        <message>
            <source>Only if</source>
            <translation>Nur wenn</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StepModel</name>
        <message>
            <source>Begins</source>
            <translation>Beginnt</translation>
        </message>
        <message>
            <source>Nothing is done</source>
            <translation>Nichts geschieht</translation>
        </message>
        <message>
            <source>When and what</source>
            <translation>Wann und was</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>Für wen</translation>
        </message>
        <message>
            <source>Rests</source>
            <translation>Ruht</translation>
        </message>
        <message>
            <source>Nothing begins it yet</source>
            <translation>Noch beginnt sie bei nichts</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>Endet</translation>
        </message>
        <message>
            <source>Nothing ends it early</source>
            <translation>Nichts beendet sie vorzeitig</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::StrategyPage</name>
        <message>
            <source>Strategy</source>
            <translation>Strategie</translation>
        </message>
        <message>
            <source> · a draft waits</source>
            <translation> · ein Entwurf wartet</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>Noch nicht behalten</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>In Kraft</translation>
        </message>
        <message>
            <source>Not in force</source>
            <translation>Nicht in Kraft</translation>
        </message>
        <message>
            <source>Put in force</source>
            <translation>In Kraft setzen</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>Freigeben</translation>
        </message>
        <message>
            <source>End the shadow</source>
            <translation>Schatten beenden</translation>
        </message>
        <message>
            <source>Run as a shadow</source>
            <translation>Als Schatten laufen</translation>
        </message>
        <message>
            <source>A draft by %1 of %2.</source>
            <translation>Ein Entwurf von %1 vom %2.</translation>
        </message>
        <message>
            <source>Another person has to approve it.</source>
            <translation>Eine andere Person muss ihn freigeben.</translation>
        </message>
        <message>
            <source>You may approve it.</source>
            <translation>Sie dürfen ihn freigeben.</translation>
        </message>
        <message>
            <source>What you changed is only on this screen until you keep it as a draft.</source>
            <translation>Was Sie änderten, ist nur auf diesem Bildschirm, bis Sie es als Entwurf behalten.</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <source>Not reckoned: %1</source>
            <translation>Nicht berechnet: %1</translation>
        </message>
        <message>
            <source>Strategies</source>
            <translation>Strategien</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabellen</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>Fälle</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Versionen</translation>
        </message>
        <message>
            <source>Let the draft go</source>
            <translation>Entwurf verwerfen</translation>
        </message>
        <message>
            <source>Keep as draft</source>
            <translation>Als Entwurf behalten</translation>
        </message>
        <message>
            <source>Decision tables</source>
            <translation>Entscheidungstabellen</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Regeln</translation>
        </message>
        <message>
            <source>Type in a cell: "-" fits everything, &gt;= 500, [30..60], "large". Ins adds a rule, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>Tippen Sie in eine Zelle: "-" passt auf alles, &gt;= 500, [30..60], "large". Einfg fügt eine Regel ein, Entf entfernt sie, Alt+Auf und Alt+Ab bewegen sie, Strg+Z nimmt zurück.</translation>
        </message>
        <message>
            <source>Enter changes a step, Ins adds one after it, Del removes it, Alt+Up and Alt+Down move it, Ctrl+Z takes back.</source>
            <translation>Eingabe ändert einen Schritt, Einfg fügt dahinter einen ein, Entf entfernt ihn, Alt+Auf und Alt+Ab bewegen ihn, Strg+Z nimmt zurück.</translation>
        </message>
        <message>
            <source>Golden cases: accounts of which it is settled what they get. A draft that says otherwise is not put in force.</source>
            <translation>Musterfälle: Konten, bei denen feststeht, was sie bekommen. Ein Entwurf, der anderes sagt, wird nicht in Kraft gesetzt.</translation>
        </message>
        <message>
            <source>Golden cases</source>
            <translation>Musterfälle</translation>
        </message>
        <message>
            <source>Account number of a new case</source>
            <translation>Kontonummer eines neuen Falls</translation>
        </message>
        <message>
            <source>Account number: Enter keeps it as a case</source>
            <translation>Kontonummer: Eingabe behält sie als Fall</translation>
        </message>
        <message>
            <source>Put this version back</source>
            <translation>Diese Version zurückholen</translation>
        </message>
        <message>
            <source>What would be different from what is in force</source>
            <translation>Was anders wäre als das, was gilt</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>Unterschiede</translation>
        </message>
        <message>
            <source>What is changed, and why (whoever approves it reads this):</source>
            <translation>Was sich ändert und warum (wer freigibt, liest es):</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>Entwurf behalten</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>Kept as a draft. Another person puts it in force.</source>
            <translation>Als Entwurf behalten. Eine andere Person setzt ihn in Kraft.</translation>
        </message>
        <message>
            <source>Approve the draft</source>
            <translation>Entwurf freigeben</translation>
        </message>
        <message>
            <source>In force from (year-month-day):</source>
            <translation>In Kraft ab (Jahr-Monat-Tag):</translation>
        </message>
        <message>
            <source>The day is to be today or later, like %1.</source>
            <translation>Der Tag muss heute oder später sein, wie %1.</translation>
        </message>
        <message>
            <source>In force from %1.</source>
            <translation>In Kraft ab %1.</translation>
        </message>
        <message>
            <source>The draft was let go; what is in force stays so.</source>
            <translation>Der Entwurf wurde verworfen; was gilt, gilt weiter.</translation>
        </message>
        <message>
            <source>The shadow has ended.</source>
            <translation>Der Schatten ist beendet.</translation>
        </message>
        <message>
            <source>The draft runs as a shadow: it does nothing, and what it would have done is under Versions.</source>
            <translation>Der Entwurf läuft als Schatten: Er tut nichts, und was er getan hätte, steht unter Versionen.</translation>
        </message>
        <message>
            <source>Version %1 is put back from today.</source>
            <translation>Version %1 gilt ab heute wieder.</translation>
        </message>
        <message>
            <source>The strategy as shipped is in force from today.</source>
            <translation>Die mitgelieferte Strategie gilt ab heute.</translation>
        </message>
        <message>
            <source>Draft by %1 of %2</source>
            <translation>Entwurf von %1 vom %2</translation>
        </message>
        <message>
            <source>As shipped with the program</source>
            <translation>Wie mit dem Programm geliefert</translation>
        </message>
        <message>
            <source>Nothing: they say the same.</source>
            <translation>Keine: Sie sagen dasselbe.</translation>
        </message>
        <message>
            <source> It would be %1, %2.</source>
            <translation> Es wäre %1, %2.</translation>
        </message>
        <message>
            <source>%1 is %2 and gets %3.</source>
            <extracomment>a golden case: the account, its segment and its treatment</extracomment>
            <translation>%1 ist %2 und bekommt %3.</translation>
        </message>
        <message>
            <source>Looking what the shadow would have done…</source>
            <translation>Es wird geschaut, was der Schatten getan hätte …</translation>
        </message>
        <message>
            <source>New treatment</source>
            <translation>Neue Behandlung</translation>
        </message>
        <message>
            <source>Compare and decide</source>
            <translation>Vergleichen und entscheiden</translation>
        </message>
        <message>
            <source>Wrong reasons</source>
            <translation>Falsche Gründe</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TreatmentDialog</name>
        <message>
            <source>New treatment</source>
            <translation>Neue Behandlung</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>by letter</source>
            <translation>per Brief</translation>
        </message>
        <message>
            <source>&amp;Begins with the steps of</source>
            <translation>&amp;Beginnt mit den Schritten von</translation>
        </message>
        <message>
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>Add the treatment</source>
            <translation>Behandlung hinzufügen</translation>
        </message>
        <message>
            <source>Your tables give it by its name.</source>
            <translation>Ihre Tabellen vergeben sie nach ihrem Namen.</translation>
        </message>
        <message>
            <source>Your tables give “%1” already.</source>
            <translation>Ihre Tabellen vergeben „%1“ schon.</translation>
        </message>
        <message>
            <source>No rule gives “%1” yet: write it, in quotation marks, as the result of one in your tables.</source>
            <translation>Noch vergibt keine Regel „%1“: Schreiben Sie es in Anführungszeichen als Ergebnis einer Regel in Ihre Tabellen.</translation>
        </message>
        <message>
            <source>Give it a name: your tables give it by that.</source>
            <translation>Geben Sie ihr einen Namen: Danach vergeben sie Ihre Tabellen.</translation>
        </message>
        <message>
            <source>Leave the quotation marks out of the name.</source>
            <translation>Lassen Sie die Anführungszeichen im Namen weg.</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>Eine andere hat diesen Namen: Wählen Sie einen anderen.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::strategy::TriggerDialog</name>
        <message>
            <source>New beginning</source>
            <translation>Neuer Beginn</translation>
        </message>
        <message>
            <source>Beginning</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lassen</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>overdue</source>
            <translation>überfällig</translation>
        </message>
        <message>
            <source>&amp;Begins</source>
            <translation>&amp;Beginnt</translation>
        </message>
        <message>
            <source>When the oldest open item fell due</source>
            <translation>Als der älteste offene Posten fällig wurde</translation>
        </message>
        <message>
            <source>When the next item falls due</source>
            <translation>Wenn der nächste Posten fällig wird</translation>
        </message>
        <message>
            <source>On the day of listing</source>
            <translation>Am Tag der Aufnahme</translation>
        </message>
        <message>
            <source>At an event</source>
            <translation>Bei einem Ereignis</translation>
        </message>
        <message>
            <source>At a status</source>
            <translation>Bei einem Status</translation>
        </message>
        <message>
            <source>&amp;Event</source>
            <translation>&amp;Ereignis</translation>
        </message>
        <message>
            <source>With the &amp;outcome</source>
            <translation>Mit dem E&amp;rgebnis</translation>
        </message>
        <message>
            <source>any</source>
            <translation>beliebig</translation>
        </message>
        <message>
            <source>Only with this te&amp;xt</source>
            <translation>Nur mit diesem Te&amp;xt</translation>
        </message>
        <message>
            <source>Only with this &amp;detail</source>
            <translation>Nur mit dieser E&amp;inzelheit</translation>
        </message>
        <message>
            <source>&amp;Status</source>
            <translation>&amp;Status</translation>
        </message>
        <message>
            <source>Your tables ask for “%1”: write the new name there too.</source>
            <translation>Ihre Tabellen fragen nach „%1“: Schreiben Sie den neuen Namen auch dort.</translation>
        </message>
        <message>
            <source>Give it a name: your tables ask for it by that.</source>
            <translation>Geben Sie ihm einen Namen: Danach fragen Ihre Tabellen.</translation>
        </message>
        <message>
            <source>Another one has this name: choose a different one.</source>
            <translation>Ein anderer hat diesen Namen: Wählen Sie einen anderen.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationModel</name>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln wartet</numerusform>
                <numerusform>%Ln warten</numerusform>
            </translation>
        </message>
        <message>
            <source>When asked</source>
            <translation>Auf Anfrage</translation>
        </message>
        <message>
            <source>System</source>
            <translation>System</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stand</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>Letzter Lauf</translation>
        </message>
        <message>
            <source>Next run</source>
            <translation>Nächster Lauf</translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationsPage</name>
        <message>
            <source>Integrations</source>
            <translation>Anbindungen</translation>
        </message>
        <message>
            <source>Connections to other systems</source>
            <translation>Verbindungen zu anderen Systemen</translation>
        </message>
        <message>
            <source>Asking how the connections are doing…</source>
            <translation>Es wird gefragt, wie es den Verbindungen geht…</translation>
        </message>
        <message>
            <source>Connection</source>
            <translation>Verbindung</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Jetzt ausführen</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln need a look</source>
            <translation>
                <numerusform>%Ln braucht einen Blick</numerusform>
                <numerusform>%Ln brauchen einen Blick</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is connected</source>
            <translation>Nichts ist verbunden</translation>
        </message>
        <message>
            <source>Connections are set up where the office is: dunlinctl connector set, and dunlinctl webhook add.</source>
            <translation>Verbindungen werden dort eingerichtet, wo das Büro ist: dunlinctl connector set und dunlinctl webhook add.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>%Ln zugestellt</numerusform>
                <numerusform>%Ln zugestellt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given up</source>
            <translation>
                <numerusform>%Ln aufgegeben</numerusform>
                <numerusform>%Ln aufgegeben</numerusform>
            </translation>
        </message>
        <message>
            <source>Last good run: %1</source>
            <translation>Letzter guter Lauf: %1</translation>
        </message>
        <message>
            <source>Next run: %1</source>
            <translation>Nächster Lauf: %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln minutes</source>
            <translation>
                <numerusform>Jede Minute</numerusform>
                <numerusform>Alle %Ln Minuten</numerusform>
            </translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <source>Running…</source>
            <translation>Läuft…</translation>
        </message>
        <message>
            <source>Sent what was waiting</source>
            <translation>Wartendes gesendet</translation>
        </message>
        <message>
            <source>It is sent again</source>
            <translation>Es wird erneut gesendet</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team</name>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <extracomment>accounts that a desk has, of those that it can carry</extracomment>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>away</source>
            <translation>abwesend</translation>
        </message>
        <message>
            <source>away until %1</source>
            <translation>abwesend bis %1</translation>
        </message>
        <message>
            <source>%1, covered by nobody</source>
            <translation>%1, von niemandem vertreten</translation>
        </message>
        <message>
            <source>%1, covered by %2</source>
            <translation>%1, vertreten von %2</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <extracomment>account that somebody is at, and since when</extracomment>
            <translation>%1 seit %2</translation>
        </message>
        <message>
            <source>none judged yet</source>
            <translation>noch keine beurteilt</translation>
        </message>
        <message>
            <source>%1 of %2 (%3)</source>
            <translation>%1 von %2 (%3)</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>To be worked and assigned, of those the desk can carry</source>
            <translation>Zu bearbeiten und zugewiesen, von denen, die der Platz tragen kann</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Heute fällig</translation>
        </message>
        <message>
            <source>Whose next action is due</source>
            <translation>Deren nächste Aktion fällig ist</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Worked today</source>
            <translation>Heute bearbeitet</translation>
        </message>
        <message>
            <source>At</source>
            <translation>Bei</translation>
        </message>
        <message>
            <source>The account of the latest minutes</source>
            <translation>Das Konto der letzten Minuten</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Abwesenheit</translation>
        </message>
        <message>
            <source>Languages and licences: %1</source>
            <translation>Sprachen und Zulassungen: %1</translation>
        </message>
        <message>
            <source>More than the desk can carry</source>
            <translation>Mehr, als der Platz tragen kann</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::CoachCard</name>
        <message>
            <source>Desk</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Accounts</source>
            <translation>Konten</translation>
        </message>
        <message>
            <source>At the moment</source>
            <translation>Im Augenblick</translation>
        </message>
        <message>
            <source>Can</source>
            <translation>Kann</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>Abwesenheit</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>Treffer</translation>
        </message>
        <message>
            <source>Right party reached</source>
            <translation>Schuldner erreicht</translation>
        </message>
        <message>
            <source>Promises taken</source>
            <translation>Zusagen erhalten</translation>
        </message>
        <message>
            <source>Promises kept</source>
            <translation>Zusagen eingehalten</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>Eingezogen</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <source>The person sees the same figures on this page. They are compared with the person's own 30 days before, never with others.</source>
            <translation>Die Person sieht auf dieser Seite dieselben Zahlen. Sie werden mit ihren eigenen 30 Tagen davor verglichen, nie mit anderen.</translation>
        </message>
        <message>
            <source>%1 · before: %2</source>
            <extracomment>a figure, and that of the period before</extracomment>
            <translation>%1 · davor: %2</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::DeskDialog</name>
        <message>
            <source>Desk of %1</source>
            <translation>Platz von %1</translation>
        </message>
        <message>
            <source>not settled</source>
            <translation>nicht eingerichtet</translation>
        </message>
        <message>
            <source>&amp;Accounts it can carry</source>
            <translation>&amp;Konten, die er tragen kann</translation>
        </message>
        <message>
            <source>&amp;Languages</source>
            <translation>&amp;Sprachen</translation>
        </message>
        <message>
            <source>for example en, es</source>
            <translation>zum Beispiel en, es</translation>
        </message>
        <message>
            <source>Li&amp;cences</source>
            <translation>&amp;Zulassungen</translation>
        </message>
        <message>
            <source>for example TX, NV</source>
            <translation>zum Beispiel TX, NV</translation>
        </message>
        <message>
            <source>A&amp;way</source>
            <translation>A&amp;bwesend</translation>
        </message>
        <message>
            <source>&amp;First day away</source>
            <translation>&amp;Erster Tag abwesend</translation>
        </message>
        <message>
            <source>&amp;Back after</source>
            <translation>Zurück &amp;nach</translation>
        </message>
        <message>
            <source>Co&amp;vered by</source>
            <translation>&amp;Vertreten von</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>Niemand</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>Platz einrichten</translation>
        </message>
        <message>
            <source>The desk of %1 is settled</source>
            <translation>Der Platz von %1 ist eingerichtet</translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::SpreadDialog</name>
        <message>
            <source>Spread the accounts of %1</source>
            <translation>Konten von %1 verteilen</translation>
        </message>
        <message>
            <source>Who &amp;gets some</source>
            <translation>Wer &amp;welche bekommt</translation>
        </message>
        <message>
            <source>Who gets some</source>
            <translation>Wer welche bekommt</translation>
        </message>
        <message>
            <source>%1 (away)</source>
            <translation>%1 (abwesend)</translation>
        </message>
        <message>
            <source>At &amp;most so many accounts</source>
            <translation>&amp;Höchstens so viele Konten</translation>
        </message>
        <message>
            <source>At most so many accounts</source>
            <translation>Höchstens so viele Konten</translation>
        </message>
        <message>
            <source>all</source>
            <translation>alle</translation>
        </message>
        <message>
            <source>What each desk gets</source>
            <translation>Was jeder Platz bekommt</translation>
        </message>
        <message>
            <source>Nothing is moved until you confirm.</source>
            <translation>Nichts wird verschoben, bis Sie bestätigen.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Move the accounts</source>
            <translation>Konten verschieben</translation>
        </message>
        <message>
            <source>Choose one desk or several. Accounts, balance and age are shared alike.</source>
            <translation>Wählen Sie einen Platz oder mehrere. Konten, Saldo und Alter werden gleichmäßig verteilt.</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 von %2</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Platz</translation>
        </message>
        <message>
            <source>Gets</source>
            <translation>Bekommt</translation>
        </message>
        <message>
            <source>Then has</source>
            <translation>Hat dann</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Over 90 days</source>
            <translation>Über 90 Tage</translation>
        </message>
        <message>
            <source>Call-backs</source>
            <translation>Rückrufe</translation>
        </message>
        <message>
            <source>Agreed with a person: somebody else would call</source>
            <translation>Mit einer Person vereinbart: Jemand anderes würde anrufen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s), %1, move.</source>
            <translation>
                <numerusform>%Ln Konto, %1, wird verschoben.</numerusform>
                <numerusform>%Ln Konten, %1, werden verschoben.</numerusform>
            </translation>
        </message>
        <message>
            <source>A desk gets more than it can carry.</source>
            <translation>Ein Platz bekommt mehr, als er tragen kann.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved</source>
            <translation>
                <numerusform>%Ln Konto verschoben</numerusform>
                <numerusform>%Ln Konten verschoben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::TeamPage</name>
        <message>
            <source>Team</source>
            <translation>Team</translation>
        </message>
        <message>
            <source>Reading the desks…</source>
            <translation>Die Plätze werden gelesen…</translation>
        </message>
        <message>
            <source>Settle the desk</source>
            <translation>Platz einrichten</translation>
        </message>
        <message>
            <source>Spread its accounts</source>
            <translation>Seine Konten verteilen</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>Plätze</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln desk(s)</source>
            <translation>
                <numerusform>%Ln Platz</numerusform>
                <numerusform>%Ln Plätze</numerusform>
            </translation>
        </message>
        <message>
            <source>this laptop only</source>
            <translation>nur dieser Laptop</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) without a next action</source>
            <translation>
                <numerusform>%Ln Konto ohne nächste Aktion</numerusform>
                <numerusform>%Ln Konten ohne nächste Aktion</numerusform>
            </translation>
        </message>
        <message>
            <source>No desks yet</source>
            <translation>Noch keine Plätze</translation>
        </message>
        <message>
            <source>A desk appears when accounts are assigned to somebody, or somebody works one.</source>
            <translation>Ein Platz erscheint, wenn jemandem Konten zugewiesen werden oder jemand eines bearbeitet.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) given back</source>
            <translation>
                <numerusform>%Ln Konto zurückgegeben</numerusform>
                <numerusform>%Ln Konten zurückgegeben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitModel</name>
        <message>
            <source>To visit</source>
            <translation>Zu besuchen</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Heute nicht</translation>
        </message>
        <message>
            <source>Debtor</source>
            <translation>Schuldner</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Owed</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Besuch</translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitPage</name>
        <message>
            <source>Visits</source>
            <translation>Besuche</translation>
        </message>
        <message>
            <source>Day of the visits</source>
            <translation>Tag der Besuche</translation>
        </message>
        <message>
            <source>Save as calendar</source>
            <translation>Als Kalender speichern</translation>
        </message>
        <message>
            <source>Visits of the day</source>
            <translation>Besuche des Tages</translation>
        </message>
        <message>
            <source>Planning the day…</source>
            <translation>Der Tag wird geplant…</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Besuch</translation>
        </message>
        <message>
            <source>Show on a map</source>
            <translation>Auf einer Karte zeigen</translation>
        </message>
        <message>
            <source>Note of the visit</source>
            <translation>Notiz zum Besuch</translation>
        </message>
        <message>
            <source>Met in person</source>
            <translation>Persönlich getroffen</translation>
        </message>
        <message>
            <source>Nobody there</source>
            <translation>Niemand da</translation>
        </message>
        <message>
            <source>Wrong address</source>
            <translation>Falsche Adresse</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message numerus="yes">
            <source>%Ln to visit</source>
            <translation>
                <numerusform>%Ln zu besuchen</numerusform>
                <numerusform>%Ln zu besuchen</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody to visit</source>
            <translation>Niemand zu besuchen</translation>
        </message>
        <message>
            <source>Accounts of your queue whose address is known appear here.</source>
            <translation>Konten Ihrer Arbeitsliste mit bekannter Adresse erscheinen hier.</translation>
        </message>
        <message numerus="yes">
            <source>%Ln days past due</source>
            <translation>
                <numerusform>%Ln Tag überfällig</numerusform>
                <numerusform>%Ln Tage überfällig</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Calendar files (*.ics)</source>
            <translation>Kalenderdateien (*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%Ln visits written</source>
            <translation>
                <numerusform>%Ln Besuch geschrieben</numerusform>
                <numerusform>%Ln Besuche geschrieben</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::PassphraseDialog</name>
        <message>
            <source>Open a profile</source>
            <translation>Profil öffnen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Kennwort</translation>
        </message>
        <message>
            <source>That was not the passphrase of %1. Nothing was changed; try again.</source>
            <translation>Das war nicht das Kennwort von %1. Nichts wurde geändert; versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The profile %1 is locked by a passphrase.</source>
            <translation>Das Profil %1 ist mit einem Kennwort gesperrt.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::welcome::WelcomePage</name>
        <message>
            <source>Welcome to Dunlin</source>
            <translation>Willkommen bei Dunlin</translation>
        </message>
        <message>
            <source>Work overdue accounts from a daily queue, with the network or without it. Nothing you record is lost, and no contact is made that is not allowed.</source>
            <translation>Bearbeiten Sie überfällige Konten aus einer täglichen Arbeitsliste, mit Netz oder ohne. Nichts, was Sie erfassen, geht verloren, und kein Kontakt geschieht, der nicht erlaubt ist.</translation>
        </message>
        <message>
            <source>Try the demo office</source>
            <translation>Demo-Büro ausprobieren</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>Umsehen</translation>
        </message>
        <message>
            <source>5,000 invented accounts in eight countries, with months of calls, promises and payments. Nothing in it is real, and nothing leaves this machine.</source>
            <translation>5.000 erfundene Konten in acht Ländern, mit Monaten von Anrufen, Zusagen und Zahlungen. Nichts davon ist echt, und nichts verlässt diesen Rechner.</translation>
        </message>
        <message>
            <source>Start an office</source>
            <translation>Büro anlegen</translation>
        </message>
        <message>
            <source>Open my own file</source>
            <translation>Eigene Datei öffnen</translation>
        </message>
        <message>
            <source>Makes an empty office on this machine and opens the import for your list of invoices or debts (CSV, TSV, also .gz).</source>
            <translation>Legt auf diesem Rechner ein leeres Büro an und öffnet das Einlesen Ihrer Liste von Rechnungen oder Forderungen (CSV, TSV, auch .gz).</translation>
        </message>
        <message>
            <source>Join a server</source>
            <translation>Einem Server beitreten</translation>
        </message>
        <message>
            <source>Your administrator gives you these three. The code is good for ten minutes.</source>
            <translation>Diese drei Angaben erhalten Sie von Ihrer Administration. Der Code gilt zehn Minuten.</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Server</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Fingerprint of the server</source>
            <translation>Fingerabdruck des Servers</translation>
        </message>
        <message>
            <source>&amp;Server</source>
            <translation>&amp;Server</translation>
        </message>
        <message>
            <source>&amp;Code</source>
            <translation>&amp;Code</translation>
        </message>
        <message>
            <source>&amp;Fingerprint</source>
            <translation>&amp;Fingerabdruck</translation>
        </message>
        <message>
            <source>Join the server</source>
            <translation>Dem Server beitreten</translation>
        </message>
        <message>
            <source>The server cannot be reached. Check the address and the network, then try again.</source>
            <translation>Der Server ist nicht erreichbar. Prüfen Sie Adresse und Netz und versuchen Sie es erneut.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::Composition</name>
        <message>
            <source>Opening the office on this machine…</source>
            <translation>Das Büro auf diesem Rechner wird geöffnet…</translation>
        </message>
        <message>
            <source>Joining %1…</source>
            <translation>Beitritt zu %1…</translation>
        </message>
        <message>
            <source>Making the demo office: 5,000 accounts…</source>
            <translation>Das Demo-Büro wird angelegt: 5.000 Konten…</translation>
        </message>
        <message>
            <source>Saved. It names no debtor; read it before you send it.</source>
            <translation>Gespeichert. Die Datei nennt keinen Schuldner; lesen Sie sie, bevor Sie sie verschicken.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::workstation::DeskWindow</name>
        <message>
            <source>Sync now</source>
            <translation>Jetzt abgleichen</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Datei einlesen</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::AmountEdit</name>
        <message>
            <source>120, 50%, 1/3, full</source>
            <translation>120, 50%, 1/3, voll</translation>
        </message>
        <message>
            <source>not an amount</source>
            <translation>kein Betrag</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::CallView</name>
        <message>
            <source>Call</source>
            <translation>Anrufen</translation>
        </message>
        <message>
            <source>Record without a call</source>
            <translation>Ohne Anruf erfassen</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>Offene Posten</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>Promises kept: %1 of %2</source>
            <translation>Zusagen eingehalten: %1 von %2</translation>
        </message>
        <message>
            <source>Last payment: %1, %2</source>
            <translation>Letzte Zahlung: %1, %2</translation>
        </message>
        <message>
            <source>Last contact: %1</source>
            <translation>Letzter Kontakt: %1</translation>
        </message>
        <message>
            <source>Call back, as agreed</source>
            <translation>Zurückrufen, wie vereinbart</translation>
        </message>
        <message>
            <source>Wait for the promise, then check it</source>
            <translation>Zusage abwarten, dann prüfen</translation>
        </message>
        <message>
            <source>Review the dispute</source>
            <translation>Einwand prüfen</translation>
        </message>
        <message>
            <source>Review the hold</source>
            <translation>Zurückstellung prüfen</translation>
        </message>
        <message>
            <source>Wait for the agency</source>
            <translation>Auf das Inkassobüro warten</translation>
        </message>
        <message>
            <source>Refund the credit</source>
            <translation>Guthaben erstatten</translation>
        </message>
        <message>
            <source>Wait for the approval</source>
            <translation>Freigabe abwarten</translation>
        </message>
        <message>
            <source>Remind of the promise</source>
            <translation>An die Zusage erinnern</translation>
        </message>
        <message>
            <source>Find a number or an address</source>
            <translation>Nummer oder Adresse finden</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>Nichts zu tun</translation>
        </message>
        <message>
            <source>%1, %2 their time</source>
            <translation>%1, %2 dortige Zeit</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>Fällig %1</translation>
        </message>
        <message>
            <source>No due date</source>
            <translation>Keine Fälligkeit</translation>
        </message>
        <message>
            <source>disputed</source>
            <translation>bestritten</translation>
        </message>
        <message>
            <source>%1, %2, %3 open</source>
            <translation>%1, %2, %3 offen</translation>
        </message>
        <message>
            <source>Open items (%1)</source>
            <translation>Offene Posten (%1)</translation>
        </message>
        <message>
            <source>No number</source>
            <translation>Keine Nummer</translation>
        </message>
        <message>
            <source>no number to call</source>
            <translation>keine Nummer zum Anrufen</translation>
        </message>
        <message>
            <source>your role may look, not call</source>
            <translation>Ihre Rolle darf ansehen, nicht anrufen</translation>
        </message>
        <message>
            <source>Call: %1</source>
            <translation>Anrufen: %1</translation>
        </message>
        <message>
            <source>Next allowed %1</source>
            <translation>Nächster erlaubter Zeitpunkt %1</translation>
        </message>
        <message>
            <source>See to a message</source>
            <translation>Eine Nachricht erledigen</translation>
        </message>
        <message>
            <source>Wrap up that call</source>
            <translation>Diesen Anruf nachbearbeiten</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::ContentList</name>
        <message>
            <source>What has to be said</source>
            <translation>Was gesagt werden muss</translation>
        </message>
        <message>
            <source>All said</source>
            <translation>Alles gesagt</translation>
        </message>
        <message>
            <source>All of it was said</source>
            <translation>Alles davon wurde gesagt</translation>
        </message>
        <message>
            <source>Why the rest was not said</source>
            <translation>Warum der Rest nicht gesagt wurde</translation>
        </message>
        <message>
            <source>Not said? Why…</source>
            <translation>Nicht gesagt? Warum…</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <extracomment>%1: what has to be said, %2: the rule that asks for it</extracomment>
            <translation>%1 (%2)</translation>
        </message>
        <message numerus="yes">
            <source>Said what has to be said: %Ln</source>
            <translation>
                <numerusform>Vorgeschriebenes gesagt: %Ln</numerusform>
                <numerusform>Vorgeschriebenes gesagt: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still to be said: %Ln</source>
            <translation>
                <numerusform>Noch zu sagen: %Ln</numerusform>
                <numerusform>Noch zu sagen: %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>Show what has to be said</source>
            <translation>Zeigen, was gesagt werden muss</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DateEdit</name>
        <message>
            <source>that day is gone</source>
            <translation>dieser Tag ist vorbei</translation>
        </message>
        <message>
            <source>today, -1, 15/1, fri</source>
            <translation>heute, -1, 15.1, fr</translation>
        </message>
        <message>
            <source>fri, +7, 15/1, eom</source>
            <translation>fr, +7, 15.1, ultimo</translation>
        </message>
        <message>
            <source>not a date</source>
            <translation>kein Datum</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::DraftNote</name>
        <message>
            <source>Saving…</source>
            <translation>Wird gespeichert…</translation>
        </message>
        <message>
            <source>Saved on this laptop</source>
            <translation>Auf diesem Laptop gespeichert</translation>
        </message>
        <message>
            <source>Not saved yet. Trying again.</source>
            <translation>Noch nicht gespeichert. Wird erneut versucht.</translation>
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
            <translation>fr 17, +2h, morgen 9:30</translation>
        </message>
        <message>
            <source>not a time ahead</source>
            <translation>kein künftiger Zeitpunkt</translation>
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
            <translation>Betrag</translation>
        </message>
        <message>
            <source>Pays by</source>
            <translation>Zahlt bis</translation>
        </message>
        <message>
            <source>Call at, their time</source>
            <translation>Anrufen um, dortige Zeit</translation>
        </message>
        <message>
            <source>Pays with</source>
            <translation>Zahlt mit</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Verwendungszweck</translation>
        </message>
        <message>
            <source>Their time</source>
            <translation>Dortige Zeit</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Nicht genannt</translation>
        </message>
        <message>
            <source>What they dispute</source>
            <translation>Was bestritten wird</translation>
        </message>
        <message>
            <source>Why they refuse</source>
            <translation>Warum verweigert wird</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpForm</name>
        <message>
            <source>They called</source>
            <translation>Hat angerufen</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Only what is new…</source>
            <translation>Nur was neu ist…</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Nachbearbeiten</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>Sichern, weiter</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Save and stay on this account (Ctrl+Shift+Enter)</source>
            <translation>Speichern und bei diesem Konto bleiben (Strg+Umschalt+Eingabe)</translation>
        </message>
        <message>
            <source>There is nothing to save yet. Type a note or choose an outcome.</source>
            <translation>Noch gibt es nichts zu speichern. Tippen Sie eine Notiz oder wählen Sie ein Ergebnis.</translation>
        </message>
        <message>
            <source>Choose how it went first: keys 1 to 9.</source>
            <translation>Wählen Sie zuerst, wie es lief: Tasten 1 bis 9.</translation>
        </message>
        <message>
            <source>Choose the reason: keys 1 to 6.</source>
            <translation>Wählen Sie den Grund: Tasten 1 bis 6.</translation>
        </message>
        <message>
            <source>The amount cannot be read. Type for instance 120, 50% or 1/3.</source>
            <translation>Der Betrag ist nicht lesbar. Tippen Sie etwa 120, 50% oder 1/3.</translation>
        </message>
        <message>
            <source>That is more than what is owed.</source>
            <translation>Das ist mehr, als geschuldet wird.</translation>
        </message>
        <message>
            <source>The date cannot be read or is gone. Type for instance fri, +7 or 15/1.</source>
            <translation>Das Datum ist nicht lesbar oder vorbei. Tippen Sie etwa fr, +7 oder 15.1.</translation>
        </message>
        <message>
            <source>The time cannot be read or is gone. Type for instance fri 5p or +2h.</source>
            <translation>Die Zeit ist nicht lesbar oder vorbei. Tippen Sie etwa fr 17 oder +2h.</translation>
        </message>
        <message>
            <source>Tick what was said (D: all of it), or write why not.</source>
            <translation>Haken Sie ab, was gesagt wurde (D: alles), oder schreiben Sie, warum nicht.</translation>
        </message>
        <message>
            <source>Goes to a supervisor first: it is beyond what you may take on. Until then nothing is agreed.</source>
            <translation>Geht zuerst an eine Teamleitung: Es übersteigt, was Sie annehmen dürfen. Bis dahin ist nichts vereinbart.</translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::WrapUpPanel</name>
        <message>
            <source>Next step</source>
            <translation>Nächster Schritt</translation>
        </message>
        <message>
            <source>End call</source>
            <translation>Auflegen</translation>
        </message>
        <message>
            <source>Length of the call</source>
            <translation>Dauer des Gesprächs</translation>
        </message>
        <message>
            <source>Put this account off until:</source>
            <translation>Dieses Konto verschieben auf:</translation>
        </message>
        <message>
            <source>In an hour</source>
            <translation>In einer Stunde</translation>
        </message>
        <message>
            <source>In three hours</source>
            <translation>In drei Stunden</translation>
        </message>
        <message>
            <source>Tomorrow 9:00</source>
            <translation>Morgen 9:00</translation>
        </message>
        <message>
            <source>In three days</source>
            <translation>In drei Tagen</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>In einer Woche</translation>
        </message>
        <message>
            <source>Wrap up</source>
            <translation>Nachbearbeiten</translation>
        </message>
        <message>
            <source>Remind me</source>
            <translation>Erinnern</translation>
        </message>
        <message>
            <source>Asking the rules: %1</source>
            <translation>Die Regeln werden gefragt: %1</translation>
        </message>
        <message>
            <source>Call ended: %1</source>
            <translation>Gespräch beendet: %1</translation>
        </message>
        <message>
            <source>Without a call</source>
            <translation>Ohne Anruf</translation>
        </message>
        <message>
            <source>Note saved</source>
            <translation>Notiz gespeichert</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>Gespeichert: %1</translation>
        </message>
        <message>
            <source>Not saved: %1.</source>
            <translation>Nicht gespeichert: %1.</translation>
        </message>
        <message>
            <source>A call to %1 was begun at %2 and not wrapped up: it counts until you say what came of it.</source>
            <translation>Ein Anruf an %1 wurde um %2 begonnen und nicht nachbearbeitet: Er zählt, bis Sie sagen, was er ergab.</translation>
        </message>
        <message>
            <source>not dialled</source>
            <translation>nicht gewählt</translation>
        </message>
        <message>
            <source>Dialling: %1</source>
            <translation>Wählt: %1</translation>
        </message>
        <message>
            <source>Ringing: %1</source>
            <translation>Klingelt: %1</translation>
        </message>
        <message>
            <source>Talking: %1</source>
            <translation>Gespräch: %1</translation>
        </message>
        <message>
            <source>Nobody answered: %1</source>
            <translation>Niemand nahm ab: %1</translation>
        </message>
        <message>
            <source>Busy: %1</source>
            <translation>Besetzt: %1</translation>
        </message>
        <message>
            <source>Declined: %1</source>
            <translation>Abgewiesen: %1</translation>
        </message>
        <message>
            <source>No such number: %1</source>
            <translation>Keine solche Nummer: %1</translation>
        </message>
        <message>
            <source>The call failed: %1</source>
            <translation>Der Anruf scheiterte: %1</translation>
        </message>
        <message>
            <source>The telephone could not call: %1. The attempt is kept; save what came of it, or call again afterwards.</source>
            <translation>Das Telefon konnte nicht anrufen: %1. Der Versuch bleibt erhalten; speichern Sie, was er ergab, oder rufen Sie danach erneut an.</translation>
        </message>
        <message>
            <source>they called instead</source>
            <translation>stattdessen wurde hier angerufen</translation>
        </message>
        <message>
            <source>%1 It waits for approval.</source>
            <translation>%1 Es wartet auf Freigabe.</translation>
        </message>
    </context>
</TS>
