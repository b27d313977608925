package chat.holt.ui.serversettings.bans;

import chat.holt.commands.Attempt;
import chat.holt.commands.FileCommands;
import chat.holt.i18n.Text;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Bans to and from files.
public final class BanFilesViewModel {
    private final BansViewModel bans;
    private final FileCommands files;
    private final Supplier<String> serverName;
    private final Consumer<String> toast;
    private final InstantSource clock;
    private final Attempt attempt = new Attempt();

    /// How the list is written.
    public enum Format {
        CSV,
        JSON;

        /// What file names end with, without a dot.
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param toast says that a file was written
    public BanFilesViewModel(
            BansViewModel bans,
            FileCommands files,
            Supplier<String> serverName,
            Consumer<String> toast,
            InstantSource clock) {
        this.bans = bans;
        this.files = files;
        this.serverName = serverName;
        this.toast = toast;
        this.clock = clock;
    }

    /// How reading or writing goes.
    public Attempt attempt() {
        return attempt;
    }

    /// A name for the file, with server and day.
    public String fileName(Format format) {
        return Text.of(
                "settings.server.bans.file",
                serverName.get(),
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()).toString(),
                format.extension());
    }

    /// Writes the bans selected, or all when none is.
    public void export(Path file, Format format) {
        var chosen = bans.all().stream()
                .filter(ban -> bans.selected().isEmpty() || bans.selected().contains(ban.userId()))
                .toList();
        String text = switch (format) {
            case CSV -> BanFile.csv(chosen);
            case JSON -> BanFile.json(chosen, bans.serverId(), serverName.get(), clock.instant());
        };
        attempt.run(
                () -> files.write(file, text),
                done -> toast.accept(Text.of("settings.server.bans.exported", chosen.size())));
    }

    /// Reads a list and hands over what it would do.
    public void read(Path file, Consumer<BanImportViewModel> next) {
        attempt.run(
                () -> files.read(file, BanFile.LARGEST),
                text -> next.accept(
                        new BanImportViewModel(bans, file.getFileName().toString(), BanFile.read(text))));
    }
}
