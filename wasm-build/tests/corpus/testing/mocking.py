from unittest.mock import MagicMock, Mock, patch

sender = Mock()
sender.send.return_value = "sent"
print(sender.send("hi", to="Ann"), sender.send.called, sender.send.call_count)
sender.send.assert_called_once_with("hi", to="Ann")
fails = Mock(side_effect=ValueError("no"))
try:
    fails()
except ValueError as error:
    print(error)
steps = Mock(side_effect=[1, 2])
print(steps(), steps())
m = MagicMock()
m.__len__.return_value = 3
print(len(m), sender.send.call_args)
