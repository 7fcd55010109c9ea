package dev.slipway;

import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Ends a process that is ending already, for somebody who presses Ctrl-C again because he does not
 * want to wait. Java itself passes over every signal after the first.
 *
 * <p>Only {@code sun.misc.Signal} hears it, which every JDK has and no compiler lets us name.
 */
final class SecondSignal {

  private static final List<String> SIGNALS = List.of("INT", "TERM");

  private SecondSignal() {}

  /**
   * @param status of the process then
   */
  static void ends(int status) {
    SIGNALS.forEach(name -> ends(name, status));
  }

  private static void ends(String name, int status) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object halt =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (proxy, method, arguments) -> halted(status));
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), halt);
    } catch (ReflectiveOperationException e) {
      // there is no such signal, or Java was told to leave it alone: it ends when it is done
    }
  }

  private static Void halted(int status) {
    Runtime.getRuntime().halt(status);
    throw new IllegalStateException("the process has ended");
  }
}
