package chat.holt.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The settings file. A part that is missing keeps its default, so older and newer files can both be read.
///
/// @param lastServer of all accounts, as older files have it; likewise `lastChannels` and `collapsedCategories`
/// @param ofAccounts by the accounts' keys
record SettingsJson(
        @Nullable ThemeMode theme,
        Reading.@Nullable Kept reading,
        Spelling.@Nullable Kept spelling,
        Sound.@Nullable Kept sound,
        @Nullable WindowBounds window,
        @Nullable Double sidebarWidth,
        @Nullable Double memberListWidth,
        @Nullable Double findingsWidth,
        @Nullable Boolean memberListShown,
        @Nullable Boolean notices,
        @Nullable Boolean noticeText,
        @Nullable Boolean enterSends,
        @Nullable Integer zoom,
        @Nullable List<SavedAccount> accounts,
        @Nullable String lastAccount,
        @Nullable String lastServer,
        @Nullable Map<String, String> lastChannels,
        @Nullable List<String> reasonTemplates,
        @Nullable List<String> collapsedCategories,
        @Nullable List<String> trustedHosts,
        @Nullable Map<String, List<String>> shortcuts,
        @Nullable List<String> recentCommands,
        @Nullable Map<String, OfAccount> ofAccounts) {

    /// See [AccountSettings].
    record OfAccount(
            @Nullable String lastServer,
            @Nullable Map<String, String> lastChannels,
            @Nullable List<String> collapsedCategories,
            @Nullable List<String> matureChannels,
            @Nullable StatusEnd statusEnd,
            @Nullable Map<String, String> notes,
            @Nullable List<String> recentEmojis,
            @Nullable Map<String, Double> emojiUses,
            @Nullable List<String> recentSearches,
            @Nullable String skinTone) {

        static OfAccount of(AccountSettings account) {
            return new OfAccount(
                    account.lastServer().get(),
                    Map.copyOf(account.lastChannels()),
                    account.collapsedCategories().stream().sorted().toList(),
                    account.matureChannels().stream().sorted().toList(),
                    account.statusEnd().get(),
                    Map.copyOf(account.notes()),
                    List.copyOf(account.recentEmojis()),
                    Map.copyOf(account.emojiUses()),
                    List.copyOf(account.recentSearches()),
                    account.skinTone().get());
        }

        void copyTo(AccountSettings account) {
            account.lastServer().set(lastServer);
            if (lastChannels != null) {
                account.lastChannels().putAll(lastChannels);
            }
            if (collapsedCategories != null) {
                account.collapsedCategories().addAll(collapsedCategories);
            }
            if (matureChannels != null) {
                account.matureChannels().addAll(matureChannels);
            }
            account.statusEnd().set(statusEnd);
            if (notes != null) {
                account.notes().putAll(notes);
            }
            if (recentSearches != null) {
                account.recentSearches().setAll(recentSearches);
            }
            if (emojiUses != null) {
                account.emojiUses().putAll(emojiUses);
            }
            if (recentEmojis != null) {
                account.recentEmojis().setAll(recentEmojis);
            }
            account.skinTone().set(skinTone);
        }
    }

    static SettingsJson of(Settings settings) {
        return new SettingsJson(
                settings.theme().get(),
                Reading.Kept.of(settings.reading()),
                Spelling.Kept.of(settings.spelling()),
                Sound.Kept.of(settings.sound()),
                settings.window().get(),
                settings.sidebarWidth().get(),
                settings.memberListWidth().get(),
                settings.findingsWidth().get(),
                settings.memberListShown().get(),
                settings.notices().get(),
                settings.noticeText().get(),
                settings.enterSends().get(),
                settings.zoom().percent().get(),
                List.copyOf(settings.accounts()),
                settings.lastAccount().get(),
                null,
                null,
                List.copyOf(settings.reasonTemplates()),
                null,
                settings.trustedHosts().stream().sorted().toList(),
                Map.copyOf(settings.shortcuts()),
                List.copyOf(settings.recentCommands()),
                settings.ofAccounts().entrySet().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, entry -> OfAccount.of(entry.getValue()))));
    }

    void copyTo(Settings settings) {
        if (theme != null) {
            settings.theme().set(theme);
        }
        if (reading != null) {
            reading.copyTo(settings.reading());
        }
        if (spelling != null) {
            spelling.copyTo(settings.spelling());
        }
        if (sound != null) {
            sound.copyTo(settings.sound());
        }
        settings.window().set(window);
        if (sidebarWidth != null) {
            settings.sidebarWidth().set(sidebarWidth);
        }
        if (findingsWidth != null) {
            settings.findingsWidth().set(findingsWidth);
        }
        if (memberListWidth != null) {
            settings.memberListWidth().set(memberListWidth);
        }
        if (memberListShown != null) {
            settings.memberListShown().set(memberListShown);
        }
        if (notices != null) {
            settings.notices().set(notices);
        }
        if (zoom != null) {
            settings.zoom().set(zoom);
        }
        if (enterSends != null) {
            settings.enterSends().set(enterSends);
        }
        if (noticeText != null) {
            settings.noticeText().set(noticeText);
        }
        if (accounts != null) {
            settings.accounts().setAll(accounts);
        }
        settings.lastAccount().set(lastAccount);
        if (reasonTemplates != null) {
            settings.reasonTemplates().setAll(reasonTemplates);
        }
        if (trustedHosts != null) {
            settings.trustedHosts().addAll(trustedHosts);
        }
        if (shortcuts != null) {
            settings.shortcuts().putAll(shortcuts);
        }
        if (recentCommands != null) {
            settings.recentCommands().setAll(recentCommands);
        }
        if (ofAccounts != null) {
            ofAccounts.forEach((key, account) -> account.copyTo(settings.of(key)));
        } else if (lastChannels != null) {
            OfAccount former = new OfAccount(
                    lastServer, lastChannels, collapsedCategories, null, null, null, null, null, null, null);
            settings.accounts().forEach(account -> former.copyTo(settings.of(account.key())));
        }
    }
}
