// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs while Kehou is built: reads Unihan_Readings.txt from its input, writes the table of readings as C++.
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace {

using Readings = std::vector<std::string>;

constexpr std::size_t pageSize = 256;

struct Character {
    std::map<std::string, std::string> fields{};
};

void add(Readings &readings, const std::string &reading)
{
    if (std::find(readings.begin(), readings.end(), reading) == readings.end())
        readings.push_back(reading);
}

/// Takes the syllables out of "456.010:zā 461.150:zhā" and the like, without their tones.
void addSyllables(Readings &readings, const std::string &value)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *apart = icu::Normalizer2::getNFDInstance(status);
    const icu::UnicodeString letters = apart->normalize(icu::UnicodeString::fromUTF8(value + ' '), status);
    std::string syllable;
    for (int32_t i = 0; i < letters.length(); ++i) {
        const char16_t c = letters[i];
        if (c >= u'a' && c <= u'z')
            syllable += static_cast<char>(c);
        else if (c == 0x0308 && !syllable.empty() && syllable.back() == 'u')
            syllable.back() = 'v';
        else if (c < 0x0300 || c > 0x036F) { // not a tone: the syllable is over
            if (syllable.find_first_of("aeiouv") != std::string::npos) {
                add(readings, syllable);
                if (const auto v = syllable.find('v'); v != std::string::npos)
                    add(readings, std::string(syllable).replace(v, 1, "u"));
            }
            syllable.clear();
        }
    }
}

Readings readingsOf(const Character &character)
{
    Readings readings;
    const auto take = [&](const char *field) {
        if (const auto found = character.fields.find(field); found != character.fields.end())
            addSyllables(readings, found->second);
    };
    for (const char *field : {"kMandarin", "kTGHZ2013", "kXHC1983", "kHanyuPinlu"})
        take(field);
    if (!character.fields.count("kTGHZ2013") && !character.fields.count("kXHC1983"))
        take("kHanyuPinyin");
    return readings;
}

std::map<std::uint32_t, Character> readUnihan(std::istream &in)
{
    std::map<std::uint32_t, Character> characters;
    for (std::string line; std::getline(in, line);) {
        const auto first = line.find('\t');
        const auto second = line.find('\t', first + 1);
        if (line.rfind("U+", 0) != 0 || second == std::string::npos)
            continue;
        const auto code = static_cast<std::uint32_t>(std::stoul(line.substr(2, first - 2), nullptr, 16));
        characters[code].fields[line.substr(first + 1, second - first - 1)] = line.substr(second + 1);
    }
    return characters;
}

void writeNumbers(const char *name, const std::vector<std::uint32_t> &numbers)
{
    std::printf("constexpr std::uint16_t %s[] = {", name);
    for (std::size_t i = 0; i < numbers.size(); ++i)
        std::printf("%s%u,", i % 24 == 0 ? "\n" : "", numbers[i]);
    std::printf("\n};\n");
}

/// Sets of readings stand once, one after the other, each with its length before it.
class ReadingSets
{
public:
    ReadingSets() : m_bytes(1) {} // place 0 means: no readings

    std::uint32_t place(const Readings &readings)
    {
        std::string text;
        for (const std::string &reading : readings)
            text += (text.empty() ? "" : "|") + reading;
        const auto [found, fresh] = m_places.try_emplace(text, m_bytes.size());
        if (fresh) {
            m_bytes.push_back(static_cast<std::uint32_t>(text.size()));
            m_bytes.insert(m_bytes.end(), text.begin(), text.end());
        }
        return found->second;
    }

    void write() const
    {
        std::printf("constexpr char readingSets[] = {");
        for (std::size_t i = 0; i < m_bytes.size(); ++i)
            std::printf("%s%u,", i % 24 == 0 ? "\n" : "", m_bytes[i]);
        std::printf("\n};\n");
    }

    [[nodiscard]] bool fits() const { return m_bytes.size() <= 0x10000; }

private:
    std::map<std::string, std::uint32_t> m_places;
    std::vector<std::uint32_t> m_bytes;
};

} // namespace

int main()
{
    const std::map<std::uint32_t, Character> characters = readUnihan(std::cin);
    if (characters.size() < 40000) {
        std::fprintf(stderr, "make_readings: these are not the Unihan readings\n");
        return 1;
    }
    ReadingSets sets;
    std::vector<std::uint32_t> pageOf(characters.rbegin()->first / pageSize + 1);
    std::vector<std::uint32_t> places(pageSize); // page 0 is empty
    for (const auto &[code, character] : characters) {
        const Readings readings = readingsOf(character);
        if (readings.empty())
            continue;
        std::uint32_t &page = pageOf[code / pageSize];
        if (page == 0) {
            page = static_cast<std::uint32_t>(places.size() / pageSize);
            places.resize(places.size() + pageSize);
        }
        places[page * pageSize + code % pageSize] = sets.place(readings);
    }
    if (!sets.fits()) {
        std::fprintf(stderr, "make_readings: more readings than 16 bits can count\n");
        return 1;
    }
    writeNumbers("pageOf", pageOf);
    writeNumbers("placeOf", places);
    sets.write();
    return 0;
}
