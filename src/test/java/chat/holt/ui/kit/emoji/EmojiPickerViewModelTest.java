package chat.holt.ui.kit.emoji;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.fixtures.SampleStore;
import chat.holt.settings.AccountSettings;
import chat.holt.settings.Settings;
import chat.holt.store.Store;
import chat.holt.ui.kit.EmojiRun;
import chat.holt.ui.kit.emoji.EmojiPickerViewModel.Place;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmojiPickerViewModelTest {
    private static final String OAK = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    private static final String PAW = "01ARZ3NDEKTSV4RRFFQ69G5FAW";

    private final Store store = SampleStore.ready();
    private final AccountSettings settings = new Settings().of("me");
    private final EmojiSource source = new EmojiSource(store, settings);

    @BeforeEach
    void emojis() {
        create(OAK, "T", "oak");
        create(PAW, "S", "paw_print");
    }

    private void create(String id, String server, String name) {
        SampleStore.apply(
                store,
                "{'type':'EmojiCreate','_id':'" + id + "','parent':{'type':'Server','id':'" + server
                        + "'},'creator_id':'PAL','name':'" + name + "','animated':false,'nsfw':false}");
    }

    private String chosen(EmojiPickerViewModel picker) {
        return Objects.requireNonNull(picker.chosen()).emoji();
    }

    @Test
    void beginsWithThoseUsedThenServersInOrder() {
        source.used("🚀");
        source.used(PAW);
        source.used("🚀");
        EmojiPickerViewModel picker = new EmojiPickerViewModel(source);
        assertThat(picker.sections()).extracting(EmojiSection::title).startsWith("Often used", "Stoats", "Trees");
        assertThat(picker.sections()).hasSize(3 + EmojiGroup.values().length);
        assertThat(picker.sections().getFirst().emojis())
                .extracting(EmojiChoice::emoji)
                .startsWith("🚀", PAW, "👍");
        assertThat(chosen(picker)).isEqualTo("🚀");
    }

    @Test
    void remembersOnlySoMany() {
        UnicodeEmojis.of(EmojiGroup.FOOD).forEach(emoji -> source.used(emoji.emoji()));
        assertThat(settings.recentEmojis()).hasSize(EmojiSource.MOST_RECENT);
    }

    @Test
    void whatIsUsedOftenComesBeforeWhatWasUsedLast() {
        source.used("🚀");
        source.used("🚀");
        source.used("🎉");
        assertThat(source.often(2)).extracting(EmojiChoice::emoji).containsExactly("🚀", "🎉");
        for (int i = 0; i < 3; i++) {
            source.used("🎉");
        }
        assertThat(source.often(2)).extracting(EmojiChoice::emoji).containsExactly("🎉", "🚀");
    }

    @Test
    void whatIsUsedOftenStaysWhenOthersAreTried() {
        source.used("🚀");
        source.used("🚀");
        UnicodeEmojis.of(EmojiGroup.FOOD).stream()
                .limit(2 * EmojiSource.MOST_RECENT)
                .forEach(emoji -> source.used(emoji.emoji()));
        assertThat(settings.recentEmojis()).contains("🚀");
        assertThat(settings.emojiUses().keySet()).hasSize(EmojiSource.MOST_RECENT);
    }

    @Test
    void forgetsDeletedOnes() {
        source.used(PAW);
        SampleStore.apply(store, "{'type':'EmojiDelete','id':'" + PAW + "'}");
        assertThat(source.often(1)).extracting(EmojiChoice::emoji).containsExactly("👍");
    }

    @Test
    void findsByCodeNameAndKeyword() {
        EmojiPickerViewModel picker = new EmojiPickerViewModel(source);
        picker.query().set("paw_p");
        assertThat(chosen(picker)).isEqualTo(PAW);
        picker.query().set("thumbs up");
        assertThat(chosen(picker)).isEqualTo("👍");
        picker.query().set("spacecraft");
        assertThat(picker.lines()).isEmpty();
        picker.query().set("launch");
        assertThat(chosen(picker)).isEqualTo("🚀");
    }

    @Test
    void keysGoThroughTheGridPastTitles() {
        EmojiPickerViewModel picker = new EmojiPickerViewModel(source);
        assertThat(picker.place().get()).isEqualTo(new Place(1, 0));
        picker.step(1);
        picker.move(1);
        assertThat(chosen(picker)).isEqualTo(PAW);
        picker.step(-1);
        assertThat(picker.place().get()).isEqualTo(new Place(1, 8));
        picker.move(-1);
        assertThat(picker.place().get()).isEqualTo(new Place(1, 8));
        picker.leap(1);
        picker.leap(1);
        assertThat(chosen(picker)).isEqualTo(OAK);
    }

    @Test
    void theSkinToneIsRemembered() {
        EmojiPickerViewModel picker = new EmojiPickerViewModel(source);
        picker.setTone("1f3fe");
        picker.query().set("wave");
        assertThat(chosen(picker)).isEqualTo("👋🏾");
        assertThat(settings.skinTone().get()).isEqualTo("1f3fe");
        assertThat(Objects.requireNonNull(source.byCode("wave")).emoji()).isEqualTo("👋🏾");
    }

    @Test
    void everyEmojiHasAPictureAndACode() {
        List<EmojiChoice> all = Arrays.stream(EmojiGroup.values())
                .flatMap(group -> UnicodeEmojis.of(group).stream())
                .toList();
        assertThat(all).hasSizeGreaterThan(1800);
        assertThat(all).allSatisfy(emoji -> {
            assertThat(getClass().getResource("/emoji/" + emoji.picture() + ".png"))
                    .isNotNull();
            assertThat(UnicodeEmojis.byCode(emoji.code())).isEqualTo(emoji);
            if (emoji.hasTones()) {
                assertThat(EmojiRun.isEmoji(emoji.in("1f3fd").emoji())).isTrue();
            }
        });
    }
}
