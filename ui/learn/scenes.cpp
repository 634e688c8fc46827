// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learn/scenes.h"

#include <QtCore/QCoreApplication>

namespace dunlin::learn {

namespace {

struct Practice {
    Q_DECLARE_TR_FUNCTIONS(Practice)
};

QString outcome(const char *words)
{
    return QCoreApplication::translate("Outcome", words);
}

// The last turn: the call is over, and its result is recorded.
Turn record(QStringList outcomes, int right, const QString &why)
{
    return {Practice::tr("The call is over. What do you record?"), std::move(outcomes), right, why};
}

Scene promise()
{
    const QString promised = QCoreApplication::translate("CommandWords", "Promise to pay");
    return {
        Practice::tr("Can pay, but not today"),
        QStringLiteral("Maria Garcia"),
        {{Practice::tr("Yes, this is Maria. I know, I am late. My pay comes on Friday."),
          {Practice::tr("How much of it can you pay on Friday?"),
           Practice::tr("You have to pay today, or there will be trouble.")},
          0,
          Practice::tr("Ask for an amount and a day. Pressure brings a promise that breaks, and "
                       "a threat that is not meant is against the law in many places.")},
         {Practice::tr("I could do 120. The rest next month."),
          {Practice::tr("Good, pay when you can."),
           Practice::tr("120 on Friday, then. Shall we put the rest into a plan?")},
          1,
          Practice::tr("Read amount and day back, and agree on the rest while you talk: a plan "
                       "is kept more often than a good intention.")},
         record({outcome("No answer"), promised, outcome("Refused")}, 1,
                Practice::tr("A promise with 120 and Friday. The program checks it by itself, "
                             "and brings the account back if nothing comes."))}};
}

Scene someoneElse()
{
    return {
        Practice::tr("Somebody else answers"),
        QStringLiteral("Robert Miller"),
        {{Practice::tr("Robert is at work. I am his wife. What is it about?"),
          {Practice::tr("It is about an overdue bill of his."),
           Practice::tr("It is a personal matter. May I leave my name and number?")},
          1,
          Practice::tr("Nobody but the debtor, and who may be told, hears of a debt: not even "
                       "that there is one.")},
         {Practice::tr("Are you a debt collector?"),
          {Practice::tr("I would rather speak to him myself. When is he at home?"),
           Practice::tr("Yes, and he had better call back.")},
          0,
          Practice::tr("Stay friendly, and say nothing that lets her guess.")},
         record({outcome("Wrong number"), outcome("Spoke with someone else"), outcome("Dispute")},
                1,
                Practice::tr("Spoke with someone else: the attempt counts, and the history says "
                             "that nothing was told."))}};
}

Scene alreadyPaid()
{
    return {Practice::tr("Says it is paid"),
            QStringLiteral("Chen Wei"),
            {{Practice::tr("I paid that in May! I have the slip here."),
              {Practice::tr("Our books say otherwise, so you owe it."),
               Practice::tr("Thank you. How did you pay, and what does the slip say?")},
              1,
              Practice::tr("Books can be wrong. Note how, when and to whom, in their words.")},
             {Practice::tr("By transfer, on the third, 86.40. So what happens now?"),
              {Practice::tr("We look for the payment, and until then nobody calls you about it."),
               Practice::tr("Please pay again; you get it back if we find it.")},
              0,
              Practice::tr("A disputed amount is not asked for until it is decided.")},
             record({outcome("Dispute"), outcome("Will not pay"), outcome("Payment taken")}, 0,
                    Practice::tr("A dispute, already paid. The clock of the answer starts, and the "
                                 "rest can still be asked for."))}};
}

Scene hardship()
{
    return {
        Practice::tr("Has lost the job"),
        QStringLiteral("Aisha Khan"),
        {{Practice::tr("I lost my job in spring. I don't know how to pay anything."),
          {Practice::tr("I am sorry to hear that. Let us see what is possible."),
           Practice::tr("Then borrow it from your family.")},
          0,
          Practice::tr("Listen first. What somebody cannot pay is not brought in by asking "
                       "louder.")},
         {Practice::tr("Some days I cannot even open the letters."),
          {Practice::tr("You should, they become expensive."),
           Practice::tr("Would it help if I wrote down all of it on one page, and you called "
                        "me with an adviser beside you?")},
          1,
          Practice::tr("That is a sign that she needs care. Offer time, one page, and help from "
                       "outside; note only what she agrees to be kept.")},
         record({outcome("Refused"), outcome("Hardship"), outcome("No answer")}, 1,
                Practice::tr("Refused, because of hardship; then treat the account with care. "
                             "A small plan can be offered later."))}};
}

Scene stopCalling()
{
    return {
        Practice::tr("Wants no more calls"),
        QStringLiteral("Jordan Blake"),
        {{Practice::tr("Stop calling me. I want this in writing."),
          {Practice::tr("Understood. I note that you want letters only. Is the address right?"),
           Practice::tr("I will stop when you pay.")},
          0,
          Practice::tr("A wish about how to be contacted binds at once; in many places it is "
                       "law.")},
         {Practice::tr("Yes. And my lawyer will answer."),
          {Practice::tr("Which lawyer? From then on I speak only to them."),
           Practice::tr("You do not need a lawyer for this.")},
          0,
          Practice::tr("When an attorney acts, you speak and write to the attorney alone.")},
         record(
             {outcome("Call back later"), outcome("Wants it in writing"), outcome("Will not pay")},
             1,
             Practice::tr("Wants it in writing; then care, with the attorney's name. No call "
                          "goes out any more, from any desk."))}};
}

} // namespace

std::vector<Scene> scenes()
{
    return {promise(), someoneElse(), alreadyPaid(), hardship(), stopCalling()};
}

} // namespace dunlin::learn
