package chat.holt.ui.chat.message;

import chat.holt.i18n.Text;
import chat.holt.model.Embed;
import chat.holt.model.File;
import chat.holt.ui.chat.player.Playable;
import chat.holt.ui.chat.player.PlayerPane;
import chat.holt.ui.chat.player.PlayerViewModel;
import chat.holt.ui.kit.Icons;
import chat.holt.ui.kit.RoleColour;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.kit.markdown.Mentions;
import chat.holt.ui.navigation.Destination;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Draws one embed: a website, what can be played there, a picture, or what a bot wrote. Every picture comes through
/// the instance, and so does every film; what only its website plays opens outside.
final class EmbedCards {
    private static final int ICON = 16;
    private static final double BAR = 4;

    private final Pictures pictures;
    private final PlayerViewModel player;
    private final Mentions mentions;
    private final Consumer<Destination.Link> openLink;
    private final Consumer<String> view;

    EmbedCards(
            Pictures pictures,
            PlayerViewModel player,
            Mentions mentions,
            Consumer<Destination.Link> openLink,
            Consumer<String> view) {
        this.pictures = pictures;
        this.player = player;
        this.mentions = mentions;
        this.openLink = openLink;
        this.view = view;
    }

    /// Empty for what shows nothing.
    Optional<Node> of(String messageId, Embed embed) {
        return switch (embed) {
            case Embed.Website site -> website(messageId, site);
            case Embed.Text text -> Optional.of(text(text));
            case Embed.Image image -> Optional.of(picture(image.url(), image.width(), image.height()));
            case Embed.Video video -> Optional.of(video(messageId, video));
            case Embed.None none -> Optional.empty();
        };
    }

    private Optional<Node> website(String messageId, Embed.Website site) {
        Embed.Picture image = site.image();
        Embed.Clip clip = site.video();
        if (site.special() instanceof Embed.Gif && image == null && clip != null) {
            return Optional.of(
                    new PlayerPane(player, Playable.of(messageId, clip.url(), clip.width(), clip.height(), true)));
        }
        if (site.special() instanceof Embed.Gif && image != null) {
            return Optional.of(picture(image.url(), image.width(), image.height()));
        }
        VBox words = words(site.siteName(), site.iconUrl(), site.title(), site.url());
        if (site.description() != null) {
            words.getChildren().add(label(site.description(), "embed-description"));
        }
        if (clip != null && (site.special() == null || site.special() instanceof Embed.Other)) {
            String address = site.originalUrl() != null ? site.originalUrl() : clip.url();
            Playable film = Playable.of(messageId, clip.url(), clip.width(), clip.height(), false);
            words.getChildren().addAll(new PlayerPane(player, film), outside(address));
            return Optional.of(card(site.colour(), words));
        }
        String playable = playable(site);
        if (words.getChildren().isEmpty() && image == null) {
            return Optional.empty();
        }
        if (image == null) {
            return Optional.of(card(site.colour(), playable == null ? words : playing(words, null, playable)));
        }
        if (playable != null) {
            Node shown = picture(image.url(), image.width(), image.height());
            return Optional.of(card(site.colour(), playing(words, shown, playable)));
        }
        if ("Large".equals(image.size())) {
            words.getChildren().add(picture(image.url(), image.width(), image.height()));
            return Optional.of(card(site.colour(), words));
        }
        BoundedPicture thumbnail = new BoundedPicture(
                        pictures.external(image.url(), Pictures.THUMBNAIL, Pictures.THUMBNAIL),
                        image.width(),
                        image.height(),
                        Pictures.THUMBNAIL,
                        Pictures.THUMBNAIL)
                .onOpen(() -> view.accept(image.url()));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(12, words, thumbnail);
        return Optional.of(card(site.colour(), row));
    }

    /// Where the video or song of a website can be played that nobody else has; null if it has none.
    private static @Nullable String playable(Embed.Website site) {
        boolean plays = switch (site.special()) {
            case Embed.YouTube s -> true;
            case Embed.Lightspeed s -> true;
            case Embed.Twitch s -> true;
            case Embed.Spotify s -> true;
            case Embed.Soundcloud s -> true;
            case Embed.Bandcamp s -> true;
            case Embed.AppleMusic s -> true;
            case Embed.Streamable s -> true;
            case Embed.Gif s -> false;
            case Embed.Other s -> false;
            case null -> false;
        };
        return plays ? (site.originalUrl() != null ? site.originalUrl() : site.url()) : null;
    }

