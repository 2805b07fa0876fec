// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/gesture_box.h"

#include <algorithm>
#include <memory>

namespace core {

GestureBox::~GestureBox() { (void)takeAll(); }

void GestureBox::put(Gesture gesture)
{
    auto link = std::make_unique<Link>(Link{.gesture = std::move(gesture), .before = m_last.load()});
    while (!m_last.compare_exchange_weak(link->before, link.get())) {
    }
    (void)link.release(); // the chain owns it
}

QList<Gesture> GestureBox::takeAll()
{
    QList<Gesture> gestures;
    std::unique_ptr<Link> link(m_last.exchange(nullptr));
    while (link) {
        gestures << std::move(link->gesture);
        link.reset(link->before);
    }
    std::ranges::sort(gestures, {}, &Gesture::number);
    return gestures;
}

} // namespace core
