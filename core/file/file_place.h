// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace core::file {

/// A program that copies a folder to other computers behind everybody's back.
enum class CloudService { None, OneDrive, Nutstore, Dropbox, Baidu, Wps, ICloud, GoogleDrive, Weiyun };

/// Where a file lies, as far as it matters for writing into it. On a network share the locks of a database do not hold;
/// a cloud service copies it while it is half written, and puts an older one back.
struct Place {
    bool network = false;
    CloudService cloud = CloudService::None;

    [[nodiscard]] bool isOurs() const { return !network && cloud == CloudService::None; }
};

/// What the answer depends on outside this program, so that tests can pretend.
class PlaceProbe
{
public:
    virtual ~PlaceProbe() = default;
    /// The word the system has for the file system below a folder: "ext4", "cifs", "fuse.sshfs"; empty: not known.
    [[nodiscard]] virtual QString fileSystemOf(const QString &folder) const = 0;
    /// A drive letter that stands for a share, or \\server\share.
    [[nodiscard]] virtual bool isRemoteDrive(const QString &folder) const = 0;
    [[nodiscard]] virtual bool exists(const QString &path) const = 0;
};

/// This computer. On Windows the drive letter is asked for; that part has been compiled by nobody yet.
[[nodiscard]] const PlaceProbe &systemProbe();

/// Links are followed first; of a file that is not there yet its folder counts.
[[nodiscard]] Place placeOf(const QString &path, const PlaceProbe &probe = systemProbe());

/// Throws NetworkFolder when a school file may not be written at this place.
void refuseForeignPlace(const QString &path, const PlaceProbe &probe = systemProbe());

/// The type of the mount that holds `path`, from the text of /proc/self/mountinfo.
[[nodiscard]] QString fileSystemIn(const QByteArray &mountinfo, const QString &path);

} // namespace core::file
