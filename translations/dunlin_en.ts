<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
    <context>
        <name>ApprovalWords</name>
        <message numerus="yes">
            <source>Settlement, %Ln payment(s)</source>
            <translation>
                <numerusform>Settlement, %Ln payment</numerusform>
                <numerusform>Settlement, %Ln payments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan changed, %Ln payment(s)</source>
            <translation>
                <numerusform>Plan changed, %Ln payment</numerusform>
                <numerusform>Plan changed, %Ln payments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Plan, %Ln payment(s)</source>
            <translation>
                <numerusform>Plan, %Ln payment</numerusform>
                <numerusform>Plan, %Ln payments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArrangementWords</name>
        <message numerus="yes">
            <source>%Ln payment(s), settled %1, %2 forgiven</source>
            <translation>
                <numerusform>%Ln payment, settled %1, %2 forgiven</numerusform>
                <numerusform>%Ln payments, settled %1, %2 forgiven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) until %1, %2 stays open</source>
            <translation>
                <numerusform>%Ln payment until %1, %2 stays open</numerusform>
                <numerusform>%Ln payments until %1, %2 stays open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), done %1</source>
            <translation>
                <numerusform>%Ln payment, done %1</numerusform>
                <numerusform>%Ln payments, done %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s), paid off %1</source>
            <translation>
                <numerusform>%Ln payment, paid off %1</numerusform>
                <numerusform>%Ln payments, paid off %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>over %Ln account(s)</source>
            <translation>
                <numerusform>over %Ln account</numerusform>
                <numerusform>over %Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 in %Ln payment(s)</source>
            <translation>
                <numerusform>%1 in %Ln payment</numerusform>
                <numerusform>%1 in %Ln payments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BeginWords</name>
        <message numerus="yes">
            <source>At least %n day(s) between two messages to one person</source>
            <translation>
                <numerusform>At least %n day between two messages to one person</numerusform>
                <numerusform>At least %n days between two messages to one person</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CallSentence</name>
        <message numerus="yes">
            <source>%Ln accounts have the number %1: this is the most pressing.</source>
            <translation>
                <numerusform>%Ln accounts have the number %1: this is the most pressing.</numerusform>
                <numerusform>%Ln accounts have the number %1: this is the most pressing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateWords</name>
        <message numerus="yes">
            <source>%Ln d ago</source>
            <extracomment>days ago, in a narrow column</extracomment>
            <translation>
                <numerusform>%Ln d ago</numerusform>
                <numerusform>%Ln d ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln s ago</source>
            <translation>
                <numerusform>%Ln s ago</numerusform>
                <numerusform>%Ln s ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln min ago</source>
            <translation>
                <numerusform>%Ln min ago</numerusform>
                <numerusform>%Ln min ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln h ago</source>
            <translation>
                <numerusform>%Ln h ago</numerusform>
                <numerusform>%Ln h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Overdue %Ln d</source>
            <translation>
                <numerusform>Overdue %Ln d</numerusform>
                <numerusform>Overdue %Ln d</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln d</source>
            <translation>
                <numerusform>%Ln d</numerusform>
                <numerusform>%Ln d</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DisputeWords</name>
        <message numerus="yes">
            <source>answer was owed by %1, %Ln day(s) late</source>
            <translation>
                <numerusform>answer was owed by %1, %Ln day late</numerusform>
                <numerusform>answer was owed by %1, %Ln days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>answer owed by %1, %Ln day(s) left</source>
            <translation>
                <numerusform>answer owed by %1, %Ln day left</numerusform>
                <numerusform>answer owed by %1, %Ln days left</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 and %Ln more</source>
            <translation>
                <numerusform>%1 and %Ln more</numerusform>
                <numerusform>%1 and %Ln more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Gate</name>
        <message numerus="yes">
            <source>%Ln call(s) this week</source>
            <translation>
                <numerusform>%Ln call this week</numerusform>
                <numerusform>%Ln calls this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln attempt(s) this week</source>
            <translation>
                <numerusform>%Ln attempt this week</numerusform>
                <numerusform>%Ln attempts this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %Ln min</source>
            <translation>
                <numerusform>in %Ln min</numerusform>
                <numerusform>in %Ln min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message numerus="yes">
            <source>%Ln text message(s)</source>
            <translation>
                <numerusform>%Ln text message</numerusform>
                <numerusform>%Ln text messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MoveWords</name>
        <message numerus="yes">
            <source>%Ln more</source>
            <comment>people</comment>
            <translation>
                <numerusform>%Ln more</numerusform>
                <numerusform>%Ln more</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) move.</source>
            <translation>
                <numerusform>%Ln account moves.</numerusform>
                <numerusform>%Ln accounts move.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have open promises or plans; they go along.</source>
            <translation>
                <numerusform>%Ln of them has open promises or plans; they go along.</numerusform>
                <numerusform>%Ln of them have open promises or plans; they go along.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln of them have an agreed call-back; somebody else will make it.</source>
            <translation>
                <numerusform>%Ln of them has an agreed call-back; somebody else will make it.</numerusform>
                <numerusform>%Ln of them have an agreed call-back; somebody else will make it.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stay(s) where they are: %1.</source>
            <translation>
                <numerusform>%Ln stays where it is: %1.</numerusform>
                <numerusform>%Ln stay where they are: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) assigned to nobody</source>
            <translation>
                <numerusform>%Ln account assigned to nobody</numerusform>
                <numerusform>%Ln accounts assigned to nobody</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved to %1</source>
            <translation>
                <numerusform>%Ln account moved to %1</numerusform>
                <numerusform>%Ln accounts moved to %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) placed with %1</source>
            <translation>
                <numerusform>%Ln account placed with %1</numerusform>
                <numerusform>%Ln accounts placed with %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) recalled</source>
            <translation>
                <numerusform>%Ln account recalled</numerusform>
                <numerusform>%Ln accounts recalled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PaymentWords</name>
        <message numerus="yes">
            <source>Payment of %1 posted to %Ln account(s)</source>
            <translation>
                <numerusform>Payment of %1 posted to %Ln account</numerusform>
                <numerusform>Payment of %1 posted to %Ln accounts</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StrategyWords</name>
        <message numerus="yes">
            <source>%Ln day(s) later</source>
            <translation>
                <numerusform>%Ln day later</numerusform>
                <numerusform>%Ln days later</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>After %Ln day(s)</source>
            <translation>
                <numerusform>After %Ln day</numerusform>
                <numerusform>After %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln day(s) before</source>
            <translation>
                <numerusform>%Ln day before</numerusform>
                <numerusform>%Ln days before</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>hold it for %Ln day(s): %1</source>
            <translation>
                <numerusform>hold it for %Ln day: %1</numerusform>
                <numerusform>hold it for %Ln days: %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::account::AnswerStrip</name>
        <message numerus="yes">
            <source>at %1: %Ln time(s)</source>
            <extracomment>%1: an hour of the day; how often somebody answered then</extracomment>
            <translation>
                <numerusform>at %1: %Ln time</numerusform>
                <numerusform>at %1: %Ln times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Nobody picked up yet, in %Ln call(s).</source>
            <translation>
                <numerusform>Nobody picked up yet, in %Ln call.</numerusform>
                <numerusform>Nobody picked up yet, in %Ln calls.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::audit::AuditPage</name>
        <message numerus="yes">
            <source>%Ln event(s) shown</source>
            <translation>
                <numerusform>%Ln event shown</numerusform>
                <numerusform>%Ln events shown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln event(s) with their hashes saved</source>
            <translation>
                <numerusform>%Ln event with its hash saved</numerusform>
                <numerusform>%Ln events with their hashes saved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::bank::BankPage</name>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln waits</numerusform>
                <numerusform>%Ln wait</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines are posted. What the next statement brings and no rule can post appears here.</source>
            <translation>
                <numerusform>%Ln line is posted. What the next statement brings and no rule can post appears here.</numerusform>
                <numerusform>%Ln lines are posted. What the next statement brings and no rule can post appears here.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln lines posted</source>
            <translation>
                <numerusform>%Ln line posted</numerusform>
                <numerusform>%Ln lines posted</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::care::CareDialog</name>
        <message numerus="yes">
            <source>On %Ln account(s) of this person here, and on all others at the office once it is sent.</source>
            <translation>
                <numerusform>On %Ln account of this person here, and on all others at the office once it is sent.</numerusform>
                <numerusform>On %Ln accounts of this person here, and on all others at the office once it is sent.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard</name>
        <message numerus="yes">
            <source>%Ln days</source>
            <translation>
                <numerusform>%Ln day</numerusform>
                <numerusform>%Ln days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DashboardPage</name>
        <message numerus="yes">
            <source>%Ln at work</source>
            <translation>
                <numerusform>%Ln at work</numerusform>
                <numerusform>%Ln at work</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DueChart</name>
        <message numerus="yes">
            <source>%Ln promise(s)</source>
            <translation>
                <numerusform>%Ln promise</numerusform>
                <numerusform>%Ln promises</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::StatusChart</name>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln other(s)</source>
            <extracomment>last line of a legend that has no room for all; the ring and the table have them</extracomment>
            <translation>
                <numerusform>%Ln other</numerusform>
                <numerusform>%Ln others</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices</name>
        <message numerus="yes">
            <source>Wiped; %Ln item(s) stayed on it, sealed</source>
            <translation>
                <numerusform>Wiped; %Ln item stayed on it, sealed</numerusform>
                <numerusform>Wiped; %Ln items stayed on it, sealed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Silent for %Ln day(s)</source>
            <translation>
                <numerusform>Silent for %Ln day</numerusform>
                <numerusform>Silent for %Ln days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s) wait on this laptop</source>
            <translation>
                <numerusform>%Ln item waits on this laptop</numerusform>
                <numerusform>%Ln items wait on this laptop</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>for %Ln more day(s)</source>
            <translation>
                <numerusform>for %Ln more day</numerusform>
                <numerusform>for %Ln more days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::DevicesPage</name>
        <message numerus="yes">
            <source>The oldest %Ln are shown.</source>
            <translation>
                <numerusform>The oldest %Ln are shown.</numerusform>
                <numerusform>The oldest %Ln are shown.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::devices::FleetCard</name>
        <message numerus="yes">
            <source>%Ln laptop(s) need a look.</source>
            <translation>
                <numerusform>%Ln laptop needs a look.</numerusform>
                <numerusform>%Ln laptops need a look.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::disputes::EndDialog</name>
        <message numerus="yes">
            <source>It ends on %Ln other account(s) of this person too.</source>
            <translation>
                <numerusform>It ends on %Ln other account of this person too.</numerusform>
                <numerusform>It ends on %Ln other accounts of this person too.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::files::FilesDialog</name>
        <message numerus="yes">
            <source>%Ln file(s) added</source>
            <translation>
                <numerusform>%Ln file added</numerusform>
                <numerusform>%Ln files added</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports</name>
        <message numerus="yes">
            <source>%Ln account(s)</source>
            <translation>
                <numerusform>%Ln account</numerusform>
                <numerusform>%Ln accounts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln item(s)</source>
            <translation>
                <numerusform>%Ln item</numerusform>
                <numerusform>%Ln items</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln payment</numerusform>
                <numerusform>%Ln payments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln posting(s)</source>
            <translation>
                <numerusform>%Ln posting</numerusform>
                <numerusform>%Ln postings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::imports::ImportWizard</name>
        <message numerus="yes">
            <source>&amp;Import %Ln row(s)</source>
            <translation>
                <numerusform>&amp;Import %Ln row</numerusform>
                <numerusform>&amp;Import %Ln rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::messages::TextsPage</name>
        <message numerus="yes">
            <source>%Ln version(s), %1 for you to approve</source>
            <translation>
                <numerusform>%Ln version, %1 for you to approve</numerusform>
                <numerusform>%Ln versions, %1 for you to approve</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::overrides::OverridePage</name>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln waits</numerusform>
                <numerusform>%Ln wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::BatchView</name>
        <message numerus="yes">
            <source>%Ln payment(s), %1</source>
            <translation>
                <numerusform>%Ln payment, %1</numerusform>
                <numerusform>%Ln payments, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) cannot be posted yet: each says why.</source>
            <translation>
                <numerusform>%Ln line cannot be posted yet: each says why.</numerusform>
                <numerusform>%Ln lines cannot be posted yet: each says why.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are missing.</source>
            <translation>
                <numerusform>%Ln payment is missing.</numerusform>
                <numerusform>%Ln payments are missing.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payment(s) are too many.</source>
            <translation>
                <numerusform>%Ln payment is too many.</numerusform>
                <numerusform>%Ln payments are too many.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Batch closed: %Ln payment(s), %1</source>
            <translation>
                <numerusform>Batch closed: %Ln payment, %1</numerusform>
                <numerusform>Batch closed: %Ln payments, %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) added.</source>
            <translation>
                <numerusform>%Ln line added.</numerusform>
                <numerusform>%Ln lines added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln line(s) were there already.</source>
            <translation>
                <numerusform>%Ln line was there already.</numerusform>
                <numerusform>%Ln lines were there already.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::ChangePanel</name>
        <message numerus="yes">
            <source>And %Ln more of what was agreed.</source>
            <translation>
                <numerusform>And %Ln more of what was agreed.</numerusform>
                <numerusform>And %Ln more of what was agreed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::payments::MonthModel</name>
        <message numerus="yes">
            <source>%Ln payment(s)</source>
            <translation>
                <numerusform>%Ln payment</numerusform>
                <numerusform>%Ln payments</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 in %Ln payment(s)</source>
            <extracomment>a day of the calendar: day, sums, number of payments</extracomment>
            <translation>
                <numerusform>%1: %2 in %Ln payment</numerusform>
                <numerusform>%1: %2 in %Ln payments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::person::LinkDialog</name>
        <message numerus="yes">
            <source>The person then has %Ln account(s) here. Attempts count together where the law counts by person.</source>
            <translation>
                <numerusform>The person then has %Ln account here. Attempts count together where the law counts by person.</numerusform>
                <numerusform>The person then has %Ln accounts here. Attempts count together where the law counts by person.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::MoveDialog</name>
        <message numerus="yes">
            <source>%Ln account(s) chosen</source>
            <translation>
                <numerusform>%Ln account chosen</numerusform>
                <numerusform>%Ln accounts chosen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %Ln account(s) were moved before that.</source>
            <translation>
                <numerusform>%1 %Ln account was moved before that.</numerusform>
                <numerusform>%1 %Ln accounts were moved before that.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::queue::QueuePage</name>
        <message numerus="yes">
            <source>%Ln fewer to call – press Home</source>
            <translation>
                <numerusform>%Ln fewer to call – press Home</numerusform>
                <numerusform>%Ln fewer to call – press Home</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more to call – press Home</source>
            <translation>
                <numerusform>%Ln more to call – press Home</numerusform>
                <numerusform>%Ln more to call – press Home</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new at top – press Home</source>
            <translation>
                <numerusform>%Ln new at top – press Home</numerusform>
                <numerusform>%Ln new at top – press Home</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln more – press Home</source>
            <translation>
                <numerusform>%Ln more – press Home</numerusform>
                <numerusform>%Ln more – press Home</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln worked</source>
            <extracomment>parts of the day's work, at its end</extracomment>
            <translation>
                <numerusform>%Ln worked</numerusform>
                <numerusform>%Ln worked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln promise</numerusform>
                <numerusform>%Ln promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln promise(s) of yours came in today: %1.</source>
            <extracomment>good news at the end of the day: promises taken on earlier days were paid; %1: how much</extracomment>
            <translation>
                <numerusform>%Ln promise of yours came in today: %1.</numerusform>
                <numerusform>%Ln promises of yours came in today: %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts · by priority</source>
            <translation>
                <numerusform>%Ln account · by priority</numerusform>
                <numerusform>%Ln accounts · by priority</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln marked – move…</source>
            <extracomment>rows that are marked; the button opens what can be done with them</extracomment>
            <translation>
                <numerusform>%Ln marked – move…</numerusform>
                <numerusform>%Ln marked – move…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::reports::ReportPage</name>
        <message numerus="yes">
            <source>%Ln account(s); their columns add up to the row.</source>
            <translation>
                <numerusform>%Ln account; its columns add up to the row.</numerusform>
                <numerusform>%Ln accounts; their columns add up to the row.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::GoodNews</name>
        <message numerus="yes">
            <source>Back online: %Ln item(s) synced.</source>
            <extracomment>the connection is back: what was kept on this laptop meanwhile is on the server now</extracomment>
            <translation>
                <numerusform>Back online: %Ln item synced.</numerusform>
                <numerusform>Back online: %Ln items synced.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::RailButton</name>
        <message numerus="yes">
            <source>%1, %Ln waiting</source>
            <extracomment>an entry of the rail read aloud: its word and how many things wait there</extracomment>
            <translation>
                <numerusform>%1, %Ln waiting</numerusform>
                <numerusform>%1, %Ln waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::StatusLine</name>
        <message numerus="yes">
            <source>%Ln contacts</source>
            <translation>
                <numerusform>%Ln contact</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln promise</numerusform>
                <numerusform>%Ln promises</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationModel</name>
        <message numerus="yes">
            <source>%Ln wait</source>
            <translation>
                <numerusform>%Ln waits</numerusform>
                <numerusform>%Ln wait</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::systems::IntegrationsPage</name>
        <message numerus="yes">
            <source>%Ln need a look</source>
            <translation>
                <numerusform>%Ln needs a look</numerusform>
                <numerusform>%Ln need a look</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln delivered</source>
            <translation>
                <numerusform>%Ln delivered</numerusform>
                <numerusform>%Ln delivered</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln given up</source>
            <translation>
                <numerusform>%Ln given up</numerusform>
                <numerusform>%Ln given up</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %Ln minutes</source>
            <translation>
                <numerusform>Every minute</numerusform>
                <numerusform>Every %Ln minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::SpreadDialog</name>
        <message numerus="yes">
            <source>%Ln account(s), %1, move.</source>
            <translation>
                <numerusform>%Ln account, %1, moves.</numerusform>
                <numerusform>%Ln accounts, %1, move.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) moved</source>
            <translation>
                <numerusform>%Ln account moved</numerusform>
                <numerusform>%Ln accounts moved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::team::TeamPage</name>
        <message numerus="yes">
            <source>%Ln desk(s)</source>
            <translation>
                <numerusform>%Ln desk</numerusform>
                <numerusform>%Ln desks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) without a next action</source>
            <translation>
                <numerusform>%Ln account without a next action</numerusform>
                <numerusform>%Ln accounts without a next action</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln account(s) given back</source>
            <translation>
                <numerusform>%Ln account given back</numerusform>
                <numerusform>%Ln accounts given back</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::visits::VisitPage</name>
        <message numerus="yes">
            <source>%Ln to visit</source>
            <translation>
                <numerusform>%Ln to visit</numerusform>
                <numerusform>%Ln to visit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln days past due</source>
            <translation>
                <numerusform>%Ln day past due</numerusform>
                <numerusform>%Ln days past due</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln visits written</source>
            <translation>
                <numerusform>%Ln visit written</numerusform>
                <numerusform>%Ln visits written</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::wrapup::ContentList</name>
        <message numerus="yes">
            <source>Said what has to be said: %Ln</source>
            <translation>
                <numerusform>Said what has to be said: %Ln</numerusform>
                <numerusform>Said what has to be said: %Ln</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Still to be said: %Ln</source>
            <translation>
                <numerusform>Still to be said: %Ln</numerusform>
                <numerusform>Still to be said: %Ln</numerusform>
            </translation>
        </message>
    </context>
</TS>
