package dev.slipway;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;

/** The calls, in every overload, whose answer depends on where and when they are made. */
final class MachineCalls {

  private static final Pattern ASKING =
      Pattern.compile(
          "java\\.lang\\.System\\.(getenv|getProperty|getProperties|currentTimeMillis|nanoTime|console|in|out|err)"
              + "|java\\.lang\\.Math\\.random"
              + "|java\\.time\\.\\w+\\.(now|system\\w*)"
              + "|java\\.util\\.(Locale|TimeZone)\\.getDefault"
              + "|java\\.nio\\.charset\\.Charset\\.defaultCharset");

  static final ArchCondition<JavaClass> ASK_THE_MACHINE =
      new ArchCondition<>("ask the machine") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
          for (JavaAccess<?> access : type.getAccessesFromSelf()) {
            boolean asks = ASKING.matcher(name(access.getTarget())).matches();
            events.add(new SimpleConditionEvent(type, asks, access.getDescription()));
          }
        }
      };

  private MachineCalls() {}

  private static String name(AccessTarget target) {
    return target.getOwner().getName() + "." + target.getName();
  }
}
