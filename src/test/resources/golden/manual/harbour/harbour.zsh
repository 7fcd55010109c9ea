#compdef harbour

_harbour_enter() {
  _arguments -s \
    '(--chart)--chart=[.chart, with \ in it.]:file:_files' \
    '(-q --quiet)-q[Say \[less\]: it'\''s late.]' \
    '(-q --quiet)--quiet[Say \[less\]: it'\''s late.]' \
    '(-t --tide)-t+[One of EBB, FLOOD.]:tide:(EBB FLOOD)' \
    '(-t --tide)--tide=[One of EBB, FLOOD.]:tide:(EBB FLOOD)' \
    '*:SHIP:()'
}

_harbour_pilot_call() {
  _arguments -s \
    '(-q --quiet)-q[Say \[less\]: it'\''s late.]' \
    '(-q --quiet)--quiet[Say \[less\]: it'\''s late.]'
}

_harbour_pilot() {
  local state
  _arguments -C -s \
    '(-q --quiet)-q[Say \[less\]: it'\''s late.]' \
    '(-q --quiet)--quiet[Say \[less\]: it'\''s late.]' \
    '1: :->command' \
    '*:: :->below'
  case $state in
    command)
      local -a commands
      commands=(
        'call:Call one'
      )
      _describe command commands ;;
    below)
      case $words[1] in
        call) _harbour_pilot_call ;;
      esac ;;
  esac
}

_harbour() {
  local state
  _arguments -C -s \
    '(-q --quiet)-q[Say \[less\]: it'\''s late.]' \
    '(-q --quiet)--quiet[Say \[less\]: it'\''s late.]' \
    '1: :->command' \
    '*:: :->below'
  case $state in
    command)
      local -a commands
      commands=(
        'enter:Enter the harbour'
        'pilot:Ask for a pilot'
      )
      _describe command commands ;;
    below)
      case $words[1] in
        enter) _harbour_enter ;;
        pilot) _harbour_pilot ;;
      esac ;;
  esac
}

if [ "$funcstack[1]" = _harbour ]; then
  _harbour "$@"
else
  compdef _harbour harbour
fi
