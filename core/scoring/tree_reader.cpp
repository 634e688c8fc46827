// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/trees.h"
#include "core/scoring/ubjson.h"

#include <simdjson.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string_view>

namespace dunlin::scoring {

using base::ErrorCode;

namespace {

namespace dom = simdjson::dom;
constexpr size_t kMaxDepth = 200;

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

tl::unexpected<base::Error> refuse(const QString &why)
{
    return base::fail(ErrorCode::Input, QStringLiteral("model: ") + why);
}

std::string_view stringAt(const dom::element &from, std::string_view path)
{
    std::string_view text;
    return from.at_pointer(path).get(text) == simdjson::SUCCESS ? text : std::string_view();
}

/// A number that XGBoost wrote as text, in newer versions as a list of one.
double numberAt(const dom::element &from, std::string_view path, double otherwise)
{
    QString text = textOf(stringAt(from, path));
    text.remove(u'[').remove(u']');
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok ? number : otherwise;
}

/// XGBoost writes NaN and Infinity where JSON has no word for them: null, and beyond all floats.
QByteArray withoutSpecials(const QByteArray &json)
{
    QByteArray out;
    out.reserve(json.size());
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        const QByteArrayView rest = QByteArrayView(json).sliced(i);
        if (inString && c == '\\') {
            out += c;
            if (++i < json.size())
                out += json[i];
            continue;
        }
        if (c == '"')
            inString = !inString;
        if (!inString && (rest.startsWith("NaN") || rest.startsWith("nan"))) {
            out += "null";
            i += 2;
        } else if (!inString && (rest.startsWith("Infinity") || rest.startsWith("inf"))) {
            out += "1e300";
            i += c == 'I' ? 7 : 2;
        } else {
            out += c;
        }
    }
    return out;
}

float toFloat(double number)
{
    const double most = std::numeric_limits<float>::max();
    if (number > most)
        return std::numeric_limits<float>::infinity();
    return number < -most ? -std::numeric_limits<float>::infinity() : float(number);
}

} // namespace

class TreeReader {
public:
    base::Result<TreeModel> read(const QByteArray &file)
    {
        const QByteArray json = withoutSpecials(file);
        dom::parser parser;
        dom::element root;
        if (parser.parse(json.constData(), size_t(json.size())).get(root) != simdjson::SUCCESS)
            return refuse(QStringLiteral("the file is neither JSON nor UBJSON"));
        dom::element learner;
        if (root["learner"].get(learner) != simdjson::SUCCESS)
            return refuse(QStringLiteral("it has no \"learner\": this is no XGBoost model"));
        DUNLIN_TRY(readObjective(learner));
        DUNLIN_TRY(readBooster(learner));
        dom::array names;
        if (learner["feature_names"].get(names) == simdjson::SUCCESS) {
            for (const dom::element name : names) {
                std::string_view text;
                if (name.get(text) == simdjson::SUCCESS)
                    m_model.m_names << textOf(text);
            }
        }
        DUNLIN_TRY(readNote(stringAt(learner, "/attributes/dunlin")));
        return std::move(m_model);
    }

private:
    /// What boosting.cpp wrote beside the trees.
    base::Status readNote(std::string_view note)
    {
        if (note.empty())
            return {};
        dom::parser parser;
        dom::element root;
        dom::array levels;
        if (parser.parse(note.data(), note.size()).get(root) != simdjson::SUCCESS
            || root["levels"].get(levels) != simdjson::SUCCESS)
            return refuse(QStringLiteral("the attribute \"dunlin\" is damaged"));
        for (const dom::element one : levels) {
            std::uint64_t feature = 0;
            dom::array texts;
            dom::array codes;
            if (one["feature"].get(feature) != simdjson::SUCCESS
                || one["texts"].get(texts) != simdjson::SUCCESS
                || one["codes"].get(codes) != simdjson::SUCCESS || texts.size() != codes.size()
                || feature >= m_model.m_features)
                return refuse(QStringLiteral("the texts of the attribute \"dunlin\" are damaged"));
            auto &known = m_model.m_codes[size_t(feature)];
            auto code = codes.begin();
            for (const dom::element text : texts) {
                std::string_view word;
                double value = 0;
                if (text.get(word) == simdjson::SUCCESS && (*code).get(value) == simdjson::SUCCESS)
                    known.insert(textOf(word), float(value));
                ++code;
            }
        }
        dom::element card;
        if (root["card"].get(card) == simdjson::SUCCESS)
            m_model.m_card = QByteArray::fromStdString(simdjson::minify(card));
        return {};
    }

