package chat.holt.ui.kit.files;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.media.RemotePicture;
import chat.holt.media.Transfer;
import chat.holt.model.File;
import chat.holt.ui.kit.FilePicker;
import chat.holt.ui.kit.MenuAction;
import chat.holt.ui.kit.Toasts;
import chat.holt.ui.navigation.Destination;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// What can be done with a file of a message, or a picture of the web, wherever it is shown. What takes longer than a
/// moment shows its progress and can be broken off.
public final class FileActions {
    private static final Duration MOMENT = Duration.millis(300);

    private final Media media;
    private final Consumer<Destination.Link> openLink;

    /// @param openLink follows links
    public FileActions(Media media, Consumer<Destination.Link> openLink) {
        this.media = media;
        this.openLink = openLink;
    }

    /// What a menu offers for a file.
    ///
    /// @param node where it is shown
    public List<MenuAction> of(File file, Node node) {
        List<MenuAction> actions = new ArrayList<>();
        boolean picture = file.metadata() instanceof File.Image;
        actions.add(MenuAction.of("file-save", Text.of("files.save"), "fth-download", () -> save(file, node)));
        if (picture) {
            actions.add(MenuAction.of(
                    "file-copy-picture",
                    Text.of("files.copyPicture"),
                    "fth-image",
                    () -> copyPicture(() -> media.full(file), node)));
        }
        actions.add(MenuAction.of("file-copy", Text.of("files.copy"), "fth-copy", () -> copyFile(file, node)));
        actions.addAll(links(media.files().link(file), node));
        return actions;
    }

    /// What a menu offers for a picture of the web.
    public List<MenuAction> of(String url, Node node) {
        List<MenuAction> actions = new ArrayList<>();
        actions.add(MenuAction.of("file-save", Text.of("files.save"), "fth-download", () -> save(url, node)));
        actions.add(MenuAction.of(
                "file-copy-picture",
                Text.of("files.copyPicture"),
                "fth-image",
                () -> copyPicture(() -> media.full(url), node)));
        actions.addAll(links(url, node));
        return actions;
    }

    private List<MenuAction> links(String address, Node node) {
        return List.of(
                MenuAction.of("file-copy-link", Text.of("files.copyLink"), "fth-link", () -> copyLink(address, node)),
                MenuAction.of(
                        "file-browser", Text.of("files.browser"), "fth-external-link", () -> openOutside(address)));
    }

    /// Opens the file in the browser, or whatever the desktop has for it.
    public void openOutside(File file) {
        openOutside(media.files().link(file));
    }

    private void openOutside(String address) {
        openLink.accept(new Destination.Link(address));
    }

    /// Asks where to, and saves it there.
    public void save(File file, Node node) {
        ask(
                file.filename(),
                node,
                target -> saving(file.filename(), () -> media.files().save(file, target), node));
    }

    /// The same for a picture of the web.
    public void save(String url, Node node) {
        String name = nameOf(url);
        ask(name, node, target -> saving(name, () -> media.files().save(url, target), node));
    }

    /// A file name for an address.
    public static String nameOf(String url) {
        String path = url.replaceFirst("[?#].*", "");
        String name = path.substring(path.lastIndexOf('/') + 1);
        // The proxy makes WebP of all but GIF.
        return (name.isEmpty() ? "picture" : name).replaceFirst("(?i)\\.(png|jpe?g|webp|svg|bmp|avif)$", "")
                + (name.toLowerCase(Locale.ROOT).endsWith(".gif") ? "" : ".webp");
    }

    private static void ask(String name, Node node, Consumer<Path> chosen) {
        FilePicker.saveAs(
                node.getScene().getWindow(), new FilePicker.Kind(Text.of("files.any"), List.of()), name, chosen);
    }

    private void saving(String name, Supplier<@Nullable Transfer> start, Node node) {
        Toasts toasts = Toasts.of(node.getScene());
        Transfer transfer = start.get();
        if (transfer == null) {
            toasts.failed(Text.of("files.save.failed", name));
            return;
        }
        tell(transfer, Text.of("files.saving", name), toasts);
        transfer.task().onSuccess(path -> toasts.done(Text.of("files.saved", path.getFileName())));
        transfer.task().onFailure(failure -> {
            if (!(failure instanceof CancellationException)) {
                toasts.failed(
                        Text.of("files.save.failed", name),
                        MenuAction.of(
                                "file-save-again",
                                Text.of("files.retry"),
                                "fth-refresh-cw",
                                () -> saving(name, start, node)));
            }
        });
    }

    /// Shows how far it is, if it takes more than a moment.
    private static void tell(Transfer transfer, String text, Toasts toasts) {
        Subscription[] shown = {Subscription.EMPTY};
        PauseTransition moment = new PauseTransition(MOMENT);
        moment.setOnFinished(event -> shown[0] = toasts.working(
                text,
                transfer.progress(),
                MenuAction.of("file-cancel", Text.of("files.cancel"), "fth-x", transfer::cancel)));
        moment.play();
        transfer.task().onDone(() -> {
            moment.stop();
            shown[0].unsubscribe();
        });
    }

    private void copyLink(String address, Node node) {
        ClipboardContent content = new ClipboardContent();
        content.putString(address);
        Clipboard.getSystemClipboard().setContent(content);
        Toasts.of(node.getScene()).done(Text.of("files.link.copied"));
    }

    private void copyFile(File file, Node node) {
        Toasts toasts = Toasts.of(node.getScene());
        Transfer transfer = media.files().bring(file);
        tell(transfer, Text.of("files.fetching", file.filename()), toasts);
        transfer.task().onSuccess(path -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(path.toFile()));
            Clipboard.getSystemClipboard().setContent(content);
            toasts.done(Text.of("files.copied", file.filename()));
        });
        transfer.task().onFailure(failure -> {
            if (!(failure instanceof CancellationException)) {
                toasts.failed(Text.of("files.fetch.failed", file.filename()));
            }
        });
    }

    /// Copies a picture as it is shown, once it is there.
    public void copyPicture(Supplier<RemotePicture> full, Node node) {
        Toasts toasts = Toasts.of(node.getScene());
        RemotePicture picture = full.get();
        picture.state().subscribe(state -> {
            Image image = picture.image().get();
            if (image != null) {
                ClipboardContent content = new ClipboardContent();
                content.putImage(image);
                Clipboard.getSystemClipboard().setContent(content);
                toasts.done(Text.of("files.picture.copied"));
            } else if (state != RemotePicture.State.LOADING) {
                toasts.failed(Text.of("files.picture.failed"));
            }
        });
    }
}
