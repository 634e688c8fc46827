// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decision/dmn/model.h"

namespace dunlin::dmn {

/// What one result of a test case was to be, and was.
struct CaseFailure {
    QString testCase;
    QString node;
    QString expected; ///< as FEEL would write it
    QString actual;
};

struct CaseReport {
    int cases = 0;
    int passed = 0;
    std::vector<CaseFailure> failed;
};

/// A test file in the format of the DMN conformance kit (testCases.xsd).
class TestFile {
public:
    /// An Input error when it is none.
    static base::Result<TestFile> read(const QByteArray &xml);
    /// The model's file name, as it says; may be empty.
    const QString &modelName() const { return m_modelName; }
    CaseReport run(const Model &model, base::Instant now) const;
    /// Every case failed, because there is no model.
    CaseReport failAll(const QString &why) const;

private:
    XmlElement m_root;
    QString m_modelName;
};

/// True when the value is the expected one: numbers to within 1e-8 (the kit's expectations are
/// rounded), everything else as FEEL's equality has it.
bool isExpected(const feel::Value &expected, const feel::Value &actual);

} // namespace dunlin::dmn