    base::Status readObjective(const dom::element &learner)
    {
        const QString objective = textOf(stringAt(learner, "/objective/name"));
        const double base = numberAt(learner, "/learner_model_param/base_score", 0.5);
        const double classes = numberAt(learner, "/learner_model_param/num_class", 0);
        const double targets = numberAt(learner, "/learner_model_param/num_target", 1);
        m_model.m_features = size_t(numberAt(learner, "/learner_model_param/num_feature", 0));
        if (classes > 1 || targets > 1)
            return refuse(QStringLiteral("models with several outputs (num_class, num_target) are "
                                         "not supported"));
        const bool raw = objective == QLatin1String("binary:logitraw");
        m_model.m_logistic = objective == QLatin1String("binary:logistic")
                             || objective == QLatin1String("reg:logistic");
        static const QStringList kPlain = {
            QStringLiteral("reg:squarederror"),    QStringLiteral("reg:linear"),
            QStringLiteral("reg:absoluteerror"),   QStringLiteral("reg:pseudohubererror"),
            QStringLiteral("reg:squaredlogerror"), QStringLiteral("rank:pairwise"),
            QStringLiteral("rank:ndcg"),           QStringLiteral("rank:map")};
        // Counts, amounts, hazards: the trees add up to the logarithm.
        static const QStringList kLogarithms = {
            QStringLiteral("count:poisson"), QStringLiteral("reg:gamma"),
            QStringLiteral("reg:tweedie"), QStringLiteral("survival:cox"),
            QStringLiteral("survival:aft")};
        m_model.m_exponential = kLogarithms.contains(objective);
        if (!raw && !m_model.m_logistic && !m_model.m_exponential && !kPlain.contains(objective))
            return refuse(QStringLiteral("the objective \"%1\" is not supported").arg(objective));
        if (m_model.m_exponential) {
            if (!(base > 0))
                return refuse(QStringLiteral("base_score %1 has no logarithm").arg(base));
            m_model.m_base = std::log(base);
        } else if (!raw && !m_model.m_logistic) {
            m_model.m_base = base;
        } else if (base > 0 && base < 1) {
            m_model.m_base = -std::log(1 / base - 1);
        } else {
            return refuse(QStringLiteral("base_score %1 is no probability").arg(base));
        }
        if (m_model.m_features == 0 || m_model.m_features > 1'000'000)
            return refuse(QStringLiteral("it has no features"));
        return {};
    }

    base::Status readBooster(const dom::element &learner)
    {
        dom::element booster;
        if (learner["gradient_booster"].get(booster) != simdjson::SUCCESS)
            return refuse(QStringLiteral("it has no \"gradient_booster\""));
        const QString kind = textOf(stringAt(booster, "/name"));
        dom::array weights;
        const bool dart = kind == QLatin1String("dart");
        if (dart) {
            if (booster["weight_drop"].get(weights) != simdjson::SUCCESS)
                return refuse(QStringLiteral("dart without \"weight_drop\""));
            dom::element inner;
            if (booster["gbtree"].get(inner) != simdjson::SUCCESS)
                return refuse(QStringLiteral("dart without \"gbtree\""));
            booster = inner;
        } else if (kind != QLatin1String("gbtree")) {
            return refuse(QStringLiteral("the booster \"%1\" is not supported").arg(kind));
        }
        dom::array trees;
        if (booster.at_pointer("/model/trees").get(trees) != simdjson::SUCCESS)
            return refuse(QStringLiteral("it has no trees"));
        for (const dom::element tree : trees)
            DUNLIN_TRY(readTree(tree));
        m_model.m_weights.assign(m_model.m_trees.size(), 1.0f);
        if (dart) {
            size_t i = 0;
            for (const dom::element weight : weights) {
                double number = 1;
                if (i < m_model.m_weights.size() && weight.get(number) == simdjson::SUCCESS)
                    m_model.m_weights[i] = float(number);
                ++i;
            }
            if (i != m_model.m_weights.size())
                return refuse(QStringLiteral("\"weight_drop\" has another number of trees"));
        }
        return {};
    }

    /// An array of numbers (booleans are 0 and 1); false when it is missing or none.
    static bool numbers(const dom::element &tree, std::string_view key, std::vector<double> *out)
    {
        dom::array array;
        if (tree[key].get(array) != simdjson::SUCCESS)
            return false;
        out->reserve(array.size());
        for (const dom::element one : array) {
            double number = 0;
            bool flag = false;
            if (one.get(number) == simdjson::SUCCESS)
                out->push_back(number);
            else if (one.get(flag) == simdjson::SUCCESS)
                out->push_back(flag ? 1 : 0);
            else if (one.is_null())
                out->push_back(std::numeric_limits<double>::quiet_NaN());
            else
                return false;
        }
        return true;
    }

