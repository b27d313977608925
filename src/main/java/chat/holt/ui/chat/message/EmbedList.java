package chat.holt.ui.chat.message;

import chat.holt.model.Embed;
import chat.holt.model.File;
import chat.holt.ui.navigation.Destination;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Previews of what a message links to, and cards that bots send.
public final class EmbedList extends VBox {
    private final Pictures pictures;
    private final Consumer<Destination.Link> openLink;
    private List<Embed> shown = List.of();
    private Consumer<String> view = picture -> {};

    public EmbedList(Pictures pictures, Consumer<Destination.Link> openLink) {
        this.pictures = pictures;
        this.openLink = openLink;
        getStyleClass().add("embeds");
    }

    /// @param view looks at a picture, by its address or the id of its file
    public void onView(Consumer<String> view) {
        this.view = view;
    }

    public void show(List<Embed> embeds) {
        if (!embeds.equals(shown)) {
            shown = embeds;
            getChildren().clear();
            embeds.forEach(this::add);
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void add(Embed embed) {
        switch (embed) {
            case Embed.Website site -> addWebsite(site);
            case Embed.Text text -> addText(text);
            case Embed.Image image -> getChildren().add(picture(image.url(), image.width(), image.height()));
            case Embed.Video video -> getChildren().add(card(video.url(), video.url(), null, null));
            case Embed.None none -> {
                // Nothing to see.
            }
        }
    }

    private void addWebsite(Embed.Website site) {
        Embed.Picture image = site.image();
        if (site.special() instanceof Embed.Gif && image != null) {
            getChildren().add(picture(image.url(), image.width(), image.height()));
            return;
        }
        VBox card = card(site.siteName(), site.url(), site.title(), site.description());
        boolean large = image != null && "Large".equals(image.size());
        if (image != null && large) {
            card.getChildren().add(picture(image.url(), image.width(), image.height()));
        }
        if (image != null && !large) {
            BoundedPicture thumbnail = new BoundedPicture(
                            pictures.external(image.url(), Pictures.THUMBNAIL, Pictures.THUMBNAIL),
                            image.width(),
                            image.height(),
                            Pictures.THUMBNAIL,
                            Pictures.THUMBNAIL)
                    .onOpen(() -> view.accept(image.url()));
            HBox.setHgrow(card, Priority.ALWAYS);
            HBox row = new HBox(card, thumbnail);
            row.getStyleClass().add("embed");
            card.getStyleClass().setAll("embed-text");
            addCard(row);
        } else {
            addCard(card);
        }
    }

    private void addText(Embed.Text text) {
        VBox card = card(null, text.url(), text.title(), text.description());
        File media = text.media();
        if (media != null && media.metadata() instanceof File.Image image) {
            card.getChildren()
                    .add(new BoundedPicture(
                                    pictures.attachment(media),
                                    image.width(),
                                    image.height(),
                                    Pictures.MAX_WIDTH,
                                    Pictures.MAX_HEIGHT)
                            .onOpen(() -> view.accept(media.id())));
        }
        addCard(card);
    }

    private VBox card(
            @Nullable String site, @Nullable String url, @Nullable String title, @Nullable String description) {
        VBox card = new VBox();
        card.getStyleClass().add("embed");
        if (site != null) {
            card.getChildren().add(label(site, "embed-site"));
        }
        if (title != null) {
            card.getChildren().add(url == null ? label(title, "embed-title") : link(title, url));
        }
        if (description != null) {
            card.getChildren().add(label(description, "embed-description"));
        }
        return card;
    }

    private void addCard(Region card) {
        card.setMaxWidth(USE_PREF_SIZE);
        getChildren().add(card);
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
