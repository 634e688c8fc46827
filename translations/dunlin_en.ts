<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
        <name>Gate</name>
        <message numerus="yes">
            <source>%n attempt(s) this week</source>
            <translation>
                <numerusform>%n attempt this week</numerusform>
                <numerusform>%n attempts this week</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n min</source>
            <translation>
                <numerusform>in %n min</numerusform>
                <numerusform>in %n min</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::dashboard::DashboardPage</name>
        <message numerus="yes">
            <source>%n at work</source>
            <translation>
                <numerusform>%n at work</numerusform>
                <numerusform>%n at work</numerusform>
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
    </context>
    <context>
        <name>dunlin::devices</name>
        <message numerus="yes">
            <source>%Ln item(s) wait on this laptop</source>
            <translation>
                <numerusform>%Ln item wait on this laptop</numerusform>
                <numerusform>%Ln items wait on this laptop</numerusform>
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
        <name>dunlin::queue::QueuePage</name>
        <message numerus="yes">
            <source>%Ln new at top – press Home</source>
            <translation>
                <numerusform>%Ln new at top – press Home</numerusform>
                <numerusform>%Ln new at top – press Home</numerusform>
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
                <numerusform>%Ln promises</numerusform>
                <numerusform>%Ln promises</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln accounts · by priority</source>
            <translation>
                <numerusform>%Ln accounts · by priority</numerusform>
                <numerusform>%Ln accounts · by priority</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>dunlin::shell::StatusLine</name>
        <message numerus="yes">
            <source>%Ln contacts</source>
            <translation>
                <numerusform>%Ln contacts</numerusform>
                <numerusform>%Ln contacts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln promises</source>
            <translation>
                <numerusform>%Ln promises</numerusform>
                <numerusform>%Ln promises</numerusform>
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
                <numerusform>%Ln line cannot be posted yet: it says why.</numerusform>
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
            <translation>
                <numerusform>%1: %2 in %Ln payment</numerusform>
                <numerusform>%1: %2 in %Ln payments</numerusform>
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
</TS>