    base::Status readTree(const dom::element &json)
    {
        const size_t index = m_model.m_trees.size();
        const auto broken = [index](const char *what) {
            return refuse(QStringLiteral("tree %1: \"%2\" is missing or damaged")
                              .arg(index)
                              .arg(QLatin1String(what)));
        };
        std::vector<double> left, right, feature, condition, cover, missing;
        const struct {
            const char *key;
            std::vector<double> *into;
        } kArrays[] = {{"left_children", &left},    {"right_children", &right},
                       {"split_indices", &feature}, {"split_conditions", &condition},
                       {"sum_hessian", &cover},     {"default_left", &missing}};
        for (const auto &array : kArrays) {
            if (!numbers(json, array.key, array.into) || array.into->size() != left.size())
                return broken(array.key);
        }
        Tree tree;
        for (size_t i = 0; i < left.size(); ++i) {
            Tree::Node node;
            const auto count = double(left.size());
            const bool leaf = left[i] < 0;
            if (std::isnan(left[i]) || std::isnan(right[i]))
                return broken("left_children");
            if (!leaf && !(left[i] < count && right[i] >= 0 && right[i] < count))
                return broken("left_children");
            if (!leaf && !(feature[i] >= 0 && feature[i] < double(m_model.m_features)))
                return broken("split_indices");
            node.left = leaf ? -1 : std::int32_t(left[i]);
            node.right = leaf ? -1 : std::int32_t(right[i]);
            node.feature = leaf ? 0 : std::uint32_t(feature[i]);
            node.value = toFloat(condition[i]);
            node.cover = toFloat(cover[i]);
            node.missingLeft = missing[i] != 0;
            tree.nodes.push_back(node);
        }
        if (tree.nodes.empty() || !readCategories(json, &tree))
            return broken("categories");
        double expected = 0;
        std::vector<bool> seen(tree.nodes.size(), false);
        if (!follow(tree, 0, 0, seen, &expected))
            return broken("left_children");
        m_model.m_expected.push_back(expected);
        m_model.m_trees.push_back(std::move(tree));
        return {};
    }

    static bool readCategories(const dom::element &json, Tree *tree)
    {
        std::vector<double> nodes, segments, sizes, categories;
        if (!numbers(json, "categories_nodes", &nodes))
            return true; // versions before 1.5 have none
        if (!numbers(json, "categories_segments", &segments)
            || !numbers(json, "categories_sizes", &sizes)
            || !numbers(json, "categories", &categories) || segments.size() != nodes.size()
            || sizes.size() != nodes.size())
            return false;
        for (const double category : categories)
            tree->sets.push_back(category >= 0 ? std::int32_t(std::min(category, 2147483647.0))
                                               : -1);
        for (size_t i = 0; i < nodes.size(); ++i) {
            if (!(nodes[i] >= 0 && nodes[i] < double(tree->nodes.size()) && segments[i] >= 0
                  && sizes[i] >= 0 && segments[i] + sizes[i] <= double(categories.size())))
                return false;
            Tree::Node &node = tree->nodes[size_t(nodes[i])];
            node.categorical = true;
            node.setBegin = std::uint32_t(segments[i]);
            node.setSize = std::uint32_t(sizes[i]);
            const auto begin = tree->sets.begin() + node.setBegin;
            std::sort(begin, begin + node.setSize);
        }
        return true;
    }

    /// Each node is reached once; gives the mean of the leaves by their cover.
    bool follow(const Tree &tree, std::int32_t index, size_t depth, std::vector<bool> &seen,
                double *mean)
    {
        if (seen[size_t(index)] || depth > kMaxDepth)
            return false;
        seen[size_t(index)] = true;
        m_model.m_depth = std::max(m_model.m_depth, depth);
        const Tree::Node &node = tree.nodes[size_t(index)];
        if (node.left < 0) {
            *mean = double(node.value);
            return true;
        }
        double left = 0;
        double right = 0;
        if (!follow(tree, node.left, depth + 1, seen, &left)
            || !follow(tree, node.right, depth + 1, seen, &right))
            return false;
        const auto leftCover = double(tree.nodes[size_t(node.left)].cover);
        const auto rightCover = double(tree.nodes[size_t(node.right)].cover);
        const auto cover = double(node.cover);
        *mean = cover > 0 ? (left * leftCover + right * rightCover) / cover : 0;
        return true;
    }

    TreeModel m_model;
};

base::Result<TreeModel> TreeModel::read(const QByteArray &file)
{
    // UBJSON begins with "{" too; a length sign follows instead of a quote or a blank.
    const bool ubjson =
        file.size() > 1 && file[0] == '{' && QByteArrayView("iUIlL$#").contains(file[1]);
    TreeReader reader;
    if (!ubjson)
        return reader.read(file);
    DUNLIN_TRY_VALUE(const QByteArray json, ubjsonToJson(file));
    return reader.read(json);
}

} // namespace dunlin::scoring
