package chat.holt.ui.serversettings.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoleOrderTest {
    private final RoleOrder order = new RoleOrder();

    private static List<String> ids(String letters) {
        return letters.chars().mapToObj(Character::toString).toList();
    }

    @BeforeEach
    void twoLockedOfSix() {
        order.update(ids("abcdef"), 2);
    }

    @Test
    void followsTheServerWhileNothingWasMoved() {
        order.update(ids("abfdec"), 2);
        assertThat(order.current()).isEqualTo(ids("abfdec"));
        assertThat(order.changed()).isFalse();
    }

    @Test
    void movesARoleAndNamesTheMove() {
        assertThat(order.move("f", 2)).isTrue();
        assertThat(order.current()).isEqualTo(ids("abfcde"));
        assertThat(order.moves()).containsExactly(new RoleOrder.Move("f", 6, 3));
    }

    @Test
    void movesDownCountOneMoveToo() {
        order.move("c", 5);
        assertThat(order.current()).isEqualTo(ids("abdefc"));
        assertThat(order.moves()).containsExactly(new RoleOrder.Move("c", 3, 6));
    }

    @Test
    void swappedNeighboursNameTheOneThatWasMoved() {
        order.move("d", 4);
        assertThat(order.moves()).containsExactly(new RoleOrder.Move("d", 4, 5));
        order.reset();
        order.move("e", 3);
        assertThat(order.moves()).containsExactly(new RoleOrder.Move("e", 5, 4));
    }

    @Test
    void lockedRolesNeitherMoveNorGetOvertaken() {
        assertThat(order.move("a", 4)).isFalse();
        order.move("f", 0);
        assertThat(order.current()).isEqualTo(ids("abfcde"));
    }

    @Test
    void goingBackToTheOldPlaceIsNoChange() {
        order.move("f", 2);
        order.move("f", 5);
        assertThat(order.changed()).isFalse();
        assertThat(order.moves()).isEmpty();
    }

    @Test
    void createdAndDeletedRolesMergeSilently() {
        order.move("f", 2);
        order.update(ids("abcdfg"), 2);
        assertThat(order.conflict()).isFalse();
        assertThat(order.current()).isEqualTo(ids("abfcdg"));
        assertThat(order.moves()).containsExactly(new RoleOrder.Move("f", 5, 3));
    }

    @Test
    void anotherReorderAsksWhoseToKeep() {
        order.move("f", 2);
        order.update(ids("abdcef"), 2);
        assertThat(order.conflict()).isTrue();
        assertThat(order.current()).isEqualTo(ids("abfcde"));

        order.keepMine();
        assertThat(order.conflict()).isFalse();
        assertThat(order.changed()).isTrue();
        assertThat(order.current()).isEqualTo(ids("abfcde"));
    }

    @Test
    void takingTheirsEndsTheDraft() {
        order.move("f", 2);
        order.update(ids("abdcef"), 2);
        order.takeTheirs();
        assertThat(order.changed()).isFalse();
        assertThat(order.current()).isEqualTo(ids("abdcef"));
    }

    @Test
    void theSameReorderByAnotherEndsTheDraft() {
        order.move("f", 2);
        order.update(ids("abfcde"), 2);
        assertThat(order.changed()).isFalse();
        assertThat(order.conflict()).isFalse();
    }

    @Test
    void anOldEventAfterSavingChangesNothing() {
        order.move("f", 2);
        order.saved();
        order.update(ids("abcdef"), 2);
        assertThat(order.current()).isEqualTo(ids("abfcde"));
        order.update(ids("abfcde"), 2);
        assertThat(order.changed()).isFalse();
        assertThat(order.current()).isEqualTo(ids("abfcde"));
    }

    @Test
    void newlyLockedRolesReturnToTheirPlace() {
        order.move("c", 5);
        order.update(ids("cabdef"), 3);
        assertThat(order.current()).startsWith("c", "a", "b");
    }
}
