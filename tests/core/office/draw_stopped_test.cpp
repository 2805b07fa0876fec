// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A draw of a file on disk that is stopped, or left and taken up again another day.
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int childrenHere = 6;
const QString seed = u"174 902"_s;
const QString witnesses = u"家委会 央宗"_s;

/// Six approved applications for two seats, in a file.
struct SchoolOnDisk {
    SmallSchool small{};
    QTemporaryDir folder{};
    QString path = folder.filePath(u"school.kehou"_s);
    TermId term = small.term;

    SchoolOnDisk()
    {
        const ProgramId chess = small.course(u"国际象棋"_s, 1, 2);
        QList<ApplicationId> applications;
        for (int i = 0; i < childrenHere; ++i)
            applications << small.apply(small.child(u"扎西%1"_s.arg(i), 3), {chess});
        small.approve(applications);
        small.acceptGaps();
        small.book->backUp(path);
    }
    [[nodiscard]] std::unique_ptr<SchoolBook> open() const
    {
        return SchoolBook::open(path, small.clock, deskForTests());
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    /// The draw as far as it goes without a confirmation; the file is closed again.
    [[nodiscard]] DrawId drawn() const
    {
        const auto book = open();
        const DrawId id = done(book->seats.freeze(term));
        (void)done(book->seats.draw(id, seed, witnesses));
        return id;
    }
};

/// Somebody presses Stop as soon as the work has told so many of its steps.
class Stopper
{
public:
    explicit Stopper(int after) : m_after(after)
    {
        if (after == 0)
            m_stop.request_stop();
    }
    [[nodiscard]] Progress progress()
    {
        return Progress(
            [this](qint64, qint64) {
                if (++m_told == m_after)
                    m_stop.request_stop();
            },
            m_stop.get_token());
    }

private:
    std::stop_source m_stop{};
    int m_after = 0;
    int m_told = 0;
};

/// How often `act` can be stopped before it runs to its end; after every stop `look` sees the closed file.
int stops(const std::function<void(const Progress &)> &act, const std::function<void()> &look)
{
    constexpr int tooOften = 50;
    for (int after = 0; after < tooOften; ++after) {
        Stopper stopper(after);
        try {
            act(stopper.progress());
            return after;
        } catch (const Cancelled &) {
            INFO("stopped after step " << after);
            look();
        }
    }
    return tooOften;
}

} // namespace

TEST_CASE("a confirmation stopped at any child leaves every byte of the file as it was", "[office][seats][stopped]")
{
    const SchoolOnDisk school;
    const DrawId id = school.drawn();
    const QByteArray before = school.bytes();
    const int stopped = stops([&](const Progress &progress) { (void)done(school.open()->seats.confirm(id, progress)); },
                              [&] {
                                  CHECK(school.bytes() == before);
                                  const auto book = school.open();
                                  CHECK(book->seats.find(id)->state == DrawState::Drawn);
                                  CHECK(book->seats.seats(school.term).isEmpty());
                                  CHECK(book->terms.term(school.term).state != TermState::Running);
                                  for (const Application &application : book->enrolment.applications(school.term))
                                      CHECK(application.step == Step::SchoolApproved);
                              });
    CHECK(stopped >= childrenHere);
    const auto book = school.open(); // the last attempt was let through
    CHECK(book->seats.find(id)->state == DrawState::Confirmed);
    CHECK(book->seats.seats(school.term).size() == 2);
    CHECK(book->verify().isSound());
}

TEST_CASE("a draw stopped while it is computed has drawn nothing and comes to the same result later",
          "[office][seats][stopped]")
{
    const SchoolOnDisk school;
    const DrawId id = done(school.open()->seats.freeze(school.term));
    const QByteArray before = school.bytes();
    const auto rehearsal = SchoolBook::rehearse(school.path, school.small.clock, deskForTests());
    (void)done(rehearsal->seats.draw(id, seed, witnesses));
    const int stopped =
        stops([&](const Progress &progress) { (void)done(school.open()->seats.draw(id, seed, witnesses, progress)); },
              [&] {
                  CHECK(school.bytes() == before); // not even an attempt stands in the journal
                  CHECK(school.open()->seats.find(id)->state == DrawState::Frozen);
              });
    CHECK(stopped >= 3);
    const Draw draw = *school.open()->seats.find(id);
    CHECK(draw.state == DrawState::Drawn);
    CHECK(draw.resultHash == rehearsal->seats.find(id)->resultHash);
}

TEST_CASE("a freeze stopped in the middle gives no child a serial", "[office][seats][stopped]")
{
    const SchoolOnDisk school;
    const QByteArray before = school.bytes();
    const int stopped =
        stops([&](const Progress &progress) { (void)done(school.open()->seats.freeze(school.term, {}, progress)); },
              [&] {
                  CHECK(school.bytes() == before);
                  const auto book = school.open();
                  CHECK(book->seats.draws(school.term).isEmpty());
                  CHECK(book->seats.serials(school.term).isEmpty());
              });
    CHECK(stopped >= childrenHere);
    CHECK(school.open()->seats.serials(school.term).size() == childrenHere);
}

TEST_CASE("a draw goes on where it was when the file is closed and opened again after every step",
          "[office][seats][stopped]")
{
    const SchoolOnDisk school;
    const DrawId id = done(school.open()->seats.freeze(school.term, {.seedSource = u"两期福彩3D"_s}));
    QString frozen;
    {
        const auto book = school.open();
        const Draw draw = book->seats.draws(school.term).first();
        frozen = draw.inputHash;
        CHECK(draw.id == id);
        CHECK(draw.state == DrawState::Frozen);
        CHECK(draw.seedSource == u"两期福彩3D"_s);
        CHECK(reasons(book->seats.freeze(school.term).findings()).contains(u"seats.one-file"_s));
        CHECK(book->seats.seats(school.term).isEmpty());
    }
    (void)done(school.open()->seats.draw(id, seed, witnesses));
    {
        const auto book = school.open();
        CHECK(book->seats.find(id)->inputHash == frozen);
        CHECK(book->seats.view(id).withSeat == 2);
        CHECK_FALSE(book->seats.draw(id, seed, witnesses).isDone()); // drawn once
    }
    (void)done(school.open()->seats.confirm(id));
    CHECK(school.open()->seats.seats(school.term).size() == 2);
    (void)done(school.open()->seats.publish(id));
    CHECK(school.open()->seats.confirmed(school.term)->state == DrawState::Published);
    CHECK(school.open()->verify().isSound());
}
