import { python } from './program';

/** Sets variables of several kinds. Every name begins with "kept", in any case. */
export const SET_KEPT = python`
  kept_number = 2 ** 100
  kept_float = 0.1
  kept_text = "gr\u00fcn \U0001f331"
  kept_bytes = bytes(range(5))
  kept_list = [1, [2, [3]], None, True]
  kept_dict = {"a": [1], (1, 2): "pair"}
  kept_set = {7}
  kept_alias = kept_list

  def kept_function(x, times=2):
      return x * times + kept_list[0]

  class KeptShape:
      sides = 4

      def __init__(self, width):
          self.width = width

      def area(self):
          return self.width ** 2

  class KeptChild(KeptShape):
      def area(self):
          return KeptShape.area(self) + 1

  kept_object = KeptChild(3)

  def kept_maker(step):
      def closure(x):
          return x + step
      return closure

  kept_closure = kept_maker(5)

  def kept_stream():
      while True:
          yield "next"

  kept_generator = kept_stream()
  next(kept_generator)
`;

/** Looks at all of them. It uses no built-in function: a program may have replaced them. */
export const READ_KEPT = python`
  (kept_number, kept_float, kept_text == "gr\u00fcn \U0001f331", kept_bytes, kept_list, kept_dict["a"], kept_dict[(1, 2)],
   kept_set, kept_alias is kept_list, kept_function(10), kept_object.area(), kept_object.sides,
   kept_closure(1), kept_generator.send(None))
`;

/** What {@link READ_KEPT} is worth, as CPython writes it. */
export const KEPT_REPR =
  "(1267650600228229401496703205376, 0.1, True, b'\\x00\\x01\\x02\\x03\\x04', " +
  "[1, [2, [3]], None, True], [1], 'pair', {7}, True, 21, 10, 4, 6, 'next')";

/** Removes what a program has left, so that the next one finds the memory as this one did. */
export const SWEEP = python`
  for name in list(globals()):
      if name[:2] != "__" and name[:4] != "kept" and name[:4] != "Kept":
          del globals()[name]
  import gc
  gc.collect()
  del gc
`;