    /// @param shown picture of what can be played; null for none
    private VBox playing(VBox words, @Nullable Node shown, String address) {
        Button play = outside(address);
        if (shown == null) {
            words.getChildren().add(play);
        } else {
            StackPane over = new StackPane(shown, play);
            over.setMaxWidth(Region.USE_PREF_SIZE);
            words.getChildren().add(over);
        }
        return words;
    }

    private Button outside(String address) {
        Button play = new Button(Text.of("chat.embed.play"), Icons.of("fth-play"));
        play.getStyleClass().add("embed-play");
        play.setFocusTraversable(false);
        Destination.Link link = new Destination.Link(address);
        play.setUserData(link);
        play.setOnAction(event -> openLink.accept(link));
        return play;
    }

    private Node text(Embed.Text text) {
        VBox words = words(null, text.iconUrl(), text.title(), text.url());
        if (text.description() != null) {
            MarkdownView description = new MarkdownView(mentions, pictures::emoji, openLink);
            description.show(Markdown.parse(text.description()));
            words.getChildren().add(description);
        }
        File media = text.media();
        if (media != null && media.metadata() instanceof File.Image image) {
            words.getChildren()
                    .add(new BoundedPicture(
                                    pictures.attachment(media),
                                    image.width(),
                                    image.height(),
                                    Pictures.MAX_WIDTH,
                                    Pictures.MAX_HEIGHT)
                            .onOpen(() -> view.accept(media.id())));
        }
        return card(text.colour(), words);
    }

    private Node video(String messageId, Embed.Video video) {
        VBox words = words(null, null, video.url(), video.url());
        Playable film = Playable.of(messageId, video.url(), video.width(), video.height(), false);
        words.getChildren().addAll(new PlayerPane(player, film), outside(video.url()));
        return card(null, words);
    }

    /// @param site its name; without one the icon stands beside the title
    private VBox words(@Nullable String site, @Nullable String iconUrl, @Nullable String title, @Nullable String url) {
        VBox words = new VBox();
        words.getStyleClass().add("embed-text");
        Node named = title == null ? null : url == null ? label(title, "embed-title") : link(title, url);
        if (site != null) {
            words.getChildren()
                    .add(iconUrl == null ? label(site, "embed-site") : beside(iconUrl, label(site, "embed-site")));
        }
        if (named != null) {
            words.getChildren().add(site != null || iconUrl == null ? named : beside(iconUrl, named));
        }
        return words;
    }

    private Node beside(String iconUrl, Node words) {
        BoundedPicture icon = new BoundedPicture(pictures.external(iconUrl, ICON, ICON), ICON, ICON, ICON, ICON);
        HBox row = new HBox(6, icon, words);
        row.getStyleClass().add("embed-named");
        return row;
    }

    /// @param colour CSS colour of the bar at its side; null for the usual one
    private static Node card(@Nullable String colour, Region content) {
        Rectangle bar = new Rectangle(BAR, 0);
        bar.getStyleClass().add("embed-bar");
        RoleColour.fill(bar, colour);
        content.getStyleClass().add("embed-content");
        HBox.setHgrow(content, Priority.ALWAYS);
        Region side = new StackPane(bar);
        side.setMinWidth(BAR);
        bar.setManaged(false);
        side.heightProperty().subscribe(height -> bar.setHeight(height.doubleValue()));
        HBox card = new HBox(side, content);
        card.getStyleClass().add("embed");
        card.setMaxWidth(Region.USE_PREF_SIZE);
        Rectangle clip = new Rectangle();
        clip.setArcWidth(12);
        clip.setArcHeight(12);
        clip.widthProperty().bind(card.widthProperty());
        clip.heightProperty().bind(card.heightProperty());
        card.setClip(clip);
        return card;
    }

    private BoundedPicture picture(String url, int width, int height) {
        return new BoundedPicture(
                        pictures.external(url, Pictures.MAX_WIDTH, Pictures.MAX_HEIGHT),
                        width,
                        height,
                        Pictures.MAX_WIDTH,
                        Pictures.MAX_HEIGHT)
                .onOpen(() -> view.accept(url));
    }

    private Node link(String title, String url) {
        Hyperlink link = new Hyperlink(title);
        link.getStyleClass().add("embed-title");
        link.setWrapText(true);
        link.setFocusTraversable(false);
        Destination.Link target = new Destination.Link(url, title);
        link.setUserData(target);
        link.setOnAction(event -> openLink.accept(target));
        return link;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
