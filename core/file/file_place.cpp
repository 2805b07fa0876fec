// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/file_place.h"

#include "core/base/failure.h"
#include "core/file/file_lock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <array>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace core::file {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names by which mountinfo tells file systems that lie on another computer.
const QStringList &networkSystems()
{
    static const QStringList names{u"nfs"_s,
                                   u"nfs4"_s,
                                   u"cifs"_s,
                                   u"smb"_s,
                                   u"smb2"_s,
                                   u"smb3"_s,
                                   u"smbfs"_s,
                                   u"afs"_s,
                                   u"coda"_s,
                                   u"ncpfs"_s,
                                   u"ceph"_s,
                                   u"glusterfs"_s,
                                   u"davfs"_s,
                                   u"fuse.sshfs"_s,
                                   u"fuse.rclone"_s,
                                   u"fuse.davfs2"_s,
                                   u"fuse.gvfsd-fuse"_s,
                                   u"fuse.smbnetfs"_s,
                                   u"fuse.curlftpfs"_s,
                                   u"fuse.glusterfs"_s,
                                   u"fuse.google-drive-ocamlfuse"_s};
    return names;
}

/// How a folder of a service is known: its name, or how its name begins, or a file the service leaves in it.
struct CloudMark {
    CloudService service{};
    const char16_t *text{};
    enum { Name, Beginning, File } by = Name;
};

constexpr std::array cloudMarks{
    CloudMark{CloudService::OneDrive, u"OneDrive", CloudMark::Name},
    CloudMark{CloudService::OneDrive, u"OneDrive - ", CloudMark::Beginning},
    CloudMark{CloudService::Nutstore, u"坚果云", CloudMark::Beginning},
    CloudMark{CloudService::Nutstore, u"我的坚果云", CloudMark::Beginning},
    CloudMark{CloudService::Nutstore, u"Nutstore", CloudMark::Name},
    CloudMark{CloudService::Nutstore, u"Nutstore Files", CloudMark::Name},
    CloudMark{CloudService::Nutstore, u".nutstore", CloudMark::File},
    CloudMark{CloudService::Dropbox, u"Dropbox", CloudMark::Name},
    CloudMark{CloudService::Dropbox, u"Dropbox (", CloudMark::Beginning},
    CloudMark{CloudService::Dropbox, u".dropbox.cache", CloudMark::File},
    CloudMark{CloudService::Baidu, u"BaiduSyncdisk", CloudMark::Name},
    CloudMark{CloudService::Baidu, u"BaiduNetdiskWorkspace", CloudMark::Name},
    CloudMark{CloudService::Baidu, u"百度网盘", CloudMark::Beginning},
    CloudMark{CloudService::Wps, u"WPS云盘", CloudMark::Beginning},
    CloudMark{CloudService::Wps, u"WPS网盘", CloudMark::Beginning},
    CloudMark{CloudService::Wps, u"WPS Cloud Files", CloudMark::Name},
    CloudMark{CloudService::Wps, u"WPSDrive", CloudMark::Name},
    CloudMark{CloudService::ICloud, u"iCloudDrive", CloudMark::Name},
    CloudMark{CloudService::ICloud, u"iCloud Drive", CloudMark::Name},
    CloudMark{CloudService::ICloud, u"com~apple~CloudDocs", CloudMark::Name},
    CloudMark{CloudService::GoogleDrive, u"Google Drive", CloudMark::Name},
    CloudMark{CloudService::GoogleDrive, u"GoogleDrive", CloudMark::Name},
    CloudMark{CloudService::GoogleDrive, u".tmp.drivedownload", CloudMark::File},
    CloudMark{CloudService::Weiyun, u"微云", CloudMark::Beginning},
    CloudMark{CloudService::Weiyun, u"腾讯微云", CloudMark::Beginning},
    CloudMark{CloudService::Weiyun, u"WeiyunSync", CloudMark::Name},
};

