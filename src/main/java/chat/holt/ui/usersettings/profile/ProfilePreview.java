package chat.holt.ui.usersettings.profile;

import chat.holt.i18n.Text;
import chat.holt.media.Media;
import chat.holt.ui.kit.Avatar;
import chat.holt.ui.kit.Styles;
import chat.holt.ui.kit.markdown.Inline;
import chat.holt.ui.kit.markdown.MarkdownView;
import chat.holt.ui.kit.markdown.Mentions;
import chat.holt.ui.kit.picture.PictureFace;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The profile as others will see it once it is saved.
final class ProfilePreview extends VBox {
    private static final double WIDTH = 300;
    private static final double PICTURE = 80;
    private static final double OVERLAP = -40;

    private final ProfileViewModel model;

    ProfilePreview(ProfileViewModel model, Media media) {
        this.model = model;
        setId("profile-preview");
        getStyleClass().add("profile-card");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        setAccessibleText(Text.of("profile.preview"));
        Region plain = new Region();
        plain.getStyleClass().add("profile-card-plain");
        Avatar letters = Avatar.round(PICTURE);
        model.shownName().subscribe(name -> letters.show(model.userId(), name));
        StackPane picture = new StackPane(new PictureFace(model.avatar(), media, letters, PICTURE));
        picture.getStyleClass().add("profile-card-picture");
        picture.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        VBox.setMargin(picture, new Insets(OVERLAP, 0, 0, 0));
        Label name = new Label();
        name.setId("profile-preview-name");
        name.getStyleClass().add(Styles.TITLE);
        name.setWrapText(true);
        name.textProperty().bind(model.shownName());
        Label tag = small(model.tag());
        Label pronouns = small(model.pronouns().field().value().map(String::strip));
        pronouns.setId("profile-preview-pronouns");
        MarkdownView bio = new MarkdownView(mentions(), media::emoji, model::open);
        bio.setId("profile-preview-bio");
        model.bioPreview().subscribe(markdown -> bio.show(markdown));
        VBox about = new VBox(picture, name, tag, pronouns, bio);
        about.getStyleClass().add("profile-card-about");
        VBox.setMargin(bio, new Insets(8, 0, 0, 0));
        getChildren().setAll(new PictureFace(model.background(), media, plain, WIDTH), about);
    }

    private static Label small(ObservableValue<String> text) {
        Label label = new Label();
        label.getStyleClass().addAll(Styles.META, Styles.MUTED);
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    /// Outside servers only users can be meant.
    private Mentions mentions() {
        return new Mentions() {
            @Override
            public ObservableValue<Shown> resolve(Inline.Mention mention) {
                String name = mention.kind() == Inline.Kind.USER
                        ? model.userName(mention.id())
                        : Text.of("profile.unknownPlace");
                return new SimpleObjectProperty<>(
                        new Shown((mention.kind() == Inline.Kind.USER ? "@" : "#") + name, null, null));
            }

            @Override
            public ObservableValue<String> emojiName(String emojiId) {
                return new SimpleStringProperty(emojiId);
            }
        };
    }
}
