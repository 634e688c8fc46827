// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo/demo_generator.h"

#include "core/domain/natural_keys.h"
#include "core/exchange/demo/demo_story.h"

namespace dunlin::exchange {

using namespace demo;

namespace {

// Of twenty neighbours, two share a debtor and three share another.
qint64 debtorOf(qint64 account)
{
    const qint64 place = account % 20;
    if (place == 14)
        return account - 1;
    if (place == 18 || place == 19)
        return account - (place - 17);
    return account;
}

std::uint64_t mixed(std::uint64_t seed, std::uint64_t stream, qint64 index)
{
    return seed * 0x9e3779b97f4a7c15ULL + stream * 0xd1342543de82ef95ULL + std::uint64_t(index);
}

domain::DebtorId debtorId(std::uint64_t seed, qint64 index)
{
    return {base::derivedId("demo debtor " + QByteArray::number(qulonglong(seed)),
                            QByteArray::number(index))};
}

} // namespace

struct DemoGenerator::State {
    explicit State(const DemoOptions &from) : options(from), story(options, starts) {}

    DemoOptions options;
    DayStarts starts;
    Story story;
    qint64 next = -1;
};

DemoGenerator::DemoGenerator(const DemoOptions &options) : m_state(std::make_unique<State>(options))
{}

DemoGenerator::~DemoGenerator() = default;

QStringList DemoGenerator::collectors()
{
    return {QStringLiteral("anna"), QStringLiteral("ben"), QStringLiteral("chidi"),
            QStringLiteral("dana"), QStringLiteral("elif")};
}

bool DemoGenerator::next(DemoBatch &batch)
{
    State &state = *m_state;
    batch.account = {};
    batch.events.clear();
    if (state.next >= state.options.accounts)
        return false;
    const qint64 index = state.next++;
    if (index < 0) {
        addCreditors(batch);
        return true;
    }
    const qint64 debtor = debtorOf(index);
    base::SeededRng people(mixed(state.options.seed, 1, debtor));
    base::SeededRng rng(mixed(state.options.seed, 2, index));
    const Person person = makePerson(people);
    state.story.tell(index, person, debtorId(state.options.seed, debtor), rng, batch);
    return true;
}

void DemoGenerator::addCreditors(DemoBatch &batch)
{
    const DemoOptions &options = m_state->options;
    // Two years back: before anything else of this office.
    const base::Instant at = m_state->starts.of(options.asOf.addDays(-730), options.zone);
    for (const Creditor &creditor : creditors()) {
        const QString name = QString::fromUtf8(creditor.name);
        domain::Event event;
        event.payload = domain::CreditorSet{domain::creditorIdFor(name), name, creditor.currency};
        event.envelope.id = {base::derivedId("demo creditor", name.toUtf8())};
        event.envelope.kind = domain::kindOf(event.payload);
        event.envelope.occurred = event.envelope.heard = at;
        event.envelope.actor = QStringLiteral("engine");
        batch.events.push_back(std::move(event));
    }
}

} // namespace dunlin::exchange
