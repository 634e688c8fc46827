// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/dmn/model.h"

namespace dunlin::dmn {

/// One evaluation of a model: each element at most once.
class Run {
public:
    Run(const Model &model, feel::Evaluator &evaluator)
        : m_model(model)
        , m_evaluator(evaluator)
        , m_values(model.m_elements.size())
        , m_done(model.m_elements.size(), false)
    {}

    /// Gives an element its value beforehand: an input, or an input decision of a service.
    void set(size_t element, feel::Value value)
    {
        m_values[element] = std::move(value);
        m_done[element] = true;
    }
    feel::Value value(size_t element);
    /// The inputs from a context, by name.
    void setInputs(const feel::Value &inputs);
    static feel::Value service(const Model &model, const Element &element,
                               feel::Evaluator &evaluator, const std::vector<feel::Value> &inputs);

private:
    feel::Value decision(const Element &element);
    feel::Value knowledge(const Element &element);
    feel::Value serviceFunction(const Element &element);
    feel::Stack stackOf(const Element &element);
    feel::Value imported(const Element::Requirement &requirement);
    const feel::Value *inputOf(const Element &element, const feel::Context &inputs) const;

    const Model &m_model;
    feel::Evaluator &m_evaluator;
    std::vector<feel::Value> m_values;
    std::vector<bool> m_done;
    feel::Value m_inputs;
    bool m_qualified = false; ///< some inputs are named with their namespace
};

/// A value from outside as one of the type: texts become dates and times where it wants them.
feel::Value fromOutside(const feel::Value &value, const feel::Type &type);

} // namespace dunlin::dmn
