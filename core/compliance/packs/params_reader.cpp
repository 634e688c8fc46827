// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compliance/packs/reader_context.h"

#include <algorithm>
#include <array>

namespace dunlin::compliance {

namespace {

constexpr int kLongestDays = 100'000;

/// The fields of one rule's params.
struct Params {
    ReaderContext &context;
    const QJsonObject &object;
    const QString &path;

    QJsonValue value(const char *key) const { return object.value(QLatin1String(key)); }
    bool has(const char *key) const { return !value(key).isUndefined(); }
    QString at(const char *key) const { return compliance::at(path, key); }
    int whole(const char *key, int low, int high) const
    {
        return context.wholeOf(value(key), at(key), low, high);
    }
    std::optional<int> maybeWhole(const char *key, int low, int high) const
    {
        return has(key) ? std::optional(whole(key, low, high)) : std::nullopt;
    }
    PredicateId predicate(const char *key) const
    {
        if (!has(key))
            context.error(path, QStringLiteral("%1 is missing").arg(QLatin1String(key)));
        return readPredicate(context, value(key), at(key), Within::Event);
    }
    Scope scope(bool required) const
    {
        return context.scopeOf(value("scope"), at("scope"), required);
    }
};

/// "07:30" in seconds; "24:00" is the end of the day.
int clockOf(ReaderContext &context, const QJsonValue &value, const QString &path)
{
    const QString text = value.toString();
    const QStringList parts = text.split(QLatin1Char(':'));
    bool hourOk = false;
    bool minuteOk = false;
    const int hour = parts.value(0).toInt(&hourOk);
    const int minute = parts.value(1).toInt(&minuteOk);
    const bool isClock = text.size() == 5 && parts.size() == 2 && hourOk && minuteOk && hour >= 0
                         && minute >= 0 && minute < 60 && hour * 60 + minute <= 24 * 60;
    if (!isClock) {
        context.error(path, QStringLiteral("a time like 07:30 is expected"));
        return 0;
    }
    return (hour * 60 + minute) * 60;
}

std::vector<DaySpan> spansOf(ReaderContext &context, const QJsonValue &value, const QString &path)
{
    std::vector<DaySpan> spans;
    if (!value.isArray())
        context.error(path, QStringLiteral("a list of [from, to] is expected"));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonArray pair = array[i].toArray();
        if (pair.size() != 2) {
            context.error(at(path, i), QStringLiteral("[from, to] is expected"));
            continue;
        }
        DaySpan span{clockOf(context, pair[0], at(at(path, i), qsizetype(0))),
                     clockOf(context, pair[1], at(at(path, i), qsizetype(1)))};
        if (span.from >= span.to)
            context.error(at(path, i), QStringLiteral("it ends before it begins; a span over "
                                                      "midnight is two spans"));
        spans.push_back(span);
    }
    return spans;
}

RuleParams readWindow(const Params &params, int packCalendar)
{
    static constexpr std::array kDays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    params.context.onlyKeys(params.object, params.path, {"days", "holiday_calendar", "resolver"});
    WindowParams out;
    const QJsonObject days = params.value("days").toObject();
    const QString path = params.at("days");
    params.context.onlyKeys(
        days, path, {"mon", "tue", "wed", "thu", "fri", "sat", "sun", "default", "holiday"});
    if (days.isEmpty())
        params.context.error(path, QStringLiteral("the allowed hours are missing"));
    std::vector<DaySpan> otherwise;
    if (days.contains(QLatin1String("default")))
        otherwise =
            spansOf(params.context, days.value(QLatin1String("default")), at(path, "default"));
    for (size_t day = 0; day < kDays.size(); ++day) {
        const QJsonValue own = days.value(QLatin1String(kDays[day]));
        out.days[day] =
            own.isUndefined() ? otherwise : spansOf(params.context, own, at(path, kDays[day]));
    }
    const QJsonValue holiday = days.value(QLatin1String("holiday"));
    if (!holiday.isUndefined())
        out.holiday = spansOf(params.context, holiday, at(path, "holiday"));
    out.calendar = params.has("holiday_calendar") ? params.context.calendarOf(
                       params.value("holiday_calendar"), params.at("holiday_calendar"))
                                                  : packCalendar;
    if (out.holiday && !params.has("holiday_calendar") && packCalendar < 0)
        params.context.error(params.path,
                             QStringLiteral("hours of holidays need a holiday_calendar"));
    return out;
}

void readCountingWindow(const Params &params, FrequencyParams *out)
{
    static constexpr std::pair<const char *, WindowUnit> kUnits[]{
        {"local_days", WindowUnit::LocalDays},
        {"hours", WindowUnit::Hours},
        {"calendar_day", WindowUnit::CalendarDay},
        {"calendar_week", WindowUnit::CalendarWeek},
        {"calendar_month", WindowUnit::CalendarMonth}};
    const QJsonObject window = params.value("window").toObject();
    const QString path = params.at("window");
    params.context.onlyKeys(window, path, {"unit", "n", "starts"});
    const QString unit = window.value(QLatin1String("unit")).toString();
    const auto *found = std::find_if(std::begin(kUnits), std::end(kUnits), [&](const auto &one) {
        return unit == QLatin1String(one.first);
    });
    if (found == std::end(kUnits)) {
        params.context.error(at(path, "unit"),
                             QStringLiteral("the unit is local_days, hours, calendar_day, "
                                            "calendar_week or calendar_month"));
        return;
    }
    out->unit = found->second;
    const QJsonValue n = window.value(QLatin1String("n"));
    if (out->unit == WindowUnit::LocalDays) {
        out->n = params.context.wholeOf(n, at(path, "n"), 1, kLongestDays);
    } else if (out->unit == WindowUnit::Hours) {
        out->n = n.toDouble(-1);
        if (!n.isDouble() || out->n <= 0 || out->n > 24.0 * kLongestDays)
            params.context.error(at(path, "n"), QStringLiteral("hours are expected"));
    }
    const QJsonValue starts = window.value(QLatin1String("starts"));
    if (!starts.isUndefined())
        out->weekStart = params.context.wholeOf(starts, at(path, "starts"), 0, 6);
}

RuleParams readFrequency(const Params &params)
{
    params.context.onlyKeys(
        params.object, params.path,
        {"max", "window", "scope", "count", "exclude", "armed_by", "include_attempt", "resolver"});
    FrequencyParams out;
    out.max = params.whole("max", 0, 1'000'000);
    readCountingWindow(params, &out);
    out.scope = params.scope(true);
    out.count = params.predicate("count");
    const QJsonArray exclude = params.value("exclude").toArray();
    for (qsizetype i = 0; i < exclude.size(); ++i)
        out.exclude.push_back(
            readPredicate(params.context, exclude[i], at(params.at("exclude"), i), Within::Event));
    if (params.has("armed_by"))
        out.armedBy =
            readEventSpec(params.context, params.value("armed_by"), params.at("armed_by"));
    out.includeAttempt =
        params.context.flagOf(params.value("include_attempt"), params.at("include_attempt"), true);
    return out;
}

RuleParams readCooldown(const Params &params)
{
    params.context.onlyKeys(params.object, params.path,
                            {"after", "n_days", "day1", "scope", "resolver"});
    CooldownParams out;
    out.after = params.predicate("after");
    out.days = params.whole("n_days", 1, kLongestDays);
    out.scope = params.scope(true);
    const QString day1 = params.value("day1").toString(QStringLiteral("event_date"));
    out.fromNextDay = day1 == QLatin1String("next_day");
    if (!out.fromNextDay && day1 != QLatin1String("event_date"))
        params.context.error(params.at("day1"),
                             QStringLiteral("event_date or next_day is expected"));
    return out;
}

RuleParams readPreference(const Params &params)
{
    static constexpr std::pair<const char *, DesignationKind> kKinds[]{
        {"time", DesignationKind::Time},
        {"place", DesignationKind::Place},
        {"medium", DesignationKind::Medium}};
    params.context.onlyKeys(params.object, params.path, {"kind", "medium_map", "resolver"});
    PreferenceParams out;
    const QString kind = params.value("kind").toString();
    const auto *found = std::find_if(std::begin(kKinds), std::end(kKinds), [&](const auto &one) {
        return kind == QLatin1String(one.first);
    });
    if (found == std::end(kKinds))
        params.context.error(params.at("kind"),
                             QStringLiteral("time, place or medium is expected"));
    else
        out.kind = found->second;
    const QJsonObject map = params.value("medium_map").toObject();
    for (auto it = map.begin(); it != map.end(); ++it)
        out.media.emplace_back(params.context.set.atoms.text(it.key().toUtf8()),
                               params.context.wordOf(it.value(), params.at("medium_map")));
    return out;
}

RuleParams readContent(const Params &params)
{
    params.context.onlyKeys(params.object, params.path,
                            {"must_include", "must_not_include", "any_of", "only"});
    ContentParams out;
    const auto words = [&](const char *key) {
        return params.context.wordsOf(params.value(key), params.at(key));
    };
    out.mustInclude = words("must_include");
    out.mustNotInclude = words("must_not_include");
    const QJsonArray groups = params.value("any_of").toArray();
    for (qsizetype i = 0; i < groups.size(); ++i)
        out.anyOf.push_back(params.context.wordsOf(groups[i], at(params.at("any_of"), i)));
    if (params.has("only"))
        out.only = words("only");
    if (out.mustInclude.empty() && out.mustNotInclude.empty() && out.anyOf.empty() && !out.only)
        params.context.error(params.path, QStringLiteral("it requires nothing"));
    return out;
}

RuleParams readPriorEvent(const Params &params)
{
    params.context.onlyKeys(params.object, params.path, {"any_of"});
    PriorEventParams out;
    const QJsonArray events = params.value("any_of").toArray();
    if (events.isEmpty())
        params.context.error(params.at("any_of"), QStringLiteral("which event is required?"));
    for (qsizetype i = 0; i < events.size(); ++i)
        out.anyOf.push_back(readEventSpec(params.context, events[i], at(params.at("any_of"), i)));
    return out;
}

RuleParams readMoratorium(const Params &params)
{
    params.context.onlyKeys(params.object, params.path,
                            {"start_event", "start_offset_days", "length_days", "end_event",
                             "end_offset_days", "cancel_events", "scope"});
    MoratoriumParams out;
    out.startEvent =
        params.context.eventTypeOf(params.value("start_event"), params.at("start_event"));
    out.startOffset = params.maybeWhole("start_offset_days", 0, kLongestDays).value_or(0);
    out.days = params.maybeWhole("length_days", 1, kLongestDays);
    if (params.has("end_event"))
        out.endEvent =
            params.context.eventTypeOf(params.value("end_event"), params.at("end_event"));
    out.endOffset = params.maybeWhole("end_offset_days", 0, kLongestDays).value_or(0);
    const QJsonArray cancels = params.value("cancel_events").toArray();
    for (qsizetype i = 0; i < cancels.size(); ++i)
        out.cancelEvents.push_back(
            params.context.eventTypeOf(cancels[i], at(params.at("cancel_events"), i)));
    out.scope = params.scope(false);
    if (!out.days && out.endEvent == kNull)
        params.context.error(params.path,
                             QStringLiteral("it has neither length_days nor end_event"));
    return out;
}

RuleParams readLimitation(const Params &params)
{
    params.context.onlyKeys(params.object, params.path,
                            {"years", "restart_on_payment", "from_year_end"});
    LimitationParams out;
    out.years = params.maybeWhole("years", 0, 100);
    out.restartOnPayment = params.context.flagOf(params.value("restart_on_payment"),
                                                 params.at("restart_on_payment"), false);
    out.fromYearEnd =
        params.context.flagOf(params.value("from_year_end"), params.at("from_year_end"), false);
    return out;
}

RuleParams readDeadline(const Params &params)
{
    params.context.onlyKeys(params.object, params.path, {"after", "n_days", "done", "scope"});
    DeadlineParams out;
    out.after = params.predicate("after");
    out.days = params.whole("n_days", 0, kLongestDays);
    out.done = params.predicate("done");
    out.scope = params.scope(false);
    return out;
}

} // namespace

RuleParams readParams(ReaderContext &context, const QByteArray &kind, const QJsonObject &object,
                      const QString &path, int packCalendar)
{
    const Params params{context, object, path};
    if (kind == "window")
        return readWindow(params, packCalendar);
    if (kind == "frequency_cap")
        return readFrequency(params);
    if (kind == "cooldown")
        return readCooldown(params);
    if (kind == "preference")
        return readPreference(params);
    if (kind == "required_content")
        return readContent(params);
    if (kind == "required_prior_event")
        return readPriorEvent(params);
    if (kind == "moratorium")
        return readMoratorium(params);
    if (kind == "limitation")
        return readLimitation(params);
    if (kind == "deadline")
        return readDeadline(params);
    if (kind == "hard_block")
        context.onlyKeys(object, path, {});
    else
        context.error(path,
                      QStringLiteral("\"%1\" is not a kind of rule").arg(QString::fromUtf8(kind)));
    return HardBlockParams{};
}

} // namespace dunlin::compliance
