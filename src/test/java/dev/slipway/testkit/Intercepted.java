package dev.slipway.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.function.Supplier;

/** Lets something happen around each change that is made through a port; reading goes through. */
public final class Intercepted {

  private static final Set<String> READING =
      Set.of("read", "history", "names", "shelf", "make", "hashCode", "toString", "equals");

  private Intercepted() {}

  /** What happens around a change. */
  @FunctionalInterface
  public interface Interceptor {
    Object around(Supplier<Object> change);
  }

  public static <T> T port(Class<T> port, T real, Interceptor interceptor) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) ->
                READING.contains(method.getName())
                    ? invoke(method, real, arguments)
                    : interceptor.around(() -> invoke(method, real, arguments))));
  }

  private static Object invoke(Method method, Object real, Object[] arguments) {
    try {
      return method.invoke(real, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException told) {
        throw told;
      }
      if (e.getCause() instanceof Error fatal) {
        throw fatal;
      }
      throw new IllegalStateException(e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
