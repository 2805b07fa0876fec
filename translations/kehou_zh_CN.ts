<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Failures</name>
    <message>
        <source>There is no file %1. Check the name, or choose the file again.</source>
        <extracomment>%1 is a path</extracomment>
        <translation>没有找到文件 %1。请检查文件名，或重新选择文件。</translation>
    </message>
    <message>
        <source>%1 exists already and was not touched. Choose another name.</source>
        <translation>%1 已经存在，没有改动它。请换一个文件名。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is not a school file of this program. It was not changed. School files end in .kehou.</source>
        <translation>%1 不是本软件的学校文件，没有改动它。学校文件的扩展名是 .kehou。</translation>
    </message>
    <message>
        <source>The school file %1 is damaged (%2). It was not changed. Open the latest safe copy instead.</source>
        <translation>学校文件 %1 已损坏（%2），没有改动它。请改为打开最近的备份。</translation>
    </message>
    <message>
        <source>The school file %1 was made by a newer version of this program (file %2, this program knows up to %3). It was not changed. Install the newer program on this computer.</source>
        <translation>学校文件 %1 由更新版本的软件建立（文件为第 %2 版，本软件最高支持第 %3 版），没有改动它。请在这台电脑上安装新版软件。</translation>
    </message>
    <message>
        <source>The school file %1 is open already on computer %2 (process %3). Close it there first.</source>
        <translation>学校文件 %1 正在电脑 %2 上打开（进程 %3）。请先在那里关闭。</translation>
    </message>
    <message>
        <source>The school file %1 can only be read, not changed, at this place. Copy it to a folder of your own and open the copy.</source>
        <translation>学校文件 %1 所在的位置只能读取，不能修改。请把它复制到自己的文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>The school file %1 lies in a network folder. Copy it to this computer before working on it.</source>
        <translation>学校文件 %1 在网络文件夹中。请先把它复制到这台电脑上再使用。</translation>
    </message>
    <message>
        <source>The disk is full: %1 could not be written. What was saved before is safe. Free some space and try again.</source>
        <translation>磁盘已满，无法写入 %1。之前保存的内容没有丢失。请腾出空间后再试。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Nothing was changed.</source>
        <translation>无法写入 %1：%2。没有改动任何内容。</translation>
    </message>
    <message>
        <source>The school file could not be used (code %1: %2). The last change was not saved; everything before it is safe.</source>
        <translation>学校文件无法使用（代码 %1：%2）。最后一次修改没有保存，之前的内容没有丢失。</translation>
    </message>
    <message>
        <source>This record was changed meanwhile. Load it again; your change was not saved.</source>
        <translation>这条记录刚才已被修改。请重新载入；您的修改没有保存。</translation>
    </message>
    <message>
        <source>The table %1 cannot be read: %2. Open it in WPS or Excel, save it as .xlsx and try again.</source>
        <translation>无法读取表格 %1：%2。请用 WPS 或 Excel 打开它，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The table %1 is protected by a password. Save it without a password and try again.</source>
        <translation>表格 %1 设有密码。请取消密码并保存后再试。</translation>
    </message>
    <message>
        <source>The table %1 is too large (limit: %2). Keep only the rows of the roster and try again.</source>
        <translation>表格 %1 太大（上限：%2）。请只保留名册中的行后再试。</translation>
    </message>
    <message>
        <source>The table %1 has no sheet %2. It has: %3.</source>
        <translation>表格 %1 中没有工作表 %2。现有工作表：%3。</translation>
    </message>
    <message>
        <source>%1 cannot be used, at %2: %3</source>
        <translation>%1 无法使用，问题在 %2：%3</translation>
    </message>
    <message>
        <source>No installed font has the character “%1” in “%2”. Install a font for it; nothing was written.</source>
        <translation>已安装的字体中都没有“%2”里的“%1”字。请安装含有该字的字体；没有写出任何文件。</translation>
    </message>
    <message>
        <source>The font %1 is not installed. Install it and try again.</source>
        <translation>没有安装字体 %1。请安装后再试。</translation>
    </message>
    <message>
        <source>There is no %1 named %2.</source>
        <translation>没有名为 %2 的 %1。</translation>
    </message>
    <message>
        <source>The program made a mistake (%1). What was saved before is safe. Please report it with the log.</source>
        <translation>软件内部出错（%1）。之前保存的内容没有丢失。请连同日志一起反馈。</translation>
    </message>
</context>
</TS>
