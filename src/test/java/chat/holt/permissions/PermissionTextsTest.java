package chat.holt.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import chat.holt.i18n.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PermissionTextsTest {
    @ParameterizedTest
    @EnumSource
    void everyPermissionHasNameAndMeaning(Permission permission) {
        assertThat(Text.has(permission.nameKey())).isTrue();
        assertThat(Text.has(permission.meaningKey())).isTrue();
        assertThat(Permission.ofWireName(permission.wireName())).contains(permission);
    }
}
