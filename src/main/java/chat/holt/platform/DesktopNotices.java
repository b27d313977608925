package chat.holt.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Notifications of the desktop, shown by its own programs. Any thread.
public final class DesktopNotices implements AutoCloseable {
    /// How many wait for a click at once; the oldest then wait no more.
    private static final int MOST = 16;

    private static final String APP = "Holt";

    /// Takes the texts as arguments, so that nothing in them is run.
    private static final List<String> APPLE_SCRIPT = List.of(
            "osascript",
            "-e",
            "on run argv",
            "-e",
            "display notification (item 2 of argv) with title (item 1 of argv)",
            "-e",
            "end run");

    private record Shown(Process process, String id) {}

    private final OperatingSystem system;
    private final String notifySend;
    private final Map<String, Shown> waiting = new LinkedHashMap<>();

    public DesktopNotices(OperatingSystem system) {
        this(system, "notify-send");
    }

    /// @param notifySend the program of the freedesktop.org desktops
    DesktopNotices(OperatingSystem system, String notifySend) {
        this.system = system;
        this.notifySend = notifySend;
    }

    /// Shows a notification in place of the last one with the same tag, and waits until it is gone.
    ///
    /// @param body empty for none
    /// @return whether it was clicked
    /// @throws IOException when this desktop has no way to show it
    public boolean show(String tag, String title, String body) throws IOException, InterruptedException {
        return switch (system) {
            case LINUX -> showAndListen(tag, title, body);
            case MACOS -> {
                List<String> command = new ArrayList<>(APPLE_SCRIPT);
                command.addAll(List.of(title, body));
                finish(start(command));
                yield false;
            }
            case WINDOWS -> throw new IOException("no notifications without a tray icon");
        };
    }

    /// Nothing waits for a click any more.
    @Override
    public void close() {
        synchronized (waiting) {
            waiting.values().forEach(shown -> shown.process().destroy());
            waiting.clear();
        }
    }

    /// What asks the desktop to show it, with a click on it as an action.
    ///
    /// @param replaced number of the notification whose place it takes; null for none
    private List<String> command(String title, String body, @Nullable String replaced) {
        List<String> command = new ArrayList<>(
                List.of(notifySend, "--app-name=" + APP, "--print-id", "--wait", "--action=default=Open"));
        if (replaced != null) {
            command.add("--replace-id=" + replaced);
        }
        command.addAll(List.of("--", title, escaped(body)));
        return command;
    }

    /// Desktops read markup in the body.
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private boolean showAndListen(String tag, String title, String body) throws IOException, InterruptedException {
        Process process = begin(tag, title, body);
        if (process == null) {
            finish(start(List.of(notifySend, "--app-name=" + APP, "--", title, escaped(body))));
            return false;
        }
        try (BufferedReader answers = process.inputReader()) {
            return Objects.equals(answers.readLine(), "default");
        } finally {
            forget(tag, process);
            process.destroy();
        }
    }

    /// Shows it in place of the older one, one at a time, so that none is overlooked.
    ///
    /// @return what waits for a click; null if the program cannot
    private @Nullable Process begin(String tag, String title, String body) throws IOException {
        synchronized (waiting) {
            Shown before = waiting.remove(tag);
            if (before != null) {
                before.process().destroy();
            }
            Process process = start(command(title, body, before == null ? null : before.id()));
            // The same reader must go on, because it reads ahead.
            String id = process.inputReader().readLine();
            if (id == null || !id.matches("\\d+")) {
                process.destroy();
                return null;
            }
            waiting.put(tag, new Shown(process, id));
            Iterator<Shown> oldest = waiting.values().iterator();
            while (waiting.size() > MOST) {
                oldest.next().process().destroy();
                oldest.remove();
            }
            return process;
        }
    }

    private void forget(String tag, Process process) {
        synchronized (waiting) {
            waiting.computeIfPresent(tag, (key, shown) -> shown.process() == process ? null : shown);
        }
    }

    private static Process start(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    }

    private static void finish(Process process) throws IOException, InterruptedException {
        if (process.waitFor() != 0) {
            throw new IOException("the desktop shows no notifications");
        }
    }
}
