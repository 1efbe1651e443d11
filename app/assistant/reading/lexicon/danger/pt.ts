import type { DangerLexicon } from "../../danger";

export const pt: DangerLexicon = {
  wish: "quero|queria|gostaria|quem dera|tomara|desejo|penso em|pensando em|pensei em|tenho vontade|vontade de|vou|estou pronto|estou pronta|prestes a|decidi|melhor se|seria melhor|prefiro|preferia|espero",
  die: "morrer|estar morto|estar morta|estivesse morto|estivesse morta|nunca ter nascido|não ter nascido|nunca tivesse nascido|não acordar|nunca mais acordar|não acordar mais|dormir pra sempre|dormir para sempre|sumir pra sempre|sumir para sempre|sumir do mundo|desaparecer do mundo|desaparecer para sempre|deixar de existir|não existir|não estar mais aqui|sair desse mundo|deste mundo|me matar|me suicidar|acabar com tudo|dar um fim em tudo|parar de sofrer|tirar minha vida|a morte",
  weary:
    "não quero mais viver|não quero viver|sem vontade de viver|vontade de viver|não quero acordar|não quero mais existir|ninguém sentiria minha falta|melhor sem mim|melhores sem mim|carta de despedida|adeus para sempre|queria nunca ter nascido|me automutil*|automutil*|me machuco de propósito|cartas de despedida|bilhete de despedida|me despedi de todos|queria sumir de vez|quero sumir de vez|quero sumir pra sempre|sumir para sempre|não aguento mais essa vida|não aguento mais viver|nao aguento mais essa vida|não queria acordar|me cortei de novo|voltei a me cortar|ninguém ia sentir minha falta",
  life: "viver|a vida|minha vida|existir|continuar viva|continuar vivo|esse mundo|este mundo",
  unbearable:
    "não tem sentido|não faz sentido|sem sentido|perdeu o sentido|não vale a pena|cansad*|farta de|farto de|não aguento|não suporto|não dou conta|sem saída|não vejo saída|não tem saída|sem esperança|sem forças|não tenho forças|não tenho mais forças|desisti da|desisto da|desistir da|nenhum motivo|não tenho motivo|não sirvo pra nada|não tenho vontade|perdi a vontade|faz mais sentido|nada faz sentido|sem propósito|motivo pra|motivo para|motivos pra|motivos para|razão pra|razão para|vejo sentido|encontro sentido",
  tool: "comprimidos|remédios|remédio|pílulas|calmantes|corda|gilete|lâmina|faca|arma|revólver|pistola|água sanitária",
  harmself:
    "me jogar|me atirar|me enforcar|enforcar|me cortar|me corto|me cortei|dar um tiro|atirar em mim|tomei todos|tomar todos|tomado todos|engoli todos|cartela inteira|caixa inteira|frasco inteiro|me afogar|me esfaquear",
  height: "ponte|telhado|sacada|prédio|trem|trilhos|da janela|viaduto|penhasco",
  jump: "pular|me jogar|me jogo|me atirar|me lançar|vou pular",
  kin: "filho|filha|filhos|criança|crianças|bebê|marido|esposo|esposa|mãe|pai|mamãe|papai|irmão|irmã|avó|avô|vó|vô|companheiro|companheira|namorado|namorada|noivo|noiva|tio|tia|primo|prima|sobrinho|sobrinha|sogra|sogro|cachorro|cachorra|gato|gata|minha mulher|meu amigo|minha amiga|melhor amigo|melhor amiga",
  emergency:
    "desmaiou|desmaiad*|inconsciente|perdeu a consciência|perdeu os sentidos|não respira|não está respirando|parou de respirar|não consegue respirar|não consigo respirar|dificuldade para respirar|dificuldade pra respirar|falta de ar|sem ar|está engasgad*|engasgou|engasgando|sufocando|ficou roxo|ficou roxa|ficando roxo|lábios roxos|convuls*|sem pulso|parada cardíaca|infarto|derrame|avc|sangrando muito|sangra muito|não para de sangrar|perdeu muito sangue|vomitando sangue|hemorragia|overdose|eletrocut*|choque elétrico|levei um choque|levou um choque|em coma|casa pegou fogo|casa está pegando fogo|pegou fogo|em chamas|vazamento de gás|caiu desacordad*",
  unwell:
    "não se mexe|não está se mexendo|não acorda|não reage|não está reagindo|pronto socorro|no hospital por|ambulância|levar pontos",
  body: "garganta|língua|lábios|lábio|rosto|olho|olhos|peito|coração|pele|mão|braço|perna|dedo|dedos|boca",
  hurt: "inchad*|inchou|inchando|dormente|cego|cega|sangrando|sangra|bolhas|queimad*|queimou|queimadura*|ardendo muito|dor forte|dor insuportável|muita dor|doendo muito|pres* na|esmagad*|estilhaço",
  poison:
    "pilha|pilhas|bateria|ímã|ímãs|imã|água sanitária|alvejante|produto de limpeza|desinfetante|detergente|sabão|cápsula|comprimidos|remédio|remédios|medicamento*|óleo de lamparina|óleo essencial|acetona|solvente|removedor|cola|moeda|bolinha*|miçanga*|parafuso|peça pequena|pecinha|óleo da lamparina|óleo da luminária|óleo da lâmpada|querosene",
  swallow:
    "engoliu|engolido|engoli|bebeu|tomou|comeu|ingeriu|colocou na boca|na boca|inalou|preso na garganta|entalad*|no nariz",
  violence:
    "me bate|me bateu|bate em mim|bateu em mim|me espanca|me espancou|me agride|me agrediu|agressão|agredida|agredido|me ameaça|me ameaçou|ameaça de morte|ameaças de morte|me atacou|estupr*|assediou|me assedia|me apalpou|me estrangulou|me enforcou|não me deixa sair|me trancou|me mantém presa|cárcere|sequestr*|chantag*|com uma faca|com uma arma|esfaque*|atirou em|levei um tiro|fui assaltad*|violência doméstica|marido violento|ex violento|ex agressivo|correndo perigo|temo pela minha|não estou segura|não estou seguro|vai me matar|quer me matar|matar a gente|vou matar vocês|vou matar você|botar fogo|colocar fogo|colocar uma bomba|sei onde vocês moram|medida protetiva|lei maria da penha|estou em perigo|estamos em perigo|corro perigo|fui estuprad*|fui agredid*|abusou de mim|abusaram de|fui abusad*|sofro violência|vou matar ele|vou matar ela|me tranca",
  somebody:
    "ex|meu ex|ex marido|ex namorado|ex companheiro|stalker|perseguidor|um homem|um cara|estranho|desconhecido|entregador|motoboy|padrasto|marido|namorado|vizinho",
  preys:
    "me segue|me seguiu|está me seguindo|me persegue|me perseguindo|me perseguiu|me vigia|me vigiando|me espiona|voltou de noite|tentando entrar|tentou entrar|me tocou|me agarrou|me machuca|me assedia",
  ex: "meu ex|ex marido|ex namorado|ex companheiro|stalker|perseguidor",
  find: "meu endereço|onde moro|onde eu moro|me encontre|me achar|me encontrar|não pode saber|não pode descobrir|não pode achar|violento|agressivo|medo|ameaç*",
  afraid:
    "medo dele|medo dela|medo do meu|tenho medo de|apavorad*|estou escondid*|me escondendo|fugindo|fugi|tenho medo dele|medo de apanhar",
  dead: "morreu|faleceu|morreram|falecido|falecida|falecimento|acabou de morrer|está morta|perdeu a vida|tirou a própria vida|se matou|não está mais entre nós|enterro do|enterro da|velório|doença terminal|fase terminal|viúva|viúvo|aborto espontâneo|morte do meu|morte da minha|nos deixou|está morto|partiu ontem",
  grief:
    "perdi meu marido|perdi minha esposa|perdi meu filho|perdi minha filha|perdi minha mãe|perdi meu pai|perdi minha avó|perdi meu avô|perdi meu irmão|perdi minha irmã|perdi o bebê|perdi meu bebê|perdemos o bebê|perdemos nosso|aborto espontâneo|sou viúva|sou viúvo|fiquei viúva|fiquei viúvo|meu falecido|minha falecida|estou de luto|estamos de luto",
  young:
    "meu filho|minha filha|meus filhos|nosso filho|nossa filha|minha criança|meu bebê|uma criança|menor de idade|adolescente|minha sobrinha|meu sobrinho|minha neta|meu neto|menina|menino",
  abuse:
    "fotos íntimas|fotos inapropriadas|mensagens inapropriadas|pedindo fotos|pediu fotos|tocou nela|tocou nele|toca nela|sequestr*|sumiu de casa|não voltou pra casa|fugiu de casa|maltrat*|espancad*|roxos pelo|pedófil*|aliciou|aliciando|fotos nua*|foto nua|nudes|sexual*|abusou|abusado|abusada|abusaram",
  lifeless:
    "celular|telefone|notebook|planta|plantas|flor|flores|carro|motor|tela|relógio|carregador|site|app|lâmpada|luz|luminária|brinquedo|máquina|cor|cores|cacto|orquídea|filme|livro|série|personagem|jogo|fantasia|bateria morreu|despertador",
  figure:
    "morrendo de vontade|morro de vontade|morrer de rir|morri de rir|morrendo de rir|morrendo de fome|morrendo de frio|morrendo de calor|morrendo de sono|morrendo de curiosidade|morrendo de ansiedade|morta de fome|morta de cansaço|morto de cansaço|de matar|me mata de|matar o tempo|matando o tempo|esquadrão suicida|bomba de banho|bombas de banho|mar morto|dia dos mortos|natureza morta|caveir*|vida útil|pro resto da vida|vida toda|salvou minha vida|mudou minha vida|custo de vida|estilo de vida|faca de cozinha|jogo de facas|pistola de água|pistola de cola|pular corda|corda de pular|cansada de esperar|cansado de esperar|farta de esperar|farto de esperar|medo que|medo de que|dor de cabeça|preço de matar|por cima do meu cadáver|nem morta|nem morto|ambulância de brinquedo|espera está me matando|espera me mata|me mata esperar|está me matando de|de matar de linda|me mata de rir|morta de sono|morto de sono",
  unwaking: "não acorda|nao acorda|não consigo acordar ela|não consigo acordar ele|não quer acordar",
  withoutme: "sem mim|se eu sumisse|se eu não existisse|se eu morresse|se eu desaparecesse|quando eu me for",
  better:
    "ficar melhor sem|ia ficar melhor|iam ficar melhor|ficariam melhor|estariam melhor|mais felizes|melhor sem mim|viveriam melhor",
};
