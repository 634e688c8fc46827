// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workstation/held_shots.h"

#include "app/workstation/desk_window.h"
#include "app/workstation/picture_script.h"
#include "app/workstation/staged_ports.h"
#include "ui/queue/queue_page.h"

namespace dunlin::workstation {

void addHeldShots(PictureScript &script, DeskWindow &desk, StagedQueue &queue)
{
    auto &page = desk.queue();
    const auto ready = [&page] { return page.currentAccount().has_value(); };
    const auto read = [&page, &queue](bool held) {
        queue.setHeld(held);
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
