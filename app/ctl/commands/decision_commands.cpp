// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands/groups.h"
#include "app/ctl/named_file.h"
#include "core/base/json_writer.h"
#include "core/decision/dmn/check.h"
#include "core/decision/dmn/tck.h"
#include "core/decision/feel/json.h"

#include <QtCore/QDir>
#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QXmlStreamReader>

namespace dunlin::ctl {

namespace {

using base::ErrorCode;
using base::JsonWriter;

constexpr qint64 kMaxFile = 256LL << 20;

/// The namespace that a model file declares; empty when it is none.
QString namespaceOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    xml.readNextStartElement();
    return xml.attributes().value(QLatin1String("namespace")).toString();
}

/// Imported models lie beside the model that imports them.
dmn::ImportReader importsBeside(const QString &model)
{
    return [folder = QFileInfo(model).absoluteDir()](
               const QString &space, const QString &location) -> base::Result<QByteArray> {
        const QString named = QFileInfo(location).fileName(); // never outside of the folder
        if (!named.isEmpty() && QFileInfo::exists(folder.filePath(named))
            && namespaceOf(folder.filePath(named)) == space)
            return readFile(folder.filePath(named), kMaxFile);
        for (const QString &file : folder.entryList({QStringLiteral("*.dmn")}, QDir::Files)) {
            if (namespaceOf(folder.filePath(file)) == space)
                return readFile(folder.filePath(file), kMaxFile);
        }
        return base::fail(
            ErrorCode::NotFound,
            QStringLiteral("no .dmn file beside the model has the namespace %1").arg(space));
    };
}

base::Result<std::shared_ptr<const dmn::Model>> loadModel(const QString &path)
{
    DUNLIN_TRY_VALUE(const QByteArray xml, readFile(path, kMaxFile));
    auto model = dmn::Model::load(xml, importsBeside(path));
    if (!model)
        return base::fail(model.error().code, path + QLatin1String(": ") + model.error().detail);
    return model;
}

QByteArray answerJson(const dmn::Answer &answer)
{
    JsonWriter json;
    json.beginObject().key("result").raw(feel::toJson(answer.value));
    json.key("errors").beginArray();
    for (const QString &message : answer.messages)
        json.value(message);
    json.endArray().endObject();
    return json.take();
}

int evalLines(const Invocation &call, const dmn::Model &model, const QString &decision,
              const QByteArray &input)
{
    bool allFine = true;
    for (const QByteArray &line : input.split('\n')) {
        if (line.trimmed().isEmpty())
            continue;
        dmn::Answer answer;
        const auto inputs = feel::valueFromJson(line);
        if (inputs)
            answer = model.decide(decision, *inputs, call.clock().now());
        else
            answer.messages << inputs.error().detail;
        allFine = allFine && answer.messages.isEmpty();
        call.print(answerJson(answer));
    }
    return allFine ? Exit::Done : Exit::DoneWithFindings;
}

int eval(const Invocation &call)
{
    const Arguments &arguments = call.arguments();
    const QString decision = arguments.value(QStringLiteral("decision"));
    if (decision.isEmpty() || !arguments.has(QStringLiteral("input")))
        return call.usage(QStringLiteral("dmn eval needs --decision NAME --input FILE"));
    const auto model = loadModel(call.path(arguments.at(0)));
    if (!model)
        return call.failed(model.error());
    if (!(*model)->find(dmn::Element::Kind::Decision, decision)) {
        return call.failed(
            {ErrorCode::NotFound,
             QStringLiteral("there is no decision \"%1\"; the model has: %2")
                 .arg(decision, (*model)->decisionNames().join(QLatin1String(", ")))});
    }
    const auto input = readFile(call.path(arguments.value(QStringLiteral("input"))), kMaxFile);
    if (!input)
        return call.failed(input.error());
    const auto whole = feel::valueFromJson(*input);
    // More than one document, one on each line, is JSON Lines.
    if (!whole && input->trimmed().contains('\n'))
        return evalLines(call, **model, decision, *input);
    if (!whole)
        return call.failed(whole.error());
    const dmn::Answer answer = (*model)->decide(decision, *whole, call.clock().now());
    call.print(answerJson(answer));
    return answer.messages.isEmpty() ? Exit::Done : Exit::DoneWithFindings;
}

/// The models of a folder that a test file can mean: the one it names, else the only one.
QString modelOf(const dmn::TestFile &file, const QString &path)
{
    const QDir folder = QFileInfo(path).absoluteDir();
    const QString named = QFileInfo(file.modelName()).fileName();
    if (!named.isEmpty() && QFileInfo::exists(folder.filePath(named)))
        return folder.filePath(named);
    const QStringList all = folder.entryList({QStringLiteral("*.dmn")}, QDir::Files);
    return all.size() == 1 ? folder.filePath(all.first()) : QString();
}

dmn::CaseReport runTestFile(const QString &path, const dmn::TestFile &file, base::Instant now)
{
    const QString modelPath = modelOf(file, path);
    if (modelPath.isEmpty())
        return file.failAll(
            QStringLiteral("the model \"%1\" is not beside it").arg(file.modelName()));
    const auto model = loadModel(modelPath);
    return model ? file.run(**model, now) : file.failAll(model.error().detail);
}

int tck(const Invocation &call)
{
    const QString folder = call.path(call.arguments().at(0));
    if (!QFileInfo(folder).isDir())
        return call.failed({ErrorCode::NotFound, folder + QStringLiteral(" is no folder")});
    QStringList files;
    QDirIterator all(folder, {QStringLiteral("*.xml")}, QDir::Files, QDirIterator::Subdirectories);
    while (all.hasNext())
        files << all.next();
    files.sort();
    int cases = 0;
    int passed = 0;
    JsonWriter failures;
    failures.beginArray();
    for (const QString &path : files) {
        const auto bytes = readFile(path, kMaxFile);
        const auto file = bytes ? dmn::TestFile::read(*bytes) : tl::unexpected(bytes.error());
        if (!file) {
            call.log(QStringLiteral("%1: %2").arg(path, file.error().detail));
            continue;
        }
        const dmn::CaseReport report = runTestFile(path, *file, call.clock().now());
        cases += report.cases;
        passed += report.passed;
        for (const dmn::CaseFailure &failure : report.failed) {
            failures.beginObject();
            failures.key("file").value(QDir(folder).relativeFilePath(path));
            failures.key("case").value(failure.testCase).key("node").value(failure.node);
            failures.key("expected").value(failure.expected);
            failures.key("actual").value(failure.actual).endObject();
        }
    }
    failures.endArray();
    JsonWriter json;
    json.beginObject().key("cases").number(cases).key("passed").number(passed);
    json.key("failed").raw(failures.take()).endObject();
    call.print(json.take());
    return cases == passed ? Exit::Done : Exit::DoneWithFindings;
}

void writeBox(JsonWriter &json, const QStringList &inputs, const dmn::Box &box)
{
    json.raw(feel::toJson([&] {
        feel::Context entries;
        for (size_t i = 0; i < box.size(); ++i)
            entries.put(inputs[qsizetype(i)], feel::Value(box[i]));
        return feel::Value::from(std::move(entries));
    }()));
}

void writeReport(JsonWriter &json, const dmn::TableReport &report, const QStringList &problems)
{
    json.beginObject().key("decision").value(report.decision);
    json.key("hit_policy").value(report.policy);
    json.key("gaps").beginArray();
    for (const dmn::Box &gap : report.gaps)
        writeBox(json, report.inputs, gap);
    json.endArray().key("overlaps").beginArray();
    for (const dmn::Overlap &overlap : report.overlaps) {
        json.beginObject().key("rules").beginArray();
        json.number(overlap.first).number(overlap.second).endArray().key("box");
        writeBox(json, report.inputs, overlap.box);
        json.key("conflict").boolean(overlap.conflict).endObject();
    }
    json.endArray().key("masked").beginArray();
    for (const dmn::Masked &masked : report.masked) {
        json.beginObject().key("rule").number(masked.rule).key("by");
        if (masked.by.size() == 1) {
            json.number(masked.by.front());
        } else {
            json.beginArray();
            for (const int by : masked.by)
                json.number(by);
            json.endArray();
        }
        json.endObject();
    }
    json.endArray().key("type_errors").beginArray();
    for (const QString &error : report.typeErrors + problems)
        json.value(error);
    json.endArray();
    if (!report.notChecked.isEmpty())
        json.key("not_checked").value(report.notChecked);
    if (report.more)
        json.key("more").boolean(true);
    json.endObject();
}

int check(const Invocation &call)
{
    const auto model = loadModel(call.path(call.arguments().at(0)));
    if (!model)
        return call.failed(model.error());
    JsonWriter json;
    json.beginObject().key("tables").beginArray();
    bool clean = (*model)->problems().empty();
    for (const auto &table : (*model)->tables()) {
        const dmn::TableReport report = dmn::checkTable(*table);
        QStringList problems;
        for (const dmn::Problem &problem : (*model)->problems()) {
            if (problem.place == report.decision
                || problem.place.startsWith(report.decision + QLatin1String(", ")))
                problems << problem.place + QLatin1String(": ") + problem.what;
        }
        const bool conflict =
            std::any_of(report.overlaps.begin(), report.overlaps.end(),
                        [](const dmn::Overlap &overlap) { return overlap.conflict; });
        clean = clean && report.gaps.empty() && !conflict && report.masked.empty()
                && report.typeErrors.isEmpty() && report.notChecked.isEmpty();
        writeReport(json, report, problems);
    }
    json.endArray().key("problems").beginArray();
    for (const dmn::Problem &problem : (*model)->problems())
        json.value(problem.place + QLatin1String(": ") + problem.what);
    json.endArray().endObject();
    call.print(json.take());
    return clean ? Exit::Done : Exit::DoneWithFindings;
}

} // namespace

std::vector<Command> decisionCommands()
{
    return {
        {QStringLiteral("dmn eval"),
         QStringLiteral("MODEL.dmn --decision NAME --input FILE"),
         QStringLiteral("Works out one decision. FILE is a JSON object of inputs by name, or JSON "
                        "Lines giving JSON Lines.\nAnswers {result, errors}; with errors the exit "
                        "code is 3."),
         {{QStringLiteral("decision"), QStringLiteral("input")}, {}, 1, 1},
         eval},
        {QStringLiteral("dmn tck"),
         QStringLiteral("DIR"),
         QStringLiteral("Runs all test cases below a folder in the format of the DMN conformance "
                        "kit. Answers {cases, passed, failed: [{file, case, node, expected, "
                        "actual}]}."),
         {{}, {}, 1, 1},
         tck},
        {QStringLiteral("dmn check"),
         QStringLiteral("MODEL.dmn"),
         QStringLiteral("Looks for what is wrong with decision tables: {tables: [{decision, "
                        "hit_policy, gaps, overlaps: [{rules, box, conflict}], masked: [{rule, "
                        "by}], type_errors}], problems}. Rules are counted from 1."),
         {{}, {}, 1, 1},
         check},
    };
}

} // namespace dunlin::ctl
