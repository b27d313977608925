package chat.holt.settings;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The settings file. A part that is missing keeps its default, so older and newer files can both be read.
record SettingsJson(
        @Nullable ThemeMode theme,
        @Nullable WindowBounds window,
        @Nullable Double sidebarWidth,
        @Nullable Double memberListWidth,
        @Nullable Boolean memberListShown,
        @Nullable List<SavedAccount> accounts,
        @Nullable String lastAccount,
        @Nullable String lastServer,
        @Nullable Map<String, String> lastChannels,
        @Nullable List<String> reasonTemplates,
        @Nullable List<String> collapsedCategories) {

    static SettingsJson of(Settings settings) {
        return new SettingsJson(
                settings.theme().get(),
                settings.window().get(),
                settings.sidebarWidth().get(),
                settings.memberListWidth().get(),
                settings.memberListShown().get(),
                List.copyOf(settings.accounts()),
                settings.lastAccount().get(),
                settings.lastServer().get(),
                Map.copyOf(settings.lastChannels()),
                List.copyOf(settings.reasonTemplates()),
                settings.collapsedCategories().stream().sorted().toList());
    }

    void copyTo(Settings settings) {
        if (theme != null) {
            settings.theme().set(theme);
        }
        settings.window().set(window);
        if (sidebarWidth != null) {
            settings.sidebarWidth().set(sidebarWidth);
        }
        if (memberListWidth != null) {
            settings.memberListWidth().set(memberListWidth);
        }
        if (memberListShown != null) {
            settings.memberListShown().set(memberListShown);
        }
        if (accounts != null) {
            settings.accounts().setAll(accounts);
        }
        settings.lastAccount().set(lastAccount);
        settings.lastServer().set(lastServer);
        if (lastChannels != null) {
            settings.lastChannels().putAll(lastChannels);
        }
        if (reasonTemplates != null) {
            settings.reasonTemplates().setAll(reasonTemplates);
        }
        if (collapsedCategories != null) {
            settings.collapsedCategories().addAll(collapsedCategories);
        }
    }
}
