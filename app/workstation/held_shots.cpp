// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/held_shots.h"

#include "app/workstation/desk_window.h"
#include "app/workstation/picture_script.h"
#include "app/workstation/staged_ports.h"
#include "core/desk/laptop_guard.h"
#include "core/ports/change_set.h"
#include "ui/queue/queue_page.h"

namespace dunlin::workstation {

namespace {

/// What a laptop says whose lease knows of no newer bank data.
QString whyHeld()
{
    const base::Instant now = base::SystemClock().now();
    sync::Order lease;
    lease.until = lease.destroyAfter = now.plusMs(base::kMsPerDay);
    lease.chaseUntil = now.plusMs(-base::kMsPerHour);
    desk::LaptopGuard guard;
    guard.renew(lease, now);
    return guard.whyNotChased(now);
}

} // namespace

void addHeldShots(PictureScript &script, DeskWindow &desk, const HeldStage &stage)
{
    auto &page = desk.queue();
    const auto ready = [&page] { return page.currentAccount().has_value(); };
    const auto read = [&page, stage](bool held) {
        stage.queue.setHeld(held);
        stage.accounts.setHeld(held ? whyHeld() : QString());
        ports::ChangeSet turn; // as a laptop tells of it
        turn.origin = ports::ChangeSet::Origin::NewDay;
        Q_EMIT stage.changes.committed(turn);
        ports::QueueQuery query = page.query();
        query.filter = ports::QueueFilter::New;
        page.setQuery(query); // reads again also what is on screen
        page.setQuery({});
    };
    script.add({QStringLiteral("queue-held"), [read] { read(true); }, ready});
    script.add({QStringLiteral("queue-held-callable"),
                [&script] { script.press(QStringLiteral("F C")); },
                {}});
    script.add({{}, [&script] { script.press(QStringLiteral("F C")); }, {}});
    script.add({{}, [read] { read(false); }, ready});
}

} // namespace dunlin::workstation