CloudService cloudOf(const QString &folder, const PlaceProbe &probe)
{
    for (QDir at(folder);; at.setPath(QFileInfo(at.path()).path())) {
        const QString name = at.dirName();
        for (const CloudMark &mark : cloudMarks) {
            const QString text = QString::fromUtf16(mark.text);
            const bool found = mark.by == CloudMark::File        ? probe.exists(at.filePath(text))
                               : mark.by == CloudMark::Beginning ? name.startsWith(text, Qt::CaseInsensitive)
                                                                 : name.compare(text, Qt::CaseInsensitive) == 0;
            if (found)
                return mark.service;
        }
        if (at.isRoot() || QFileInfo(at.path()).path() == at.path())
            return CloudService::None;
    }
}

class ThisComputer final : public PlaceProbe
{
public:
    [[nodiscard]] QString fileSystemOf(const QString &folder) const override
    {
#ifdef Q_OS_LINUX
        struct statfs about {};
        if (statfs(QFile::encodeName(folder).constData(), &about) == 0)
            switch (static_cast<quint32>(about.f_type)) { // the numbers of linux/magic.h
            case 0x6969: return u"nfs"_s;
            case 0x517b: return u"smb"_s;
            case 0xfe534d42: return u"smb2"_s;
            case 0xff534d42: return u"cifs"_s;
            case 0x5346414f: return u"afs"_s;
            case 0x73757245: return u"coda"_s;
            case 0x564c: return u"ncpfs"_s;
            case 0x00c36400: return u"ceph"_s;
            default: break;
            }
        // FUSE has one number for local disks and for the far end of the world: the mount says which.
        QFile mounts(u"/proc/self/mountinfo"_s);
        if (mounts.open(QIODevice::ReadOnly))
            return fileSystemIn(mounts.readAll(), folder);
#else
        Q_UNUSED(folder)
#endif
        return QString();
    }

    [[nodiscard]] bool isRemoteDrive(const QString &folder) const override
    {
#ifdef Q_OS_WIN
        const QString native = QDir::toNativeSeparators(folder);
        return native.startsWith(u"\\\\"_s) ||
               GetDriveTypeW(reinterpret_cast<const wchar_t *>((native.left(2) + u'\\').utf16())) == DRIVE_REMOTE;
#else
        Q_UNUSED(folder)
        return false;
#endif
    }

    [[nodiscard]] bool exists(const QString &path) const override { return QFileInfo::exists(path); }
};

/// mountinfo writes a space as \040.
QByteArray unescaped(const QByteArray &field)
{
    QByteArray plain;
    for (qsizetype i = 0; i < field.size(); ++i)
        if (field[i] == '\\' && i + 3 < field.size()) {
            plain += static_cast<char>(field.mid(i + 1, 3).toInt(nullptr, 8));
            i += 3;
        } else {
            plain += field[i];
        }
    return plain;
}

} // namespace

const PlaceProbe &systemProbe()
{
    static const ThisComputer probe;
    return probe;
}

QString fileSystemIn(const QByteArray &mountinfo, const QString &path)
{
    constexpr qsizetype mountPoint = 4;
    QString type;
    qsizetype longest = -1;
    for (const QByteArray &line : mountinfo.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-", mountPoint);
        if (dash < 0 || dash + 1 >= fields.size())
            continue;
        QString point = QString::fromLocal8Bit(unescaped(fields[mountPoint]));
        const bool holds = path == point || path.startsWith(point.endsWith(u'/') ? point : point + u'/');
        if (holds && point.size() >= longest) { // a later mount covers an earlier one
            longest = point.size();
            type = QString::fromLatin1(fields[dash + 1]);
        }
    }
    return type;
}

Place placeOf(const QString &path, const PlaceProbe &probe)
{
    const QString folder = QFileInfo(truePath(path)).absolutePath();
    const bool network = probe.isRemoteDrive(folder) || networkSystems().contains(probe.fileSystemOf(folder));
    return {.network = network, .cloud = cloudOf(folder, probe)};
}

void refuseForeignPlace(const QString &path, const PlaceProbe &probe)
{
    if (const Place place = placeOf(path, probe); !place.isOurs())
        throw Failure(FailureCode::NetworkFolder,
                      {{u"path"_s, path}, {u"network"_s, place.network}, {u"cloud"_s, static_cast<int>(place.cloud)}});
}

} // namespace core::file
